"""From a file's bytes, an array or ink to one grey picture.

Headers are read with Pillow before anything is decoded, so that a picture that is too
large is refused before memory is spent on it; OpenCV decodes.
"""

from __future__ import annotations

import hashlib
import io
import math
import re
import stat
import struct
import warnings
import zlib
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from verifier_app.errors import SampleError, UserError, is_too_long, reason
from verifier_app.imaging import jpeg, tiff
from verifier_app.imaging.clean import histogram
from verifier_app.imaging.cohort import cohort
from verifier_app.imaging.grey import to_colour, to_grey, upright
from verifier_app.imaging.pdf import is_pdf, pdf_page
from verifier_app.imaging.pdf import page_count as pdf_page_count
from verifier_app.ink.files import is_drawing, read
from verifier_app.ink.strokes import sound
from verifier_app.store.reading import NoFile, content
from verifier_app.types import Ink, Movement, Sample, SampleSource

MAX_PIXELS = 100_000_000
"""Pictures with more pixels are refused."""
MAX_BYTES = 512 * 2**20
MAX_PAGES = 5000
"""Of a TIFF: one that is made of nothing but pages would be counted for minutes."""
WORKING_PIXELS = 3_000_000
"""JPEG files above four times this are decoded at half size: the ink is thick enough."""
INK_HEIGHT = 300
_FADE = 0.6
"""How much paler a drawing's light and fast strokes are than its others, for their shading."""
FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF", "PPM")
_NOT_A_PICTURE = "This is not a picture that can be read."
_DAMAGED = "The file is damaged or ends too early."
_AGAIN = "Scan or export it again."
_FORMATS_REMEDY = "Use PNG, JPEG, TIFF, BMP, WebP or PDF."
_BEGINNINGS = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8")
"""Of files that are pictures, whatever else is wrong with them."""
_NAMED_PAGE = re.compile(r"(.+)#page=(\d{1,6})", re.DOTALL)
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}
GreyArray = npt.NDArray[np.uint8]

# what Pillow and OpenCV warn of is either refused with a sentence or of no consequence
warnings.filterwarnings("ignore", module=r"PIL\.")
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


@dataclass(frozen=True, eq=False)
class Decoded:
    """One grey picture, `(H, W)` uint8 as scanned, and where it came from.

    Attributes:
        source: The file; its size is that of the whole page.
        grey: The picture, or the part of it that was cut out.
        two_tone: Whether it holds no more than two grey levels.
        drawn: Whether it was drawn in the program.
        pages: How many pages the file has.
        colour: `(H, W, 3)` uint8 BGR of the same, where that was asked for and is there.
        cut_scale: The scale of the whole, where `grey` is a part of it.
        pressed: `(h, w)` uint8, of a drawing the same at any size, paler where the pen was light
            or fast, as it is on paper.
        movement: Of a drawing, see `ink.movement`.
    """

    source: SampleSource
    grey: GreyArray
    two_tone: bool
    drawn: bool = False
    pages: int = 1
    colour: GreyArray | None = None
    cut_scale: float | None = None
    pressed: GreyArray | None = None
    movement: Movement | None = None

    @property
    def shown(self) -> GreyArray:
        """What a person is shown of it: in its colours, where they are there."""
        return self.grey if self.colour is None else self.colour

    @property
    def scale(self) -> float:
        """Pixels of `grey` per pixel of the source."""
        if self.cut_scale is not None:
            return self.cut_scale
        return float(self.grey.shape[1] / max(1, self.source.width))


def decode(sample: Sample, page: int = 0, *, colour: bool = False) -> Decoded:
    """Decode a sample of any kind.

    Args:
        sample: Path, bytes of a file, `uint8` array (grey, RGB, RGBA) or ink. A path may end
            in `#page=N`, counted from 1 (RFC 8118), where no file has that very name, or name
            a file of strokes (InkML, SVG).
        page: Page of a TIFF or PDF with several, from 0.
        colour: Whether its colours are wanted as well.

    Raises:
        SampleError: The sample is no picture, is damaged, too large, or has no such page.
    """
    if isinstance(sample, Ink):
        return _from_ink(sample)
    if isinstance(sample, np.ndarray):
        return _from_array(sample, colour=colour)
    if isinstance(sample, bytes | bytearray | memoryview):
        return _from_bytes(bytes(sample), None, page, colour=colour)
    if not isinstance(sample, str | Path):
        raise _no_sample(sample)
    path, named = named_page(sample)
    page = page if named is None else named
    try:
        if is_drawing(path):
            return _from_drawing(path, page)
        return _from_bytes(read_file(path), str(path), page, colour=colour)
    except UserError as error:
        raise error.with_path(path) from None


