"""Samples as comparing needs them, and whether one is another once more."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app.types import Features, FloatArray, Prepared, SampleSource, SampleWarning
from verifier_app.verify.outline import Outline, may_be_copies, may_be_one_scan, outline


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
    way = None if prepared.movement is None else prepared.movement.way
    parts = (prepared.strip, prepared.views[0], *prepared.shading, way)
    return hashlib.sha256(b"".join(own.tobytes() for own in parts if own is not None)).hexdigest()


def code_of(digest: str) -> str:
    """Of a digest so much that a sample is known again, and nothing of it can be found back."""
    return digest[:8]


Copies: TypeAlias = "tuple[str, tuple[int, ...]]"
"""`identical`, `copy` or "", and which references that is about, from 1."""


def copies_of(ready: Sequence[Ready]) -> list[Copies]:
    """For each comparison which references are the questioned picture again."""
    from verifier_app.imaging import is_copy

    same = [
        tuple(n for n, own in enumerate(references, 1) if own.digest == questioned.digest)
        for questioned, references in ready
    ]
    pairs = [
        (index, number, (questioned, reference))
        for index, (questioned, references) in enumerate(ready)
        for number, reference in enumerate(references, 1)
        if not same[index]
    ]
    found: dict[int, tuple[int, ...]] = {}
    alike = _alike([pair for _, _, pair in pairs], may_be_copies, is_copy)
    for index, number, _ in itertools.compress(pairs, alike):
        found[index] = (*found.get(index, ()), number)
    return [
        ("identical", own) if own else ("copy" if index in found else "", found.get(index, ()))
        for index, own in enumerate(same)
    ]


def are_one_scan(pairs: Sequence[tuple[Embedded, Embedded]]) -> list[bool]:
    """Of each pair whether they are files of one picture."""
    from verifier_app.imaging import is_one_scan

    return _alike(pairs, may_be_one_scan, is_one_scan)


def _alike(
    pairs: Sequence[tuple[Embedded, Embedded]],
    may_be: Callable[[Sequence[Outline], Sequence[Outline]], npt.NDArray[np.bool_]],
    test: Callable[[FloatArray, FloatArray], bool],
) -> list[bool]:
    """What the test of two strips says of each pair; their outlines spare most of the work."""
    from verifier_app.nn.workers import spread

    def look(pair: tuple[Embedded, Embedded]) -> bool:
        one, two = (own.strip.astype(np.float32) / np.float32(255.0) for own in pair)
        return test(one, two)

    close = may_be([a.outline for a, _ in pairs], [b.outline for _, b in pairs]).tolist()
    found = iter(spread(look, list(itertools.compress(pairs, close))))
    return [near and next(found) for near in close]
