"""A folder that may not be entered, also for root, who may enter any."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def close(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the system refuse what lies in `folder`, and what it lists."""
    closed = folder.absolute()

    def refusing(usual: Callable[..., Any], *, itself: bool) -> Callable[..., Any]:
        def asked(path: Any = ".", *more: Any, **named: Any) -> Any:
            if isinstance(path, str | os.PathLike):
                place = Path(path).absolute()
                if closed in place.parents or (itself and place == closed):
                    raise PermissionError(13, "Permission denied", str(path))
            return usual(path, *more, **named)

        return asked

    for name in ("stat", "lstat", "open", "mkdir"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name), itself=False))
    for name in ("listdir", "scandir"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name), itself=True))
