"""The models at hand: those that the program ships with, and the person's own. Needs no torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from verifier_app.choices import Profile
from verifier_app.errors import ModelFileError, reason
from verifier_app.nn.card import Card, JsonObject, valid_name
from verifier_app.nn.modelfile import SUFFIX, read_card, relabel, sha256_of
from verifier_app.store.paths import private_folder, user_models_dir, weights_dir
from verifier_app.store.settings import CHARACTER_MODEL, SIGNATURE_MODEL, Setting, Settings

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
        ModelFileError: There is none, or the folder of the models may not be looked into.
    """
    path = Path(name_or_path)
    if path.suffix != SUFFIX and path.name == str(name_or_path) and valid_name(path.name):
        for folder in (weights_dir(), user_models_dir()):
            named = folder / (path.name + SUFFIX)
            if _is_there(named) and named.is_file():
                return named
    try:
        if path.is_file():
            return path
    except PermissionError:  # whoever reads it says so
        return path
    except OSError:  # a name that is longer than a file's can be
        pass
    raise ModelFileError(f"There is no model {str(name_or_path)!r}.", _LIST)


def default_model(profile: Profile) -> str:
    """The name of the model in use for `profile`: the person's choice, else the shipped one.

    Shipped models are named like their profile.
    """
    return Settings().get(_SETTINGS[profile]) or profile


def use(profile: Profile, name: str) -> None:
    """Remember the choice; the shipped model is the absence of one, so that updates reach it.

    Raises:
        StoreError: The settings cannot be written.
    """
    Settings().set(_SETTINGS[profile], "" if name == profile else name)


def taken(name: str) -> bool:
    """Whether a model, shipped or the person's own, goes by this name.

    Raises:
        ModelFileError: The folder of the models may not be looked into.
    """
    return any(_is_there(folder / (name + SUFFIX)) for folder in (weights_dir(), user_models_dir()))


def new_path(name: str) -> Path:
    """Where a new model of the person's goes; the folder is made.

    Raises:
        ModelFileError: The name cannot name a model, or is taken, or the folder cannot be made.
    """
    if not valid_name(name):
        raise ModelFileError(
            f"{name!r} cannot name a model.",
            "Use up to 60 lower-case letters, digits, dots, dashes and underscores.",
        )
    if taken(name):
        raise ModelFileError(f"There is a model {name!r} already.", "Choose another name.")
    folder = user_models_dir()
    try:
        private_folder(folder)
    except OSError as error:
        raise ModelFileError(
            f"The folder of your models cannot be written ({reason(error)}).",
            "Check its permissions and the space on the disk.",
            folder,
        ) from error
    return folder / (name + SUFFIX)


def free_name(wish: str, besides: Callable[[str], bool] = lambda _name: False) -> str:
    """`wish`, or with the first number that makes it free, of models and of what is so `besides`."""
    number, name = 1, wish
    while taken(name) or besides(name):
        number += 1
        name = f"{wish}-{number}"
    return name


def own_path(name: str) -> Path:
    """The file of one of the person's own models.

    Raises:
        ModelFileError: There is none of this name, it came with the program, or the folder of the
            models may not be looked into.
    """
    path = user_models_dir() / f"{name}{SUFFIX}"
    if not valid_name(name) or not _is_there(path) or not path.is_file():
        if valid_name(name) and (weights_dir() / path.name).is_file():
            raise ModelFileError(
                f"The model {name!r} came with the program.", "It cannot be removed or renamed."
            )
        raise ModelFileError(f"There is no model {name!r} of yours.", _LIST)
    return path


def rename(name: str, new: str) -> Path:
    """Give one of the person's models another name, in its card too; the new file.

    Its hash changes with its card, so the old one is kept in the lineage: models that were tuned
    from it still find it. Where it is in use, it stays in use.

    Raises:
        ModelFileError: There is no such model of the person's, or the new name cannot be had.
    """
    path = own_path(name)
    card = read_card(path)
    if former(new) == {"name": card.name, "sha256": sha256_of(path)}:
        target = own_path(new)  # whoever had begun it was killed half-way
    else:
        target = new_path(new)
        copy_as(path, target)
    if default_model(card.profile) == name:
        use(card.profile, new)
    try:
        path.unlink()
    except OSError as error:
        raise ModelFileError(
            f"The old file cannot be removed ({reason(error)}).", "Remove it.", path
        ) from error
    return target


def former(name: str) -> JsonObject:
    """Name and hash that the person's model `name` had before that name; empty where it had none."""
    try:
        listed = _listed(read_card(own_path(name)), "formerly")
    except ModelFileError:
        return {}
    return listed[-1] if listed else {}


