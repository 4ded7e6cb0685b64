"""What is known of all samples is compared, pictures and movements, with thresholds of its own."""

from __future__ import annotations

import copy
import itertools
import json
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.ink.drawings import by_mouse
from tests.verify.test_calibration import made_up
from verifier_app import imaging
from verifier_app.errors import ModelFileError
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Basis, Features, Finding, Ink
from verifier_app.verify import Verifier
from verifier_app.verify.bases import (
    LINE,
    MOVED,
    SEEN,
    bases_of,
    movements_apart,
    raws_of,
    without_less,
)
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.embedded import Embedded, digest_of
from verifier_app.verify.fitting import Comparison, fit, thinned
from verifier_app.verify.packed import PackedError, pack, unpack
from verifier_app.verify.recalibration import refit


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    return Verifier.load(device="cpu")


@pytest.fixture(scope="module")
def signed() -> list[Ink]:
    return [Writer.random(w).sign(s) for w in range(3) for s in range(3)]


def shifted(
    comparisons: list[Comparison], by: float, basis: Basis = Basis.MOVEMENT
) -> list[Comparison]:
    return [replace(own, raws=own.raws + by, basis=basis) for own in comparisons]


@pytest.fixture(scope="module")
def calibration() -> Calibration:
    moved = {Basis.SHAPE: -2.0, Basis.WIDTH: -1.0, Basis.UNPRESSED: 3.0, Basis.MOVEMENT: 5.0}
    others = [own for basis, by in moved.items() for own in shifted(made_up(), by, basis)]
    return fit(thinned([*made_up(), *others]))


def two_tone(picture: np.ndarray, *, reduced: int = 1) -> np.ndarray:
    """As a scanner in black and white keeps it; reduced, no width of the line is left."""
    small = cv2.resize(picture, None, fx=1 / reduced, fy=1 / reduced, interpolation=cv2.INTER_AREA)
    return np.where(small > 127, np.uint8(255), np.uint8(0))


def test_what_is_known_of_all_samples_counts(verifier: Verifier, signed: list[Ink]) -> None:
    picture, mouse = scanned(render(signed[1]), 7), by_mouse(signed[1])
    for questioned, references, basis in (
        (signed[0], signed[1:3], Basis.MOVEMENT),
        (signed[0], [picture], Basis.PICTURES),
        (picture, [signed[0]], Basis.PICTURES),
        (signed[0], [signed[2], picture], Basis.PICTURES),
        (mouse, [picture], Basis.PICTURES),
        (signed[0], [mouse], Basis.UNPRESSED),
        (mouse, signed[2:4], Basis.UNPRESSED),
        (signed[0], [signed[2], mouse], Basis.UNPRESSED),
    ):
        assert verifier.compare(questioned, references).basis is basis


def test_drawings_beside_pictures_are_warned_of(verifier: Verifier, signed: list[Ink]) -> None:
    picture = scanned(render(signed[1]), 7)
    for questioned, references, about in (
        (signed[0], [signed[1], picture, signed[2]], (2,)),
        (picture, [signed[0], scanned(render(signed[2]), 7)], (1,)),
        (picture, [scanned(render(signed[0]), 7)], None),
        (signed[0], [by_mouse(signed[1])], None),
    ):
        found = verifier.compare(questioned, references).warnings
        assert [own.references for own in found if own.code == "mixed_media"] == (
            [] if about is None else [about]
        )
    signs = Verifier.load("character", device="cpu")
    found = signs.compare(signed[0], [picture]).warnings
    assert "mixed_media" not in {own.code for own in found}


