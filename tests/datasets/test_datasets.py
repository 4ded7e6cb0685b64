"""Labelled samples from folders and archives; all of them invented."""

from __future__ import annotations

import csv
import os
import zipfile
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest

from verifier_app.datasets import (
    Collection,
    Labelled,
    load_indexed,
    load_omniglot,
    load_runs,
    omniglot,
)
from verifier_app.datasets.indexed import COLUMNS
from verifier_app.datasets.labelled import fingerprint
from verifier_app.datasets.omniglot import VALIDATION_ALPHABETS
from verifier_app.errors import DataError
from verifier_app.store.reading import opened
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
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.zip")
        with pytest.raises(DataError, match=r"pipe\.zip"):
            load_omniglot(tmp_path / "pipe.zip")
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


def test_and_words_bring_their_own_labels(folder: Path) -> None:
    found = load_indexed(folder).where(sets=["and_words"])
    assert [(r.writer, r.sample, r.text, r.split) for r in found] == [
        ("x", "a", "and", "train"),
        ("y", "b", "and", "train"),
    ]


def test_a_kind_that_is_none_is_refused_not_guessed(folder: Path) -> None:
    index = folder / "index.csv"
    index.write_text(index.read_text().replace(",forged,", ",Forged,"))
    with pytest.raises(DataError, match="unknown kind 'Forged'"):
        load_indexed(folder)


@pytest.mark.parametrize("separator", [";", "\t"])
def test_an_index_may_have_other_separators(folder: Path, separator: str) -> None:
    known = load_indexed(folder).rows
    index = folder / "index.csv"
    index.write_text(index.read_text().replace(",", separator))
    assert load_indexed(folder).rows == known


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("other,scans/1/genuine_1.png,9,genuine,1,,,,val", "lists 'scans/1/genuine_1.png' twice"),
        ("scans,scans/1/genuine_2.png,1,genuine,2,,,,val", "'1' of scans is in two splits"),
        ("other,other/1.png,1,genuine,1,,,,validation", "unknown split 'validation'"),
    ],
)
def test_an_index_that_would_make_figures_wrong_is_refused(
    folder: Path, row: str, says: str
) -> None:
    """One sample's features would stand for two; a writer would be trained and measured on."""
    index = folder / "index.csv"
    index.write_text(index.read_text() + row + "\n")
    with pytest.raises(DataError, match=says) as caught:
        load_indexed(folder)
    assert caught.value.path == str(index)


def test_an_index_that_is_no_table_is_refused(tmp_path: Path) -> None:
    index = tmp_path / "index.csv"
    with pytest.raises(DataError, match=r"no index\.csv"):
        load_indexed(index)
    index.write_text("set")
    with pytest.raises(DataError, match=r"no index\.csv"):  # a file in place of the folder
        load_indexed(index)
    index.write_bytes(b"set,\xff\xfe\n")
    with pytest.raises(DataError, match=r"It is not UTF-8 text\. Save it as CSV UTF-8\."):
        load_indexed(tmp_path)
    index.unlink()
    index.mkdir()
    with pytest.raises(DataError, match="cannot be read"):
        load_indexed(tmp_path)


@pytest.mark.parametrize("share", [None, 0.0, 0.5, 0.9])
@pytest.mark.parametrize("name", ["scans.zip", "pens.npz"])
def test_a_missing_or_torn_archive_is_named(folder: Path, name: str, share: float | None) -> None:
    place = folder / name
    whole = place.read_bytes()
    place.unlink()
    if share is not None:
        place.write_bytes(whole[: int(share * len(whole))])
    found = load_indexed(folder)
    row = next(r for r in found if r.set == name.partition(".")[0])
    with pytest.raises(DataError, match=name) as caught:
        found.read(row)
    assert row.key in str(caught.value)


def test_changed_bytes_in_an_archive_are_noticed(folder: Path) -> None:
    place = folder / "scans.zip"
    place.write_bytes(place.read_bytes().replace(b"2forged", b"2FORGED"))
    found = load_indexed(folder)
    row = next(r for r in found if r.writer == "2" and r.kind == "forged")
    with pytest.raises(DataError, match="damaged"):
        found.read(row)


@pytest.mark.parametrize("key", ["scans/nobody.png", "pens.npz#7", "pens.npz#x", "gone.npz#0"])
def test_a_sample_that_its_archive_lacks_is_named(folder: Path, key: str) -> None:
    found = load_indexed(folder)
    with pytest.raises(DataError, match=key.partition("#")[2] or "nobody"):
        found.read(Labelled("scans", "1", "genuine", "1", key))


def test_torn_words_are_refused(folder: Path) -> None:
    place = folder / "and_words.npz"
    place.write_bytes(place.read_bytes()[:100])
    with pytest.raises(DataError, match=r"and_words\.npz"):
        load_indexed(folder)


def test_writers_of_two_sets_are_two_people_and_stay_in_one_split(folder: Path) -> None:
    index = folder / "index.csv"
    index.write_text(index.read_text() + "other,other/1.png,1,genuine,1,,,,val\n")
    found = load_indexed(folder)
    people = found.by_person()
    assert {"scans/1", "scans/2", "other/1", "pens/7"} <= people.keys()
    assert len(people["other/1"]) == 1
    assert sum(map(len, people.values())) == len(found)
    assert all(len({row.split for row in own}) == 1 for own in people.values())


