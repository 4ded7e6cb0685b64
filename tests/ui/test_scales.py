from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.fakes import make_finding
from verifier_app.ui.widgets import lr_scale
from verifier_app.ui.widgets.known_plot import KnownPlot
from verifier_app.ui.widgets.lr_scale import LrScale
from verifier_app.ui.widgets.marks import VerdictMark
from verifier_app.ui.widgets.scale_geometry import INSET
from verifier_app.ui.widgets.small_scale import draw_small_scale


@pytest.fixture
def scale(qtbot, theme):
    made = LrScale(theme)
    qtbot.addWidget(made)
    made.resize(306, 220)
    return made


def shown(scale, finding, profile="signature"):
    scale.show_finding(finding, profile)
    scale.resize(scale.width(), scale.sizeHint().height())
    return scale.grab().toImage()


def near(colour, token, theme, most=24):
    wanted = QColor(theme.tokens.colour(token))
    return all(
        abs(a - b) <= most for a, b in zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)
    )


def test_the_marker_stands_at_the_value_through_track_and_plot(scale, theme):
    image = shown(scale, make_finding(-1.9))
    rows = scale.rows()
    x = round(scale.at(-1.9))
    for y in (rows.track + 7, rows.plot + 4, rows.plot + rows.plot_height - 4):
        assert near(image.pixelColor(x, round(y)), "text", theme, 60)
    pill = image.pixelColor(x - 17, round(rows.track - 13))
    assert near(pill, "text", theme)


def test_bars_stand_up_for_genuine_and_down_for_imitation(scale, theme):
    image = shown(scale, make_finding(-3.0, llr_range=(-4, 4)))
    rows = scale.rows()
    middle = rows.plot + rows.plot_height / 2
    genuine, imitation = scale.at(1.6), scale.at(-1.9)
    up = image.pixelColor(round(genuine), round(middle - 6))
    down = image.pixelColor(round(imitation), round(middle + 6))
    assert up.green() > up.red()
    assert down.red() > down.green()
    paper = theme.tokens.colour("surface")
    # transparent where no bar is: grab() fills with the window's colour
    assert image.pixelColor(round(genuine), round(middle + 20)) != up
    assert paper


