from __future__ import annotations

import os
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.store.made_up_sets import WHITE, sample
from verifier_app.errors import SampleError, StoreError, UsageError
from verifier_app.store import sets as subject
from verifier_app.store.paths import sets_file
from verifier_app.store.set_rows import CONTENT_LIMIT, NewSample, Thumbnail
from verifier_app.store.sets import SetStore


@pytest.fixture
def store():
    made = SetStore()
    yield made
    made.close()


def names(store, profile="signature"):
    return [own.name for own in store.sets(profile)]


def test_a_set_is_kept_with_its_samples_in_order(store):
    number = store.create("signature", "Account 30-1187", [sample("b.png"), sample("a.png")])
    store.add(number, [sample("c.png")])
    store.close()
    again = SetStore()
    (found,) = again.sets("signature")
    kept = again.samples(found.id)
    assert (found.name, found.count, found.used) == ("Account 30-1187", 3, 3)
    assert [own.name for own in kept] == ["b.png", "a.png", "c.png"]
    assert found.cover == kept[0].id
    assert again.content(kept[0].id) == sample("b.png").content
    assert again.thumbnails([kept[0].id, 99]) == {kept[0].id: WHITE}
    assert found.created <= kept[2].added <= found.changed
    again.close()


def test_two_programs_that_add_a_file_at_the_same_moment_keep_it_once(store):
    number = store.create("signature", "Account", [sample("a.png")])
    met = threading.Barrier(2)

    def add(name: str) -> str:
        own = SetStore()
        try:
            assert [kept.name for kept in own.samples(number)] == ["a.png"]
            met.wait(10)  # both have looked, and neither has found it
            own.add(number, [sample(name), sample("both.png")])
        except SampleError as error:
            return str(error)
        finally:
            own.close()
        return ""

    with ThreadPoolExecutor(2) as both:
        said = sorted(both.map(add, ("one.png", "other.png")))
    assert said == ["", "both.png: It is in this set already. Choose another one."]
    kept = [own.name for own in store.samples(number)]
    assert kept in (["a.png", "one.png", "both.png"], ["a.png", "other.png", "both.png"])


def test_what_was_removed_can_be_added_again(store):
    number = store.create("signature", "Account", [sample("a.png"), sample("b.png")])
    store.remove_sample(store.samples(number)[0].id)
    store.add(number, [sample("a.png")])
    assert [own.name for own in store.samples(number)] == ["b.png", "a.png"]


def test_ink_is_kept_as_strokes(store):
    ink = NewSample("Drawn here", "ink", b'{"strokes": []}', "0" * 64, '{"page": 1}', WHITE)
    number = store.create("character", "Alif", [ink])
    (kept,) = store.samples(number)
    assert (kept.kind, kept.how, store.content(kept.id)) == ("ink", ink.how, ink.content)


def test_a_set_belongs_to_a_profile(store):
    store.create("signature", "Alif", [sample()])
    store.create("character", "Alif", [sample()])
    assert names(store) == names(store, "character") == ["Alif"]
    assert store.named("signature", "alif").id != store.named("character", "ALIF").id


def test_the_set_that_was_changed_last_comes_first(store):
    first = store.create("signature", "first", [sample()])
    store.create("signature", "second", [sample()])
    assert names(store) == ["second", "first"]
    with sqlite3.connect(sets_file()) as direct:
        direct.execute("UPDATE sets SET changed = '2001-01-01T00:00:00.000+00:00'")
    store.add(first, [sample("b.png")])
    assert names(store) == ["first", "second"]


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Strasse", "Stra\u00dfe"),
        ("Strasse", "STRASSE"),
        ("Strasse", "  Strasse "),
        ("Zo\u00eb", "zoe\u0308"),
        ("Anna", "An\u200cna\u200d"),
    ],
)
def test_names_are_unique_however_they_are_written(name, same, store):
    store.create("signature", name, [sample()])
    with pytest.raises(StoreError, match="already"):
        store.create("signature", same, [sample("b.png")])
    other = store.create("signature", "Weg", [])
    with pytest.raises(StoreError, match="already"):
        store.rename(other, same)
    assert sorted(names(store)) == sorted([name, "Weg"])


