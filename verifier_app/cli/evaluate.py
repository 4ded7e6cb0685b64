"""`evaluate DATA`: a measured report in the terms of ISO/IEC 19795."""

from __future__ import annotations

import argparse
import errno
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from verifier_app import __version__
from verifier_app.cli import data, options, verifier
from verifier_app.cli.output import emit, emit_json, writing
from verifier_app.cli.places import check_apart, same
from verifier_app.cli.wording import counted, first_of, printable, unused
from verifier_app.errors import UsageError

if TYPE_CHECKING:
    from verifier_app.datasets import Collection
    from verifier_app.evaluation.protocols import Compared
    from verifier_app.evaluation.report import Asked, Report
    from verifier_app.verify import Verifier

EXAMPLE = "verifier-app evaluate my-data --report-json report.json --report-html report.html"
_RUNS = "omniglot_runs.zip"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    data.add_choice(parser)
    parser.add_argument(
        "--report-json", metavar="FILE", type=options.path, help="write all figures"
    )
    parser.add_argument(
        "--report-html", metavar="FILE", type=options.path, help="write a page with plots"
    )
    parser.add_argument(
        "--references",
        metavar="N,N",
        type=_counts,
        default=(1, 5),
        help="numbers of references, 1 to 5 (default: 1,5)",
    )
    parser.add_argument(
        "--protocol",
        metavar="FILE",
        type=options.path,
        help="measure the comparisons that this CSV table lists (columns kind: genuine, imitation "
        "or random; questioned; references, separated by |; samples by their file in the index "
        "or their path in the folder) instead of the usual ones; --split, --sets and --references do not count then",
    )
    parser.add_argument("--without-leaks", action="store_true", help="do not run the leak gate")
    options.add_verifier(parser)
    options.add_output(parser, json_is="print the report as one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Measure, write the reports and print the main figures."""
    collection = data.opened(arguments.data, arguments.profile)
    data.check_sets(collection, arguments.sets)
    _check_reports(arguments, collection)
    with _writable(path for path in (arguments.report_json, arguments.report_html) if path):
        return _evaluated(arguments, collection)


def _check_reports(arguments: argparse.Namespace, collection: Collection) -> None:
    """Refuse a report in the place of what is read, or of the other report.

    Raises:
        UsageError: Two of the paths lead to one file.
    """
    reports = [path for path in (arguments.report_json, arguments.report_html) if path]
    check_apart(reports, _read(arguments, collection))
    if len(reports) > 1 and same(*reports):
        raise UsageError(
            "The result would overwrite the other report.", "Name another file.", reports[1]
        )


def _read(arguments: argparse.Namespace, collection: Collection) -> Iterator[tuple[Path, str]]:
    from verifier_app.nn.library import default_model

    if arguments.protocol is not None:
        yield arguments.protocol, "the protocol"
    yield from verifier.model_files(arguments.model or default_model(arguments.profile))
    yield _runs(arguments.data), "the data"
    yield from data.files(arguments.data, collection)


def _runs(path: Path) -> Path:
    """Where Omniglot's own trials would be."""
    return (path if path.is_dir() else path.parent) / _RUNS


@contextmanager
def _writable(paths: Iterable[Path]) -> Iterator[None]:
    """Refuse places that cannot be written before hours of work; leave no empty file there."""
    made: list[Path] = []
    try:
        for path in paths:
            with writing(path):
                if path.exists() and not path.is_file():  # found out at the end otherwise
                    code = errno.EISDIR if path.is_dir() else errno.EINVAL
                    raise OSError(code, os.strerror(code))
                made += [] if path.exists() else [path]
                path.touch()
        yield
    finally:
        for path in made:
            with suppress(OSError):
                if path.stat().st_size == 0:
                    path.unlink()


def _evaluated(arguments: argparse.Namespace, collection: Collection) -> int:
    from verifier_app.evaluation import page, report
    from verifier_app.evaluation.listed import read_protocols

    asked = report.Asked(
        references=arguments.references,
        split=data.split_of(arguments, collection),
        sets=arguments.sets,
        gate=not arguments.without_leaks,
    )
    compared = None
    if arguments.protocol is not None:
        compared = read_protocols(arguments.protocol, collection)
    steps = data.Steps(quiet=arguments.quiet)
    loaded = verifier.load(arguments)
    asked = replace(asked, learnt_from=loaded.model.card.learnt_from)
    with data.naming(arguments.protocol or arguments.data):
        measured = _measured(arguments, loaded, collection, asked, compared, steps)
    steps.clear()
    try:
        if arguments.report_json is not None:
            with writing(arguments.report_json):
                report.write_json(measured, arguments.report_json)
        if arguments.report_html is not None:
            with writing(arguments.report_html):
                page.write_html(measured, arguments.report_html)
    finally:  # a disk that is full by now costs the reports, not hours of measuring
        if arguments.json:
            emit_json(measured.as_dict())
        else:
            emit(_summary(measured, arguments.operating_point))
    return 0


def _measured(
    arguments: argparse.Namespace,
    loaded: Verifier,
    collection: Collection,
    asked: Asked,
    compared: Mapping[str, Sequence[Compared]] | None,
    steps: data.Steps,
) -> Report:
    from verifier_app.datasets import load_runs
    from verifier_app.evaluation import report
    from verifier_app.evaluation.scoring import NetworkScorer

    scorer = NetworkScorer(loaded.model, loaded.profile)
    facts = {
        "model": f"{loaded.model.card.name}, SHA-256 {loaded.model.sha256}",
        "device": f"{loaded.model.device.name}: {loaded.model.device.reason}",
        "program": f"{options.PROGRAM} {__version__}",
    }
    if compared is not None:
        return report.listed(
            collection,
            scorer,
            loaded.calibration,
            compared,
            loaded.profile,
            asked=asked,
            facts={**facts, "protocol": arguments.protocol.name},
            progress=steps,
        )
    if loaded.profile == "signature":
        return report.signatures(
            collection, scorer, loaded.calibration, asked=asked, facts=facts, progress=steps
        )
    runs = _runs(arguments.data)
    wanted = asked.split in (None, "test") and runs.is_file()  # they are of the test alphabets
    return report.characters(
        collection,
        scorer,
        loaded.calibration,
        runs=load_runs(runs) if wanted else (),
        asked=asked,
        facts=facts,
        progress=steps,
    )


def _summary(measured: Report, point: str) -> str:
    """For each table the equal error rate and what the operating point did, or right choices."""
    from verifier_app.evaluation.page import spread
    from verifier_app.evaluation.report import LEARNT_FROM

    lines = []
    if LEARNT_FROM in measured.facts:
        lines += [f"Note: {LEARNT_FROM} {measured.facts[LEARNT_FROM]}.", ""]
    for table in measured.tables:
        lines.append(
            f"{table.protocol:16} {table.name:28} equal error rate {spread(table.eer)}"
            f"  ({len(table.genuine)} genuine, {len(table.others)} {table.other})"
        )
        lines += [
            f"{'':16} {'at ' + point:28} wrongly same {spread(row.imitation_called_same)}, "
            f"wrongly different {spread(row.genuine_called_different)}"
            for row in table.points
            if row.point.name == point
        ]
    lines += [
        f"{table.protocol:16} right {spread(table.right)}  ({counted(table.trials, 'trial')})"
        for table in measured.ways
    ]
    if measured.gate is not None:
        lines += ["", *measured.gate.lines()]
    if measured.failures or measured.repeated:
        lines += ["", *unused(measured.failures, repeated=measured.repeated)]
    if measured.left_out:
        lines += ["", "In no table:"]
    for own in measured.left_out:
        where = " ".join(part for part in (own.protocol, own.set, own.condition) if part)
        count = counted(len(own.questioned), f"{own.kind} comparison")
        lines.append(f"{where}: {count}. {own.reason}")
        lines += first_of([f"questioned {printable(name)}" for name in own.questioned], 5)
    return "\n".join(lines)


def _counts(text: str) -> tuple[int, ...]:
    parts = text.split(",")
    if not all(part.strip() in {"1", "2", "3", "4", "5"} for part in parts):
        problem = f"{text!r} is no list of numbers from 1 to 5"
        raise argparse.ArgumentTypeError(problem)
    return tuple(sorted({int(part) for part in parts}))
