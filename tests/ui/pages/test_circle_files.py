"""Thousands of files in one item of the circle, or in a kept copy of it: the window stays somebody's own."""

from __future__ import annotations

import time
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QToolButton, QWidget

from journal import decoder
from journal.circle.inbox import Arrival, ReceivedFile
from journal.deeds.inbox import FILES
from journal.journal import Journal
from journal.shapes import Entry, EntryId, ItemId, Kind, SharedEntry
from journal.sharing import seal
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import button, offered, part
from tests.ui.pulse import Pulse
from tests.ui.stories.test_hostile_bundles import DOT
from ui.app.main_window import MainWindow
from ui.pages.circle import CirclePage
from ui.pages.circle.entry_view import LONGEST, EntryView
from ui.pages.circle.items import ItemList
from ui.pages.journal.entry_files import FileRow
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.shown_text import ShownText
from ui.wishes import PageName

MANY = 9_999


@pytest.fixture
def crowded(unlocked, new_journal, asked, qtbot) -> ItemId:
    """An item whose one entry has 9,999 pictures of one pixel; its text shows the first and the twenty-first."""
    friend = befriend(qtbot, unlocked, new_journal("Noor"), "Noor")

    def fill(journal: Journal) -> ItemId:
        files = [
            ReceivedFile(
                id=f"{number:032x}", name="n" * 200 + ".png", media_type="image/png", data=DOT + number.to_bytes(2)
            )
            for number in range(MANY)
        ]
        entry = SharedEntry(
            uid=EntryId("e" * 32),
            rev=1,
            title="A day",
            body="".join(f"![x](attachment:{files[number].id})\n\n" for number in (0, FILES)),
            kind=Kind.LOW,
            day=date(2026, 3, 11),
        )
        item = journal.inbox.add(Arrival(bundle="b" * 32, kind="share", contact=friend.id))
        journal.inbox.receive(item, 0, entry, files)
        return item.id

    return asked(unlocked, fill)


def saves(view: QWidget) -> list[QAbstractButton]:
    return [one for one in view.findChildren(QAbstractButton) if one.text().startswith(("Save nnn", "Save a copy"))]


def test_of_thousands_of_files_twenty_are_shown_and_the_window_answers_and_locks(
    unlocked, look, crowded, qtbot, wishes
):
    page = CirclePage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(1064, 820)
    page.show()
    qtbot.waitUntil(lambda: part(page, ItemList).model().rowCount() == 1)
    pulse = Pulse()
    page.items.choose(crowded)
    qtbot.waitUntil(lambda: bool(page.findChildren(EntryView)))
    [view] = page.findChildren(EntryView)
    assert len(saves(view)) == FILES
    words = f"Show the next of {QLocale().toString(MANY - FILES)} more files"
    qtbot.waitUntil(lambda: offered(view, words))
    further = button(view, words)
    assert len(view.findChildren(ShownText)) == FILES  # the text, and each picture that stands not in it
    assert all(len(one.text()) < LONGEST + 20 for one in saves(view))
    further.click()
    assert not further.isEnabled()
    qtbot.waitUntil(lambda: len(saves(view)) == 2 * FILES)
    assert len(view.findChildren(ShownText)) == 2 * FILES - 1
    assert button(view, "Show the next of 9,959 more files").isEnabled()
    began = time.thread_time()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert time.thread_time() - began < 0.5
    assert pulse.longest < 0.5


@pytest.fixture
def kept(unlocked, crowded, qtbot) -> Entry:
    """A copy of that item's entry, kept within a few seconds of work."""
    looked = dict.fromkeys((f"{number:032x}" for number in range(MANY)), decoder.look(DOT))
    began = time.process_time()
    entry = done(qtbot, unlocked, lambda journal: seal.keep_copy(journal, crowded, EntryId("e" * 32), "", looked))
    assert time.process_time() - began < 5
    return entry


@pytest.fixture
def window(at_lock_screen, kept, qtbot) -> MainWindow:
    """The real window, with that copy open."""
    page = at_lock_screen.workspace.show_page(PageName.JOURNAL)
    page.show_entry(kept.id)
    qtbot.waitUntil(lambda: page.reading.entry_id == kept.id and page.reading.files.isVisible())
    return at_lock_screen


def seen(button: QAbstractButton) -> None:
    """Scroll to a button."""
    place = button.parentWidget()
    while not isinstance(place, QScrollArea):
        place = place.parentWidget()
    place.ensureWidgetVisible(button)


def offer(qtbot, within: QWidget) -> QAbstractButton:
    """Wait for the one button that shows more, and give it."""

    def offers() -> list[QAbstractButton]:
        buttons = within.findChildren(QAbstractButton)
        return [one for one in buttons if one.text().startswith("Show the next") and one.isVisible()]

    qtbot.waitUntil(lambda: len(offers()) == 1)
    return offers()[0]


def press(qtbot, button: QAbstractButton) -> None:
    seen(button)
    assert button.window().childAt(button.mapTo(button.window(), button.rect().center())) is button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_a_kept_copy_with_thousands_of_files_shows_twenty_until_asked_and_locks_at_once(window, qtbot, unlocked):
    reading = window.workspace.show_page(PageName.JOURNAL).reading
    assert len(saves(reading.files)) + len(reading.files.findChildren(QToolButton)) == FILES
    left = MANY - FILES
    assert offer(qtbot, reading.files).text() == f"Show the next of {QLocale().toString(left)} more files"
    press(qtbot, offer(qtbot, reading.files))
    qtbot.waitUntil(lambda: len(saves(reading.files)) + len(reading.files.findChildren(QToolButton)) == 2 * FILES)
    further = offer(qtbot, reading.files)
    assert further.text() == f"Show the next of {QLocale().toString(left - FILES)} more files"
    further.setFocus()
    qtbot.keyClick(further, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: reading.files.isAncestorOf(QApplication.focusWidget()))
    assert QApplication.focusWidget().accessibleName().startswith("Look at nnn")
    began = time.process_time()
    with qtbot.waitSignal(unlocked.locked):
        window.lock()
    assert time.process_time() - began < 1


def test_while_a_kept_copy_with_thousands_of_files_is_written_on_twenty_are_named_until_asked(window, qtbot, unlocked):
    page = window.workspace.show_page(PageName.JOURNAL)
    page.edit_entry(page.reading.entry_id)
    qtbot.waitUntil(lambda: bool(page.findChildren(FileRow)) and page.findChild(FileRow).isVisible())
    row = page.findChild(FileRow)
    assert len(row.findChildren(Chip)) == FILES + 1
    further = offer(qtbot, row)
    assert further.text() == f"Show the next of {QLocale().toString(MANY - FILES)} more files"
    further.setFocus()
    qtbot.keyClick(further, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(row.findChildren(Chip)) == 2 * FILES + 1)
    assert row.isAncestorOf(QApplication.focusWidget())
    assert part(row, FlowLayout).indexOf(QApplication.focusWidget()) == FILES  # the first of those that came
    qtbot.waitUntil(lambda: not QApplication.focusWidget().visibleRegion().isEmpty())
    assert row.height() < window.height() / 4  # the rest is scrolled to
    began = time.process_time()
    with qtbot.waitSignal(unlocked.locked):
        window.lock()
    assert time.process_time() - began < 1
