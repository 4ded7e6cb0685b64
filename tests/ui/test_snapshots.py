"""Pictures of the main states, light and dark, pixel by pixel.

They are drawn without a screen by Qt itself, in a font of blocks (`block_font.py`): letters are
FreeType's, which is the system's, and would differ from machine to machine; boxes do not. What
words say is tested elsewhere. SNAPSHOTS=renew writes the pictures anew.
"""

from __future__ import annotations

import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import PySide6
import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtGui import QCursor, QFont, QFontDatabase, QImage

from tests.ui import block_font
from tests.ui import fake_trainer as fake
from tests.ui.conftest import Desk, delete, settle
from tests.ui.fakes import make_finding, make_ink
from verifier_app.types import SampleWarning
from verifier_app.ui import trainer_link
from verifier_app.ui.fonts import Fonts
from verifier_app.ui.models import dates
from verifier_app.ui.models.samples import DrawnSource, FileSource
from verifier_app.ui.theme import Theme

FOLDER = Path(__file__).with_name("snapshots")
ROOT = Path(__file__).resolve().parents[2]
RENEW = os.environ.get("SNAPSHOTS") == "renew"
NOW = datetime(2026, 7, 29, 12, tzinfo=UTC)
SIZE = (1280, 800)
LEVELS, PIXELS = 12, 30
"""How far a channel may be off, and how many pixels further: rounding of other processors."""


def _elsewhere() -> str:
    """Why these pictures cannot be expected here, or nothing."""
    pinned = re.search(r"PySide6-Essentials==(\S+)", (ROOT / "constraints.txt").read_text())
    if sys.platform != "linux":
        return "the pictures are those of Qt on Linux"
    if pinned is not None and pinned[1] != PySide6.__version__:
        return f"the pictures are those of PySide6 {pinned[1]}, this is {PySide6.__version__}"
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen" or os.environ.get("QT_SCALE_FACTOR"):
        return "the pictures are drawn without a screen"
    return ""


pytestmark = pytest.mark.skipif(bool(_elsewhere()), reason=_elsewhere() or "-")


class BlockFonts(Fonts):
    """The window's sizes in the font of blocks."""

    def font(self, style, weight=400):
        made = super().font(style, weight)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        made.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
        return made


@pytest.fixture(scope="module")
def module_desk(application, session_theme, tmp_path_factory):
    """A window in the font of blocks, and the usual look again after it."""
    folder = tmp_path_factory.mktemp("snapshots")
    number = QFontDatabase.addApplicationFont(str(block_font.write(folder / "blocks.ttf")))
    assert QFontDatabase.applicationFontFamilies(number) == [block_font.FAMILY]
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    theme = Theme("light", still=True)
    theme.fonts = BlockFonts(block_font.FAMILY, 1.0)
    theme.apply()
    made = Desk(theme, folder)
    yield made
    delete(made.window)
    shiboken6.delete(theme)
    application.setFont(session_theme.fonts.font("body"))
    session_theme._recolour()
    QFontDatabase.removeApplicationFont(number)
    QLocale.setDefault(before)


@pytest.fixture(scope="module", params=["light", "dark"])
def scheme(request):
    return request.param


@pytest.fixture
def desk(module_desk, scheme, monkeypatch):
    age = dates.age
    monkeypatch.setattr(dates, "age", lambda stamp: age(stamp, NOW))
    module_desk.clear()
    module_desk.bench.theme.choose(scheme)
    module_desk.engine.at_once = True
    QCursor.setPos(0, 4000)  # where another test left the mouse, something would be lit
    module_desk.window.show()
    module_desk.window.resize(*SIZE)
    module_desk.window.activateWindow()
    yield module_desk
    module_desk.bench.theme.make_for_touch(touch=False)
    module_desk.clear()


@pytest.fixture
def check(scheme, tmp_path):
    """Compares a widget with the picture of a name."""

    def compared(name, widget):
        widget.setFocus()
        settle()
        seen = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        path = FOLDER / f"{name}-{scheme}.png"
        if RENEW:
            FOLDER.mkdir(exist_ok=True)
            seen.save(str(path), quality=0)
            return
        assert path.is_file(), f"There is no picture {path.name}; SNAPSHOTS=renew makes it."
        known = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
        off = differing(pixels(known), pixels(seen))
        if off is None or off.sum() > PIXELS:
            where = tmp_path / path.name
            side_by_side(pixels(known), pixels(seen), off).save(str(where))
            count = "its size" if off is None else f"{off.sum()} pixels"
            pytest.fail(
                f"{path.name} differs in {count}: known, seen and difference are in {where}."
                " If it is meant, SNAPSHOTS=renew writes the pictures anew."
            )

    return compared


