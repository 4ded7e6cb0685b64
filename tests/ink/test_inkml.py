from __future__ import annotations

import contextlib
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ink.drawings import inks
from verifier_app.errors import SampleError
from verifier_app.ink import files, inkml, markup
from verifier_app.ink.strokes import to_lists
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Ink


def in_order(ink: Ink) -> Ink:
    """Strokes whose times follow each other, as hands write them."""
    clock = 0.0
    strokes = []
    for s in ink.strokes:
        t = (s.t - s.t[0] + np.float32(clock)).astype(np.float32)
        strokes.append(type(s)(s.x, s.y, t, s.pressure))
        clock = float(t[-1])
    return Ink(tuple(strokes), ink.pen_width)


@settings(max_examples=50)
@given(inks())
def test_what_was_written_is_read_back_exactly(ink: Ink) -> None:
    ink = in_order(ink)
    again = inkml.read(inkml.to_text(ink).encode())
    assert to_lists(again) == to_lists(ink)


def test_files_are_written_whole(tmp_path: Path) -> None:
    ink = Writer.random(1).sign(1)
    path = tmp_path / "ü.inkml"
    inkml.write(ink, path)
    inkml.write(ink, str(path))
    assert to_lists(inkml.read(path)) == to_lists(ink)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    with pytest.raises(SampleError, match="cannot be saved"):
        inkml.write(ink, tmp_path / "missing" / "a.inkml")


def document(inside: str) -> bytes:
    return f'<ink xmlns="http://www.w3.org/2003/InkML">{inside}</ink>'.encode()


def test_differences_as_in_the_recommendation() -> None:
    ink = inkml.read(document("<trace>1125 18432,'23'43,\"7\"-8,3-5,7 -3,6 2,6 8</trace>"))
    assert ink.strokes[0].x.tolist() == [1125, 1148, 1178, 1211, 1251, 1297, 1349]
    assert ink.strokes[0].y.tolist() == [18432, 18475, 18510, 18540, 18567, 18596, 18633]


def test_wildcards_hexadecimal_and_explicit_again() -> None:
    ink = inkml.read(document("<trace>10 #1F,'5 '-1,* *,!100 !-#a,? 7</trace>"))
    assert ink.strokes[0].x.tolist() == [10, 15, 20, 100, 100]
    assert ink.strokes[0].y.tolist() == [31, 30, 29, -10, 7]


def test_channels_come_from_the_trace_format() -> None:
    ink = inkml.read(
        document(
            '<definitions><brush xml:id="b"><brushProperty name="width" value="50"'
            ' units="himetric"/></brush><context xml:id="c"><inkSource><traceFormat>'
            '<channel name="T" units="s"/><channel name="OTx"/><channel name="F" max="200"/>'
            '<channel name="Y" units="mm" orientation="-ve"/><channel name="X" units="mm"/>'
            '<intermittentChannels><channel name="S" type="boolean"/></intermittentChannels>'
            "</traceFormat></inkSource></context></definitions>"
            '<traceGroup contextRef="#c" brushRef="#b">'
            "<trace>1 7 100 -2 3, 1.5 7 200 -4 5 T</trace>"
            '<trace type="penUp">9 9 9 9 9</trace><trace>0 0 0 -1 1</trace></traceGroup>'
        )
    )
    first, second = ink.strokes
    assert (first.x.tolist(), first.y.tolist()) == ([3, 5], [2, 4])
    assert first.t.tolist() == [1000, 1500]
    assert first.pressure.tolist() == [0.5, 1.0]
    assert second.t.tolist() == [1500]  # its clock had begun again
    assert ink.pen_width == pytest.approx(0.5)


def test_contexts_in_force_and_in_circles() -> None:
    body = (
        '<definitions><context xml:id="a" contextRef="#b"><traceFormat><channel name="Y"/>'
        '<channel name="X"/></traceFormat></context><context xml:id="b" contextRef="#a"/>'
        '</definitions><trace>1 2</trace><context contextRef="#a"/><trace>1 2</trace>'
    )
    ink = inkml.read(document(body))
    assert [s.x.tolist() for s in ink.strokes] == [[1], [2]]


