"""The Models page in a shown window, with real events and an engine in the test's hands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.ui.conftest import settle, words
from tests.ui.fake_models import facts
from tests.ui.test_accessibility import nameless, too_small
from tests.ui.test_window import SIZES, clipped, fill
from verifier_app.engine.model_questions import Models
from verifier_app.engine.protocol import Failure
from verifier_app.ui.library import doing
from verifier_app.ui.library.model_list import STEP
from verifier_app.ui.models.model_files import personal_note
from verifier_app.ui.widgets.small_table import SmallTable

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def engine(desk):
    desk.engine.at_once = True
    return desk.engine


@pytest.fixture
def make_page(engine, make_bench):
    def make(width=1280, height=800):
        bench = make_bench(width, height)
        bench.show_page("models")
        settle()
        return bench.models_page

    return make


@pytest.fixture
def page(make_page):
    return make_page()


def click(page, place):
    QTest.mouseClick(
        page.list.viewport(), LEFT, pos=page.list.visualRect(page.list.rows.index(place)).center()
    )


def test_the_rail_leads_to_the_page(bench, engine):
    entry = next(own for own in bench.rail.entries if own.text() == "Models")
    QTest.mouseClick(entry, LEFT)
    assert bench.models_page.isVisible()
    assert bench.shown == "models"


def test_list_and_card_are_there_at_once(page):
    assert page.list.rows.rowCount() == 5
    assert page.model_card.title.whole == "branch-office"
    shown = words(page.model_card)
    for text in ("The model branch-office", "Measured rates", "13.1 %", "8.1 to 19.1 %",
                 "Trained further from signature.", "3 to 4", "Ask the &lt;owners&gt;."):  # fmt: skip
        assert any(text in own for own in shown), text


def test_click_and_arrow_keys_look_at_others(page):
    click(page, 0)
    assert page.model_card.title.whole == "signature"
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.model_card.title.whole == "attempt"
    QTest.keyClick(page.list, Qt.Key.Key_End)
    assert "The file ends too early." in words(page.model_card)


def test_the_card_of_another_model_is_read_from_its_beginning(page):
    bar = page.model_card.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    page.files.load()
    settle()
    assert bar.value() > 0, "it is the same model"
    click(page, 0)
    settle()
    assert bar.value() == 0


def test_a_model_that_is_damaged_while_it_is_looked_at_is_told_of(page, engine):
    at = [own["name"] for own in engine.models.models].index("branch-office")
    engine.models.models[at] = {
        "name": "branch-office", "path": "/models/branch-office.safetensors", "shipped": False,
        "error": "The model file ends too early.", "depth": 1,
    }  # fmt: skip
    page.files.load()
    settle()
    assert page.model_card.title.whole == "branch-office"
    assert "The model file ends too early." in words(page.model_card)
    assert not page.model_card.buttons["use"].isEnabled()


def test_a_line_leads_from_each_model_to_all_that_were_made_from_it(page, engine):
    made = [("base", 0), ("first", 1), ("of-first", 2), ("second", 1), ("other", 0)]
    engine.models.models = [facts(name, depth=depth) for name, depth in made]
    page.files.load()
    settle()
    seen = page.list.viewport().grab().toImage()
    ratio = seen.devicePixelRatio()

    def is_line(place, level, share):
        """Whether there is ink around the stem of `level`, so far down the row."""
        rect = page.list.visualRect(page.list.rows.index(place))
        x, y = rect.left() + 18 + STEP * (level - 1), rect.top() + share * rect.height()
        there = range(round((x - 4) * ratio), round((x + 4) * ratio))
        return len({seen.pixelColor(at, round(y * ratio)).rgb() for at in there}) > 1

    for place, level in ((1, 1), (2, 1)):
        assert is_line(place, level, 0.25)
        assert is_line(place, level, 0.75)
    for place, level in ((2, 2), (3, 1)):
        assert is_line(place, level, 0.25)
        assert not is_line(place, level, 0.75)


def test_a_long_name_is_written_in_sight(page, desk):
    desk.bench.commands["rename_model"].trigger()
    settle()
    field = page.model_card.names.field
    name = "accounts-branch-12-short-signatures-autumn"
    assert field.fontMetrics().horizontalAdvance(name) < field.width()


def test_commands_of_the_page_show_it(page, desk):
    desk.bench.show_page("compare")
    desk.bench.commands["rename_model"].trigger()
    assert desk.bench.shown == "models"
    assert page.model_card.names.field.hasFocus()


def test_disabled_buttons_say_why(page):
    made = page.model_card.buttons
    assert not made["remove"].isEnabled()
    assert made["remove"].toolTip() == "It is in use. Use another one first."
    assert made["remove"].accessibleDescription() == made["remove"].toolTip()
    assert made["export"].isEnabled()
    click(page, 0)
    assert made["remove"].toolTip() == "It came with the program."
    assert made["use"].isEnabled()


def test_use_compares_again_with_the_new_model(page, desk):
    click(page, 0)
    QTest.mouseClick(page.model_card.buttons["use"], LEFT)
    assert [own.name for own in page.files.rows if own.in_use] == ["signature", "character"]
    assert desk.link.fact_calls == 1
    assert desk.bench.status.history[-1][1] == "signature is in use now."
    click(page, 1)
    QTest.mouseClick(page.model_card.buttons["use"], LEFT)
    QTest.mouseClick(page.model_card.buttons["roll_back"], LEFT)
    assert page.model_card.title.whole == "signature"


def test_an_experiment_bears_its_mark_in_the_list_and_on_the_card(page, make_page, theme):
    seen = page.list.viewport().grab().toImage()
    ratio = seen.devicePixelRatio()

    def chip(place):
        """Whether the ground of the mark is at the end of a row."""
        rect = page.list.visualRect(page.list.rows.index(place))
        ground = theme.colour("warn_soft").rgb()
        xs = range(round((rect.right() - 70) * ratio), round((rect.right() - 14) * ratio))
        y = round((rect.top() + 18) * ratio)
        return any(seen.pixelColor(x, y).rgb() == ground for x in xs)

    assert [chip(place) for place in range(4)] == [False, False, True, False]
    spoken = page.list.rows.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("attempt, experiment,")
    click(page, 2)
    shown = words(page.model_card)
    assert "experiment for signatures" in shown
    assert "An experiment: It is not better. It is not put to use, but" in " ".join(shown)
    assert not page.model_card.buttons["use"].isEnabled()
    page = make_page(900, 600)
    assert page.combo.currentText().strip() == "attempt (experiment)"


def not_better(engine, name="signature", base="first"):
    """The thresholds of a model were worse at every operating point."""
    for own in engine.models.models:
        if own["name"] == name:
            own["advice"] = dict.fromkeys(("screening", "standard", "strict"), "worse")
            own["lineage"] = {"name": base, "by": "recalibrate"}


@pytest.fixture
def asked(monkeypatch):
    """What is asked, each time answered with no and then with yes."""
    sentences = []

    def answer(_theme, _parent, _title, text, _answers):
        sentences.append(text)
        return len(sentences) % 2 == 0

    monkeypatch.setattr(doing, "may_be_lost", answer)
    return sentences


def test_thresholds_that_were_not_better_are_asked_about_before_they_are_used(page, engine, asked):
    not_better(engine)
    page.files.load()
    page.files.choose("signature")
    engine.at_once = False
    page.files.choose("attempt")
    page.files.choose("signature")
    assert page.files.card is None, "it is on its way"
    QTest.mouseClick(page.model_card.buttons["use"], LEFT)
    engine.answer_all()
    assert not page.files.current.in_use
    assert asked == ["On your samples its thresholds were not better than those of first."]
    QTest.mouseClick(page.model_card.buttons["use"], LEFT)
    engine.answer_all()
    assert page.files.current.in_use


def test_the_settings_ask_about_such_thresholds_too(page, desk, engine, asked):
    not_better(engine)
    desk.bench.commands["settings"].trigger()
    dialog = desk.bench.doing.dialog
    chosen = dialog.models["signature"]

    def choose(name):
        chosen.activated.emit(next(i for i in range(chosen.count()) if chosen.value(i) == name))

    choose("branch-office")
    assert asked == [], "it is in use"
    choose("signature")
    assert len(asked) == 1
    assert chosen.currentText() == "branch-office"
    choose("signature")
    assert desk.bench.files.in_use("signature") == "signature"
    assert chosen.currentText() == "signature"
    dialog.close()


def test_the_card_judges_thresholds_by_the_operating_point_in_use(page, desk, engine):
    not_better(engine)
    engine.models.models[0]["advice"]["strict"] = "better"
    page.files.load()
    page.files.choose("signature")
    assert page.model_card._notice.isVisible()
    desk.bench.commands["point_strict"].trigger()
    settle()
    assert not page.model_card._notice.isVisible()


def test_rename_by_button_and_esc(page):
    card = page.model_card
    QTest.mouseClick(card.buttons["rename"], LEFT)
    assert card.names.field.hasFocus()
    QTest.keyClicks(card.names.field, "main")
    QTest.keyClick(card.names.field, Qt.Key.Key_Return)
    assert card.title.whole == "main"
    QTest.mouseClick(card.buttons["rename"], LEFT)
    QTest.keyClicks(card.names.field, "other")
    QTest.keyClick(card.names.field, Qt.Key.Key_Escape)
    assert card.title.whole == "main"


def test_f2_renames_the_model_that_is_shown_and_not_a_set(page, desk):
    desk.bench.sets.create("Account")
    settle()
    desk.bench.show_page("models")
    names = page.model_card.names
    for place in (page.list, page.model_card.area):
        place.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F2)
        assert desk.bench.shown == "models"
        assert names.field.hasFocus()
        QTest.keyClicks(names.field, "main")
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F2)
        assert names.field.text() == "main", "what is typed stays"
        QTest.keyClick(names.field, Qt.Key.Key_Escape)
        assert place.hasFocus(), "the keyboard goes back to where it was"
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F2)
    QTest.keyClicks(names.field, "branch")
    QTest.keyClick(names.field, Qt.Key.Key_Return)
    settle()
    assert page.list.hasFocus()


def test_what_is_selected_on_the_card_is_copied_and_not_the_finding(page, desk):
    fill(desk.bench)
    assert desk.bench.commands["copy_text"].isEnabled()
    facts = page.model_card._facts.words
    facts.setFocus()
    facts.setSelection(0, 4)
    place = desk.window.windowHandle()
    QTest.keyClick(place, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == facts.selectedText() == "Date"


def test_deleting_asks_first(page, monkeypatch):
    click(page, 2)
    answers = [False, True]
    monkeypatch.setattr(doing, "may_be_lost", lambda *_: answers.pop(0))
    QTest.mouseClick(page.model_card.buttons["remove"], LEFT)
    assert page.list.rows.rowCount() == 5
    QTest.mouseClick(page.model_card.buttons["remove"], LEFT)
    assert page.list.rows.rowCount() == 4
    assert answers == []


def test_of_a_model_whose_name_has_braces_it_is_told_that_it_was_deleted(page, engine):
    models = engine.models.models
    models.append({**models[2], "name": "mine{1}"})
    page.files.load()
    said = []
    page.files.said.connect(lambda text, _: said.append(text))
    page.files.choose("mine{1}")
    page.files.remove()
    assert said == ["mine{1} was deleted."]


def test_the_delete_key_asks_as_the_button_does(page, monkeypatch):
    click(page, 2)
    removable = page.files.why_not("remove") == ""
    answers = [False, True]
    monkeypatch.setattr(doing, "may_be_lost", lambda *_: answers.pop(0))
    for left in (5, 4):
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
        assert page.list.rows.rowCount() == left
    assert removable
    page.files.choose(page.list.rows.rows[0].name)
    settle()
    assert page.files.why_not("remove")
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.list.rows.rowCount() == 4, "what cannot be deleted is not asked about"


def test_only_the_model_that_was_asked_about_is_deleted(page, monkeypatch):
    click(page, 2)

    def meanwhile(*_):
        page.files.choose("broken")
        return True

    monkeypatch.setattr(doing, "may_be_lost", meanwhile)
    QTest.mouseClick(page.model_card.buttons["remove"], LEFT)
    assert page.list.rows.rowCount() == 5


def test_before_an_export_it_is_said_that_weights_derive_from_personal_data(page, monkeypatch):
    said, titles, answers = [], [], [False, True]

    def ask(_theme, _parent, _title, text, _answers):
        said.append(text)
        return answers.pop(0)

    def save(_parent, title, *_):
        titles.append(title)
        return "", ""

    monkeypatch.setattr(doing, "may_be_lost", ask)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    QTest.mouseClick(page.model_card.buttons["export"], LEFT)
    assert (said, titles) == ([personal_note()], []), "it is not to be exported"
    QTest.mouseClick(page.model_card.buttons["export"], LEFT)
    assert titles == ["Export the model"], "a title bar cuts what is longer"
    page.files.choose("signature")
    settle()
    QTest.mouseClick(page.model_card.buttons["export"], LEFT)
    assert (len(said), len(titles)) == (2, 2), "of a base nothing derives from the person's data"


def test_export_and_import_through_the_dialogs(page, desk, monkeypatch):
    monkeypatch.setattr(doing, "may_be_lost", lambda *_: True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/usb/copy", ""))
    QTest.mouseClick(page.model_card.buttons["export"], LEFT)
    assert desk.engine.asked[-1].path == "/usb/copy.safetensors"
    said = desk.bench.status.history[-1][1]
    assert said.endswith("Pass it on only where its writers or the law allow it.")
    settle()
    assert desk.bench.status.engine.text() == said, "none of it is cut"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/usb/new.safetensors", ""))
    QTest.mouseClick(page.take_in, LEFT)
    assert page.model_card.title.whole == "new"


def test_trouble_can_be_tried_again(make_bench, desk):
    desk.engine.at_once = True
    desk.engine.models.failure = Failure("The folder cannot be read.", "Check it.")
    bench = make_bench()
    bench.show_page("models")
    settle()
    assert "The folder cannot be read. Check it." in words(bench.models_page)
    desk.engine.models.failure = None
    QTest.mouseClick(bench.models_page.model_card._again, LEFT)
    assert bench.models_page.model_card.title.whole == "branch-office"


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_off(make_page, desk, size):
    page = make_page(*size)
    assert clipped(desk.bench) == []
    assert page.horizontalScrollBar().maximum() == 0
    assert page.model_card.area.horizontalScrollBar().maximum() == 0


def test_in_a_small_window_the_list_is_a_drop_down(make_page):
    page = make_page(900, 600)
    assert not page.list_card.isVisible()
    page.combo.setFocus()
    QTest.keyClick(page.combo, Qt.Key.Key_Up)
    assert page.model_card.title.whole == "signature"


def test_what_a_model_is_called_comes_first_where_words_are_long(make_page):
    card = make_page(900, 600).model_card
    for made, width in zip(card.buttons.values(), (124, 124, 126, 96, 113), strict=True):
        made.setMinimumWidth(width)  # as in German
    card._aside.show_text("in Verwendung für Unterschriften")
    settle()
    assert card.title.text() == card.title.whole == "branch-office"
    assert card._aside.toolTip() == "in Verwendung für Unterschriften"
    for made in card.buttons.values():
        made.setMinimumWidth(0)


def test_nothing_is_cut_beside_the_name_of_a_model_while_it_is_changed(make_page):
    card = make_page(1280, 800).model_card
    said = card._aside.whole
    assert said
    QTest.mouseClick(card.buttons["rename"], LEFT)
    settle()
    assert card._aside.text() == card._aside.whole
    QTest.keyClick(card.names.field, Qt.Key.Key_Escape)
    assert card._aside.whole == said


def test_long_names_of_models_are_told_apart_by_their_ends(make_page):
    card = make_page(900, 600).model_card
    card.title.show_text("signatures-of-the-main-office-in-the-old-town-2026-thorough-2")
    settle()
    assert card.title.text() != card.title.whole
    assert card.title.text().endswith("-2")


def test_everything_has_a_name_and_is_large_enough(page, desk):
    assert nameless(desk.window) == []
    assert too_small(page) == []


def test_the_keyboard_reaches_all_of_it(page, desk):
    page.take_in.setFocus(Qt.FocusReason.TabFocusReason)
    order = []
    for _ in range(40):
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        order.append(desk.window.focusWidget())
        if order[-1] is page.take_in:
            break
    marks = [page.list, page.model_card.buttons["rename"], page.model_card.buttons["roll_back"],
             page.model_card.area]  # fmt: skip
    places = [order.index(mark) for mark in marks]
    assert places == sorted(places)
    QTest.keyClick(desk.window, Qt.Key.Key_F6)
    QTest.keyClick(desk.window, Qt.Key.Key_F6)
    assert desk.window.focusWidget() in page.panels()


@pytest.fixture
def table(theme, qtbot):
    made = SmallTable(theme, 2)
    qtbot.addWidget(made)
    return made


def words_of(table, text, width):
    """The label of the first cell, in a table so wide."""
    table.show_rows(("Set", "Rate", "Measured"), [(text, "equal error rate", "13.2 %")])
    table.show()
    table.resize(width, table.layout().heightForWidth(width))
    settle()
    made = table.findChildren(QLabel)
    (rate,) = (own for own in made if own.text() == "equal error rate")
    assert rate.width() >= rate.fontMetrics().horizontalAdvance(rate.text())
    (words,) = (own for own in made if own.accessibleName().startswith(text))
    assert words.accessibleName() == f"{text}, equal error rate, 13.2 %"
    return words


NAMES = (
    "SigComp2011 Dutch, validation writers, 1 reference",
    "SVC2004（图片），验证书写人，5 个样本",
)


@pytest.mark.parametrize("name", NAMES)
def test_words_of_a_small_table_wrap_where_room_is_short(table, name):
    words = words_of(table, name, 350)
    assert (words.text(), words.toolTip()) == (name, "")
    assert words.width() < words.fontMetrics().horizontalAdvance(name)
    assert words.height() >= words.heightForWidth(words.width()) >= 2 * words.fontMetrics().height()
    words = words_of(table, name, 900)
    assert words.width() >= words.fontMetrics().horizontalAdvance(name), "in one line"
    assert words.heightForWidth(words.width()) < 2 * words.fontMetrics().height()


def test_a_name_without_a_gap_loses_its_middle(table):
    name = f"{'branch_office_' * 9}1999, 1 reference"
    words = words_of(table, name, 450)
    assert words.text().startswith("branch_")
    assert "…" in words.text()
    assert words.text().endswith(" 1 reference")
    assert words.toolTip() == name


def test_other_rows_take_the_place_of_those_before(table):
    head = ("Set", "Rate", "Measured")
    many = [("CEDAR", f"rate {place}", f"{place} %") for place in range(5)]
    for rows in (many, [("SUSIG", "equal error rate", "9 %")], many[:3], [], many):
        table.show_rows(head, rows)
        table.show()
        settle()
        seen = [own.text() for own in table.findChildren(QLabel) if own.isVisible() and own.text()]
        said = [own.accessibleName() for own in table.findChildren(QLabel) if own.isVisible()]
        lines = [", ".join(row) for row in rows]
        assert [own for own in said if own.count(",") == 2] == ["Set, Rate, Measured", *lines]
        cells = [cell for row in (head, *rows) for cell in row[1:]]
        assert [own for own in seen if own not in ("Set", "CEDAR", "SUSIG")] == cells
        assert seen.count("CEDAR") == (rows == many or rows == many[:3])
        line = table.fontMetrics().height() + 5
        assert (
            (len(rows) + 1) * line * 0.6 < table.sizeHint().height() < (len(rows) + 2) * line * 1.3
        )


def test_what_another_window_changed_is_seen_on_coming_back(page, engine):
    other = QLabel("another window")
    other.show()
    other.activateWindow()
    settle()
    asked = len(engine.asked)
    page.activateWindow()
    settle()
    assert page.isActiveWindow()
    assert any(isinstance(own, Models) for own in engine.asked[asked:])
