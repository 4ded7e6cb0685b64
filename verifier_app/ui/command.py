"""What a command of the window is."""

from __future__ import annotations

from dataclasses import dataclass

WORDS = "words"
"""The property of an action that holds `Command.words`."""


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        key: Its name in code.
        menu: Menu it stands in (`file`, `edit`, ...), or empty for buttons only.
        text: What menus say.
        tip: What a button says to the mouse and to a screen reader; `text` if empty.
        shortcut: As `QKeySequence` writes it; several are separated by `; `.
        icon: Name of its icon, or empty.
        checkable: Whether it is a switch.
        words: What else people may look for when they mean it.
    """

    key: str
    menu: str
    text: str
    tip: str = ""
    shortcut: str = ""
    icon: str = ""
    checkable: bool = False
    words: str = ""
