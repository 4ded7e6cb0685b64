"""A clean Debian without Python, with the package installed, and without a network.

    python3 run.py test -m slow tests/installed

Needs root, `debootstrap`, `strace`, `Xvfb`, `xdotool` and ImageMagick's `import`; the package
is the `.deb` in `dist/` that packaging/build.py made. Pictures of the window are left in
`build/proof` to be looked at.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
PICTURES = PROJECT / "build" / "proof"
_TOOLS = ("debootstrap", "strace", "Xvfb", "xdotool", "import", "unshare")
_SHARED = ("/dev", "/tmp/.X11-unix")
"""Folders of this machine that the clean system has, too."""
_SUITE = "bookworm"
WRITERS = "/srv/writers"
"""Handwriting to fine-tune on, in the clean system."""


@dataclass(frozen=True)
class Machine:
    """The clean system, below a folder."""

    root: Path

    def command(self, arguments: Sequence[str], **variables: str) -> list[str]:
        """What runs a command inside, as somebody without rights, with no route anywhere."""
        told = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **variables}
        inside = [f"{name}={value}" for name, value in told.items()]
        person = ["chroot", "--userspec=1000:1000", str(self.root), "env", "-i", *inside]
        return ["unshare", "--net", *person, *arguments]

    def run(self, *arguments: str, home: str = "/home/ann", **variables: str) -> str:
        """What a command says; it must end well."""
        done = subprocess.run(
            self.command(arguments, HOME=home, **variables),
            check=False,
            capture_output=True,
            text=True,
            timeout=600,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def home(self, path: str) -> str:
        """Make an empty home for the person."""
        folder = self.root / path.lstrip("/")
        folder.mkdir(parents=True, exist_ok=True)
        os.chown(folder, 1000, 1000)
        return path


@pytest.fixture(scope="session")
def package() -> Path:
    """The newest `.deb`."""
    found = sorted((PROJECT / "dist").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if not found:
        pytest.skip("no .deb in dist/: run packaging/build.py first")
    return found[-1]


@pytest.fixture(scope="session")
def machine(package) -> Iterator[Machine]:
    """A fresh minimal Debian with the package and what it depends on."""
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if os.name != "posix" or os.getuid() != 0 or missing:
        pytest.skip(f"needs root and {', '.join(missing) or 'Linux'}")
    root = PROJECT / "build" / "clean-debian"
    _unmount(root)
    # a run that was killed left them there: this machine's own devices would be deleted
    assert f"{root}/" not in Path("/proc/self/mountinfo").read_text("utf-8")
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(exist_ok=True)
    site = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE)"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()[0]
    said = PROJECT / "build" / "clean-debian.log"
    with said.open("wb") as log:
        outside = {"check": True, "stdout": log, "stderr": log}
        subprocess.run(
            ["debootstrap", "--variant=minbase", _SUITE, str(root), site],
            **outside,  # type: ignore[call-overload]
        )
        # packages come from where the machine itself has them
        shutil.copytree("/etc/apt", root / "etc/apt", dirs_exist_ok=True, symlinks=True)
        shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
        shutil.copy(package, root / "tmp" / "package.deb")
        _write_older(package, root / "tmp" / "older.deb")
        update = ["chroot", str(root), "apt-get", "update"]
        subprocess.run(update, **outside)  # type: ignore[call-overload]
        shutil.copytree(PROJECT / "resources" / "examples", root / "srv" / "examples")
        made = Machine(root)
        made.home("/home/ann")
        made.home("/home/größe mit leer")
        with _mounted(root):
            for name in ("older", "package"):
                install = ["apt-get", "install", "-y", "--no-install-recommends"]
                command = ["chroot", str(root), *install, f"/tmp/{name}.deb"]
                subprocess.run(command, **outside)  # type: ignore[call-overload]
                if name == "older":
                    _leave_traces(made)
            assert not list((root / "usr/bin").glob("python*")), "the clean system has a Python"
            yield made


@contextmanager
def _mounted(root: Path) -> Iterator[None]:
    """Processes, devices and the screen's socket are there, as on a machine that runs."""
    try:
        subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
        for place in _SHARED:
            inside = root / place.lstrip("/")
            inside.mkdir(exist_ok=True)
            subprocess.run(["mount", "--bind", place, inside], check=True)
        yield
    finally:
        _unmount(root)


def _unmount(root: Path) -> None:
    for place in ("/proc", *_SHARED):
        command = ["umount", "--lazy", root / place.lstrip("/")]
        while subprocess.run(command, check=False, capture_output=True).returncode == 0:
            pass  # until nothing is mounted there


def _write_older(package: Path, target: Path) -> None:
    """The same package with a lower version number, for an update to start from."""
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        unpacked = Path(folder) / "deb"
        subprocess.run(["dpkg-deb", "--raw-extract", package, unpacked], check=True)
        control = unpacked / "DEBIAN" / "control"
        text = re.sub("(?m)^Version: .*$", "Version: 0.0.1", control.read_text("utf-8"))
        control.write_text(text, "utf-8")
        subprocess.run(["dpkg-deb", "-Zgzip", "-z1", "--build", unpacked, target], check=True)


def _leave_traces(machine: Machine) -> None:
    """What a person made with the older version: a set, a model, a setting."""
    sample = "/srv/examples/signature-a-1.png"
    machine.run("verifier-app", "sets", "create", "Before", sample)
    write_writers(machine.root / WRITERS.lstrip("/"))
    machine.run("verifier-app", "recalibrate", WRITERS, "--name", "own")
    machine.run("verifier-app", "models", "default", "own")


def write_writers(folder: Path) -> None:
    """Six signatures by each of eight invented writers."""
    from PIL import Image

    from verifier_app.ink.examples import signature_scan
    from verifier_app.ink.synthesis import Writer

    for person in range(8):
        place = folder / f"{person:03d}"
        place.mkdir(parents=True)
        writer = Writer.random(500 + person)
        for number in range(6):
            scan = signature_scan(writer.sign(number), 10 * person + number)
            Image.fromarray(scan).save(place / f"{number}.png")


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen for the window."""
    name = ":83"
    screen = subprocess.Popen(
        ["Xvfb", name, "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        stderr=subprocess.DEVNULL,
    )
    try:
        yield name
    finally:
        screen.terminate()
        screen.wait()
