"""Takes the pictures of `docs/walkthrough.md` anew: `.venv/bin/python packaging/pictures [NAMES]`.

Starts the program itself with its engine and the models that it comes with, on an X display of
at least 1280 x 800 (`Xvfb :9 -screen 0 1280x800x24 &`, `DISPLAY=:9`), and uses it by mouse and
keys; only file dialogs are answered from here. Its settings and sets live in a folder that goes
away afterwards, and all handwriting is invented. NAMES are scenes, for a few pictures only.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
POINT_MS = 10
SIZE, SMALL = (1280, 800), (900, 600)
PATIENCE_MS = 900_000
"""No wait is for a time; this only ends a scene whose engine never answers."""
COLOURS = 256
"""Of a picture: it is to stay small."""

sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "xcb"
os.environ["LANGUAGE"] = os.environ["LC_ALL"] = "en_US.UTF-8"

import invented  # noqa: E402 - found beside this file
from PIL import Image  # noqa: E402
from PySide6.QtCore import (  # noqa: E402
    QDeadlineTimer,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget  # noqa: E402

from verifier_app.store.settings import LANGUAGE, THEME, WELCOME, Settings  # noqa: E402
from verifier_app.ui.app import fill  # noqa: E402
from verifier_app.ui.application import Application  # noqa: E402
from verifier_app.ui.commands import PAGES  # noqa: E402
from verifier_app.ui.engine_link import EngineLink  # noqa: E402
from verifier_app.ui.languages import use_language  # noqa: E402
from verifier_app.ui.models.batch import BatchState  # noqa: E402
from verifier_app.ui.models.comparison import State  # noqa: E402
from verifier_app.ui.tokens import DARK, LIGHT  # noqa: E402
from verifier_app.ui.window import MainWindow  # noqa: E402
from verifier_app.ui.workbench import Workbench  # noqa: E402

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def until(happened: Callable[[], object]) -> None:
    """Wait for what a scene is about."""
    left = QDeadlineTimer(PATIENCE_MS)
    while not happened():
        if left.hasExpired():
            raise TimeoutError("The program did not get there.")
        QTest.qWait(20)


def click(widget: QWidget, where: QPoint | None = None) -> None:
    """Press and let go the left button."""
    QTest.mouseClick(widget, LEFT, NONE, widget.rect().center() if where is None else where)
    QTest.qWait(50)


def drag(widget: QWidget, points: list[QPointF]) -> None:
    """Move with the left button held, from the first point to the last, as quickly as a hand."""
    QTest.mousePress(widget, LEFT, NONE, points[0].toPoint())
    for point in points[1:]:
        QTest.mouseMove(widget, point.toPoint(), POINT_MS)  # that long after the one before
    QTest.mouseRelease(widget, LEFT, NONE, points[-1].toPoint())


def drop(widget: QWidget, *paths: str) -> None:
    """Let files fall onto a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    place, copy = widget.rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(widget, QDragEnterEvent(place, copy, mime, LEFT, NONE))
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, mime, LEFT, NONE))


def take(name: str, widget: QWidget) -> None:
    """The screen where `widget` stands, as `docs/pictures/NAME.png`."""
    QTest.qWait(400)
    corner = widget.mapToGlobal(QPoint(0, 0))
    screen = widget.screen().grabWindow(0, corner.x(), corner.y(), widget.width(), widget.height())
    path = PICTURES / f"{name}.png"
    screen.save(str(path))
    with Image.open(path) as image:
        reduced = image.convert("RGB").quantize(COLOURS, kmeans=2, dither=Image.Dither.NONE)
    reduced.save(path, optimize=True)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} kB", flush=True)


