"""From the network's raw scores to log10 likelihood ratios, and back out of a card.

A `Calibration` has one block for each range of numbers of references, and where that was
measured others for pictures that do not show how heavy their line is, and for drawings of which it
is known how the pen moved. A block is a
logistic regression with equal class priors, so that its logit is the natural
logarithm of a likelihood ratio (Brümmer and du Preez 2006), on the mean raw score less
what the references score among themselves, see `relative`.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from verifier_app.choices import OPERATING_POINTS
from verifier_app.errors import ModelFileError, UsageError
from verifier_app.types import Basis, KnownScores, OperatingPoint

Array = npt.NDArray[np.float64]

RANGES: tuple[tuple[int, int | None], ...] = ((1, 1), (2, 2), (3, 4), (5, None))
"""Numbers of references that are calibrated together."""
_HALF_BELIEVED = 2
"""So many references tell half of their own level: writers and signs that no network was trained on
say so, whatever the set (docs/decisions/0033)."""
_APART_AT = "screening"
"""The point whose threshold tells two samples apart as different people's."""
_SAID: Mapping[Basis, Mapping[str, bool]] = {
    Basis.PICTURES: {},
    Basis.SHAPE: {"darkness": False, "width": False},
    Basis.WIDTH: {"darkness": False},
    Basis.UNPRESSED: {"drawn": True, "pressure": False},
    Basis.MOVEMENT: {"drawn": True},
}
"""What a card's blocks say of what they are for."""
_MOST_BINS = 100_000
_MOST_COUNTED = 2**53


