from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.asking import ends_whenever_asked
from tests.training.made_up import png
from verifier_app.datasets import Collection, recognise
from verifier_app.errors import DataError
from verifier_app.evaluation.inspection import inspect, outlook
from verifier_app.ink import inkml
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer

WRITERS = 8


def picture(seed: int, sample: int, kind: str = "genuine", paper: int = 250) -> np.ndarray:
    writer = Writer.random(seed)
    ink = (
        writer.sign(sample)
        if kind == "genuine"
        else writer.imitated_by(Writer.random(seed + 500), sample)
    )
    drawn = render(ink, height=90)
    return np.minimum(drawn, paper).astype(np.uint8)


def folder(
    place: Path, *, writers: int = WRITERS, genuine: int = 6, forged: int = 4, paper=250
) -> Path:
    for seed in range(writers):
        for kind, count in (("genuine", genuine), ("forged", forged)):
            for sample in range(count):
                path = place / f"w{seed}" / kind / f"{sample}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                own = kind == "genuine"
                path.write_bytes(png(picture(seed, sample, kind, 250 if own else paper)))
    return place


def drawings(place: Path, *, writers: int, genuine: int, forged: int) -> Path:
    """The same layout, of drawings whose movement is known."""
    people = [Writer.random(seed) for seed in range(writers)]
    for number, writer in enumerate(people):
        other = people[number - 1]
        for sample in range(genuine + forged):
            kind = "genuine" if sample < genuine else "forged"
            own = writer.sign(sample) if sample < genuine else writer.imitated_by(other, sample)
            path = place / f"w{number}" / kind / f"{sample}.inkml"
            path.parent.mkdir(parents=True, exist_ok=True)
            inkml.write(own, path)
    return place


def test_looking_ends_whenever_it_is_told_to(tmp_path):
    data = recognise(folder(tmp_path, writers=3, genuine=3, forged=2))
    # for each sample, and for each trait of file and network
    ends_whenever_asked(lambda check: inspect(data, check=check), at_least=15 + 10, tries=5)


def test_sound_data_are_counted_and_nothing_is_found(tmp_path):
    found = inspect(recognise(folder(tmp_path, writers=5, forged=0)))
    assert (found.genuine, found.forged, len(found.usable)) == (30, 0, 5)
    assert found.writers["local/w0"] == (6, 0)
    assert found.duplicates == ()
    assert not found.unreadable
    assert found.leaks is None
    assert found.leak_sentences() == []
    said = found.outlook()
    assert "experiment" in said[0]
    assert "Without imitations" in said[1]
    assert found.as_dict()["usable_writers"] == 5


def test_writers_of_one_name_in_two_sets_are_two(tmp_path):
    own = recognise(folder(tmp_path, writers=2, genuine=4, forged=0))
    places = {f"{name}/{row.key}": row for name in ("a", "b") for row in own.collection}
    rows = [replace(row, set=key[0], key=key) for key, row in places.items()]
    both = Collection(rows, lambda row: own.collection.read(places[row.key]))
    found = inspect(replace(own, collection=both))
    assert list(found.writers) == list(found.usable) == ["a/w0", "a/w1", "b/w0", "b/w1"]


def test_forgeries_on_other_paper_are_told_in_plain_words(tmp_path):
    sentences = inspect(recognise(folder(tmp_path, paper=200))).leak_sentences()
    assert any("scanned on other paper" in s and "removes this" in s for s in sentences)


def test_duplicates_broken_and_tiny_files_are_named(tmp_path):
    data = folder(tmp_path, writers=3, genuine=4, forged=0)
    first = data / "w0" / "genuine" / "0.png"
    (data / "w0" / "genuine" / "again.png").write_bytes(first.read_bytes())
    (data / "w1" / "genuine" / "stolen.png").write_bytes(first.read_bytes())
    moved = np.pad(picture(2, 1), ((9, 3), (4, 22)), constant_values=255)
    (data / "w2" / "genuine" / "moved.png").write_bytes(png(moved))
    (data / "w2" / "genuine" / "broken.png").write_bytes(first.read_bytes()[:100])
    (data / "w2" / "genuine" / "text.png").write_bytes(b"no picture")
    (data / "w2" / "genuine" / "white.png").write_bytes(png(np.full((40, 90), 255, np.uint8)))
    found = inspect(recognise(data))
    by_second = {Path(d.second).name: d for d in found.duplicates}
    assert by_second["again.png"].exact
    assert not by_second["again.png"].conflict
    assert by_second["stolen.png"].conflict
    assert "moved.png" in {Path(d.second).name for d in found.duplicates}
    # what is said to be somebody else's, or was moved, is not the same file under two names
    assert found.repeated == {"w0/genuine/again.png": "w0/genuine/0.png"}
    assert found.writers["local/w0"] == (4, 0)
    usable = {row.key for row in found.counted(recognise(data).collection)}
    assert usable == {row.key for row in recognise(data).collection} - {
        "w0/genuine/again.png", *found.unreadable
    }  # fmt: skip
    assert {Path(key).name for key in found.unreadable} == {"broken.png", "text.png", "white.png"}
    assert all("\n" not in why for why in found.unreadable.values())


def test_mixed_sizes_do_no_harm(tmp_path):
    data = folder(tmp_path, writers=2, genuine=4, forged=0)
    small = render(Writer.random(0).sign(50), height=24)
    large = scanned(render(Writer.random(1).sign(50), height=1500), 0)
    (data / "w0" / "genuine" / "small.png").write_bytes(png(small))
    (data / "w1" / "genuine" / "large.png").write_bytes(png(large))
    found = inspect(recognise(data))
    assert found.genuine == 10
    assert "too_small" in {w.code for w in found.warnings["w0/genuine/small.png"]}


def test_nothing_usable_is_one_sentence(tmp_path):
    data = folder(tmp_path, writers=2, genuine=2, forged=0)
    for path in data.rglob("*.png"):
        path.write_bytes(b"junk")
    with pytest.raises(DataError, match="only 0 can be used") as caught:
        inspect(recognise(data))
    assert "\n" not in str(caught.value)


def test_the_outlook_depends_on_writers_and_forgeries():
    assert "Too little" in outlook(9, 4, 3)[0]
    assert "5 writers have fewer" in outlook(9, 4, 3)[-1]
    assert outlook(9, 8, 3)[-1] == "1 writer has fewer than 4 genuine samples."
    assert outlook(9, 8, 0, "character")[-1] == "1 sign has fewer than 4 genuine samples."
    assert outlook(40, 40, 10) == [
        "With 40 writers a training can be checked on writers that it did not learn from."
    ]
    assert outlook(40, 40, 0, "character") == [
        "With 40 signs a training can be checked on signs that it did not learn from."
    ]
    assert "each sign is checked in turn" in outlook(9, 8, 0, "character")[0]
