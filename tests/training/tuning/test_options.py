from __future__ import annotations

import pytest

from verifier_app.errors import UsageError
from verifier_app.training.tuning.options import LOSSES, PRESETS, SCRATCH_LOSSES, chosen


def test_the_source_documents_numbers():
    own = PRESETS["source"]
    assert (own.loss, own.steps, own.rate, own.batch) == ("bce", 10_000, 6e-5, 180)
    assert own.scratch
    assert own.augmentation == own.synthetic == 0.0


def test_a_preset_with_changes():
    own = chosen("quick", {"rate": 1e-3, "frozen": None, "time_limit": 60})
    assert (own.rate, own.frozen, own.time_limit) == (1e-3, PRESETS["quick"].frozen, 60)
    assert "time_limit" not in own.identity()
    assert chosen("quick", {"device": "cuda"}).identity() == PRESETS["quick"].identity()
    assert PRESETS["quick"].time_limit == 600
    assert chosen("quick", {"time_limit": None}).time_limit is None  # an emptied field


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("loss", "odd"), ("precision", "int4"), ("steps", 0), ("steps", 2.5), ("rate", 0.0),
        ("rate", float("nan")), ("rate", float("inf")), ("steps", 10**400),
        ("batch", 3), ("batch", True), ("frozen", 5), ("frozen", -1),
        ("augmentation", 1.5), ("synthetic", 1.0), ("seed", -1), ("time_limit", 0),
        ("device", 1), ("scratch", True), ("preset", "quick"), ("colour", "red"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(key, value):
    with pytest.raises(UsageError) as caught:
        chosen("quick", {key: value})
    assert key in str(caught.value)


def test_an_unknown_preset():
    with pytest.raises(UsageError, match="no preset 'slow'"):
        chosen("slow")


@pytest.mark.parametrize("loss", LOSSES)
def test_a_new_network_has_losses_of_single_pairs_only(loss):
    if loss in SCRATCH_LOSSES:
        assert chosen("source", {"loss": loss}).loss == loss
    else:
        with pytest.raises(UsageError, match="the preset source draws none") as caught:
            chosen("source", {"loss": loss})
        assert "bce or contrastive" in str(caught.value)
    assert chosen("thorough", {"loss": loss}).loss == loss
