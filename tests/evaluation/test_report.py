"""The report of a measurement, as JSON and as a page that stands alone."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from tests.evaluation.made_up import Distance, collection
from verifier_app.datasets import Collection, Labelled
from verifier_app.errors import DataError
from verifier_app.evaluation import leaks, measure, page, protocols, report
from verifier_app.evaluation.report import Asked, Report
from verifier_app.evaluation.resampling import Interval
from verifier_app.evaluation.scoring import Scores, for_calibration
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.embedded import code_of, digest_of
from verifier_app.verify.fitting import fit, thinned

ASKED = Asked(split="val", gate=False, resamples=20)


@pytest.fixture(scope="module")
def data() -> Collection:
    return collection(writers=8)


@pytest.fixture(scope="module")
def calibration(data: Collection) -> Calibration:
    return fit(
        thinned(for_calibration(Scores(data, Distance()).compare(protocols.skilled_5(data))))
    )


@pytest.fixture(scope="module")
def measured(data: Collection, calibration: Calibration) -> Report:
    return report.signatures(
        data, Distance(), calibration, asked=ASKED, facts={"model": "m <1> & more"}
    )


def test_a_picture_that_a_writer_has_twice_counts_once(
    data: Collection, calibration: Calibration, measured: Report
) -> None:
    own, last = (
        r for r in data.rows if r.person == "a/00" and r.sample in "08" and r.kind == "genuine"
    )
    again, imitation = replace(own, key="again", sample="1a"), replace(own, key="f", kind="forged")
    stolen = replace(own, key="stolen", writer="01")
    twice = Collection(
        [*data, again, replace(last, key="later", sample="99")],
        lambda row: data.read({"again": own, "later": last}.get(row.key, row)),
    )
    found = report.signatures(twice, Distance(), calibration, asked=ASKED, facts=measured.facts)
    assert found.repeated == {"again": own.key, "later": last.key}
    once = measured.as_dict() | {"repeated": found.repeated}
    assert found.as_dict() == once
    assert "<td>again</td><td>a/00/genuine0</td>" in page.html(found)
    assert "occur twice" not in page.html(measured)
    # whose is whose is not decided here
    others = Collection([own, imitation, stolen], lambda _row: data.read(own))
    assert Scores(others, Distance()).repeated(others) == {}


def test_what_the_model_was_tuned_on_is_told(data: Collection, measured: Report) -> None:
    one, two = (digest_of(Distance().prepare(data.read(row))) for row in data.rows[:2])
    known = replace(ASKED, learnt_from=frozenset({code_of(one), code_of(two), "0" * 8}))
    found = report.signatures(data, Distance(), None, asked=known)
    assert found.facts[report.LEARNT_FROM].startswith("2 of these samples")
    assert report.LEARNT_FROM not in measured.facts


class Balanced(HTMLParser):
    """Fails where a tag is closed that is not open."""

    EMPTY = frozenset({"meta", "line", "rect", "circle", "polyline"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.append(tag)
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_protocols_of_a_signature_report(measured: Report) -> None:
    found = [(t.protocol, t.set, t.other, t.references) for t in measured.tables]
    assert found == [
        ("skilled-1", "a", "imitation", 1),
        ("skilled-1", "b", "imitation", 1),
        ("skilled-5", "a", "imitation", 5),
        ("skilled-5", "b", "imitation", 5),
        ("random-1", "a", "random", 1),
        ("random-1", "b", "random", 1),
    ]
    assert all(t.llr_range is not None for t in measured.tables)
    assert {t.seen for t in measured.tables} == {""}
    assert measured.facts["split"] == "val"
    assert measured.facts["sets"] == "a, b"


def test_more_references_and_sets_can_be_asked_for(
    data: Collection, calibration: Calibration
) -> None:
    asked = Asked(references=(3,), sets=["b"], split=None, gate=False, resamples=2)
    found = report.signatures(data, Distance(), calibration, asked=asked)
    assert [(t.protocol, t.set) for t in found.tables] == [("skilled-3", "b"), ("random-1", "b")]


def test_words_are_not_signatures(calibration: Calibration) -> None:
    """Samples with a text serve the cross-media protocol alone."""
    rows = [
        Labelled("x", f"{w}", "genuine", f"{t}_{m}", f"{w}/{t}/{m}", text=t, medium=m, split="val")
        for w in range(4)
        for t in ("n0", "n1")
        for m in ("paper", "phone")
    ]
    words = Collection(rows, lambda row: str(len(row.key) + int(row.writer)).encode())
    found = report.signatures(words, Distance(), calibration, asked=ASKED)
    assert {(t.protocol, t.condition) for t in found.tables} == {("crossmedia", "phone")}


def test_nothing_to_measure_is_said(data: Collection) -> None:
    with pytest.raises(DataError, match="No protocol applies"):
        report.signatures(data, Distance(), None, asked=Asked(split="test"))


def test_json_round_trip(measured: Report, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    report.write_json(measured, path)
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["schema"] == 1
    assert told["facts"]["model"] == "m <1> & more"
    assert len(told["protocols"]) == 6
    eer = told["protocols"][0]["eer"]
    assert eer["value"] == measured.tables[0].eer.value
    assert eer["low"] <= eer["value"] <= eer["high"]
    assert told["leaks"] is None


def test_page_stands_alone_and_is_well_formed(measured: Report, tmp_path: Path) -> None:
    path = tmp_path / "r.html"
    page.write_html(measured, path)
    text = path.read_text(encoding="utf-8")
    parser = Balanced()
    parser.feed(text.removeprefix("<!doctype html>").replace("/>", ">"))
    assert parser.open == []
    assert "script" not in parser.seen
    assert "link" not in parser.seen
    links = set(re.findall(r"https?://[^\"' <]*", text))
    assert links == {"http://www.w3.org/2000/svg"}  # a name, not a place
    assert "m &lt;1&gt; &amp; more" in text
    assert "m <1>" not in text


def test_names_that_are_no_text_can_be_written(measured: Report, tmp_path: Path) -> None:
    odd = replace(measured, failures={"ann/\udcff.png": "This is no picture."})
    report.write_json(odd, tmp_path / "r.json")
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8")) == odd.as_dict()
    page.write_html(odd, tmp_path / "r.html")
    assert r"ann/\udcff.png" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_what_a_browser_scrolls_is_whole_on_paper_and_a_hash_fits_a_narrow_window(measured):
    text = page.html(measured)
    assert ".wide{overflow-x:auto}" in text
    on_paper = text.partition("@media print{")[2]
    assert ".wide{overflow:visible}" in on_paper
    assert "white-space:normal" in on_paper
    assert "h1,.facts td+td{overflow-wrap:anywhere}" in text
    assert "<section class='facts'><h2>What was measured" in text


def test_page_shows_the_figures_of_the_tables(measured: Report) -> None:
    text = page.html(measured)
    for table in measured.tables:
        assert page.spread(table.eer) in text
        for words in (
            page.figure(table.auc, 4),
            page.figure(table.cllr),
            page.figure(table.cllr_min),
        ):
            assert " to " in words
            assert words in text
        for row in table.by_writer:
            assert row.writer in text
    # ROC and DET for each protocol; histogram, Tippett and reliability for each table.
    assert text.count("<figure>") == 3 * 2 + 6 * 3
    assert "standard" in text
    for name, _ in page.READING:
        assert name in text


def test_rates_that_the_data_are_too_few_for_are_marked(measured: Report) -> None:
    """At an FMR of 5 % three imitations have to pass: of 60 the rate can be told, of 59 not."""
    table = replace(
        measured.tables[0], fnmr_at_fmr=dict.fromkeys(page.FIXED_FMR, Interval(0, 0, 0))
    )
    for number, marked in ((59, 3), (60, 2), (299, 2), (300, 1), (2999, 1), (3000, 0)):
        text = page.html(Report("signature", {}, (replace(table, others=np.zeros(number)),)))
        assert text.count("0.0 % (0.0 to 0.0)*") == marked


def test_page_without_calibration_has_no_llr_plots(data: Collection) -> None:
    found = report.signatures(data, Distance(), None, asked=ASKED)
    text = page.html(found)
    assert text.count("<figure>") == 3 * 2 + 6
    assert {t.llr_range for t in found.tables} == {None}
    json.dumps(found.as_dict(), allow_nan=False)


def test_page_tells_leaks_and_failures() -> None:
    leak = leaks.Leak("s", "network", "strip: pen", Interval(0.2, 0.1, 0.3), 0.75)
    chance = leaks.Leak("s", "file", "paper", Interval(0.5, 0.4, 0.6), 0.0)
    turned = leaks.Leak("s", "file", "pen", Interval(0.6, 0.58, 0.62), 0.0)
    gate = leaks.LeakReport(
        "val", (leak, chance, turned), {"s": 3}, {"s": 0.1}, {"t": "One of <its> writers."}
    )
    text = page.html(Report("signature", {}, gate=gate, failures={"a/b": "No <ink>."}))
    assert "1 leak is left in what the network sees: s, strip: pen." in text
    assert "75.0 %" in text
    assert "No &lt;ink&gt;." in text
    assert text.count('<span class="bad">leak</span>') == 1
    assert text.count("in another direction from writer to writer</span>") == 1
    assert "One of &lt;its&gt; writers." in text


def test_imitations_of_one_writer_leave_the_gate_out(data: Collection) -> None:
    rows = [row for row in data if row.kind == "genuine" or row.writer == "00"]
    found = report.signatures(
        Collection(rows, data.read), Distance(), None, asked=replace(ASKED, gate=True, sets=("a",))
    )
    assert found.gate is None
    assert found.tables
    assert found.facts["leak gate"].startswith("not run: ")
    assert "Only one of its writers was imitated." in found.facts["leak gate"]
    assert "leak gate" not in measured_without_asking(data).facts


def measured_without_asking(data: Collection) -> Report:
    return report.signatures(data, Distance(), None, asked=ASKED)


def test_gate_is_run_when_asked() -> None:
    rng = np.random.default_rng(2)
    rows, pictures = [], {}
    for w in range(4):
        for kind, count in (("genuine", 7), ("forged", 3)):
            for i in range(count):
                key = f"{w}/{kind}{i}"
                pictures[key] = rng.integers(0, 255, (20, 30)).astype(np.uint8)
                rows.append(Labelled("s", f"{w}", kind, f"{i}", key, split="val"))  # type: ignore[arg-type]

    class Pictures(Distance):
        def prepare(self, sample: object) -> object:  # type: ignore[override]
            assert isinstance(sample, np.ndarray)
            return super().prepare(repr(float(sample.mean())).encode())

    found = report.signatures(
        Collection(rows, lambda row: pictures[row.key]),
        Pictures(),
        None,
        asked=Asked(split="val", references=(1,), resamples=5),
    )
    assert found.gate is not None
    assert found.gate.samples == {"s": 4 * 5}
    assert "Leak gate" in page.html(found)


def test_character_report() -> None:
    rows = [
        Labelled(
            "o", f"A{a}/c{c}", "genuine", f"{d:02d}", f"A{a}/c{c}/{d}", text=f"A{a}", split="test"
        )
        for a in range(2)
        for c in range(6)
        for d in range(4)
    ]
    drawings = Collection(
        rows, lambda r: repr(10.0 * int(r.writer[-1]) + int(r.sample) / 2).encode()
    )
    runs = [[(repr(10.0 * i).encode(), repr(10.0 * i + 1).encode()) for i in range(5)]]
    asked = Asked(resamples=5, trials=10, pairs=40)
    found = report.characters(drawings, Distance(), None, runs=runs, asked=asked)
    assert [(w.protocol, w.trials, w.ways) for w in found.ways] == [
        ("character-20way", 20, 6),
        ("Lake's fixed runs", 5, 5),
    ]
    assert [w.right.value for w in found.ways] == [1.0, 1.0]
    assert [(t.protocol, t.other, len(t.genuine)) for t in found.tables] == [
        ("character-pairs", "imitation", 40),
        ("character-pairs", "random", 40),
    ]
    assert found.facts["intervals"] == "95 %, 5 resamples of alphabets, seed 0"
    text = page.html(found)
    assert "one of 6" in text
    assert "other signs of the same alphabet" in text
    with pytest.raises(DataError, match="too few"):
        report.characters(drawings, Distance(), None, asked=Asked(split="val"))


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.1234, "12.3 %"), (None, "–"), (float("nan"), "–"), (0.0, "0.0 %"), (1.0, "100.0 %")],
)
def test_percent(value: float | None, words: str) -> None:
    assert page.percent(value) == words


def test_intervals_and_llr_in_words() -> None:
    assert page.spread(Interval(0.1, 0.05, 0.2)) == "10.0 % (5.0 to 20.0)"
    assert page.spread(Interval(0.1, float("nan"), float("nan"))) == "10.0 %"
    assert page.spread(None) == "–"
    assert page.figure(Interval(0.12345, 0.1, 0.2), 3) == "0.123 (0.100 to 0.200)"
    assert page.figure(Interval(0.5, float("nan"), float("nan"))) == "0.500"
    assert page.figure(None) == "–"
    assert [page.signed(v) for v in (-1.234, 0.5, None)] == ["−1.23", "+0.50", "–"]


def test_table_names() -> None:
    scored = Scores(collection(3, sets=("a",)), Distance()).compare(
        protocols.random_1(collection(3, sets=("a",)))
    )
    assert measure.tables("x", scored, None, resamples=2)[0].name == "a random"
