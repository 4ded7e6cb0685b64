"""`self-test`: does this installation work? On synthetic handwriting that comes with it."""

from __future__ import annotations

import argparse
import importlib
import itertools
import pkgutil
import queue
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from verifier_app.choices import PROFILES, Profile
from verifier_app.cli import options
from verifier_app.cli.output import emit, emit_json
from verifier_app.errors import UserError
from verifier_app.store.paths import resource

if TYPE_CHECKING:
    from verifier_app.types import Prepared
    from verifier_app.verify import Verifier

EXAMPLE = "verifier-app self-test --device cpu"
PEOPLE = ("a", "b", "c")
GENUINE, IMITATIONS, SIGNS = range(1, 7), range(1, 4), range(1, 5)
"""Numbers of the bundled samples of each person, and of each sign."""
SYMMETRY = 1e-6
AGREEMENT = 1e-3
"""Largest difference of a raw score on another device than the processor."""
MOST = 0.75
"""Share of triples that a working model orders rightly; the shipped ones do better."""
_ENGINE_LIMIT_S = 180.0


class Failed(Exception):  # noqa: N818 - an outcome
    """What a check found wrong."""


@dataclass
class Bench:
    """What the checks hand on to each other."""

    device: str
    verifiers: dict[Profile, Verifier] = field(default_factory=dict)
    prepared: dict[str, Prepared] = field(default_factory=dict)

    def verifier(self, profile: Profile) -> Verifier:
        """The loaded verifier, if that check went well."""
        if profile not in self.verifiers:
            raise Failed(f"there is no model for the profile {profile}")
        return self.verifiers[profile]

    def samples(self, names: Sequence[str]) -> list[Prepared]:
        """Prepared samples, if that check went well."""
        if not self.prepared.keys() >= set(names):
            raise Failed("the synthetic samples could not be read")
        return [self.prepared[name] for name in names]


