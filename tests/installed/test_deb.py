"""The package on a clean machine: it works, it asks nothing of a network, and it leaves."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.installed.conftest import PICTURES, PROJECT, WRITERS, Machine

pytestmark = pytest.mark.slow
EXAMPLES = "/srv/examples"
PAIR = ("signature-a-1.png", "signature-b-1.png")
RECALIBRATE, GO_ON, KEEP_EXPERIMENT, START = (400, 322), (566, 315), (403, 260), (399, 303)
"""Places on the Fine-tune page in a window of 1280x800 at the screen's corner."""


def test_an_update_keeps_what_the_person_made(machine: Machine) -> None:
    assert "Before" in machine.run("verifier-app", "sets", "list")
    assert "own" in machine.run("verifier-app", "models", "default")
    machine.run("verifier-app", "models", "default", "signature")


def test_it_tries_itself(machine: Machine) -> None:
    assert "Everything works." in machine.run("verifier-app", "self-test")


@pytest.mark.parametrize("pair", [PAIR, ("signature-a-1.png", "signature-a-2.png")])
def test_it_finds_what_the_source_finds(machine: Machine, pair) -> None:
    files = [f"{EXAMPLES}/{name}" for name in pair]
    installed = json.loads(machine.run("verifier-app", "compare", "--json", *files))
    command = [sys.executable, "-m", "verifier_app", "compare", "--json"]
    own = [str(PROJECT / "resources" / "examples" / name) for name in pair]
    said = subprocess.run([*command, *own], check=True, capture_output=True, text=True).stdout
    source = json.loads(said)
    for key in ("raw", "llr", "score"):
        assert installed[key] == pytest.approx(source[key], abs=1e-4)
    assert installed["verdict"] == source["verdict"]


def test_it_opens_no_socket_of_the_internet(machine: Machine, tmp_path: Path) -> None:
    trace = tmp_path / "sockets"
    files = [f"{EXAMPLES}/{name}" for name in PAIR]
    inner = machine.command(["verifier-app", "compare", *files], HOME="/home/ann")
    command = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(trace), *inner]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    assert not re.search(r"AF_INET6?\b", trace.read_text("utf-8"))


@pytest.mark.parametrize("home", ["/home/größe mit leer", "/home/new"])
def test_any_home_will_do(machine: Machine, home: str) -> None:
    if home == "/home/new":  # a home without any folder in it
        machine.home(home)
    files = [f"{EXAMPLES}/{name}" for name in PAIR]
    found = json.loads(machine.run("verifier-app", "compare", "--json", *files, home=home))
    assert found["verdict"] in ("same", "inconclusive", "different")
    machine.run("verifier-app", "sets", "create", "Ann", *files[:1], home=home)
    assert "Ann" in machine.run("verifier-app", "sets", "list", home=home)


def test_the_window_opens_and_compares_what_is_drawn(machine: Machine, display: str) -> None:
    window = Window(machine, display)
    try:
        window.wait_for_paint()
        window.picture("empty")
        for side in (0.17, 0.5):
            window.draw(side)
        window.wait(window.has_finding, "a finding")
        window.picture("drawn")
    finally:
        window.close()


def test_two_windows_at_once_do_not_disturb_each_other(machine: Machine, display: str) -> None:
    files = [f"{EXAMPLES}/{name}" for name in PAIR]
    one, other = Window(machine, display, *files), Window(machine, display, *files)
    try:
        for window in (one, other):
            window.wait_for_paint()
            assert window.process.poll() is None
    finally:
        one.close()
        other.close()


def test_fine_tuning_finishes_and_its_model_scores(machine: Machine) -> None:
    options = ["--steps", "8", "--time-limit", "300", "--keep", "--name", "local"]
    machine.run("verifier-app", "fine-tune", WRITERS, *options)
    _scores_with(machine, "local")


def test_the_panel_fine_tunes(machine: Machine, display: str) -> None:
    window = Window(machine, display)
    try:
        window.wait_for_paint()
        window.search("Fine-tune on a folder")
        window.type(WRITERS)
        window.wait(lambda: window.is_blue(*RECALIBRATE), "what the data can give")
        window.picture("fine-tune-data")
        window.click(*GO_ON)
        window.wait(lambda: window.is_blue(*START), "the options")
        if not window.is_blue(*KEEP_EXPERIMENT):
            window.click(*KEEP_EXPERIMENT)
        window.click(*START)
        own = machine.root / "home/ann/.local/share/verifier-app"
        learnt = "runs/writers-quick/turn*/checkpoint.pt"
        window.wait(lambda: any(own.glob(learnt)), "a checkpoint", seconds=300)
        window.picture("fine-tune-run")
        window.search("Stop training and keep it")
        window.wait(lambda: any(own.glob("models/writers-quick*")), "a model", seconds=600)
        window.picture("fine-tune-result")
    finally:
        window.close()
    _scores_with(machine, "writers-quick")


