"""`models ACTION`: the model files at hand and their cards."""

from __future__ import annotations

import argparse
from pathlib import Path

from verifier_app.cli import options
from verifier_app.cli.output import emit, emit_json, writing
from verifier_app.errors import ModelFileError, UsageError
from verifier_app.types import PROFILES, Profile

EXAMPLE = "verifier-app models default my-model"
_ROW = "{mark:1} {name:24} {profile:10} {date:11} {origin:8} {title}"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, summary: str) -> argparse.ArgumentParser:
        action = actions.add_parser(
            name, help=summary, description=summary, allow_abbrev=False, epilog=_EXAMPLES[name]
        )
        options.add_output(action)
        return action

    add("list", "all models; * marks those in use")
    add("show", "a model's card").add_argument("model", metavar="NAME_OR_FILE")
    export = add("export", "copy a model to a file that another computer can import")
    export.add_argument("model", metavar="NAME")
    export.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    taken = add("import", "check a model file and add it to your models")
    taken.add_argument("file", metavar="FILE", type=Path)
    add("remove", "delete one of your models").add_argument("model", metavar="NAME")
    default = add("default", "use a model for its profile; without NAME say which are in use")
    default.add_argument("model", metavar="NAME", nargs="?")


_EXAMPLES = {
    "list": "Example: verifier-app models list --json",
    "show": "Example: verifier-app models show signature",
    "export": "Example: verifier-app models export my-model -o my-model.safetensors",
    "import": "Example: verifier-app models import my-model.safetensors",
    "remove": "Example: verifier-app models remove my-model",
    "default": "Example: verifier-app models default my-model",
}


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for."""
    actions = {
        "list": _list,
        "show": _show,
        "export": _export,
        "import": _import,
        "remove": _remove,
        "default": _default,
    }
    actions[arguments.action](arguments)
    return 0


def _list(arguments: argparse.Namespace) -> None:
    from verifier_app.engine.catalogue import catalogue

    models = catalogue()
    if arguments.json:
        emit_json({"schema": 1, "models": models})
        return
    for own in models:
        if "error" in own:
            emit(f"! {own['name']:24} {own['error']}")
            continue
        origin = "shipped" if own["shipped"] else "yours"
        row = _ROW.format(mark="*" if own["in_use"] else "", origin=origin, **own)
        emit(row.rstrip())


def _show(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import find
    from verifier_app.nn.modelfile import read_card, sha256_of
    from verifier_app.nn.page import card_markdown

    path = find(arguments.model)
    card = read_card(path)
    if arguments.json:
        emit_json(
            {"schema": 1, "path": str(path), "sha256": sha256_of(path), "card": card.as_dict()}
        )
        return
    emit(card_markdown(card).rstrip())
    emit(f"\nFile: {path}\nSHA-256: {sha256_of(path)}")


def _export(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import find
    from verifier_app.nn.modelfile import read_card
    from verifier_app.store.atomic import write_atomically

    source, target = find(arguments.model), arguments.output
    read_card(source)
    if target.is_dir():
        target /= source.name
    if target.exists():
        raise UsageError("The file exists already.", "Name another one with -o.", target)
    with writing(target):
        write_atomically(target, source.read_bytes())
    _tell(arguments, "exported", source.stem, target)


def _import(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.modelfile import SUFFIX, load_tensors
    from verifier_app.store.atomic import write_atomically
    from verifier_app.store.paths import private_folder, user_models_dir, weights_dir

    card, _, _ = load_tensors(arguments.file)  # every tensor is checked before it is believed
    target = user_models_dir() / f"{card.name}{SUFFIX}"
    if target.exists() or (weights_dir() / target.name).exists():
        raise ModelFileError(
            f"There is a model {card.name!r} already.", "Remove that one first.", arguments.file
        )
    with writing(target):
        private_folder(target.parent)
        write_atomically(target, arguments.file.read_bytes())
    _tell(arguments, "imported", card.name, target)


def _remove(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.card import valid_name
    from verifier_app.nn.library import default_model
    from verifier_app.nn.modelfile import SUFFIX
    from verifier_app.store.paths import user_models_dir, weights_dir

    name = arguments.model
    path = user_models_dir() / f"{name}{SUFFIX}"
    if not valid_name(name) or not path.is_file():
        if valid_name(name) and (weights_dir() / path.name).is_file():
            raise ModelFileError(
                f"The model {name!r} came with the program.", "It cannot be removed."
            )
        raise ModelFileError(f"There is no model {name!r} of yours.", "See `models list`.")
    for profile in PROFILES:
        if default_model(profile) == name:
            raise ModelFileError(
                f"The model {name!r} is in use for the profile {profile}.",
                f"Choose another one first, such as `models default {profile}`.",
            )
    with writing(path):
        path.unlink()
    _tell(arguments, "removed", name, path)


def _default(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import default_model, find
    from verifier_app.nn.modelfile import read_card

    if arguments.model is not None:
        card = read_card(find(arguments.model))
        if card.name != arguments.model:
            raise ModelFileError(
                f"{arguments.model!r} is not one of the models at hand.", "Import it first."
            )
        _use(card.profile, card.name)
    in_use = {profile: default_model(profile) for profile in PROFILES}
    if arguments.json:
        emit_json({"schema": 1, "in_use": in_use})
    elif not arguments.quiet:
        for profile, name in in_use.items():
            emit(f"{profile}: {name}")


def _use(profile: Profile, name: str) -> None:
    """Remember the choice; the shipped model is the absence of one, so that updates reach it."""
    from verifier_app.store.settings import CHARACTER_MODEL, SIGNATURE_MODEL, Settings

    setting = {"signature": SIGNATURE_MODEL, "character": CHARACTER_MODEL}[profile]
    Settings().set(setting, "" if name == profile else name)


def _tell(arguments: argparse.Namespace, done: str, name: str, path: Path) -> None:
    if arguments.json:
        emit_json({"schema": 1, done: name, "path": str(path)})
    elif not arguments.quiet:
        emit(f"{done} {name}: {path}")
