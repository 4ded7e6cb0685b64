"""Where to save a file: the one dialog for it, which never replaces a file unasked."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from verifier_app.ui.widgets.keeping_question import may_be_lost

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
_LONGEST: Final = 255
"""Bytes of a file's name on the usual disks."""
_OFFERED: Final = 200
"""Bytes of a name that is offered in place of one that is too long."""


def file_name(words: str) -> str:
    """What a person wrote as a file's name; what any system refuses in one is a hyphen."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "-", words)


def ask_where(
    theme: Theme, parent: QWidget, title: str, start: str, kinds: Mapping[str, str]
) -> str:
    """Give the path that the person chose, with one of the endings; empty where none was.

    Args:
        theme: The look of the question before a file is replaced.
        parent: What the dialog stands before.
        title: Of the dialog.
        start: The path that is offered; a name that is too long for a file is offered shorter.
        kinds: What the dialog calls each ending; the first one is that of names without any.
    """
    filters = ";;".join(kinds.values())
    start = _fitting(start)
    while True:
        path, kind = QFileDialog.getSaveFileName(parent, title, start, filters)
        if not path or path.lower().endswith(tuple(kinds)):
            break
        path += next((own for own, name in kinds.items() if name == kind), next(iter(kinds)))
        # the dialog asked about the name that was typed, not about the whole one
        exists = os.path.exists(path)  # noqa: PTH110 - a name may be longer than a file's can be
        if not exists or _may_replace(theme, parent, title, path):
            break
        start = path
    # where a question closes with the dialog, not every desktop hands the keyboard back
    parent.activateWindow()
    return path


def _fitting(path: str) -> str:
    """The path with a name that a file can have: with another the dialog cannot be confirmed."""
    place = Path(path)
    if len(place.name.encode(errors="replace")) <= _LONGEST:
        return path
    short = place.stem.encode(errors="replace")[: _OFFERED - len(place.suffix)]
    return str(place.with_name(short.decode(errors="ignore").rstrip() + place.suffix))


def _may_replace(theme: Theme, parent: QWidget, title: str, path: str) -> bool:
    text = translate("Save", "{0} exists already. Replace it?").format(Path(path).name)
    answers = translate("Save", "Replace"), translate("Save", "Choose another name")
    return may_be_lost(theme, parent, title, text, answers)