class Desk:
    """The program in a window, started anew for each scene."""

    def __init__(self, size: tuple[int, int] = SIZE, *, theme: str = "light") -> None:
        Settings().set(THEME, theme)
        self.link = EngineLink()
        self.link.start()
        self.window = MainWindow(DARK if theme == "dark" else LIGHT)
        self.window.resize(*size)
        self.window.move(0, 0)
        self.window.show()
        self.bench: Workbench = fill(self.window, self.link, Settings(), ())
        self.window.activateWindow()
        until(lambda: self.link.is_ready)

    def close(self) -> None:
        """End window and engine."""
        self.window.may_close = lambda: True  # nobody misses what was drawn for a picture
        self.window.close()
        self.link.close()
        self.window.deleteLater()
        QTest.qWait(100)

    def go(self, page: str) -> None:
        """Choose a page in the rail."""
        click(self.bench.rail.entries[PAGES.index(page)])

    def compare(self, questioned: str, *references: str) -> None:
        """Drop examples on both sides and wait for the finding."""
        page = self.bench.page
        drop(page.references, *map(invented.example, references))
        drop(page.questioned, invented.example(questioned))
        self.settle()

    def settle(self) -> None:
        """Until the finding is that of what is on the table, with its evidence."""
        comparison = self.bench.comparison
        until(lambda: comparison.state is State.RESULT and not comparison._is_waiting)
        until(lambda: comparison.evidence.pair is not None)
        QTest.qWait(1500)

    def dialog(self) -> QWidget:
        """The dialog that was opened last, once it is on screen."""
        doing = self.bench.doing
        until(lambda: doing.dialog is not None and doing.dialog.isVisible())
        assert doing.dialog is not None
        return doing.dialog


def start(desk: Desk, _place: Path) -> None:
    """The first start, and the example."""
    desk.bench.commands["welcome"].trigger()
    dialog = desk.dialog()
    take("welcome", dialog)
    click(dialog.example)
    desk.settle()
    take("compare", desk.window)


def draw(desk: Desk, _place: Path) -> None:
    """A signature drawn by the mouse on each side."""
    page = desk.bench.page
    for pane, sample in ((page.questioned, 41), (page.references, 42)):
        strokes = invented.ink(sample).strokes
        x = np.concatenate([own.x for own in strokes])
        y = np.concatenate([own.y for own in strokes])
        pad = pane.pad
        scale = min(0.8 * pad.width() / np.ptp(x), 0.62 * pad.height() / np.ptp(y))
        left = (pad.width() - scale * np.ptp(x)) / 2 - scale * x.min()
        top = (pad.height() - scale * np.ptp(y)) / 2 - scale * y.min()
        for own in strokes:
            places = zip(own.x[::2], own.y[::2], strict=True)
            drag(pad, [QPointF(left + scale * a, top + scale * b) for a, b in places])
    desk.settle()
    take("draw", desk.window)


def form(desk: Desk, place: Path) -> None:
    """A scanned form: one piece of it, without its stamp."""
    page = desk.bench.page
    drop(page.questioned, str(invented.form(place / "form.png")))
    until(lambda: page.questioned.offer.isVisible())
    drop(page.references, *map(invented.example, ("a-2", "a-3", "a-4")))
    desk.settle()
    desk.bench.commands["crop_questioned"].trigger()
    crop = desk.dialog()
    until(lambda: crop.crop.suggestions)
    left, top, width, height = invented.SIGNED
    corners = ((left - 30, top - 10), (left + width + 20, top + height + 14))
    drag(crop.view, [crop.view.on_screen(corner) for corner in corners])
    until(lambda: len(crop.seen.views) > 1)
    take("crop", crop)
    click(crop.apply)
    desk.settle()
    desk.bench.commands["cleaning_questioned"].trigger()
    cleaning = desk.dialog()
    until(lambda: cleaning.choice.shown is not None)
    before = cleaning.choice.shown
    click(cleaning.stamps.button("red"))
    until(lambda: cleaning.choice.shown is not before)
    take("cleaning", cleaning)


def evidence(desk: Desk, _place: Path) -> None:
    """An imitation: undecided, and what differs."""
    desk.compare("a-imitation-2", "a-2", "a-3", "a-4", "a-5", "a-6")
    take("inconclusive", desk.window)
    card = desk.bench.page.evidence
    model = card.model
    for view, is_there in (
        ("overlay", lambda: model.estimate),
        ("difference", lambda: model.difference),
    ):
        click(card.segments.button(view))
        until(is_there)
        take(view, card)
    desk.bench.commands["save_report"].trigger()
    take("report", desk.dialog())


