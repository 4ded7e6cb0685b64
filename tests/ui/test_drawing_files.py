"""Drawings of files: onto the pad as they were, those of other programs where there is room."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from tests.ui.fakes import make_ink
from verifier_app.errors import SampleError
from verifier_app.ink import files, inkml
from verifier_app.ink.render import render
from verifier_app.ink.strokes import bounds, make_stroke, to_lists, transform
from verifier_app.types import Ink
from verifier_app.ui.clipboard import SourceReader
from verifier_app.ui.models.drawing_files import read_drawing
from verifier_app.ui.models.samples import DrawnSource


@pytest.mark.parametrize("name", ["a.inkml", "a.SVG"])
def test_a_drawing_of_the_pad_comes_back_as_it_was(tmp_path, name):
    files.write(make_ink(), str(tmp_path / name))
    assert to_lists(read_drawing(str(tmp_path / name))) == to_lists(make_ink())


@pytest.mark.parametrize("width", [None, 71.0])
def test_one_of_another_program_finds_room_and_looks_the_same(tmp_path, width):
    ink = transform(make_ink(), [[100, 0], [0, 100]], (20_000, 9_000))
    ink = Ink(ink.strokes, width)
    inkml.write(ink, tmp_path / "a.inkml")
    placed = read_drawing(str(tmp_path / "a.inkml"))
    left, top, right, bottom = bounds(placed)
    assert left == pytest.approx(-right, abs=0.01)
    assert right - left == pytest.approx(320, abs=0.1) or bottom - top == pytest.approx(
        120, abs=0.1
    )
    assert top < 0 < bottom < 40
    assert np.abs(render(placed).astype(int) - render(ink)).max() <= 3
    np.testing.assert_array_equal(placed.strokes[1].t, ink.strokes[1].t)


def test_a_dot_alone_finds_its_place(tmp_path):
    inkml.write(Ink((make_stroke([900], [900]),)), tmp_path / "a.inkml")
    assert bounds(read_drawing(str(tmp_path / "a.inkml"))) == (0, 0, 0, 0)


def test_what_is_no_drawing_is_refused_with_its_name(tmp_path):
    (tmp_path / "a.inkml").write_text("nothing")
    with pytest.raises(SampleError, match="XML") as caught:
        read_drawing(str(tmp_path / "a.inkml"))
    assert "a.inkml" in str(caught.value)
    assert not files.is_drawing("a.png")


def test_a_picture_takes_the_place_of_an_old_one_whole(bench, qtbot, tmp_path):
    path, kept = tmp_path / "a.png", tmp_path / "kept.png"
    path.write_bytes(b"old")
    kept.hardlink_to(path)
    bench.page.questioned.focused.emit()  # whatever another test did last
    bench.comparison.questioned.add([DrawnSource(make_ink())])
    with qtbot.waitSignal(bench.drawing.saved, timeout=30_000) as told:
        bench.drawing.save(str(path))
    assert told.args == [str(path), True]
    assert not QImage(str(path)).isNull()
    assert kept.read_bytes() == b"old", "nothing was written over what was there"


def test_dropped_files_keep_their_order_and_bad_ones_are_told(tmp_path, qtbot):
    files.write(make_ink(), str(tmp_path / "b.svg"))
    (tmp_path / "c.inkml").write_text("nothing")
    mime, taken = QMimeData(), []
    names = ("a.png", "b.svg", "c.inkml", "d.png")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    reader = SourceReader()
    with qtbot.waitSignal(reader.refused, timeout=30_000) as told:
        assert reader.read(mime, taken.extend)
    assert [source.name for source in taken] == ["a.png", "b.svg", "d.png"]
    assert "c.inkml" in told.args[0]
