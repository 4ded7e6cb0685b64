"""What the verifier promises whatever the network says: here a small untrained one, or a rigged one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.engine import tiny_model
from tests.training.made_up import png
from verifier_app import imaging
from verifier_app.errors import ModelFileError, SampleError, UsageError
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.nn import Model, load
from verifier_app.types import (
    Basis,
    Features,
    Finding,
    Ink,
    OperatingPoint,
    Prepared,
    SampleWarning,
    Shading,
    Stroke,
)
from verifier_app.verify import Verifier, verifier
from verifier_app.verify.calibration import RANGES, Calibration

Picture = np.ndarray


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    path = tiny_model.write(tmp_path_factory.mktemp("model") / "tiny.safetensors")
    return load(path, "cpu")


@pytest.fixture(scope="module")
def drawn() -> list[Picture]:
    return [render(Writer.random(w).sign(s), height=120) for w in range(3) for s in range(3)]


@pytest.fixture(scope="module")
def prepared(drawn: list[Picture]) -> list[Prepared]:
    return [imaging.prepare(picture, profile="signature") for picture in drawn]


@pytest.fixture
def tiny(model: Model) -> Verifier:
    return Verifier(model)


def codes(finding: Finding) -> set[str]:
    return {warning.code for warning in finding.warnings}


class Counting:
    """A model that answers what it is told, and counts what it is asked."""

    def __init__(self, model: Model, raw: float = 0.0) -> None:
        self.card, self.sha256, self.device = model.card, model.sha256, model.device
        self.answer = raw
        self.embedded = self.compared = 0

    def features(self, samples: Sequence[Prepared]) -> list[Features]:
        self.embedded += len(samples)
        return [Features(np.zeros(1, np.float32)) for _ in samples]

    def raw(
        self, a: Sequence[Features], b: Sequence[Features], line: Basis = Basis.PICTURES
    ) -> np.ndarray:
        self.compared += len(a)
        assert len(a) == len(b)
        return np.full(len(a), self.answer)


@pytest.fixture
def counting(model: Model) -> Counting:
    return Counting(model)


def test_a_model_without_calibration_is_refused(model: Model) -> None:
    bare = Counting(model)
    bare.card = replace(model.card, calibration=())
    with pytest.raises(ModelFileError, match="'tiny' is not calibrated"):
        Verifier(bare)  # type: ignore[arg-type]


def test_a_model_of_another_profile_is_refused(tmp_path: Path) -> None:
    path = tiny_model.write(tmp_path / "other.safetensors", "character")
    with pytest.raises(ModelFileError, match="--profile character"):
        Verifier.load("signature", path, "cpu")
    assert Verifier.load("character", path, "cpu").profile == "character"


def test_every_pair_is_embedded_and_compared_once(
    counting: Counting, prepared: list[Prepared]
) -> None:
    fresh = Verifier(counting)  # type: ignore[arg-type]
    a, b, c, d = prepared[:4]
    fresh.compare_many([(a, [b, c]), (b, [a]), (a, [b]), (d, [c, b])])
    assert counting.embedded == 4
    assert counting.compared == 5  # ab ac bc dc db
    fresh.compare(c, [a, b, d])
    assert counting.embedded == 4
    assert counting.compared == 6  # and ad


def test_memory_is_bounded_and_forgets_the_oldest(
    counting: Counting, prepared: list[Prepared], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifier, "_REMEMBERED", 3)
    monkeypatch.setattr(verifier, "_REMEMBERED_PAIRS", 4)
    fresh = Verifier(counting)  # type: ignore[arg-type]
    fresh.embed(prepared[:3])
    fresh.embed(prepared[:1])  # used again, so it stays
    fresh.embed(prepared[3:4])
    assert len(fresh._known) == 3
    assert counting.embedded == 4
    fresh.embed([prepared[0], prepared[3]])
    assert counting.embedded == 4
    fresh.embed(prepared[1:2])
    assert counting.embedded == 5
    # more samples and pairs at once than are remembered
    outcomes = fresh.compare_many([(q, [r]) for q in prepared for r in prepared])
    assert all(isinstance(outcome, Finding) for outcome in outcomes)
    assert len(fresh._known) == 3


def test_a_batch_is_embedded_in_parts(
    counting: Counting, prepared: list[Prepared], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifier, "_AT_ONCE", 2)
    found = Verifier(counting).embed([*prepared[:5], prepared[0], prepared[4]])  # type: ignore[arg-type]
    assert counting.embedded == 5
    assert found[0] is found[5]
    assert found[4] is found[6]


def test_a_file_is_the_same_as_its_bytes_and_as_its_preparation(
    tiny: Verifier, drawn: list[Picture], tmp_path: Path
) -> None:
    import cv2

    place = tmp_path / "a.png"
    data = cv2.imencode(".png", drawn[0])[1].tobytes()
    place.write_bytes(data)
    ready = tiny.prepare(place)
    found = [tiny.compare(q, [drawn[1]]) for q in (place, str(place), data, drawn[0], ready)]
    assert len({f.raw for f in found}) == 1
    assert [f.questioned.path for f in found] == [str(place), str(place), None, None, str(place)]


def test_a_file_of_the_same_size_that_changed_is_read_again(
    tiny: Verifier, drawn: list[Picture], tmp_path: Path
) -> None:
    import cv2

    place = tmp_path / "a.bmp"
    found = []
    for number, picture in enumerate((drawn[0], drawn[0][:, ::-1])):
        place.write_bytes(cv2.imencode(".bmp", picture)[1].tobytes())
        os.utime(place, ns=(0, number))
        found.append((place.stat().st_size, tiny.compare(place, [drawn[1]]).questioned.sha256))
    assert found[0][0] == found[1][0]
    assert found[0][1] != found[1][1]


def test_equal_files_keep_their_own_names(
    tiny: Verifier, drawn: list[Picture], tmp_path: Path
) -> None:
    import cv2

    places = [tmp_path / "one.png", tmp_path / "two.png"]
    for place in places:
        place.write_bytes(cv2.imencode(".png", drawn[0])[1].tobytes())
    for given in (places, [tiny.prepare(place) for place in places]):
        finding = tiny.compare(given[0], given[1:])
        assert finding.questioned.path == str(places[0])
        assert finding.references[0].path == str(places[1])
        assert "identical" in codes(finding)


def test_samples_that_look_the_same_keep_their_own_warnings(
    tiny: Verifier, prepared: list[Prepared]
) -> None:
    warned = replace(prepared[0], warnings=(SampleWarning("too_small", "Small picture."),))
    finding = tiny.compare(prepared[0], [warned])
    assert finding.questioned.warnings == ()
    assert finding.references[0].warnings == warned.warnings


def test_samples_of_one_shape_are_scored_by_their_own_shading(
    prepared: list[Prepared], tmp_path: Path
) -> None:
    shaded = load(tiny_model.write(tmp_path / "shaded.safetensors", shaded=True), "cpu")
    verifier = Verifier(shaded)
    inked = prepared[0].strip > 0.5
    rising = np.where(inked, np.linspace(0.1, 1.0, inked.shape[1], dtype=np.float32), 0)
    falling = np.where(inked, 1.1 - rising, 0)
    own = [replace(prepared[0], shading=Shading(shading)) for shading in (rising, falling)]
    reference = replace(own[0], strip=prepared[0].strip * np.float32(0.9))
    raws = [verifier.compare(sample, [reference]).raw for sample in own]
    assert raws[0] > raws[1] + 1
    assert Verifier(shaded).compare(own[1], [reference]).raw == raws[1]


def test_references_are_a_list_of_some(tiny: Verifier, drawn: list[Picture]) -> None:
    with pytest.raises(UsageError, match="no reference"):
        tiny.compare(drawn[0], [])
    ink = Writer.random(1).sign(1)
    for lone in ("a.png", b"\x89PNG", drawn[1], Path("a.png"), ink, tiny.prepare(drawn[1])):
        with pytest.raises(UsageError, match="not a list"):
            tiny.compare(drawn[0], lone)  # type: ignore[arg-type]


def test_references_may_come_one_by_one(tiny: Verifier, drawn: list[Picture]) -> None:
    listed = tiny.compare(drawn[0], drawn[1:4])
    once = tiny.compare(drawn[0], (picture for picture in drawn[1:4]))  # type: ignore[arg-type]
    stack = tiny.compare(drawn[0], tuple(picture.copy() for picture in drawn[1:4]))
    assert listed.raw == once.raw == stack.raw


def test_a_missing_file_is_named(tiny: Verifier, drawn: list[Picture], tmp_path: Path) -> None:
    missing = tmp_path / "missing.png"
    for questioned, references in ((missing, [drawn[0]]), (drawn[0], [drawn[1], missing])):
        with pytest.raises(SampleError, match=r"missing\.png"):
            tiny.compare(questioned, references)
    with pytest.raises(SampleError, match=r"missing\.png"):
        tiny.rank(missing, {"a": [drawn[0]]})


@pytest.mark.parametrize("name", ["a\0b.png", "x" * 5000 + ".png"])
def test_what_is_no_files_name_costs_only_its_own_rows(
    tiny: Verifier, drawn: list[Picture], name: str
) -> None:
    bad, good = tiny.compare_many([(name, [drawn[0]]), (drawn[0], [drawn[1]])])
    assert isinstance(bad, SampleError)
    assert bad.path is not None
    assert "\0" not in str(bad)
    assert isinstance(good, Finding)


def test_raw_is_the_mean_and_each_reference_tells_its_own(
    tiny: Verifier, drawn: list[Picture]
) -> None:
    finding = tiny.compare(drawn[0], drawn[1:4])
    alone = [tiny.compare(drawn[0], [reference]) for reference in drawn[1:4]]
    assert finding.raw == pytest.approx(np.mean([f.raw for f in alone]))
    for reference, single in zip(finding.references, alone, strict=True):
        assert reference.raw == pytest.approx(single.raw)
        assert reference.llr == pytest.approx(single.llr)
    assert len(finding.among) == 3


def test_what_a_reference_says_alone_is_cut_off_where_the_data_on_one_reference_end(
    counting: Counting, prepared: list[Prepared]
) -> None:
    for answer, end in ((60.0, 1), (-60.0, 0)):
        counting.answer = answer
        fresh = Verifier(counting)  # type: ignore[arg-type]
        single = fresh.compare(prepared[0], [prepared[4]])
        several = fresh.compare(prepared[0], [prepared[4], prepared[5]])
        assert single.alone_range == several.alone_range == single.llr_range
        cut = several.references[0].llr, several.among[0]
        assert cut == (single.llr_range[end],) * 2
        assert all(map(several.is_end, cut))
        assert not several.is_end(0.01)


def test_a_sample_against_itself_has_the_highest_number_of_all(
    counting: Counting, prepared: list[Prepared]
) -> None:
    """Whatever the network says of it: even that it is another writer's."""
    for answer in (-50.0, 0.0, 50.0):
        counting.answer = answer
        fresh = Verifier(counting)  # type: ignore[arg-type]
        own = fresh.compare(prepared[0], [prepared[0]])
        other = fresh.compare(prepared[0], [prepared[4]])
        assert "identical" in codes(own)
        assert "copy" not in codes(own)
        assert own.llr == own.llr_range[1] == own.references[0].llr
        assert own.llr_unclipped >= min(other.llr_unclipped, own.llr_range[1])
        assert own.llr >= other.llr
        assert own.verdict == "same"
        among = fresh.compare(prepared[0], [prepared[4], prepared[0]])
        assert among.references[1].llr == own.llr


