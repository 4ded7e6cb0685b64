"""Is the verdict of a finding held back, and why? Headline, exports and announcements go by it.

A number about a whole page, or about print, says little of a signature on it; one about a picture
and its copy says nothing. The window shows such numbers, and gives no verdict, on the Compare page
as in its tables; the command line, and the tables that it writes, give it with its warning.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models.warning_text import sample_name, warning_texts, without_stop

if TYPE_CHECKING:
    from verifier_app.types import Finding

translate = QCoreApplication.translate
SEVERAL = "several_objects"
"""Code of the warning that there is more than one piece of writing."""
PRINTED = "looks_printed"
"""Code of the warning that it may be print: a whole page perhaps, of which a part is meant."""
IDENTICAL, COPY = COPIES = ("identical", "copy")
"""Codes of the warnings that one picture was compared with itself."""
HOLDING = (*COPIES, SEVERAL, PRINTED)
"""Codes of the warnings that a verdict is held back for."""
TableVerdict: TypeAlias = Literal["same", "different", "inconclusive", "held"]
"""What tables say of a comparison."""


@dataclass(frozen=True)
class Held:
    """Why there is no verdict.

    Attributes:
        code: Of the warning that it is held back for.
        samples: Whom that is about: 0 the questioned sample, else the number of a reference in the
            window; of those that have to be cut out the first, of copies each reference.
        is_cut: Whether it is a part already, which has to be drawn closer.
    """

    code: str
    samples: tuple[int, ...]
    is_cut: bool = False

    @property
    def is_copy(self) -> bool:
        """Whether it is for one picture that is on both sides."""
        return self.code in COPIES


def held_back(
    finding: Finding,
    places: Sequence[int],
    as_they_are: Collection[int] = (),
    cut: Collection[int] = (),
) -> Held | None:
    """Why the verdict of `finding` is held back, or None where it is given.

    Args:
        finding: The finding; a reference that is left out has no part in it.
        places: What number each of its references has in the window.
        as_they_are: Samples, as in `Held`, that are to be compared although they look like more,
            or like a copy; identical bytes never are.
        cut: Samples of which a part was cut out.
    """
    for warning in finding.warnings:
        if warning.code in COPIES:
            copies = tuple(places[own - 1] for own in warning.references)
            if warning.code == COPY:
                copies = tuple(own for own in copies if own not in as_they_are)
            if copies:
                return Held(warning.code, copies)
    samples = (finding.questioned, *finding.references)
    for number, report in zip((0, *places), samples, strict=True):
        codes = {warning.code for warning in report.warnings}
        for code in (SEVERAL, PRINTED):
            if code in codes and number not in as_they_are:
                return Held(code, (number,), number in cut)
    return None


def holding(codes: Iterable[str]) -> str:
    """Of the warnings of a row, which one its verdict is held back for; empty where it is given.

    As `held_back`, where nobody can ask for the verdict all the same.
    """
    return next((code for code in codes if code in HOLDING), "")


def held_word() -> str:
    """What tables write in place of a verdict."""
    return translate("Held", "no verdict")


def set_aside_text(finding: Finding, places: Sequence[int], held: Held | None) -> str:
    """For the record: that a verdict is given because a person asked for it; else empty."""
    if held is not None or held_back(finding, places) is None:
        return ""
    return translate(
        "Held",
        "A person chose to compare as it is what looks like a whole page, like print or like a"
        " copy; the warnings say which sample it is.",
    )


@dataclass(frozen=True)
class HeldText:
    """What stands where the verdict, its strength and its meaning would; the last is rich text."""

    title: str
    detail: str
    sentence: str


def held_text(held: Held, finding: Finding, places: Sequence[int]) -> HeldText:
    """Why there is no verdict, and what to do; arguments as `held_back`."""
    if held.is_copy:
        warning = next(own for own in warning_texts(finding, places) if own.code == held.code)
        detail = translate("Held", "This says nothing about who wrote it: no verdict is given.")
        if finding.profile == "character":
            detail = translate("Held", "This says nothing about the sign: no verdict is given.")
        return HeldText(without_stop(warning.cause), detail, escape(warning.text))
    if held.is_cut:
        detail = translate(
            "Held", "{0}, as it was cut out, still holds other writing or print. Cut it out closer."
        )
    elif held.code == SEVERAL:
        detail = translate(
            "Held", "{0} seems to hold more than one piece of writing. Cut out the signature first."
        )
    else:
        detail = translate("Held", "{0} looks like print. Cut out the signature first.")
    return HeldText(
        translate("Held", "No verdict yet"),
        detail.format(sample_name(held.samples[0])),
        translate(
            "Held", "These numbers are about the whole picture, not about the signature alone."
        ),
    )
