"""The Fine-tune page without widgets: every word and number, driven by canned events."""

from __future__ import annotations

import copy
import errno
import os
import shutil
from pathlib import Path

import pytest

from tests.ui import fake_trainer as fake
from verifier_app.errors import StoreError
from verifier_app.store import runs
from verifier_app.store.paths import user_models_dir
from verifier_app.ui.models import tuning_run
from verifier_app.ui.models import tuning_words as words
from verifier_app.ui.models.fine_tuning import FineTuning
from verifier_app.ui.models.tuning_curves import MOST_POINTS, Curve, Curves
from verifier_app.ui.models.tuning_pairs import shown_pairs, turned
from verifier_app.ui.models.tuning_result import TuningResult
from verifier_app.ui.models.tuning_run import RunState
from verifier_app.ui.tuning.run_drawings import error_drawing


@pytest.fixture
def trainers():
    return fake.FakeTrainers()


@pytest.fixture
def used():
    return []


@pytest.fixture
def model(application, trainers, used):
    def use(name, done):
        used.append(name)
        done()

    return FineTuning(trainers, use)


@pytest.fixture
def checked(model, trainers):
    model.data.choose("/data/Branch Scans")
    trainers.check()
    return model


@pytest.fixture
def running(checked, trainers):
    checked.start()
    trainers.train()
    return checked


# --- data ----------------------------------------------------------------------


def test_choosing_data_checks_them_and_tells_what_was_found(model, trainers):
    model.data.choose("/data/branch-scans")
    assert trainers.last.word == "check"
    assert trainers.last.request == {"data": "/data/branch-scans", "profile": "signature"}
    assert model.data.checking
    trainers.last.say({"event": "checking", "what": "samples", "done": 32, "of": 520})
    assert model.data.done == (32, 520)
    assert not model.can_show("options")
    trainers.check()
    assert not model.data.checking
    assert [(row.title, row.value) for row in model.data.rows()] == [
        ("Source", "branch-scans"),
        ("Writers", "20: 15 to learn, 5 held out"),
        ("Genuine", "280"),
        ("Imitations", "240"),
        ("Files", "2 duplicates, 1 unreadable"),
    ]
    assert model.can_show("options")
    assert model.is_done("data")
    model.data.check()
    trainers.check(left_out=["loose.png"])
    assert [(row.title, row.value) for row in model.data.rows()[-2:]] == [
        ("Files", "2 duplicates, 1 unreadable"),
        ("", "1 not understood"),  # it would not fit
    ]
    model.data.check()
    trainers.check(duplicates=fake.CHECK["duplicates"][:1], unreadable={})
    assert model.data.rows()[-1].value == "1 duplicate"


def test_findings_say_the_cause_and_name_the_files(checked):
    texts = {own.code: (own.cause, own.text) for own in checked.data.findings()}
    assert texts["leak"][0].startswith("Your imitations were scanned on other paper")
    assert texts["leak"][1] == "The program removes this before it compares."
    assert texts["unreadable"] == (
        "Files that cannot be used: 1.",
        "w3/genuine/4.png: The file ends too early. Scan or export it again.",
    )
    assert "w2/genuine/1.png and w3/genuine/1.png" in texts["conflict"][1]
    assert texts["duplicates"][0] == "Pictures that occur twice: 1."
    assert texts["warning"] == ("Faint ink.", "Samples: 1. w4/genuine/1.png")


def test_files_of_one_picture_count_once(model, trainers):
    model.data.choose("/data")
    trainers.check(repeated={"w1/genuine/9.png": "w1/genuine/1.png"})
    texts = {own.code: (own.cause, own.text) for own in model.data.findings()}
    assert texts["repeated"] == (
        "Pictures that occur twice and count once: 1.", "w1/genuine/9.png = w1/genuine/1.png",
    )  # fmt: skip
    assert "duplicates" not in texts


def test_many_files_are_counted_not_listed(model, trainers):
    model.data.choose("/data")
    trainers.check(left_out=[f"stray{k}.png" for k in range(9)])
    text = next(own.text for own in model.data.findings() if own.code == "left_out")
    assert text.endswith("stray5.png; 3 more")


@pytest.mark.parametrize(
    ("usable", "said", "trains"), [(4, "21", False), (8, "8, checked in turn", True)]
)
def test_few_writers(model, trainers, usable, said, trains):
    model.data.choose("/data")
    trainers.check(usable_writers=usable)
    assert model.data.rows()[1].value == said
    assert model.can_show("options") == trains
    assert model.data.can_recalibrate


def test_data_that_cannot_be_used_say_why(model, trainers):
    model.data.choose("/data/empty")
    trainers.last.say(
        fake.CHOICES, {"event": "error", "text": "/data/empty: There are no pictures."}
    )
    assert model.data.error == "/data/empty: There are no pictures."
    assert not model.data.can_recalibrate
    model.recalibrate()
    assert len(trainers.begun) == 1


def test_cancelling_a_check_answers_at_once(model, trainers):
    model.data.choose("/data")
    process = trainers.last
    model.data.cancel()
    assert not model.data.checking
    assert (process.words, process.is_left) == (["stop"], True)
    process.say(fake.CHECK, {"event": "checked"})  # too late
    assert model.data.facts is None


def test_the_speed_is_measured_after_the_data_are_known_and_stopped_by_a_start(model, trainers):
    model.data.choose("/data")
    process = trainers.last
    process.say(fake.CHOICES, fake.CHECK, {"event": "examples", "pairs": fake.pairs()})
    assert not model.data.checking
    assert model.data.is_measuring
    assert model.options.estimate(model.data.pace) is None
    process.say({key: value for key, value in fake.PACE.items() if key != "scratch"})
    assert model.options.estimate(model.data.pace) is not None
    model.start()
    assert process.words == ["stop"]
    assert model.data.facts is not None
    assert trainers.last.word == "start"


