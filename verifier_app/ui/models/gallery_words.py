"""The words of the Gallery that depend on figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.batch_words import ShownRow, shown_row, spoken_llr
from verifier_app.ui.models.gallery import KINDS
from verifier_app.ui.models.status import point_name

if TYPE_CHECKING:
    from verifier_app.ui.models.gallery import Gallery, Kept, Outcome

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ShownPair:
    """One pair as its card shows it.

    Attributes:
        row: What was found.
        target: What is known of it.
        outcome: What became of it.
        files: Its questioned sample and its reference.
    """

    row: ShownRow
    target: str
    outcome: Outcome
    files: tuple[str, str]


def shown_pair(gallery: Gallery, place: int) -> ShownPair:
    """The pair at `place` in words."""
    scorer, pair = gallery.scorer, gallery.pairs[place]
    score = scorer.scores[place] if place < scorer.done else None
    return ShownPair(
        shown_row(scorer.rows[place], score),
        target_name(pair.kind, scorer.profile),
        gallery.outcome(place),
        (pair.questioned, pair.reference),
    )


def target_name(kind: str, profile: str) -> str:
    """What is known of a pair."""
    if profile == "character":
        return {
            "genuine": translate("Gallery", "Same sign"),
            "imitation": translate("Gallery", "Imitation"),
            "random": translate("Gallery", "Another sign"),
        }[kind]
    return {
        "genuine": translate("Gallery", "Same writer"),
        "imitation": translate("Gallery", "Skilled imitation"),
        "random": translate("Gallery", "Another person"),
    }[kind]


def outcome_word(outcome: str) -> str:
    """An outcome as its chip says it."""
    return {
        "right": translate("Gallery", "right"),
        "wrong": translate("Gallery", "wrong"),
        "undecided": translate("Gallery", "undecided"),
        "held": translate("Gallery", "not counted"),
        "error": translate("Gallery", "not compared"),
        "waiting": translate("Gallery", "waiting"),
    }[outcome]


def data_line(gallery: Gallery) -> str:
    """What the pairs were drawn from: "24 writers, 576 samples"."""
    if gallery.drawn is None:
        return ""
    counts = (numbers.count(gallery.drawn.writers), numbers.count(gallery.drawn.samples))
    is_one = gallery.drawn.writers == 1
    if gallery.scorer.profile == "character":
        one, several = (
            translate("Gallery", "1 sign, {1} samples"),
            translate("Gallery", "{0} signs, {1} samples"),
        )
    else:
        one, several = (
            translate("Gallery", "1 writer, {1} samples"),
            translate("Gallery", "{0} writers, {1} samples"),
        )
    return (one if is_one else several).format(*counts)


def total_blocks(gallery: Gallery) -> list[tuple[str, str, str]]:
    """Title, figure and note of each running total."""
    totals = gallery.totals()
    done = totals["done"]
    counted = done - totals["held"]
    of = translate("Gallery", "of {0}").format(numbers.count(counted))
    wrong = gallery.wrong_by_kind()
    apart = translate("Gallery", "{0} called same, {1} called different").format(
        numbers.count(wrong["imitation"] + wrong["random"]), numbers.count(wrong["genuine"])
    )
    seed = translate("Gallery", "seed {0}").format(gallery.seed)
    return [
        (translate("Gallery", "Pairs shown"), numbers.count(done), seed),
        (translate("Gallery", "Right"), numbers.count(totals["right"]), of),
        (translate("Gallery", "Undecided"), numbers.count(totals["undecided"]), of),
        (translate("Gallery", "Wrong"), numbers.count(totals["wrong"]), apart),
        (kept_name("held"), numbers.count(totals["held"]), outcome_word("held")),
        (translate("Gallery", "Equal error rate"), *_rate(gallery, counted)),
    ]


def how_to_open() -> str:
    """How a pair is opened."""
    return translate("Gallery", "Enter or a double click opens a pair in Compare.")


def page_line(gallery: Gallery) -> str:
    """Which pairs are on the page: "1 to 9 of 200"."""
    count = len(gallery.shown())
    if not count:
        return translate("Gallery", "no pairs")
    last = min(count, gallery.first + gallery.per_page)
    ends = (numbers.count(gallery.first + 1), numbers.count(last), numbers.count(count))
    return translate("Gallery", "{0} to {1} of {2}").format(*ends)


def longest_page_line(gallery: Gallery) -> str:
    """As long as what `page_line` may say of these pairs, whatever the filters let through."""
    count = numbers.count(len(gallery.pairs))
    return translate("Gallery", "{0} to {1} of {2}").format(count, count, count)


def sheet_lines(gallery: Gallery, model: str, sha256: str) -> list[list[str]]:
    """What a contact sheet says below the data's name: of what, by what, and how often right.

    Args:
        gallery: Its pairs.
        model: The name of the model that compared them.
        sha256: What tells that model from others of its name.
    """
    asked = [
        data_line(gallery),
        translate("Report", "Model: {0} ({1})").format(model, sha256[:12]),
        translate("Status", "Operating point: {0}").format(point_name(gallery.scorer.asked[1])),
    ]
    totals = [f"{title} {figure} ({note})" for title, figure, note in total_blocks(gallery)]
    shown = [kept_name(gallery.kept)]
    if len(gallery.kinds) < len(KINDS):
        kinds = (kind for kind in KINDS if kind in gallery.kinds)
        shown += [target_name(kind, gallery.scorer.profile) for kind in kinds]
    counts = map(numbers.count, (len(gallery.shown()), len(gallery.pairs)))
    count = translate("Gallery", "{0} of {1} pairs").format(*counts)
    return [asked, totals, [numbers.listed(shown), count]]


def kept_name(kept: Kept) -> str:
    """Which outcomes are shown, in a word."""
    return {
        "all": translate("Gallery", "All"),
        "mistakes": translate("Gallery", "Mistakes"),
        "undecided": translate("Gallery", "Undecided"),
        "held": translate("Gallery", "No verdict"),
    }[kept]


def spoken_pair(gallery: Gallery, place: int, row: ShownRow) -> str:
    """A pair for a screen reader."""
    pair = gallery.pairs[place]
    parts = (
        translate("Gallery", "Pair {0}").format(numbers.count(place + 1)),
        target_name(pair.kind, gallery.scorer.profile),
        row.verdict_text,
        outcome_word(gallery.outcome(place)),
        spoken_llr(row) if row.verdict is not None else "",
    )
    return numbers.listed(part for part in parts if part)


def llr_and_score(row: ShownRow) -> str:
    """The two numbers of a pair: "llr +1.8   score 0.98"."""
    return translate("Gallery", "llr {0}   score {1}").format(row.llr_text, row.score_text)


def _rate(gallery: Gallery, done: int) -> tuple[str, str]:
    rate = gallery.rate
    if rate is None or rate.value is None:
        return "–", translate("Gallery", "when all are compared")
    value = translate("Gallery", "{0} %").format(numbers.decimal(100 * rate.value, 0))
    if rate.low is None or rate.high is None:
        return value, translate("Gallery", "of {0} pairs").format(numbers.count(done))
    text = translate("Gallery", "95 % interval {0} to {1} %")
    return value, text.format(*(numbers.decimal(100 * own, 0) for own in (rate.low, rate.high)))
