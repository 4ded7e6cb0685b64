"""`rank QUESTIONED`: whose signature, or which sign, fits best, of all sets or of a folder."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verifier_app.cli import options, verifier
from verifier_app.cli.output import emit, emit_json, note
from verifier_app.cli.sets import opened, telling
from verifier_app.cli.wording import CLOSING, printable, signed, verdict_word
from verifier_app.errors import DataError, StoreError, UserError, reason
from verifier_app.types import PICTURE_ENDINGS, Finding

EXAMPLE = 'verifier-app rank form.png --sets "Account 30-1187" "Account 30-2254"'
_CAUTION = "The best of many can fit well by chance: look at its llr, not at its place."


@dataclass(frozen=True)
class Ranked:
    """Outcomes by name, the best first; `sets` is how many there were to choose from."""

    rows: Sequence[tuple[str, Finding | UserError]]
    sets: int


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    parser.add_argument("questioned", metavar="QUESTIONED", help="the sample in question")
    among = parser.add_mutually_exclusive_group()
    among.add_argument(
        "--sets",
        metavar="NAME",
        nargs="+",
        help="only these reference sets (default: all of the profile)",
    )
    among.add_argument(
        "--folder",
        metavar="DIR",
        type=Path,
        help="instead of reference sets a folder with a folder for each person or sign, whose"
        " pictures are the references",
    )
    parser.add_argument(
        "--top",
        metavar="N",
        type=_count,
        default=20,
        help="how many to print (default: 20; 0: all)",
    )
    options.add_verifier(parser)
    options.add_output(parser, json_is="print the whole ranking as one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Rank and print."""
    ranked = _of_sets(arguments) if arguments.folder is None else _of_folder(arguments)
    findings = [(name, own) for name, own in ranked.rows if isinstance(own, Finding)]
    faults = [(name, own) for name, own in ranked.rows if isinstance(own, UserError)]
    if arguments.json:
        rows = [{"name": name, "finding": own.as_dict()} for name, own in findings]
        rows += [{"name": name, "error": own.one_line()} for name, own in faults]
        head = {"schema": 1, "questioned": arguments.questioned, "sets": ranked.sets}
        emit_json({**head, "ranking": rows})
    else:
        emit(_table(findings[: arguments.top or None], ranked.sets - len(ranked.rows)))
    if not arguments.quiet:
        for name, own in faults:
            note(f"{options.PROGRAM}: {name} was left out: {own.one_line()}")
    return 0


def _of_folder(arguments: argparse.Namespace) -> Ranked:
    people = sets_in(arguments.folder)
    rows = verifier.load(arguments).rank(arguments.questioned, people)
    return Ranked(rows, len(people))


def _of_sets(arguments: argparse.Namespace) -> Ranked:
    """All sets of the profile, or those named.

    Raises:
        StoreError: There are none, or not one of those named.
    """
    with opened() as store:
        wanted = None
        if arguments.sets is not None:
            wanted = [store.named(arguments.profile, name).id for name in arguments.sets]
        used = [own for own in store.sets(arguments.profile) if own.used]
        if not any(wanted is None or own.id in wanted for own in used):
            raise StoreError(
                "There is no reference set with a reference in use.",
                "Make one with `sets create`, or name a folder with --folder.",
            )
        from verifier_app.verify.reference_sets import ReferenceSets

        sets = ReferenceSets(store, verifier.load(arguments))
        with telling("references", quiet=arguments.quiet) as tell:
            ranking = sets.rank(arguments.questioned, wanted, tell)
    return Ranked([(own.name, outcome) for own, outcome in ranking.rows], ranking.sets)


def sets_in(folder: Path) -> dict[str, list[str]]:
    """The pictures in each folder below `folder`, by that folder's name, in order.

    Raises:
        DataError: There are none.
    """
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir())
        sets = {path.name: _pictures(path) for path in inside if not path.name.startswith(".")}
    except OSError as error:
        raise DataError(
            f"It cannot be read ({reason(error)}).", "Name a folder.", folder
        ) from error
    sets = {name: pictures for name, pictures in sets.items() if pictures}
    if not sets:
        raise DataError(
            "It holds no folders with pictures.",
            "Put each person's pictures into a folder of their own.",
            folder,
        )
    return sets


def _pictures(folder: Path) -> list[str]:
    return sorted(
        str(path)
        for path in folder.iterdir()
        if path.suffix.lower() in PICTURE_ENDINGS and not path.name.startswith(".")
    )


def _table(findings: list[tuple[str, Finding]], unseen: int) -> str:
    width = max([4, *(len(printable(name)) for name, _ in findings)])
    lines = [f"{'':>4} {'name':{width}} {'llr':>6}  verdict"]
    for place, (name, own) in enumerate(findings, start=1):
        figures = f"{signed(own.llr):>6}  {verdict_word(own)}"
        lines.append(f"{place:>4} {printable(name):{width}} {figures}")
    if unseen:
        lines += [
            "",
            f"{unseen} more are less alike at first sight; they were not looked at closely.",
        ]
    return "\n".join([*lines, "", _CAUTION, CLOSING])


def _count(text: str) -> int:
    if not text.isdecimal():
        problem = f"{text!r} is not a number of rows"
        raise argparse.ArgumentTypeError(problem)
    return int(text)
