"""What fine-tuning and recalibration on 20 local writers do for the other writers of a set.

The local writers are 20 of the set's training split, evenly among them. They are laid out as a folder
per writer, as a person's own data would be, and go through the very commands that a person
uses: the quick preset in a child process, and `recalibrate`. Both are then measured on the set's
other writers, which neither has met. The base should be a model that never saw the set:

    PYTHONPATH=. python benchmarks/fine_tune.py DATA --base benchmarks/models/without-cedar.safetensors --set cedar

Test writers take part with `--test` only, for figures that are reported.
"""

from __future__ import annotations

import argparse
import json
import queue
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
from in_turns import conditions

from verifier_app import nn
from verifier_app.datasets import Collection, load_indexed, recognise
from verifier_app.engine.trainer import LAST, Trainer
from verifier_app.evaluation import protocols, rates, realised, resampling
from verifier_app.evaluation.recalibrating import recalibrate
from verifier_app.evaluation.resampling import Interval
from verifier_app.evaluation.scoring import NetworkScorer, Scored, Scores
from verifier_app.imaging.decode import decode
from verifier_app.nn import library, modelfile
from verifier_app.nn.device import set_threads
from verifier_app.nn.model import Model
from verifier_app.verify.calibration import Calibration

LOCAL = 20
LEAST_GAIN, MOST_FACTOR, POINT = 0.25, 1.5, "screening"


def main() -> int:
    """Measure and print; 1 if a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--base", required=True, help="name or file of the base model")
    parser.add_argument("--set", dest="name", default="cedar")
    parser.add_argument("--test", action="store_true", help="open the test writers too")
    parser.add_argument("--time-limit", type=float, default=600.0)
    parser.add_argument("--steps", type=int, help="fewer iterations, to try the benchmark itself")
    parser.add_argument("--writers", type=int, default=LOCAL)
    parser.add_argument("--others", type=int, help="only so many of the other writers")
    arguments = parser.parse_args()
    set_threads()
    splits = ["train", "val", *(["test"] if arguments.test else [])]
    whole = load_indexed(arguments.data).where(sets=[arguments.name], splits=splits)
    local, others = _divided(whole, arguments.writers, arguments.others)
    base = nn.load(arguments.base, "cpu")
    print(f"{len({row.person for row in local})} local writers\n{conditions()}")
    with tempfile.TemporaryDirectory() as place:
        folder = laid_out(local, Path(place) / "local")
        before = Held(base, others)
        missed = recalibrated(base, Path(library.find(arguments.base)), folder, before)
        missed |= tuned(arguments, folder, Path(place) / "run", before)
    return int(missed)


def _divided(whole: Collection, count: int, most: int | None) -> tuple[Collection, Collection]:
    """The local writers, and the other ones of the set."""
    train = sorted({row.person for row in whole if row.split == "train"})
    # evenly among them: writers are numbered by the part of a set that they signed in
    mine = {train[len(train) * number // count] for number in range(count)}
    rest = sorted({row.person for row in whole} - mine)[:most]
    return (
        Collection([row for row in whole if row.person in mine], whole.read),
        Collection([row for row in whole if row.person in set(rest)], whole.read),
    )


def laid_out(collection: Collection, folder: Path) -> Path:
    """A folder per writer with `genuine` and `forged` inside; pen data as pictures."""
    for row in collection:
        stored = collection.read(row)
        place = folder / row.writer / row.kind
        place.mkdir(parents=True, exist_ok=True)
        if isinstance(stored, bytes):
            (place / f"{row.sample}{Path(row.key).suffix}").write_bytes(stored)
        else:
            encoded = cv2.imencode(".png", decode(stored).grey)[1]
            (place / f"{row.sample}.png").write_bytes(encoded.tobytes())
    return folder


class Held:
    """The other writers' comparisons by a model."""

    def __init__(self, model: Model, others: Collection) -> None:
        self.others = others
        scores = Scores(others, NetworkScorer(model))
        self.single = scores.compare(protocols.skilled_1(others))
        self.five = scores.compare(protocols.skilled_5(others))

    def eer(self) -> Interval:
        """Of `skilled-1`, with its interval over writers."""
        raw, genuine, groups = _arrays(self.single)
        return resampling.bootstrap(rates.eer_of, raw, genuine, groups)