def relative(
    raws: npt.ArrayLike, among: npt.ArrayLike, lowest: float = -math.inf, usual: float = 0.0
) -> Array:
    """What a block weighs: the mean raw score, less the references' own level as far as it is known.

    Some people's signatures resemble each other more than others' do, and so do imitations of
    them. What the references score among each other shows it, the better the more they are: of
    what its mean is above the usual one a share `R / (R + 2)` is taken off (the credibility factor
    of Bühlmann 1967). Of the level of a single reference nothing is known.

    Args:
        raws: `(N, R)`, finite.
        among: `(N, R (R - 1) / 2)`, finite.
        lowest: A lower level is nobody's, see `Calibration.lowest_level`.
        usual: The usual level.

    Returns:
        `(N,)`, in units of the raw score; the same for every order of the references.

    Raises:
        ValueError: Sizes do not fit or a number is not finite.
    """
    # Sorted, because a sum in another order rounds differently.
    r, a = (np.sort(np.asarray(v, np.float64), axis=1) for v in (raws, among))
    number = r.shape[1]
    if number < 1 or a.shape != (len(r), number * (number - 1) // 2):
        raise ValueError(f"{a.shape} scores among references do not fit {r.shape} raw scores")
    if not np.isfinite(r).all() or not np.isfinite(a).all():
        raise ValueError("raw scores must be finite")
    mean: Array = r.mean(axis=1)
    if number == 1:
        return mean
    level = np.maximum(a.mean(axis=1), lowest)
    return np.asarray(mean - number / (number + _HALF_BELIEVED) * (level - usual), np.float64)


@dataclass(frozen=True)
class Block:
    """The calibration for a range of numbers of references.

    Attributes:
        references: Lowest and highest number of references (None: no highest).
        slope: Of the log10 LR on `relative` scores, above 0.
        bias: Added to that.
        llr_range: What the data support; findings are clipped to it.
        points: One operating point for each of `OPERATING_POINTS`, in that order.
        known: Unclipped llr of the known comparisons.
        usual_level: Of the references that it was fitted to; without it more references than those
            would make everything seem less alike, or of drawings more.
    """

    references: tuple[int, int | None]
    slope: float
    bias: float
    llr_range: tuple[float, float]
    points: tuple[OperatingPoint, ...]
    known: KnownScores
    usual_level: float = 0.0

    def llr(self, scores: Array) -> Array:
        """Unclipped llr `(N,)` of `relative` scores `(N,)`."""
        return np.asarray(self.slope * scores + self.bias, np.float64)

    @property
    def apart(self) -> float:
        """At this llr and below, two samples do not count as one person's."""
        return self.point(_APART_AT).t_different

    def clip(self, llr: float) -> float:
        """`llr` within the range that the data support."""
        return min(max(llr, self.llr_range[0]), self.llr_range[1])

    def point(self, name: str) -> OperatingPoint:
        """The operating point called `name`.

        Raises:
            UsageError: There is none of that name.
        """
        for point in self.points:
            if point.name == name:
                return point
        raise UsageError(
            f"There is no operating point {name!r}.",
            f"Use one of {', '.join(p.name for p in self.points)}.",
        )


@dataclass(frozen=True)
class Calibration:
    """Blocks in rising order of the number of references; at least one.

    Attributes:
        blocks: For pictures.
        others: For pictures that show less of the line, and for drawings, by what is known of
            them; what was not measured lacks.
    """

    blocks: tuple[Block, ...]
    others: Mapping[Basis, Calibration] = field(default_factory=dict)

    @property
    def lowest_level(self) -> float:
        """The raw score at which two references no longer count as one person's.

        Of references by different people much less would be taken off, and whatever they are
        compared with would seem to resemble them as much as they resemble each other
        (docs/decisions/0047). Without a block for one reference nothing says where that is.
        """
        single = self.blocks[0]
        if single.references[0] != 1:
            return -math.inf
        return (single.apart - single.bias) / single.slope

    @property
    def bases(self) -> tuple[Basis, ...]:
        """What it was measured for; each holds what the ones before it do."""
        return tuple(basis for basis in Basis if basis is Basis.PICTURES or basis in self.others)

    def of(self, basis: Basis) -> Calibration:
        """The calibration for scores that rest on that.

        Raises:
            ValueError: It was not measured.
        """
        if basis is Basis.PICTURES:
            return self
        if basis not in self.others:
            raise ValueError(f"there is no calibration for {basis}")
        return self.others[basis]

    def block(self, references: int) -> Block:
        """The block for a number of references, or the nearest below it (else the first)."""
        found = self.blocks[0]
        for block in self.blocks:
            if block.references[0] <= references:
                found = block
        return found

    def llr(self, raws: npt.ArrayLike, among: npt.ArrayLike = ()) -> float:
        """Unclipped llr of one comparison: `(R,)` raw scores, `(R (R - 1) / 2,)` among."""
        return float(self.llrs(np.asarray(raws)[None], np.asarray(among)[None])[0])

    def llrs(self, raws: npt.ArrayLike, among: npt.ArrayLike) -> Array:
        """Unclipped llr `(N,)` of comparisons with the same number of references.

        Arguments and errors as `relative`.
        """
        block = self.block(np.shape(raws)[1])
        return block.llr(relative(raws, among, self.lowest_level, block.usual_level))

    def alone(self, raws: npt.ArrayLike) -> Array:
        """Unclipped llr `(N,)` of `(N,)` raw scores, each as a comparison with one reference."""
        column = np.asarray(raws, np.float64).reshape(-1, 1)
        return self.llrs(column, np.zeros((len(column), 0)))

    def to_json(self) -> list[dict[str, Any]]:
        """The form in a model's card: blocks, those for all that pictures show first."""
        found: list[dict[str, Any]] = [
            {
                "references": list(block.references),
                "slope": block.slope,
                "bias": block.bias,
                "usual_level": block.usual_level,
                "llr_range": list(block.llr_range),
                "operating_points": [point.as_dict() for point in block.points],
                "known": block.known.as_dict(),
            }
            for block in self.blocks
        ]
        for basis, own in self.others.items():
            found += [{**block, **_SAID[basis]} for block in own.to_json()]
        return found

    @classmethod
    def from_json(cls, value: object) -> Calibration:
        """The inverse of `to_json`.

        Raises:
            ModelFileError: Something is missing, of the wrong kind or size, or not finite.
        """
        try:
            found: dict[Basis, tuple[Block, ...]] = {}
            for item in _list(value):
                basis = _basis(item)
                found[basis] = (*found.get(basis, ()), _block(item))
            for blocks in found.values():
                for one, two in itertools.pairwise(blocks):
                    end = one.references[1]
                    _require(end is not None and end < two.references[0])
            pictures = found.pop(Basis.PICTURES)
        except (TypeError, ValueError, KeyError, AttributeError, OverflowError) as error:
            raise ModelFileError(
                "The model's calibration is damaged.",
                "Get the model file again, or recalibrate it.",
            ) from error
        return cls(pictures, {basis: cls(blocks) for basis, blocks in found.items()})


def _basis(item: Mapping[str, Any]) -> Basis:
    """What a block of a card is for; those for pictures say nothing about it."""
    names = {name for words in _SAID.values() for name in words}
    said = {name: item[name] for name in names & item.keys()}
    for basis, words in _SAID.items():
        if said == words and all(isinstance(own, bool) for own in said.values()):
            return basis
    raise ValueError("a calibration of something unknown")


def _require(good: bool) -> None:
    if not good:
        raise ValueError("a calibration out of its bounds")


def _list(value: object, size: int | None = None) -> list[Any]:
    if not isinstance(value, list) or (size is not None and len(value) != size):
        raise TypeError("a list was expected")
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError("a number was expected")
    _require(math.isfinite(value))
    return float(value)


def _count(value: object, least: int = 0) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number was expected")
    _require(least <= value < _MOST_COUNTED)
    return value


def _block(item: dict[str, Any]) -> Block:
    low, high = _list(item["references"], 2)
    first = _count(low, 1)
    slope = _number(item["slope"])
    _require(slope > 0)
    bottom, top = (_number(v) for v in _list(item["llr_range"], 2))
    _require(bottom <= 0 <= top)
    points = tuple(_point(p) for p in _list(item["operating_points"], len(OPERATING_POINTS)))
    _require(tuple(p.name for p in points) == tuple(OPERATING_POINTS))
    return Block(
        references=(first, None if high is None else _count(high, first)),
        slope=slope,
        bias=_number(item["bias"]),
        llr_range=(bottom, top),
        points=points,
        known=_known(item["known"]),
        usual_level=_number(item.get("usual_level", 0.0)),  # cards of format 2 have none
    )


def _point(item: dict[str, Any]) -> OperatingPoint:
    stated = item["stated"]
    rates = [_number(stated[k]) for k in ("imitation_called_same", "genuine_called_different")]
    t_same, t_different = _number(item["t_same"]), _number(item["t_different"])
    _require(t_different <= t_same and all(0 <= rate <= 1 for rate in rates))
    _require(isinstance(item["data"], str) and isinstance(item["extrapolated"], bool))
    return OperatingPoint(
        item["name"], t_same, t_different, rates[0], rates[1], item["data"], item["extrapolated"]
    )


def _known(item: dict[str, Any]) -> KnownScores:
    step = _number(item["step"])
    genuine, imitation = (
        tuple(_count(v) for v in _list(item[kind])) for kind in ("genuine", "imitation")
    )
    _require(step > 0 and 0 < len(genuine) == len(imitation) <= _MOST_BINS)
    return KnownScores(_number(item["start"]), step, genuine, imitation, _count(item["writers"]))
