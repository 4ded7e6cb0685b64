"""What the status bar says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from verifier_app.choices import OPERATING_POINTS
from verifier_app.ui.engine_link import EngineState
from verifier_app.ui.models import numbers
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.engine_words import in_own_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verifier_app.choices import Profile
    from verifier_app.ui.engine_link import EngineLink
    from verifier_app.ui.models.comparison import Comparison

translate = QCoreApplication.translate


@dataclass(frozen=True)
class StatusText:
    """One line: engine (with the colour token of its dot), device, model, point, duration."""

    engine: str
    token: str
    busy: bool
    device: str
    model: str
    point: str
    duration: str


def point_name(name: str) -> str:
    """An operating point in the person's language."""
    return {
        "screening": translate("Status", "screening"),
        "standard": translate("Status", "standard"),
        "strict": translate("Status", "strict"),
    }.get(name, name)


def point_with_share(name: str) -> str:
    """An operating point and how often it may err: "standard · 1 %"."""
    share = numbers.percent(OPERATING_POINTS[name])
    return translate("Compare", "{0} · {1}").format(point_name(name), share)


def device_name(name: str) -> str:
    """A device as people write it: CPU, and any other as the engine names it."""
    return name.upper() if name == "cpu" else name


def status_text(link: EngineLink, comparison: Comparison, *, narrow: bool) -> StatusText:
    """The status of `link` and `comparison`; in fewer words where the window is narrow."""
    engine, token, busy = _engine(link, comparison, narrow=narrow)
    point = point_name(comparison.operating_point)
    if not narrow:
        point = translate("Status", "Operating point: {0}").format(point)
    duration = ""
    if comparison.elapsed_ms is not None and comparison.state is State.RESULT:
        duration = translate("Status", "Compared in {0}").format(
            numbers.duration(comparison.elapsed_ms)
        )
    return StatusText(
        engine, token, busy, _device(link, narrow=narrow), _model(link, comparison), point, duration
    )


def _engine(link: EngineLink, comparison: Comparison, *, narrow: bool) -> tuple[str, str, bool]:
    state = link.state
    if state is EngineState.STARTING:
        if narrow:
            return translate("Status", "Starting"), "text3", True
        text = translate("Status", "Engine starting. You can already draw and open files.")
        return text, "text3", True
    if state is EngineState.RESTARTED:
        return translate("Status", "Engine starting again"), "warn_icon", True
    if state is EngineState.STOPPED:
        return translate("Status", "The engine does not start"), "err", False
    if comparison.state is State.COMPARING and comparison.is_late:
        return translate("Status", "Comparing…"), "accent", False
    ready = translate("Status", "Ready") if narrow else translate("Status", "Engine ready")
    return ready, "text2", False


def _device(link: EngineLink, *, narrow: bool) -> str:
    if link.facts is None:
        return ""
    device = link.facts["device"]
    return device_name(str(device["name"])) if narrow else device_and_reason(device)


def device_and_reason(device: Mapping[str, Any]) -> str:
    """What computes and why that: "CPU, no CUDA device found". The reason may be a sentence."""
    reason = in_own_words(device["reason"])
    ends = reason.endswith((".", "。"))
    pattern = translate("Status", "{0}. {1}") if ends else translate("Status", "{0}, {1}")
    return pattern.format(device_name(str(device["name"])), reason)


def model_in_use(link: EngineLink, profile: Profile) -> str:
    """The name of the model that answers for a profile; empty where none does, or not yet."""
    return str(_facts_of_model(link, profile).get("name", ""))


def _model(link: EngineLink, comparison: Comparison) -> str:
    error = _facts_of_model(link, comparison.profile).get("error", "")
    return model_in_use(link, comparison.profile) or in_own_words(error)


def _facts_of_model(link: EngineLink, profile: Profile) -> Mapping[str, Any]:
    models: Mapping[str, Any] = {} if link.facts is None else link.facts["models"]
    return models.get(profile) or {}
