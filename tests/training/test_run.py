"""Whole trainings of two steps, from a data folder to a model that compares."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from tests.training import made_up
from verifier_app import imaging
from verifier_app.datasets import load_indexed, load_omniglot
from verifier_app.datasets.labelled import fingerprint
from verifier_app.errors import DataError, UserError
from verifier_app.nn import architectures, device
from verifier_app.nn.card import Card
from verifier_app.nn.koch import Koch
from verifier_app.nn.modelfile import load_tensors, read_card
from verifier_app.training import pack, synthetic
from verifier_app.training.loop import Schedule
from verifier_app.training.publish import sign_comparisons
from verifier_app.training.recipe import Kind, Recipe
from verifier_app.training.run import _of_few_words, run
from verifier_app.types import EMBEDDING
from verifier_app.verify import Verifier

SMALL = {"stem": 4, "fine": 8, "middle": 8, "coarse": 12, "depth": 0, "cells": 16, "grid": 2}
PLAIN = Schedule(steps=2, rate=1e-4, warm_up=0, every=2)


def recipe(kind: Kind, **changes: Any) -> Recipe:
    framed = {"frame": 33} if kind == "character" else {}
    architecture = {} if kind == "source" else {**SMALL, **framed}
    shares = {"susig": 1.0, "cedar": 1.0} if kind == "signature" else {}
    whole = Recipe(
        kind, f"tiny-{kind}", "Tiny", "Apache-2.0", "None.", "Invented.", PLAIN, 1, architecture,
        shares,
    )  # fmt: skip
    return replace(whole, **changes)


@pytest.fixture(scope="module")
def signatures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_up.signature_folder(tmp_path_factory.mktemp("signatures"), "susig", "cedar")


@pytest.fixture(scope="module")
def signs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_up.sign_folder(tmp_path_factory.mktemp("signs"))


@pytest.fixture(scope="module")
def trained(signatures: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Card]:
    place = tmp_path_factory.mktemp("trained")
    target = place / "tiny-signature.safetensors"
    card = run(recipe("signature"), signatures, place / "run", target, device="cpu")
    return target, card


def events(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]


def packs(folder: Path) -> list[str]:
    """The sets of which there are packs."""
    return sorted(path.name.split("-")[0] for path in (folder / "packs").iterdir())


def test_signatures_become_a_calibrated_model_that_compares(
    trained: tuple[Path, Card], signatures: Path
) -> None:
    target, card = trained
    assert card == read_card(target)
    assert (card.name, card.profile, card.licence) == ("tiny-signature", "signature", "Apache-2.0")
    assert card.recipe["schedule"]["steps"] == 2
    assert card.recipe["without"] == []
    assert "Left out" not in card.data["description"]
    assert target.with_suffix(".json").is_file()
    assert "4 writers of cedar, susig" in card.calibration[0]["operating_points"][0]["data"]
    data = load_indexed(signatures)
    finding = Verifier.load(model=target, device="cpu").compare(
        data.read(data.rows[3]), [data.read(row) for row in data.rows[4:6]]
    )
    assert finding.model["name"] == "tiny-signature"
    assert np.isfinite(finding.llr)
    figures = events(target.parent / "run")[-1]
    assert {"skilled-1 cedar", "random-1 susig", "skilled-1 mean"} <= figures.keys()


def test_the_fingerprint_is_that_of_the_training_samples(
    trained: tuple[Path, Card], signatures: Path
) -> None:
    data = load_indexed(signatures)
    found = trained[1].data["fingerprint"]
    assert found == fingerprint(data.where(splits=["train"]))
    assert found != fingerprint(data)
    rows = list(data)
    assert fingerprint(rows) == fingerprint(reversed(rows))
    assert fingerprint(rows) != fingerprint(rows[1:])


def test_the_same_recipe_gives_the_same_model(
    trained: tuple[Path, Card], signatures: Path, tmp_path: Path
) -> None:
    run(recipe("signature"), signatures, tmp_path / "run", tmp_path / "again.safetensors")
    assert (tmp_path / "again.safetensors").read_bytes() == trained[0].read_bytes()


def test_a_set_left_out_is_neither_trained_nor_calibrated_on(
    signatures: Path, tmp_path: Path
) -> None:
    target = tmp_path / "m.safetensors"
    card = run(recipe("signature"), signatures, tmp_path / "run", target, without=("cedar",))
    assert card.recipe["without"] == ["cedar"]
    assert card.data["description"].endswith(" Left out: cedar.")
    rows = load_indexed(signatures).where(sets=["susig"], splits=["train"])
    assert card.data["fingerprint"] == fingerprint(rows)
    assert all(
        "2 writers of susig" in point["data"]
        for block in card.calibration
        for point in block["operating_points"]
    )
    assert packs(tmp_path / "run") == ["susig"]


def test_a_slip_in_without_is_noticed(signatures: Path, signs: Path, tmp_path: Path) -> None:
    for kind, data in (("signature", signatures), ("character", signs)):
        with pytest.raises(DataError, match="no set 'ceder'"):
            run(recipe(kind), data, tmp_path, tmp_path / "m.safetensors", without=("ceder",))  # type: ignore[arg-type]


def test_a_set_without_packed_splits_is_passed_over(tmp_path: Path) -> None:
    made_up.signature_folder(tmp_path, "susig", "cedar")
    index = tmp_path / "index.csv"
    lines = index.read_text().splitlines()
    tested = [
        line.rsplit(",", 1)[0] + ",test" if line.startswith("cedar") else line for line in lines
    ]
    index.write_text("\n".join(tested) + "\n")
    run(recipe("signature"), tmp_path, tmp_path / "run", tmp_path / "m.safetensors")
    assert packs(tmp_path / "run") == ["susig"]


def without_imitations(folder: Path) -> Path:
    """Of `cedar` there are genuine samples alone."""
    made_up.signature_folder(folder, "susig", "cedar")
    index = folder / "index.csv"
    lines = index.read_text().splitlines(keepends=True)
    index.write_text("".join(own for own in lines if not own.startswith("cedar") or "genui" in own))
    return folder


def of_one_writer(folder: Path) -> Path:
    """Of `cedar` there are training samples of one writer alone."""
    made_up.signature_folder(folder, "susig", "cedar")
    index = folder / "index.csv"
    rows = list(csv.DictReader(index.read_text().splitlines()))
    writers = {r["writer"] for r in rows if (r["set"], r["split"]) == ("cedar", "train")}
    others = writers - {min(writers)}
    with index.open("w", newline="") as file:
        table = csv.DictWriter(file, rows[0])
        table.writeheader()
        table.writerows(r for r in rows if r["set"] != "cedar" or r["writer"] not in others)
    return folder


@pytest.mark.parametrize("genuine_only", [["cedar"], []])
def test_genuine_samples_alone_are_learnt_from(tmp_path: Path, genuine_only: list[str]) -> None:
    """Because the recipe says so, or because there are no others."""
    data = without_imitations(tmp_path)
    if genuine_only:
        made_up.signature_folder(data, "susig", "cedar")
    plan = recipe("signature", genuine_only=genuine_only)
    told: list[dict[str, Any]] = []
    card = run(plan, data, tmp_path / "run", tmp_path / "m.safetensors", report=told.append)
    assert "passed_over" not in [event["event"] for event in told]
    assert card is not None
    assert card.recipe["genuine_only"] == genuine_only
    rows = load_indexed(data).where(splits=["train"]).rows
    learnt = [row for row in rows if (row.set, row.kind) != ("cedar", "forged")]
    assert (len(learnt) < len(rows)) is bool(genuine_only)
    assert card.data["fingerprint"] == fingerprint(learnt)
    known = card.calibration[0]["operating_points"][0]["data"]
    assert ("60 of the other kind" in known) is bool(genuine_only), "those of others stay"


def test_a_set_of_which_nothing_can_be_learnt_is_told(tmp_path: Path) -> None:
    told: list[dict[str, Any]] = []
    plan = recipe("signature", shares={"susig": 1.0, "cedar": 1.0, "nowhere": 0.1, "never": 0.0})
    data = of_one_writer(tmp_path)
    card = run(plan, data, tmp_path / "run", tmp_path / "m.safetensors", report=told.append)
    passed = {e["set"]: e["why"] for e in told if e["event"] == "passed_over"}
    assert sorted(passed) == ["cedar", "nowhere"]
    assert passed["cedar"].startswith("No two of its training writers have three samples")
    assert passed["nowhere"] == "The data hold no training writers of it."
    assert card is not None
    assert card.data["description"].endswith(" Left out: cedar, nowhere.")
    learnt_from = load_indexed(data).where(sets=["susig"], splits=["train"])
    assert card.data["fingerprint"] == fingerprint(learnt_from)


def test_a_set_that_is_left_out_by_wish_is_not_told(tmp_path: Path) -> None:
    told: list[dict[str, Any]] = []
    run(
        recipe("signature"), without_imitations(tmp_path), tmp_path / "run",
        tmp_path / "m.safetensors", without=("cedar",), report=told.append,
    )  # fmt: skip
    assert "passed_over" not in [event["event"] for event in told]


def test_a_set_whose_samples_show_nothing_is_told(tmp_path: Path) -> None:
    """Labels alone promise enough; pictures without ink are noticed when they are packed."""
    made_up.signature_folder(tmp_path, "susig", "cedar")
    blank = made_up.png(np.full((90, 200), 255, np.uint8))
    with zipfile.ZipFile(tmp_path / "cedar.zip") as archive:
        pictures = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(tmp_path / "cedar.zip", "w") as archive:
        for name, picture in pictures.items():
            archive.writestr(name, blank if name.startswith("cedar/0/genuine") else picture)
    told: list[dict[str, Any]] = []
    run(
        recipe("signature"), tmp_path, tmp_path / "run", tmp_path / "m.safetensors",
        report=told.append,
    )  # fmt: skip
    assert [e["set"] for e in told if e["event"] == "passed_over"] == ["cedar"]


def test_a_recipe_of_which_nothing_can_be_learnt_is_refused_before_anything_is_packed(
    tmp_path: Path,
) -> None:
    plan = recipe("signature", shares={"cedar": 1.0}, calibration=["susig"])
    data = of_one_writer(tmp_path)
    with pytest.raises(DataError, match="No set has two writers with enough samples"):
        run(plan, data, tmp_path / "run", tmp_path / "m.safetensors")
    assert not (tmp_path / "run").exists()


def test_packs_are_built_once(
    signatures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[dict[str, Any]] = []
    go = partial(run, recipe("signature"), signatures, tmp_path, tmp_path / "m.safetensors")
    go(report=told.append)
    assert [e["set"] for e in told if e["event"] == "packing"] == ["cedar", "susig"]
    monkeypatch.setattr(pack, "build", None)
    go()


def test_other_data_are_packed_anew_and_not_mixed_with_a_run(tmp_path: Path) -> None:
    made_up.signature_folder(tmp_path, "susig", "cedar")
    target, place = tmp_path / "m.safetensors", tmp_path / "run"
    run(recipe("signature"), tmp_path, place, target)
    assert packs(place) == ["cedar", "susig"]
    index = tmp_path / "index.csv"
    lines = index.read_text().splitlines()
    index.write_text("\n".join(line for line in lines if "cedar/1/forged_3" not in line) + "\n")
    told: list[dict[str, Any]] = []
    with pytest.raises(DataError, match="another training"):
        run(recipe("signature"), tmp_path, place, target, report=told.append)
    assert [e["set"] for e in told if e["event"] == "packing"] == ["cedar"]
    assert packs(place) == ["cedar", "cedar", "susig"]


def test_a_run_of_signs_is_not_mixed_with_other_data(signs: Path, tmp_path: Path) -> None:
    made_up.sign_folder(tmp_path, signs=4)
    target, place = tmp_path / "m.safetensors", tmp_path / "run"
    run(recipe("character"), signs, place, target)
    with pytest.raises(DataError, match="another training"):
        run(recipe("character"), tmp_path, place, target)


def test_signs_become_a_calibrated_model_that_compares(signs: Path, tmp_path: Path) -> None:
    target = tmp_path / "m.safetensors"
    card = run(recipe("character"), signs, tmp_path / "run", target, device="cpu")
    assert card.profile == "character"
    assert card.calibration
    data = load_omniglot(signs / "omniglot.zip")
    assert card.data["fingerprint"] == fingerprint(data.where(splits=["train"]))
    verifier = Verifier.load("character", target, "cpu")
    a, b = (data.read(row) for row in data.rows[:2])
    found = verifier.compare(a, [b])
    assert found.profile == "character"
    # parts of the framed view are matched
    network = verifier.model.network
    views = torch.from_numpy(np.stack([v.views[0] for v in map(verifier.prepare, (a, b))]))[:, None]
    with torch.no_grad():
        encoded = network.encode(views, views)
        logit = network.among(encoded)(torch.tensor([0]), torch.tensor([1]))
    assert encoded["cells"] is not None
    assert found.raw == pytest.approx(float(logit), abs=1e-4)
    assert "20-way within alphabet" in events(tmp_path / "run")[-1]


class SmallKoch(Koch):
    """Koch's network with few channels."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Conv2d(1, 2, 10, stride=8), nn.ReLU(), nn.Flatten(), nn.Linear(288, EMBEDDING),
            nn.Sigmoid(),
        )  # fmt: skip