def _arrays(scored: Sequence[Scored]) -> tuple[Any, Any, Any]:
    return (
        [float(s.raws.mean()) for s in scored],
        [s.comparison.kind == "genuine" for s in scored],
        [s.comparison.group for s in scored],
    )


def recalibrated(base: Model, path: Path, folder: Path, held: Held) -> bool:
    """Print what recalibration does; whether its goal was missed."""
    begun = time.monotonic()
    result = recalibrate(base, path, recognise(folder), f"benchmark-{int(time.time())}")
    seconds = time.monotonic() - begun
    new = modelfile.read_card(result.path)
    result.path.unlink()
    old_calibration = Calibration.from_json(list(base.card.calibration))
    calibration = Calibration.from_json(list(new.calibration))
    print(f"recalibrated in {seconds:.0f} s")
    missed = False
    for name, scored in (("skilled-1", held.single), ("skilled-5", held.five)):
        if not scored:
            continue
        for when, own in (("before", old_calibration), ("after", calibration)):
            share = realised.table(scored, [own] * len(scored))[POINT]
            rate, stated = share["imitation_called_same"], share["stated"]
            print(f"  {name} {when:7}realised imitation rate {_span(rate)}, stated {stated:.0%}")
            if when == "after":
                missed |= not stated / MOST_FACTOR <= rate["value"] <= stated * MOST_FACTOR
    print(f"  goal, within a factor {MOST_FACTOR}: {'missed' if missed else 'reached'}")
    return missed


def tuned(arguments: argparse.Namespace, folder: Path, run: Path, held: Held) -> bool:
    """Print what the quick preset does; whether its goal was missed."""
    options: dict[str, Any] = {"time_limit": arguments.time_limit, "device": "cpu"}
    if arguments.steps:
        options["steps"] = arguments.steps
    begun = time.monotonic()
    result = trained(
        {
            "data": str(folder), "name": f"benchmark-{int(time.time())}", "folder": str(run),
            "base": str(library.find(arguments.base)), "options": options, "preset": "quick",
        }
    )  # fmt: skip
    seconds = time.monotonic() - begun
    if result["event"] != "result":
        print(json.dumps(result))
        return True
    after = Held(nn.load(result["path"], "cpu"), held.others)
    if result["kept"]:
        Path(result["path"]).unlink()
    one, two = held.eer(), after.eer()
    raw, genuine, groups = _arrays(held.single)
    change = resampling.paired(rates.eer_of, raw, _arrays(after.single)[0], genuine, groups)
    gain = 1 - two.value / one.value
    missed = gain < LEAST_GAIN or seconds > 600
    print(f"tuned in {seconds:.0f} s, {result['training']}")
    print(f"  decision: {result['reason']}")
    print(f"  others, skilled-1 EER {_text(one)} to {_text(two)}, change {_text(change)}")
    print(f"  {gain:.0%} less; goal {LEAST_GAIN:.0%} in 600 s: {'missed' if missed else 'reached'}")
    return missed


def trained(request: dict[str, Any]) -> dict[str, Any]:
    """The last event of a training in a child process; progress on standard error."""
    events: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    trainer = Trainer(events.put)
    trainer.start(request)
    while True:
        event = events.get()
        if event["event"] in ("measured", "split", "out_of_memory"):
            print(json.dumps(event), file=sys.stderr)
        if event["event"] in LAST:
            trainer.close()
            return event


def _text(interval: Interval) -> str:
    return f"{interval.value:.1%} ({interval.low:.1%} to {interval.high:.1%})"


def _span(rate: dict[str, float]) -> str:
    return f"{rate['value']:.1%} ({rate['low']:.1%} to {rate['high']:.1%})"


if __name__ == "__main__":
    sys.exit(main())
