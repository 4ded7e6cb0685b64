"""How well a network does on the writers that decide when to stop."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from verifier_app.choices import Profile
from verifier_app.datasets import Labelled
from verifier_app.evaluation.pairings import pairings
from verifier_app.evaluation.protocols import Compared
from verifier_app.evaluation.rates import eer_of
from verifier_app.evaluation.resampling import Interval, bootstrap
from verifier_app.nn.network import Encoded, Twin, joined
from verifier_app.training.loop import Event
from verifier_app.training.tuning.pictures import Seen
from verifier_app.training.tuning.scores import encoded
from verifier_app.types import FloatArray

_AT_ONCE, _PAIRS_AT_ONCE = 32, 128
_MOST, _MOST_INVENTED = 400, 120
"""Pairs of each kind: more would cost training time and say little more."""
_RESAMPLES = 200
"""Of writers, for an interval that is looked at, not decided by."""


class Stopping:
    """Equal error rates on held-out pairs, for `TuningLoop`.

    What decides is the mean over the kinds of pairs that there are: imitations, and strangers at
    half the weight, on the local data and, at a quarter, on the invented ones.

    Args:
        samples: By name, as they are compared in use; the first are the local ones.
        profile: What the samples are.
        people: Whose local comparisons count; other people are strangers to them. All if None.
        seed: Of the choice among too many pairs.
        check: Called all the time while it measures, which may take long on a busy machine; what
            it raises ends the measuring.
    """

    def __init__(
        self,
        samples: Mapping[str, Seen],
        profile: Profile,
        people: frozenset[str] | None = None,
        seed: int = 0,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self._check = check
        self._pictures = {name: own.pictures for name, own in samples.items()}
        self._pairs: dict[str, npt.NDArray[np.int64]] = {}
        self._writers: dict[str, npt.NDArray[np.intp]] = {}
        self._weights: dict[str, float] = {}
        rng = np.random.default_rng(seed)
        for place, (name, own) in enumerate(samples.items()):
            known, strangers = (
                [c for c in part if place or people is None or c.group in people]
                for part in pairings(own.rows, profile)
            )
            rows = {row: index for index, row in enumerate(own.rows)}
            _, writers = np.unique([row.person for row in own.rows], return_inverse=True)
            most = _MOST if place == 0 else _MOST_INVENTED
            alike = [c for c in known if c.kind == "genuine"]
            genuine = _few(_pairs(alike, rows), most, rng)
            for kind, other, weight in (
                ("imitation", [c for c in known if c.kind != "genuine"], 1.0),
                ("stranger", strangers, 0.5),
            ):
                against = _few(_pairs(other, rows), most, rng)
                if len(genuine) and len(against):
                    key = f"{name} {kind}"
                    self._pairs[key] = np.array(
                        [[*p, 1] for p in genuine] + [[*p, 0] for p in against], np.int64
                    )
                    self._writers[key] = writers[self._pairs[key][:, 0]]
                    self._weights[key] = weight if place == 0 else weight / 4

    def measure(self, network: nn.Module) -> Event:
        """`error`, 0 to 1; in percent the equal error rate of each kind, and its interval."""
        assert isinstance(network, Twin)
        network.eval()
        features: dict[str, Encoded] = {}
        rates: dict[str, Interval] = {}
        with torch.inference_mode():
            for key, pairs in self._pairs.items():
                name = key.rpartition(" ")[0]
                if name not in features:
                    features[name] = self._encoded(network, self._pictures[name])
                scores = self._scores(network, features[name], pairs)
                truth = pairs[:, 2] == 1
                writers = self._writers[key]
                self._check()
                rates[key] = bootstrap(eer_of, scores, truth, writers, resamples=_RESAMPLES)
        total = sum(self._weights.values())
        error = sum(self._weights[key] * rate.value for key, rate in rates.items()) / max(
            total, 1e-9
        )
        percent = {key: round(100 * rate.value, 2) for key, rate in rates.items()}
        spans = {
            key: [round(100 * rate.low, 2), round(100 * rate.high, 2)]
            for key, rate in rates.items()
            if np.isfinite(rate.low)
        }
        return {"error": round(error, 6), "eer": percent, "interval": spans}

    def _encoded(self, network: Twin, pictures: FloatArray) -> Encoded:
        device = next(network.parameters()).device
        parts = []
        for start in range(0, len(pictures), _AT_ONCE):
            self._check()
            batch = torch.from_numpy(pictures[start : start + _AT_ONCE]).to(device)
            parts.append(encoded(network, batch.contiguous(memory_format=torch.channels_last)))
        return joined(parts)

    def _scores(
        self, network: Twin, features: Encoded, pairs: npt.NDArray[np.int64]
    ) -> npt.NDArray[np.float64]:
        compared = network.among(features)
        rows = torch.from_numpy(pairs[:, :2]).to(features["embedding"].device)
        parts = []
        for part in torch.split(rows, _PAIRS_AT_ONCE):
            self._check()
            parts.append(compared(part[:, 0], part[:, 1]))
        return np.asarray(torch.cat(parts).double().cpu().numpy(), np.float64)


def _pairs(compared: Sequence[Compared], rows: Mapping[Labelled, int]) -> npt.NDArray[np.int64]:
    found = sorted({(rows[r], rows[c.questioned]) for c in compared for r in c.references})
    return np.array(found, np.int64).reshape(-1, 2)


def _few(
    pairs: npt.NDArray[np.int64], most: int, rng: np.random.Generator
) -> npt.NDArray[np.int64]:
    if len(pairs) <= most:
        return pairs
    return pairs[np.sort(rng.choice(len(pairs), most, replace=False))]
