"""A small project with the real run.py, and a pip that only notes what it is asked."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]

FAKE_PIP = r"""
import json, os, sys, time, zipfile
from pathlib import Path

def site():
    return next((Path(sys.prefix) / "lib").glob("python3*/site-packages"))

def finish(name):
    folder = site() / (name + ".dist-info")
    folder.mkdir(exist_ok=True)
    (folder / "RECORD").touch()

words = sys.argv[1:]
if words[-1].endswith(".whl"):
    zipfile.ZipFile(words[-1]).extractall(site())
    finish("pip-0.0")
elif words[:2] == ["config", "list"]:
    print(os.environ.get("FAKE_CONFIG", ""))
elif words[:2] == ["index", "versions"]:
    print(json.dumps({"versions": os.environ.get("FAKE_VERSIONS", "2.13.0+cpu 2.13.0").split()}))
elif "--dry-run" in words:
    assert {"--no-deps", "fast-deps"} <= set(words), "would download everything"
    names = os.environ["FAKE_BRINGS"].split()
    print(json.dumps({"install": [{"metadata": {"name": "torch", "requires_dist": names}}]}))
else:
    settings = {k: v for k, v in os.environ.items() if k.startswith("PIP_")}
    with open(os.environ["FAKE_LOG"], "a") as log:
        log.write(json.dumps([words, settings]) + "\n")
    if os.environ.get("FAKE_FAIL"):
        sys.exit("ERROR: no space left")
    for word in words:
        if word.startswith("torch="):
            for old in site().glob("torch-*.dist-info"):
                (old / "RECORD").unlink()
                old.rmdir()
            folder = site() / ("torch-" + word.split("=")[-1] + ".dist-info")
            folder.mkdir()
            if os.environ.get("FAKE_HANG"):
                print("hanging", file=sys.stderr, flush=True)
                time.sleep(600)
            (folder / "RECORD").touch()
"""

PROGRAM = """
import json, os, sys
print(json.dumps({"argv": sys.argv[1:], "cwd": os.getcwd(), "prefix": sys.prefix}))
"""

PROJECT = """
[project]
dependencies = ["numpy>=2", "torch>=2.11"]
optional-dependencies.test = ["pytest>=8"]
"""


@dataclass
class Project:
    """The small project, started as a person would start it."""

    root: Path
    variables: dict[str, str] = field(default_factory=dict)

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.root / "run.py"), *arguments]

    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "COV"))}
        return {**kept, "FAKE_LOG": str(self.log), **self.variables}

    def run(self, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            env=self.environment(),
            cwd=cwd or self.root,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def result(self, *arguments: str, cwd: Path | None = None) -> dict[str, object]:
        """What the program printed, and nothing but that."""
        done = self.run(*arguments, cwd=cwd)
        assert done.returncode == 0, done.stderr
        found: dict[str, object] = json.loads(done.stdout)
        return found

    @property
    def log(self) -> Path:
        return self.root.parent / "pip-log"

    def installs(self) -> list[list[str]]:
        """The arguments of every `pip install`, in order."""
        if not self.log.exists():
            return []
        return [json.loads(line)[0] for line in self.log.read_text().splitlines()]

    def pip_settings(self) -> dict[str, str]:
        """The variables that the last pip saw."""
        found: dict[str, str] = json.loads(self.log.read_text().splitlines()[-1])[1]
        return found

    def torch(self) -> list[str]:
        return [w for words in self.installs() for w in words if w.startswith("torch=")]

    def edit(self, name: str, change: Callable[[str], str]) -> None:
        path = self.root / name
        path.write_text(change(path.read_text()))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    root = tmp_path / "a project"
    bootstrap = root / "packaging" / "bootstrap"
    shutil.copytree(REPOSITORY / "packaging" / "bootstrap", bootstrap)
    shutil.copy(REPOSITORY / "run.py", root)
    (root / "packaging" / "system-libraries.txt").write_text("# none\n")
    (root / "pyproject.toml").write_text(PROJECT)
    (root / "constraints.txt").write_text("numpy==2.4.6\ntorch==2.13.0\n")
    (root / "verifier_app").mkdir()
    (root / "verifier_app" / "__main__.py").write_text(PROGRAM)
    (root / "pytest.py").write_text(PROGRAM)
    with zipfile.ZipFile(root / "packaging" / "pip-0.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("pip/__init__.py", "")
        wheel.writestr("pip/__main__.py", FAKE_PIP)
        wheel.writestr("pip/_internal/models/index.py", "class PyPI: simple_url = 'file:///index'")
    made = Project(root)
    # No test may reach a real index; this address refuses at once.
    made.edit(
        "packaging/bootstrap/pytorch.py",
        lambda t: t.replace("https://download.pytorch.org", "http://127.0.0.1:9"),
    )
    made.edit(
        "packaging/bootstrap/sources.py", lambda t: t.replace("PATIENCE = 3.0", "PATIENCE = 1.0")
    )
    return made


@pytest.fixture
def hanging(project: Project) -> Iterator[Callable[[], None]]:
    """Kill a set-up, without a chance to tidy up, while pip is writing PyTorch."""
    started: list[subprocess.Popen[str]] = []

    def kill_in_the_middle() -> None:
        child = subprocess.Popen(
            project.command(),
            env={**project.environment(), "FAKE_HANG": "1"},
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(child)
        assert child.stderr is not None
        for line in child.stderr:
            if line.startswith("hanging"):
                break
        os.killpg(child.pid, signal.SIGKILL)
        child.wait(30)
        child.stderr.close()

    yield kill_in_the_middle
    for child in started:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait(30)


@pytest.fixture
def silent_server() -> Iterator[str]:
    """The address of a server that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://user:secret@127.0.0.1:{server.getsockname()[1]}/simple"


@pytest.fixture
def answering_server() -> Iterator[str]:
    """The address of a server that has a page for everything."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
