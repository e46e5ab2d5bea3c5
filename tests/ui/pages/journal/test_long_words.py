"""A word longer than a line is read to its end, wherever a person's words stand in labels."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from journal.deeds import write
from journal.shapes import Draft
from tests.ui import hands
from tests.ui.circle_friends import done
from ui.widgets.sheet import Sheet

LONG = "Donaudampfschifffahrtsgesellschaftskapitänspatentprüfungskommissionsvorsitzender"
TITLE = f"The walk of {LONG} in the rain"


def is_whole(label: QLabel, within: QWidget) -> bool:
    """Whether each of its lines stands within what is seen, and none is cut below."""
    right = label.mapTo(within, label.rect().topRight()).x()
    return right <= within.width() and label.minimumSizeHint().width() <= label.width() and is_high_enough(label)


def is_high_enough(label: QLabel) -> bool:
    return label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()


def labelled(within: QWidget, words: str) -> QLabel:
    [label] = (one for one in within.findChildren(QLabel) if one.isVisible() and one.text() == words)
    return label


@pytest.mark.parametrize("size", [(720, 600), (1064, 820)])
def test_a_title_and_a_later_line_are_whole_on_the_page_that_is_read(journal_page, look, unlocked, qtbot, size):
    look.choose(scale=2.0)
    journal_page.resize(*size)
    entry = done(qtbot, unlocked, lambda it: write.write(it, Draft(body="Short.", title=TITLE, day=date(2026, 3, 12))))
    done(qtbot, unlocked, lambda it: write.add_later_line(it, entry.id, f"{LONG} wrote."))
    journal_page.show_entry(entry.id)
    qtbot.waitUntil(lambda: journal_page.reading.entry_id == entry.id and not hands.busy(unlocked))
    for words in (TITLE, f"{LONG} wrote."):
        label = labelled(journal_page.reading, words)
        qtbot.waitUntil(lambda label=label: is_whole(label, hands.part(journal_page.reading, QScrollArea).viewport()))
    title = labelled(journal_page.reading, TITLE)
    title.setSelection(0, len(TITLE))
    assert title.selectedText() == TITLE, "what is marked and copied has nothing in it that breaks lines"


def test_the_title_of_a_sheet_is_whole(window, look, qtbot):
    look.choose(scale=2.0)
    window.resize(800, 600)
    sheet = Sheet(look, window, TITLE)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: is_whole(sheet.title, sheet.panel))
