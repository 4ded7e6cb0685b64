"""The folders of trainings: what was asked for, what was learnt, and what came of it.

A training that was left before its end, or before it began, goes on from its folder; a result that
was not adopted waits there for the person's decision. One process at a time works in a folder.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

from verifier_app.errors import DataError, StoreError, reason
from verifier_app.store.atomic import write_atomically
from verifier_app.store.lock import hold, is_held
from verifier_app.store.paths import (
    private_folder,
    user_data_dir,
    user_models_dir,
    weights_dir,
)

RESULT = "result.safetensors"
"""The finished model in a run's folder."""
BASE = "base.safetensors"
"""The run's own copy of the model that it began with."""
_REQUEST = "request.json"
_LOCK = "run.lock"
_PUT_OFF, _RESULT = "put_off", "result"
_LEARNT = ("turn[0-9]*", "last", BASE)
"""What only a training that goes on needs."""
_TORN = tuple(f".{name}.*" for name in (BASE, RESULT, _REQUEST))
"""What a kill leaves of a file that was being written."""
_OWN = (*_LEARNT, RESULT, _REQUEST, *_TORN)
"""What a run puts into its folder."""
_held: Final[dict[Path, BinaryIO]] = {}
"""The folders that this process works in, by the files that say so to others."""


def runs_dir() -> Path:
    """Where trainings keep their checkpoints; may not exist yet."""
    return user_data_dir() / "runs"


def remember(folder: Path, request: Mapping[str, Any], *, durable: bool = True) -> None:
    """Note in a run's folder what was asked for.

    Raises:
        OSError: It cannot be written.
    """
    write_atomically(folder / _REQUEST, json.dumps(request, indent=2).encode(), durable=durable)


