"""A person keeps a set of signatures, comes back another day, and asks whose a new one is."""

from __future__ import annotations

import os
import signal

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.examples import example
from tests.stories.conftest import drop
from tests.ui.conftest import words
from verifier_app.store.paths import sets_file
from verifier_app.store.sets import SetStore
from verifier_app.ui.load.cleaning_dialog import CleaningDialog
from verifier_app.ui.load.crop_dialog import CropDialog
from verifier_app.ui.load.parts_dialog import PartsDialog
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.samples import FileSource

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def keep(bench, name: str, *examples: str, until) -> None:
    """Make a set with the button, name it, drop files into it."""
    page = bench.references_page
    before = bench.sets.selected
    QTest.mouseClick(page.new, LEFT)
    until(lambda: page.set_card.name_field.hasFocus() and bench.sets.selected != before)
    QTest.keyClicks(page.set_card.name_field, name)
    QTest.keyClick(page.set_card.name_field, Qt.Key.Key_Return)
    until(lambda: page.set_card.title.whole == name)
    drop(page.set_card, *map(example, examples))
    until(lambda: len(page.set_card.grid.cells) == len(examples) and bench.sets.pairs is not None)


def test_a_set_is_made_kept_reopened_and_ranked(start, until):
    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    page = bench.references_page
    until(lambda: bench.sets.sets is not None)
    assert "No reference sets yet." in words(page)
    keep(bench, "Account 30-1187", "a-1", "a-2", "a-3", until=until)
    keep(bench, "Register A, no. 14", "b-1", "b-2", until=until)
    assert len(bench.sets.pairs) == 1
    start.end(bench)

    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    page = bench.references_page
    until(lambda: page.list.rows.rowCount() == 2)
    until(lambda: page.set_card.title.whole == "Register A, no. 14")
    until(lambda: all(cell.well.picture is not None for cell in page.set_card.grid.cells))
    drop(page.rank_card, example("a-1"))
    until(lambda: bench.ranking.result is not None and not bench.ranking.is_working)
    ranking = bench.ranking.result
    assert (ranking.sets, ranking.references, len(ranking.ranking)) == (2, 5, 2)
    by_name = {own.name: own for own in ranking.ranking}
    assert "identical" in by_name["Account 30-1187"].warnings
    rows = page.rank_card.rows
    place = [own.name for own in ranking.ranking].index("Account 30-1187")
    index = rows.rows.index(place)
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(index).center())
    until(lambda: page.set_card.title.whole == "Account 30-1187")

    QTest.mouseClick(page.set_card.use, LEFT)
    until(lambda: bench.comparison.state is State.RESULT and not bench.comparison.is_late)
    finding = bench.comparison.finding
    assert len(finding.references) == 3
    assert abs(finding.llr - by_name["Account 30-1187"].llr) < 1e-4
    assert any(own.endswith(" · Set: Account 30-1187") for own in words(bench.page.references))


def test_references_are_put_in_order_by_mouse(start, until):
    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    until(lambda: bench.sets.sets is not None)
    keep(bench, "Account 30-1187", "a-1", "a-2", "a-3", "a-4", until=until)
    grid = bench.references_page.set_card.grid
    last, first = grid.cells[3].well, grid.cells[0].well
    QTest.mousePress(last, LEFT, pos=last.rect().center())
    for share in (0.5, 1.0):  # the mouse moves through the window, and the cell with it
        way = first.mapToGlobal(first.rect().center()) - last.mapToGlobal(last.rect().center())
        QTest.mouseMove(last, last.rect().center() + way * share)
    assert grid.cells[0].well is last
    QTest.mouseRelease(last, LEFT, pos=last.rect().center())
    names = [f"signature-a-{n}.png" for n in (4, 1, 2, 3)]
    until(lambda: [own.name for own in bench.sets.references] == names)
    QTest.keyClick(bench.window, Qt.Key.Key_Z, CONTROL)
    until(lambda: [own.name for own in bench.sets.references] == [*names[1:], names[0]])
    QTest.keyClick(bench.window, Qt.Key.Key_Y, CONTROL)
    until(lambda: [own.name for own in bench.sets.references] == names)
    start.end(bench)

    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    until(lambda: bench.sets.opened is not None)
    assert [own.name for own in bench.sets.references] == names


