"""Real processes are killed while they write: what was said to be kept is there, whole."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from verifier_app.store.sets import SetStore

ROOT = Path(__file__).resolve().parents[2]
SEED = 20_261
KILLS = 8


def killed_writer(path: Path, name: str, lines: int, more_bytes: int) -> list[str]:
    """What a writer said before it was killed, after some lines and in the middle of the next."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.store.set_writer", str(path), name],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdout is not None
    said = [child.stdout.readline().decode().strip() for _ in range(lines)]
    # the next change has begun: how far it comes depends on how long this takes
    sum(range(more_bytes))
    child.kill()
    rest, trouble = child.communicate()
    assert b"Traceback" not in trouble, trouble.decode()
    return said + [line for line in rest.decode().splitlines() if line]


def expected(said: list[str]) -> dict[str, set[int]]:
    """How many samples each set may have: what was said last, or what may have come after."""
    last: dict[str, str] = {}
    for line in said:
        what, name = line.split()
        last[name] = what
    counts = {"created": {3, 4}, "added": {4}, "removed": {0}}
    # every third set is removed next, which may have been done without being said
    may_go = {name for name in last if int(name.rpartition("-")[2]) % 3 == 2}
    gone = {name: {0} if last[name] == "added" and name in may_go else set() for name in last}
    return {name: counts[what] | gone[name] for name, what in last.items()}


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_kill_at_any_moment_costs_nothing_that_was_kept(kill, tmp_path):
    chance = random.Random(SEED + kill)
    path = tmp_path / "sets.sqlite3"
    said = []
    for part in range(2):
        said += killed_writer(path, f"w{part}", chance.randrange(7), chance.randrange(3_000_000))
    store = SetStore(path)
    assert store._database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    there = {own.name: own for own in store.sets("signature")}
    for name, counts in expected(said).items():
        found = there[name].count if name in there else 0
        assert found in counts, (name, found, said)
    for own in there.values():
        samples = store.samples(own.id)
        assert len(samples) in (3, 4)  # never half a change
        for number, sample in enumerate(samples):
            assert sample.name == f"{own.name}-{number}.png"
            assert len(store.content(sample.id)) == 30_000
    encoder = store.features.encoder("signature", "a" * 64, 1)
    assert store.features.missing(encoder, "signature") == []
    store.close()
