"""Requests about tables of pairs, with real pictures and a real (untrained) model."""

from __future__ import annotations

import csv
import shutil

import pytest
import torch

from tests.engine import tiny_model
from tests.examples import example
from verifier_app.cli.main import main
from verifier_app.datasets.pairs import Table
from verifier_app.engine import batch_handlers
from verifier_app.engine.batch_questions import (
    FilePictures,
    FilePicturesReply,
    PairRow,
    PairsReply,
    ReadPairs,
    RowScore,
    ScoreRows,
    ScoresReply,
)
from verifier_app.engine.bench import Bench
from verifier_app.engine.catalogue import catalogue
from verifier_app.engine.handlers import handlers
from verifier_app.engine.parts import PartError
from verifier_app.engine.pictures import Picture
from verifier_app.errors import DataError, UsageError
from verifier_app.nn.library import rename
from verifier_app.store.csv_rows import as_bytes
from verifier_app.store.settings import SIGNATURE_MODEL, Settings

ROW = PairRow(1, ("a.png", "b.png"), "/d/a.png", ("/d/b.png",))
PARTS = [
    ReadPairs("/d/t.csv", skip=5), ReadPairs("/d/a", "/d/b"),
    PairsReply(("questioned", "reference"), 9, (ROW,), "name", 2),
    ScoreRows((ROW, ROW), "character", "strict"),
    ScoresReply((RowScore(("0.5",) * 6, -1.0, 1.0), RowScore(("",) * 6, fault="No.")), 3.0),
    FilePictures(("/a.png",)), FilePicturesReply(("/a.png",), (Picture(1, 2, b"ab"),)),
]  # fmt: skip


def test_pictures_that_do_not_fit_their_header_are_refused():
    with pytest.raises(PartError):
        FilePicturesReply.unpack({"paths": ["a"], "sizes": [[1, 2]]}, ())
    with pytest.raises(PartError):
        FilePicturesReply.unpack({"paths": ["a"], "sizes": [[1, 2]]}, (b"abc",))


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return tiny_model.write(tmp_path_factory.mktemp("model") / "tiny.safetensors")


@pytest.fixture
def ask(own_home, model):
    (own_home / "models").mkdir()
    shutil.copy(model, own_home / "models")
    Settings().set(SIGNATURE_MODEL, "tiny")
    threads = torch.get_num_threads()
    table = handlers(Bench())
    yield lambda question: table[question.kind](question, lambda: None)
    torch.set_num_threads(threads)


