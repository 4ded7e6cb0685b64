from __future__ import annotations

import argparse
import errno
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from verifier_app import __version__
from verifier_app.cli import main as cli
from verifier_app.cli import models, output, sets, verifier
from verifier_app.cli.options import parser_for
from verifier_app.engine.client import engine_environment
from verifier_app.errors import Interrupted, SampleError
from verifier_app.verify import Verifier

HEAVY = ("torch", "cv2", "PySide6", "PIL", "safetensors")
USAGE = {
    "--version": 0,
    "--help": 0,
    "compare --help": 0,
    "score-pairs -h": 0,
    "models export --help": 0,
    "compare a.png": 2,
    "compare a.png b.png --profile palmistry": 2,
    "compare a.png b.png --device tpu": 2,
    "score-pairs no-such.csv -o out.csv": 2,
    "score-pairs p.csv -o out.csv --shard 3/2": 2,
    "rank a.png": 2,
    "models": 2,
    "compere": 2,
    "--colour": 2,
}
WITHOUT_HEAVY = f"""
import contextlib, io, json, sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {HEAVY!r}:
            raise AssertionError("imported " + name)
sys.meta_path.insert(0, Wall())
from verifier_app.__main__ import main
for arguments in sys.argv[1:]:
    sys.argv = ["verifier-app", *arguments.split()]
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main()
    print(json.dumps([arguments, code, out.getvalue(), err.getvalue()]))
assert not [name for name in {HEAVY!r} if name in sys.modules]
"""


def test_help_and_usage_errors_import_nothing_heavy(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_HEAVY, *USAGE],
        capture_output=True, text=True, check=False, env=engine_environment(), cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(results) == len(USAGE)
    for arguments, code, out, err in results:
        assert code == USAGE[arguments], (arguments, err)
        if code:
            assert out == ""
            assert err.startswith("verifier-app: ")
            assert err.count("\n") == 1
        else:
            assert err == ""
            assert out


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_the_help_of_every_command_ends_with_an_example_that_parses(name, capsys):
    assert cli.main([name, "--help"]) == 0
    lines = capsys.readouterr().out.rstrip().splitlines()
    assert lines[-2] == "Example:"
    program, command, *arguments = lines[-1].split()
    assert (program, command) == ("verifier-app", name)
    module = cli.load(name)
    parser = parser_for(name, cli.COMMANDS[name], module.EXAMPLE)
    module.add_arguments(parser)
    assert isinstance(parser.parse_args(arguments), argparse.Namespace)


@pytest.mark.parametrize("name", ["fine-tune", "recalibrate", "evaluate", "leaks"])
def test_the_help_of_what_takes_labelled_data_lists_its_forms(name, capsys):
    """Whoever installed the program has no folder docs/."""
    assert cli.main([name, "--help"]) == 0
    told = capsys.readouterr().out
    assert "docs/" not in told
    for form in ("ann/genuine/1.png", "index.csv", "sets:"):
        assert form in told
    if name == "fine-tune":
        presets = told[told.index("\npresets:\n") :].splitlines()
        assert [line.split()[0] for line in presets[2:5]] == ["quick", "thorough", "source"]


@pytest.mark.parametrize(
    ("name", "actions"), [("models", models._EXAMPLES), ("sets", sets._EXAMPLES)]
)
def test_the_help_of_an_action_ends_with_its_example_on_one_line(name, actions, capsys):
    for action, example in actions.items():
        assert cli.main([name, action, "--help"]) == 0
        assert capsys.readouterr().out.rstrip().splitlines()[-2:] == ["Example:", f"  {example}"]


def test_the_help_names_every_command(capsys):
    assert cli.main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(f"\n  {name} " in text for name in cli.COMMANDS)


def test_version(capsys):
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"verifier-app {__version__}\n"


COMMON = {
    "--profile": "signature",
    "--model": "signature",
    "--device": "cpu",
    "--operating-point": "strict",
    "--json": None,
    "--quiet": None,
}
TAKING = (
    "compare a.png b.png",
    "score-pairs pairs.csv -o out.csv",
    "rank a.png --folder people",
    "sets list",
    "sets create name a.png",
    "sets add name a.png",
    "sets remove name",
    "leaks data",
    "preprocess a.png -o seen",
    "evaluate data",
    "fine-tune data",
    "recalibrate data --preset quick --time-limit 9",
    "train signature --data data --run run -o model.safetensors",
    "models list",
    "models show signature",
    "models export signature -o copy",
    "models import file",
    "models rename old new",
    "models roll-back",
    "models remove old",
    "models default signature",
    "info",
    "self-test",
)


