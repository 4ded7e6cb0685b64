"""Recipes: what decides a training, in one TOML file.

```toml
kind = "signature"            # "signature", "character" or "source"
name = "signature"            # of the model
title = "Signature, compact"
licence = "..."
terms = "..."
data = "..."                  # what it was trained on, in a sentence
seed = 1
synthetic = 0                 # signatures only: invented writers, as the set "synthetic"
loss = "bce"                  # signatures only: or "contrastive", "triplet", "metric"
composed = 0.0                # signatures only: share of the people that are made of two
bent = 0.0                    # signatures only: pixels that identities are bent by, now and then
genuine_only = []             # signatures only: sets whose imitations are not learnt from
calibration = []              # signatures only: sets to calibrate on; empty: those of the shares
first_weights = "tutorial"    # source only: or "paper", see nn.koch.Koch.initialise
[architecture]                # arguments of the network
[schedule]                    # see training.loop.Schedule
[shares]                      # signatures only: how often each set is drawn
[words]                       # signatures only: sets of which only so many texts are taken
```
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

from verifier_app.choices import PRECISIONS, Profile
from verifier_app.errors import DataError, is_readable, reason
from verifier_app.nn.card import valid_name
from verifier_app.nn.koch import Initialisation
from verifier_app.store.paths import resource
from verifier_app.store.reading import content
from verifier_app.training.loop import Schedule
from verifier_app.training.losses import LOSSES

Kind = Literal["signature", "character", "source"]
FOLDER = resource("recipes")
"""The recipes that the program ships with."""
_LARGEST = 2**20
"""Bytes of a recipe; what has no end is none."""
_MOST_BENT = 20
"""Pixels; beyond that strokes would run over themselves."""
_LARGEST_SHARE = 1_000_000
_LIMITS: Mapping[str, tuple[float, float]] = {
    "steps": (1, 10_000_000),
    "rate": (1e-8, 1.0),
    "warm_up": (0, 10_000_000),
    "decay": (0.0, 1.0),
    "average": (0.0, 0.999_999),
    "every": (1, 10_000_000),
    "save_seconds": (0.0, 3600.0),
    "clip": (1e-6, math.inf),
}
"""Least and greatest of the schedule's numbers; beyond them nothing is learnt, or not kept."""
_OF_SIGNATURES = (
    "shares",
    "words",
    "synthetic",
    "loss",
    "composed",
    "bent",
    "genuine_only",
    "calibration",
)
"""Keys that recipes of other kinds do not follow."""
_TYPES = {
    "str": str,
    "int": int,
    "Mapping[str, Any]": dict,
    "Mapping[str, float]": dict,
    "Mapping[str, int]": dict,
    "Sequence[str]": list,
}


@dataclass(frozen=True)
class Recipe:
    """See the module; `architecture`, `shares` and `words` may be empty."""

    kind: Kind
    name: str
    title: str
    licence: str
    terms: str
    data: str
    schedule: Schedule
    seed: int = 0
    architecture: Mapping[str, Any] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    words: Mapping[str, int] = field(default_factory=dict)
    synthetic: int = 0
    loss: str = "bce"
    composed: float = 0.0
    bent: float = 0.0
    genuine_only: Sequence[str] = field(default_factory=list)
    calibration: Sequence[str] = field(default_factory=list)
    first_weights: Initialisation = "tutorial"

    @property
    def profile(self) -> Profile:
        """What the trained model is for."""
        return "signature" if self.kind == "signature" else "character"

    def as_dict(self) -> dict[str, Any]:
        """For the model's card."""
        stated = asdict(self)
        if self.kind != "signature":
            for key in _OF_SIGNATURES:
                del stated[key]
        stated["schedule"]["clip"] = min(self.schedule.clip, 1e9)  # JSON knows no infinity
        return stated


def load(name_or_path: str) -> Recipe:
    """A shipped recipe by name, or a file.

    Raises:
        DataError: There is none, or it cannot be understood.
    """
    shipped = FOLDER / f"{name_or_path}.toml"
    path = Path(name_or_path)
    try:
        path = shipped if shipped.is_file() else path
        text = content(path, _LARGEST)
        if text is None:
            raise DataError("The file is too large for a recipe.", "Name another one.", path)
        table = tomllib.loads(text.decode())
    except FileNotFoundError:
        known = ", ".join(sorted(p.stem for p in FOLDER.glob("*.toml")))
        raise DataError(
            "There is no such recipe.", f"Name a file, or one of {known}.", path
        ) from None
    except OSError as error:
        what = f"The recipe cannot be read ({reason(error)})."
        raise DataError(what, "Name another file.", path) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"The recipe cannot be read ({error}).", "Correct it.", path) from None
    except RecursionError:
        raise DataError("The recipe cannot be read (too deep).", "Correct it.", path) from None
    except ValueError:  # what Python takes for a number has at most 4300 digits
        what = "The recipe cannot be read (a number has too many digits)."
        raise DataError(what, "Correct it.", path) from None
    return _checked(table, path)