def _scores_with(machine: Machine, model: str) -> None:
    files = [f"{EXAMPLES}/{name}" for name in PAIR]
    found = machine.run("verifier-app", "compare", "--json", "--model", model, *files)
    assert json.loads(found)["model"]["name"] == model


def test_it_leaves_nothing_but_the_persons_own(machine: Machine) -> None:
    machine.run("verifier-app", "sets", "create", "Kept", f"{EXAMPLES}/{PAIR[0]}")
    subprocess.run(
        ["chroot", str(machine.root), "dpkg", "--purge", "verifier-app"],
        check=True,
        capture_output=True,
    )
    assert not list((machine.root / "usr").rglob("*verifier*app*"))
    kept = machine.root / "home/ann/.local/share/verifier-app/reference-sets.sqlite3"
    assert kept.is_file()


class Window:
    """The program's window on a screen, driven by the mouse."""

    def __init__(self, machine: Machine, display: str, *files: str) -> None:
        self._display = display
        # not the first start: its welcome would lie over what is drawn on
        for folder in ("/home/ann/.config", "/home/ann/.config/verifier-app"):
            machine.home(folder)
        settings = machine.root / "home/ann/.config/verifier-app/settings.json"
        settings.write_text('{"welcome": "done"}', encoding="utf-8")
        command = machine.command(
            ["verifier-app", "gui", *files],
            HOME="/home/ann",
            DISPLAY=display,
            QT_QPA_PLATFORM="xcb",
        )
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)
        self._name = ""

    def wait_for_paint(self) -> None:
        """Until the window is there and filled."""
        self.wait(lambda: self._found(), "a window")
        self._do("windowsize", self._name, "1280", "800")
        self._do("windowmove", self._name, "0", "0", "windowfocus", self._name)
        self.wait(lambda: self._colours() > 40, "the window's content")

    def draw(self, side: float) -> None:
        """A stroke in the middle of a pane, with real mouse events."""
        x, y = int(1280 * side), 240
        self._do("mousemove", str(x - 60), str(y), "mousedown", "1")
        for step in range(1, 25):
            place = (str(x - 60 + 5 * step), str(y + (28 if step % 4 < 2 else -22)))
            self._do("mousemove", *place)
            time.sleep(0.01)  # xdotool's events need time to be told apart, as a hand's do
        self._do("mouseup", "1")

    def search(self, command: str) -> None:
        """Run a command by its name."""
        self._do("key", "ctrl+k")
        self.type(command)

    def type(self, text: str) -> None:
        """Type into what has the focus, after what was asked for last is there, and Return."""
        time.sleep(2)
        self._do("type", "--delay", "30", text)
        time.sleep(1)
        self._do("key", "Return")

    def click(self, x: int, y: int) -> None:
        """A click, and time for what follows."""
        self._do("mousemove", str(x), str(y), "click", "1")
        time.sleep(1)

    def is_blue(self, x: int, y: int) -> bool:
        """Whether the accent colour is at a place."""
        from PIL import Image

        with Image.open(self.picture("now")) as image:
            red, _, blue = image.convert("RGB").getpixel((x, y))
        return blue - red > 80

    def picture(self, name: str) -> Path:
        """A picture of the screen, kept to be looked at."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / f"{name}.png"
        subprocess.run(["import", "-display", self._display, "-window", "root", path], check=True)
        return path

    def has_finding(self) -> bool:
        """Whether the scale is coloured, teal towards same: grey it is until there is a score."""
        from PIL import Image

        with Image.open(self.picture("now")) as image:
            width, height = image.size
            part = image.convert("RGB").crop((width - width // 4, 60, width, height - 60))
            pixels = np.asarray(part, np.int16)
        return int(np.count_nonzero(pixels[..., 1] - pixels[..., 0] > 40)) > 400

    def wait(self, happened: Callable[[], bool], what: str, seconds: float = 120) -> None:
        """Until it happened; a program that ended, or too long a time, are failures."""
        end = time.monotonic() + seconds
        while not happened():
            assert self.process.poll() is None, f"the program ended before there was {what}"
            assert time.monotonic() < end, f"there was never {what}"
            time.sleep(0.2)

    def close(self) -> None:
        """End it with everything that it started."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(timeout=30)

    def _found(self) -> bool:
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", "verifier-app"],
            check=False,
            capture_output=True,
            text=True,
            env={**os.environ, "DISPLAY": self._display},
        )
        self._name = next(iter(done.stdout.split()), "")
        return bool(self._name)

    def _colours(self) -> int:
        from PIL import Image

        with Image.open(self.picture("now")) as image:
            return len(image.convert("RGB").getcolors(1 << 24) or [])

    def _do(self, *arguments: str) -> None:
        variables = {**os.environ, "DISPLAY": self._display}
        subprocess.run(["xdotool", *arguments], check=True, env=variables)
