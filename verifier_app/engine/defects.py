"""The engine's log: what went wrong inside the program, and nothing about the samples."""

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
_LIMIT = 2**20
_HIDDEN = "..."
# quoted text, and words with a slash, a backslash or an ending such as .png
_NAMES = re.compile(r"""'[^']*'|"[^"]*"|\S*[/\\]\S*|\S+\.\w{2,5}\b""")
_ROOT = Path(verifier_app.__file__).resolve().parent.parent


class Log:
    """A file that defects are appended to; a log that cannot be written is no reason to stop."""

    def __init__(self) -> None:
        self._file = _opened()

    def watch(self) -> None:
        """Have crashes below Python (a fault in a library) leave their frames here as well."""
        if self._file is not None:
            faulthandler.enable(self._file)

    def write(self, error: BaseException) -> None:
        """Append where and what kind `error` is."""
        if self._file is None:
            return
        with suppress(OSError):
            now = datetime.now(UTC).isoformat(timespec="seconds")
            self._file.write(f"{now} {verifier_app.__version__}\n{nameless(error)}\n")
            self._file.flush()


def _opened() -> TextIO | None:
    try:
        path = private_folder(log_dir()) / LOG_NAME
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
