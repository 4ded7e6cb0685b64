"""`train RECIPE`: a model from scratch, as its recipe says."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from verifier_app.cli import options
from verifier_app.cli.output import emit, emit_json, note, writing
from verifier_app.errors import UsageError

EXAMPLE = "verifier-app train mine.toml --data my-data --run runs/one -o one.safetensors"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "recipe",
        metavar="RECIPE",
        help="signature, signature-open, character, source, or a recipe's file",
    )
    parser.add_argument("--data", metavar="DIR", type=Path, required=True, help="the data folder")
    parser.add_argument(
        "--run",
        metavar="DIR",
        dest="folder",
        type=Path,
        required=True,
        help="where checkpoint and log go; an unfinished training there is continued, and the"
        " processes that torchrun started share it",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True, help="the model file to write"
    )
    parser.add_argument(
        "--without",
        metavar="SET",
        action="append",
        default=[],
        help="leave a data set out altogether; may be repeated",
    )
    parser.add_argument(
        "--start", metavar="NAME_OR_FILE", help="a model whose weights the training starts from"
    )
    parser.add_argument(
        "--thresholds-of",
        metavar="NAME_OR_FILE",
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
    for place in (arguments.folder, arguments.output):
        with writing(place):
            place.exists()
    with writing(arguments.output):
        if not arguments.output.absolute().parent.is_dir():
            raise UsageError("The output's folder does not exist.", "Create it.", arguments.output)
        if arguments.output.exists() and not arguments.output.is_file():
            raise UsageError("This is no file.", "Name a file for the model.", arguments.output)

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
