"""A person's own data: which layout a folder or table has, and its labelled samples.

Nothing is decoded here; what a file holds is looked at when the data are checked.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from verifier_app.choices import Profile
from verifier_app.datasets.csv_files import opened, unreadable
from verifier_app.datasets.indexed import COLUMNS, load_indexed
from verifier_app.datasets.labelled import LARGEST, Collection, Kind, Labelled, Stored
from verifier_app.datasets.names import SCHEMES, Named
from verifier_app.datasets.omniglot import PARTS, load_omniglot
from verifier_app.datasets.reference_sets import load_reference_sets
from verifier_app.datasets.tables import LOCAL, read_table
from verifier_app.errors import DataError, reason
from verifier_app.ink.files import is_drawing, read
from verifier_app.store.reading import content
from verifier_app.types import SAMPLE_ENDINGS

REFERENCE_SETS = "sets:"
"""In place of a folder: the person's named reference sets."""
MOST_FILES = 200_000
_PAGE = re.compile(r"#page=\d{1,6}$")
_OWN = frozenset(("genuine", "original", "originals", "real", "org", "own"))
_FORGED = frozenset(
    ("forged", "forgery", "forgeries", "forg", "fake", "fakes", "imitation", "imitations")
)
_LAYOUTS = (
    "Put each person's pictures into a folder of their own (imitations in a folder `forged` "
    "inside), or list them in a table with file, writer and kind."
)


@dataclass(frozen=True)
class Recognised:
    """Local data and how they were understood.

    Attributes:
        collection: The samples; `writer` is a sign for the profile `character`.
        layout: `folder per writer`, `cedar`, `bhsig`, `sigcomp`, `omniglot`, `csv of files`,
            `csv of pairs`, `index` or `reference sets`.
        left_out: Pictures that do not fit the layout and take no part.
    """

    collection: Collection
    layout: str
    left_out: tuple[str, ...] = ()

    def to_learn_from(self, profile: Profile) -> Recognised:
        """The part that thresholds or a network may be fitted to.

        Without the split `test`, which only measures, unless there is no other; and for
        signatures without words that many people wrote, as `evaluate` leaves them out.
        """
        rows = [row for row in self.collection if row.split != "test"] or list(self.collection)
        if profile == "signature":
            rows = [row for row in rows if not row.text]
        return replace(self, collection=Collection(rows, self.collection.read))


def recognise(data: Path, profile: Profile = "signature") -> Recognised:
    """The labelled samples in a folder or table, or, for `sets:`, in the reference sets.

    Raises:
        DataError: There is nothing, no picture, no layout that is known, or one writer only.
    """
    try:
        if str(data) == REFERENCE_SETS:
            found = Recognised(load_reference_sets(profile), "reference sets")
        else:
            found = _table(data) if data.is_file() else _folder(data, profile)
    except PermissionError as error:
        raise DataError("It may not be read.", "Change its permissions.", data) from error
    except OSError as error:  # a name that is longer than a file's can be
        raise unreadable(data, error) from error
    writers = {row.person for row in found.collection}
    if len(writers) < 2:
        signature = profile == "signature"
        raise DataError(
            "There is only one writer in it." if signature else "There is only one sign in it.",
            f"At least two are needed, five to learn anything. {_LAYOUTS}",
            data,
        )
    return found


def _table(data: Path) -> Recognised:
    if data.suffix.lower() == ".zip":
        return Recognised(load_omniglot(data), "omniglot")
    layout, rows = read_table(data)
    return Recognised(Collection(rows, FileReader(data.parent)), layout)


def _folder(data: Path, profile: Profile) -> Recognised:
    if not data.is_dir():
        raise DataError("It does not exist.", "Put it back, or name another folder or table.", data)
    if is_indexed(data):
        return Recognised(load_indexed(data), "index")
    archive = data / "omniglot.zip"
    if profile == "character" and archive.is_file():
        return Recognised(load_omniglot(archive), "omniglot")
    files = pictures_in(data)
    if not files:
        tables = sorted(data.glob("*.csv"))
        if len(tables) == 1:
            return _table(tables[0])
        raise DataError("There are no pictures in it.", _LAYOUTS, data)
    if any(part in PARTS for name in (data.name, *files) for part in name.split("/")):
        return Recognised(load_omniglot(data), "omniglot")
    layout, rows = _understood(files, data)
    if not rows:
        raise DataError("Its files cannot be told apart by writer.", _LAYOUTS, data)
    known = {row.key for row in rows}
    left = tuple(name for name in files if name not in known)
    return Recognised(Collection(rows, FileReader(data)), layout, left)


def is_indexed(folder: Path) -> bool:
    """Whether a folder has an `index.csv` with the columns of one.

    Raises:
        DataError: It has one that cannot be read.
    """
    index = folder / "index.csv"
    if not index.is_file():
        return False
    with opened(index, errors="replace") as text:
        return set(COLUMNS) <= set(next(csv.reader(text.lines, delimiter=text.separator), []))


