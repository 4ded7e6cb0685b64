"""A font whose lines are high for its letters, as many that a desktop chooses have them."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtGui import QFontDatabase

from tests.ui import block_font
from tests.ui.conftest import Desk, delete, settle
from verifier_app.ui.fonts import Fonts
from verifier_app.ui.reach import FINGER
from verifier_app.ui.theme import Theme

FAMILY = "Verifier Tall Blocks"
LINE = (1070, 300)
"""Above and below the base line, in thousandths of a letter's size."""


@pytest.fixture(scope="module")
def family(application, session_theme, tmp_path_factory):
    path = tmp_path_factory.mktemp("fonts") / "tall.ttf"
    number = QFontDatabase.addApplicationFont(str(block_font.write(path, FAMILY, *LINE)))
    yield FAMILY
    QFontDatabase.removeApplicationFont(number)
    application.setFont(session_theme.fonts.font("body"))
    session_theme._recolour()


@pytest.fixture(params=[1.0, 1.5, 2.0])
def window(family, request, tmp_path):
    theme = Theme("light", still=True)
    theme.fonts = Fonts(family, request.param)
    theme.apply()
    made = Desk(theme, tmp_path)
    made.window.resize(round(1280 * request.param), 800)
    made.window.show()
    settle()
    yield made
    delete(made.window)
    shiboken6.delete(theme)


@pytest.mark.parametrize("touch", [False, True])
def test_every_menu_is_in_the_menu_bar(window, touch):
    window.bench.theme.make_for_touch(touch=touch)
    settle()
    bar = window.bench.menu_bar
    places = [bar.actionGeometry(menu.menuAction()) for menu in window.bench.menus.values()]
    assert len(places) == 6
    assert all(not place.isEmpty() and bar.rect().contains(place) for place in places)
    assert not touch or all(place.height() >= FINGER for place in places)