def test_the_range_is_kept_and_leaving_it_is_said(
    counting: Counting, prepared: list[Prepared]
) -> None:
    for answer, beyond in ((0.0, False), (60.0, True), (-60.0, True)):
        counting.answer = answer
        finding = Verifier(counting).compare(prepared[0], [prepared[4]])  # type: ignore[arg-type]
        low, high = finding.llr_range
        assert low <= finding.llr <= high
        assert (finding.llr != finding.llr_unclipped) == beyond
        assert ("outside_range" in codes(finding)) == beyond
        assert finding.score == pytest.approx(1 / (1 + 10**-finding.llr))
        assert finding.verdict == finding.operating_point.verdict(finding.llr_unclipped)


@pytest.mark.parametrize(("answer", "verdict"), [(60.0, "same"), (-60.0, "different")])
def test_thresholds_beyond_the_supported_range_decide_too(
    model: Model, prepared: list[Prepared], answer: float, verdict: str
) -> None:
    fresh = Verifier(Counting(model, answer))  # type: ignore[arg-type]
    blocks = fresh.calibration.blocks
    fresh.calibration = Calibration(tuple(replace(b, llr_range=(-0.01, 0.01)) for b in blocks))
    finding = fresh.compare(prepared[0], [prepared[4]])
    assert abs(finding.llr) == 0.01
    assert finding.operating_point.t_different < -0.01 < 0.01 < finding.operating_point.t_same
    assert finding.verdict == verdict


