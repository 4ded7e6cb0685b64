"""Requests about reference sets, with a real (untrained) model, and across a killed engine."""

from __future__ import annotations

import os
import queue
import signal
from pathlib import Path

import pytest
import torch
from PIL import Image

from tests.engine import tiny_model
from tests.examples import example
from verifier_app.engine import bench, set_handlers
from verifier_app.engine.bench import Bench
from verifier_app.engine.client import EngineClient
from verifier_app.engine.connection import Delivery, Outcome
from verifier_app.engine.handlers import handlers
from verifier_app.engine.protocol import (
    PROGRESS,
    Compare,
    Event,
    Picture,
    Prepare,
)
from verifier_app.engine.samples import SampleRef
from verifier_app.engine.set_questions import (
    AddToSet,
    CompleteReply,
    CompleteSets,
    CreateSet,
    Fault,
    Likeness,
    ListSets,
    OpenSet,
    RankedSet,
    RankSets,
    RankSetsReply,
    ReferenceFacts,
    Removed,
    RemoveReference,
    RemoveSet,
    RenameSet,
    ReorderSet,
    SetFacts,
    SetPictures,
    SetPicturesReply,
    SetReply,
    SetsReply,
    SpreadOfSet,
    SpreadReply,
    TreatReference,
    UseReference,
)
from verifier_app.errors import Interrupted, SampleError, StoreError
from verifier_app.ink import inkml
from verifier_app.store.paths import resource, sets_file
from verifier_app.store.sets import SetStore
from verifier_app.store.settings import CHARACTER_MODEL, SIGNATURE_MODEL, Settings
from verifier_app.types import Treatment
from verifier_app.verify import reference_sets

LIMIT_S = 180
FACTS = SetFacts(3, "Account 1", 2, 1, "2026-01-01", "2026-01-02", 7)
PARTS = [
    ListSets("character"),
    SetsReply((FACTS, SetFacts(4, "b", 0, 0, "", ""))),
    OpenSet(3),
    SetReply(FACTS, (ReferenceFacts(7, "a.png", True, False, "x"),), (Fault("b.png", "No."),)),
    SetPictures((7, 8)),
    SetPicturesReply((7, 8), (Picture(1, 2, b"ab"), Picture(2, 1, b"cd"))),
    CreateSet("Account 1", (SampleRef(path="/a.png"), SampleRef(data=b"x", name="b")), "t"),
    AddToSet(3, (SampleRef(kept=7),), "t", "character"),
    RemoveSet(3),
    RemoveReference(3, 7, removed=False),
    RenameSet(3, "c"),
    ReorderSet(3, (8, 7)),
    UseReference(3, 7, False),
    TreatReference(3, 7, SampleRef(kept=7, crop=(1, 2, 3, 4), anew=True)),
    Removed(3),
    SpreadOfSet(3),
    SpreadReply(3, (Likeness(7, 8, 1.25),)),
    CompleteSets(),
    CompleteReply(4),
    RankSets(SampleRef(kept=7)),
    RankSetsReply((RankedSet(3, "a", 2, 1.5, "same", -1.0, 1.0, ("copy",)),), 9, 40, 12.5),
]


class Told:
    """A check that keeps what it was told, and cancels when asked to."""

    def __init__(self, *, cancel: bool = False) -> None:
        self.told: list[tuple[int, int]] = []
        self._cancel = cancel

    def __call__(self) -> None:
        self.tell(0, 0)

    def tell(self, done: int, of: int) -> None:
        self.told.append((done, of))
        if self._cancel:
            raise Interrupted


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    tiny_model.write(folder / "tiny.safetensors")
    tiny_model.write(folder / "signs.safetensors", "character")
    return folder


@pytest.fixture
def home(own_home, models):
    """A home whose models are tiny."""
    (own_home / "models").mkdir()
    for own in models.iterdir():
        (own_home / "models" / own.name).write_bytes(own.read_bytes())
    Settings().set(SIGNATURE_MODEL, "tiny")
    Settings().set(CHARACTER_MODEL, "signs")
    return own_home


