from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from verifier_app.datasets import recognise
from verifier_app.datasets.indexed import COLUMNS, load_indexed
from verifier_app.datasets.names import sigcomp
from verifier_app.errors import DataError, SampleError
from verifier_app.ink.files import read
from verifier_app.store.paths import resource
from verifier_app.types import Ink


def tree(folder: Path, names: Iterable[str]) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return folder


def labels(data: Path, **options) -> set[tuple[str, str, str]]:
    return {(row.writer, row.kind, row.key) for row in recognise(data, **options).collection}


PLAIN = ["ann/1.png", "ann/2.JPG", "bob/1.tif", "bob/2.webp"]
INSIDE = ["ann/genuine/1.png", "ann/forged/1.png", "bob/Original/1.png", "bob/Fakes/x.png"]
ABOVE = ["genuine/ann/1.png", "forged/ann/1.png", "genuine/bob/1.png", "forged/bob/2.png"]
BESIDE = ["001/1.png", "001_forg/1.png", "002/1.png", "002-forged/2.png"]
IN_NAMES = ["ann/genuine_01.png", "ann/forged_01.png", "bob/own 1.png", "bob/1-Fake.png"]
CEDAR = ["full_org/original_1_1.png", "full_forg/forgeries_1_2.png", "full_org/original_2_1.png"]
NUMBERED = ["001/001_01.png", "001_forg/001_05.png", "002/002_01.png", "002_forg/002_01.png"]
BHSIG = ["1/B-S-1-G-01.tif", "1/B-S-1-F-02.tif", "7/H-S-1-G-01.tif"]
SIGCOMP = ["gen/001_01.PNG", "gen/002_1.png", "forg/0119001_02.png"]


@pytest.mark.parametrize(
    ("layout", "names", "expected"),
    [
        ("folder per writer", PLAIN, ["ann g", "ann g", "bob g", "bob g"]),
        ("folder per writer", INSIDE, ["ann g", "ann f", "bob g", "bob f"]),
        ("folder per writer", ABOVE, ["ann g", "ann f", "bob g", "bob f"]),
        ("folder per writer", BESIDE, ["001 g", "001 f", "002 g", "002 f"]),
        ("folder per writer", NUMBERED, ["001 g", "001 f", "002 g", "002 f"]),
        ("folder per writer", IN_NAMES, ["ann g", "ann f", "bob g", "bob f"]),
        ("folder per writer", ["genuine/a/fake.png", "genuine/b/1.png"], ["a g", "b g"]),
        ("folder per writer", ["a/forger.png", "b/unforged.png"], ["a g", "b g"]),
        ("cedar", CEDAR, ["1 g", "1 f", "2 g"]),
        ("bhsig", BHSIG, ["B1 g", "B1 f", "H1 g"]),
        ("sigcomp", SIGCOMP, ["001 g", "002 g", "001 f"]),
    ],
)
def test_layouts_are_recognised(tmp_path, layout, names, expected):
    found = recognise(tree(tmp_path, names))
    assert found.layout == layout
    by_key = {row.key: f"{row.writer} {row.kind[0]}" for row in found.collection}
    assert [by_key[name] for name in names] == expected
    assert found.left_out == ()
    row = found.collection.rows[0]
    assert found.collection.read(row) == row.key.encode()


def test_who_is_who_in_a_set_of_2009_follows_from_the_names():
    own = ["NISDCC-001_001_01_6g.png", "NISDCC-002_002_01_6g.png"]
    for forged in ("NISDCC-001_031_05_6g.png", "NISDCC-031_001_05_6g.png"):
        found = sigcomp([*own, forged])
        assert (found[forged].writer, found[forged].forger) == ("001", "031")
        assert found[forged].kind == "forged"
        assert found[own[0]].kind == "genuine"
    both = sigcomp(["NFI-00602006.png", "NFI-00602023.png"])
    assert {(n.writer, n.kind, n.forger) for n in both.values()} == {
        ("006", "genuine", ""),
        ("023", "forged", "006"),
    }


def test_what_does_not_fit_is_named_and_what_is_hidden_is_not_seen(tmp_path):
    data = tree(tmp_path, [*PLAIN, "loose.png", ".hidden/1.png", "ann/.thumb.png", "ann/notes.txt"])
    found = recognise(data)
    assert found.left_out == ("loose.png",)
    assert len(found.collection) == 4


def test_every_kind_of_picture_that_can_be_read_is_taken(tmp_path):
    kinds = ["pdf", "HEIC", "heif", "gif", "bmp", "jfif", "ppm"]
    data = tree(tmp_path, [*PLAIN, *(f"cid/1.{kind}" for kind in kinds)])
    assert len(recognise(data).collection) == len(PLAIN) + len(kinds)


