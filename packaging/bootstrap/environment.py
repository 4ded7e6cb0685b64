"""The environment in `.venv`: made once, mended when it was interrupted, started from."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bootstrap.errors import SetUpError, say

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / ".set-up.json"
CONSTRAINTS = ROOT / "constraints.txt"


def ensure(extras: list[str], choice: str | None) -> None:
    """Leave with an environment that has `extras` and the chosen build of PyTorch.

    Args:
        extras: Names of optional dependencies in pyproject.toml.
        choice: "cpu", "cuda", or None for the CPU build or whatever fits already.

    Raises:
        SetUpError: It cannot be set up here and now.
    """
    if is_ready(extras, choice):
        return
    try:
        with one_at_a_time():
            if not is_ready(extras, choice):
                set_up(extras, choice)
    except OSError as error:
        raise SetUpError(f"The set-up cannot write its files: {error}") from error


def start(arguments: list[str]) -> int:
    """Become the environment's Python; on Windows, which cannot, wait for it.

    The package is found through PYTHONPATH, by every child too. Neither the folder that
    the person happens to be in nor a PYTHONPATH of theirs can bring in other modules.
    """
    command = [str(PYTHON), *arguments]
    kept = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONSTARTUP"}}
    variables = {**kept, "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1"}
    if os.name == "posix":
        os.execve(command[0], command, variables)
    with subprocess.Popen(command, env=variables) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:  # the child got it too and decides what it means
                continue


# --- the stamp ----------------------------------------------------------------------


def requirements(extras: list[str]) -> list[str]:
    """What pyproject.toml asks for, these extras included."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    wanted: list[str] = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return wanted


def fingerprint(extras: list[str]) -> str:
    """A text that changes when another set-up is due, also when the folder has moved."""
    parts = [str(ROOT), *requirements(extras), CONSTRAINTS.read_text(encoding="utf-8")]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def read_stamp() -> dict[str, object]:
    """What the last set-up wrote; empty where there was none."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, object]) -> None:
    """Written whole or not at all."""
    temporary = STAMP.with_suffix(".new")
    temporary.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    temporary.replace(STAMP)


def is_ready(extras: list[str], choice: str | None) -> bool:
    """Whether a finished set-up has these extras and the chosen build."""
    stamp = read_stamp()
    had = stamp.get("extras")
    if not isinstance(had, list) or not set(extras) <= set(had) or not PYTHON.is_file():
        return False
    if stamp.get("interpreter") != os.path.realpath(PYTHON):
        return False  # the system's Python was replaced by another version
    build = "cuda" if stamp.get("cuda") else "cpu"
    return choice in (None, build) and stamp.get("fingerprint") == fingerprint(had)


# --- the set-up ---------------------------------------------------------------------


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold the folder's lock: two set-ups at once would spoil each other's work."""
    with (ROOT / ".venv.lock").open("w", encoding="utf-8") as lock:
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError as error:  # Windows waits ten seconds; a set-up takes minutes
                    if error.errno != errno.EDEADLOCK:
                        raise
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def set_up(extras: list[str], choice: str | None) -> None:
    """Make, mend or bring up to date; an interrupted set-up is taken up where it stopped."""
    from bootstrap import pytorch
    from bootstrap.sources import Sources

    refuse_unsupported(choice)
    stamp = read_stamp()
    had = stamp.get("extras")
    extras = sorted({*extras, *(had if isinstance(had, list) else [])})
    # what was said once holds for other versions of PyTorch, too
    chosen = choice or {"cpu": "cpu", "cuda": "cuda"}.get(str(stamp.get("chosen")))
    say(f"Setting up {VENV} (once; about 1.5 GB on the disk).")
    wheel = next((ROOT / "packaging").glob("pip-*.whl"))
    make_environment(wheel, {"begun": True, "extras": extras, "chosen": chosen})
    mend_packages(site_packages())
    sources = Sources.find(PYTHON)
    build = pytorch.ensure(chosen, sources, site_packages(), CONSTRAINTS)
    say("Installing the other packages.")
    sources.pip("install", "-c", str(CONSTRAINTS), *requirements(extras))
    write_stamp(
        {
            "fingerprint": fingerprint(extras),
            "interpreter": os.path.realpath(PYTHON),
            "extras": extras,
            "chosen": chosen,
            "torch": build.version,
            "cuda": build.cuda,
        }
    )
    if chosen is None and not build.cuda:
        pytorch.tell_about_cuda()


