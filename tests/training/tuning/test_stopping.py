"""Measuring on the stopping writers: by what is compared in use, and for as long as one wants."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from tests.engine import tiny_model
from tests.training.tuning import small
from verifier_app import imaging
from verifier_app.choices import Profile
from verifier_app.datasets import recognise
from verifier_app.nn.model import load
from verifier_app.training.tuning.loop import Suspended
from verifier_app.training.tuning.pictures import seen
from verifier_app.training.tuning.stopping import Stopping


def test_it_asks_all_the_time_and_ends_at_any_moment(tmp_path: Path) -> None:
    data = recognise(small.data(tmp_path / "data"), "signature").collection
    samples = seen(data, "signature", whole=False, shaded=False)
    network = load(tiny_model.write(tmp_path / "tiny.safetensors"), "cpu").network
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == last:
            raise Suspended

    last = 0
    stopping = Stopping({"local": samples}, "signature", check=check)
    figures = stopping.measure(network)
    whole = asked
    assert 0.0 <= figures["error"] <= 1.0
    assert whole >= 5
    for last in range(1, whole + 1):
        asked = 0
        with pytest.raises(Suspended):
            stopping.measure(network)
        assert asked == last


@pytest.mark.parametrize(
    ("profile", "shaded"), [("signature", True), ("signature", False), ("character", False)]
)
def test_what_decides_are_the_scores_that_a_comparison_gives(
    tmp_path: Path, profile: Profile, shaded: bool
) -> None:
    """A line's darkness for one counts in them, and most where the network is spoilt."""
    data = recognise(small.data(tmp_path / "data"), profile).collection
    model = load(tiny_model.write(tmp_path / "tiny.safetensors", profile, shaded=shaded), "cpu")
    samples = seen(data, profile, whole=profile == "character", shaded=shaded)
    pairs = np.array([(0, 1, 1), (0, 4, 0), (3, 9, 0), (7, 8, 1)], np.int64)
    stopping = Stopping({"local": samples}, profile)
    with torch.inference_mode():
        features = stopping._encoded(model.network, samples.pictures)
        found = stopping._scores(model.network, features, pairs)
    prepared = [imaging.prepare(data.read(row), profile=profile) for row in samples.rows]
    compared = model.features(prepared)
    first, second = ([compared[row] for row in side] for side in (pairs[:, 0], pairs[:, 1]))
    assert found == pytest.approx(model.raw(first, second), abs=1e-4)