@pytest.fixture
def pairs(tmp_path):
    """A table with a column of its own, several references, a bad file and an empty cell."""
    (tmp_path / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    lines = [
        ["id", "questioned", "references"],
        ["1", example("a-1"), example("a-2")],
        ["2", example("b-1"), f"{example('a-2')}|{example('a-3')}"],
        ["3", "torn.png", example("a-2")],
        ["4", example("a-1"), ""],
        ["5", example("a-1"), example("a-1")],
    ]
    table = tmp_path / "pairs.csv"
    table.write_bytes(as_bytes(lines))
    return table


def test_rows_come_some_at_a_time(ask, pairs, monkeypatch):
    monkeypatch.setattr(batch_handlers, "AT_ONCE", 2)
    first = ask(ReadPairs(str(pairs)))
    assert first.total == 5
    assert first.header[:4] == ("id", "questioned", "references", "score")
    assert [own.number for own in first.rows] == [1, 2]
    assert first.rows[1].references == (example("a-2"), example("a-3"))
    rest = ask(ReadPairs(str(pairs), skip=4))
    assert [own.cells[0] for own in rest.rows] == ["5"]
    torn = ask(ReadPairs(str(pairs), skip=2)).rows[0]
    assert torn.questioned == str(pairs.parent / "torn.png")


def test_what_stands_before_the_header_goes_with_the_table(ask, tmp_path):
    table = tmp_path / "pairs.csv"
    table.write_bytes(b"\xef\xbb\xbfsep=;\r\nquestioned;reference\r\na,1.png;b.png\r\n")
    read = ask(ReadPairs(str(table)))
    assert (read.total, read.separator, read.mark) == (1, ";", "\ufeffsep=;\n")
    assert read.rows[0].cells == ("a,1.png", "b.png")


def test_the_same_numbers_and_columns_as_the_command(ask, pairs, tmp_path, capsys):
    read = ask(ReadPairs(str(pairs)))
    reply = ask(ScoreRows(read.rows))
    here = [
        list(read.header),
        *([*row.cells, *own.cells] for row, own in zip(read.rows, reply.scores, strict=True)),
    ]
    out = tmp_path / "out.csv"
    assert main(["score-pairs", str(pairs), "-o", str(out), "--quiet"]) == 0
    with out.open(newline="", encoding="utf-8") as file:
        there = list(csv.reader(file))
    assert there[0] == here[0]
    for ours, theirs in zip(here[1:], there[1:], strict=True):
        assert ours[:3] == theirs[:3]
        assert ours[6:] == theirs[6:]
        for mine, other in zip(ours[3:6], theirs[3:6], strict=True):
            assert (mine == other == "") or abs(float(mine) - float(other)) < 1e-4


def test_a_score_tells_its_thresholds_or_what_is_wrong_with_which_file(ask, pairs):
    scores = ask(ScoreRows(ask(ReadPairs(str(pairs))).rows)).scores
    assert scores[0].t_different <= scores[0].t_same
    assert scores[2].fault_path == str(pairs.parent / "torn.png")
    assert scores[2].fault
    assert scores[2].fault_path not in scores[2].fault
    assert scores[3].fault.startswith("There is no reference")
    assert "identical" in scores[4].cells[4]


def test_rows_tell_which_model_they_answer_whatever_it_is_called(ask, pairs, own_home):
    rows = ask(ReadPairs(str(pairs))).rows[:1]
    model = ask(ScoreRows(rows)).model
    rename("tiny", "between")
    rename("between", "renamed")
    assert ask(ScoreRows(rows)).model == model
    (listed,) = (own for own in catalogue() if own["name"] == "renamed")
    assert listed["first_sha256"] == model != listed["sha256"]
    tiny_model.write(own_home / "models" / "two.safetensors", seed=2)
    Settings().set(SIGNATURE_MODEL, "two")
    assert ask(ScoreRows(rows)).model != model


def test_another_operating_point_has_other_thresholds(ask, pairs):
    rows = ask(ReadPairs(str(pairs))).rows[:1]
    strict = ask(ScoreRows(rows, operating_point="strict")).scores[0]
    screening = ask(ScoreRows(rows, operating_point="screening")).scores[0]
    assert strict.t_same > screening.t_same
    with pytest.raises(UsageError):
        ask(ScoreRows(rows, operating_point="wild"))


def test_a_table_that_is_none_is_refused(ask, tmp_path):
    odd = tmp_path / "odd.csv"
    odd.write_text("a,b\n1,2\n")
    with pytest.raises(DataError, match="no columns questioned"):
        ask(ReadPairs(str(odd)))
    with pytest.raises(DataError):
        ask(ReadPairs(str(tmp_path / "nowhere.csv")))


def test_two_folders(ask, tmp_path):
    for name in ("q/Anna.png", "r/anna.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(example("a-1"), tmp_path / name)
    reply = ask(ReadPairs(str(tmp_path / "q"), str(tmp_path / "r")))
    assert (reply.how, reply.total, reply.header[:2]) == ("name", 1, ("questioned", "references"))
    assert reply.rows[0].cells == (str(tmp_path / "q/Anna.png"), str(tmp_path / "r/anna.png"))


def test_small_pictures_of_files(ask, tmp_path):
    reply = ask(FilePictures((example("a-1"), str(tmp_path / "nowhere.png"))))
    assert reply.paths == (example("a-1"),)
    assert reply.by_key()[example("a-1")].width <= 360


def test_a_long_table_is_opened_once_for_all_its_parts(pairs, ask, monkeypatch):
    opened = []
    real = Table.opened
    monkeypatch.setattr(Table, "opened", lambda path: opened.append(path) or real(path))
    monkeypatch.setattr(batch_handlers, "AT_ONCE", 2)
    whole = [row for skip in (0, 2, 4) for row in ask(ReadPairs(str(pairs), skip=skip)).rows]
    assert len(opened) == 1
    assert [row.number for row in whole] == list(range(1, len(whole) + 1))
    assert ask(ReadPairs(str(pairs), skip=2)).rows == tuple(whole[2:4])  # not what comes next
    pairs.write_text(pairs.read_text() + "6,z.png,y.png\n")
    ask(ReadPairs(str(pairs), skip=4))
    assert len(opened) == 3
