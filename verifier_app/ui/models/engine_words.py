"""What the engine and the stores say, in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_sentences import SENTENCES

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Failure
    from verifier_app.errors import UserError

translate = QCoreApplication.translate
look_up = QCoreApplication.translate
"""The texts are marked where they are listed."""
_QUOTED = re.compile(r"(?<![^\s(])`([^`]+)`(?![^\s.,;:)])")
"""What a command line shows between backticks, which nobody writes by hand."""
_MISSING = "The file does not exist.", "Check the name."
_TYPED = "See `models list` for those there are."
"""What a window has a page for."""
_SHARE = re.compile(rf"({numbers.MINUS}?)(\d+\.\d) %")


def in_own_words(text: str) -> str:
    """`text` in the language of the window; what is not known stays as it is.

    It may be several sentences, with the name of a file and a colon before them.
    """
    what, typed, _ = text.partition(_TYPED)
    if typed:
        page = translate("Missing", "Choose another one on the Models page.")
        return numbers.sentences((in_own_words(what.strip()), page))
    said = _OF_THE_ENGINE.said(text)
    return quoted(text) if said is None else said


def failure_in_own_words(failure: Failure) -> Failure:
    """The same failure, said in the language of the window.

    A sample was found when it was opened: of one that is missing, its name need not be checked.
    """
    what, remedy = of_a_sample(failure.what, failure.remedy)
    return replace(failure, what=what, remedy=remedy)


def of_a_sample(what: str, remedy: str) -> tuple[str, str]:
    """What is wrong with a sample on the table, and what to do, in the language of the window."""
    if (what, remedy) == _MISSING:
        return _gone(), translate("Missing", "Open it again from where it is now.")
    return in_own_words(what), in_own_words(remedy)


def in_sentences(trouble: Failure | UserError) -> str:
    """What happened and what to do, without the file's name."""
    return numbers.sentences((trouble.what, trouble.remedy))


def nothing_seen(failure: Failure, otherwise: str) -> str:
    """Why the network sees nothing of a sample, in a few words; `otherwise` but of a missing one."""
    if failure.what == _gone():
        return translate("Missing", "the file is gone")
    return otherwise


def _gone() -> str:
    return translate("Missing", "The file is no longer there.")


def quoted(text: str) -> str:
    """`text` with quotation marks for backticks."""
    return _QUOTED.sub("“\\1”", text)


class Sentences:
    """A list of English sentences that are marked for translation."""

    def __init__(self, known: tuple[str, ...]) -> None:
        self._known = known

    def said(self, text: str, finish: Callable[[str], str] = str) -> str | None:
        """`text` in the language of the window, what is known of it by `finish`; else None."""
        found = self._one(text, finish) or self._several(text, finish)
        at = text.find(": ")
        while found is None and at >= 0:
            rest = text[at + 2 :]
            rest_said = self._one(rest, finish) or self._several(rest, finish)
            found = None if rest_said is None else text[: at + 2] + rest_said
            at = text.find(": ", at + 1)
        return None if found is None else quoted(found)

    def _several(self, text: str, finish: Callable[[str], str]) -> str | None:
        """Two parts or more, of which the first is known; None where no first part is."""
        for end in re.finditer(r"[.!?] ", text):
            first = self._one(text[: end.start() + 1], finish)
            if first is not None:
                rest = text[end.end() :]
                said = self._one(rest, finish) or self._several(rest, finish) or rest
                return numbers.sentences((first, said))
        return None

    def _one(self, text: str, finish: Callable[[str], str]) -> str | None:
        """One entry of the list; what varies in it may be an entry itself."""
        if text in self._plain:
            return finish(look_up("Engine", text))
        for pattern, source in self._patterns:
            match = pattern.fullmatch(text)
            if match is not None:
                said = look_up("Engine", source)
                for number, part in enumerate(match.groups()):
                    said = said.replace(f"{{{number}}}", self._one(part, str) or _figure(part))
                return finish(said)
        return None

    @cached_property
    def _plain(self) -> frozenset[str]:
        return frozenset(own for own in self._known if "{0}" not in own)

    @cached_property
    def _patterns(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """Those with parts that vary; the most particular come first."""
        made = []
        for own in self._known:
            if "{0}" in own:
                words = re.split(r"\{\d\}", own)
                pattern = re.compile("(.+)".join(map(re.escape, words)))
                made.append((len("".join(words)), pattern, own))
        made.sort(key=lambda entry: -entry[0])
        return tuple((pattern, own) for _, pattern, own in made)


def _figure(part: str) -> str:
    """A share of a hundred with the person's own comma; anything else stays as it is."""
    match = _SHARE.fullmatch(part)
    if match is None:
        return part
    value = float(match[2])
    shown = numbers.decimal(-value if match[1] else value, 1)
    return look_up("Numbers", "{0} %").format(shown)


_OF_THE_ENGINE = Sentences(SENTENCES)
