"""run.py in real processes; see conftest.py for the pip that it meets here."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

if os.name != "posix":
    pytest.skip("the small project's pip knows POSIX environments", allow_module_level=True)

from tests.bootstrap.conftest import REPOSITORY, Project
from tests.children import run_python


def test_the_first_run_sets_up_and_the_second_only_starts(project: Project, tmp_path: Path) -> None:
    first = project.result("compare", "A B.png", "--json", cwd=tmp_path)
    assert first["argv"] == ["compare", "A B.png", "--json"]
    assert first["cwd"] == str(tmp_path)
    assert first["prefix"] == str(project.root / ".venv")
    constraints = str(project.root / "constraints.txt")
    assert project.installs()[-1][3:5] == ["numpy>=2", "torch>=2.11"]
    assert all(words[:3] == ["install", "-c", constraints] for words in project.installs())

    number = len(project.installs())
    again = project.run("models", "list")
    assert json.loads(again.stdout)["argv"] == ["models", "list"]
    assert again.stderr == ""
    assert len(project.installs()) == number


def test_test_installs_what_tests_need_and_starts_pytest(project: Project, tmp_path: Path) -> None:
    started = project.result("test", "-k", "words", cwd=tmp_path)
    assert started["argv"] == ["-k", "words"]
    assert started["cwd"] == str(project.root)
    assert "pytest>=8" in project.installs()[-1]
    number = len(project.installs())
    project.result("info")
    assert project.result("test")["argv"] == ["--numprocesses=2", "--dist=loadfile"]
    assert len(project.installs()) == number


def test_what_tests_need_is_added_later_and_then_stays(project: Project) -> None:
    project.result()
    assert "pytest>=8" not in project.installs()[-1]
    project.result("test")
    assert "pytest>=8" in project.installs()[-1]
    project.edit("constraints.txt", lambda text: text + "pytest==9\n")
    project.result()
    assert "pytest>=8" in project.installs()[-1]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [("constraints.txt", "numpy==2.4.6", "numpy==2.5"), ("pyproject.toml", "numpy>=2", "numpy>=3")],
)
def test_other_requirements_are_installed(project: Project, file: str, old: str, new: str) -> None:
    project.result()
    number = len(project.installs())
    project.edit(file, lambda text: text.replace(old, new))
    project.result()
    assert len(project.installs()) == number + 1  # the PyTorch that fits is kept


WINDOWS = """
import errno, pathlib, sys, types
sys.path.insert(0, "packaging")
from bootstrap import environment
tries = []
def locking(*_):
    tries.append(1)
    if len(tries) < 3:
        raise OSError(errno.EDEADLOCK, "Resource deadlock avoided")
sys.modules["msvcrt"] = types.SimpleNamespace(LK_LOCK=1, locking=locking)
sys.platform = "win32"
environment.ROOT = pathlib.Path(sys.argv[1])
with environment.one_at_a_time():
    print(len(tries))
