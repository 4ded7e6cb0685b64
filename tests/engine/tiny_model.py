"""A real model file, small and untrained, for tests that need the whole way of a sample.

Its calibration is made up. Numbers of this model mean nothing; laws hold for them all the same.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from verifier_app.choices import Profile
from verifier_app.imaging import VERSION
from verifier_app.nn import architectures, modelfile
from verifier_app.nn.card import Architecture, Card
from verifier_app.types import Basis
from verifier_app.verify.fitting import Comparison, fit, thinned


def write(
    path: Path,
    profile: Profile = "signature",
    seed: int = 5,
    *,
    shaded: bool = False,
    every_basis: bool = False,
) -> Path:
    """Write the model file; its name on the card is that of the file.

    `every_basis`: it has a calibration for each, drawings among them.
    """
    small = {"stem": 4, "fine": 8, "middle": 8, "coarse": 12, "depth": 0, "cells": 16, "grid": 2}
    matches = profile == "signature"
    arguments = {**small, "matcher": matches, "mirrored": matches, "shaded": shaded}
    architecture = architectures.complete(Architecture("compact", arguments))
    torch.manual_seed(seed)
    network = architectures.build(architecture)
    known = _comparisons()
    if every_basis:
        known += [
            replace(own, raws=own.raws - 0.1, among=own.among - 0.1, basis=basis)
            for own in known
            for basis in (Basis.SHAPE, Basis.WIDTH)
        ] + [
            replace(own, raws=8 * own.raws - 9, among=8 * own.among - 9, basis=basis)
            for own in known
            for basis in (Basis.UNPRESSED, Basis.MOVEMENT)
        ]
    card = Card(
        name=path.stem,
        title="Tiny",
        profile=profile,
        architecture=architecture,
        imaging=VERSION,
        licence="Apache-2.0",
        terms="None.",
        date="2026-01-01",
        calibration=tuple(fit(thinned(known)).to_json()),
        data={"description": "invented"},
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    modelfile.save(path, network.state_dict(), card)
    return path


def _comparisons() -> list[Comparison]:
    rng = np.random.default_rng(2)
    return [
        Comparison(
            rng.normal(0.1 if genuine else -0.1, 0.2, 5),
            rng.normal(0.2, 0.1, 10),
            genuine,
            f"w{writer}",
            "invented",
            questioned=f"{genuine}{number}",
        )
        for writer in range(12)
        for number in range(3)
        for genuine in (True, False)
    ]
