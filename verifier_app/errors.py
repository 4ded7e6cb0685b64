"""The one family of errors that a person can do something about.

Everything else that is raised is a defect of the program and keeps its traceback.
"""

from __future__ import annotations

import errno
from pathlib import Path
from unicodedata import category

JOINERS = dict.fromkeys((0x200C, 0x200D))
"""For `str.translate`: takes away what joins letters, or keeps them apart, and has no shape."""


class UserError(Exception):
    """What happened and what to do, in sentences for people.

    Args:
        what: One sentence, without the file's name: "The file ends too early."
        remedy: One sentence that says what to do: "Scan or export it again."
        path: The file concerned, if there is one.
    """

    def __init__(self, what: str, remedy: str = "", path: str | Path | None = None) -> None:
        self.what = what
        self.remedy = remedy
        self.path = None if path is None else str(path)
        super().__init__(what)

    def __str__(self) -> str:
        return self.sentences if self.path is None else f"{self.path}: {self.sentences}"

    @property
    def sentences(self) -> str:
        """What happened and what to do, without the file's name."""
        return f"{self.what} {self.remedy}".strip()

    def one_line(self) -> str:
        """The error as one line, whatever is in a file's name; no terminal obeys what is in it."""
        line = " ".join(str(self).split())
        return "".join("?" if category(c) == "Cc" else c for c in line)

    def with_path(self, path: str | Path) -> UserError:
        """The same error, naming `path` unless it names a file already."""
        if self.path is None:
            self.path = str(path)
        return self


class UsageError(UserError):
    """A command or call was put together wrongly."""


class SampleError(UserError):
    """A sample cannot be read or holds no ink."""


class ModelFileError(UserError):
    """A model file is damaged, foreign, or made for another version."""


class DataError(UserError):
    """A data folder, table or archive is not what was expected."""


class DeviceError(UserError):
    """The asked-for device cannot be used."""


class StoreError(UserError):
    """Reference sets or settings cannot be read or written."""


def reason(error: OSError | ValueError) -> str:
    """Why the system refused: "Permission denied", "No space left on device".

    Of a name that no file can have it says so by a `ValueError`.
    """
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def is_readable(text: str) -> bool:
    """Whether a person can read all of a name; the joiners of Persian, Hindi and emoji shape it."""
    return text.translate(JOINERS).isprintable()


def is_too_long(error: OSError | ValueError) -> bool:
    """Whether the system refused because a name, or the path to it, is longer than it takes."""
    return getattr(error, "errno", None) == errno.ENAMETOOLONG


class Interrupted(Exception):  # noqa: N818 - an outcome, not an error
    """The person asked to stop."""
