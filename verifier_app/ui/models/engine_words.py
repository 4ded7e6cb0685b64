"""What the engine and the stores say, in the language of the window."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.card_sentences import CARDS
from verifier_app.ui.models.engine_sentences import SENTENCES

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Failure

look_up = QCoreApplication.translate
"""The texts are marked where they are listed."""
_KNOWN = (*SENTENCES, *CARDS)
_QUOTED = re.compile(r"(?<![^\s(])`([^`]+)`(?![^\s.,;:)])")
"""What a command line shows between backticks, which nobody writes by hand."""
_SHARE = re.compile(rf"({numbers.MINUS}?)(\d+\.\d) %")


def in_own_words(text: str) -> str:
    """`text` in the language of the window; what is not known stays as it is.

    It may be several sentences, with the name of a file and a colon before them.
    """
    found = _sentence(text) or _sentences(text)
    at = text.find(": ")
    while found is None and at >= 0:
        rest = _sentence(text[at + 2 :]) or _sentences(text[at + 2 :])
        found = None if rest is None else text[: at + 2] + rest
        at = text.find(": ", at + 1)
    return _QUOTED.sub("“\\1”", text if found is None else found)


def failure_in_own_words(failure: Failure) -> Failure:
    """The same failure, said in the language of the window."""
    return replace(failure, what=in_own_words(failure.what), remedy=in_own_words(failure.remedy))


def _sentences(text: str) -> str | None:
    """Two parts or more, of which the first is known; None where no first part is."""
    for end in re.finditer(r"[.!?] ", text):
        first = _sentence(text[: end.start() + 1])
        if first is not None:
            rest = text[end.end() :]
            return f"{first} {_sentence(rest) or _sentences(rest) or rest}"
    return None


def _sentence(text: str) -> str | None:
    """One entry of the list; what varies in it may be an entry itself."""
    if text in _plain():
        return look_up("Engine", text)
    for pattern, source in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            said = look_up("Engine", source)
            for number, part in enumerate(match.groups()):
                said = said.replace(f"{{{number}}}", _sentence(part) or _figure(part))
            return said
    return None


def _figure(part: str) -> str:
    """A share of a hundred with the person's own comma; anything else stays as it is."""
    match = _SHARE.fullmatch(part)
    if match is None:
        return part
    value = float(match[2])
    shown = numbers.decimal(-value if match[1] else value, 1)
    return look_up("Numbers", "{0} %").format(shown)


@cache
def _plain() -> frozenset[str]:
    return frozenset(own for own in _KNOWN if "{0}" not in own)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those with parts that vary; the most particular come first."""
    made = []
    for own in _KNOWN:
        if "{0}" in own:
            words = re.split(r"\{\d\}", own)
            made.append((len("".join(words)), re.compile("(.+)".join(map(re.escape, words))), own))
    made.sort(key=lambda entry: -entry[0])
    return tuple((pattern, own) for _, pattern, own in made)
