"""A model's card in plain words, and its measured rates and operating points as tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from verifier_app.choices import OPERATING_POINTS
from verifier_app.types import OTHERS_ONLY, RECALIBRATED
from verifier_app.ui.models import card_words, dates, numbers
from verifier_app.ui.models.advice_words import RECOMMENDED
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.model_files import personal_note
from verifier_app.ui.models.status import point_name

if TYPE_CHECKING:
    from verifier_app.engine.model_questions import CardReply
    from verifier_app.ui.models.model_files import ModelRow

translate = QCoreApplication.translate
Row: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A small table: words at the left of a row, figures at its right.

    `note` says what the figures rest on, or why there are none.
    """

    head: Row
    rows: tuple[Row, ...]
    note: str = ""


@dataclass(frozen=True)
class ModelText:
    """Everything that the card of a model says, in order from the top."""

    title: str
    caption: str
    short: str
    notice: str
    purpose: str
    data: str
    licence: str
    rates: Table
    points: Table
    lineage: str
    facts: tuple[tuple[str, str], ...]


def profile_name(profile: object) -> str:
    """A profile in the person's language."""
    known = {
        "signature": translate("Models", "signatures"),
        "character": translate("Models", "characters"),
    }
    return known.get(str(profile), str(profile))


def size_text(size: int) -> str:
    """A file's size: "1.4 MB"."""
    if size < 10**6:
        return translate("Models", "{0} kB").format(numbers.count(max(1, round(size / 1000))))
    return translate("Models", "{0} MB").format(numbers.decimal(size / 10**6, 1))


def row_caption(row: ModelRow) -> str:
    """One line of the list: "signatures, 1.4 MB, 26 Nov 2026"."""
    facts = row.facts
    if "error" in facts:
        return translate("Models", "cannot be used")
    parts = [profile_name(facts["profile"]), size_text(int(facts["size"])), _day(facts["date"])]
    return numbers.listed(part for part in parts if part)


def marks(row: ModelRow) -> list[str]:
    """What must be seen of a model before it is chosen: whether it is in use, or an experiment."""
    found = []
    if row.in_use:
        found.append(translate("Models", "in use"))
    if row.is_experiment:
        found.append(translate("Models", "experiment"))
    return found


def marked_name(row: ModelRow) -> str:
    """A model's name with its marks: "office (experiment)"."""
    own = marks(row)
    if not own:
        return row.name
    return translate("Models", "{0} ({1})").format(row.name, numbers.listed(own))


def spoken_row(row: ModelRow) -> str:
    """A row of the list for a screen reader: name, marks, place in the tree, facts."""
    parts = [row.name, *marks(row)]
    if row.depth:
        parts.append(translate("Models", "made from {0}").format(row.facts["base"]))
    return numbers.listed((*parts, row_caption(row)))


def model_text(row: ModelRow, reply: CardReply, point: str = "standard") -> ModelText:
    """The words for a model."""
    card, facts = reply.card, row.facts
    trained_on = card_words.trained_on(str(card["data"].get("description", "")))
    caption, short = "{0}", ""
    if row.in_use:
        caption, short = translate("Models", "in use for {0}"), translate("Models", "in use")
    elif row.is_experiment:
        caption = translate("Models", "experiment for {0}")
        short = translate("Models", "experiment")
    return ModelText(
        title=card_words.title(card),
        caption=caption.format(profile_name(card["profile"])),
        short=short,
        notice=_notice(row, reply, point),
        purpose=_purpose(card),
        data=trained_on or translate("Models", "Not stated."),
        licence=card_words.terms(str(card["licence"]), str(card["terms"])),
        rates=_rates(card),
        points=_points(card),
        lineage=_lineage(card, reply.ancestors),
        facts=(
            (translate("Models", "Date"), _day(card["date"])),
            (translate("Models", "Size"), size_text(int(facts["size"]))),
            (translate("Models", "Network"), str(card["architecture"]["name"])),
            (translate("Models", "Imaging version"), str(card["imaging"])),
            (translate("Models", "File"), str(facts["path"])),
            (translate("Models", "SHA-256"), str(facts["sha256"])),
        ),
    )


