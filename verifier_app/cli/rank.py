"""`rank QUESTIONED`: whose signature, or which sign, fits best, of all sets or of a folder."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verifier_app.cli import options, verifier
from verifier_app.cli.output import emit, emit_json
from verifier_app.cli.sets import opened, telling
from verifier_app.cli.wording import (
    CLOSING,
    copies_of,
    decimals_of,
    first_of,
    llr_text,
    printable,
    verdict_word,
    warnings_of,
)
from verifier_app.errors import DataError, StoreError, UserError, reason
from verifier_app.types import SAMPLE_ENDINGS, Finding

EXAMPLE = 'verifier-app rank form.png --sets "Account 30-1187" "Account 30-2254"'
_CAUTION = "The best of many can fit well by chance: look at its llr, not at its place."


@dataclass(frozen=True)
class Ranked:
    """Outcomes by name, the best first.

    Attributes:
        rows: A finding for each, or why it was left out.
        sets: How many there were to choose from.
        passed_over: Files in a folder that are not taken for samples.
    """

    rows: Sequence[tuple[str, Finding | UserError]]
    sets: int
    passed_over: Sequence[str] = ()


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "questioned",
        metavar="QUESTIONED",
        type=options.file_name,
        help="the sample in question",
    )
    among = parser.add_mutually_exclusive_group()
    among.add_argument(
        "--sets",
        metavar="NAME",
        nargs="+",
        action="extend",
        help="only these reference sets (default: all of the profile)",
    )
    among.add_argument(
        "--folder",
        metavar="DIR",
        type=options.path,
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
    """Rank and print.

    Raises:
        DataError: Not one of the references can be compared; it was printed why.
    """
    ranked = _of_sets(arguments) if arguments.folder is None else _of_folder(arguments)
    findings = [(name, own) for name, own in ranked.rows if isinstance(own, Finding)]
    faults = [(name, own.one_line()) for name, own in ranked.rows if isinstance(own, UserError)]
    if arguments.json:
        rows = [{"name": name, "finding": own.as_dict()} for name, own in findings]
        rows += [{"name": name, "error": why} for name, why in faults]
        head = {"schema": 1, "questioned": arguments.questioned, "sets": ranked.sets}
        emit_json({**head, "ranking": rows, "passed_over": list(ranked.passed_over)})
    else:
        lost = [f"{name}: left out ({why})" for name, why in faults]
        if ranked.passed_over:
            lost += [
                "Passed over, for they are no pictures in a person's folder:",
                *first_of(ranked.passed_over),
            ]
        unseen = ranked.sets - len(ranked.rows)
        emit(_table(findings[: arguments.top or None], unseen, list(map(printable, lost))))
    if not findings:
        raise DataError("None of the references can be compared.", "Put right what is named.")
    return 0


def _of_folder(arguments: argparse.Namespace) -> Ranked:
    people, passed_over = sets_in(arguments.folder)
    known = {name: pictures for name, pictures in people.items() if pictures}
    verifier.look_for([arguments.questioned])
    rows = verifier.load(arguments).rank(arguments.questioned, known)
    bare = DataError("There are no pictures in its folder.", "Add some.")
    rows += [(name, bare) for name in people if name not in known]
    return Ranked(rows, len(people), passed_over)


def _of_sets(arguments: argparse.Namespace) -> Ranked:
    """All sets of the profile, or those named.

    Raises:
        StoreError: There are none, or not one of those named.
    """
    with opened() as store:
        wanted = None
        if arguments.sets is not None:
            wanted = [store.named(arguments.profile, name).id for name in arguments.sets]
        every = store.sets(arguments.profile)
        asked = [own for own in every if wanted is None or own.id in wanted]
        if not any(own.used for own in asked):
            raise StoreError(
                "There is no reference set with a reference in use.",
                "Make one with `sets create`, or name a folder with --folder.",
            )
        verifier.look_for([arguments.questioned])
        from verifier_app.verify.reference_sets import ReferenceSets

        sets = ReferenceSets(store, verifier.load(arguments))
        with telling("references", quiet=arguments.quiet) as tell:
            ranking = sets.rank(arguments.questioned, wanted, tell)
    rows = [(own.name, outcome) for own, outcome in ranking.rows]
    bare = DataError("It has no reference in use.", "Add one with `sets add`.")
    left_out = [(own.name, bare) for own in asked if not own.used]
    return Ranked([*rows, *left_out], ranking.sets + len(left_out))


def sets_in(folder: Path) -> tuple[dict[str, list[str]], list[str]]:
    """The pictures in each folder below `folder`, by that folder's name, and other files.

    Names are in order; hidden ones are left out, and of a folder without pictures the list
    is empty.

    Raises:
        DataError: There are no pictures at all.
    """
    sets: dict[str, list[str]] = {}
    passed_over: list[str] = []
    for place in _shown(folder, "Name a folder."):
        if not place.is_dir():
            passed_over.append(str(place))
            continue
        inside = _shown(place, "Check its permissions.")
        sets[place.name] = [str(path) for path in inside if _is_picture(path)]
        passed_over += [str(path) for path in inside if not _is_picture(path)]
    if not any(sets.values()):
        raise DataError(
            "It holds no folders with pictures.",
            "Put each person's pictures into a folder of their own.",
            folder,
        )
    return sets, passed_over


def _shown(folder: Path, remedy: str) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise DataError(f"It cannot be read ({reason(error)}).", remedy, folder) from error


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in SAMPLE_ENDINGS and not path.is_dir()


def _table(findings: list[tuple[str, Finding]], unseen: int, lost: list[str]) -> str:
    width = max([4, *(len(printable(name)) for name, _ in findings)])
    # as many decimals in all rows, or +1.1 would seem out of order above +1.17
    decimals = max((decimals_of(own) for _, own in findings), default=1)
    llrs = [llr_text(own, decimals) for _, own in findings]
    wide = max([3, *map(len, llrs)])
    lines = [f"{'':>4} {'name':{width}}  {'llr':{wide}}  verdict"]
    for place, ((name, own), llr) in enumerate(zip(findings, llrs, strict=True), start=1):
        lines.append(f"{place:>4} {printable(name):{width}}  {llr:{wide}}  {verdict_word(own)}")
    warned = warnings_of(findings[0][1].questioned) if findings else []
    for name, own in findings:
        warned += copies_of(name, own)
    if warned:
        lines += ["", *warned]
    if unseen:
        lines += [
            "",
            f"{unseen} more are less alike at first sight; they were not looked at closely.",
        ]
    if lost:
        lines += ["", *lost]
    return "\n".join([*lines, "", _CAUTION, CLOSING])


def _count(text: str) -> int:
    if not text.isdecimal():
        problem = f"{text!r} is not a number of rows"
        raise argparse.ArgumentTypeError(problem)
    return int(text)