def test_what_all_pictures_show_of_their_lines_counts(
    verifier: Verifier, signed: list[Ink]
) -> None:
    grey = [scanned(render(ink), 7) for ink in signed[:3]]
    even, fine = two_tone(grey[1]), two_tone(grey[2], reduced=3)
    for questioned, references, basis in (
        (grey[0], [grey[1], grey[2]], Basis.PICTURES),
        (grey[0], [even, grey[2]], Basis.WIDTH),
        (even, [grey[0]], Basis.WIDTH),
        (grey[0], [even, fine], Basis.SHAPE),
        (signed[0], [even], Basis.WIDTH),
    ):
        found = verifier.compare(questioned, references)
        assert found.basis is basis
        ready = verifier.embed([questioned, *references])
        one, *others = ([own.features] for own in ready)  # type: ignore[union-attr]
        expected = [verifier.model.raw(one, other, basis)[0] for other in others]
        assert [own.raw for own in found.references] == pytest.approx(expected, abs=1e-4)
        block = verifier.calibration.of(basis).block(len(references))
        assert found.operating_point == block.point("standard")
        assert found.known == block.known


def test_a_model_that_was_not_measured_with_less_goes_by_pictures(
    verifier: Verifier, signed: list[Ink], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifier, "calibration", replace(verifier.calibration, others={}))
    even = two_tone(scanned(render(signed[1]), 7))
    assert verifier.compare(signed[0], [even]).basis is Basis.PICTURES


def test_a_picture_in_two_tones_against_itself_tops_everything(
    verifier: Verifier, signed: list[Ink]
) -> None:
    even = two_tone(scanned(render(signed[1]), 7))
    ends = [verifier.calibration.of(own).block(1).llr_range[1] for own in LINE[:2]]
    assert verifier.compare(even, [even]).llr == max(ends)


