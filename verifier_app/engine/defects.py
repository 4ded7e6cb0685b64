"""The logs of engine and window: what went wrong inside the program, nothing about the samples."""

from __future__ import annotations

import faulthandler
import re
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import verifier_app
from verifier_app.store.paths import log_dir, private_folder

LOG_NAME = "engine.log"
WINDOW_LOG_NAME = "window.log"
_LIMIT = 2**20
_SHOWN = 2**17
_HIDDEN = "..."
# quoted text, and words with a slash, a backslash or an ending such as .png
_NAMES = re.compile(r"""'[^']*'|"[^"]*"|\S*[/\\]\S*|\S+\.\w{2,5}\b""")
_ROOT = Path(verifier_app.__file__).resolve().parent.parent


class Log:
    """A file that defects are appended to; a log that cannot be written is no reason to stop.

    Args:
        name: Of the file; each process has its own.
    """

    def __init__(self, name: str = LOG_NAME) -> None:
        self._file = _opened(name)

    def watch(self) -> None:
        """Have crashes below Python (a fault in a library) leave their frames here as well."""
        if self._file is not None:
            faulthandler.enable(self._file)

    def write(self, error: BaseException) -> None:
        """Append where and what kind `error` is."""
        self.note(f"{verifier_app.__version__}\n{nameless(error)}")

    def note(self, text: str) -> None:
        """Append what happened, in words that name no sample."""
        if self._file is None:
            return
        with suppress(OSError):
            now = datetime.now(UTC).isoformat(timespec="seconds")
            self._file.write(f"{now} {text}\n")
            self._file.flush()


def tail(name: str) -> str:
    """The end of a log, whole lines; empty where there is none."""
    try:
        with (log_dir() / name).open("rb") as file:
            file.seek(0, 2)
            start = max(0, file.tell() - _SHOWN)
            file.seek(start)
            text = file.read(_SHOWN).decode("utf-8", errors="replace")
    except OSError:
        return ""
    return text.partition("\n")[2] if start else text


def _opened(name: str) -> TextIO | None:
    try:
        path = private_folder(log_dir()) / name
        if path.exists() and path.stat().st_size > _LIMIT:
            path.replace(path.with_suffix(".old"))
        return path.open("a", encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None


def nameless(error: BaseException) -> str:
    """The traceback of `error`, without anything that could name a sample or a person.

    Frames are kept, their files shortened to the part below the program's folder; from
    messages everything that is quoted or looks like a file's name is taken out.
    """
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        frames = traceback.extract_tb(seen.__traceback__)
        lines += [f"  {_place(own.filename)}:{own.lineno} {own.name}" for own in frames]
        message = _NAMES.sub(_HIDDEN, str(seen))
        lines.append(f"{type(seen).__name__}: {message}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


def _place(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-3:])
