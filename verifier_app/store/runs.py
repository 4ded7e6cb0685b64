"""Trainings that were left before their end: what was asked for stands beside the checkpoint."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from verifier_app.store.atomic import write_atomically
from verifier_app.store.paths import user_data_dir

_REQUEST = "request.json"


def runs_dir() -> Path:
    """Where trainings keep their checkpoints; may not exist yet."""
    return user_data_dir() / "runs"


def remember(folder: Path, request: Mapping[str, Any]) -> None:
    """Note in a run's folder what was asked for.

    Raises:
        OSError: It cannot be written.
    """
    write_atomically(folder / _REQUEST, json.dumps(request, indent=2).encode())


def forget(folder: Path) -> None:
    """The run has come to its end: nothing is left to be continued."""
    with suppress(FileNotFoundError):
        (folder / _REQUEST).unlink()


def unfinished() -> list[dict[str, Any]]:
    """The requests of the runs that can be continued, by name; damaged ones are passed over."""
    found = []
    for path in sorted(runs_dir().glob(f"*/{_REQUEST}")):
        try:
            request = json.loads(path.read_bytes())
        except (OSError, ValueError, RecursionError):
            continue
        has_work = any(path.parent.glob("*/checkpoint.pt"))
        if has_work and isinstance(request, dict) and isinstance(request.get("name"), str):
            found.append(request)
    return found


def discard(request: Mapping[str, Any]) -> None:
    """Delete a run that can be continued, with all that it learnt."""
    folder = Path(str(request.get("folder", "")))
    if (folder / _REQUEST).is_file():
        shutil.rmtree(folder, ignore_errors=True)
