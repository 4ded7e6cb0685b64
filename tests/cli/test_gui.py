from __future__ import annotations

import sys
from types import ModuleType

import pytest

from verifier_app.cli.main import main


@pytest.fixture
def opened(monkeypatch) -> list[list[str]]:
    """The files that the window was opened with, each time; no window opens."""
    calls: list[list[str]] = []
    window = ModuleType("verifier_app.ui.app")
    window.main = lambda files: calls.append(list(files)) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "verifier_app.ui.app", window)
    return calls


def test_without_a_command_the_window_opens(opened):
    assert main([]) == 0
    assert opened == [[]]


def test_files_are_handed_over_whole_wherever_the_window_runs(opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["gui", "a.png", "sub/b.png"]) == 0
    assert opened == [[str(tmp_path / "a.png"), str(tmp_path / "sub" / "b.png")]]
