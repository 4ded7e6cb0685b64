"""The languages of the window: which there are, which one holds, and loading it.

Texts are written in English as `translate("Context", "text")`, with constants only, so that
Qt's lupdate finds them; `packaging/translations.py` makes the catalogues in
`resources/translations`. English needs none.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from verifier_app.store.paths import resource

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""Codes of the languages, and their names in themselves."""
ENGLISH = "en"
RIGHT_TO_LEFT = ("ar",)
LATIN_DIGITS = {"ar": "ar_AE"}
"""Where a language's own locale has other digits: one with those that the texts use."""


def chosen_language(choice: str, wishes: Sequence[str] | None = None) -> str:
    """The language that holds, one of `LANGUAGES`.

    Args:
        choice: What the person's settings say; empty follows the system.
        wishes: The system's languages, best first, as BCP 47 tags; by default asked for.
    """
    if choice in LANGUAGES:
        return choice
    tags = QLocale.system().uiLanguages() if wishes is None else wishes
    wanted = [QLocale(tag) for tag in tags]
    # A system in traditional characters names plain "zh" last, which would be the simplified.
    traditional = any(
        one.script() == QLocale.Script.TraditionalChineseScript
        and one.language() == QLocale.Language.Chinese
        for one in wanted
    )
    for one in wanted:
        code = QLocale.languageToCode(one.language())
        if code == "zh" and not traditional:
            return "zh_CN"
        if code in LANGUAGES:
            return code
    return ENGLISH


def locale_for(language: str, system: QLocale | None = None) -> QLocale:
    """How figures and dates are written: as the system does where it speaks `language`."""
    own = QLocale.system() if system is None else system
    if own.language() == QLocale(language).language() and own.zeroDigit() == "0":
        return own
    return QLocale(LATIN_DIGITS.get(language, language))


def use_language(application: QApplication, choice: str) -> str:
    """Give the application the language of the settings; call it before any text is made.

    Returns:
        The language, one of `LANGUAGES`.
    """
    language = chosen_language(choice)
    QLocale.setDefault(locale_for(language))
    if language == ENGLISH:
        return language
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt's own first: who was installed last is asked first.
    for name, folder in (("qtbase", of_qt), ("verifier", str(resource("translations")))):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
    if language in RIGHT_TO_LEFT:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return language
