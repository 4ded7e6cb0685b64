"""A verifier without a network: a sample is a text file that holds a number."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from verifier_app.choices import OPERATING_POINTS
from verifier_app.cli import verifier
from verifier_app.errors import SampleError, UserError
from verifier_app.strength import strength
from verifier_app.types import (
    DeviceInfo,
    Finding,
    OperatingPoint,
    ReferenceReport,
    SampleReport,
    SampleWarning,
)


class FakeVerifier:
    """llr of a pair is 2 minus the distance of the two numbers; files below 0 get a warning."""

    def __init__(self, profile="signature", model=None, device="auto", operating_point="standard"):
        self.profile = profile
        self.name = model or profile
        self.operating_point = operating_point
        level = 0.4 if operating_point == "screening" else 1.0
        self.point = OperatingPoint(
            operating_point, level, -level, OPERATING_POINTS[operating_point], 0.01, "invented data"
        )
        self.calls: list[int] = []
        self.interrupt_after: int | None = None

    def compare(self, questioned: str, references: Sequence[str]) -> Finding:
        value, report = self._read(questioned)
        each = []
        for reference in references:
            other, known = self._read(reference)
            llr = 2.0 - abs(value - other)
            each.append(ReferenceReport(known.path, known.sha256, known.warnings, llr, llr))
        llr = sum(r.llr for r in each) / len(each) + (0.5 if self.name == "other" else 0.0)
        clipped = max(-2.0, min(1.75, llr))
        return Finding(
            profile=self.profile,
            raw=llr,
            llr=clipped,
            llr_unclipped=llr,
            llr_range=(-2.0, 1.75),
            score=1 / (1 + 10**-clipped),
            strength=strength(clipped, self.profile),
            verdict=self.point.verdict(llr),
            operating_point=self.point,
            questioned=report,
            references=tuple(each),
            warnings=(SampleWarning("identical", "These are the same picture."),)
            if llr == 2
            else (),
            model={"name": self.name, "sha256": "ab" * 32},
            device=DeviceInfo("cpu", "the CPU was asked for"),
            version="0",
        )

    def compare_many(self, pairs):
        self.calls.append(len(pairs))
        if self.interrupt_after is not None and len(self.calls) > self.interrupt_after:
            raise KeyboardInterrupt
        return [self._try(*pair) for pair in pairs]

    def rank(self, questioned, people):
        self._read(questioned)
        found = [(name, self._try(questioned, references)) for name, references in people.items()]
        return sorted(found, key=lambda item: -getattr(item[1], "llr_unclipped", -99))

    def _try(self, questioned: str, references: Sequence[str]) -> Finding | UserError:
        try:
            return self.compare(questioned, references)
        except UserError as error:
            return error

    def _read(self, path: str) -> tuple[float, SampleReport]:
        try:
            text = Path(path).read_text()
            value = float(text)
        except FileNotFoundError:
            raise SampleError("The file does not exist.", "Check the name.", path) from None
        except ValueError:
            raise SampleError("This is not a picture.", "Use PNG.", path) from None
        warnings = (SampleWarning("low_contrast", "Faint ink."),) if value < 0 else ()
        return value, SampleReport(path, hashlib.sha256(text.encode()).hexdigest(), warnings)


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> list[FakeVerifier]:
    """Every fake verifier that a command loaded, in order."""
    loaded: list[FakeVerifier] = []

    def load(arguments) -> FakeVerifier:
        loaded.append(
            FakeVerifier(
                arguments.profile, arguments.model, arguments.device, arguments.operating_point
            )
        )
        return loaded[-1]

    monkeypatch.setattr(verifier, "load", load)
    return loaded


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with samples a to f (0, 0.5, 3, -1, 0, 1.5) and a file that is none."""
    for name, value in {"a": 0, "b": 0.5, "c": 3, "d": -1, "e": 0, "f": 1.5}.items():
        (tmp_path / f"{name}.png").write_text(str(value))
    (tmp_path / "text.png").write_text("no picture")
    monkeypatch.chdir(tmp_path)
    return tmp_path