def test_other_data_replace_a_check_and_another_profile_drops_it(model, trainers):
    model.data.choose("/one")
    first = trainers.last
    model.data.choose("sets:")
    assert first.is_left
    assert model.data.name == "Reference sets"
    trainers.check()
    model.show("options")
    model.choose_profile("character")
    assert (model.data.place, model.data.facts, model.step) == ("", None, "data")


def test_pairs_are_turned_and_damaged_ones_left_out(checked):
    before = checked.data.pairs
    assert len(before) == 4
    assert before[1].words() == "imitation"
    checked.data.show_others()
    assert checked.data.pairs[0] not in before
    torn = {**fake.pairs(1)[0], "pictures": [{"height": 2, "width": 2, "grey": "!"}] * 2}
    assert shown_pairs({"pairs": [torn]}) == ()
    assert turned(before[:2], 5) == before[:2]


# --- options -------------------------------------------------------------------


def test_a_run_is_named_after_data_and_preset_and_no_name_twice(checked):
    options = checked.options
    assert options.name == "branch-scans-quick"
    options.choose_preset("thorough")
    assert options.name == "branch-scans-thorough-2"
    options.choose_name("signature")
    assert "already" in options.problems()["name"] or "of this name" in options.problems()["name"]
    options.choose_name("My Model")
    assert "lower-case" in options.problems()["name"]
    assert not options.is_ready
    checked.start()
    assert not checked.queue.runs


def test_a_long_folder_leaves_no_two_hyphens_in_a_name(checked):
    folder = "Unterschriften der Niederlassung Nord -- Süd 2026"
    checked.options.offer(fake.CHOICES, folder, set())
    assert checked.options.name == "unterschriften-der-niederlassung-nord-su-quick"
    checked.options.offer(fake.CHOICES, folder.replace(" der ", " einer "), set())
    assert checked.options.name == "unterschriften-einer-niederlassung-nord-quick"


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("rate", 9.0, "From 1.0 × 10⁻⁸ to 1."),
        ("batch", 3, "An even number."),
        ("steps", "many", "From 1 to 10,000,000."),
        ("time_limit", None, ""),
        ("frozen", 4, ""),
    ],
)
def test_values_that_do_not_fit_are_told_beside_the_field(checked, key, value, said):
    checked.options.change(key, value)
    assert checked.options.problems().get(key, "") == said
    assert checked.options.is_ready == (not said)


def test_only_changes_are_asked_for(checked, trainers):
    options = checked.options
    options.change("steps", 40)
    options.change("seed", 3)
    options.change("seed", 0)  # as the preset has it
    options.choose_keep(keep=True)
    checked.start()
    assert trainers.last.word == "start"
    assert trainers.last.request == {
        "data": "/data/Branch Scans", "profile": "signature", "name": "branch-scans-quick",
        "preset": "quick", "options": {"steps": 40}, "keep": True,
    }  # fmt: skip
    assert options.name == "branch-scans-quick-2"


def test_the_estimate_follows_steps_batch_and_time_limit(checked):
    pace = fake.PACE
    options = checked.options
    options.change("steps", 100)
    # 100 steps of 0.1 + 8 × 0.05 s, a quarter more, three looks at the data, twelve seconds
    assert options.estimate(pace) == pytest.approx(100 * 0.5 * 1.25 + 24 + 12)
    options.change("batch", 16)
    assert options.estimate(pace) == pytest.approx(100 * 0.9 * 1.25 + 24 + 12)
    options.change("steps", 100_000)
    assert options.estimate(pace) == 600.0
    options.choose_preset("source")
    assert options.estimate(pace) == pytest.approx(10_000 * (0.4 + 180 * 0.02) * 1.25 + 36)
    assert options.estimate(None) is None
    assert options.estimate({"event": "pace", "text": "There is no model."}) is None


def test_what_an_option_cannot_change_is_said(checked):
    options = checked.options
    assert options.applies("frozen")
    options.choose_preset("source")
    assert not options.applies("frozen")
    options.change("device", "cpu")
    assert not options.applies("precision")


def test_only_losses_that_the_preset_can_learn_by_are_offered(checked):
    options = checked.options
    assert options.choices("loss") == ["bce", "contrastive", "triplet", "metric"]
    options.change("loss", "triplet")
    options.choose_preset("source")
    assert options.choices("loss") == ["bce", "contrastive"]
    assert options.value("loss") == "bce"


# --- run -----------------------------------------------------------------------


def figures(run):
    return {row.title: row.value for row in run.metrics()}


def test_a_run_tells_how_far_it_is(running):
    run = running.queue.active
    assert running.step == "run"
    assert run.share == pytest.approx(0.4)
    assert run.headline().startswith("Iteration 240 of 600.")
    assert figures(run) == {
        "Elapsed": "2:00", "Remaining": "about 3:00", "Speed": "315 samples/s",
        "Learning rate": "2.1 × 10⁻⁴", "Device": "CPU", "Memory": "1.9 GB",
        "Last checkpoint": "just now",
    }  # fmt: skip
    assert run.queue_words() == "40 % done"
    assert run.curves.before == 19.4
    assert run.curves.error_table()[-1] == ("225", "1:52", "15.6 %", "9.6 to 22.6 %")
    assert run.batch_pairs == 64
    assert [pair.is_right for pair in run.pairs] == [True, True, False, True]
    assert "score 0.57, wrong" in run.pairs[2].spoken()


def test_a_slow_run_is_no_plural_of_one(running, trainers):
    trainers.last.say(fake.step(241, samples_per_second=1.04))
    assert figures(running.queue.active)["Speed"] == "1.0 samples/s"