def named_page(path: str | Path) -> tuple[Path, int | None]:
    """A file and the page, from 0, that `#page=N` at the end of its name means; or None."""
    text = str(path)
    found = _NAMED_PAGE.fullmatch(text)
    try:
        if found is None or Path(text).exists():
            return Path(text), None
    except OSError:
        return Path(text), None
    return Path(found[1]), int(found[2]) - 1


def fingerprint(sample: bytes | bytearray | memoryview | npt.NDArray[np.uint8] | Ink) -> str:
    """SHA-256 (hex) of a sample's content.

    That is the file's bytes, the shape and the pixels, or the strokes and the pen's width.

    Raises:
        SampleError: It is none of these, or ink whose strokes are none.
    """
    if isinstance(sample, bytes | bytearray | memoryview):
        return hashlib.sha256(bytes(sample)).hexdigest()  # of a view with gaps too
    if isinstance(sample, np.ndarray):
        return hashlib.sha256(
            repr(sample.shape).encode() + np.ascontiguousarray(sample).tobytes()
        ).hexdigest()
    if not isinstance(sample, Ink):
        raise _no_sample(sample)
    ink = sound(sample)
    digest = hashlib.sha256(b"" if ink.pen_width is None else repr(ink.pen_width).encode())
    for stroke in ink.strokes:
        for values in (stroke.x, stroke.y, stroke.t, stroke.pressure):
            digest.update(values.tobytes())
        digest.update(b"|")
    return digest.hexdigest()


def _no_sample(sample: object) -> SampleError:
    return SampleError(
        f"A sample of the type {type(sample).__name__} is not understood.",
        "Pass a path, the bytes of a file, a uint8 array or ink.",
    )


