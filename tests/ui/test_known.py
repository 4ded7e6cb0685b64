from __future__ import annotations

import pytest

from tests.verify.test_recalibration import comparisons
from verifier_app.types import KnownScores
from verifier_app.ui.models.known import BINS, bin_at, histogram, local_part, tail
from verifier_app.verify.fitting import fit, thinned
from verifier_app.verify.recalibration import PRIOR_WRITERS, refit

KNOWN = KnownScores(
    -4.0, 0.5, (0,) * 8 + (1, 2, 3, 4) + (0,) * 4, (0,) * 4 + (5, 6, 7, 8) + (0,) * 8, 9
)


def test_histogram_keeps_every_count():
    made = histogram(KNOWN)
    assert len(made.genuine) == len(made.imitation) == BINS == 32
    assert sum(made.genuine) == 10
    assert sum(made.imitation) == 26
    assert made.highest == 8


def test_counts_beyond_the_axis_stand_in_the_outermost_bins():
    wide = KnownScores(-6.0, 1.0, (3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2), (0,) * 12, 1)
    made = histogram(wide)
    assert made.genuine[0] == 3
    assert made.genuine[-1] == 2
    assert made.highest == 1, "what lies beyond does not flatten the rest"


def test_tail_counts_the_values_own_bin_on_both_sides():
    found = tail(KNOWN, 0.6)
    # bins from 0.5 on: no imitation; genuine up to and with the bin 0.5 to 1.0: 1 + 2
    assert (found.imitation, found.imitations) == (0, 26)
    assert (found.genuine, found.genuines) == (3, 10)
    low = tail(KNOWN, -0.75)
    assert low.imitation == 7 + 8
    assert low.genuine == 0


@pytest.mark.parametrize("llr", [-99.0, 99.0])
def test_tail_far_outside(llr):
    found = tail(KNOWN, llr)
    assert found.imitation in (0, 26)
    assert found.genuine in (0, 10)


@pytest.mark.parametrize(("llr", "index"), [(-4.0, 0), (-3.75, 1), (0.0, 16), (3.99, 31), (9, 31)])
def test_bin_at(llr, index):
    assert bin_at(llr) == index


@pytest.mark.parametrize("with_imitations", [True, False])
def test_the_words_of_a_point_count_what_is_local_in_its_known_scores(with_imitations):
    """The window says by them which of the scores in its plot are local."""
    base = fit(thinned(comparisons(40, references=3, seed=1)))
    data = [c for c in comparisons(5, references=1) if c.genuine or with_imitations]
    block = refit(base, data).block(1)
    local = local_part(block.point("standard").data)
    assert local is not None
    assert local_part(base.block(1).point("standard").data) is None
    assert (local.genuine, local.imitation) == (60, 60 if with_imitations else 0)
    assert local.writers == 5
    lent = round(PRIOR_WRITERS * local.genuine / local.writers)
    assert sum(block.known.genuine) == local.genuine + lent
    if with_imitations:
        assert sum(block.known.imitation) == local.imitation + lent
