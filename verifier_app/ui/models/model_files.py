"""The model files on screen: which there are, the card of one, and every change to them.

The engine keeps them; here is only what it last said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words, in_sentences

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.engine.model_questions import (
        CardReply,
        ModelExported,
        ModelsChanged,
        ModelsReply,
    )
    from verifier_app.engine.protocol import Failure, Question
    from verifier_app.ui.models.engine import Engine

translate = QCoreApplication.translate
Facts: TypeAlias = dict[str, Any]
"""What the engine says of a model in its list; see `engine.catalogue`."""
Action: TypeAlias = Literal["use", "rename", "export", "roll_back", "remove"]


@dataclass(frozen=True)
class ModelRow:
    """A model in the list."""

    facts: Facts

    @property
    def depth(self) -> int:
        """How many models it stands below."""
        return int(self.facts.get("depth", 0))

    @property
    def name(self) -> str:
        """The model's name."""
        return str(self.facts["name"])

    @property
    def in_use(self) -> bool:
        """Whether comparisons of its profile use it."""
        return bool(self.facts.get("in_use"))

    @property
    def is_experiment(self) -> bool:
        """Whether it was kept though it was not found fit for use."""
        return bool(self.facts.get("experiment"))


class ModelFiles(QObject):
    """All models, and the one that is looked at.

    Attributes:
        profile: Whose model is looked at first.
        point: The operating point in use.
        rows: Each model below the one that it was made from; None before they are known.
        failure: Why they are not known, or None.
        card: The card of the selected model, or None.
        card_failure: Why there is no card, or None.
        busy: Whether a change is under way.
    """

    list_changed = Signal()
    card_changed = Signal()
    said = Signal(str, bool)
    """A sentence for the status bar, and whether it is a warning."""
    in_use_changed = Signal()
    """Another model is in use for some profile."""

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.profile: Profile = "signature"
        self.point = "standard"
        self.rows: tuple[ModelRow, ...] | None = None
        self.failure: Failure | None = None
        self.selected = ""
        self.card: CardReply | None = None
        self.card_failure: Failure | None = None
        self.busy = False
        self._used: dict[str, tuple[str, str]] | None = None

    @property
    def current(self) -> ModelRow | None:
        """The selected model."""
        return self.named(self.selected)

    def named(self, name: str) -> ModelRow | None:
        """A model by its name, or None."""
        return next((own for own in self.rows or () if own.name == name), None)

    def choose_point(self, point: str) -> None:
        """The person decides at another operating point; some thresholds are judged by it."""
        if point != self.point:
            self.point = point
            self.card_changed.emit()

    def load(self) -> None:
        """Ask which models there are."""
        from verifier_app.engine.model_questions import Models

        def done(answer: ModelsReply | None, failure: Failure | None) -> None:
            self.failure = failure
            if answer is None:
                self.rows = None
                self.list_changed.emit()
            else:
                self._take(answer.models)

        self._engine.ask(Models(), pane="models", done=done)

    def choose(self, name: str) -> None:
        """Look at a model."""
        if name != self.selected:
            self.selected = name
            self.card = self.card_failure = None
            self.list_changed.emit()
            self.card_changed.emit()
        self._ask_for_card()

    def why_not(self, action: Action) -> str:
        """Why the selected model cannot be treated so; empty where it can."""
        row = self.current
        if row is None:
            return translate("Models", "No model is selected.")
        if self.busy:
            return translate("Models", "Another change is under way.")
        if action == "remove":
            return self._why_not_remove(row)
        if "error" in row.facts:
            return translate("Models", "This file cannot be used.")
        if action == "use":
            return self._why_not_use(row)
        if action == "rename" and row.facts["shipped"]:
            return translate("Models", "It came with the program.")
        return self._why_not_roll_back(row) if action == "roll_back" else ""

    def choices(self, profile: Profile) -> list[str]:
        """The models that comparisons of a profile can use."""
        return [
            own.name
            for own in self.rows or ()
            if "error" not in own.facts
            and own.facts["profile"] == profile
            and (own.in_use or not own.is_experiment)
        ]

    def in_use(self, profile: Profile) -> str:
        """The model that comparisons of a profile use; empty if that is not known."""
        used = [own for own in self.rows or () if own.in_use and "error" not in own.facts]
        return next((own.name for own in used if own.facts["profile"] == profile), "")

    def weights_in_use(self) -> dict[str, str]:
        """What tells the model in use from others by profile, whatever it is called now."""
        used = [own.facts for own in self.rows or () if own.in_use]
        return {own["profile"]: own["first_sha256"] for own in used}

    def names(self) -> dict[str, str]:
        """What each model is called now, by the hash that its file had at first."""
        whole = [own for own in self.rows or () if "error" not in own.facts]
        return {own.facts["first_sha256"]: own.name for own in whole}

    def use_named(self, name: str, done: Callable[[], None] | None = None) -> None:
        """Use one of `choices` for its profile from now on; `done` is called if that could be."""
        from verifier_app.engine.model_questions import UseModel

        self._change(UseModel(name), translate("Models", "{0} is in use now."), done)

    def roll_back(self) -> None:
        """Use the model again that the selected one, which is in use, was made from."""
        from verifier_app.engine.model_questions import RollBackModel

        row = self.current
        if row is not None and not self.why_not("roll_back"):
            profile: Profile = row.facts["profile"]
            said = translate("Models", "{0} is in use again.")
            self._change(RollBackModel(profile, row.name), said)

    def rename(self, new: str) -> None:
        """Give the selected model another name; one that no file can have is made to fit."""
        from verifier_app.engine.model_questions import RenameModel

        typed, new = new, re.sub(r"[^a-z0-9._-]+", "-", in_plain_letters(new)).strip("-.")
        if typed.strip() and not new:
            text = translate("Models", "The name needs a letter from a to z or a digit.")
            self.said.emit(text, True)
            self.card_changed.emit()  # with the name that it still has
        elif new and new != self.selected and not self.why_not("rename"):
            said = translate("Models", "It is called {0} now.")
            self._change(RenameModel(self.selected, new), said)

    def remove(self) -> None:
        """Delete the selected model."""
        from verifier_app.engine.model_questions import RemoveModel

        if not self.why_not("remove"):
            self._change(RemoveModel(self.selected), translate("Models", "{0} was deleted."))

    def take_in(self, path: str) -> None:
        """Check a model file and add it."""
        from verifier_app.engine.model_questions import ImportModel

        if not self.busy:
            said = translate("Models", "{0} was checked and imported. It is not in use yet.")
            known = None if self.rows is None else tuple(own.name for own in self.rows)
            self._change(ImportModel(path, known), said)

    def export(self, path: str) -> None:
        """Copy the selected model to a file."""
        from verifier_app.engine.model_questions import ExportModel

        def done(answer: ModelExported | None, failure: Failure | None) -> None:
            self._be_busy(busy=False)
            if answer is None:
                self._tell(failure)
                self.load()
                return
            text = translate("Models", "{0} was exported.")
            if answer.personal:  # as long as the status bar has room for
                text = translate(
                    "Models",
                    "{0} was exported. Pass it on only where its writers or the law allow it.",
                )
            self.said.emit(text.format(answer.name), answer.personal)

        if not self.why_not("export"):
            self._be_busy(busy=True)
            self._engine.ask(ExportModel(self.selected, path), done=done)

    def _why_not_use(self, row: ModelRow) -> str:
        if row.in_use:
            return translate("Models", "It is in use already.")
        if row.is_experiment:
            text = translate("Models", "It is an experiment: {0}")
            return text.format(in_own_words(row.facts["experiment"]))
        return ""

    def _why_not_roll_back(self, row: ModelRow) -> str:
        if not row.in_use:
            return translate("Models", "It is not in use.")
        if row.facts.get("base"):
            return ""
        if row.facts["lineage"].get("name"):
            text = translate("Models", "{0}, which it was made from, is not here.")
            return text.format(row.facts["lineage"]["name"])
        return translate("Models", "It was not made from another model.")

    def _why_not_remove(self, row: ModelRow) -> str:
        if row.facts["shipped"]:
            return translate("Models", "It came with the program.")
        if row.in_use:
            return translate("Models", "It is in use. Use another one first.")
        children = [own.name for own in self.rows or () if own.facts.get("base") == row.name]
        if children:
            text = translate("Models", "{0} was made from it and can be rolled back to it.")
            return text.format(children[0])
        return ""

    def _change(
        self, question: Question, said: str, then: Callable[[], None] | None = None
    ) -> None:
        before = self.selected

        def done(answer: ModelsChanged | None, failure: Failure | None) -> None:
            self._be_busy(busy=False)
            if answer is None:
                self._tell(failure)
                self.load()
                return
            self._take(answer.models, answer.name)
            self.said.emit(said.format(answer.name or before), False)
            if then is not None:
                then()

        self._be_busy(busy=True)
        self._engine.ask(question, done=done)

    def _take(self, models: Sequence[Facts], name: str = "") -> None:
        self.rows = tuple(map(ModelRow, models))
        self.failure = None
        names = [own.name for own in self.rows]
        wanted = name or self.selected
        if wanted not in names:
            used = {own.facts["profile"]: own.name for own in self.rows if own.in_use}
            wanted = used.get(self.profile, names[0] if names else "")
        damaged = [own.name for own in self.rows if "error" in own.facts]
        if wanted != self.selected or wanted in damaged:
            self.selected, self.card, self.card_failure = wanted, None, None
        self.list_changed.emit()
        self.card_changed.emit()
        self._ask_for_card()
        before = self._used
        self._used = {
            own.facts["profile"]: (own.name, own.facts["sha256"]) for own in self.rows if own.in_use
        }
        # a change of the person's own counts even where nothing was known before it
        if self._used != before and (before is not None or name):
            self.in_use_changed.emit()

    def _ask_for_card(self) -> None:
        from verifier_app.engine.model_questions import ShowModel

        name = self.selected
        row = self.current
        if row is None or "error" in row.facts:
            self.card = None
            self.card_changed.emit()
            return

        def done(answer: CardReply | None, failure: Failure | None) -> None:
            if name == self.selected:
                self.card, self.card_failure = answer, failure
                self.card_changed.emit()

        self._engine.ask(ShowModel(name), pane="model card", done=done)

    def _be_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self.card_changed.emit()

    def _tell(self, failure: Failure | None) -> None:
        if failure is not None:
            words = in_sentences(failure)
            if failure.path:
                words = numbers.said_of(PurePath(failure.path).name, words)
            self.said.emit(words, True)


def personal_note() -> str:
    """What must be known before a tuned model is passed on."""
    return translate(
        "Models",
        "Its weights or thresholds derive from the handwriting of real people. Pass it on only"
        " where they or the law allow it.",
    )


def in_plain_letters(name: str) -> str:
    """A name in small letters without their accents, as a model's has them: Müller is muller."""
    parts = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(own for own in parts if not unicodedata.combining(own))
