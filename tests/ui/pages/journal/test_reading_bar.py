"""What was looked for is marked in the entry that is opened, and gone through by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from journal.deeds import write
from journal.shapes import Draft
from tests.ui import hands
from ui.widgets.scrolling import ScrollColumn

BODY = "I *wait* 😀 and wait.\n\n" + "Nothing at all.\n\n" * 60 + "Then he waited, Élève and all."


@pytest.fixture
def page(journal_page, unlocked, qtbot):
    """The journal's page with one long entry more."""
    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(journal_page, lambda journal: write.write(journal, Draft(body=BODY, title="Long")))
    qtbot.waitUntil(lambda: journal_page.finding.view.model().rowCount() == 6)
    return journal_page


def marked(page):
    return [selection.cursor.selectedText() for selection in page.reading.text.extraSelections()]


def look_for(page, qtbot, words, title):
    qtbot.keyClicks(page.finding.field, words)
    qtbot.waitUntil(lambda: page.finding.view.model().index(0, 0).data() == title)
    qtbot.waitUntil(lambda: page.finding.view.model().rowCount() < 6)
    qtbot.keyClick(page.finding.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(marked(page)))


def test_what_was_found_is_marked_letter_by_letter_and_told(page, qtbot):
    look_for(page, qtbot, "wait", "Long")
    assert marked(page) == ["wait", "wait", "wait"]
    assert "3 times in this entry" in hands.read(page)
    assert "1 of 3" in hands.read(page)


def test_accents_and_emoji_do_not_shift_the_marks(page, qtbot):
    look_for(page, qtbot, "eleve", "Long")
    assert marked(page) == ["Élève"]


def test_the_key_goes_on_to_the_last_brings_it_into_sight_and_goes_round(page, qtbot):
    look_for(page, qtbot, "wait", "Long")
    scrolled = hands.part(page.reading, ScrollColumn).verticalScrollBar()
    qtbot.keyClick(page.finding.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert "3 of 3" in hands.read(page)
    qtbot.waitUntil(lambda: scrolled.value() > 0)
    qtbot.keyClick(page.finding.view, Qt.Key.Key_F3)
    assert "1 of 3" in hands.read(page)
    qtbot.waitUntil(lambda: scrolled.value() < scrolled.maximum())


def test_without_a_search_nothing_is_marked(page, qtbot):
    look_for(page, qtbot, "wait", "Long")
    page.finding.field.setFocus()
    qtbot.keyClick(page.finding.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: marked(page) == [])
    assert "times in this entry" not in hands.read(page)
