"""Pairs of samples as the trainer shows them: pictures, what they are, what was said of them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers, tuning_words

if TYPE_CHECKING:
    from verifier_app.engine.pictures import Picture

translate = QCoreApplication.translate
AT_ONCE = 4
"""Pairs that are shown side by side."""


@dataclass(frozen=True)
class ShownPair:
    """One pair: `kind` is genuine, imitation or random; `score` is None before it was compared."""

    kind: str
    target: int
    first: str
    second: str
    pictures: tuple[Picture, Picture]
    score: float | None = None

    @property
    def is_right(self) -> bool | None:
        """Whether the score leans to the target; None before it was compared."""
        return None if self.score is None else (self.score >= 0.5) == bool(self.target)

    def words(self, profile: str = "signature") -> str:
        """What the pair is."""
        return tuning_words.pair_kind(self.kind, profile)

    def spoken(self, profile: str = "signature") -> str:
        """All of it for a screen reader."""
        text = translate("Tuning", "{0} and {1}: target {2}, {3}").format(
            self.first, self.second, self.target, self.words(profile)
        )
        if self.score is None:
            return text
        right = translate("Tuning", "right") if self.is_right else translate("Tuning", "wrong")
        score = translate("Tuning", "score {0}, {1}").format(numbers.score(self.score), right)
        return numbers.listed((text, score))


def shown_pairs(event: dict[str, Any]) -> tuple[ShownPair, ...]:
    """The pairs of an `examples` or `pairs` event; those without pictures are left out."""
    found = []
    for own in event.get("pairs", ()):
        pictures = [_picture(p) for p in own.get("pictures", ())]
        if len(pictures) == 2 and pictures[0] is not None and pictures[1] is not None:
            found.append(
                ShownPair(
                    str(own.get("kind", "genuine" if own["target"] else "imitation")),
                    int(own["target"]),
                    str(own["first"]),
                    str(own["second"]),
                    (pictures[0], pictures[1]),
                    own.get("score"),
                )
            )
    return tuple(found)


def turned(pairs: Sequence[ShownPair], turn: int) -> tuple[ShownPair, ...]:
    """The next few of the pairs, round and round."""
    if len(pairs) <= AT_ONCE:
        return tuple(pairs)
    start = turn * AT_ONCE
    return tuple(pairs[(start + place) % len(pairs)] for place in range(AT_ONCE))


def _picture(values: dict[str, Any]) -> Picture | None:
    from verifier_app.engine.pictures import Picture

    try:
        pixels = base64.b64decode(values["grey"], validate=True)
        return Picture(int(values["height"]), int(values["width"]), pixels)
    except (KeyError, ValueError, TypeError, binascii.Error):
        return None
