from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from verifier_app.store.csv_rows import as_bytes

CELLS = st.text(st.sampled_from('ab,;\t"\r\n |'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=3), max_size=4), st.sampled_from(",;\t"))
def test_records_are_read_back_whatever_is_in_them(records, separator):
    text = io.StringIO(as_bytes(records, separator).decode(), newline="")
    assert list(csv.reader(text, delimiter=separator)) == records