def test_a_link_in_a_circle_is_not_followed(tmp_path):
    data = tree(tmp_path, PLAIN)
    (data / "ann" / "again").symlink_to(data, target_is_directory=True)
    assert len(recognise(data).collection) == 4


def test_omniglot_is_a_folder_of_signs(tmp_path):
    names = [
        f"images_background/Greek/character0{s}/000{s}_0{d}.png" for s in (1, 2) for d in (1, 2)
    ]
    found = recognise(tree(tmp_path, names), "character")
    assert found.layout == "omniglot"
    assert {row.writer for row in found.collection} == {"Greek/character01", "Greek/character02"}


def test_one_of_omniglots_two_folders_is_enough_and_what_macos_adds_is_no_drawing(tmp_path):
    names = [f"{a}/character01/0001_0{d}.png" for a in ("Greek", "Latin") for d in (1, 2)]
    data = tree(tmp_path / "images_evaluation", names)
    tree(tmp_path, [f"__MACOSX/images_evaluation/{Path(names[0]).parent}/._0001_01.png"])
    for place in (tmp_path, data):
        found = recognise(place, "character")
        assert found.layout == "omniglot"
        assert {r.writer for r in found.collection} == {"Greek/character01", "Latin/character01"}
        assert len(found.collection) == 4
        row = found.collection.rows[0]
        assert found.collection.read(row) == names[0].encode()
        assert row.split == "test"


SEP_LINES = [
    "sep=;\n",
    "\ufeffsep=;\r\n",
    "SEP=;\n\n",
    '"sep=;"\n',
    "sep=;;;\n",
    "\n",
    "\ufeff\n\n",
]
"""What may stand before a header with semicolons; spreadsheets write the first of them."""


@pytest.mark.parametrize("before", SEP_LINES)
def test_a_line_that_names_the_separator_is_no_header_and_counts_as_a_line(tmp_path, before):
    table = tmp_path / "list.csv"
    rows = "File;Writer\na,b.png;ann\nc.png;bob\n"
    table.write_text(before + rows, encoding="utf-8", newline="")
    assert labels(table) == {("ann", "genuine", "a,b.png"), ("bob", "genuine", "c.png")}
    table.write_text(before + rows + "lost;\n", encoding="utf-8", newline="")
    with pytest.raises(DataError, match=f"Line {before.count(chr(10)) + 4} lacks"):
        recognise(table)


def test_a_separator_that_the_header_has_less_often_is_taken_at_its_word(tmp_path):
    table = tmp_path / "list.csv"
    table.write_text("sep=|\nfile|writer|a,b,c,d\na.png|ann|\nb.png|bob|\n")
    assert labels(table) == {("ann", "genuine", "a.png"), ("bob", "genuine", "b.png")}


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_of_files(tmp_path, inside, separator):
    table = tmp_path / "list.csv"
    text = "File,Writer,kind\na.png,ann,genuine\nsub\\b.png,ann,forged\nc.png,bob,\n"
    table.write_text("\ufeff" + text.replace(",", separator), encoding="utf-8")
    found = recognise(tmp_path if inside else table)
    assert found.layout == "csv of files"
    assert {(r.writer, r.kind, r.key) for r in found.collection} == {
        ("ann", "genuine", "a.png"),
        ("ann", "forged", "sub/b.png"),
        ("bob", "genuine", "c.png"),
    }


def test_a_table_may_name_pages(tmp_path):
    pages = [Image.new("L", (40 + 10 * page, 30), 200) for page in range(3)]
    pages[0].save(tmp_path / "cards.tif", save_all=True, append_images=pages[1:])
    names = [f"cards.tif#page={page}" for page in (1, 3, 4)]
    rows = [f"{name},{writer}" for name, writer in zip(names, "aab", strict=True)]
    (tmp_path / "list.csv").write_text("\n".join(["file,writer", *rows]))
    collection = recognise(tmp_path / "list.csv").collection
    first, second, third = (row for name in names for row in collection if row.key == name)
    assert [collection.read(row).shape for row in (first, second)] == [(30, 40), (30, 60)]
    with pytest.raises(SampleError, match="There is no page 4"):
        collection.read(third)


@pytest.mark.parametrize(
    "rows",
    [
        "File;Writer;Kind\na.png;ann;\n;;\nb.png;bob;\n\n;;\n",
        "questioned;reference;same\na.png;b.png;1\n;;\nc.png;d.png;1\n;;\n",
    ],
)
def test_rows_that_were_emptied_are_left_out_and_lines_are_counted_rightly(tmp_path, rows):
    table = tmp_path / "list.csv"
    table.write_text(rows)
    assert len({row.writer for row in recognise(table).collection}) == 2
    table.write_text(rows + "lost\n")
    with pytest.raises(DataError, match=f"Line {rows.count(chr(10)) + 1} lacks"):
        recognise(table)


