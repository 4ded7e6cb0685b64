"""The options that several commands share, and the parser that they are added to."""

from __future__ import annotations

import argparse
import re
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from verifier_app.choices import DEFAULT_OPERATING_POINT, OPERATING_POINTS, PROFILES
from verifier_app.cli.output import emit
from verifier_app.errors import UsageError

PROGRAM = "verifier-app"
_DEVICE = re.compile(r"auto|cpu|cuda(:\d{1,3})?")


class Parser(argparse.ArgumentParser):
    """A parser whose errors are ours: one sentence, exit code 2, no usage text."""

    def error(self, message: str) -> NoReturn:
        """Raise what argparse found.

        Raises:
            UsageError: Always.
        """
        raise UsageError(f"{message.rstrip('.')}.", f"See {self.prog} --help.")

    def print_help(self, file: object = None) -> None:  # noqa: ARG002 - argparse's form
        """Print the help as any result: argparse would not mind where nothing can be written.

        Raises:
            UserError: Nothing can be written.
        """
        emit(self.format_help().rstrip("\n"))


def file_name(text: str) -> str:
    """The name of a file or folder; what is empty would mean the current folder."""
    if not text:
        problem = "the name of a file cannot be empty"
        raise argparse.ArgumentTypeError(problem)
    return text


def path(text: str) -> Path:
    """As `file_name`, as a path."""
    return Path(file_name(text))


def parser_for(command: str, summary: str, example: str) -> Parser:
    """An empty parser for a command; its help ends with the example."""
    return Parser(
        prog=f"{PROGRAM} {command}",
        description=summary,
        epilog=f"Example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def action_for(
    actions: argparse._SubParsersAction[Parser], name: str, summary: str, example: str
) -> Parser:
    """A parser for an action of a command, with --json and --quiet; as `parser_for` makes one."""
    action = actions.add_parser(
        name,
        help=summary,
        description=summary,
        epilog=f"Example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_output(action)
    return action


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Add --profile."""
    parser.add_argument(
        "--profile",
        choices=PROFILES,
        default=PROFILES[0],
        help="signature: same writer? character: same sign? (default: %(default)s)",
    )


def add_device(parser: argparse.ArgumentParser) -> None:
    """Add --device."""
    parser.add_argument(
        "--device",
        type=_device,
        default="auto",
        metavar="DEVICE",
        help="auto, cpu, cuda or cuda:N (default: auto)",
    )


def add_model(parser: argparse.ArgumentParser) -> None:
    """Add what chooses the model and where it runs."""
    add_profile(parser)
    parser.add_argument(
        "--model", metavar="NAME_OR_FILE", type=file_name, help="instead of the profile's default"
    )
    add_device(parser)
    parser.set_defaults(operating_point=DEFAULT_OPERATING_POINT)


def add_verifier(parser: argparse.ArgumentParser) -> None:
    """Add what chooses the verifier: profile, model, device and operating point."""
    add_model(parser)
    parser.add_argument(
        "--operating-point",
        choices=tuple(OPERATING_POINTS),
        default=DEFAULT_OPERATING_POINT,
        help="which stated error rates decide the verdict (default: %(default)s)",
    )


def add_output(parser: argparse.ArgumentParser, *, json_is: str = "print JSON") -> None:
    """Add --json and --quiet."""
    parser.add_argument("--json", action="store_true", help=json_is)
    parser.add_argument("--quiet", action="store_true", help="no progress on standard error")


def accept_rest(parser: argparse.ArgumentParser) -> None:
    """Take the common options that a command has no use for, so that all can be given the same.

    Call it last. What was given is checked, and kept nowhere.
    """
    group = parser.add_argument_group("common options of no effect here")
    for name, form in (
        ("--profile", {"choices": PROFILES}),
        ("--model", {"type": file_name, "metavar": "NAME_OR_FILE"}),
        ("--device", {"type": _device, "metavar": "DEVICE"}),
        ("--operating-point", {"choices": tuple(OPERATING_POINTS)}),
        ("--json", {"action": "store_true"}),
        ("--quiet", {"action": "store_true"}),
    ):
        with suppress(argparse.ArgumentError):  # it is there, and of effect
            group.add_argument(name, dest="of_no_effect", default=argparse.SUPPRESS, **form)


def _device(text: str) -> str:
    if _DEVICE.fullmatch(text) is None:
        problem = f"{text!r} is none of auto, cpu, cuda and cuda:N"
        raise argparse.ArgumentTypeError(problem)
    return text
