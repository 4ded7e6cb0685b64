"""The compact encoder against `koch`, each trained for the same time on this machine.

Signatures: equal error rate of `skilled-1` on validation writers, the mean over the sets; both
networks see the same pairs. `koch` sees the whole signature in one 105x105 view; `compact`
sees the strip, as it does in the program. Characters: 20-way one-shot trials within the
validation alphabets, `compact` by its own recipe, `koch` by the recipe `source`.

Test writers and alphabets take no part.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from in_turns import conditions
from torch import Tensor, nn

from verifier_app.datasets import load_indexed, load_omniglot
from verifier_app.evaluation import protocols
from verifier_app.evaluation.rates import eer
from verifier_app.nn.compact import Compact
from verifier_app.nn.device import set_threads
from verifier_app.nn.koch import Koch
from verifier_app.training import characters, pack, recipe, signatures, source
from verifier_app.training.characters import BatchShape, Drawings, SignSampler
from verifier_app.training.groups import GroupSampler
from verifier_app.training.loop import Loop, Schedule
from verifier_app.training.pack import Pack
from verifier_app.training.source import PairSampler
from verifier_app.training.tuning import scores
from verifier_app.types import VIEW

SETS = ("cedar", "dutch", "susig", "svc2004")
_TRIAL = 3
"""Steps that tell how long one takes."""
_ROOM = VIEW - 4


def main() -> int:
    """Train four networks and print what they reach; 1 if `koch` is as good in anything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the data folder")
    parser.add_argument("--minutes", type=float, default=10.0, help="for each training")
    parser.add_argument("--packs", type=Path, help="where packed signatures are kept")
    arguments = parser.parse_args()
    set_threads()
    torch.manual_seed(0)
    with tempfile.TemporaryDirectory() as place:
        packs = arguments.packs or Path(place)
        known, unseen = _packed(arguments.data, packs)
        drawings = load_omniglot(arguments.data / "omniglot.zip")
        signs = tuple(Drawings.of(drawings.where(splits=[s])) for s in ("train", "val"))
        race = Race(60 * arguments.minutes)
        found = {
            "signature, EER %": (
                race.compact_on_signatures(known, unseen),
                race.koch_on_signatures(known, unseen),
            ),
            "character, error %": (race.compact_on_signs(*signs), race.koch_on_signs(*signs)),
        }
    print(f"Trained for {arguments.minutes:g} minutes each\n{conditions()}")
    for name, (ours, koch) in found.items():
        print(f"{name:20s} compact {ours:5.1f}   koch {koch:5.1f}")
    return 0 if all(ours < koch for ours, koch in found.values()) else 1


class Timed(Loop[Any]):
    """A training that ends when its time is over."""

    allowed = 0.0

    def is_over(self) -> bool:
        """Asked after each step."""
        return self.seconds > self.allowed


class Race:
    """Trainings that all last as many seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def compact_on_signatures(self, known: Pack, unseen: Pack) -> float:
        """EER in percent."""
        plan = recipe.load("signature")
        network = Compact(**plan.architecture).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        draw = GroupSampler(known, plan.shares).batch
        trained = self._trained(network, draw, signatures.pair_loss, plan.schedule)
        return float(signatures.Comparisons(unseen).measure(trained)["skilled-1 mean"])

    def koch_on_signatures(self, known: Pack, unseen: Pack) -> float:
        """EER in percent."""
        network = Koch()
        network.initialise("tutorial")
        draw = GroupSampler(known, recipe.load("signature").shares, width=VIEW).batch
        loss = scores.loss_of("bce", "fp32")
        trained = self._trained(network, draw, loss, recipe.load("source").schedule)
        assert isinstance(trained, Koch)
        return _koch_eer(trained, unseen)

    def compact_on_signs(self, known: Drawings, unseen: Drawings) -> float:
        """Share of lost trials in percent."""
        plan = recipe.load("character")
        network = Compact(**plan.architecture).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        draw = SignSampler(known, BatchShape(), 0).batch
        trained = self._trained(network, draw, characters.search_loss, plan.schedule)
        return _lost(trained, unseen)

    def koch_on_signs(self, known: Drawings, unseen: Drawings) -> float:
        """Share of lost trials in percent."""
        network = Koch()
        network.initialise("tutorial")
        draw, plan = PairSampler(known).batch, recipe.load("source")
        return _lost(self._trained(network, draw, source.pair_loss, plan.schedule), unseen)

    def _trained(
        self,
        network: nn.Module,
        draw: Callable[[int], Any],
        loss: Callable[[nn.Module, Any], Tensor],
        schedule: Schedule,
    ) -> nn.Module:
        """The network after the time, its learning rate falling over as many steps as fit."""
        with tempfile.TemporaryDirectory() as place:
            trial = Loop(
                network,
                draw,
                loss,
                lambda _n: {},
                replace(schedule, every=10**9, save_seconds=1e9),
                Path(place),
            )
            trial.run(until=1)  # the first step sets up what the others use
            begun = time.monotonic()
            trial.run(until=1 + _TRIAL)
            pace = (time.monotonic() - begun) / _TRIAL
        steps = max(1, round(self._seconds / pace))
        plan = replace(
            schedule,
            steps=steps,
            warm_up=min(schedule.warm_up, steps // 10),
            every=10**9,
            save_seconds=1e9,
        )
        with tempfile.TemporaryDirectory() as place:
            loop = Timed(network, draw, loss, lambda _n: {}, plan, Path(place))
            loop.allowed = self._seconds
            trained = loop.run()
            print(
                f"{type(network).__name__}: {loop.step} of {steps} steps, {loop.seconds:.0f} s",
                flush=True,
            )
        return trained


def _packed(data: Path, folder: Path) -> tuple[Pack, Pack]:
    collection = load_indexed(data)
    paths = [folder / f"{name}.npz" for name in SETS]
    for name, path in zip(SETS, paths, strict=True):
        if not path.exists():
            pack.build(collection.where(sets=[name], splits=["train", "val"]), path)
    return pack.load(paths, ["train"]), pack.load(paths, ["val"])


def _koch_eer(network: Koch, unseen: Pack) -> float:
    """The mean over the sets of the EER of `skilled-1`, in percent."""
    views = np.stack([_whole(picture) for picture in unseen.pictures])
    encoded = characters.encoded_views(network, views)
    place = {row: index for index, row in enumerate(unseen.rows)}
    rates = []
    for name in SETS:
        compared = protocols.skilled_1([row for row in unseen.rows if row.set == name])
        rows = torch.tensor([(place[c.references[0]], place[c.questioned]) for c in compared])
        with torch.inference_mode():
            scores = network.among(encoded)(rows[:, 0], rows[:, 1]).double().numpy()
        genuine = np.array([c.kind == "genuine" for c in compared])
        rates.append(100 * eer(scores[genuine], scores[~genuine]))
    return float(np.mean(rates))


def _whole(picture: np.ndarray) -> np.ndarray:
    """The packed picture as large as it fits into a view, `(105, 105)` uint8."""
    scale = _ROOM / max(picture.shape)
    size = tuple(max(1, round(side * scale)) for side in picture.shape[::-1])
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    out = np.zeros((VIEW, VIEW), np.uint8)
    top, left = ((VIEW - side) // 2 for side in small.shape)
    out[top : top + small.shape[0], left : left + small.shape[1]] = small
    return out


def _lost(network: nn.Module, unseen: Drawings) -> float:
    return 100.0 - float(characters.measure(network, unseen)["20-way within alphabet"])


if __name__ == "__main__":
    sys.exit(main())