@pytest.mark.parametrize("line", TAKING)
def test_a_command_takes_all_common_options_before_and_after_what_it_is_given(line, monkeypatch):
    name, *given = line.split()
    command, parsed = cli.load(name), []
    monkeypatch.setattr(command, "run", lambda arguments: parsed.append(arguments) or 0)
    first = 1 if name in cli.WITH_ACTIONS else 0
    assert cli.main([name, *given]) == 0
    plain = vars(parsed.pop())
    for option, value in COMMON.items():
        words = [option, *([] if value is None else [value])]
        may_change = {"of_no_effect"}
        if name != "models" or value is None:  # where `model` is what an action is given
            may_change.add(option.strip("-").replace("-", "_"))
        for arguments in ([*given, *words], [*given[:first], *words, *given[first:]]):
            assert cli.main([name, *arguments]) == 0
            found = vars(parsed.pop())
            assert {key for key in found if found[key] != plain.get(key)} <= may_change


@pytest.mark.parametrize(
    ("line", "references"),
    [
        ("compare a.png b.png --json c.png", ["b.png", "c.png"]),
        ("compare --json a.png --quiet b.png c.png", ["b.png", "c.png"]),
        ("compare --json -- a.png b.png -c.png", ["b.png", "-c.png"]),
    ],
)
def test_options_may_stand_between_files(line, references, monkeypatch):
    parsed = []
    command = cli.load("compare")
    monkeypatch.setattr(command, "run", lambda arguments: parsed.append(arguments) or 0)
    assert cli.main(line.split()) == 0
    assert (parsed[0].questioned, parsed[0].references) == ("a.png", references)
    assert parsed[0].json


def test_a_misspelt_command_is_guessed(capsys):
    assert cli.main(["compar", "a", "b"]) == 2
    assert "Did you mean compare?" in capsys.readouterr().err


class Raises:
    EXAMPLE = ""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def add_arguments(self, parser) -> None: ...

    def run(self, arguments) -> int:
        raise self.error


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (
            SampleError("It ends.", "Scan\nit again.", "a\nb.png"),
            2,
            "verifier-app: a b.png: It ends. Scan it again.\n",
        ),
        (KeyboardInterrupt(), 130, "verifier-app: interrupted\n"),
        (Interrupted(), 130, "verifier-app: interrupted\n"),
        (BrokenPipeError(), 0, ""),
    ],
)
def test_exit_codes_and_the_one_line_of_bad_input(error, code, says, monkeypatch, capsys):
    monkeypatch.setattr(cli, "load", lambda name: Raises(error))
    monkeypatch.setattr(cli, "stop_output", lambda: None)
    assert cli.main(["compare"]) == code
    captured = capsys.readouterr()
    assert captured.err == says
    assert captured.out == ""


def test_a_folder_that_was_deleted_is_told_before_anything_starts(monkeypatch, capsys):
    def gone():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    monkeypatch.setattr(os, "getcwd", gone)
    assert cli.main(["info"]) == 2
    said = "verifier-app: The current folder cannot be used (No such file or directory). Change"
    assert capsys.readouterr().err.startswith(said)


class Full(io.TextIOBase):
    """A standard output on a disk without space; what is printed fails, or what is flushed."""

    def __init__(self, *, fails_late: bool) -> None:
        self.fails_late = fails_late

    def write(self, text: str) -> int:
        if not self.fails_late:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return len(text)

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("fails_late", [False, True])
def test_results_that_find_no_space_are_one_sentence(fails_late, monkeypatch, capsys):
    class Prints(Raises):
        def run(self, arguments):
            cli.emit("a result")
            return 0

    monkeypatch.setattr(cli, "load", lambda name: Prints(None))
    monkeypatch.setattr(output, "stop_output", lambda: None)
    monkeypatch.setattr(sys, "stdout", Full(fails_late=fails_late))
    assert cli.main(["compare"]) == 2
    wanted = "verifier-app: The results cannot be written to standard output (No space left on"
    assert capsys.readouterr().err.startswith(wanted)


def test_a_defect_keeps_its_traceback(monkeypatch, capsys):
    monkeypatch.setattr(cli, "load", lambda name: Raises(ZeroDivisionError("inside")))
    assert cli.main(["compare"]) == 1
    text = capsys.readouterr().err
    assert text.startswith("Traceback")
    assert "ZeroDivisionError: inside" in text


PRINTS = """
import sys
from verifier_app.cli import main as cli
from verifier_app.cli.output import emit
class Prints:
    EXAMPLE = ""
    def add_arguments(self, parser): pass
    def run(self, arguments):
        {body}
        return 0
cli.load = lambda name: Prints()
sys.exit(cli.main(["compare"]))
"""


def prints(body: str, **options) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", PRINTS.format(body=body)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options,
    )  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such pipes")
def test_a_reader_that_has_seen_enough_is_no_defect():
    with prints("\n        for _ in range(100000): emit('line')") as process:
        assert process.stdout.readline() == b"line\n"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(120) == 0


@pytest.mark.skipif(os.name != "posix", reason="a signal is sent")
def test_ctrl_c_ends_with_130_and_one_line():
    # whoever starts the tests in the background has them ignore the signal; and one that comes
    # just before a long wait is seen only after it
    body = """import signal, time
        signal.signal(signal.SIGINT, signal.default_int_handler)
        emit('begun'); sys.stdout.flush()
        for _ in range(1000): time.sleep(0.1)"""
    with prints(body) as process:
        assert process.stdout.readline() == b"begun\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(120) == 130
        assert process.stderr.read() == b"verifier-app: interrupted\n"