"""


def test_on_windows_a_second_set_up_waits_as_long_as_the_first_takes(tmp_path: Path) -> None:
    done = run_python(WINDOWS, str(tmp_path))
    assert (done.stdout, done.stderr) == ("3\n", "")


def test_a_folder_that_was_moved_is_set_up_again(project: Project) -> None:
    project.result()
    moved = Project(project.root.with_name("elsewhere"))
    project.root.rename(moved.root)
    assert moved.result()["prefix"] == str(moved.root / ".venv")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
@pytest.mark.parametrize("name", [b"cards: new", b"gr\xf6\xdfe"])
def test_a_folder_that_can_hold_no_environment_is_refused(project: Project, name: bytes) -> None:
    moved = Project(project.root.with_name(os.fsdecode(name)))
    project.root.rename(moved.root)
    done = moved.run("info")
    assert done.returncode == 2
    assert done.stderr.startswith("No Python environment can lie in a folder with")
    assert done.stderr.endswith(". Rename or move it.\n")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="plain wheels are small elsewhere")
class TestBuildOfPyTorch:
    def test_without_a_choice_the_cpu_build_is_taken(self, project: Project) -> None:
        project.result()
        assert project.torch() == ["torch==2.13.0+cpu"]
        project.result("--cpu")
        assert project.torch() == ["torch==2.13.0+cpu"]

    def test_cuda_and_back(self, project: Project) -> None:
        assert project.result("--cuda", "info")["argv"] == ["info"]
        assert project.torch() == ["torch===2.13.0"]
        stamp = json.loads((project.root / ".venv" / ".set-up.json").read_text())
        assert stamp["torch"] == "2.13.0"
        # the CUDA build's libraries, which the pip of these tests does not bring
        site = next((project.root / ".venv" / "lib").glob("python3*/site-packages"))
        (site / "nvidia").mkdir()
        (project.root / ".venv" / ".set-up.json").unlink()
        project.result("--cuda")
        project.result("info")
        assert project.torch() == ["torch===2.13.0"]
        project.result("--cpu")
        assert project.torch() == ["torch===2.13.0", "torch==2.13.0+cpu"]

    def test_another_version_is_of_the_build_that_was_chosen(self, project: Project) -> None:
        project.result("--cuda")
        project.edit("constraints.txt", lambda text: text.replace("torch==2.13.0", "torch==2.14"))
        project.variables = {"FAKE_VERSIONS": "2.14+cpu 2.14", "FAKE_FAIL": "1"}
        assert project.run("info").returncode == 2
        del project.variables["FAKE_FAIL"]
        project.result("info")
        assert project.torch()[-1] == "torch===2.14"

    def test_after_two_dashes_everything_is_the_programs(self, project: Project) -> None:
        assert project.result("--cpu", "compare", "--", "--cuda")["argv"] == [
            "compare",
            "--",
            "--cuda",
        ]

    def test_both_choices_are_refused(self, project: Project) -> None:
        done = project.run("--cpu", "--cuda")
        assert (done.returncode, done.stderr) == (2, "Choose one of --cpu and --cuda.\n")
        assert not (project.root / ".venv").exists()

    def test_gigabytes_that_nobody_asked_for_are_refused(self, project: Project) -> None:
        project.variables = {
            "FAKE_VERSIONS": "2.13.0",
            "FAKE_BRINGS": "sympy>=1.13 nvidia-cudnn-cu13==9.20",
        }
        done = project.run()
        assert done.returncode == 2
        assert "--cuda" in done.stderr
        assert "PIP_FIND_LINKS" in done.stderr
        assert project.installs() == []

    def test_a_plain_wheel_without_cuda_is_taken(self, project: Project) -> None:
        project.variables = {"FAKE_VERSIONS": "2.13.0", "FAKE_BRINGS": "sympy>=1.13 filelock"}
        project.result()
        assert project.torch() == ["torch==2.13.0"]

    def test_nothing_to_be_had_is_refused(self, project: Project) -> None:
        project.variables = {"FAKE_VERSIONS": "2.12.0", "FAKE_BRINGS": ""}
        assert project.run().returncode == 2
        assert project.run("--cuda").returncode == 2
        assert project.installs() == []

    def test_a_fitting_build_that_is_there_is_kept(self, project: Project) -> None:
        subprocess.run(
            [sys.executable, "-m", "venv", "--without-pip", project.root / ".venv"], check=True
        )
        site = next((project.root / ".venv" / "lib").glob("python3*/site-packages"))
        (site / "torch-2.13.0+cu130.dist-info").mkdir()
        (site / "torch-2.13.0+cu130.dist-info" / "RECORD").touch()
        project.result()
        assert project.torch() == []


class TestInterruption:
    def test_killed_while_pip_writes(self, project: Project, hanging: Callable[[], None]) -> None:
        hanging()
        site = next((project.root / ".venv" / "lib").glob("python3*/site-packages"))
        (site / "~orch").mkdir()
        assert (site / "torch-2.13.0+cpu.dist-info").exists()
        project.result("info")
        assert len(project.torch()) == 2
        assert not (site / "~orch").exists()

    def test_a_half_made_environment_is_made_anew(self, project: Project) -> None:
        (project.root / ".venv" / "bin").mkdir(parents=True)
        (project.root / ".venv" / "bin" / "python").symlink_to("/nowhere/python3")
        assert project.result("info")["argv"] == ["info"]

    def test_a_python_without_its_configuration_is_not_the_systems(self, project: Project) -> None:
        (project.root / ".venv" / "bin").mkdir(parents=True)
        (project.root / ".venv" / "bin" / "python").symlink_to(os.path.realpath(sys.executable))
        assert project.result("info")["prefix"] == str(project.root / ".venv")

    def test_after_an_update_of_the_system_to_another_python(self, project: Project) -> None:
        project.result()
        library, stamp = project.root / ".venv" / "lib", project.root / ".venv" / ".set-up.json"
        (packages,) = library.glob("python3*")
        packages.rename(library / "python3.0")
        told = json.loads(stamp.read_text()) | {"interpreter": "/usr/bin/python3.0"}
        stamp.write_text(json.dumps(told))
        assert project.result("info")["prefix"] == str(project.root / ".venv")
        assert list(library.glob("python3*")) == [packages]

    def test_something_else_called_venv_is_left_alone(self, project: Project) -> None:
        (project.root / ".venv").mkdir()
        (project.root / ".venv" / "thesis.odt").write_text("years of work")
        done = project.run()
        assert done.returncode == 2
        assert "is in the way" in done.stderr
        assert (project.root / ".venv" / "thesis.odt").read_text() == "years of work"

    def test_pip_fails_and_then_does_not(self, project: Project) -> None:
        project.variables = {"FAKE_FAIL": "1"}
        done = project.run()
        assert done.returncode == 2
        assert "no space left" in done.stderr
        assert "Traceback" not in done.stderr
        project.variables = {}
        project.result("info")

    def test_a_damaged_stamp_is_no_stamp(self, project: Project) -> None:
        project.result()
        (project.root / ".venv" / ".set-up.json").write_text('{"extras": "', encoding="utf-8")
        project.result()

    def test_two_at_once_set_up_once(self, project: Project) -> None:
        children = [
            subprocess.Popen(
                project.command(),
                env=project.environment(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            for _ in range(2)
        ]
        assert [child.wait(60) for child in children] == [0, 0]
        assert len(project.installs()) == 2


class TestSurroundings:
    def test_without_ensurepip(self, project: Project, tmp_path: Path) -> None:
        """Debian's Python before python3-venv is installed."""
        (tmp_path / "modules").mkdir()
        (tmp_path / "modules" / "ensurepip.py").write_text("raise ImportError('not installed')")
        project.variables = {"PYTHONPATH": str(tmp_path / "modules")}
        project.result("info")

    def test_without_venv_one_line_says_what_to_install(
        self, project: Project, tmp_path: Path
    ) -> None:
        (tmp_path / "modules").mkdir()
        (tmp_path / "modules" / "venv.py").write_text("raise ImportError('not installed')")
        project.variables = {"PYTHONPATH": str(tmp_path / "modules")}
        done = project.run("info")
        assert done.returncode == 2
        assert done.stderr.splitlines()[-1].endswith("sudo apt-get install python3-venv")

    def test_only_pips_sources_come_from_the_persons_settings(self, project: Project) -> None:
        project.variables = {
            "PIP_TARGET": "/elsewhere",
            "PIP_USER": "1",
            "FAKE_CONFIG": "global.find-links='/wheels'\nglobal.target='/elsewhere'\n"
            "global.cert='/old.pem'\n:env:.cert='/own.pem'",
        }
        project.result()
        settings = project.pip_settings()
        assert settings["PIP_FIND_LINKS"] == "/wheels"
        assert settings["PIP_CERT"] == "/own.pem"
        assert settings["PIP_CONFIG_FILE"] == os.devnull
        assert not {"PIP_TARGET", "PIP_USER"} & set(settings)

    def test_an_index_that_does_not_answer_is_left_out(
        self, project: Project, silent_server: str
    ) -> None:
        project.variables = {"FAKE_CONFIG": f"global.extra-index-url='{silent_server}'"}
        done = project.run("info")
        assert done.returncode == 0
        assert "127.0.0.1 does not answer; going on without it." in done.stderr
        assert "secret" not in done.stderr
        assert "PIP_EXTRA_INDEX_URL" not in project.pip_settings()
        assert project.pip_settings()["PIP_INDEX_URL"] == "file:///index"

    def test_an_index_behind_a_password_or_a_proxy_of_pips_is_used(
        self, project: Project, answering_server: str
    ) -> None:
        with_password = answering_server.replace("://", "://user:secret@") + "/simple"
        project.variables = {
            "FAKE_CONFIG": f"global.index-url='{with_password}'\n"
            "global.extra-index-url='http://user:secret@127.0.0.1/none'",
        }
        done = project.run("info")
        assert done.returncode == 0
        assert done.stderr.count("does not answer") == 1
        assert "secret" not in done.stderr
        assert project.pip_settings()["PIP_INDEX_URL"] == with_password

        (project.root / ".venv" / ".set-up.json").unlink()
        behind = f"global.index-url='http://index.invalid'\nglobal.proxy='{answering_server}'"
        project.variables = {"FAKE_CONFIG": behind, "NO_PROXY": ""}
        project.result("info")
        assert project.pip_settings()["PIP_INDEX_URL"] == "http://index.invalid"

    def test_no_index_at_all(self, project: Project, silent_server: str) -> None:
        project.variables = {"FAKE_CONFIG": f"global.index-url='{silent_server}'"}
        done = project.run()
        assert done.returncode == 2
        assert "No package index answers" in done.stderr
        project.variables["FAKE_CONFIG"] += "\nglobal.find-links='/wheels'"
        project.result()
        assert project.pip_settings()["PIP_NO_INDEX"] == "1"

    @pytest.mark.skipif(sys.platform != "linux", reason="the extra index is for Linux")
    def test_the_cpu_index_is_used_where_it_answers(
        self, project: Project, answering_server: str
    ) -> None:
        project.variables = {"FAKE_VERSIONS": "2.13.0"}
        project.edit(
            "packaging/bootstrap/pytorch.py",
            lambda t: t.replace("http://127.0.0.1:9", answering_server),
        )
        project.result()
        assert project.torch() == ["torch==2.13.0+cpu"]
        assert f"{answering_server}/whl/cpu" in project.installs()[0]
        assert f"{answering_server}/whl/cpu" not in project.installs()[1]

    def test_a_folder_of_the_same_name_does_not_hide_the_program(
        self, project: Project, tmp_path: Path
    ) -> None:
        (tmp_path / "here" / "verifier_app").mkdir(parents=True)
        (tmp_path / "here" / "verifier_app" / "__main__.py").write_text(
            "raise SystemExit('wrong one')"
        )
        project.result("info", cwd=tmp_path / "here")

    def test_help_says_what_run_py_adds(self, project: Project) -> None:
        done = project.run("--help")
        assert "--cuda" in done.stdout
        assert '"argv": ["--help"]' in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="system libraries of Linux")