@pytest.fixture
def ask(home):
    threads = torch.get_num_threads()
    bench = Bench()
    table = handlers(bench)

    def asked(question, check=None):
        return table[question.kind](question, check or Told())

    asked.bench = bench
    yield asked
    torch.set_num_threads(threads)


def ref(name: str) -> SampleRef:
    return SampleRef(path=example(name))


def create(ask, name: str, *examples: str) -> SetReply:
    return ask(CreateSet(name, tuple(map(ref, examples)), f"create {name}"))


def test_a_set_from_its_first_sample_to_its_last(ask):
    made = create(ask, "Account 1", "a-1", "a-2")
    number = made.facts.id
    assert (made.facts.name, made.facts.count, made.faults) == ("Account 1", 2, ())
    grown = ask(AddToSet(number, (ref("a-3"),), "t1"))
    one, two, three = (own.id for own in grown.references)
    assert [own.name for own in grown.references] == [f"signature-a-{n}.png" for n in (1, 2, 3)]
    assert ask(UseReference(number, two, False)).facts.used == 2
    turned = ask(ReorderSet(number, (three, one)))
    assert [own.id for own in turned.references] == [three, one, two]
    assert turned.facts.cover == three
    assert ask(RenameSet(number, "Account 2")).facts.name == "Account 2"
    assert ask(RemoveReference(number, one)).facts.count == 2
    assert ask(RemoveReference(number, one, removed=False)).facts.count == 3
    assert ask(OpenSet(number)).references[1].id == one
    assert ask(RemoveSet(number)) == Removed(number)
    assert ask(ListSets()).sets == ()
    ask(RemoveSet(number, removed=False))
    assert [own.name for own in ask(ListSets()).sets] == ["Account 2"]
    assert ask(ListSets("character")).sets == ()


def test_pictures_of_references(ask):
    made = create(ask, "a", "a-1")
    number = made.references[0].id
    reply = ask(SetPictures((number, 999)))
    assert reply.references == (number,)
    assert reply.pictures[0].width <= 360
    assert min(reply.pictures[0].pixels) < 100


def test_a_change_that_is_asked_for_again_is_made_once(ask):
    made = create(ask, "a", "a-1")
    assert create(ask, "a", "a-1").facts.id == made.facts.id
    question = AddToSet(made.facts.id, (ref("a-2"),), "t1")
    ask(question)
    assert ask(question).facts.count == 2


def test_samples_that_cannot_be_used_are_told(ask, tmp_path):
    text = tmp_path / "text.png"
    text.write_text("no picture")
    bad = (SampleRef(path=str(text)), SampleRef(path=str(tmp_path / "nowhere.png")))
    made = ask(CreateSet("a", (ref("a-1"), *bad), "t1"))
    assert made.facts.count == 1
    assert [own.name for own in made.faults] == ["nowhere.png", "text.png"]
    again = ask(AddToSet(made.facts.id, (ref("a-1"), ref("a-2")), "t2"))
    assert again.facts.count == 2
    assert "already" in again.faults[0].what
    with pytest.raises(SampleError):
        ask(AddToSet(made.facts.id, bad, "t3"))
    with pytest.raises(SampleError, match=r"This is a folder\. Choose a picture file\.$"):
        ask(AddToSet(made.facts.id, (SampleRef(path=str(tmp_path)),), "t5"))
    with pytest.raises(SampleError):
        ask(CreateSet("b", bad, "t4"))
    assert len(ask(ListSets()).sets) == 1


def test_references_that_take_no_part_are_kept_so(ask, tmp_path):
    nowhere = SampleRef(path=str(tmp_path / "nowhere.png"))
    made = ask(CreateSet("a", (nowhere, ref("a-1"), ref("a-2")), "t1", unused=(1,)))
    assert [own.used for own in made.references] == [False, True]
    assert made.facts.used == 1


