from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.ui.fakes import make_finding
from verifier_app.cli import wording
from verifier_app.types import OTHERS_ONLY, Basis
from verifier_app.ui.models import numbers
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.finding import finding_of
from verifier_app.ui.models.finding_report import finding_report
from verifier_app.ui.models.no_finding import guide_steps, no_finding_text
from verifier_app.ui.models.wording import finding_text, shown_digits

FORBIDDEN = re.compile(
    r"\b(forged|forgery|fake|authentic|match|fraud|sure|certain)\b", re.IGNORECASE
)


def test_same():
    text = finding_text(make_finding(1.42))
    assert text.title == "Supports the same writer"
    assert text.strength == "Moderate support"
    assert (text.llr, text.score, text.zone) == ("+1.4", "0.96", "−0.7 to +1.2")
    assert text.sentence == (
        "The evidence is about <b>25 times</b> more probable if the same person wrote all of"
        " them than if somebody else imitated it."
    )
    assert text.scale_name == (
        "log10 likelihood ratio plus 1.4, moderate support for the same writer;"
        " inconclusive zone minus 0.7 to plus 1.2"
    )
    assert text.advice == ""


def test_different():
    text = finding_text(make_finding(-1.9, references=3))
    assert text.title == "Supports different writers"
    assert text.strength == "Moderate support"
    assert text.llr == "−1.9"
    assert text.sentence == (
        "About <b>79 times</b> more probable if somebody else imitated it than if the same person"
        " wrote all of them."
    )
    assert text.short == "<b>0 of 1,180</b> genuine comparisons scored this low or lower."


@pytest.mark.parametrize(
    ("llr", "references", "strength", "advice"),
    [
        (0.4, 1, "Leans weakly to the same writer", "Add references"),
        (-0.5, 3, "Leans weakly to different writers", "Scan again"),
        (0.1, 2, "No support either way", "Add references"),
        (1.1, 4, "Leans to the same writer", "Scan again"),
    ],
)
def test_inconclusive(llr, references, strength, advice):
    text = finding_text(make_finding(llr, references=references))
    assert text.title == "Inconclusive"
    assert text.strength == strength
    assert text.advice == advice


def test_character_speaks_of_signs():
    text = finding_text(make_finding(1.42, references=1, profile="character"))
    assert text.title == "Supports the same sign"
    assert "both are the same sign than if one is another sign" in text.sentence
    assert "writer" not in text.title + text.strength + text.sentence
    assert "imitat" not in text.sentence + text.counts
    assert "for the same sign" in text.scale_name
    other = finding_text(make_finding(-1.9, profile="character"))
    assert other.title == "Supports different signs"


def test_a_clipped_value_is_a_bound_everywhere():
    text = finding_text(make_finding(3.4))
    assert (text.llr, text.llr_number) == ("+2.6 or more", "+2.6")
    assert (text.score, text.score_number) == ("over 0.99", "0.99")
    assert "at least <b>390 times</b>" in text.sentence
    low = finding_text(make_finding(-3.4))
    assert low.llr == "−2.7 or less"


def test_a_bound_says_no_more_than_the_data_support():
    finding = replace(make_finding(3.4), llr=2.56, llr_range=(-2.7, 2.56))
    text = finding_text(finding)
    assert (text.llr, text.llr_number) == ("+2.5 or more", "+2.5")
    assert "at least <b>310 times</b>" in text.sentence
    assert "plus 2.5 or more," in text.scale_name
    assert "at least 310 times" in wording.factor_text(finding, shown_digits(finding))


def test_what_one_reference_says_alone_is_a_bound_where_the_data_end():
    finding = make_finding(1.4, references=3, among=(-0.96, 0.4, 1.0331))
    llrs = zip(finding.references, (-0.96, 0.4, 1.0331), strict=True)
    finding = replace(
        finding,
        references=tuple(replace(own, llr=llr) for own, llr in llrs),
        alone_range=(-0.96, 1.0331),
    )
    text = finding_text(finding)
    assert text.spread == "llr ≤\u2009−0.9 to ≥\u2009+1.0"
    assert "minus 0.9 or less to plus 1.0 or more." in text.spread_name
    copied, printed = finding_report(finding, (1, 2, 3)), wording.finding_text(finding)
    for end in ("≤\u2009−0.9", "+0.4", "≥\u2009+1.0"):
        assert f"; alone llr {end}\n" in copied
    for end in ("−0.9 or less", "+0.4", "+1.0 or more"):
        assert f"reference        {end}  /data/" in printed
    assert finding_of(finding.as_dict()) == finding


def test_figures_agree_where_the_llr_rounds_onto_a_threshold():
    text = finding_text(make_finding(1.16, thresholds=(-0.7, 1.18)))
    assert text.title == "Inconclusive"
    assert text.llr == "+1.16"
    assert text.zone == "−0.70 to +1.18"


