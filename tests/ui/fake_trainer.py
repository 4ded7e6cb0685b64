"""A trainer in the test's own hands: canned events, delivered when the test says so."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np

OPTIONS = {
    "preset": "quick", "loss": "bce", "steps": 600, "rate": 4e-4, "batch": 8, "frozen": 2,
    "augmentation": 0.7, "synthetic": 0.2, "device": "auto", "precision": "fp32", "seed": 0,
    "time_limit": 600.0, "scratch": False,
}  # fmt: skip
CHOICES = {
    "event": "choices",
    "presets": {
        "quick": OPTIONS,
        "thorough": {**OPTIONS, "preset": "thorough", "steps": 4000, "time_limit": None},
        "source": {**OPTIONS, "preset": "source", "steps": 10_000, "batch": 180, "scratch": True,
                   "rate": 6e-5, "time_limit": None},
    },
    "limits": {
        "steps": [1, 10_000_000], "rate": [1e-8, 1.0], "batch": [2, 4096], "frozen": [0, 4],
        "augmentation": [0.0, 1.0], "synthetic": [0.0, 0.9], "seed": [0, 2**32 - 1],
        "time_limit": [1.0, 1e7],
    },
    "losses": ["bce", "contrastive", "triplet", "metric"],
    "scratch_losses": ["bce", "contrastive"],
    "precisions": ["fp32", "bf16"],
    "devices": ["auto", "cpu"],
    "bases": ["branch-scans-thorough", "signature"],
    "experiments": ["branch-scans-thorough"],
    "taken": ["signature", "branch-scans-thorough"],
}  # fmt: skip
CHECK = {
    "event": "check", "layout": "folder per writer", "profile": "signature", "writers": 21,
    "usable_writers": 20, "genuine": 280, "forged": 240, "by_writer": {},
    "duplicates": [
        {"first": "w1/genuine/1.png", "second": "w1/genuine/9.png", "exact": True, "conflict": False},
        {"first": "w2/genuine/1.png", "second": "w3/genuine/1.png", "exact": False, "conflict": True},
    ],
    "unreadable": {"w3/genuine/4.png": "The file ends too early. Scan or export it again."},
    "repeated": {},
    "warnings": {"w4/genuine/1.png": [{"code": "low_contrast", "text": "Faint ink."}]},
    "left_out": [],
    "leaks": [
        "Your imitations were scanned on other paper. The program removes this before it compares."
    ],
    "outlook": ["With 20 writers a training can be checked on writers that it did not learn from."],
}  # fmt: skip
PACE = {
    "event": "pace", "check_seconds": 8.0, "rounds": 1, "tuned": [0.1, 0.05],
    "scratch": [0.4, 0.02], "device": {"name": "cpu", "reason": "no CUDA device found"},
}  # fmt: skip
SPLIT = {
    "event": "split", "turns": 1, "training": 12, "stopping": 3, "check": 5,
    "device": {"name": "cpu", "reason": "no CUDA device found"},
}  # fmt: skip


def interval(value: float, half: float = 0.05) -> dict[str, float]:
    return {"value": value, "low": value - half, "high": value + half}


def realised(value: float) -> dict[str, Any]:
    return {
        point: {
            "stated": stated,
            "imitation_called_same": {**interval(value * stated, stated / 2), "of": 1000},
            "stranger_called_same": None,
            "genuine_called_different": {**interval(stated, stated / 2), "of": 1000},
            "genuine_called_same": {**interval(0.7), "of": 1000},
        }
        for point, stated in (("screening", 0.05), ("standard", 0.01), ("strict", 0.001))
    }


RESULT = {
    "event": "result", "kind": "fine-tune", "adopt": True, "kept": True,
    "reason": "Better on 6 held-out writers: 19.4 % to 13.1 % equal error rate.",
    "model": "branch-scans-quick", "path": "/home/ann/models/branch-scans-quick.safetensors",
    "base": {"name": "signature", "sha256": "b" * 64}, "against": "imitation", "writers": 6,
    "eer": {"before": interval(0.194), "after": interval(0.131), "difference": interval(-0.063)},
    "cllr": {"before": interval(0.61), "after": interval(0.44), "difference": interval(-0.17)},
    "check_set": {"before": 0.08, "after": 0.09, "margin": 0.03},
    "roc": {
        "before": [[0, 0.2], [0.05, 0.5], [0.2, 0.81], [0.5, 0.95], [1, 1]],
        "after": [[0, 0.35], [0.05, 0.7], [0.13, 0.87], [0.5, 0.98], [1, 1]],
    },
    "by_writer": [
        {"writer": f"local/w{k}", "before": 0.05 * k, "after": max(0.0, 0.05 * k - 0.02 * (k - 2))}
        for k in range(1, 7)
    ],
    "flipped": [
        {"questioned": "w2/forged/3.png", "references": ["w2/genuine/1.png"], "target": "imitation",
         "before": {"llr": 1.4, "verdict": "same"}, "after": {"llr": -0.9, "verdict": "different"}},
        {"questioned": "w5/genuine/7.png", "references": ["w5/genuine/1.png"], "target": "genuine",
         "before": {"llr": 0.1, "verdict": "inconclusive"}, "after": {"llr": 1.6, "verdict": "same"}},
    ],
    "realised": {"before": realised(3.0), "after": realised(1.2)},
}  # fmt: skip
RECALIBRATED = {
    "event": "result", "kind": "recalibrate", "model": "branch-scans-local", "path": "/m",
    "checked_on": 20, "profile": "signature", "base": {"name": "signature", "sha256": "b" * 64},
    "before": {"one reference": realised(3.0), "all references": realised(2.0)},
    "after": {"one reference": realised(1.1), "all references": realised(1.0)},
    "advice": {
        "one reference": {"screening": "worse", "standard": "worse", "strict": "better"},
        "all references": {"screening": "unchanged", "standard": "better", "strict": "better"},
    },
}  # fmt: skip


def picture(seed: int = 0, width: int = 160, height: int = 64) -> dict[str, Any]:
    """A wave of ink, dark on white."""
    grey = np.full((height, width), 255, np.uint8)
    x = np.arange(10, width - 10)
    wave = height / 2 + height / 3 * np.sin(x / (9 + seed)) * np.cos(x / (31 - seed))
    for offset in (-1, 0, 1):
        grey[(wave + offset).astype(int), x] = 30
    pixels = base64.b64encode(grey.tobytes()).decode()
    return {"height": height, "width": width, "grey": pixels}


def pairs(count: int = 6, *, scored: bool = False) -> list[dict[str, Any]]:
    made = []
    for k in range(count):
        kind = ("genuine", "imitation", "random")[k % 3]
        pair: dict[str, Any] = {
            "kind": kind, "target": int(kind == "genuine"), "first": f"w{k}/genuine/1.png",
            "second": f"w{k}/forged/2.png", "pictures": [picture(k), picture(k + 1)],
        }  # fmt: skip
        made.append({**pair, "score": (0.94, 0.11, 0.57)[k % 3]} if scored else pair)
    return made


def step(number: int, of: int = 600, **facts: Any) -> dict[str, Any]:
    return {
        "event": "step", "round": 1, "step": number, "of": of, "loss": 0.3 + 0.5 / (1 + number / 60),
        "rate": 2.1e-4, "elapsed": number * 0.5, "remaining": (of - number) * 0.5, **facts,
    }  # fmt: skip


FINISHING = {"event": "finishing", "round": 1, "step": 60, "until": 60}


def comparing(number: int, best_step: int = 0) -> dict[str, Any]:
    return {"event": "comparing", "round": number, "best_step": best_step}


def measured(number: int, rate: float) -> dict[str, Any]:
    eer = {"local imitation": rate, "local stranger": 2.0, "synthetic imitation": 9.0}
    return {
        "event": "measured",
        "round": 1,
        "step": number,
        "eer": eer,
        "interval": {key: [max(0.0, value - 6.0), value + 7.0] for key, value in eer.items()},
        "error": rate / 100,
        "best_step": number,
    }


class FakeProcess:
    """A process that has begun; `say` delivers events as if it told them."""

    def __init__(self, word: str, request: Any, deliver: Any) -> None:
        self.word, self.request, self._deliver = word, dict(request), deliver
        self.words: list[str] = []
        self.is_left = False

    def do(self, word: str) -> None:
        self.words.append(word)

    def leave(self) -> None:
        self.is_left = True

    def say(self, *events: dict[str, Any]) -> None:
        for event in events:
            self._deliver(event)


class FakeTrainers:
    """Begins fake processes and keeps them."""

    def __init__(self) -> None:
        self.begun: list[FakeProcess] = []

    def __call__(self, word: str, request: Any, deliver: Any) -> FakeProcess:
        self.begun.append(FakeProcess(word, request, deliver))
        return self.begun[-1]

    @property
    def last(self) -> FakeProcess:
        return self.begun[-1]

    def check(self, **changes: Any) -> None:
        """Let the last one, a check, come to a good end."""
        examples = {"event": "examples", "pairs": pairs()}
        facts = {**CHECK, **changes}
        self.last.say(CHOICES, {"event": "checking", "what": "samples", "done": 32, "of": 520})
        self.last.say(facts, examples, PACE, {"event": "checked"})

    def train(self, until: int = 240) -> None:
        """Let the last one, a training, go on to a step."""
        self.last.say(
            {"event": "started", "name": "n", "options": OPTIONS}, SPLIT, measured(0, 19.4)
        )
        for number in range(1, until + 1):
            self.last.say(step(number, samples_per_second=315.0, memory_mb=1945))
            if number % 75 == 0:
                self.last.say(measured(number, 19.4 - number / 60))
        self.last.say({"event": "pairs", "pairs": pairs(8, scored=True), "of": 64})
        self.last.say({"event": "checkpoint", "path": "c"})
