"""What the engine keeps between requests, to be quick: models and prepared samples."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from verifier_app.choices import OPERATING_POINTS, Profile
from verifier_app.engine.pictures import Picture
from verifier_app.engine.samples import SampleRef
from verifier_app.errors import DeviceError, StoreError, UsageError, UserError
from verifier_app.imaging import fingerprint, named_page, part_of, prepare_part
from verifier_app.nn.device import choose
from verifier_app.nn.library import default_model, find
from verifier_app.store.sets import SetStore
from verifier_app.store.settings import DEVICE, Settings
from verifier_app.types import PAGED_ENDINGS, DeviceInfo, Ink, Prepared
from verifier_app.verify import Verifier
from verifier_app.verify.original import Original, cleaning_of
from verifier_app.verify.reference_sets import ReferenceSets

if TYPE_CHECKING:
    from verifier_app.engine.batch_handlers import Reading
    from verifier_app.imaging.decode import Decoded
    from verifier_app.store.set_rows import KeptSample

Given: TypeAlias = "Path | bytes | Ink | Prepared"
"""What the verifier takes: the sample itself, or what was made of it before."""

PURGE_EVERY_S = 600.0
"""How often what was removed from the reference sets is looked at: it is kept for an hour."""
_PREPARED, _PREPARED_BYTES = 64, 256 << 20
"""So many samples at most, and fewer where they are photos, but always the last one."""
_PREVIEWS = 8
"""Of 6 MB at most."""
_PAGE_SIDE = 480
"""Longer side of the page that a sample was cut from, in pixels: where on it, not what it says."""
_VERIFIERS = 3


class Bench:
    """The engine's tools; everything is made when it is first needed."""

    def __init__(self) -> None:
        self.device = _device()
        self._verifiers: OrderedDict[tuple[object, ...], Verifier] = OrderedDict()
        self._prepared: OrderedDict[object, Prepared] = OrderedDict()
        self._previews: OrderedDict[object, tuple[Picture, Picture | None]] = OrderedDict()
        self._store: SetStore | None = None
        self._purged = -math.inf
        self._sets: dict[Profile, ReferenceSets] = {}
        self._pages: dict[str, int] = {}
        self.reading: Reading | None = None
        """The table of pairs that is being read."""

    @property
    def store(self) -> SetStore:
        """The person's reference sets; opened again where their file was replaced.

        Raises:
            StoreError: The file cannot be used.
        """
        if self._store is not None and not self._store.is_current:
            self._store.close()
            self._store = None
        if self._store is None:
            self._store, self._purged = SetStore(), -math.inf
        if time.monotonic() - self._purged > PURGE_EVERY_S:
            self._purged = time.monotonic()
            with suppress(StoreError):  # that of a write-protected file
                self._store.purge()
        return self._store

    def sets(self, profile: Profile, operating_point: str | None = None) -> ReferenceSets:
        """The reference sets as the profile's model sees them.

        Raises:
            UserError: The file or the model cannot be used.
        """
        store, verifier = self.store, self.verifier(profile, None, operating_point)
        known = self._sets.get(profile)
        if known is None or known.store is not store or known.verifier is not verifier:
            known = self._sets[profile] = ReferenceSets(store, verifier)
        return known

    def pages_of(self, sample: KeptSample) -> int:
        """How many pages the file of a kept sample has, if its first is looked at; else 1."""
        from verifier_app.imaging.decode import page_count

        if sample.page or not sample.name.casefold().endswith(PAGED_ENDINGS):
            return 1
        if sample.sha256 not in self._pages:
            self._pages[sample.sha256] = 1
            with suppress(UserError):  # what is damaged says so where it is compared
                self._pages[sample.sha256] = page_count(self.store.content(sample.id))
        return self._pages[sample.sha256]

    def resolved(self, ref: SampleRef) -> SampleRef:
        """A sample of a reference set as what it was when it was kept; any other as it is.

        Raises:
            StoreError: It is not there any more, or the file cannot be used.
        """
        if ref.kept is None:
            return ref
        store = self.store
        sample = store.samples_by_number([ref.kept]).get(ref.kept)
        if sample is None:
            raise StoreError("This reference is not in its set any more.", "Remove it here too.")
        own = Original.of_kept(sample, store.content(ref.kept))
        drawn = {"ink": own.content} if isinstance(own.content, Ink) else {"data": own.content}
        given = replace(ref, kept=None, anew=False, **drawn)
        if ref.anew:
            return given
        cleaning = None if own.cleaning is None else dict(own.cleaning)
        return replace(given, crop=own.crop, page=own.page, turn=own.turn, cleaning=cleaning)

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

    def part(self, ref: SampleRef) -> Decoded:
        """What is looked at of a sample, before cleaning.

        Raises:
            SampleError: It cannot be read; the error names it.
        """
        ref = self.resolved(ref)
        with named(ref):
            return part_of(
                sample_of(ref),
                cleaning=cleaning_of(ref.cleaning),
                crop=ref.crop,
                page=ref.page,
                turn=ref.turn,
            )

    def prepared(self, ref: SampleRef, profile: Profile, part: Decoded | None = None) -> Prepared:
        """A sample on its way to the network, from memory if it has been there before.

        Args:
            ref: The sample.
            profile: What it is prepared for.
            part: What `part` gave for it, if that was asked for already.

        Raises:
            SampleError: It cannot be used; the error names it.
        """
        ref = self.resolved(ref)
        key = _key(ref, profile)
        if key not in self._prepared:
            part = part or self.part(ref)
            with named(ref):
                self._prepared[key] = prepare_part(
                    part,
                    profile=profile,
                    cleaning=cleaning_of(ref.cleaning),
                    crop=ref.crop,
                    turn=ref.turn,
                )
            self._drop_prepared()
        self._prepared.move_to_end(key)
        return self._prepared[key]

    def _drop_prepared(self) -> None:
        held = sum(own.clean.nbytes for own in self._prepared.values())
        while len(self._prepared) > _PREPARED or (
            held > _PREPARED_BYTES and len(self._prepared) > 1
        ):
            _, gone = self._prepared.popitem(last=False)
            held -= gone.clean.nbytes

    def preview(self, ref: SampleRef, part: Decoded) -> tuple[Picture, Picture | None]:
        """A sample before cleaning as a person sees it, and small the page that it was cut from.

        Both are in their colours; there is no page where nothing was cut.

        What `part` gave for it is grey where only the network is to see it: of a JPEG or a PDF
        the levels would be others if the colours were decoded too.

        Raises:
            SampleError: It cannot be read; the error names it.
        """
        from verifier_app.imaging.cut import cut
        from verifier_app.imaging.decode import decode
        from verifier_app.imaging.screen import for_screen

        ref = self.resolved(ref)
        key = (_content(ref), ref.crop, ref.page, ref.turn)
        if key not in self._previews:
            page = None
            if not part.drawn and (part.colour is None or ref.crop is not None):
                with named(ref):
                    whole = decode(sample_of(ref), ref.page, colour=True)
                    part = cut(whole, ref.crop, ref.turn)
                if ref.crop is not None:
                    page = Picture.of(for_screen(whole.shown, _PAGE_SIDE))
            self._previews[key] = Picture.of(for_screen(part.shown)), page
            while len(self._previews) > _PREVIEWS:
                self._previews.popitem(last=False)
        self._previews.move_to_end(key)
        return self._previews[key]

    def given(self, ref: SampleRef, profile: Profile) -> Given:
        """The sample as the verifier takes it; a file that it may know already stays unopened.

        Raises:
            SampleError: It cannot be used.
        """
        ref = self.resolved(ref)
        plain = ref.crop is None and not (ref.page or ref.turn or ref.cleaning)
        if plain and ref.ink is None and _key(ref, profile) not in self._prepared:
            return sample_of(ref)
        return self.prepared(ref, profile)


