"""Saving a drawing: a real window, real mouse events, a real engine with a tiny model."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.conftest import settle
from verifier_app.ink import inkml, svg
from verifier_app.ui.models.wording import shown_llr


@pytest.fixture
def drawn(start):
    """A window with two strokes on the questioned pad."""
    bench = start()
    assert not bench.commands["save_drawing"].isEnabled()
    pad = bench.page.questioned.pad
    for top in (20, 50):
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, top))
        for step in range(1, 9):
            QTest.mouseMove(pad, QPoint(30 + 12 * step, top + 8 * (step % 3)))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(130, top))
    settle()
    assert bench.commands["save_drawing"].isEnabled()
    return bench


def save(bench, qtbot, path) -> None:
    with qtbot.waitSignal(bench.drawing.saved, timeout=30_000) as told:
        bench.drawing.save(str(path))
    assert told.args == [str(path), True]


@pytest.mark.parametrize(("ending", "form"), [("inkml", inkml), ("svg", svg)])
def test_a_saved_drawing_comes_back_stroke_by_stroke(drawn, qtbot, tmp_path, ending, form):
    path = tmp_path / f"drawing.{ending}"
    save(drawn, qtbot, path)
    ink = drawn.page.questioned.model.ink
    again = form.read(path)
    assert len(again.strokes) == len(ink.strokes) == 2
    for one, other in zip(ink.strokes, again.strokes, strict=True):
        for channel in ("x", "y", "t", "pressure"):
            np.testing.assert_array_equal(getattr(one, channel), getattr(other, channel))


def test_a_picture_shows_the_ink_whole_on_white(drawn, qtbot, tmp_path):
    path = tmp_path / "drawing.png"
    save(drawn, qtbot, path)
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    grey = grey[:, : image.width()]
    rows, columns = np.nonzero(grey < 128)
    assert len(rows) > 1000
    assert min(rows.min(), columns.min()) > 20
    assert grey.shape[0] - rows.max() > 20
    assert grey.shape[1] - columns.max() > 20
    assert max(grey.shape) == 1600


def test_a_folder_that_is_not_there_is_said(drawn, qtbot, tmp_path):
    path = tmp_path / "missing" / "drawing.inkml"
    with qtbot.waitSignal(drawn.drawing.saved, timeout=30_000) as told:
        drawn.drawing.save(str(path))
    assert told.args == [str(path), False]
    assert "drawing.inkml" in drawn.status.history[-1][1]


def draw(pad, left, top) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(left, top))
    for step in range(1, 9):
        QTest.mouseMove(pad, QPoint(left + 12 * step, top + 8 * (step % 3)))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(left + 100, top))
    settle()


def test_a_clerk_draws_in_the_full_window_and_reads_the_finding_there(drawn, until):
    draw(drawn.page.references.pad, 40, 40)
    pane = drawn.page.questioned
    QTest.mouseClick(pane.corner.full, Qt.MouseButton.LeftButton)
    full = drawn.pads.full
    until(lambda: drawn.comparison.finding is not None)
    before = drawn.comparison.finding
    draw(full.pad, 400, 200)
    until(lambda: drawn.comparison.finding is not before)
    until(lambda: shown_llr(drawn.comparison.finding) in full.finding.whole)
    assert len(pane.model.ink.strokes) == 3
    finding = drawn.comparison.finding
    for width in ("broad", "fine"):
        QTest.mouseClick(full.width_choice.button(width), Qt.MouseButton.LeftButton)
        drawn.commands["compare"].trigger()
        until(lambda old=finding: drawn.comparison.finding is not old)
        assert drawn.comparison.finding.raw == finding.raw, "a pen for the eye changes no score"
        finding = drawn.comparison.finding
    QTest.keyClick(full.pad, Qt.Key.Key_Escape)
    assert drawn.pads.full is None


@pytest.mark.parametrize("ending", ["inkml", "svg"])
def test_a_saved_drawing_is_opened_gone_on_with_and_scores_the_same(
    drawn, qtbot, tmp_path, until, ending
):
    pane, other = drawn.page.questioned, drawn.page.references
    draw(other.pad, 40, 40)
    until(lambda: drawn.comparison.finding is not None)
    finding, ink = drawn.comparison.finding, pane.model.ink
    pane.pad.setFocus()
    path = tmp_path / f"drawing.{ending}"
    save(drawn, qtbot, path)
    drawn.commands["clear_questioned"].trigger()
    assert pane.pad.ink is None
    drawn.open_files([str(path)])
    until(lambda: pane.pad.ink is not None)
    until(lambda: drawn.comparison.finding is not None)
    assert drawn.comparison.finding.raw == pytest.approx(finding.raw, abs=1e-6)
    assert pane.caption.text.whole == path.name
    for one, again in zip(ink.strokes, pane.pad.ink.strokes, strict=True):
        for channel in ("x", "y", "t", "pressure"):
            np.testing.assert_array_equal(getattr(one, channel), getattr(again, channel))

    draw(pane.pad, 200, 60)
    assert len(pane.model.ink.strokes) == 3
    again = pane.model.ink
    save(drawn, qtbot, path)
    assert [s.t.tolist() for s in (svg if ending == "svg" else inkml).read(path).strokes] == [
        s.t.tolist() for s in again.strokes
    ]
    for left in (2, 0, 2):
        drawn.commands["undo_questioned"].trigger()
        assert len(pane.pad.ink.strokes if pane.pad.ink else ()) == left


def test_a_file_without_a_drawing_is_said_and_what_is_there_stays(drawn, until, tmp_path):
    ink = drawn.page.questioned.model.ink
    (tmp_path / "logo.svg").write_text("<svg><rect width='3' height='4'/></svg>")
    drawn.open_files([str(tmp_path / "logo.svg")])
    until(lambda: len(drawn.status.history) > 0)
    assert "logo.svg" in drawn.status.history[-1][1]
    assert "Save it as a picture" in drawn.status.history[-1][1]
    assert drawn.page.questioned.model.ink is ink
