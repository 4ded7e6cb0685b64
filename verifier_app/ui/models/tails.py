"""The end of a path that tells it from others: a name, or a name and the folders it is in."""

from __future__ import annotations

from collections.abc import Iterable


class Tails:
    """Paths, and what is said of each: its name where no other has that, else as much as tells.

    Paths of one name are told by as many folders each, so that what is said of them is alike.

    Attributes:
        has_folders: Whether folders are said of any.
    """

    def __init__(self) -> None:
        self.has_folders = False
        self._named: dict[str, set[str]] = {}
        self._parts: dict[str, int] = {}

    def add(self, paths: Iterable[str]) -> None:
        """Take more paths."""
        for path in paths:
            name = _end(path, 1)
            known = self._named.setdefault(name, set())
            if path not in known:
                known.add(path)
                self._parts.pop(name, None)
                self.has_folders = self.has_folders or len(known) > 1

    def of(self, path: str) -> str:
        """What is said of a path."""
        name = _end(path, 1)
        count = self._parts.get(name)
        if count is None:
            count = self._parts[name] = _parts_that_tell(self._named.get(name, {path}))
        return name if count == 1 else _end(path, count)


def _parts_that_tell(paths: set[str]) -> int:
    """How many parts from its end tell each path from the others."""
    longest = max(path.replace("\\", "/").count("/") + 1 for path in paths)
    for count in range(1, longest):
        if len({_end(path, count) for path in paths}) == len(paths):
            return count
    return longest


def _end(path: str, parts: int) -> str:
    """The last parts of a path; a table may have been written on another system."""
    path = path.replace("\\", "/")
    start = len(path)
    while parts and start >= 0:
        start, parts = path.rfind("/", 0, start), parts - 1
    return path[start + 1 :]