def copy_as(path: Path, target: Path) -> None:
    """Write the model at `path` once more as `target`, named like that file.

    Raises:
        ModelFileError: `path` cannot be read or is damaged, or `target` cannot be written.
    """
    card = read_card(path)
    former = [*_listed(card, "formerly"), {"name": card.name, "sha256": sha256_of(path)}]
    lineage = {**card.lineage, "formerly": former}
    relabel(path, target, replace(card, name=target.stem, lineage=lineage))


def descent(path: Path, card: Card) -> JsonObject:
    """The lineage of a model that is made from the one at `path`: its hash, name and ancestors.

    Raises:
        ModelFileError: The file cannot be read.
    """
    line: JsonObject = {"sha256": sha256_of(path), "name": card.name}
    above = [{key: card.lineage[key] for key in ("name", "sha256")}] if is_tuned(card) else []
    return {**line, "ancestors": [*above, *_listed(card, "ancestors")]}


def first_sha256(card: Card, sha256: str) -> str:
    """The hash that a model's file had before it was ever renamed.

    A new name changes the hash, but nothing that the model says.
    """
    return str(next((own["sha256"] for own in _listed(card, "formerly")), sha256))


def is_tuned(card: Card) -> bool:
    """Whether the model was made from another one."""
    return all(isinstance(card.lineage.get(key), str) for key in ("sha256", "name"))


def bases(models: Sequence[Installed], hashes: Mapping[str, str]) -> dict[str, str]:
    """By name, the model at hand that a model was tuned from; nothing where that is gone.

    Args:
        models: As `installed` gives them.
        hashes: SHA-256 of their files, by name.
    """
    owners: dict[str, str] = {}
    for own in models:
        if own.card is not None and own.name in hashes:
            known = [entry["sha256"] for entry in _listed(own.card, "formerly")]
            owners.update(dict.fromkeys(known, own.name))
    # a copy under another name does not stand before what it was made from
    owners.update({sha256: name for name, sha256 in hashes.items()})
    return {
        own.name: owners[own.card.lineage["sha256"]]
        for own in models
        if own.card is not None and is_tuned(own.card) and own.card.lineage["sha256"] in owners
    }


def _listed(card: Card, key: str) -> list[JsonObject]:
    """Models that the lineage lists under `key`; what others wrote there is passed over."""
    entries = card.lineage.get(key)
    return [
        entry
        for entry in (entries if isinstance(entries, list) else [])
        if isinstance(entry, dict) and isinstance(entry.get("sha256"), str)
    ]


def base_of(name: str) -> str:
    """The name of the model at hand that `name` was tuned from.

    Raises:
        ModelFileError: It was tuned from none, or from one that is no longer here.
    """
    card = read_card(find(name))
    if not is_tuned(card):
        raise ModelFileError(f"The model {name!r} was not made from another one.", _LIST)
    models = installed()
    hashes = {own.name: sha256_of(own.path) for own in models if own.card is not None}
    found = bases(models, hashes).get(name)
    if found is None:
        raise ModelFileError(
            f"The model {card.lineage['name']!r}, which {name!r} was made from, is not here "
            "any more, or has changed.",
            f"Choose a model yourself, such as `models default {card.profile}`.",
        )
    return found


def installed() -> list[Installed]:
    """All models at hand, shipped ones first, by name; unusable files with their trouble.

    So is a folder that may not be looked into: the models beside it can be used all the same.
    """
    models = []
    for folder, shipped in ((weights_dir(), True), (user_models_dir(), False)):
        try:
            models += [_installed(path, shipped=shipped) for path in _files(folder)]
        except ModelFileError as error:
            models.append(Installed(folder.name, folder, shipped, None, error))
    return models


def check_folders() -> None:
    """See that every model at hand can be found.

    Raises:
        ModelFileError: A folder of models may not be looked into.
    """
    for folder in (weights_dir(), user_models_dir()):
        _files(folder)


def _files(folder: Path) -> list[Path]:
    """The files of the models in a folder, by name; none where it is not there.

    Raises:
        ModelFileError: It may not be looked into, where `glob` may say that it is empty.
    """
    try:
        return sorted(path for path in folder.iterdir() if path.match(f"*{SUFFIX}"))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise _closed(folder, error) from error


def _is_there(path: Path) -> bool:
    """Whether there is such a file in a folder of models.

    Raises:
        ModelFileError: The folder may not be looked into.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except PermissionError as error:
        raise _closed(path.parent, error) from error
    except OSError:  # a link in a circle, or a name that is longer than a file's can be
        return False
    return True


def _closed(folder: Path, error: OSError) -> ModelFileError:
    return ModelFileError(
        f"The folder of models cannot be read ({reason(error)}).", "Check its permissions.", folder
    )


def _installed(path: Path, *, shipped: bool) -> Installed:
    try:
        return Installed(path.stem, path, shipped, read_card(path))
    except ModelFileError as error:
        return Installed(path.stem, path, shipped, None, error)