def test_a_reference_is_looked_at_in_another_way_and_back(ask):
    made = create(ask, "one", "a-1", "a-2")
    store, number = ask.bench.store, made.references[0].id
    before = ask(SpreadOfSet(made.facts.id)).pairs[0].llr
    kept, sample = store.samples_by_number([number])[number], SampleRef(kept=number)
    picture = store.thumbnails([number])[number]
    part = sample.treated(Treatment(crop=(0, 0, 300, 150), turn=4.0), anew=True)
    reply = ask(TreatReference(made.facts.id, number, part))
    assert [own.id for own in reply.references] == [own.id for own in made.references]
    assert ask(Prepare(sample)).how == ask(Prepare(part)).how != ask(Prepare(ref("a-1"))).how
    assert store.thumbnails([number])[number] != picture
    assert ask(SpreadOfSet(made.facts.id)).pairs[0].llr != before
    assert store.features.missing(ask.bench.sets("signature").encoder, "signature") == []

    ask(TreatReference(made.facts.id, number, sample.treated(Treatment(), anew=True)))
    assert store.samples_by_number([number])[number] == kept
    assert store.thumbnails([number])[number] == picture
    assert ask(SpreadOfSet(made.facts.id)).pairs[0].llr == pytest.approx(before, abs=1e-6)

    blank = sample.treated(Treatment(crop=(0, 0, 9, 9)), anew=True)
    with pytest.raises(SampleError):
        ask(TreatReference(made.facts.id, number, blank))
    assert store.samples_by_number([number])[number] == kept


def test_of_a_reference_the_page_that_is_looked_at_now_is_named(ask, tmp_path):
    form = tmp_path / "form.tif"
    pages = [Image.open(example(name)) for name in ("a-1", "a-2", "a-3")]
    pages[0].save(form, save_all=True, append_images=pages[1:])
    made = ask(CreateSet("one", (SampleRef(path=str(form), page=1),), "t"))
    own = made.references[0]
    assert (own.name, own.page) == ("form.tif", 1)
    third = SampleRef(kept=own.id, name=own.name).treated(Treatment(page=2), anew=True)
    own = ask(TreatReference(made.facts.id, own.id, third)).references[0]
    assert (own.name, own.page) == ("form.tif", 2)


def test_of_a_first_page_it_is_known_whether_there_are_others(ask, tmp_path):
    form, alone, broken = (tmp_path / name for name in ("form.tif", "alone.TIF", "torn.pdf"))
    pages = [Image.open(example(name)) for name in ("a-1", "a-2", "a-3")]
    pages[0].save(form, save_all=True, append_images=pages[1:])
    pages[1].save(alone)
    broken.write_bytes(Path(example("a-3")).read_bytes())
    made = ask(
        CreateSet("one", tuple(SampleRef(path=str(own)) for own in (form, alone, broken)), "t")
    )
    assert [own.pages for own in made.references] == [3, 1, 1]
    own = made.references[0]
    assert [own.pages for own in ask(OpenSet(made.facts.id)).references] == [3, 1, 1]
    assert (own.name, own.page) == ("form.tif", 0)


def test_a_taken_name_is_refused_before_any_work(ask, monkeypatch):
    create(ask, "a", "a-1")
    monkeypatch.setattr(set_handlers, "_originals", lambda *_: pytest.fail("worked in vain"))
    with pytest.raises(StoreError, match="already"):
        ask(CreateSet("A", (ref("a-2"),), "t2"))


def test_a_name_that_the_program_found_is_free_when_the_set_is_made(ask):
    create(ask, "New set", "a-1")
    made = ask(CreateSet("New set", (ref("a-2"),), "t2", numbered=True))
    assert made.facts.name == "New set 2"


