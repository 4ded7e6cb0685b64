from __future__ import annotations

import io
import json
import os
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from verifier_app.errors import StoreError
from verifier_app.store import cases
from verifier_app.store.cases import Case, CaseFinding, CaseNotes, CaseSample
from verifier_app.types import Cleaning, Treatment


@pytest.fixture
def case() -> Case:
    turned = Treatment(2, (10, 20, 300, 90), -1.5, Cleaning(specks=False, threshold=0.25))
    return Case(
        "signature",
        "strict",
        CaseSample("förm 1.PNG", "file", b"\x89PNG questioned", turned),
        (
            CaseSample("../../card", "file", b"one", as_it_is=True),
            CaseSample("Drawn here", "ink", b'{"strokes":[]}', used=False),
            CaseSample("card.tif", "file", b"one"),
        ),
        {"name": "compact", "sha256": "ab" * 32},
        CaseNotes("B-17", "Ada Noor", "Seen at 10×.\nShaky."),
        CaseFinding(1.4375, (-2.5, 1.25), "same", "0.1.0"),
    )


@pytest.fixture
def path(tmp_path: Path, case: Case) -> Path:
    path = tmp_path / "b-17.hwcase"
    cases.write(path, case)
    return path


def changed(path: Path, change, members=None) -> Path:
    """The file with another manifest, and these members as well."""
    with zipfile.ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(kept.pop("case.json"))
    change(manifest)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (kept | (members or {})).items():
            archive.writestr(name, data)
        archive.writestr("case.json", json.dumps(manifest))
    return path


def test_a_case_comes_back_as_it_was(path: Path, case: Case) -> None:
    assert cases.read(path) == case
    assert os.name != "posix" or path.stat().st_mode & 0o077 == 0


def test_a_case_of_an_older_program_kept_the_number_alone(path: Path) -> None:
    def older(manifest) -> None:
        for name in ("llr_range", "verdict", "program"):
            del manifest[name]

    assert cases.read(changed(path, older)).finding == CaseFinding(1.4375)
    references = cases.read(changed(path, lambda m: m["references"][0].pop("as_it_is"))).references
    assert not any(own.as_it_is for own in references)
    without = changed(path, lambda manifest: manifest.pop("llr"))
    assert cases.read(without).finding is None


def test_a_case_may_lack_the_questioned_sample(tmp_path: Path) -> None:
    empty = Case("character", "standard", None, ())
    cases.write(tmp_path / "empty.hwcase", empty)
    assert cases.read(tmp_path / "empty.hwcase") == empty


