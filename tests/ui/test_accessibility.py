from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView, QWidget

from tests.ui.conftest import settle
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.widgets.drop_down import DropDown
from verifier_app.ui.widgets.reference_tile import RING, WELL

INTERACTIVE = {
    QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText, QAccessible.Role.RadioButton, QAccessible.Role.MenuItem,
    QAccessible.Role.PushButton,
}  # fmt: skip
accessible = QAccessible.queryAccessibleInterface
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def filled(bench, engine):
    engine.at_once = True
    bench.comparison.references.add([FileSource(f"/data/r{i}.png") for i in range(3)])
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])
    settle()
    return bench


def walk(interface):
    yield interface
    for i in range(interface.childCount()):
        child = interface.child(i)
        if child is not None and not child.state().invisible:
            yield from walk(child)


def nameless(root):
    """Parts of a widget that can be used, or that the keyboard reaches, and have no name."""
    used = [own for own in walk(accessible(root)) if own.role() in INTERACTIVE]
    reached = [
        accessible(own)
        for own in root.findChildren(QWidget)
        if own.isVisible() and own.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    parts = [*used, *reached]
    return [own.object() for own in parts if not own.text(QAccessible.Text.Name).strip()]


def too_small(root):
    """Buttons of a widget that are hard to hit; those inside fields and tables are Qt's."""
    return [
        own
        for own in root.findChildren(QAbstractButton)
        if own.isVisible() and not isinstance(own.parent(), QLineEdit | QTableView)
        and min(own.width(), own.height()) < 24
    ]  # fmt: skip


def test_everything_one_can_use_has_a_name_and_is_large_enough(filled):
    assert nameless(filled.window) == []
    assert too_small(filled.window) == []


def test_the_parts_of_a_finding_can_be_read(filled):
    names = {part.text(QAccessible.Text.Name) for part in walk(accessible(filled.window))}
    for words in (
        "Supports the same writer",
        "Moderate support",
        "log₁₀ likelihood ratio: +1.4",
        "Questioned sample, form-0412.png, 812 by 460 pixels",
        "Reference 2, r1.png, llr plus 1.1",
        "Engine ready",
    ):
        assert words in names
    assert any(name.startswith("log10 likelihood ratio plus 1.4, moderate") for name in names)


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_lists_to_choose_from_say_what_is_chosen(make_bench, engine, size):
    engine.at_once = True
    bench = make_bench(*size)
    seen = 0
    for page in ("references", "batch", "fine-tune", "models"):
        bench.show_page(page)
        for own in bench.pages_built[page].findChildren(DropDown):
            # on Linux the name is what is chosen
            said = (accessible(own).text(part) for part in (NAME, DESCRIPTION))
            assert own.accessibleName() in said
            seen += 1
    assert seen >= 4


@pytest.mark.parametrize("narrow_before", [False, True])
def test_tab_goes_from_rail_and_head_through_the_panes_to_the_evidence(filled, narrow_before):
    page = filled.page
    if narrow_before:
        filled.window.resize(900, 600)
        settle()
        filled.window.resize(1280, 800)
        settle()
    filled.rail.entries[0].setFocus(Qt.FocusReason.TabFocusReason)
    order = []
    for _ in range(80):
        QTest.keyClick(filled.window.focusWidget(), Qt.Key.Key_Tab)
        order.append(filled.window.focusWidget())
        if order[-1] is filled.rail.entries[0]:
            break
    marks = [
        page.profile.button("signature"),
        page.questioned.strip,
        page.references.row.tiles[0],
        page.finding.info,
        page.evidence.views[0],
    ]
    places = [order.index(mark) for mark in marks]
    assert places == sorted(places)


def test_the_ring_follows_the_keyboard(filled):
    ring = filled.rings.ring
    QTest.keyClick(filled.window, Qt.Key.Key_F6)
    target = filled.window.focusWidget()
    assert ring.widget() is target
    settle()
    assert ring.isVisible()


def test_a_click_in_the_rail_shows_no_ring_but_the_next_key_does(filled):
    window, rings = filled.window, filled.rings
    screen_window, none = window.windowHandle(), Qt.KeyboardModifier.NoModifier
    QTest.keyClick(screen_window, Qt.Key.Key_F6)
    for page in (1, 0):
        entry = filled.rail.entries[page]
        place = entry.mapTo(window, entry.rect().center())
        QTest.mouseClick(screen_window, Qt.MouseButton.LeftButton, none, place)
        settle()
        assert entry.isChecked()
        assert rings.ring.widget() is None
        assert not rings.ring.isVisible()
    QTest.keyClick(screen_window, Qt.Key.Key_Tab)
    settle()
    assert rings.ring.widget() is window.focusWidget()
    assert rings.ring.isVisible()


def ring_around(bench, widget):
    """Lets the keyboard come to `widget`; gives what is seen around it, and the accent pixels."""
    bench.rings.note_typing()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    place = widget.mapTo(bench.window, QPoint())
    room = QRect(place, widget.size()).adjusted(-4, -4, 4, 4) & bench.window.rect()
    image = bench.window.grab(room).toImage()
    accent = bench.theme.colour("accent").rgb()
    inked = {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) == accent
    }
    return image, inked


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
@pytest.mark.parametrize("last", [False, True])
def test_the_ring_of_a_tile_leaves_picture_and_caption_free(make_bench, engine, size, last):
    engine.at_once = True
    bench = make_bench(*size)
    bench.comparison.references.add([FileSource(f"/data/r{i}.png") for i in range(3)])
    settle()
    row = bench.page.references.row
    tile = row.add_tile if last else row.tiles[1]
    assert not tile.isChecked()
    _image, inked = ring_around(bench, tile)
    # 4 px around the tile are in the picture; the ring is the tile's own first 2
    well = QRect(4 + RING, 4 + RING, tile.width() - 2 * RING, WELL.height())
    outer = well.adjusted(-RING, -RING, RING, RING)
    assert inked
    assert all(outer.contains(*own) for own in inked), "below it is the caption"
    assert not any(well.adjusted(1, 1, -1, -1).contains(*own) for own in inked)
    middle, mid_y = outer.center().x(), outer.center().y()
    for x, y in (
        (middle, outer.top()), (middle, outer.bottom()), (outer.left(), mid_y), (outer.right(), mid_y),
    ):  # fmt: skip
        assert (x, y) in inked


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_ring_is_whole_at_the_edge_of_the_window(bench, mirrored):
    if mirrored:
        bench.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        settle()
    entry = bench.rail.entries[1]
    image, inked = ring_around(bench, entry)
    middle = image.height() // 2
    columns = sorted(x for x, y in inked if y == middle)
    assert columns[0] <= 1
    assert columns[-1] >= image.width() - 2


