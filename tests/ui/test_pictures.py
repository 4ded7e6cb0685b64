from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.conftest import settle
from tests.ui.fakes import grey_picture, make_ink, prepare_reply
from verifier_app.engine.protocol import Picture
from verifier_app.ui.models.placement import Placement
from verifier_app.ui.widgets import thumbnails
from verifier_app.ui.widgets.layered_view import LayeredView
from verifier_app.ui.widgets.network_strip import GAP, TEXT_GAP, NetworkStrip
from verifier_app.ui.widgets.picture_view import MARGIN, PictureView
from verifier_app.ui.widgets.pictures import fitted, image_of, on_paper
from verifier_app.ui.widgets.reference_tile import Thumbnail
from verifier_app.ui.widgets.thumbnails import ThumbnailRow


def test_a_picture_on_paper_keeps_black_and_turns_white_into_paper():
    paper = QColor("#FBFAF6")
    image = on_paper(grey_picture(9, 9), paper)
    assert image.pixelColor(0, 0) == paper
    assert image.pixelColor(4, 4).lightness() < 35


def test_an_odd_width_is_read_without_shear():
    picture = grey_picture(7, 5)
    image = image_of(picture)
    rows = [[image.pixelColor(x, y).red() for x in range(7)] for y in range(5)]
    assert bytes(v for row in rows for v in row) == picture.pixels


def test_a_picture_in_colour_keeps_its_colours_on_paper():
    picture = Picture(1, 3, bytes([255, 255, 255, 200, 30, 20, 0, 0, 0]), 3)
    paper = QColor("#FBFAF6")
    image = on_paper(picture, paper)
    assert image.pixelColor(0, 0) == paper
    assert image.pixelColor(1, 0).red() > 5 * image.pixelColor(1, 0).blue()
    assert image.pixelColor(2, 0) == QColor("black")
    assert image_of(picture).pixelColor(1, 0) == QColor(200, 30, 20)


def test_fitted_keeps_the_shape_in_the_middle():
    place = fitted(QSizeF(200, 100), QRectF(0, 0, 100, 100))
    assert place == QRectF(0, 25, 100, 50)
    assert fitted(QSizeF(10, 10), QRectF(0, 0, 100, 100), 2.0).width() == 20
    assert fitted(QSizeF(0, 0), QRectF(0, 0, 10, 10)).isEmpty()


@pytest.fixture
def view(qtbot, theme):
    made = PictureView(theme, zoomable=True)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_picture(grey_picture(), "Questioned, a.png")
    return made


def test_words_in_the_corner_of_an_overlay_cover_no_ink(qtbot, theme):
    made = LayeredView(theme)
    qtbot.addWidget(made)
    made.resize(300, 160)
    black = Picture(100, 100, bytes(10_000))
    made.show_layers((black, black), Placement(0, 1, 0, 0), "Overlay")
    lowest = made.shown().bottom()
    made.show_words("Reference turned by −0.7°, scaled × 1.03, moved by 3 px, at length")
    seen = made.grab().toImage()
    made.show_words("")
    assert made.shown().bottom() == lowest, "the room is taken for words only"
    dark = [y for y in range(160) if seen.pixelColor(150, y).lightness() < 40]
    words = made.fontMetrics().height()
    assert dark
    assert len(dark) == dark[-1] - dark[0] + 1 >= 160 - 2 * MARGIN - words - 2


def test_keys_zoom_move_and_show_all(view, qtbot):
    with qtbot.waitSignal(view.view_changed):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.25)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.shift.x() > 0
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1.0
    assert view.shift == QPointF(0, 0)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == 1.0


def test_zoom_keeps_the_place_under_the_mouse(view):
    base = view._whole()
    about = base.center() + QPointF(base.width() / 4, 0)
    view.zoom_by(2.0, about)
    centre = base.center() + QPointF(view.shift.x() * base.width(), 0)
    # the point a quarter right of the middle is now half right of the shifted middle
    assert centre.x() + base.width() / 2 == pytest.approx(about.x())


def test_zoom_and_shift_stay_with_another_picture_and_go_with_the_last(view):
    view.zoom_by(4.0)
    view.look_at(4.0, QPointF(0.5, 0.5))
    view.show_picture(grey_picture(300, 80), "another")
    assert (view.zoom, view.shift) == (4.0, QPointF(0.5, 0.5))
    view.show_picture(None, "none")
    view.show_picture(grey_picture(), "a new one")
    assert (view.zoom, view.shift) == (1.0, QPointF(0, 0))


def test_dragging_moves_and_a_double_click_shows_all(view):
    view.zoom_by(4.0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(view, QPoint(130, 100))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(130, 100))
    assert view.shift.x() > 0
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(130, 100))
    assert view.zoom == 1.0


def test_a_view_without_zoom_leaves_the_wheel_to_the_page(qtbot, theme):
    made = PictureView(theme)
    qtbot.addWidget(made)
    QTest.keyClick(made, Qt.Key.Key_Plus)
    assert made.zoom == 1.0
    made.grab()


@pytest.fixture
def strip(qtbot, theme):
    made = NetworkStrip(theme, "questioned")
    qtbot.addWidget(made)
    made.resize(380, made.sizeHint().height())
    made.show()
    return made


def test_one_view_is_spoken_of_as_one(strip):
    strip.show_views(prepare_reply(1).views, expected=1)
    assert strip.accessibleName() == "What the network sees, questioned: 1 view of 105 by 105"