def _day(date: str) -> str:
    return dates.day(date) or date


def _notice(row: ModelRow, reply: CardReply, point: str) -> str:
    """What a person must know before anything else; empty for most."""
    parts = []
    if row.is_experiment:
        reason = in_own_words(row.facts["experiment"])
        parts.append(translate("Models", "An experiment: {0}").format(reason))
        parts.append(
            translate(
                "Models",
                "It is not put to use, but can be trained further, or named on the command line.",
            )
        )
    else:
        parts.append(advised_against(row, point))
    if reply.ancestors:
        parts.append(personal_note())
    return numbers.sentences(parts)


def advised_against(row: ModelRow, point: str) -> str:
    """Why recalibrated thresholds are better not put to use; empty where they may be."""
    advice = row.facts.get("advice")
    if not advice or advice.get(point) in RECOMMENDED:
        return ""
    base = str(row.facts["lineage"].get("name") or "")
    if not base:
        return translate("Models", "On your samples its thresholds were not better.")
    text = translate("Models", "On your samples its thresholds were not better than those of {0}.")
    return text.format(base)


def _purpose(card: Mapping[str, Any]) -> str:
    if card["profile"] == "character":
        return translate(
            "Models",
            "Compares single written signs: do they show the same sign, whoever wrote them?",
        )
    return translate(
        "Models",
        "Compares signatures: how strongly do they support that the same person wrote them, rather"
        " than that somebody imitated the writing?",
    )


def _lineage(card: Mapping[str, Any], ancestors: tuple[str, ...]) -> str:
    if not ancestors:
        return translate("Models", "Trained from the start, not made from another model.")
    by = {
        "fine-tune": translate("Models", "Trained further from {0}."),
        "recalibrate": translate("Models", "Thresholds recalibrated from {0}."),
    }.get(str(card["lineage"].get("by")), translate("Models", "Made from {0}."))
    before = translate("Models", "That one was made from {0}.")
    return numbers.sentences([by.format(ancestors[0]), *map(before.format, ancestors[1:])])


def _rates(card: Mapping[str, Any]) -> Table:
    """The measured rates of each set, as far as their form is known."""
    profile = str(card["profile"])
    figures = card["figures"].items()
    rows = tuple(row for name, own in figures for row in _of_set(str(name), own, profile))
    head = (
        translate("Models", "Set"),
        translate("Models", "Rate"),
        translate("Models", "Measured"),
        translate("Models", "95 % interval"),
        translate("Models", "Trials") if profile == "character" else translate("Models", "Writers"),
    )
    if rows:
        return Table(head, rows, _before(card))
    note = translate(
        "Models", "No rates are on this card. The operating points below state what they rest on."
    )
    return Table(head, (), note)


def _of_set(name: str, figures: object, profile: str) -> Iterator[Row]:
    if not isinstance(figures, Mapping):
        return
    of_signs = profile == "character"
    title = {
        "held-out writers": translate("Models", "held-out signs")
        if of_signs
        else translate("Models", "held-out writers"),
        "recalibration": translate("Models", "your own data"),
    }.get(name) or card_words.measured_on(name)
    behind = (
        figures.get("trials") if of_signs else figures.get("writers", figures.get("checked_on"))
    )
    number = numbers.count(behind) if type(behind) is int else ""
    rate = _after(figures.get("eer"))
    if rate is not None:
        text = translate("Models", "equal error rate")
        if figures.get("against") == "random" and not of_signs:
            text = numbers.listed((text, in_own_words(OTHERS_ONLY)))
        yield (title, text, *rate, number)
    right = _figure(figures.get("right"))
    if right is not None:
        text = translate("Models", "right among {0} signs").format(figures.get("ways", 20))
        yield (title, text, *right, number)
    realised = figures.get("realised", figures)
    after = realised.get("after", realised) if isinstance(realised, Mapping) else None
    after = after.get("all references", after) if isinstance(after, Mapping) else None
    if isinstance(after, Mapping) and isinstance(after.get("standard"), Mapping):
        for key, text in (
            (
                "imitation_called_same",
                translate("Tuning", "{0}: other signs called same")
                if of_signs
                else translate("Tuning", "{0}: imitations called same"),
            ),
            ("genuine_called_different", translate("Tuning", "{0}: genuine called different")),
            ("genuine_called_same", translate("Tuning", "{0}: genuine called same")),
        ):
            rate = _figure(after["standard"].get(key))
            if rate is not None:
                yield (title, text.format(point_name("standard")), *rate, number)