def test_a_name_that_only_was_found_gets_the_first_free_number(store):
    for _ in range(2):
        store.create("signature", "New set", [], numbered=True)
    store.create("signature", "NEW SET 3", [])
    last = store.create("signature", "New set", [], numbered=True)
    store.create("character", "New set", [], numbered=True)
    assert sorted(names(store)) == ["NEW SET 3", "New set", "New set 2", "New set 4"]
    store.remove_set(last)
    store.create("signature", "New set", [], numbered=True)
    assert "New set 4" in names(store)


@pytest.mark.parametrize("name", ["", "  ", "\u200d \u200c", "x" * 121, "a\x07b", "\u202eabc"])
def test_names_that_cannot_be_read_are_refused(name, store):
    with pytest.raises(UsageError):
        store.create("signature", name, [])


@pytest.mark.parametrize("name", ["علی\u200cرضا", "क्\u200dष", "न्\u200cह राम"])
def test_joiners_belong_to_a_name(name, store):
    store.create("signature", f" \u200c{name} \u200d", [])
    assert names(store) == [name]


def test_a_set_may_keep_its_name_in_other_letters(store):
    number = store.create("signature", "account", [])
    store.rename(number, "  Account\n 1 ")
    store.rename(number, "ACCOUNT 1")
    assert store.one(number).name == "ACCOUNT 1"


def test_what_is_removed_comes_back_or_goes_for_good(store):
    number = store.create("signature", "one", [sample("a.png"), sample("b.png"), sample("c.png")])
    middle = store.samples(number)[1].id
    store.remove_sample(middle)
    assert [own.name for own in store.samples(number)] == ["a.png", "c.png"]
    assert store.one(number).count == 2
    assert store.purge() == 0
    store.remove_sample(middle, removed=False)
    assert [own.name for own in store.samples(number)] == ["a.png", "b.png", "c.png"]
    store.remove_set(number)
    assert names(store) == []
    assert store.samples(number) == []
    with pytest.raises(StoreError, match="any more"):
        store.add(number, [sample()])
    store.remove_set(number, removed=False)
    assert store.one(number).count == 3
    store.remove_set(number)
    assert store.purge(older_than_s=0) == 1
    with pytest.raises(StoreError, match="any more"):
        store.remove_set(number, removed=False)


def test_a_name_can_be_used_again_once_its_set_is_removed(store):
    first = store.create("signature", "one", [sample()])
    store.remove_set(first)
    store.create("signature", "one", [])
    with pytest.raises(StoreError, match="already"):
        store.remove_set(first, removed=False)


@pytest.mark.parametrize("at_once", [True, False])
def test_nothing_of_what_was_deleted_is_left_in_the_files(at_once, store):
    secret = NewSample("jane.png", "file", b"SECRET INK " * 4000, "0" * 64, "", WHITE)
    number = store.create("signature", "Jane", [secret])
    files = list(sets_file().parent.glob("reference-sets*"))
    assert any(b"SECRET INK" in own.read_bytes() for own in files)
    if at_once:
        store.delete(sets=[number])
    else:
        store.remove_set(number)
        store.purge(older_than_s=0)
    for own in files:
        assert b"SECRET INK" not in own.read_bytes()
        assert b"jane.png" not in own.read_bytes()


def test_order_and_use(store):
    number = store.create("signature", "one", [sample(f"{n}.png") for n in "abc"])
    a, b, c = (own.id for own in store.samples(number))
    store.reorder(number, [c, 99, a, c])
    assert [own.id for own in store.samples(number)] == [c, a, b]
    store.use(a, used=False)
    assert [own.used for own in store.samples(number)] == [True, False, True]
    assert store.one(number).used == 2
    assert set(store.samples_by_number([a, 99])) == {a}