def pixels(image):
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def differing(known, seen):
    """Where two pictures differ; None where they are of two sizes."""
    if known.shape != seen.shape:
        return None
    return np.abs(known.astype(int) - seen).max(axis=2) > LEVELS


def side_by_side(known, seen, off):
    """Known, seen and, where both are of one size, what differs in red on grey."""
    parts = [known, seen]
    if off is not None:
        grey = np.repeat(seen.mean(axis=2, keepdims=True) / 2 + 64, 3, axis=2)
        parts.append(np.where(off[..., None], (255, 0, 0), grey).astype(np.uint8))
    height, width = (max(part.shape[i] for part in parts) for i in (0, 1))
    sheet = np.zeros((height * len(parts), width, 3), np.uint8)
    for place, part in enumerate(parts):
        sheet[place * height : place * height + part.shape[0], : part.shape[1]] = part
    image = QImage(sheet.data, width, len(sheet), 3 * width, QImage.Format.Format_RGB888)
    return image.copy()


def compared(desk, llr, **facts):
    desk.engine.finding = make_finding(llr, references=3, **facts)
    comparison = desk.comparison
    comparison.references.add([FileSource(f"/data/r{i}.png") for i in range(3)])
    comparison.questioned.add([DrawnSource(make_ink())])


def test_compare_empty(desk, check):
    check("compare-empty", desk.window)


@pytest.mark.parametrize(
    ("verdict", "llr"), [("same", 1.4), ("different", -1.9), ("inconclusive", 0.2)]
)
def test_compare_with_each_verdict(desk, check, verdict, llr):
    compared(desk, llr)
    check(f"compare-{verdict}", desk.window)


def test_compare_small_with_a_warning(desk, check):
    desk.window.resize(900, 600)
    warnings = (SampleWarning("low_contrast", "Faint ink."),)
    compared(desk, -1.9, questioned_warnings=warnings)
    check("compare-small", desk.window)


@pytest.mark.parametrize("size", [SIZE, (900, 600)])
def test_compare_without_a_verdict(desk, check, size):
    desk.window.resize(*size)
    compared(desk, 1.4, questioned_warnings=(SampleWarning("several_objects", "x"),))
    check("compare-held" if size == SIZE else "compare-held-small", desk.window)


def test_compare_for_a_finger(desk, check):
    desk.bench.theme.make_for_touch(touch=True)
    compared(desk, 1.4)
    check("compare-touch", desk.window)


def test_references(desk, check):
    for name, references in (("Card index 0081", 8), ("Account 30-2254", 3), ("Account 1", 4)):
        desk.engine.sets.make(name, references)
    desk.bench.show_page("references")
    check("references", desk.window)


def test_batch(desk, check):
    desk.bench.show_page("batch")
    desk.bench.batch.open_table("/data/pairs-may.csv")
    check("batch", desk.window)


def test_gallery(desk, check):
    desk.bench.show_page("gallery")
    desk.bench.gallery.open("/data/known")
    check("gallery", desk.window)


def test_fine_tune_running(desk, check, monkeypatch, qtbot):
    trainers = fake.FakeTrainers()
    monkeypatch.setattr(trainer_link, "begin", trainers)
    desk.bench.show_page("fine-tune")
    page = desk.bench.tuning_page
    page.model.data.choose("/data/branch-scans")
    trainers.check()
    page.model.start()
    trainers.train()
    settle()
    qtbot.waitUntil(lambda: page.library.is_idle, timeout=60_000)
    page.run.draw()
    check("fine-tune", desk.window)
    desk.bench.show_page("compare")
    desk.bench.pages.removeWidget(desk.bench.pages_built.pop("fine-tune"))
    shiboken6.delete(page)


def test_models(desk, check):
    desk.bench.show_page("models")
    check("models", desk.window)


def test_settings(desk, check):
    desk.bench.commands["settings"].trigger()
    check("settings", desk.bench.doing.dialog)


def test_the_pictures_are_few_and_small():
    assert sum(own.stat().st_size for own in FOLDER.iterdir()) < 3_000_000


def test_a_change_is_seen_and_drawn(desk, check, tmp_path):
    compared(desk, 1.3)
    if not RENEW:
        with pytest.raises(pytest.fail.Exception, match="compare-same"):
            check("compare-same", desk.window)
        assert len(list(tmp_path.glob("compare-same-*.png"))) == 1