def _after(rate: object) -> Row | None:
    """A rate, or the later one of two."""
    if not isinstance(rate, Mapping):
        return None
    return _figure(rate.get("after", rate))


def _before(card: Mapping[str, Any]) -> str:
    """What the equal error rate of the base was on the same writers."""
    for figures in card["figures"].values():
        rate = figures.get("eer") if isinstance(figures, Mapping) else None
        before = _figure(rate.get("before")) if isinstance(rate, Mapping) else None
        if before is not None:
            text = translate("Models", "The model that it was made from: {0} equal error rate.")
            return text.format(before[0])
    return ""


def _figure(value: object) -> Row | None:
    """A rate and its interval: ("13.1 %", "8.0 to 19.5 %")."""
    if not isinstance(value, Mapping) or not isinstance(value.get("value"), int | float):
        return None
    low, high = value.get("low"), value.get("high")
    interval = ""
    if isinstance(low, int | float) and isinstance(high, int | float):
        ends = (numbers.decimal(100 * low, 1), numbers.decimal(100 * high, 1))
        interval = translate("Models", "{0} to {1} %").format(*ends)
    return translate("Models", "{0} %").format(numbers.decimal(100 * value["value"], 1)), interval


def _points(card: Mapping[str, Any]) -> Table:
    """Thresholds and stated rates, by the number of references."""
    rows, data, guessed = [], "", False
    for block in card["calibration"]:
        points = {own["name"]: own for own in block.get("operating_points", ())}
        number = _number(block["references"])
        if block.get("drawn"):
            drawn = (
                translate("Models", "{0}, drawn without pressure")
                if block.get("pressure") is False
                else translate("Models", "{0}, drawn")
            )
            number = drawn.format(number)
        elif block.get("darkness") is False:
            traces = (
                translate("Models", "{0}, by shape alone")
                if block.get("width") is False
                else translate("Models", "{0}, by shape and width")
            )
            number = traces.format(number)
        for name in OPERATING_POINTS:
            if name in points:
                rows.append(_point(number, name, points[name]))
                guessed = guessed or bool(points[name].get("extrapolated"))
                data = data or str(points[name].get("data", ""))
    head = (
        translate("Models", "References"),
        translate("Models", "Operating point"),
        translate("Models", "Different up to"),
        translate("Models", "Same from"),
        translate("Models", "Wrong either way"),
    )
    note = translate("Models", "One reference: measured on {0}.") if data else ""
    if data.startswith(RECALIBRATED):  # it says so itself
        note = translate("Models", "One reference: {0}.")
    note = note.format(card_words.data_in_own_words(data))
    if guessed:
        why = translate("Models", "* Too few data for this rate; it is extrapolated.")
        note += " " + why.replace("* ", "*\N{NO-BREAK SPACE}", 1)  # no star alone at a line's end
    return Table(head, tuple(rows), note.strip())


def _point(references: str, name: str, point: Mapping[str, Any]) -> Row:
    stated = numbers.percent(float(point["stated"]["imitation_called_same"]))
    mark = "*" if point.get("extrapolated") else ""
    return (
        references,
        point_name(name),
        numbers.signed(float(point["t_different"])),
        numbers.signed(float(point["t_same"])),
        stated + mark,
    )


def _number(span: object) -> str:
    """How many references a calibration is for: "1", "3 to 4", "5 or more"."""
    low, high = span if isinstance(span, list) and len(span) == 2 else (span, span)
    if high is None:
        return translate("Models", "{0} or more").format(low)
    return str(low) if low == high else translate("Models", "{0} to {1}").format(low, high)