def test_pause_resume_keep(running, trainers):
    run, process = running.queue.active, trainers.last
    run.pause()
    assert run.state is RunState.PAUSING
    process.say({"event": "paused"})
    assert run.state is RunState.PAUSED
    assert run.headline() == "Paused. Everything is saved."
    assert figures(run)["Remaining"] == "–"
    run.resume()
    assert run.state is RunState.RUNNING
    run.keep()
    assert run.headline().startswith("Finishing")
    assert process.words == ["pause", "resume", "keep"]
    run.pause()  # it is ending already
    assert run.state is RunState.KEEPING


@pytest.fixture
def now(monkeypatch):
    """The time, which passes when the test says so."""
    time = [1000.0]
    monkeypatch.setattr(tuning_run.time, "monotonic", lambda: time[0])
    return time


def test_ended_early_it_says_at_once_what_is_still_done_and_for_how_long(checked, trainers, now):
    checked.start()
    run, process = checked.queue.active, trainers.last
    process.say({**fake.SPLIT, "turns": 3}, {"event": "beside", "seconds": 10.0})
    nothing = "This round has learnt nothing yet that could be kept."
    assert (run.can_keep, run.keep_words()) == (False, nothing)
    run.keep()
    assert process.words == []
    process.say(fake.measured(0, 20.0), fake.step(60))
    # three further rounds of 30 s, and 10 s beside each of the four
    assert run.keep_words() == (
        "Ends it at iteration 60. Checking what was learnt then takes about 2:10."
    )
    assert run.can_keep
    run.keep()
    checking = "Checking on the writers who were held back."
    assert run.headline() == f"Finishing, still about 2:10. Round 1 of 4. {checking}"
    assert figures(run)["Remaining"] == "about 2:10"
    assert (run.share, run.queue_words()) == (0.0, "finishing, 0 %")
    assert run.can_keep is False
    process.say(fake.FINISHING, fake.comparing(1))
    now[0] += 4
    assert run.headline() == f"Finishing, still about 2:05. Round 1 of 4. {checking}"
    assert run.queue_words() == "finishing, 3 %", "while it compares, too"
    now[0] += 6
    process.say({"event": "beside", "seconds": 10.0})
    now[0] += 15
    process.say(fake.measured(0, 21.0) | {"round": 2}, fake.step(30, 60, round=2))
    assert run.share == pytest.approx(25 / (25 + 15 + 2 * 30 + 2 * 10))
    now[0] += 95
    process.say(fake.comparing(3))
    process.say(fake.step(30, 60, round=4))
    assert run.headline() == (
        "Finishing, still about 0:25. Round 4 of 4. Learning from all writers, for as long."
    )
    process.say(fake.comparing(4))
    assert run.headline() == f"Finishing, still about 0:10. Round 4 of 4. {checking}"
    now[0] += 100
    assert run.headline() == f"Finishing. Round 4 of 4. {checking}"
    assert run.queue_words() == "finishing, 99 %"
    assert figures(run)["Remaining"] == "–"


def test_ended_early_the_only_round_shows_how_far_its_check_is(checked, trainers, now):
    checked.start()
    run, process = checked.queue.active, trainers.last
    process.say(fake.SPLIT, {"event": "beside", "seconds": 40.0}, fake.step(60))
    run.keep()
    process.say(fake.FINISHING, fake.comparing(1))
    now[0] += 30
    assert run.queue_words() == "finishing, 75 %"
    assert run.headline().startswith("Finishing, still about 0:10.")


def test_the_slow_first_steps_of_a_round_do_not_count_for_those_to_come(checked, trainers, now):
    checked.start()
    run, process = checked.queue.active, trainers.last
    process.say({**fake.SPLIT, "turns": 3}, fake.step(600), fake.comparing(1))
    slow = {"elapsed": 10.0, "remaining": 599 * 10.0}
    process.say(fake.step(1, round=2, **slow))
    # 310 s for 601 iterations, of which 3 times 600 less one are to come
    assert figures(run)["Remaining"] == "about 15 min"


def test_ended_early_in_a_later_round_it_learns_as_long_as_those_before_needed(
    checked, trainers, now
):
    checked.start()
    run, process = checked.queue.active, trainers.last
    process.say({**fake.SPLIT, "turns": 3}, {"event": "beside", "seconds": 10.0})
    process.say(fake.step(600), fake.comparing(1, 300), fake.step(60, 600, round=2))
    # 240 iterations of half a second, two rounds of 150 s, and 10 s beside each of the three
    assert run.keep_words() == (
        "Ends it at iteration 300, where the rounds before it had learnt most. That, and checking"
        " what was learnt, takes about 7:30."
    )
    run.keep()
    checking = "Checking on the writers who were held back."
    assert run.headline() == f"Finishing, still about 7:30. Round 2 of 4. {checking}"
    assert run.share == 0.0
    now[0] += 45
    process.say(
        fake.FINISHING | {"round": 2, "step": 61, "until": 300}, fake.step(150, 300, round=2)
    )
    assert run.share == pytest.approx(0.1)
    assert run.headline() == f"Finishing, still about 6:45. Round 2 of 4. {checking}"
    process.say(fake.comparing(2, 300), fake.step(150, 300, round=4))
    assert run.headline() == (
        "Finishing, still about 1:25. Round 4 of 4. Learning from all writers, for as long."
    )


def test_continued_a_run_that_was_ended_early_goes_on_finishing(checked, trainers):
    checked.start()
    run, process = checked.queue.active, trainers.last
    process.say({**fake.SPLIT, "turns": 3}, fake.FINISHING)
    assert run.state is RunState.KEEPING
    process.say(fake.comparing(1))
    assert run.headline() == "Finishing. Round 1 of 4. Checking on the writers who were held back."


def test_a_training_that_goes_on_takes_no_later_error_rate_for_the_bases(checked, trainers):
    checked.start()
    run = checked.queue.active
    trainers.last.say(fake.SPLIT, fake.step(301), fake.measured(375, 10.0))
    assert run.curves.before is None
    drawing, spoken = error_drawing(run.curves, "steps")
    assert (drawing.level, spoken) == (None, "Equal error rate: 10.0 %")
    assert drawing.lines[0].label == "10.0 %"