def test_a_table_of_pairs_becomes_writers(tmp_path):
    table = tmp_path / "pairs.csv"
    table.write_text(
        "questioned,reference,same\na1,a2,1\na2,a3,yes\nb1,b2,same\nx,a1,0\na1,b1,different\n"
    )
    found = {row.key: (row.writer, row.kind) for row in recognise(table).collection}
    assert found == {
        "a1": ("a1", "genuine"),
        "a2": ("a1", "genuine"),
        "a3": ("a1", "genuine"),
        "b1": ("b1", "genuine"),
        "b2": ("b1", "genuine"),
        "x": ("a1", "forged"),
    }


def test_somebody_elses_own_sample_is_no_imitation(tmp_path):
    table = tmp_path / "pairs.csv"
    table.write_text(
        "questioned,reference,kind\na1,a2,genuine\nc1,a2,random\nx,a1,forged\nx,c1,random\n"
    )
    found = {row.key: (row.writer, row.kind) for row in recognise(table).collection}
    assert found["c1"] == ("c1", "genuine")
    assert found["x"] == ("x", "genuine")  # one row says that it is somebody's own
    assert found["a1"] == found["a2"] == ("a1", "genuine")


@pytest.mark.parametrize(
    "head", ["\ufeff" + ",".join(COLUMNS), ",".join(f'"{name}"' for name in COLUMNS)]
)
def test_an_index_is_known_however_its_head_was_saved(tmp_path, head):
    rows = [f"cedar,cedar/{w}/g_{n}.png,{w},genuine,{n},,,paper,test" for w in "12" for n in "12"]
    (tmp_path / "index.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
    found = recognise(tmp_path)
    assert {row.writer for row in found.collection} == {"1", "2"}
    assert len(load_indexed(tmp_path)) == 4


@pytest.mark.parametrize("before", ["", *SEP_LINES])
def test_an_index_with_semicolons_is_known(tmp_path, before):
    rows = [f"cedar,cedar/{w}/g_{n}.png,{w},genuine,{n},,,paper," for w in "12" for n in "12"]
    text = "\n".join([",".join(COLUMNS), *rows]).replace(",", ";")
    (tmp_path / "index.csv").write_text(before + text, encoding="utf-8")
    found = recognise(tmp_path)
    assert (found.layout, len(found.collection)) == ("index", 4)


def test_what_only_measures_is_not_learnt_from(tmp_path):
    rows = [
        f"{name},{name}/{w}/g_{n}.png,{w},genuine,{n},,{text},paper,{split}"
        for name, w, text, split in (
            ("cedar", "1", "", "train"), ("cedar", "2", "", "val"), ("cedar", "3", "", "test"),
            ("words", "1", "and", "train"),
        )
        for n in "12"
    ]  # fmt: skip
    (tmp_path / "index.csv").write_text("\n".join([",".join(COLUMNS), *rows]))
    found = recognise(tmp_path)
    assert len(found.collection) == 8
    assert {row.person for row in found.to_learn_from("signature").collection} == {
        "cedar/1", "cedar/2",
    }  # fmt: skip
    alone = replace(found, collection=found.collection.where(splits=["test"]))
    assert len(alone.to_learn_from("signature").collection) == 2
    signs = tmp_path / "signs"
    names = [f"images_{part}/Latin/character0{n}/0{n}_01.png" for part, n in
             (("background", 1), ("background", 2), ("evaluation", 3))]  # fmt: skip
    tree(signs, names)
    found = recognise(signs, "character").to_learn_from("character")
    assert {row.split for row in found.collection} == {"train"}


def test_a_row_of_the_index_that_was_cut_short_is_read(tmp_path):
    whole = "cedar,cedar/1/g_1.png,1,genuine,1,,,paper,test"
    (tmp_path / "index.csv").write_text(
        f"{','.join(COLUMNS)}\n{whole}\ncedar,cedar/1/g_2.png,1,genuine"
    )
    assert [row.sample for row in load_indexed(tmp_path)] == ["", "1"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_folder_that_may_not_be_read_is_named(tmp_path):
    tree(tmp_path, PLAIN)
    (tmp_path / "bob").chmod(0)
    with pytest.raises(DataError, match="cannot be read") as caught:
        recognise(tmp_path)
    (tmp_path / "bob").chmod(0o700)
    assert str(tmp_path / "bob") in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no rows"),
        ("file,writer\n", "no rows"),
        ("name,age\na,b\n", "columns are not known"),
        ("file,writer,kind\na,ann,odd\n", "Line 2 has the unknown kind 'odd'"),
        ("file,writer\n,ann\n", "Line 2 lacks"),
        ("file,writer\na,ann\na,bob\n", "Line 3 gives 'a' another writer"),
        ("questioned,reference,same\na,b,1\nb,a,0\n", "Line 3 calls two files different"),
        ("questioned,reference,same\na,b,perhaps\n", "Line 2 lacks a file or says neither"),
        ("file,writer\na,ann\nb,ann\n", "only one writer"),
    ],
)
def test_a_wrong_table_is_one_sentence(tmp_path, text, said):
    table = tmp_path / "list.csv"
    table.write_text(text)
    with pytest.raises(DataError, match=said) as caught:
        recognise(table)
    assert str(table) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_columns_without_number_are_read_in_one_go(tmp_path):
    table, wide = tmp_path / "list.csv", 1_000_000  # column by column it would not end
    names = ",".join(f"c{number}" for number in range(wide))
    table.write_text(f"{names}\n{','.join('x' * wide)}\n")
    with pytest.raises(DataError, match="columns are not known"):
        recognise(table)


