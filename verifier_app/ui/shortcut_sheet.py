"""All keys of the window on one page, by what a person does with them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from verifier_app.ui.models import numbers

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands

translate = QCoreApplication.translate
WIDTH = 860
"""Of the page: two columns, within the smallest window."""
Row = tuple[str, str]
"""What is done, and its keys."""
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
)
"""Qt asks for these names when it writes a shortcut; its own Spanish has them longer than keys do."""


def shortcuts_html(commands: Commands) -> str:
    """The groups in two columns; Qt does not mirror tables."""
    columns = [
        "".join(_group_html(title, rows) for title, rows in part)
        for part in (_at_the_samples(commands), _around_them(commands))
    ]
    if QGuiApplication.isRightToLeft():
        columns.reverse()
    cells = "<td width='24'></td>".join(
        f"<td width='50%' valign='top'>{own}</td>" for own in columns
    )
    return f"<table width='100%' cellspacing='0'><tr>{cells}</tr></table>"


def _at_the_samples(commands: Commands) -> tuple[tuple[str, list[Row]], ...]:
    space, delete = translate("Shortcuts", "Space"), translate("Shortcuts", "Del")
    ahead = "←  →" if QGuiApplication.isRightToLeft() else "→  ←"
    drawing = [
        *_of(commands, "undo", "redo", "full_pad"),
        (translate("Shortcuts", "Leave the draw pad"), translate("Shortcuts", "Esc")),
    ]
    samples = _of(
        commands, "open_questioned", "open_references", "paste", "crop", "cleaning", "clear_pane",
        "clear_all",
    )  # fmt: skip
    references = [
        (translate("Shortcuts", "Next, previous"), ahead),
        (translate("Shortcuts", "Use or leave out"), space),
        (translate("Shortcuts", "Remove"), delete),
        (translate("Shortcuts", "Move"), "Alt+←  Alt+→"),
        *_of(commands, "open_set", "save_as_set", "rename_set"),
    ]
    return (
        (translate("Shortcuts", "Drawing"), drawing),
        (translate("Shortcuts", "Samples"), samples),
        (translate("Shortcuts", "References"), references),
        (
            translate("Shortcuts", "Comparison"),
            _of(commands, "compare", "copy_text", "copy_picture"),
        ),
    )


def _around_them(commands: Commands) -> tuple[tuple[str, list[Row]], ...]:
    views = ("side", "overlay", "blink", "difference", "movement")
    evidence = [
        *_of(commands, "evidence", *(f"evidence_{view}" for view in views), "save_evidence"),
        (translate("Shortcuts", "In pictures: zoom, whole, move"), "+  −  0  ← ↑ → ↓"),
    ]
    enter = QKeySequence(Qt.Key.Key_Enter).toString(QKeySequence.SequenceFormat.NativeText)
    pages = [
        (translate("Shortcuts", "Pages, in the order of the rail"), "Alt+1 … Alt+6"),
        *_of(commands, "next_panel", "previous_panel"),
        (translate("Shortcuts", "Batch and Gallery: open in Compare"), enter),
        *_of(commands, "search", "full_screen", "settings", "meaning", "shortcuts"),
    ]
    files = _of(commands, "new_case", "open_case", "save_case", "save_report", "quit")
    return (
        (translate("Shortcuts", "Evidence"), evidence),
        (translate("Shortcuts", "Pages and window"), pages),
        (translate("Shortcuts", "File"), files),
    )


def _of(commands: Commands, *keys: str) -> list[Row]:
    """These commands with their keys; both Enter keys are one to a person."""
    shown = []
    for action in map(commands.__getitem__, keys):
        own = [
            keys.toString(QKeySequence.SequenceFormat.NativeText)
            for keys in action.shortcuts()
            if "Return" not in keys.toString()
        ]
        shown.append((action.text().rstrip("…"), ", ".join(own)))
    return shown


def _group_html(title: str, rows: list[Row]) -> str:
    right = QGuiApplication.isRightToLeft()
    side = "right" if right else "left"
    head = f"<td colspan='3' align='{side}' style='padding:8px 0 2px 0'><b>{escape(title)}</b></td>"
    cells = [f"<tr>{head}</tr>"]
    for name, keys in rows:
        row = [
            f"<td width='60%' style='padding:1px 0'>{escape(name)}</td>",
            "<td width='12'></td>",
            # keys stand as they are written, also where one reads from right to left
            f"<td width='40%' style='padding:1px 0'>{escape(numbers.isolated(keys))}</td>",
        ]
        cells.append(f"<tr>{''.join(reversed(row) if right else row)}</tr>")
    return f"<table width='100%' cellspacing='0' cellpadding='0' align='{side}'>{''.join(cells)}</table>"