def asked(folder: Path) -> dict[str, Any]:
    """What was asked for in a run's folder; empty where that is not known."""
    try:
        request = json.loads((folder / _REQUEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return request if isinstance(request, dict) else {}


def claim(folder: Path) -> None:
    """Make a run's folder, readable by its owner alone, and hold it until `release` or `remove`.

    What can be continued there stays; what another run left is deleted.

    Raises:
        DataError: It cannot be made, another process works in it, or it holds what no run has
            put there: a run that ends deletes what is in its folder.
    """
    try:
        private_folder(folder)
        entries = {own.name for own in folder.iterdir()}
        if entries and not entries & {_REQUEST, RESULT, BASE, _LOCK}:
            raise DataError(
                "The run's folder holds other files.", "Name an empty or a new folder.", folder
            )
        lock = hold(folder / _LOCK)
    except OSError as error:
        raise DataError(
            f"The run's folder cannot be written ({reason(error)}).",
            "Check its permissions and the space on the disk, or choose another.",
            folder,
        ) from error
    if lock is None:
        raise DataError(
            f"The run {folder.name!r} is being trained by another window or command.",
            "Wait for its end, stop it there, or choose another name.",
        )
    _held[folder] = lock
    if not (folder / _REQUEST).exists() or result_of(asked(folder)) is not None:
        _delete(folder, _OWN)


def release(folder: Path) -> None:
    """Let others have a run's folder, and delete it if nothing there can be continued."""
    if folder in _held and not (folder / _REQUEST).exists():
        remove(folder)
    elif folder in _held:
        _held.pop(folder).close()


def remove(folder: Path) -> None:
    """Delete what a run has put into its folder, and the folder if nothing else is in it.

    Raises:
        OSError: It cannot be deleted; others may have the folder all the same.
    """
    try:
        _delete(folder, _OWN)
    finally:
        if folder in _held:
            _held.pop(folder).close()
    with suppress(OSError):
        (folder / _LOCK).unlink(missing_ok=True)
        folder.rmdir()


def finish(folder: Path, request: Mapping[str, Any], result: Mapping[str, Any]) -> None:
    """Note what came of a run whose model stays in its folder; the training itself is deleted.

    Raises:
        OSError: It cannot be written.
    """
    remember(folder, {**request, _RESULT: result})
    _delete(folder, _LEARNT)


def result_of(request: Mapping[str, Any]) -> dict[str, Any] | None:
    """What came of a run that has ended and waits for a decision; None of any other."""
    result = request.get(_RESULT)
    return result if isinstance(result, dict) else None


def is_busy(request: Mapping[str, Any]) -> bool:
    """Whether a process works on a run now."""
    return is_held(folder_of(request) / _LOCK)


def folder_of(request: Mapping[str, Any]) -> Path:
    """Where a run keeps what it learns."""
    return Path(str(request.get("folder") or runs_dir() / str(request["name"])))


def has_learnt(request: Mapping[str, Any]) -> bool:
    """Whether a run has got as far as a checkpoint, from which it goes on."""
    return any(folder_of(request).glob("*/checkpoint.pt"))


def put_off(request: Mapping[str, Any]) -> None:
    """Note a run that has not begun; one that has noted itself what it needs.

    Raises:
        StoreError: It cannot be written.
    """
    folder = folder_of(request)
    noted = {**request, "folder": str(folder), _PUT_OFF: True}
    try:
        if (folder / _REQUEST).is_file():
            return
        # nobody waits for the disk: a run that has learnt nothing is not worth a stall
        remember(private_folder(folder), noted, durable=False)
    except OSError as error:
        raise StoreError(
            f"The run {request['name']!r} cannot be kept ({reason(error)}).",
            "Check the permissions and the space on the disk.",
            folder,
        ) from error


def is_put_off(request: Mapping[str, Any]) -> bool:
    """Whether a run has not begun."""
    return request.get(_PUT_OFF) is True


def take_back(request: Mapping[str, Any]) -> None:
    """Forget a run that was put off and has not begun; nothing where another works on it."""
    folder = folder_of(request)
    if is_put_off(asked(folder)) and not is_held(folder / _LOCK):
        remove(folder)


def left() -> list[dict[str, Any]]:
    """The requests of the runs that can be continued, begun or decided on, by name.

    Damaged ones are passed over.
    """
    found = []
    for path in sorted(runs_dir().glob(f"*/{_REQUEST}")):
        folder, request = path.parent, asked(path.parent)
        if not all(isinstance(request.get(key), str) for key in ("name", "folder")):
            continue
        has_ended = result_of(request) is not None and (folder / RESULT).is_file()
        # ended before its first checkpoint it begins again, with its own copy of the base
        has_begun = (folder / BASE).is_file() or has_learnt(request)
        if has_ended or is_put_off(request) or has_begun:
            found.append(request)
    return found


def taken_names() -> set[str]:
    """Names that no new run may have: those of models and of runs, begun or not, as of now."""
    folders = weights_dir(), user_models_dir()
    models = {path.stem for own in folders for path in own.glob("*.safetensors")}
    return models | {path.name for path in runs_dir().glob("*")}


def discard(request: Mapping[str, Any]) -> None:
    """Delete a run that was left, with all that it learnt.

    Raises:
        StoreError: A process works on it, or it cannot be deleted.
    """
    folder = folder_of(request)
    if is_busy(request):
        raise StoreError(
            f"The run {folder.name!r} is being trained by another window or command.",
            "Wait for its end, or stop it there.",
        )
    try:
        if (folder / _REQUEST).is_file():
            remove(folder)
    except OSError as error:
        raise StoreError(
            f"It cannot be read or written ({reason(error)}).",
            "Check the folder, its permissions and the space on the disk.",
            folder,
        ) from error


def _delete(folder: Path, names: Sequence[str]) -> None:
    for own in [found for name in names for found in folder.glob(name)]:
        if own.is_dir():
            shutil.rmtree(own, ignore_errors=True)
        else:
            own.unlink(missing_ok=True)
