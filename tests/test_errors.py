"""Errors that a person can do something about."""

from __future__ import annotations

import errno

from verifier_app.errors import reason


def test_the_reason_of_an_error_is_never_nothing() -> None:
    assert reason(PermissionError(errno.EACCES, "Permission denied")) == "Permission denied"
    assert reason(OSError("the archive ends early")) == "the archive ends early"
    assert reason(TimeoutError()) == "TimeoutError"
