"""Buttons that open a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton


def give_menu(owner: QPushButton | QToolButton, menu: QMenu) -> None:
    """Let `owner` open `menu`, and not look pointed at once the menu was left for elsewhere.

    While a menu is open Qt tells nobody below it that the pointer goes, nor afterwards.
    """
    owner.setMenu(menu)
    menu.aboutToHide.connect(partial(_leave, owner))


def _leave(owner: QPushButton | QToolButton) -> None:
    if not owner.rect().contains(owner.mapFromGlobal(QCursor.pos())):
        QCoreApplication.sendEvent(owner, QEvent(QEvent.Type.Leave))
        owner.update()
