"""Files with several pages: TIFF and PDF, by number and by name, and what is wrong with them."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from verifier_app.errors import SampleError
from verifier_app.imaging import decode as decoding
from verifier_app.imaging import prepare
from verifier_app.imaging.decode import decode, named_page, page_count
from verifier_app.ink import inkml
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer

PAGES = [render(Writer.random(4).sign(number), height=220, margin=40) for number in range(3)]
SECRET = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n"
    b"4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<"
    + b"28" * 32
    + b">/U<"
    + b"4e" * 32
    + b">>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\n"
)


def empty() -> bytes:
    import pypdfium2

    buffer = io.BytesIO()
    pypdfium2.PdfDocument.new().save(buffer)
    return buffer.getvalue()


def file_of(kind: str, dpi: float = 300.0) -> bytes:
    first, *others = (Image.fromarray(page).convert("RGB") for page in PAGES)
    buffer = io.BytesIO()
    first.save(buffer, kind, save_all=True, append_images=others, resolution=dpi)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["PDF", "TIFF"])
def test_each_page_shows_its_own_ink(kind: str) -> None:
    data = file_of(kind)
    assert page_count(data) == 3
    for number, page in enumerate(PAGES):
        found = decode(data, number)
        assert (found.source.format, found.pages) == (kind, 3)
        assert (found.source.height, found.source.width) == found.grey.shape
        # a page of a PDF is measured in points, so that a pixel may be added
        rows, columns = page.shape
        assert rows <= found.grey.shape[0] <= rows + 1
        assert columns <= found.grey.shape[1] <= columns + 1
        assert np.abs(found.grey[:rows, :columns].astype(int) - page).mean() < 6
    with pytest.raises(SampleError, match="the last one is 3"):
        decode(data, 3)


def test_a_pdf_is_drawn_at_300_dpi() -> None:
    height, width = PAGES[0].shape
    found = decode(file_of("PDF", dpi=150.0)).source
    assert abs(found.width - 2 * width) <= 2
    assert abs(found.height - 2 * height) <= 2


def test_a_page_can_be_named_with_its_file(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(file_of("PDF"))
    named = prepare(f"{path}#page=2")
    np.testing.assert_array_equal(named.strip, prepare(path, page=1).strip)
    assert named.source.path == f"{path}#page=2"
    assert prepare(path).source.path == f"{path}#page=1"
    other = tmp_path / "plain.png"
    Image.fromarray(PAGES[0]).save(other)
    assert prepare(other).source.path == str(other)
    with pytest.raises(SampleError, match="the last one is 3") as caught:
        prepare(f"{path}#page=7")
    assert "form.pdf" in str(caught.value)


def test_a_file_of_that_very_name_comes_first(tmp_path: Path) -> None:
    path = tmp_path / "odd.png#page=2"
    path.write_bytes(b"x")
    assert named_page(path) == (path, None)
    assert named_page(tmp_path / "odd.png#page=3") == (tmp_path / "odd.png", 2)


def test_a_page_that_is_too_large_is_refused_before_it_is_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from verifier_app.imaging import pdf

    monkeypatch.setattr(decoding, "MAX_PIXELS", PAGES[0].size - 1)
    monkeypatch.setattr(pdf, "_drawn", lambda *_args, **_named: pytest.fail("it was drawn"))
    with pytest.raises(SampleError, match="megapixels at 300 dpi") as caught:
        decode(file_of("PDF"))
    assert caught.value.remedy


def form(filled: bytes) -> bytes:
    """A blank page with one field, which shows what `filled` draws."""
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Annots[4 0 R]>>endobj\n"
        b"4 0 obj<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/F 4/Rect[20 20 180 80]"
        b"/P 3 0 R/AP<</N 5 0 R>>>>endobj\n"
        b"5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 160 60]/Length %d>>stream\n"
        b"%s\nendstream endobj\ntrailer<</Root 1 0 R>>\n"
    ) % (len(filled), filled)


def test_what_a_field_of_a_form_holds_is_drawn() -> None:
    data = form(b"4 w 10 10 m 60 50 l 100 10 l 150 50 l S")
    assert page_count(data) == 1
    found = decode(data)
    rows, columns = np.nonzero(found.grey < 128)
    # the line's own box, in pixels at 300 dpi, from the top
    assert np.allclose((columns.min(), columns.max()), (30 * 300 / 72, 170 * 300 / 72), atol=12)
    assert np.allclose((rows.min(), rows.max()), (30 * 300 / 72, 70 * 300 / 72), atol=12)
    assert prepare(data).box[2] > 500
    assert (decode(form(b"")).grey == 255).all()


def test_a_form_in_xfa_shows_its_plain_fields_and_says_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    plain = form(b"4 w 10 10 m 60 50 l S")
    data = plain.replace(b"/AcroForm<<", b"/AcroForm<</XFA[(template) 6 0 R]").replace(
        b"trailer", b"6 0 obj<</Length 11>>stream\n<template/>\nendstream endobj\ntrailer"
    )
    assert np.array_equal(decode(data).grey, decode(plain).grey)
    assert not caplog.records


@pytest.mark.parametrize("loading", ["PdfDocument.init_forms", "PdfDocument.__len__"])
def test_a_form_that_cannot_be_read_gets_the_sentence_of_a_damaged_file(
    loading: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pypdfium2

    def fails(_: object) -> int:
        raise pypdfium2.PdfiumError("Initializing form env failed.")

    monkeypatch.setattr(f"pypdfium2.{loading}", fails)
    with pytest.raises(SampleError, match="damaged"):
        page_count(form(b""))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (empty(), "no pages"),
        (SECRET, "password"),
        (b"%PDF-1.4\nnothing of the kind", "damaged"),
        (b"%PDF-", "damaged"),
    ],
)
def test_a_bad_pdf_gets_one_sentence_and_a_remedy(
    tmp_path: Path, data: bytes, sentence: str
) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(data)
    with pytest.raises(SampleError, match=sentence) as caught:
        prepare(path)
    assert "form.pdf" in str(caught.value)
    assert caught.value.remedy


def test_heic_says_what_to_do_where_it_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(SampleError, match="HEIC") as caught:
        decode(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 64)
    assert "pi-heif" in caught.value.remedy


def test_a_drawing_has_one_page(tmp_path):
    path = tmp_path / "drawn.inkml"
    inkml.write(Writer.random(4).sign(0), path)
    assert prepare(f"{path}#page=1").source == prepare(path).source
    with pytest.raises(SampleError, match=r"drawn\.inkml: There is no page 2; the last one is 1\."):
        prepare(f"{path}#page=2")


@pytest.mark.parametrize("name", ["drawn.inkml", "drawn.svg", "drawn.png"])
def test_an_empty_file_is_called_so_whatever_its_name(tmp_path, name):
    (tmp_path / name).touch()
    with pytest.raises(SampleError, match=r"The file is empty\."):
        prepare(tmp_path / name)
