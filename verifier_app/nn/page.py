"""A model's card as a page for people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from verifier_app.nn.card import Card

_LONGEST_LIST = 8
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")


def card_markdown(card: Card) -> str:
    """The card as Markdown, ending in a line break; the same card gives the same text.

    Lists of more than eight entries (the counts behind a calibration) stay in the JSON.
    """
    facts = {
        "Name for `--model`": f"`{card.name}`",
        "Profile": card.profile,
        "Network": card.architecture.name,
        **{f"Network's {key}": _cell(value) for key, value in card.architecture.arguments.items()},
        "Imaging version": str(card.imaging),
        "Trained until": _cell(card.date),
        "Licence of the weights": _cell(card.licence),
    }
    parts = [f"# {_cell(card.title)}", _table(facts)]
    for heading, value in (
        ("Measured", card.figures),
        ("Training data", card.data),
        ("Terms of the training data", card.terms),
        ("Training", card.recipe),
        ("Tuned from", card.lineage),
        ("Further entries", card.extra),
    ):
        if value:
            body = _text(value) if isinstance(value, str) else _table(dict(_flat(value)))
            parts.append(f"## {heading}\n\n{body}")
    for number, calibration in enumerate(card.calibration, start=1):
        parts.append(f"## Calibration {number}\n\n{_table(dict(_flat(calibration)))}")
    return "\n\n".join(parts) + "\n"


def _table(rows: Mapping[str, str]) -> str:
    lines = [f"| {key} | {value} |" for key, value in rows.items()]
    return "\n".join(["| | |", "|---|---|", *lines])


def _flat(value: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    """Nested entries as rows; the keys on the way are joined by commas."""
    for key, entry in value.items():
        name = f"{above}, {_cell(key)}" if above else _cell(key)
        if isinstance(entry, dict):
            yield from _flat(entry, name)
        elif isinstance(entry, list) and any(isinstance(item, (dict, list)) for item in entry):
            numbered = {str(number): item for number, item in enumerate(entry, start=1)}
            yield from _flat(numbered, name)
        elif not isinstance(entry, list):
            yield name, _cell(entry)
        elif len(entry) <= _LONGEST_LIST:
            yield name, ", ".join(map(_cell, entry))


def _cell(value: object) -> str:
    """One value on one line; text from a card never becomes markup."""
    if value is None or isinstance(value, bool):
        return {None: "none", True: "yes", False: "no"}[value]
    text = f"{value:.6g}" if isinstance(value, float) else str(value)
    return " ".join(_text(text).split())


def _text(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text).strip()
