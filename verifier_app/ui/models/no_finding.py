"""What the Finding card says while there is no finding."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.engine_words import failure_in_own_words, in_sentences

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.engine.protocol import Failure

translate = QCoreApplication.translate


@dataclass(frozen=True)
class NoFindingText:
    """A title and what to do."""

    title: str
    detail: str


def no_finding_text(state: State, profile: Profile, failure: Failure | None) -> NoFindingText:
    """The words for a `state` without a finding."""
    by_itself = translate("Finding", "The finding appears here by itself.")
    if state is State.ERROR and failure is not None:
        return _failure_text(failure)
    if state is State.NO_REFERENCE:
        return NoFindingText(translate("Finding", "Add a reference"), _enough(profile))
    if state is State.NO_QUESTIONED:
        return NoFindingText(translate("Finding", "Add the questioned sample"), by_itself)
    if state is State.WAITING:
        return NoFindingText(
            translate("Finding", "Waiting for the engine"),
            translate("Finding", "The comparison starts by itself."),
        )
    if state is State.COMPARING:
        return NoFindingText(translate("Finding", "Comparing…"), "")
    return NoFindingText(translate("Finding", "Nothing to compare yet"), by_itself)


def guide_steps(profile: Profile) -> tuple[tuple[str, str], ...]:
    """Three steps to a first finding: a title and a sentence each."""
    if profile == "character":
        first = translate("Finding", "The sign you have a question about.")
        second = translate("Finding", "The same sign, known. Three or more say much more than one.")
    else:
        first = translate("Finding", "The signature you have a question about.")
        second = translate(
            "Finding",
            "Signatures known to be this person's. Three or more say much more than one.",
        )
    return (
        (translate("Finding", "Questioned sample"), first),
        (translate("Finding", "One or more references"), second),
        (
            translate("Finding", "Read the finding"),
            translate(
                "Finding",
                "How strongly the evidence points either way, and how often that misleads.",
            ),
        ),
    )


def _enough(profile: Profile) -> str:
    if profile == "character":
        return translate(
            "Finding", "One known sign is enough to start; three or more say much more."
        )
    return translate(
        "Finding",
        "One signature known to be this person's is enough to start; three or more say much more.",
    )


def _failure_text(failure: Failure) -> NoFindingText:
    from verifier_app.engine.connection import KILLED_TWICE

    if failure == failure_in_own_words(KILLED_TWICE):
        return NoFindingText(
            translate("Finding", "This comparison stopped the engine"),
            translate("Finding", "The others go on. Try another sample."),
        )
    words = in_sentences(failure)
    if failure.path:
        words = numbers.said_of(Path(failure.path).name, words)
    return NoFindingText(translate("Finding", "This could not be compared"), words)