def test_a_set_keeps_what_compare_left_out_and_what_was_drawn(start, until):
    bench = start(*map(example, ("a-1", "a-2", "a-3")))
    comparison, commands = bench.comparison, bench.commands
    pad = bench.page.references.pad
    comparison.references.toggle(1)
    comparison.references.new_drawing()
    QTest.mousePress(pad, LEFT, pos=QPoint(40, 40))
    for step in range(1, 9):
        QTest.mouseMove(pad, QPoint(40 + 12 * step, 40 + 8 * (step % 3)))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(150, 40))
    commands["save_as_set"].trigger()
    until(lambda: bench.sets.opened is not None and len(bench.sets.opened.references) == 3)
    assert [own.used for own in bench.sets.opened.references] == [True, False, True]
    assert [own.drawn for own in bench.sets.opened.references] == [False, False, True]

    commands["use_set"].trigger()
    until(lambda: comparison.state is State.RESULT and comparison.is_current)
    assert [own.used for own in comparison.references.samples] == [True, False, True]
    bench.page.references.focused.emit()
    tools = ("crop", "cleaning", "crop_references", "cleaning_references")
    for place, works in ((0, True), (2, False)):
        comparison.references.select(place)
        assert [commands[key].isEnabled() for key in tools] == [works] * 4
        assert bench.page.references.caption.note.isEnabled() == works


def test_a_ranked_set_is_compared_on_its_own(start, until):
    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    until(lambda: bench.sets.sets is not None)
    keep(bench, "A", "a-1", "a-2", until=until)
    keep(bench, "B", "b-1", "b-2", "b-3", until=until)
    card, comparison = bench.references_page.rank_card, bench.comparison
    assert not bench.commands["compare_best"].isEnabled()
    bench.ranking.questioned.add([FileSource(example("a-3"))])
    until(lambda: bench.commands["compare_best"].isEnabled())
    (last,) = (n for n, row in enumerate(card.rows.rows.rows) if row.name == "B")
    place = card.rows.visualRect(card.rows.rows.index(last)).center()
    QTest.mouseClick(card.rows.viewport(), LEFT, pos=place)
    QTest.mouseDClick(card.rows.viewport(), LEFT, pos=place)
    until(lambda: comparison.state is State.RESULT and comparison.is_current)
    assert bench.shown == "compare"
    assert len(comparison.references.samples) == 3
    assert comparison.questioned.current.source.file_name == "signature-a-3.png"
    bench.show_page("references")
    best = card.rows.rows.rows[0]
    QTest.mouseClick(card.alone, LEFT)
    until(lambda: bench.shown == "compare" and comparison.is_current)
    count = len(bench.sets.opened.references)
    assert (bench.sets.opened.facts.id, len(comparison.references.samples)) == (best.set_id, count)


def test_a_killed_engine_costs_no_set_and_removing_is_undone(start, until, stall_watch):
    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    until(lambda: bench.sets.sets is not None)
    with stall_watch:
        keep(bench, "Account 30-1187", "a-1", "a-2", until=until)
    stall_watch.check()
    os.kill(bench.link.client.process_id, signal.SIGKILL)
    until(lambda: bench.link.restarts == 1)
    bench.commands["remove_set"].trigger()
    until(lambda: bench.sets.sets == ())
    QTest.keyClick(bench.window, Qt.Key.Key_Z, CONTROL)
    until(lambda: bench.sets.opened is not None and len(bench.sets.references) == 2)
    start.end(bench)
    store = SetStore()
    assert [(own.name, own.count) for own in store.sets("signature")] == [("Account 30-1187", 2)]
    store.close()
    if os.name == "posix":
        assert sets_file().stat().st_mode & 0o077 == 0


