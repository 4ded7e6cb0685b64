"""A clerk opens a scanned form: chooses the page, cuts out the signature, takes away a stamp."""

from __future__ import annotations

import json
import shutil

import cv2
import numpy as np
import shiboken6
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeView

from tests.examples import example
from tests.imaging.form import form, shared
from tests.stories.conftest import drop
from tests.ui.conftest import settle
from tests.ui.loud import spoken
from verifier_app.cli.main import main
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.store.settings import LAST_FOLDER
from verifier_app.ui.dialog_memory import DialogMemory
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.samples import FileSource

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
ONE, TWO = (render(Writer.random(own).sign(1), height=170, margin=10) for own in (4, 9))


def sheet(*places: tuple[np.ndarray, int, int]) -> np.ndarray:
    """A page of 1100 by 1400 pixels with pictures at x and y."""
    page = np.full((1400, 1100), 255, np.uint8)
    for picture, x, y in places:
        rows, columns = picture.shape
        page[y : y + rows, x : x + columns] = picture
    return page


def drag(widget, start: QPointF, end: QPointF) -> None:
    QTest.mousePress(widget, LEFT, NONE, start.toPoint())
    for step in (0.3, 0.7, 1.0):
        QTest.mouseMove(widget, (start + (end - start) * step).toPoint())
    QTest.mouseRelease(widget, LEFT, NONE, end.toPoint())


def press_in_window(bench, until, key, modifiers) -> None:
    """A key in the main window, once that is the active one again."""
    bench.window.activateWindow()
    until(bench.window.isActiveWindow)
    QTest.keyClick(bench.window, key, modifiers)


def is_done(bench) -> bool:
    comparison = bench.comparison
    return comparison.state is State.RESULT and not comparison._is_waiting


def open_the_only_file(bench, until):
    """Choose the file of the last folder as the questioned sample; gives the dialog."""
    bench.commands["open_questioned"].trigger()
    dialog = bench.doing.dialog
    tree = dialog.findChild(QTreeView, "treeView")
    until(lambda: tree.model().rowCount(tree.rootIndex()))
    row = tree.model().index(0, 0, tree.rootIndex())
    QTest.mouseClick(tree.viewport(), LEFT, NONE, tree.visualRect(row).center())
    QTest.keyClick(tree, Qt.Key.Key_Return)
    return dialog


