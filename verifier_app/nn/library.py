"""The models at hand: those that the program ships with, and the person's own. Needs no torch."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from verifier_app.errors import ModelFileError
from verifier_app.nn.card import Card, valid_name
from verifier_app.nn.modelfile import SUFFIX, read_card
from verifier_app.store.paths import user_models_dir, weights_dir
from verifier_app.store.settings import CHARACTER_MODEL, SIGNATURE_MODEL, Setting, Settings
from verifier_app.types import Profile

_SETTINGS: Final[dict[Profile, Setting[str]]] = {
    "signature": SIGNATURE_MODEL,
    "character": CHARACTER_MODEL,
}
_LIST = "See `models list` for those there are."


@dataclass(frozen=True)
class Installed:
    """A model at hand: its file, its card, and whether the program shipped it.

    `trouble` says why the file cannot be used; then there is no card.
    """

    name: str
    path: Path
    shipped: bool
    card: Card | None
    trouble: ModelFileError | None = None


def find(name_or_path: str | Path) -> Path:
    """The file of a model: a shipped one of this name, else the person's own, else the path.

    What has a folder or the ending `.safetensors` in it is taken for a path at once.

    Raises:
        ModelFileError: There is none.
    """
    path = Path(name_or_path)
    if path.suffix != SUFFIX and path.name == str(name_or_path) and valid_name(path.name):
        for folder in (weights_dir(), user_models_dir()):
            named = folder / (path.name + SUFFIX)
            if named.is_file():
                return named
    with suppress(OSError):  # a name that is longer than a file's can be
        if path.is_file():
            return path
    raise ModelFileError(f"There is no model {str(name_or_path)!r}.", _LIST)


def default_model(profile: Profile) -> str:
    """The name of the model in use for `profile`: the person's choice, else the shipped one.

    Shipped models are named like their profile.
    """
    return Settings().get(_SETTINGS[profile]) or profile


def installed() -> list[Installed]:
    """All models at hand, shipped ones first, by name; unusable files with their trouble."""
    return [
        _installed(path, shipped=shipped)
        for folder, shipped in ((weights_dir(), True), (user_models_dir(), False))
        for path in sorted(folder.glob(f"*{SUFFIX}"))
    ]


def _installed(path: Path, *, shipped: bool) -> Installed:
    try:
        return Installed(path.stem, path, shipped, read_card(path))
    except ModelFileError as error:
        return Installed(path.stem, path, shipped, None, error)