def refuse_unsupported(choice: str | None) -> None:
    """Say at once what pip would say late and at length.

    Raises:
        SetUpError: PyTorch or Qt has no build for this system, or no environment can lie here.
    """
    import platform

    no_text = any("\ud800" <= letter <= "\udfff" for letter in str(ROOT))
    if no_text or os.pathsep in str(ROOT):
        wrong = "bytes that are no text" if no_text else repr(os.pathsep)
        raise SetUpError(
            f"No Python environment can lie in a folder with {wrong} in its name: {ROOT}."
            " Rename or move it."
        )
    machine = platform.machine().lower()
    if sys.maxsize < 2**32:
        raise SetUpError("This Python is a 32-bit program; install the 64-bit one.")
    if sys.platform == "darwin" and machine != "arm64":
        raise SetUpError("PyTorch has no builds for Macs with Intel processors any more.")
    if sys.platform == "darwin" and choice == "cuda":
        raise SetUpError("There is no CUDA for macOS; leave --cuda out.")
    if sys.platform == "win32" and machine not in {"amd64", "x86_64"}:
        raise SetUpError(f"PyTorch has no builds for Windows on {machine} processors.")
    library, version = platform.libc_ver()
    needed = "2.39" if machine == "aarch64" else "2.34"
    if library == "glibc" and _numbers(version) < _numbers(needed):
        raise SetUpError(
            f"Qt needs glibc {needed} or later (Debian 12 and Ubuntu 22.04 have 2.34 or later);"
            f" this system has {version}."
        )


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]


def make_environment(wheel: Path, begun: dict[str, object]) -> None:
    """`.venv` with a Python that starts, and `begun` as its stamp. pip comes from `wheel`, later.

    Debian's Python cannot install pip into an environment unless python3-venv is there,
    and one pip everywhere behaves the same everywhere.
    """
    if VENV.exists() and not _environment_starts():
        _remove_environment()
    VENV.mkdir(exist_ok=True)
    write_stamp(begun)
    if not PYTHON.exists():
        create(VENV)
    if not list(site_packages().glob(wheel.name.split("-py3")[0] + ".dist-info/RECORD")):
        install_pip(PYTHON, wheel)


def create(folder: Path) -> None:
    """An environment without pip.

    Raises:
        SetUpError: This Python cannot make one.
    """
    try:
        import venv
    except ImportError as error:
        raise SetUpError(
            "Python's venv module is missing: sudo apt-get install python3-venv"
        ) from error
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt", prompt="verifier-app").create(folder)


def install_pip(python: Path, wheel: Path) -> None:
    """Put pip, from its wheel, into the environment of `python`.

    Raises:
        SetUpError: It did not work.
    """
    from bootstrap.sources import without_pip_settings

    install = [str(python), "-I", str(wheel / "pip"), "install", "--no-index", "--quiet"]
    variables = {**without_pip_settings(), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run([*install, str(wheel)], env=variables, stdout=2, check=False)
    if done.returncode != 0:
        raise SetUpError(f"{wheel.name} could not be installed; the reason stands above.")


def _environment_starts() -> bool:
    # Without its pyvenv.cfg it would be the system's Python, and packages would go there. Where
    # the system has another version now, there is no folder for that one's packages.
    code = (
        "import os, sys, sysconfig;"
        "sys.exit(sys.prefix == sys.base_prefix or not (3, 11) <= sys.version_info < (3, 15)"
        " or not os.path.isdir(sysconfig.get_path('purelib')))"
    )
    command = [str(PYTHON), "-I", "-c", code]
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _remove_environment() -> None:
    """Remove what is left of an environment, and nothing that looks like anything else."""
    import shutil

    parts = {"bin", "include", "lib", "lib64", "share", "Scripts", "Include", "Lib"}
    parts |= {"pyvenv.cfg", ".gitignore", STAMP.name, STAMP.with_suffix(".new").name}
    if not VENV.is_dir() or not {entry.name for entry in VENV.iterdir()} <= parts:
        raise SetUpError(f"{VENV} is in the way and is no Python environment; move it.")
    shutil.rmtree(VENV)


def site_packages() -> Path:
    """The folder of the environment's packages."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return next((VENV / "lib").glob("python3.*/site-packages"))


def mend_packages(folder: Path) -> None:
    """Forget the packages that an interrupted pip had not finished.

    pip writes RECORD last, and without it the package would count as installed. Names that
    begin with ~ are what it was about to replace.
    """
    import shutil

    for entry in folder.iterdir():
        half = entry.suffix == ".dist-info" and not (entry / "RECORD").exists()
        if half or entry.name.startswith("~"):
            shutil.rmtree(entry)
