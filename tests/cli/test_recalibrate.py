"""`recalibrate` from a folder of invented people to a model that compares."""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from tests.closed import close
from tests.engine import tiny_model
from tests.evaluation.test_inspection import drawings, folder
from tests.training import made_up
from verifier_app import imaging
from verifier_app.cli.main import main
from verifier_app.evaluation.advice import Advice
from verifier_app.nn.modelfile import load_tensors, read_card, relabel, sha256_of
from verifier_app.types import Basis
from verifier_app.verify import Verifier
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.embedded import code_of, digest_of


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder(tmp_path_factory.mktemp("data"), writers=5, genuine=4, forged=2)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return tiny_model.write(tmp_path / "tiny.safetensors")


def test_a_new_model_is_written_and_the_base_stays(data, base, own_home, capsys):
    before = base.read_bytes()
    (data / "w0" / "genuine" / "torn.png").write_bytes(b"torn")
    (data / "loose.png").write_bytes(b"loose")
    again = data / "w0" / "genuine" / "again.png"
    again.write_bytes((data / "w0" / "genuine" / "0.png").read_bytes())
    try:
        arguments = ["recalibrate", str(data), "--model", str(base), "--name", "office"]
        assert main([*arguments, "--device", "cpu", "--json"]) == 0
        said = json.loads(capsys.readouterr().out)
        assert main([*arguments[:-1], "again", "--device", "cpu"]) == 0
        text = capsys.readouterr().out
    finally:
        (data / "w0" / "genuine" / "torn.png").unlink()
        (data / "loose.png").unlink()
        again.unlink()
    line = "  w0/genuine/again.png: the same picture as w0/genuine/0.png\n"
    assert "1 repeated sample, left out:\n" + line in text
    assert said["repeated"] == {"w0/genuine/again.png": "w0/genuine/0.png"}
    assert "1 sample cannot be used:\n  w0/genuine/torn.png: This is not a picture" in text
    assert "1 file without a known writer or kind, left out:\n  loose.png\n" in text
    target = own_home / "models" / "office.safetensors"
    assert said["event"] == "result"
    assert said["path"] == str(target)
    assert said["sha256"] == sha256_of(target)
    assert said["base"] == {"name": "tiny", "sha256": sha256_of(base)}
    assert (said["writers"], said["genuine"], said["forged"]) == (5, 20, 10)
    assert list(said["unreadable"]) == ["w0/genuine/torn.png"]
    assert said["left_out"] == ["loose.png"]
    for when in ("before", "after"):
        shares = said[when]["one reference"]["screening"]
        assert shares["stated"] == 0.05
        own = shares["imitation_called_same"]
        assert 0 <= own["low"] <= own["value"] <= own["high"] <= 1
        counted = said[when]["all references"]["standard"]
        assert counted["imitation_called_same"]["of"] == 10
        assert counted["genuine_called_same"]["of"] == 20
        assert counted["stranger_called_same"] is None
    for basis in ("one reference", "all references"):
        assert set(said["advice"][basis]) == {"screening", "standard", "strict"}
        assert set(said["advice"][basis].values()) <= set(get_args(Advice))
    assert re.search(
        r"  standard +(un|no|rather|better|worse).*called same: \d+, now \d+ of 10;", text
    )
    assert base.read_bytes() == before
    card = read_card(target)
    assert card.lineage["sha256"] == sha256_of(base)
    assert card.lineage["by"] == "recalibrate"
    assert card.data["description"] == (
        "invented. Thresholds: 5 local writers with 20 genuine samples and 10 imitations."
    )
    assert "real people" in card.extra["personal"]
    assert "5 local writers" in card.calibration[0]["operating_points"][0]["data"]
    assert "w0" not in card.to_json()
    _, own_tensors, _ = load_tensors(target)
    _, tensors, _ = load_tensors(base)
    assert all(bool((own_tensors[k] == tensors[k]).all()) for k in tensors)