def test_between_two_rounds_it_says_that_it_compares(checked, trainers):
    checked.start()
    run, process = checked.queue.active, trainers.last
    process.say({**fake.SPLIT, "turns": 3}, fake.step(600), fake.comparing(1))
    assert run.headline().startswith("Round 1 of 4. Checking on the writers who were held back.")
    assert run.can_keep is False


def test_time_passes_while_the_base_is_measured(checked, trainers, now):
    checked.start()
    run = checked.queue.active
    trainers.last.say(fake.SPLIT)
    now[0] += 90
    assert figures(run)["Elapsed"] == "1:30"
    trainers.last.say(fake.step(240))  # 120 s of steps
    now[0] += 500  # which the step tells
    assert figures(run)["Elapsed"] == "3:30"
    trainers.last.say(fake.comparing(1))
    now[0] += 30
    assert figures(run)["Elapsed"] == "4:00"
    run.pause()
    trainers.last.say({"event": "paused"})
    now[0] += 500
    assert figures(run)["Elapsed"] == "4:00"
    run.resume()
    now[0] += 5
    assert figures(run)["Elapsed"] == "4:05"


def test_writers_who_are_held_back_in_turns_are_not_counted_twice(checked, trainers):
    checked.start()
    split = {**fake.SPLIT, "training": 3, "stopping": 1, "check": 6}
    trainers.last.say({**split, "turns": 3})
    assert checked.queue.active.headline() == (
        "In turns 3 writers to learn from and 1 to stop on; each of the 6 decides once."
        " Measuring the base."
    )


def test_stop_answers_at_once_and_what_comes_late_is_dropped(running, trainers):
    run, process = running.queue.active, trainers.last
    process.say({"event": "checkpoint"})
    assert "–" not in (figures(run)["Remaining"], figures(run)["Last checkpoint"])
    run.stop()
    assert run.state is RunState.STOPPED
    assert (figures(run)["Remaining"], figures(run)["Last checkpoint"]) == ("–", "–")
    assert (process.words, process.is_left) == (["stop"], True)
    process.say(fake.step(300), fake.RESULT)
    assert run.result is None
    assert running.result is None


def test_rounds_are_counted_and_each_has_its_own_curves(checked, trainers, now):
    checked.start()
    run = checked.queue.active
    process = trainers.last
    process.say({**fake.SPLIT, "turns": 3}, fake.measured(0, 20.0), fake.step(300), fake.step(600))
    assert run.share == pytest.approx(1 / 4)
    process.say({**fake.measured(0, 21.0), "round": 2})
    assert run.share == pytest.approx(1 / 4)
    assert run.headline().startswith("Round 2 of 4. Measuring the base.")
    assert figures(run)["Elapsed"] == "5:00"
    process.say(fake.step(300, round=2))
    assert figures(run)["Elapsed"] == "7:30"
    assert (run.round, run.rounds) == (2, 4)
    assert run.share == pytest.approx(1.5 / 4)
    assert run.headline().startswith("Round 2 of 4. Iteration 300 of 600.")
    assert run.curves.before == 21.0
    assert len(run.curves.loss.points) == 1
    # 150 s of this round, and two more of 300 s
    assert figures(run)["Remaining"] == "about 12 min"


def test_a_run_that_goes_on_from_an_earlier_step_is_in_the_same_round(running, trainers):
    run = running.queue.active
    trainers.last.say({"event": "died", "text": "The trainer ended unexpectedly."})
    running.queue.go_on(run)
    assert run.headline() == "Starting."
    assert run.share == 0
    started = {"event": "started", "name": "n", "options": fake.OPTIONS}
    trainers.last.say(started, fake.SPLIT, fake.step(226))
    assert (run.round, run.rounds) == (1, 1)
    assert run.share == pytest.approx(226 / 600)
    assert [own.step for own in run.curves.loss.points] == [226]


def test_a_run_that_goes_on_in_its_last_round_says_so(checked, trainers):
    checked.start()
    run = checked.queue.active
    started = {"event": "started", "name": "n", "options": fake.OPTIONS}
    trainers.last.say(started, {**fake.SPLIT, "turns": 4}, fake.step(300, round=5))
    assert run.headline().startswith("Round 5 of 5. Iteration 300 of 600.")
    assert run.share == pytest.approx(4.5 / 5)
    assert figures(run)["Remaining"] == "about 2:30"


def test_memory_and_failure_are_told(running, trainers):
    run = running.queue.active
    trainers.last.say({"event": "out_of_memory", "text": "Memory ran out; the batch is halved."})
    trainers.last.say({"event": "met", "writers": 2, "text": "The base knows 2 of them."})
    assert run.notices == {
        "memory": "Memory ran out; the batch is halved.",
        "met": "The base knows 2 of them.",
    }
    said = []
    running.said.connect(lambda text, warning: said.append((text, warning)))
    text = "The graphics card stopped answering. Start again: it goes on from its last checkpoint."
    trainers.last.say({"event": "error", "text": text})
    assert run.state is RunState.FAILED
    assert run.headline() == text
    assert said == [(text, True)]
    running.queue.go_on(run)
    assert run.state is RunState.RUNNING
    assert trainers.last.request == run.request


def test_runs_queue_and_the_next_begins_by_itself(running, trainers):
    first = running.queue.active
    running.options.choose_preset("thorough")
    running.start()
    second = running.queue.runs[1]
    assert second.state is RunState.WAITING
    assert running.queue.active is first
    trainers.last.say(fake.RESULT)
    assert first.state is RunState.DONE
    assert running.queue.active is second
    assert running.queue.shown is second
    assert running.step == "run"  # the one that runs now is looked at
    running.show_result(first)
    assert running.step == "result"
    running.queue.remove(first)
    running.queue.remove(second)  # it runs: it stays
    assert running.queue.runs == [second]


