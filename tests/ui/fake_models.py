"""Model files in the test's own hands: what the engine would answer about them."""

from __future__ import annotations

from dataclasses import dataclass, field

from verifier_app.engine.model_questions import (
    CardReply,
    ExportModel,
    ImportModel,
    ModelExported,
    Models,
    ModelsChanged,
    ModelsReply,
    RemoveModel,
    RenameModel,
    RollBackModel,
    ShowModel,
    UseModel,
)
from verifier_app.engine.protocol import Failure


def block(low, high):
    points = [
        {
            "name": name,
            "t_same": same,
            "t_different": -same,
            "stated": {"imitation_called_same": rate, "genuine_called_different": rate},
            "data": "2240 comparisons, 36 writers",
            "extrapolated": name == "strict",
        }
        for name, same, rate in (
            ("screening", 0.6, 0.05),
            ("standard", 1.3, 0.01),
            ("strict", 2.3, 0.001),
        )
    ]
    return {"references": [low, high], "operating_points": points}


def interval(value):
    return {"value": value, "low": value - 0.05, "high": value + 0.06}


def card(name, profile="signature", base=None):
    figures = {}
    if base is not None:
        rates = {"imitation_called_same": interval(0.07), "genuine_called_different": None}
        figures["held-out writers"] = {
            "eer": {"before": interval(0.194), "after": interval(0.131)},
            "realised": {"before": {}, "after": {"standard": {"stated": 0.01, **rates}}},
        }
    return {
        "name": name,
        "title": f"The model {name}",
        "profile": profile,
        "architecture": {"name": "compact", "arguments": {}},
        "imaging": 2,
        "licence": "Apache-2.0",
        "terms": "Ask the <owners>.",
        "date": "2026-01-02",
        "calibration": [block(1, 1), block(3, 4), block(5, None)],
        "recipe": {},
        "data": {"description": "36 writers."},
        "lineage": {} if base is None else {"name": base, "sha256": "a" * 64, "by": "fine-tune"},
        "figures": figures,
    }


def facts(name, profile="signature", base=None, *, shipped=False, in_use=False, **more):
    own = card(name, profile, base)
    return {
        "name": name, "path": f"/models/{name}.safetensors", "shipped": shipped,
        "sha256": name.encode().hex().ljust(64, "0"),
        "first_sha256": name.encode().hex().ljust(64, "0"), "size": 1_432_000, "title": own["title"],
        "profile": profile, "architecture": "compact", "date": own["date"],
        "licence": own["licence"], "lineage": own["lineage"], "experiment": "", "base": base,
        "in_use": in_use, "depth": 0 if base is None else 1, **more,
    }  # fmt: skip


def shipped_and_own():
    return [
        facts("signature", shipped=True),
        facts("branch-office", base="signature", in_use=True),
        facts("attempt", base="branch-office", depth=2, experiment="It is not better."),
        facts("character", "character", shipped=True, in_use=True),
        {"name": "broken", "path": "/models/broken.safetensors", "shipped": False,
         "error": "The file ends too early.", "depth": 0},
    ]  # fmt: skip


@dataclass
class FakeModels:
    """`failure` is what every question gets."""

    failure: Failure | None = None
    models: list = field(default_factory=shipped_and_own)

    def answer(self, question):
        if self.failure is not None:
            return None, self.failure
        if isinstance(question, Models):
            return ModelsReply(tuple(dict(own) for own in self.models)), None
        if isinstance(question, ShowModel):
            own = self._named(question.name)
            names = [] if own["base"] is None else [own["base"]]
            if names and self._named(names[0])["base"]:
                names.append(self._named(names[0])["base"])
            shown = card(own["name"], own["profile"], own["base"])
            return CardReply(question.name, shown, tuple(names)), None
        if isinstance(question, ExportModel):
            personal = self._named(question.name)["base"] is not None
            return ModelExported(question.name, question.path, personal), None
        return self._changed(question)

    def _changed(self, question):
        name = getattr(question, "name", "")
        if isinstance(question, UseModel | RollBackModel):
            if isinstance(question, RollBackModel):
                name = self._named(name)["base"]
            profile = self._named(name)["profile"]
            for own in self.models:
                if own.get("profile") == profile:
                    own["in_use"] = own["name"] == name
        elif isinstance(question, RenameModel):
            if any(own["name"] == question.new for own in self.models):
                return None, Failure("There is a model of this name.", "Choose another name.")
            own = self._named(name)
            own["name"] = name = question.new
            own["sha256"] = name.encode().hex().ljust(64, "0")
        elif isinstance(question, RemoveModel):
            self.models = [own for own in self.models if own["name"] != name]
            name = ""
        elif isinstance(question, ImportModel):
            name = "new"
            self.models.append(facts(name))
        return ModelsChanged(tuple(dict(own) for own in self.models), name), None

    def _named(self, name):
        return next(own for own in self.models if own["name"] == name)
