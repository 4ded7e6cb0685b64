"""`train RECIPE`: a model from scratch, as its recipe says."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from verifier_app.cli import data, options, verifier
from verifier_app.cli.output import emit, emit_json, note, writing
from verifier_app.cli.places import check_apart
from verifier_app.errors import UsageError

EXAMPLE = "verifier-app train mine.toml --data my-data --run runs/one -o one.safetensors"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "recipe",
        metavar="RECIPE",
        type=options.file_name,
        help="signature, signature-open, character, source, or a recipe's file",
    )
    parser.add_argument(
        "--data", metavar="DIR", type=options.path, required=True, help="the data folder"
    )
    parser.add_argument(
        "--run",
        metavar="DIR",
        dest="folder",
        type=options.path,
        required=True,
        help="where checkpoint and log go; an unfinished training there is continued, and the"
        " processes that torchrun started share it",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=options.path,
        required=True,
        help="the model file to write",
    )
    parser.add_argument(
        "--without",
        metavar="SET",
        action="append",
        default=[],
        help="leave a data set out altogether; may be repeated",
    )
    parser.add_argument(
        "--start",
        metavar="NAME_OR_FILE",
        type=options.file_name,
        help="a model whose weights the training starts from",
    )
    parser.add_argument(
        "--thresholds-of",
        metavar="NAME_OR_FILE",
        type=options.file_name,
        help="a model of signs by the same recipe: learn from the validation alphabets too, and"
        " take its thresholds and figures",
    )
    options.add_device(parser)
    options.add_output(parser, json_is="print events as JSON lines, the last one the result")
    options.accept_rest(parser)


def run(arguments: argparse.Namespace) -> int:
    """Train, calibrate, write the model; every event is a line."""
    from verifier_app.training import recipe
    from verifier_app.training.run import run as train

    # better now than after hours
    if arguments.output.suffix in (".json", ".md"):
        raise UsageError(
            "The model's card is written to this file.",
            "Let the model's end in .safetensors.",
            arguments.output,
        )
    with writing(arguments.folder):  # a folder that may not be entered refuses what is in it
        (arguments.folder / "checkpoint.pt").exists()
    with writing(arguments.output):
        if not arguments.output.absolute().parent.is_dir():
            raise UsageError("The output's folder does not exist.", "Create it.", arguments.output)
        if arguments.output.exists() and not arguments.output.is_file():
            raise UsageError("This is no file.", "Name a file for the model.", arguments.output)
    cards = (arguments.output.with_suffix(ending) for ending in (".json", ".md"))
    check_apart((arguments.output, *cards), _read(arguments))

    def report(event: dict[str, object]) -> None:
        passed_over = event["event"] == "passed_over"
        if passed_over:  # whoever wrote the recipe expects otherwise
            note(f"{options.PROGRAM}: The set {event['set']} is passed over. {event['why']}")
        if arguments.json:
            emit_json(event)
            sys.stdout.flush()  # whoever reads them through a pipe wants them now
        elif not (passed_over or arguments.quiet):
            note("  ".join(f"{key} {value}" for key, value in event.items()))

    card = train(
        recipe.load(arguments.recipe),
        arguments.data,
        arguments.folder,
        arguments.output,
        device=arguments.device,
        without=tuple(arguments.without),
        start=arguments.start,
        thresholds_of=arguments.thresholds_of,
        report=report,
    )
    if card is None:  # one of several processes; the first one tells
        return 0
    result = {"event": "result", "model": card.name, "path": str(arguments.output)}
    if arguments.json:
        emit_json(result)
    else:
        emit(f"{card.title}: {arguments.output}")
    return 0


def _read(arguments: argparse.Namespace) -> Iterator[tuple[Path, str]]:
    """All files that are read, each with what it is."""
    yield Path(arguments.recipe), "the recipe"
    yield from verifier.model_files(arguments.start, arguments.thresholds_of)
    yield from data.files(arguments.data)
