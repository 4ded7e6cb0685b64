"""The window's first paint against that of a bare PySide6 window with one label."""

from __future__ import annotations

import argparse
import sys

from in_turns import Goal, measured, report
from launched import CHILDREN, environment, seconds_until

BARE, SHOWN, FILLED = "bare window", "window shown", "window filled"


def main() -> int:
    """Measure and print; 1 if the goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--platform", help="Qt's platform, for example offscreen")
    arguments = parser.parse_args()
    filled: list[float] = []
    with environment(arguments.platform) as own:

        def program() -> float:
            said = seconds_until("filled", [str(CHILDREN / "program_window.py")], own)
            filled.append(said["filled"])
            return said["shown"]

        def bare() -> float:
            return seconds_until("shown", [str(CHILDREN / "bare_window.py")], own)["shown"]

        times = measured({BARE: bare, SHOWN: program}, arguments.rounds)
    times[FILLED] = filled[-arguments.rounds :]
    goals = [Goal(SHOWN, BARE, most=2.0), Goal(FILLED, BARE)]
    return 0 if report("Launch until the first paint", times, goals) else 1


if __name__ == "__main__":
    sys.exit(main())
