"""Records as a CSV file holds them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence


def as_bytes(records: Sequence[Sequence[str]], separator: str = ",") -> bytes:
    """Records as they stand in a file."""
    text = io.StringIO(newline="")
    usual = csv.writer(text, lineterminator="\n", delimiter=separator)
    # a carriage return alone ends a record for readers, and the usual writer leaves it bare
    quoted = csv.writer(text, lineterminator="\n", delimiter=separator, quoting=csv.QUOTE_ALL)
    for record in records:
        (quoted if any("\r" in cell for cell in record) else usual).writerow(record)
    return text.getvalue().encode("utf-8", "surrogateescape")
