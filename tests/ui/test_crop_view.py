"""The page of the crop tool, as it is painted and taken hold of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QColor

from tests.ui.conftest import delete, settle
from verifier_app.engine.pictures import Picture
from verifier_app.ui.load.crop_view import HANDLES, CropView
from verifier_app.ui.models.crop_box import CropBox

WIDTH, HEIGHT = 60, 90


class FakeCrop(QObject):
    """A white page without suggestions."""

    changed = Signal()
    box = None
    suggestions = ()


@pytest.fixture
def view(theme):
    crop = FakeCrop()
    crop.shown = Picture(HEIGHT, WIDTH, b"\xff" * (WIDTH * HEIGHT))
    made = CropView(theme, crop)
    made.show_picture(crop.shown, "page")
    made.resize(300, 300)
    made.show()
    settle()
    yield made
    delete(made)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_white_page_has_an_edge(view, theme, choice):
    theme.choose(choice)
    settle()
    image, page = view.grab().toImage(), view.shown()
    middle = round(page.center().y())
    row = [
        image.pixelColor(x, middle) for x in range(round(page.left()) - 3, round(page.left()) + 3)
    ]
    line = QColor(theme.tokens.colour("paper_line"))
    assert line in row
    assert row[0] == row[-1] == QColor(theme.tokens.colour("paper")), "white looks like the paper"


def test_a_finger_takes_hold_from_further_away(view, theme):
    view._crop.box = CropBox(30, 45, 30, 30)
    corner = view.on_screen(view._crop.box.place(-1, -1))
    beside = corner - QPointF(18, 0)
    assert view._grip_at(beside) not in HANDLES
    theme.make_for_touch(touch=True)
    assert view._grip_at(beside) == (-1, -1)
    theme.make_for_touch(touch=False)
