"""The style sheet, from tokens.

Widgets say what they are by dynamic properties: `tone` (a text colour), `kind`
(`primary`, `outlined`, `plain`, `tool`, `segment`), `card`, `bar`.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from verifier_app.ui.reach import FINGER
from verifier_app.ui.tokens import DISABLED_OPACITY, Tokens, blend
from verifier_app.ui.window import MENU

if TYPE_CHECKING:
    from verifier_app.ui.fonts import Fonts

TONES = (
    "text",
    "text2",
    "text3",
    "accent",
    "same",
    "diff",
    "inc",
    "warn",
    "err",
    "paper_text",
    "paper_text2",
    "paper_err",
)

SHEET = Template("""
QAbstractButton, QAbstractItemView, QAbstractSlider, QTabBar { outline: 0; }
QDialog { background: $app; }
QToolTip { background: $text; color: $surface; border: 0; padding: 4px 8px; }

QWidget[bar="menu"] { background: $rail; border: 0; border-bottom: 1px solid $line; }
QWidget[bar="rail"] { background: $rail; border: 0; border-right: 1px solid $line; }
QWidget[bar="status"] { background: $rail; border: 0; border-top: 1px solid $line; }
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[rule="true"] { background: $line; border: 0; }
QScrollArea, QScrollArea > QWidget > QWidget[clear="true"] { background: transparent; border: 0; }
QWidget[clear="true"] { background: transparent; }