@pytest.fixture
def small_koch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        architectures,
        "_REGISTRY",
        {**architectures._REGISTRY, "koch": architectures.Recipe(SmallKoch)},
    )
    # building a network draws its 38 million numbers otherwise
    monkeypatch.setattr(Koch, "__init__", _heads_only)


def _heads_only(self: Koch) -> None:
    nn.Module.__init__(self)
    self.head = nn.Linear(EMBEDDING, 1)


@pytest.mark.usefixtures("small_koch")
def test_the_source_documents_training_becomes_a_model_too(signs: Path, tmp_path: Path) -> None:
    target = tmp_path / "m.safetensors"
    card = run(recipe("source"), signs, tmp_path / "run", target, device="cpu")
    assert card.architecture.name == "koch"
    assert card.calibration
    assert Verifier.load("character", target, "cpu").profile == "character"
    state = torch.load(tmp_path / "run" / "checkpoint.pt", weights_only=True)
    groups = state["optimiser"]["param_groups"]
    assert {group["betas"] for group in groups} == {(0.9, 0.99)}


def test_an_interrupted_training_goes_on_to_the_same_model(
    trained: tuple[Path, Card], signatures: Path, tmp_path: Path
) -> None:
    class StopError(Exception):
        pass

    def stop(event: dict[str, Any]) -> None:
        if event["event"] == "step":
            raise StopError

    target = tmp_path / "m.safetensors"
    go = partial(run, recipe("signature"), signatures, tmp_path / "run", target, device="cpu")
    with pytest.raises(StopError):
        go(report=stop)
    assert not target.exists()
    go()
    assert target.read_bytes() == trained[0].read_bytes()
    with pytest.raises(DataError, match="another training"):
        run(replace(recipe("signature"), seed=2), signatures, tmp_path / "run", target)


