from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from tests.ink.drawings import inks
from verifier_app.errors import SampleError
from verifier_app.ink import svg
from verifier_app.ink.strokes import make_stroke, to_lists
from verifier_app.types import Ink


@settings(max_examples=50)
@given(inks())
def test_what_was_written_is_read_back_exactly(ink: Ink) -> None:
    assert to_lists(svg.read(svg.to_text(ink).encode())) == to_lists(ink)


def test_browsers_find_a_round_pen_a_box_and_dots() -> None:
    ink = Ink((make_stroke([10, 20], [5, 25]), make_stroke([30], [15])), 2.0)
    root = ElementTree.fromstring(svg.to_text(ink))
    assert root.get("viewBox") == "8 3 24 24"
    group = root[0]
    assert group.get("stroke-width") == "2"
    assert group.get("stroke-linecap") == "round"
    assert [path.get("d") for path in group] == ["M10 5L20 25", "M30 15L30 15"]


def test_files(tmp_path: Path) -> None:
    ink = Ink((make_stroke([1, 2], [3, 4]),))
    svg.write(ink, tmp_path / "a.svg")
    assert to_lists(svg.read(tmp_path / "a.svg")) == to_lists(ink)
    with pytest.raises(SampleError) as caught:
        svg.read(tmp_path / "b.svg")
    assert caught.value.path is not None
    with pytest.raises(SampleError, match="empty"):
        svg.write(Ink(()), tmp_path / "c.svg")


def path(**attributes: str) -> bytes:
    inside = " ".join(f'data-{k}="{v}"' if k != "d" else f'd="{v}"' for k, v in attributes.items())
    return f'<svg xmlns="http://www.w3.org/2000/svg"><path {inside}/></svg>'.encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<ink/>", "not SVG"),
        (b"<svg/>", "no pen strokes"),
        (path(d="M0 0L1 1"), "no pen strokes"),
        (path(d="M0 0C1 1 2 2 3 3", t="0 1", pressure="1 1"), "straight"),
        (path(d="M0 0L1", t="0 1", pressure="1 1"), "length"),
        (path(d="M0 0L1 1", t="0 1", pressure="1"), "length"),
        (path(d="M0 0L1 1", t="1 0", pressure="1 1"), "backwards"),
        (path(d="M0 0L1e 1", t="0 1", pressure="1 1"), "broken number"),
        (path(d="M0 0L1e99 1", t="0 1", pressure="1 1"), "finite"),
        (path(d="", t="", pressure=""), "empty"),
        (b"<!DOCTYPE svg><svg/>", "document type"),
    ],
)
def test_other_files_are_refused_with_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(SampleError, match=reason) as caught:
        svg.read(data)
    assert caught.value.remedy
