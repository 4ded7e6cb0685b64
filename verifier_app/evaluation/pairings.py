"""Comparisons of local data, of which each writer may have few samples."""

from __future__ import annotations

from collections.abc import Iterable

from verifier_app.choices import Profile
from verifier_app.datasets import Labelled
from verifier_app.evaluation.protocols import Compared, Kind, by_person, skilled_5

REFERENCES = 5
_STRANGERS = 10
_EACH = 2


def pairings(
    rows: Iterable[Labelled], profile: Profile = "signature"
) -> tuple[list[Compared], list[Compared]]:
    """Known comparisons, genuine and imitations, and comparisons with strangers.

    Writers with more than five genuine samples are compared as `skilled-5` says. Of others
    each genuine sample is questioned against the rest, and imitations against all; a
    writer with one genuine sample has no genuine comparisons. Strangers are two genuine samples of
    each of the ten next writers, round the end, against the same references. For signs a
    stranger of the same writing system (`text`) is what an imitation is for signatures.

    Args:
        rows: The samples.
        profile: What they are.
    """
    people = [own for own in by_person(rows) if own[0]]
    known: list[Compared] = []
    strangers: list[Compared] = []
    for place, (genuine, forged) in enumerate(people):
        known += _own(genuine, forged)
        references = tuple(genuine[:REFERENCES])
        ahead = range(place + 1, place + min(_STRANGERS + 1, len(people)))
        for other in (own for k in ahead for own in people[k % len(people)][0][:_EACH]):
            alike = profile == "character" and other.text == genuine[0].text
            kind: Kind = "imitation" if alike else "random"
            found = Compared(other, references, kind, genuine[0].person)
            (known if alike else strangers).append(found)
    return known, strangers


def _own(genuine: list[Labelled], forged: list[Labelled]) -> list[Compared]:
    if len(genuine) > REFERENCES:
        return skilled_5([*genuine, *forged])
    found = []
    if len(genuine) > 1:
        for index, own in enumerate(genuine):
            rest = tuple(genuine[:index] + genuine[index + 1 :])
            found.append(Compared(own, rest, "genuine", own.person))
    found += [Compared(own, tuple(genuine), "imitation", genuine[0].person) for own in forged]
    return found
