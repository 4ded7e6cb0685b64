"""The way from samples to a finding, with the shipped signature model and synthetic samples."""

from __future__ import annotations

import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest

from verifier_app import imaging
from verifier_app.errors import ModelFileError, SampleError, UsageError
from verifier_app.ink.examples import signature_scan
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.store.paths import resource
from verifier_app.types import Finding
from verifier_app.verify import Verifier
from verifier_app.verify import verifier as verifier_module

EXAMPLES = resource("examples")


def picture(name: str) -> Path:
    return EXAMPLES / f"signature-{name}.png"


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    return Verifier.load(device="cpu")


@pytest.fixture(scope="module")
def drawn() -> list[np.ndarray]:
    return [render(Writer.random(w).sign(s)) for w in range(3) for s in range(3)]


def compressed(picture: np.ndarray) -> np.ndarray:
    return cv2.imdecode(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 60])[1], 0)


def test_a_comparison_is_symmetric(verifier: Verifier, drawn: list[np.ndarray]) -> None:
    for a, b in itertools.combinations(drawn[:5], 2):
        forth, back = verifier.compare(a, [b]), verifier.compare(b, [a])
        assert forth.llr_unclipped == pytest.approx(back.llr_unclipped, abs=1e-6)
        assert forth.raw == pytest.approx(back.raw, abs=1e-6)


def test_the_order_of_references_does_not_matter(verifier: Verifier) -> None:
    names = ["a-2", "a-3", "a-4", "a-imitation-1"]
    found = [
        verifier.compare(picture("a-1"), [picture(n) for n in order])
        for order in itertools.islice(itertools.permutations(names), 0, 24, 7)
    ]
    assert max(f.llr_unclipped for f in found) - min(f.llr_unclipped for f in found) < 1e-6


def test_company_in_a_batch_changes_nothing(drawn: list[np.ndarray]) -> None:
    alone = Verifier.load(device="cpu").compare(drawn[0], [drawn[1]])
    pairs = [(a, [b]) for a, b in itertools.permutations(drawn, 2)]
    together = Verifier.load(device="cpu").compare_many(pairs)[0]
    assert isinstance(together, Finding)
    assert together.raw == pytest.approx(alone.raw, abs=1e-4)


def test_a_sample_against_itself_tops_everything(
    verifier: Verifier, drawn: list[np.ndarray]
) -> None:
    others = verifier.compare_many([(a, [b]) for a, b in itertools.combinations(drawn, 2)])
    for sample in drawn[:3]:
        own = verifier.compare(sample, [sample.copy()])
        assert next(w.code for w in own.warnings) == "identical"
        assert own.llr == own.llr_range[1]
        several = verifier.compare(sample, [sample.copy(), sample.copy()])
        assert several.llr == several.llr_range[1]
        assert several.llr_unclipped >= several.operating_point.t_same
        assert all(isinstance(o, Finding) and o.llr <= own.llr for o in others)


