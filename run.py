"""Set everything up and start the program. Standard library only; Python 3.11 to 3.14.

    python3 run.py [--cpu | --cuda] [arguments of the program]
    python3 run.py [--cpu | --cuda] test [arguments of pytest]

The first run makes .venv and installs what pyproject.toml asks for, in the versions of
constraints.txt; later runs only look at a stamp. --cpu and --cuda choose PyTorch's build;
without either the CPU build is taken, and one that fits already is kept.
"""

import os
import sys

if not (3, 11) <= sys.version_info < (3, 15):
    import shutil

    for _minor in (13, 12, 11, 14):
        _other = shutil.which("python3.%d" % _minor) if os.name == "posix" else None
        if _other:
            os.execv(_other, [_other, *sys.argv])  # noqa: S606
    sys.exit("Python 3.11 to 3.14 is needed, this is %d.%d." % sys.version_info[:2])

ALL_TESTS = ("--numprocesses=2", "--dist=loadfile")
"""How pytest runs all of them: more processes than two would keep tests of the window waiting."""
ROOT = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120
sys.path.insert(0, os.path.join(ROOT, "packaging"))  # noqa: PTH118

from bootstrap import environment
from bootstrap.errors import SetUpError
from bootstrap.libraries import check_libraries


def parse(arguments: list[str]) -> tuple[str | None, list[str]]:
    """The choice of PyTorch's build ("cpu", "cuda" or None), and the other arguments."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    chosen = {word[2:] for word in arguments[:end] if word in ("--cpu", "--cuda")}
    if len(chosen) > 1:
        raise SetUpError("Choose one of --cpu and --cuda.")
    rest = [word for word in arguments[:end] if word not in ("--cpu", "--cuda")]
    return (chosen.pop() if chosen else None), rest + arguments[end:]


def main(arguments: list[str]) -> int:
    """Set up what is missing, then become the program, or pytest."""
    choice, arguments = parse(arguments)
    if arguments[:1] in (["--help"], ["-h"]):
        print(__doc__)
        sys.stdout.flush()
    check_libraries(arguments)
    testing = arguments[:1] == ["test"]
    environment.ensure(["test"] if testing else [], choice)
    if testing:
        os.chdir(ROOT)
        return environment.start(["-m", "pytest", *(arguments[1:] or ALL_TESTS)])
    return environment.start(["-m", "verifier_app", *arguments])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        print("Interrupted; the same command goes on from here.", file=sys.stderr)
        sys.exit(130)
