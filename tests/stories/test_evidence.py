"""Looking at the evidence: a real window, real events, a real engine with a tiny model."""

from __future__ import annotations

import json
import os
import shutil

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.engine import tiny_model
from tests.examples import example
from tests.ink.drawings import by_mouse
from tests.ui.conftest import delete, settle
from verifier_app.ink import inkml
from verifier_app.ink.synthesis import Writer
from verifier_app.store.settings import Settings
from verifier_app.ui.app import fill
from verifier_app.ui.compare.evidence_picture import in_words
from verifier_app.ui.engine_link import EngineLink
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.evidence import VIEWS
from verifier_app.ui.tokens import LIGHT, OVERLAY_QUESTIONED, OVERLAY_REFERENCE
from verifier_app.ui.window import MainWindow

LIMIT_MS = 180_000


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """One window with one engine for all chapters of the story."""
    application = QApplication.instance() or QApplication([])
    home = tmp_path_factory.mktemp("story")
    before = os.environ.get("VERIFIER_APP_HOME")
    os.environ["VERIFIER_APP_HOME"] = str(home)
    tiny_model.write(home / "models" / "tiny.safetensors")
    (home / "settings.json").write_text(json.dumps({"signature_model": "tiny"}))
    link = EngineLink()
    link.start()
    window = MainWindow(LIGHT)
    window.show()
    files = [example(name) for name in ("a-1", "a-2", "b-1")]
    bench = fill(window, link, Settings(home / "settings.json"), files)
    bench.theme.choose("light")
    window.resize(1280, 800)
    window.activateWindow()
    yield bench
    link.close()
    delete(window)
    application.processEvents()
    if before is None:
        del os.environ["VERIFIER_APP_HOME"]
    else:
        os.environ["VERIFIER_APP_HOME"] = before


@pytest.fixture
def bench(desk, qtbot):
    comparison = desk.comparison
    qtbot.waitUntil(
        lambda: comparison.state is State.RESULT and not comparison.is_late, timeout=LIMIT_MS
    )
    settle()
    return desk


@pytest.fixture(autouse=True)
def at_rest(desk):
    yield
    desk.comparison.evidence.choose("side")
    desk.comparison.evidence.blink.pause(paused=False)
    desk.comparison.references.select(0)


def press(bench, view):
    QTest.mouseClick(bench.page.evidence.segments.button(view), Qt.MouseButton.LeftButton)


def overlaid(bench, qtbot, view="overlay"):
    press(bench, view)
    evidence = bench.comparison.evidence
    qtbot.waitUntil(lambda: evidence.overlaid is evidence.pair, timeout=LIMIT_MS)
    settle()
    return bench.page.evidence.layered.view


def mapped(bench, qtbot):
    press(bench, "difference")
    evidence = bench.comparison.evidence
    qtbot.waitUntil(lambda: evidence.differing is evidence.pair, timeout=LIMIT_MS)
    settle()
    return bench.page.evidence.differing


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def near(picture, colour, off=24):
    wanted = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    return (np.abs(picture - wanted) <= off).all(axis=2)


