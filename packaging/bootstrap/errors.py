"""What goes wrong in a way that a person can mend, and how they are told."""

from __future__ import annotations

import sys


class SetUpError(Exception):
    """The set-up cannot go on; its text says why and what to do."""


def say(text: str) -> None:
    """A line of progress. On standard error: standard output belongs to the program."""
    print(text, file=sys.stderr, flush=True)
