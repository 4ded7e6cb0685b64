"""What is drawn by hand has room for its letters where the system's are large."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QPainter

from tests.ui.fakes import make_finding
from verifier_app.engine.set_questions import Likeness, ReferenceFacts
from verifier_app.ui.fonts import Fonts
from verifier_app.ui.models.set_spread import SetSpread
from verifier_app.ui.models.tuning_result import WriterChange
from verifier_app.ui.references.triangle import Triangle
from verifier_app.ui.tuning.writer_dots import WriterDots
from verifier_app.ui.widgets.check_box import CheckBox
from verifier_app.ui.widgets.lr_scale import LrScale
from verifier_app.ui.widgets.network_strip import NetworkStrip


@pytest.fixture(params=[1.0, 2.0, 3.0])
def theme(theme, request, monkeypatch):
    monkeypatch.setattr(theme, "fonts", Fonts(theme.fonts.family, request.param))
    return theme


@pytest.fixture
def texts(monkeypatch):
    """Every text that is painted in a rectangle: its words, the rectangle and its letters."""
    seen = []
    draw = QPainter.drawText

    def watched(painter, *args):
        if len(args) == 3 and hasattr(args[0], "height"):
            seen.append((args[2], args[0], QFontMetrics(painter.font())))
        return draw(painter, *args)

    monkeypatch.setattr(QPainter, "drawText", watched)
    return seen


def shown(qtbot, made, width, texts):
    qtbot.addWidget(made)
    made.resize(width, made.sizeHint().height())
    texts.clear()  # a window of another test, whose letters grew as well, may have been painted
    made.grab()


def cut_off(texts):
    assert texts
    return [
        (text, room.height(), letters.ascent() + letters.descent())
        for text, room, letters in texts
        if room.height() + 2 < letters.ascent() + letters.descent()
        or room.width() + 1 < letters.horizontalAdvance(text)
    ]


def test_the_words_beside_the_views(qtbot, theme, texts):
    shown(qtbot, NetworkStrip(theme, "questioned"), 900, texts)
    assert cut_off(texts) == []


def test_the_figure_at_the_marker(qtbot, theme, texts):
    scale = LrScale(theme)
    scale.show_finding(make_finding(1.4), "signature")
    shown(qtbot, scale, 900, texts)
    figures = [own for own in texts if own[0] == "+1.4"]
    assert cut_off(figures) == []


def test_a_box_without_words(qtbot, theme):
    box = CheckBox(theme)
    qtbot.addWidget(box)
    assert box.width() >= theme.fonts.px(16)
    assert box.height() >= theme.fonts.px(16)


def test_numbers_and_cells_of_the_triangle(qtbot, theme, texts):
    references = [ReferenceFacts(i, f"{i}.png", True, False, "") for i in range(1, 7)]
    numbers = [own.id for own in references]
    pairs = tuple(Likeness(a, b, -1.2) for a in numbers for b in numbers if a < b)
    triangle = Triangle(theme)
    triangle.show_spread(SetSpread(references, pairs), 1400)
    shown(qtbot, triangle, triangle.sizeHint().width(), texts)
    assert len(texts) == 15 + 2 * 5
    assert cut_off(texts) == []


def test_the_names_of_writers(qtbot, theme, texts):
    dots = WriterDots(theme)
    dots.show_writers([WriterChange("a/w1", 0.2, 0.1), WriterChange("a/w2", 0.1, 0.2)])
    shown(qtbot, dots, 900, texts)
    assert cut_off(texts) == []
