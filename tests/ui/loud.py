"""A language in which it is seen what was looked up."""

from __future__ import annotations

import re
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QTranslator


class Loud(QTranslator):
    """A language of capitals; it knows one context alone."""

    def __init__(self, context):
        super().__init__()
        self._context = context

    def translate(self, context, source, _disambiguation=None, _n=-1):
        if context != self._context:
            return None
        return re.sub(r"[^{}]+(?=\{|$)", lambda found: found[0].upper(), source)

    def isEmpty(self):
        return False


@contextmanager
def spoken(context="Engine"):
    """The program speaks it within, in one context, usually the engine's sentences.

    It is deleted at once: Qt holds a lock while it looks a text up, for which one that the
    garbage collector deletes meanwhile would wait for ever.
    """
    loud = Loud(context)
    QCoreApplication.installTranslator(loud)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(loud)
        shiboken6.delete(loud)
