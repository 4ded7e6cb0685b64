from __future__ import annotations

import json

import pytest

from verifier_app.cli.main import main
from verifier_app.cli.wording import percent, printable, score_text, signed
from verifier_app.types import OperatingPoint


def test_json_is_one_object_with_the_keys_that_stay(fakes, folder, capsys):
    assert (
        main(["compare", "a.png", "b.png", "d.png", "--json", "--operating-point", "strict"]) == 0
    )
    captured = capsys.readouterr()
    assert captured.err == ""
    found = json.loads(captured.out)
    assert captured.out.count("\n") == 1
    stay = {"schema", "profile", "raw", "llr", "score", "strength", "verdict", "operating_point"}
    assert stay | {"questioned", "references", "warnings", "model", "device", "version"} <= set(
        found
    )
    assert found["schema"] == 1
    assert found["operating_point"]["name"] == "strict"
    assert [own["path"] for own in found["references"]] == ["b.png", "d.png"]
    assert found["references"][1]["warnings"] == [{"code": "low_contrast", "text": "Faint ink."}]


def test_the_text_is_for_people(fakes, folder, capsys):
    assert main(["compare", "a.png", "b.png", "d.png"]) == 0
    text = capsys.readouterr().out
    assert text.splitlines()[0] == "Supports the same writer. Moderate support."
    for part in (
        "llr +1.2 (log10",
        "score            0.95",
        "standard: same from +1.0, different up to \u22121.0",
        "1 % of skilled imitations called same, 1 % of genuine comparisons called different",
        "reference        +1.5  b.png",
        "reference        +1.0  d.png",
        "warning          d.png: Faint ink.",
        "about 16 times more probable if the same person wrote all of them than if somebody else",
        "Evidence, not a decision. The score assumes equal prior odds. A person decides.",
    ):
        assert " ".join(part.split()) in " ".join(text.split())
    assert not any(word in text.lower() for word in ("forged", "fake", "authentic", "fraud"))
    assert max(map(len, text.splitlines())) <= 88


@pytest.mark.parametrize(
    ("reference", "options", "says"),
    [
        ("e.png", [], "+1.7 or more"),
        ("e.png", [], "warning          These are the same picture."),
        ("d.png", [], "llr +1.0"),
        ("d.png", [], "same from +1.0, different up to \u22121.0"),
        ("c.png", [], "Supports different writers. Moderate support."),
        ("c.png", ["--profile", "character"], "Supports different signs. Moderate support."),
        ("f.png", [], "Inconclusive. Weak support for the same writer."),
        ("c.png", [], "about 10 times more probable if somebody else imitated it"),
        (
            "c.png",
            ["--profile", "character"],
            "if one is another sign than if both are the same sign",
        ),
    ],
)
def test_what_it_says(reference, options, says, fakes, folder, capsys):
    assert main(["compare", "a.png", reference, *options]) == 0
    text = capsys.readouterr().out
    assert " ".join(says.split()) in " ".join(text.split())


def test_a_verdict_on_the_other_side_of_0_is_not_glossed_over(fakes, folder, capsys, monkeypatch):
    monkeypatch.setattr(OperatingPoint, "verdict", lambda own, llr: "different")
    assert main(["compare", "a.png", "f.png"]) == 0
    assert capsys.readouterr().out.startswith(
        "Verdict: different writers. Weak support for the same writer."
    )


def test_bad_input_gives_one_line_that_names_the_file(fakes, folder, capsys):
    assert main(["compare", "a.png", "text.png"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "verifier-app: text.png: This is not a picture. Use PNG.\n"


@pytest.mark.parametrize("files", [["a.png", "b.png", "none.png"], ["none.png#page=2", "b.png"]])
def test_a_file_that_is_missing_is_told_before_the_model_is_loaded(files, fakes, folder, capsys):
    assert main(["compare", *files]) == 2
    says = "verifier-app: none.png: The file does not exist. Check the name.\n"
    assert capsys.readouterr().err == says
    assert fakes == []


def test_numbers():
    assert [signed(v) for v in (1.44, -0.66, 0.04, -0.04)] == ["+1.4", "\u22120.7", "0.0", "0.0"]
    assert [score_text(v) for v in (0.9634, 0.991, 0.999, 0.004)] == [
        "0.96",
        "0.99",
        "over 0.99",
        "under 0.01",
    ]
    assert [percent(v) for v in (0.05, 0.01, 0.001, 0.0123)] == ["5 %", "1 %", "0.1 %", "1.23 %"]


def test_a_path_cannot_command_the_terminal():
    assert printable("a\x1b[2Jb\n.png") == "a?[2Jb?.png"
    assert printable("علی\u200cرضا") == "علی\u200cرضا"
