"""The labelled data that a command is given, whatever form they have."""

from __future__ import annotations

import argparse
from pathlib import Path

from verifier_app.choices import Profile
from verifier_app.cli import options
from verifier_app.cli.output import Progress
from verifier_app.datasets import Collection, load_indexed, load_omniglot
from verifier_app.errors import DataError, UsageError

SPLITS = ("train", "val", "test")
_OMNIGLOT = "omniglot.zip"


def add_choice(parser: options.Parser) -> None:
    """Add DATA, --split and --sets."""
    parser.add_argument(
        "data",
        metavar="DATA",
        type=Path,
        help="a folder with an index.csv, or Omniglot's folder or archive",
    )
    parser.add_argument(
        "--split",
        choices=(*SPLITS, "all"),
        default="test",
        help="which writers to look at (default: %(default)s)",
    )
    parser.add_argument("--sets", metavar="NAME,NAME", type=_names, help="only these data sets")


def opened(path: Path, profile: Profile) -> Collection:
    """The labelled samples at `path`.

    Raises:
        DataError: There are none, or they are not of a form that is understood.
    """
    if not path.exists():
        raise DataError("It does not exist.", "Name the folder of the data.", path)
    if profile == "signature" and path.is_dir():
        return load_indexed(path)
    inside = path / _OMNIGLOT
    return load_omniglot(inside if inside.is_file() else path)


def split_of(arguments: argparse.Namespace) -> str | None:
    """The split that was asked for; None for all writers."""
    return None if arguments.split == "all" else arguments.split


def check_sets(collection: Collection, sets: list[str] | None) -> None:
    """Refuse names of sets that are not there: a typing error must not shrink a measurement.

    Raises:
        UsageError: A set is unknown.
    """
    known = sorted({row.set for row in collection})
    for name in sets or ():
        if name not in known:
            raise UsageError(f"There is no set {name!r}.", f"There are {', '.join(known)}.")


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
