"""The card of a model file: one JSON object that says what the model is and where it comes from.

The card travels in the model file's own header. Reading it needs neither torch nor the
tensors, so that a list of models is quick.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from verifier_app.choices import PROFILES, Profile
from verifier_app.errors import ModelFileError, is_readable

FORMAT = 3
_STILL_READ = 2
"""Cards of this version say nothing of pictures that do not show all of their line."""
"""Version of the card's layout; a newer one is refused."""
TEXT_LIMIT = 20_000
"""Longest text of a card, in characters."""

_DRAWN_SINCE = 9
"""Version of the imaging from which the scores of drawings are what they are. What earlier cards
say of them is passed over, and such a model compares drawings by their pictures."""

JsonObject = dict[str, Any]
_T = TypeVar("_T")

_DEEPEST = 16
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}")
_FOREIGN = "Get the file again from where it came from, or choose another model."
_NEWER = "Update the program, or choose another model."
_EARLIER = "Train it again with this version, or choose another model."


@dataclass(frozen=True)
class Architecture:
    """A network's name in the registry and every argument that its constructor got."""

    name: str
    arguments: Mapping[str, int | float | bool | str] = field(default_factory=dict)


@dataclass(frozen=True)
class Card:
    """What is known about a model.

    Attributes:
        name: Short name, as given to `--model`: lower-case letters, digits, `.`, `_`, `-`.
        title: The name that the window shows.
        profile: What it was made for.
        architecture: What has to be built before its tensors fit.
        imaging: Version of the imaging that made the pictures it was trained on.
        licence: Licence of the weights (SPDX identifier where there is one).
        terms: Terms of the data that it was trained on, in sentences.
        date: Day of the training's end, `YYYY-MM-DD`.
        calibration: Calibrations with operating points per number of references, as
            `verify` writes and reads them.
        recipe: How it was trained.
        data: `description` (sentences) and `fingerprint` (SHA-256 of the list of samples) of
            the training data, and whatever else is known about them; of a tuned model
            `learnt_from`, a few hex digits (`verify.embedded.code_of`) for each local sample.
        lineage: `sha256` and `name` of the model that it was tuned from; empty if from scratch.
        figures: Measured figures, by the name of the data set.
        extra: Keys that this version does not know, kept as they are.
    """

    name: str
    title: str
    profile: Profile
    architecture: Architecture
    imaging: int
    licence: str
    terms: str
    date: str
    calibration: tuple[JsonObject, ...] = ()
    recipe: JsonObject = field(default_factory=dict)
    data: JsonObject = field(default_factory=dict)
    lineage: JsonObject = field(default_factory=dict)
    figures: JsonObject = field(default_factory=dict)
    extra: JsonObject = field(default_factory=dict)

    def as_dict(self) -> JsonObject:
        """The JSON form, with the format's version."""
        return {
            "format": FORMAT,
            "name": self.name,
            "title": self.title,
            "profile": self.profile,
            "architecture": {
                "name": self.architecture.name,
                "arguments": dict(self.architecture.arguments),
            },
            "imaging": self.imaging,
            "licence": self.licence,
            "terms": self.terms,
            "date": self.date,
            "calibration": list(self.calibration),
            "recipe": self.recipe,
            "data": self.data,
            "lineage": self.lineage,
            "figures": self.figures,
            **self.extra,
        }

    @property
    def experiment(self) -> str:
        """Why the model was not found fit for use; empty for all others."""
        reason = self.extra.get("experiment", "")
        return reason if isinstance(reason, str) else ""

    @property
    def learnt_from(self) -> frozenset[str]:
        """The codes of the local samples that it was tuned on, by itself or before."""
        codes = self.data.get("learnt_from")
        return frozenset(map(str, codes)) if isinstance(codes, list) else frozenset()

    def to_json(self, indent: int | None = None) -> str:
        """The card as strict JSON text; `indent` as for `json.dumps`.

        Raises:
            ValueError: A number is not finite.
        """
        return json.dumps(self.as_dict(), indent=indent, ensure_ascii=False, allow_nan=False)