def test_leaving_saves_the_run_and_drops_the_waiting(running, trainers):
    process = trainers.last
    running.start()
    running.queue.leave()
    assert process.words == ["suspend"]
    assert process.is_left
    assert [run.state for run in running.queue.runs] == [RunState.LEFT]
    assert len(trainers.begun) == 2  # the check and the run: nothing else was begun


def test_what_waits_is_put_off_to_another_day(running, trainers, own_home):
    running.start()
    begun, waiting = running.queue.runs
    running.leave()
    assert trainers.begun[-1].words == ["suspend"]
    assert begun.state is RunState.LEFT
    running.queue.runs.clear()
    running.load()
    names = {own["name"] for own in running.left}
    assert names == {begun.name, waiting.name}  # neither had noted itself
    assert all(runs.is_put_off(own) for own in running.left)
    again = next(own for own in running.left if own["name"] == waiting.name)
    running.go_on(again)
    assert trainers.last.request == again
    running.queue.active.stop()
    running.leave(drop=True)
    assert {own["name"] for own in runs.left()} == names


def test_a_program_that_is_killed_loses_no_run(running, trainers, own_home):
    running.start()
    begun, waiting = running.queue.runs
    kept = {own["name"]: own for own in runs.left()}  # as another program finds it
    assert set(kept) == {begun.name, waiting.name}
    assert all(map(runs.is_put_off, kept.values()))
    assert runs.is_busy(kept[waiting.name])  # nobody else may begin it meanwhile
    trainers.last.say(fake.RESULT)
    assert running.queue.active is waiting
    assert not runs.is_busy(kept[waiting.name])  # its own process holds it now


def test_what_is_taken_out_of_the_queue_or_stopped_is_forgotten(running, trainers, own_home):
    running.start()
    begun, waiting = running.queue.runs
    running.remove(waiting)
    assert [own["name"] for own in runs.left()] == [begun.name]
    begun.stop()
    assert runs.left() == []


def test_a_run_whose_data_cannot_be_used_is_not_offered_again(running, trainers, own_home):
    trainers.last.say({"event": "error", "text": "There is only one writer in it."})
    assert runs.left() == []


@pytest.mark.parametrize("removed", [False, True])
def test_a_run_that_was_killed_before_it_began_is_kept_until_it_is_removed(
    running, trainers, own_home, removed
):
    trainers.last.say({"event": "died", "text": "The trainer ended unexpectedly.", "code": -9})
    run = running.queue.shown
    assert [own["name"] for own in runs.left()] == [run.name]
    if removed:
        running.remove(run)
        assert runs.left() == []
    else:
        running.queue.go_on(run)
        trainers.last.say({"event": "error", "text": "There is only one writer in it."})
        assert runs.left() == []


def test_a_result_that_another_window_waits_with_is_not_trained_anew(model, trainers, own_home):
    runs.put_off({"name": "mine", "data": "d", "preset": "quick"})
    model.load()
    (stale,) = model.left
    folder = runs.folder_of(stale)
    (folder / runs.RESULT).write_bytes(b"1")
    runs.finish(folder, stale, fake.RESULT)
    before = len(trainers.begun)
    model.go_on(stale)
    assert model.result is not None
    assert len(trainers.begun) == before


def test_stopping_at_the_end_puts_off_only_what_waits(running, trainers, own_home):
    running.start()
    waiting = running.queue.waiting[0]
    before = len(trainers.begun)
    running.leave(drop=True)
    assert trainers.last.words == ["stop"]
    assert len(trainers.begun) == before
    assert [own["name"] for own in runs.left()] == [waiting.name]


def test_a_run_that_cannot_be_kept_is_said_and_nothing_ends(running, own_home):
    running.start()
    shutil.rmtree(runs.runs_dir())
    runs.runs_dir().write_text("in the way")
    with pytest.raises(StoreError, match="cannot be kept"):
        running.leave()
    assert running.queue.active is not None
    assert len(running.queue.waiting) == 1


def test_a_new_run_takes_no_name_of_one_that_was_left(model, trainers, own_home):
    runs.put_off({"name": "branch-scans-quick", "data": "d", "preset": "quick"})
    model.load()
    model.data.choose("/data/branch-scans")
    trainers.check()
    assert model.options.name == "branch-scans-quick-2"


def test_two_windows_begin_no_training_of_one_name(model, trainers, own_home):
    other = FineTuning(trainers, lambda _name, done: done())
    said = []
    other.said.connect(lambda text, _warning: said.append(text))
    for own in (model, other):
        own.data.choose("/data/branch-scans")
        trainers.check()
    assert other.options.name == model.options.name == "branch-scans-quick"
    model.start()
    other.start()
    text = "The name “branch-scans-quick” has been taken meanwhile. Start with the name"
    assert said == [f"{text} “branch-scans-quick-2”, or choose another."]
    assert other.queue.runs == []
    other.start()
    assert [run.name for run in other.queue.runs] == ["branch-scans-quick-2"]
    model.options.choose_name("branch-scans-quick-3")
    other.options.choose_name("branch-scans-quick-3")
    model.start()
    other.start()
    assert len(other.queue.runs) == 1
    assert other.options.problems()["name"] == said[-1]
    assert "a training of this name" in said[-1]


def test_a_name_that_another_window_has_taken_is_not_proposed(model, trainers, own_home):
    model.data.choose("/data/branch-scans")
    trainers.check()
    folder = runs.runs_dir() / "branch-scans-quick"
    runs.claim(folder)  # its training has begun, and has learnt nothing yet
    model.load()
    assert model.options.name == "branch-scans-quick-2"
    runs.release(folder)
    user_models_dir().mkdir()
    (user_models_dir() / "branch-scans-quick.safetensors").touch()
    model.load()
    assert model.options.name == "branch-scans-quick-2"