def test_what_was_removed_comes_back_to_its_place_though_others_were_moved(store):
    number = store.create("signature", "one", [sample(f"{n}.png") for n in "abcd"])
    a, b, c, d = (own.id for own in store.samples(number))
    store.remove_sample(b)
    store.reorder(number, [d, a, c])
    assert [own.id for own in store.samples(number)] == [d, a, c]
    store.reorder(number, [a, c, d])
    store.remove_sample(b, removed=False)
    assert [own.id for own in store.samples(number)] == [a, b, c, d]


def test_no_number_is_given_twice(store, monkeypatch):
    monkeypatch.setattr(subject, "_TOKENS", 1)
    one = store.create("signature", "one", [sample("a.png"), sample("b.png")])
    two = store.create("signature", "two", [sample("c.png")])
    (c,) = (own.id for own in store.samples(two))
    store.delete(sets=[two])
    for name in "xyz":
        store.add(one, [sample(f"{name}.png")], token=name)
    three = store.create("signature", "three", [sample("d.png")], token="t")
    (d,) = (own.id for own in store.samples(three))
    (e,) = store.add(three, [sample("e.png")])
    store.remove_sample(e)
    store.purge(older_than_s=0)
    (f,) = store.add(one, [sample("f.png")])
    assert len({two, three}) == 2
    assert len({c, d, e, f}) == 4
    assert store.samples_by_number([c]) == {}


def test_a_change_with_a_token_is_made_once(store):
    first = store.create("signature", "one", [sample()], token="t1")
    assert store.create("signature", "one", [sample()], token="t1") == first
    added = store.add(first, [sample("b.png")], token="t2")
    assert store.add(first, [sample("b.png")], token="t2") == added
    assert store.one(first).count == 2
    with pytest.raises(StoreError):
        store.create("signature", "one", [], token="t3")


def test_a_change_that_fails_changes_nothing(store):
    number = store.create("signature", "one", [sample()])
    before = store.samples(number)
    broken = NewSample("x.png", "file", b"x", None, "", Thumbnail(1, 1, b"x"))
    with pytest.raises(sqlite3.IntegrityError):  # it has no hash: a defect of the caller
        store.add(number, [sample("b.png"), broken])
    assert store.samples(number) == before


def test_every_change_shows_in_the_state(store):
    other = SetStore()
    before = store.state
    number = other.create("signature", "one", [])
    between = store.state
    store.rename(number, "two")
    assert len({before, between, store.state}) == 3
    other.close()


def test_a_file_that_is_too_large_is_refused():
    with pytest.raises(StoreError, match="too large"):
        NewSample("x.tif", "file", bytes(CONTENT_LIMIT + 1), "", "", WHITE)


@pytest.mark.parametrize("change", ["thumbnail = x'00'", "height = 1 << 62", "width = -1"])
def test_a_damaged_thumbnail_is_an_empty_one(change, store):
    number = store.create("signature", "one", [sample()])
    with sqlite3.connect(sets_file()) as direct:
        direct.execute(f"UPDATE samples SET {change}")
    cover = store.one(number).cover
    assert store.thumbnails([cover]) == {cover: Thumbnail(1, 1, b"\xff")}


@pytest.mark.parametrize("result", ["", "x", "-5"])
def test_a_damaged_last_number_keeps_nobody_from_adding(result, store):
    number = store.create("signature", "one", [sample("a.png")])
    with sqlite3.connect(sets_file()) as direct:
        direct.execute("UPDATE changes SET result = ?", (result,))
    store.add(number, [sample("b.png")])
    assert [own.name for own in store.samples(number)] == ["a.png", "b.png"]


def test_a_row_for_one_that_is_not_there_is_damage(store):
    row = "INSERT INTO contents VALUES (99, x'00')"
    with pytest.raises(StoreError, match="damaged"), store._database.writing() as run:
        run.execute(row)


def test_a_sample_whose_name_is_no_text_is_kept(store):
    odd = NewSample(os.fsdecode(b"\xff.png"), "file", b"x", "0" * 64, "", WHITE)
    (kept,) = store.samples(store.create("signature", "one", [odd]))
    assert kept.name == "\ufffd.png"