def test_a_training_may_start_from_a_models_weights(
    trained: tuple[Path, Card], signatures: Path, tmp_path: Path
) -> None:
    still = replace(recipe("signature"), schedule=replace(PLAIN, rate=0.0, decay=0.0))
    target = tmp_path / "m.safetensors"
    card = run(still, signatures, tmp_path / "run", target, start=trained[0])
    assert card.recipe["start"]["name"] == "tiny-signature"
    (_, before, sha256), (_, after, _) = (load_tensors(path) for path in (trained[0], target))
    assert card.recipe["start"]["sha256"] == sha256
    learnt = [name for name in before if "running" not in name and "tracked" not in name]
    assert all(torch.equal(before[name], after[name]) for name in learnt)
    other = replace(still, architecture={**still.architecture, "stem": 8})
    with pytest.raises(DataError, match="another architecture"):
        run(other, signatures, tmp_path / "other", target, start=trained[0])


@pytest.mark.usefixtures("small_koch")
def test_the_source_documents_training_may_start_from_a_models_weights(
    signs: Path, tmp_path: Path
) -> None:
    first, target = tmp_path / "first.safetensors", tmp_path / "m.safetensors"
    run(recipe("source"), signs, tmp_path / "one", first, device="cpu")
    still = recipe("source", schedule=replace(PLAIN, rate=0.0, decay=0.0), seed=2)
    run(still, signs, tmp_path / "two", target, start=first, device="cpu")
    (_, before, _), (_, after, _) = (load_tensors(path) for path in (first, target))
    assert all(torch.equal(before[name], after[name]) for name in before)
    run(still, signs, tmp_path / "three", target, device="cpu")
    _, drawn, _ = load_tensors(target)
    assert not any(torch.equal(before[name], drawn[name]) for name in before)


