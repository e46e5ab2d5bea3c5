"""Rows that come or move by themselves take no press that was on its way to what stood there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.deeds import inbox
from tests.ui import hands
from tests.ui.circle_friends import befriend, done, sealed_by
from tests.ui.pages.test_circle import page
from ui.pages.circle.reading import ReadingColumn
from ui.widgets.standing_rows import StandingRows

__all__ = ["page"]


def take_in(qtbot, session, friend, tmp_path, title: str) -> str:
    """Let something sealed come in, as a shared folder brings it; give its id."""
    file = tmp_path / f"{title}.afterbell"
    file.write_bytes(sealed_by(friend, "I typed the letter.", title))
    return done(qtbot, session, lambda journal: inbox.take_in(journal, file)).id


def press(rows: StandingRows, number: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Press where a row stands now, as a hand does, which is never quite still."""
    place = rows.visualRect(rows.model().index(number, 0)).center()
    where = rows.viewport().mapTo(rows.window(), place)
    window, none = rows.window().windowHandle(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, button, none, where)
    QTest.mouseMove(window, where + QPoint(2, 1))
    QTest.mouseRelease(window, button, none, where + QPoint(2, 1))


def read_now(page) -> str:
    shown = hands.shown(page, ReadingColumn)
    return shown.item.id if shown is not None else ""


def test_a_press_on_its_way_as_something_comes_in_opens_nothing_else(page, unlocked, qtbot, new_journal, tmp_path):
    friend, rows = new_journal("Noor"), page.items
    QApplication.setDoubleClickInterval(0)  # nobody's press is led elsewhere as their row, too, comes
    befriend(qtbot, unlocked, friend)
    older = take_in(qtbot, unlocked, friend, tmp_path, "Older")
    qtbot.waitUntil(lambda: rows.model().rowCount() == 1 and rows.isVisible())
    newer = take_in(qtbot, unlocked, friend, tmp_path, "Newer")
    qtbot.waitUntil(lambda: rows.model().rowCount() == 2)
    QApplication.setDoubleClickInterval(60_000)
    newest = take_in(qtbot, unlocked, friend, tmp_path, "Newest")
    qtbot.waitUntil(lambda: rows.model().rowCount() == 3)
    assert [rows.key_of(rows.model().index(row, 0)) for row in range(3)] == [newest, newer, older]
    press(rows, 0)
    press(rows, 1)
    assert not rows.currentIndex().isValid()
    assert read_now(page) == ""


def test_a_row_that_stayed_where_it_was_is_opened_at_once(page, unlocked, qtbot, new_journal, tmp_path):
    friend, rows = new_journal("Noor"), page.items
    befriend(qtbot, unlocked, friend)
    only = take_in(qtbot, unlocked, friend, tmp_path, "Only")
    qtbot.waitUntil(lambda: rows.model().rowCount() == 1 and rows.isVisible())
    QApplication.setDoubleClickInterval(60_000)
    page.refresh()
    qtbot.waitUntil(lambda: not hands.busy(unlocked))
    press(rows, 0)
    qtbot.waitUntil(lambda: read_now(page) == only)


def test_one_that_moved_is_opened_once_somebody_can_have_seen_it(page, unlocked, qtbot, new_journal, tmp_path):
    friend, rows = new_journal("Noor"), page.items
    befriend(qtbot, unlocked, friend)
    older = take_in(qtbot, unlocked, friend, tmp_path, "Older")
    qtbot.waitUntil(lambda: rows.model().rowCount() == 1 and rows.isVisible())
    QApplication.setDoubleClickInterval(20)
    take_in(qtbot, unlocked, friend, tmp_path, "Newer")
    qtbot.waitUntil(lambda: rows.model().rowCount() == 2)

    def opens() -> bool:
        press(rows, 1)
        return rows.currentIndex().row() == 1

    qtbot.waitUntil(opens)
    qtbot.waitUntil(lambda: read_now(page) == older)
