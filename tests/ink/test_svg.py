from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
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
    (tmp_path / "d.svg").write_bytes(drawing(pen("M0 0A1 1 1e999 0 1 3 3")))
    for name in ("b.svg", "d.svg"):
        with pytest.raises(SampleError) as caught:
            svg.read(tmp_path / name)
        assert caught.value.path == str(tmp_path / name)
    with pytest.raises(SampleError, match="empty"):
        svg.write(Ink(()), tmp_path / "c.svg")


def drawing(inside: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'.encode()


def lines(inside: str) -> list[list[list[float]]]:
    return [
        np.stack((s.x, s.y), axis=1).round(3).tolist() for s in svg.read(drawing(inside)).strokes
    ]


def pen(d: str, more: str = "") -> str:
    return f'<path fill="none" stroke="black" d="{d}" {more}/>'


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        (pen("M1 2L3 4"), [[[1, 2], [3, 4]]]),
        (pen("M1,2 3,4 5,6"), [[[1, 2], [3, 4], [5, 6]]]),
        (pen("m1 2 3 4h2v-1z"), [[[1, 2], [4, 6], [6, 6], [6, 5], [1, 2]]]),
        (pen("M1 2L3 4M10-2l-.5.5"), [[[1, 2], [3, 4]], [[10, -2], [9.5, -1.5]]]),
        (pen("M9 9M1 2L3 4M7 7"), [[[1, 2], [3, 4]]]),
        (pen("M1 2L3 4", 'transform="translate(10 20) scale(2)"'), [[[12, 24], [16, 28]]]),
        (pen("M1 0L2 0", 'transform="rotate(90 1 1)"'), [[[2, 1], [2, 2]]]),
        (pen("M1 2L3 4", 'transform="matrix(1 0 0 -1 0 5)"'), [[[1, 3], [3, 1]]]),
        ('<polyline stroke="red" points="1,2 3,4"/>', [[[1, 2], [3, 4]]]),
        ('<polygon stroke="red" points="0 0 1 0 1 1"/>', [[[0, 0], [1, 0], [1, 1], [0, 0]]]),
        ('<line stroke="red" x1="1" y1="2" x2="3" y2="4"/>', [[[1, 2], [3, 4]]]),
        ('<g style="stroke: red"><path d="M1 2L3 4"/></g>', [[[1, 2], [3, 4]]]),
        (pen("M1 2L3 4") + pen("M3 4L5 5") + pen("M8 8L9 9"),
         [[[1, 2], [3, 4], [5, 5]], [[8, 8], [9, 9]]]),
    ],
)  # fmt: skip
def test_lines_of_other_programs_become_strokes(
    inside: str, found: list[list[list[float]]]
) -> None:
    assert lines(inside) == found


def test_curves_run_where_the_standard_says() -> None:
    (cubic,) = lines(pen("M0 0C0 1 1 1 1 0S2 -1 2 0"))
    assert cubic[8] == pytest.approx([0.5, 0.75])
    assert cubic[24] == pytest.approx([1.5, -0.75])
    (quadratic,) = lines(pen("M0 0Q1 2 2 0T4 0"))
    assert quadratic[8] == pytest.approx([1, 1])
    assert quadratic[24] == pytest.approx([3, -1])
    (arc,) = lines(pen("M0 0A1 1 0 0 1 2 0"))
    assert arc[8] == pytest.approx([1, -1], abs=1e-3)
    (other,) = lines(pen("M0 0a1 1 0 102 0"))
    assert other[8] == pytest.approx([1, 1], abs=1e-3)
    (flat,) = lines(pen("M0 0A2 1 0 0 1 4 0"))
    assert flat[8] == pytest.approx([2, -1], abs=1e-3)
    (turned,) = lines(pen("M0 0A2 1 90 0 1 2 0"))
    assert turned[8] == pytest.approx([1, -2], abs=1e-3)


def test_a_point_where_the_line_before_ended_adds_nothing() -> None:
    inside = pen("M0 0L10 10") + '<polyline fill="none" stroke="black" points="10,10"/>'
    first = [[0, 0], [10, 10]]
    assert lines(inside) == [first]
    assert lines(inside + pen("M10 10L20 20")) == [[*first, [20, 20]]]
    assert lines(inside + pen("M50 50L60 60")) == [first, [[50, 50], [60, 60]]]