def test_a_part_of_a_collection_is_one_and_still_reads(folder: Path) -> None:
    found = load_indexed(folder)
    assert len(found.where()) == len(found) == 8
    part = found.where(sets=["scans", "pens"], splits=["train", "val"])
    assert {(r.set, r.split) for r in part} == {("pens", "val"), ("scans", "train")}
    assert part.where(sets=["and_words"]).rows == ()
    assert len(found.where(sets=[])) == 0
    assert {part.read(r) for r in part if r.set == "scans"} == {b"1genuine", b"1forged"}
    assert len(found.where(sets=iter(["pens"]), splits=iter(["val"]))) == 2


def test_the_order_of_a_collection_does_not_depend_on_where_it_came_from() -> None:
    rows = [Labelled("s", w, "genuine", str(n), f"{w}{n}") for w in "cab" for n in (2, 1)]
    one, two = Collection(rows, lambda _r: b""), Collection(reversed(rows), lambda _r: b"")
    assert one.rows == two.rows
    assert [r.key for r in one] == ["a1", "a2", "b1", "b2", "c1", "c2"]


def test_omniglot_reads_from_folders_as_from_its_archive(tmp_path: Path) -> None:
    names = [
        f"images_background/{alphabet}/character0{c}/000{c}_0{d}.png"
        for alphabet in ("Latin", "Greek")
        for c in (1, 2)
        for d in (1, 2)
    ]
    with zipfile.ZipFile(tmp_path / "omniglot.zip", "w") as archive:
        for name in names:
            archive.writestr(name, name)
            (tmp_path / "folder" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "folder" / name).write_text(name)
    (tmp_path / "folder" / "images_background" / "Latin" / "notes_1.png").write_text("")
    (tmp_path / "folder" / "elsewhere" / "Latin" / "character01").mkdir(parents=True)
    (tmp_path / "folder" / "elsewhere" / "Latin" / "character01" / "0001_01.png").write_text("")
    zipped, loose = load_omniglot(tmp_path / "omniglot.zip"), load_omniglot(tmp_path / "folder")
    assert zipped.rows == loose.rows
    assert len(loose) == 8
    assert [zipped.read(r) for r in zipped] == [loose.read(r) for r in loose]
    assert len({r.person for r in loose}) == 4  # signs of two alphabets are never one


def test_a_torn_drawing_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "omniglot.zip"
    name = "images_background/Latin/character01/0001_02.png"
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr(name, "drawn")
    place.write_bytes(place.read_bytes().replace(b"drawn", b"DRAWN"))
    found = load_omniglot(place)
    with pytest.raises(DataError, match="0001_02"):
        found.read(found.rows[0])


def test_an_archive_that_python_cannot_unpack_or_that_swells_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = folder / "scans.zip"
    whole = place.read_bytes()
    head, listed = whole.index(b"PK\x03\x04"), whole.index(b"PK\x01\x02")
    for place_of, value in ((6, 1), (8, 99)):  # behind a password; packed in an unknown way
        data = bytearray(whole)
        data[head + place_of] = data[listed + place_of + 2] = value
        place.write_bytes(data)
        found = load_indexed(folder)
        row = next(r for r in found if r.writer == "1" and r.kind == "genuine")
        with pytest.raises(DataError, match="damaged"):
            found.read(row)
    place.write_bytes(whole)
    monkeypatch.setattr("verifier_app.datasets.labelled.LARGEST", 3)
    found = load_indexed(folder)
    with pytest.raises(DataError, match="damaged"):
        found.read(next(r for r in found if r.set == "scans"))


@pytest.mark.parametrize(("place", "value"), [(8, 0x08), (6, 99)])
def test_an_archive_whose_list_cannot_be_read_is_refused(
    place: int, value: int, tmp_path: Path
) -> None:
    archive = tmp_path / "omniglot.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("images_background/Latin/character01/0001_01.png", "drawn")
    data = bytearray(archive.read_bytes())
    listed = data.index(b"PK\x01\x02")
    data[listed + place + (1 if place == 8 else 0)] = value  # names in UTF-8; a newer archive
    data[listed + 46] = 0xFF
    archive.write_bytes(data)
    with pytest.raises(DataError, match="not a readable archive"):
        load_omniglot(archive)


def test_an_archive_that_is_refused_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = []

    def remembered(path: Path) -> BinaryIO:
        files.append(opened(path))
        return files[-1]

    monkeypatch.setattr(omniglot, "opened", remembered)
    archive = tmp_path / "omniglot.zip"
    archive.write_bytes(b"nothing")
    with pytest.raises(DataError, match="not a readable archive"):
        load_omniglot(archive)
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("elsewhere/0001_01.txt", "drawn")
    with pytest.raises(DataError, match="No drawings"):
        load_omniglot(archive)
    assert [file.closed for file in files] == [True, True]


def test_a_fingerprint_of_names_that_are_no_text() -> None:
    row = Labelled("s", "w", "genuine", "1", "\udcff.png")
    assert len(fingerprint([row])) == 64


def test_five_known_alphabets_decide() -> None:
    assert len(VALIDATION_ALPHABETS) == 5
    assert "Hebrew" in VALIDATION_ALPHABETS


@pytest.mark.parametrize("labels", [None, "one/test/item01.png\n", "one/a.png one/b.png\n"])
def test_damaged_runs_are_refused(tmp_path: Path, labels: str | None) -> None:
    place = tmp_path / "runs.zip"
    if labels is not None:
        with zipfile.ZipFile(place, "w") as archive:
            archive.writestr("one/class_labels.txt", labels)
    with pytest.raises(DataError, match=r"runs\.zip"):
        load_runs(place)