def test_samples_keep_the_names_of_their_files(ask):
    content = Path(example("a-2")).read_bytes()
    dropped = SampleRef(data=content, name="card 2.png")
    made = ask(CreateSet("a", (ref("a-1"), dropped), "t1"))
    assert [own.name for own in made.references] == [Path(example("a-1")).name, "card 2.png"]
    (first, second) = (own.id for own in made.references)
    ask(TreatReference(made.facts.id, second, SampleRef(kept=second, name="card 2.png", anew=True)))
    ask(ReorderSet(made.facts.id, (second, first)))
    again = ask(OpenSet(made.facts.id)).references
    assert [own.name for own in again] == ["card 2.png", Path(example("a-1")).name]
    finding = ask(Compare(ref("b-1"), (SampleRef(kept=first), SampleRef(kept=second)))).finding
    assert all(own["path"] is None for own in finding["references"]), "reports take the kept name"


def test_a_cancelled_set_is_not_made(ask):
    with pytest.raises(Interrupted):
        ask(CreateSet("a", (ref("a-1"),), "t1"), Told(cancel=True))
    assert ask(ListSets()).sets == ()
    check = Told()
    ask(CreateSet("a", (ref("a-1"),), "t1"), check)
    assert check.told[-1] == (1, 1)


def test_ranking_is_best_first(ask):
    for name in "abc":
        create(ask, name, f"{name}-1", f"{name}-2")
    reply = ask(RankSets(ref("b-1"), operating_point="screening"))
    assert (reply.sets, reply.references, len(reply.ranking)) == (3, 6, 3)
    llrs = [own.llr for own in reply.ranking]
    assert llrs == sorted(llrs, reverse=True)
    b = next(own for own in reply.ranking if own.name == "b")
    assert "identical" in b.warnings
    assert b.t_different <= b.t_same
    assert b.verdict in ("same", "different", "inconclusive")
    with pytest.raises(Interrupted):
        ask(RankSets(ref("b-1")), Told(cancel=True))


def test_features_are_completed_little_by_little(ask, monkeypatch):
    create(ask, "a", "a-1", "a-2", "a-3")
    store = ask.bench.store
    store._database.connection.execute("DELETE FROM embeddings")
    monkeypatch.setattr("verifier_app.verify.reference_sets._AT_ONCE", 2)
    monkeypatch.setattr(set_handlers, "SLICE_S", 1e-9)
    assert ask(CompleteSets()).missing == 1
    assert ask(CompleteSets()).missing == 0
    assert ask(CompleteSets()).missing == 0


def test_what_cannot_be_completed_is_tried_once(ask):
    create(ask, "a", "a-1", "a-2")
    run = ask.bench.store._database.connection.execute
    run("DELETE FROM embeddings")
    run("UPDATE contents SET content = x'00' WHERE sample_id = 1")
    assert ask(CompleteSets()).missing == 0
    check = Told()
    ask(CompleteSets(), check)
    assert check.told == []


def test_how_much_they_vary(ask):
    made = create(ask, "a", "a-1", "a-2", "a-3")
    a, b, c = (own.id for own in made.references)
    reply = ask(SpreadOfSet(made.facts.id))
    assert [(own.one, own.other) for own in reply.pairs] == [(a, b), (a, c), (b, c)]


def test_a_large_set_is_compared_a_little_at_a_time(ask, monkeypatch):
    made = create(ask, "a", "a-1", "a-2", "a-3")
    whole = ask(SpreadOfSet(made.facts.id)).pairs
    ask.bench.store._database.connection.execute("DELETE FROM pairs")
    monkeypatch.setattr(set_handlers, "SLICE_S", 0.0)
    monkeypatch.setattr(reference_sets, "_PAIRS_AT_ONCE", 1)
    for missing in (2, 1):
        part = ask(SpreadOfSet(made.facts.id))
        assert (part.missing, part.pairs) == (missing, ())
    assert ask(SpreadOfSet(made.facts.id)).pairs == whole


