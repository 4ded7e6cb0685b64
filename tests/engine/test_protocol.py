from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier_app.engine.parts import Part, PartError
from verifier_app.engine.protocol import (
    KINDS,
    Cancel,
    Compare,
    CompareReply,
    Done,
    Event,
    Failure,
    Hello,
    HelloReply,
    Picture,
    Prepare,
    PrepareReply,
    Shutdown,
    message_of,
)
from verifier_app.engine.samples import SampleRef
from verifier_app.errors import SampleError
from verifier_app.types import Ink, Stroke

FILE = SampleRef(path="/data/ä b.png", page=2, crop=(1, -2, 30, 40), cleaning={"specks": False})
PASTED = SampleRef(data=b"\x89PNG\n", name="pasted")
PREPARED = PrepareReply(
    sha256="ab",
    width=30,
    height=20,
    format="PNG",
    box=(1, 2, 3, 4),
    warnings=({"code": "too_small", "text": "Small picture."},),
    preview=Picture(2, 3, bytes(6)),
    clean=Picture(1, 2, b"\x01\x02\x03\x04\x05\x06", 3),
    views=(Picture(105, 105, bytes(105 * 105)), Picture(105, 105, b"\xff" * 105 * 105)),
)
SHADED = replace(PREPARED, darkness=Picture(105, 315, bytes(105 * 315)))
CUT = replace(PREPARED, page=Picture(4, 3, bytes(12)))
PARTS = [
    Hello(),
    HelloReply("1.0", {"name": "cpu", "reason": "no driver"}, {"signature": {"name": "s"}}),
    Prepare(FILE, "character"),
    PREPARED,
    SHADED,
    CUT,
    Compare(PASTED, (FILE, PASTED), "signature", None, "strict"),
    CompareReply({"llr": 1.5, "questioned": {"path": None}}, 12.5),
    Cancel(3),
    Done(),
    Shutdown(),
    Failure("What.", "Do.", "/a", defect=True),
    Event("begun", 4),
]


def test_every_kind_has_its_own_question():
    assert {question.kind for question, _ in KINDS.values()} == set(KINDS)
    assert all(issubclass(answer, Part) for _, answer in KINDS.values())


def test_ink_comes_back_to_the_bit():
    rng = np.random.default_rng(1)
    stroke = Stroke(*(np.sort(rng.random(7)).astype(np.float32) for _ in range(4)))
    sample = SampleRef(ink=Ink((stroke, stroke), 2.5), name="Drawn")
    back = SampleRef.unpack(json.loads(json.dumps(sample.pack([]))))
    assert back.ink is not None
    assert back.ink.pen_width == 2.5
    assert len(back.ink.strokes) == 2
    for name in ("x", "y", "t", "pressure"):
        values = getattr(back.ink.strokes[1], name)
        assert values.dtype == np.float32
        np.testing.assert_array_equal(values, getattr(stroke, name))


def test_the_forms_that_the_window_relies_on():
    blobs: list[bytes] = []
    assert FILE.pack(blobs)["path"] == "/data/ä b.png"
    assert PASTED.pack(blobs) == {"blob": 0, "name": "pasted"}
    assert blobs == [b"\x89PNG\n"]
    message = message_of(PREPARED, "reply", 1)
    assert message.payload["preview"] == {"height": 2, "width": 3, "channels": 1, "blob": 0}
    assert [len(blob) for blob in message.blobs] == [6, 6, 105 * 105, 105 * 105]
    assert CompareReply({"llr": 1.0}, 2.0).pack([]) == {"llr": 1.0, "elapsed_ms": 2.0}


@pytest.mark.parametrize(
    ("values", "blobs"),
    [
        ({}, ()),
        ({"path": "a", "blob": 0}, (b"",)),
        ({"blob": 1}, (b"",)),
        ({"blob": -1}, (b"",)),
        ({"blob": True}, (b"", b"")),
        ({"path": 3}, ()),
        ({"path": "a", "crop": [1, 2, 3]}, ()),
        ({"path": "a", "crop": [1, 2, 3, 4.0]}, ()),
        ({"path": "a", "page": "1"}, ()),
        ({"path": "a", "cleaning": []}, ()),
        ({"path": "a", "turn": 10**400}, ()),
        ({"ink": {}}, ()),
        ({"ink": {"strokes": [[[1], [1], [1]]]}}, ()),
        ({"ink": {"strokes": [[["a"], [1], [1], [1]]]}}, ()),
    ],
)
def test_a_sample_of_another_form_is_refused(values, blobs):
    with pytest.raises(PartError):
        SampleRef.unpack(values, blobs)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("prepare", {}),
        ("prepare", {"sample": 3}),
        ("prepare", {"sample": {"path": "a"}, "profile": "palmistry"}),
        ("prepare", {"sample": {"path": "a"}, "profile": ["signature"]}),
        ("compare", {"questioned": {"path": "a"}, "references": {"path": "a"}}),
        ("compare", {"questioned": {"path": "a"}, "references": [3]}),
        ("compare", {"questioned": {"path": "a"}, "references": [], "model": 3}),
        ("cancel", {"of": True}),
        ("cancel", {"of": "1"}),
        ("cancel", {}),
    ],
)
def test_a_question_of_another_form_is_refused(kind, values):
    with pytest.raises(PartError):
        KINDS[kind][0].unpack(values)


@pytest.mark.parametrize("elapsed", [None, "1", True, 10**400])
def test_a_time_that_is_none_is_refused(elapsed):
    with pytest.raises(PartError):
        CompareReply.unpack({"llr": 1.0, "elapsed_ms": elapsed})
    assert CompareReply.unpack({"llr": 1.0, "elapsed_ms": 3}).elapsed_ms == 3.0


def test_fields_of_a_later_version_are_left_alone():
    assert Cancel.unpack({"of": 3, "why": "new"}) == Cancel(3)


@given(
    st.sampled_from(sorted(KINDS)),
    st.dictionaries(
        st.sampled_from(
            [
                "sample",
                "questioned",
                "references",
                "people",
                "profile",
                "of",
                "model",
                "views",
                "preview",
            ]
        ),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=3),
            lambda own: (
                st.lists(own, max_size=3)
                | st.dictionaries(st.sampled_from(["path", "ink", "blob", "strokes"]), own)
            ),
            max_leaves=6,
        ),
    ),
)
@settings(max_examples=60, deadline=None)
def test_whatever_json_comes_is_read_or_refused_and_nothing_else(kind, values):
    for part in KINDS[kind]:
        try:
            read = part.unpack(values, (b"",))
        except PartError:
            continue
        assert isinstance(read, part)


def test_a_picture_has_as_many_pixels_as_it_says():
    with pytest.raises(ValueError, match="5 bytes"):
        Picture(2, 3, bytes(5))


def test_a_persons_error_keeps_its_words():
    failure = Failure.of(SampleError("It ends.", "Scan again.", "/a.png"))
    assert failure == Failure("It ends.", "Scan again.", "/a.png")