def test_a_picture_in_place_of_a_table_is_told_as_one_without_codecs(tmp_path):
    for place in (tmp_path / "a.png", tmp_path / "index.csv"):
        place.write_bytes(resource("examples/signature-a-1.png").read_bytes())
    with pytest.raises(DataError) as caught:
        recognise(tmp_path / "a.png")
    assert str(caught.value) == f"{tmp_path}/a.png: It is not UTF-8 text. Save it as CSV UTF-8."
    (tmp_path / "index.csv").write_bytes(b"x" * 200_000)
    with pytest.raises(DataError, match="A cell has more than 131072 characters"):
        recognise(tmp_path)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "no pictures"),
        (["readme.txt"], "no pictures"),
        (["a.png", "b.png"], "cannot be told apart"),
        (["ann/1.png", "ann/2.png"], "only one writer"),
        (["o/original_1_1.png", "p/original_1_01.png", "o/original_2_1.png"], "one and the same"),
        (["o/original_1_1.png", "p/original_1_1.png", "o/original_2_1.png"], "one and the same"),
        (
            ["ann/2023/1.png", "bob/2023/1.png", "cy/2024/1.png"],
            "ann/2023 and bob/2023 have the same",
        ),
    ],
)
def test_a_wrong_folder_is_one_sentence(tmp_path, names, said):
    tree(tmp_path, names)
    with pytest.raises(DataError, match=said) as caught:
        recognise(tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(DataError, match="does not exist"):
        recognise(tmp_path / "nowhere")


def test_a_file_that_went_away_and_a_huge_one_are_named(tmp_path, monkeypatch):
    found = recognise(tree(tmp_path, PLAIN)).collection
    monkeypatch.setattr("verifier_app.datasets.local.LARGEST", 3)
    with pytest.raises(DataError, match="larger than"):
        found.read(found.rows[0])
    (tmp_path / found.rows[0].key).unlink()
    with pytest.raises(DataError, match=found.rows[0].key):
        found.read(found.rows[0])


def test_drawings_are_samples_as_pictures_are(tmp_path):
    data = tree(tmp_path, [*PLAIN, "bob/3.SVG"])
    drawing = resource("examples/signature-a-1.inkml")
    (data / "ann" / "3.inkml").write_bytes(drawing.read_bytes())
    found = recognise(data).collection
    assert labels(data) >= {("ann", "genuine", "ann/3.inkml"), ("bob", "genuine", "bob/3.SVG")}
    by_key = {row.key: row for row in found}
    ink = found.read(by_key["ann/3.inkml"])
    assert isinstance(ink, Ink)
    assert len(ink.strokes) == len(read(drawing).strokes)
    with pytest.raises(SampleError, match=r"3\.SVG"):
        found.read(by_key["bob/3.SVG"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_a_pipe_among_the_pictures_keeps_nobody_waiting(tmp_path):
    tree(tmp_path, PLAIN)
    (tmp_path / PLAIN[0]).unlink()
    os.mkfifo(tmp_path / PLAIN[0])
    found = recognise(tmp_path).collection
    assert found.read(next(row for row in found if row.key == PLAIN[0])) == b""


def test_a_path_that_no_file_can_have_gets_a_sentence(tmp_path):
    with pytest.raises(DataError, match="cannot be read"):
        recognise(tmp_path / ("a" * 5000))


def test_a_name_that_no_file_can_have_gets_a_sentence(tmp_path):
    table = tmp_path / "t.csv"
    table.write_bytes(b"file,writer\n0\0.png,a\n1.png,a\n2.png,b\n3.png,b\n")
    found = recognise(table).collection
    with pytest.raises(DataError, match="cannot be read"):
        found.read(next(row for row in found if "\0" in row.key))
