from __future__ import annotations

import codecs
import csv
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.closed import close
from tests.engine import tiny_model
from verifier_app.cli import score_pairs
from verifier_app.cli.main import main
from verifier_app.datasets.pairs import RESULTS, Row, Shard, Table, chunks, finished
from verifier_app.store.csv_rows import as_bytes
from verifier_app.store.lock import hold_open

HEADER = ["note", "questioned", "reference"]
NAMES = "abcdef"


def write(path: Path, rows: list[list[str]], header: list[str] | None = None) -> Path:
    path.write_bytes(as_bytes([header or HEADER, *rows]))
    return path


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def table(folder: Path) -> Path:
    """36 pairs of the six samples."""
    rows = [[f'row "{a}{b}",\n', f"{a}.png", f"{b}.png"] for a in NAMES for b in NAMES]
    return write(folder / "pairs.csv", rows)


def test_rows_and_columns_stay_in_order_and_results_follow(fakes, table, capsys):
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "36 rows, 0 with an error\n"
    given_rows, rows = read(table), read(Path("out.csv"))
    assert list(rows[0]) == [*HEADER, *RESULTS]
    assert [{name: row[name] for name in HEADER} for row in rows] == given_rows
    for row in rows:
        finding = fakes[0].compare(row["questioned"], [row["reference"]])
        assert float(row["llr"]) == pytest.approx(finding.llr, abs=1e-6)
        assert float(row["score"]) == pytest.approx(finding.score, abs=1e-6)
        assert float(row["raw"]) == pytest.approx(finding.raw, abs=1e-6)
        assert row["verdict"] == finding.verdict
        codes = ["identical"] * (finding.llr_unclipped == 2)
        codes += ["low_contrast"] * ("d.png" in (row["questioned"], row["reference"]))
        assert row["warnings"] == "|".join(codes)
        assert row["error"] == ""


