from __future__ import annotations

import sys
from types import ModuleType

import pytest

from verifier_app.cli.main import main


@pytest.fixture
def opened(monkeypatch) -> list[tuple[list[str], str | None, str | None]]:
    """Files, profile and operating point that the window was opened with; no window opens."""
    calls: list[tuple[list[str], str | None, str | None]] = []
    window = ModuleType("verifier_app.ui.app")
    window.main = (  # type: ignore[attr-defined]
        lambda files, profile, operating_point: calls.append((files, profile, operating_point)) or 0
    )
    monkeypatch.setitem(sys.modules, "verifier_app.ui.app", window)
    return calls


def test_without_a_command_the_window_opens(opened):
    assert main([]) == 0
    assert opened == [([], None, None)]


def test_no_file_has_an_empty_name(opened, capsys):
    assert main(["gui", ""]) == 2
    assert "argument FILES: the name of a file cannot be empty" in capsys.readouterr().err
    assert opened == []


def test_files_are_handed_over_whole_wherever_the_window_runs(opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["gui", "a.png", "sub/b.png"]) == 0
    assert opened == [([str(tmp_path / "a.png"), str(tmp_path / "sub" / "b.png")], None, None)]


def test_the_window_opens_with_the_question_and_the_operating_point_that_were_named(opened):
    line = "gui --profile character --operating-point strict --device cpu --model signature a.png"
    assert main([*line.split(), "--json", "--quiet"]) == 0
    assert opened[0][1:] == ("character", "strict")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a screen")
def test_without_a_screen_one_line_says_so(opened, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["gui", "a.png"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("verifier-app: There is no screen that the window could open on.")
    assert told.count("\n") == 1
    assert opened == []
    monkeypatch.setenv("DISPLAY", ":0")
    assert main([]) == 0
    assert opened == [([], None, None)]