Check = Callable[[Bench], str]


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    options.add_device(parser)
    options.add_output(parser, json_is="print one JSON object")
    options.accept_rest(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run every check; exit code 1 if one fails."""
    bench = Bench(arguments.device)
    results = []
    for name, check in CHECKS.items():
        try:
            ok, said = True, check(bench)
        except Failed as failure:
            ok, said = False, str(failure)
        except UserError as error:
            ok, said = False, " ".join(str(error).split())
        results.append({"check": name, "ok": ok, "says": said})
        if not arguments.json:
            emit(f"{'OK' if ok else 'FAILED':6} {name}: {said}")
    good = all(result["ok"] for result in results)
    if arguments.json:
        emit_json({"schema": 1, "ok": good, "checks": results})
    elif good:
        emit("Everything works.")
    return 0 if good else 1


def example(name: str) -> Path:
    """A bundled sample."""
    return resource(f"examples/{name}.png")


def _pictures(bench: Bench) -> str:
    """Decode and clean every example."""
    from verifier_app import imaging

    for person in PEOPLE:
        names = [f"signature-{person}-{n}" for n in GENUINE]
        names += [f"signature-{person}-imitation-{n}" for n in IMITATIONS]
        for name in names:
            bench.prepared[name] = imaging.prepare(example(name), profile="signature")
    for name in (f"character-{sign}-{n}" for sign in "ab" for n in SIGNS):
        bench.prepared[name] = imaging.prepare(example(name), profile="character")
    return f"{len(bench.prepared)} synthetic samples read and cleaned"


def _models(bench: Bench) -> str:
    """Load the model of each profile."""
    from verifier_app.verify import Verifier

    for profile in PROFILES:
        bench.verifiers[profile] = Verifier.load(profile, device=bench.device)
    names = [f"{v.model.card.name} {v.model.sha256[:12]}" for v in bench.verifiers.values()]
    return ", ".join(names)


def _device(bench: Bench) -> str:
    """Say which device is used; another one than the processor must give its numbers."""
    from verifier_app import nn

    model = bench.verifier("signature").model
    chosen = f"{model.device.name}, {model.device.reason}"
    if model.device.name == "cpu":
        return chosen
    reference = nn.load(nn.default_model("signature"), "cpu")
    samples = bench.samples([f"signature-a-{n}" for n in GENUINE])
    here, there = (own.features(samples) for own in (model, reference))
    far = abs(model.raw(here[:1] * 5, here[1:]) - reference.raw(there[:1] * 5, there[1:])).max()
    if far > AGREEMENT:
        raise Failed(f"{chosen}: scores differ by {far:.2g} from those of the processor")
    return f"{chosen}; scores agree with the processor's within {far:.1g}"


def _symmetry(bench: Bench) -> str:
    """Compare both ways round."""
    verifier = bench.verifier("signature")
    a, b = bench.samples(["signature-a-1", "signature-a-2"])
    one, other = verifier.compare(a, [b]), verifier.compare(b, [a])
    if max(abs(one.llr - other.llr), abs(one.raw - other.raw)) > SYMMETRY:
        raise Failed(f"{one.llr} one way round, {other.llr} the other way")
    return "a comparison is the same both ways round"


def _identical(bench: Bench) -> str:
    """Compare a sample with itself."""
    (sample,) = bench.samples(["signature-a-1"])
    finding = bench.verifier("signature").compare(sample, [sample])
    if "identical" not in [warning.code for warning in finding.warnings]:
        raise Failed("a sample against itself is not called identical")
    if finding.llr != finding.llr_range[1]:
        raise Failed(f"a sample against itself has {finding.llr}, not the highest value")
    return "a sample against itself is called identical"


def _writers(bench: Bench) -> str:
    """Order triples: a person's own sample above an imitation of it."""
    triples = [
        (f"signature-{person}-1", f"signature-{person}-{own}", f"signature-{person}-imitation-{n}")
        for person in PEOPLE
        for own, n in itertools.product(GENUINE[1:], IMITATIONS)
    ]
    return _ordered(bench, "signature", triples, "the same writer above an imitation")


def _signs(bench: Bench) -> str:
    """Order triples: the same sign above another one."""
    triples = [
        (f"character-{sign}-1", f"character-{sign}-{own}", f"character-{other}-{n}")
        for sign, other in ("ab", "ba")
        for own, n in itertools.product(SIGNS[1:], SIGNS)
    ]
    return _ordered(bench, "character", triples, "the same sign above another one")


def _ordered(bench: Bench, profile: Profile, triples: list[tuple[str, str, str]], what: str) -> str:
    model = bench.verifier(profile).model
    names = sorted({name for triple in triples for name in triple})
    features = dict(zip(names, model.features(bench.samples(names)), strict=True))
    known, same, other = (
        [features[name] for name in column] for column in zip(*triples, strict=True)
    )
    right = int((model.raw(known, same) > model.raw(known, other)).sum())
    said = f"{what} in {right} of {len(triples)} triples"
    if right < MOST * len(triples):
        raise Failed(said)
    return said


def _engine(bench: Bench) -> str:  # noqa: ARG001 - every check has one form
    """Start the window's engine and have it answer."""
    from verifier_app.engine.client import EngineClient
    from verifier_app.engine.connection import Delivery, Outcome
    from verifier_app.engine.protocol import Hello, HelloReply

    heard: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    client = EngineClient(heard.put)
    try:
        asked = client.ask(Hello())
        while not (
            isinstance(own := heard.get(timeout=_ENGINE_LIMIT_S), Outcome) and own.id == asked
        ):
            continue
    except (OSError, queue.Empty) as error:
        raise Failed(f"the engine does not answer ({type(error).__name__})") from error
    finally:
        client.close()
    if not isinstance(own.answer, HelloReply):
        raise Failed(own.failure.what if own.failure else "the engine did not answer")
    return f"the window's engine answers, on {own.answer.device['name']}"


def _window(bench: Bench) -> str:  # noqa: ARG001 - every check has one form
    """Import every part of the window, also what it imports when a page is opened."""
    try:
        from verifier_app import ui

        parts = [own.name for own in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}.")]
        for name in parts:
            importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise Failed(f"a part of the window is missing ({error.name})") from error
    except ImportError as error:  # a system library: whoever has no screen needs none
        return f"not checked, the window could not open here ({error})"
    return f"all {len(parts)} parts of the window are there"


CHECKS: dict[str, Check] = {
    "pictures": _pictures,
    "models": _models,
    "device": _device,
    "symmetry": _symmetry,
    "identical": _identical,
    "writers": _writers,
    "signs": _signs,
    "engine": _engine,
    "window": _window,
}
"""Every check, in an order in which later ones can use what earlier ones made."""
