"""A model's card as a page for people: what it may be used for and what it does, first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verifier_app.nn.card import Card
from verifier_app.types import OTHERS_ONLY, RECALIBRATED

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
_RATES = {
    "eer": "equal error rate",
    "right": "right sign found",
    "imitation_called_same": "imitations called same",
    "genuine_called_different": "genuine comparisons called different",
}
"""The figures that the page shows; those by writer or group stay in the JSON."""
_SAID_ABOVE = frozenset(("name", "title", "licence", "terms", "data"))
"""Keys of a recipe that the card itself says."""
_MEASURED = (
    "On writers or alphabets that were not trained on, with 95 % intervals. At the equal error"
    " rate as many imitations pass as genuine samples are refused."
)
_POINTS = (
    "Thresholds are log10 likelihood ratios. The rate is that of imitations called same and of"
    " genuine comparisons called different."
)
_REST = (
    "The JSON card holds the rest: the calibration's weights, the known scores behind it, and"
    " rates by group."
)


def card_markdown(card: Card) -> str:
    """The card as Markdown, ending in a line break; the same card gives the same text."""
    facts = [
        ("Name for `--model`", f"`{card.name}`"),
        ("Made for", f"{card.profile}s"),
        ("Licence of the weights", _cell(card.licence)),
        ("Trained until", _cell(card.date)),
    ]
    parts = [f"# {_cell(card.title)}", _table(("", ""), facts)]
    parts += _section("Terms of the training data", _text(card.terms))
    rates = list(_rates(card.figures, ""))
    head = ("On", "Rate", "Measured", "Of")
    parts += _section("Measured", rates and f"{_MEASURED}\n\n{_table(head, rates)}")
    parts += _section("Operating points", _points(card.calibration))
    data = {key: value for key, value in card.data.items() if key != "learnt_from"}
    parts += _section("Training data", _entries(data))
    recipe = {key: value for key, value in card.recipe.items() if key not in _SAID_ABOVE}
    parts += _section("Training", _entries(recipe))
    heading = "Tuned from" if "sha256" in card.lineage else "Lineage"
    parts += _section(heading, _entries(card.lineage))
    parts += _section("Further entries", _entries(card.extra))
    network = {"name": card.architecture.name, "arguments": dict(card.architecture.arguments)}
    parts += _section("Network", _entries({**network, "imaging version": card.imaging}))
    return "\n\n".join([*parts, _REST]) + "\n"


def _section(heading: str, body: object) -> list[str]:
    """Nothing where nothing is known."""
    return [f"## {heading}\n\n{body}"] if body else []


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]
    return "\n".join(lines)


def _rates(figures: Mapping[str, Any], above: str) -> Iterator[tuple[str, str, str, str]]:
    """A row for each measured rate, wherever in the figures it stands."""
    for key, entry in figures.items():
        place = f"{above}, {_cell(key)}" if above else _cell(key)
        if key in _RATES:
            several = isinstance(entry, dict) and "value" not in entry
            for when, rate in entry.items() if several else [("", entry)]:
                shown = _rate(rate)
                if shown:
                    name = f"{_RATES[key]}, {_cell(when)}" if when else _RATES[key]
                    if figures.get("against") == "random":
                        name += f" ({OTHERS_ONLY})"
                    yield above, name, shown, _number_of(figures)
        elif isinstance(entry, dict) and not key.startswith("by_"):
            yield from _rates(entry, place)


def _rate(value: object) -> str:
    """A share and, where it has one, its interval: "16.1 % (7.2 to 24.7)"."""
    given = value if isinstance(value, dict) else {"value": value}
    middle = _percent(given.get("value"))
    ends = [_percent(given.get(end)) for end in ("low", "high")]
    spread = f" ({' to '.join(ends)})" if all(ends) else ""
    return f"{middle} %{spread}" if middle else ""


def _percent(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= 1:
        return ""
    return f"{100 * value:.1f}".replace("-", "\u2212")


def _number_of(figures: Mapping[str, Any]) -> str:
    for unit in ("writers", "trials"):
        if isinstance(figures.get(unit), int):
            return f"{figures[unit]} {unit if figures[unit] != 1 else unit.removesuffix('s')}"
    return ""


def _points(calibration: Sequence[Mapping[str, Any]]) -> str:
    """One table of all thresholds and what they were measured on; a foreign card may lack any."""
    rows, notes = [], []
    for block in calibration:
        span = _span(block.get("references"))
        basis = ""
        if block.get("drawn") is True:
            basis = f", drawn with{'out' * (block.get('pressure') is False)} pressure"
        elif block.get("darkness") is False:
            basis = ", by shape alone" if block.get("width") is False else ", by shape and width"
        number = f"{span}{basis}"
        points = block.get("operating_points")
        for point in points if isinstance(points, list) else ():
            if not isinstance(point, dict):
                continue
            stated = point.get("stated")
            rate = stated.get("imitation_called_same") if isinstance(stated, dict) else None
            mark = "\\*" if point.get("extrapolated") else ""
            rows.append(
                (
                    number,
                    _cell(point.get("name")),
                    _llr(point.get("t_same")),
                    _llr(point.get("t_different")),
                    f"{_rate(rate)}{mark}",
                )
            )
            given = f"{span} reference{'' if span == '1' else 's'}{basis}"
            data = _cell(point.get("data"))
            how = "" if data.startswith(RECALIBRATED) else "measured on "
            note = f"With {given}: {how}{data}."
            notes += [] if note in notes else [note]
    if not rows:
        return ""
    if any(row[-1].endswith("*") for row in rows):
        notes.append("\\* Too few data for this rate; it is extrapolated.")
    head = ("References", "Point", "Same from", "Different up to", "Rate")
    return "\n\n".join([_POINTS, _table(head, rows), *notes])


def _span(references: object) -> str:
    """How many references a calibration is for: "1", "3 to 4", "5 or more"."""
    if not isinstance(references, list) or len(references) != 2:
        return _cell(references)
    low, high = map(_cell, references)
    if references[1] is None:
        return f"{low} or more"
    return low if low == high else f"{low} to {high}"


def _llr(value: object) -> str:
    return f"{value:+.2f}".replace("-", "\u2212") if isinstance(value, float) else _cell(value)


def _entries(entries: Mapping[str, Any]) -> str:
    """A row for each entry; what stands inside of one shares its row."""
    rows = [(_cell(key.replace("_", " ")), _inside(value)) for key, value in entries.items()]
    return _table(("", ""), [row for row in rows if row[1]]) if any(r[1] for r in rows) else ""


def _inside(value: object) -> str:
    if isinstance(value, dict):
        inner = [(_cell(key), _inside(entry)) for key, entry in value.items()]
        return ", ".join(f"{key} {entry}" for key, entry in inner if entry)
    if isinstance(value, list):
        return ", ".join(filter(None, map(_inside, value)))
    return _cell(value)


def _cell(value: object) -> str:
    """One value on one line; text from a card never becomes markup."""
    if value is None or isinstance(value, bool):
        return {None: "none", True: "yes", False: "no"}[value]
    text = f"{value:.6g}" if isinstance(value, float) else str(value)
    return " ".join(_text(text).split())


def _text(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text).strip()