def test_the_base_is_the_model_in_use_or_another(model, trainers):
    model.data.choose("/data/branch-scans")
    trainers.check()
    options = model.options
    assert "base" not in options.request()
    options.choose_base("signature")
    assert options.request()["base"] == "signature"
    model.data.check()
    gone = {**fake.CHOICES, "bases": ["branch-scans-thorough"]}
    trainers.last.say(gone, fake.CHECK, {"event": "examples", "pairs": []}, {"event": "checked"})
    assert "base" not in options.request()


def test_intervals_of_the_error_rate_stand_in_curve_and_table():
    curves = Curves()
    curves.add_measured(fake.measured(0, 19.4))
    curves.add_measured({**fake.measured(75, 15.0), "interval": {}})
    drawing, _ = error_drawing(curves, "steps")
    (line,) = drawing.lines
    assert line.low == pytest.approx([13.4, 15.0])
    assert line.high == pytest.approx([26.4, 15.0])
    assert drawing.y_end >= 26.4
    assert curves.error_table()[0][2:] == ("19.4 %", "13.4 to 26.4 %")


def test_runs_that_were_left_another_day_go_on_or_are_discarded(model, trainers, own_home):
    for name in ("one", "two"):
        folder = runs.runs_dir() / name
        (folder / "turn0").mkdir(parents=True)
        (folder / "turn0" / "checkpoint.pt").write_bytes(b"x")
        runs.remember(folder, {"name": name, "folder": str(folder), "data": "d", "preset": "quick"})
    model.load()
    one, two = model.left
    model.go_on(one)
    assert trainers.last.request == one
    model.discard(two)
    assert model.left == []
    assert not (runs.runs_dir() / "two").exists()


def test_a_result_that_nobody_decided_on_is_there_in_the_next_window(model, trainers, own_home):
    folder = runs.runs_dir() / "branch-scans-quick"
    folder.mkdir(parents=True)
    (folder / runs.RESULT).write_bytes(b"x")
    worse = {**fake.RESULT, "adopt": False, "kept": False, "path": str(folder / runs.RESULT)}
    request = {"name": folder.name, "folder": str(folder), "data": "d", "profile": "character"}
    runs.finish(folder, request, worse)
    model.load()
    (waiting,) = model.left
    model.go_on(waiting)
    assert (model.step, model.result.may_keep) == ("result", True)
    assert model.result.event["profile"] == "character"
    assert model.left == [waiting]  # until it is kept or discarded
    model.data.choose("/data/branch-scans")
    trainers.check()
    assert model.options.name == "branch-scans-quick-2"
    model.show("result")
    model.discard(waiting)
    assert (model.step, model.result, model.left) == ("data", None, [])
    assert not folder.exists()


def test_what_is_trained_elsewhere_stays_as_it_is(model, trainers, own_home):
    folder = runs.runs_dir() / "one"
    runs.claim(folder)
    (folder / "turn0").mkdir()
    (folder / "turn0" / "checkpoint.pt").write_bytes(b"x")
    runs.remember(folder, {"name": "one", "folder": str(folder), "data": "d"})
    model.load()
    assert model.busy == {"one"}
    said = []
    model.said.connect(lambda text, warning: said.append((text, warning)))
    model.discard(model.left[0])
    text = "The run 'one' is being trained by another window or command."
    assert said == [(f"{text} Wait for its end, or stop it there.", True)]
    assert (folder / "turn0" / "checkpoint.pt").is_file()
    runs.release(folder)
    model.load()
    assert model.busy == set()


def refuse(_path, **_how):
    raise OSError(errno.EROFS, os.strerror(errno.EROFS))


def test_a_disk_that_became_read_only_is_told_and_forgets_nothing(
    running, trainers, own_home, monkeypatch
):
    said = []
    running.said.connect(lambda text, _warning: said.append(text))
    monkeypatch.setattr(Path, "unlink", refuse)
    trainers.last.say({"event": "error", "text": "It cannot be written."})
    assert said == ["It cannot be written."]
    running.queue.remove(running.queue.shown)
    running.load()
    (left,) = running.left
    running.discard(left)
    assert "cannot be read or written (Read-only file system)" in said[-1]
    assert running.left == [left]


def test_curves_are_thinned_but_keep_their_ends():
    curve = Curve()
    for step in range(10_000):
        curve.add(step, step / 2, 1.0)
    assert len(curve.points) <= MOST_POINTS
    assert curve.points[0].step == 0
    assert curve.points[-1].step > 9_980


def test_smoothing_is_a_moving_mean():
    curves = Curves()
    for number, loss in enumerate((1.0, 0.0, 0.5), 1):
        curves.add_step({**fake.step(number), "loss": loss})
    assert [p.value for p in curves.smooth.points] == pytest.approx([1.0, 0.9, 0.86])
    assert curves.end("steps") == 600
    assert curves.end("seconds") == 300


# --- result --------------------------------------------------------------------


def test_a_better_model_can_be_adopted_once(running, trainers, used):
    trainers.last.say(fake.RESULT)
    assert running.step == "result"
    result = running.result
    assert result.headline("standard") == (
        "Better on 6 held-out writers: 19.4 % to 13.1 % equal error rate."
    )
    running.adopt()
    running.adopt()
    assert used == ["branch-scans-quick"]
    assert running.verdict == "adopted"
    running.show_result(running.queue.runs[0])
    assert running.verdict == "adopted", "it is not offered a second time"


def test_a_result_that_cannot_be_used_is_not_adopted(application, trainers):
    model = FineTuning(trainers, lambda _name, _done: None)
    model.data.choose("/data/Branch Scans")
    trainers.check()
    model.start()
    trainers.train()
    trainers.last.say(fake.RESULT)
    model.adopt()
    assert model.verdict == ""


