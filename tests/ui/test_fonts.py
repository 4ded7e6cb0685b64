"""The system's font, and what stands in where nobody has chosen one."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from verifier_app.ui import fonts
from verifier_app.ui.fonts import FALLBACKS, NARROWER, PREFERRED, Fonts, readable_family

SENTENCE = "The questioned sample may bear a stamp. Check Cleaning."


@pytest.mark.parametrize("family", FALLBACKS)
def test_a_fallback_is_set_narrower(qapp, family):
    made, wide = Fonts(family, 1.0).font("body"), QFont(family)
    wide.setPixelSize(made.pixelSize())
    widths = [QFontMetricsF(font).horizontalAdvance(SENTENCE) for font in (made, wide)]
    assert widths[0] == pytest.approx(widths[1] * NARROWER / 100, rel=0.04)


def test_a_font_that_somebody_chose_keeps_its_width(qapp):
    assert all(Fonts(family, 1.0).font("body").stretch() == 0 for family in PREFERRED)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fallbacks are those of Linux")
def test_a_preferred_font_stands_in_for_a_fallback_only(qapp, monkeypatch):
    installed = QFont().defaultFamily()
    monkeypatch.setattr(fonts, "PREFERRED", ("Nowhere Sans", installed))
    assert readable_family("Chosen Sans") == "Chosen Sans"
    assert readable_family("Sans") == installed
    monkeypatch.setattr(fonts, "PREFERRED", ("Nowhere Sans",))
    assert readable_family("Sans") == "Sans"
