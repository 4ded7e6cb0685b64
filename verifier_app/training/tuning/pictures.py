"""Local samples in memory: cleaned once for what is learnt, once for what is compared."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app import imaging
from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Labelled, Stored
from verifier_app.errors import DataError, UserError
from verifier_app.evaluation.rates import Array
from verifier_app.nn.model import Model, shading_of
from verifier_app.nn.workers import spread
from verifier_app.training.pack import RESOLUTION, Pack
from verifier_app.types import Basis, Features, FloatArray, Prepared
from verifier_app.verify.original import thumbnail_of

Picture = TypeVar("Picture")
_NOTHING = np.zeros((1, 1), np.float32)
_SHOWN_HEIGHT = 64


def packed(
    collection: Collection,
    profile: Profile,
    *,
    whole: bool,
    check: Callable[[], object] = lambda: None,
) -> Pack:
    """The ink of samples for training, on all cores; those that cannot be used are left out.

    Args:
        collection: The samples.
        profile: What they are.
        whole: Whether the network sees the 105x105 view of the whole, else the strip.
        check: Called before each sample; may raise to stop.

    Raises:
        DataError: No sample can be used.
    """
    rows, pictures = _usable(collection, lambda own: _picture(own, profile, whole=whole), check)
    return Pack(rows, pictures)


@dataclass(frozen=True, eq=False)
class Seen:
    """What a network compares of samples: `pictures` `(N, C, H, W)` belong to `rows`."""

    rows: list[Labelled]
    pictures: FloatArray


def seen(
    collection: Collection,
    profile: Profile,
    *,
    whole: bool,
    shaded: bool,
    check: Callable[[], object] = lambda: None,
) -> Seen:
    """Samples as they are compared in use; see `packed`.

    Args:
        collection: The samples.
        profile: What they are.
        whole: Whether the network sees the 105x105 view of the whole, else the strip.
        shaded: Whether a strip comes with its shading.
        check: Called before each sample; may raise to stop.

    Raises:
        DataError: No sample can be used.
    """

    def looked_at(stored: Stored) -> FloatArray:
        own = imaging.prepare(stored, profile=profile)
        if whole:
            return own.views[:1]
        strip = own.strip[None]
        return np.concatenate([strip, shading_of(own)]) if shaded else strip

    rows, pictures = _usable(collection, looked_at, check)
    return Seen(rows, np.stack(pictures))


def _usable(
    collection: Collection, look: Callable[[Stored], Picture], check: Callable[[], object]
) -> tuple[list[Labelled], list[Picture]]:
    """What `look` gives of each sample, without those that cannot be used."""

    def looked_at(row: Labelled) -> Picture | None:
        check()
        try:
            return look(collection.read(row))
        except UserError:  # the check of the data has named it
            return None

    found = zip(collection, spread(looked_at, collection), strict=True)
    usable = [(row, picture) for row, picture in found if picture is not None]
    if not usable:
        raise DataError("No sample can be used.", "Check the files.")
    return [row for row, _ in usable], [picture for _, picture in usable]


def _picture(stored: Stored, profile: Profile, *, whole: bool) -> npt.NDArray[np.uint8]:
    if whole:
        view = imaging.prepare(stored, profile=profile).views[0]
        size = (RESOLUTION * view.shape[1], RESOLUTION * view.shape[0])
        ink = np.asarray(cv2.resize(view, size, interpolation=cv2.INTER_LINEAR), np.float32)
    else:
        ink = imaging.shaped(stored, RESOLUTION)
    return np.asarray(np.rint(ink * 255.0), np.uint8)


def example_pairs(
    collection: Collection,
    profile: Profile,
    count: int,
    check: Callable[[], object] = lambda: None,
) -> list[dict[str, Any]]:
    """Random labelled pairs as pictures: one writer's own, an imitation, and other people's.

    Args:
        collection: The samples.
        profile: What they are.
        count: Most pairs.
        check: Called before each sample; may raise to stop.
    """
    rng = np.random.default_rng(0)
    people = {
        person: [[r for r in rows if r.kind == kind] for kind in ("genuine", "forged")]
        for person, rows in collection.by_person().items()
    }
    names = sorted(person for person, (own, _) in people.items() if own)
    pairs: list[tuple[str, Labelled, Labelled]] = []
    for number in range(count if names else 0):
        own, forged = people[names[int(rng.integers(len(names)))]]
        first = own[int(rng.integers(len(own)))]
        kind = ("genuine", "imitation", "random")[number % 3]
        others = {
            "genuine": [row for row in own if row is not first],
            "imitation": forged,
            "random": [r for n in names if n != first.person for r in people[n][0]],
        }[kind]
        if others:
            pairs.append((kind, first, others[int(rng.integers(len(others)))]))
    return [_pair(collection, profile, pair, check) for pair in pairs]


def _pair(
    collection: Collection,
    profile: Profile,
    pair: tuple[str, Labelled, Labelled],
    check: Callable[[], object],
) -> dict[str, Any]:
    kind, *rows = pair
    shown = []
    for row in rows:
        check()
        small = thumbnail_of(imaging.prepare(collection.read(row), profile=profile))
        shown.append(as_json(np.frombuffer(small.pixels, np.uint8).reshape(small.height, -1)))
    return {
        "kind": kind,
        "target": int(kind == "genuine"),
        "first": rows[0].key,
        "second": rows[1].key,
        "pictures": shown,
    }


def as_json(grey: npt.NDArray[np.uint8]) -> dict[str, Any]:
    """A grey picture `(h, w)`, 0 black, for a line of JSON."""
    pixels = base64.b64encode(np.ascontiguousarray(grey).tobytes()).decode("ascii")
    return {"height": grey.shape[0], "width": grey.shape[1], "grey": pixels}


def as_shown(packed_ink: npt.NDArray[np.uint8]) -> dict[str, Any]:
    """A picture of a `Pack` (ink bright) for a line of JSON: small, dark ink on white."""
    height, width = packed_ink.shape
    size = (max(1, round(width * _SHOWN_HEIGHT / height)), _SHOWN_HEIGHT)
    small = cv2.resize(packed_ink, size, interpolation=cv2.INTER_AREA)
    return as_json(np.asarray(255 - small, np.uint8))


class Kept:
    """Prepared samples that several models are to be measured on, each cleaned once.

    Args:
        collections: Where the samples are; keys are unique over all of them.
        profile: What the samples are.
        check: Called before each sample; may raise to stop.
    """

    def __init__(
        self,
        collections: Iterable[Collection],
        profile: Profile,
        check: Callable[[], object] = lambda: None,
    ) -> None:
        self._prepared: dict[bytes, Prepared] = {}
        rows: list[Labelled] = []
        for collection in collections:

            def cleaned(row: Labelled, source: Collection = collection) -> Prepared | None:
                check()
                try:
                    found = imaging.prepare(source.read(row), profile=profile)
                except UserError:
                    return None
                return replace(found, clean=_NOTHING)  # large, and no network looks at it

            for row, prepared in zip(collection, spread(cleaned, collection), strict=True):
                if prepared is not None:
                    rows.append(row)
                    self._prepared[_name(row)] = prepared
        self.collection = Collection(rows, _name)
        """The samples that can be used; reading one gives its name alone."""

    def scorer(self, model: Model) -> KeptScorer:
        """Measures a model on the samples."""
        return KeptScorer(model, self._prepared)


class KeptScorer:
    """A `Scorer` whose samples are prepared already."""

    def __init__(self, model: Model, prepared: dict[bytes, Prepared]) -> None:
        self._model, self._prepared = model, prepared

    def prepare(self, sample: Stored) -> Prepared:
        """The sample that `Kept.collection` read."""
        assert isinstance(sample, bytes)
        return self._prepared[sample]

    def features(self, prepared: Sequence[Prepared]) -> Sequence[Features]:
        """See `Model.features`."""
        return self._model.features(prepared)

    def raw(
        self, a: Sequence[Features], b: Sequence[Features], line: Basis = Basis.PICTURES
    ) -> Array:
        """See `Model.raw`."""
        return self._model.raw(a, b, line)


def _name(row: Labelled) -> bytes:
    return f"{row.set}\t{row.key}".encode("utf-8", "surrogatepass")
