"""A whole fine-tuning in this process: data, split, training, decision, files."""

from __future__ import annotations

import io
import re
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from tests.engine import tiny_model
from tests.evaluation.test_inspection import drawings
from tests.training.tuning import small
from verifier_app.datasets import parting
from verifier_app.errors import DataError, ModelFileError, UsageError
from verifier_app.evaluation.before_after import Changes
from verifier_app.evaluation.resampling import Interval
from verifier_app.nn.device import choose
from verifier_app.nn.modelfile import read_card, sha256_of
from verifier_app.nn.page import card_markdown
from verifier_app.store import runs
from verifier_app.store.settings import SIGNATURE_MODEL, Settings
from verifier_app.training.tuning import child, job, result, trainer
from verifier_app.training.tuning.adoption import MARGIN, Decision, decide
from verifier_app.training.tuning.errands import Errands
from verifier_app.training.tuning.job import Job, Request
from verifier_app.training.tuning.loop import Suspended, TuningLoop
from verifier_app.types import Basis
from verifier_app.verify import Verifier, recalibration
from verifier_app.verify.calibration import Calibration


class Free:
    """Nobody wants anything."""

    paused = False
    enough = False
    clock = staticmethod(time.monotonic)

    def wait(self) -> float:
        return 0.0

    def check(self) -> None:
        pass


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small.data(tmp_path_factory.mktemp("data"))


@pytest.fixture(autouse=True)
def made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    from verifier_app.training import synthetic
    from verifier_app.training.tuning import trainer

    for module, names in (
        (synthetic, ("_WRITERS", "_GENUINE", "_FORGED", "_SYSTEMS", "_SIGNS", "_DRAWERS")),
        (trainer, ("_EVALUATIONS",)),
    ):
        for name in names:
            monkeypatch.setattr(module, name, getattr(module, name))  # put back afterwards
    small.make()


def request(data: Path, tmp_path: Path, **changes: Any) -> Request:
    base = tiny_model.write(tmp_path / "tiny.safetensors")
    settings = {
        "data": data, "name": "office", "folder": tmp_path / "run", "options": small.OPTIONS,
        "base": str(base), **changes,
    }  # fmt: skip
    return Request(**settings)


def test_a_picture_under_two_names_is_one_sample(tmp_path, own_home):
    data = small.data(tmp_path / "data")
    for writer in data.iterdir():  # three pictures are not four, however many files they fill
        one, *_, last = sorted((writer / "genuine").iterdir())
        last.write_bytes(one.read_bytes())
    with pytest.raises(DataError, match="There are 0 writers with at least 4 genuine"):
        Job(request(data, tmp_path), lambda _event: None, Free()).run()


def test_from_a_folder_to_an_experiment(data, tmp_path, own_home):
    events: list[dict[str, Any]] = []
    wanted = request(data, tmp_path, keep=True)
    before = Path(wanted.base).read_bytes()
    told = Job(wanted, events.append, Free()).run()
    assert told["event"] == "result"
    assert (told["turns"], told["writers"]) == (3, 5)
    kinds = {e["event"] for e in events}
    assert {"check", "split", "step", "measured", "checkpoint"} <= kinds
    step = next(e for e in events if e["event"] == "step")
    assert {"loss", "rate", "elapsed", "remaining", "of"} <= step.keys()
    rounds = [e["round"] for e in events if e["event"] == "step"]
    assert rounds == sorted(rounds)
    assert set(rounds) == {1, 2, 3, 4}
    pairs = [p for e in events if e["event"] == "pairs" for p in e["pairs"]]
    assert all(0 <= p["score"] <= 1 and p["target"] in (0, 1) for p in pairs)
    for key in ("eer", "cllr"):
        assert {"before", "after", "difference"} == told[key].keys()
    assert told["roc"]["before"][0] == [1.0, 1.0]
    assert len(told["by_writer"]) == 5
    assert told["realised"]["after"]["screening"]["stated"] == 0.05
    assert Path(wanted.base).read_bytes() == before
    target = own_home / "models" / "office.safetensors"
    card = read_card(target)
    assert (told["kept"], told["path"], told["sha256"]) == (True, str(target), sha256_of(target))
    assert card.lineage["sha256"] == sha256_of(wanted.base)
    assert card.lineage["by"] == "fine-tune"
    assert card.experiment == ("" if told["adopt"] else told["reason"])
    assert "real people" in card.extra["personal"]
    assert card.recipe["fine-tune"]["steps"] == 3
    text = card.to_json()
    assert "w0" not in text
    assert ".png" not in text
    assert not wanted.folder.exists()
    picture = data / "w0" / "genuine" / "0.png"
    assert Verifier.load(model="office", device="cpu").compare(picture, [picture]).model["name"]


