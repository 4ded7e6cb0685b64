"""A language in which it is seen what was looked up."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator


class Loud(QTranslator):
    """A language of capitals; it knows one context alone, usually the engine's sentences."""

    def __init__(self, context="Engine"):
        super().__init__()
        self._context = context

    def translate(self, context, source, _disambiguation=None, _n=-1):
        if context != self._context:
            return None
        return re.sub(r"[^{}]+(?=\{|$)", lambda found: found[0].upper(), source)

    def isEmpty(self):
        return False
