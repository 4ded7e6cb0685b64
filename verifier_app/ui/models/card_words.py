"""What the card of a model says, in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.card_sentences import CARDS
from verifier_app.ui.models.engine_sentences import SENTENCES
from verifier_app.ui.models.engine_words import Sentences, quoted

translate = QCoreApplication.translate
_KNOWN = Sentences((*SENTENCES, *CARDS))
"""What may be said elsewhere is said on cards too, not the other way round."""
_COUNT = re.compile(r"(?<!\S)\d{4,18}(?= )")
"""A number that a word follows: names of sets and models end in a comma, or the part."""


def title(card: Mapping[str, Any]) -> str:
    """The card's title."""
    return _said(str(card["title"]))


def trained_on(description: str) -> str:
    """What a model was trained on; empty where its card does not say."""
    return _said(description, _with_names)


def terms(licence: str, text: str) -> str:
    """The licence in words, and what else holds."""
    words = {
        "LicenseRef-research-data": translate("Models", "For research only ({0})"),
        "LicenseRef-personal": translate("Models", "For your own use ({0})"),
    }.get(licence)
    if words is None and _KNOWN.said(text) is None:
        return numbers.isolated(f"{licence}. {text}".strip())
    shown = (words or "{0}").format(numbers.isolated(licence))
    if not text:
        return translate("Finding", "{0}.").format(shown)
    return translate("Report", "{0}. {1}").format(shown, _said(text, _with_names))


def measured_on(name: str) -> str:
    """A data set, or a part of it: "CEDAR, validation writers, 1 reference"."""
    whole, comma, rest = name.partition(",")
    own, blank, kind = whole.partition(" as ")
    return _said(_names().get(own, own) + blank + kind + comma + rest)


def data_in_own_words(text: str) -> str:
    """What a calibration was measured on, part by part, with its counts in groups of digits."""
    grouped = _COUNT.sub(lambda found: numbers.count(int(found[0])), text)
    parts = grouped.split("; ")
    return numbers.parted(_KNOWN.said(part, _with_names) or quoted(part) for part in parts)


def _said(text: str, finish: Callable[[str], str] = str) -> str:
    """What is known in the window's language; what others wrote as they wrote it."""
    said = _KNOWN.said(text, finish)
    return numbers.isolated(text) if said is None else said


def _with_names(text: str) -> str:
    """Data sets by the names that they are known by, not those of their folders."""
    names = _names()
    one = rf"(?<![\w-])(?:{'|'.join(names)})(?![\w-])"

    def said(found: re.Match[str]) -> str:
        return numbers.listed(numbers.kept_together(names[own]) for own in found[0].split(", "))

    return re.sub(rf"{one}(?:, {one})*", said, text)


def _names() -> dict[str, str]:
    return {
        "and_words": translate("Models", "the word “and”"),
        "cedar": "CEDAR",
        "dutch": translate("Models", "SigComp2011 Dutch"),
        "nisdcc_scans": "SigComp2009 NISDCC",
        "susig": "SUSIG",
        "svc2004": "SVC2004",
        "unipen_words": "UNIPEN",
        "omniglot": "Omniglot",
    }
