"""A data folder with an `index.csv`: archives of pictures and arrays of pen points.

`index.csv` has the columns `set,file,writer,kind,sample,forger,text,medium,split`; `file`
is a member of `SET.zip` or `SET.npz#I`, the I-th sample of an array of pen points
(`xy`, `t_ms`, `pressure`, `stroke`, `start`). `and_words.npz` holds grey words of 64x64
pixels, two a byte.
"""

from __future__ import annotations

import csv
import threading
import zipfile
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from verifier_app.datasets.csv_files import opened, reading_table
from verifier_app.datasets.labelled import (
    UNREADABLE,
    Collection,
    Kind,
    Labelled,
    Stored,
    damaged,
    member,
)
from verifier_app.errors import DataError
from verifier_app.types import Ink, Stroke

COLUMNS = ("set", "file", "writer", "kind", "sample", "forger", "text", "medium", "split")
_SPLITS = ("", "train", "val", "test")
_PRESSURE_LEVELS = 1023.0


def load_indexed(folder: Path) -> Collection:
    """All samples that `folder/index.csv` lists, and the words of `and_words.npz`.

    Raises:
        DataError: The index is missing, is no table, has other columns, kinds or splits, lists
            a sample twice, or has a writer in two splits; or the words cannot be read. Reading
            a sample raises it for a damaged archive.
    """
    index = folder / "index.csv"
    with reading_table(index):
        if not index.exists():
            raise DataError("There is no index.csv.", "Name the folder that holds it.", folder)
    with opened(index) as text:
        reader = csv.DictReader(text.lines, restval="", delimiter=text.separator)
        if reader.fieldnames is None or not set(COLUMNS) <= set(reader.fieldnames):
            raise DataError("The index lacks columns.", f"It needs {','.join(COLUMNS)}.", index)
        rows = [
            Labelled(
                set=row["set"],
                writer=row["writer"],
                kind=_kind(row["kind"], index),
                sample=row["sample"],
                key=row["file"],
                forger=row["forger"],
                text=row["text"],
                medium=row["medium"],
                split=row["split"],
            )
            for row in reader
        ]
    if (folder / "and_words.npz").exists():
        rows += _words(folder)
    _check(rows, index)
    return Collection(rows, Reader(folder))


def _check(rows: Iterable[Labelled], index: Path) -> None:
    """Refuse what would make figures wrong without a word."""
    seen: set[str] = set()
    splits: dict[str, str] = {}
    for row in rows:
        if row.key in seen:  # scores are kept by it: one sample would stand for both
            raise DataError(
                f"The index lists {row.key!r} twice.", "Give each sample a file of its own.", index
            )
        seen.add(row.key)
        if row.split not in _SPLITS:
            raise DataError(
                f"The index has the unknown split {row.split!r}.", "Use train, val or test.", index
            )
        if row.split and splits.setdefault(row.person, row.split) != row.split:
            raise DataError(
                f"The writer {row.writer!r} of {row.set} is in two splits.",
                "Split by writer.",
                index,
            )


def _kind(text: str, index: Path) -> Kind:
    if text == "genuine":
        return "genuine"
    if text == "forged":
        return "forged"
    raise DataError(f"The index has the unknown kind {text!r}.", "Use genuine or forged.", index)


class Reader:
    """Reads a stored sample; archives stay open, arrays stay in memory."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._archives: dict[str, zipfile.ZipFile] = {}

    def __call__(self, row: Labelled) -> Stored:
        """The bytes of the picture, or the ink, or the grey levels of `row`.

        Raises:
            DataError: The archive is missing or damaged, or lacks the sample.
        """
        name, mark, number = row.key.partition("#")
        if not mark:
            return self._picture(row)
        path = self._folder / name
        try:
            arrays = _arrays(path)
            return _word(arrays, int(number)) if "grey4" in arrays else _ink(arrays, int(number))
        except (*UNREADABLE, IndexError, TypeError):
            raise damaged(path, row.key) from None

    def _picture(self, row: Labelled) -> bytes:
        path = self._folder / f"{row.set}.zip"
        try:
            with self._lock:
                archive = self._archives.get(row.set)
                if archive is None:
                    archive = self._archives[row.set] = zipfile.ZipFile(path)
                return member(archive, row.key)
        except UNREADABLE:
            raise damaged(path, row.key) from None


@lru_cache(maxsize=8)
def _arrays(path: Path) -> dict[str, npt.NDArray[np.generic]]:
    with np.load(path, allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


def _ink(arrays: dict[str, npt.NDArray[np.generic]], index: int) -> Ink:
    start, end = (int(v) for v in arrays["start"][index : index + 2])
    xy = arrays["xy"][start:end].astype(np.float32)
    times = arrays["t_ms"][start:end].astype(np.float32)
    pressure = arrays["pressure"][start:end].astype(np.float32) / np.float32(_PRESSURE_LEVELS)
    cuts = np.flatnonzero(np.diff(arrays["stroke"][start:end])) + 1
    parts = (np.split(values, cuts) for values in (xy[:, 0], xy[:, 1], times, pressure))
    return Ink(tuple(Stroke(*stroke) for stroke in zip(*parts, strict=True) if stroke[0].size))


def _words(folder: Path) -> list[Labelled]:
    path = folder / "and_words.npz"
    try:
        arrays = _arrays(path)
        labels = list(zip(arrays["writer"], arrays["sample"], arrays["split"], strict=True))
    except UNREADABLE:
        raise damaged(path, "its words") from None
    return [
        Labelled(
            "and_words",
            str(writer),
            "genuine",
            str(sample),
            f"and_words.npz#{i}",
            text="and",
            split=str(split),
        )
        for i, (writer, sample, split) in enumerate(labels)
    ]


def _word(arrays: dict[str, npt.NDArray[np.generic]], index: int) -> npt.NDArray[np.uint8]:
    packed = arrays["grey4"][index].astype(np.uint8)
    grey = np.stack([packed >> 4, packed & 15], axis=-1).reshape(packed.shape[0], -1)
    return (grey * 17).astype(np.uint8)
