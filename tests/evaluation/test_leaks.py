"""The leak gate: it finds planted leaks, passes chance, and is fair about directions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from verifier_app.datasets import Collection, Labelled, Stored
from verifier_app.errors import DataError, SampleError
from verifier_app.evaluation import leaks, rates
from verifier_app.evaluation.resampling import Interval
from verifier_app.ink.movement import CHANNELS, POINTS
from verifier_app.types import Basis, Features, Movement, Prepared, SampleSource

SOURCE = SampleSource(None, "0" * 64, 1, 1, "PNG")


def scans(
    writers: int = 16, paper_of_forged: int = 240, pen_of_forged: int = 4, refuse: str = ""
) -> Collection:
    """Bars of random length on paper; paper and pen of the imitations may differ."""
    rng = np.random.default_rng(3)
    pictures: dict[str, np.ndarray] = {}
    rows = []
    for w in range(writers):
        for kind, count in (("genuine", 12), ("forged", 7)):
            for i in range(count):
                key = f"s/{w:02d}/{kind}{i:02d}"
                forged = kind == "forged"
                picture = np.full((60, 160), paper_of_forged if forged else 240, np.uint8)
                pen = pen_of_forged if forged else 4
                left, long, top = rng.integers(10, 30), rng.integers(60, 110), rng.integers(10, 40)
                picture[top : top + pen, left : left + long] = rng.integers(20, 60)
                pictures[key] = picture
                rows.append(Labelled("s", f"{w:02d}", kind, f"{i:02d}", key, split="val"))  # type: ignore[arg-type]

    def read(row: Labelled) -> Stored:
        if row.key == refuse:
            raise SampleError("The file ends too early.")
        return pictures[row.key]

    return Collection(rows, read)


class Binarised:
    """Sees ink or no ink; scores by the width of strokes, whatever the reference."""

    def prepare(self, sample: Stored) -> Prepared:
        assert isinstance(sample, np.ndarray)
        ink = (sample < 128).astype(np.float32)
        return Prepared(SOURCE, ink, ink[None], ink, (0, 0, 1, 1))

    def features(self, prepared: Sequence[Prepared]) -> list[Features]:
        return [Features(np.array([p.clean.sum() / 85], np.float32)) for p in prepared]

    def raw(
        self, a: Sequence[Features], b: Sequence[Features], line: Basis = Basis.PICTURES
    ) -> np.ndarray:
        return np.array(
            [-float(x.embedding[0] + y.embedding[0]) for x, y in zip(a, b, strict=True)]
        )


def found(report: leaks.LeakReport, stage: str, trait: str) -> leaks.Leak:
    return next(k for k in report.leaks if (k.stage, k.trait) == (stage, trait))


def test_paper_leaks_in_files_and_not_in_what_the_network_sees() -> None:
    report = leaks.run(scans(paper_of_forged=225), scorer=Binarised(), resamples=200)
    paper = found(report, "file", "background grey")
    assert paper.eer.value == 0
    assert paper.leaks
    assert found(report, "file", leaks.EVERYTHING).leaks
    assert not found(report, "network", "strip: background grey").leaks
    assert found(report, "network", "strip: background grey").eer.value == 0.5
    assert report.passed
    assert report.samples == {"s": 16 * (7 + 7)}
    assert "No leak is left" in report.lines()[-1]


def test_a_wide_pen_leaks_through_and_explains_the_network() -> None:
    report = leaks.run(scans(pen_of_forged=6), scorer=Binarised(), resamples=200)
    pen = found(report, "network", "strip: stroke width")
    assert pen.eer.value < 0.1
    assert pen.explains is not None
    assert pen.explains > 0.8
    assert found(report, "network", leaks.SWAPPED).leaks
    assert not report.passed
    text = "\n".join(report.lines())
    assert "leaks are left" in text
    assert "s, strip: stroke width" in text
    assert "could explain up to" in text


def test_chance_is_chance() -> None:
    report = leaks.run(scans(24), scorer=Binarised(), resamples=200)
    kept = [k for k in report.leaks if k.leaks]
    # Each trait may miss the band by chance now and then, but not the sum of them.
    assert len(kept) <= len(report.leaks) // 10
    assert not found(report, "network", leaks.SWAPPED).leaks
    assert not found(report, "file", leaks.EVERYTHING).leaks


def test_without_a_network_nothing_is_explained() -> None:
    report = leaks.run(scans(2, pen_of_forged=8), resamples=5)
    assert {k.explains for k in report.leaks} == {None}
    assert report.network_eer == {}
    assert all(k.trait != leaks.SWAPPED for k in report.leaks)


def test_direction_is_learnt_on_other_writers() -> None:
    """Noise stays at one half, where the better of two directions would look like a leak."""
    rng = np.random.default_rng(4)
    writers = np.repeat([f"{w:02d}" for w in range(10)], 8)
    fair, better = [], []
    for _ in range(300):
        genuine = np.tile(np.arange(8) % 2 == 0, 10)
        values = rng.normal(0, 1, 80)

        def learn(known: np.ndarray, v: np.ndarray = values, g: np.ndarray = genuine) -> np.ndarray:
            return leaks.one_sided(v, g, known)

        scores = leaks.cross_fitted(genuine, writers.tolist(), learn)
        fair.append(rates.eer(scores[genuine], scores[~genuine]))
        plain = rates.eer(values[genuine], values[~genuine])
        better.append(min(plain, 1 - plain))
    assert np.mean(fair) == pytest.approx(0.5, abs=0.03)
    assert np.mean(better) < 0.47


def test_a_falling_trait_is_found_as_well_as_a_rising_one() -> None:
    rng = np.random.default_rng(5)
    genuine = np.tile([True, False], 60)
    writers = np.repeat([f"{w}" for w in range(12)], 10).tolist()
    values = rng.normal(0, 1, 120) + 4 * genuine
    for sign in (1, -1):
        scores = leaks.cross_fitted(
            genuine, writers, lambda known, s=sign: leaks.one_sided(s * values, genuine, known)
        )
        assert rates.eer(scores[genuine], scores[~genuine]) < 0.1


def test_the_classifier_sees_what_no_single_trait_shows() -> None:
    rng = np.random.default_rng(6)
    genuine = np.tile([True, False], 200)
    writers = np.repeat([f"{w:02d}" for w in range(20)], 20).tolist()
    # Imitations lie on both sides, so only the square separates.
    values = np.where(genuine, rng.normal(0, 0.5, 400), rng.choice([-3, 3], 400))
    table = np.stack([values, rng.normal(0, 1, 400)], axis=1)
    one = leaks.cross_fitted(genuine, writers, lambda k: leaks.one_sided(values, genuine, k))
    both = leaks.cross_fitted(genuine, writers, lambda k: leaks.classified(table, genuine, k))
    assert rates.eer(one[genuine], one[~genuine]) > 0.35
    assert rates.eer(both[genuine], both[~genuine]) < 0.05


@pytest.mark.parametrize(
    ("leak", "network", "share"),
    [(0.5, 0.1, 0.0), (0.3, 0.1, 0.5), (0.1, 0.2, 1.0), (0.6, 0.1, 0.0), (0.3, 0.5, 0.0)],
)
def test_what_a_leak_explains(leak: float, network: float, share: float) -> None:
    assert leaks.explained(Interval(leak, 0, 1), network) == pytest.approx(share)
    assert leaks.explained(Interval(leak, 0, 1), None) is None


@pytest.mark.parametrize(
    ("low", "high", "leaking"), [(0.1, 0.44, True), (0.1, 0.46, False), (0.56, 0.7, True)]
)
def test_intervals_that_miss_the_band_leak(low: float, high: float, leaking: bool) -> None:
    assert leaks.Leak("s", "file", "x", Interval(0.4, low, high), None).leaks is leaking


def test_unreadable_samples_are_named() -> None:
    report = leaks.run(scans(6, refuse="s/00/forged00"), scorer=Binarised(), resamples=5)
    assert list(report.skipped) == ["s/00/forged00"]
    assert report.samples == {"s": 6 * 14 - 1}


def joined(one: Collection, other: Collection) -> Collection:
    """Two sets, of which the second one is called `t`."""
    rows = [replace(row, set="t") for row in other]
    return Collection(
        [*one, *rows], lambda row: one.read(row) if row.set == "s" else other.read(row)
    )


def unreadable(_row: Labelled) -> Stored:
    raise DataError("It does not exist.", "Put it back.", "t.zip")


def test_a_set_that_cannot_be_read_is_skipped() -> None:
    good = scans(6)
    both = joined(good, Collection(good, unreadable))
    report = leaks.run(both, scorer=Binarised(), resamples=5)
    assert report.samples.keys() == report.network_eer.keys() == {"s"}
    assert {k.set for k in report.leaks} == {"s"}
    assert "no genuine samples besides imitations" in report.skipped["t"]
    assert any("t.zip" in line for line in report.lines())
    with pytest.raises(DataError, match=r"no imitations.*t\.zip"):
        leaks.run(Collection(good, unreadable), resamples=5)


def test_a_set_of_one_genuine_sample_a_writer_is_skipped() -> None:
    good = scans(2)
    few = Collection([r for r in good if r.kind == "forged" or r.sample == "00"], good.read)
    for scorer in (None, Binarised()):
        report = leaks.run(joined(good, few), scorer=scorer, resamples=5)
        assert report.samples.keys() == {"s"}
        assert "t" in report.skipped


def test_a_kind_that_can_be_read_of_one_writer_alone_is_skipped() -> None:
    good = scans(3)
    lost = {row.key for row in good if row.kind == "forged" and row.writer != "00"}
    both = joined(
        good, Collection(good, lambda r: unreadable(r) if r.key in lost else good.read(r))
    )
    report = leaks.run(both, scorer=Binarised(), resamples=5)
    assert report.samples.keys() == {"s"}
    assert "of one writer alone" in report.skipped["t"]


class Blind(Binarised):
    """Can use nothing."""

    def prepare(self, sample: Stored) -> Prepared:
        raise SampleError("No ink was found.")


def test_a_network_that_can_compare_nothing_has_no_figure() -> None:
    report = leaks.run(
        scans(6), scorer=Blind(), resamples=5, look=lambda _row: ({"x": 1.0}, {"y": 1.0})
    )
    assert report.samples == {"s": 6 * 14}
    assert report.network_eer == {}
    assert {k.explains for k in report.leaks} == {None}


class Perfect(Binarised):
    """Knows whose sample is whose; a sample is the number of its writer, and whether it is genuine."""

    def features(self, prepared: Sequence[Prepared]) -> list[Features]:
        return [Features(p.clean.ravel()) for p in prepared]

    def prepare(self, sample: Stored) -> Prepared:
        value = np.array(sample, np.float32)
        return Prepared(SOURCE, value, value[None], value, (0, 0, 1, 1))

    def raw(
        self, a: Sequence[Features], b: Sequence[Features], line: Basis = Basis.PICTURES
    ) -> np.ndarray:
        pairs = zip(a, b, strict=True)
        return np.array([float(np.array_equal(x.embedding, y.embedding)) for x, y in pairs])


def test_a_network_that_needs_the_right_reference_leaks_nothing() -> None:
    rows = scans(6)
    known = Collection(rows, lambda r: np.array([[int(r.writer), r.kind == "genuine"]], np.uint8))
    report = leaks.run(
        known, scorer=Perfect(), resamples=5, look=lambda _row: ({"x": 1.0}, {"y": 1.0})
    )
    assert report.network_eer == {"s": 0.0}
    assert found(report, "network", leaks.SWAPPED).eer.value == 0.5


class Drawn(Perfect):
    """Knows of every sample how the pen moved: of imitations elsewhere, if they `leak`."""

    def __init__(self, leak: bool) -> None:
        self.leak = leak

    def features(self, prepared: Sequence[Prepared]) -> list[Features]:
        way = np.zeros((POINTS, CHANNELS), np.float32)
        return [
            Features(own.clean.ravel(), movement=Movement(way + self._place(own), 1.0, 1.0))
            for own in prepared
        ]

    def _place(self, prepared: Prepared) -> float:
        writer, genuine = prepared.clean.ravel()
        return 5.0 * (genuine == 0) if self.leak else float(writer)


@pytest.mark.parametrize("leak", [True, False])
def test_a_movement_that_gives_imitations_away_by_itself_is_a_leak(leak: bool) -> None:
    rows = scans(6)
    known = Collection(rows, lambda r: np.array([[int(r.writer), r.kind == "genuine"]], np.uint8))
    report = leaks.run(
        known, scorer=Drawn(leak), resamples=5, look=lambda _row: ({"x": 1.0}, {"y": 1.0})
    )
    assert found(report, "network", leaks.SWAPPED_AS[Basis.MOVEMENT]).leaks == leak
    assert not found(report, "network", leaks.SWAPPED).leaks


def test_pictures_have_no_movement_that_could_leak() -> None:
    report = leaks.run(scans(6), scorer=Binarised(), resamples=5)
    assert not {own.trait for own in report.leaks} & {*leaks.SWAPPED_AS.values()} - {leaks.SWAPPED}


def test_report_is_json() -> None:
    report = leaks.run(scans(6), split="val", sets=["s"], scorer=Binarised(), resamples=5)
    told = json.loads(json.dumps(report.as_dict(), allow_nan=False))
    assert told["split"] == "val"
    assert {k["stage"] for k in told["leaks"]} == {"file", "network"}


def test_nothing_to_look_at() -> None:
    with pytest.raises(DataError, match="no imitations"):
        leaks.run(scans(6), split="test")
