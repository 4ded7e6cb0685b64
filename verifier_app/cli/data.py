"""The labelled data that a command is given, whatever form they have."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from verifier_app.choices import Profile
from verifier_app.cli import options
from verifier_app.cli.output import Progress, note
from verifier_app.datasets import Collection, Labelled, load_indexed, load_omniglot, recognise
from verifier_app.datasets.csv_files import unreadable
from verifier_app.datasets.local import REFERENCE_SETS, is_indexed, pictures_in
from verifier_app.errors import DataError, UsageError
from verifier_app.store.paths import sets_file
from verifier_app.types import SAMPLE_ENDINGS

SPLITS = ("train", "val", "test")
FORMS = """\
a folder for each writer    ann/1.png, bob/1.png
  with kinds inside         ann/genuine/1.png, ann/forged/1.png
  or beside it              001/1.png, 001_forg/1.png
names of known collections  CEDAR, BHSig260, SigComp 2009 and 2011, Omniglot
a table of files            columns file, writer and, if there are forgeries, kind
                            (genuine or forged); paths are relative to the table
a table of pairs            columns questioned, reference and same (1 or 0)
archives with an index.csv  columns set, file, writer, kind, sample, forger, text,
                            medium, split
your reference sets         sets: in place of the folder"""
"""The forms of labelled data that `recognise` knows; docs/local-data.md says more."""
_OMNIGLOT = "omniglot.zip"
_READ = (*SAMPLE_ENDINGS, ".csv", ".zip", ".npz")
"""How files of data end: samples, tables and archives."""


def add_local(parser: options.Parser, *, signs: str = "a sign takes a writer's place") -> None:
    """Add DATA, and its forms to the help; `signs` says what the profile `character` takes."""
    parser.add_argument(
        "data",
        metavar="DATA",
        type=options.path,
        help=f"a folder or a table, in one of the forms below (--profile character: {signs})",
    )
    parser.add_argument_group("forms of DATA", FORMS)


def add_choice(parser: options.Parser) -> None:
    """Add DATA, --split and --sets."""
    add_local(parser, signs="Omniglot's folder or archive")
    parser.add_argument(
        "--split",
        choices=(*SPLITS, "all"),
        help="which writers to look at (default: test; all where the data name no split)",
    )
    parser.add_argument("--sets", metavar="NAME,NAME", type=_names, help="only these data sets")


def opened(path: Path, profile: Profile) -> Collection:
    """The labelled samples at `path`.

    Raises:
        DataError: There are none, or they are not of a form that is understood.
    """
    try:
        if profile == "signature":
            return _signatures(path)
        if not path.exists():
            raise DataError("It does not exist.", "Name the folder of the data.", path)
        inside = path / _OMNIGLOT
        return load_omniglot(inside if inside.is_file() else path)
    except OSError as error:  # a name that is longer than a file's can be
        raise unreadable(path, error) from error


def files(path: Path, rows: Iterable[Labelled] = ()) -> Iterator[tuple[Path, str]]:
    """The files that data are read from, as `places.check_apart` takes them.

    Args:
        path: A folder, a table, an archive, or `sets:`.
        rows: The samples, whose files a table names wherever they are.
    """
    if str(path) == REFERENCE_SETS:
        yield sets_file(), "the reference sets"
        return
    yield path, "the data"
    folder = path if os.path.isdir(path) else path.parent  # noqa: PTH112 - of any length
    for row in rows:
        for name in (row.key, row.key.partition("#page=")[0]):
            yield folder / name, "a sample"
    for place, _, names in os.walk(folder) if folder is path else ():
        for name in names:
            if name.lower().endswith(_READ):
                yield Path(place, name), "a file of the data"


def _signatures(path: Path) -> Collection:
    # of an index without pictures beside it is said what it lacks
    if is_indexed(path) or ((path / "index.csv").is_file() and not pictures_in(path)):
        return load_indexed(path)
    found = recognise(path)
    if found.left_out:
        first, *more = found.left_out
        fits = (
            f"{len(more) + 1} pictures that fit no writer are"
            if more
            else ("1 picture that fits no writer is")
        )
        note(f"{options.PROGRAM}: {fits} left out: {first}{', ...' if more else ''}")
    return found.collection


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """What is wrong with the data within names them, unless it names a file already.

    Raises:
        DataError: As raised within.
    """
    try:
        yield
    except DataError as error:
        raise error.with_path(path) from None


def split_of(arguments: argparse.Namespace, collection: Collection) -> str | None:
    """The split that was asked for; None for all writers.

    Raises:
        UsageError: The data say of nobody which split is theirs.
    """
    parted = any(row.split for row in collection)
    if arguments.split is None:
        return "test" if parted else None
    if arguments.split == "all":
        return None
    if not parted:
        raise UsageError("The data name no splits.", "Leave --split out.", arguments.data)
    return str(arguments.split)


def check_sets(collection: Collection, sets: list[str] | None) -> None:
    """Refuse names of sets that are not there: a typing error must not shrink a measurement.

    Raises:
        UsageError: A set is unknown.
    """
    known = sorted({row.set for row in collection})
    for name in sets or ():
        if name not in known:
            there = f"are {', '.join(known)}" if len(known) > 1 else f"is only the set {known[0]!r}"
            raise UsageError(f"There is no set {name!r}.", f"There {there}.")


class Steps:
    """Progress of several steps, each with its own count."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._line: Progress | None = None

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show how far the step `what` is."""
        self._line = Progress(what, total, quiet=self._quiet)
        self._line.update(done)

    def clear(self) -> None:
        """Take the line away."""
        if self._line is not None:
            self._line.clear()


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]
