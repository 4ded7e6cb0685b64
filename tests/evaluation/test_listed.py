"""Protocols given as a table."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.evaluation.made_up import Distance, collection
from verifier_app.datasets import Collection
from verifier_app.errors import DataError
from verifier_app.evaluation import protocols, report
from verifier_app.evaluation.listed import read_protocols
from verifier_app.evaluation.report import Asked

HEADER = "kind,questioned,references"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "mine.csv"


def test_rows_become_comparisons(table: Path) -> None:
    table.write_text(
        "\ufeffnote,protocol,kind,questioned,references,group,condition\n"
        "x,one,genuine,a/00/genuine5,a/00/genuine0,,wet\n"
        '"y,z",one, imitation , a/00/forged0 ,a/00/genuine0,clerk 7,\n'
        ",,random,b/01/genuine0,a/00/genuine0|a/00/genuine1,,\n",
        encoding="utf-8",
    )
    found = read_protocols(table, collection())
    assert list(found) == ["listed", "one"]
    genuine, imitation = found["one"]
    assert (genuine.questioned.key, genuine.kind) == ("a/00/genuine5", "genuine")
    assert (genuine.group, genuine.condition, genuine.set) == ("a/00", "wet", "a")
    assert (imitation.kind, imitation.group) == ("imitation", "clerk 7")
    (random,) = found["listed"]
    assert [r.key for r in random.references] == ["a/00/genuine0", "a/00/genuine1"]


@pytest.mark.parametrize(("before", "separator"), [("", ","), ("", ";"), ("\ufeffsep=;\r\n", ";")])
def test_numbers_of_references_are_told_apart(table: Path, before: str, separator: str) -> None:
    rows = (
        f"{HEADER}\ngenuine,a/00/genuine5,a/00/genuine0\n"
        "genuine,a/00/genuine5,a/00/genuine0|a/00/genuine1\n"
    )
    table.write_text(before + rows.replace(",", separator), encoding="utf-8")
    assert list(read_protocols(table, collection())) == ["listed-1", "listed-2"]


def test_no_protocol_takes_the_place_of_another(table: Path) -> None:
    rows = (
        "genuine,a/00/genuine5,a/00/genuine0,mine\n"
        "genuine,a/00/genuine5,a/00/genuine0|a/00/genuine1,mine\n"
        "genuine,a/00/genuine6,a/00/genuine0|a/00/genuine1,mine-2\n"
    )
    table.write_text(f"{HEADER},protocol\n{rows}")
    with pytest.raises(DataError, match="Two protocols would be called 'mine-2'"):
        read_protocols(table, collection())


def test_a_list_of_a_built_in_protocol_measures_the_same(table: Path) -> None:
    data = collection()
    listed = protocols.skilled_1(data.rows)
    rows = [f"{c.kind},{c.questioned.key},{c.references[0].key},skilled-1" for c in listed]
    table.write_text("\n".join([f"{HEADER},protocol", *rows]))
    asked = Asked(references=(1,), split=None, gate=False, resamples=20)
    wanted = report.signatures(data, Distance(), None, asked=asked)
    found = report.listed(
        data, Distance(), None, read_protocols(table, data), "signature", asked=asked
    )
    built_in = [t.as_dict() for t in wanted.tables if t.protocol == "skilled-1"]
    assert [t.as_dict() for t in found.tables] == built_in
    assert len(built_in) == 2
    assert found.facts["split"] == "as the protocol lists"
    assert found.facts["samples"] == str(len(data))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("kind,questioned\n", "no column references"),
        ("", "no column kind"),
        (f"{HEADER}\n", "lists no comparisons"),
        (f"{HEADER}\nforged,a/00/genuine5,a/00/genuine0\n", "In row 1 the kind 'forged' is none"),
        (f"{HEADER}\ngenuine,a/00/genuine5,a/00/genuine0\ngenuine,gone,a/00/genuine0\n",
         "In row 2 the sample 'gone' is not in the data"),
        (f"{HEADER}\ngenuine,,a/00/genuine0\n", "In row 1 there is no questioned sample"),
        (f"{HEADER}\ngenuine,a/00/genuine5\n", "In row 1 there is no reference"),
        (f"{HEADER}\ngenuine,a/00/genuine0,a/00/genuine1|a/00/genuine0\n", "occurs twice"),
        (f'{HEADER}\ngenuine,"a', "It is not CSV"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_table_is_said(table: Path, text: str, says: str) -> None:
    table.write_text(text)
    with pytest.raises(DataError, match=says) as raised:
        read_protocols(table, collection())
    assert str(raised.value).startswith(str(table))


def test_tables_that_cannot_be_read_are_named(table: Path, tmp_path: Path) -> None:
    table.write_bytes(b"kind,questioned,references\n\xff\xfe\n")
    for path, says in ((table, "not UTF-8"), (tmp_path, "cannot be read"), (tmp_path / "x", "No")):
        with pytest.raises(DataError, match=says):
            read_protocols(path, collection())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_a_pipe_that_nobody_writes_to_lists_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(DataError, match="no column kind"):
        read_protocols(tmp_path / "pipe.csv", collection())


def test_comparisons_that_show_a_picture_twice_are_in_no_table(table: Path) -> None:
    data = collection()
    twin = next(row for row in data if row.key == "a/00/genuine0")
    twice = Collection(
        [*data, replace(twin, key="again", sample="x")],
        lambda row: data.read(twin if row.key == "again" else row),
    )
    rows = ["genuine,a/00/genuine5,a/00/genuine0|a/00/genuine1"]
    rows += ["imitation,a/00/forged0,a/00/genuine0|a/00/genuine1"]
    rows += ["genuine,a/00/genuine6,a/00/genuine0|again"]
    rows += ["genuine,again,a/00/genuine0|a/00/genuine1"]
    table.write_text("\n".join([HEADER, *rows]))
    protocols_ = read_protocols(table, twice)
    found = report.listed(
        twice, Distance(), None, protocols_, "signature", asked=Asked(resamples=9)
    )
    assert [(t.genuine.size, t.others.size) for t in found.tables] == [(1, 1)]
    (lost,) = found.left_out
    assert lost.reason == "Two of their samples are the same picture."
    assert lost.questioned == ("a/00/genuine6", "again")


def test_one_kind_alone_measures_nothing(table: Path) -> None:
    data = collection()
    table.write_text(f"{HEADER}\ngenuine,a/00/genuine5,a/00/genuine0\n")
    with pytest.raises(DataError, match="all of one kind"):
        report.listed(data, Distance(), None, read_protocols(table, data), "signature")