def test_signs_held_back_are_learnt_from_too_with_the_thresholds_of_a_model_without_them(
    signs: Path, tmp_path: Path
) -> None:
    first, target = tmp_path / "first.safetensors", tmp_path / "m.safetensors"
    held_back = run(recipe("character"), signs, tmp_path / "one", first, device="cpu")
    train = partial(run, data=signs, target=target, device="cpu", thresholds_of=first)
    card = train(recipe("character"), folder=tmp_path / "two")
    _, before, sha256 = load_tensors(first)
    _, after, _ = load_tensors(target)
    assert any(not torch.equal(before[name], after[name]) for name in before)
    assert (card.calibration, card.figures) == (held_back.calibration, held_back.figures)
    assert card.recipe == {
        **held_back.recipe,
        "thresholds_of": {"name": "tiny-character", "sha256": sha256},
    }
    known = load_omniglot(signs / "omniglot.zip")
    everything = known.where(splits=["train", "val"])
    assert card.data["fingerprint"] == fingerprint(everything) != held_back.data["fingerprint"]
    assert "thresholds and figures are those of the first" in card.data["description"]
    for other in (
        recipe("character", seed=2),  # another training
        recipe("source"),
    ):
        with pytest.raises(DataError, match="the same recipe"):
            train(other, folder=tmp_path / "three")
    with pytest.raises(DataError, match="the same recipe"):  # it has learnt from them all
        train(recipe("character"), folder=tmp_path / "four", thresholds_of=target)