_KEYS = (set(Card.__dataclass_fields__) - {"extra"}) | {"format"}


def valid_name(name: str) -> bool:
    """Whether `name` can name a model: it must serve as a file name on every system."""
    return _NAME.fullmatch(name) is not None and not name.endswith((".", ".safetensors"))


def parse_json(text: str | bytes) -> object:
    """JSON without repeated keys and not nested deep, as the reader of a file needs it.

    Raises:
        ValueError: The text is anything else.
    """
    try:
        value: object = json.loads(text, object_pairs_hook=_unique)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not _shallow(value, _DEEPEST):
        raise ValueError("nested too deep")
    return value


def parse_card(text: str | bytes) -> Card:
    """The card in `text`, checked key by key.

    Raises:
        ModelFileError: It is not a card, or a newer program's card.
    """
    try:
        value = parse_json(text)
    except ValueError as error:
        raise ModelFileError("The model's card is not valid JSON.", _FOREIGN) from error
    if not isinstance(value, dict):
        raise _wrong("card")
    version = _typed(value, "format", int)
    if version > FORMAT:
        raise ModelFileError("The model was made by a newer version of the program.", _NEWER)
    if 1 <= version < _STILL_READ:  # their calibrations weighed other numbers
        raise ModelFileError("The model was made by an earlier version of the program.", _EARLIER)
    if not _STILL_READ <= version <= FORMAT:
        raise _wrong("format")
    card = _card(value)
    try:
        card.to_json().encode()
    except ValueError as error:  # a number beyond double precision, half a character
        raise ModelFileError("The model's card is not valid JSON.", _FOREIGN) from error
    return card


def _card(value: JsonObject) -> Card:
    profile = next((p for p in PROFILES if p == value.get("profile")), None)
    if profile is None:
        raise _wrong("profile")
    imaging = _typed(value, "imaging", int)
    calibration = _typed(value, "calibration", list)
    if not all(isinstance(entry, dict) for entry in calibration):
        raise _wrong("calibration")
    if imaging < _DRAWN_SINCE:
        calibration = [entry for entry in calibration if not entry.get("drawn")]
    name = _text(value, "name", one_line=True)
    if not valid_name(name):
        raise _wrong("name")
    return Card(
        name=name,
        title=_text(value, "title", one_line=True),
        profile=profile,
        architecture=_architecture(_typed(value, "architecture", dict)),
        imaging=imaging,
        licence=_text(value, "licence", one_line=True),
        terms=_text(value, "terms"),
        date=_text(value, "date", one_line=True),
        calibration=tuple(calibration),
        recipe=_typed(value, "recipe", dict),
        data=_typed(value, "data", dict),
        lineage=_typed(value, "lineage", dict),
        figures=_typed(value, "figures", dict),
        extra={k: v for k, v in value.items() if k not in _KEYS},
    )


def _architecture(value: JsonObject) -> Architecture:
    arguments = _typed(value, "arguments", dict)
    if not all(isinstance(v, (int, float, bool, str)) for v in arguments.values()):
        raise _wrong("architecture")
    return Architecture(_text(value, "name", one_line=True), arguments)


def _typed(value: JsonObject, key: str, kind: type[_T]) -> _T:
    entry = value.get(key)
    if type(entry) is not kind:  # exactly: a bool is no number here
        raise _wrong(key)
    return entry


def _text(value: JsonObject, key: str, *, one_line: bool = False) -> str:
    text = _typed(value, key, str)
    if len(text) > TEXT_LIMIT or (one_line and not is_readable(text)):
        raise _wrong(key)
    return text


def _wrong(key: str) -> ModelFileError:
    return ModelFileError(f"The model's card has no usable entry {key!r}.", _FOREIGN)


def _unique(pairs: list[tuple[str, Any]]) -> JsonObject:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a key is repeated")
    return value


def _shallow(value: object, levels: int) -> bool:
    if isinstance(value, dict):
        return levels > 0 and all(_shallow(v, levels - 1) for v in value.values())
    if isinstance(value, list):
        return levels > 0 and all(_shallow(v, levels - 1) for v in value)
    return True
