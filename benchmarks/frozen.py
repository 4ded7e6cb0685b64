"""The frozen program against the same from source: its window, and its first score.

    PYTHONPATH=. python benchmarks/frozen.py [dist/verifier-app]

Both are started on a screen of their own and watched from outside: the window counts as shown
when it can be seen with something in it, the score when the scale is coloured. Looking takes
about 0.05 s, the same for both. Needs Linux with `Xvfb`, `xdotool` and ImageMagick's `import`.
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from in_turns import Goal, measured, report
from launched import EXAMPLES, ROOT, environment
from PIL import Image

DISPLAY = ":89"
FILES = [str(EXAMPLES / f"signature-a-{number}.png") for number in (1, 2)]
PATIENCE = 120.0
SHOWN, SCORED = "window shown", "first score"


def main() -> int:
    """Measure and print; 1 if a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bundle", type=Path, nargs="?", default=ROOT / "dist" / "verifier-app")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    frozen = [str(arguments.bundle / "verifier-app"), "gui"]
    source = [sys.executable, "-m", "verifier_app", "gui"]
    with screen(), environment("xcb") as own:
        own["DISPLAY"] = DISPLAY

        def case(command: list[str], has_come: Callable[[], bool]) -> Callable[[], float]:
            return lambda: seconds_until_seen([*command, *FILES], own, has_come)

        times = measured(
            {
                f"{what}, {edition}": case(command, has_come)
                for what, has_come in ((SHOWN, has_content), (SCORED, has_colour))
                for edition, command in (("source", source), ("frozen", frozen))
            },
            arguments.rounds,
        )
    goals = [Goal(f"{what}, frozen", f"{what}, source", most=1.5) for what in (SHOWN, SCORED)]
    return 0 if report("The frozen program and the same from source", times, goals) else 1


@contextmanager
def screen() -> Iterator[None]:
    """A screen that nobody sees."""
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(1.0)
        yield
    finally:
        server.terminate()
        server.wait()


def seconds_until_seen(
    command: list[str], own: dict[str, str], has_come: Callable[[], bool]
) -> float:
    """Seconds from the launch until something can be seen; the program is ended then.

    Raises:
        RuntimeError: It ended before, or was never seen.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, env=own, cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        while not has_come():
            if process.poll() is not None or time.perf_counter() - begun > PATIENCE:
                problem = f"{command[0]} showed nothing"
                raise RuntimeError(problem)
        return time.perf_counter() - begun
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def has_content() -> bool:
    """Whether the screen shows more than black and one colour."""
    return len(picture().getcolors(1 << 24) or []) > 2


def has_colour() -> bool:
    """Whether the scale of the finding is teal: the examples are one person's."""
    image = picture()
    red, green, _ = image.crop((image.width * 3 // 4, 60, image.width, image.height - 60)).split()
    return sum(g - r > 40 for r, g in zip(red.tobytes(), green.tobytes(), strict=True)) > 400


def picture() -> Image.Image:
    """What is on the screen."""
    command = ["import", "-display", DISPLAY, "-window", "root", "-depth", "8", "ppm:-"]
    seen = subprocess.run(command, check=True, capture_output=True).stdout
    return Image.open(io.BytesIO(seen)).convert("RGB")


if __name__ == "__main__":
    sys.exit(main())
