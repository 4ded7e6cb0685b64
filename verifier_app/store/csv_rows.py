"""Records as a CSV file holds them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence


def as_bytes(records: Sequence[Sequence[str]]) -> bytes:
    """Records as they stand in a file."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(records)
    return text.getvalue().encode("utf-8", "surrogateescape")
