"""Tables of pairs in the test's own hands: what the engine would answer about them."""

from __future__ import annotations

from dataclasses import dataclass, field

from verifier_app.engine.batch_questions import (
    FilePicturesReply,
    PairRow,
    PairsReply,
    ReadPairs,
    RowScore,
    ScoreRows,
    ScoresReply,
)
from verifier_app.engine.gallery_questions import DrawPairs, KnownPair, PairsDrawn, Rate, RateOf
from verifier_app.engine.pictures import Picture
from verifier_app.engine.protocol import Failure

HEADER = ("id", "questioned", "reference", "score", "llr", "raw", "verdict", "warnings", "error")
LLRS = (1.7, -1.4, 0.2, 1.9, None, -2.1)
"""By the row's number, again and again; None is a file that cannot be read."""
WARNINGS = ("", "", "low_contrast", "", "", "outside_range|repeated")
PICTURE = Picture(20, 60, b"\xff" * 500 + b"\x20" * 200 + b"\xff" * 500)


def score_of(number):
    llr = LLRS[(number - 1) % len(LLRS)]
    if llr is None:
        path = f"/data/scan_{number}.tif"
        fault = "The file ends too early. Scan or export it again."
        return RowScore(("", "", "", "", "", f"{path}: {fault}"), 0.0, 0.0, fault, path)
    verdict = "same" if llr > 1.2 else "different" if llr < -1.2 else "inconclusive"
    score = 1 / (1 + 10**-llr)
    codes = WARNINGS[(number - 1) % len(LLRS)]
    return RowScore((f"{score:.6f}", f"{llr:.6f}", f"{2 * llr:.6f}", verdict, codes, ""), -1.2, 1.2)


def row_of(number, references=1):
    known = tuple(f"/data/known_{number}_{i}.tif" for i in range(references))
    questioned = f"/data/scan_{number}.tif"
    return PairRow(number, (str(100 + number), questioned, "|".join(known)), questioned, known)


@dataclass
class FakeBatch:
    """A table of `total` rows, some at a time; `failure` is what every question gets.

    `deadly` are rows that stop the engine.
    """

    total: int = 12
    at_once: int = 1000
    failure: Failure | None = None
    deadly: set = field(default_factory=set)
    how: str = ""
    unmatched: int = 0
    references: int = 1
    model: str = ""

    def answer(self, question):
        if self.failure is not None:
            return None, self.failure
        if isinstance(question, RateOf):
            return Rate(0.08, 0.05, 0.13), None
        if isinstance(question, DrawPairs):
            kinds = ("genuine", "imitation", "random")
            numbers = range(1, self.total + 1)
            pairs = tuple(
                KnownPair(kinds[n % 3], f"p{n}", f"/data/scan_{n}.tif", f"/data/known_{n}_0.tif")
                for n in numbers
            )
            return PairsDrawn(4, 40, pairs), None
        if isinstance(question, ReadPairs):
            last = min(self.total, question.skip + self.at_once)
            numbers = range(question.skip + 1, last + 1)
            rows = tuple(row_of(number, self.references) for number in numbers)
            return PairsReply(HEADER, self.total, rows, self.how, self.unmatched), None
        if isinstance(question, ScoreRows):
            if any(own.number in self.deadly for own in question.rows):
                return None, Failure(
                    "This request stopped the engine twice.", "Go on.", defect=True
                )
            scores = tuple(score_of(own.number) for own in question.rows)
            return ScoresReply(scores, 1.0, self.model), None
        return FilePicturesReply(question.paths, (PICTURE,) * len(question.paths)), None