def test_drawings_are_weighed_as_drawings_and_calibrate_both(tmp_path, own_home):
    data = drawings(tmp_path / "data", writers=5, genuine=4, forged=1)
    base = tiny_model.write(tmp_path / "drawn.safetensors", shaded=True, every_basis=True)
    wanted = request(data, tmp_path, base=str(base), keep=True)
    told = Job(wanted, lambda _event: None, Free()).run()
    before, after = (
        Calibration.from_json(list(read_card(path).calibration)) for path in (base, told["path"])
    )
    assert before.bases == after.bases == tuple(Basis)
    for one, two in ((before.of(basis), after.of(basis)) for basis in Basis):
        assert "local writers" in two.block(1).points[0].data
        assert one.block(1).known != two.block(1).known


def test_in_turns_no_calibration_meets_a_writer_whom_it_is_checked_on(
    data, tmp_path, own_home, monkeypatch
):
    fitted: list[Counter[str]] = []

    def noted(base, own, others, **words):
        fitted.append(Counter(c.writer for c in own))
        return recalibration.refit(base, own, others, **words)

    rates = iter((0.2, 0.25, 0.31, 0.22, 0.2))
    monkeypatch.setattr(result, "refit", noted)
    monkeypatch.setattr(result, "eer", lambda *_: next(rates))
    told = Job(request(data, tmp_path), _silent, Free()).run()
    # of the networks of all turns the one that forgot most is what counts
    assert told["check_set"] == {"before": 0.2, "after": 0.31, "margin": MARGIN}
    *folds, last = fitted
    assert len(last) == len(folds) == 5
    assert len(set(last.values())) == 1  # all have as many samples, and nobody counts twice
    for own in folds:
        assert len(last.keys() - own.keys()) == 1


@pytest.mark.parametrize("is_local", [False, True])
def test_thresholds_of_before_that_may_have_met_the_writers_are_set_without_them(
    data, tmp_path, own_home, once, is_local
):
    wanted = request(data, tmp_path, options=replace(small.OPTIONS, steps=1, rate=1e-8))
    base = Path(wanted.base)
    if is_local:
        office = tmp_path / "office-local.safetensors"
        errands = Errands({"data": str(data), "base": str(base), "name": "here"}, _silent, Free())
        Path(errands.recalibrate()["path"]).replace(office)
        wanted = replace(wanted, base=str(office))
    told = Job(wanted, _silent, Free()).run()
    assert told["set_anew"] is is_local
    # nothing was learnt: what the thresholds do differs only where the base's are another's
    assert (abs(told["cllr"]["difference"]["value"]) < 1e-4) is is_local
    assert told["eer"]["difference"]["value"] == 0.0


def test_ended_in_the_first_of_several_turns_the_others_take_as_many_steps(
    data, tmp_path, own_home
):
    events: list[dict[str, Any]] = []
    hand = Free()

    def told(event: dict[str, Any]) -> None:
        events.append(event)
        hand.enough = hand.enough or (event["event"], event.get("step")) == ("step", 2)

    options = replace(small.OPTIONS, steps=8)
    result = Job(request(data, tmp_path, options=options), told, hand).run()
    # the step's event comes after it was decided whether to go on
    assert [e["step"] for e in events if e["event"] == "step"] == [1, 2, 3] * 4
    assert (result["turns"], result["training"]["steps"]) == (3, 3)
    assert [e["round"] for e in events if e["event"] == "finishing"] == [1]
    assert [e["round"] for e in events if e["event"] == "comparing"] == [1, 2, 3, 4]
    # once by the base, and then by each round that others follow
    assert [e["seconds"] >= 0 for e in events if e["event"] == "beside"] == [True] * 4


