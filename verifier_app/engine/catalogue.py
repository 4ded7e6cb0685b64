"""The models at hand as plain values: for messages, and for the commands. Needs no torch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from verifier_app.choices import PROFILES, Profile
from verifier_app.errors import ModelFileError
from verifier_app.nn.library import Installed, bases, default_model, first_sha256, installed
from verifier_app.nn.modelfile import sha256_of


def catalogue() -> list[dict[str, Any]]:
    """A short description of each model; broken files with their `error`.

    `base` names the model at hand that it was made from, or is None; each stands below that one,
    `depth` says how deep. Shipped models come first. `experiment` says why a model was not found
    fit for use, or is empty; `advice` says of recalibrated thresholds at each operating point
    whether they were better, as far as that is known.
    """
    in_use = {profile: default_model(profile) for profile in PROFILES}
    models = installed()
    described = [_described(own, in_use) for own in models]
    hashes = {facts["name"]: facts["sha256"] for facts in described if "sha256" in facts}
    made_from = bases(models, hashes)
    for facts in described:
        if "error" not in facts:
            facts["base"] = made_from.get(facts["name"])
    return [{**own, "depth": depth} for depth, own in _as_tree(described)]


def _advice(figures: Mapping[str, Any]) -> dict[str, str]:
    """What `evaluation.recalibrating` found; empty for others, and for cards of other forms."""
    found: Any = figures
    for key in ("recalibration", "advice", "all references"):
        found = found.get(key) if isinstance(found, Mapping) else None
    return {str(k): str(own) for k, own in found.items()} if isinstance(found, Mapping) else {}


def _as_tree(models: list[dict[str, Any]]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each model with how deep it stands: under the one that it was made from."""
    names = {own["name"] for own in models}
    below: dict[str | None, list[dict[str, Any]]] = {}
    for own in models:
        base = own.get("base")
        below.setdefault(base if base in names and base != own["name"] else None, []).append(own)
    waiting = [(0, own) for own in reversed(below.get(None, []))]
    while waiting:
        depth, own = waiting.pop()
        yield depth, own
        waiting += [(depth + 1, child) for child in reversed(below.get(own["name"], []))]


def _described(own: Installed, in_use: dict[Profile, str]) -> dict[str, Any]:
    facts: dict[str, Any] = {"name": own.name, "path": str(own.path), "shipped": own.shipped}
    if own.card is None:
        return {**facts, "error": str(own.trouble)}
    try:
        facts["sha256"] = sha256_of(own.path)
        facts["size"] = own.path.stat().st_size
    except (ModelFileError, OSError) as error:
        return {**facts, "error": str(error)}
    return {
        **facts,
        "first_sha256": first_sha256(own.card, facts["sha256"]),
        "title": own.card.title,
        "profile": own.card.profile,
        "architecture": own.card.architecture.name,
        "date": own.card.date,
        "licence": own.card.licence,
        "terms": own.card.terms,
        "data": str(own.card.data.get("description", "")),
        "lineage": own.card.lineage,
        "experiment": own.card.experiment,
        "advice": _advice(own.card.figures),
        "in_use": in_use[own.card.profile] == own.name,
    }
