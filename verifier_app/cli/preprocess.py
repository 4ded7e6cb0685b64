"""`preprocess FILE... -o DIR`: what the network sees, as pictures."""

from __future__ import annotations

import argparse
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from verifier_app.cli import options
from verifier_app.cli.output import emit, emit_json, note, stop_output, writing
from verifier_app.cli.places import identity
from verifier_app.errors import UsageError, UserError
from verifier_app.types import Shading

if TYPE_CHECKING:
    from verifier_app.types import FloatArray, Prepared

EXAMPLE = "verifier-app preprocess form.png card.tif -o seen --all"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=options.path,
        help="samples; form.pdf#page=2 names a page of a PDF or TIFF",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="DIR",
        type=options.path,
        required=True,
        help="gets STEM.png (the whole) and STEM.viewK.png (further views), 105x105, 8-bit grey;"
        " those of an earlier run go",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="write STEM.strip.png, STEM.clean.png and, where it can be seen how dark or how wide the"
        " line of a signature is, STEM.darkness.png and STEM.width.png as well",
    )
    options.add_profile(parser)
    options.add_output(parser, json_is="print one JSON object for each file")
    options.accept_rest(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the pictures; files that cannot be read are reported, the others are written."""
    from verifier_app import imaging

    folder: Path = arguments.output
    _check_stems(arguments.files)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    inputs = {identity(imaging.named_page(path)[0]) for path in arguments.files} - {None}
    taken: set[str] = set()
    errors = 0
    for path in arguments.files:
        try:
            prepared = imaging.prepare(path, profile=arguments.profile)
        except UserError as error:
            errors += 1
            note(f"{options.PROGRAM}: {error.one_line()}")
            continue
        pictures = dict(_pictures(prepared, _stem(path), everything=arguments.all))
        written = [folder / name for name in pictures]
        for target in written:
            if identity(target) in inputs:
                raise UsageError(
                    "The result would overwrite a sample.", "Name another folder with -o.", target
                )
        names = {name.casefold() for name in pictures}
        if names & taken:
            raise UsageError(
                "One of its pictures would have the name of another sample's.",
                "Process them one after the other, into different folders.",
                path,
            )
        taken |= names
        for target, picture in zip(written, pictures.values(), strict=True):
            _save(picture, target)
        for stale in _stale(folder, _stem(path), len(prepared.views)):
            if stale.name.casefold() not in taken and identity(stale) not in inputs:
                with writing(stale):
                    stale.unlink()
        try:
            _tell(arguments, path, prepared, written)
        except BrokenPipeError:  # nobody reads their names any more; they are wanted all the same
            stop_output()
    return 2 if errors else 0


def _check_stems(files: list[Path]) -> None:
    """Refuse files whose pictures would have the same names."""
    seen: dict[str, Path] = {}
    for path in files:
        other = seen.setdefault(_stem(path).casefold(), path)
        if other is not path:
            raise UsageError(
                f"Its pictures would have the same names as those of {other}.",
                "Process them one after the other, into different folders.",
                path,
            )


def _stem(path: Path) -> str:
    """What the pictures of a file are called after; a page of it by its number as well."""
    name, mark, page = path.name.rpartition("#page=")
    return f"{Path(name).stem}.page{page}" if mark and page.isdecimal() else path.stem


def _pictures(
    prepared: Prepared, stem: str, *, everything: bool
) -> Iterator[tuple[str, FloatArray]]:
    yield f"{stem}.png", prepared.views[0]
    for number, view in enumerate(prepared.views[1:], start=1):
        yield f"{stem}.view{number}.png", view
    if everything:
        yield f"{stem}.strip.png", prepared.strip
        yield f"{stem}.clean.png", prepared.clean
        for name, ranks in prepared.shading._asdict().items():
            if ranks is not None:
                yield f"{stem}.{name}.png", ranks


def _stale(folder: Path, stem: str, views: int) -> Iterator[Path]:
    """Pictures that an earlier run may have left of what is called the same."""
    for part in ("strip", "clean", *Shading._fields):
        if os.path.isfile(path := folder / f"{stem}.{part}.png"):  # noqa: PTH113 - of any length
            yield path
    number = views
    while os.path.isfile(path := folder / f"{stem}.view{number}.png"):  # noqa: PTH113
        yield path
        number += 1


def _save(picture: FloatArray, path: Path) -> None:
    """Write 0 to 1 as 8-bit grey; 0 and 1 come out as exactly 0 and 255.

    Raises:
        UserError: The place cannot be written; no part of the picture is left there.
    """
    import numpy as np
    from PIL import Image

    whole = io.BytesIO()
    Image.fromarray(np.rint(picture * 255.0).astype(np.uint8)).save(whole, "PNG")
    with writing(path):
        file = path.open("wb")
        try:
            with file:
                file.write(whole.getvalue())
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _tell(
    arguments: argparse.Namespace, path: Path, prepared: Prepared, written: list[Path]
) -> None:
    if arguments.json:
        emit_json(
            {
                "schema": 1,
                "path": str(path),
                "sha256": prepared.source.sha256,
                "box": list(prepared.box),
                "warnings": [warning.as_dict() for warning in prepared.warnings],
                "written": [str(target) for target in written],
            }
        )
        return
    for target in written:
        emit(str(target))
    if not arguments.quiet:
        for warning in prepared.warnings:
            note(f"{path}: {warning.text}")
