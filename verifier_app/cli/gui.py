"""`gui [FILES...]`: the window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from verifier_app.choices import OPERATING_POINTS, PROFILES
from verifier_app.cli import options
from verifier_app.errors import UsageError

EXAMPLE = "verifier-app gui form.png card-1.png card-2.png"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "files",
        metavar="FILES",
        nargs="*",
        type=options.file_name,
        help="samples to load: the first questioned, the others references; or a case",
    )
    parser.add_argument(
        "--profile",
        choices=PROFILES,
        help="signature: same writer? character: same sign? (default: as chosen last)",
    )
    parser.add_argument(
        "--operating-point",
        choices=tuple(OPERATING_POINTS),
        help="which stated error rates decide the verdict (default: as chosen last)",
    )
    options.accept_rest(parser)


def run(arguments: argparse.Namespace) -> int:
    """Open the window and wait until it is closed.

    Raises:
        UsageError: No screen answers; Qt would abort the process.
    """
    if sys.platform == "linux":
        from verifier_app.cli import screen

        if why := screen.trouble():
            remedy = (
                f"Start it on a desktop; {options.PROGRAM} --help lists commands that need none."
            )
            raise UsageError(why, remedy)
    from verifier_app.ui.app import main

    files = [str(Path(name).absolute()) for name in arguments.files]
    return main(files, profile=arguments.profile, operating_point=arguments.operating_point)