def test_pressure_without_a_range_is_scaled_by_what_devices_have() -> None:
    body = (
        '<traceFormat xml:id="f"><channel name="X"/><channel name="Y"/><channel name="F"/>'
        '</traceFormat><context traceFormatRef="#f"/><trace>0 0 0, 1 1 512, 2 2 1023</trace>'
    )
    force = inkml.read(document(body)).strokes[0].pressure
    assert force.tolist() == pytest.approx([0, 512 / 1023, 1])


def test_pressure_without_a_range_has_one_scale_for_all_strokes() -> None:
    body = (
        '<traceFormat><channel name="X"/><channel name="Y"/><channel name="F"/></traceFormat>'
        "<trace>0 0 50, 1 1 80, 2 2 90</trace><trace>0 0 200, 1 1 400, 2 2 500</trace>"
    )
    light, firm = (stroke.pressure.tolist() for stroke in inkml.read(document(body)).strokes)
    assert light == pytest.approx([50 / 1023, 80 / 1023, 90 / 1023])
    assert firm == pytest.approx([200 / 1023, 400 / 1023, 500 / 1023])


def chained(count: int) -> list[str]:
    """Contexts, each of which refers to the next."""
    return [f'<context xml:id="c{i}" contextRef="#c{i + 1}"/>' for i in range(count)]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty"),
        (b"\x89PNG", "well-formed"),
        (b"<svg/>", "not InkML"),
        (document(""), "no pen stroke"),
        (document("<trace>  </trace>"), "no pen stroke"),
        (document("<trace>1 2 3</trace>"), "trace format"),
        (document("<trace>1 2, 3</trace>"), "lacks"),
        (document("<trace>a b</trace>"), "trace format"),
        (document("<trace>1e999 2</trace>"), "finite"),
        (b"<!DOCTYPE ink><ink><trace>1 2</trace></ink>", "document type"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><ink><trace>&x;</trace></ink>', "document type"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/hostname"><ink/>', "document type"),
        (b"<ink>&undefined;</ink>", "well-formed"),
        (b'<?xml version="1.0" encoding="no-such"?><ink/>', "well-formed"),
        (b"<ink>" + b"<a>" * 100, "levels"),
        (b"<ink>" + b"<a/>" * (markup.ELEMENT_LIMIT + 1) + b"</ink>", "elements"),
        (
            document(
                '<context><traceFormat><channel name="T"/></traceFormat></context><trace>1</trace>'
            ),
            "channels X and Y",
        ),
        (document("".join(chained(2000)) + '<trace contextRef="#c0">1 2</trace>'), "more than"),
        (
            document(
                '<context><traceFormat><channel name="X"/><channel name="Y"/>'
                f"<intermittentChannels>{'<channel/>' * 90_000}</intermittentChannels>"
                f"</traceFormat></context><trace>{'1 2,' * 100_000}</trace>"
            ),
            "more than",
        ),
        (document(f"<trace>{' ' * 300_000}x</trace>"), "trace format"),
    ],
)
def test_hostile_and_broken_files_are_refused_with_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(SampleError, match=reason) as caught:
        inkml.read(data)
    assert caught.value.remedy


@pytest.mark.parametrize("width", ["1e300", "0", "-1", "1" * 300_000 + "x"])
def test_a_pen_that_nobody_has_is_left_out(width: str) -> None:
    brush = f'<brush xml:id="b"><brushProperty name="width" value="{width}"/></brush>'
    ink = inkml.read(document(f'{brush}<trace brushRef="#b">1 2</trace>'))
    assert ink.pen_width is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_a_pipe_that_nobody_writes_to_is_no_drawing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.inkml")
    for path, sentence in (
        (tmp_path / "a.inkml", "The file is empty"),
        (Path("/dev/zero"), "a pipe or a device"),
    ):
        with pytest.raises(SampleError, match=sentence):
            inkml.read(path)


