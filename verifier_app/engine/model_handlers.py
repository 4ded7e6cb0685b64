"""One function for each kind of request about model files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier_app.engine.bench import Bench
from verifier_app.engine.catalogue import catalogue
from verifier_app.engine.model_questions import (
    CardReply,
    ExportModel,
    ImportModel,
    ModelExported,
    Models,
    ModelsChanged,
    ModelsReply,
    RemoveModel,
    RenameModel,
    RollBackModel,
    ShowModel,
    UseModel,
)
from verifier_app.engine.parts import Part
from verifier_app.errors import ModelFileError, reason
from verifier_app.nn import own_models
from verifier_app.nn.library import find, former, installed, is_tuned, rename, taken
from verifier_app.nn.modelfile import read_card, sha256_of
from verifier_app.store.paths import user_models_dir

if TYPE_CHECKING:
    from verifier_app.engine.server import Check


def models(bench: Bench, question: Models, check: Check) -> ModelsReply:  # noqa: ARG001 - one form
    """List the models at hand."""
    return ModelsReply(tuple(catalogue()))


def show_model(bench: Bench, question: ShowModel, check: Check) -> CardReply:  # noqa: ARG001
    """Give a model's card."""
    card = read_card(find(question.name))
    return CardReply(question.name, card.as_dict(), tuple(_ancestors(question.name)))


def use_model(bench: Bench, question: UseModel, check: Check) -> ModelsChanged:  # noqa: ARG001
    """Use a model for its profile."""
    own_models.choose(question.name)
    return _changed(question.name)


def roll_back_model(bench: Bench, question: RollBackModel, check: Check) -> ModelsChanged:  # noqa: ARG001
    """Use the model that the one in use was made from."""
    return _changed(own_models.roll_back(question.profile, question.name))


def rename_model(bench: Bench, question: RenameModel, check: Check) -> ModelsChanged:  # noqa: ARG001
    """Give a model another name; an engine that was killed may have done it."""
    if taken(question.name) or former(question.new).get("name") != question.name:
        rename(question.name, question.new)
    return _changed(question.new)


def remove_model(bench: Bench, question: RemoveModel, check: Check) -> ModelsChanged:  # noqa: ARG001
    """Delete a model; an engine that was killed may have done it."""
    if taken(question.name):
        with _writing(user_models_dir()):
            own_models.remove(question.name)
    return _changed("")


def import_model(bench: Bench, question: ImportModel, check: Check) -> ModelsChanged:  # noqa: ARG001
    """Add a model file to the person's models; an engine that was killed may have done it."""
    file = Path(question.path)
    name = "" if question.known is None else _made_since(file, question.known)
    if not name:
        with _writing(user_models_dir()):
            name = own_models.take_in(file).stem
    return _changed(name)


def export_model(bench: Bench, question: ExportModel, check: Check) -> ModelExported:  # noqa: ARG001
    """Copy a model to a file."""
    target = Path(question.path)
    with _writing(target):
        card = own_models.export(question.name, target, replace=True)[0]
    return ModelExported(question.name, str(target), is_tuned(card))


MODEL_HANDLERS: dict[str, Callable[[Bench, Any, Check], Part]] = {
    Models.kind: models,
    ShowModel.kind: show_model,
    UseModel.kind: use_model,
    RollBackModel.kind: roll_back_model,
    RenameModel.kind: rename_model,
    RemoveModel.kind: remove_model,
    ImportModel.kind: import_model,
    ExportModel.kind: export_model,
}
"""The function of each kind."""


def _made_since(file: Path, known: Sequence[str]) -> str:
    """The name of the model that was made of a file and is none of those known; or nothing."""
    new = [own.name for own in installed() if own.card is not None and own.name not in known]
    digest = sha256_of(file) if new else ""
    hashes = {name: (sha256_of(find(name)), former(name).get("sha256")) for name in new}
    return next((name for name, own in hashes.items() if digest in own), "")


def _changed(name: str) -> ModelsChanged:
    return ModelsChanged(tuple(catalogue()), name)


def _ancestors(name: str) -> Iterator[str]:
    """The models that a model descends from, nearest first, as far as they are known."""
    listed = {own["name"]: own for own in catalogue() if "error" not in own}
    passed = {name}
    while name in listed:
        own = listed[name]
        base = own["base"] or own["lineage"].get("name")
        if not isinstance(base, str) or base in passed:
            return
        yield base
        passed.add(base)
        name = base


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ModelFileError(
            f"It cannot be written ({reason(error)}).",
            "Check the folder, its permissions and the space on the disk.",
            path,
        ) from error
