"""CSV files as spreadsheets write them, and what a person is told of one that cannot be read."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from verifier_app.errors import DataError, reason
from verifier_app.store import reading

_MARK = codecs.BOM_UTF8.decode()
# quotes, or further separators, where a spreadsheet took the line for a row and saved it again
_NAMED = re.compile(r'("?)sep=([^\w\s"]|\t)\1\2*\s*', re.IGNORECASE)


@dataclass(frozen=True)
class Text:
    """An open table.

    Attributes:
        lines: From the first of its header on.
        separator: What stands between cells.
        mark: What stands before the header and is to stand there in a result: the byte order
            mark, the line that names the separator, both or nothing.
        skipped: How many lines stand before the header.
    """

    lines: Iterator[str]
    separator: str
    mark: str
    skipped: int


@contextmanager
def opened(path: Path, errors: str = "strict") -> Iterator[Text]:
    """A table as text, and what goes wrong while it is read as an error that names it.

    The separator is the one that a first line `sep=;` names; else a comma, semicolon or tab,
    whichever the header has most: spreadsheets write semicolons where the comma is for decimals.

    Args:
        path: The table.
        errors: What becomes of bytes that are no UTF-8, as `open` takes it.

    Raises:
        DataError: As `reading_table`.
    """
    with (
        reading_table(path),
        reading.opened(path) as stream,
        io.TextIOWrapper(stream, encoding="utf-8", errors=errors, newline="") as file,
    ):
        line, mark, separator, skipped = file.readline(), "", "", 0
        if line.startswith(_MARK):
            line, mark = line.removeprefix(_MARK), _MARK
        while line and (not line.strip() or (not separator and named_separator(line))):
            if named := named_separator(line):
                separator, mark = named, f"{mark}sep={named}\n"
            line, skipped = file.readline(), skipped + 1
        head, quotes = [line], 0
        while (quotes := quotes + head[-1].count('"')) % 2 and head[-1]:
            head.append(file.readline())  # the title of a column may have several lines
        if any("\0" in own for own in head):  # UTF-16 without a mark
            raise DataError("It is not UTF-8 text.", "Save it as CSV UTF-8.", path)
        bare = re.sub(r'"[^"]*"', "", "".join(head))
        lines = itertools.chain(filter(None, head), file)
        yield Text(lines, separator or max(",;\t", key=bare.count), mark, skipped)


def named_separator(line: str) -> str:
    """The separator that a line `sep=;` names, which spreadsheets write and follow; else ""."""
    found = _NAMED.fullmatch(line)
    return found[2] if found else ""


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
        raise not_csv(path, error) from error


def not_csv(path: Path, error: csv.Error, after: int | None = None) -> DataError:
    """The error for a file that is not CSV behind line `after`, or somewhere.

    A cell beyond the limit, by which a mark that is never closed cannot fill the memory, is no
    fault of whatever saved it: saving it again would not help.
    """
    if "field limit" in str(error):
        most = csv.field_size_limit()
        return DataError(
            f"A cell has more than {most} characters."
            if after is None
            else f"After line {after} a cell has more than {most} characters.",
            "Look for a quotation mark that is never closed, or shorten the cell.",
            path,
        )
    return DataError(
        f"It is not CSV ({error})."
        if after is None
        else f"After line {after} it is not CSV ({error}).",
        "Save it as CSV again.",
        path,
    )


def unreadable(path: Path, error: OSError) -> DataError:
    """The error for a file that cannot be opened."""
    return DataError(
        f"It cannot be read ({reason(error)}).", "Check the name and its permissions.", path
    )
