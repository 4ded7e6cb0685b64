"""What the trainer's process does besides training, called in this process."""

from __future__ import annotations

import base64
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.asking import Asked, ends_whenever_asked
from tests.engine import tiny_model
from tests.training.tuning import small
from verifier_app.errors import UserError
from verifier_app.nn import library
from verifier_app.store import runs
from verifier_app.training.tuning import trainer
from verifier_app.training.tuning.errands import Errands


class Free:
    paused = enough = False
    clock = staticmethod(time.monotonic)

    def wait(self) -> float:
        return 0.0

    def check(self) -> None:
        pass


def errands(events: list[dict[str, Any]], **wanted: Any) -> Errands:
    return Errands(wanted, events.append, Free())


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small.data(tmp_path_factory.mktemp("data"), forged=2)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return tiny_model.write(tmp_path / "tiny.safetensors")


def test_a_check_tells_what_can_be_chosen_shown_and_expected(data, base):
    events: list[dict[str, Any]] = []
    last = errands(events, data=str(data), base=str(base)).check()
    assert last == {"event": "checked"}
    told = {event["event"]: event for event in events}
    assert set(told["choices"]["presets"]) == {"quick", "thorough", "source"}
    assert {"auto", "cpu"} <= set(told["choices"]["devices"])
    assert "signature" in told["choices"]["bases"]
    assert "character" not in told["choices"]["bases"]
    assert told["choices"]["experiments"] == []
    assert (told["check"]["writers"], told["check"]["genuine"], told["check"]["forged"]) == (
        5,
        20,
        10,
    )
    pairs = told["examples"]["pairs"]
    assert {pair["kind"] for pair in pairs} == {"genuine", "imitation", "random"}
    for pair in pairs:
        same = pair["first"].split("/")[0] == pair["second"].split("/")[0]
        assert same == (pair["kind"] != "random")
        assert pair["target"] == (pair["kind"] == "genuine")
        for shown in pair["pictures"]:
            pixels = base64.b64decode(shown["grey"])
            assert len(pixels) == shown["width"] * shown["height"]
            assert min(pixels) < 100  # there is ink, dark on white
            assert max(pixels) == 255
    pace = {
        key: value for event in events if event["event"] == "pace" for key, value in event.items()
    }
    assert pace["rounds"] == 4  # few writers: three turns and one for good
    assert pace["tuned"][0] + pace["tuned"][1] > 0
    assert pace["scratch"][0] + pace["scratch"][1] > 0


def test_a_step_that_was_held_up_does_not_make_the_pace(data, base, monkeypatch):
    took = iter([9.0, 0.5, 0.3, 0.2, 0.4, 0.1] * 9)  # the first step of each batch takes longest
    clock = [0.0]

    def now() -> float:
        clock[0] += 0.0 if now.begins else next(took) / 3
        now.begins = not now.begins
        return clock[0]

    now.begins = True
    monkeypatch.setattr(trainer, "time", SimpleNamespace(monotonic=now))
    events: list[dict[str, Any]] = []
    errands(events, data=str(data), base=str(base)).check()
    tuned = next(event["tuned"] for event in events if event["event"] == "pace")
    assert tuned == pytest.approx([0.1 / 3, 0.0])


def test_a_base_that_cannot_be_used_costs_the_pace_only(data, tmp_path):
    events: list[dict[str, Any]] = []
    errands(events, data=str(data), base=str(tmp_path / "none.safetensors")).check()
    assert "no model" in events[-1]["text"]
    assert events[-1]["event"] == "pace"


def test_recalibrating_makes_a_model(data, base, own_home):
    events: list[dict[str, Any]] = []
    result = errands(events, data=str(data), base=str(base), name="office-local").recalibrate()
    assert (result["kind"], result["model"]) == ("recalibrate", "office-local")
    assert (own_home / "models" / "office-local.safetensors").is_file()
    assert any(event["event"] == "checking" for event in events)


def test_recalibrating_ends_whenever_it_is_told_to(data, base, own_home):
    def work(check: Asked) -> None:
        hand = Free()
        hand.check = check  # type: ignore[method-assign]
        wanted = {"data": str(data), "base": str(base), "name": "office"}
        Path(Errands(wanted, lambda _event: None, hand).recalibrate()["path"]).unlink()

    ends_whenever_asked(work, at_least=60, tries=4)


def test_a_result_that_was_not_adopted_can_be_kept(tmp_path, own_home):
    run = own_home / "runs" / "office"
    source = tiny_model.write(run / "office.safetensors").rename(run / runs.RESULT)
    result = errands([], path=str(source)).keep_result()
    assert result["model"] == "office"
    assert library.find("office") == own_home / "models" / "office.safetensors"
    assert not run.exists()
    with pytest.raises(UserError, match="no such model file"):
        errands([], path=str(source)).keep_result()


def test_runs_that_were_left_are_listed_and_discarded(own_home):
    folder = runs.runs_dir() / "office"
    (folder / "turn0").mkdir(parents=True)
    request = {"name": "office", "folder": str(folder), "data": "d"}
    runs.remember(folder, request)
    assert runs.left() == []  # nothing was learnt yet
    (folder / "turn0" / "checkpoint.pt").write_bytes(b"x")
    assert runs.left() == [request]
    (runs.runs_dir() / "torn").mkdir()
    (runs.runs_dir() / "torn" / "request.json").write_text("[")
    assert [own["name"] for own in runs.left()] == ["office"]
    runs.discard(request)
    assert not folder.exists()
