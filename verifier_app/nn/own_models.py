"""What can be done with the models at hand: use, export, import, roll back, remove.

Renaming stands in `library`. The commands and the window's engine do the same by these.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from verifier_app.choices import PROFILES, Profile
from verifier_app.errors import ModelFileError
from verifier_app.nn.card import Card
from verifier_app.nn.library import (
    base_of,
    bases,
    copy_as,
    default_model,
    find,
    installed,
    new_path,
    own_path,
    taken,
    use,
)
from verifier_app.nn.modelfile import load_tensors, read_sealed, sha256_of
from verifier_app.store.atomic import write_atomically


def choose(name: str) -> Card:
    """Use the model at hand of this name for its profile from now on.

    Raises:
        ModelFileError: There is none, it is damaged, or it is an experiment.
        StoreError: The settings cannot be written.
    """
    card, _ = read_sealed(find(name))
    if card.name != name:
        raise ModelFileError(f"{name!r} is not one of the models at hand.", "Import it first.")
    if card.experiment:
        raise ModelFileError(
            f"{name!r} is an experiment: {card.experiment}", f"It can be tried with --model {name}."
        )
    use(card.profile, card.name)
    return card


def roll_back(profile: Profile, name: str | None = None) -> str:
    """Use the model that `name`, or the one in use, was made from; its name.

    Raises:
        ModelFileError: It was made from none, from an experiment, or from one that is not here any
            more.
        StoreError: The settings cannot be written.
    """
    return choose(base_of(default_model(profile) if name is None else name)).name


def export(name: str, target: Path, *, replace: bool = False) -> tuple[Card, Path]:
    """Copy a model to `target`, a file or a folder; its card and the file.

    Raises:
        ModelFileError: There is no such model, or it is damaged; or the file exists already, and
            `replace` was not said, or it is the model itself.
        OSError: The place cannot be written.
    """
    source = find(name)
    card, data = read_sealed(source)
    if target.is_dir():
        target /= source.name
    if target.exists() and (not replace or target.samefile(source)):
        raise ModelFileError("The file exists already.", "Choose another name.", target)
    write_atomically(target, data)
    return card, target


def take_in(file: Path) -> Path:
    """Check every tensor of a model file and add it to the person's models; the new file.

    Where there is a model of its name already, it takes the name of the file.

    Raises:
        ModelFileError: It is no usable model, or there is one of that name too.
        OSError: The folder of the models cannot be written.
    """
    card, _, digest = load_tensors(file)
    name = file.stem if taken(card.name) else card.name
    if taken(card.name) and name == card.name:
        raise ModelFileError(
            f"There is a model {name!r} already.",
            "Give the file another name, which the model takes then.",
            file,
        )
    try:
        target = new_path(name)
    except ModelFileError as error:
        raise error.with_path(file) from None
    data = file.read_bytes()
    if hashlib.sha256(data).hexdigest() != digest:
        raise ModelFileError("The file changed while it was read.", "Try again.", file)
    if name == card.name:
        write_atomically(target, data)
    else:
        copy_as(file, target)
    return target


def remove(name: str) -> Path:
    """Delete one of the person's own models; the path that it had.

    Raises:
        ModelFileError: There is none, it came with the program, is in use, or others were made
            from it.
        OSError: It cannot be deleted.
    """
    path = own_path(name)
    for profile in PROFILES:
        if default_model(profile) == name:
            raise ModelFileError(
                f"The model {name!r} is in use for the profile {profile}.",
                f"Choose another one first, such as `models default {profile}`.",
            )
    models = installed()
    hashes = {own.name: sha256_of(own.path) for own in models if own.card is not None}
    children = sorted(n for n, base in bases(models, hashes).items() if base == name)
    if children:
        raise ModelFileError(
            f"The model {children[0]!r} was made from {name!r}, which it can be rolled back to.",
            "Remove that one first.",
        )
    path.unlink()
    return path