def test_nothing_runs_behind_the_words_in_the_plot(theme):
    image = QImage(306, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    with QPainter(image) as painter:
        KnownPlot(theme, 306, 0, 100).draw_labels(painter, ("▲ genuine 1,180", "▼ of 5,030"), 0.0)
    rows = [[image.pixelColor(x, y) for x in range(306)] for y in (8, 91)]
    for row in rows:
        behind = [own for own in row if own != QColor("red")]
        assert len(behind) > 40
        assert max(own.red() - own.green() for own in behind) < 20


def test_the_zone_below_the_plot_has_three_parts(scale, theme):
    image = shown(scale, make_finding(1.9))
    y = round(scale.rows().base + 1)
    for value, token in ((-3, "diff"), (0.3, "line_strong"), (3, "same")):
        assert near(image.pixelColor(round(scale.at(value)), y), token, theme)


def test_heights_of_the_forms(scale):
    scale.show_finding(make_finding(1.0), "signature")
    assert scale.rows().plot_height == 96
    scale.choose_form(wide=True)
    assert scale.rows().plot_height == 64
    scale.show_finding(None, "signature")
    assert scale.rows().plot_height == 0


def test_the_plot_gives_way_where_room_is_short(scale):
    scale.show_finding(make_finding(1.0), "signature")
    high = scale.sizeHint().height()
    for less, plot in ((0, 96), (10, 86), (32, 64), (60, 64)):
        scale.resize(306, high - less)
        assert scale.rows().plot_height == pytest.approx(plot, abs=0.51)
    assert scale.minimumSizeHint().height() == high - 32
    scale.resize(306, high - 26)
    assert scale.rows().height <= scale.height() + 0.5


def test_tooltips_give_value_word_and_zone_or_the_counts_of_a_bin(scale):
    scale.show_finding(make_finding(1.42), "signature")
    rows = scale.rows()
    tip = scale.tip_at(QPointF(scale.at(1.42) + 11, rows.track + 5))
    assert tip == "+1.4, moderate support; inconclusive zone −0.7 to +1.2"
    assert scale.tip_at(QPointF(scale.at(1.42) + 30, rows.track + 5)) == ""
    bin_tip = scale.tip_at(QPointF(scale.at(-1.9), rows.plot + 10))
    assert bin_tip.startswith("−2.00 to −1.75: genuine ")
    assert ", imitation " in bin_tip


def test_one_object_for_screen_readers(scale):
    scale.show_finding(make_finding(1.42), "signature")
    assert scale.accessibleName() == (
        "log10 likelihood ratio plus 1.4, moderate support for the same writer;"
        " inconclusive zone minus 0.7 to plus 1.2"
    )
    assert "of 1,240 skilled imitations" in scale.accessibleDescription()
    assert "<b>" not in scale.accessibleDescription()
    scale.show_finding(None, "signature")
    assert "empty" in scale.accessibleName()


@pytest.mark.parametrize("llr", [-9.0, -4.0, 0.0, 3.99, 9.0])
@pytest.mark.parametrize("wide", [False, True])
def test_any_value_can_be_drawn(scale, llr, wide):
    scale.choose_form(wide=wide, every_number=not wide)
    shown(scale, make_finding(llr, llr_range=(-6, 6)))
    shown(scale, make_finding(llr, llr_range=(-6, 6), known=False), "character")


def test_threshold_in_the_same_place_can_be_drawn(scale):
    shown(scale, make_finding(0.5, thresholds=(0.2, 0.2)))


def test_the_small_scale_marks_the_verdict_by_shape(qtbot, theme):
    shapes = []
    for verdict in ("same", "different", "inconclusive"):
        image = QImage(180, 16, QImage.Format.Format_RGB32)
        image.fill(theme.colour("surface"))
        with QPainter(image) as painter:
            draw_small_scale(painter, QRectF(image.rect()), theme, 0.4, (-0.7, 1.2), verdict)
        # around the marker: colour apart, and away from the track and the bar on it
        area = [(x, y) for x in range(98, 115) for y in (3, 4, 5, 11, 12, 13)]
        ground = QColor(theme.colour("surface")).rgb()
        shapes.append(tuple(image.pixel(x, y) != ground for x, y in area))
    assert len(set(shapes)) == 3


def test_verdict_marks_differ_without_colour(qtbot, theme):
    shapes = []
    for verdict in ("same", "different", "inconclusive"):
        mark = VerdictMark(theme)
        qtbot.addWidget(mark)
        mark.show_verdict(verdict)
        image = mark.grab().toImage()
        ground = image.pixelColor(0, 0)
        shapes.append(
            tuple(
                image.pixelColor(x, y) != ground for x in range(0, 32, 2) for y in range(0, 32, 2)
            )
        )
    assert len(set(shapes)) == 3


def test_a_bound_says_so_and_the_plot_shows_where_it_scored(scale, theme):
    image = shown(scale, make_finding(2.4, llr_range=(-1.0, 1.0)))
    rows = scale.rows()
    assert near(image.pixelColor(round(scale.at(1.0)), round(rows.track + 7)), "text", theme, 60)
    low = round(rows.plot + rows.plot_height - 4)
    assert near(image.pixelColor(int(scale.at(2.4)), low), "text", theme, 60)
    assert not near(image.pixelColor(int(scale.at(1.0)), low), "text", theme, 60)
    arrow = int(scale.at(1.0)) + 7, round(rows.track + 7)
    assert near(image.pixelColor(*arrow), "text", theme, 90)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_words_name_the_ends_of_the_axis_in_either_direction(scale, theme, direction):
    scale.setLayoutDirection(direction)
    image = shown(scale, make_finding(0.2))
    height, middle = theme.fonts.line("small"), image.width() // 2

    def is_there(token: str, columns: range) -> bool:
        return any(
            near(image.pixelColor(x, y), token, theme, 60) for x in columns for y in range(height)
        )

    left, right = range(middle - 40), range(middle + 40, image.width())
    assert is_there("diff", left)
    assert is_there("same", right)
    assert not is_there("diff", right)
    assert not is_there("same", left)


@pytest.mark.parametrize("length", [13, 40])
def test_long_words_for_the_ends_do_not_meet(scale, theme, monkeypatch, length):
    """As in German, where "different signs" takes more than half of the axis."""
    monkeypatch.setattr(lr_scale, "translate", lambda _context, text: text.ljust(length, "n"))
    image = shown(scale, make_finding(0.2))
    height = theme.fonts.line("small")

    def columns(token: str) -> list[int]:
        return [
            x
            for x in range(image.width())
            if any(near(image.pixelColor(x, y), token, theme, 60) for y in range(height))
        ]

    different, same = columns("diff"), columns("same")
    assert max(different) + 4 < min(same)
    assert max(same) <= image.width() - 12


@pytest.mark.parametrize("llr", [-2.6, 2.6])
def test_long_words_of_support_stay_below_the_track(scale, monkeypatch, llr):
    rooms = {}
    draw = QPainter.drawText

    def watched(painter, room, *rest):
        rooms[rest[-1]] = room
        return draw(painter, room, *rest)

    monkeypatch.setattr(QPainter, "drawText", watched)
    scale.resize(306, scale.height())
    shown(scale, make_finding(llr))
    room = rooms["moderately strong support"]
    assert room.left() >= INSET
    assert room.right() <= scale.width() - INSET
