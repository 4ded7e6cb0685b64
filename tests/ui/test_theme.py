from __future__ import annotations

import re

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import settle
from verifier_app.ui.icons import icon
from verifier_app.ui.stylesheet import style_sheet
from verifier_app.ui.theme import Theme, palette_of, tokens_of
from verifier_app.ui.tokens import DARK, LIGHT, OVERLAY_QUESTIONED, OVERLAY_REFERENCE, contrast

TEXT = 4.5
GRAPHICS = 3.0

TEXT_PAIRS = [
    (text, ground)
    for text, grounds in {
        "text": ("surface", "app", "sunken", "hover", "rail", "accent_soft", "warn_soft",
                 "same_soft", "diff_soft", "inc_soft"),
        "text2": ("surface", "app", "sunken", "hover", "rail"),
        "text3": ("surface", "app", "sunken", "hover"),
        "accent": ("surface", "accent_soft", "app"),
        "on_accent": ("accent", "accent_hover"),
        "same": ("surface", "same_soft"),
        "diff": ("surface", "diff_soft"),
        "inc": ("surface", "inc_soft"),
        "warn": ("surface", "warn_soft"),
        "err": ("surface", "err_soft"),
        "paper_text": ("paper",),
        "paper_text2": ("paper",),
        "paper_err": ("paper",),
        "surface": ("text",),
    }.items()
    for ground in grounds
]  # fmt: skip
GRAPHIC_PAIRS = [
    ("line_strong", "surface"), ("line_strong", "paper"), ("line_strong", "app"),
    ("accent", "surface"), ("warn_icon", "warn_soft"), ("ink", "paper"), ("text2", "rail"),
]  # fmt: skip


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_is_readable_on_every_ground_it_stands_on(tokens, text, ground):
    assert contrast(tokens.colour(text), tokens.colour(ground)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), GRAPHIC_PAIRS)
def test_graphics_that_carry_meaning_stand_out(tokens, mark, ground):
    assert contrast(tokens.colour(mark), tokens.colour(ground)) >= GRAPHICS


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_overlay_inks_stand_out_on_paper(tokens):
    for ink in (OVERLAY_QUESTIONED, OVERLAY_REFERENCE):
        assert contrast(ink, tokens.colour("paper")) >= GRAPHICS


def test_contrast_is_that_of_wcag():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_both_themes_have_the_same_tokens():
    assert LIGHT.colours.keys() == DARK.colours.keys()
    for tokens in (LIGHT, DARK):
        assert all(re.fullmatch(r"#[0-9A-F]{6}", c) for c in tokens.colours.values())


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sheet_is_whole(theme, tokens):
    sheet = style_sheet(tokens, theme.fonts)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_the_theme_switches_live(theme):
    heard = []
    theme.changed.connect(lambda: heard.append(theme.choice))
    theme.choose("dark")
    settle()
    assert theme.tokens is DARK
    palette = QApplication.palette()
    assert palette.color(QPalette.ColorRole.Window).name().upper() == DARK.colour("app")
    theme.choose("light")
    settle()
    assert heard == ["dark", "light"]
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.colour("app"))


