"""What the card of a model says, in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words

translate = QCoreApplication.translate
_COUNT = re.compile(r"(?<!\S)\d{4,18}(?= )")
"""A number that a word follows: names of sets and models end in a comma, or the part."""


def title(card: Mapping[str, Any]) -> str:
    """The card's title."""
    return _said(str(card["title"]))


def trained_on(description: str) -> str:
    """What a model was trained on; empty where its card does not say."""
    return _with_names(_said(description))


def terms(licence: str, text: str) -> str:
    """The licence in words, and what else holds."""
    words = {
        "LicenseRef-research-data": translate("Models", "For research only ({0})"),
        "LicenseRef-personal": translate("Models", "For your own use ({0})"),
    }.get(licence)
    said = in_own_words(text)
    if words is None and said == text:
        return _with_names(numbers.isolated(f"{licence}. {text}".strip()))
    shown = (words or "{0}").format(numbers.isolated(licence))
    return f"{shown}. {_with_names(_said(text))}".strip()


def measured_on(name: str) -> str:
    """A data set, or a part of it: "CEDAR, validation writers, 1 reference"."""
    return _with_names(_said(name))


def data_in_own_words(text: str) -> str:
    """What a calibration was measured on, part by part, with its counts in groups of digits."""
    grouped = _COUNT.sub(lambda found: numbers.count(int(found[0])), text)
    return _with_names(numbers.parted(map(in_own_words, grouped.split("; "))))


def _said(text: str) -> str:
    """What is known in the window's language; what others wrote as they wrote it."""
    said = in_own_words(text)
    return numbers.isolated(text) if said == text else said


def _with_names(text: str) -> str:
    """Data sets by the names that they are known by, not those of their folders."""
    names = {
        "and_words": translate("Models", "the word “and”"),
        "cedar": "CEDAR",
        "dutch": translate("Models", "SigComp2011 Dutch"),
        "nisdcc_scans": "SigComp2009 NISDCC",
        "susig": "SUSIG",
        "svc2004": "SVC2004",
        "unipen_words": "UNIPEN",
        "omniglot": "Omniglot",
    }
    pattern = rf"(?<![\w-])({'|'.join(names)})(?![\w-])"
    return re.sub(pattern, lambda found: names[found[0]], text)
