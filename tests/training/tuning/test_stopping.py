"""Measuring on the stopping writers ends as soon as somebody wants to leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine import tiny_model
from tests.training.tuning import small
from verifier_app.datasets import recognise
from verifier_app.nn.model import load
from verifier_app.training.tuning.loop import Suspended
from verifier_app.training.tuning.pictures import packed
from verifier_app.training.tuning.stopping import Stopping
from verifier_app.types import STRIP_WIDTH


def test_it_asks_all_the_time_and_ends_at_any_moment(tmp_path: Path) -> None:
    data = recognise(small.data(tmp_path / "data"), "signature").collection
    pack = packed(data, "signature", whole=False)
    network = load(tiny_model.write(tmp_path / "tiny.safetensors"), "cpu").network
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == last:
            raise Suspended

    last = 0
    stopping = Stopping({"local": pack}, STRIP_WIDTH, "signature", check=check)
    figures = stopping.measure(network)
    whole = asked
    assert 0.0 <= figures["error"] <= 1.0
    assert whole >= 5
    for last in range(1, whole + 1):
        asked = 0
        with pytest.raises(Suspended):
            stopping.measure(network)
        assert asked == last