def test_the_operating_point_decides_and_may_change(
    counting: Counting, prepared: list[Prepared]
) -> None:
    fresh = Verifier(counting)  # type: ignore[arg-type]
    stated = {}
    for name in ("screening", "standard", "strict"):
        fresh.operating_point = name
        point = fresh.compare(prepared[0], [prepared[4]]).operating_point
        assert point.name == name
        stated[name] = point
    assert stated["screening"].t_same <= stated["standard"].t_same <= stated["strict"].t_same
    assert counting.compared == 1


@pytest.mark.parametrize(
    ("llr", "apart", "equal"),
    [(1.0, "same", "same"), (0.5, "same", "inconclusive"), (0.2, "inconclusive", "different")],
)
def test_verdicts_at_their_thresholds(llr: float, apart: str, equal: str) -> None:
    wide = OperatingPoint("standard", 0.5, -0.5, 0.01, 0.01, "invented")
    assert wide.verdict(llr) == apart
    assert wide.verdict(-0.5) == "different"
    assert replace(wide, t_different=0.5).verdict(llr) == equal


def test_ranking_breaks_ties_by_name_and_ends_with_failures(
    counting: Counting, prepared: list[Prepared], tmp_path: Path
) -> None:
    fresh = Verifier(counting)  # type: ignore[arg-type]
    sets = {
        "z": [prepared[3]],
        "gone": [tmp_path / "gone.png"],
        "a": [prepared[6]],
        "empty": [],
        "own": [prepared[0]],
    }
    ranked = fresh.rank(prepared[0], sets)  # type: ignore[arg-type]
    assert [name for name, _ in ranked] == ["own", "a", "z", "empty", "gone"]
    assert isinstance(ranked[3][1], UsageError)
    assert isinstance(ranked[4][1], SampleError)
    assert fresh.rank(prepared[0], {}) == []


