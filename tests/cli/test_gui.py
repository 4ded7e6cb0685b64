from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from types import ModuleType, SimpleNamespace
from unittest.mock import Mock

import pytest

from verifier_app.cli import screen
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


@pytest.fixture
def screens(monkeypatch, tmp_path):
    """No screen yet; a test names some."""
    if sys.platform != "linux":
        pytest.skip("elsewhere there is a screen")
    names = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    for name in names:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return monkeypatch


def test_without_a_screen_one_line_says_so(opened, screens, capsys):
    assert main(["gui", "a.png"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("verifier-app: There is no screen that the window could open on.")
    assert told.count("\n") == 1
    assert opened == []


@pytest.mark.parametrize("platform", ["", "xcb", "wayland;xcb"])
def test_screens_that_do_not_answer_are_named(screens, platform):
    for name, value in (("DISPLAY", ":4077"), ("WAYLAND_DISPLAY", "wayland-7")):
        screens.setenv(name, value)
    screens.setenv("QT_QPA_PLATFORM", platform)
    command = [sys.executable, "-m", "verifier_app"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "does not answer (" in done.stderr
    assert "DISPLAY=:4077" in done.stderr
    assert ("WAYLAND_DISPLAY=wayland-7" in done.stderr) is (platform != "xcb")
    assert done.stderr.count("\n") == 1


def test_a_screen_of_wayland_is_enough(opened, screens, tmp_path):
    screens.setenv("DISPLAY", ":4077")
    screens.setenv("WAYLAND_DISPLAY", "wayland-7")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert main([]) == 0
    assert main([]) == 2
    assert len(opened) == 1


def test_a_screen_of_x11_is_enough_where_waylands_is_gone(opened, screens):
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("needs Xvfb")
    command = [xvfb, "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        screens.setenv("DISPLAY", f":{server.stdout.readline().decode().strip()}")
        screens.setenv("WAYLAND_DISPLAY", "wayland-7")
        try:
            assert main([]) == 0
        finally:
            server.terminate()
    assert main([]) == 2
    assert len(opened) == 1


@pytest.mark.parametrize(("refused", "opens"), [(0, True), (2, True), (3, False)])
def test_a_screen_that_begins_anew_is_asked_again(screens, refused, opens):
    """A bare server does so when its last window left, and refuses whoever comes meanwhile."""
    left, waited = [True] * refused, []
    library = SimpleNamespace(
        xcb_connect=Mock(return_value=1),
        xcb_connection_has_error=Mock(side_effect=lambda _: bool(left and left.pop())),
        xcb_disconnect=Mock(),
    )
    screens.setattr(screen.ctypes, "CDLL", lambda _: library)
    screens.setattr(screen.time, "sleep", waited.append)
    screens.setenv("DISPLAY", ":4077")
    assert (screen.trouble() is None) is opens
    assert sum(waited) < 0.5


def test_what_needs_no_screen_is_left_to_qt(opened, screens):
    screens.setenv("QT_QPA_PLATFORM", "xcb;offscreen")
    assert main([]) == 0
    screens.setenv("QT_QPA_PLATFORM", "wayland")
    screens.setenv("WAYLAND_SOCKET", "7")
    assert main([]) == 0
    assert len(opened) == 2
