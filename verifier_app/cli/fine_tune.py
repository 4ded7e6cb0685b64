"""`fine-tune DATA`: a model that knows local writers better, if it is measurably better."""

from __future__ import annotations

import argparse
import json
import queue
import sys
import threading
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from verifier_app.choices import PRECISIONS
from verifier_app.cli import data, options
from verifier_app.cli.output import emit, emit_json, note
from verifier_app.cli.wording import counted, printable, unused
from verifier_app.errors import Interrupted, UsageError, UserError
from verifier_app.training.tuning.options import LIMITS, LOSSES, PRESETS, chosen, fits

if TYPE_CHECKING:
    from verifier_app.engine.trainer import Trainer

EXAMPLE = "verifier-app fine-tune our-signatures --preset quick --name branch-office"
ABOUT_PRESETS = """\
quick     the base's later stages; ends within ten minutes
thorough  all of the base; takes hours
source    a new network from nothing, as in Koch et al. 2015: for studies, days on a CPU"""
_QUIET = ("started", "checking", "pairs", "checkpoint", "ignored", "beside")
_COMMANDS = ("pause", "resume", "keep", "suspend", "stop")


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    data.add_local(parser)
    parser.add_argument("--preset", choices=tuple(PRESETS), default="quick", help="default: quick")
    parser.add_argument("--name", metavar="NAME", help="of the new model (default: BASE-tuned)")
    parser.add_argument(
        "--time-limit", metavar="S", type=float, help="seconds for everything (quick: 600)"
    )
    parser.add_argument(
        "--keep",
        action="store_true",
        help="keep a result that is not measurably better, as an experiment",
    )
    parser.add_argument("--run", metavar="DIR", type=options.path, help="where checkpoints go")
    options.add_profile(parser)
    parser.add_argument(
        "--model",
        metavar="NAME_OR_FILE",
        type=options.file_name,
        help="the base (default: that in use)",
    )
    options.add_device(parser)
    more = parser.add_argument_group("for experts")
    more.add_argument("--loss", choices=LOSSES)
    more.add_argument("--steps", metavar="N", type=int, help="most iterations")
    more.add_argument("--rate", metavar="X", type=float, help="highest learning rate")
    more.add_argument("--batch", metavar="N", type=int, help="people in a batch, an even number")
    more.add_argument("--frozen", metavar="N", type=int, help="stages that stay as they are, 0-4")
    more.add_argument("--augmentation", metavar="X", type=float, help="0 to 1")
    more.add_argument("--synthetic", metavar="X", type=float, help="share of invented handwriting")
    more.add_argument("--precision", choices=PRECISIONS)
    more.add_argument("--seed", metavar="N", type=int)
    parser.add_argument_group("presets", ABOUT_PRESETS)
    options.add_output(
        parser,
        json_is="print events as JSON lines, the last one the result; commands are read as JSON "
        "lines from standard input",
    )
    options.accept_rest(parser)


def run(arguments: argparse.Namespace) -> int:
    """Train in a child process; every event is a line."""
    from verifier_app.engine.trainer import LAST, Trainer

    request = _request(arguments)
    events: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    trainer = Trainer(events.put)
    trainer.start(request)
    if arguments.json:
        threading.Thread(target=_forward, args=(trainer,), daemon=True).start()
    event: dict[str, Any] = {"event": ""}
    rounds = 1
    try:
        while event["event"] not in LAST:
            event = events.get()
            if event["event"] == "split":
                rounds = event["turns"] + (event["turns"] > 1)
            _show(event, arguments, rounds)
    except KeyboardInterrupt:
        trainer.close()
        note(f"{options.PROGRAM}: The same command continues the training.")
        raise
    trainer.close()
    if event["event"] == "died" or event.get("defect"):
        note(f"{options.PROGRAM}: {event['text']}")
        return 1
    if event["event"] == "error":
        raise UserError(event["text"])
    if event["event"] != "result":
        raise Interrupted
    if not arguments.json:
        emit(_summary(event))
    return 0


def _request(arguments: argparse.Namespace) -> dict[str, Any]:
    from verifier_app.datasets.local import REFERENCE_SETS
    from verifier_app.nn import library
    from verifier_app.nn.modelfile import read_card

    names = (
        "loss", "steps", "rate", "batch", "frozen", "augmentation", "synthetic", "precision",
        "seed", "time_limit", "device",
    )  # fmt: skip
    wanted = {name: getattr(arguments, name) for name in names}
    wanted = {name: value for name, value in wanted.items() if value is not None}
    _check_numbers(wanted)
    chosen(arguments.preset, wanted)  # a slip is told before a process is started
    place = arguments.data
    base = library.find(arguments.model or library.default_model(arguments.profile))
    wish = f"{read_card(base).name[:50]}-tuned"
    name = arguments.name or library.free_name(wish, _waits)
    library.new_path(name)
    return {
        "data": str(place if str(place) == REFERENCE_SETS else place.absolute()),
        "name": name,
        "preset": arguments.preset,
        "options": wanted,
        "profile": arguments.profile,
        "base": str(base.absolute()) if arguments.model else None,
        "keep": arguments.keep,
        "folder": None if arguments.run is None else str(arguments.run.absolute()),
    }


