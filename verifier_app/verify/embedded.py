"""Samples as comparing needs them, and whether one is another once more."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app.types import Features, Prepared, SampleSource, SampleWarning
from verifier_app.verify.outline import Outline, may_be_copies, outline


@dataclass(frozen=True, eq=False)
class Embedded:
    """A sample with its features.

    Attributes:
        source: Where it came from.
        warnings: What a person should know about it.
        strip: What the network saw, `(H, W)` uint8, 0 to 255.
        outline: The strip in short.
        features: What the network made of it.
        digest: Names what the network saw.
    """

    source: SampleSource
    warnings: tuple[SampleWarning, ...]
    strip: npt.NDArray[np.uint8]
    outline: Outline
    features: Features
    digest: str

    @classmethod
    def of(cls, prepared: Prepared, features: Features) -> Self:
        """A prepared sample with its features, without what is not needed any more."""
        return cls(
            prepared.source,
            prepared.warnings,
            np.rint(prepared.strip * 255.0).astype(np.uint8),
            outline(prepared.strip),
            features,
            digest_of(prepared),
        )


Ready: TypeAlias = "tuple[Embedded, list[Embedded]]"
"""A questioned sample and its references, at least one."""


def digest_of(prepared: Prepared) -> str:
    """What the network sees, in short: samples that agree in it are the same to it."""
    return hashlib.sha256(prepared.strip.tobytes() + prepared.views[0].tobytes()).hexdigest()


def copy_codes(ready: Sequence[Ready]) -> list[list[str]]:
    """For each comparison `identical` or `copy` if a reference is the questioned picture again."""
    from verifier_app.nn.workers import spread

    codes = [
        ["identical"] if any(r.digest == questioned.digest for r in references) else []
        for questioned, references in ready
    ]
    pairs = [
        (index, questioned, reference)
        for index, (questioned, references) in enumerate(ready)
        for reference in references
        if not codes[index]
    ]
    close = may_be_copies([q.outline for _, q, _ in pairs], [r.outline for _, _, r in pairs])
    looked_at = list(itertools.compress(pairs, close.tolist()))
    found = spread(_is_copy, [(questioned, reference) for _, questioned, reference in looked_at])
    for index, _, _ in itertools.compress(looked_at, found):
        codes[index] = ["copy"]
    return codes


def _is_copy(pair: tuple[Embedded, Embedded]) -> bool:
    from verifier_app.imaging import is_copy

    one, two = (own.strip.astype(np.float32) / np.float32(255.0) for own in pair)
    return is_copy(one, two)
