"""A collection and a scorer without pictures: a sample is a number, alike are close ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from verifier_app.datasets import Collection, Labelled, Stored
from verifier_app.errors import SampleError
from verifier_app.ink.movement import CHANNELS, POINTS
from verifier_app.types import Basis, Features, Movement, Prepared, SampleSource
from verifier_app.verify.bases import LINE


def collection(
    writers: int = 12, genuine: int = 9, forged: int = 5, sets: tuple[str, ...] = ("a", "b")
) -> Collection:
    """Writers at random places; imitations further from theirs than their own samples."""
    rng = np.random.default_rng(5)
    places: dict[str, float] = {}
    rows = []
    for name in sets:
        for w in range(writers):
            home = rng.normal(0, 10)
            for kind, count, spread in (("genuine", genuine, 1.0), ("forged", forged, 3.0)):
                for i in range(count):
                    key = f"{name}/{w:02d}/{kind}{i}"
                    places[key] = home + rng.normal(0, spread)
                    rows.append(
                        Labelled(name, f"{w:02d}", kind, str(i), key, split="val")  # type: ignore[arg-type]
                    )

    def read(row: Labelled) -> Stored:
        return repr(places[row.key]).encode()

    return Collection(rows, read)


class Distance:
    """Raw score: 2 less the distance of the two numbers. Counts what it is asked.

    `drawn`: which samples, by their numbers, were drawn; a tenth of it is how they moved. `line`:
    what a sample shows of its line; the less of it counts, the lower the score.
    """

    def __init__(
        self,
        refuse: str = "",
        drawn: Callable[[float], bool] | None = None,
        line: Callable[[float], Basis | None] | None = None,
    ) -> None:
        self.refuse = refuse.encode()
        self.drawn = drawn or (lambda _value: False)
        self.line = line or (lambda _value: None)
        self.prepared = 0
        self.compared = 0

    def prepare(self, sample: Stored) -> Prepared:
        assert isinstance(sample, bytes)
        if self.refuse and sample == self.refuse:
            raise SampleError("No ink was found.", "Crop closer.")
        self.prepared += 1
        value = np.full((1, 1), float(sample), np.float32)
        source = SampleSource(None, "0" * 64, 1, 1, "PNG")
        way = np.zeros((POINTS, CHANNELS), np.float32) + value / 10
        movement = Movement(way, 1.0, 1.0) if self.drawn(float(sample)) else None
        return Prepared(source, value, value[None], value, (0, 0, 1, 1), movement=movement)

    def features(self, prepared: Sequence[Prepared]) -> list[Features]:
        return [
            Features(p.clean.ravel(), movement=p.movement, line=self.line(float(p.clean[0, 0])))
            for p in prepared
        ]

    def raw(
        self, a: Sequence[Features], b: Sequence[Features], line: Basis = Basis.PICTURES
    ) -> np.ndarray:
        self.compared += len(a)
        pairs = zip(a, b, strict=True)
        most = 2 - LINE[::-1].index(line)
        return np.array([most - abs(float(x.embedding[0] - y.embedding[0])) for x, y in pairs])