STRING = """
import sys
from verifier_app.cli import main as cli
def interrupted(name):
    exec("raise KeyboardInterrupt")
cli.load = interrupted
sys.argv = ["verifier-app", "compare"]
cli.main()
"""


def test_ctrl_c_within_code_in_a_string_ends_with_130_too():
    done = subprocess.run([sys.executable, "-c", STRING], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"verifier-app: interrupted\n")


def test_ctrl_c_waits_until_the_network_is_there(monkeypatch):
    chosen = ("profile", "model", "device", "operating_point")
    seen = []

    def load(**options):
        signal.raise_signal(signal.SIGINT)
        seen.append("loaded")

    monkeypatch.setattr(Verifier, "load", load)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            verifier.load(argparse.Namespace(**dict.fromkeys(chosen)))
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
    assert seen == ["loaded"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("body", "code"),
    [("from verifier_app.errors import UserError; raise UserError('Bad.')", 2), ("1 / 0", 1)],
)
def test_a_standard_error_that_takes_nothing_changes_neither_code_nor_output(
    body, code, redirection
):
    shell = ["sh", "-c", f'exec "$0" "$@" {redirection}']
    command = [*shell, sys.executable, "-c", PRINTS.format(body=body)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    assert (done.returncode, done.stdout) == (code, b"")


INTERRUPTED = """
import runpy, sys
class Interrupts:
    def find_spec(self, name, path=None, target=None):
        if name == "verifier_app.cli.main":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupts())
runpy.run_module("verifier_app", run_name="__main__")
"""


def test_ctrl_c_before_the_command_line_is_there_ends_with_130_too():
    command = [sys.executable, "-c", INTERRUPTED]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_a_minus_sign_never_becomes_a_question_mark(encoding):
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    with prints(r"emit('\u22121.4')", env=environment) as process:
        output = process.stdout.read()
        assert process.wait(120) == 0
    assert output.decode("utf-8").strip() == "\u22121.4"


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such names")
def test_a_file_name_that_is_no_text_is_written_as_it_is():
    with prints(r"emit('\udcff.png')") as process:
        assert process.stdout.read() == b"\xff.png\n"
        assert process.wait(120) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("command", ["--help", "compare --help", "models list --help"])
def test_a_help_that_cannot_be_written_is_told_and_one_that_nobody_wants_is_not(command):
    line = f"{sys.executable} -m verifier_app {command}"
    full, closed = (
        subprocess.run(
            f"{line} {redirection}", shell=True, capture_output=True, text=True, check=False,
            env=engine_environment(),
        )
        for redirection in (">/dev/full", ">&-")
    )  # fmt: skip
    assert (full.returncode, full.stderr.count("\n")) == (2, 1)
    assert "The results cannot be written to standard output" in full.stderr
    assert (closed.returncode, closed.stderr) == (0, "")


@pytest.mark.parametrize(
    "arguments",
    [["compare", "-d.png", "a.png"], ["gui", "-d.png"], ["sets", "create", "Ann", "-d.png"]],
)
def test_a_file_that_looks_like_an_option_is_told_how_to_be_named(
    arguments, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    assert cli.main(arguments) == 2
    assert "./-d.png" not in capsys.readouterr().err
    Path("-d.png").touch()
    assert cli.main(arguments) == 2
    assert capsys.readouterr().err == (
        "verifier-app: -d.png: A name that begins with a dash is taken for an option."
        " Write ./-d.png.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ("compare  b.png", "QUESTIONED"),
        ("compare a.png ", "REFERENCE"),
        ("compare a.png b.png --model ", "--model"),
        ("rank a.png --folder ", "--folder"),
        ("preprocess a.png -o ", "-o/--output"),
        ("preprocess  -o seen", "FILE"),
        ("score-pairs  -o o.csv", "PAIRS.csv"),
        ("score-pairs p.csv -o o.csv --root ", "--root"),
        ("evaluate ", "DATA"),
        ("evaluate data --report-json ", "--report-json"),
        ("fine-tune data --run ", "--run"),
        ("recalibrate data --model ", "--model"),
        ("sets create Ann ", "FILE"),
        ("models show ", "NAME_OR_FILE"),
        ("models export a -o ", "-o/--output"),
        ("train  --data data --run run -o o.safetensors", "RECIPE"),
    ],
)
def test_no_file_has_an_empty_name(arguments, argument, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(arguments.split(" ")) == 2
    error = capsys.readouterr().err
    assert f"argument {argument}: the name of a file cannot be empty. See verifier-app " in error
    assert error.count("\n") == 1


def test_a_file_in_place_of_a_command_is_opened_by_the_window(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("form.png").touch()
    for name, opens in {"form.png": True, "gone.hwcase": True, "gone.png": False}.items():
        assert cli.main([name]) == 2
        error = capsys.readouterr().err
        assert error.startswith(f"verifier-app: There is no command {name!r}. ")
        assert ("`verifier-app gui FILE` opens it." in error) is opens
