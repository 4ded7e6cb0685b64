"""The trainer's process: commands as JSON lines on standard input, events on standard output.

| Command | Does |
|---|---|
| `{"do": "start", "request": {...}}` | begins a training, once |
| `{"do": "check", "request": {...}}` | looks at data instead, and tells what can be chosen |
| `{"do": "recalibrate", ...}` | recalibrates instead |
| `{"do": "keep_result", ...}` | instead puts the result at `path` among the models |
| `{"do": "pause"}`, `{"do": "resume"}` | saves and waits; goes on |
| `{"do": "keep"}` | ends the training now and keeps what was learnt, if it is fit to be kept |
| `{"do": "suspend"}` | saves and ends; the same request goes on from there |
| `{"do": "stop"}` | ends at once and deletes the run's folder |

| Event | Says |
|---|---|
| `started` | `name`, `options` |
| `checking` | `what` is looked at, `done` of how many (`of`) |
| `check` | all of `Inspection.as_dict`: counts, duplicates, unreadable files, leaks, outlook |
| `split` | `turns`; writers for `training`, `stopping` and the `check`; the `device` and why |
| `beside` | about how many `seconds` each round of training takes beside its steps |
| `step` | the `round` of training, `step` of how many (`of`), `loss`, `rate`, seconds `elapsed` and `remaining` |
| | now and then `samples_per_second`; on a card `memory_mb` |
| `measured` | of the `round`, on the stopping writers: `eer` in percent by kind, its `interval` by writers as |
| | `[low, high]`, `error` (what decides), `best_step` |
| `pairs` | pairs being learnt: keys and pictures of the samples, `target`, `score` |
| `comparing` | what the `round` has learnt, by its `best_step`, is being compared on those held back |
| `finishing` | the person ended the `round`: it takes the steps up to `until`, of which it has done `step`, |
| | and so do those after it, to check what is kept; `until` are as many as those before it needed |
| `checkpoint`, `paused`, `resumed` | |
| `met` | `writers` who are held back but whom the base has learnt from; `text` says so |
| `out_of_memory` | `text`: the batch was halved |
| `result` | `adopt`, `reason`, `kept`, `model`, `path`, `check_set`, and all of `Changes.as_dict`; |
| | `set_anew`: the base's thresholds were set on local people, and are judged as the new ones |
| `error` | `text`: one sentence |
| `choices` | by `check`: presets, limits, devices and bases to choose from, names that are taken |
| `examples` | by `check`: random pairs with what they are, and their pictures |
| `pace` | by `check`: `rounds` of training, seconds of a step as `[always, for each of the batch]`: |
| | first `tuned`, later `scratch`; or `text`: why that cannot be measured |
| `checked`, `kept` | the last of `check` and of `keep_result` |

Each turn of a split trains a network of its own, so steps begin anew `turns` times, and once
more where there are several.

When standard input closes (the parent is gone) that is a `suspend`. The last event is
`result`, `checked`, `kept`, `error`, `stopped` or `suspended`. A line that is no command is answered by `ignored`.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from verifier_app.choices import PROFILES
from verifier_app.errors import UsageError, UserError, reason
from verifier_app.store import runs
from verifier_app.store.reading import refuse_pipes
from verifier_app.training.loop import Event
from verifier_app.training.tuning.loop import Suspended, of_the_device
from verifier_app.training.tuning.options import chosen

if TYPE_CHECKING:
    from verifier_app.training.tuning.job import Request

DONE, DEFECT, BAD_INPUT = 0, 1, 2
"""Exit codes."""
BEGINNINGS = ("start", "check", "recalibrate", "keep_result")
"""Commands of which a process obeys one."""


class Events:
    """Writes events, one JSON object a line, from any thread."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._lock = threading.Lock()

    def __call__(self, event: Event) -> None:
        """Write one event; whoever reads has gone if that fails, which standard input tells."""
        with self._lock:
            self._write(event)

    def end(self, event: Event, first: Callable[[], None]) -> None:
        """Do `first`, write a last event and end the process, while no other thread says a word."""
        with self._lock:
            try:
                first()
            finally:
                self._write(event)
                os._exit(DONE)

    def _write(self, event: Event) -> None:
        line = json.dumps(event, allow_nan=False)
        with suppress(OSError, ValueError):
            self._out.write(line + "\n")
            self._out.flush()


