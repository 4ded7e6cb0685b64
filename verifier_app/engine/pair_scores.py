"""Rows of a table of pairs, scored: for the command `score-pairs` and for the Batch page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from verifier_app.datasets.pairs import SEPARATOR, Row
from verifier_app.errors import DataError, UserError
from verifier_app.types import Finding

if TYPE_CHECKING:
    from verifier_app.verify import Verifier

_NO_QUESTIONED = DataError("The row names no questioned sample.", "Fill it in.")
_NO_REFERENCE = DataError("There is no reference for this sample.", "Add one.")


def outcomes(scorer: Verifier, rows: Sequence[Row]) -> list[Finding | UserError]:
    """The finding of each row, or why it has none."""
    lacking = [_lacking(row) for row in rows]
    asked = [
        (str(row.questioned), [str(reference) for reference in row.references])
        for row, problem in zip(rows, lacking, strict=True)
        if problem is None
    ]
    answers = iter(scorer.compare_many(asked))
    return [next(answers) if problem is None else problem for problem in lacking]


def cells(result: Finding | UserError) -> tuple[str, ...]:
    """The added cells of a row: score, llr, raw, verdict, warnings, error."""
    if isinstance(result, UserError):
        return ("", "", "", "", "", result.one_line())
    return (
        f"{result.score:.6f}",
        f"{result.llr:.6f}",
        f"{result.raw:.6f}",
        result.verdict,
        SEPARATOR.join(warning_codes(result)),
        "",
    )


def warning_codes(finding: Finding) -> tuple[str, ...]:
    """The codes of all warnings, about the finding first, then about its samples; each once."""
    samples = (finding.questioned, *finding.references)
    every = [*finding.warnings, *(warning for sample in samples for warning in sample.warnings)]
    return tuple(dict.fromkeys(warning.code for warning in every))


def _lacking(row: Row) -> UserError | None:
    """What there is nothing of to compare; in two folders no file may have the row's name."""
    if row.questioned is None:
        return _NO_QUESTIONED
    return None if row.references else _NO_REFERENCE