def test_empty_wells_have_the_size_of_views(strip):
    before = strip.sizeHint()
    assert not strip.isEnabled()
    assert strip.lines()[1:] == ["appears with the", "first stroke"]
    strip.show_views(prepare_reply().views, expected=4)
    assert strip.sizeHint() == before
    assert strip.isEnabled()
    assert strip.lines()[1:] == ["4 views of 105 × 105", "Whole, then 3 tiles"]
    assert strip.accessibleName() == "What the network sees, questioned: 4 views of 105 by 105"


def test_views_are_bright_on_black_in_both_themes(strip, theme):
    strip.show_views(prepare_reply().views, expected=4)
    for choice in ("light", "dark"):
        theme.choose(choice)
        image = strip.grab().toImage()
        assert image.pixelColor(28, 10).lightness() < 10
        assert image.pixelColor(28, 28).lightness() > 240


def test_words_stand_beside_the_views_from_right_to_left(strip, right_to_left):
    strip.resize(600, strip.height())
    strip.show_views(prepare_reply().views, expected=4)
    image = strip.grab().toImage()
    ground = image.pixelColor(0, 0)
    words = [
        x
        for x in range(600 - 4 * strip.side - 3 * GAP - TEXT_GAP)
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    assert words[0] > 100, "nothing at the far end"
    assert words[-1] > 600 - 4 * strip.side - 3 * GAP - TEXT_GAP - 6


def test_tiles_stand_as_what_is_written_on_them_from_right_to_left_too(strip, right_to_left):
    strip.resize(600, strip.height())
    greys = [Picture(2, 2, bytes([grey] * 4)) for grey in (40, 80, 120, 160)]
    strip.show_views(greys, expected=4)
    image = strip.grab().toImage()
    step = strip.side + GAP
    seen = [image.pixelColor(599 - strip.side // 2 - k * step, 28).lightness() for k in range(4)]
    assert seen == [40, 160, 120, 80], "the whole at the right, then the tiles from left to right"


def test_one_view_for_a_sign(strip):
    strip.show_views(prepare_reply(1).views, expected=1)
    assert strip.lines()[1:] == ["1 view of 105 × 105", "The whole"]


def test_the_small_form(strip):
    strip.choose_size(small=True)
    assert strip.side == 44
    assert strip.sizeHint().height() == 44


@pytest.fixture
def row(qtbot, theme):
    made = ThumbnailRow(theme)
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    picture = grey_picture()
    thumbnails = [
        Thumbnail(1, "a.png", used=True, llr=1.7, picture=picture),
        Thumbnail(2, "b.png", used=True, picture=picture),
        Thumbnail(3, "Drawn here", used=False, ink=make_ink()),
        Thumbnail(4, "d.png", used=True, failed=True),
    ]
    made.show_thumbnails(thumbnails, 0)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_tiles_say_what_they_are(row):
    names = [tile.accessibleName() for tile in row.tiles]
    assert names[0] == "Reference 1, a.png, llr plus 1.7"
    assert names[1] == "Reference 2, b.png"
    assert names[2] == "Reference 3, Drawn here, not used"
    assert row.tiles[0].isChecked()
    assert not row.add_tile.isChecked()
    row.grab()


def test_a_drawing_is_painted_once_for_its_tile_and_again_in_other_colours(row, theme, monkeypatch):
    row.tiles[2].grab()
    calls = []
    draw = thumbnails.draw_ink
    monkeypatch.setattr(thumbnails, "draw_ink", lambda *own: calls.append(own) or draw(*own))
    before = row.tiles[2].grab().toImage()
    assert calls == []
    well = [before.pixelColor(x, y).lightness() for x in range(10, 70) for y in range(8, 40)]
    assert min(well) < 200, "it is there, paled"
    theme.choose("dark")
    settle()  # colours are put on part by part, and seen at once
    row.tiles[2].grab()
    assert len(calls) == 1


def test_keys_of_a_tile(row, qtbot):
    tile = row.tiles[1]
    tile.setFocus()
    with qtbot.waitSignal(row.toggled) as toggled:
        QTest.keyClick(tile, Qt.Key.Key_Space)
    assert toggled.args == [1]
    with qtbot.waitSignal(row.removed) as removed:
        QTest.keyClick(tile, Qt.Key.Key_Delete)
    assert removed.args == [1]
    with qtbot.waitSignal(row.moved) as moved:
        QTest.keyClick(tile, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert moved.args == [1, 2]
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.keyClick(tile, Qt.Key.Key_Right)
    assert chosen.args == [2]
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.keyClick(row.tiles[3], Qt.Key.Key_Right)
    assert chosen.args == [4]
    assert row.add_tile.isChecked()


def test_a_click_chooses(row, qtbot):
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.mouseClick(row.tiles[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.mouseClick(row.add_tile, Qt.MouseButton.LeftButton)
    assert chosen.args == [4]


def test_dragging_a_tile_reorders(row, qtbot):
    tile = row.tiles[0]
    start = QPoint(40, 20)
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=start)
    with qtbot.waitSignal(row.moved) as moved:
        QTest.mouseMove(tile, start + QPoint(30, 0))
        QTest.mouseMove(tile, start + QPoint(90, 0))
        QTest.mouseMove(tile, tile.mapFrom(row.strip, QPoint(2 * 86 + 40, 20)))
        QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=start)
    assert moved.args == [0, 2]
    assert row.dragging is None


def test_a_drag_back_to_its_place_changes_nothing(row, qtbot):
    tile = row.tiles[0]
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    QTest.mouseMove(tile, QPoint(60, 20))
    with qtbot.assertNotEmitted(row.moved):
        QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))


def test_the_row_follows_the_number_of_references(row):
    row.show_thumbnails([], 0)
    assert row.count == 0
    assert row.add_tile.isChecked()