def test_the_wheel_zooms_both_unless_unlinked(bench):
    one, other = bench.page.evidence.views
    wheel = QWheelEvent(
        QPointF(60, 60), one.mapToGlobal(QPointF(60, 60)), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(one, wheel)
    assert one.zoom == other.zoom > 1.5
    QTest.mouseClick(bench.page.evidence.controls.link, Qt.MouseButton.LeftButton)
    QTest.keyClick(one, Qt.Key.Key_0)
    assert (one.zoom, other.zoom > 1.5) == (1.0, True)
    QTest.mouseClick(bench.page.evidence.controls.link, Qt.MouseButton.LeftButton)
    QTest.keyClick(one, Qt.Key.Key_0)
    assert other.zoom == 1.0


def test_the_overlay_shows_two_inks_and_says_how_the_reference_lies(bench, qtbot):
    view = overlaid(bench, qtbot)
    picture = pixels(view)
    assert near(picture, OVERLAY_QUESTIONED).sum() > 100
    assert near(picture, OVERLAY_REFERENCE).sum() > 100
    dark = (picture < 70).all(axis=2).sum()
    assert dark > 300  # where both lie on each other
    placement = bench.comparison.evidence.placement
    assert abs(placement.turn) < 3
    assert placement.in_words(by_hand=False) in view.accessibleName()


def test_ink_lies_on_ink_better_than_before_the_alignment(bench, qtbot):
    view = overlaid(bench, qtbot)
    aligned = (pixels(view) < 70).all(axis=2).sum()
    controls = bench.page.evidence.controls
    QTest.mouseClick(controls.align, Qt.MouseButton.LeftButton)
    popover = controls.popover
    assert popover.isVisible()
    for field in (popover.turn, popover.scale, popover.right, popover.down):
        # an empty field is of one colour
        assert pixels(field)[4:-4, 4:-4].std() > 10, field.accessibleName()
    for _ in range(30):
        QTest.keyClick(popover.down, Qt.Key.Key_Up)
    settle()
    assert bench.comparison.evidence.is_by_hand
    assert "by hand" in view.accessibleName()
    assert (pixels(view) < 70).all(axis=2).sum() < aligned * 0.7
    QTest.mouseClick(popover.reset, Qt.MouseButton.LeftButton)
    assert not bench.comparison.evidence.is_by_hand
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    settle()
    assert not popover.isVisible()
    assert (pixels(view) < 70).all(axis=2).sum() == aligned


def test_a_fainter_reference_leaves_the_questioned_ink_alone(bench, qtbot):
    view = overlaid(bench, qtbot)
    controls = bench.page.evidence.controls
    QTest.keyClick(controls.popover.ink, Qt.Key.Key_Home)
    settle()
    picture = pixels(view)
    assert not near(picture, OVERLAY_REFERENCE).any()
    assert near(picture, OVERLAY_QUESTIONED).sum() > 300
    QTest.keyClick(controls.popover.ink, Qt.Key.Key_End)


def test_blinking_shows_each_in_turn_and_rests_by_the_space_bar(bench, qtbot):
    view = overlaid(bench, qtbot, "blink")
    blink = bench.comparison.evidence.blink
    with qtbot.waitSignals([blink.changed, blink.changed], timeout=LIMIT_MS):
        pass  # by itself, at 2 Hz
    QTest.mouseClick(bench.page.evidence.controls.pause, Qt.MouseButton.LeftButton)
    assert not blink.is_running
    one = pixels(view)
    QTest.keyClick(view, Qt.Key.Key_Space)
    settle()
    other = pixels(view)
    assert (np.abs(one - other).max(axis=2) > 60).sum() > 200
    QTest.keyClick(view, Qt.Key.Key_Space)
    settle()
    np.testing.assert_array_equal(pixels(view), one)
    QTest.keyClick(bench.page.evidence.controls.speed, Qt.Key.Key_Home)
    assert blink.hertz == 0.5


def test_where_motion_is_unwanted_the_person_changes_the_picture(bench, qtbot, monkeypatch):
    monkeypatch.setattr(type(bench.theme), "reduced_motion", True)
    bench.theme.changed.emit()
    overlaid(bench, qtbot, "blink")
    blink, controls = bench.comparison.evidence.blink, bench.page.evidence.controls
    assert not blink.is_running
    assert not controls.pause.isVisible()
    before = blink.shows_reference
    QTest.mouseClick(controls.other, Qt.MouseButton.LeftButton)
    assert blink.shows_reference is not before
    monkeypatch.undo()
    bench.theme.changed.emit()
    assert blink.is_running


def orange(picture):
    """How much of the paper glows."""
    return ((picture[..., 0] - picture[..., 2]) > 30).sum()


def test_the_map_glows_with_its_strength(bench, qtbot):
    page = mapped(bench, qtbot)
    slider = bench.page.evidence.controls.strength
    glow = {}
    for key, name in ((Qt.Key.Key_Home, "none"), (Qt.Key.Key_End, "most")):
        QTest.keyClick(slider, key)
        settle()
        glow[name] = sum(orange(pixels(view)) for view in page.views)
    assert glow["none"] == 0
    assert glow["most"] > 100
    bench.comparison.evidence.choose_strength(50)
    assert "difference map" in page.views[0].accessibleName()


def test_lines_join_parts_on_request_and_follow_the_zoom(bench, qtbot):
    page = mapped(bench, qtbot)
    assert page.lines.visible_lines() == []
    QTest.mouseClick(bench.page.evidence.controls.lines, Qt.MouseButton.LeftButton)
    lines = page.lines.visible_lines()
    assert len(lines) > 5
    one, other = page.views
    for start, end in lines:
        assert one.geometry().contains(start.toPoint())
        assert other.geometry().contains(end.toPoint())
    for _ in range(6):
        QTest.keyClick(one, Qt.Key.Key_Plus)
    assert len(page.lines.visible_lines()) < len(lines)
    QTest.keyClick(one, Qt.Key.Key_0)
    QTest.mouseClick(bench.page.evidence.controls.lines, Qt.MouseButton.LeftButton)
    assert page.lines.visible_lines() == []


def test_another_reference_brings_its_own_evidence(bench, qtbot):
    overlaid(bench, qtbot)
    near_by = bench.comparison.evidence.overlaid
    bench.comparison.references.select(1)
    evidence = bench.comparison.evidence
    qtbot.waitUntil(lambda: evidence.overlaid is evidence.pair is not near_by, timeout=LIMIT_MS)
    assert "Reference 2" in bench.page.evidence.layered.view.accessibleName()


def test_both_pictures_keep_their_zoom_from_reference_to_reference(bench):
    one, other = bench.page.evidence.views
    QTest.keyClick(one, Qt.Key.Key_Plus)
    QTest.keyClick(one, Qt.Key.Key_Plus)
    QTest.keyClick(one, Qt.Key.Key_Left)
    assert one.zoom == other.zoom > 1.5
    bench.comparison.references.select(1)
    settle()
    assert (one.zoom, one.shift) == (other.zoom, other.shift)
    assert one.zoom > 1.5
    QTest.keyClick(one, Qt.Key.Key_0)
    assert one.zoom == other.zoom == 1.0


@pytest.mark.parametrize("view", ["side", "overlay", "difference"])
def test_the_picture_is_saved_and_copied(bench, qtbot, tmp_path, view):
    {"overlay": overlaid, "difference": mapped}.get(view, lambda *_: settle())(bench, qtbot)
    target = tmp_path / "evidence.png"
    with qtbot.waitSignal(bench.evidence.saved, timeout=LIMIT_MS) as told:
        bench.evidence.save(str(target))
    assert told.args == [str(target), True]
    saved = QImage(str(target))
    shown = bench.page.evidence.page_of(view)
    assert saved.width() >= shown.width()
    assert saved.height() > shown.height()
    bench.commands["copy_evidence"].trigger()
    copied = QGuiApplication.clipboard().image()
    assert copied.size() == saved.size()


def test_scans_do_not_tell_how_the_pen_moved(bench, qtbot):
    press(bench, "movement")
    card = bench.page.evidence
    qtbot.waitUntil(lambda: not card.model.tells_movement, timeout=LIMIT_MS)
    settle()
    assert card.empty.isVisible()
    assert card.empty.title.text() == "Movement"
    assert "do not tell it" in card.empty.text.text()
    assert not bench.commands["save_evidence"].isEnabled()
    press(bench, "side")
    assert bench.commands["save_evidence"].isEnabled()


def test_a_picture_that_cannot_be_written_is_told(bench, qtbot, tmp_path):
    with qtbot.waitSignal(bench.evidence.saved, timeout=LIMIT_MS) as told:
        bench.evidence.save(str(tmp_path / "no such folder" / "evidence.png"))
    assert told.args[1] is False
    assert (
        "evidence.png was not saved: the folder is gone, or takes no files."
        in bench.status.history[-1][1]
    )


def test_keys_choose_the_view_and_open_the_folded_card(bench, qtbot):
    bench.window.resize(900, 600)
    settle()
    assert not bench.page.evidence.is_open
    QTest.keyClick(bench.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert bench.page.evidence.is_open
    assert bench.comparison.evidence.view == "overlay"
    view = overlaid(bench, qtbot)
    assert view.height() > 100
    bench.window.resize(1280, 800)
    settle()


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_nothing_moves_from_view_to_view(bench, width):
    bench.window.resize(width, 800)
    settle()
    if not bench.page.evidence.is_open:
        bench.page.toggle_evidence()
    places = set()
    card = bench.page.evidence
    for view in VIEWS:
        card.model.choose(view)
        settle()
        places.add((card.geometry().getRect(), card._stack.geometry().getRect()))
        last = card.controls.save
        assert card.rect().contains(last.mapTo(card, last.rect().center())), view
    assert len(places) == 1
    bench.window.resize(1280, 800)
    settle()


def test_no_view_keeps_the_window_waiting(start, until, stall_watch):
    bench = start(*(example(name) for name in ("a-1", "a-2", "b-1")))
    until(lambda: bench.comparison.state is State.RESULT)
    evidence = bench.comparison.evidence
    for index in (1, 0):
        bench.comparison.references.select(index)
        with stall_watch:
            for view in ("overlay", "difference", "blink", "movement", "side"):
                press(bench, view)
                until(
                    lambda v=view: (
                        evidence.shows(v) or (v == "movement" and evidence.moving is evidence.pair)
                    )
                )
        stall_watch.check()


@pytest.mark.parametrize("view", ["overlay", "difference"])
def test_a_file_that_became_another_is_looked_at_and_compared_anew(start, until, tmp_path, view):
    files = [str(shutil.copy(example(name), tmp_path / f"{name}.png")) for name in ("a-1", "a-2")]
    bench = start(*files)
    comparison, evidence = bench.comparison, bench.comparison.evidence
    until(lambda: comparison.state is State.RESULT and evidence.pair is not None)
    before = comparison.finding
    shutil.copy(example("b-1"), files[0])
    evidence.choose(view)
    until(lambda: comparison.finding is not before and evidence.shows(view))
    shown = evidence.overlaid if view == "overlay" else evidence.differing
    assert shown.questioned.sha256 == comparison.finding.questioned.sha256
    assert shown.questioned.sha256 != before.questioned.sha256


def drawn(folder, count: int, given=lambda ink: ink) -> list[str]:
    """Files of one invented person's signatures, with time and pressure if `given` leaves them."""
    files = [str(folder / f"{number}.inkml") for number in range(count)]
    for number, file in enumerate(files):
        inkml.write(given(Writer.random(7).sign(number)), file)
    return files


def test_drawings_show_speed_and_pressure_in_two_inks(start, until, tmp_path):
    bench = start(*drawn(tmp_path, 2))
    card = bench.page.evidence
    until(lambda: bench.comparison.state is State.RESULT and card.model.pair is not None)
    QTest.keyClick(bench.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    until(lambda: card.model.shows("movement"))
    settle()
    speed, pressure = card.moving.views
    for view, title in zip((speed, pressure), card.moving.titles, strict=True):
        picture = pixels(view)
        assert near(picture, OVERLAY_QUESTIONED).sum() > 100
        assert near(picture, OVERLAY_REFERENCE).sum() > 100
        assert title.text() in view.accessibleName()
    assert card.moving.titles[0].text().startswith("Speed, agreement 0.")
    assert not card.controls.zoom.isVisible()
    assert card.controls.curves.isVisible()
    target = tmp_path / "evidence.png"
    bench.evidence.save(str(target))
    until(target.exists)
    saved = QImage(str(target))
    assert saved.height() > card.moving.height()


def test_of_drawings_by_mouse_the_speed_is_shown_alone_and_large(start, until, tmp_path):
    bench = start(*drawn(tmp_path, 2, by_mouse))
    card = bench.page.evidence
    until(lambda: bench.comparison.state is State.RESULT and card.model.pair is not None)
    QTest.keyClick(bench.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    until(lambda: card.model.shows("movement"))
    settle()
    speed, pressure = card.moving.views
    assert not pressure.isVisible()
    assert not card.moving.titles[1].isVisible()
    assert speed.width() > 0.9 * card.moving.width()
    assert near(pixels(speed), OVERLAY_QUESTIONED).sum() > 100
    assert "pressure" not in in_words(card.model, "movement")


def test_the_movement_is_that_of_the_reference_that_is_named(start, until, tmp_path):
    bench = start(*drawn(tmp_path, 3))
    evidence = bench.comparison.evidence
    until(lambda: bench.comparison.state is State.RESULT and evidence.pair is not None)
    evidence.choose("overlay")
    until(lambda: evidence.shows("overlay"))
    evidence.choose("movement")
    bench.comparison.references.select(1)
    until(lambda: evidence.shows("movement") and evidence.moving.place == 2)
    assert bench.page.evidence.controls.curves.words[1].text() == "reference 2"
    assert bench.page.evidence.controls.inks.words[1].text() == "reference 1"
