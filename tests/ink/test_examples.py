from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from verifier_app.ink import inkml
from verifier_app.ink.examples import write_examples
from verifier_app.ink.strokes import to_lists

COMMITTED = Path(__file__).resolve().parents[2] / "resources" / "examples"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("examples") / "new"
    files = write_examples(folder)
    assert sorted(files) == sorted(folder.iterdir())
    return folder


def grey(path: Path) -> np.ndarray:
    picture = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
    assert picture is not None
    return picture


def test_what_is_committed_is_what_the_command_writes(fresh: Path) -> None:
    names = {path.name for path in fresh.iterdir()}
    assert names == {path.name for path in COMMITTED.iterdir()}
    for path in sorted(COMMITTED.glob("*.png")):
        old, new = grey(path), grey(fresh / path.name)
        assert abs(old.shape[1] - new.shape[1]) <= 1
        width = min(old.shape[1], new.shape[1])
        assert np.abs(old[:, :width].astype(int) - new[:, :width]).mean() < 3, path.name


def test_examples_are_small_scans(fresh: Path) -> None:
    assert sum(path.stat().st_size for path in fresh.iterdir()) < 1_500_000
    scans = sorted(fresh.glob("signature-*.png"))
    assert len(scans) == 27
    for path in scans:
        picture = grey(path)
        assert path.stat().st_size < 30_000
        assert picture.ndim == 2
        assert 225 < np.median(picture) < 254
        assert picture.min() < 110
    medians = {float(np.median(grey(path))) for path in scans}
    assert len(medians) > 5


def test_characters_are_two_tone_and_square(fresh: Path) -> None:
    drawings = sorted(fresh.glob("character-*.png"))
    assert len(drawings) == 8
    for path in drawings:
        picture = grey(path)
        assert picture.shape == (105, 105)
        assert set(np.unique(picture)) == {0, 255}
        assert 0.01 < (picture == 0).mean() < 0.15


def test_ink_files_are_the_ink_of_the_first_scans() -> None:
    for letter in "ab":
        ink = inkml.read(COMMITTED / f"signature-{letter}-1.inkml")
        assert ink.strokes
        assert to_lists(inkml.read(inkml.to_text(ink).encode())) == to_lists(ink)
