"""Launch until the first score against `python -c "import torch"`."""

from __future__ import annotations

import argparse
import sys

from in_turns import Goal, measured, report
from launched import CHILDREN, EXAMPLES, environment, seconds_until, whole

TORCH, IMPORTED = "import torch", "import torch, without its end"
WINDOW, ENGINE, COMMAND = "window", "engine alone", "compare command"
PAIR = [str(EXAMPLES / f"signature-a-{number}.png") for number in (1, 2)]


def main() -> int:
    """Measure and print; 1 if the goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--platform", help="Qt's platform, for example offscreen")
    arguments = parser.parse_args()
    with environment(arguments.platform) as own:

        def scored(child: str) -> float:
            return seconds_until("scored", [str(CHILDREN / child), *PAIR], own)["scored"]

        cases = {
            TORCH: lambda: whole(["-c", "import torch"], own),
            IMPORTED: lambda: whole(["-c", "import os, torch; os._exit(0)"], own),
            WINDOW: lambda: scored("program_window.py"),
            ENGINE: lambda: scored("engine_alone.py"),
            COMMAND: lambda: whole(["-m", "verifier_app", "compare", "--quiet", *PAIR], own),
        }
        times = measured(cases, arguments.rounds)
    goals = [Goal(WINDOW, TORCH, most=1.5), Goal(ENGINE, TORCH, most=1.5)]
    goals += [Goal(name, IMPORTED) for name in (WINDOW, ENGINE)] + [Goal(COMMAND, TORCH)]
    return 0 if report("Launch until the first score", times, goals) else 1


if __name__ == "__main__":
    sys.exit(main())
