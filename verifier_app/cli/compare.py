"""`compare QUESTIONED REFERENCE...`: one finding."""

from __future__ import annotations

import argparse

from verifier_app.cli import options, verifier
from verifier_app.cli.output import emit, emit_json
from verifier_app.cli.wording import finding_text

EXAMPLE = "verifier-app compare form.png card-1.png card-2.png --operating-point strict"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "questioned",
        metavar="QUESTIONED",
        type=options.file_name,
        help="the sample in question; form.pdf#page=2 names a page of a PDF or TIFF",
    )
    parser.add_argument(
        "references",
        metavar="REFERENCE",
        nargs="+",
        type=options.file_name,
        help="samples known to be this person's",
    )
    options.add_verifier(parser)
    options.add_output(parser, json_is="print the finding as one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Compare and print the finding."""
    verifier.look_for([arguments.questioned, *arguments.references])
    finding = verifier.load(arguments).compare(arguments.questioned, arguments.references)
    if arguments.json:
        emit_json(finding.as_dict())
    else:
        emit(finding_text(finding))
    return 0
