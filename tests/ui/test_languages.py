"""Which language is spoken: the system's, or the one that was chosen, from the next lock or start on."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import labels, session_of
from ui import languages
from ui.dialogs.fresh_copy import FreshCopySheet
from ui.languages import NAMES, Language
from ui.pages.journal.writing_bar import ToolRow
from ui.pages.lookback import LookbackPage
from ui.pages.settings import SettingsPage
from ui.preferences import Preferences
from ui.widgets.labels import Label
from ui.wishes import PageName
from ui.wording import days, translate
from ui.wording.keys import keys_told, quoted

ROOT = Path(__file__).parent.parent.parent
WEEKS = """
from journal.dates.weeks import first_weekday
from ui.languages import Language, begin_weeks, speak
for one in Language:
    speak(one)
    begin_weeks()
    print(first_weekday())
"""
SAYS = "from ui.languages import of_system; print(of_system().value)"


@pytest.fixture
def german(qapp):
    before = QLocale()
    languages.speak(Language.GERMAN)
    yield
    languages.speak(Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def french(qapp):
    before = QLocale()
    languages.speak(Language.FRENCH)
    yield
    languages.speak(Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def spanish(qapp):
    before = QLocale()
    languages.speak(Language.SPANISH)
    yield
    languages.speak(Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def spoken_again(qapp):
    before = QLocale()
    yield
    languages.speak(Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("system", "weekday"), [("en_US.UTF-8", "6"), ("de_DE.UTF-8", "0"), ("ar_EG.UTF-8", "5"), ("C", "0")]
)
def test_weeks_begin_as_on_the_system_whichever_language_is_spoken(system, weekday):
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    surroundings |= {"LANG": system}
    told = subprocess.check_output([sys.executable, "-c", WEEKS], cwd=ROOT, env=surroundings, text=True)
    assert told.split() == [weekday] * len(Language)


@pytest.mark.parametrize(("place", "hours"), [("en_GB", ["03:00", "04:00"]), ("en_US", ["3:00 AM", "4:00 AM"])])
def test_hours_to_choose_from_are_written_as_everywhere_in_the_window(
    unlocked, look, qtbot, wishes, spoken_again, place, hours
):
    QLocale.setDefault(QLocale(place))
    page = SettingsPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    offered = [page.day_ends_at.itemText(number).replace("\u202f", " ") for number in (3, 4)]
    assert offered == hours


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("de_AT.UTF-8", "de"),
        ("fr_BE.UTF-8", "fr"),
        ("es_MX.UTF-8", "es"),
        ("en_GB.UTF-8", "en"),
        ("C", "en"),
        ("fi_FI.UTF-8", "en"),
    ],
)
def test_a_computer_s_own_language_is_spoken_where_it_is_there(system, spoken):
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    surroundings |= {"LANG": system, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, "-c", SAYS], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == spoken


@pytest.mark.usefixtures("german")
def test_nouns_keep_their_capitals_where_little_is_told(unlocked, look, qtbot, wishes):
    page = LookbackPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: any(told.endswith("um etwas zu sagen.") for told in labels(page)))
    told = "1 Hoch, 1 Tief, 1-mal beides, 1 Notiz: noch zu wenige, um etwas zu sagen."
    assert told in labels(page)


def test_days_numbers_keys_and_quotation_marks_go_with_the_words(german):
    assert days.long_day(date(2026, 3, 12)) == "Donnerstag, 12. März 2026"
    assert days.days_ago(date(2026, 3, 11), date(2026, 3, 12)) == "gestern"
    assert days.days_ago(date(2026, 3, 9), date(2026, 3, 12)) == "vor 3 Tagen"
    assert translate("Unsaved", "%Ln words", "", 1) == "1 Wort"
    assert translate("Unsaved", "%Ln words", "", 12345) == "12.345 Wörter"
    assert keys_told("Ctrl+Shift+Up") == "Strg+Umschalt+↑"
    assert quoted("ja") == "„ja“"


def test_french_counts_nothing_as_one_and_begins_a_month_on_its_1er(french):
    assert days.long_day(date(2026, 3, 12)) == "jeudi 12 mars 2026"
    assert days.plain_day(date(2026, 3, 1)) == "1er mars 2026"
    assert days.short_day(date(2026, 9, 1)) == "1er sept."
    assert days.month_and_year(2026, 3) == "mars 2026"
    assert days.days_ago(date(2026, 3, 9), date(2026, 3, 12)) == "il y a 3 jours"
    assert [translate("Unsaved", "%Ln words", "", count) for count in (0, 1, 12345)] == [
        "0 mot",
        "1 mot",
        "12\u202f345 mots",
    ]
    assert keys_told("Ctrl+Shift+Enter") == "Ctrl+Maj+Entrée"
    assert quoted("oui") == "«\u202foui\u202f»"


def test_spanish_days_have_their_de_and_a_question_begins_with_its_mark(spanish):
    assert days.long_day(date(2026, 3, 12)) == "jueves, 12 de marzo de 2026"
    assert days.month_and_year(2026, 3) == "marzo de 2026"
    assert days.days_ago(date(2026, 3, 11), date(2026, 3, 12)) == "ayer"
    assert days.days_ago(date(2026, 3, 9), date(2026, 3, 12)) == "hace 3 días"
    assert [translate("Unsaved", "%Ln words", "", count) for count in (0, 1, 12345)] == [
        "0 palabras",
        "1 palabra",
        "12.345 palabras",
    ]
    assert keys_told("Ctrl+Shift+Enter") == "Ctrl+Mayús+Intro"
    assert translate("AskLater", "How did it turn out?") == "¿En qué quedó?"
    assert quoted("sí") == "«sí»"


def test_a_tool_tells_its_keys_as_they_stand_on_the_keyboard(german, look, qtbot):
    tools = ToolRow(look)
    qtbot.addWidget(tools)
    tips = " ".join(button.toolTip() for button in tools.findChildren(QAbstractButton))
    assert "Strg+Umschalt+Q" in tips
    assert "Ctrl" not in tips


def test_english_counts_one_and_many():
    assert [translate("Unsaved", "%Ln words", "", count) for count in (0, 1, 2, 12345)] == [
        "0 words",
        "1 word",
        "2 words",
        "12,345 words",
    ]


def said_on(place) -> set[str]:
    return {label.text() for label in place.findChildren(Label) if label.isVisibleTo(place)}


def test_a_language_chosen_in_the_settings_is_spoken_from_the_next_lock_on(
    at_lock_screen, unlocked, tmp_path, look, qtbot, spoken_again
):
    window = at_lock_screen
    qtbot.waitUntil(lambda: window.workspace is not None)
    page = window.workspace.show_page(PageName.SETTINGS)
    offered = page.language.language
    assert offered.currentText() == "As the system"
    offered.setFocus()
    with qtbot.waitSignal(window.workspace.language_chosen) as told:
        qtbot.keyClicks(offered, NAMES[Language.GERMAN])
    assert told.args[0] is Language.GERMAN
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert Preferences(tmp_path / "window.ini").language is Language.GERMAN
    assert "Settings" in said_on(page)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.workspace is None and not session_of(window).is_locking)
    assert "Dein Tagebuch ist gesperrt" in said_on(window)
    look.choose(scale=1.2)  # which the lock screen in the language before knows nothing of
    qtbot.keyClicks(window.focusWidget(), PASSPHRASE)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)
    qtbot.waitUntil(lambda: "Der Tag ist geschafft. Wie war er?" in said_on(window))


def test_a_fresh_copy_is_called_so_in_the_language_of_the_window(german, unlocked, asked, look, wishes, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    before = asked(unlocked, lambda journal: journal.folder)
    sheet = FreshCopySheet(unlocked, look, wishes.go, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: not sheet.done.isHidden())
    after = asked(unlocked, lambda journal: journal.folder)
    assert after.name.startswith(f"{before.stem} frische Kopie ")
    assert {before, after} <= set(before.parent.iterdir())
