"""Training data, cleaned once: the ink of every sample at twice the strip's resolution.

A pack is one `.npz` file: pictures as PNG in one buffer, and their labels. It is small
enough to carry to another machine (about 3 kB a signature) and fits into memory.
"""

from __future__ import annotations

import io
import logging
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from verifier_app.datasets import Collection, Labelled
from verifier_app.errors import DataError, SampleError, reason
from verifier_app.store.atomic import write_atomically

RESOLUTION = 2
"""Pixels of a packed picture per pixel of the strip."""
_log = logging.getLogger(__name__)
_FIELDS = ("set", "writer", "kind", "sample", "key", "forger", "text", "medium", "split")


@dataclass(frozen=True, eq=False)
class Pack:
    """Samples in memory: `pictures[i]`, uint8, ink bright, belongs to `rows[i]`."""

    rows: list[Labelled]
    pictures: list[npt.NDArray[np.uint8]]


def build(collection: Collection, target: Path) -> int:
    """Clean every sample of a collection and write the pack; returns how many were kept.

    A pack appears as a whole or not at all, so that one that exists can be used.

    Raises:
        DataError: No sample can be used, an archive is damaged, or the pack cannot be written.
    """
    import cv2

    from verifier_app.imaging import shaped

    rows: list[Labelled] = []
    buffers: list[npt.NDArray[np.uint8]] = []
    for row in collection:
        try:
            picture = shaped(collection.read(row), RESOLUTION)
        except SampleError as error:
            _log.warning("left out: %s %s", row.key, error)
            continue
        buffers.append(cv2.imencode(".png", (picture * 255).astype(np.uint8))[1].ravel())
        rows.append(row)
    if not rows:
        raise DataError("The set holds no usable sample.", "Leave it out.", target.stem)
    ends = np.cumsum([b.size for b in buffers], dtype=np.int64)
    labels = {name: np.array([getattr(row, name) for row in rows]) for name in _FIELDS}
    whole = io.BytesIO()
    np.savez(whole, pixels=np.concatenate(buffers), ends=ends, **labels)  # type: ignore[arg-type]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, whole.getvalue())
    except OSError as error:
        raise DataError(
            f"The pack cannot be written ({reason(error)}).",
            "Check the permissions and the space on the disk, or name another folder.",
            target,
        ) from error
    return len(rows)


def load(paths: Iterable[Path], splits: Iterable[str]) -> Pack:
    """Read packs into memory.

    Args:
        paths: Pack files.
        splits: Which splits to keep.

    Raises:
        DataError: A file is missing, damaged or no pack.
    """
    import cv2

    wanted = set(splits)
    rows: list[Labelled] = []
    pictures: list[npt.NDArray[np.uint8]] = []
    for path in paths:
        try:
            with np.load(path, allow_pickle=False) as stored:
                pixels, ends = stored["pixels"], stored["ends"]
                labels = [stored[name] for name in _FIELDS]
        except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile):
            raise DataError(
                "This is not a pack of training data.", "Delete it; it is built again.", path
            ) from None
        if {len(values) for values in labels} != {len(ends)}:
            raise DataError("The pack is damaged.", "Delete it; it is built again.", path)
        starts = np.concatenate([[0], ends[:-1]])
        for index, values in enumerate(zip(*labels, strict=True)):
            row = Labelled(**dict(zip(_FIELDS, map(str, values), strict=True)))  # type: ignore[arg-type]
            if row.split in wanted:
                rows.append(row)
                data = pixels[starts[index] : ends[index]]
                picture = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if data.size else None
                if picture is None:
                    raise DataError("The pack is damaged.", "Delete it; it is built again.", path)
                pictures.append(picture.astype(np.uint8))
    return Pack(rows, pictures)