def test_a_reference_is_cropped_in_its_set_seen_before_and_taken_back(start, until):
    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    until(lambda: bench.sets.sets is not None)
    keep(bench, "Account 30-1187", "a-1", "a-2", until=until)
    card, before = bench.references_page.set_card, bench.sets.pairs[0].llr
    assert not bench.commands["crop"].isEnabled()
    well = card.grid.cells[0].well
    QTest.mouseClick(well, LEFT)
    assert bench.sets.current.id == bench.sets.references[0].id
    QTest.keyClick(well, Qt.Key.Key_R, CONTROL)
    until(lambda: isinstance(bench.doing.dialog, CropDialog) and bench.doing.dialog.crop.shown)
    assert "stroke" not in " ".join(bench.doing.dialog.seen.lines()), "nothing is drawn here"
    dialog = bench.doing.dialog
    dialog.fields["width"].setValue(dialog.crop.shown.width // 2)
    until(lambda: len(dialog.crop.views) > 0 and dialog.seen.views == dialog.crop.views)
    assert bench.sets.pairs[0].llr == before, "nothing is kept before it is used"
    QTest.mouseClick(dialog.apply, LEFT)
    until(lambda: bench.sets.pairs and bench.sets.pairs[0].llr != before)

    bench.window.activateWindow()
    until(bench.window.isActiveWindow)
    QTest.keyClick(bench.window, Qt.Key.Key_Z, CONTROL)
    until(lambda: bench.sets.pairs and abs(bench.sets.pairs[0].llr - before) < 1e-6)


def test_pages_of_one_file_make_a_set_and_are_called_by_their_pages(start, until, tmp_path):
    form = tmp_path / "form.tif"
    pages = [Image.open(example(name)) for name in ("b-1", "a-1", "a-2")]
    pages[0].save(form, save_all=True, append_images=pages[1:])
    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    until(lambda: bench.sets.sets is not None)
    card = bench.references_page.set_card
    drop(card, str(form))
    until(lambda: isinstance(bench.doing.dialog, PartsDialog))
    dialog = bench.doing.dialog
    for added, key in enumerate((Qt.Key.Key_End, Qt.Key.Key_Left), start=1):
        until(lambda: dialog.crop.shown)
        QTest.keyClick(dialog.strip, key)
        until(lambda: dialog.crop.shown and dialog.apply.isEnabled())
        QTest.mouseClick(dialog.apply, LEFT)
        until(lambda n=added: len(bench.sets.references) == n)
    QTest.mouseClick(dialog.apply, LEFT)
    until(lambda: "It is in this set already." in dialog.note.whole)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def tips() -> list[str]:
        return [own.well.toolTip().partition("\n")[0] for own in card.grid.cells]

    assert tips() == ["form.tif, page 3", "form.tif, page 2"]

    # another page of the same file, by the crop tool
    well = card.grid.cells[0].well
    bench.window.activateWindow()
    until(bench.window.isActiveWindow)
    QTest.mouseClick(well, LEFT)
    QTest.keyClick(well, Qt.Key.Key_R, CONTROL)
    until(lambda: bench.doing.dialog is not dialog and bench.doing.dialog.crop.shown)
    QTest.keyClick(bench.doing.dialog.strip, Qt.Key.Key_Home)
    until(lambda: bench.doing.dialog.crop.shown)
    QTest.mouseClick(bench.doing.dialog.apply, LEFT)
    until(lambda: tips() == ["form.tif, page 1", "form.tif, page 2"])
    QTest.mouseClick(card.use, LEFT)
    row = bench.page.references.row
    until(
        lambda: (
            [own.thumbnail.name for own in row._tiles] == ["form.tif, page 1", "form.tif, page 2"]
        )
    )


def test_cleaning_of_a_reference_and_of_a_ranked_sample_counts_when_its_window_is_closed(
    start, until
):
    bench = start()
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    until(lambda: bench.sets.sets is not None)
    keep(bench, "Account 30-1187", "a-1", "a-2", until=until)
    page = bench.references_page
    drop(page.rank_card, example("a-3"))
    until(lambda: bench.ranking.result is not None and not bench.ranking.is_working)
    raw, before = bench.ranking.result.ranking[0].llr, bench.sets.pairs[0].llr

    def thicker(command: str) -> None:
        bench.doing.dialog = None
        bench.commands[command].trigger()
        until(
            lambda: (
                isinstance(bench.doing.dialog, CleaningDialog) and bench.doing.dialog.isVisible()
            )
        )
        dialog = bench.doing.dialog
        until(lambda: dialog.choice.shown is not None)
        dialog.threshold.setValue(120)
        until(lambda: dialog.choice.cleaning.threshold == 1.2)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    page.set_card.grid.cells[1].well.setFocus()
    thicker("cleaning_in_set")
    until(lambda: bench.sets.pairs and bench.sets.pairs[0].llr != before)
    thicker("cleaning_rank")
    until(lambda: bench.ranking.questioned.samples[0].source.treatment is not None)
    until(lambda: not bench.ranking.is_working and bench.ranking.result.ranking[0].llr != raw)
    cleaned = bench.ranking.result.ranking[0].llr
    bench.commands["undo"].trigger()
    assert bench.ranking.questioned.samples[0].source.treatment is None
    until(lambda: not bench.ranking.is_working and bench.ranking.result.ranking[0].llr != cleaned)
