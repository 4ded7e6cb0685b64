"""Sentences of the cards of models that come with the program, marked for translation.

They are written in the recipes, and by the trainers behind those of tuned models; a test sees to
it that no shipped card says anything else. What others write on a card stays as it is.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

TITLES = (
    QT_TRANSLATE_NOOP("Engine", "Signature, compact"),
    QT_TRANSLATE_NOOP("Engine", "Signature, compact, open data"),
    QT_TRANSLATE_NOOP("Engine", "Character, compact"),
    QT_TRANSLATE_NOOP("Engine", "{0}, recalibrated"),
    QT_TRANSLATE_NOOP("Engine", "{0}, tuned"),
    QT_TRANSLATE_NOOP("Engine", "Koch et al. 2015, on local data"),
)

DATA = (
    QT_TRANSLATE_NOOP(
        "Engine",
        "susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words and 500 words of unipen_words:"
        " training writers.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "crossmedia: training writers; 400 invented writers with imitations."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Calibration: validation writers of susig, svc2004, cedar and dutch."
    ),
    QT_TRANSLATE_NOOP("Engine", "Left out: {0}."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Omniglot: 25 background alphabets for training, five others for validation and"
        " calibration.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Omniglot: 25 background alphabets for training, five others for validation.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "These weights are of one more training by the same recipe, on all of these alphabets.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Thresholds: {0} local writers with {1} genuine samples and {2} imitations.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "These weights are of one more training by the same recipe, on all of these alphabets;"
        " thresholds and figures are those of the first one.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{0} local writers with {1} genuine samples and {2} imitations, by which {3} was trained.",
    ),
    QT_TRANSLATE_NOOP("Engine", "a new network after Koch et al. 2015"),
)

TERMS = (
    QT_TRANSLATE_NOOP(
        "Engine",
        "Among the training data are signature sets that were published for research only.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Whoever uses the weights for anything else has to settle that with the owners of those"
        " sets.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The weights hold no pictures."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Trained on crossmedia, which is under the MIT licence, and on invented handwriting.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Only the calibration rests on signature sets that were published for research: it says"
        " how often the scores mislead, and can be made anew with recalibrate.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Trained on Omniglot (Lake, Salakhutdinov and Tenenbaum 2015), which is under the MIT"
        " licence.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Derived from the handwriting of real people; pass it on only where they or the law allow"
        " it.",
    ),
)

FIGURES = (
    QT_TRANSLATE_NOOP("Engine", "{0}, validation writers, 1 reference"),
    QT_TRANSLATE_NOOP("Engine", "{0}, validation writers, {1} references"),
    QT_TRANSLATE_NOOP("Engine", "{0} as drawings"),
    QT_TRANSLATE_NOOP("Engine", "{0} as drawings without pressure"),
    QT_TRANSLATE_NOOP("Engine", "{0} as pictures"),
    QT_TRANSLATE_NOOP("Engine", "validation alphabets"),
)
"""What rates were measured on."""

CARDS = cast("tuple[str, ...]", (*TITLES, *DATA, *TERMS, *FIGURES))