def test_a_kept_reference_is_compared_and_prepared_as_its_file(ask):
    ink = inkml.read(resource("examples/signature-a-1.inkml"))
    crop = SampleRef(path=ref("a-2").path, crop=(10, 5, 200, 90))
    made = ask(CreateSet("a", (ref("a-1"), crop, SampleRef(ink=ink)), "t1"))
    kept = tuple(SampleRef(kept=own.id, name=own.name) for own in made.references)
    plain = ask(Compare(ref("a-4"), (ref("a-1"), crop, SampleRef(ink=ink)))).finding
    again = ask(Compare(ref("a-4"), kept)).finding
    assert again["llr"] == pytest.approx(plain["llr"], abs=1e-6)
    seen = ask(Prepare(kept[1]))
    assert seen.clean == ask(Prepare(crop)).clean
    assert seen.preview == ask(Prepare(crop)).preview
    copied = ask(CreateSet("b", kept, "t2"))
    assert copied.facts.count == 3
    ask(RemoveReference(made.facts.id, made.references[0].id))
    with pytest.raises(StoreError, match="any more"):
        ask(Prepare(kept[0]))


def test_a_file_that_is_replaced_while_the_program_runs_is_opened_again(ask, tmp_path):
    create(ask, "a", "a-1")
    other = SetStore(tmp_path / "backup.sqlite3")
    other.create("signature", "from the backup", [])
    other.close()
    for own in sets_file().parent.glob("reference-sets*"):
        own.unlink()
    (tmp_path / "backup.sqlite3").replace(sets_file())
    assert [own.name for own in ask(ListSets()).sets] == ["from the backup"]
    assert ask(RankSets(ref("a-1"))).ranking == ()


def test_a_damaged_file_is_a_sentence_until_it_is_mended(ask):
    sets_file().write_bytes(b"junk")
    with pytest.raises(StoreError, match="damaged"):
        ask(ListSets())
    sets_file().unlink()
    assert ask(ListSets()).sets == ()


def test_what_was_removed_long_ago_is_gone_at_the_next_start(ask, monkeypatch):
    made = create(ask, "a", "a-1")
    ask(RemoveSet(made.facts.id))
    monkeypatch.setattr(SetStore.purge, "__defaults__", (0.0,))
    ask.bench.store.close()
    ask.bench._store = None
    ask(ListSets())
    with pytest.raises(StoreError):
        ask(RemoveSet(made.facts.id, removed=False))


def test_what_was_removed_long_ago_is_gone_while_the_program_stays_open(ask, monkeypatch):
    made = create(ask, "a", "a-1")
    ask(RemoveSet(made.facts.id))
    monkeypatch.setattr(SetStore.purge, "__defaults__", (0.0,))
    ask(ListSets())  # not long after the last look
    ask(RemoveSet(made.facts.id, removed=False))
    ask(RemoveSet(made.facts.id))
    monkeypatch.setattr(bench, "PURGE_EVERY_S", -1.0)
    ask(ListSets())
    with pytest.raises(StoreError):
        ask(RemoveSet(made.facts.id, removed=False))


def test_an_engine_that_is_killed_while_it_enrols_enrols_once(home):
    heard: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    client = EngineClient(heard.put)

    def wait(wanted):
        while not wanted(delivery := heard.get(timeout=LIMIT_S)):
            pass
        return delivery

    try:
        names = [f"{person}-{n}" for person in "abc" for n in range(1, 7)]
        request = client.ask(CreateSet("all", tuple(map(ref, names)), "once"))
        wait(lambda own: isinstance(own, Event) and own.name == PROGRESS and own.of == request)
        os.kill(client.process_id, signal.SIGKILL)
        outcome = wait(lambda own: isinstance(own, Outcome) and own.id == request)
    finally:
        client.close()
    assert outcome.failure is None
    assert outcome.answer.facts.count == 18
    store = SetStore()
    assert [own.count for own in store.sets("signature")] == [18]
    store.close()
