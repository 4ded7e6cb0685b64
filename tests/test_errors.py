"""Errors that a person can do something about."""

from __future__ import annotations

import errno

from verifier_app.errors import SampleError, reason


def test_the_reason_of_an_error_is_never_nothing() -> None:
    assert reason(PermissionError(errno.EACCES, "Permission denied")) == "Permission denied"
    assert reason(OSError("the archive ends early")) == "the archive ends early"
    assert reason(TimeoutError()) == "TimeoutError"


def test_one_line_holds_nothing_that_a_terminal_obeys() -> None:
    error = SampleError("It is empty.", "Scan it again.", "a\x1b[31m\nb\u202fö\udcff.png")
    assert error.one_line() == "a?[31m b ö\udcff.png: It is empty. Scan it again."