def test_zero_is_equally_probable():
    text = finding_text(make_finding(0.02))
    assert text.llr == "0.0"
    assert "about equally probable" in text.sentence


def test_counts_stand_before_rates_and_name_their_base():
    text = finding_text(make_finding(0.4))
    assert re.match(
        r"<b>[\d,]+ of 1,240</b> skilled imitations scored this high or higher;"
        r" <b>[\d,]+ of 1,180</b> genuine comparisons scored this low or lower\."
        r" 62 writers, none of them trained on\. Hatched: beyond what these data support\.$",
        text.counts,
    )


def test_a_finding_of_drawings_says_that_the_movement_counts():
    words, without = "how the pen moved counts too.", "Pressure is not known of all"
    for basis in Basis:
        found = replace(make_finding(0.4), basis=basis)
        for told in (finding_text(found).counts, wording.finding_text(found)):
            assert (words in told) == basis.is_drawn
            assert (without in told) == (basis is Basis.UNPRESSED)
        assert finding_of(found.as_dict()) == found


def test_a_finding_says_what_not_all_pictures_show():
    said = {
        Basis.SHAPE: "Compared by shape alone: not every picture shows where its line is dark or"
        " wide.",
        Basis.WIDTH: "Compared by shape and width: not every picture shows where its line is dark.",
    }
    for basis in Basis:
        found = replace(make_finding(0.4), basis=basis)
        for told in (finding_text(found).counts, wording.finding_text(found)):
            assert [own for own, words in said.items() if words in " ".join(told.split())] == (
                [basis] if basis in said else []
            )
        assert not any(words in finding_text(found).brief for words in said.values())


def test_an_extrapolated_point_says_so():
    text = finding_text(make_finding(1.0, point="strict", extrapolated=True))
    assert text.counts.endswith("Too few data for this point; it is extrapolated.")


def test_the_counts_of_a_recalibrated_model_say_which_are_local():
    """They were called those of three writers more than there were, as if all were of one kind."""
    made = make_finding(1.4)
    data = "recalibrated on 40 local genuine comparisons and 30 imitations, 5 local writers; x"
    text = finding_text(replace(made, operating_point=replace(made.operating_point, data=data)))
    said = (
        "Recalibrated: 40 of the 1,180 upper scores and 30 of the 1,240 lower ones are of 5 local"
        " writers; the others the model had before. None of these writers was trained on."
    )
    assert said in text.counts
    assert "62 writers" not in text.counts
    assert text.short.endswith(f"scored this high or higher. {said}"), "in a small window, too"
    data = "recalibrated on 1040 local genuine comparisons and no local imitations, 5 local writers"
    text = finding_text(replace(made, operating_point=replace(made.operating_point, data=data)))
    assert "1,040 of the 1,180 upper scores and 0 of the 1,240 lower ones" in text.counts
    assert "62 writers, none of them trained on." in finding_text(made).counts
    assert "Recalibrated" not in finding_text(made).short


def test_without_known_scores_there_are_no_counts():
    assert finding_text(make_finding(1.0, known=False)).counts == ""


def test_spread_of_the_references():
    assert finding_text(make_finding(1.4)).spread == "llr +1.2 to +2.3"
    assert finding_text(make_finding(1.4, references=1, among=())).spread == ""


@pytest.mark.parametrize(
    ("llr", "thresholds", "profile", "references", "headline"),
    [
        (1.4, (-0.7, 1.2), "signature", 1, "Supports the same writer. Moderate support."),
        (1.4, (-0.7, 1.2), "signature", 4, "Supports the same writer. Moderate support."),
        (-2.4, (-0.7, 1.2), "character", 2, "Supports different signs. Moderately strong support."),
        (-6.0, (-0.7, 1.2), "signature", 1, "Supports different writers. Extremely strong support."),
        (9.0, (-0.7, 1.2), "signature", 1, "Supports the same writer. Extremely strong support."),
        (2.01, (-0.7, 1.2), "character", 1, "Supports the same sign. Moderately strong support."),
        (1.16, (-0.7, 1.14), "signature", 1, "Supports the same writer. Moderate support."),
        (1.2, (-0.7, 1.2), "signature", 1, "Supports the same writer. Moderate support."),
        (0.2, (0.25, 0.3), "character", 1, "Verdict: different signs. No support either way."),
        (-0.4, (-0.9, -0.6), "signature", 1,
         "Verdict: the same writer. Weak support for different writers."),
        (0.6, (0.7, 0.9), "signature", 3,
         "Verdict: different writers. Weak support for the same writer."),
        (0.0, (-0.7, 1.2), "signature", 3, "Inconclusive. No support either way."),
        (0.1, (-0.7, 1.2), "character", 1, "Inconclusive. No support either way."),
    ],
)  # fmt: skip
def test_the_window_and_the_command_line_say_the_same(
    llr, thresholds, profile, references, headline
):
    finding = make_finding(
        llr,
        thresholds=thresholds,
        profile=profile,
        references=references,
        llr_range=(-6.5, 6.5),
    )
    text = finding_text(finding)
    assert f"{text.title}. {text.strength}." == headline == wording.headline(finding)
    digits = shown_digits(finding)
    in_window = re.sub("</?b>", "", text.sentence).removeprefix("The evidence is ").lower()
    in_terminal = wording.factor_text(finding, digits).removeprefix("The evidence is ").lower()
    assert in_window == in_terminal
    printed = wording.finding_text(finding)
    assert f"llr              {text.llr}  (" in printed
    assert f"score            {text.score}\n" in printed
    assert f"same from {numbers.signed(thresholds[1], digits)}," in printed


