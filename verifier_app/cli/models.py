"""`models ACTION`: the model files at hand and their cards."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from verifier_app.choices import PROFILES
from verifier_app.cli import options
from verifier_app.cli.output import emit, emit_json, note, writing

EXAMPLE = "verifier-app models default my-model"
_ROW = "{mark:1} {branch:28} {profile:10} {date:11} {origin:10} {title}"
_PERSONAL = (
    "Its weights or thresholds derive from the handwriting of real people; "
    "pass it on only where they or the law allow it."
)


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, summary: str) -> options.Parser:
        return options.action_for(actions, name, summary, _EXAMPLES[name])

    add("list", "all models; * marks those in use")
    add("show", "a model's card").add_argument(
        "model", metavar="NAME_OR_FILE", type=options.file_name
    )
    export = add("export", "copy a model to a file that another computer can import")
    export.add_argument("model", metavar="NAME")
    export.add_argument("-o", "--output", metavar="FILE", type=options.path, required=True)
    taken = add(
        "import", "check a model file and add it to your models, if need be by the file's name"
    )
    taken.add_argument("file", metavar="FILE", type=options.path)
    renamed = add("rename", "give one of your models another name")
    renamed.add_argument("model", metavar="NAME")
    renamed.add_argument("new", metavar="NEW_NAME")
    back = add("roll-back", "use the model again that the one in use was made from")
    options.add_profile(back)
    add("remove", "delete one of your models").add_argument("model", metavar="NAME")
    default = add("default", "use a model for its profile; without NAME say which are in use")
    default.add_argument("model", metavar="NAME", nargs="?")
    for action in actions.choices.values():
        options.accept_rest(action)


_EXAMPLES = {
    "list": "verifier-app models list --json",
    "show": "verifier-app models show signature",
    "export": "verifier-app models export my-model -o my-model.safetensors",
    "import": "verifier-app models import my-model.safetensors",
    "rename": "verifier-app models rename my-model branch-office",
    "roll-back": "verifier-app models roll-back --profile signature",
    "remove": "verifier-app models remove my-model",
    "default": "verifier-app models default my-model",
}


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for."""
    actions = {
        "list": _list,
        "show": _show,
        "export": _export,
        "import": _import,
        "rename": _rename,
        "roll-back": _roll_back,
        "remove": _remove,
        "default": _default,
    }
    actions[arguments.action](arguments)
    return 0


def _list(arguments: argparse.Namespace) -> None:
    from verifier_app.engine.catalogue import catalogue
    from verifier_app.nn.library import check_folders

    check_folders()
    models = catalogue()
    if arguments.json:
        emit_json({"schema": 1, "models": models})
        return
    for own in models:
        if "error" in own:
            emit(f"! {own['name']:28} {own['error']}")
            continue
        origin = "experiment" if own["experiment"] else "shipped" if own["shipped"] else "yours"
        branch = "  " * own["depth"] + own["name"]
        row = _ROW.format(mark="*" if own["in_use"] else "", origin=origin, branch=branch, **own)
        origins = own["lineage"].get("name")
        lost = f"  (from {origins}, not here)" if origins and not own["base"] else ""
        emit((row + lost).rstrip())


def _show(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import find
    from verifier_app.nn.modelfile import read_sealed
    from verifier_app.nn.page import card_markdown

    path = find(arguments.model)
    card, data = read_sealed(path)
    digest = hashlib.sha256(data).hexdigest()
    if arguments.json:
        emit_json({"schema": 1, "path": str(path), "sha256": digest, "card": card.as_dict()})
        return
    emit(card_markdown(card).rstrip())
    emit(f"\nFile: {path}\nSHA-256: {digest}")


def _export(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import is_tuned
    from verifier_app.nn.own_models import export

    with writing(arguments.output):
        card, target = export(arguments.model, arguments.output)
    if is_tuned(card) and not arguments.quiet:
        note(f"{options.PROGRAM}: {_PERSONAL}")
    _tell(arguments, "exported", card.name, target)


def _import(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.own_models import take_in
    from verifier_app.store.paths import user_models_dir

    with writing(user_models_dir()):
        target = take_in(arguments.file)
    _tell(arguments, "imported", target.stem, target)


def _rename(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import rename

    target = rename(arguments.model, arguments.new)
    _tell(arguments, "renamed", arguments.new, target)


def _roll_back(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import find
    from verifier_app.nn.own_models import roll_back

    base = roll_back(arguments.profile)
    _tell(arguments, "in_use", base, find(base))


def _remove(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import own_path
    from verifier_app.nn.own_models import remove

    with writing(own_path(arguments.model)):
        path = remove(arguments.model)
    _tell(arguments, "removed", arguments.model, path)


def _default(arguments: argparse.Namespace) -> None:
    from verifier_app.nn.library import default_model
    from verifier_app.nn.own_models import choose

    if arguments.model is not None:
        choose(arguments.model)
    in_use = {profile: default_model(profile) for profile in PROFILES}
    if arguments.json:
        emit_json({"schema": 1, "in_use": in_use})
    elif arguments.model is None or not arguments.quiet:
        for profile, name in in_use.items():
            emit(f"{profile}: {name}")


def _tell(arguments: argparse.Namespace, done: str, name: str, path: Path) -> None:
    if arguments.json:
        emit_json({"schema": 1, done: name, "path": str(path)})
    elif not arguments.quiet:
        emit(f"{done} {name}: {path}")
