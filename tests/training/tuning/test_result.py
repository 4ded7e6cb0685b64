"""Comparing after a round ends as soon as somebody wants to leave."""

from __future__ import annotations

from pathlib import Path

from tests.asking import Asked, ends_whenever_asked
from tests.engine import tiny_model
from tests.training.tuning import small
from verifier_app.datasets import folds, recognise
from verifier_app.nn.model import load
from verifier_app.training.tuning.pictures import Kept
from verifier_app.training.tuning.result import Known
from verifier_app.types import Basis


def test_comparing_after_a_round_ends_whenever_it_is_told_to(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("verifier_app.training.tuning.result.eer", lambda *_: 0.5)
    collection = recognise(small.data(tmp_path / "data"), "signature").collection
    path = tiny_model.write(tmp_path / "tiny.safetensors")
    kept = Kept([collection], "signature")

    def work(check: Asked) -> None:
        known = Known(kept, folds(collection), "signature", (Basis.PICTURES,), check)
        known.scored_by(load(path, "cpu", check))

    ends_whenever_asked(work, at_least=15)
