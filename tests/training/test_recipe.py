"""Recipes: what is read, what is refused and how, and what the shipped ones state."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import torch
from torch import nn

from verifier_app.errors import DataError
from verifier_app.training import recipe
from verifier_app.training.loop import Loop
from verifier_app.training.source import BATCH

GOOD = """
kind = "signature"
name = "n"
title = "t"
licence = "l"
terms = "s"
data = "d"
seed = 3
[architecture]
width = 4
[schedule]
steps = 2
rate = 1
[shares]
susig = 1
cedar = 0.5
"""


def written(folder: Path, text: str) -> str:
    place = folder / "mine.toml"
    place.write_text(text, encoding="utf-8")
    return str(place)


def test_a_file_is_read(tmp_path: Path) -> None:
    found = recipe.load(written(tmp_path, GOOD))
    assert (found.kind, found.profile, found.seed, found.schedule.steps) == (
        "signature", "signature", 3, 2,
    )  # fmt: skip
    assert found.shares == {"susig": 1, "cedar": 0.5}
    assert found.architecture == {"width": 4}
    assert (found.loss, found.calibration, found.first_weights) == ("bce", [], "tutorial")
    assert json.loads(json.dumps(found.as_dict(), allow_nan=False)) == found.as_dict()


def test_a_recipe_states_what_its_kind_follows() -> None:
    stated = {name: recipe.load(name).as_dict() for name in ("signature", "character")}
    assert stated["signature"]["loss"] == "bce"
    # signs are trained by a loss of their own
    assert not {"loss", "shares", "composed", "synthetic"} & stated["character"].keys()


def test_a_title_may_hold_joiners(tmp_path: Path) -> None:
    text = GOOD.replace('title = "t"', 'title = "امضا\u200cها"')
    assert recipe.load(written(tmp_path, text)).title == "امضا\u200cها"


def test_an_endless_clip_is_none_and_fits_json(tmp_path: Path) -> None:
    found = recipe.load(written(tmp_path, GOOD.replace("rate = 1", "clip = inf")))
    json.dumps(found.as_dict(), allow_nan=False)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('kind = "signature"', 'kind = "signatur"', "kind"),
        ('kind = "signature"', "kind = [1]", "kind"),
        ('kind = "signature"', "", "kind"),
        ('name = "n"', "", "lacks name"),
        ('name = "n"', "name = 4", "'name'"),
        ('name = "n"', 'nam = "n"', "'nam'"),
        ("seed = 3", 'seed = "x"', "'seed'"),
        ("seed = 3", "seed = -1", "'seed'"),
        ("steps = 2", "", r"lacks schedule\.steps"),
        ("steps = 2", "steps = 0", "'steps'"),
        ("steps = 2", "steps = 2.5", "'steps'"),
        ("steps = 2", "steps = true", "'steps'"),
        ("steps = 2", "steps = 2\nevery = 0", "'every'"),
        ("rate = 1", "rate = nan", "'rate' = nan must be from 1e-08 to 1"),
        ("rate = 1", "rate = 1e9", "'rate' = 1000000000.0 must be from 1e-08 to 1"),
        ("rate = 1", "rate = 0", "'rate' = 0 must be"),
        ("rate = 1", "decay = -0.1", "'decay' = -0.1 must be from 0 to 1"),
        ("rate = 1", "decay = 1e3", "'decay'"),
        ("rate = 1", "average = 1", "'average' = 1 must be from 0 to 0.999999"),
        ("rate = 1", "average = nan", "'average'"),
        ("rate = 1", "clip = 0", "'clip' = 0 must be from 1e-06"),
        ("rate = 1", "clip = nan", "'clip'"),
        ("rate = 1", "warm_up = -1", "'warm_up'"),
        ("rate = 1", "save_seconds = inf", "'save_seconds'"),
        ("rate = 1", "constant = 1", "'constant' = 1 does not fit"),
        ("steps = 2", "steps = 100000000000", "'steps' = 100000000000 must be from 1 to 10000000"),
        ("seed = 3", "seed = 99999999999999999999", "'seed'"),
        ("seed = 3", "seed = true", "'seed'"),
        ("cedar = 0.5", "cedar = 1e308", "from 0 to 1000000"),
        ("rate = 1", "rate = inf", "'rate'"),
        ("rate = 1", "rate = -1", "'rate'"),
        ("rate = 1", 'rate = "fast"', "'rate'"),
        ("rate = 1", "speed = 1", "'speed'"),
        ("cedar = 0.5", "cedar = -1", "shares"),
        ("cedar = 0.5", 'cedar = "some"', "shares"),
        ("susig = 1\ncedar = 0.5", "susig = 0", "Add shares"),
        ("[shares]\nsusig = 1\ncedar = 0.5", "", "Add shares"),
        ("[shares]", "shares", "cannot be read"),
        ("seed = 3", f"seed = {'1' * 5000}", "a number has too many digits"),
        ("seed = 3", f"seed = {'[' * 5000}", "too deep"),
        ("seed = 3", 'loss = "cosine"', "'loss' does not fit"),
        ("seed = 3", "loss = 3", "'loss' does not fit"),
        ("seed = 3", "composed = 1.5", "'composed' must be"),
        ("seed = 3", "composed = true", "'composed' must be"),
        ("seed = 3", "bent = 21", "'bent' must be from 0 to 20"),
        ("seed = 3", "bent = nan", "'bent' must be"),
        ("seed = 3", 'first_weights = "mine"', "Use paper or tutorial"),
        ('name = "n"', 'name = "My Model"', "'My Model' cannot name a model"),
        ('title = "t"', 'title = "t\\nu"', "'title' is more than one line"),
        ("seed = 3", 'first_weights = "paper"', "'signature' has no 'first_weights'"),
        ('kind = "signature"', 'kind = "character"\nloss = "triplet"', "has no 'shares'"),
        ("seed = 3", 'calibration = "susig"', "'calibration'"),
        ("seed = 3", "calibration = [1]", "'calibration' must be names of sets"),
        ("seed = 3", "genuine_only = [1]", "'genuine_only' must be names of sets"),
        ("seed = 3", 'genuine_only = "susig"', "'genuine_only'"),
    ],
)
def test_a_bad_recipe_is_one_sentence(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in GOOD
    with pytest.raises(DataError, match=says) as caught:
        recipe.load(written(tmp_path, GOOD.replace(old, new)))
    text = str(caught.value)
    assert "mine.toml" in text
    assert "\n" not in text
    assert "__init__" not in text


def test_a_recipe_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="character, signature, signature-open, source"):
        recipe.load("modern")
    with pytest.raises(DataError, match="cannot be read"):
        recipe.load(str(tmp_path))
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataError, match="cannot be read"):
        recipe.load(str(tmp_path / "binary"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_what_never_ends_or_never_begins_is_no_recipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(DataError, match="needs a kind"):
        recipe.load(str(tmp_path / "pipe.toml"))
    with pytest.raises(DataError, match=r"cannot be read \(a pipe or a device\)"):
        recipe.load("/dev/zero")


def test_the_preset_source_states_the_source_document(tmp_path: Path) -> None:
    found = recipe.load("source")
    own = found.schedule
    assert (own.steps, own.rate, own.constant, own.warm_up) == (10_000, 6e-5, True, 0)
    assert (own.decay, own.average) == (0.0, 0.0)
    assert own.clip >= 1e9
    assert BATCH == 180
    assert {own.rate_at(step) for step in (0, 1, 5_000, 9_999)} == {6e-5}
    network = nn.Linear(2, 1)
    loop = Loop(network, lambda s: s, lambda n, _s: n.weight.sum(), lambda _n: {}, own, tmp_path)
    for group in loop.optimiser.param_groups:
        assert group["betas"] == (0.9, 0.99)
        assert group["lr"] == 6e-5
        assert group["weight_decay"] == 0.0
        assert not group["amsgrad"]
    # no average: what is kept is what was trained
    averaged = loop.run(until=1)
    assert isinstance(averaged, nn.Linear)
    assert torch.equal(averaged.weight, network.weight)
