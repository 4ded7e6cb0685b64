"""Buttons with an icon: where it stands, seen in what is drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget

from verifier_app.ui.widgets.labels import button, tool_button


def runs(made):
    """Where a button has ink, from the left: the first and the last column of each piece."""
    image = made.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    inside = grey[5:-5, 5 : image.width() - 5]
    columns = np.flatnonzero((inside < 140).any(axis=0)) + 5
    pieces = np.split(columns, np.flatnonzero(np.diff(columns) > 4) + 1)
    return [(int(own[0]), int(own[-1])) for own in pieces]


@pytest.fixture
def make(qtbot, theme):
    def made(text, name, **how):
        own = button(theme, text, name, **how)
        qtbot.addWidget(own)
        theme.dress(own)
        own.resize(own.sizeHint())
        return own

    return made


def test_an_icon_keeps_its_distance_from_the_text(make):
    icon, text = runs(make("HH", "stop"))
    assert icon[1] - icon[0] < 15
    assert 9 <= text[0] - icon[1] <= 12


def test_an_icon_may_follow_the_text(make):
    text, icon = runs(make("HH", "chevron-right", icon_last=True))
    assert icon[1] - icon[0] < 8
    assert icon[0] - text[1] >= 6


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_the_icon_begins_the_line(make):
    text, icon = runs(make("HH", "stop"))
    assert icon[1] - icon[0] < 15
    assert 9 <= icon[0] - text[1] <= 12


def test_an_icon_alone_stands_in_the_middle(make):
    made = make("HH", "stop")
    made.setText("")
    made.resize(made.sizeHint())
    ((left, right),) = runs(made)
    assert abs((left + right) / 2 - (made.width() - 1) / 2) <= 1


@pytest.mark.parametrize("steps", [True, False])
def test_a_double_click_presses_a_button_once_unless_it_steps(qtbot, theme, steps):
    made, said = button(theme, "Pause", steps=steps), []
    qtbot.addWidget(made)
    made.clicked.connect(lambda: said.append(made.text()))
    made.show()
    qtbot.waitExposed(made)
    pressed = made.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(*pressed, QPoint(9, 9))
    assert len(said) == (2 if steps else 1)
    QTest.keyClick(made, Qt.Key.Key_Space)
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert len(said) == (4 if steps else 3), "keys press as often as they are struck"


@pytest.mark.parametrize("turns", [True, False])
def test_the_second_click_of_a_double_click_presses_nothing_on_another_page(qtbot, theme, turns):
    """Use in Compare, clicked twice, opened the crop tool, whose button stood at the same place."""
    pages, said = QStackedWidget(), []
    qtbot.addWidget(pages)
    for name in ("first", "second"):
        action = QAction(name, pages)
        action.triggered.connect(lambda _=False, name=name: said.append(name))
        if turns:
            action.triggered.connect(lambda: pages.setCurrentIndex(1))
        pages.addWidget(tool_button(theme, action, "crop"))
    pages.show()
    qtbot.waitExposed(pages)
    pressed = pages.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(*pressed, QPoint(9, 9))
    assert said == (["first"] if turns else ["first", "first"])
    QTest.mouseClick(*pressed, QPoint(9, 9))
    assert said[-1] == ("second" if turns else "first")
