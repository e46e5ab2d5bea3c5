"""A tag is renamed, or made one with another, where tags are: on an entry, and in the list of tags."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from journal.deeds import make_book, write
from journal.settings_table import BOOK_CHOICES, SAVED_SEARCHES
from journal.shapes import Filter, SavedSearch
from tests.ui.hands import button, labels, offered, part, read
from ui.pages.journal import renaming
from ui.pages.journal.renaming import RenameTagSheet
from ui.widgets.chips import TagChip
from ui.widgets.sheet import sheet_over


@pytest.fixture
def page(journal_page):
    return journal_page


def opened(page, qtbot):
    qtbot.waitUntil(lambda: isinstance(sheet_over(page), RenameTagSheet))
    sheet = sheet_over(page)
    qtbot.waitUntil(lambda: sheet.choice.count() > 0)
    return sheet


def tags(session, asked):
    return {tag.name: tag.count for tag in asked(session, lambda journal: journal.tags.all())}


def choose(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_tag_on_an_entry_is_renamed_from_its_menu_by_keyboard(page, unlocked, entries, asked, qtbot):
    page.show_entry(entries[0].id)
    qtbot.waitUntil(lambda: bool(page.reading.findChildren(TagChip)))
    (chip,) = page.reading.findChildren(TagChip)
    chip.setFocus()
    at = chip.rect().center()
    QApplication.sendEvent(chip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, chip.mapToGlobal(at)))
    (menu,) = chip.findChildren(QMenu)
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == ["Show everything with this tag", "Rename this tag…"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    sheet = opened(page, qtbot)
    assert sheet.field.text() == "third-period"
    assert not button(sheet, "Rename").isEnabled()
    sheet.field.selectAll()
    qtbot.keyClicks(sheet.field, "3rd period")
    assert "It will be #3rd-period." in read(sheet)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet_over(page) is None)
    assert "third-period" not in tags(unlocked, asked)
    now = asked(unlocked, lambda journal: journal.entries.get(entries[0].id))
    assert now.body.endswith("I waited. #3rd-period")
    qtbot.waitUntil(lambda: [chip.tag for chip in page.reading.findChildren(TagChip)] == ["3rd-period"])
    assert asked(unlocked, lambda journal: len(journal.entries.versions(entries[0].id))) == 1


def test_two_tags_become_one_and_what_narrows_by_the_old_one_follows(page, unlocked, asked, qtbot):
    def begin(journal):
        search = SavedSearch(name="Bad days", text="", filter=Filter(tags=("observation", "families")))
        journal.settings.set(SAVED_SEARCHES, (search,))
        make_book.keep_choices(journal, replace(make_book.start(journal), tags=("Observation",)))

    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(page, begin)
    page.finding.filters.choose_tag("observation")
    page.finding.filters.rename_requested.emit("observation")
    sheet = opened(page, qtbot)
    assert sheet.choice.currentText() == "#observation"
    sheet.field.selectAll()
    qtbot.keyClicks(sheet.field, "#Families")
    assert "1 entry carries it. #families is there already: the two become one." in labels(sheet)
    assert offered(sheet, "Make them one")
    button(sheet, "Make them one").click()
    qtbot.waitUntil(lambda: sheet_over(page) is None)
    assert tags(unlocked, asked) == {"families": 2, "third-period": 1}
    assert page.finding.filters.filter.tags == ("families",)
    qtbot.waitUntil(lambda: page.finding.view.model().rowCount() == 2)
    (search,) = asked(unlocked, lambda journal: journal.settings.get(SAVED_SEARCHES))
    assert search.filter.tags == ("families",)
    assert asked(unlocked, lambda journal: journal.settings.get(BOOK_CHOICES))["tags"] == ["families"]


def test_the_list_of_tags_leads_there(page, qtbot):
    filters = page.finding.filters
    button(filters, "# Tags ▾").click()
    qtbot.waitUntil(part(filters, QMenu).isVisible)
    choose(part(filters, QMenu), "Rename a tag…")
    part(filters, QMenu).close()
    sheet = opened(page, qtbot)
    assert sheet.choice.count() == 3
    assert sheet.first_field() is sheet.choice
    for nothing in ("", "  ", "###", "!?"):
        sheet.field.setText(nothing)
        assert not button(sheet, "Rename").isEnabled()
    sheet.close_sheet()


def test_what_is_being_written_is_kept_and_carries_the_new_name(page, unlocked, entries, asked, qtbot):
    page.edit_entry(entries[1].id)
    qtbot.waitUntil(lambda: page.writing.isVisible() and page.writing.entry_id == entries[1].id)
    page.writing.editor.setFocus()
    qtbot.keyClick(page.writing.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.writing.editor, " Last words")
    page.finding.filters.rename_requested.emit("observation")
    sheet = opened(page, qtbot)
    sheet.field.setText("visit")
    button(sheet, "Rename").click()
    qtbot.waitUntil(lambda: sheet_over(page) is None)
    now = asked(unlocked, lambda journal: journal.entries.get(entries[1].id))
    assert now.body.endswith("#visit Last words")
    assert tags(unlocked, asked) == {"visit": 1, "families": 1, "third-period": 1}


def test_a_tag_of_many_entries_leaves_room_between_for_what_is_typed(
    page, unlocked, entries, asked, qtbot, monkeypatch
):
    monkeypatch.setattr(renaming, "AT_ONCE", 2)
    every = [each.id for each in entries]
    asked(unlocked, lambda journal: journal.do(lambda journal: write.tag(journal, every, "all")))
    changes = []
    unlocked.changed.connect(changes.append)
    page.finding.filters.rename_requested.emit("all")
    sheet = opened(page, qtbot)
    sheet.field.setText("everything")
    button(sheet, "Rename").click()
    assert not sheet.dismissable
    qtbot.waitUntil(lambda: sheet_over(page) is None)
    assert tags(unlocked, asked)["everything"] == len(entries)
    assert "all" not in tags(unlocked, asked)
    assert len(changes) >= 3
