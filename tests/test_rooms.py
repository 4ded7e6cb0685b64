"""The order of the rooms, and which of them may know PyTorch, OpenCV and Qt."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.children import ROOT, run_python

PACKAGE = ROOT / "verifier_app"

HEAVY = {"torch", "cv2", "PySide6", "pyqtgraph"}

# What a room's modules may import when they are imported (inside functions they may do more;
# the import-linter contracts in pyproject.toml say how much).
AT_MODULE_LEVEL = {
    "cli": set(),
    "ui": {"PySide6", "pyqtgraph"},
    "engine": set(),
    "training": {"torch", "cv2"},
    "evaluation": set(),
    "datasets": set(),
    "verify": set(),
    "nn": {"torch"},
    "imaging": {"cv2"},
    "ink": set(),
    "store": set(),
    "": set(),  # types, errors and the package itself
}

# Heavy modules that must not even come in by way of another room.
BLOCKED = {
    "cli": {"torch", "cv2", "PySide6", "pyqtgraph"},
    "ui": {"torch", "cv2"},
    "training": {"PySide6", "pyqtgraph"},
    "evaluation": {"PySide6", "pyqtgraph"},
    "datasets": {"torch", "cv2", "PySide6", "pyqtgraph"},
    "verify": {"PySide6", "pyqtgraph"},
    "nn": {"PySide6", "pyqtgraph"},
    "imaging": {"torch", "PySide6", "pyqtgraph"},
    "ink": {"torch", "cv2", "PySide6", "pyqtgraph"},
    "store": {"torch", "cv2", "PySide6", "pyqtgraph"},
    "": {"torch", "cv2", "PySide6", "pyqtgraph"},
}

BLOCK = """
import importlib, sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ImportError(f"{name} is blocked here")

BLOCKED = set(sys.argv[1].split(","))
sys.meta_path.insert(0, Blocked())
"""


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


def modules_of(room: str) -> list[str]:
    found = sorted(path for path in PACKAGE.rglob("*.py") if room_of(path) == room)
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in found]
    return [name.removesuffix(".__init__") for name in names]


def imported_at_module_level(tree: ast.AST) -> Iterator[str]:
    """Top-level packages; what stands in a function or under TYPE_CHECKING does not count."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from imported_at_module_level(node)


def test_every_room_is_in_the_tables() -> None:
    rooms = {room_of(path) for path in PACKAGE.rglob("*.py")}
    assert rooms == set(AT_MODULE_LEVEL)
    assert rooms - {"engine"} == set(BLOCKED)


@pytest.mark.parametrize("room", AT_MODULE_LEVEL)
def test_heavy_modules_are_imported_only_where_they_belong(room: str) -> None:
    wrong = {}
    for path in PACKAGE.rglob("*.py"):
        if room_of(path) == room:
            names = set(imported_at_module_level(ast.parse(path.read_text(encoding="utf-8"))))
            if found := names & HEAVY - AT_MODULE_LEVEL[room]:
                wrong[path.name] = found
    assert not wrong


@pytest.mark.parametrize("room", BLOCKED)
def test_a_room_can_be_imported_without_what_it_may_not_know(room: str) -> None:
    code = BLOCK + "for name in sys.argv[2:]: importlib.import_module(name)"
    names = [name for name in modules_of(room) if not name.endswith("__main__")]
    done = run_python(code, ",".join(BLOCKED[room]), *names)
    assert done.returncode == 0, done.stderr


def test_the_engines_client_needs_neither_network_nor_pictures_nor_qt() -> None:
    code = BLOCK + "importlib.import_module('verifier_app.engine.client')"
    done = run_python(code, ",".join(HEAVY))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("arguments", "exit_code"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["compare", "--help"], 0),
        (["nonsense"], 2),
        (["compare"], 2),
    ],
)
def test_help_and_usage_errors_are_quick(arguments: list[str], exit_code: int) -> None:
    code = BLOCK + (
        "import runpy; sys.argv = ['verifier-app', *sys.argv[2:]];"
        "runpy.run_module('verifier_app', run_name='__main__')"
    )
    done = run_python(code, ",".join(HEAVY), *arguments)
    assert done.returncode == exit_code, done.stderr
    assert "Traceback" not in done.stderr


def test_the_order_of_the_rooms() -> None:
    """The contracts in pyproject.toml, checked over every import there is."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    done = run_python(code)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_a_wrong_import_is_found() -> None:
    """The check of this file itself: it must see what it is there to see."""
    text = "import json\ntry:\n    import torch.nn\nexcept ImportError:\n    pass\n\ndef f():\n    import cv2\n"
    assert set(imported_at_module_level(ast.parse(text))) == {"json", "torch"}
