"""Programs started anew and timed from outside, until they say that something happened."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHILDREN = Path(__file__).resolve().parent / "children"
EXAMPLES = ROOT / "resources" / "examples"


@contextmanager
def environment(platform: str | None = None) -> Iterator[dict[str, str]]:
    """The environment of a user's program: this checkout, byte code kept, its own folders.

    Args:
        platform: Qt's; by default what the system shows windows with, else `offscreen`.
    """
    own = dict(os.environ)
    own["PYTHONPATH"] = str(ROOT)
    own.pop("PYTHONDONTWRITEBYTECODE", None)
    if platform is not None:
        own["QT_QPA_PLATFORM"] = platform
    elif sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & own.keys():
        own.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        own.setdefault("VERIFIER_APP_HOME", home)
        yield own


def seconds_until(word: str, arguments: Sequence[str], own: dict[str, str]) -> dict[str, float]:
    """Start Python with `arguments` and time the lines that it prints.

    Returns:
        Seconds from the launch until each line, by the line; `end` is the process's end.

    Raises:
        RuntimeError: It never said `word`.
    """
    begun = time.perf_counter()
    said: dict[str, float] = {}
    with subprocess.Popen(
        [sys.executable, *arguments],
        env=own,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said.setdefault(line.strip(), time.perf_counter() - begun)
    said["end"] = time.perf_counter() - begun
    if word not in said:
        problem = f"{arguments} never said {word!r}; exit code {process.returncode}"
        raise RuntimeError(problem)
    return said


def whole(arguments: Sequence[str], own: dict[str, str]) -> float:
    """Seconds from the launch of Python with `arguments` until it has ended."""
    return seconds_until("end", arguments, own)["end"]
