"""Omniglot (Lake, Salakhutdinov and Tenenbaum 2015), from its folders or one archive.

A file is `images_background/ALPHABET/characterNN/IIII_KK.png` or `images_evaluation/...`;
the labels are the last folders of its name, KK is the drawer within the alphabet.
"""

from __future__ import annotations

import zipfile
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath

from verifier_app.datasets.labelled import (
    LARGEST,
    UNREADABLE,
    Collection,
    Labelled,
    damaged,
    member,
)
from verifier_app.errors import DataError, reason
from verifier_app.store.reading import content, opened

VALIDATION_ALPHABETS = frozenset(
    {
        "Early_Aramaic",
        "Gujarati",
        "Hebrew",
        "Inuktitut_(Canadian_Aboriginal_Syllabics)",
        "Japanese_(katakana)",
    }
)
"""Five of the thirty background alphabets decide; the evaluation alphabets only measure."""
PARTS = frozenset({"images_background", "images_evaluation"})
"""The set's two folders of alphabets."""


def labelled(name: str) -> Labelled | None:
    """The labels in the last folders of a file's name; None for any other file."""
    parts = PurePosixPath(name).parts
    if len(parts) < 4 or not parts[-1].endswith(".png") or "_" not in parts[-1]:
        return None
    if any(part.startswith((".", "__")) for part in parts):  # macOS puts `._NAME.png` into archives
        return None
    part, alphabet, character, file = parts[-4:]
    if part not in PARTS:
        return None
    split = (
        "test"
        if part == "images_evaluation"
        else "val"
        if alphabet in VALIDATION_ALPHABETS
        else "train"
    )
    drawer = file.removesuffix(".png").split("_")[1]
    return Labelled(
        set="omniglot",
        writer=f"{alphabet}/{character}",
        kind="genuine",
        sample=drawer,
        key=name,
        text=alphabet,
        split=split,
    )


def load_omniglot(source: Path) -> Collection:
    """All drawings in a folder, which may be one of `PARTS`, or in an archive with such folders.

    Raises:
        DataError: Nothing in `source` is named like a drawing of Omniglot.
    """
    if source.is_dir():
        names = [path.relative_to(source).as_posix() for path in source.rglob("*_*.png")]
        above = f"{source.name}/" if source.name in PARTS else ""
        found = ((name, labelled(above + name)) for name in names)
        rows = [replace(row, key=name) for name, row in found if row]
        collection = Collection(rows, partial(_file, source))
    else:
        with ExitStack() as unless_used:
            try:
                file = unless_used.enter_context(opened(source))  # a pipe must not hold it up
                archive = zipfile.ZipFile(file)
            except UNREADABLE:
                raise DataError(
                    "This is not a readable archive.", "Name omniglot.zip or its folder.", source
                ) from None
            rows = [row for row in map(labelled, archive.namelist()) if row]
            if rows:
                unless_used.pop_all()
        collection = Collection(rows, lambda row: _member(archive, row.key, source))
    if not len(collection):
        raise DataError(
            "No drawings of Omniglot were found.", "Name omniglot.zip or its folder.", source
        )
    return collection


def _file(folder: Path, row: Labelled) -> bytes:
    path = folder / row.key
    try:
        data = content(path, LARGEST)
    except OSError as error:
        raise DataError(
            f"The file cannot be read ({reason(error)}).", "Check its permissions.", path
        ) from error
    if data is None:
        raise damaged(folder, row.key)
    return data


def _member(archive: zipfile.ZipFile, name: str, source: Path) -> bytes:
    try:
        return member(archive, name)
    except UNREADABLE:
        raise damaged(source, name) from None


def load_runs(source: Path) -> list[list[tuple[bytes, bytes]]]:
    """Lake's 20 fixed one-shot runs of 20 trials.

    Returns:
        A list of runs; each a list of (questioned picture, picture of the right class);
        the 20 right pictures of a run are the choices of each of its trials.

    Raises:
        DataError: The archive is missing or damaged, or holds something else.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            names = sorted(n for n in archive.namelist() if n.endswith("class_labels.txt"))
            return [_run(archive, PurePosixPath(name)) for name in names]
    except UNREADABLE:
        raise damaged(source, "the one-shot runs") from None


def _run(archive: zipfile.ZipFile, labels: PurePosixPath) -> list[tuple[bytes, bytes]]:
    root = labels.parent.parent
    lines = member(archive, str(labels)).decode().splitlines()
    pairs = [line.split() for line in lines if line.strip()]
    return [(member(archive, str(root / q)), member(archive, str(root / r))) for q, r in pairs]