def test_a_page_of_a_pdf_is_chosen_compared_and_undone(start, until, stall_watch, tmp_path, capsys):
    form = tmp_path / "form.pdf"
    pages = [Image.fromarray(sheet((own, 200, 300))) for own in (TWO, ONE, TWO)]
    pages[0].save(form, save_all=True, append_images=pages[1:], resolution=300)
    bench = start()
    bench.comparison.references.add([FileSource(example("a-1"))])
    pane = bench.page.questioned
    bench.settings.set(LAST_FOLDER, str(tmp_path))
    bench.commands["open_questioned"].trigger()
    dialog = bench.doing.dialog
    tree = dialog.findChild(QTreeView, "treeView")
    until(lambda: tree.model().rowCount(tree.rootIndex()))
    with stall_watch:
        row = tree.model().index(0, 0, tree.rootIndex())
        QTest.mouseClick(tree.viewport(), LEFT, NONE, tree.visualRect(row).center())
        until(lambda: "page 1 of 3" in dialog.preview.facts.text())
    stall_watch.check()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    with stall_watch:
        until(lambda: pane.page_strip.isVisible() and is_done(bench))
        until(lambda: all(bench.comparison.questioned_pages.picture(n) for n in range(3)))
    stall_watch.check()
    first = bench.comparison.finding
    assert first.questioned.path == f"{form}#page=1"

    index = pane.page_strip.model().index(1, 0)
    place = pane.page_strip.visualRect(index).center()
    QTest.mouseClick(pane.page_strip.viewport(), LEFT, NONE, place)
    until(lambda: is_done(bench) and bench.comparison.finding.questioned.path.endswith("=2"))
    second = bench.comparison.finding
    assert second.raw != first.raw
    assert "form.pdf, page 2 of 3" in pane.caption.text.whole
    assert main(["compare", f"{form}#page=2", example("a-1"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert abs(said["llr"] - second.llr) < 1e-4
    assert said["questioned"]["path"] == f"{form}#page=2"

    press_in_window(bench, until, Qt.Key.Key_Z, CONTROL)
    until(lambda: is_done(bench) and bench.comparison.finding.questioned.path.endswith("=1"))
    assert abs(bench.comparison.finding.raw - first.raw) < 1e-6


def test_keys_mean_the_side_that_was_opened_or_clicked_last(start, until, tmp_path):
    shutil.copy(example("a-3"), tmp_path / "a.png")
    bench = start(example("a-1"), example("a-2"))
    page, references = bench.page, bench.comparison.references
    until(lambda: is_done(bench) and page.references.row is not None)
    tile = page.references.row.tiles[0]
    QTest.mouseClick(tile, LEFT, NONE, tile.rect().center())
    assert page.active is page.references
    bench.settings.set(LAST_FOLDER, str(tmp_path))
    open_the_only_file(bench, until)
    until(lambda: bench.comparison.questioned.current.source.file_name == "a.png")
    settle()
    assert page.active is page.questioned
    for pane, other in ((page.references, page.questioned), (page.questioned, page.references)):
        QTest.mouseClick(pane.picture, LEFT, NONE, pane.picture.rect().center())
        assert page.active is pane
        assert not other.isAncestorOf(bench.window.focusWidget())
    bench.commands["clear_pane"].trigger()
    assert bench.comparison.questioned.current is None
    assert references.samples


def test_a_damaged_pdf_is_one_sentence_in_the_window_and_on_the_command_line(
    start, until, tmp_path, capsys
):
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(b"%PDF-1.7\n1 0 obj")
    bench = start()
    drop(bench.page.questioned, str(torn))
    number = bench.comparison.questioned.current.number
    until(lambda: bench.comparison.preparations.failure(number) is not None)
    failure = bench.comparison.preparations.failure(number)
    assert (failure.what, bool(failure.remedy)) == ("The PDF is damaged or ends too early.", True)
    assert main(["compare", str(torn), example("a-1")]) == 2
    said = capsys.readouterr().err.strip()
    assert "torn.pdf" in said
    assert failure.remedy in said
    assert len(said.splitlines()) == 1


def test_one_signature_is_cut_out_of_a_page_turned_and_put_back(
    start, until, stall_watch, tmp_path
):
    path = tmp_path / "letter.png"
    Image.fromarray(sheet((ONE, 150, 200), (TWO, 400, 1000))).save(path)
    bench = start()
    comparison, pane = bench.comparison, bench.page.questioned
    comparison.references.add([FileSource(example("a-1"))])
    drop(pane, str(path))
    until(lambda: pane.offer.isVisible())
    assert pane.offer.geometry().bottom() < pane.picture.height() / 2  # forms are signed below
    QTest.mouseClick(pane.offer.crop, LEFT)
    dialog = bench.doing.dialog
    assert not dialog.isModal()
    until(lambda: len(dialog.crop.suggestions) == 2)
    assert dialog.height() == 640  # fits the smallest screen that the window fits
    view = dialog.view
    with stall_watch:
        drag(view, view.on_screen((110, 150)), view.on_screen((700, 420)))
        drag(view, view.on_screen((700, 420)), view.on_screen((730, 440)))
        QTest.keyClick(view, Qt.Key.Key_BracketRight)
        QTest.keyClick(view, Qt.Key.Key_Left)
    stall_watch.check()
    box, turn = dialog.crop.result.crop, dialog.crop.result.turn
    scale = 1100 / view.shown().width()
    wanted = (110 - 11, 150, 620, 290)
    assert max(abs(a - b) for a, b in zip(box, wanted, strict=True)) < 3 * scale + 3
    assert turn == 1.0
    QTest.keyClick(view, Qt.Key.Key_Return)
    until(lambda: is_done(bench) and comparison.questioned.current.source.treatment is not None)
    number = comparison.questioned.current.number
    until(lambda: comparison.preparations.is_current(comparison.questioned.current, "signature"))
    seen = comparison.preparations.seen(number)
    assert seen.how["crop"] == list(box)
    assert (seen.preview.width, seen.preview.height) == box[2:]
    assert not pane.offer.isVisible()

    # opened again it stands where it stood; a suggestion is taken by a click
    press_in_window(bench, until, Qt.Key.Key_R, CONTROL)
    dialog = bench.doing.dialog
    assert dialog.crop.result.crop == box
    until(lambda: len(dialog.crop.suggestions) == 2)
    other = max(dialog.crop.suggestions, key=lambda own: own.y)
    QTest.mouseClick(dialog.view, LEFT, NONE, dialog.view.on_screen((other.x, other.y)).toPoint())
    assert dialog.crop.box == other
    QTest.mouseClick(dialog.apply, LEFT)
    until(lambda: comparison.questioned.current.source.treatment.crop == other.box)

    for expected in (box, None):
        press_in_window(bench, until, Qt.Key.Key_Z, CONTROL)
        own = comparison.questioned.current.source.treatment
        assert (None if own is None else own.crop) == expected
    until(lambda: pane.offer.isVisible())


def test_enter_uses_the_part_and_never_throws_it_away(start, until, tmp_path):
    path = tmp_path / "letter.png"
    Image.fromarray(sheet((ONE, 150, 200), (TWO, 400, 1000))).save(path)
    bench = start()
    comparison = bench.comparison
    comparison.questioned.add([FileSource(str(path))])
    until(lambda: bench.page.questioned.offer.isVisible())
    QTest.mouseClick(bench.page.questioned.offer.crop, LEFT)
    dialog = bench.doing.dialog
    until(lambda: len(dialog.crop.suggestions) == 2)
    second = dialog.suggestions[1]
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert dialog.crop.box == dialog.crop.suggestions[1]
    turn = dialog.fields["turn"]
    turn.setFocus()
    turn.selectAll()
    QTest.keyClicks(turn, "5")
    QTest.keyClick(turn, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.crop.result.turn == 5.0
    turn.setValue(0.0)
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    wanted = dialog.crop.suggestions[1].box
    until(lambda: comparison.questioned.current.source.treatment is not None)
    assert comparison.questioned.current.source.treatment.crop == wanted


def test_a_whole_page_has_no_verdict_until_its_signature_is_cut_out(start, until, tmp_path):
    path = tmp_path / "contract.png"
    page, signature = form(3, rows=120)
    Image.fromarray(page).save(path)
    bench = start(example("a-1"), example("a-2"), example("a-3"))
    comparison, card = bench.comparison, bench.page.finding
    until(lambda: is_done(bench) and card.verdict.mark.isVisible())
    drop(bench.page.questioned, str(path))
    until(lambda: is_done(bench) and card.way_out.crop.isVisible())
    held = comparison.finding
    assert card.verdict.title.text() == "No verdict yet"
    assert "The questioned sample seems to hold more than one" in card.verdict.detail.text()
    assert not card.verdict.mark.isVisible()
    bench.commands["copy_text"].trigger()
    assert QGuiApplication.clipboard().text().startswith("No verdict yet. ")

    QTest.mouseClick(card.way_out.crop, LEFT)
    dialog = bench.doing.dialog
    until(lambda: dialog.crop.box is not None and dialog.apply.isEnabled())
    assert dialog.crop.box == dialog.crop.suggestions[0]
    assert shared(signature, dialog.crop.result.crop) > 0.9
    QTest.mouseClick(dialog.apply, LEFT)
    until(lambda: is_done(bench) and comparison.finding is not held)
    until(lambda: card.verdict.mark.isVisible())
    assert not card.way_out.isVisible()
    bench.commands["copy_text"].trigger()
    assert not QGuiApplication.clipboard().text().startswith("No verdict")
    assert main(["compare", str(path), example("a-2"), "--quiet"]) == 0  # gives it with a warning

    # the way back, and on without cutting anything out
    bench.commands["undo_questioned"].trigger()
    until(lambda: is_done(bench) and card.way_out.go_on.isVisible())
    QTest.mouseClick(card.way_out.go_on, LEFT)
    until(lambda: is_done(bench) and card.verdict.mark.isVisible())
    assert abs(comparison.finding.raw - held.raw) < 1e-6

    # one picture on both sides says nothing, until it is left out
    drop(bench.page.questioned, example("a-3"))
    until(lambda: is_done(bench) and card.way_out.leave_out.isVisible())
    assert card.verdict.title.text() == "These are the same picture"
    QTest.mouseClick(card.way_out.leave_out, LEFT)
    until(lambda: is_done(bench) and card.verdict.mark.isVisible())
    assert len(comparison.finding.references) == 1


def test_a_stamp_is_taken_away_and_the_network_sees_it_at_once(start, until, tmp_path):
    stamp = np.zeros(ONE.shape, np.uint8)
    cv2.circle(stamp, (ONE.shape[1] // 2, ONE.shape[0] // 2), 60, 255, 8, cv2.LINE_AA)
    share = (stamp / 255.0)[..., None]
    picture = (1 - share * (1 - np.array([120, 5, 20]) / 255)) * ONE[..., None]
    path = tmp_path / "stamped.png"
    Image.fromarray(picture.astype(np.uint8)).save(path)
    bench = start()
    comparison, pane = bench.comparison, bench.page.questioned
    comparison.references.add([FileSource(example("a-1"))])
    drop(pane, str(path))
    until(lambda: is_done(bench) and pane.caption.note.isVisible())
    before = comparison.finding
    until(lambda: "two_colours" in [own.code for own in bench.page.finding.notices.shown])
    (told,) = [own for own in bench.page.finding.notices.shown if own.code == "two_colours"]
    assert told.whole == (
        "Ink of two colours. The questioned sample may bear a stamp. Take it away under Cleaning."
    )
    assert pane.caption.note.text() == "Ink of two colours."
    QTest.mouseClick(pane.caption.note, LEFT)
    dialog = bench.doing.dialog
    until(lambda: dialog.choice.shown is not None)
    automatic, views = dialog.choice.shown, pane.strip.views
    assert dialog.boxes["specks"].isChecked()
    QTest.mouseClick(dialog.stamps.button("red"), LEFT)
    until(lambda: dialog.choice.shown is not automatic and pane.strip.views != views)
    dark = [np.frombuffer(own.after.pixels, np.uint8) < 128 for own in
            (automatic, dialog.choice.shown)]  # fmt: skip
    assert dark[1].sum() < 0.9 * dark[0].sum()
    assert list(dialog.strip.views) == list(pane.strip.views)
    until(lambda: is_done(bench) and comparison.finding.raw != before.raw)
    assert "Cleaned by hand" in pane.caption.note.text()
    assert "two_colours" not in [own.code for own in bench.page.finding.notices.shown]

    # the same without the mouse, and the way back
    dialog.threshold.setFocus()
    for _ in range(3):
        QTest.keyClick(dialog.threshold, Qt.Key.Key_Right)
    assert dialog.choice.cleaning.threshold == 0.03
    QTest.mouseClick(dialog.reset, LEFT)
    until(lambda: is_done(bench) and abs(comparison.finding.raw - before.raw) < 1e-6)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    press_in_window(bench, until, Qt.Key.Key_Z, CONTROL)
    press_in_window(bench, until, Qt.Key.Key_Z, CONTROL)
    assert comparison.questioned.current.source.treatment.cleaning.changed == {"stamps": "red"}


def files_with(words: str, folder) -> list:
    found = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in found if words in path.read_bytes().decode(errors="replace")]


def test_the_folders_of_a_person_are_forgotten_with_the_files(start, until, tmp_path, home):
    folder = tmp_path / "MrsExample"
    folder.mkdir()
    Image.fromarray(ONE).save(folder / "letter.png")
    bench = start()
    memory = DialogMemory()  # the application's own, which a test does not start
    bench.recent.forgotten.connect(memory.forget)
    bench.keep(LAST_FOLDER, str(folder))
    dialog = open_the_only_file(bench, until)
    until(lambda: bench.comparison.questioned.samples and not shiboken6.isValid(dialog))
    assert {path.name for path in files_with("MrsExample", home)} == {
        "QtProject.conf", "settings.json",
    }  # fmt: skip
    bench.recent.menu.aboutToShow.emit()
    bench.recent.menu.actions()[-1].trigger()
    assert not files_with("MrsExample", home)


def test_the_engine_speaks_the_language_of_the_window(start, until, tmp_path):
    page, empty = tmp_path / "blank.png", tmp_path / "empty.png"
    Image.fromarray(sheet()).save(page)
    empty.touch()
    with spoken():
        bench = start()
        until(lambda: bench.link.is_ready)
        assert bench.status.device.text == "CPU, NO CUDA DEVICE FOUND"
        drop(bench.page.questioned, str(empty))
        drop(bench.page.references, str(page))
        sides, known = (bench.comparison.questioned, bench.comparison.references), bench.comparison
        until(lambda: all(side.samples for side in sides))
        numbers = [side.samples[0].number for side in sides]
        until(lambda: all(map(known.preparations.failure, numbers)))
        said = [f"{own.what} {own.remedy}" for own in map(known.preparations.failure, numbers)]
        assert said == [
            "THE FILE IS EMPTY. SCAN OR EXPORT IT AGAIN.",
            "NO INK WAS FOUND. CHECK THAT IT IS THE RIGHT PICTURE, OR CROP CLOSER.",
        ]


def test_a_file_that_is_back_is_compared_when_one_comes_back(start, until, qtbot, tmp_path):
    files = [shutil.copy(example(f"a-{number}"), tmp_path) for number in (1, 2, 3)]
    bench = start(*map(str, files))
    comparison = bench.comparison
    until(lambda: is_done(bench))
    away = tmp_path.rename(tmp_path.with_name("away"))
    QTest.keyClick(bench.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: comparison.state is State.ERROR)
    samples = (*comparison.questioned.samples, *comparison.references.samples)
    failure = comparison.preparations.failure
    until(lambda: all(failure(own.number) for own in samples))

    def back_from_another_window() -> None:
        other = QTreeView()
        qtbot.addWidget(other)
        other.show()
        other.activateWindow()
        until(lambda: not bench.window.isActiveWindow())
        other.close()
        bench.window.activateWindow()
        until(bench.window.isActiveWindow)

    back_from_another_window()
    until(lambda: comparison.state is State.ERROR)
    away.rename(tmp_path)
    back_from_another_window()
    until(lambda: is_done(bench) and comparison.is_current)
    assert not any(failure(own.number) for own in samples)
    round_of_before = comparison._round
    back_from_another_window()
    assert comparison._round == round_of_before, "nothing was lost"
