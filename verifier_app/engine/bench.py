"""What the engine keeps between requests, to be quick: models and prepared samples."""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from pathlib import Path
from typing import Any, TypeAlias

from verifier_app.engine.samples import SampleRef
from verifier_app.errors import DeviceError, SampleError, UsageError, UserError
from verifier_app.imaging import Cleaning, fingerprint, prepare
from verifier_app.nn.device import choose
from verifier_app.nn.library import default_model, find
from verifier_app.store.settings import DEVICE, Settings
from verifier_app.types import OPERATING_POINTS, DeviceInfo, Ink, Prepared, Profile
from verifier_app.verify import Verifier

Given: TypeAlias = "Path | bytes | Ink | Prepared"
"""What the verifier takes: the sample itself, or what was made of it before."""

_PREPARED = 64
_VERIFIERS = 3


class Bench:
    """The engine's tools; everything is made when it is first needed."""

    def __init__(self) -> None:
        self.device = _device()
        self._verifiers: OrderedDict[tuple[object, ...], Verifier] = OrderedDict()
        self._prepared: OrderedDict[object, Prepared] = OrderedDict()

    def verifier(
        self, profile: Profile, model: str | None = None, operating_point: str | None = None
    ) -> Verifier:
        """The verifier of a model; loaded again only if its file has changed.

        Raises:
            UserError: The model cannot be used, or there is no such operating point.
        """
        path = find(default_model(profile) if model is None else model)
        status = path.stat()
        key = (profile, str(path), status.st_mtime_ns, status.st_size)
        if key not in self._verifiers:
            self._verifiers[key] = Verifier.load(profile, path, self.device)
            while len(self._verifiers) > _VERIFIERS:
                self._verifiers.popitem(last=False)
        self._verifiers.move_to_end(key)
        verifier = self._verifiers[key]
        if operating_point is not None:
            if operating_point not in OPERATING_POINTS:
                raise UsageError(f"There is no operating point {operating_point!r}.")
            verifier.operating_point = operating_point
        return verifier

    def prepared(self, ref: SampleRef, profile: Profile) -> Prepared:
        """A sample on its way to the network, from memory if it has been there before.

        Raises:
            SampleError: It cannot be used; the error names it.
        """
        key = _key(ref, profile)
        if key not in self._prepared:
            cleaning = _cleaning(ref.cleaning)
            try:
                self._prepared[key] = prepare(
                    sample_of(ref), profile=profile, cleaning=cleaning, crop=ref.crop, page=ref.page
                )
            except UserError as error:
                raise error.with_path(ref.title) if ref.title else error from None
            while len(self._prepared) > _PREPARED:
                self._prepared.popitem(last=False)
        self._prepared.move_to_end(key)
        return self._prepared[key]

    def given(self, ref: SampleRef, profile: Profile) -> Given:
        """The sample as the verifier takes it; one that it may know already stays unopened.

        Raises:
            SampleError: It cannot be used.
        """
        plain = ref.crop is None and not ref.page and not ref.cleaning
        if plain and _key(ref, profile) not in self._prepared:
            return sample_of(ref)
        return self.prepared(ref, profile)


def sample_of(ref: SampleRef) -> Path | bytes | Ink:
    """The sample itself."""
    if ref.path is not None:
        return Path(ref.path)
    sample = ref.data if ref.ink is None else ref.ink
    assert sample is not None
    return sample


def _device() -> DeviceInfo:
    """The device that the settings ask for; the processor where that one cannot be used."""
    try:
        return choose(Settings().get(DEVICE))
    except DeviceError as error:
        return DeviceInfo("cpu", f"{error.what} {error.remedy}".strip())


def _key(ref: SampleRef, profile: Profile) -> object:
    """What a prepared sample depends on; a file is known by its place, size and change."""
    how = (profile, ref.crop, ref.page, repr(sorted((ref.cleaning or {}).items())))
    if ref.path is None:
        content = sample_of(ref)
        assert not isinstance(content, Path)
        return (fingerprint(content), *how)
    try:
        status = Path(ref.path).stat()
    except OSError:
        return (ref.path, *how)
    return (ref.path, status.st_mtime_ns, status.st_size, *how)


def _cleaning(values: dict[str, Any] | None) -> Cleaning:
    """The steps of cleaning that a message asks for.

    Raises:
        SampleError: There is no such step, or its value is of another type.
    """
    known = {field.name: field.default for field in dataclasses.fields(Cleaning)}
    for name, value in (values or {}).items():
        wanted = (int, float) if isinstance(known.get(name), float) else (bool,)
        if name not in known or type(value) not in wanted:
            raise SampleError(f"Cleaning cannot be told {name!r}: {value!r}.")
    return Cleaning(**(values or {}))