def test_a_ranking_goes_by_the_llr_that_it_shows(model: Model, prepared: list[Prepared]) -> None:
    """The fewer references, the sooner the data end: what is cut off there decides ties alone."""
    fresh = Verifier(Counting(model, 60.0))  # type: ignore[arg-type]
    one = fresh.calibration.blocks[0]
    fresh.calibration = Calibration(
        tuple(
            replace(one, references=span, llr_range=(-0.1 * n, 0.1 * n), bias=one.bias - n)
            for n, span in enumerate(RANGES, 1)
        )
    )
    sets = {"a": [prepared[1]], "b": prepared[2:5], "c": prepared[5:7], "d": [prepared[7]]}
    found = dict(fresh.rank(prepared[0], sets))  # type: ignore[arg-type]
    assert list(found) == ["b", "c", "a", "d"]
    llrs = [own.llr for own in found.values() if isinstance(own, Finding)]
    assert llrs == pytest.approx([0.3, 0.2, 0.1, 0.1])
    assert found["a"].llr_unclipped > found["b"].llr_unclipped  # type: ignore[union-attr]


@pytest.mark.parametrize("thing", [None, 3, ["a.png"], {"a": 1}, object()])
def test_what_is_no_sample_gets_a_sentence(
    thing: object, model: Model, drawn: list[Picture]
) -> None:
    verifier = Verifier(model)
    outcome = verifier.compare_many([(drawn[0], [thing]), (drawn[0], [drawn[1]])])  # type: ignore[list-item]
    assert isinstance(outcome[0], SampleError)
    assert f"type {type(thing).__name__} is not understood" in str(outcome[0])
    assert isinstance(outcome[1], Finding)
    with pytest.raises(SampleError, match="not understood"):
        imaging.prepare(thing)  # type: ignore[arg-type]


