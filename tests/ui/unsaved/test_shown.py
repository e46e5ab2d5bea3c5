"""Status, rows, navigation and notices say the same of words that are not on the disk, from one truth."""

from __future__ import annotations

import math
import threading

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetricsF

from journal.errors import DiskFull
from journal.shapes import Kind
from tests.ui.hands import button, buttons, labels, look_of, offered, part
from tests.ui.unsaved.test_leaving import WORDS
from ui import keeping
from ui.models.timeline import Roles
from ui.pages.journal.entry_stack import Places
from ui.pages.journal.held_rows import HeldRow
from ui.pages.journal.row_texts import AFTER_WORDS, BEFORE_WORDS, SIGN, RowSetter
from ui.unsaved.above import AbovePages
from ui.widgets.navigation import Navigation
from ui.wishes import EditEntry, NewEntry, PageName, ShowEntry

MORE = " And then I let it be quiet."


@pytest.fixture
def two(typed, entries, qtbot, session, disk):
    """A window with words of a new entry and of an older one held, and the older one shown for reading."""
    window = typed(WORDS)
    workspace = window.workspace
    workspace.answer(EditEntry(entries[0].id))
    page = workspace.page
    qtbot.waitUntil(lambda: page.writing.entry_id == entries[0].id)
    qtbot.keyClicks(page.writing.editor, MORE)
    qtbot.waitUntil(lambda: len(session.held) == 2)
    for entry in (entries[1], entries[0]):
        workspace.answer(ShowEntry(entry.id))
    qtbot.waitUntil(lambda: part(page, Places).reads and page.reading.entry_id == entries[0].id)
    return window


def row_of(page, entry):
    model = page.finding.view.model()
    return next((model.index(row, 0) for row in range(model.rowCount()) if model.id_at(row) == entry), QModelIndex())


def test_all_places_say_the_same(two, entries, session):
    page = two.workspace.page
    assert offered(part(two.workspace, Navigation), "2 entries are not on the disk yet")
    notice = part(two.workspace, AbovePages).notice
    assert notice.isVisible()
    assert "32 words in 2 entries" in notice.safe.text()
    index = row_of(page, entries[0].id)
    assert index.data(Roles.HELD) == "held here, not on the disk · 27 words"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("held here, not on the disk · 27 words")
    assert row_of(page, entries[1].id).data(Roles.HELD) is None
    assert [row.accessibleName() for row in page.finding.held.findChildren(HeldRow)] == [
        "New entry, held here, not on the disk · 5 words"
    ]


def test_what_is_said_of_held_words_ends_within_its_row(two, entries):
    look, index = look_of(two), row_of(two.workspace.page, entries[0].id)
    setter = RowSetter(look)
    setter.measure()
    said = index.data(Roles.HELD)
    wide = QFontMetricsF(look.font("ui-small")).horizontalAdvance(said)
    for more, whole in ((SIGN + 1, True), (SIGN - 1, False)):
        room = math.ceil(wide) + BEFORE_WORDS + AFTER_WORDS + more
        told = setter.texts(index, room, Qt.LayoutDirection.LeftToRight)
        assert (told.facts == said) is whole


def test_an_entry_is_read_with_the_words_that_are_not_home(two, entries, qtbot):
    text = two.workspace.page.reading.text
    qtbot.waitUntil(lambda: MORE.strip() in text.toPlainText())


def test_a_new_entry_that_the_journal_does_not_have_is_gone_on_with_from_the_list(two, qtbot, disk, session, bodies):
    page = two.workspace.page
    qtbot.mouseClick(page.finding.held.findChild(HeldRow), Qt.MouseButton.LeftButton)
    assert page.writing.editor.text() == WORDS
    assert page.writing.draft().kind is Kind.LOW
    qtbot.keyClicks(page.writing.editor, ", and more")
    disk.make_room()
    page.writing.settle()
    qtbot.waitUntil(lambda: not session.unsaved)
    with qtbot.waitSignal(session.locked):
        two.lock()
    told = bodies()
    assert told.count(WORDS + ", and more") == 1
    assert WORDS not in told


def test_the_foot_of_the_navigation_leads_to_the_words(two, qtbot):
    two.workspace.show_page(PageName.TODAY)
    button(part(two.workspace, Navigation), "2 entries are not on the disk yet").click()
    page = two.workspace.page
    assert two.workspace.page is page
    assert page.writing.editor.text() == WORDS
    assert page.writing.holding.notice.isVisible()
    assert not part(two.workspace, AbovePages).notice.isVisible()


def test_once_all_is_home_the_whole_count_is_said_and_nothing_warns_any_more(two, entries, disk, session, qtbot):
    page = two.workspace.page
    session.failed.emit(DiskFull(path=None))
    assert "The disk is full" in labels(two.workspace)
    disk.make_room()
    session.flush()
    qtbot.waitUntil(lambda: not session.unsaved)
    assert "The disk is full" not in labels(two.workspace)
    assert part(two.workspace, AbovePages).notice.title.text() == "All 32 words are on the disk"
    assert not buttons(part(two.workspace, Navigation), "2 entries")
    assert not page.finding.held.isVisible()
    qtbot.waitUntil(lambda: MORE.strip() in str(row_of(page, entries[0].id).data(Roles.ROW)))
    assert row_of(page, entries[0].id).data(Roles.HELD) is None


def test_words_behind_a_slow_journal_are_shown_as_not_saved_without_a_complaint(window, session, qtbot, monkeypatch):
    monkeypatch.setattr(keeping, "LATE", 50)
    busy = threading.Event()
    session.ask(window, lambda _: busy.wait(30), lambda _: None)
    window.workspace.answer(NewEntry())
    page = window.workspace.page
    qtbot.keyClicks(page.writing.editor, WORDS)
    foot = part(window.workspace, Navigation)._unsaved
    qtbot.waitUntil(lambda: foot.accessibleName() == "1 entry is not on the disk yet")
    assert not page.writing.holding.notice.isVisible()
    busy.set()
    qtbot.waitUntil(lambda: not foot.isVisible())
    qtbot.waitUntil(lambda: page.writing.bar.state.text() == "Saved, encrypted")