def test_the_ring_of_a_button_on_dark_paper_has_a_dark_line(bench, theme):
    theme.choose("dark")
    settle()
    image, _inked = ring_around(bench, bench.page.questioned.corner.full)
    dark = theme.colour("paper_text").lightness() + 40
    middle = image.height() // 2
    assert min(image.pixelColor(x, middle).lightness() for x in range(2, 5)) < dark


def test_the_ring_of_a_use_box_leaves_its_number_free(make_bench, engine):
    engine.at_once = True
    engine.sets.make("Account", 3)
    bench = make_bench()
    bench.show_page("references")
    settle()
    cell = bench.references_page.set_card.grid.cells[0]
    assert cell.number.x() - (cell.box.x() + cell.box.width()) >= 6


def test_a_disabled_copy_says_why(bench):
    assert not bench.page.copy.isEnabled()
    assert bench.page.copy.toolTip() == "There is no finding yet."


def said_around(widget):
    """The parts that a screen reader enters on its way to a widget, each with all its words."""
    found, now = {}, widget.parentWidget()
    while now is not None:
        own = accessible(now)
        if own.role() == QAccessible.Role.Border and own.text(NAME):
            labels = [p for p in walk(own) if p.role() == QAccessible.Role.StaticText]
            found[own.text(NAME)] = " ".join(label.text(NAME) for label in labels)
        now = now.parentWidget()
    return found


def test_an_empty_page_is_said_on_the_way_to_its_buttons(bench):
    for name in ("batch", "gallery"):
        bench.show_page(name)
        settle()
        empty = bench.shown_page.empty
        first = next(own for own in empty.findChildren(QAbstractButton) if own.isVisible())
        assert empty.words.text() in said_around(first)[empty.title.text()]


def test_a_models_card_is_said_where_it_is_and_not_at_its_buttons(bench, engine):
    engine.at_once = True
    bench.show_page("models")
    settle()
    card = bench.models_page.model_card
    words = card._purpose.words.text()
    assert words
    assert words in said_around(card.area)["Model"]
    assert words not in said_around(card.buttons["export"])["Model"]
