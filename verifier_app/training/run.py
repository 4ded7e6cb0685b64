"""One training from a recipe and a data folder to a model file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence, Set
from pathlib import Path
from typing import Any

import torch
from torch import nn

from verifier_app import imaging
from verifier_app.datasets import Collection, Labelled, load_indexed, load_omniglot
from verifier_app.datasets.csv_files import unreadable
from verifier_app.errors import DataError, UserError
from verifier_app.nn import architectures, library, modelfile
from verifier_app.nn.card import Architecture, Card
from verifier_app.nn.compact import Compact
from verifier_app.nn.device import set_threads, usable_cores
from verifier_app.nn.koch import Koch
from verifier_app.nn.network import Twin
from verifier_app.training import (
    characters,
    groups,
    pack,
    signatures,
    source,
    synthetic,
    together,
)
from verifier_app.training.characters import Drawings
from verifier_app.training.loop import Event
from verifier_app.training.publish import About, check, publish
from verifier_app.training.recipe import Recipe
from verifier_app.training.together import Place

_SPLITS = ("train", "val")

Report = Callable[[Event], None]


def run(
    recipe: Recipe,
    data: Path,
    folder: Path,
    target: Path,
    *,
    device: str = "auto",
    without: tuple[str, ...] = (),
    start: str | Path | None = None,
    thresholds_of: str | Path | None = None,
    report: Report = lambda _event: None,
) -> Card | None:
    """Train, calibrate and write a model; an unfinished training in `folder` goes on.

    Started by torchrun, the processes train together: a step learns from a batch of each. They
    need one `folder`, and the first alone writes the model; the others return None.

    Args:
        recipe: What decides the training.
        data: Folder with the data sets.
        folder: Where packs, checkpoint and log are kept.
        target: The model file to write.
        device: As `nn.device.choose`.
        without: Sets that take no part, neither in training nor in calibration.
        start: A model (name or file) of the recipe's architecture whose weights the training
            starts from; the card says so.
        thresholds_of: A model of signs (name or file) that this recipe made: the validation
            alphabets are learnt from too, and that model's thresholds and figures stand in the
            new card, which says so.
        report: Is told what happens.

    Raises:
        DataError: The data are missing or not understood, lack a set of `without`, or offer
            nothing to learn from or to calibrate on; `start` has another architecture; or
            `thresholds_of` is of another recipe.
        UserError: The recipe's network does not fit its kind, or its rate is too high.
        DeviceError: The device cannot be used.
        ModelFileError: `start` or `thresholds_of` cannot be used.
    """
    with together.joined(device) as own_device:
        try:
            return _run(
                recipe, data, folder, target, own_device, without, start, thresholds_of, report
            )
        except DataError as error:
            raise error.with_path(data) from None


def _run(
    recipe: Recipe,
    data: Path,
    folder: Path,
    target: Path,
    device: str,
    without: tuple[str, ...],
    start: str | Path | None,
    thresholds_of: str | Path | None,
    report: Report,
) -> Card | None:
    set_threads(max(1, usable_cores() // Place.of_this_process().count))
    torch.manual_seed(recipe.seed)
    name = "koch" if recipe.kind == "source" else "compact"
    architecture = Architecture(name, dict(recipe.architecture))
    network = architectures.build(architecture)
    if isinstance(network, Compact):
        _check_matcher(network, recipe)
    stated: dict[str, Any] = {**recipe.as_dict(), "without": list(without)}
    if start is not None:
        stated["start"] = _started(network, architecture, start)
    elif isinstance(network, Koch):
        network.initialise(recipe.first_weights, torch.Generator().manual_seed(recipe.seed))
    network.to(device)
    measured = None
    if thresholds_of is not None:
        measured, stated["thresholds_of"] = _measured(recipe, stated, thresholds_of)
    if recipe.kind == "signature":
        collection = _lacking(load_indexed(data), without)
        shared = _shared(recipe, collection)
        drawn = {name for name, share in recipe.shares.items() if share and name not in without}
        learnt = _to_learn_from(shared.where(splits=["train"]).rows, drawn, report)
        calibrating = collection.where(sets=recipe.calibration or recipe.shares, splits=["val"])
        check(calibrating, recipe.profile)
        identity = _identity(stated, shared)
        averaged, learnt = _signatures(recipe, network, shared, learnt, folder, report, identity)
        trained_on = shared.where(sets=learnt, splits=["train"])
        without = (*without, *sorted(drawn - learnt))
    else:
        collection = _lacking(_drawings(data), without)
        identity = _identity(stated, collection)
        learnt_splits = _SPLITS if measured else _SPLITS[:1]
        trained_on, calibrating = (collection.where(splits=s) for s in (learnt_splits, ["val"]))
        averaged = _characters(recipe, network, trained_on, calibrating, folder, report, identity)
    if not Place.of_this_process().is_first:
        return None
    # the recipe's sentence names the sets that it is written for
    data_used = f"{recipe.data} Left out: {', '.join(without)}." if without else recipe.data
    if measured:
        data_used += (
            " These weights are of one more training by the same recipe, on all of these"
            " alphabets; thresholds and figures are those of the first one."
        )
    about = About(
        recipe.name, recipe.title, recipe.profile, recipe.licence, recipe.terms, data_used
    )
    assert isinstance(averaged, Twin)
    return publish(target, averaged, architecture, about, trained_on, calibrating, stated, measured)


def _check_matcher(network: Compact, recipe: Recipe) -> None:
    """The matcher compares strips of signatures, and framed views of signs."""
    strips = recipe.kind == "signature"
    if network.matcher is None or network.reads_strips != strips:
        frame = "frame = 0" if strips else "a frame"
        raise UserError(
            f"The recipe's network is not one for {recipe.profile}s.",
            f"Write matcher = true and {frame} under [architecture].",
        )


def _started(network: Twin, architecture: Architecture, start: str | Path) -> dict[str, str]:
    """Give the network the weights of a model; what the card says of that model."""
    path = library.find(start)
    card, tensors, sha256 = modelfile.load_tensors(path)
    if architectures.complete(card.architecture) != architectures.complete(architecture):
        raise DataError(
            "This model has another architecture than the recipe.", "Name another.", path
        )
    network.load_state_dict(tensors)
    return {"name": card.name, "sha256": sha256}


def _measured(
    recipe: Recipe, stated: Mapping[str, Any], model: str | Path
) -> tuple[Card, dict[str, str]]:
    """The card whose thresholds are taken, and what the new card says of that model."""
    path = library.find(model)
    card, _, sha256 = modelfile.load_tensors(path)
    # through JSON, as what the card states went
    if recipe.kind != "character" or card.recipe != json.loads(json.dumps(stated)):
        raise DataError(
            "Thresholds are taken only from a model that the same recipe of signs made without"
            " its validation alphabets.",
            "Name one that this recipe made.",
            path,
        )
    if card.imaging != imaging.VERSION:
        raise DataError(
            f"It was measured on pictures of version {card.imaging}, not {imaging.VERSION}.",
            "Train it again first.",
            path,
        )
    return card, {"name": card.name, "sha256": sha256}


def _lacking(collection: Collection, without: tuple[str, ...]) -> Collection:
    """The collection without those sets; all must be known, or a slip would let one take part."""
    known = {row.set for row in collection}
    for name in without:
        if name not in known:
            raise DataError(
                f"There is no set {name!r}.", f"Name one of {', '.join(sorted(known))}."
            )
    return collection.where(sets=known.difference(without))


def _shared(recipe: Recipe, collection: Collection) -> Collection:
    """What a recipe takes of the signatures, with those that it invents.

    Raises:
        DataError: That is nothing.
    """
    part = _of_few_words(collection.where(sets=recipe.shares), recipe.words)
    part = _of_genuine_only(part, recipe.genuine_only)
    if recipe.synthetic:
        part = _joined(part, synthetic.signatures(recipe.synthetic))
    if not len(part):
        wanted, held = (", ".join(sorted(n)) for n in (recipe.shares, {r.set for r in collection}))
        raise DataError(
            f"The data hold none of the recipe's sets ({wanted}).",
            f"Write a recipe whose shares name theirs: {held}.",
        )
    return part


def _joined(one: Collection, other: Collection) -> Collection:
    """The samples of both; no set is in both."""
    sets = {row.set for row in other}
    return Collection(
        [*one, *other], lambda row: other.read(row) if row.set in sets else one.read(row)
    )


def _of_few_words(collection: Collection, words: Mapping[str, int]) -> Collection:
    """Of the named sets only the texts that most training writers wrote."""
    writers: dict[tuple[str, str], set[str]] = {}
    for row in collection.where(sets=words, splits=["train"]):
        writers.setdefault((row.set, row.text), set()).add(row.writer)
    kept = {
        key
        for name, number in words.items()
        for key in sorted((k for k in writers if k[0] == name), key=lambda k: -len(writers[k]))[
            :number
        ]
    }
    rows = [row for row in collection if row.set not in words or (row.set, row.text) in kept]
    return Collection(rows, collection.read)


def _of_genuine_only(collection: Collection, sets: Sequence[str]) -> Collection:
    """Of the named sets no training writer's imitations."""
    rows = [
        row
        for row in collection
        if not (row.set in sets and row.split == "train" and row.kind == "forged")
    ]
    return Collection(rows, collection.read)


