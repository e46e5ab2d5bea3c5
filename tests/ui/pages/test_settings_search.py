"""What people type into the search of the settings is found where it is set, though it is called otherwise there."""

from __future__ import annotations

import pytest

from tests.ui.hands import button
from tests.ui.stories.test_words_whole import speaking
from ui.languages import Language
from ui.pages.settings import SettingsPage

TYPED = {
    "password": "Passphrase and key",
    "change password": "Passphrase and key",
    "recovery": "Passphrase and key",
    "print": "Passphrase and key",
    "import": "In and out",
    "obsidian": "In and out",
    "double-click": "In and out",
    "projector": "Locking",
    "auto lock": "Locking",
    "sign out": "Locking",
    "screenshot": "Locking",
    "dark": "Look",
    "contrast": "Look",
    "bigger letters": "Look",
    "language": "Language",
    "french": "Language",
    "holidays": "School year",
    "students": "Names to protect",
    "usb": "Backups",
    "two computers": "Backups",
    "damaged": "Is it whole?",
    "keyboard shortcuts": "About",
    "help": "About",
    "internet": "About",
    "where journal": "About",
    "DICTIONARY": "Spelling",
    "templates": "Writing",
    "fonts": "Look",
    "accessibility": "Look",
    "autolock": "Locking",
    "minimize": "Locking",
    "summer holidays": "School year",
    "dropbox": "Backups",
    "offline": "About",
    "anonymize": "Names to protect",
    "spellcheck": "Spelling",
    "author": "Writing",
    "username": "Writing",
    "onedrive": "Backups",
    "where are my files": "About",
    "hotkeys": "About",
    "smart quotes": "Spelling",
    "color blind": "Look",
    "lock timer": "Locking",
    "whiteboard": "Locking",
    "pdf": "In and out",
    "gdpr": "Names to protect",
}
OTHERS = {
    Language.GERMAN: {
        "Passwort": "Passphrase und Schlüssel",
        "Beamer": "Sperren",
        "dunkel": "Aussehen",
        "Sprache": "Sprache",
        "Französisch": "Sprache",
        "Español": "Sprache",
        "Hilfe": "Über Afterbell",
        "Schriftart": "Aussehen",
        "Dunkelmodus": "Aussehen",
        "Zeitlimit": "Sperren",
        "Screenshot": "Sperren",
        "Update": "Über Afterbell",
        "zweiter Rechner": "Sicherungen",
        "Mitternacht": "Schreiben",
        "schulerin": "Namen schützen",
        "USB-Stick": "Sicherungen",
        "neuer Computer": "Herein und hinaus",
        "Feierabend": "Schreiben",
    },
    Language.FRENCH: {
        "eleves": "Noms à protéger",
        "francais": "Langue",
        "deconnexion": "Verrouillage",
        "correcteur": "Orthographe",
        "passphrase": "Phrase secrète et clé",
        "minuit": "Écriture",
        "synchroniser": "Sauvegardes",
        "se déconnecter": "Verrouillage",
        "nouvel ordinateur": "Importer et exporter",
    },
    Language.SPANISH: {
        "contrasena": "Frase de contraseña y clave",
        "ortografia": "Ortografía",
        "guia": "Acerca de Afterbell",
        "colores": "Aspecto",
        "dos ordenadores": "Copias de seguridad",
        "medianoche": "Escribir",
        "pendrive": "Copias de seguridad",
        "computadora": "Traer y sacar",
        "profesora": "Escribir",
    },
}


@pytest.fixture
def page(unlocked, look, qtbot, wishes) -> SettingsPage:
    made = SettingsPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def left(page: SettingsPage) -> set[str]:
    return {group.title.text() for group in page.groups if group.isVisible()}


def test_what_people_type_is_found_where_it_is_set(page, qtbot):
    missed = {}
    for words, title in TYPED.items():
        page.search.clear()
        qtbot.keyClicks(page.search, words)
        if title not in left(page):
            missed[words] = left(page)
    assert missed == {}


@pytest.mark.parametrize("language", OTHERS)
def test_in_every_language_it_is_found_as_well(unlocked, look, qtbot, wishes, language):
    with speaking(language):
        page = SettingsPage(unlocked, look, wishes.go)
        qtbot.addWidget(page)
        page.show()
        missed = {}
        for words, title in OTHERS[language].items():
            page.search.setText(words)
            if title not in left(page):
                missed[words] = left(page)
    assert missed == {}


def test_what_nobody_sets_is_said_and_all_comes_back(page, qtbot):
    everything = left(page)
    qtbot.keyClicks(page.search, "xylophone")
    assert left(page) == set()
    page.search.clear()
    assert left(page) == everything


def test_a_setting_that_is_not_looked_for_leaves_none_of_its_buttons(page, qtbot):
    save = button(page, "Keep these words")
    assert save.isVisible()
    qtbot.keyClicks(page.search, "people list")
    assert not save.isVisible()
    page.search.clear()
    assert save.isVisible()