def test_drawings_move_the_thresholds_of_drawings_and_of_pictures(tmp_path, own_home, capsys):
    data = drawings(tmp_path / "data", writers=4, genuine=4, forged=2)
    base = tiny_model.write(tmp_path / "tiny.safetensors", shaded=True, every_basis=True)
    arguments = ["recalibrate", str(data), "--model", str(base), "--name", "office", "--json"]
    assert main([*arguments, "--device", "cpu"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["before"]["one reference"] != said["after"]["one reference"]
    before, after = (
        Calibration.from_json(list(read_card(path).calibration))
        for path in (base, own_home / "models" / "office.safetensors")
    )
    assert before.bases == after.bases == tuple(Basis)
    for one, two in ((before.of(basis), after.of(basis)) for basis in Basis):
        assert one.block(1).slope != two.block(1).slope
        assert "4 local writers" in two.block(1).points[0].data
    # what local drawings say is by how they moved, and not by what their pictures say
    assert after.block(1).known != after.of(Basis.MOVEMENT).block(1).known
    ink = data / "w0" / "genuine" / "0.inkml"
    finding = Verifier.load(model="office", device="cpu").compare(ink, [ink.with_name("1.inkml")])
    assert finding.basis is Basis.MOVEMENT
    assert finding.operating_point == after.of(Basis.MOVEMENT).block(1).point("standard")


def test_what_is_recalibrated_again_is_called_so_once_and_what_it_was_set_on_is_told(
    data, base, own_home, capsys
):
    arguments = ["recalibrate", str(data), "--device", "cpu", "--model"]
    assert main([*arguments, str(base), "--name", "office"]) == 0
    said = "The thresholds of the base were set on local samples before"
    assert said not in capsys.readouterr().out
    models = own_home / "models"
    assert main([*arguments, str(models / "office.safetensors"), "--name", "again"]) == 0
    assert said in capsys.readouterr().out
    title = read_card(base).title
    for name in ("office", "again"):
        assert read_card(models / f"{name}.safetensors").title == f"{title}, recalibrated"


def test_a_base_that_was_tuned_on_the_same_samples_is_told(data, tmp_path, base, own_home, capsys):
    seen = [
        code_of(digest_of(imaging.prepare((data / "w0" / "genuine" / f"{n}.png").read_bytes())))
        for n in range(2)
    ]
    tuned = tmp_path / "tuned.safetensors"
    relabel(base, tuned, replace(read_card(base), name="tuned", data={"learnt_from": seen}))
    arguments = ["--model", str(tuned), "--device", "cpu"]
    assert main(["recalibrate", str(data), *arguments]) == 0
    assert "The base has already learnt from 2 samples of these" in capsys.readouterr().out
    assert read_card(own_home / "models" / "tuned-local.safetensors").learnt_from == set(seen)
    assert main(["evaluate", str(data), *arguments, "--references", "1", "--without-leaks"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Note: the model has learnt from 2 of these samples; figures are too")
    arguments[1] = str(base)
    assert main(["recalibrate", str(data), *arguments]) == 0
    assert "learnt from" not in capsys.readouterr().out


def test_an_experiment_stays_one_with_other_thresholds(data, tmp_path, base, own_home, capsys):
    card = read_card(base)
    trial = tmp_path / "trial.safetensors"
    relabel(base, trial, replace(card, name="trial", extra={"experiment": "Not better."}))
    assert main(["recalibrate", str(data), "--model", str(trial), "--device", "cpu"]) == 0
    assert read_card(own_home / "models" / "trial-local.safetensors").experiment == "Not better."
    assert main(["models", "default", "trial-local"]) == 2
    assert "Not better." in capsys.readouterr().err


def test_an_empty_name_names_nothing(data, base, own_home, capsys):
    arguments = ["recalibrate", str(data), "--model", str(base), "--device", "cpu", "--name", ""]
    assert main(arguments) == 2
    assert "'' cannot name a model." in capsys.readouterr().err


def test_it_can_be_used_by_name(data, base, own_home, capsys):
    assert main(["recalibrate", str(data), "--model", str(base), "--device", "cpu"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("tiny-local: ")
    assert "before screening  stated 5 %" in out
    assert "skilled imitations called same" in out
    picture = next(iter(sorted((data / "w1" / "genuine").iterdir())))
    finding = Verifier.load(model="tiny-local", device="cpu").compare(picture, [picture])
    assert finding.model["name"] == "tiny-local"
    assert main(["recalibrate", str(data), "--model", str(base), "--device", "cpu"]) == 0
    assert capsys.readouterr().out.startswith("tiny-local-2: ")


def test_without_forgeries_it_works_too(tmp_path, base, own_home, capsys):
    plain = folder(tmp_path / "plain", writers=4, genuine=3, forged=0)
    arguments = ["recalibrate", str(plain), "--model", str(base), "--device", "cpu"]
    assert main([*arguments, "--name", "plain", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["checked_on"] == 4
    assert said["after"]["one reference"]["standard"]["imitation_called_same"] is None
    assert said["after"]["one reference"]["standard"]["stranger_called_same"] is not None
    assert said["after"]["one reference"]["standard"]["genuine_called_different"] is not None
    assert main(arguments) == 0
    rows = [line for line in capsys.readouterr().out.splitlines() if "stated 5 %" in line]
    assert len(rows) == 2
    assert all("other people's own samples called same" in row for row in rows)


def test_without_forgeries_few_writers_leave_nobody_to_judge_by(tmp_path, base, own_home, capsys):
    plain = folder(tmp_path / "plain", writers=3, genuine=3, forged=0)
    arguments = ["recalibrate", str(plain), "--model", str(base), "--device", "cpu"]
    assert main([*arguments, "--name", "plain", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["checked_on"], said["after"], said["advice"]) == (0, None, None)
    assert main(arguments) == 0
    assert "Too few writers to say" in capsys.readouterr().out


def test_writers_of_the_split_test_are_left_for_measuring(tmp_path, base, own_home, capsys):
    made_up.signature_folder(tmp_path, "susig")
    index = tmp_path / "index.csv"
    index.write_text(re.sub(r"(susig,susig/[03]/.*),\w+", r"\1,test", index.read_text()))
    asked = ["--model", str(base), "--name", "rest", "--json", "--device", "cpu"]
    assert main(["recalibrate", str(tmp_path), *asked]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["writers"], said["genuine"]) == (2, 2 * made_up.GENUINE)


def test_imitations_of_one_writer_give_a_rate_without_an_interval(tmp_path, base, own_home, capsys):
    data = folder(tmp_path / "data", writers=3, genuine=3, forged=2)
    for writer in ("w1", "w2"):
        for picture in (data / writer / "forged").iterdir():
            picture.unlink()
    assert main(["recalibrate", str(data), "--model", str(base), "--device", "cpu"]) == 0
    rows = [line for line in capsys.readouterr().out.splitlines() if "stated 5 %" in line]
    assert len(rows) == 2
    for row in rows:
        imitations, genuine = row.split("skilled imitations called same ")[1].split(", genuine")
        assert imitations.endswith(" %")
        assert genuine.endswith(")")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_no_text_are_taken(tmp_path, base, own_home, capsys):
    data = folder(tmp_path / "data", writers=2, genuine=3, forged=0)
    (data / "w1").rename(data / os.fsdecode(b"w\xff"))
    assert main(["recalibrate", str(data), "--model", str(base), "--device", "cpu"]) == 0
    assert capsys.readouterr().out.startswith("tiny-local: ")


def test_signs_are_spoken_of_as_signs(tmp_path, own_home, capsys):
    base = tiny_model.write(tmp_path / "sign.safetensors", "character")
    signs = folder(tmp_path / "signs", writers=4, genuine=3, forged=0)
    arguments = ["recalibrate", str(signs), "--model", str(base), "--profile", "character"]
    assert main([*arguments, "--device", "cpu"]) == 0
    out = capsys.readouterr().out
    assert "other signs called same" in out
    assert "imitation" not in out
    assert "writer" not in out


def test_bad_input_is_one_sentence(data, base, tmp_path, own_home, capsys):
    def refused(*arguments: str) -> str:
        assert main(["recalibrate", *arguments]) == 2
        error = capsys.readouterr().err
        assert error.count("\n") == 1
        assert error.startswith("verifier-app: ")
        return error

    (tmp_path / "empty").mkdir()
    assert "no pictures" in refused(str(tmp_path / "empty"))
    assert "does not exist" in refused(str(tmp_path / "nowhere"))
    assert "cannot name" in refused(str(data), "--model", str(base), "--name", "A B")
    sign = tiny_model.write(tmp_path / "sign.safetensors", "character")
    assert "character" in refused(str(data), "--model", str(sign))
    single = folder(tmp_path / "single", writers=2, genuine=1, forged=0)
    assert "two genuine samples" in refused(str(single), "--model", str(base))
    (own_home / "models").rmdir()
    (own_home / "models").write_text("in the way")
    assert "cannot be written" in refused(str(data), "--model", str(base))
    assert (own_home / "models").read_text() == "in the way"


@pytest.mark.parametrize("command", ["recalibrate", "fine-tune"])
@pytest.mark.parametrize("more", [["--name", "zz"], []])
def test_a_folder_of_models_that_may_not_be_entered_is_named(
    command, more, data, base, own_home, monkeypatch, capsys
):
    (own_home / "models").mkdir()
    close(own_home / "models", monkeypatch)
    assert main([command, str(data), "--model", str(base), *more]) == 2
    assert capsys.readouterr().err == (
        f"verifier-app: {own_home / 'models'}: The folder of models cannot be read"
        " (Permission denied). Check its permissions.\n"
    )