class Told(QWidget):
    """Counts how often its look was worked out."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.polished = 0

    def changeEvent(self, event):
        self.polished += event.type() == QEvent.Type.StyleChange


@pytest.fixture
def dressed(theme, qtbot):
    """A part with a widget five levels deep in it."""
    root = QWidget()
    qtbot.addWidget(root)
    inner = root
    for _ in range(4):
        inner = QWidget(inner)
    root.told = Told(inner)
    theme.dress(root)
    root.show()
    settle()
    root.told.polished = 0
    return root


def test_the_same_colours_again_cost_nothing(theme, dressed):
    theme.choose("dark")
    settle()
    assert dressed.told.polished > 0
    dressed.told.polished = 0
    theme.choose("dark")
    settle()
    assert dressed.told.polished == 0


def test_other_colours_cost_no_more_for_what_lies_deep(theme, dressed):
    theme.choose("dark")
    settle()
    assert dressed.told.polished <= 2  # Qt's own way: the children, then the root with them
    assert dressed.styleSheet() == style_sheet(DARK, theme.fonts)
    assert dressed.told.palette().color(QPalette.ColorRole.Window) == QColor(DARK.colour("app"))


class Page(QWidget):
    """Two parts that are dressed for themselves; notes what is drawn and how many are ready."""

    def __init__(self, theme):
        super().__init__()
        self.parts = [QWidget(self) for _ in range(2)]
        for own in self.parts:
            theme.dress(own)
        self.light = theme.sheet
        self.drawn = []

    def ready(self):
        return sum(own.styleSheet() != self.light for own in self.parts)

    def paintEvent(self, event):
        self.drawn.append(self.ready())


def test_other_colours_are_put_on_part_by_part_and_seen_at_once(theme, qtbot):
    page = Page(theme)
    qtbot.addWidget(page)
    page.show()
    settle()
    page.drawn.clear()
    page.update()  # what was to be drawn just then is drawn with the rest
    theme.choose("dark")
    page.update()
    turns = []
    beat = QTimer()
    beat.timeout.connect(lambda: turns.append(page.ready()))
    beat.start(0)
    qtbot.waitUntil(lambda: bool(page.drawn))
    assert 1 in turns  # other events had their turn between the two
    assert set(page.drawn) == {2}


def test_a_part_that_goes_meanwhile_does_not_keep_the_window_from_drawing(theme, qtbot):
    page = Page(theme)
    qtbot.addWidget(page)
    page.show()
    settle()
    theme.choose("dark")
    shiboken6.delete(page.parts.pop())
    theme.choose("light")
    page.drawn.clear()
    qtbot.waitUntil(lambda: bool(page.drawn))
    assert page.ready() == 0


def test_what_is_hidden_takes_other_colours_when_it_is_shown(theme, dressed):
    dressed.hide()
    theme.choose("dark")
    assert dressed.styleSheet() == style_sheet(LIGHT, theme.fonts)
    dressed.show()
    assert not dressed.updatesEnabled()  # nobody sees it in light colours
    settle()
    assert dressed.styleSheet() == style_sheet(DARK, theme.fonts)
    assert dressed.updatesEnabled()


def test_what_is_hidden_takes_other_colours_when_nothing_else_is_to_do(theme, dressed, qtbot):
    dressed.hide()
    theme.choose("dark")
    qtbot.waitUntil(lambda: dressed.styleSheet() == style_sheet(DARK, theme.fonts))


def test_what_is_hidden_waits_once_however_often_colours_are_chosen(theme, dressed):
    dressed.hide()
    for choice in ("dark", "light", "dark"):
        theme.choose(choice)
    assert [own.root for own in theme._late].count(dressed) == 1


def test_what_is_gone_before_its_turn_is_no_trouble(theme, dressed, qtbot):
    dressed.hide()
    gone = QWidget()
    theme.dress(gone)
    theme.choose("dark")
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: dressed.styleSheet() == style_sheet(DARK, theme.fonts))


def test_a_high_contrast_system_wins_over_our_colours():
    palette = palette_of(LIGHT)
    for role, colour in ((QPalette.ColorRole.Window, "#000000"), (QPalette.ColorRole.Base, "#000000"),
                         (QPalette.ColorRole.WindowText, "#FFFF00"),
                         (QPalette.ColorRole.Highlight, "#00FFFF"),
                         (QPalette.ColorRole.HighlightedText, "#000000")):  # fmt: skip
        palette.setColor(role, QColor(colour))
    tokens = tokens_of(palette)
    assert tokens.dark
    assert tokens.colour("text") == tokens.colour("line") == "#FFFF00"
    assert tokens.colour("surface") == "#000000"
    assert contrast(tokens.colour("accent"), tokens.colour("on_accent")) > TEXT


def test_figures_are_tabular(theme):
    tags = theme.fonts.font("body").featureTags()
    assert len(tags) == 1
    assert theme.fonts.font("figure", 600).pixelSize() == theme.fonts.px(28)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_icons_are_as_sharp_as_the_screen(theme, scale):
    made = icon("open", theme).pixmap(QSize(18, 18), scale)
    assert made.devicePixelRatio() == scale
    assert made.size() == QSize(18, 18) * scale


def test_paper_is_light_whatever_colours_the_system_asks_for(application, monkeypatch):
    monkeypatch.setattr(Theme, "_wanted", lambda _: DARK)  # as of high contrast on black
    assert Theme.of_paper().tokens is LIGHT
