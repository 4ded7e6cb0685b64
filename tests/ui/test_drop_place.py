"""Files that are dragged over a page: what takes them is framed until they are gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from verifier_app.ui.widgets.drop_place import DropPlace

KEYS = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def sent(kind, widget, path):
    """Whether a file that is dragged over a widget, or dropped on it, is taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    action, *keys = KEYS
    place = QPointF(9, 9) if kind is QDropEvent else QPoint(9, 9)
    event = kind(place, action, mime, *keys)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


class Desk:
    """A widget that takes tables, and what was dropped on it."""

    def __init__(self, theme):
        self.widget = QWidget()
        self.widget.resize(200, 150)
        self.content = QLabel("All of it", self.widget)
        self.content.resize(200, 150)
        self.place = DropPlace(theme, self.widget, self.tables)
        self.taken = []
        self.place.dropped.connect(self.taken.append)
        self.widget.show()

    @staticmethod
    def tables(paths):
        return tuple(own for own in paths if own.endswith(".csv")) or None

    def send(self, kind, path):
        return sent(kind, self.widget, path)

    def send_to_move(self, kind):
        """What is answered to a file manager that would rather move."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile("/data/pairs.csv")])
        place = QPointF(9, 9) if kind is QDropEvent else QPoint(9, 9)
        both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        event = kind(place, both, mime, KEYS[1], Qt.KeyboardModifier.ShiftModifier)
        assert event.proposedAction() == Qt.DropAction.MoveAction
        QApplication.sendEvent(self.widget, event)
        assert event.isAccepted()
        return event.dropAction()

    def drag(self, path):
        return self.send(QDragEnterEvent, path)

    def drop(self, path):
        return self.send(QDropEvent, path)


@pytest.fixture
def desk(theme):
    made = Desk(theme)
    yield made
    # Qt keeps a bare pointer to what a drag is over, and would look at it in the next one
    QApplication.sendEvent(made.widget, QDragLeaveEvent())
    made.widget.deleteLater()


def accents(desk):
    """Pixels at the left edge that have the frame's colour."""
    image = desk.widget.grab().toImage()
    wanted = desk.place.frame._theme.colour("accent").rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(image.width() // 8)
        for y in range(image.height())
    )


def test_what_takes_the_files_is_framed_until_they_are_dropped(desk):
    assert accents(desk) == 0
    assert desk.drag("/data/t.csv")
    assert accents(desk) > 20
    assert desk.drop("/data/t.csv")
    assert desk.taken == [("/data/t.csv",)]
    assert accents(desk) == 0


def test_the_frame_goes_with_the_files(desk):
    desk.drag("/data/t.csv")
    QApplication.sendEvent(desk.widget, QDragLeaveEvent())
    assert accents(desk) == 0
    assert desk.taken == []


def test_what_is_not_for_it_is_not_framed(desk):
    assert not desk.drag("/data/t.png")
    assert accents(desk) == 0


def test_the_frame_is_as_large_as_the_page_is_by_then(desk):
    desk.drag("/data/t.csv")
    QApplication.sendEvent(desk.widget, QDragLeaveEvent())
    desk.widget.resize(400, 300)
    desk.drag("/data/t.csv")
    assert desk.place.frame.geometry() == desk.widget.rect()


def test_the_frame_takes_no_drag_from_what_is_below_it(desk):
    desk.drag("/data/t.csv")
    assert desk.widget.childAt(9, 9) is desk.content


def test_what_would_be_moved_is_taken_as_a_copy(desk):
    for kind in (QDragEnterEvent, QDropEvent):  # else a file manager deletes the original
        assert desk.send_to_move(kind) == Qt.DropAction.CopyAction


def test_what_could_be_dropped_can_be_pasted(desk):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/data/t.csv")])
    assert desk.place.take(mime)
    assert desk.taken == [("/data/t.csv",)]


def test_what_is_not_for_it_is_not_pasted(desk):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/data/t.png")])
    assert not desk.place.take(mime)
    assert desk.taken == []
