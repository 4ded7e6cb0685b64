from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from verifier_app.ui.models import numbers


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.42, "+1.4"), (-0.66, "−0.7"), (0.0, "0.0"), (0.04, "0.0"), (-0.04, "0.0"), (-1.95, "−1.9")],
)
def test_llr_has_its_sign_and_one_decimal(value, text):
    assert numbers.signed(value) == text


@pytest.mark.parametrize(
    ("llr", "text"),
    [
        (1.4, "25"), (-1.9, "79"), (0.4, "2.5"), (0.3, "2"), (0.0, "1"), (2.6, "400"),
        (3.1, "1,300"), (1.0, "10"), (0.9, "7.9"), (-4.0, "10,000"),
    ],
)  # fmt: skip
def test_factor_has_two_significant_digits(llr, text):
    assert numbers.factor(llr) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.963, "0.96"), (0.5, "0.50"), (0.996, "over 0.99"), (0.994, "0.99"), (0.004, "under 0.01"),
     (0.006, "0.01"), (1.0, "over 0.99"), (0.0, "under 0.01")],
)  # fmt: skip
def test_score_never_reads_as_certain(value, text):
    assert numbers.score(value) == text
    assert numbers.score_number(value) in text


@pytest.mark.parametrize(("share", "text"), [(0.05, "5 %"), (0.01, "1 %"), (0.001, "0.1 %")])
def test_rates(share, text):
    assert numbers.percent(share) == text


def test_counts_sizes_and_durations():
    assert numbers.count(1240) == "1,240"
    assert numbers.pixels(812, 460) == "812 × 460 px"
    assert numbers.duration(41.4) == "41 ms"
    assert numbers.duration(1234) == "1.2 s"
    clocks = [numbers.clock(s) for s in (-1, 16.9, 252, 3750)]
    assert clocks == ["0:00", "0:16", "4:12", "1:02:30"]
    assert numbers.interval(-0.7, 1.2) == "−0.7 to +1.2"


def test_spoken_for_screen_readers():
    assert numbers.spoken(1.4) == "plus 1.4"
    assert numbers.spoken(-0.7) == "minus 0.7"
    assert numbers.spoken(0.0) == "0.0"


def test_decimals_and_groups_follow_the_locale():
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert numbers.signed(-1.4) == "−1,4"
    assert numbers.count(1240) == "1.240"


def test_a_system_without_a_language_gets_english_groups():
    QLocale.setDefault(QLocale.c())
    assert numbers.count(1240) == "1,240"


def test_a_bound_keeps_its_direction_in_text_from_right_to_left():
    assert numbers.bound(1.0) == "≥\u2009+1.0"
    assert numbers.bound(-0.96, 2) == "≤\u2009−0.96"
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    text = numbers.bound(1.0)
    assert text[0] == numbers.ISOLATE
    assert text[-1] == numbers.END_OF_ISOLATE
    assert text[1] == "≥"


def test_zero_stands_in_text_from_right_to_left_where_other_figures_do():
    assert numbers.signed(0.04) == "0.0"
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    for value in (0.04, 0.4, -0.4):
        text = numbers.signed(value)
        assert (text[0], text[-1]) == (numbers.ISOLATE, numbers.END_OF_ISOLATE)
