from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from verifier_app.store.csv_rows import as_bytes

CELLS = st.text(st.sampled_from('ab,"\r\n |'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=3), max_size=4))
def test_records_are_read_back_whatever_is_in_them(records):
    text = io.StringIO(as_bytes(records).decode(), newline="")
    assert list(csv.reader(text)) == records
