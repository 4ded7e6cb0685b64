"""Every question and answer that the pipe carries comes back as it went."""

from __future__ import annotations

import pytest

from tests.engine import (
    test_batch,
    test_evidence,
    test_gallery,
    test_models,
    test_pages,
    test_protocol,
    test_sets,
)
from verifier_app.engine.batch_questions import RowScore
from verifier_app.engine.frames import Decoder, encode
from verifier_app.engine.parts import PartError
from verifier_app.engine.protocol import KINDS, message_of

ROOMS = (
    test_batch, test_evidence, test_gallery, test_models, test_pages, test_protocol, test_sets,
)  # fmt: skip
PARTS = [part for room in ROOMS for part in room.PARTS]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: type(part).__name__)
def test_a_part_comes_back_through_the_pipe(part):
    (message,) = Decoder().feed(encode(message_of(part, "x", 5)))
    assert type(part).unpack(message.payload, message.blobs) == part


@pytest.mark.parametrize("values", [None, 5, "cells", ["cells"]])
def test_what_is_no_part_at_all_is_refused(values):
    with pytest.raises(PartError, match="RowScore"):
        RowScore.unpack(values)


def test_all_that_is_in_the_table_is_tried_here():
    known = {part for pair in KINDS.values() for part in pair}
    assert known <= {type(part) for part in PARTS}
