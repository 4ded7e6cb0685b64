"""A Python of its own for what a test must not do in its own process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `code` in the repository's folder; `sys.argv` holds the arguments."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
