"""What is advised after a recalibration, and the counts behind it, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.status import point_name
from verifier_app.ui.models.tuning_data import FEW_WRITERS

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_events import Event

translate = QCoreApplication.translate
ALONE, ALL = "one reference", "all references"
"""The two ways to count: each reference alone, and all of a writer's together."""
RECOMMENDED = ("better", "rather better")


def is_recommended(event: Event, point: str, basis: str = ALL) -> bool:
    """Whether the new thresholds are advised to somebody who decides at `point`."""
    return _advice(event, point, basis) in RECOMMENDED


def headline(event: Event, point: str) -> str:
    """Whether the new thresholds are better or worse, and what to do."""
    said = {
        "better": translate(
            "Tuning",
            "The new thresholds are better for your samples. It is recommended to adopt them.",
        ),
        "rather better": translate(
            "Tuning",
            "On the whole the new thresholds are better for your samples. It is recommended to"
            " adopt them.",
        ),
        "no better": translate(
            "Tuning",
            "On the whole the new thresholds are not better for your samples. It is recommended"
            " to keep the model in use.",
        ),
        "worse": translate(
            "Tuning",
            "The new thresholds are worse for your samples. It is recommended to keep the model in"
            " use.",
        ),
        "unchanged": translate(
            "Tuning",
            "The new thresholds change nothing for your samples. The model in use can stay.",
        ),
    }
    unknown = translate(
        "Tuning",
        "Whether the new thresholds are better cannot be told. It is recommended to keep the"
        " model in use.",
    )
    return said.get(_advice(event, point), unknown)


def figures(event: Event, point: str) -> str:
    """The counts behind that, on whom they were taken, and how far to trust them."""
    of_signs = event.get("profile") == "character"
    checked = event["checked_on"]
    if not checked:
        if of_signs:
            return translate("Tuning", "There are too few signs to say what they do to others.")
        return translate("Tuning", "There are too few writers to say what they do to others.")
    parts = []
    if _advice(event, point):
        parts.append(translate("Tuning", "Operating point: {0}.").format(point_name(point)))
        parts += _counts(event, point, of_signs=of_signs)
    measured = translate(
        "Tuning",
        "Measured on {0} writers, each by thresholds that never met them. The network is the same.",
    )
    chance = translate("Tuning", "With so few writers, chance has a part in it.")
    if of_signs:
        measured = translate(
            "Tuning",
            "Measured on {0} signs, each by thresholds that never met it. The network is the same.",
        )
        chance = translate("Tuning", "With so few signs, chance has a part in it.")
    parts.append(measured.format(checked))
    if checked < FEW_WRITERS:
        parts.append(chance)
    if event.get("learnt_from"):
        parts.append(
            translate(
                "Tuning",
                "The model has learnt from some of these samples: the figures are too kind to it.",
            )
        )
    elif event.get("set_before"):
        parts.append(
            translate(
                "Tuning",
                "The thresholds in use were set on samples of your own before. If these were among"
                " them, the figures of before are too kind.",
            )
        )
    return numbers.sentences(parts)


def _counts(event: Event, point: str, *, of_signs: bool) -> list[str]:
    before, after = (event[when][ALL][point] for when in ("before", "after"))
    others = translate("Tuning", "Imitations called the same: {0} of {1} before, {2} now.")
    kind = "imitation_called_same"
    if of_signs:
        others = translate("Tuning", "Other signs called the same: {0} of {1} before, {2} now.")
    elif not after[kind]:
        kind = "stranger_called_same"
        others = translate(
            "Tuning", "Other people's own called the same: {0} of {1} before, {2} now."
        )
    said = []
    if after[kind]:
        said.append(others.format(*_of(before[kind]), _of(after[kind])[0]))
    same, different = (f"genuine_called_{name}" for name in ("same", "different"))
    text = translate(
        "Tuning",
        "Genuine ones called the same: {0} of {1} before, {2} now; called different: {3} before,"
        " {4} now.",
    )
    said.append(
        text.format(
            *_of(before[same]), _of(after[same])[0], _of(before[different])[0],
            _of(after[different])[0],
        )
    )  # fmt: skip
    if is_recommended(event, point) != is_recommended(event, point, ALONE):
        said.append(
            translate("Tuning", "With one reference alone the new thresholds are better.")
            if is_recommended(event, point, ALONE)
            else translate("Tuning", "With one reference alone the new thresholds are not better.")
        )
    return said


def _advice(event: Event, point: str, basis: str = ALL) -> str:
    """Empty where it is not known: too few writers, or a result of an earlier version."""
    advice = (event.get("advice") or {}).get(basis, {})
    return str(advice.get(point, ""))


def _of(share: Mapping[str, Any] | None) -> tuple[str, str]:
    """How many, and out of how many, as `evaluation.advice` counts them."""
    if share is None or share["value"] is None:
        return numbers.count(0), numbers.count(0)
    return numbers.count(round(share["value"] * share["of"])), numbers.count(share["of"])
