"""Does a map of differences name the parts that pull the score down? A deletion test.

Invented signatures are compared with one of the same hand or with an imitation. Each
account of the network's parts ranks the inked cells of both sides; the cells that it calls
most different are removed, five percent at a time up to half, and the logit is taken after
each step. The better an account, the more the logit rises; its mean rise is the area under
that curve. Removing cells at random tells what removal as such does. In the first table a
removed cell has no ink for the matcher, in the second its ink is erased from both pictures,
which the network then reads again (`--erase`).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from in_turns import conditions
from torch import Tensor

from verifier_app.ink.examples import signature_scan
from verifier_app.ink.synthesis import Writer
from verifier_app.nn.compact import Compact
from verifier_app.nn.device import set_threads
from verifier_app.nn.difference import CELL, differences
from verifier_app.nn.matcher import SHADES, Matcher, Side
from verifier_app.nn.model import shading_of
from verifier_app.nn.network import Cells, cells_of
from verifier_app.types import Features, Prepared
from verifier_app.verify import Verifier

STEPS = np.linspace(0.05, 0.5, 10)
_FIRST_WRITER = 3000
_AT_ONCE = 32
Account = Callable[["Case"], tuple[Tensor, Tensor]]


@dataclass(frozen=True, eq=False)
class Case:
    """A pair on its way through the matcher."""

    verifier: Verifier
    matcher: Matcher
    prepared: tuple[Prepared, Prepared]
    features: tuple[Features, Features]
    cells: tuple[Cells, Cells]
    number: int


def main() -> int:
    """Measure and print; 1 if the shipped account is not better than chance."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pairs", type=int, default=24, help="half of them imitations")
    parser.add_argument("--model", help="name or file; the shipped signature model by default")
    parser.add_argument("--erase", action="store_true", help="erase ink as well (slow)")
    arguments = parser.parse_args()
    set_threads()
    torch.set_num_threads(1)
    verifier = Verifier.load("signature", arguments.model, "cpu")
    cases = [_case(verifier, number) for number in range(arguments.pairs)]
    print("Rise of the logit when the parts that differ most are removed")
    print(f"{conditions()}\n  {len(cases)} pairs, model {verifier.model.card.name}")
    rises, times = _measured(cases, _removed)
    _report("cells removed", rises, times)
    if arguments.erase:
        _report("ink erased", _measured(cases, _erased)[0], {})
    better = np.array(rises["own cells"]) - np.array(rises["random"])
    return 0 if better.mean() > 2 * better.std() / np.sqrt(len(better)) else 1


def _case(verifier: Verifier, number: int) -> Case:
    writer, other = (Writer.random(_FIRST_WRITER + number + k) for k in (0, 1))
    ink = writer.imitated_by(other, 1) if number % 2 else writer.sign(13)
    scans = (signature_scan(ink, 10 * number), signature_scan(writer.sign(12), 10 * number + 1))
    one, two = (verifier.prepare(scan) for scan in scans)
    first, second = verifier.model.features([one, two])
    network = verifier.model.network
    assert isinstance(network, Compact)
    assert network.matcher is not None
    cells = (_seen(network, first), _seen(network, second))
    return Case(verifier, network.matcher, (one, two), (first, second), cells, number)


def _seen(network: Compact, features: Features) -> Cells:
    """The sample's cells, seen straight, and beside what they show their shading."""
    found = cells_of([features], "cpu")
    assert found is not None
    return found._replace(features=found.features[..., : network.cells + SHADES])


def _both(case: Case, shares: tuple[Tensor, Tensor]) -> Side:
    """Both samples with these shares of ink `(M, K)`, made to sum to 1, as a matcher takes them."""
    sides = []
    for cells, own in zip(case.cells, shares, strict=True):
        wide = cells.features.shape[-1] - SHADES
        features, shading = cells.features.expand(len(own), -1, -1).split([wide, SHADES], dim=-1)
        share = own / own.sum(dim=1, keepdim=True).clamp_min(1e-6)
        place = cells.place.expand(len(own), -1, -1)
        sides.append(case.matcher.side(Cells(features, share, place), shading))
    return Side(*map(torch.cat, zip(*sides, strict=True)))


def _logits(case: Case, shares: tuple[Tensor, Tensor]) -> Tensor:
    return case.matcher.weigh(_both(case, shares))


def _shares(case: Case) -> tuple[Tensor, Tensor]:
    one, two = case.cells
    return one.share, two.share


def _weighed(case: Case, keep: tuple[Tensor, Tensor]) -> Tensor:
    """Logits `(M,)` where only cells with `keep` 1, `(M, K)` each, have ink."""
    one, two = (
        torch.split(share * own, _AT_ONCE) for share, own in zip(_shares(case), keep, strict=True)
    )
    return torch.cat([_logits(case, shares) for shares in zip(one, two, strict=True)])


def _random(case: Case) -> tuple[Tensor, Tensor]:
    rng = np.random.default_rng(case.number)
    one, two = (torch.from_numpy(rng.random(own.shape[1])) for own in _shares(case))
    return one, two


def _own_cells(case: Case) -> tuple[Tensor, Tensor]:
    """What the program shows."""
    found = differences(case.verifier.model, case.prepared, case.features)
    picked = []
    for grid, cells in zip((found.a, found.b), case.cells, strict=True):
        rows, columns = cells.place[0].numpy().astype(int).T
        picked.append(torch.from_numpy(grid[rows, columns]))
    return picked[0], picked[1]


