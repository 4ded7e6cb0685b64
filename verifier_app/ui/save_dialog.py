"""Where to save a file: the one dialog for it, which never replaces a file unasked."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from verifier_app.ui.widgets.keeping_question import may_be_lost

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


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
        start: The path that is offered.
        kinds: What the dialog calls each ending; the first one is that of names without any.
    """
    filters = ";;".join(kinds.values())
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


def _may_replace(theme: Theme, parent: QWidget, title: str, path: str) -> bool:
    text = translate("Save", "{0} exists already. Replace it?").format(Path(path).name)
    answers = translate("Save", "Replace"), translate("Save", "Choose another name")
    return may_be_lost(theme, parent, title, text, answers)