def pictures_in(folder: Path) -> list[str]:
    """Names of the pictures below a folder, relative to it, sorted; hidden ones are left out.

    Links to folders are not followed: they could lead in a circle.

    Raises:
        DataError: There are more than `MOST_FILES`, or a folder may not be read.
    """

    def refuse(error: OSError) -> None:
        raise DataError(
            f"The folder cannot be read ({reason(error)}).",
            "Check its permissions.",
            error.filename,
        ) from error

    found: list[str] = []
    for place, inner, names in os.walk(folder, onerror=refuse):
        inner[:] = sorted(name for name in inner if not name.startswith((".", "__")))
        here = Path(place).relative_to(folder)
        found += [
            (here / name).as_posix()
            for name in names
            if Path(name).suffix.lower() in SAMPLE_ENDINGS and not name.startswith(".")
        ]
        if len(found) > MOST_FILES:
            raise DataError(
                f"It holds over {MOST_FILES} pictures.", "Name a smaller folder.", folder
            )
    return sorted(found)


def _understood(files: Sequence[str], data: Path) -> tuple[str, list[Labelled]]:
    """The layout that most of the files fit, file names of known sets before folders."""
    for layout, reading in SCHEMES.items():
        named = reading(files)
        # plain folders may hold a file or two that look like a scheme's
        if 2 * len(named) > len(files) and not _is_denied_by_folders(named):
            rows = [
                Labelled(LOCAL, own.writer, own.kind, own.sample.zfill(6), name, own.forger)
                for name, own in named.items()
            ]
            return layout, _unique(rows, data)
    return "folder per writer", _by_folder(files, data)


def _is_denied_by_folders(named: Mapping[str, Named]) -> bool:
    """Whether most files in folders of forgeries are genuine by their names.

    `001_forg/001_05.png` is no sample of SigComp: its folder says who is imitated.
    """
    labels = ((own.kind, _label(PurePosixPath(name).parts[:-1])) for name, own in named.items())
    by_name = [kind for kind, label in labels if label is not None and label[1] == "forged"]
    return 2 * by_name.count("genuine") > len(by_name)


def _unique(rows: Iterable[Labelled], data: Path) -> list[Labelled]:
    """The rows; two files that claim to be the same sample would be one sample twice."""
    found: dict[tuple[str, str, str], Labelled] = {}
    for row in rows:
        twin = found.setdefault((row.writer, row.kind, row.sample), row)
        if twin is not row:
            raise DataError(
                f"{row.key} and {twin.key} have the name of one and the same sample.",
                "Remove one, or give each set a folder of its own.",
                data,
            )
    return list(found.values())


def _by_folder(files: Iterable[str], data: Path) -> list[Labelled]:
    rows = []
    places: dict[str, tuple[str, ...]] = {}
    for name in files:
        folders = PurePosixPath(name).parts[:-1]
        label = _label(folders)
        if label is None:
            continue
        writer, kind = label
        if kind is None:
            words = set(re.split(r"[^a-z]+", PurePosixPath(name).stem.lower()))
            kind = "forged" if words & _FORGED else "genuine"
        rows.append(Labelled(LOCAL, writer, kind, PurePosixPath(name).name, name))
        above = folders[:-2] if folders[-1].lower() in _OWN | _FORGED else folders[:-1]
        place = tuple(part for part in above if part.lower() not in _OWN | _FORGED)
        if places.setdefault(writer, place) != place:
            one, two = ("/".join((*p, writer)) for p in (places[writer], place))
            raise DataError(
                f"{one} and {two} have the same name, as if they were one writer.",
                "Give each writer one folder with a name of its own.",
                data,
            )
    return rows


def _label(folders: Sequence[str]) -> tuple[str, Kind | None] | None:
    """Writer and kind, if they tell it, in the folders that a file lies in, the innermost last."""
    if not folders:
        return None
    last = folders[-1].lower()
    if last in _OWN | _FORGED:
        if len(folders) < 2:
            return None
        return folders[-2], "forged" if last in _FORGED else "genuine"
    for mark in "_- ":
        stem, found, ending = folders[-1].rpartition(mark)
        if found and stem and ending.lower() in _FORGED:
            return stem, "forged"
        if found and stem and ending.lower() in _OWN:
            return stem, "genuine"
    above = {part.lower() for part in folders[:-1]}
    return folders[-1], "forged" if above & _FORGED else "genuine" if above & _OWN else None


class FileReader:
    """Reads a sample below a folder: the bytes of a picture file, or the strokes of a drawing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, row: Labelled) -> Stored:
        """What the file that `row.key` names holds, or a page of it (`card.tif#page=2`).

        Raises:
            DataError: It is missing, may not be read, or is huge.
            SampleError: There is no such page, or no drawing in a file of that ending.
        """
        path = self._folder / row.key
        if is_drawing(path):
            return read(path)
        if _PAGE.search(row.key) and not os.path.exists(path):  # noqa: PTH110 - of any length
            from verifier_app.imaging.decode import decode  # OpenCV: not before a page is wanted

            return decode(path).grey
        try:
            data = content(path, LARGEST)
        except (OSError, ValueError) as error:  # a name with a NUL is no OSError
            raise DataError(
                f"It cannot be read ({reason(error)}).",
                "Correct the list, or its permissions.",
                path,
            ) from error
        if data is None:
            size = f"{LARGEST >> 20} MB"
            raise DataError(f"The file is larger than {size}.", "Scan it smaller.", path)
        return data
