"""Where the time of `score-pairs` goes: 10 000 rows over 500 files of invented signatures.

Decoding, cleaning and embedding has to be done once for each file. The rest is done for each
row: reading the table, comparing, looking for copies, calibrating, writing. What is printed is
the share of the first in the time from the loaded model to the end.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest import mock

from in_turns import Goal, Times, report
from made_up import signatures

from verifier_app.cli import score_pairs
from verifier_app.cli.options import parser_for
from verifier_app.nn.device import set_threads
from verifier_app.verify import Verifier

FILES, ROWS, WHOLE = "decoding, cleaning, embedding", "everything else", "the whole"
EACH = 10
"""Files of each person."""


def main() -> int:
    """Measure and print; 1 if the goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--files", type=int, default=500)
    arguments = parser.parse_args()
    set_threads()
    files = signatures(arguments.files // EACH, EACH)
    times: Times = {FILES: [], ROWS: [], WHOLE: []}
    with tempfile.TemporaryDirectory() as folder:
        table = _table(Path(folder), files, arguments.rows)
        for turn in range(arguments.rounds + 1):
            spent = _seconds(table)
            for name in times if turn else ():  # the first fills the disk's cache
                times[name].append(spent[name])
    reached = report(
        f"score-pairs after the model is loaded, {arguments.rows} rows over {len(files)} files",
        times,
        [Goal(FILES, WHOLE, least=0.8)],
    )
    rows, samples = (statistics.median(times[name]) * 1e3 for name in (ROWS, FILES))
    print(f"  {rows / arguments.rows:.3f} ms a row, {samples / len(files):.1f} ms a file")
    return 0 if reached else 1


def _table(folder: Path, files: Sequence[Path], rows: int) -> Path:
    """A table of different pairs; a tenth of them of one person's own files."""
    chance = random.Random(0)
    pairs: set[tuple[Path, Path]] = set()
    while len(pairs) < rows:
        one = chance.randrange(len(files))
        near = chance.random() < 0.1
        other = (
            one // EACH * EACH + chance.randrange(EACH) if near else chance.randrange(len(files))
        )
        if one != other:
            pairs.add((files[one], files[other]))
    path = folder / "pairs.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("questioned", "reference"))
        writer.writerows(sorted(pairs, key=lambda _: chance.random()))
    return path


def _seconds(table: Path) -> dict[str, float]:
    """Run the command in this process and time its two parts."""
    begun = inside = 0.0
    load, learn = Verifier.load, Verifier.learn

    def loaded(*arguments: Any, **options: Any) -> Verifier:  # noqa: ANN401 - passed on
        nonlocal begun
        found = load(*arguments, **options)
        begun = time.perf_counter()
        return found

    def learned(*arguments: Any) -> Any:  # noqa: ANN401 - passed on
        nonlocal inside
        started = time.perf_counter()
        found = learn(*arguments)
        inside += time.perf_counter() - started
        return found

    parser = parser_for("score-pairs", "", score_pairs.EXAMPLE)
    score_pairs.add_arguments(parser)
    out = str(table.with_name("scored.csv"))
    arguments = parser.parse_args([str(table), "-o", out, "--device", "cpu", "--quiet"])
    with mock.patch.object(Verifier, "load", loaded), mock.patch.object(Verifier, "learn", learned):
        code = score_pairs.run(arguments)
    whole = time.perf_counter() - begun
    if code != 0:
        problem = f"score-pairs ended with {code}"
        raise RuntimeError(problem)
    return {FILES: inside, ROWS: whole - inside, WHOLE: whole}


if __name__ == "__main__":
    sys.exit(main())
