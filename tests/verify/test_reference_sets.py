"""Sets with a real (untrained) model: enrolled once, the same findings as comparing afresh."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from tests.engine import tiny_model
from tests.ink.drawings import by_mouse
from verifier_app.errors import Interrupted, SampleError, StoreError
from verifier_app.ink import inkml
from verifier_app.ink.synthesis import Writer
from verifier_app.store.paths import resource, sets_file
from verifier_app.store.set_rows import KeptSample
from verifier_app.store.sets import SetStore
from verifier_app.types import Basis, Finding
from verifier_app.verify import Verifier, reference_sets
from verifier_app.verify.original import Original, cleaning_of
from verifier_app.verify.packed import PackedError, halves, pack, unpack
from verifier_app.verify.reference_sets import ReferenceSets
from verifier_app.verify.shortlist import Embeddings, by_likeness, most_alike, shortlist


def example(name: str):
    return resource(f"examples/signature-{name}.png")


def originals(*names: str) -> list[Original]:
    return [Original.of_file(example(name)) for name in names]


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return tiny_model.write(tmp_path_factory.mktemp("model") / "tiny.safetensors")


@pytest.fixture
def verifier(model):
    return Verifier.load(model=model, device="cpu")


@pytest.fixture
def store():
    made = SetStore()
    yield made
    made.close()


@pytest.fixture
def sets(store, verifier):
    return ReferenceSets(store, verifier)


def created(sets: ReferenceSets, name: str, *examples: str) -> int:
    enrolled = sets.enrol(originals(*examples))
    assert enrolled.faults == ()
    return sets.store.create("signature", name, enrolled.samples)


def test_a_packed_sample_comes_back_bit_for_bit(verifier):
    (before,) = verifier.embed([example("a-1")])
    after = unpack(pack(before))
    for part in ("embedding", "cells", "share", "place"):
        one, two = getattr(before.features, part), getattr(after.features, part)
        assert one.tobytes() == two.tobytes()
        assert one.shape == two.shape
    assert before.strip.tobytes() == after.strip.tobytes()
    assert before.outline.raster.tobytes() == after.outline.raster.tobytes()
    assert (before.outline.axis, before.digest) == (after.outline.axis, after.digest)
    assert after.source.path is None
    assert after.source.sha256 == before.source.sha256
    assert after.warnings == before.warnings


@pytest.mark.parametrize("cut", [0, 1, 40, 300, -1, -4000])
def test_damaged_bytes_are_no_sample(cut, verifier):
    whole = pack(verifier.embed([example("a-1")])[0])
    with pytest.raises(PackedError):
        unpack(whole[:cut] if cut >= 0 else whole[: len(whole) + cut])
    with pytest.raises(PackedError):
        unpack(whole[:100] + b"\xff" * 100 + whole[200:])
    with pytest.raises(PackedError):
        unpack(whole[:-4] + b"\x00\x00\xc0\x7f")  # no number


def test_cells_that_lack_their_places_are_no_sample(verifier):
    """Such were kept before cells were picked, as whole maps."""
    (whole,) = verifier.embed([example("a-1")])
    for lacking in ({"place": None}, {"share": whole.features.share[1:]}):
        with pytest.raises(PackedError):
            unpack(pack(replace(whole, features=replace(whole.features, **lacking))))


def test_halves_have_length_one_and_lie_where_the_embedding_lies(verifier):
    (one,) = verifier.embed([example("a-1")])
    found = np.frombuffer(halves(one), "<f2").astype(np.float32)
    assert np.linalg.norm(found) == pytest.approx(1.0, abs=1e-3)
    assert found @ one.features.embedding == pytest.approx(
        float(np.linalg.norm(one.features.embedding)), rel=1e-3
    )


def test_a_ranking_says_what_comparing_says(sets, verifier, model):
    created(sets, "a", "a-1", "a-2", "a-3")
    created(sets, "b", "b-1", "b-2")
    ranking = sets.rank(example("a-4"))
    fresh = Verifier.load(model=model, device="cpu")
    plain = fresh.rank(
        str(example("a-4")),
        {"a": [example(f"a-{n}") for n in (1, 2, 3)], "b": [example("b-1"), example("b-2")]},
    )
    assert [own.name for own, _ in ranking.rows] == [name for name, _ in plain]
    for (_, kept), (_, fresh_finding) in zip(ranking.rows, plain, strict=True):
        assert kept.llr_unclipped == pytest.approx(fresh_finding.llr_unclipped, abs=1e-4)
        assert len(kept.references) == len(fresh_finding.references)
    assert (ranking.sets, ranking.references, len(ranking.rows)) == (2, 5, 2)


def test_what_is_looked_at_in_another_way_is_found_by_what_is_seen_now(sets):
    number = created(sets, "a", "a-1", "a-2")
    first, _ = sets.store.samples(number)
    before = sets.known_embeddings().rows
    part = replace(originals("a-1")[0], crop=(0, 0, 120, 400))
    sets.treat(first.id, sets.enrol([part]).samples[0])
    after = sets.known_embeddings()
    changed = (after.rows != before).any(axis=1)
    assert changed.tolist() == [own == first.id for own in after.numbers]


def test_known_features_need_neither_pictures_nor_encoder(sets, verifier, monkeypatch):
    created(sets, "a", "a-1", "a-2")
    first = sets.rank(example("a-4"))

    def no(*_):
        raise AssertionError("worked out twice")

    (questioned,) = verifier.embed([example("a-4")])
    again = ReferenceSets(sets.store, verifier)
    monkeypatch.setattr(Original, "prepare", no)
    monkeypatch.setattr(verifier, "embed", lambda _: [questioned])
    for known in verifier._pairs.values():
        known.clear()
    scored = []
    real = verifier.model.raw
    monkeypatch.setattr(
        type(verifier.model),
        "raw",
        lambda self, a, b, line: scored.append(len(a)) or real(a, b, line),
    )
    assert again.rank(example("a-4")).rows[0][1].llr == first.rows[0][1].llr
    assert sum(scored) == 2  # the questioned one against each; the pair of references is kept


def test_another_model_sees_the_originals_again(sets, store, tmp_path):
    created(sets, "a", "a-1", "a-2")
    other = tiny_model.write(tmp_path / "other.safetensors", seed=6)
    second = ReferenceSets(store, Verifier.load(model=other, device="cpu"))
    assert second.encoder != sets.encoder
    told = []
    ((_, finding),) = second.rank(example("a-3"), tell=lambda *own: told.append(own)).rows
    assert (0, 2) in told
    fresh = Verifier.load(model=other, device="cpu").compare(
        str(example("a-3")), [example("a-1"), example("a-2")]
    )
    assert finding.llr_unclipped == pytest.approx(fresh.llr_unclipped, abs=1e-4)
    assert store.features.missing(second.encoder, "signature") == []


def test_another_version_of_imaging_too(sets, monkeypatch):
    created(sets, "a", "a-1")
    before = sets.encoder
    monkeypatch.setattr(reference_sets, "VERSION", reference_sets.VERSION + 1)
    assert sets.encoder != before
    assert len(sets.store.features.missing(sets.encoder, "signature")) == 1
    assert isinstance(sets.rank(example("a-2")).rows[0][1], Finding)


def test_damaged_features_are_worked_out_again(sets):
    created(sets, "a", "a-1", "a-2")
    expected = sets.rank(example("a-3")).rows[0][1].llr
    with sqlite3.connect(sets_file()) as direct:
        direct.execute("UPDATE features SET packed = x'7b7d0a'")
    assert sets.rank(example("a-3")).rows[0][1].llr == expected


@pytest.mark.filterwarnings("error")
def test_a_damaged_embedding_counts_as_none(sets):
    created(sets, "a", "a-1", "a-2")
    created(sets, "b", "b-1")
    damaged = np.full(4096, np.inf, "<f2")
    damaged[::2] = -np.inf
    with sqlite3.connect(sets_file()) as direct:
        direct.execute("UPDATE embeddings SET halves = ?", (damaged.tobytes(),))
    assert {own.name for own, _ in sets.rank(example("a-3")).rows} == {"a", "b"}


def test_beside_a_damaged_embedding_the_others_are_read_once(sets):
    number = created(sets, "a", "a-1", "a-2")
    first, second = (own.id for own in sets.store.samples(number))
    with sqlite3.connect(sets_file()) as direct:
        direct.execute("UPDATE embeddings SET halves = ? WHERE sample_id = ?", (b"cut", first))
    known = sets.known_embeddings()
    assert list(known.numbers) == [second]
    assert sets.known_embeddings() is known


def test_a_damaged_original_is_named_and_the_others_are_ranked(sets):
    created(sets, "a", "a-1")
    created(sets, "b", "b-1")
    with sqlite3.connect(sets_file()) as direct:
        direct.execute("DELETE FROM features")
        direct.execute("DELETE FROM embeddings")
        direct.execute("UPDATE contents SET content = x'00' WHERE sample_id = 1")
    best, worst = sets.rank(example("b-2")).rows
    assert best[0].name == "b"
    assert isinstance(worst[1], SampleError)
    assert worst[1].path == "signature-a-1.png"


def test_ink_with_a_crop_and_cleaning_is_prepared_as_it_was(sets, verifier):
    ink = inkml.read(resource("examples/signature-a-1.inkml"))
    drawn = Original("Drawn here", ink)
    cropped = Original(
        "page.png", example("a-1").read_bytes(), (10, 5, 200, 90), 0, {"specks": False}
    )
    enrolled = sets.enrol([drawn, cropped])
    number = sets.store.create("signature", "a", enrolled.samples)
    kept = sets.store.samples(number)
    again = [Original.of_kept(own, sets.store.content(own.id)) for own in kept]
    for before, after in zip((drawn, cropped), again, strict=True):
        assert np.array_equal(before.prepare("signature").strip, after.prepare("signature").strip)
    assert [own.kind for own in kept] == ["ink", "file"]
    small = sets.store.thumbnails([kept[0].id])[kept[0].id]
    assert min(small.pixels) < 100  # there is ink on it
    assert small.width <= 360


def test_a_turned_part_of_a_page_is_prepared_as_it_was(sets, tmp_path):
    place = tmp_path / "form.tif"
    pages = [Image.open(example(name)) for name in ("a-1", "b-1")]
    pages[0].save(place, save_all=True, append_images=pages[1:])
    second = Original.of_file(f"{place}#page=2")
    assert (second.name, second.page, second.title) == ("form.tif", 1, "form.tif#page=2")
    turned = replace(second, crop=(10, 5, 200, 90), turn=4.0)
    enrolled = sets.enrol([second, turned, replace(second, page=0)])
    kept = sets.store.samples(sets.store.create("signature", "a", enrolled.samples))
    again = [Original.of_kept(own, sets.store.content(own.id)) for own in kept]
    assert [(own.page, own.crop, own.turn) for own in again] == [
        (1, None, 0.0),
        (1, (10, 5, 200, 90), 4.0),
        (0, None, 0.0),
    ]
    strips = [own.prepare("signature").strip for own in again]
    assert np.array_equal(strips[0], second.prepare("signature").strip)
    assert np.array_equal(strips[1], turned.prepare("signature").strip)
    assert not np.array_equal(strips[0], strips[2])
    assert [own.title for own in kept] == ["form.tif#page=2", "form.tif#page=2", "form.tif"]
    sets.treat(kept[0].id, replace(enrolled.samples[0], how=""))
    assert sets.store.samples(kept[0].set_id)[0].title == "form.tif", "it is the first page now"


def test_what_cannot_be_used_is_told_and_the_rest_is_taken(sets, tmp_path):
    text = tmp_path / "text.png"
    text.write_text("no picture")
    first = originals("a-1", "a-2", "a-1")
    enrolled = sets.enrol([*first, Original.of_file(text)])
    assert [own.name for own in enrolled.samples] == ["signature-a-1.png", "signature-a-2.png"]
    twice, unreadable = enrolled.faults
    assert "already" in str(twice)
    assert unreadable.path == "text.png"
    known = [(own.sha256, own.how) for own in enrolled.samples]
    assert sets.enrol(first[:1], known).samples == ()


def test_enrolling_stops_where_it_is_cancelled(sets):
    def tell(done, _of):
        if done:
            raise Interrupted

    with pytest.raises(Interrupted):
        sets.enrol(originals("a-1"), tell=tell)
    assert sets.store.sets("signature") == []


def test_only_the_named_sets_and_only_samples_in_use(sets):
    a = created(sets, "a", "a-1", "a-2")
    b = created(sets, "b", "b-1")
    created(sets, "empty")
    assert [own.name for own, _ in sets.rank(example("a-3"), [b]).rows] == ["b"]
    sets.store.use(sets.store.samples(a)[1].id, used=False)
    ranking = sets.rank(example("a-3"))
    assert {own.name: len(f.references) for own, f in ranking.rows} == {"a": 1, "b": 1}
    sets.store.use(sets.store.samples(a)[0].id, used=False)
    assert sets.rank(example("a-3")).sets == 1


def test_how_much_references_vary(sets, verifier):
    number = created(sets, "a", "a-1", "a-2", "a-3", "b-1")
    a, b, c, d = (own.id for own in sets.store.samples(number))
    sets.store.use(d, used=False)
    found = sets.spread(number)
    assert [(own.one, own.other) for own in found] == [(a, b), (a, c), (b, c)]
    finding = verifier.compare(str(example("a-4")), [example(f"a-{n}") for n in (1, 2, 3)])
    assert [own.llr for own in found] == pytest.approx(list(finding.among), abs=1e-4)
    assert [own.is_bound for own in found] == list(map(finding.is_end, finding.among))
    assert sets.spread(created(sets, "one", "b-2")) == []


def test_files_of_one_picture_are_known_among_references(sets, tmp_path):
    again = tmp_path / "again.jpg"
    Image.open(example("a-1")).convert("L").save(again, quality=60)
    given = [*originals("a-1", "a-2"), Original.of_file(again)]
    enrolled = sets.enrol(given)
    number = sets.store.create("signature", "a", enrolled.samples)
    a, b, c = (own.id for own in sets.store.samples(number))
    found = {(own.one, own.other): own.is_repeated for own in sets.spread(number)}
    assert found == {(a, b): False, (a, c): True, (b, c): False}


@pytest.mark.parametrize("pressed", [True, False])
def test_drawings_in_a_set_are_weighed_as_drawings(store, tmp_path, pressed):
    model = tiny_model.write(tmp_path / "drawings.safetensors", every_basis=True)
    verifier = Verifier.load(model=model, device="cpu")
    sets = ReferenceSets(store, verifier)
    inks = [Writer.random(3).sign(number) for number in range(4)]
    if not pressed:
        inks[0] = by_mouse(inks[0])
    basis = Basis.MOVEMENT if pressed else Basis.UNPRESSED
    enrolled = sets.enrol([Original(f"{n}", own) for n, own in enumerate(inks[:3])])
    number = sets.store.create("signature", "drawn", enrolled.samples)
    finding = verifier.compare(inks[3], inks[:3])
    assert finding.basis is basis
    llrs = [own.llr for own in sets.spread(number)]
    assert llrs == pytest.approx(list(finding.among), abs=1e-4)
    ((_, ranked),) = sets.rank(inks[3]).rows
    assert ranked.basis is basis
    assert ranked.llr_unclipped == pytest.approx(finding.llr_unclipped, abs=1e-4)


def test_a_questioned_sample_that_cannot_be_read_ends_it(sets, tmp_path):
    created(sets, "a", "a-1")
    with pytest.raises(SampleError):
        sets.rank(tmp_path / "nowhere.png")


def test_a_file_that_is_missing_or_too_large_is_named(tmp_path, monkeypatch):
    with pytest.raises(SampleError, match="does not exist"):
        Original.of_file(tmp_path / "nowhere.png")
    with pytest.raises(SampleError, match="is a folder"):
        Original.of_file(tmp_path)
    with pytest.raises(SampleError, match="cannot be read"):
        Original.of_file(tmp_path / "nul\0.png")
    monkeypatch.setattr("verifier_app.store.set_rows.CONTENT_LIMIT", 10)
    with pytest.raises(StoreError, match="too large"):
        Original.of_file(example("a-1"))


def test_cleaning_that_is_none_is_refused():
    with pytest.raises(SampleError):
        cleaning_of({"magic": True})
    with pytest.raises(SampleError):
        cleaning_of({"specks": 3})
    assert cleaning_of({"specks": False}).specks is False


def test_the_shortlist_takes_whole_sets_the_most_alike_first():
    members = [(1, 10), (1, 11), (2, 20), (3, 30), (3, 31), (3, 32), (4, 40)]
    likeness = {10: 0.2, 11: 0.7, 20: 0.9, 30: 0.5, 31: 0.5, 32: 0.6}
    order = by_likeness(likeness, members)
    assert order == [4, 2, 3, 1]
    assert shortlist(order, members, references=100, least=1) == [4, 2, 3, 1]
    assert shortlist(order, members, references=2, least=1) == [4, 2]
    assert shortlist(order, members, references=4, least=1) == [4, 2]
    assert shortlist(order, members, references=1, least=3) == [4, 2, 3]
    assert shortlist([], [], references=5, least=1) == []
    assert most_alike(likeness, members, [1, 3, 4, 9]) == {1: 11, 3: 32, 4: 40}


def test_of_many_sets_those_are_looked_at_whose_best_reference_fits(sets, verifier, monkeypatch):
    monkeypatch.setattr(reference_sets, "LEAST_SETS", 1)
    for name in "abc":
        created(sets, name, f"{name}-1", f"{name}-2")
    (one,) = verifier.embed([example("b-3")])
    members = sets.store.features.members("signature")
    monkeypatch.setattr(
        reference_sets,
        "shortlist",
        lambda order, members, references: shortlist(order, members, references, 1),
    )
    likeness = sets.known_embeddings().likeness(one.features.embedding)
    chosen = most_alike(likeness, members, [own for own, _ in members])
    raws = {
        own: verifier.raws([(one, sets.references([number])[number])])[0]
        for own, number in chosen.items()
    }
    best = max(raws, key=raws.__getitem__)
    assert sets.listed(one, members, 3, 2) == [best]
    first = by_likeness(likeness, members)[:2]
    assert sets.listed(one, members, 2, 2) == [max(first, key=raws.__getitem__)]
    assert len(sets.listed(one, members)) == 3


def test_likeness_is_the_cosine():
    rng = np.random.default_rng(7)
    vectors = rng.normal(size=(1500, 4096)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    numbers = list(range(100, 1600))
    known = Embeddings.of(numbers, vectors.astype("<f2").tobytes())
    found = known.likeness(3.0 * vectors[700])
    assert max(found, key=found.__getitem__) == 800
    expected = vectors @ vectors[700]
    assert [found[n] for n in numbers] == pytest.approx(expected.tolist(), abs=2e-3)


@pytest.mark.parametrize(
    "how",
    ['{"page": 1e999}', '{"crop": [1, 2]}', '{"crop": 3}', '{"turn": "nan"}', '{"turn": 1e400}',
     '{"turn": %s}' % 10**400, "[]", "{", '{"cleaning": {"gloss": true}}'],
)  # fmt: skip
def test_what_was_kept_damaged_is_said_and_has_a_title(how: str) -> None:
    kept = KeptSample(1, 1, True, "a.png", "file", "0" * 64, how, "2026-01-01")
    assert (kept.page, kept.title) == (0, "a.png")
    with pytest.raises(StoreError, match="is damaged"):
        Original.of_kept(kept, b"...")
