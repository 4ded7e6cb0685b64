"""What packaging/ says of itself must be so."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]


def lines(name: str) -> list[str]:
    text = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [line for line in text if line and not line.startswith("#")]


def pins() -> dict[str, str]:
    return {
        canonicalize_name(n): v for n, v in (line.split("==") for line in lines("constraints.txt"))
    }


def test_the_wheel_is_the_one_that_was_published() -> None:
    text = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
    written = re.findall(r"([0-9a-f]{64})  (\S+\.whl)", text)
    found = [
        (hashlib.sha256(path.read_bytes()).hexdigest(), path.name)
        for path in (ROOT / "packaging").glob("*.whl")
    ]
    assert found == written


def test_every_requirement_has_one_exact_version_that_it_allows() -> None:
    wanted = [*PROJECT["dependencies"], *(r for extra in EXTRAS.values() for r in extra)]
    for requirement in map(Requirement, wanted):
        version = pins()[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement


def test_pytorch_is_pinned_without_a_label() -> None:
    assert pins()["torch"] == "2.13.0"


def test_both_editions_of_opencv_have_one_version() -> None:
    assert pins()["opencv-python"] == pins()["opencv-python-headless"]


def test_the_frozen_edition_holds_what_the_program_asks_for() -> None:
    wanted = {
        canonicalize_name(Requirement(r).name) for r in [*PROJECT["dependencies"], *EXTRAS["build"]]
    }
    wanted = wanted - {"opencv-python"} | {"opencv-python-headless"}
    assert {
        canonicalize_name(line) for line in lines("packaging/requirements-frozen.txt")
    } == wanted


def test_the_package_holds_nothing_but_code() -> None:
    """Whatever else is read at run time lies where the wheel and the frozen edition take it from."""
    others = [
        path.relative_to(ROOT)
        for path in (ROOT / "verifier_app").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    ]
    assert others == []
    included = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    taken = (ROOT / "build.spec").read_text(encoding="utf-8")
    for folder in ("resources", "model_weights"):
        assert included[folder] == f"verifier_app/{folder}"
        assert f'(str(ROOT / "{folder}"), "{folder}")' in taken


def test_the_table_of_system_libraries_is_whole() -> None:
    rows = [line.split() for line in lines("packaging/system-libraries.txt")]
    assert all(len(row) == 3 and ".so." in row[1] for row in rows)
    assert {row[2] for row in rows} == {"every", "window", "screen"}
