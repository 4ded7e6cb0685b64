from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QRadioButton

from tests.ui.conftest import delete, settle
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.widgets.check_box import CheckBox

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def box(theme):
    made = CheckBox(theme, "Take away specks")
    made.setGeometry(200, 200, 300, 24)  # not under the mouse
    made.show()
    settle()
    yield made
    delete(made)


def colour_at(box, x, y):
    return box.grab().toImage().pixelColor(x, y).name().upper()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_box_is_drawn_in_the_colours_of_the_theme(box, theme, scheme):
    theme.choose(scheme)
    middle = box.height() // 2
    assert colour_at(box, 8, middle) == theme.tokens.colour("surface")
    assert colour_at(box, 0, middle) == theme.tokens.colour("line_strong")
    box.setChecked(True)
    assert colour_at(box, 0, middle) == theme.tokens.colour("accent")
    box.setEnabled(False)
    assert colour_at(box, 0, middle) != theme.tokens.colour("accent")


def test_words_and_space_tick_it(box):
    QTest.mouseClick(box, LEFT, pos=QPoint(290, 3))
    assert box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_it_mirrors(box, theme):
    box.setChecked(True)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert colour_at(box, box.width() - 1, box.height() // 2) == theme.tokens.colour("accent")


def test_no_box_of_the_window_is_of_another_kind(bench, engine):
    engine.at_once = True
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])
    for page in ("references", "batch", "gallery", "models", "compare"):
        bench.show_page(page)
    bench.page.questioned.focused.emit()  # whichever pane was in use before
    settle()
    for key in ("settings", "cleaning", "crop"):
        bench.commands[key].trigger()
        boxes = bench.doing.dialog.findChildren(QCheckBox)
        assert all(type(own) is CheckBox for own in boxes)
        assert bool(boxes) == (key == "cleaning")
        bench.doing.dialog.close()
    assert not bench.window.findChildren(QRadioButton)
