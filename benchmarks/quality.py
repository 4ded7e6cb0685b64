"""The table of how well the shipped models do, from one command.

    python benchmarks/quality.py DATA [--split val] [--only signature,left-out,two-tones,character]

Figures come from `evaluate`'s own protocols, with intervals over resampled writers. Shipped
models are measured on one split; each `benchmarks/models/without-GROUP.safetensors`, which was
trained and calibrated without a whole group of sets, on all writers of that group. Operating
points are those of the models' cards, fixed beforehand. Drawn signatures are measured as the
program compares them, by how the pen moved too, and once more by their pictures alone. Scans that
were left out are measured once more as a scanner in black and white would have kept them.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from in_turns import conditions

from verifier_app import nn
from verifier_app.datasets import Collection, Stored, load_indexed, load_omniglot, load_runs
from verifier_app.evaluation import report
from verifier_app.evaluation.measure import AS, Table
from verifier_app.evaluation.resampling import Interval
from verifier_app.evaluation.scoring import NetworkScorer
from verifier_app.nn.device import set_threads
from verifier_app.types import Basis
from verifier_app.verify import Verifier

MODELS = Path(__file__).parent / "models"
GROUPS = {
    "cedar": ("cedar",),
    "susig": ("susig",),
    "svc2004": ("svc2004",),
    "dutch": ("dutch", "nisdcc_scans"),
}
EER = {
    "skilled-1": {"susig": (9, 4), "dutch": (12, 5), "svc2004": (12, 5), "cedar": (12, 4)},
    "skilled-5": {"susig": (5, 2), "dutch": (7, 2.5), "svc2004": (7, 3), "cedar": (8, 2)},
}
"""Percent that must be reached, and that would be better still."""
LEFT_OUT = {"skilled-1": (15, 8), "skilled-5": (9, 4), "random-1": (2, 0.5)}
PARTS = ("character", "signature", "left-out", "two-tones")
SCANS = ("cedar", "dutch", "nisdcc_scans")
DRAWN = tuple(AS[basis] for basis in Basis if basis is Basis.PICTURES or basis.is_drawn)
"""What drawings are measured as."""


@dataclass(frozen=True)
class Row:
    """A measured figure and what it is held against; `least`: more is better."""

    what: str
    value: Interval
    must: float | None = None
    reach: float | None = None
    least: bool = False
    scale: float = 100.0

    def markdown(self) -> str:
        """One row of the table."""
        low, mid, high = (
            self.scale * v for v in (self.value.low, self.value.value, self.value.high)
        )
        digits = 1 if self.scale > 1 else 3
        spread = "" if math.isnan(low) else f" ({low:.{digits}f} to {high:.{digits}f})"
        goals = ["" if goal is None else f"{goal:g}" for goal in (self.must, self.reach)]
        return f"| {self.what} | {mid:.{digits}f}{spread} | {goals[0]} | {goals[1]} | {self._said(mid)} |"

    def _said(self, value: float) -> str:
        if self.must is None:
            return ""
        for goal, word in ((self.reach, "reached"), (self.must, "must")):
            if goal is not None and (value >= goal if self.least else value <= goal):
                return word
        return "missed"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the data folder")
    parser.add_argument("--split", default="test", help="of the shipped models' figures")
    parser.add_argument("--left-out", default="all", help="split of the left-out groups' figures")
    parser.add_argument("--only", default=",".join(PARTS), help=f"some of {', '.join(PARTS)}")
    parser.add_argument("--signature", default=nn.default_model("signature"), help="another model")
    parser.add_argument("--models", type=Path, default=MODELS, help="of the left-out groups")
    arguments = parser.parse_args()
    set_threads()
    begun, only = time.monotonic(), arguments.only.split(",")
    print(f"{conditions()}\nsplit {arguments.split}\n")
    print("| Measure | Figure (95 % interval) | Must | Reach | |\n|---|---|---|---|---|")
    for part, rows in (
        ("character", character(arguments.data, arguments.split)),
        ("signature", signature(arguments.data, arguments.split, arguments.signature)),
        ("left-out", left_out(arguments.data, arguments.left_out, arguments.models)),
        ("two-tones", two_tones(arguments.data, arguments.left_out, arguments.models)),
    ):
        for row in rows if part in only else ():
            print(row.markdown(), flush=True)
    print(f"\n{time.monotonic() - begun:.0f} s")
    return 0


def character(data: Path, split: str) -> Iterator[Row]:
    """One of twenty, and pairs."""
    verifier = Verifier.load("character", device="cpu")
    found = report.characters(
        load_omniglot(data / "omniglot.zip"),
        NetworkScorer(verifier.model, "character"),
        verifier.calibration,
        runs=load_runs(data / "omniglot_runs.zip") if split == "test" else (),
        asked=report.Asked(split=split),
    )
    for table, must in zip(found.ways, (98, 97), strict=False):
        yield Row(f"{table.protocol}, {table.trials} trials, right %", table.right, must, 99, True)
    for table in found.tables:
        goals = (95, 97) if table.other == "imitation" else (98.5, 99.5)
        where = "same alphabet" if table.other == "imitation" else "any alphabet"
        accuracy = Interval(*(1 - v for v in (table.eer.value, table.eer.high, table.eer.low)))
        yield Row(f"same or different, {where}, right % at equal error", accuracy, *goals, True)


def signature(data: Path, split: str, model: str) -> Iterator[Row]:
    """The shipped model on writers that it was not trained on, of sets that it knows."""
    found = _measured(load_indexed(data), split, model, None)
    for table in found.tables:
        known = EER.get(table.protocol, {}).get(table.set, (None, None))
        goals = known if table.other == "imitation" else (None, None)
        against = "" if table.other == "imitation" else f", {table.other}"
        yield Row(f"{table.protocol} {table.name}{against}, EER %", table.eer, *goals)
    for table in found.tables:
        if table.protocol == "skilled-5":
            point = next(p for p in table.points if p.point.name == "standard")
            yield Row(f"standard, 5 references, {table.name}: imitations called same %",
                      point.imitation_called_same, 2, 0.5)  # fmt: skip
            yield Row(f"standard, 5 references, {table.name}: genuine called same %",
                      point.genuine_called_same, 50, 75, True)  # fmt: skip
    yield from _leaks(found)


def left_out(data: Path, split: str, models: Path) -> Iterator[Row]:
    """Groups of sets on which nothing was trained, calibrated or chosen."""
    means: dict[tuple[str, str], list[float]] = {}
    for group, sets in GROUPS.items():
        model = models / f"without-{group}.safetensors"
        if not model.is_file():
            continue
        found = _measured(load_indexed(data), None if split == "all" else split, str(model), sets)
        for table in found.tables:
            if table.protocol not in LEFT_OUT:
                continue
            for how in DRAWN:
                if table.set == group and table.seen in ("", how):
                    means.setdefault((table.protocol, how), []).append(table.eer.value)
            yield Row(f"left out {table.name}, {table.protocol}, EER %", table.eer)
            if table.other == "imitation":
                yield from _travelled(table, f"left out {table.name}")
        yield from _leaks(found)
    for (protocol, how), values in means.items():
        mean = Interval(sum(values) / len(values), math.nan, math.nan)
        what = f"left out, mean of {len(values)} groups, drawings {how}, {protocol}, EER %"
        yield Row(what, mean, *LEFT_OUT[protocol])


def two_tones(data: Path, split: str, models: Path) -> Iterator[Row]:
    """Scans of those groups in black and white, which shows no more of a line than its width."""
    for group, sets in GROUPS.items():
        scans = tuple(name for name in sets if name in SCANS)
        model = models / f"without-{group}.safetensors"
        if not scans or not model.is_file():
            continue
        whole = load_indexed(data)
        even = Collection(whole.rows, lambda row, whole=whole: black_and_white(whole.read(row)))
        found = _measured(even, None if split == "all" else split, str(model), scans, gate=False)
        for table in found.tables:
            if table.protocol in LEFT_OUT:
                about = f"left out {table.name}, in two tones"
                yield Row(f"{about}, {table.protocol}, EER %", table.eer)
                if table.other == "imitation":
                    yield from _travelled(table, about)


def black_and_white(stored: Stored) -> Stored:
    """A grey scan as a file of two tones, at the threshold of Otsu (1979)."""
    assert isinstance(stored, bytes)
    grey = cv2.imdecode(np.frombuffer(stored, np.uint8), cv2.IMREAD_GRAYSCALE)
    _, even = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return cv2.imencode(".png", even, [cv2.IMWRITE_PNG_BILEVEL, 1])[1].tobytes()


def _travelled(table: Table, about: str) -> Iterator[Row]:
    """Whether thresholds and calibration hold where nothing of the set was known."""
    for row in table.points[:2]:
        stated = 100 * row.point.imitation_called_same
        what = f"{about}, {table.protocol}, imitations called same at {stated:g} %"
        yield Row(what, row.imitation_called_same, 2 * stated, 1.5 * stated)
    if table.cllr is not None and table.cllr_min is not None:
        over = Interval(table.cllr.value - table.cllr_min.value, math.nan, math.nan)
        what = f"{about}, {table.protocol}, Cllr less Cllr_min"
        yield Row(what, over, 0.10, 0.05, scale=1.0)


def _leaks(found: report.Report) -> Iterator[Row]:
    """What tells genuine from imitated without any reference, after imaging."""
    if found.gate is None:
        return
    for leak in found.gate.leaks:
        if leak.stage == "network" and leak.leaks:
            yield Row(f"leak left: {leak.set}, {leak.trait}, EER %", leak.eer)


def _measured(
    data: Collection,
    split: str | None,
    model: str,
    sets: tuple[str, ...] | None,
    *,
    gate: bool = True,
) -> report.Report:
    verifier = Verifier.load("signature", model, "cpu")
    return report.signatures(
        data,
        NetworkScorer(verifier.model, "signature"),
        verifier.calibration,
        asked=report.Asked(split=split, sets=sets, gate=gate),
    )


if __name__ == "__main__":
    sys.exit(main())