QMenuBar { background: transparent; color: $text2; padding: 2px 8px 0 8px; border: 0; }
QMenuBar::item { background: transparent; padding: $menu_item 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $line; color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 5px 32px 5px 28px; border-radius: 4px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { left: 7px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QAbstractButton[kind="outlined"], QAbstractButton[kind="primary"] {
    min-height: $button; max-height: $button; border-radius: 6px; padding: 0 11px; }
QAbstractButton[kind="outlined"] { background: $surface; color: $text; border: 1px solid $line; }
QAbstractButton[kind="outlined"]:hover { background: $hover; }
QAbstractButton[kind="outlined"]:pressed { background: $line; }
QAbstractButton[kind="outlined"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QAbstractButton[kind="outlined"]:disabled { color: $disabled; }
QAbstractButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QAbstractButton[kind="primary"]:hover, QAbstractButton[kind="primary"]:pressed {
    background: $accent_hover; border-color: $accent_hover; }
QAbstractButton[kind="primary"]:disabled { background: $primary_off; color: $on_accent;
    border-color: $primary_off; }
QAbstractButton[kind="plain"] { background: transparent; color: $text2; border: 0; border-radius: 6px;
    padding: 4px 8px; min-height: 16px; text-align: left; }
QAbstractButton[kind="plain"]:hover { background: $hover; }
QAbstractButton[kind="link"] { background: transparent; color: $text2; border: 0; padding: 0; text-align: left; }
QAbstractButton[kind="link"]:hover { color: $text; }
QAbstractButton[kind="link"][tone="warn"] { color: $warn; }
QAbstractButton[kind="link"]:disabled { color: $text2; }

QAbstractButton[kind="plain"]:checked { color: $accent; }
QAbstractButton[kind="entry"] { background: transparent; color: $text; border: 0; border-radius: 6px;
    padding: 0 8px; min-height: $button; text-align: left; }
QAbstractButton[kind="entry"]:hover { background: $hover; }
QAbstractButton[kind="entry"]:checked { background: $accent_soft; color: $accent; }

QFileDialog QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 0 11px; min-height: $button; max-height: $button; }
QFileDialog QPushButton:hover { background: $hover; }
QFileDialog QPushButton:pressed { background: $line; }
QFileDialog QPushButton:disabled { color: $disabled; }
QFileDialog QLineEdit { min-height: $button; }
.QFileDialog QLineEdit:focus, .QFileDialog QComboBox:focus, .QFileDialog QAbstractItemView:focus {
    border-color: $accent; }
.QFileDialog QPushButton:focus, .QFileDialog QToolButton:focus { background: $accent_soft; color: $accent;
    border-color: $accent; }
.QFileDialog QPushButton[kind="primary"]:focus { background: $accent_hover; color: $on_accent;
    border-color: $text; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QToolButton[kind="tool"] { background: transparent; border: 0; border-radius: 6px; padding: 0; }
QToolButton[kind="tool"]:hover { background: $hover; }
QToolButton[kind="tool"]:pressed { background: $line; }
QToolButton[kind="tool"]:checked { background: $accent_soft; }
QToolButton[kind="paper"] { background: transparent; border: 0; border-radius: 6px; padding: 0; }
QToolButton[kind="paper"]:hover, QToolButton[kind="paper"]:pressed { background: $paper_line; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QFrame[segmented="true"] { background: $hover; border: 0; border-radius: 6px; }
QToolButton[kind="segment"] { background: transparent; color: $text2; border: 1px solid transparent;
    border-radius: 5px; padding: 0 10px; min-height: $segment; max-height: $segment; }
QToolButton[kind="segment"]:hover { color: $text; }
QToolButton[kind="segment"]:disabled { color: $disabled; }
QToolButton[kind="segment"]:checked { background: $segment_on; color: $text; border: 1px solid $segment_edge; }

QToolButton[kind="page"] { background: transparent; color: $text2; border: 1px solid transparent;
    border-radius: 8px; padding: 5px 0 2px 0; }
QToolButton[kind="page"]:hover { background: $hover; }
QToolButton[kind="page"]:checked { background: $surface; color: $accent; border: 1px solid $line; }

QLineEdit { background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 0 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit[well="true"] { background: $sunken; }
QAbstractSpinBox { background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 0 8px; min-height: $button; max-height: $button;
    selection-background-color: $accent; selection-color: $on_accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QAbstractSpinBox QLineEdit { background: transparent; border: 0; border-radius: 0; padding: 0; }
QCheckBox { color: $text; spacing: 8px; }
QCheckBox:disabled { color: $disabled; }
QCheckBox::indicator { width: $box; height: $box; }
QSlider::groove:horizontal { background: $line; height: 2px; border-radius: 1px; }
QSlider::sub-page:horizontal { background: $accent; height: 2px; border-radius: 1px; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; border-radius: 7px;
    width: 10px; height: 10px; margin: -6px 0; }
QSlider::sub-page:horizontal:disabled { background: $line; }
QSlider::handle:horizontal:disabled { border-color: $line_strong; }
QListView, QTreeView, QTableView, QPlainTextEdit, QTextBrowser {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px; }
QListView { padding: 4px; }
QPlainTextEdit { padding: 2px 4px; }
QTableView[plain="true"] { border: 0; border-radius: 0; }
QHeaderView { background: $sunken; border: 0; }
QHeaderView::section { background: $sunken; color: $text2; border: 0; border-bottom: 1px solid $line;
    padding: 0 10px 0 6px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; }
QListView[plain="true"] { background: transparent; border: 0; border-radius: 0; padding: 0; }
QComboBox { background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 0 11px; min-height: $button; max-height: $button; }
QComboBox:hover { background: $hover; }
QComboBox:disabled { color: $disabled; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; selection-background-color: $accent_soft;
    selection-color: $accent; }
QTableView[read="true"] { background: transparent; border: 0; selection-background-color: $accent_soft;
    selection-color: $accent; }
QTableView[read="true"]::item { border-bottom: 1px solid $grid; padding: 0 5px; }
QTableView[read="true"] QHeaderView { background: transparent; border: 0; }
QTableView[read="true"] QHeaderView::section { background: $sunken; color: $text2; border: 0; padding: 5px 8px; }
QTabBar::tab { background: transparent; color: $text2; border: 0; border-bottom: 2px solid transparent;
    padding: 6px 12px; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QLineEdit:disabled { color: $disabled; }
QProgressBar { background: $hover; border: 0; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QListView[popup="true"] { padding: 0; border-radius: 0; }
QListView::item { border-radius: 4px; padding: 4px 6px; color: $text; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $accent_soft; color: $accent; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $line_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
$tones
""")

FOR_TOUCH = """
QMenuBar { padding: 1px 8px; }
QMenu::item { padding: 13px 32px 13px 28px; }
QAbstractButton[kind="plain"] { min-height: 40px; padding-top: 0; padding-bottom: 0; }
QHeaderView::section, QTabBar::tab { min-height: 38px; }
QTableView[read="true"] QHeaderView::section { padding-top: 0; padding-bottom: 0; }
QListView::item, QTreeView::item, QComboBox QAbstractItemView::item { min-height: 40px; padding-top: 0;
    padding-bottom: 0; }
QTreeView QHeaderView::section { min-height: 27px; padding-top: 11px; }
QSlider::handle:horizontal { border-radius: 12px; width: 20px; height: 20px; margin: -11px 0; }
QScrollBar:vertical { width: 20px; }
QScrollBar:horizontal { height: 20px; }
QScrollBar::handle { border-radius: 6px; margin: 4px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
"""
"""What follows where controls have room for a finger."""


def style_sheet(tokens: Tokens, fonts: Fonts, *, touch: bool = False) -> str:
    """The whole sheet for `tokens`; heights follow the size of `fonts`, and a finger's."""

    def high(px: int) -> str:
        """A height inside of an edge, which takes one pixel on both sides."""
        drawn = fonts.px(px)
        return f"{max(drawn, FINGER - 2) if touch else drawn}px"

    tones = "\n".join(f'QLabel[tone="{t}"] {{ color: {tokens.colour(t)}; }}' for t in TONES)
    sheet = SHEET.substitute(
        tokens.colours,
        disabled=blend(tokens.colours["text"], tokens.colours["surface"], DISABLED_OPACITY),
        primary_off=blend(tokens.colours["accent"], tokens.colours["surface"], DISABLED_OPACITY),
        scroll=blend(tokens.colours["line_strong"], tokens.colours["surface"], 0.55),
        segment_on=tokens.colours["surface"],
        segment_edge=tokens.colours["line_strong"] if tokens.dark else tokens.colours["line"],
        button=high(26),
        segment=high(22),
        box=f"{fonts.px(16)}px",
        menu_item=f"{_around_menu_items(fonts, touch=touch)}px",
        tones=tones,
    )
    return sheet + FOR_TOUCH if touch else sheet


def _around_menu_items(fonts: Fonts, *, touch: bool) -> int:
    """Pixels above and below a title in the menu bar.

    Where titles and what is around them are higher than the bar, Qt hides all of them behind an
    arrow; letters of one size differ in height by a fifth from font to font.
    """
    inside = max(fonts.px(MENU), FINGER + 4) if touch else fonts.px(MENU)
    inside -= 3  # the bar's lower edge, and its own padding
    room = inside - QFontMetrics(fonts.font("body")).height()
    return max(0, room // 2 if touch else min(6, room // 2))
