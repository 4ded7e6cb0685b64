"""`leaks DATA`: what gives labels away without comparing anything."""

from __future__ import annotations

import argparse

from verifier_app.cli import data, options, verifier
from verifier_app.cli.output import emit, emit_json

EXAMPLE = "verifier-app leaks my-data --split all --without-network"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    data.add_choice(parser)
    parser.add_argument(
        "--without-network", action="store_true", help="look at plain traits only, which is quick"
    )
    options.add_model(parser)
    options.add_output(parser, json_is="print the report as one JSON object")
    options.accept_rest(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the leak gate and print its report; what it finds is no error."""
    from verifier_app.evaluation import leaks
    from verifier_app.evaluation.scoring import NetworkScorer

    collection = data.opened(arguments.data, arguments.profile)
    data.check_sets(collection, arguments.sets)
    scorer = None
    if not arguments.without_network:
        scorer = NetworkScorer(verifier.load(arguments).model, arguments.profile)
    steps = data.Steps(quiet=arguments.quiet)
    with data.naming(arguments.data):
        report = leaks.run(
            collection,
            split=data.split_of(arguments, collection),
            sets=arguments.sets,
            scorer=scorer,
            progress=steps,
        )
    steps.clear()
    if arguments.json:
        emit_json({"schema": 1, **report.as_dict()})
    else:
        emit("\n".join(report.lines()))
    return 0