def _identity(stated: Mapping[str, Any], collection: Collection) -> str:
    """What a training is: how it is done, and on which samples."""
    return json.dumps({**stated, "samples": _labels(collection)}, sort_keys=True)


def _labels(collection: Collection) -> str:
    """SHA-256 (hex) of all labels of the samples that are learnt from or measured on."""
    rows = [vars(row) for row in collection.where(splits=_SPLITS)]
    return hashlib.sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()


def _to_learn_from(rows: Sequence[Labelled], sets: Set[str], report: Report) -> Set[str]:
    """Those of the sets of which something can be learnt; of the others it is told why not.

    Raises:
        DataError: There are none.
    """
    known = groups.to_draw_from(rows, dict.fromkeys(sets, 1.0)).keys()
    held = {row.set for row in rows}
    for name in sorted(sets - known) if Place.of_this_process().is_first else ():
        why = (
            "No two of its training writers have three samples that can be used."
            if name in held
            else "The data hold no training writers of it."
        )
        report({"event": "passed_over", "set": name, "why": why})
    return known


def _signatures(
    recipe: Recipe,
    network: Twin,
    collection: Collection,
    sets: Set[str],
    folder: Path,
    report: Report,
    identity: str,
) -> tuple[nn.Module, Set[str]]:
    """The trained network, and those of the sets that it learnt from."""
    assert isinstance(network, Compact)
    packed = []
    for name in sorted({row.set for row in collection.where(splits=_SPLITS)}):
        part = collection.where(sets=[name], splits=_SPLITS)
        # other samples make another pack, and other cleaning other pictures
        path = folder / "packs" / f"{name}-{_labels(part)[:12]}-v{imaging.VERSION}.npz"
        with Place.of_this_process().first_alone():
            if not path.exists():
                report({"event": "packing", "set": name})
                pack.build(part, path)
        packed.append(path)
    known = pack.load(packed, ["train"])
    sets = _to_learn_from(known.rows, sets, report)  # some samples may show nothing
    averaged = signatures.train(
        network,
        known,
        pack.load(packed, ["val"]),
        recipe.schedule,
        folder,
        seed=recipe.seed,
        shares=recipe.shares,
        loss=recipe.loss,
        composed=recipe.composed,
        bent=recipe.bent,
        report=report,
        identity=identity,
    )
    return averaged, sets


def _characters(
    recipe: Recipe,
    network: Twin,
    learnt: Collection,
    calibrating: Collection,
    folder: Path,
    report: Report,
    identity: str,
) -> nn.Module:
    known, unseen = map(Drawings.of, (learnt, calibrating))
    check(calibrating, recipe.profile)
    train = source.train if isinstance(network, Koch) else characters.train
    return train(
        network,  # type: ignore[arg-type]  # each takes its own kind of network
        known,
        unseen,
        recipe.schedule,
        folder,
        seed=recipe.seed,
        report=report,
        identity=identity,
    )


def _drawings(data: Path) -> Collection:
    archive = data / "omniglot.zip"
    try:
        if not data.exists():
            raise DataError("It does not exist.", "Name the folder of the data.", data)
        return load_omniglot(archive if archive.is_file() else data)
    except OSError as error:  # a folder that may not be looked into
        raise unreadable(data, error) from error