def _gradient(case: Case) -> tuple[Tensor, Tensor]:
    """Slope of the logit by each cell's ink, times the ink."""
    more = [torch.zeros_like(own, requires_grad=True) for own in _shares(case)]
    first, second = (own * (1 + by) for own, by in zip(_shares(case), more, strict=True))
    one, two = torch.autograd.grad(_logits(case, (first, second)).sum(), more)
    return -one[0], -two[0]


def _occlusion(window: int) -> Account:
    """Change of the logit when a cell, and its neighbours up to `window`, are removed."""

    @torch.no_grad()
    def account(case: Case) -> tuple[Tensor, Tensor]:
        whole = _logits(case, _shares(case))
        found = []
        for place in (0, 1):
            at = case.cells[place].place[0]
            keep = ((at[:, None] - at[None]).abs().amax(-1) > window).float()
            both = [torch.ones(len(keep), own.shape[1]) for own in _shares(case)]
            both[place] = keep
            found.append(_weighed(case, (both[0], both[1])) - whole)
        return found[0], found[1]

    return account


@torch.no_grad()
def _surprise(case: Case) -> tuple[Tensor, Tensor]:
    """How badly each cell is found on the other side, times its ink."""
    one, two = _shares(case)
    likeness = case.matcher.meet(_both(case, (one, two)))
    forth = (likeness + (two[:, None, :] + 1e-6).log()).logsumexp(-1)
    back = (likeness.transpose(1, 2) + (one[:, None, :] + 1e-6).log()).logsumexp(-1)
    return -(forth * one)[0], -(back * two)[0]


ACCOUNTS: dict[str, Account] = {
    "random": _random,
    "occlusion of cells": _occlusion(0),
    "occlusion 3 x 3": _occlusion(1),
    "surprise": _surprise,
    "gradient by ink": _gradient,
    "own cells": _own_cells,
}


def _measured(
    cases: list[Case], logits_of: Callable[[Case, tuple[Tensor, Tensor]], Tensor]
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Mean rise of each pair by account, and the processor's seconds of each account."""
    rises: dict[str, list[float]] = {name: [] for name in ACCOUNTS}
    times: dict[str, list[float]] = {name: [] for name in ACCOUNTS}
    for case in cases:
        with torch.no_grad():
            whole = float(_logits(case, _shares(case)))
        for name, account in ACCOUNTS.items():
            begun = time.process_time()
            ranked = account(case)
            times[name].append(time.process_time() - begun)
            with torch.no_grad():
                logits = logits_of(case, _kept(case, ranked))
            rises[name].append(float(logits.mean()) - whole)
    return rises, times


def _kept(case: Case, ranked: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """1 for cells that stay, `(steps, K)` for each side; both sides are ranked together."""
    both = torch.cat([own.double() for own in ranked])
    inked = torch.cat([own[0] > 0 for own in _shares(case)])
    order = both.masked_fill(~inked, -torch.inf).argsort(descending=True)
    keep = torch.ones(len(STEPS), len(both))
    for row, share in enumerate(STEPS):
        keep[row, order[: round(float(share) * int(inked.sum()))]] = 0.0
    first = case.cells[0].share.shape[1]
    return keep[:, :first], keep[:, first:]


def _removed(case: Case, keep: tuple[Tensor, Tensor]) -> Tensor:
    return _weighed(case, keep)


def _erased(case: Case, keep: tuple[Tensor, Tensor]) -> Tensor:
    """The network reads both strips again, without the ink of the removed cells."""
    read = []
    for prepared, cells, own in zip(case.prepared, case.cells, keep, strict=True):
        strips = np.repeat(prepared.strip[None], len(own), axis=0)
        places = cells.place[0].numpy().astype(int) * CELL
        for row, kept in enumerate(own.numpy()):
            for y, x in places[kept == 0]:
                strips[row, max(0, y - 4) : y + 4, max(0, x - 4) : x + 4] = 0.0
        views = np.repeat(prepared.views[:1], len(own), axis=0)
        views, strips = (torch.from_numpy(own)[:, None] for own in (views, strips))
        shading = torch.from_numpy(shading_of(prepared)).expand(len(strips), -1, -1, -1)
        strips = torch.cat([strips, shading * (strips > 0)], dim=1)
        read.append(case.verifier.model.network.encode(views, strips))
    return case.verifier.model.network.compare(*read)


def _report(title: str, rises: dict[str, list[float]], times: dict[str, list[float]]) -> None:
    print(f"  {title}: mean rise of the logit, standard error; same hand, imitations")
    chance: npt.NDArray[np.float64] = np.array(rises["random"])
    for name, values in rises.items():
        own = np.array(values)
        error = own.std() / np.sqrt(len(own))
        line = f"  {name:20} {own.mean():+.3f} ± {error:.3f}   {own[::2].mean():+.3f}, {own[1::2].mean():+.3f}"
        line += f"   over random {np.mean(own - chance):+.3f}"
        if times:
            line += f"   {1000 * float(np.median(times[name])):.0f} ms of processor time"
        print(line)


if __name__ == "__main__":
    sys.exit(main())
