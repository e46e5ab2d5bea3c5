from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QLocale, Qt

from journal.deeds import settings
from journal.settings_table import SMART_QUOTES
from journal.shapes import Kind
from ui.editor.curling import curly
from ui.pages.journal.writing import WritingPage

TYPED = """"I like maths," said M. "Don't tell 'em," (and "why"). **"No"** `"x"` https://a.example/"b" 5'"""
SET = """“I like maths,” said M. “Don’t tell ‘em,” (and “why”). **“No”** `"x"` https://a.example/"b" 5’"""


def typed(text: str) -> str:
    made = ""
    for sign in text:
        made += curly(made, sign) if sign in "\"'" else sign
    return made


def test_marks_open_before_a_word_and_close_behind_it_and_code_stays():
    assert typed(TYPED) == SET


@pytest.mark.parametrize(
    ("language", "shown"), [("de_DE", "„Ja“, sagte er, ‚nein‘"), ("fr_FR", "«Ja», sagte er, «nein»")]
)
def test_they_are_those_of_the_language(monkeypatch, language, shown):
    monkeypatch.setattr(
        "ui.editor.curling.QLocale", type("Of", (QLocale,), {"__init__": lambda s: QLocale.__init__(s, language)})
    )
    assert typed("\"Ja\", sagte er, 'nein'") == shown


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = WritingPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.show()
    made.begin(Kind.NOTE)
    return made


def test_off_leaves_all_as_typed_and_on_sets_them_and_undo_gives_them_back(page, qtbot, unlocked):
    qtbot.keyClicks(page.editor, '"So"')
    assert page.editor.text() == '"So"'
    unlocked.do(page, partial(settings.keep, setting=SMART_QUOTES, value=True))
    page.begin(Kind.NOTE)
    qtbot.waitUntil(lambda: clicked(page, qtbot, '"So"') == "“So”")
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.text() == '“So"'


def test_a_shortcut_with_a_quotation_mark_changes_no_letter(page, qtbot, unlocked):
    unlocked.do(page, partial(settings.keep, setting=SMART_QUOTES, value=True))
    qtbot.waitUntil(lambda: clicked(page, qtbot, '"So"') == "“So”")
    page.editor.set_text("")
    qtbot.keyClicks(page.editor, "So")
    qtbot.keyClick(page.editor, "'", Qt.KeyboardModifier.ControlModifier)
    assert page.editor.text() == "So"


def clicked(page, qtbot, words) -> str:
    page.editor.set_text("")
    qtbot.keyClicks(page.editor, words)
    return page.editor.text()
