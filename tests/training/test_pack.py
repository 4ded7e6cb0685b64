"""Packs: what is cleaned once and read many times, and what is refused."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import pytest

from tests.training import made_up
from verifier_app.datasets import Collection
from verifier_app.errors import DataError
from verifier_app.imaging import shaped
from verifier_app.training import pack
from verifier_app.training.pack import RESOLUTION
from verifier_app.types import STRIP_WIDTH, VIEW


@pytest.fixture(scope="module")
def samples() -> Collection:
    some = [s for s in made_up.signatures("invented") if s[0].sample in ("1", "2")]
    return made_up.collection(some)


@pytest.fixture(scope="module")
def packed(samples: Collection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("packs") / "deeper" / "invented.npz"
    assert pack.build(samples, place) == len(samples) == 16
    return place


def test_a_pack_gives_back_labels_and_ink(samples: Collection, packed: Path) -> None:
    found = pack.load([packed], ["train", "val"])
    assert tuple(found.rows) == samples.rows
    for row, picture in list(zip(found.rows, found.pictures, strict=True))[::5]:
        height, width = picture.shape
        assert picture.dtype == np.uint8
        assert height <= RESOLUTION * VIEW
        assert width <= RESOLUTION * STRIP_WIDTH
        ink = shaped(samples.read(row), RESOLUTION)
        assert np.array_equal(picture, (ink * 255).astype(np.uint8))


def test_splits_are_chosen(packed: Path) -> None:
    assert {r.split for r in pack.load([packed], ["val"]).rows} == {"val"}
    assert pack.load([packed], ["test"]).rows == []
    twice = pack.load([packed, packed], ["train"])
    assert len(twice.rows) == len(twice.pictures) == 16


def test_samples_without_ink_are_left_out(
    samples: Collection, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blank = samples.rows[3]
    paper = np.full((50, 100), 255, np.uint8)
    holed = Collection(samples.rows[:5], lambda r: paper if r == blank else samples.read(r))
    with caplog.at_level(logging.WARNING):
        assert pack.build(holed, tmp_path / "p.npz") == 4
    assert blank.key in caplog.text
    assert blank not in pack.load([tmp_path / "p.npz"], ["train"]).rows
    with pytest.raises(DataError, match="no usable sample"):
        pack.build(Collection([blank], lambda _r: paper), tmp_path / "none.npz")
    assert not (tmp_path / "none.npz").exists()


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.999])
def test_a_torn_pack_is_refused(packed: Path, tmp_path: Path, share: float) -> None:
    whole = packed.read_bytes()
    torn = tmp_path / "torn.npz"
    torn.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(DataError, match=r"torn\.npz"):
        pack.load([torn], ["train"])


def test_what_is_no_pack_is_refused(packed: Path, tmp_path: Path) -> None:
    place = tmp_path / "p.npz"
    with pytest.raises(DataError, match=r"p\.npz"):
        pack.load([place], ["train"])
    place.write_text("nothing of the kind")
    with pytest.raises(DataError, match="no"):
        pack.load([place], ["train"])
    with np.load(packed) as stored:
        arrays = dict(stored)
    for changed in (
        {"ends": arrays["ends"][:-1]},
        {"ends": arrays["ends"] * 0},
        {"pixels": arrays["pixels"] * 0},
        {"split": np.array([{"a": 1}])},
    ):
        np.savez(place, **{**arrays, **changed})
        with pytest.raises(DataError, match=r"p\.npz"):
            pack.load([place], ["train", "val"])
