from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.store.made_up_sets import features, sample
from verifier_app.store import set_features
from verifier_app.store.sets import SetStore


@pytest.fixture
def store():
    made = SetStore()
    yield made
    made.close()


def test_features_belong_to_a_model_and_a_version_of_imaging(store):
    known = store.features
    encoder = known.encoder("signature", "a" * 64, 1)
    number = store.create("signature", "one", [sample("a.png", features(encoder)), sample("b.png")])
    a, b = (own.id for own in store.samples(number))
    assert known.missing(encoder, "signature") == [b]
    known.keep({b: features(encoder, 2), 99: features(encoder, 3)})
    assert known.missing(encoder, "signature") == []
    numbers, halves = known.embeddings(encoder)
    assert numbers == [a, b]
    assert halves == b"\x01" * 8192 + b"\x02" * 8192
    assert known.packed(encoder, [b, 99]) == {b: b"packed 2"}
    for other in (("a" * 64, 2), ("b" * 64, 1)):
        assert known.missing(known.encoder("signature", *other), "signature") == [a, b]


def test_the_same_model_is_the_same_encoder(store):
    first = store.features.encoder("signature", "a" * 64, 1)
    before = store.state
    assert store.features.encoder("signature", "a" * 64, 1) == first
    assert store.state == before  # asking again changes nothing
    assert store.features.encoder("character", "a" * 64, 1) != first


def test_features_of_the_last_two_models_are_kept(store):
    known = store.features
    a = known.encoder("signature", "a" * 64, 1)
    number = store.create("signature", "one", [sample("a.png", features(a))])
    (one,) = (own.id for own in store.samples(number))
    b = known.encoder("signature", "b" * 64, 1)
    known.keep({one: features(b, 2)})
    known.encoder("character", "z" * 64, 1)
    assert known.encoder("signature", "a" * 64, 1) == a
    known.encoder("signature", "c" * 64, 1)  # the oldest, b, makes room
    assert known.packed(a, [one]) == {one: b"packed 1"}
    assert known.packed(b, [one]) == {}


def test_features_of_a_model_that_was_forgotten_meanwhile_are_not_kept(store):
    known = store.features
    a = known.encoder("signature", "a" * 64, 1)
    number = store.create("signature", "one", [sample("a.png"), sample("b.png")])
    one, two = (own.id for own in store.samples(number))
    for other in "bc":  # as another program would, while this one works
        known.encoder("signature", other * 64, 1)
    known.keep({one: features(a)})
    known.keep_pairs(a, {(one, two): 1.5})
    store.add(number, [sample("c.png", features(a))])
    store.treat(two, sample("b.png", features(a)))
    assert [own.name for own in store.samples(number)] == ["a.png", "b.png", "c.png"]
    again = known.encoder("signature", "a" * 64, 1)
    assert known.missing(again, "signature") == [own.id for own in store.samples(number)]
    assert known.pairs(again, [one, two]) == {}


def test_a_clock_that_was_put_back_loses_no_model(store, monkeypatch):
    class Ahead(datetime):
        @classmethod
        def now(cls, zone=None):
            return datetime.now(zone) + timedelta(days=30)

    with monkeypatch.context() as later:
        later.setattr(set_features, "datetime", Ahead)
        for name in "ab":
            store.features.encoder("signature", name * 64, 1)
    number = store.features.encoder("signature", "c" * 64, 1)
    made = store.create("signature", "one", [sample("a.png")])
    (one,) = (own.id for own in store.samples(made))
    store.features.keep({one: features(number)})
    assert store.features.packed(number, [one]) == {one: b"packed 1"}


def test_only_what_is_in_use_counts(store):
    encoder = store.features.encoder("signature", "a" * 64, 1)
    first = store.create("signature", "one", [sample(f"{n}.png") for n in "abc"])
    second = store.create("signature", "two", [sample("d.png")])
    store.create("character", "other", [sample("e.png")])
    a, b, c = (own.id for own in store.samples(first))
    (d,) = (own.id for own in store.samples(second))
    store.reorder(first, [c, b, a])
    assert store.features.members("signature") == [(first, c), (first, b), (first, a), (second, d)]
    store.use(b, used=False)
    store.remove_sample(c)
    store.remove_set(second)
    assert store.features.members("signature") == [(first, a)]
    assert store.features.missing(encoder, "signature") == [a]


def test_what_is_looked_at_in_another_way_no_model_knows_any_more(store):
    one, two = (store.features.encoder("signature", name * 64, 1) for name in "ab")
    number = store.create("signature", "one", [sample("a.png", features(one)), sample("b.png")])
    a, b = (own.id for own in store.samples(number))
    store.features.keep({a: features(two, 2)})
    store.features.keep_pairs(two, {(a, b): 1.5})
    store.treat(a, sample("a.png", features(one, 3)))
    assert store.features.packed(one, [a]) == {a: b"packed 3"}
    assert store.features.packed(two, [a]) == {}
    assert store.features.embedded(two) == []
    assert store.features.pairs(two, [a, b]) == {}


def test_pairs_go_with_their_samples(store):
    encoder = store.features.encoder("signature", "a" * 64, 1)
    number = store.create("signature", "one", [sample(f"{n}.png") for n in "abc"])
    a, b, c = (own.id for own in store.samples(number))
    store.features.keep_pairs(encoder, {(a, b): 1.5, (b, c): -0.25, (a, 99): 3.0})
    assert store.features.pairs(encoder, [a, b, c]) == {(a, b): 1.5, (b, c): -0.25}
    assert store.features.pairs(encoder, [a, b]) == {(a, b): 1.5}
    store.remove_sample(c)
    store.purge(older_than_s=0)
    assert store.features.pairs(encoder, [a, b, c]) == {(a, b): 1.5}