def read_file(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        SampleError: It is not there, too large, or cannot be opened.
    """
    try:
        data = content(path, MAX_BYTES)
    except (OSError, ValueError) as error:  # a name with a NUL is no OSError
        raise _unopened(error) from None
    if data is None:
        raise SampleError("The file is larger than 512 MB.", "Scan at a lower resolution.")
    return data


def look_for(sample: str | Path) -> None:
    """See whether a sample's file is there; nothing is read of it.

    Raises:
        SampleError: It is not, as `decode` would say.
    """
    path = named_page(sample)[0]
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise IsADirectoryError
    except (OSError, ValueError) as error:
        raise _unopened(error).with_path(path) from None


def _unopened(error: OSError | ValueError) -> SampleError:
    if isinstance(error, FileNotFoundError):
        return SampleError("The file does not exist.", "Check the name.")
    if isinstance(error, IsADirectoryError):
        return SampleError("This is a folder.", "Choose a picture file.")
    if isinstance(error, NoFile):
        return SampleError("This is a pipe or a device, not a file.", "Choose a picture file.")
    if is_too_long(error):
        return SampleError(
            "The name of the file, or the path to it, is too long.",
            "Give it a shorter name, or move it to a folder with a shorter path.",
        )
    return SampleError(f"The file cannot be opened ({reason(error)}).", "Check its permissions.")


def _from_drawing(path: Path, page: int) -> Decoded:
    """A file of strokes, drawn as the strokes themselves are."""
    if page:
        raise no_page(page, 1)
    sha256 = fingerprint(read_file(path))
    drawn = _from_ink(read(path))
    return replace(drawn, source=replace(drawn.source, path=str(path), sha256=sha256))


def _from_bytes(data: bytes, path: str | None, page: int, *, colour: bool) -> Decoded:
    if not data:
        raise SampleError("The file is empty.", _AGAIN)
    stored: npt.NDArray[np.generic]
    if is_pdf(data):
        drawn = pdf_page(data, page, MAX_PIXELS, colour=colour)
        name, pages, orientation, stored = "PDF", drawn.pages, 1, drawn.picture
        size = (stored.shape[1], stored.shape[0])
    else:
        name, size, orientation, pages = _header(data, page)
        stored = _pixels(data, name, size, page, colour=colour)
    picture = upright(to_grey(stored), orientation)
    if path is not None and pages > 1:
        path = f"{path}#page={page + 1}"
    source = SampleSource(
        path=path,
        sha256=fingerprint(data),
        width=size[1] if orientation >= 5 else size[0],
        height=size[0] if orientation >= 5 else size[1],
        format=name,
    )
    colours = to_colour(stored) if colour and stored.ndim == 3 else None
    if colours is not None:
        colours = upright(colours, orientation)
    return Decoded(source, picture, _is_two_tone(picture), pages=pages, colour=colours)


def page_count(data: bytes) -> int:
    """How many pages a file has; 1 for a picture.

    Raises:
        SampleError: It is neither a picture nor a PDF.
    """
    return pdf_page_count(data) if is_pdf(data) else _header(data, 0)[3]


def _header(data: bytes, page: int) -> tuple[str, tuple[int, int], int, int]:
    """Format name, the page's (width, height), EXIF orientation 1 to 8, number of pages.

    Nothing is decoded.

    Raises:
        SampleError: No picture, no such page, or too large.
    """
    formats = (*FORMATS, "HEIF") if _is_heic(data) else FORMATS
    try:
        with Image.open(io.BytesIO(data), formats=formats) as picture:
            pages = _pages(picture) if picture.format == "TIFF" else 1
            if page >= pages or page < 0:
                raise no_page(page, pages)
            if page:
                picture.seek(page)
            if picture.size[0] * picture.size[1] > MAX_PIXELS:
                raise _too_large(str(math.ceil(math.prod(picture.size) / 1e6)))
            return str(picture.format), picture.size, _orientation(picture, data), pages
    except SampleError:
        raise
    except Image.DecompressionBombError:
        raise _too_large("far more than 100") from None
    except Exception:  # noqa: BLE001 - Pillow raises many kinds on hostile bytes
        # of a WebP the size stands before its own letters
        if data.startswith(_BEGINNINGS) or (data[:4], data[8:12]) == (b"RIFF", b"WEBP"):
            raise SampleError(_DAMAGED, _AGAIN) from None
        raise SampleError(_NOT_A_PICTURE, _FORMATS_REMEDY) from None


def _pages(picture: Image.Image) -> int:
    """How many pages a TIFF has; further ones than `MAX_PAGES` are not looked for."""
    found = 1
    with suppress(EOFError):
        while found < MAX_PAGES:
            picture.seek(found)
            found += 1
    picture.seek(0)
    return found


def no_page(page: int, pages: int) -> SampleError:
    """That a file has only so many pages; `page` counts from 0."""
    return SampleError(
        f"There is no page {page + 1}; the last one is {pages}.", "Choose another page."
    )


def _too_large(megapixels: str) -> SampleError:
    return SampleError(
        f"The picture has {megapixels} megapixels; 100 are the limit.",
        "Crop it, or scan at a lower resolution.",
    )


def _orientation(picture: Image.Image, data: bytes) -> int:
    """EXIF orientation 1 to 8; 1 where it says anything else."""
    # for a PNG without it, Pillow decodes the whole picture to look behind it as well
    silent = picture.format == "PNG" and b"eXIf" not in data and b"exif" not in data
    # a TIFF's is followed by whoever decodes it
    if silent or picture.format not in {"JPEG", "MPO", "WEBP", "PNG"}:
        return 1
    told = picture.getexif().get(0x0112)  # a number, or whatever else a camera wrote
    return next((known for known in range(1, 9) if known == told), 1)


def _is_heic(data: bytes) -> bool:
    """Whether this is a HEIC picture, which Pillow can open from now on.

    Raises:
        SampleError: It is one, and what reads it is not installed.
    """
    if data[4:8] != b"ftyp" or data[8:12] not in _HEIC_BRANDS:
        return False
    try:
        import pi_heif
    except ImportError:
        raise SampleError(
            "HEIC pictures cannot be read here.", "Save it as JPEG or PNG, or install pi-heif."
        ) from None
    pi_heif.register_heif_opener()
    return True


def _pixels(
    data: bytes, name: str, size: tuple[int, int], page: int, *, colour: bool = False
) -> npt.NDArray[np.generic]:
    """The stored pixels, not yet turned; Pillow helps where OpenCV does not decode."""
    buffer = np.frombuffer(data, np.uint8)
    if name == "PNG":
        _check_png(data)
    flags = cv2.IMREAD_UNCHANGED
    if name in {"JPEG", "MPO"}:
        large = size[0] * size[1] > 4 * WORKING_PIXELS
        flags = cv2.IMREAD_REDUCED_GRAYSCALE_2 if large else cv2.IMREAD_GRAYSCALE
        if colour:
            flags = cv2.IMREAD_REDUCED_COLOR_2 if large else cv2.IMREAD_COLOR
        flags |= cv2.IMREAD_IGNORE_ORIENTATION
        if not data.rstrip(b"\0").endswith(b"\xff\xd9") and b"\xff\xd9" not in data[-65536:]:
            raise SampleError("The file ends too early.", _AGAIN)
        if jpeg.is_damaged(data):
            raise SampleError(_DAMAGED, _AGAIN)
    if name == "TIFF" and tiff.is_damaged(data, page):
        raise SampleError(_DAMAGED, _AGAIN)
    picture: npt.NDArray[np.generic] | None = None
    try:
        if name == "TIFF":
            found, pages = cv2.imdecodemulti(buffer, cv2.IMREAD_UNCHANGED, range=(page, page + 1))
            picture = pages[0] if found and pages else None
            if picture is not None and picture.ndim == 2 and _is_grey_with_alpha(data, page):
                picture = None  # OpenCV leaves the alpha out
        elif name not in {"GIF", "HEIF"}:
            picture = cv2.imdecode(buffer, flags)
    except cv2.error:
        picture = None
    if picture is None:
        picture = _pillow_pixels(data, page)
    if name == "BMP" and picture.shape[2:] == (4,) and not picture[..., 3].any():
        # screenshots leave a fourth byte unused; taken as alpha, nothing would be seen
        picture = picture[..., :3]
    return picture


def _is_grey_with_alpha(data: bytes, page: int) -> bool:
    with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
        picture.seek(page)
        return picture.mode in {"LA", "La"}


def _check_png(data: bytes) -> None:
    """Refuse a PNG whose end or whose checksums are wrong: libpng would talk to the terminal."""
    place, kind = 8, b""
    while kind != b"IEND" and place + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        end = place + 8 + length
        if end + 4 > len(data):
            break
        # of other chunks than the critical ones nothing is read
        if kind[:1].isupper() and zlib.crc32(data[place + 4 : end]) != int.from_bytes(
            data[end : end + 4], "big"
        ):
            break
        place = end + 4
    else:
        if kind == b"IEND":
            return
    raise SampleError(_DAMAGED, _AGAIN)


def _pillow_pixels(data: bytes, page: int) -> npt.NDArray[np.generic]:
    """Decode with Pillow what OpenCV would not; BGR order like OpenCV's."""
    try:
        with Image.open(io.BytesIO(data), formats=(*FORMATS, "HEIF")) as picture:
            picture.seek(page)
            if picture.mode.startswith("I;16") or picture.mode in {"I", "F"}:
                return np.asarray(picture).astype(np.float32)
            if picture.mode in {"1", "L"}:
                return np.asarray(picture.convert("L"))
            return np.ascontiguousarray(np.asarray(picture.convert("RGBA"))[..., [2, 1, 0, 3]])
    except Exception:  # noqa: BLE001 - Pillow raises many kinds on hostile bytes
        raise SampleError(_DAMAGED, _AGAIN) from None


def _from_array(array: npt.NDArray[np.uint8], *, colour: bool) -> Decoded:
    if array.dtype != np.uint8 or array.ndim not in (2, 3) or array.size == 0:
        raise SampleError(
            f"An array of type {array.dtype} and shape {array.shape} is no picture.",
            "Pass uint8, (H, W), (H, W, 3) RGB or (H, W, 4) RGBA.",
        )
    if array.ndim == 3 and array.shape[2] not in (1, 3, 4):
        raise SampleError(
            f"A picture with {array.shape[2]} channels is not understood.", "Pass 1, 3 or 4."
        )
    if array.shape[0] * array.shape[1] > MAX_PIXELS:
        raise _too_large(str(math.ceil(array.shape[0] * array.shape[1] / 1e6)))
    bgr = (
        array
        if array.ndim == 2 or array.shape[2] == 1
        else array[..., [2, 1, 0, 3][: array.shape[2]]]
    )
    grey = to_grey(bgr)
    source = SampleSource(None, fingerprint(array), array.shape[1], array.shape[0], "array")
    colours = to_colour(bgr) if colour and bgr.ndim == 3 else None
    return Decoded(source, grey, _is_two_tone(grey), colour=colours)


def _from_ink(ink: Ink) -> Decoded:
    from verifier_app.ink.movement import movement_of
    from verifier_app.ink.render import render

    ink = sound(ink)
    if not ink.strokes:
        raise SampleError("The drawing is empty.", "Draw something first.")
    grey = render(ink, height=INK_HEIGHT)
    # what is looked at of it is coarse
    pressed = render(ink, height=INK_HEIGHT // 2, fade=_FADE)
    source = SampleSource(None, fingerprint(ink), grey.shape[1], grey.shape[0], "ink")
    return Decoded(
        source,
        grey,
        two_tone=False,
        drawn=True,
        pressed=pressed,
        movement=movement_of(ink, cohort()),
    )


def _is_two_tone(grey: GreyArray) -> bool:
    # a glance at some thousand pixels answers for nearly every grey picture
    if np.unique(grey.ravel()[:: max(1, grey.size // 4096)]).size > 2:
        return False
    return bool(np.count_nonzero(histogram(grey)) <= 2)