def test_thresholds_of_another_cleaning_are_not_taken(
    signs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = tmp_path / "first.safetensors"
    run(recipe("character"), signs, tmp_path / "one", first, device="cpu")
    monkeypatch.setattr("verifier_app.imaging.VERSION", imaging.VERSION + 1)
    with pytest.raises(DataError, match="pictures of version"):
        run(
            recipe("character"),
            signs,
            tmp_path / "two",
            tmp_path / "m.safetensors",
            device="cpu",
            thresholds_of=first,
        )


def test_invented_writers_take_part_as_a_set(signatures: Path, tmp_path: Path) -> None:
    mixed = replace(
        recipe("signature"), synthetic=2, shares={"susig": 1.0, "cedar": 1.0, "synthetic": 1.0}
    )
    target = tmp_path / "m.safetensors"
    card = run(mixed, signatures, tmp_path / "run", target)
    assert packs(tmp_path / "run") == ["cedar", "susig", "synthetic"]
    known = load_indexed(signatures).where(splits=["train"])
    assert card.data["fingerprint"] == fingerprint([*known, *synthetic.signatures(2)])
    assert "synthetic" not in card.calibration[0]["operating_points"][0]["data"]


def test_no_invented_writer_is_in_two_parts() -> None:
    few, more = synthetic.signatures(2), synthetic.signatures(3)
    assert set(few) < set(more)
    assert {row.split for row in more} == {"train"}
    one = next(row for row in more if row.kind == "genuine")
    for other in (synthetic.mixed(), synthetic.check_set()):
        assert {row.writer for row in more}.isdisjoint(row.writer for row in other)
        assert not np.array_equal(
            more.read(one).strokes[0].x, other.read(other.rows[0]).strokes[0].x
        )
    with pytest.raises(DataError, match="invented writers"):
        synthetic.signatures(40_000)


def test_only_the_words_that_most_people_wrote(tmp_path: Path) -> None:
    made_up.signature_folder(tmp_path, "susig", "words")
    index = tmp_path / "index.csv"
    lines = index.read_text().splitlines()
    header, texts = lines[0].split(",").index("text"), {"0": "rare", "1": "often", "2": "often"}
    for number, line in enumerate(lines[1:], 1):
        fields = line.split(",")
        if fields[0] == "words":
            fields[header] = texts.get(fields[2], "often")
            if fields[2] == "0" and fields[4] == "1":
                fields[header] = "often"  # this word by two training writers, the other by one
        lines[number] = ",".join(fields)
    index.write_text("\n".join(lines) + "\n")
    kept = _of_few_words(load_indexed(tmp_path), {"words": 1})
    assert {row.text for row in kept if row.set == "words"} == {"often"}
    assert len(kept.where(sets=["susig"])) == 4 * (made_up.GENUINE + made_up.FORGED)


def test_a_failed_calibration_leaves_an_older_model_alone(signatures: Path, tmp_path: Path) -> None:
    target = tmp_path / "m.safetensors"
    target.write_bytes(b"older")
    data = made_up.signature_folder(tmp_path, "other", "susig")
    plan = recipe("signature", shares={"susig": 1.0}, calibration=["elsewhere"])
    with pytest.raises(DataError, match="no comparisons to calibrate"):
        run(plan, data, tmp_path / "run", target)
    assert target.read_bytes() == b"older"


def test_nothing_is_trained_that_could_not_be_calibrated(signatures: Path, tmp_path: Path) -> None:
    """A validation part that is mended afterwards makes it another training."""
    target, told = tmp_path / "m.safetensors", list[dict[str, Any]]()
    few = made_up.sign_folder(tmp_path, drawers=5)
    for plan, data in (
        (recipe("signature", calibration=["elsewhere"]), signatures),
        (recipe("character"), few),
    ):
        place = tmp_path / plan.kind
        with pytest.raises(DataError, match="no comparisons to calibrate"):
            run(plan, data, place, target, report=told.append)
        assert not place.exists()
    assert told == []


@pytest.mark.parametrize(
    ("kind", "architecture", "remedy"),
    [
        ("signature", {"matcher": False}, "frame = 0"),
        ("signature", {"frame": 33}, "frame = 0"),
        ("character", {"frame": 33, "matcher": False}, "a frame"),
        ("character", {}, "a frame"),
    ],
)
def test_a_network_that_is_not_for_the_kind_is_a_sentence(
    kind: Kind,
    architecture: dict[str, Any],
    remedy: str,
    signatures: Path,
    signs: Path,
    tmp_path: Path,
) -> None:
    plan = recipe(kind, architecture={**SMALL, **architecture})
    data = signatures if kind == "signature" else signs
    with pytest.raises(UserError, match=f"Write matcher = true and {remedy} under"):
        run(plan, data, tmp_path / "run", tmp_path / "m.safetensors")


def test_a_recipe_names_its_loss_and_what_it_is_calibrated_on(
    trained: tuple[Path, Card], signatures: Path, tmp_path: Path
) -> None:
    plan = recipe("signature", loss="triplet", calibration=["cedar"])
    target = tmp_path / "m.safetensors"
    card = run(plan, signatures, tmp_path / "run", target, device="cpu")
    assert (card.recipe["loss"], card.recipe["calibration"]) == ("triplet", ["cedar"])
    assert "2 writers of cedar" in card.calibration[0]["operating_points"][0]["data"]
    (_, before, _), (_, after, _) = (load_tensors(path) for path in (trained[0], target))
    assert not all(torch.equal(before[name], after[name]) for name in before)


def test_data_without_a_set_of_the_recipe_are_a_sentence(signatures: Path, tmp_path: Path) -> None:
    plan = recipe("signature", shares={"mine": 1.0})
    with pytest.raises(DataError, match=r"none of the recipe's sets \(mine\)") as caught:
        run(plan, signatures, tmp_path / "run", tmp_path / "m.safetensors")
    assert "shares name theirs: cedar, susig." in str(caught.value)


@pytest.mark.usefixtures("small_koch")
def test_a_recipe_names_the_first_weights(signs: Path, tmp_path: Path) -> None:
    still = replace(PLAIN, rate=0.0, decay=0.0)
    spreads = []
    for how in ("tutorial", "paper"):
        target = tmp_path / f"{how}.safetensors"
        plan = recipe("source", schedule=still, first_weights=how)
        run(plan, signs, tmp_path / how, target, device="cpu")
        _, tensors, _ = load_tensors(target)
        whole = next(t for name, t in tensors.items() if t.dim() == 2 and "head" not in name)
        spreads.append(float(whole.float().std()))
    assert spreads == [pytest.approx(0.01, rel=0.1), pytest.approx(0.2, rel=0.1)]


@pytest.mark.parametrize("kind", ["signature", "character", "source"])
@pytest.mark.usefixtures("small_koch")
def test_missing_data_are_a_sentence(kind: Kind, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(DataError):
            run(recipe(kind), place, tmp_path / "run", tmp_path / "m.safetensors")


def test_no_more_threads_than_a_container_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quota, before = tmp_path / "cpu.max", torch.get_num_threads()
    quota.write_text("100000 100000")
    monkeypatch.setattr(device, "_CPU_QUOTA", quota)
    torch.set_num_threads(2)
    try:
        with pytest.raises(DataError):
            run(recipe("character"), tmp_path, tmp_path / "run", tmp_path / "m.safetensors")
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(before)


def test_drawings_of_no_validation_alphabet_are_a_sentence(tmp_path: Path) -> None:
    made_up.sign_folder(tmp_path, val=0, drawers=1)
    with pytest.raises(DataError, match="no drawings"):
        run(recipe("character"), tmp_path, tmp_path / "run", tmp_path / "m.safetensors")


def test_signs_are_compared_with_others_of_their_alphabet(signs: Path) -> None:
    data = load_omniglot(signs / "omniglot.zip")
    compared = sign_comparisons(data.where(splits=["val"]))
    assert {c.kind for c in compared} == {"genuine", "imitation"}
    for c in compared:
        assert len({r.writer for r in c.references}) == 1
        assert len(c.references) == 5
        assert c.questioned.text == c.references[0].text
        assert (c.questioned.writer == c.references[0].writer) == (c.kind == "genuine")
        assert int(c.questioned.sample) > 5
        assert c.group == f"{c.questioned.text}/{c.questioned.sample}"


def test_a_lone_sign_is_never_its_own_imitation(tmp_path: Path) -> None:
    made_up.sign_folder(tmp_path, signs=1, train=0, val=1)
    compared = sign_comparisons(load_omniglot(tmp_path / "omniglot.zip"))
    assert {c.kind for c in compared} == {"genuine"}