@pytest.mark.parametrize(("llr", "side"), [(0.4, "the same writer"), (-0.5, "different writers")])
def test_an_inconclusive_finding_leans_to_the_side_that_the_command_line_names(llr, side):
    finding = make_finding(llr)
    assert finding_text(finding).strength == f"Leans weakly to {side}"
    assert wording.headline(finding) == f"Inconclusive. Weak support for {side}."


@pytest.mark.parametrize("profile", ["signature", "character"])
@pytest.mark.parametrize("llr", [-3.4, -1.9, -0.1, 0.0, 0.4, 1.4, 2.9])
def test_no_word_that_decides(llr, profile):
    finding = make_finding(llr, profile=profile)
    text = finding_text(finding)
    words = (
        f"{text.title} {text.strength} {text.sentence} {text.short} {text.counts} {text.scale_name}"
    )
    assert not FORBIDDEN.search(words)
    assert "%" not in words
    assert not FORBIDDEN.search(finding_report(finding, (1, 2, 3, 4)))


def test_report_names_samples_model_and_who_decides():
    report = finding_report(make_finding(1.42, references=2), (1, 3))
    for part in (
        "Supports the same writer. Moderate support.",
        "log₁₀ likelihood ratio: +1.4",
        "Operating point: standard; 1 % of imitations called same",
        "/data/q.png (sha256 aaaaaaaaaaaa)",
        "Reference 3: /data/r1.png",
        "signature-compact 1.0",
        "A person decides.",
    ):
        assert part in report
    assert "<b>" not in report


def test_a_finding_survives_the_wire():
    finding = make_finding(1.42, warnings=(("identical", "x"),), extrapolated=True)
    assert finding_of(finding.as_dict()) == finding


@pytest.mark.parametrize("state", [State.EMPTY, State.NO_QUESTIONED, State.NO_REFERENCE,
                                   State.WAITING, State.COMPARING])  # fmt: skip
def test_every_state_without_a_finding_has_words(state):
    assert no_finding_text(state, "signature", None).title
    assert len(guide_steps("character")) == 3


def test_a_request_that_killed_the_engine_twice_is_named():
    from verifier_app.engine.connection import KILLED_TWICE

    text = no_finding_text(State.ERROR, "signature", KILLED_TWICE)
    assert text.title == "This comparison stopped the engine"


def of_others(**changes):
    """A finding by a model that was calibrated without imitations."""
    made = make_finding(1.4, **changes)
    point = replace(made.operating_point, data=f"62 validation writers; {OTHERS_ONLY}")
    return replace(made, operating_point=point)


def test_other_peoples_own_writing_is_not_called_imitations():
    finding = of_others()
    text = finding_text(finding)
    assert text.sentence.endswith("than if somebody else wrote it.")
    assert "</b> comparisons with other people's own samples scored this high" in text.counts
    printed = wording.finding_text(finding)
    assert "1 % of other people's own samples called same" in " ".join(printed.split())
    report = finding_report(finding, range(1, 5))
    assert "1 % of others called same" in report
    every = (text.sentence, text.short, text.counts, printed, report)
    assert "imitat" not in " ".join(every).replace(OTHERS_ONLY, "").replace("no imitations", "")


def test_a_report_about_signs_speaks_of_no_imitations():
    report = finding_report(make_finding(1.4, profile="character"), range(1, 5))
    assert "1 % of others called same" in report


def test_a_copied_finding_says_in_numbers_what_is_hatched_on_a_scale():
    finding = make_finding(1.4, llr_range=(-2.7, 2.6))
    assert "Hatched" in finding_text(finding).counts
    report = finding_report(finding, range(1, 5))
    assert "Hatched" not in report
    assert "These data support nothing beyond −2.7 and +2.6." in report
    whole = finding_report(make_finding(1.4, llr_range=(-4, 4)), range(1, 5))
    assert "These data" not in whole