def test_a_model_that_was_not_measured_without_pressure_goes_by_pictures(
    verifier: Verifier, signed: list[Ink], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {Basis.MOVEMENT: verifier.calibration.of(Basis.MOVEMENT)}
    monkeypatch.setattr(verifier, "calibration", replace(verifier.calibration, others=known))
    one, two = by_mouse(signed[0]), by_mouse(signed[1])
    found = verifier.compare(one, [two])
    assert found.basis is Basis.PICTURES
    assert found.raw == pytest.approx(verifier.model.raw(*features(verifier, one, two))[0])
    assert verifier.compare(signed[0], [signed[1]]).basis is Basis.MOVEMENT


def test_pressure_is_all_that_a_mouse_lacks(verifier: Verifier, signed: list[Ink]) -> None:
    """Each channel but those two is the same, and pictures differ by the width of the line."""
    one, two = features(verifier, signed[0], signed[1])
    mice = features(verifier, by_mouse(signed[0]), by_mouse(signed[1]))
    without = movements_apart(one, two, pressure=False)
    np.testing.assert_allclose(movements_apart(*mice, pressure=False), without, atol=1e-5)
    np.testing.assert_allclose(movements_apart(one, mice[1], pressure=False), without, atol=1e-5)
    assert movements_apart(one, two)[0] != pytest.approx(without[0], abs=1e-3)
    with pytest.raises(ValueError, match="pressure"):
        movements_apart(one, mice[1])


def features(verifier: Verifier, *samples: Ink) -> list[list[Features]]:
    return [[own.features] for own in verifier.embed(samples)]  # type: ignore[union-attr]


def test_the_raw_score_is_made_of_logit_and_distance(verifier: Verifier, signed: list[Ink]) -> None:
    finding = verifier.compare(signed[0], signed[1:3])
    for reference, ink in zip(finding.references, signed[1:3], strict=True):
        one, two = features(verifier, signed[0], ink)
        logit, apart = verifier.model.raw(one, two), movements_apart(one, two)
        assert reference.raw == pytest.approx(SEEN * logit[0] - MOVED * apart[0], abs=1e-4)
        assert reference.raw == pytest.approx(raws_of(logit, apart)[0], abs=1e-4)
    calibration = verifier.calibration.of(Basis.MOVEMENT)
    assert finding.operating_point == calibration.block(2).point(finding.operating_point.name)
    assert finding.known == calibration.block(2).known
    assert finding.llr_range == calibration.block(2).llr_range


@pytest.mark.parametrize("basis", [Basis.UNPRESSED, Basis.MOVEMENT])
def test_comparing_drawings_is_symmetric_and_in_any_company_the_same(
    verifier: Verifier, signed: list[Ink], basis: Basis
) -> None:
    pressed = basis is Basis.MOVEMENT
    pairs = list(itertools.permutations(signed[:5] if pressed else map(by_mouse, signed[:5]), 2))
    other = by_mouse(signed[6]) if pressed else signed[6]
    mixed = [
        *((a, [b]) for a, b in pairs),
        (other, [pairs[0][0]]),
        (scanned(render(other), 7), [signed[1]]),
    ]
    together = verifier.compare_many(mixed)
    for (one, two), finding in zip(pairs, together, strict=False):
        assert isinstance(finding, Finding)
        assert finding.basis is basis
        again = verifier.compare(two, [one])
        assert again.llr_unclipped == pytest.approx(finding.llr_unclipped, abs=1e-6)
    last = together[-1]
    assert isinstance(last, Finding)
    assert last.basis is Basis.PICTURES


def test_who_draws_it_slowly_the_wrong_way_round_is_told(
    verifier: Verifier, signed: list[Ink]
) -> None:
    """A picture of it would be the same to the pixel but for the pressure."""
    backwards = replace(signed[1], strokes=tuple(
        replace(own, x=own.x[::-1], y=own.y[::-1], t=own.t[-1] - own.t[::-1])
        for own in signed[1].strokes[::-1]
    ))  # fmt: skip
    genuine = verifier.compare(signed[0], [signed[1]])
    assert verifier.compare(signed[0], [backwards]).llr_unclipped < genuine.llr_unclipped - 1


@pytest.mark.parametrize("given", [lambda ink: ink, by_mouse])
def test_genuine_drawings_stand_above_imitations(
    verifier: Verifier, given: Callable[[Ink], Ink]
) -> None:
    right = 0
    for seed in range(8):
        writer, other = Writer.random(seed), Writer.random(seed + 100)
        reference = given(writer.sign(1))
        own = verifier.compare(given(writer.sign(0)), [reference])
        false = verifier.compare(given(writer.imitated_by(other, 0, 0.9)), [reference])
        right += own.llr_unclipped > false.llr_unclipped
    assert right >= 7


def test_a_drawing_against_itself_tops_everything(verifier: Verifier, signed: list[Ink]) -> None:
    own = verifier.compare(signed[0], [signed[0]])
    ends = [verifier.calibration.of(basis).block(1).llr_range[1] for basis in Basis]
    assert own.llr == max(ends) > min(ends)
    assert next(warning.code for warning in own.warnings) == "identical"


def test_a_part_of_a_drawing_is_a_picture(signed: list[Ink]) -> None:
    whole = imaging.prepare(signed[0])
    assert whole.movement is not None
    part = imaging.prepare(signed[0], crop=(0, 0, whole.source.width // 2, whole.source.height))
    assert part.movement is None
    assert imaging.prepare(render(signed[0])).movement is None
    assert imaging.prepare(signed[0], profile="character").movement is None


def test_drawings_that_look_alike_are_told_by_their_movement(signed: list[Ink]) -> None:
    prepared = imaging.prepare(signed[0])
    assert prepared.movement is not None
    other = replace(prepared.movement, way=prepared.movement.way[::-1].copy())
    assert digest_of(prepared) != digest_of(replace(prepared, movement=other))


@pytest.mark.parametrize("given", [lambda ink: ink, by_mouse])
def test_a_packed_drawing_comes_back(
    verifier: Verifier, signed: list[Ink], given: Callable[[Ink], Ink]
) -> None:
    (before,) = verifier.embed([given(signed[0])])
    data = pack(before)  # type: ignore[arg-type]
    after = unpack(data).features.movement
    assert before.features.movement is not None  # type: ignore[union-attr]
    assert after is not None
    assert after.way.tobytes() == before.features.movement.way.tobytes()  # type: ignore[union-attr]
    assert after.level == before.features.movement.level  # type: ignore[union-attr]
    assert after.unpressed_level == before.features.movement.unpressed_level  # type: ignore[union-attr]
    levels = json.dumps([after.level, after.unpressed_level], separators=(",", ":")).encode()
    assert levels in data
    assert unpack(data).features.line is Basis.PICTURES
    for damage in (b'"movement"', b'"x"', b"1", b"[]"):
        with pytest.raises(PackedError):
            unpack(data.replace(b'"line":"pictures"', b'"line":' + damage))
    for damage in (b"null", b"[1]", b'["x",1]', b"[0,1]", b"[1,-1]", b"[1,null]", b"[NaN,1]"):
        with pytest.raises(PackedError):
            unpack(data.replace(levels, damage))


def test_samples_without_movement_are_no_drawings(verifier: Verifier, signed: list[Ink]) -> None:
    one, two, mouse = features(
        verifier, signed[0], scanned(render(signed[1]), 7), by_mouse(signed[2])
    )  # type: ignore[arg-type]
    assert bases_of(one, Basis) == tuple(Basis)
    assert bases_of([*one, *mouse], Basis) == (*LINE, Basis.UNPRESSED)
    assert bases_of([*one, *mouse, *two], Basis) == LINE
    assert bases_of(one, [Basis.PICTURES, Basis.MOVEMENT]) == (Basis.PICTURES, Basis.MOVEMENT)
    assert without_less(bases_of([*one, *mouse], Basis)) == (Basis.PICTURES, Basis.UNPRESSED)
    bare = [Features(np.zeros(1, np.float32))]
    assert bases_of(bare, Basis) == bases_of([*one, *bare], Basis) == (Basis.PICTURES,)
    with pytest.raises(ValueError, match="movement"):
        movements_apart(one, two)


def test_a_card_gives_back_every_basis(calibration: Calibration) -> None:
    stored = json.loads(json.dumps(calibration.to_json(), allow_nan=False))
    said = [
        {name: own[name] for name in ("darkness", "width", "drawn", "pressure") if name in own}
        for own in stored
    ]
    kinds: list[dict[str, bool]] = [
        {},
        {"darkness": False, "width": False},
        {"darkness": False},
        {"drawn": True, "pressure": False},
        {"drawn": True},
    ]
    assert said == [kind for kind in kinds for _ in range(4)]
    again = Calibration.from_json(stored)
    assert again == calibration
    assert again.bases == tuple(Basis)
    for basis in Basis:
        assert again.of(basis).blocks == calibration.of(basis).blocks
    only = Calibration.from_json(stored[:4])
    assert only.bases == (Basis.PICTURES,)
    with pytest.raises(ValueError, match="movement"):
        only.of(Basis.MOVEMENT)


@pytest.mark.parametrize(
    "said",
    [
        *({"drawn": value} for value in ("yes", 1, None, 0, False)),
        *({"drawn": True, "pressure": value} for value in ("no", 0, None, True)),
        {"pressure": False},
        *({"darkness": value} for value in ("no", 0, None, True)),
        {"width": False},
        {"darkness": False, "width": True},
        {"drawn": True, "darkness": False},
    ],
)
def test_a_card_that_does_not_say_which_kind_is_damaged(
    calibration: Calibration, said: dict[str, object]
) -> None:
    stored = copy.deepcopy(calibration.to_json())
    del stored[-1]["drawn"]
    stored[-1].update(said)
    with pytest.raises(ModelFileError):
        Calibration.from_json(stored)
    with pytest.raises(ModelFileError):
        Calibration.from_json(calibration.to_json()[4:])


def test_pictures_do_not_change_where_drawings_are_known(calibration: Calibration) -> None:
    assert fit(thinned(made_up())).blocks == calibration.blocks
    biases = {calibration.of(basis).block(1).bias for basis in Basis}
    assert len(biases) == 5
    both = fit(thinned([*made_up(), *shifted(made_up(), 0.0)]))
    for one, two in zip(both.blocks, both.of(Basis.MOVEMENT).blocks, strict=True):
        assert (one.slope, one.bias, one.llr_range) == (two.slope, two.bias, two.llr_range)


def test_points_of_drawings_hold_in_every_set() -> None:
    low = [own for own in made_up(48) if own.set == "a"]
    high = [replace(own, raws=own.raws + 1.5) for own in made_up(48) if own.set == "b"]
    known = thinned([*low, *high])
    found = fit([*known, *(replace(own, basis=Basis.MOVEMENT) for own in known)])
    drawings = found.of(Basis.MOVEMENT)
    for block, together in zip(drawings.blocks, found.blocks, strict=True):
        for point, other in zip(block.points, together.points, strict=True):
            assert point.t_same >= other.t_same - 1e-9
            assert point.t_different <= other.t_different + 1e-9
    block = drawings.block(1)
    point = block.point("screening")
    for name in "ab":
        llr = np.array([drawings.llr(c.raws, c.among) for c in known
                        if c.set == name and not c.genuine and len(c.raws) == 1])  # fmt: skip
        assert (llr >= point.t_same).mean() <= point.imitation_called_same
    together = found.block(1).point("screening")
    llr = [found.llr(c.raws, c.among) for c in known
           if c.set == "b" and not c.genuine and len(c.raws) == 1]  # fmt: skip
    assert (np.array(llr) >= together.t_same).mean() > together.imitation_called_same


def test_drawings_of_one_kind_alone_are_not_calibrated() -> None:
    genuine = [own for own in shifted(made_up(), 5.0) if own.genuine]
    assert fit(thinned([*made_up(), *genuine])) == fit(thinned(made_up()))


def test_a_set_without_imitations_does_not_stand_in_the_way() -> None:
    known = thinned([own for own in made_up() if own.set == "a" or own.genuine])
    found = fit([*known, *(replace(own, basis=Basis.MOVEMENT) for own in known)])
    assert found.bases == (Basis.PICTURES, Basis.MOVEMENT)


def test_local_drawings_move_the_part_for_drawings_alone(calibration: Calibration) -> None:
    local = thinned(shifted(made_up(12), 9.0))
    found = refit(calibration, local)
    assert found.blocks == calibration.blocks
    assert found.of(Basis.UNPRESSED) == calibration.of(Basis.UNPRESSED)
    before, after = (own.of(Basis.MOVEMENT).alone([6.0])[0] for own in (calibration, found))
    assert after < before
    pictures = refit(calibration, thinned(shifted(made_up(12), 4.0, Basis.PICTURES)))
    assert pictures.others == calibration.others
    assert pictures.alone([1.0])[0] < calibration.alone([1.0])[0]
    plain = fit(thinned(made_up()))
    assert refit(plain, local) == plain


def test_scores_by_what_neither_picture_shows_are_not_worked_out_again(
    signed: list[Ink], monkeypatch: pytest.MonkeyPatch
) -> None:
    verifier = Verifier.load(device="cpu")
    grey = scanned(render(signed[0]), 7)
    even = [two_tone(scanned(render(ink), 7)) for ink in signed[1:3]]
    ready = [own for own in verifier.embed([grey, *even]) if isinstance(own, Embedded)]
    pairs = list(itertools.combinations(ready, 2))
    before = verifier.raws(pairs)
    asked: list[int] = []
    raw = type(verifier.model).raw
    monkeypatch.setattr(
        type(verifier.model),
        "raw",
        lambda self, a, b, line: asked.append(len(a)) or raw(self, a, b, line),
    )
    assert verifier.raws(pairs, Basis.WIDTH) == before
    assert sum(asked) == 0
    verifier.remember((a, b, 7.0) for a, b in pairs)
    assert verifier.raws(pairs, Basis.WIDTH) == [7.0] * 3
    assert verifier.raws(pairs, Basis.SHAPE) != before
    assert sum(asked) == 3