def _checked(table: dict[str, Any], path: Path) -> Recipe:
    _check_keys(table, path)
    _check_words(table, path)
    _check_numbers(table, path)
    _check_names(table, path)
    _check_kind(table, path)
    return Recipe(**{**table, "schedule": Schedule(**table["schedule"])})


def _check_keys(table: dict[str, Any], path: Path) -> None:
    """All that is needed is there, each of its type, and nothing else."""
    known = {f.name: f for f in fields(Recipe)}
    for key in table:
        if key not in known:
            raise DataError(
                f"The recipe has an unknown key {key!r}.", "Remove or correct it.", path
            )
    schedule = table.get("schedule")
    if table.get("kind") not in get_args(Kind) or not isinstance(schedule, dict):
        raise DataError("The recipe needs a kind and a schedule.", "See the shipped recipes.", path)
    _check_schedule(schedule, path)
    missing = [f"schedule.{name}" for name in ("steps",) if name not in schedule]
    missing += [
        name
        for name, f in known.items()
        if f.default is MISSING and f.default_factory is MISSING and name not in table
    ]
    if missing:
        raise DataError(f"The recipe lacks {', '.join(missing)}.", "Add what is missing.", path)
    for key, value in table.items():
        fits = isinstance(value, _TYPES.get(str(known[key].type), object))
        counts = key not in ("seed", "synthetic") or (type(value) is int and 0 <= value < 2**32)
        if not (fits and counts):
            raise DataError(f"The recipe's {key!r} does not fit.", "Correct it.", path)


def _check_numbers(table: Mapping[str, Any], path: Path) -> None:
    for key, most in (("composed", 1), ("bent", _MOST_BENT)):
        value = table.get(key, 0.0)
        if type(value) not in (int, float) or not 0 <= value <= most:
            raise DataError(f"The recipe's {key!r} must be from 0 to {most}.", "Correct it.", path)
    shares = table.get("shares", {}).values()
    if not all(type(v) in (int, float) and 0 <= v <= _LARGEST_SHARE for v in shares):
        span = f"from 0 to {_LARGEST_SHARE}"
        raise DataError(f"The recipe's shares must be numbers {span}.", "Correct them.", path)
    if not all(type(v) is int and v > 0 for v in table.get("words", {}).values()):
        raise DataError("The recipe's words must be whole numbers from 1.", "Correct them.", path)


def _check_names(table: Mapping[str, Any], path: Path) -> None:
    for key in ("genuine_only", "calibration"):
        if not all(isinstance(name, str) for name in table.get(key, [])):
            raise DataError(f"The recipe's {key!r} must be names of sets.", "Correct it.", path)
    for key, words in (("loss", tuple(LOSSES)), ("first_weights", get_args(Initialisation))):
        if table.get(key, words[0]) not in words:
            raise DataError(
                f"The recipe's {key!r} does not fit.", f"Use {' or '.join(words)}.", path
            )


def _check_kind(table: Mapping[str, Any], path: Path) -> None:
    """What only recipes of another kind say, and what those of this one have to."""
    kind = table["kind"]
    foreign = () if kind == "signature" else _OF_SIGNATURES
    for key in (*foreign, *(("first_weights",) if kind != "source" else ())):
        if key in table:
            raise DataError(f"A recipe of the kind {kind!r} has no {key!r}.", "Remove it.", path)
    if kind == "signature" and not any(table.get("shares", {}).values()):
        raise DataError("The recipe says of no set how often it is drawn.", "Add shares.", path)


def _check_words(table: Mapping[str, Any], path: Path) -> None:
    """What a card cannot hold is better told now than after the training."""
    if not valid_name(table["name"]):
        raise DataError(
            f"The recipe's name {table['name']!r} cannot name a model.",
            "Use up to 60 lower-case letters, digits, dots, dashes and underscores.",
            path,
        )
    for key in ("title", "licence"):
        if not is_readable(table[key]):
            raise DataError(f"The recipe's {key!r} is more than one line.", "Shorten it.", path)


def _check_schedule(schedule: dict[str, Any], path: Path) -> None:
    kinds: dict[str, tuple[type, ...]] = {
        "int": (int,), "float": (float, int), "bool": (bool,), "str": (),
    }  # fmt: skip
    wanted = {f.name: kinds[str(f.type)] for f in fields(Schedule)}
    for key, value in schedule.items():
        if key == "precision" and value in PRECISIONS:
            continue
        if type(value) not in wanted.get(key, ()):
            raise DataError(
                f"The schedule's {key!r} = {value!r} does not fit.", "Correct it.", path
            )
        low, high = _LIMITS.get(key, (0, 1))
        if not low <= value <= high:
            span = f"from {low:g}" if math.isinf(high) else f"from {low:g} to {high:.9g}"
            raise DataError(
                f"The schedule's {key!r} = {value!r} must be {span}.", "Correct it.", path
            )
