"""What a person is told of a table that cannot be read."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from verifier_app.errors import DataError, reason


@contextmanager
def reading_table(path: Path) -> Iterator[None]:
    """Turn what goes wrong while `path` is read as CSV into an error that names it.

    Raises:
        DataError: It cannot be opened, is no text, or is not CSV.
    """
    try:
        yield
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise DataError("It is not UTF-8 text.", "Save it as CSV UTF-8.", path) from error
    except csv.Error as error:
        raise DataError(f"It is not CSV ({error}).", "Save it as CSV again.", path) from error


def unreadable(path: Path, error: OSError) -> DataError:
    """The error for a table that cannot be opened."""
    return DataError(
        f"It cannot be read ({reason(error)}).", "Check the name and its permissions.", path
    )
