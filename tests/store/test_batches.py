from __future__ import annotations

import json
import os
import time
from dataclasses import replace
from io import FileIO
from pathlib import Path

import pytest

from verifier_app.store import batches
from verifier_app.store.batches import BatchHead


@pytest.fixture
def head(tmp_path):
    (tmp_path / "pairs.csv").touch()
    return BatchHead(str(tmp_path / "pairs.csv"), "", "signature", "standard", 9)


def record(number):
    return {"row": [str(number), "é\n"], "score": {"cells": ["0.5"]}}


def test_rows_are_kept_as_they_come(head):
    assert batches.last() is None
    batches.begin(head)
    assert batches.read(head) == []
    assert batches.last() is None, "nothing is done yet"
    batches.append(head, [record(1), record(2)])
    batches.append(head, [record(3)])
    assert batches.read(head) == [record(1), record(2), record(3)]
    assert batches.last() == (head, 3)
    batches.forget(head)
    assert batches.read(head) == []
    batches.append(head, [record(4)])
    assert batches.last() is None, "what is kept no more stays so"


def test_rows_at_another_operating_point_are_kept_beside(head):
    batches.begin(head, [record(1)])
    strict = replace(head, operating_point="strict")
    batches.begin(strict, [record(2), record(3)])
    assert batches.read(head) == [record(1)]
    batches.forget(strict)
    assert batches.last() == (head, 1)


def test_a_table_of_another_length_is_another(head):
    batches.begin(head, [record(1)])
    assert batches.read(replace(head, total=8)) == []


def test_a_torn_or_foreign_line_ends_what_counts(head):
    batches.begin(head, [record(1), record(2)])
    (file,) = batches.batches_dir().iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-3])
    assert batches.read(head) == [record(1)]
    other = whole.replace(b'"standard"', b'"loose"')
    listed = whole.replace(b'"standard"', b'["standard"]')
    number = whole.replace(json.dumps(head.path).encode(), b"1.5")
    length = whole.replace(b'"total":9', b'"total":"9"')
    for bad in (b"", b"{", b"[]\n", b'{"path": 1}\n', b"\xff\n", other, listed, number, length):
        file.write_bytes(bad)
        assert batches.read(head) == []
        assert batches.last() is None


def test_only_some_are_kept_and_only_the_person_can_read_them(head, tmp_path):
    for number in range(batches.KEPT + 2):
        batches.begin(BatchHead(str(tmp_path / f"{number}.csv"), "", "signature", "strict", 2))
    files = list(batches.batches_dir().iterdir())
    assert len(files) == batches.KEPT
    if os.name == "posix":
        assert all(own.stat().st_mode & 0o077 == 0 for own in files)


def test_a_clock_that_was_put_back_loses_no_table(head, tmp_path):
    for number in range(batches.KEPT):
        batches.begin(BatchHead(str(tmp_path / f"{number}.csv"), "", "signature", "strict", 2))
    later = time.time() + 3600
    for own in batches.batches_dir().iterdir():
        os.utime(own, (later, later))
    batches.begin(head, [record(1)])
    batches.append(head, [record(2)])
    assert batches.read(head) == [record(1), record(2)]
    assert len(list(batches.batches_dir().iterdir())) == batches.KEPT


def test_a_disk_that_takes_half_a_row_spoils_none_that_come_later(head, monkeypatch):
    batches.begin(head, [record(1)])
    real = FileIO.write

    class Half(FileIO):
        def write(self, data):
            return real(self, data[: len(data) // 2])

    with monkeypatch.context() as patched:
        patched.setattr(os, "fdopen", lambda file, *_, **__: Half(file, "ab"))
        with pytest.raises(OSError, match="No space"):
            batches.append(head, [record(2)])
    batches.append(head, [record(2)])
    assert batches.read(head) == [record(1), record(2)]


def test_a_table_that_cannot_be_looked_for_is_not_offered(head):
    long = replace(head, path="a" * 5000)
    batches.begin(head, [record(1)])
    batches.begin(long, [record(1)])
    assert batches.last() == (head, 1)


def test_a_table_that_is_gone_is_not_offered(head):
    batches.begin(head, [record(1)])
    Path(head.path).unlink()
    assert batches.last() is None


def test_one_window_has_a_table_and_others_may_have_it_after(head):
    held = batches.claim(head)
    assert held is not None
    batches.begin(head, [record(1)])
    assert batches.claim(head) is None
    assert batches.last() is None, "it was not left"
    strict = batches.claim(replace(head, operating_point="strict"))
    assert strict is not None
    strict.close()
    held.close()
    assert batches.last() == (head, 1)
    batches.claim(head).close()


def test_no_table_that_a_window_has_open_makes_room_for_others(head, tmp_path):
    held = batches.claim(head)
    batches.begin(head, [record(1)])
    for number in range(batches.KEPT + 2):
        other = replace(head, path=str(tmp_path / f"{number}.csv"))
        batches.claim(other).close()
        batches.begin(other, [record(2)])
    assert batches.read(head) == [record(1)]
    held.close()
    batches.begin(other, [record(2)])
    assert batches.read(head) == []
    names = {own.stem for own in batches.batches_dir().glob("*.lock")}
    assert names <= {own.stem for own in batches.batches_dir().glob("*.jsonl")}