def test_a_link_and_a_name_of_any_length_can_be_written_to(tmp_path: Path) -> None:
    ink = Writer.random(1).sign(1)
    real, link = tmp_path / f"{'a' * 248}.inkml", tmp_path / "link.inkml"
    inkml.write(ink, real)
    link.symlink_to(real)
    real.write_text("")
    inkml.write(ink, link)
    assert link.is_symlink()
    assert to_lists(inkml.read(real)) == to_lists(ink)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
@pytest.mark.parametrize("name", ["pipe.inkml", "link.svg"])
def test_no_drawing_takes_the_place_of_a_pipe_or_a_device(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe.inkml")
    (tmp_path / "link.svg").symlink_to("pipe.inkml")
    with pytest.raises(SampleError, match="cannot be saved") as caught:
        files.write(Writer.random(1).sign(1), tmp_path / name)
    assert caught.value.path == str(tmp_path / name)
    assert (tmp_path / "pipe.inkml").is_fifo()
    assert len(list(tmp_path.iterdir())) == 2


def test_size_is_looked_at_before_anything_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "SIZE_LIMIT", 1 << 20)
    with pytest.raises(SampleError, match="larger than 1 MB"):
        inkml.read(b" " * ((1 << 20) + 1))


def test_errors_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "broken.inkml"
    with pytest.raises(SampleError, match="cannot be read") as caught:
        inkml.read(path)
    assert caught.value.path == str(path)
    path.write_bytes(b"<ink>")
    with pytest.raises(SampleError) as caught:
        inkml.read(path)
    assert str(caught.value).startswith(str(path))


PIECES = st.sampled_from(
    ["<ink>", "</ink>", "<trace>", "</trace>", "<context>", "1 2,", "'", '"', "!", "*", "?", "#f",
     "-", "T", ",", " ", "&amp;", "<!--x-->", "<brush/>", '<channel name="X"/>', "1e5", "é"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join) | st.text() | st.binary())
def test_no_input_but_ink_or_a_sentence(data: str | bytes) -> None:
    with contextlib.suppress(SampleError):
        ink = inkml.read(data if isinstance(data, bytes) else data.encode())
        assert ink.strokes


@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_trace_text_is_decoded_or_refused(text: str) -> None:
    escaped = text.replace("&", "").replace("<", "").replace(">", "")
    with contextlib.suppress(SampleError):
        ink = inkml.read(document(f"<trace>1 2, {escaped}</trace>"))
        assert ink.strokes[0].x[0] == 1


def test_points_without_times_are_all_of_one_time() -> None:
    ink = inkml.read(document("<trace>0 0, 1 1, 2 3</trace><trace>5 5, 6 6</trace>"))
    assert [own.t.tolist() for own in ink.strokes] == [[0, 0, 0], [0, 0]]


@pytest.mark.parametrize("zero", [1_753_000_000_000, 864_000_000])
def test_times_since_another_age_keep_their_steps(zero: int) -> None:
    def document(begin: int) -> bytes:
        points = ", ".join(f"{x} {x % 7} {begin + 8 * x}" for x in range(30))
        later = ", ".join(f"{x} 9 {begin + 900 + 8 * x}" for x in range(30))
        channels = "".join(f'<channel name="{name}"/>' for name in ("X", "Y", "T"))
        return (
            f'<ink xmlns="http://www.w3.org/2003/InkML"><context><traceFormat>{channels}</traceFormat></context>'
            f"<trace>{points}</trace><trace>{later}</trace></ink>"
        ).encode()

    found, plain = inkml.read(document(zero)), inkml.read(document(0))
    for one, other in zip(found.strokes, plain.strokes, strict=True):
        assert np.array_equal(one.t, other.t)
    assert float(found.strokes[1].t[0]) == 900.0
