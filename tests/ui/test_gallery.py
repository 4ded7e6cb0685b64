"""The Gallery: its view model alone, then its page in a shown window."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from tests.ui.conftest import drop_on, settle, words
from tests.ui.test_accessibility import nameless, too_small
from tests.ui.test_window import SIZES, clipped
from verifier_app.engine.batch_questions import ScoreRows
from verifier_app.engine.gallery_questions import DrawPairs, KnownPair, PairsDrawn, RateOf
from verifier_app.engine.protocol import Failure
from verifier_app.store.settings import LAST_FOLDER
from verifier_app.ui.engine_link import EngineState
from verifier_app.ui.fonts import Fonts
from verifier_app.ui.gallery import page as gallery_page
from verifier_app.ui.gallery import pair_painter
from verifier_app.ui.gallery.pair_card import PairCard
from verifier_app.ui.models import gallery_words, numbers
from verifier_app.ui.models.batch import Batch, BatchState
from verifier_app.ui.models.gallery import Gallery
from verifier_app.ui.models.gallery_words import (
    data_line,
    llr_and_score,
    page_line,
    shown_pair,
    spoken_pair,
    target_name,
    total_blocks,
)

LEFT = Qt.MouseButton.LeftButton
# pairs of FakeBatch by number: kind by n % 3 (1 imitation, 2 random, 0 genuine), llr by n % 6
OUTCOMES = ["wrong", "right", "undecided", "wrong", "error", "wrong"] * 2


@pytest.fixture
def gallery(application, engine):
    engine.at_once = True
    made = Gallery(engine, "signature")
    made.open("/data/known")
    return made


def test_pairs_are_drawn_scored_and_judged(gallery, engine):
    assert [gallery.outcome(i) for i in range(12)] == OUTCOMES
    assert gallery.totals() == {"wrong": 6, "right": 2, "undecided": 2, "error": 2, "done": 12}
    assert gallery.wrong_by_kind() == {"imitation": 4, "genuine": 2}
    (question,) = [q for q in engine.asked if isinstance(q, RateOf)]
    assert len(question.raws) == len(question.people) == 10
    # not the llr, which is clipped to what the calibration supports: ties are no ranking
    assert question.raws[:3] == pytest.approx((3.4, -2.8, 0.4))
    assert question.genuine.count(True) == 4


def test_filters_and_pages(gallery):
    gallery.keep("mistakes")
    assert [i + 1 for i in gallery.shown()] == [1, 4, 6, 7, 10, 12]
    gallery.keep_kind("genuine", shown=False)
    assert [i + 1 for i in gallery.shown()] == [1, 4, 7, 10]
    gallery.keep_kind("genuine", shown=True)
    gallery.keep("all")
    gallery.turn(1)
    assert [i + 1 for i in gallery.page()] == [10, 11, 12]
    assert page_line(gallery) == "10 to 12 of 12"
    gallery.turn(1)
    assert gallery.first == 9
    gallery.keep("undecided")
    assert page_line(gallery) == "1 to 2 of 2"


def test_other_pairs_other_seed_and_another_point(gallery, engine):
    gallery.draw_again()
    seeds = [q.seed for q in engine.asked if isinstance(q, DrawPairs)]
    assert seeds == [1, 2]
    gallery.choose("signature", "strict")
    assert [q for q in engine.asked if isinstance(q, ScoreRows)][-1].operating_point == "strict"
    gallery.choose("character", "strict")
    assert [q for q in engine.asked if isinstance(q, DrawPairs)][-1].profile == "character"
    assert data_line(gallery) == "4 signs, 40 samples"
    gallery.drawn = replace(gallery.drawn, writers=1)
    assert data_line(gallery) == "1 sign, 40 samples"
    gallery.choose("signature", "strict")
    gallery.drawn = replace(gallery.drawn, writers=1)
    assert data_line(gallery) == "1 writer, 40 samples"


def test_a_late_drawing_is_dropped(application, engine):
    made = Gallery(engine, "signature")
    made.open("/data/one")
    ((question, done, _pane),) = engine.waiting.values()
    made.open("/data/two")
    done(*engine.answer_to(question))
    assert made.drawn is None


def test_a_table_and_the_gallery_do_not_stop_each_other(application, engine):
    table, gallery = Batch(engine), Gallery(engine, "signature")
    gallery.open("/data/known")
    engine.answer_next()  # the drawing: its pairs are asked about now
    table.open_table("/data/pairs.csv")
    engine.answer_all()
    assert (table.state, gallery.scorer.state) == (BatchState.DONE, BatchState.DONE)


def test_the_first_page_is_shown_where_pairs_are_compared_anew(application, engine):
    engine.at_once = True
    engine.batch.total, engine.batch.model = 120, "one"
    gallery = Gallery(engine, "signature")
    gallery.open("/data/known")
    gallery.keep("mistakes")
    for choose, engine.batch.model in (
        (lambda: gallery.choose("signature", "strict"), "one"),
        (lambda: gallery.choose_models({"signature": "two"}), "two"),
    ):
        gallery.turn(1)
        gallery.turn(1)
        assert page_line(gallery) == "19 to 27 of 60"
        engine.at_once = False
        choose()
        assert page_line(gallery) == "no pairs"
        engine.answer_next()
        assert page_line(gallery) == "1 to 2 of 2"
        assert len(gallery.page()) == 2
        engine.answer_all()


def test_a_page_that_lost_its_pairs_gives_way_to_the_last_one(gallery):
    gallery.per_page = 4
    gallery.keep("mistakes")
    gallery.turn(1)
    for place in (5, 6, 9, 11):
        gallery.scorer.scores[place] = gallery.scorer.scores[4]
    gallery.scorer.changed.emit()
    assert page_line(gallery) == "1 to 2 of 2"


def test_what_failed_goes_on_where_it_stopped(application, engine):
    gallery = Gallery(engine, "signature")
    engine.batch.failure = Failure("There are no pictures in it.")
    gallery.open("/data/known")
    engine.answer_all()
    assert gallery.failure is not None
    engine.batch.failure = None
    gallery.again()
    engine.answer_next()
    engine.answer_next()
    engine.batch.failure = Failure("The model file is damaged.", "Choose another one.")
    engine.answer_next()
    assert gallery.trouble.what == "The model file is damaged."
    engine.batch.failure = None
    gallery.again()
    engine.answer_all()
    assert [gallery.outcome(i) for i in range(12)] == OUTCOMES
    numbers = [own.number for q in engine.asked if isinstance(q, ScoreRows) for own in q.rows]
    assert numbers[:4] == [1, 2, 3, 4]
    assert sorted(set(numbers)) == list(range(1, 13))
    assert numbers.count(1) == 1, "what was done is not done again"


def test_a_rate_that_cannot_be_told_says_so_and_is_asked_for_again(gallery, engine):
    engine.at_once = False
    gallery.draw_again()
    while not any(isinstance(own, RateOf) for own, *_ in engine.waiting.values()):
        engine.answer_next()
    engine.fail(RateOf, Failure("This request stopped the engine twice."))
    assert gallery.trouble.what == "This request stopped the engine twice."
    gallery.again()
    engine.answer_all()
    assert gallery.rate is not None
    assert gallery.trouble is None


def test_totals_in_words(gallery):
    blocks = total_blocks(gallery)
    assert blocks[0] == ("Pairs shown", "12", "seed 1")
    assert blocks[3] == ("Wrong", "6", "4 called same, 2 called different")
    assert blocks[4] == ("No verdict", "0", "not counted")
    assert blocks[5] == ("Equal error rate", "8 %", "95 % interval 5 to 13 %")
    said = [spoken_pair(gallery, own, shown_pair(gallery, own).row) for own in (0, 1, 4)]
    assert said == [
        "Pair 1, Skilled imitation, same, wrong, llr plus 1.7",
        "Pair 2, Another person, different, right, llr minus 1.4",
        "Pair 5, Another person, not compared",
    ]


# --- the page -----------------------------------------------------------------


@pytest.fixture
def make_page(desk, make_bench):
    def make(width=1280, height=800, opened=True):
        desk.engine.at_once = True
        bench = make_bench(width, height)
        bench.show_page("gallery")
        if opened:
            bench.gallery.open("/data/known")
        settle()
        return bench.gallery_page

    return make


@pytest.fixture
def page(make_page):
    return make_page()


def visible(page):
    return [own.place + 1 for own in page.cards if own.isVisible()]


def test_an_empty_page_invites_and_trouble_is_said(make_page, desk):
    page = make_page(opened=False)
    assert "Try the model on known handwriting." in words(page)
    assert any("(imitations in a folder “forged” inside)" in text for text in words(page))
    assert any(text.startswith("Drop a folder ") for text in words(page))
    desk.engine.batch.failure = Failure("There are no pictures in it.", "Choose another folder.")
    desk.bench.gallery.open("/data/none")
    assert "There are no pictures in it. Choose another folder." in words(page)


def test_trouble_with_the_pairs_is_said_above_them(make_page, desk):
    page = make_page(opened=False)
    desk.engine.at_once = False
    desk.bench.gallery.open("/data/known")
    desk.engine.answer_next()
    desk.engine.batch.failure = Failure("The model file is damaged.", "Choose another one.")
    desk.engine.answer_all()
    settle()
    assert page.trouble.isVisible()
    assert "The model file is damaged. Choose another one." in words(page)
    assert clipped(desk.bench) == []
    desk.engine.batch.failure = None
    desk.engine.at_once = True
    page.resume.setFocus()
    QTest.keyClick(page.resume, Qt.Key.Key_Space)
    settle()
    assert not page.trouble.isVisible()
    assert page.bar.accessibleName() == "2 right, 2 undecided, 6 wrong"


def test_an_engine_that_starts_late_goes_on_with_the_pairs(make_page, desk):
    page = make_page(opened=False)
    desk.engine.batch.failure = Failure("The engine does not start.")
    desk.bench.gallery.open("/data/known")
    settle()
    assert page.draw.isVisible()
    desk.engine.batch.failure = None
    for state in (EngineState.STOPPED, EngineState.READY):
        desk.link.state = state
        desk.link.state_changed.emit()
    settle()
    assert page.bar.accessibleName() == "2 right, 2 undecided, 6 wrong"


def test_short_notes_of_the_totals_are_whole_beside_long_ones_in_a_small_window(
    make_page, monkeypatch
):
    def in_german(_gallery):
        notes = (
            "Startwert 1", "von 139", "von 139",
            "19 als gleich, 0 als verschieden bewertet, 120 unentschieden",
            "nicht gezählt", "95-%-Intervall 0 bis 11 % der Paare dieser Ziehung",
        )  # fmt: skip
        return [("", "139", note) for note in notes]

    monkeypatch.setattr(gallery_page, "total_blocks", in_german)
    page = make_page(900, 600)
    settle()
    shown = [note.text() for _figure, note in page._totals]
    assert shown[:3] + shown[4:5] == ["Startwert 1", "von 139", "von 139", "nicht gezählt"]
    assert shown[3].endswith("…"), "else there would be room for all"


def test_totals_cards_and_pages(page):
    assert visible(page) == list(range(1, 10))
    shown = words(page)
    for text in ("8 %", "95 % interval 5 to 13 %", "1 to 9 of 12"):
        assert text in shown
    assert page.bar.accessibleName() == "2 right, 2 undecided, 6 wrong"
    QTest.mouseClick(page.next, LEFT)
    assert visible(page) == [10, 11, 12]
    assert not page.next.isEnabled()
    QTest.mouseClick(page.chips.chips["mistakes"], LEFT)
    assert visible(page) == [1, 4, 6, 7, 10, 12]
    QTest.mouseClick(page.kind_chips["imitation"], LEFT)
    assert visible(page) == [6, 12]


@pytest.mark.parametrize("width", [1140, 1160, 1180, 1280])
def test_a_filter_stays_below_the_mouse_that_pressed_it(make_page, width):
    """Where the page held no pair, or the last ones, the kinds moved beside the other filters."""
    page = make_page(width)
    page.chips.chips["mistakes"].click()
    settle()
    pressed = page.kind_chips["imitation"]
    places = {pressed.mapTo(page, QPoint())}
    for press in (pressed, page.kind_chips["genuine"], page.kind_chips["random"], pressed):
        QTest.mouseClick(press, LEFT)
        settle()
        places.add(pressed.mapTo(page, QPoint()))
    assert len(places) == 1


def test_a_filter_that_keeps_nothing_says_so_where_the_pairs_were(page):
    page.gallery.keep("mistakes")
    for kind in page.kind_chips:
        page.gallery.keep_kind(kind, shown=False)
    settle()
    assert visible(page) == []
    title = page._none.title
    assert title.text() == "No pair is of this kind."
    room = page.viewport().height()
    assert room / 3 < title.mapTo(page.viewport(), title.rect().center()).y() < room * 2 / 3
    for kind in page.kind_chips:
        page.gallery.keep_kind(kind, shown=True)
    settle()
    assert visible(page)
    assert not title.isVisible()


def test_where_no_pair_is_left_a_button_shows_all(page):
    QTest.mouseClick(page.chips.chips["held"], LEFT)
    QTest.mouseClick(page.kind_chips["genuine"], LEFT)
    settle()
    assert visible(page) == []
    assert page.show_all in page.panels()
    QTest.mouseClick(page.show_all, LEFT)
    settle()
    assert len(visible(page)) == 9
    assert page.chips.chips["all"].isChecked()
    assert all(own.isChecked() for own in page.kind_chips.values())
    assert page.cards[0].hasFocus()
    for kind in page.kind_chips.values():
        QTest.mouseClick(kind, LEFT)
    settle()
    assert page.panels()[-1] is page.show_all
    page.show_all.setFocus()
    QTest.keyClick(page.show_all, Qt.Key.Key_Space)
    settle()
    assert len(visible(page)) == 9
    assert page.cards[0].hasFocus()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_bar_of_shares_goes_as_the_words_above_it_do(page, desk, theme, direction):
    """Right, undecided, wrong: from right to left the first of them stands at the right."""
    desk.window.setLayoutDirection(direction)
    settle()
    picture = page.bar.grab().toImage()
    ends = [picture.pixelColor(x, 7).name() for x in (4, picture.width() - 8)]
    wanted = [theme.colour(token).name() for token in ("accent", "err")]
    if direction == Qt.LayoutDirection.RightToLeft:
        ends.reverse()
    assert ends == wanted


def test_where_the_model_was_right_throughout_no_mistakes_are_said(page, monkeypatch):
    monkeypatch.setattr(page.gallery, "outcome", lambda _place: "right")
    page.gallery.keep("mistakes")
    settle()
    assert visible(page) == []
    assert page._none.title.text() == "No mistakes among the compared pairs."


def test_the_filters_speak_of_the_profile(page, desk):
    assert page.kind_chips["genuine"].text() == "Same writer 4"
    desk.comparison.choose_profile("character")
    assert page.kind_chips["genuine"].text() == "Same sign 4"
    assert page.kind_chips["random"].accessibleName() == "Another sign 4"


def test_a_wrong_card_has_its_edge(page, theme):
    def edge(card):
        return card.grab().toImage().pixelColor(1, card.height() // 2).name()

    assert edge(page.cards[0]) == theme.tokens.colour("err").lower()
    assert edge(page.cards[1]) != theme.tokens.colour("err").lower()


def test_a_click_turns_to_a_pair_and_a_double_click_opens_it(page, desk):
    plain = page.cards[2].grab().toImage()
    for _ in range(2):
        QTest.mouseClick(page.cards[2], LEFT)
        assert desk.bench.shown == "gallery"
        assert page.gallery.selected == page.cards[2].place
        assert [own.isChecked() for own in page.cards[:4]] == [False, False, True, False]
    assert page.cards[2].grab().toImage() != plain
    state = QAccessible.queryAccessibleInterface(page.cards[2]).state()
    assert state.checkable
    assert state.checked
    hint = "Enter or a double click opens a pair in Compare."
    assert hint in words(page)
    assert page.cards[2].accessibleDescription() == hint
    QTest.mouseDClick(page.cards[2], LEFT)
    assert desk.bench.shown == "compare"
    assert desk.comparison.questioned.samples[0].source.path == "/data/scan_3.tif"


def test_what_was_turned_to_stays_so_until_others_are_drawn(page, desk):
    QTest.mouseClick(page.cards[5], LEFT)
    QTest.mouseClick(page.next, LEFT)
    assert not any(own.isChecked() for own in page.cards if own.isVisible())
    QTest.mouseClick(page.previous, LEFT)
    assert page.cards[5].isChecked()
    QTest.mouseClick(page.chips.chips["mistakes"], LEFT)
    assert [own.place for own in page.cards if own.isVisible() and own.isChecked()] == [5]
    page.gallery.draw_again()
    settle()
    assert page.gallery.selected is None
    assert not any(own.isChecked() for own in page.cards if own.isVisible())


def sheet_of(page, *model):
    """The sheet, once it is drawn."""
    made = []
    page.sheet(*model).made.connect(made.append)
    settle()
    while not made:
        settle()
    return made[0]


def test_a_contact_sheet_shows_no_choice(page):
    plain = sheet_of(page)
    QTest.mouseClick(page.cards[1], LEFT)
    assert sheet_of(page) == plain


def focused(page):
    (own,) = (own for own in page.cards if own.hasFocus())
    return own.place + 1


def stops(page):
    """The pairs at which Tab stops."""
    tab = Qt.FocusPolicy.TabFocus
    return [own.place + 1 for own in page.cards if own.isVisible() and own.focusPolicy() & tab]


def test_arrows_lead_from_pair_to_pair_and_on_to_the_next_page(page, desk):
    assert stops(page) == [1]
    page.cards[0].setFocus()
    for key, there in (
        (Qt.Key.Key_Up, 1), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Down, 5),
        (Qt.Key.Key_Down, 8), (Qt.Key.Key_Down, 11), (Qt.Key.Key_Down, 11), (Qt.Key.Key_Up, 8),
        (Qt.Key.Key_Right, 9), (Qt.Key.Key_Right, 10),
    ):  # fmt: skip
        QTest.keyClick(desk.window.focusWidget(), key)
        assert focused(page) == there
    assert visible(page) == [10, 11, 12]
    assert stops(page) == [10]
    assert page.panels()[-1] is page.cards[0]
    QTest.keyClick(page.cards[0], Qt.Key.Key_Space)
    assert (desk.bench.shown, page.gallery.selected) == ("gallery", 9)
    QTest.keyClick(page.cards[0], Qt.Key.Key_Return)
    assert desk.comparison.questioned.samples[0].source.path == "/data/scan_10.tif"


def test_keys_turn_the_page_and_keep_the_keyboard_on_the_cards(page, desk):
    page.cards[4].setFocus()
    for key, there in (
        (Qt.Key.Key_PageUp, 5), (Qt.Key.Key_PageDown, 12), (Qt.Key.Key_PageDown, 12),
        (Qt.Key.Key_PageUp, 3),
    ):  # fmt: skip
        QTest.keyClick(desk.window.focusWidget(), key)
        assert focused(page) == there
    assert visible(page) == list(range(1, 10))


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_home_and_end_lead_to_the_first_pair_and_the_last(page, desk, direction):
    desk.window.setLayoutDirection(direction)
    page.cards[4].setFocus()
    for key, there in ((Qt.Key.Key_End, 12), (Qt.Key.Key_End, 12), (Qt.Key.Key_Home, 1)):
        QTest.keyClick(desk.window.focusWidget(), key)
        assert focused(page) == there
    assert page.gallery.selected == 0


def a_filter(page):
    QTest.mouseClick(page.chips.chips["mistakes"], LEFT)


def a_kind(page):
    QTest.mouseClick(page.kind_chips[page.gallery.pairs[4].kind], LEFT)


def another_page(page):
    QTest.mouseClick(page.next, LEFT)


def other_pairs(page):
    page.gallery.draw_again()


@pytest.mark.parametrize("change", [a_filter, a_kind, another_page, other_pairs])
def test_enter_opens_no_pair_that_took_the_place_of_the_chosen_one(page, desk, change):
    QTest.mouseClick(page.cards[4], LEFT)
    assert focused(page) == 5
    change(page)
    settle()
    assert 5 not in visible(page) or page.gallery.selected is None
    assert not any(own.hasFocus() for own in page.cards)
    assert isinstance(desk.window.focusWidget(), QAbstractButton)
    if change is not other_pairs:  # there the button that opens a folder
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    assert desk.bench.shown == "gallery"


def test_the_keyboard_stays_with_a_pair_that_a_filter_still_shows(page, desk):
    QTest.mouseClick(page.cards[5], LEFT)
    QTest.mouseClick(page.chips.chips["mistakes"], LEFT)
    assert focused(page) == 6
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    assert desk.comparison.questioned.samples[0].source.path == "/data/scan_6.tif"


def test_from_right_to_left_arrows_lead_the_other_way(page, desk):
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    page.cards[0].setFocus()
    QTest.keyClick(page.cards[0], Qt.Key.Key_Left)
    assert focused(page) == 2


def test_a_pair_is_opened_in_compare(page, desk):
    page.cards[2].setFocus()
    QTest.keyClick(page.cards[2], Qt.Key.Key_Return)
    assert desk.bench.shown == "compare"
    assert desk.comparison.questioned.samples[0].source.path == "/data/scan_3.tif"
    assert desk.comparison.references.samples[0].source.path == "/data/known_3_0.tif"


def test_a_pair_about_pages_opens_them(page, desk):
    pair = KnownPair("genuine", "p1", "/data/form.pdf#page=2", "/data/card.pdf#page=3")
    desk.bench.gallery.drawn = PairsDrawn(2, 4, (pair,))
    page.pair_wanted.emit(0)
    samples = [*desk.comparison.questioned.samples, *desk.comparison.references.samples]
    assert [(own.source.path, own.source.treatment.page) for own in samples] == [
        ("/data/form.pdf", 1), ("/data/card.pdf", 2),
    ]  # fmt: skip


def test_folder_and_contact_sheet_through_the_dialogs(
    make_page, desk, monkeypatch, tmp_path, qtbot
):
    page = make_page(opened=False)
    desk.bench.keep(LAST_FOLDER, "/elsewhere")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/data/known")
    QTest.mouseClick(page.open_data, LEFT)
    settle()
    assert visible(page) == list(range(1, 10))
    assert desk.bench.last_folder == "/data", "the next dialog begins there"
    out = tmp_path / "sheet.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(desk.bench.gallery_commands.saving.ended):
        QTest.mouseClick(page.sheet_button, LEFT)
    image = QImage(str(out))
    assert image.width() == 4 * 420 + 16, "all twelve pairs, not the nine of the page"
    assert 3 * 230 + 60 < image.height() < 3 * 230 + 120, "a head of some lines, and the cards"
    assert desk.bench.status.history[-1][1] == "sheet.png was saved."
    with qtbot.waitSignal(desk.bench.gallery_commands.saving.ended):
        desk.bench.gallery_commands.save(str(tmp_path / "no" / "sheet.png"))
    said = "sheet.png was not saved: the folder is gone, or takes no files. Choose another folder."
    assert desk.bench.status.history[-1][1] == said


def test_dropping_a_folder_draws_pairs_of_it(make_page, desk, tmp_path):
    page = make_page(opened=False)
    (tmp_path / "known").mkdir()
    (tmp_path / "a.png").touch()
    assert not drop_on(page, tmp_path / "a.png")
    assert not drop_on(page, tmp_path / "known", tmp_path)
    assert desk.bench.gallery.drawn is None
    assert drop_on(page, tmp_path / "known")
    settle()
    assert visible(page) == list(range(1, 10))
    assert desk.bench.gallery.path == str(tmp_path / "known")
    assert desk.bench.last_folder == str(tmp_path)


def test_a_contact_sheet_grows_with_its_letters(page, theme, monkeypatch):
    monkeypatch.setattr(theme, "fonts", Fonts(theme.fonts.family, 2.0))
    image = sheet_of(page)
    assert image.width() == 4 * 840 + 16
    assert 3 * 460 + 120 < image.height() < 3 * 460 + 240


HEAD = (
    "4 writers, 40 samples",
    "Model: signature-compact 1.0 (bbbbbbbbbbbb)",
    "Operating point: standard",
    "Pairs shown 12 (seed 1)",
    "Right 2 (of 12)",
    "Wrong 6 (4 called same, 2 called different)",
    "All",
    "12 of 12 pairs",
)


@pytest.fixture
def model(desk, monkeypatch):
    """The model that compares has a hash."""
    desk.engine.batch.model = "f" * 64
    monkeypatch.setitem(desk.link.facts["models"]["signature"], "first_sha256", "f" * 64)


def saved_sheet(desk, tmp_path, qtbot):
    with qtbot.waitSignal(desk.bench.gallery_commands.saving.ended):
        desk.bench.gallery_commands.save(str(tmp_path / "sheet.png"))


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_contact_sheet_says_of_what_it_is(model, page, desk, painted, direction, tmp_path, qtbot):
    desk.window.setLayoutDirection(direction)
    settle()
    saved_sheet(desk, tmp_path, qtbot)
    assert set(HEAD) <= set(painted)
    date = numbers.locale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    assert painted["known"].top() == painted[date].top(), "its name without its folder"
    first, second = painted[HEAD[0]], painted[HEAD[1]]
    right = direction == Qt.LayoutDirection.RightToLeft
    assert (first.right() == painted["known"].right()) is right
    assert (second.right() < first.left()) is right
    assert (first.right() < second.left()) is not right
    assert max(painted[text].bottom() for text in HEAD) < painted["scale"].top()


def test_a_contact_sheet_says_which_pairs_it_leaves_out(page, painted):
    page.gallery.keep("mistakes")
    page.gallery.keep_kind("random", shown=False)
    sheet_of(page)
    assert {"Mistakes, Same writer, Skilled imitation", "6 of 12 pairs"} <= set(painted)


def test_a_contact_sheet_names_no_model_that_compared_nothing_on_it(
    model, page, desk, painted, monkeypatch, tmp_path, qtbot
):
    monkeypatch.setitem(desk.link.facts["models"]["signature"], "first_sha256", "e" * 64)
    saved_sheet(desk, tmp_path, qtbot)
    assert "Model: – (ffffffffffff)" in painted


def test_all_words_of_a_small_contact_sheet_have_room(page, painted, monkeypatch):
    page.gallery.keep("undecided")
    image = sheet_of(page, "a-model-with-a-name-that-nobody-would-give" * 4, "f" * 64)
    places = [room for text, room in painted.items() if text != "scale"]
    assert max(room.right() for room in places) <= image.width() - 8
    assert any(text.startswith("Model: a-model") and "…" in text for text in painted)


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_off(make_page, desk, size):
    page = make_page(*size)
    assert clipped(desk.bench) == []
    assert page.horizontalScrollBar().maximum() == 0
    assert len(visible(page)) == {900: 4, 1280: 9, 1920: 12}[size[0]]
    for own in page.cards:
        if own.isVisible():
            assert page._cards.rect().contains(own.geometry())
    assert (
        page.viewport().rect().bottom()
        >= page._cards.mapTo(page, page._cards.rect().bottomLeft()).y()
    )


def test_a_low_window_scrolls_and_cuts_no_card(make_page):
    page = make_page(1280, 600)
    cards = [own for own in page.cards if own.isVisible()]
    assert len(cards) == 9
    rows = [own.geometry() for own in cards[::3]]
    for above, below in itertools.pairwise(rows):
        assert above.bottom() < below.top()
    assert page._cards.rect().contains(rows[-1])
    assert page.verticalScrollBar().maximum() > 0


def test_an_empty_page_has_no_room_for_cards_to_scroll_to(make_page):
    page = make_page(1280, 620, opened=False)
    assert page.verticalScrollBar().maximum() == 0
    page.gallery.open("/data/known")
    settle()
    assert page.verticalScrollBar().maximum() > 0


@pytest.fixture
def painted(monkeypatch):
    """Where a card puts its scale and its texts."""
    seen = {}
    draw, draw_scale = QPainter.drawText, pair_painter.draw_small_scale

    def text(painter, room, *rest):
        seen[rest[-1]] = room
        return draw(painter, room, *rest)

    def scale(painter, room, *rest, **more):
        seen["scale"] = room
        draw_scale(painter, room, *rest, **more)

    monkeypatch.setattr(QPainter, "drawText", text)
    monkeypatch.setattr(pair_painter, "draw_small_scale", scale)
    return seen


def test_a_card_from_right_to_left(page, desk, painted):
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    card = page.cards[1]
    assert card.isRightToLeft()
    card.grab()
    row = shown_pair(page.gallery, card.place).row
    figures = QFontMetrics(page.theme.fonts.font("small", 500)).horizontalAdvance(
        llr_and_score(row)
    )
    left = painted["scale"].left()
    assert left >= painted[llr_and_score(row)].left() + figures, "figures stand at the left"
    assert painted["Another person"].center().x() > painted["scale"].center().x()
    assert painted[row.verdict_text].left() < painted["Another person"].left()


def test_a_contact_sheet_waits_for_the_pictures_that_no_page_has_shown(page, desk, tmp_path, qtbot):
    engine = desk.engine
    whole = sheet_of(page, *desk.bench.gallery_commands._model())
    engine.at_once = False
    page.pictures.forget()
    settle()
    out = tmp_path / "sheet.png"
    desk.bench.gallery_commands.save(str(out))
    assert desk.bench.status.history[-1][1] == "sheet.png is being saved…"
    settle()
    assert not out.exists()
    page.gallery.keep("mistakes")
    with qtbot.waitSignal(desk.bench.gallery_commands.saving.ended):
        while engine.waiting or not page.pictures.is_settled(page.gallery.pairs[11].reference):
            engine.answer_all()
            settle()
    assert QImage(str(out)) == whole, "as it was asked for, with every picture"


def test_a_contact_sheet_is_light_in_a_dark_window(page, theme):
    light = sheet_of(page)
    theme.choose("dark")
    settle()
    assert sheet_of(page) == light


def test_a_contact_sheet_of_many_pairs_is_a_page_and_no_ribbon(make_page, desk):
    desk.engine.batch.total = 200
    image = sheet_of(make_page())
    assert (image.width() - 16) // 420 == 8
    assert 25 * 230 < image.height() < 2 * image.width()


def test_where_no_pair_is_shown_there_is_no_contact_sheet(page, desk):
    page.gallery.keep("held")
    settle()
    assert not page.sheet_button.isEnabled()
    assert not desk.bench.commands["save_sheet"].isEnabled()


def test_a_contact_sheet_reads_from_right_to_left_as_the_window_does(page, desk, monkeypatch):
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    drawn = []
    draw = pair_painter.PairPainter.draw

    def at(cards, painter, place, pair, **how):
        if not how:  # those of the page say whether they are chosen
            drawn.append((painter.layoutDirection(), place.left()))
        draw(cards, painter, place, pair, **how)

    monkeypatch.setattr(pair_painter.PairPainter, "draw", at)
    sheet_of(page)
    directions, lefts = zip(*drawn, strict=True)
    assert set(directions) == {Qt.LayoutDirection.RightToLeft}
    assert lefts[0] == lefts[4] > lefts[1] > lefts[2] > lefts[3]


def test_no_word_of_a_contact_sheet_is_shortened(page, painted, monkeypatch):
    monkeypatch.setattr(gallery_words, "target_name", lambda *_: "Dasselbe Schriftzeichen")
    monkeypatch.setattr(pair_painter, "outcome_word", lambda *_: "unentschieden")
    sheet_of(page)
    assert {"Dasselbe Schriftzeichen", "inconclusive", "unentschieden"} <= set(painted)


def test_the_datas_name_turns_no_line_from_right_to_left(page):
    name = page.gallery.title
    assert page._data.whole.startswith(f"{name}  ")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    try:
        page.refresh()
    finally:
        QLocale.setDefault(before)
    isolated = f"{numbers.ISOLATE}{name}{numbers.END_OF_ISOLATE}"
    assert page._data.whole.startswith(f"{isolated}  ")


def test_what_is_known_of_a_pair_is_whole_where_there_is_room(page, painted, monkeypatch):
    monkeypatch.setattr(gallery_words, "target_name", lambda *_: "Written by one hand twice")
    card = page.cards[1]
    card.show_pair(card.place)
    card.resize(400, card.height())
    card.grab()
    assert "Written by one hand twice" in painted


def test_only_cards_that_show_something_else_are_painted(page, monkeypatch):
    for own in page.cards:
        own.grab()
    updated = []
    monkeypatch.setattr(PairCard, "update", lambda own: updated.append(own))
    page.refresh()
    page.pictures.changed.emit()
    assert updated == []
    scorer, card = page.gallery.scorer, page.cards[1]
    scorer.scores[card.place] = replace(scorer.scores[card.place], fault="It ends too early.")
    page.refresh()
    assert updated == [card]
    page.pictures.forget()
    assert {own.place for own in updated if own.isVisible()} == set(page.gallery.page())


@pytest.mark.parametrize("size", SIZES[:2])
def test_filters_with_long_words_take_a_row_of_their_own(make_page, size, monkeypatch):
    page = make_page(*size)
    chips = [*page.chips.chips.values(), *page.kind_chips.values()]
    for own in page.chips.chips.values():
        own.show_text(f"{own.kind.text} geschrieben")
    longer = "verifier_app.ui.gallery.page.target_name"
    monkeypatch.setattr(longer, lambda *of: f"{target_name(*of)} geschrieben")
    page.refresh()
    settle()
    assert all(own.width() >= own.sizeHint().width() for own in chips)
    assert page._kinds.y() > page.chips.geometry().bottom()
    assert page._turning.geometry().right() == page._turning.parentWidget().rect().right()
    monkeypatch.undo()
    for own in page.chips.chips.values():
        own.show_text(own.kind.text)
    page.refresh()
    settle()


def test_everything_has_a_name_and_is_large_enough(page, desk):
    assert nameless(desk.window) == []
    assert too_small(page) == []
