"""Alignment and difference map, as the engine answers them."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tests.engine import tiny_model
from tests.ink.drawings import by_mouse
from verifier_app.engine.bench import Bench
from verifier_app.engine.evidence_questions import (
    Align,
    AlignReply,
    Course,
    Differ,
    DifferenceMap,
    DifferReply,
    Move,
    MoveReply,
)
from verifier_app.engine.handlers import handlers
from verifier_app.engine.parts import PartError
from verifier_app.engine.protocol import Compare, message_of
from verifier_app.engine.samples import SampleRef
from verifier_app.errors import Interrupted, SampleError
from verifier_app.ink.synthesis import Writer
from verifier_app.nn.difference import differences as of_parts
from verifier_app.store.paths import resource
from verifier_app.verify import Verifier
from verifier_app.verify.differences import _spread_out, beyond, differences


def ref(name):
    return SampleRef(path=str(resource(f"examples/{name}.png")))


A1, A2, B1 = (ref(f"signature-{name}") for name in ("a-1", "a-2", "b-1"))


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    return {
        profile: str(tiny_model.write(folder / f"{profile}.safetensors", profile))
        for profile in ("signature", "character")
    }


@pytest.fixture(scope="module")
def answer():
    return handlers(Bench())


def nothing():
    """Nobody cancels."""


def cancelled():
    raise Interrupted


def test_a_reference_is_laid_on_the_questioned_sample(answer):
    found = answer["align"](Align(A1, A2), nothing)
    assert abs(found.turn) < 3
    assert found.scale == pytest.approx(1.0, abs=0.1)
    assert found.agreement > 0.6
    back = answer["align"](Align(A2, A1), nothing)
    assert back.turn == pytest.approx(-found.turn)
    assert back.scale == pytest.approx(1 / found.scale)


def test_the_map_lies_on_the_clean_pictures_and_counts_in_llr(answer, models):
    found = answer["differ"](Differ(A1, B1, model=models["signature"]), nothing)
    assert len(found.matches) > 5
    for own, sample in ((found.questioned, A1), (found.reference, B1)):
        clean = Bench().prepared(sample, "signature").clean
        values = np.array(own.llr).reshape(own.height, own.width)
        rows, columns = np.nonzero(values)
        x, y = own.left + own.step * columns, own.top + own.step * rows
        assert x.min() > -own.step
        assert x.max() < clean.shape[1] + own.step
        assert y.min() > -own.step
        assert y.max() < clean.shape[0] + own.step
        # it reaches over nearly all of the ink
        assert np.ptp(x) > 0.8 * clean.shape[1]
    compared = answer["compare"](Compare(A1, (B1,), model=models["signature"]), nothing)
    assert np.abs(found.questioned.llr).max() < 10 * (1 + abs(compared.finding["llr_unclipped"]))


def test_what_costs_the_logit_costs_the_llr(models):
    verifier = Verifier.load(model=models["signature"], device="cpu")
    pair = tuple(verifier.prepare(sample.path) for sample in (A1, B1))
    one, two = verifier.embed(pair)
    parts = of_parts(verifier.model, pair, (one.features, two.features))
    raw = verifier.raws([(one, two)])[0]
    low, high = verifier.calibration.alone([raw - 0.5, raw + 0.5])
    assert low < high
    found = differences(verifier, *pair)
    for own, grid in ((found.questioned, parts.a), (found.reference, parts.b)):
        raises = grid < 0
        assert raises.any()
        expected = grid * (high - low)
        np.testing.assert_allclose(own.llr[raises], expected[raises], rtol=1e-3, atol=1e-6)
        assert (own.llr <= expected + 1e-5).all()


@pytest.mark.parametrize(
    ("profile", "name"), [("signature", "signature-a-1"), ("character", "character-a-1")]
)
def test_identical_pictures_differ_nowhere(answer, models, profile, name):
    question = Differ(ref(name), ref(name), profile, models[profile])
    found = answer["differ"](question, nothing)
    for own in (found.questioned, found.reference):
        assert max(own.llr) <= 0.0


def test_a_part_counts_by_what_it_costs_beyond_what_it_costs_where_nothing_differs():
    costs, itself = np.array(
        [[0.05, 0.05, 0.05, 0.05, 0.05, -0.1], [0.02, -0.3, 0.046, 0.05, 0.06, 0.02]], np.float32
    )
    expected = [0.03, 0.05, 0.0, 0.0, 0.0, -0.1]
    np.testing.assert_allclose(beyond(costs, itself), expected, atol=1e-6)


def test_lines_keep_apart_at_both_ends():
    far = [((0.0, 0.0), (0.0, 0.0)), ((50.0, 50.0), (50.0, 50.0))]
    near = [((50.0, 0.0), (1.0, 0.0)), ((1.0, 0.0), (50.0, 0.0))]
    assert _spread_out([far[0], *near, far[1]]) == far
    many = [((20.0 * n, 0.0), (0.0, 20.0 * n)) for n in range(40)]
    assert _spread_out(many) == many[:24]


def test_signs_have_a_map_without_lines(answer, models):
    question = Differ(ref("character-a-1"), ref("character-b-1"), "character", models["character"])
    found = answer["differ"](question, nothing)
    assert (found.questioned.height, found.questioned.width) == (14, 14)
    assert any(found.questioned.llr)
    assert found.matches == ()


@pytest.mark.parametrize("kind", ["align", "differ"])
def test_a_cancelled_request_stops(answer, models, kind):
    question = {"align": Align(A1, A2), "differ": Differ(A1, A2, model=models["signature"])}[kind]
    with pytest.raises(Interrupted):
        answer[kind](question, cancelled)


def test_a_sample_that_cannot_be_read_is_named(answer, tmp_path):
    (tmp_path / "broken.png").write_bytes(b"junk")
    with pytest.raises(SampleError) as caught:
        answer["align"](Align(A1, SampleRef(path=str(tmp_path / "broken.png"))), nothing)
    assert caught.value.path.endswith("broken.png")


MAP = DifferenceMap(2, 3, (0.0, 0.5, -0.25, 0.0, 1.0, 2.0), -3.5, 1.0, 9.75)
PARTS = [
    Align(A1, SampleRef(data=b"x", name="p"), "character"),
    AlignReply(-1.25, 1.03, 4.0, -2.0, 0.8, ("a" * 64, "b" * 64)),
    Differ(A1, B1, "signature", "mine"),
    DifferReply(MAP, MAP, ((1.0, 2.0, 3.0, 4.5),), 12.5, ("a" * 64, "b" * 64)),
    Move(A1, A2, "signature"),
    MoveReply(
        Course((0.1, 0.9), (0.2, 0.8), -0.25), Course((0.5,), (0.5,), 1.0), ("a" * 64, "b" * 64)
    ),
    MoveReply(Course((0.5,), (0.5,), 1.0), None, ("a" * 64, "b" * 64)),
    MoveReply(None, None, ("a" * 64, "b" * 64)),
]


def test_a_map_that_its_values_do_not_fill_is_refused():
    payload = message_of(MAP, "x").payload
    with pytest.raises(PartError):
        DifferenceMap.unpack({**payload, "llr": payload["llr"][:-1]})


INK = Writer.random(4).sign(0)


def drawing(seed, number):
    return SampleRef(ink=Writer.random(seed).sign(number))


def test_speed_and_pressure_of_drawings_are_laid_on_each_other(answer):
    one, two, other = drawing(4, 0), drawing(4, 1), drawing(9, 0)
    found = answer["move"](Move(one, two), nothing)
    for course in (found.speed, found.pressure):
        assert len(course.questioned) == len(course.reference) == 64
        assert min(*course.questioned, *course.reference) >= 0
        assert max(*course.questioned, *course.reference) <= 1
        assert max(course.questioned) - min(course.questioned) > 0.8
        own = np.corrcoef(course.questioned, course.reference)[0, 1]
        assert course.agreement == pytest.approx(own, abs=0.05)
    strange = answer["move"](Move(one, other), nothing)
    assert found.speed.agreement > strange.speed.agreement
    assert MoveReply.unpack(json.loads(json.dumps(found.pack([])))) == found
    same = answer["move"](Move(one, one), nothing)
    assert same.speed.questioned == same.speed.reference
    assert (same.speed.agreement, same.pressure.agreement) == (1.0, 1.0)


def test_where_one_has_no_pressure_the_speed_alone_is_told(answer):
    pen, mouse = (SampleRef(ink=own) for own in (INK, by_mouse(INK)))
    other = drawing(4, 1)
    expected = answer["move"](Move(mouse, other), nothing)
    assert expected.pressure is None
    assert len(expected.speed.reference) == 64
    # the same pen beside the same other one, laid without looking at the pressure
    assert answer["move"](Move(mouse, mouse), nothing).speed.agreement == 1.0
    assert answer["move"](Move(pen, mouse), nothing).pressure is None
    assert answer["move"](Move(pen, mouse), nothing).speed.agreement == 1.0


def test_pictures_do_not_tell_how_the_pen_moved(answer):
    for pair in ((A1, A2), (drawing(4, 0), A2), (A1, drawing(4, 0))):
        found = answer["move"](Move(*pair), nothing)
        assert (found.speed, found.pressure) == (None, None)
        assert len(found.contents[0]) == 64


def test_courses_that_do_not_belong_together_are_refused():
    for one, two in (((), ()), ((0.5,), ()), ((0.5,), (0.5, 0.6))):
        with pytest.raises(PartError):
            Course(one, two, 0.5)


def test_a_movement_nobody_waits_for_any_more_ends(answer):
    with pytest.raises(Interrupted):
        answer["move"](Move(drawing(4, 2), A1), cancelled)
