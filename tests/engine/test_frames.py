from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from verifier_app.engine.frames import (
    BLOBS_LIMIT,
    VERSION,
    Damage,
    Decoder,
    FrameError,
    Message,
    Received,
    encode,
)

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda own: st.lists(own, max_size=3) | st.dictionaries(st.text(), own, max_size=3),
    max_leaves=8,
)
messages = st.builds(
    Message,
    kind=st.text(min_size=1, max_size=64),
    id=st.integers(0, 2**53 - 1),
    payload=st.dictionaries(st.text(), json_values, max_size=4),
    blobs=st.lists(st.binary(max_size=300), max_size=3).map(tuple),
    pane=st.none() | st.text(min_size=1, max_size=64),
)


def in_pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[a:b] for a, b in itertools.pairwise(edges)]


def decoded(pieces: list[bytes], decoder: Decoder | None = None) -> list[Received]:
    decoder = decoder or Decoder()
    return [received for piece in pieces for received in decoder.feed(piece)]


@given(st.lists(messages, max_size=3), st.lists(st.integers(0, 10**6), max_size=6))
@settings(max_examples=60, deadline=None)
def test_messages_come_out_as_they_went_in_however_the_pipe_cuts_them(sent, cuts):
    data = b"".join(encode(message) for message in sent)
    assert decoded(in_pieces(data, cuts)) == sent


def test_one_byte_at_a_time():
    message = Message("compare", 7, {"a": "−1"}, (b"\n\n", b"", b"{}\n"), "finding")
    data = encode(message) * 2
    assert decoded([data[i : i + 1] for i in range(len(data))]) == [message, message]


@given(st.binary(max_size=400), st.lists(st.integers(0, 10**6), max_size=4))
@example(b'{"v":1,"id":1,"kind":"x","payload":{},"blobs":[1e400]}\n', [])
@example(b'{"v":1,"id":1,"kind":"x","payload":{},"blobs":[' + b"9" * 4000 + b"]}\n", [])
@example(b'{"v":1,"id":1,"kind":"x","payload":{"a":NaN},"blobs":[]}\n', [])
@example(b"[" * 5000 + b"\n", [])
@example(b'{"v":true,"id":0,"kind":"x"}\n', [])
@settings(max_examples=60, deadline=None)
def test_junk_is_skipped_and_the_next_message_arrives(junk, cuts):
    """Whatever comes first, a frame after a line's end is read (if the junk announced none itself)."""
    message = Message("hello", 3)
    received = decoded(in_pieces(junk + b"\n" + encode(message), cuts))
    assert all(isinstance(own, Damage) for own in received[:-1])
    assert received[-1] == message


headers = st.fixed_dictionaries(
    {},
    optional={
        "v": st.sampled_from([1, 2, True, "1", None]),
        "id": st.sampled_from([0, 1, -1, 2**60, True, "1", None, 1.5]),
        "kind": st.sampled_from(["hello", "", "x" * 65, 3, None]),
        "payload": st.sampled_from([{}, {"a": 1}, [], None, 3]),
        "blobs": st.sampled_from(
            [[], [2], [-1], [True], [1.0], ["1"], {}, None, [BLOBS_LIMIT, 1], [0] * 5000]
        ),
        "pane": st.sampled_from(["p", "", "x" * 65, 3, None]),
    },
)


@given(headers)
@settings(max_examples=100, deadline=None)
def test_a_header_is_believed_only_if_every_field_is_sound(header):
    received = decoded([json.dumps(header).encode() + b"\nab"])
    sound = (
        header.get("v") == 1
        and header["v"] is not True
        and header.get("id") in (0, 1)
        and header["id"] is not True
        and header.get("kind") == "hello"
        and header.get("payload", {}) in ({}, {"a": 1})
        and header.get("blobs", []) in ([], [2])
        and header.get("pane") in ("p", None)
    )
    assert len(received) == 1
    assert isinstance(received[0], Message) == sound


def test_a_damaged_request_keeps_its_id_so_that_it_can_be_answered():
    header = {"v": VERSION + 1, "id": 9, "kind": "hello", "payload": {}, "blobs": []}
    (received,) = decoded([json.dumps(header).encode() + b"\n"])
    assert isinstance(received, Damage)
    assert received.id == 9


def test_an_endless_line_takes_no_memory_and_ends_with_its_line_feed():
    decoder = Decoder(header_limit=1000)
    received = decoded([b"x" * 600] * 50, decoder)
    assert [type(own) for own in received] == [Damage]
    assert len(decoder._buffer) <= 1600
    message = Message("hello", 3)
    assert decoded([b"rest\n", encode(message)], decoder) == [message]


@pytest.mark.parametrize(
    "message",
    [
        Message("x" * 65),
        Message(""),
        Message("hello", -1),
        Message("hello", 2**53),
        Message("hello", 1, {"a": float("nan")}),
        Message("hello", 1, {"a": object()}),
        Message("hello", 1, {}, (b"",) * 5000),
    ],
)
def test_what_a_reader_would_refuse_is_not_sent(message):
    with pytest.raises(FrameError):
        encode(message)
