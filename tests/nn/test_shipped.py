"""The models that the program ships with: they load, they are small, their pages are current."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier_app.nn.card import Card
from verifier_app.nn.modelfile import SUFFIX, load_tensors, read_card
from verifier_app.nn.page import card_markdown
from verifier_app.store.paths import weights_dir

SHIPPED = sorted(weights_dir().glob(f"*{SUFFIX}"))
TOGETHER = 35_000_000


def _complaints(path: Path, card: Card) -> list[str]:
    wanted = {".json": card.to_json(indent=1) + "\n", ".md": card_markdown(card)}
    found = {end: path.with_suffix(end) for end in wanted}
    return [
        f"{place.name} is not what its model's card says"
        for end, place in found.items()
        if not place.is_file() or place.read_text(encoding="utf-8") != wanted[end]
    ]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_model_is_usable_and_described(path: Path) -> None:
    card, _, _ = load_tensors(path)
    assert card.name == path.stem
    assert card.calibration
    assert card.licence
    assert card.terms
    assert card.data.get("fingerprint")
    assert _complaints(path, card) == []


def test_shipped_models_are_small_together() -> None:
    assert sum(path.stat().st_size for path in SHIPPED) < TOGETHER


def test_a_page_that_lags_behind_is_found(small_file: Path) -> None:
    card = read_card(small_file)
    small_file.with_suffix(".json").write_text(card.to_json(indent=1) + "\n", encoding="utf-8")
    small_file.with_suffix(".md").write_text("# Old\n", encoding="utf-8")
    assert _complaints(small_file, card) == ["small.md is not what its model's card says"]