class TestSystemLibraries:
    ROW = "libnot-there7 libnot-there.so.7 {}\n"

    def table(self, project: Project, text: str) -> None:
        (project.root / "packaging" / "system-libraries.txt").write_text(text)

    @pytest.mark.parametrize(
        ("group", "arguments", "stops"),
        [
            ("every", ["compare", "A", "B"], True),
            ("every", ["--version"], False),
            ("window", ["compare", "A", "B"], False),
            ("window", ["test"], True),
            ("screen", ["test"], False),
            ("screen", ["gui"], True),
            ("screen", [], True),
        ],
    )
    def test_one_line_names_the_packages(
        self, project: Project, tmp_path: Path, group: str, arguments: list[str], stops: bool
    ) -> None:
        self.table(project, self.ROW.format(group))
        project.variables = {"PATH": str(tmp_path), "QT_QPA_PLATFORM": ""}
        done = project.run(*arguments)
        if stops:
            assert done.returncode == 2
            assert done.stderr.count("\n") == 1
            assert done.stderr.endswith("sudo apt-get install libnot-there7\n")
            assert not (project.root / ".venv").exists()
        else:
            assert done.returncode == 0

    @pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root installs")
    def test_root_installs_them(self, project: Project, tmp_path: Path) -> None:
        import _ctypes

        library = tmp_path / "installed.so"
        self.table(project, f"libgood1 {library} every\n")
        apt = tmp_path / "apt-get"
        # The first call fails as it does before the package lists were fetched.
        apt.write_text(
            f'#!/bin/sh\necho "$*" >> {tmp_path}/apt-log\n[ "$1" = update ] && exit 0\n'
            f"[ $(grep -c ^install {tmp_path}/apt-log) = 1 ] && exit 100\n"
            f"cp {_ctypes.__file__} {library}\n"
        )
        apt.chmod(0o755)
        project.variables = {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
        project.result("compare", "A", "B")
        asked = (tmp_path / "apt-log").read_text().splitlines()
        assert [line.split()[0] for line in asked] == ["install", "update", "install"]
        assert asked[0].endswith("libgood1")


def test_run_py_is_understood_by_an_old_python_so_that_it_can_say_so() -> None:
    text = (REPOSITORY / "run.py").read_text(encoding="utf-8")
    tree = ast.parse(text, feature_version=(3, 7))
    check = next(i for i, node in enumerate(tree.body) if isinstance(node, ast.If))
    before = [node for node in tree.body[:check] if isinstance(node, ast.Import)]
    assert {alias.name for node in before for alias in node.names} == {"os", "sys"}


def test_only_the_standard_library_is_used() -> None:
    for path in [REPOSITORY / "run.py", *(REPOSITORY / "packaging" / "bootstrap").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                top = name.split(".")[0]
                assert top in sys.stdlib_module_names or top == "bootstrap", f"{path.name}: {name}"


@pytest.mark.slow
def test_a_real_set_up_from_a_fresh_copy(tmp_path: Path) -> None:
    """Takes a minute and the packages' real sources."""
    names = subprocess.check_output(["git", "ls-files", "-z"], cwd=REPOSITORY, text=True)
    for name in filter(None, names.split("\0")):
        if (REPOSITORY / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(REPOSITORY / name, tmp_path / name)
    command = [sys.executable, str(tmp_path / "run.py"), "--version"]
    first = subprocess.run(command, capture_output=True, text=True, check=False)
    assert first.returncode == 0, first.stderr
    again = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (again.stdout, again.stderr) == (first.stdout, "")
