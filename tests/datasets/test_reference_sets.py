from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.training.made_up import png
from verifier_app.datasets import recognise
from verifier_app.datasets.local import REFERENCE_SETS
from verifier_app.errors import DataError, StoreError
from verifier_app.imaging import prepare
from verifier_app.ink.strokes import to_lists
from verifier_app.ink.synthesis import Writer
from verifier_app.store.set_rows import NewSample, Thumbnail
from verifier_app.store.sets import SetStore
from verifier_app.types import Ink
from verifier_app.verify.original import Original

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
NOTHING = Thumbnail(1, 1, b"\0")


def sample(name: str, content: bytes, kind="file", how: str = "") -> NewSample:
    return NewSample(name, kind, content, f"{hash(content):064x}"[-64:], how, NOTHING)


@pytest.fixture
def store(own_home: Path):
    opened = SetStore()
    yield opened
    opened.close()


def test_each_set_is_a_writer(store):
    page = np.full((40, 60), 255, np.uint8)
    page[10:20, 30:50] = 0
    drawn = json.dumps(to_lists(Writer.random(1).sign(0))).encode()
    store.create("signature", "Ann", [sample("a.png", png(page)), sample("b", drawn, "ink")])
    cut = json.dumps({"crop": [30, 10, 20, 10]})
    number = store.create("signature", "Bob", [sample("c.png", png(page), how=cut)])
    store.create("character", "alpha", [sample("d.png", png(page))])
    unused = store.add(number, [sample("e.png", png(255 - page))])[0]
    store.use(unused, used=False)
    found = recognise(Path(REFERENCE_SETS))
    assert found.layout == "reference sets"
    by_writer = {row.writer: row for row in found.collection if row.sample == "000000"}
    assert set(by_writer) == {"Ann", "Bob"}
    assert len(found.collection) == 3
    assert found.collection.read(by_writer["Ann"]) == png(page)
    part = found.collection.read(by_writer["Bob"])
    assert isinstance(part, np.ndarray)
    assert part.shape == (10, 20)
    assert part.max() == 0
    ink = next(r for r in found.collection if r.writer == "Ann" and r.sample == "000001")
    assert isinstance(found.collection.read(ink), Ink)
    store.delete(samples=[int(by_writer["Bob"].key.rpartition("#")[2])])
    with pytest.raises((StoreError, DataError), match="reference"):
        found.collection.read(by_writer["Bob"])


def test_what_was_cleaned_off_by_hand_is_not_learnt(store):
    page = np.array(Image.open(EXAMPLES / "signature-a-1.png").convert("RGB"))
    page[5:-5, [5, 6, 7, -8, -7, -6]] = (0, 0, 255)  # the sides of a blue stamp
    how = json.dumps({"cleaning": {"stamps": "blue"}})
    store.create("signature", "Ann", [sample("a.png", png(page), how=how)])
    store.create("signature", "Bob", [sample("b.png", png(page))])
    found = recognise(Path(REFERENCE_SETS)).collection
    views = {row.writer: prepare(found.read(row)).strip for row in found}
    assert not np.array_equal(views["Ann"], views["Bob"])
    kept = store.samples(store.named("signature", "Ann").id)[0]
    seen = Original.of_kept(kept, store.content(kept.id)).prepare("signature").strip
    assert np.abs(views["Ann"] - seen).mean() < 0.01


def test_without_sets_there_is_one_sentence(own_home):
    with pytest.raises(DataError, match="no reference sets"):
        recognise(Path(REFERENCE_SETS))
