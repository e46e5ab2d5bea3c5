"""Tasks ticked while an entry is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from journal.deeds import write as writing
from journal.shapes import Draft
from tests.ui.hands import next_turn
from tests.ui.pages.test_reading import page, shown

__all__ = ["page"]

BODY = "Left to do:\n\n- [ ] ring **Ms Berg**\n- [x] frame the [photo](https://example.org/x)\n- ☐ a sign\n- [ ] rest"


@pytest.fixture
def entry(page, qtbot, unlocked, asked):
    """An entry with tasks, read in the page, which follows what changes."""
    made = asked(unlocked, lambda journal: writing.write(journal, Draft(body=BODY)))
    unlocked.changed.connect(lambda _: page.refresh())
    shown(page, qtbot, made)
    return made


def body(entry, unlocked, asked):
    return asked(unlocked, lambda journal: journal.entries.get(entry.id).body)


def place(page, words: str) -> QPoint:
    """Give where words are read."""
    cursor = page.text.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    return page.text.cursorRect(cursor).center()


def stand(page, words: str) -> None:
    cursor = QTextCursor(page.text.document().find(words))
    cursor.setPosition(cursor.selectionStart())
    page.text.setTextCursor(cursor)
    page.text.setFocus()


def click(page, qtbot, point):
    qtbot.mouseClick(page.text.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_press_on_the_line_of_a_task_ticks_it_and_another_takes_it_back(page, qtbot, entry, unlocked, asked):
    click(page, qtbot, place(page, "Berg"))
    qtbot.waitUntil(lambda: "☑ ring" in page.text.toPlainText())
    assert body(entry, unlocked, asked) == BODY.replace("- [ ] ring", "- [x] ring")
    click(page, qtbot, place(page, "ring"))
    qtbot.waitUntil(lambda: "☐ ring" in page.text.toPlainText())
    assert body(entry, unlocked, asked) == BODY
    assert len(asked(unlocked, lambda journal: journal.entries.versions(entry.id))) == 2


def test_space_ticks_the_task_of_the_cursor_which_stays_in_it(page, qtbot, entry, unlocked, asked):
    stand(page, "rest")
    qtbot.keyClick(page.text, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "☑ rest" in page.text.toPlainText())
    qtbot.keyClick(page.text, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "☐ rest" in page.text.toPlainText())
    assert body(entry, unlocked, asked) == BODY


@pytest.mark.parametrize("words", ["Left to do", "photo", "a sign"])
def test_words_a_link_and_a_written_sign_are_pressed_without_a_tick(
    page, qtbot, entry, unlocked, asked, words, monkeypatch
):
    monkeypatch.setattr("ui.desktop.outside.open_outside", lambda _: True)
    click(page, qtbot, place(page, words))
    click(page, qtbot, place(page, "rest"))
    qtbot.waitUntil(lambda: "☑ rest" in page.text.toPlainText())
    assert body(entry, unlocked, asked) == BODY.replace("[ ] rest", "[x] rest")


def test_words_that_are_chosen_with_the_pointer_are_not_ticked(page, qtbot, entry, unlocked, asked):
    start, end, port = place(page, "ring"), place(page, "Berg"), page.text.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert body(entry, unlocked, asked) == BODY


def test_an_entry_that_says_something_else_by_now_stays_as_it_is(page, qtbot, entry, unlocked, asked):
    unlocked.changed.disconnect()
    newer = Draft(body="- [ ] another\n" + BODY)
    asked(unlocked, lambda journal: writing.revise(journal, entry.id, newer))
    click(page, qtbot, place(page, "rest"))
    next_turn()
    assert body(entry, unlocked, asked) == newer.body


def test_the_pointer_over_a_task_is_a_hand(page, qtbot, entry):
    port, window = page.text.viewport(), page.window().windowHandle()
    for words, shape in (("rest", Qt.CursorShape.PointingHandCursor), ("Left to do", Qt.CursorShape.IBeamCursor)):
        # Into this very window, whatever another test left lying over it.
        QTest.mouseMove(window, port.mapTo(page.window(), place(page, words)))
        qtbot.waitUntil(lambda shape=shape: page.text.viewport().cursor().shape() == shape)
