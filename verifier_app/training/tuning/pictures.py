"""Local samples in memory: cleaned once for what is learnt, once for what is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app import imaging
from verifier_app.datasets import Collection, Labelled, Stored
from verifier_app.errors import DataError, UserError
from verifier_app.evaluation.rates import Array
from verifier_app.nn.model import Model
from verifier_app.nn.workers import spread
from verifier_app.training.pack import RESOLUTION, Pack
from verifier_app.types import Features, Prepared, Profile

_NOTHING = np.zeros((1, 1), np.float32)


def packed(
    collection: Collection,
    profile: Profile,
    *,
    whole: bool,
    check: Callable[[], None] = lambda: None,
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

    def cleaned(row: Labelled) -> npt.NDArray[np.uint8] | None:
        check()
        try:
            return _picture(collection.read(row), profile, whole=whole)
        except UserError:  # the check of the data has named it
            return None

    found = zip(collection, spread(cleaned, collection), strict=True)
    usable = [(row, picture) for row, picture in found if picture is not None]
    if not usable:
        raise DataError("No sample can be used.", "Check the files.")
    return Pack([row for row, _ in usable], [picture for _, picture in usable])


def _picture(stored: Stored, profile: Profile, *, whole: bool) -> npt.NDArray[np.uint8]:
    if whole:
        view = imaging.prepare(stored, profile=profile).views[0]
        size = (RESOLUTION * view.shape[1], RESOLUTION * view.shape[0])
        ink = np.asarray(cv2.resize(view, size, interpolation=cv2.INTER_LINEAR), np.float32)
    else:
        ink = imaging.shaped(stored, RESOLUTION)
    return np.asarray(np.rint(ink * 255.0), np.uint8)


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
        check: Callable[[], None] = lambda: None,
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

    def raw(self, a: Sequence[Features], b: Sequence[Features]) -> Array:
        """See `Model.raw`."""
        return self._model.raw(a, b)


def _name(row: Labelled) -> bytes:
    return f"{row.set}\t{row.key}".encode()