def test_strokes_of_other_programs_have_the_width_of_their_pen_and_no_times() -> None:
    inside = pen("M0 0L1 0", 'stroke-width="2" transform="scale(3)"') + pen("M9 9L8 8")
    ink = svg.read(drawing(inside))
    assert ink.pen_width == pytest.approx(6)
    assert [own.t.tolist() for own in ink.strokes] == [[0, 0], [0, 0]]
    assert (ink.strokes[0].pressure == 0.5).all()


@pytest.mark.parametrize("width", ["1e300", "1e999"])
def test_a_pen_that_nobody_has_is_left_out(width: str) -> None:
    assert svg.read(drawing(pen("M0 0L1 0", f'stroke-width="{width}"'))).pen_width is None
    own = path(d="M0 0L1 1", t="0 1", pressure="1 1").replace(
        b"<path", f'<g data-pen-width="{width}"/><path'.encode()
    )
    assert svg.read(own).pen_width is None


def path(**attributes: str) -> bytes:
    inside = " ".join(f'data-{k}="{v}"' if k != "d" else f'd="{v}"' for k, v in attributes.items())
    return f'<svg xmlns="http://www.w3.org/2000/svg"><path {inside}/></svg>'.encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<ink/>", "not SVG"),
        (b"<svg/>", "no pen strokes"),
        (path(d="M0 0L1 1"), "no pen strokes"),
        (drawing('<path stroke="#000" d="L1 1"/>'), "broken"),
        (drawing('<path stroke="#000" d="M0 0L1"/>'), "broken"),
        (drawing('<path stroke="#000" d="M0 0 and so on"/>'), "broken"),
        (drawing('<path stroke="#000" transform="magic(1)" d="M0 0L1 1"/>'), "magic"),
        (drawing('<path stroke="#000" d="M0 0A1 1 0 2 0 3 3"/>'), "broken"),
        (drawing('<path stroke="#000" d="M0 0A1e999 1e-999 0 1 0 1e999 3"/>'), "finite"),
        (drawing('<path stroke="#000" d="M0 0C1e999 0 0 0 1 1"/>'), "finite"),
        (drawing('<path stroke="none" d="M0 0L1 1"/>'), "no pen strokes"),
        (drawing('<defs><path stroke="red" d="M0 0L1 1"/></defs>'), "no pen strokes"),
        (drawing('<g stroke="red" display="none"><path d="M0 0L1 1"/></g>'), "no pen strokes"),
        (path(d="M0 0C1 1 2 2 3 3", t="0 1", pressure="1 1"), "straight"),
        (path(d="M0 0L1", t="0 1", pressure="1 1"), "length"),
        (path(d="M0 0L1 1", t="0 1", pressure="1"), "length"),
        (path(d="M0 0L1 1", t="1 0", pressure="1 1"), "backwards"),
        (path(d="M0 0L1e 1", t="0 1", pressure="1 1"), "broken number"),
        (path(d="M0 0L1e99 1", t="0 1", pressure="1 1"), "finite"),
        (path(d="", t="", pressure=""), "empty"),
        (drawing(pen("M0 0A1 1 1e999 0 1 3 3")), "broken number"),
        (drawing(pen("M0 0A1e-100 1e-100 0 0 1 1e200 3")), "broken number"),
        (drawing(pen("M0 0L1 1", 'transform="rotate(1e999)"')), "broken number"),
        (drawing(pen("M0 0L1 1", 'transform="skewX(1e999)"')), "broken number"),
        (drawing(pen("M0 0L1 1", 'transform="scale(1e200) scale(1e200)"')), "finite"),
        (drawing(pen("M0 0L1 1", f'transform="{"scale(1)" * 1000}"')), "more than"),
        (drawing(pen(f"M0 0A{'1' * 200_000}")), "broken"),
        (drawing(pen("M0 0" * 1_000_100)), "more than"),
        (b"<!DOCTYPE svg><svg/>", "document type"),
    ],
)
def test_other_files_are_refused_with_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(SampleError, match=reason) as caught:
        svg.read(data)
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["a" * 300_000, "a(" * 150_000, "a (" * 100_000])
def test_a_long_transform_does_not_hold_the_program_up(text: str) -> None:
    head = f'<svg xmlns="http://www.w3.org/2000/svg"><path transform="{text}" fill="none" '
    found = svg.read((head + 'stroke="black" d="M0 0L3 3"/></svg>').encode())
    assert len(found.strokes) == 1