@contextmanager
def named(ref: SampleRef) -> Iterator[None]:
    """Errors within name the sample."""
    try:
        yield
    except UserError as error:
        raise error.with_path(ref.title) if ref.title else error from None


def sample_of(ref: SampleRef) -> Path | bytes | Ink:
    """The sample itself."""
    if ref.path is not None:
        return Path(ref.path)
    sample = ref.data if ref.ink is None else ref.ink
    assert sample is not None
    return sample


def milliseconds_since(start: float) -> float:
    """What has passed since `time.perf_counter` gave `start`, to a tenth."""
    return round((time.perf_counter() - start) * 1000.0, 1)


def _device() -> DeviceInfo:
    """The device that the settings ask for; the processor where that one cannot be used."""
    try:
        return choose(Settings().get(DEVICE))
    except DeviceError as error:
        return DeviceInfo("cpu", error.what)  # what to do is said as the command line calls it


def _key(ref: SampleRef, profile: Profile) -> object:
    """What a prepared sample depends on."""
    how = repr(sorted((ref.cleaning or {}).items()))
    return (_content(ref), profile, ref.crop, ref.page, ref.turn, how)


def _content(ref: SampleRef) -> object:
    """What is in a sample; a file is known by its place, size and change."""
    if ref.path is None:
        content = sample_of(ref)
        assert not isinstance(content, Path)
        return fingerprint(content)
    try:
        status = named_page(ref.path)[0].stat()
    except (OSError, ValueError):  # a name with a NUL is no OSError
        return ref.path
    return (ref.path, status.st_mtime_ns, status.st_size)