def test_the_samples_can_be_had_without_the_program(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.read("mimetype").decode() == cases.MIME
        assert archive.read("samples/0.png") == b"\x89PNG questioned"
        assert {"samples/1", "samples/2.json", "samples/3.tif"} < set(archive.namelist())


def test_a_file_that_is_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.hwcase"
    document = io.BytesIO()
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    for content in (b"", b"%PDF-1.7", document.getvalue()):
        path.write_bytes(content)
        with pytest.raises(StoreError, match=r"letter\.hwcase: This is not a case\. Choose"):
            cases.read(path)


def test_whatever_is_cut_off_or_changed_is_damaged_and_nothing_else(path: Path) -> None:
    whole = path.read_bytes()
    for end in range(4, len(whole), 7):
        path.write_bytes(whole[:end])
        with pytest.raises(StoreError, match=r"b-17\.hwcase: The case is damaged or cut off\."):
            cases.read(path)
    for place in range(4, len(whole), 11):
        flipped = bytearray(whole)
        flipped[place] ^= 0x55
        path.write_bytes(flipped)
        with suppress(StoreError):
            cases.read(path)


def test_a_member_before_the_beginning_is_damage(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    end = len(whole) - 22  # the directory's own place stands 16 bytes into the last record
    start = int.from_bytes(whole[end + 16 : end + 20], "little")
    whole[end + 16 : end + 20] = (start + 5000).to_bytes(4, "little")
    path.write_bytes(whole)
    with pytest.raises(StoreError, match="damaged"):
        cases.read(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.update(profile="face"),
        lambda m: m.update(operating_point="loose"),
        lambda m: m.update(references=None),
        lambda m: m.pop("questioned"),
        lambda m: m.update(notes={"case": 1}),
        lambda m: m.update(notes={"unknown": "x"}),
        lambda m: m.update(model=["x"]),
        lambda m: m.update(model=[1]),
        lambda m: m.update(llr="1"),
        lambda m: m.update(llr=True),
        lambda m: m.update(llr_range=[1.0]),
        lambda m: m.update(llr_range=[2.0, 1.0]),
        lambda m: m.update(llr_range=["0", "1"]),
        lambda m: m.update(verdict="guilty"),
        lambda m: m.update(program=1),
        lambda m: m["questioned"].update(member="../../etc/passwd"),
        lambda m: m["questioned"].update(member="samples/1"),
        lambda m: m["questioned"].update(kind="path"),
        lambda m: m["questioned"].update(used=1),
        lambda m: m["questioned"].update(as_it_is="yes"),
        lambda m: m["questioned"].update(name=None),
        lambda m: m["questioned"].update(treatment={"crop": [1, 2, 3]}),
        lambda m: m["questioned"].update(treatment={"turn": "x"}),
        lambda m: m["questioned"].update(treatment={"turn": float("nan")}),
        lambda m: m["questioned"].update(treatment={"cleaning": {"stamps": "pink"}}),
        lambda m: m["questioned"].update(treatment={"cleaning": {"run": True}}),
        lambda m: m["questioned"].update(treatment=7),
        lambda m: m["questioned"].update(treatment={"turn": 10**400}),
        lambda m: m["questioned"].update(treatment={"crop": [1, 2, 3, 10**30]}),
    ],
)
def test_a_manifest_that_says_anything_else_is_refused(path: Path, change) -> None:
    with pytest.raises(StoreError, match="damaged"):
        cases.read(changed(path, change))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_a_pipe_that_nobody_writes_to_is_no_case(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.hwcase")
    with pytest.raises(StoreError, match="not a case"):
        cases.read(tmp_path / "a.hwcase")


@pytest.mark.parametrize("place", ['"turn": -1.5', '"threshold": 0.25', '"llr": 1.4375'])
def test_a_number_beyond_all_others_is_refused(path: Path, place: str) -> None:
    with zipfile.ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    assert place.encode() in kept["case.json"]
    beyond = f"{place.partition(':')[0]}: 1e999".encode()
    kept["case.json"] = kept["case.json"].replace(place.encode(), beyond)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in kept.items():
            archive.writestr(name, data)
    with pytest.raises(StoreError, match="damaged"):
        cases.read(path)


def test_a_case_of_a_newer_program_is_not_guessed_at(path: Path) -> None:
    with pytest.raises(StoreError, match="newer version of the program"):
        cases.read(changed(path, lambda m: m.update(version=2, profile="voice")))


def test_a_member_that_swells_is_not_read_to_its_end(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cases, "CONTENT_LIMIT", 1000)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("samples/9", b"\0" * 2_000_000)
    with pytest.raises(StoreError, match="damaged"):
        cases.read(changed(path, lambda m: m["references"][0].update(member="samples/9")))


def test_one_member_named_often_counts_each_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cases, "SIZE_LIMIT", 100)
    cases.read(path)
    with pytest.raises(StoreError, match="damaged"):
        cases.read(changed(path, lambda m: m.update(references=[m["references"][0]] * 90)))


def test_what_could_not_be_opened_again_is_not_saved(
    path: Path, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    monkeypatch.setattr(cases, "SIZE_LIMIT", 20)
    with pytest.raises(StoreError, match="too large to be saved"):
        cases.write(path, case)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("limit", "least", "said"),
    [
        ("CONTENT_LIMIT", 2, "too large"),
        ("SAMPLES_LIMIT", 1, "too large"),
        ("TEXT_LIMIT", 3, "notes are longer"),
    ],
)
def test_what_one_part_of_a_case_may_be_is_known_before_it_is_saved(
    path: Path, case: Case, monkeypatch: pytest.MonkeyPatch, limit: str, least: int, said: str
) -> None:
    before = path.read_bytes()
    monkeypatch.setattr(cases, limit, least)
    with pytest.raises(StoreError, match="damaged"):
        cases.read(path)
    with pytest.raises(StoreError, match=said):
        cases.write(path, case)
    assert path.read_bytes() == before


def test_a_folder_that_is_not_there_is_said_and_nothing_is_left(tmp_path: Path, case: Case) -> None:
    with pytest.raises(FileNotFoundError):
        cases.write(tmp_path / "missing" / "a.hwcase", case)
    with pytest.raises(StoreError, match="cannot be read"):
        cases.read(tmp_path / "missing.hwcase")
    assert list(tmp_path.iterdir()) == []


def test_a_case_whose_name_is_too_long_is_not_sent_to_its_permissions(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be read") as refused:
        cases.read(tmp_path / ("K" * 300 + ".hwcase"))
    assert "permissions" not in str(refused.value)
    assert refused.value.remedy.startswith("Give it a shorter name")