def test_ended_in_a_later_turn_no_step_is_taken_from_what_those_before_found(
    data, tmp_path, own_home, monkeypatch
):
    events: list[dict[str, Any]] = []
    hand = Free()

    def told(event: dict[str, Any]) -> None:
        events.append(event)
        now = (event["event"], event.get("round"), event.get("step"))
        hand.enough = hand.enough or now == ("step", 2, 1)

    def judged(loop: TuningLoop, _network: Any) -> dict[str, Any]:
        loop.best_step = min(loop.step, 3)  # none learns anything more after its third step
        return {"error": 0.5, "eer": {}, "best_step": loop.best_step}

    monkeypatch.setattr(TuningLoop, "_judged", judged)
    monkeypatch.setattr(trainer, "_EVALUATIONS", 4)
    options = replace(small.OPTIONS, steps=4)
    result = Job(request(data, tmp_path, options=options), told, hand).run()
    steps = [(e["round"], e["step"]) for e in events if e["event"] == "step"]
    assert [max(own for turn, own in steps if turn == number) for number in (1, 2, 3, 4)] == [
        4, 3, 3, 3,
    ]  # fmt: skip
    (finishing,) = [e for e in events if e["event"] == "finishing"]
    assert (finishing["round"], finishing["step"], finishing["until"]) == (2, 2, 3)
    assert [e["best_step"] for e in events if e["event"] == "comparing"] == [3, 3, 3, 3]
    assert result["training"]["steps"] == 3


@pytest.fixture
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    """One round of training is enough."""
    monkeypatch.setattr(parting, "FEW_WRITERS", 1)


def test_what_is_not_adopted_stays_out_of_the_models(data, tmp_path, own_home, once, monkeypatch):
    monkeypatch.setattr(result, "decide", lambda *_: Decision(False, "Not better."))
    options = replace(small.OPTIONS, loss="triplet", steps=1)
    told = Job(request(data, tmp_path, options=options), lambda _e: None, Free()).run()
    assert (told["adopt"], told["kept"], told["reason"]) == (False, False, "Not better.")
    assert Path(told["path"]) == tmp_path / "run" / runs.RESULT
    assert read_card(told["path"]).experiment == "Not better."
    assert not list((own_home / "models").iterdir())
    assert runs.result_of(runs.asked(tmp_path / "run"))["reason"] == "Not better."
    assert not list((tmp_path / "run").glob("*/checkpoint.pt"))
    # the same name is free for another training, on whatever data
    again = Job(request(data, tmp_path, options=replace(options, seed=3)), _silent, Free()).run()
    assert again["reason"] == "Not better."


def test_signs_and_networks_that_compare_wholes_can_be_tuned_too(tmp_path, own_home):
    base = tiny_model.write(tmp_path / "sign.safetensors", "character")
    signs = small.data(tmp_path / "signs", forged=0)
    wanted = request(signs, tmp_path, base=str(base), profile="character", keep=True)
    told = Job(wanted, lambda _e: None, Free()).run()
    assert told["against"] == "imitation"
    assert read_card(told["path"]).profile == "character"


def test_another_base_or_other_options_are_not_mixed_with_a_run(data, tmp_path, own_home):
    wanted = request(data, tmp_path)
    with pytest.raises(Suspended):
        Job(wanted, lambda _e: None, _AfterOneStep()).run()
    other = replace(wanted, options=replace(small.OPTIONS, rate=0.01))
    with pytest.raises(DataError, match="another training"):
        Job(other, lambda _e: None, Free()).run()


def test_a_run_goes_on_though_its_base_is_gone_and_another_model_is_in_use(
    data, tmp_path, own_home, once
):
    one = tiny_model.write(own_home / "models" / "tiny.safetensors")
    sha256 = sha256_of(one)
    Settings().set(SIGNATURE_MODEL, "tiny")
    wanted = request(data, tmp_path, base=None, keep=True)
    with pytest.raises(Suspended):
        Job(wanted, _silent, _AfterOneStep()).run()
    Settings().set(SIGNATURE_MODEL, "")
    one.unlink()

    told = Job(wanted, _silent, Free()).run()
    assert told["base"]["sha256"] == sha256
    assert read_card(told["path"]).lineage["sha256"] == sha256


