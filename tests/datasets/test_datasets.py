"""Labelled samples from folders and archives; all of them invented."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import numpy as np
import pytest

from verifier_app.datasets import load_indexed, load_omniglot, load_runs
from verifier_app.datasets.indexed import COLUMNS
from verifier_app.datasets.omniglot import VALIDATION_ALPHABETS
from verifier_app.errors import DataError
from verifier_app.types import Ink


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = []
    with zipfile.ZipFile(tmp_path / "scans.zip", "w") as archive:
        for writer, split in (("1", "train"), ("2", "test")):
            for kind in ("genuine", "forged"):
                name = f"scans/{writer}/{kind}_1.png"
                archive.writestr(name, f"{writer}{kind}")
                rows.append(["scans", name, writer, kind, "1", "", "", "paper", split])
    np.savez(
        tmp_path / "pens.npz",
        xy=np.array([[0, 0], [1, 2], [5, 5], [6, 7], [9, 9]], np.int16),
        t_ms=np.array([0, 10, 30, 40, 0], np.int32),
        pressure=np.array([0, 1023, 512, 512, 512], np.int16),
        stroke=np.array([0, 0, 1, 1, 0], np.int16),
        start=np.array([0, 4, 5]),
    )
    rows += [
        ["pens", f"pens.npz#{i}", "7", "genuine", str(i), "", "", "tablet", "val"] for i in (0, 1)
    ]
    with (tmp_path / "index.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows])
    grey = np.full((2, 4, 2), 0xF0, np.uint8)
    np.savez(
        tmp_path / "and_words.npz",
        grey4=grey,
        writer=np.array(["x", "y"]),
        sample=np.array(["a", "b"]),
        split=np.array(["train", "train"]),
    )
    return tmp_path


def test_scans_are_read_from_their_archive(folder: Path) -> None:
    found = load_indexed(folder).where(sets=["scans"], splits=["test"])
    assert [(r.person, r.kind) for r in found] == [("scans/2", "forged"), ("scans/2", "genuine")]
    assert [found.read(r) for r in found] == [b"2forged", b"2genuine"]


def test_pen_points_become_strokes(folder: Path) -> None:
    found = load_indexed(folder).where(sets=["pens"])
    ink = found.read(found.rows[0])
    assert isinstance(ink, Ink)
    assert [s.x.tolist() for s in ink.strokes] == [[0, 1], [5, 6]]
    assert ink.strokes[0].pressure.tolist() == [0.0, 1.0]
    assert ink.strokes[1].t.tolist() == [30, 40]


def test_packed_greys_are_unpacked_high_half_first(folder: Path) -> None:
    found = load_indexed(folder).where(sets=["and_words"])
    picture = found.read(found.rows[0])
    assert isinstance(picture, np.ndarray)
    assert picture.shape == (4, 4)
    assert picture[0].tolist() == [255, 0, 255, 0]


def test_an_index_without_its_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"index\.csv"):
        load_indexed(tmp_path)
    (tmp_path / "index.csv").write_text("set,file\n")
    with pytest.raises(DataError, match="columns"):
        load_indexed(tmp_path)


def test_omniglot_is_split_by_alphabet(tmp_path: Path) -> None:
    place = tmp_path / "drawings.zip"
    validation = min(VALIDATION_ALPHABETS)
    names = {
        "images_background/Latin/character01/0001_02.png": "train",
        f"images_background/{validation}/character03/0002_20.png": "val",
        "images_evaluation/Tibetan/character02/1003_01.png": "test",
    }
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr("README.md", "")
        for name in names:
            archive.writestr(name, name)
    found = load_omniglot(place)
    assert {r.key: r.split for r in found} == names
    first = next(r for r in found if r.text == "Latin")
    assert (first.writer, first.sample) == ("Latin/character01", "02")
    assert found.read(first) == first.key.encode()


def test_what_is_no_omniglot_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no.zip").write_bytes(b"PK nothing")
    with pytest.raises(DataError, match=r"no\.zip"):
        load_omniglot(tmp_path / "no.zip")
    with pytest.raises(DataError, match="No drawings"):
        load_omniglot(tmp_path)


def test_fixed_runs_pair_questions_with_answers(tmp_path: Path) -> None:
    place = tmp_path / "runs.zip"
    with zipfile.ZipFile(place, "w") as archive:
        for run in ("run01", "run02"):
            archive.writestr(
                f"{run}/class_labels.txt", f"{run}/test/item01.png {run}/training/class02.png\n"
            )
            archive.writestr(f"{run}/test/item01.png", f"{run} asked")
            archive.writestr(f"{run}/training/class02.png", f"{run} known")
    assert load_runs(place) == [
        [(b"run01 asked", b"run01 known")],
        [(b"run02 asked", b"run02 known")],
    ]