def test_a_model_that_is_not_better_can_be_kept_only(running, trainers, used):
    reason = "Not better on 6 held-out writers: 19.4 % to 20.0 % equal error rate."
    trainers.last.say(
        {**fake.RESULT, "adopt": False, "kept": False, "reason": reason, "path": "/runs/r"}
    )
    assert running.result.headline("standard") == reason
    assert not running.result.may_adopt
    running.adopt()
    assert used == []
    running.keep()
    assert (trainers.last.word, trainers.last.request) == ("keep_result", {"path": "/runs/r"})
    trainers.last.say({"event": "kept", "model": "branch-scans-quick", "path": "/m"})
    assert running.verdict == "kept"


WORSE = {**fake.RESULT, "adopt": False, "kept": False, "path": "/runs/r"}


def test_keeping_leaves_a_recalibration_alone(running, trainers):
    trainers.last.say(WORSE)
    running.keep()
    keeping = trainers.last
    running.recalibrate()
    recalibrating = trainers.last
    keeping.say({"event": "kept", "model": "branch-scans-quick", "path": "/m"})
    recalibrating.say({"event": "checking", "what": "samples", "done": 10, "of": 520})
    assert running.recalibrating == (10, 520)
    running.show_result(running.queue.runs[0])
    running.cancel()
    assert running.recalibrating is None
    assert recalibrating.words == ["stop"]
    assert keeping.words == []


def test_a_result_is_kept_once_and_no_other_for_it(running, trainers):
    trainers.last.say(WORSE)
    running.keep()
    running.keep()
    assert [own.word for own in trainers.begun].count("keep_result") == 1
    assert running.is_working
    keeping, first = trainers.last, running.queue.runs[0]
    running.start()
    trainers.train()
    trainers.last.say({**WORSE, "path": "/runs/other"})
    keeping.say({"event": "kept", "model": "branch-scans-quick", "path": "/m"})
    assert running.verdict == ""
    running.show_result(first)
    assert running.verdict == "kept"


def test_what_went_wrong_in_keeping_is_no_other_results_trouble(running, trainers):
    trainers.last.say(WORSE)
    running.keep()
    keeping = trainers.last
    running.start()
    trainers.train()
    trainers.last.say({**WORSE, "path": "/runs/other"})
    said = []
    running.said.connect(lambda text, warning: said.append((text, warning)))
    keeping.say({"event": "error", "text": "The disk is full."})
    assert running.error == ""
    assert said == [("The disk is full.", True)]
    running.keep()
    assert trainers.last.request == {"path": "/runs/other"}


def test_the_tables_of_a_result():
    result = TuningResult(fake.RESULT)
    figures, thresholds = result.tables()
    assert figures.rows[0] == (
        "Equal error rate", "19.4 % (14.4 to 24.4)", "13.1 % (8.1 to 18.1)",
        "−6.3 points (−11.3 to −1.3)",
    )  # fmt: skip
    assert figures.rows[1][3] == "−0.17 (−0.22 to −0.12)"
    assert figures.rows[2] == (
        "Equal error rate, invented check set", "8.0 %", "9.0 %", "+1.0 points",
    )  # fmt: skip
    assert "6 held-out writers, against imitations" in figures.note
    assert thresholds.rows[0] == (
        "Screening: imitations called same", "5.0 %", "15.0 % (12.5 to 17.5)", "6.0 % (3.5 to 8.5)",
    )  # fmt: skip
    assert result.roc_table().rows[2] == ("5.0 %", "50.0 %", "70.0 %")
    assert result.writers()[0].writer == "local/w6"
    assert result.writer_table().rows[0] == ("w6", "30.0 %", "22.0 %", "−8.0 points")
    assert result.flipped().rows[0] == (
        "w2/forged/3.png", "imitation", "same (+1.4)", "different (−0.9)",
    )  # fmt: skip
    assert thresholds.title == "What the thresholds do, with one reference"
    assert result.flipped().note == "2; operating point standard, with all references"


def test_a_result_names_the_model_of_its_figures_of_before():
    assert (
        TuningResult(fake.RESULT).names("branch-scans-quick")
        == "branch-scans-quick, compared with signature"
    )
    again = TuningResult(fake.RECALIBRATED)
    assert again.names("branch-scans-local") == "branch-scans-local, compared with signature"
    bare = {key: own for key, own in fake.RESULT.items() if key != "base"}
    assert TuningResult(bare).names("branch-scans-quick") == "branch-scans-quick", (
        "as earlier versions left it"
    )


def test_signs_of_two_alphabets_are_told_apart():
    changed = {"before": 0.2, "after": 0.1}
    signs = [{"writer": f"omniglot/{a}/character01", **changed} for a in ("Greek", "Latin")]
    rows = TuningResult({**fake.RESULT, "by_writer": signs}).writer_table().rows
    assert [row[0] for row in rows] == ["Greek/character01", "Latin/character01"]


def test_of_signs_no_writers_and_no_imitations_are_spoken():
    event = {**fake.RESULT, "profile": "character"}
    result = TuningResult(event)
    figures, thresholds = result.tables()
    assert figures.note.startswith("6 held-out signs, against other signs.")
    assert thresholds.rows[0][0] == "Screening: other signs called same"
    assert [row[1] for row in result.flipped().rows] == ["another sign", "same sign"]
    assert result.people() == result.writer_table().title == "Signs"
    again = TuningResult({**fake.RECALIBRATED, "profile": "character"})
    told = again.sentence("standard")
    assert "Other signs called the same: 20 of 1,000 before, 10 now." in told
    assert "Measured on 20 signs" in told


