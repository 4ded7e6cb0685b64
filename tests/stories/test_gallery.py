"""Somebody asks how often the model is right on signatures whose writers are known."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from verifier_app.store.paths import resource
from verifier_app.store.settings import SIGNATURE_MODEL, Settings
from verifier_app.ui.models.batch import BatchState

LEFT = Qt.MouseButton.LeftButton


def test_known_pairs_are_judged_filtered_and_put_on_a_sheet(
    start, until, tmp_path, monkeypatch, stall_watch
):
    data = tmp_path / "known"
    for writer in "abc":
        (data / writer / "forged").mkdir(parents=True)
        for own in resource("examples").glob(f"signature-{writer}-*.png"):
            inside = "forged" if "imitation" in own.name else ""
            shutil.copy(own, data / writer / inside / own.name)
    bench = start()
    entry = next(own for own in bench.rail.entries if own.text() == "Gallery")
    QTest.mouseClick(entry, LEFT)
    page, gallery = bench.gallery_page, bench.gallery
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(data))
    with stall_watch:
        QTest.mouseClick(page.open_data, LEFT)
        until(lambda: gallery.scorer.state is BatchState.DONE and gallery.rate is not None)
        until(lambda: all(
            bench.file_pictures.of(gallery.pairs[i].questioned) is not None for i in gallery.page()
        ))  # fmt: skip
    stall_watch.check()
    assert {own.kind for own in gallery.pairs} == {"genuine", "imitation", "random"}
    totals = gallery.totals()
    assert totals["right"] + totals["wrong"] + totals["undecided"] == totals["done"]
    assert totals["done"] == len(gallery.pairs) > 20
    assert 0 <= gallery.rate.low <= gallery.rate.value <= gallery.rate.high <= 1

    QTest.mouseClick(page.chips.chips["undecided"], LEFT)
    shown = [own.place for own in page.cards if own.isVisible()]
    assert all(gallery.outcome(place) == "undecided" for place in shown)
    QTest.mouseClick(page.chips.chips["all"], LEFT)

    sheet = tmp_path / "sheet.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    QTest.mouseClick(page.sheet_button, LEFT)
    until(sheet.is_file)
    assert not QImage(str(sheet)).isNull()

    before = [own.questioned for own in gallery.pairs]
    QTest.mouseClick(page.again, LEFT)
    until(lambda: gallery.scorer.state is BatchState.DONE and gallery.rate is not None)
    assert [own.questioned for own in gallery.pairs] != before


def test_a_model_that_is_gone_is_said_and_comparing_goes_on_when_it_is_back(start, until, tmp_path):
    for writer in "ab":
        (tmp_path / writer).mkdir()
        for own in resource("examples").glob(f"signature-{writer}-?.png"):
            shutil.copy(own, tmp_path / writer)
    bench = start()
    bench.show_page("gallery")
    page, gallery = bench.gallery_page, bench.gallery
    until(lambda: bench.link.is_ready)
    Settings().set(SIGNATURE_MODEL, "gone")  # as a command would
    gallery.open(str(tmp_path))
    until(page.trouble.isVisible)
    assert "gone" in page.trouble.words.text()
    Settings().set(SIGNATURE_MODEL, "tiny")
    QTest.mouseClick(page.resume, LEFT)
    until(lambda: gallery.scorer.state is BatchState.DONE)
    assert not page.trouble.isVisible()
    assert gallery.totals()["done"] == len(gallery.pairs)
