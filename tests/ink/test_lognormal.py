from __future__ import annotations

import math

import numpy as np
import pytest

from verifier_app.ink.synthesis.lognormal import Commands, normal_share, positions


def commands(targets: list[tuple[float, float]], **changes: object) -> Commands:
    n = len(targets)
    values: dict[str, object] = {
        "start": np.zeros(2),
        "target": np.array(targets, float),
        "turn": np.zeros(n),
        "span": np.full(n, 100.0),
        "wait": np.zeros(n),
        "overlap": np.full(n, 0.42),
        "sigma": np.full(n, 0.25),
        "down": np.ones(n, bool),
    } | changes
    return Commands(**values)  # type: ignore[arg-type]


def test_normal_share_is_the_distribution_function() -> None:
    z = np.linspace(-6, 6, 101)
    exact = [0.5 * (1 + math.erf(v / math.sqrt(2))) for v in z]
    np.testing.assert_allclose(normal_share(z), exact, atol=1e-7)


@pytest.mark.parametrize("turn", [0.0, 1.2, -2.6])
@pytest.mark.parametrize("sigma", [0.15, 0.35])
def test_one_stroke_follows_the_formulas_of_the_model(turn: float, sigma: float) -> None:
    """Speed and direction against the published formulas, integrated step by step."""
    span, overlap, chord = 100.0, 0.4, 2.0
    c = commands(
        [(chord, 0.0)],
        turn=np.array([turn]),
        wait=np.array([80.0]),
        sigma=np.array([sigma]),
        overlap=np.array([overlap]),
    )
    track = positions(c, 1.0)
    scale = overlap * span / sigma
    mu = math.log(scale)
    begun = 80.0 + span / 2 - scale * math.exp(-(sigma**2))
    amplitude = chord if turn == 0 else chord * (turn / 2) / math.sin(turn / 2)
    x = y = 0.0
    fine = 0.02
    for k in range(len(track) - 1):
        for j in range(int(1 / fine)):
            t = k + (j + 0.5) * fine - begun
            if t <= 0:
                continue
            z = (math.log(t) - mu) / sigma
            speed = amplitude / (sigma * math.sqrt(2 * math.pi) * t) * math.exp(-(z**2) / 2)
            angle = -turn / 2 + turn / 2 * (1 + math.erf(z / math.sqrt(2)))
            x += speed * math.cos(angle) * fine
            y += speed * math.sin(angle) * fine
        assert track[k + 1] == pytest.approx((x, y), abs=5e-3)


def test_strokes_alone_end_at_their_targets_and_together_round_the_corner_off() -> None:
    corner = [(1.0, 0.0), (1.0, 1.0)]
    apart = positions(commands(corner, wait=np.array([0.0, 400.0])), 5.0)
    assert np.hypot(*(apart - (1.0, 0.0)).T).min() < 1e-3
    together = positions(commands(corner), 5.0)
    assert 0.05 < np.hypot(*(together - (1.0, 0.0)).T).min() < 0.3
    for track in (apart, together):
        assert track[0] == pytest.approx((0, 0), abs=0.05)
        assert track[-1] == pytest.approx((1, 1), abs=1e-6)


def test_speed_peaks_when_the_command_says() -> None:
    c = commands([(1, 0), (1, 2), (3, 2)], span=np.array([80.0, 140.0, 100.0]), wait=np.full(3, 60))
    track = positions(c, 1.0)
    speed = np.hypot(*np.diff(track, axis=0).T)
    inner = np.flatnonzero((speed[1:-1] > speed[:-2]) & (speed[1:-1] >= speed[2:])) + 1
    inner = inner[speed[inner] > 0.1 * speed.max()]
    assert len(inner) == 3
    np.testing.assert_allclose(inner, c.peaks(), atol=6)
