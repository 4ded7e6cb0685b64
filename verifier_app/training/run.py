"""One training from a recipe and a data folder to a model file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn

from verifier_app.datasets import Collection, load_indexed, load_omniglot
from verifier_app.errors import DataError
from verifier_app.nn import architectures
from verifier_app.nn.card import Architecture, Card
from verifier_app.nn.compact import Compact
from verifier_app.nn.device import choose
from verifier_app.nn.koch import Koch
from verifier_app.nn.network import Twin
from verifier_app.training import characters, pack, signatures, source
from verifier_app.training.characters import Drawings
from verifier_app.training.loop import Event
from verifier_app.training.publish import About, publish
from verifier_app.training.recipe import Recipe

CALIBRATED_ON = ("susig", "svc2004", "cedar", "dutch")
"""Sets with skilled imitations and validation writers."""
_COSINE_SCALE = 20.0

Report = Callable[[Event], None]


def run(
    recipe: Recipe,
    data: Path,
    folder: Path,
    target: Path,
    *,
    device: str = "auto",
    without: tuple[str, ...] = (),
    report: Report = lambda _event: None,
) -> Card:
    """Train, calibrate and write a model; an unfinished training in `folder` goes on.

    Args:
        recipe: What decides the training.
        data: Folder with the data sets.
        folder: Where packs, checkpoint and log are kept.
        target: The model file to write.
        device: As `nn.device.choose`.
        without: Sets that take no part, neither in training nor in calibration.
        report: Is told what happens.

    Raises:
        DataError: The data are missing or not understood, or lack a set of `without`.
        DeviceError: The device cannot be used.
    """
    torch.manual_seed(recipe.seed)
    name = "koch" if recipe.kind == "source" else "compact"
    architecture = Architecture(name, dict(recipe.architecture))
    network = architectures.build(architecture).to(choose(device).name)
    if recipe.kind == "signature":
        collection = _lacking(load_indexed(data), without)
        shared = collection.where(sets=recipe.shares)
        averaged = _signatures(recipe, network, shared, folder, report)
        trained_on = shared.where(splits=["train"])
        calibrating = collection.where(sets=CALIBRATED_ON, splits=["val"])
    else:
        collection = _lacking(_drawings(data), without)
        averaged = _characters(recipe, network, collection, folder, report)
        trained_on, calibrating = (collection.where(splits=[s]) for s in ("train", "val"))
    about = About(
        recipe.name, recipe.title, recipe.profile, recipe.licence, recipe.terms, recipe.data
    )
    stated = {**recipe.as_dict(), "without": list(without)}
    assert isinstance(averaged, Twin)
    return publish(target, averaged, architecture, about, trained_on, calibrating, stated)


def _lacking(collection: Collection, without: tuple[str, ...]) -> Collection:
    """The collection without those sets; all must be known, or a slip would let one take part."""
    known = {row.set for row in collection}
    for name in without:
        if name not in known:
            raise DataError(
                f"There is no set {name!r}.", f"Name one of {', '.join(sorted(known))}."
            )
    return collection.where(sets=known.difference(without))


def _signatures(
    recipe: Recipe, network: Twin, collection: Collection, folder: Path, report: Report
) -> nn.Module:
    assert isinstance(network, Compact)
    packed = []
    for name in sorted({row.set for row in collection.where(splits=["train", "val"])}):
        path = folder / "packs" / f"{name}.npz"
        if not path.exists():
            report({"event": "packing", "set": name})
            pack.build(collection.where(sets=[name], splits=["train", "val"]), path)
        packed.append(path)
    return signatures.train(
        network,
        pack.load(packed, ["train"]),
        pack.load(packed, ["val"]),
        recipe.schedule,
        folder,
        seed=recipe.seed,
        shares=recipe.shares,
        report=report,
    )


def _characters(
    recipe: Recipe, network: Twin, collection: Collection, folder: Path, report: Report
) -> nn.Module:
    known, unseen = (Drawings.of(collection.where(splits=[s])) for s in ("train", "val"))
    seed, schedule = recipe.seed, recipe.schedule
    if isinstance(network, Koch):
        return source.train(network, known, unseen, schedule, folder, seed=seed, report=report)
    assert isinstance(network, Compact)
    trained = characters.train(network, known, unseen, schedule, folder, seed=seed, report=report)
    assert isinstance(trained, Compact)
    with torch.no_grad():  # the loss knows cosines only; the calibration finds the rest
        trained.scale.fill_(_COSINE_SCALE)
        trained.bias.fill_(-_COSINE_SCALE / 2)
        trained.weights.zero_()
    return trained


def _drawings(data: Path) -> Collection:
    archive = data / "omniglot.zip"
    if not data.exists():
        raise DataError("It does not exist.", "Name the folder of the data.", data)
    return load_omniglot(archive if archive.is_file() else data)