def test_a_base_that_goes_away_during_a_training_is_not_missed(data, tmp_path, own_home, once):
    wanted = request(data, tmp_path, keep=True)

    def told(event: dict[str, Any]) -> None:
        if event["event"] == "split":
            Path(wanted.base).unlink()

    assert Job(wanted, told, Free()).run()["event"] == "result"


def test_a_run_that_cannot_begin_leaves_nothing(tmp_path, own_home):
    few = small.data(tmp_path / "few", writers=4, forged=0)
    wanted = request(few, tmp_path)
    with pytest.raises(DataError, match="There are 4 writers") as error:
        Job(wanted, _silent, Free()).run()
    assert error.value.path == str(few)
    assert not wanted.folder.exists()


def test_a_folder_keeps_the_base_that_its_training_began_with(data, tmp_path, own_home, once):
    wanted = request(data, tmp_path)
    with pytest.raises(Suspended):
        Job(wanted, _silent, _AfterOneStep()).run()
    other = tiny_model.write(tmp_path / "other.safetensors", seed=6)
    with pytest.raises(DataError, match="began with another model"):
        Job(replace(wanted, base=str(other)), _silent, Free()).run()


class _AfterOneStep(Free):
    """Leaves as soon as a step was made: only the loop asks whether it is paused."""

    asked = False

    @property
    def paused(self) -> bool:  # type: ignore[override]
        self.asked = True
        return False

    def wait(self) -> float:
        if self.asked:
            raise Suspended
        return 0.0


def test_what_cannot_be_tuned_is_one_sentence(data, tmp_path, own_home):
    sign = tiny_model.write(tmp_path / "sign.safetensors", "character")
    with pytest.raises(ModelFileError, match="for the profile 'character'"):
        Job(request(data, tmp_path, base=str(sign)), lambda _e: None, Free()).run()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DataError, match="folder cannot be written"):
        Job(request(data, tmp_path, folder=tmp_path / "file" / "run"), _silent, Free()).run()
    few = small.data(tmp_path / "few", writers=4, forged=0)
    with pytest.raises(DataError, match="There are 4 writers"):
        Job(request(few, tmp_path), lambda _e: None, Free()).run()
    with pytest.raises(ModelFileError, match="cannot name"):
        Job(request(data, tmp_path, name="My Model"), lambda _e: None, Free()).run()


def test_a_picture_saved_anew_as_another_writers_is_refused(tmp_path, own_home):
    data = small.data(tmp_path / "data", forged=0)
    with Image.open(data / "w0" / "genuine" / "0.png") as picture:
        picture.convert("L").save(data / "w3" / "genuine" / "9.jpg", quality=60)
    with pytest.raises(DataError, match=r"w3/genuine/9.jpg is the same picture as w0/genuine/0.p"):
        Job(request(data, tmp_path), _silent, Free()).run()


def _silent(_event: dict[str, Any]) -> None:
    pass


def changes(value: float, high: float, writers: int = 8) -> Changes:
    before, after = Interval(0.2, 0.15, 0.25), Interval(0.2 + value, 0.1, 0.2)
    return Changes("imitation", (before, after, Interval(value, -0.2, high)), None, writers, {})


@pytest.mark.parametrize(
    ("local", "fixed", "adopt", "said"),
    [
        (changes(-0.05, -0.01), (0.2, 0.2 + MARGIN), True, "Better on 8 held-out writers: 20.0 %"),
        (changes(-0.05, -0.01), (0.2, 0.21 + MARGIN), False, "forgets other handwriting"),
        (changes(-0.05, 0.0), (0.2, 0.1), False, "may be chance"),
        (changes(-0.05, 0.0), (0.2, 0.1), False, "between 0.0 % and 20.0 % better"),
        (changes(0.0, 0.1), (0.2, 0.1), False, "Not better"),
        (changes(-0.1, -0.05, 4), (0.2, 0.1), False, "too few to decide"),
    ],
)
def test_the_rule(local, fixed, adopt, said):
    decision = decide(local, fixed)
    assert decision.adopt is adopt
    assert said in decision.reason