def test_bytes_of_any_kind_are_a_file(model: Model, drawn: list[Picture]) -> None:
    data = png(drawn[0])
    spread_out = bytes(byte for own in data for byte in (own, 0))
    found = {
        Verifier(model).compare(own, [drawn[1]]).questioned.sha256
        for own in (data, bytearray(data), memoryview(data), memoryview(spread_out)[::2])
    }
    assert len(found) == 1


@pytest.mark.parametrize("references", [None, 3, bytearray(b"one")])
def test_references_that_are_no_list_get_a_sentence(
    references: object, model: Model, drawn: list[Picture]
) -> None:
    with pytest.raises(UsageError, match="The references are"):
        Verifier(model).compare(drawn[0], references)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"x": np.array([0.0, np.nan, 2.0])},
        {"y": [0.0, np.inf, 2.0]},
        {"t": ["a", "b", "c"]},
        {"pressure": np.array([0.5])},
        {"x": np.zeros((3, 1))},
        {"x": np.array([0.0, 1e30, 0.0])},
        {"x": None},
    ],
)
def test_ink_that_is_no_drawing_gets_a_sentence(change: dict[str, object], model: Model) -> None:
    line = np.array([0.0, 5.0, 9.0], np.float32)
    sound = Stroke(line, line[::-1], line, np.full(3, 0.5, np.float32))
    with pytest.raises(SampleError, match="A stroke"):
        Verifier(model).compare(Ink((sound, replace(sound, **change))), [Ink((sound,))])  # type: ignore[arg-type]
    with pytest.raises(SampleError, match="A stroke"):
        imaging.prepare(Ink((replace(sound, **change),)))  # type: ignore[arg-type]


@pytest.mark.parametrize("strokes", [None, 3, Writer.random(1).sign(1).strokes[0], ([(0, 0)],)])
def test_ink_without_strokes_gets_a_sentence(strokes: object, model: Model) -> None:
    drawn = Writer.random(1).sign(1)
    with pytest.raises(SampleError, match="A stroke is not four lists"):
        Verifier(model).compare(Ink(strokes), [drawn])  # type: ignore[arg-type]


def test_lists_are_as_good_as_arrays(model: Model) -> None:
    (drawn, *_) = Writer.random(3).sign(1).strokes
    plain = Stroke(*(getattr(drawn, own).tolist() for own in ("x", "y", "t", "pressure")))
    found = Verifier(model).compare(Ink((plain,)), [Ink((drawn,))])
    assert found.questioned.sha256 == found.references[0].sha256
