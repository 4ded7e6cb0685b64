"""What can be asked about model files, and what is answered. `Models` lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from verifier_app.choices import Profile
from verifier_app.engine.parts import Part, Question


@dataclass(frozen=True)
class Models(Question):
    """Which model files are there?"""

    kind: ClassVar[str] = "models"


@dataclass(frozen=True)
class ModelsReply(Part):
    """A short description of each model file."""

    models: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class ShowModel(Question):
    """What does a model's card say?"""

    kind: ClassVar[str] = "show_model"
    name: str


@dataclass(frozen=True)
class CardReply(Part):
    """A model's card as its file holds it, and how the models that it descends from are called.

    `ancestors` stand nearest first; their names are those of today where they are at hand.
    """

    name: str
    card: dict[str, Any]
    ancestors: tuple[str, ...] = ()


@dataclass(frozen=True)
class UseModel(Question):
    """Use a model for its profile from now on."""

    kind: ClassVar[str] = "use_model"
    name: str


@dataclass(frozen=True)
class RollBackModel(Question):
    """Use the model that `name`, which is in use, was made from."""

    kind: ClassVar[str] = "roll_back_model"
    profile: Profile
    name: str


@dataclass(frozen=True)
class RenameModel(Question):
    """Give one of the person's models another name."""

    kind: ClassVar[str] = "rename_model"
    name: str
    new: str


@dataclass(frozen=True)
class RemoveModel(Question):
    """Delete one of the person's models."""

    kind: ClassVar[str] = "remove_model"
    name: str


@dataclass(frozen=True)
class ImportModel(Question):
    """Check a model file and add it to the person's models.

    `known` names the models that there were when it was asked for first; None: not known.
    """

    kind: ClassVar[str] = "import_model"
    path: str
    known: tuple[str, ...] | None = None


@dataclass(frozen=True)
class ModelsChanged(Part):
    """The models after a change, and the name of the one that it was about."""

    models: tuple[dict[str, Any], ...]
    name: str


@dataclass(frozen=True)
class ExportModel(Question):
    """Copy a model to a file that another computer can import; one that exists is replaced."""

    kind: ClassVar[str] = "export_model"
    name: str
    path: str


@dataclass(frozen=True)
class ModelExported(Part):
    """Where the copy is; `personal` where its weights derive from people's handwriting."""

    name: str
    path: str
    personal: bool


MODEL_KINDS: dict[str, tuple[type[Question], type[Part]]] = {
    Models.kind: (Models, ModelsReply),
    ShowModel.kind: (ShowModel, CardReply),
    UseModel.kind: (UseModel, ModelsChanged),
    RollBackModel.kind: (RollBackModel, ModelsChanged),
    RenameModel.kind: (RenameModel, ModelsChanged),
    RemoveModel.kind: (RemoveModel, ModelsChanged),
    ImportModel.kind: (ImportModel, ModelsChanged),
    ExportModel.kind: (ExportModel, ModelExported),
}
"""Kind of request: type of the question, type of the answer."""