def test_a_base_that_knows_those_who_decide_is_never_replaced():
    decision = decide(changes(-0.05, -0.01), (0.2, 0.2), met=2)
    assert not decision.adopt
    assert decision.reason.startswith("The base has already learnt from 2 held-out writers")


def test_a_tuned_model_is_no_base_for_whom_it_knows(data, tmp_path, own_home, monkeypatch):
    """Nothing but its own card tells; neither pictures nor names are in it."""
    Job(request(data, tmp_path, keep=True), _silent, Free()).run()
    card = read_card(own_home / "models" / "office.safetensors")
    assert len(card.learnt_from) == 25  # checked in turns, all are learnt from in the end
    assert all(re.fullmatch("[0-9a-f]{8}", code) for code in card.learnt_from)
    assert "learnt_from" not in card_markdown(card)
    events: list[dict[str, Any]] = []
    again = request(data, tmp_path, name="again", base="office")
    told = Job(again, events.append, Free()).run()
    (met,) = (event for event in events if event["event"] == "met")
    assert (met["writers"], told["met"], told["adopt"]) == (5, 5, False)
    assert told["reason"] == met["text"]
    assert "learnt_from" not in told["data"]
    # tuned again, it is called so once
    title = read_card(tmp_path / "tiny.safetensors").title
    assert card.title == read_card(told["path"]).title == f"{title}, tuned"
    # of other people's handwriting it may learn
    others = small.data(tmp_path / "others")
    for writer in others.iterdir():
        for path in writer.rglob("*.png"):
            with Image.open(path) as picture:
                turned = picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
            turned.save(path)
    job_ = Job(request(others, tmp_path, name="third", base="office"), _silent, Free())
    job_._path, job_._device = Path(told["path"]), choose("cpu")
    collection, inspection = job_._looked_at()
    known = SimpleNamespace(met=0, learnt_from=[])
    base = SimpleNamespace(card=card)
    for count, few in ((1, 1), (3, 15)):
        monkeypatch.setattr(parting, "FEW_WRITERS", few)
        turns = parting.folds(collection)
        assert len(turns) == count
        job_._look_for_met(known, base, collection, inspection, turns)
        unseen = sum(row.person in turns[0].check for row in collection) if count == 1 else 0
        assert known.met == 0
        assert len(known.learnt_from) == 50 - unseen
        assert card.learnt_from < set(known.learnt_from)


def test_of_signs_the_rule_speaks_of_signs():
    decision = decide(changes(-0.05, -0.01), (0.2, 0.2), "character")
    assert decision.reason.startswith("Better on 8 held-out signs: ")


def test_a_limit_refuses_the_first_round_and_never_a_later_one(data, tmp_path):
    wanted = request(data, tmp_path, options=replace(small.OPTIONS, time_limit=100.0))
    own = Job(wanted, print, Free())
    known = SimpleNamespace(seconds=40.0)
    with pytest.raises(UsageError, match="leaves no time to train"):
        own._seconds_left(known, 4, begun=False)
    assert own._seconds_left(known, 3, begun=True) == job._LEAST_TRAINING


def test_a_pause_costs_nothing_of_the_time_limit(data, tmp_path, monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(child, "time", SimpleNamespace(monotonic=lambda: now[0]))
    has_paused = threading.Event()
    commands = child.Commands(io.StringIO(), lambda _event: has_paused.set())
    wanted = request(data, tmp_path, options=replace(small.OPTIONS, time_limit=600.0))
    own = Job(wanted, _silent, commands)
    known = SimpleNamespace(seconds=5.0)
    now[0] += 60
    before = own._seconds_left(known, 1, begun=False)
    commands._take("pause", "")
    waiting = [threading.Thread(target=commands.wait) for _ in range(3)]
    for thread in waiting:
        thread.start()
    assert has_paused.wait(60)
    now[0] += 900
    assert own._seconds_left(known, 1, begun=False) == before
    commands._take("resume", "")
    for thread in waiting:
        thread.join()
    assert own._seconds_left(known, 1, begun=False) == before
    now[0] += 10
    assert own._seconds_left(known, 1, begun=False) == before - 10