def _check_numbers(wanted: Mapping[str, Any]) -> None:
    """Refuse a number out of its range, in the words of the command line.

    Raises:
        UsageError: There is one.
    """
    for name in LIMITS.keys() & wanted.keys():
        value = wanted[name]
        if not fits(name, value):
            least, most = (f"{bound:.0f}" if bound >= 1 else f"{bound:g}" for bound in LIMITS[name])
            shown = f"{value:.15g}" if isinstance(value, float) else value
            even = "an even number from " if name == "batch" else ""
            raise UsageError(
                f"The option --{name.replace('_', '-')} cannot be {shown}.",
                f"Use {even}{least} to {most}. See {options.PROGRAM} fine-tune --help.",
            )


def _waits(name: str) -> bool:
    """Whether a result of this name waits to be kept, or a run to be begun.

    Another training would take its place.
    """
    from verifier_app.store import runs

    asked = runs.asked(runs.runs_dir() / name)
    return runs.result_of(asked) is not None or runs.is_put_off(asked)


def _forward(trainer: Trainer) -> None:
    """Hand commands on; the end of standard input is none: it may have been empty all along."""
    if sys.stdin is None:  # closed from outside
        return
    for line in sys.stdin.buffer:
        try:
            word = json.loads(line).get("do")
        except (ValueError, AttributeError):
            continue
        if word in _COMMANDS:
            trainer.do(word)


def _show(event: dict[str, Any], arguments: argparse.Namespace, rounds: int) -> None:
    if arguments.json:
        emit_json(event)
        sys.stdout.flush()  # whoever reads them through a pipe wants them now
    elif not arguments.quiet and event["event"] not in (*_QUIET, "result", "error", "died"):
        people = "signs" if arguments.profile == "character" else "writers"
        note(_line(event, people, rounds))


def _line(event: dict[str, Any], people: str, rounds: int) -> str:
    """An event in words; `people` are writers or signs, `rounds` the trainings in a row."""
    kind = event["event"]
    training = f"training {event['round']} of {rounds}, " if "round" in event and rounds > 1 else ""
    if kind == "check":
        counts = f"{event['writers']} {people}, {event['genuine']} genuine"
        lines = [f"{counts}, {counted(event['forged'], 'imitation')} ({event['layout']})"]
        lines += unused(event["unreadable"], event["left_out"], event["repeated"])
        for twin in event["duplicates"]:
            if event["repeated"].get(twin["second"]) == twin["first"]:
                continue
            labels = ", labelled as two different things" if twin["conflict"] else ""
            both = f"{twin['first']} and {twin['second']} are the same picture{labels}"
            lines.append(printable(both))
        texts = Counter(own["text"] for found in event["warnings"].values() for own in found)
        lines += [f"{counted(count, 'sample')}: {text}" for text, count in texts.items()]
        return "\n".join([*lines, *event["leaks"], *event["outlook"]])
    if kind == "step":
        return (
            f"{training}step {event['step']} of {event['of']}  loss {event['loss']:.3f}  "
            f"{event['elapsed']:.0f} s, {event['remaining']:.0f} s left"
        )
    if kind == "measured":
        rates = ", ".join(f"{name} {rate} %" for name, rate in event["eer"].items())
        where = f"{training}step {event['step']}"
        return f"{where}: equal error rate of stopping {people}: {rates}"
    if kind == "comparing":
        return f"{training}comparing on the {people} held back"
    if kind == "finishing":
        return f"{training}ended at step {event['until']}; those that are left take as many"
    if kind == "split":
        several = f"; {rounds} trainings in a row" if rounds > 1 else ""
        return (
            f"{event['training']} {people} to learn from, {event['stopping']} to stop on, "
            f"{event['check']} to decide on{several}"
        )
    return str(event.get("text", kind))


def _summary(result: dict[str, Any]) -> str:
    if result["adopt"]:
        closing = f"Use it with `models default {result['model']}`, or --model {result['model']}."
    elif result["kept"]:
        closing = f"Kept as an experiment, not put to use; try it with --model {result['model']}."
    else:
        closing = f"Not kept. `models import {result['path']}` keeps it as an experiment."
    return f"{result['reason']}\n{closing}"
