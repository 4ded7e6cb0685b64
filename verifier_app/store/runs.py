"""Trainings that were left before their end, or before they began: what was asked for is kept."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from verifier_app.errors import DataError, StoreError, reason
from verifier_app.store.atomic import write_atomically
from verifier_app.store.paths import private_folder, user_data_dir

RESULT = "result.safetensors"
"""The finished model in a run's folder."""
_REQUEST = "request.json"
_PUT_OFF = "put_off"
_OWN = (_REQUEST, RESULT, "turn[0-9]*", "last")
"""What a run puts into its folder."""


def runs_dir() -> Path:
    """Where trainings keep their checkpoints; may not exist yet."""
    return user_data_dir() / "runs"


def remember(folder: Path, request: Mapping[str, Any]) -> None:
    """Note in a run's folder what was asked for.

    Raises:
        OSError: It cannot be written.
    """
    write_atomically(folder / _REQUEST, json.dumps(request, indent=2).encode())


def claim(folder: Path) -> None:
    """Make a run's folder, readable by its owner alone, unless it is there already.

    Raises:
        DataError: It cannot be made, or holds what no run has put there: a run that ends
            deletes what is in its folder.
    """
    try:
        private_folder(folder)
        entries = {own.name for own in folder.iterdir()}
    except OSError as error:
        raise DataError(
            f"The run's folder cannot be written ({reason(error)}).",
            "Check its permissions and the space on the disk, or choose another.",
            folder,
        ) from error
    if entries and not entries & {_REQUEST, RESULT}:
        raise DataError(
            "The run's folder holds other files.", "Name an empty or a new folder.", folder
        )


def remove(folder: Path) -> None:
    """Delete what a run has put into its folder, and the folder if nothing else is in it."""
    for own in [found for name in _OWN for found in folder.glob(name)]:
        if own.is_dir():
            shutil.rmtree(own, ignore_errors=True)
        else:
            own.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()


def put_off(request: Mapping[str, Any]) -> None:
    """Note a run that has not begun; one that has noted itself what it needs.

    Raises:
        StoreError: It cannot be written.
    """
    folder = Path(str(request.get("folder") or runs_dir() / str(request["name"])))
    if (folder / _REQUEST).is_file():
        return
    try:
        remember(private_folder(folder), {**request, "folder": str(folder), _PUT_OFF: True})
    except OSError as error:
        raise StoreError(
            f"The run {request['name']!r} cannot be kept ({reason(error)}).",
            "Check the permissions and the space on the disk.",
            folder,
        ) from error


def is_put_off(request: Mapping[str, Any]) -> bool:
    """Whether a run has not begun."""
    return request.get(_PUT_OFF) is True


def forget(folder: Path) -> None:
    """The run has come to its end: nothing is left to be continued."""
    with suppress(FileNotFoundError):
        (folder / _REQUEST).unlink()


def unfinished() -> list[dict[str, Any]]:
    """The requests of the runs that can be continued or begun, by name; damaged ones are passed over."""
    found = []
    for path in sorted(runs_dir().glob(f"*/{_REQUEST}")):
        try:
            request = json.loads(path.read_bytes())
        except (OSError, ValueError, RecursionError):
            continue
        if not isinstance(request, dict):
            continue
        if not all(isinstance(request.get(key), str) for key in ("name", "folder")):
            continue
        if is_put_off(request) or any(path.parent.glob("*/checkpoint.pt")):
            found.append(request)
    return found


def discard(request: Mapping[str, Any]) -> None:
    """Delete a run that can be continued or begun, with all that it learnt."""
    folder = Path(str(request["folder"]))
    if (folder / _REQUEST).is_file():
        remove(folder)
