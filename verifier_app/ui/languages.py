"""The languages of the window: which there are, which one holds, and loading it.

Texts are written in English as `translate("Context", "text")`, with constants only, so that
Qt's lupdate finds them; `packaging/translations.py` makes the catalogues in
`resources/translations`. English needs none.

All of this is before the first paint, hence the late imports: `QLocale` and the namespace `Qt`
take long to import, and a system that speaks English needs neither.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QLocale

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
CATALOGUE = "catalogue"
"""What translators are called that `use_language` installs."""
LOCALE_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LANG")
LATIN_DIGITS = {"ar": "ar_AE"}
"""Where a language's own locale has other digits: one with those that the texts use."""


def speaks_english(environ: Mapping[str, str]) -> bool:
    """Whether it is known at once that texts and figures of the system are English.

    False where asking takes more than the environment.
    """
    values = [environ.get(name) for name in LOCALE_VARIABLES]
    return sys.platform == "linux" and all(
        value.startswith(("en", "C", "POSIX")) for value in values if value
    )


def chosen_language(choice: str, wishes: Sequence[str] | None = None) -> str:
    """The language that holds, one of `LANGUAGES`.

    Args:
        choice: What the person's settings say; empty follows the system.
        wishes: The system's languages, best first, as BCP 47 tags; by default asked for.
    """
    if choice in LANGUAGES:
        return choice
    from PySide6.QtCore import QLocale

    tags = QLocale.system().uiLanguages() if wishes is None else wishes
    wanted = [QLocale(tag) for tag in tags]
    # A system in traditional characters names plain "zh" last, which would be the simplified.
    traditional = any(QLocale.scriptToCode(one.script()) == "Hant" for one in wanted)
    for one in wanted:
        code = QLocale.languageToCode(one.language())
        if code == "zh" and not traditional:
            return "zh_CN"
        if code in LANGUAGES:
            return code
    return ENGLISH


def locale_for(language: str, system: QLocale | None = None) -> QLocale:
    """How figures and dates are written: as the system does where it speaks `language`."""
    from PySide6.QtCore import QLocale

    own = QLocale.system() if system is None else system
    if own.language() == QLocale(language).language() and own.zeroDigit() == "0":
        return own
    return QLocale(LATIN_DIGITS.get(language, language))


def use_language(application: QCoreApplication, choice: str) -> str:
    """Give the application the language of the settings; call it before any text is made.

    Qt's own catalogue of a language also says whether it is written from right to left.

    Returns:
        The language, one of `LANGUAGES`.
    """
    had_another = forget_language(application)
    if choice in ("", ENGLISH) and speaks_english(os.environ) and not had_another:
        return ENGLISH
    language = chosen_language(choice)
    from PySide6.QtCore import QLocale

    QLocale.setDefault(locale_for(language))
    if language == ENGLISH:
        return language
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from verifier_app.store.paths import resource

    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt's own first: who was installed last is asked first.
    for name, folder in (("qtbase", of_qt), ("verifier", str(resource("translations")))):
        translator = QTranslator(application)
        translator.setObjectName(CATALOGUE)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
    return language


def forget_language(application: QCoreApplication) -> bool:
    """Take away the catalogues of a language; whether there were any."""
    from PySide6.QtCore import QTranslator

    known = application.findChildren(QTranslator, CATALOGUE)
    for translator in known:
        application.removeTranslator(translator)
        translator.deleteLater()
    return bool(known)
