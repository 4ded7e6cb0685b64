"""Results go to standard output, progress and errors to standard error."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

from verifier_app.errors import UserError, is_too_long, reason

MINUS = "\N{MINUS SIGN}"


def speak_unicode() -> None:
    """Have both streams write what a finding contains, and file names that are no text.

    A minus sign must never turn into a question mark.
    """
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper):
            continue
        try:
            MINUS.encode(stream.encoding)
        except (UnicodeEncodeError, LookupError):
            stream.reconfigure(encoding="utf-8")
        if stream.encoding.lower().replace("-", "") == "utf8":
            stream.reconfigure(errors="surrogateescape")
        else:
            stream.reconfigure(errors="backslashreplace")


def keep_to_itself() -> None:
    """Have standard error to the program alone, for what it says in sentences.

    Libraries in C print there what they find wrong with a picture, though that is told, or the
    picture is read all the same; what they print goes nowhere, as it does in the engine.
    """
    if not isinstance(sys.stderr, TextIOWrapper):  # closed
        return
    own, nothing = os.dup(sys.stderr.fileno()), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stderr.fileno())
    os.close(nothing)
    sys.stderr = open(own, "w", 1, sys.stderr.encoding, sys.stderr.errors)  # noqa: PTH123, SIM115


def emit(text: str) -> None:
    """Print a result.

    Raises:
        UserError: Nothing more can be written.
        BrokenPipeError: Nobody reads any more.
    """
    with _to_standard_output():
        print(text)


def finish() -> None:
    """Write what was printed but still waits.

    Raises:
        UserError: Nothing more can be written.
        BrokenPipeError: Nobody reads any more.
    """
    if sys.stdout is not None:
        with _to_standard_output():
            sys.stdout.flush()


def emit_json(value: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Print a result as one line of strict JSON."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # a file name that is no text: escape it
        text = json.dumps(value, allow_nan=False)
    emit(text)


def note(text: str, end: str = "\n") -> None:
    """Print a line on standard error; nowhere where that is closed, or takes nothing more."""
    if sys.stderr is None:  # print would turn to standard output
        return
    try:
        print(text, end=end, file=sys.stderr, flush=True)
    except (OSError, ValueError):
        _give_away(sys.stderr)


class Progress:
    """One line on a terminal that counts up; nothing elsewhere, or where it is unwanted."""

    def __init__(self, unit: str, total: int, *, quiet: bool) -> None:
        self._unit = unit
        self._total = total
        self._shown = not quiet and sys.stderr is not None and sys.stderr.isatty()

    def update(self, done: int) -> None:
        """Show how many of the total are done."""
        if self._shown:
            note(f"\r{done} of {self._total} {self._unit}", end="")

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            note("\r\033[K", end="")


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what goes wrong while `path` is written into an error that names it.

    Raises:
        UserError: The place cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise UserError(
            f"It cannot be written ({reason(error)}).",
            "Choose a shorter name, or a folder with a shorter path."
            if is_too_long(error)
            else "Check the folder, its permissions and the space on the disk.",
            path,
        ) from error


@contextlib.contextmanager
def _to_standard_output() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        stop_output()
        raise UserError(
            f"The results cannot be written to standard output ({reason(error)}).",
            "Check the space on the disk.",
        ) from error


def stop_output() -> None:
    """Give away a standard output that takes nothing more, so that nothing more fails on it."""
    if sys.stdout is not None:
        _give_away(sys.stdout)


def _give_away(stream: TextIO) -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError, ValueError):
        os.dup2(nothing, stream.fileno())
    os.close(nothing)