@pytest.mark.parametrize(
    "change", ["moved", "scaled", "turned", "compressed", "sideways", "upside down"]
)
def test_a_copy_is_noticed(verifier: Verifier, drawn: list[np.ndarray], change: str) -> None:
    found = 0
    for sample in drawn:
        wide = cv2.copyMakeBorder(sample, 60, 40, 50, 90, cv2.BORDER_CONSTANT, value=255)
        height, width = wide.shape
        if change == "scaled":
            wide = cv2.resize(wide, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
        elif change == "turned":
            turn = cv2.getRotationMatrix2D((width / 2, height / 2), 6, 1.0)
            wide = cv2.warpAffine(wide, turn, (width, height), borderValue=255)
        elif change == "sideways":
            wide = cv2.rotate(wide, cv2.ROTATE_90_CLOCKWISE)
        elif change == "upside down":
            wide = cv2.rotate(wide, cv2.ROTATE_180)
        elif change == "compressed":
            wide = compressed(wide)
        codes = {w.code for w in verifier.compare(wide, [sample]).warnings}
        found += bool(codes & {"copy", "identical"})
    assert found >= len(drawn) - 1


def test_which_reference_is_a_copy_is_told(verifier: Verifier, drawn: list[np.ndarray]) -> None:
    wide = cv2.copyMakeBorder(drawn[0], 60, 40, 50, 90, cv2.BORDER_CONSTANT, value=255)
    for again, code in ((compressed(wide), "copy"), (drawn[0].copy(), "identical")):
        finding = verifier.compare(drawn[0], [drawn[1], again, drawn[2]])
        told = {w.code: w.references for w in finding.warnings}
        assert told[code] == (2,)


def test_two_genuine_samples_are_no_copies(verifier: Verifier, drawn: list[np.ndarray]) -> None:
    for outcome in verifier.compare_many([(drawn[i], [drawn[i + 1]]) for i in (0, 3, 6)]):
        assert isinstance(outcome, Finding)
        assert not {w.code for w in outcome.warnings} & {"copy", "identical"}


def test_a_reference_that_is_there_twice_counts_once(
    verifier: Verifier, drawn: list[np.ndarray]
) -> None:
    questioned, one, other = drawn[:3]
    alone = verifier.compare(questioned, [one])
    both = verifier.compare(questioned, [one, other])
    for again in (one.copy(), compressed(one)):
        for references, counted, which in (
            ([one, again], alone, (1, 2)),
            ([one, again, other], both, (1, 2)),
            ([again, other, one, one.copy()], both, (1, 3, 4)),
        ):
            finding = verifier.compare(questioned, references)
            # a compressed file may be the one that counts
            assert finding.llr_unclipped == pytest.approx(counted.llr_unclipped, abs=0.15)
            assert finding.operating_point == counted.operating_point
            assert len(finding.among) == len(counted.among)
            (warning,) = (w for w in finding.warnings if w.code == "repeated")
            assert warning.references == which
            assert len(finding.references) == len(references)
            assert finding.references[0].raw == pytest.approx(alone.raw, abs=0.5)
    assert verifier.compare(questioned, [one] * 5).llr_unclipped == alone.llr_unclipped
    orders = [verifier.compare(questioned, o) for o in ([one, again, other], [other, again, one])]
    assert orders[0].llr_unclipped == pytest.approx(orders[1].llr_unclipped, abs=1e-6)


def test_a_full_memory_of_pairs_is_emptied_without_a_trace(
    drawn: list[np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    again = compressed(drawn[1])
    asked = [(drawn[0], [drawn[1], again, drawn[2]]), (drawn[3], [drawn[4]])]
    usual = Verifier.load(device="cpu").compare_many(asked)
    monkeypatch.setattr(verifier_module, "_REMEMBERED_PAIRS", 0)
    full = Verifier.load(device="cpu")
    for _ in range(2):
        for one, two in zip(full.compare_many(asked), usual, strict=True):
            assert isinstance(one, Finding)
            assert isinstance(two, Finding)
            assert one.llr_unclipped == pytest.approx(two.llr_unclipped, abs=1e-6)
            assert one.warnings == two.warnings
    assert "repeated" in [own.code for own in usual[0].warnings]  # type: ignore[union-attr]


def test_a_reference_unlike_the_others_is_told(verifier: Verifier, drawn: list[np.ndarray]) -> None:
    own = [render(Writer.random(1).sign(number)) for number in range(1, 6)]
    questioned, stranger = own.pop(), drawn[0]

    def told(references: list[np.ndarray] | list[Path]) -> list[tuple[int, ...]]:
        warnings = verifier.compare(questioned, references).warnings
        return [w.references for w in warnings if w.code == "references_differ"]

    assert told(own[:1]) == told(own[:2]) == told(own) == []
    for place in range(4):
        mixed = [*own[:place], stranger, *own[place:3]]
        assert told(mixed) == [(place + 1,)]
    assert told([own[0], stranger]) == [(1, 2)]  # nothing says which of two is wrong
    assert told([*own[:3], stranger, stranger.copy()]) == [(4, 5)]
    examples = resource("examples")
    assert told([examples / f"signature-{name}.png" for name in ("a-2", "a-3", "b-1")]) == [(3,)]


def test_a_stranger_is_nobodys_among_references_of_as_many_people(verifier: Verifier) -> None:
    people = [signature_scan(Writer.random(500 + one).sign(0), one) for one in range(24)]
    limit = verifier.calibration.block(5).point("screening").t_same
    for first in range(0, 24, 6):
        *references, stranger = people[first : first + 6]
        assert verifier.compare(stranger, references).llr_unclipped < limit - 0.5


def test_different_references_all_count(verifier: Verifier, drawn: list[np.ndarray]) -> None:
    for person in range(3):
        own = drawn[3 * person : 3 * person + 3]
        finding = verifier.compare(drawn[0], own)
        assert len(finding.among) == 3
        assert "repeated" not in {w.code for w in finding.warnings}


def test_a_clipped_finding_says_so(verifier: Verifier, drawn: list[np.ndarray]) -> None:
    outcomes = verifier.compare_many([(a, [b]) for a, b in itertools.combinations(drawn, 2)])
    assert any(isinstance(o, Finding) and o.llr != o.llr_unclipped for o in outcomes)
    for outcome in outcomes:
        assert isinstance(outcome, Finding)
        low, high = outcome.llr_range
        assert low <= outcome.llr <= high
        clipped = outcome.llr != outcome.llr_unclipped
        assert clipped == ("outside_range" in {w.code for w in outcome.warnings})


def test_a_bad_sample_is_named_and_costs_only_its_own_rows(
    verifier: Verifier, tmp_path: Path
) -> None:
    bad = tmp_path / "notes.png"
    bad.write_text("no picture")
    rows = [(picture("a-1"), [picture("a-2")]), (picture("a-1"), [bad]), (bad, [picture("a-1")])]
    outcomes = verifier.compare_many(rows)
    assert isinstance(outcomes[0], Finding)
    for outcome in outcomes[1:]:
        assert isinstance(outcome, SampleError)
        assert str(bad) in str(outcome)
    with pytest.raises(SampleError, match=r"notes\.png"):
        verifier.compare(bad, [picture("a-1")])


def test_a_comparison_needs_a_reference(verifier: Verifier) -> None:
    with pytest.raises(UsageError):
        verifier.compare(picture("a-1"), [])


def test_each_sample_is_prepared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = Verifier.load(device="cpu")
    names = [picture("a-1"), picture("a-2"), picture("b-1")]
    calls: list[object] = []
    real = imaging.prepare

    def counted(sample: object, **options: object) -> object:
        calls.append(sample)
        return real(sample, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(imaging, "prepare", counted)
    fresh.compare_many([(q, [r]) for q, r in itertools.permutations(names, 2)])
    fresh.compare(names[0], names[1:])
    assert sorted(map(str, calls)) == sorted(map(str, names))


def test_a_file_that_changed_is_read_again(verifier: Verifier, tmp_path: Path) -> None:
    place = tmp_path / "sample.png"
    place.write_bytes(picture("a-1").read_bytes())
    before = verifier.compare(place, [picture("a-2")])
    place.write_bytes(picture("b-1").read_bytes() + b"\0")
    after = verifier.compare(place, [picture("a-2")])
    assert before.questioned.sha256 != after.questioned.sha256
    assert before.raw != after.raw


def test_ranking_is_best_first_with_failures_last(verifier: Verifier, tmp_path: Path) -> None:
    missing = tmp_path / "missing.png"
    sets = {
        "broken": [missing],
        "b": [picture("b-2"), picture("b-3")],
        "a": [picture("a-2"), picture("a-3")],
        "c": [picture("c-2"), picture("c-3")],
    }
    ranked = verifier.rank(picture("a-1"), sets)
    assert next(name for name, _ in ranked) == "a"
    assert ranked[-1][0] == "broken"
    values = [o.llr_unclipped for _, o in ranked if isinstance(o, Finding)]
    assert values == sorted(values, reverse=True)


def test_the_json_form_keeps_its_keys(verifier: Verifier) -> None:
    found = verifier.compare(picture("a-1"), [picture("a-2")]).as_dict()
    assert found["schema"] == 1
    promised = "profile raw llr score strength verdict operating_point questioned references"
    assert set(promised.split()) | {"warnings", "model", "device", "version"} <= set(found)
    assert set(found["operating_point"]) >= {"name", "t_same", "t_different", "stated", "data"}
    assert found["questioned"]["path"] == str(picture("a-1"))
    assert set(found["references"][0]) >= {"path", "sha256", "raw", "llr", "warnings"}


def test_wrong_profile_and_unknown_point_are_refused() -> None:
    with pytest.raises(ModelFileError, match="signature"):
        Verifier.load(profile="character", model="signature", device="cpu")
    with pytest.raises(UsageError, match="operating point"):
        Verifier.load(device="cpu", operating_point="usual")
    with pytest.raises(UsageError, match=r"no profile 'x'. Use one of signature, character"):
        Verifier.load(profile="x")  # type: ignore[arg-type]


@pytest.mark.slow
def test_same_writers_score_above_imitations(verifier: Verifier) -> None:
    """Invented writers behave to the network as people do, 90 % of triples."""
    right = 0
    for seed in range(100):
        writer, other = Writer.random(1000 + seed), Writer.random(5000 + seed)
        reference, genuine = writer.sign(1), writer.sign(2)
        imitation = writer.imitated_by(other, 3)
        one, two = verifier.compare_many([(genuine, [reference]), (imitation, [reference])])
        assert isinstance(one, Finding)
        assert isinstance(two, Finding)
        right += one.raw > two.raw
    assert right >= 90
