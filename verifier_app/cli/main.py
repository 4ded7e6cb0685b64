"""Finds the command, runs it, and turns what it raised into an exit code."""

from __future__ import annotations

import argparse
import difflib
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

from verifier_app import __version__
from verifier_app.cli.options import PROGRAM, Parser, parser_for
from verifier_app.cli.output import (
    emit,
    finish,
    keep_to_itself,
    note,
    speak_unicode,
    stop_output,
)
from verifier_app.errors import Interrupted, UsageError, UserError, reason

DONE, DEFECT, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
"""Exit codes."""

COMMANDS = {
    "gui": "Open the window; FILES are loaded.",
    "compare": "Weigh whether samples come from the same hand, or show the same sign.",
    "score-pairs": "Compare every row of a table.",
    "rank": "Find whose signature, or which sign, a sample fits best.",
    "sets": "List, create, extend and remove named reference sets.",
    "preprocess": "Write what the network sees of samples.",
    "leaks": "Look for what gives a data set's labels away without comparing anything.",
    "evaluate": "Measure a model on labelled data.",
    "recalibrate": "Fit a model's thresholds to your own data; takes seconds.",
    "fine-tune": "Train a model further on your own data; kept if it is measurably better.",
    "train": "Train a model from scratch, as a recipe says.",
    "models": "List, show, export, import, rename and remove models; choose the default, or go back.",
    "info": "Show versions, the device and why, the models and the folders.",
    "self-test": "Check the installation on synthetic handwriting that comes with it.",
}
"""Every command with its summary; the module has the same name, with underscores."""

WITH_ACTIONS = ("sets", "models")
_WITH_OTHERS = ("gui", "train")
"""Qt, and what joins processes with cards, say on standard error what no sentence of ours says."""


class Command(Protocol):
    """What a command's module offers."""

    EXAMPLE: str

    def add_arguments(self, parser: Parser) -> None:
        """Add what the command takes."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it; give the exit code."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: Without the program's name. By default those of the process, which
            then ends here, at once.

    Returns:
        0 done, 2 bad input or usage, 1 a defect of the program, 130 interrupted.
    """
    speak_unicode()
    if arguments is None and not set(sys.argv[1:2] or ["gui"]) & set(_WITH_OTHERS):
        keep_to_itself()
    code = _run(list(sys.argv[1:] if arguments is None else arguments))
    if arguments is None:
        _leave(code)
    return code


def _run(arguments: list[str]) -> int:
    try:
        code = _dispatch(arguments)
        finish()
        return code
    except UserError as error:
        note(f"{PROGRAM}: {error.one_line()}")
        return BAD_INPUT
    except (KeyboardInterrupt, Interrupted):
        note(f"{PROGRAM}: interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # whoever read the results has seen enough
        stop_output()
        return DONE
    except Exception:  # noqa: BLE001 - the edge: a defect shows its traceback
        note(traceback.format_exc().rstrip())
        return DEFECT


def _leave(code: int) -> None:
    """End the process without tearing torch down, which would take 0.6 s.

    After an interruption likewise: where that came out of code in a string, such as that of a
    dataclass in the making, Python would end by the signal, though it was caught.
    """
    if "torch" in sys.modules or code == INTERRUPTED:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(code)


def _dispatch(arguments: list[str]) -> int:
    name = arguments[0] if arguments else "gui"
    if name in ("-h", "--help"):
        emit(_help())
        return DONE
    if name == "--version":
        emit(f"{PROGRAM} {__version__}")
        return DONE
    if name not in COMMANDS:
        raise _unknown(name)
    command = load(name)
    parser = parser_for(name, COMMANDS[name], command.EXAMPLE)
    command.add_arguments(parser)
    # options may stand between files too; argparse can do it without actions and without --
    plain = name in WITH_ACTIONS or "--" in arguments
    parse = parser.parse_args if plain else parser.parse_intermixed_args
    try:
        parsed = parse(arguments[1:])
    except SystemExit:  # only --help ends so: errors are raised
        return DONE
    except UsageError:
        _check_dashes(arguments[1:])
        raise
    _check_place()
    return command.run(parsed)


def _check_dashes(arguments: list[str]) -> None:
    """Say of what was taken for an option, and is the name of a file, how that is given.

    Raises:
        UsageError: There is one.
    """
    named = arguments[: arguments.index("--")] if "--" in arguments else arguments
    for own in named:
        if own.startswith("-") and os.path.lexists(own):
            raise UsageError(
                "A name that begins with a dash is taken for an option.", f"Write ./{own}.", own
            )


def _check_place() -> None:
    """Refuse to work in a folder that was deleted: neither paths nor PyTorch's libraries can.

    Raises:
        UsageError: It was.
    """
    try:
        Path.cwd()
    except OSError as error:
        raise UsageError(
            f"The current folder cannot be used ({reason(error)}).", "Change into another one."
        ) from error


def load(name: str) -> Command:
    """The module of a command."""
    module = importlib.import_module(f"verifier_app.cli.{name.replace('-', '_')}")
    return cast("Command", module)


def _unknown(name: str) -> UsageError:
    close = difflib.get_close_matches(name, COMMANDS, 1)
    hint = f"Did you mean {close[0]}? " if close else ""
    if os.path.isfile(name) or name.endswith(".hwcase"):  # noqa: PTH113 - of any length
        hint = f"`{PROGRAM} gui FILE` opens it. "
    kind = "option" if name.startswith("-") else "command"
    return UsageError(f"There is no {kind} {name!r}.", f"{hint}See {PROGRAM} --help.")


def _help() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:{width}}  {summary}" for name, summary in COMMANDS.items()]
    return "\n".join(
        [
            f"usage: {PROGRAM} [--version] [--help] [COMMAND ...]",
            "",
            "Weighs, offline, how strongly pieces of handwriting support a common origin.",
            "Without a command the window opens.",
            "",
            *lines,
            "",
            f"{PROGRAM} COMMAND --help tells more about a command.",
            "",
            "Example:",
            f"  {PROGRAM} compare form.png card-1.png card-2.png",
        ]
    )
