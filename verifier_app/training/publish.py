"""From a trained network to a model file: calibrated on validation writers, with its card."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from verifier_app import imaging
from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Labelled
from verifier_app.datasets.labelled import fingerprint
from verifier_app.errors import DataError
from verifier_app.evaluation import measure, protocols
from verifier_app.evaluation.protocols import Compared
from verifier_app.evaluation.scoring import NetworkScorer, Scores, for_calibration
from verifier_app.nn import modelfile
from verifier_app.nn.card import Architecture, Card, JsonObject
from verifier_app.nn.device import choose
from verifier_app.nn.model import load
from verifier_app.nn.network import Twin
from verifier_app.types import Basis
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.fitting import fit, thinned

_REFERENCES = 5
_OTHERS = 4


@dataclass(frozen=True)
class About:
    """What a card says besides what is measured."""

    name: str
    title: str
    profile: Profile
    licence: str
    terms: str
    data: str


def publish(
    target: Path,
    network: Twin,
    architecture: Architecture,
    about: About,
    trained_on: Iterable[Labelled],
    validation: Collection,
    recipe: JsonObject,
    measured: Card | None = None,
) -> Card:
    """Calibrate a network and write it as a model file.

    Args:
        target: The file to write; the card stands beside it as JSON.
        network: The trained network.
        architecture: Its name and arguments.
        about: Words for the card.
        trained_on: The training samples, for the fingerprint.
        validation: Samples of writers that were not trained on.
        recipe: How it was trained.
        measured: Whose thresholds and figures it takes, where it has learnt from all that it
            could be measured on.
    """
    card = Card(
        name=about.name,
        title=about.title,
        profile=about.profile,
        architecture=architecture,
        imaging=imaging.VERSION,
        licence=about.licence,
        terms=about.terms,
        date=datetime.now(UTC).date().isoformat(),
        recipe=recipe,
        data={"description": about.data, "fingerprint": fingerprint(trained_on)},
    )
    if measured is not None:
        card = replace(card, calibration=measured.calibration, figures=measured.figures)
    else:
        card = _calibrated_as_used(card, network, validation)
    modelfile.save(target, network.state_dict(), card)
    modelfile.write_beside(target)
    return modelfile.read_card(target)


def _calibrated_as_used(card: Card, network: Twin, validation: Collection) -> Card:
    """The card with thresholds and figures, measured with the weights as the file rounds them."""
    with tempfile.TemporaryDirectory() as place:  # no model without calibration at the target
        draft = Path(place) / "draft.safetensors"
        modelfile.save(draft, network.state_dict(), card)
        model = load(draft, choose("cpu"))
        scores = Scores(validation, NetworkScorer(model, card.profile))
        calibration = _calibrated(scores, validation, card.profile)
        figures = _measured(scores, validation, card.profile, calibration)
    return replace(card, calibration=tuple(calibration.to_json()), figures=figures)


def check(validation: Collection, profile: Profile) -> None:
    """Refuse samples that no model can be calibrated on, before hours of training.

    Raises:
        DataError: They offer no comparisons, or of one kind only.
    """
    if len({own.kind for own in _known(validation, profile)}) < 2:
        raise DataError(
            "There are no comparisons to calibrate on.",
            f"A writer of the split val needs more than {_REFERENCES} genuine samples and an"
            " imitation."
            if profile == "signature"
            else f"An alphabet of the split val needs two signs by more than {_REFERENCES} people.",
        )


def _known(validation: Collection, profile: Profile) -> Sequence[Compared]:
    if profile == "signature":
        return protocols.skilled_5(validation)
    return sign_comparisons(validation)


def _calibrated(scores: Scores, validation: Collection, profile: Profile) -> Calibration:
    bases = Basis if profile == "signature" else (Basis.PICTURES,)
    known = scores.compare(_known(validation, profile), bases, less=True)
    return fit(thinned(for_calibration(known)))


def _measured(
    scores: Scores, validation: Collection, profile: Profile, calibration: Calibration
) -> JsonObject:
    """What the network does on the validation writers: a card's figures, by data set."""
    rows = validation.rows
    if profile == "character":
        trials = protocols.one_of_twenty(rows)
        chosen = scores.choose(trials)
        if not chosen:
            return {}
        return {"validation alphabets": measure.ways("character-20way", chosen).as_dict()}
    figures: JsonObject = {}
    for protocol, compared in (
        ("skilled-1", protocols.skilled_1(rows)),
        ("skilled-5", protocols.skilled_5(rows)),
    ):
        scored = scores.compare(compared, calibration.bases)
        for table_ in measure.tables(protocol, scored, calibration):
            number = "1 reference" if table_.references == 1 else f"{table_.references} references"
            figures[f"{table_.name}, validation writers, {number}"] = {
                "protocol": protocol,
                "writers": table_.writers,
                "eer": table_.eer.as_dict(),
            }
    return figures


def sign_comparisons(rows: Iterable[Labelled]) -> list[Compared]:
    """Known comparisons of signs with five references each.

    The references of a sign are its first five drawings; its later drawings, and those of
    the next signs of its alphabet by the same people, are questioned. A group is a person.
    """
    found = []
    for alphabet, signs in protocols.by_alphabet(rows).items():
        names = list(signs)
        for index, name in enumerate(names):
            drawn = list(signs[name].values())
            references = tuple(drawn[:_REFERENCES])
            ahead = range(1, min(1 + _OTHERS, len(names)))
            others = [names[(index + k) % len(names)] for k in ahead]
            for own in drawn[_REFERENCES::3]:
                group = f"{alphabet}/{own.sample}"
                found.append(Compared(own, references, "genuine", group))
                other = signs[others[int(own.sample) % len(others)]] if others else {}
                if own.sample in other:
                    found.append(Compared(other[own.sample], references, "imitation", group))
    return found