def references(desk: Desk, _place: Path) -> None:
    """Three named sets, and whose a signature is."""
    bench = desk.bench
    desk.go("references")
    until(lambda: bench.sets.sets is not None)
    page = bench.references_page
    for name, who in (("Account 31-0093", "c"), ("Account 30-2041", "b"), ("Account 30-1187", "a")):
        before = bench.sets.selected
        click(page.new)
        until(lambda b=before: page.set_card.name_field.hasFocus() and bench.sets.selected != b)
        page.set_card.name_field.selectAll()
        QTest.keyClicks(page.set_card.name_field, name)
        QTest.keyClick(page.set_card.name_field, Qt.Key.Key_Return)
        until(lambda n=name: page.set_card.title.whole == n)
        drop(page.set_card, *(invented.example(f"{who}-{k}") for k in range(2, 7)))
        until(lambda: len(page.set_card.grid.cells) == 5 and bench.sets.pairs is not None)
    drop(page.rank_card, invented.example("a-1"))
    until(lambda: bench.ranking.result is not None and not bench.ranking.is_working)
    take("references", desk.window)


def batch(desk: Desk, place: Path) -> None:
    """A table of pairs."""
    desk.go("batch")
    drop(desk.bench.batch_page.viewport(), str(invented.table(place / "pairs.csv")))
    until(lambda: desk.bench.batch.state is BatchState.DONE)
    QTest.qWait(2000)
    take("batch", desk.window)


def gallery(desk: Desk, place: Path) -> None:
    """Random pairs of people who are known."""
    data = str(invented.people(place / "branch"))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_: data)
    desk.go("gallery")
    click(desk.bench.gallery_page.open_data)
    own = desk.bench.gallery
    until(lambda: own.scorer.state is BatchState.DONE and own.rate is not None)
    QTest.qWait(2000)
    take("gallery", desk.window)


def tune(desk: Desk, place: Path) -> None:
    """Own data: looked at, thresholds set anew, a training on its way."""
    data = str(invented.people(place / "branch"))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_: data)
    desk.go("fine-tune")
    page = desk.bench.tuning_page
    click(page.data.folder)
    model = page.model
    until(lambda: model.data.facts is not None and not model.data.checking)
    until(lambda: page.data.tiles.tiles[0].isVisible() and not model.data.is_measuring)
    take("fine-tune-data", desk.window)
    click(page.data.recalibrate)
    until(lambda: model.result is not None and page.result.isVisible())
    take("recalibrated", desk.window)
    click(page.steps.button("options"))
    until(lambda: page.options.start.isVisible() and page.options.start.isEnabled())
    click(page.options.start)
    run = model.queue.active
    assert run is not None
    until(lambda: len(run.curves.loss.points) >= 12 and run.pairs)
    QTest.qWait(1500)
    take("fine-tune-run", desk.window)
    click(page.run.stop)
    click(desk.bench.tuning.stopping.drop)


def models(desk: Desk, _place: Path) -> None:
    """The models that come along."""
    desk.go("models")
    until(lambda: desk.bench.files.rows and desk.bench.files.card is not None)
    take("models", desk.window)
    desk.bench.commands["settings"].trigger()
    take("settings", desk.dialog())


def forms(desk: Desk, _place: Path) -> None:
    """The smallest window, dark; and from right to left."""
    desk.compare("a-1", "a-2", "a-3", "a-4")
    take("small-dark", desk.window)


def arabic(desk: Desk, _place: Path) -> None:
    """Another language."""
    desk.compare("a-1", "a-2", "a-3", "a-4")
    take("arabic", desk.window)


SCENES = (start, draw, form, evidence, references, batch, gallery, models, forms, arabic, tune)


def main() -> None:
    """Take the pictures of all scenes, or of those named."""
    wanted = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        os.environ["VERIFIER_APP_HOME"] = home
        application = Application(sys.argv[:1])
        Settings().set(WELCOME, "done")
        PICTURES.mkdir(exist_ok=True)
        for scene in SCENES:
            if wanted and scene.__name__ not in wanted:
                continue
            language = "ar" if scene is arabic else "en"
            Settings().set(LANGUAGE, language)
            use_language(application, language)
            small = scene is forms
            desk = Desk(SMALL if small else SIZE, theme="dark" if small else "light")
            scene(desk, Path(home))
            desk.close()


if __name__ == "__main__":
    main()