def test_a_recalibration_says_whether_it_is_better_and_what_that_rests_on():
    result = TuningResult(fake.RECALIBRATED)
    assert result.headline("standard") == (
        "The new thresholds are better for your samples. It is recommended to adopt them."
    )
    assert result.is_recommended("standard")
    assert result.sentence("standard") == (
        "Operating point: standard. Imitations called the same: 20 of 1,000 before, 10 now."
        " Genuine ones called the same: 700 of 1,000 before, 700 now; called different: 10 before,"
        " 10 now. With one reference alone the new thresholds are not better. Measured on 20"
        " writers, each by thresholds that never met them. The network is the same."
    )
    assert "change nothing" in result.headline("screening")
    assert not result.is_recommended("screening")
    assert "Operating point: strict." in result.sentence("strict")
    all_of_them, alone = result.tables()
    assert all_of_them.rows[5] == (
        "Standard: genuine called same", "–", "70.0 % (65.0 to 75.0)", "70.0 % (65.0 to 75.0)",
    )  # fmt: skip
    titles = [all_of_them.title, alone.title]
    assert titles == [
        f"What the thresholds do, with {n}" for n in ("all references", "one reference")
    ]


def test_a_recalibration_without_imitations_counts_other_people():
    event = copy.deepcopy(fake.RECALIBRATED)
    for when in ("before", "after"):
        for points in event[when].values():
            for shares in points.values():
                shares["stranger_called_same"] = shares["imitation_called_same"]
                shares["imitation_called_same"] = None
    result = TuningResult({**event, "checked_on": 8, "learnt_from": 3})
    told = result.sentence("standard")
    assert "Other people's own called the same: 20 of 1,000 before, 10 now." in told
    assert "With so few writers, chance has a part in it." in told
    assert told.endswith("the figures are too kind to it.")
    assert result.tables()[0].rows[0][0] == "Screening: other people's own called same"
    told = TuningResult({**event, "checked_on": 8, "set_before": True}).sentence("standard")
    assert told.endswith("If these were among them, the figures of before are too kind.")


def test_thresholds_of_before_that_were_set_anew_are_told():
    *_, thresholds = TuningResult(fake.RESULT).tables()
    assert thresholds.note == ""
    *_, thresholds = TuningResult({**fake.RESULT, "set_anew": True}).tables()
    assert "set without the writer they judge" in thresholds.note
    *_, thresholds = TuningResult(
        {**fake.RESULT, "set_anew": True, "profile": "character"}
    ).tables()
    assert "set without the sign they judge" in thresholds.note


def test_a_share_of_nothing_is_counted_as_nothing():
    event = copy.deepcopy(fake.RECALIBRATED)
    shares = event["before"]["all references"]["standard"]
    shares["imitation_called_same"] = {"value": None, "low": None, "high": None, "of": 0}
    shares["genuine_called_different"] = None
    told = TuningResult(event).sentence("standard")
    assert "Imitations called the same: 0 of 0 before, 10 now." in told
    assert "called different: 0 before, 10 now." in told


def test_of_a_recalibration_that_nobody_can_judge_nothing_is_recommended():
    event = {**fake.RECALIBRATED, "before": None, "after": None, "checked_on": 0, "advice": None}
    result = TuningResult(event)
    assert not result.is_recommended("standard")
    assert "cannot be told" in result.headline("standard")
    assert result.sentence("standard").startswith("There are too few writers")
    signs = TuningResult({**event, "profile": "character"})
    assert signs.sentence("standard").startswith("There are too few signs")
    assert result.tables() == []


def test_what_is_kept_is_called_no_better_only_where_it_is_not():
    kept = {**fake.RESULT, "adopt": False, "kept": True}
    forgetful = TuningResult(kept)
    assert forgetful.sentence("standard") == "It is kept as an experiment."
    none = {"difference": {"value": 0.0, "low": None, "high": None}}
    by_chance = TuningResult({**kept, "eer": {**kept["eer"], **none}})
    assert "It is not better on held-out writers" in by_chance.sentence("standard")


def test_checking_measuring_and_recalibrating_are_work(model, trainers):
    assert not model.is_working
    model.data.choose("/data/branch-scans")
    assert model.is_working
    trainers.check()
    assert model.is_working == model.data.is_measuring
    model.data.cancel()
    assert not model.is_working
    model.recalibrate()
    assert model.is_working
    trainers.last.say(fake.RECALIBRATED)
    assert not model.is_working


def test_recalibration_is_offered_without_training_and_can_be_cancelled(checked, trainers, used):
    checked.recalibrate()
    process = trainers.last
    assert process.word == "recalibrate"
    assert process.request["name"] == "branch-scans-local"
    process.say({"event": "checking", "what": "samples", "done": 10, "of": 520})
    assert checked.recalibrating == (10, 520)
    checked.cancel()
    assert checked.recalibrating is None
    process.say(fake.RECALIBRATED)
    assert checked.result is None
    checked.recalibrate()
    trainers.last.say(fake.RECALIBRATED)
    assert checked.step == "result"
    assert not checked.is_done("run"), "there was none"
    assert checked.result.tables()[1].rows[0][1:] == (
        "5.0 %", "15.0 % (12.5 to 17.5)", "5.5 % (3.0 to 8.0)",
    )  # fmt: skip
    assert checked.result.roc() == {}
    checked.adopt()
    assert used == ["branch-scans-local"]


def test_a_recalibration_that_fails_says_why(checked, trainers):
    checked.recalibrate()
    trainers.last.say({"event": "error", "text": "No writer has two genuine samples."})
    assert checked.error == "No writer has two genuine samples."
    assert checked.recalibrating is None


# --- words ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (words.about(154), "about 2:35"),
        (words.about(2), "about 0:02"),
        (words.about(2280), "about 38 min"),
        (words.about(4 * 3600), "about 4 hours"),
        (words.about(72 * 3600), "about 3 days"),
        (words.ago(8), "8 s ago"),
        (words.ago(252), "4:12 ago"),
        (words.size(1945), "1.9 GB"),
        (words.size(840), "840 MB"),
        (words.power(2.1e-4), "2.1 × 10⁻⁴"),
        (words.power(0), "0.0"),
    ],
)
def test_words(made, said):
    assert made == said
