"""CSV files as spreadsheets write them, and what a person is told of one that cannot be read."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

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


def separated(file: TextIO) -> tuple[Iterator[str], str]:
    """The lines of an open table from its first on, and what stands between its cells.

    That is a comma, semicolon or tab, whichever the header has most: spreadsheets write
    semicolons where the comma is for decimals.
    """
    head, quotes = [file.readline()], 0
    while (quotes := quotes + head[-1].count('"')) % 2 and head[-1]:
        head.append(file.readline())  # the title of a column may have several lines
    bare = re.sub(r'"[^"]*"', "", "".join(head))
    return itertools.chain(filter(None, head), file), max(",;\t", key=bare.count)


def unreadable(path: Path, error: OSError) -> DataError:
    """The error for a table that cannot be opened."""
    return DataError(
        f"It cannot be read ({reason(error)}).", "Check the name and its permissions.", path
    )
