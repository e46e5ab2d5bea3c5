"""The languages the window speaks: which there are, which one it is, and how days and numbers are written in it.

Their words lie in `resources/translations/`, made by `packaging/translations.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from journal import spoken
from ui.look.files import resource


class Language(StrEnum):
    """A language that every word of the window is there in."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"


NAMES: Mapping[Language, str] = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
}
"""Each as who speaks it calls it; these are in no translation."""

_spoken: list[QTranslator] = []


def of_system() -> Language:
    """Give the first language a person told this system that the window speaks, English where it speaks none."""
    told = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    known = {QLocale(one).language(): one for one in Language}
    return next((known[one] for one in told if one in known), Language.ENGLISH)


def speak_as(choice: Language | None) -> bool:
    """Speak what was chosen on this computer, the system’s where nothing was; tell whether it is another now."""
    language = choice or of_system()
    if language == spoken.spoken() and _spoken:
        return False
    speak(language)
    return True


def begin_weeks() -> None:
    """Begin weeks on the day the system begins them with, whatever is spoken; before the first day is shown."""
    from journal.dates import weeks

    weeks.begin_on(QLocale.system().firstDayOfWeek().value - 1)


def speak(language: Language) -> None:
    """Say what is said from now on in this language, with days and numbers as one writes them in it here."""
    spoken.speak(language.value)
    while _spoken:
        QCoreApplication.removeTranslator(_spoken.pop())
    ours = str(resource(f"translations/{language}.qm"))
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + f"/qtbase_{language}.qm"
    for file in (of_qt, ours):
        words = QTranslator()
        if words.load(file):
            QCoreApplication.installTranslator(words)
            _spoken.append(words)
    here = QLocale.system().territory()
    if here == QLocale.Country.AnyTerritory:
        here = QLocale.Country.UnitedKingdom  # a system without a place writes days and hours as there
    QLocale.setDefault(QLocale(QLocale(language).language(), here))