def test_several_references_and_a_root(fakes, folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    write(elsewhere / "p.csv", [["a.png", "b.png| d.png"]], ["questioned", "references"])
    code = main(["score-pairs", str(elsewhere / "p.csv"), "-o", "o.csv", "--root", str(folder)])
    assert code == 0
    assert float(read(Path("o.csv"))[0]["llr"]) == pytest.approx(1.25)


def test_paths_start_from_the_folder_of_the_table(fakes, folder, tmp_path_factory, monkeypatch):
    write(folder / "p.csv", [["", "a.png", "b.png"]])
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert main(["score-pairs", str(folder / "p.csv"), "-o", "o.csv", "--strict"]) == 0


@pytest.mark.parametrize(("strict", "code"), [([], 0), (["--strict"], 2)])
def test_an_unreadable_file_fills_the_error_of_its_rows(strict, code, fakes, folder, capsys):
    rows = [["", "a.png", "b.png"], ["", "text.png", "b.png"], ["", "a.png", "gone.png"],
            ["", "", "b.png"], ["", "a.png", ""], ["", "a.png", "b.png"]]  # fmt: skip
    write(folder / "p.csv", rows)
    assert main(["score-pairs", "p.csv", "-o", "o.csv", *strict]) == code
    found = read(Path("o.csv"))
    assert [bool(row["error"]) for row in found] == [False, True, True, True, True, False]
    assert "text.png" in found[1]["error"]
    assert "gone.png" in found[2]["error"]
    assert all(row[name] == "" for row in found[1:5] for name in RESULTS[:-1])
    assert capsys.readouterr().err.splitlines()[-1] == "6 rows, 4 with an error"


def test_json_and_quiet(fakes, table, capsys):
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv", "--json", "--quiet"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert json.loads(captured.out) == {"schema": 1, "output": "out.csv", "rows": 36, "errors": 0}


@pytest.mark.parametrize("parts", [1, 3, 5, 50])
def test_the_shards_together_hold_the_rows_of_the_whole(parts, fakes, table):
    assert main(["score-pairs", "pairs.csv", "-o", "whole.csv"]) == 0
    whole = read(Path("whole.csv"))
    for index in range(1, parts + 1):
        out = f"part{index}.csv"
        assert main(["score-pairs", "pairs.csv", "-o", out, "--shard", f"{index}/{parts}"]) == 0
        assert read(Path(out)) == whole[index - 1 :: parts]
        assert Path(out).read_text().startswith("note,questioned,reference,score,llr,")


def test_interrupted_and_resumed_it_gives_the_same_file(fakes, table, monkeypatch, capsys):
    monkeypatch.setattr(score_pairs, "CHUNK_ROWS", 5)
    monkeypatch.setattr(score_pairs, "FIRST_CHUNK", 1)
    assert main(["score-pairs", "pairs.csv", "-o", "whole.csv"]) == 0
    load = score_pairs.verifier.load

    def interrupted(arguments):
        scorer = load(arguments)
        scorer.interrupt_after = 3
        return scorer

    monkeypatch.setattr(score_pairs.verifier, "load", interrupted)
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 130
    assert len(read(Path("out.csv"))) == 15
    monkeypatch.setattr(score_pairs.verifier, "load", load)
    capsys.readouterr()
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv", "--resume"]) == 0
    assert Path("out.csv").read_bytes() == Path("whole.csv").read_bytes()
    assert sum(fakes[-1].calls) == 21 + 8 + 4  # some rows again, to see that nothing changed
    assert capsys.readouterr().err == "36 rows, 0 with an error\n"


@pytest.mark.parametrize("separator", [";", "\t"])
def test_what_spreadsheets_put_for_the_comma_stays(fakes, table, folder, separator):
    other = folder / "other.csv"
    other.write_bytes(as_bytes([["a;b", *HEADER], ["x;,\t", "n", "a.png", "b.png"]], separator))
    assert main(["score-pairs", "other.csv", "-o", "out.csv", "--quiet"]) == 0
    with Path("out.csv").open(encoding="utf-8", newline="") as file:
        header, row = csv.reader(file, delimiter=separator)
    assert header == ["a;b", *HEADER, *RESULTS]
    assert row[:4] == ["x;,\t", "n", "a.png", "b.png"]
    assert float(row[5]) == pytest.approx(fakes[-1].compare("a.png", ["b.png"]).llr, abs=1e-6)
    whole = Path("out.csv").read_bytes()
    Path("out.csv").write_bytes(whole[:-9])
    assert main(["score-pairs", "other.csv", "-o", "out.csv", "--quiet", "--resume"]) == 0
    assert Path("out.csv").read_bytes() == whole


def test_the_mark_by_which_spreadsheets_know_utf_8_stays(fakes, folder):
    rows = [HEADER, ["Größe", "a.png", "b.png"], ["x", "b.png", "c.png"]]
    Path("p.csv").write_bytes(codecs.BOM_UTF8 + as_bytes(rows, ";"))
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet"]) == 0
    whole = Path("out.csv").read_bytes()
    assert whole.startswith(codecs.BOM_UTF8 + b"note;questioned;reference;score;")
    assert whole.count(codecs.BOM_UTF8) == 1
    for cut in (2, 9, len(whole) - 9):
        Path("out.csv").write_bytes(whole[:cut])
        assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet", "--resume"]) == 0
        assert Path("out.csv").read_bytes() == whole


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_the_line_that_names_the_separator_stays(mark, fakes, folder):
    rows = [HEADER, ["x;,", "a.png", "b.png"], ["y", "b.png", "c.png"]]
    Path("p.csv").write_bytes(mark + b"sep=;\r\n" + as_bytes(rows, ";"))
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--strict"]) == 0
    whole = Path("out.csv").read_bytes()
    assert whole.startswith(mark + b"sep=;\nnote;questioned;reference;score;")
    assert whole.splitlines()[2].startswith(b'"x;,";a.png;b.png;')
    for cut in (2, len(mark) + 6, 20, len(whole) - 9):
        Path("out.csv").write_bytes(whole[:cut])
        assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet", "--resume"]) == 0
        assert Path("out.csv").read_bytes() == whole
    # a spreadsheet follows the line and does not write it
    saved = whole.removeprefix(mark + b"sep=;\n")
    Path("out.csv").write_bytes(saved[:-9])
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet", "--resume"]) == 0
    assert Path("out.csv").read_bytes() == saved


def test_a_line_that_is_no_csv_is_counted_from_the_files_first(fakes, folder, capsys):
    Path("p.csv").write_bytes(b'sep=;\n\nquestioned;reference\na.png;b.png\na;"b"c\n')
    assert main(["score-pairs", "p.csv", "-o", "out.csv"]) == 2
    assert "After line 4 it is not CSV" in capsys.readouterr().err


def test_a_result_that_a_spreadsheet_saved_again_is_continued(fakes, folder):
    write(folder / "p.csv", [["x", "a.png", "b.png"], ["y", "b.png", "c.png"]])
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet"]) == 0
    lines = Path("out.csv").read_bytes().splitlines()
    saved = codecs.BOM_UTF8 + b"".join(line + b"\r\n" for line in lines[:2])
    Path("out.csv").write_bytes(saved)
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet", "--resume"]) == 0
    assert Path("out.csv").read_bytes() == saved + lines[2] + b"\n"


def test_the_title_of_a_column_may_have_several_lines(fakes, folder):
    header = ["Kunden-\r\nnummer", "questioned", "reference"]
    Path("p.csv").write_bytes(as_bytes([header, ["7", "a.png", "b.png"]], ";"))
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--strict"]) == 0
    with Path("out.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file, delimiter=";")) == [*header, *RESULTS]


def test_empty_cells_at_the_end_may_lack_and_empty_columns_need_no_title(fakes, folder):
    Path("p.csv").write_text("questioned,reference,note,,\na.png,b.png,x,,\na.png,b.png\n")
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--strict"]) == 0
    whole = Path("out.csv").read_bytes()
    first, second = whole.splitlines()[1:]
    assert first == second.replace(b"b.png,,,,", b"b.png,x,,,")
    Path("out.csv").write_bytes(whole[:-9])
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--strict", "--resume"]) == 0
    assert Path("out.csv").read_bytes() == whole


def test_columns_are_known_with_a_space_or_a_capital_letter(fakes, folder, capsys):
    Path("p.csv").write_text("Note,Questioned, REFERENCE\nx,a.png, b.png\n")
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--strict"]) == 0
    assert Path("out.csv").read_text().startswith("Note,Questioned, REFERENCE,score,")
    assert capsys.readouterr().err == "1 row, 0 with an error\n"


@pytest.mark.skipif(os.name != "posix", reason="backslashes separate folders there")
def test_files_are_found_as_another_system_writes_their_names(folder):
    (folder / "Bu\u0308ro").mkdir()
    (folder / "Bu\u0308ro" / "a.tif").touch()
    (folder / "own\\name.png").touch()
    rows = [["", "B\u00fcro\\a.tif#page=2", "own\\name.png"], ["", "B\u00fcro/a.tif", "so\\so.png"]]
    table = Table.opened(write(folder / "p.csv", rows))
    first, second = table.read(Shard())
    assert first.questioned == folder / "Bu\u0308ro" / "a.tif#page=2"
    assert first.references == (folder / "own\\name.png",)
    assert second.questioned == folder / "Bu\u0308ro" / "a.tif"
    assert second.references == (folder / "so\\so.png",)
    (folder / "so").mkdir()  # brought after the table was read first
    (folder / "so" / "so.png").touch()
    assert list(table.read(Shard()))[1].references == (folder / "so" / "so.png",)


@given(st.integers(0, 10**6), st.booleans())
@settings(
    max_examples=25, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
def test_torn_anywhere_it_resumes_to_the_same_file(fakes, table, cut, sharded):
    options = ["--shard", "2/3"] if sharded else []
    assert main(["score-pairs", "pairs.csv", "-o", "whole.csv", *options, "--quiet"]) == 0
    data = Path("whole.csv").read_bytes()
    Path("torn.csv").write_bytes(data[: cut % (len(data) + 1)])
    resumed = ["score-pairs", "pairs.csv", "-o", "torn.csv", "--resume", *options, "--quiet"]
    assert main(resumed) == 0
    assert Path("torn.csv").read_bytes() == data


def test_errors_before_the_interruption_count_as_well(fakes, folder, capsys):
    write(folder / "p.csv", [["", "text.png", "b.png"]] * 3)
    assert main(["score-pairs", "p.csv", "-o", "o.csv"]) == 0
    assert main(["score-pairs", "p.csv", "-o", "o.csv", "--resume", "--strict"]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == "3 rows, 3 with an error"


@pytest.mark.parametrize(
    "change",
    [
        lambda: Path("pairs.csv").write_text("questioned,reference\na.png,c.png\n"),
        lambda: Path("pairs.csv").write_text("questioned,reference\n"),
        lambda: Path("pairs.csv").write_text("reference,questioned\nb.png,a.png\n"),
        lambda: Path("b.png").write_text("0.75"),
        lambda: Path("out.csv").write_text("something else\n"),
        lambda: Path("out.csv").write_text('questioned,reference,"\n'),
    ],
)
def test_what_does_not_belong_together_is_not_continued(change, fakes, folder, capsys):
    write(folder / "pairs.csv", [["a.png", "b.png"]], ["questioned", "reference"])
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 0
    change()
    torn = Path("out.csv").read_bytes()
    capsys.readouterr()
    code = main(["score-pairs", "pairs.csv", "-o", "out.csv", "--resume"])
    if torn.endswith(b'"\n'):
        assert code == 0  # nothing whole is in it: it is begun anew
        return
    assert code == 2
    assert capsys.readouterr().err.startswith("verifier-app: out.csv: ")
    assert Path("out.csv").read_bytes() == torn


def test_another_model_does_not_continue(fakes, table, capsys):
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 0
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv", "--resume", "--model", "other"]) == 2
    assert "the model, the options or its files changed" in capsys.readouterr().err


RESUMED = ["score-pairs", "p.csv", "-o", "out.csv", "--quiet", "--resume"]


def test_another_operating_point_does_not_continue(fakes, folder, capsys):
    """One row of many tells, far from the last."""
    rows = [["", "a.png", other] for other in ("a.png", "f.png", *["b.png"] * 20)]
    write(folder / "p.csv", rows)
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet"]) == 0
    torn = b"".join(Path("out.csv").read_bytes().splitlines(keepends=True)[:-3])
    Path("out.csv").write_bytes(torn)
    assert main([*RESUMED, "--operating-point", "screening"]) == 2
    assert capsys.readouterr().err == (
        "verifier-app: out.csv: Row 2 was decided at another operating point than screening."
        " Use the one that was used before, or leave --resume out to start again.\n"
    )
    assert Path("out.csv").read_bytes() == torn
    assert main(RESUMED) == 0


def test_where_all_rows_are_the_same_at_another_operating_point_it_goes_on(fakes, folder):
    """What is there is what the other point gives."""
    write(folder / "p.csv", [["", "a.png", other] for other in ("b.png", "c.png", "f.png")])
    screening = ["--operating-point", "screening"]
    assert main(["score-pairs", "p.csv", "-o", "whole.csv", "--quiet", *screening]) == 0
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet"]) == 0
    Path("out.csv").write_bytes(
        b"".join(Path("out.csv").read_bytes().splitlines(keepends=True)[:2])
    )
    assert main([*RESUMED, *screening]) == 0
    assert Path("out.csv").read_bytes() == Path("whole.csv").read_bytes()


def test_a_verdict_on_a_threshold_may_be_another_devices(fakes, folder):
    write(folder / "p.csv", [["", "a.png", "d.png"]])
    assert main(["score-pairs", "p.csv", "-o", "out.csv", "--quiet"]) == 0
    text = Path("out.csv").read_text()
    assert "1.000000,same," in text
    Path("out.csv").write_text(text.replace(",same,", ",inconclusive,"))
    assert main(RESUMED) == 0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "cannot be read"),
        (b"", "no columns questioned and reference"),
        (b"questioned,other\n", "no columns questioned and reference"),
        (b"questioned,reference,references\n", "both columns"),
        (b"questioned,reference,x,x\n", "same name"),
        (b"questioned,reference, Reference\n", "same name"),
        (b"questioned,reference,llr\n", "a column llr"),
        (b"questioned,reference\na,b\na,b,c\n", "Row 2 has 3 cells"),
        (b"questioned,reference\na\n", "Row 1 has 1 cells"),
        (b"questioned,reference\n\xff,b\n", "not UTF-8"),
        ("questioned,reference\na,b\n".encode("utf-16"), "not UTF-8"),
        ("questioned,reference\na,b\n".encode("utf-16-le"), "not UTF-8"),
        (b'questioned,reference\n"a,b\n', "not CSV"),
        (b'questioned,reference\na,"b"c\n', "not CSV"),
    ],
)
def test_a_table_that_is_none_is_refused_before_anything_is_written(
    content, says, fakes, folder, capsys
):
    Path("out.csv").write_text("precious")
    if content is not None:
        Path("p.csv").write_bytes(content)
    assert main(["score-pairs", "p.csv", "-o", "out.csv"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("verifier-app: p.csv: ")
    assert says in error
    assert error.count("\n") == 1
    assert Path("out.csv").read_text() == "precious"
    assert fakes == []


def test_a_byte_order_mark_stays_and_empty_lines_are_no_matter(fakes, folder):
    Path("p.csv").write_bytes(b"\xef\xbb\xbfquestioned,reference\r\n\r\na.png,b.png\r\n\r\n")
    assert main(["score-pairs", "p.csv", "-o", "o.csv", "--strict"]) == 0
    result = Path("o.csv").read_bytes()
    assert result.startswith(b"\xef\xbb\xbfquestioned,reference,score,")
    assert result.splitlines()[1].startswith(b"a.png,b.png,")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_a_pipe_is_no_table(fakes, folder, capsys):
    os.mkfifo(folder / "pipe.csv")
    for path in (folder / "pipe.csv", "/dev/zero"):
        assert main(["score-pairs", str(path), "-o", "o.csv"]) == 2
        assert "It cannot be read (Illegal seek)" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
@pytest.mark.parametrize("more", [(), ("--resume",)])
def test_a_result_goes_into_a_pipe_that_somebody_reads(more, fakes, table, folder, capsys):
    os.mkfifo(folder / "pipe.csv")
    command = ["score-pairs", "pairs.csv", "-o", "pipe.csv", *more]
    assert main(command) == 2
    assert "pipe.csv: It cannot be written (No such device" in capsys.readouterr().err
    read_end = os.open(folder / "pipe.csv", os.O_RDONLY | os.O_NONBLOCK)
    assert main(command) == 0
    got = os.read(read_end, 1 << 16)
    os.close(read_end)
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 0
    assert got == Path("out.csv").read_bytes()


def test_the_table_is_not_overwritten(fakes, table, capsys):
    Path("same.csv").symlink_to("pairs.csv")
    for out in ("pairs.csv", "./pairs.csv", "same.csv"):
        assert main(["score-pairs", "pairs.csv", "-o", out]) == 2
    assert len(read(table)) == 36


@pytest.mark.parametrize("out", ["f.png", "./d.png", "link.png", "e.png"])
@pytest.mark.parametrize("more", [[], ["--resume"], ["--shard", "1/40"]])
def test_a_sample_that_the_table_names_is_not_overwritten(out, more, fakes, folder, capsys):
    rows = [["", "a.png", "b.png|d.png"], ["", "c.png", "f.png#page=2"], ["", "e.png\0", "e.png"]]
    write(folder / "p.csv", rows, ["note", "questioned", "references"])
    Path("link.png").symlink_to("b.png")
    before = Path(out).read_bytes()
    assert main(["score-pairs", "p.csv", "-o", out, *more]) == 2
    error = capsys.readouterr().err
    assert error.startswith(
        f"verifier-app: {Path(out)}: The result would overwrite a sample of row"
    )
    assert Path(out).read_bytes() == before


@pytest.mark.parametrize("out", ["own.safetensors", "hard.safetensors"])
def test_the_model_is_not_overwritten(out, fakes, table, capsys):
    tiny_model.write(Path("own.safetensors"))
    os.link("own.safetensors", "hard.safetensors")
    before = Path(out).read_bytes()
    asked = ["score-pairs", "pairs.csv", "-o", out, "--model", "own.safetensors"]
    assert main(asked) == 2
    assert capsys.readouterr().err == (
        f"verifier-app: {out}: The result would overwrite the model. Name another file with -o.\n"
    )
    assert Path(out).read_bytes() == before


@pytest.mark.parametrize("more", [[], ["--resume"]])
def test_a_result_in_a_folder_that_may_not_be_entered(more, fakes, table, monkeypatch, capsys):
    Path("secret").mkdir()
    close(Path("secret"), monkeypatch)
    assert main(["score-pairs", "pairs.csv", "-o", "secret/o.csv", *more]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"verifier-app: {Path('secret/o.csv')}: It cannot be written (Perm")
    assert error.count("\n") == 1


def test_of_a_cell_beyond_the_limit_is_said_where_it_is_and_what_to_do(fakes, folder, capsys):
    rows = "a.png,b.png\n" * 20_000
    Path("p.csv").write_text(f'questioned,reference\na.png,b.png\n"a.png,b.png\n{rows}')
    assert main(["score-pairs", "p.csv", "-o", "o.csv"]) == 2
    assert capsys.readouterr().err == (
        "verifier-app: p.csv: After line 2 a cell has more than 131072 characters. Look for a"
        " quotation mark that is never closed, or shorten the cell.\n"
    )
    assert not Path("o.csv").exists()


@pytest.mark.parametrize("out", ["no/such/folder/o.csv", "."])
def test_a_place_that_cannot_be_written(out, fakes, table, capsys):
    assert main(["score-pairs", "pairs.csv", "-o", out]) == 2
    assert capsys.readouterr().err.startswith(f"verifier-app: {out}: ")


def test_a_root_that_is_not_there_is_told_at_once(fakes, table, capsys):
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv", "--root", "nowhere"]) == 2
    assert capsys.readouterr().err.startswith("verifier-app: nowhere: There is no such folder.")
    assert not Path("out.csv").exists()


@pytest.mark.parametrize("more", [(), ("--resume",)])
def test_a_result_that_another_command_writes_is_left_alone(more, fakes, table, capsys):
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 0
    out = Path("out.csv")
    out.write_bytes(out.read_bytes()[:-40])
    before = out.read_bytes()
    capsys.readouterr()
    loaded = len(fakes)
    with out.open("ab") as other:
        assert hold_open(other.fileno())
        assert main(["score-pairs", "pairs.csv", "-o", "out.csv", *more]) == 2
    assert capsys.readouterr().err == (
        "verifier-app: out.csv: Another command is writing this result."
        " Wait for its end, or name another file with -o.\n"
    )
    assert out.read_bytes() == before
    assert len(fakes) == loaded, "it is told before a model is loaded"
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv", *more]) == 0
    assert len(read(out)) == 36


def test_a_result_that_another_command_makes_meanwhile_is_left_alone(fakes, table, monkeypatch):
    load, held = score_pairs.verifier.load, []

    def slowly(arguments):
        Path("out.csv").write_bytes(b"of the other")
        held.append(os.open("out.csv", os.O_WRONLY))
        assert hold_open(held[0])
        return load(arguments)

    monkeypatch.setattr(score_pairs.verifier, "load", slowly)
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 2
    assert Path("out.csv").read_bytes() == b"of the other"
    os.close(held[0])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_gives_one_sentence(fakes, table, capsys, monkeypatch):
    monkeypatch.setattr(os, "ftruncate", lambda file, size: None)
    assert main(["score-pairs", "pairs.csv", "-o", "/dev/full"]) == 2
    assert "/dev/full: It cannot be written (No space left on device)" in capsys.readouterr().err


def rows_of(*names: str) -> list[Row]:
    return [
        Row(i, (), Path(pair[0]), tuple(map(Path, pair[1:]))) for i, pair in enumerate(names, 1)
    ]


def test_chunks_are_bounded_by_rows_and_by_files():
    rows = rows_of("ab", "ab", "ab", "ac", "bd", "ef", "ghi", "g")
    cut = [[row.number for row in chunk] for chunk in chunks(iter(rows), 2, 3)]
    assert cut == [[1, 2], [3, 4], [5], [6], [7, 8]]
    assert [len(c) for c in chunks(iter(rows), 100, 100)] == [8]
    assert list(chunks(iter(()), 2, 3)) == []


def test_a_row_with_more_files_than_a_chunk_may_have_is_a_chunk():
    assert [len(c) for c in chunks(iter(rows_of("abcdef", "ab")), 5, 3)] == [1, 1]


def test_the_first_chunks_are_small():
    by_rows = chunks(iter(rows_of(*["ab"] * 40)), 16, 100, first=8)
    assert [len(c) for c in by_rows] == [2, 4, 8, 16, 10]
    by_files = chunks(
        iter(rows_of(*zip("abcdefghijklmnop", "ABCDEFGHIJKLMNOP", strict=True))), 99, 8, first=4
    )
    assert [len(c) for c in by_files] == [1, 2, 4, 4, 4, 1]


def test_a_table_that_is_interrupted_early_keeps_its_first_rows(fakes, table, monkeypatch):
    load = score_pairs.verifier.load

    def interrupted(arguments):
        scorer = load(arguments)
        scorer.interrupt_after = 1
        return scorer

    monkeypatch.setattr(score_pairs, "CHUNK_ROWS", 64)
    monkeypatch.setattr(score_pairs.verifier, "load", interrupted)
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 130
    assert len(read(Path("out.csv"))) == 4


def test_each_file_is_given_to_the_verifier_once_a_chunk(fakes, table, monkeypatch):
    monkeypatch.setattr(score_pairs, "CHUNK_ROWS", 100)
    monkeypatch.setattr(score_pairs, "FIRST_CHUNK", 1)
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv"]) == 0
    assert fakes[0].calls == [36]


def test_shards_count_their_rows(table):
    opened = Table.opened(table)
    for of in (1, 5, 7, 40):
        counts = [opened.count(Shard(i, of)) for i in range(1, of + 1)]
        assert sum(counts) == 36
        assert counts == [len(list(opened.read(Shard(i, of)))) for i in range(1, of + 1)]


def test_nothing_is_finished_before_it_has_begun(table):
    assert finished(Path("none.csv"), Table.opened(table), Shard()).end == 0