class Commands:
    """What was asked for so far; a `Control` for the training.

    Args:
        source: Where commands are read from.
        emit: Is told that the training waits or goes on.
    """

    def __init__(self, source: TextIO, emit: Events) -> None:
        self._source, self._emit = source, emit
        self._changed = threading.Condition()
        self._paused = self._leave = self._enough = False
        self._stands_at: float | None = None
        self._stood = 0.0
        self._folder: Path | None = None

    @property
    def paused(self) -> bool:
        """Whether `wait` would wait."""
        return self._paused and not self._leave

    @property
    def enough(self) -> bool:
        """Whether to end now and keep what was learnt."""
        return self._enough

    def clock(self) -> float:
        """Seconds by a clock that stands still in pauses."""
        with self._changed:
            now = time.monotonic() if self._stands_at is None else self._stands_at
            return now - self._stood

    def wait(self) -> float:
        """Return at once, or after a pause with its seconds.

        Raises:
            Suspended: To leave.
        """
        begun = time.monotonic()
        with self._changed:
            while self.paused:
                if self._stands_at is None:  # samples are looked at in several threads
                    self._stands_at = time.monotonic()
                    self._emit({"event": "paused"})
                self._changed.wait()
            if self._leave:
                raise Suspended
        return time.monotonic() - begun

    def check(self) -> None:
        """Return at once, in a pause too.

        Raises:
            Suspended: To leave.
        """
        if self._leave:
            raise Suspended

    def first(self) -> tuple[str, Mapping[str, Any]]:
        """Wait for one of `BEGINNINGS`; give it with its request.

        Raises:
            UsageError: Something else came, or nothing.
        """
        for line in self._source:
            command = _parsed(line)
            if command.get("do") in BEGINNINGS and isinstance(command.get("request"), dict):
                return command["do"], command["request"]
            if command.get("do") in ("stop", "suspend"):
                break
            self._emit({"event": "ignored", "text": line.strip()[:200]})
        raise UsageError("Nothing was started.", "Send a start command first.")

    def listen(self, folder: Path | None = None) -> None:
        """Read further commands in a thread; `folder`, if there is one, is deleted by `stop`."""
        self._folder = folder
        threading.Thread(target=self._read, name="commands", daemon=True).start()

    def _read(self) -> None:
        for line in self._source:
            self._take(str(_parsed(line).get("do")), line)
        self._take("suspend", "")

    def _take(self, word: str, line: str) -> None:
        if word == "stop":
            self._stop()
        with self._changed:
            if word in ("pause", "resume"):
                self._paused = word == "pause"
            elif word == "keep":
                self._enough, self._paused = True, False
            elif word == "suspend":
                self._leave = True
            else:
                self._emit({"event": "ignored", "text": line.strip()[:200]})
            if self._stands_at is not None and not self._paused:
                self._stood += time.monotonic() - self._stands_at
                self._stands_at = None
                self._emit({"event": "resumed"})
            self._changed.notify_all()

    def _stop(self) -> None:
        """End the process without waiting for a step: nothing that it does is to be kept.

        Nor is it told that a step fails because its folder goes away.
        """
        folder = self._folder

        def forget() -> None:
            if folder is not None:
                runs.remove(folder)

        self._emit.end({"event": "stopped"}, forget)


def main() -> int:
    """Serve one request; the exit code: 0 done, 1 a defect, 2 bad input."""
    # Ctrl+C is for the parent, which suspends this one
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    refuse_pipes()
    out, sys.stdout = sys.stdout, sys.stderr  # what libraries print is no event
    emit = Events(out)
    try:
        code = serve(Commands(sys.stdin, emit), emit)
    except UserError as error:
        refused = isinstance(error, UsageError)  # asked for again, it would be again
        emit({"event": "error", "refused": refused, "text": " ".join(str(error).split())})
        code = BAD_INPUT
    except Exception as error:  # noqa: BLE001 - the edge: a defect shows its traceback
        traceback.print_exc()
        emit({"event": "error", "defect": True, "text": _defect(error)})
        code = DEFECT
    sys.stderr.flush()
    os._exit(code)  # threads that read or draw must not hold the end up


def _defect(error: Exception) -> str:
    """What is said of a defect: its kind and place, but no words that could name a file."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    kind = type(error).__name__
    return f"The trainer failed ({kind}{place}); this is a defect of the program."


def serve(commands: Commands, emit: Events) -> int:
    """Do what the start command asks for, until it is done or left.

    Raises:
        UserError: It cannot be done.
    """
    word, wanted = commands.first()
    try:
        if word == "start":
            _train(wanted, commands, emit)
        else:
            _run_errand(word, wanted, commands, emit)
    except OSError as error:
        raise UserError(
            f"It cannot be read or written ({reason(error)}).",
            "Check the folder, its permissions and the space on the disk.",
            error.filename,
        ) from error
    except (RuntimeError, MemoryError) as error:  # outside a step too: measuring, comparing
        trouble = of_the_device(error)
        if trouble is None:
            raise
        raise trouble from error
    return DONE


def _train(wanted: Mapping[str, Any], commands: Commands, emit: Events) -> None:
    from verifier_app.nn.device import set_threads
    from verifier_app.training.tuning.job import Job

    request = _request(wanted)
    set_threads()
    job = Job(request, emit, commands)  # before a stop may delete what is in the folder
    commands.listen(request.folder)
    emit({"event": "started", "name": request.name, "options": request.options.as_dict()})
    try:
        emit(job.run())
    except Suspended:
        emit({"event": "suspended", "folder": str(request.folder)})


def _run_errand(word: str, wanted: Mapping[str, Any], commands: Commands, emit: Events) -> None:
    commands.listen()  # before the slow imports, so that a stop is obeyed during them
    from verifier_app.nn.device import set_threads
    from verifier_app.training.tuning.errands import Errands

    set_threads()
    errands = Errands(wanted, emit, commands)
    does = {"check": errands.check, "recalibrate": errands.recalibrate}
    try:
        emit(does.get(word, errands.keep_result)())
    except Suspended:
        emit({"event": "suspended"})


def _request(wanted: Mapping[str, Any]) -> Request:
    """The request in a start command.

    Raises:
        UsageError: Something is missing or does not fit.
    """
    from verifier_app.training.tuning.job import Request

    name, data = wanted.get("name"), wanted.get("data")
    profile = wanted.get("profile", PROFILES[0])
    if not isinstance(name, str) or not isinstance(data, str) or profile not in PROFILES:
        raise UsageError("The request lacks a name, data or a profile.", "Send all of them.")
    options = wanted.get("options", {})
    if not isinstance(options, dict):
        raise UsageError("The options are no object.", "Send a JSON object.")
    folder = wanted.get("folder")
    return Request(
        data=Path(data),
        name=name,
        folder=Path(folder) if folder else runs.runs_dir() / name,
        options=chosen(str(wanted.get("preset", "quick")), options),
        profile=profile,
        base=wanted.get("base"),
        keep=bool(wanted.get("keep")),
    )


def _parsed(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
