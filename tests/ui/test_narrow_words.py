"""Words of a longer language keep what is beside them whole, and are whole themselves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.conftest import settle
from verifier_app.ui.tuning.charts import ChartCard, ChartLibrary
from verifier_app.ui.widgets.guide import Steps
from verifier_app.ui.widgets.labels import ElidedLabel


@pytest.fixture
def place(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_step_with_a_long_title_is_read_whole(theme, place):
    long = "Un ou plusieurs échantillons de comparaison, dont on connaît le scripteur"
    steps = Steps(theme, ((long, "Trois ou plus."),))
    steps.setParent(place)
    steps.resize(240, 200)
    steps.show()
    settle()
    (title,) = (own for own in steps.findChildren(QLabel) if own.text() == long)
    room = QRect(0, 0, title.width(), 1000)
    needed = title.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, long)
    assert title.wordWrap()
    assert needed.height() <= title.height()


def test_a_text_that_just_does_not_fit_is_said_shorter_and_not_cut(theme, place):
    made = ElidedLabel(theme, "small")
    made.setParent(place)
    made.show()
    shorter = "Je eine Vergleichsprobe: unbestimmt von −1,2 bis +1,0."
    for end in ("", "il", "iil", "fi", "1 l", "mj", "tt", "vw"):
        whole = f"Eingabetaste oder Doppelklick öffnet die Zeile im Vergleich{end}. {shorter}"
        made.show_text(whole, shorter)
        advance = made.fontMetrics().horizontalAdvance(whole)
        for width in range(advance - 3, advance + 4):
            made.resize(width, 20)
            assert made.text() in (whole, shorter)


def test_the_note_of_a_chart_gives_way_before_its_switches(theme, place):
    axes = (("steps", "Itérations"), ("seconds", "Temps"))
    note = "les scripteurs qui décident de l’arrêt, et ceux qui n’en décident pas"
    made = ChartCard(theme, ChartLibrary(place), "Taux d’erreur égale", note, axes)
    made.frame.setParent(place)
    made.frame.show()
    switches = (made.switch, made.axis, made.axis.button("steps"))
    made.frame.setFixedWidth(
        made.heading.sizeHint().width()
        + 24
        + made.note.minimumWidth()
        + 60
        + made.switch.sizeHint().width()
        + made.axis.sizeHint().width()
    )
    settle()
    assert made.note.text() != note
    assert made.note.toolTip() == note
    assert all(own.width() >= own.sizeHint().width() for own in switches)
