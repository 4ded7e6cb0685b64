"""Lint, format and types, so that the one test command is all that a contributor runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run_module(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_lint() -> None:
    run_module("ruff", "check", ".")


def test_format() -> None:
    run_module("ruff", "format", "--check", ".")


@pytest.mark.slow
def test_types() -> None:
    run_module("mypy")
