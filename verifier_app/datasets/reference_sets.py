"""The person's named reference sets as local data: each set is a writer, or a sign."""

from __future__ import annotations

from verifier_app.choices import Profile
from verifier_app.datasets.labelled import Collection, Labelled, Stored
from verifier_app.errors import DataError
from verifier_app.store.sets import SetStore
from verifier_app.verify.original import Original

SET = "reference sets"


def load_reference_sets(profile: Profile) -> Collection:
    """All references that are in use, as genuine samples; sets hold no forgeries.

    Args:
        profile: Whose sets: of signatures or of characters.

    Raises:
        DataError: There are no reference sets, or only one.
        StoreError: Their file cannot be used. Reading a sample raises it for a damaged one.
    """
    store = SetStore()
    try:
        rows = [
            Labelled(SET, kept.name, "genuine", f"{place:06d}", f"{kept.name}#{sample.id}")
            for kept in store.sets(profile)
            for place, sample in enumerate(store.samples(kept.id))
            if sample.used
        ]
    finally:
        store.close()
    if not rows:
        raise DataError("There are no reference sets.", "Create some, or name a folder.")
    if len({row.writer for row in rows}) < 2:
        raise DataError(
            "Only one reference set has references in use.",
            "At least two are needed, five to learn anything.",
        )
    return Collection(rows, _Reader(profile))


class _Reader:
    """Reads one reference; opened each time, because a database belongs to one thread."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def __call__(self, row: Labelled) -> Stored:
        number = int(row.key.rpartition("#")[2])
        store = SetStore()
        try:
            sample = store.samples_by_number([number]).get(number)
            content = store.content(number)
        finally:
            store.close()
        if sample is None:
            raise DataError("The reference was removed.", "Start again.", row.key)
        return _part(Original.of_kept(sample, content), self._profile)


def _part(original: Original, profile: Profile) -> Stored:
    """The sample, cut to what its set looks at; without what was cleaned off it by hand."""
    if not isinstance(original.content, bytes):
        return original.content
    if original.crop is None and not (original.page or original.turn or original.cleaning):
        return original.content
    from verifier_app import imaging  # OpenCV: not before pictures are read
    from verifier_app.imaging.cut import cut
    from verifier_app.imaging.decode import decode

    if original.cleaning:
        return imaging.on_paper(original.prepare(profile))
    return cut(decode(original.content, original.page), original.crop, original.turn).grey
