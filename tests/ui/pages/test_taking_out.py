"""A photo goes out of an entry from where it is read and where it is written, and out of earlier versions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from journal.deeds import write as writing
from journal.shapes import Draft, Kind
from tests.ui.hands import button, look_of, offered
from tests.ui.pages.test_reading import red_picture
from ui.editor.offered import Offered
from ui.pages.journal.versions import VersionsSheet
from ui.widgets.sheet import sheet_over
from ui.wishes import Say


@pytest.fixture
def page(journal_page):
    return journal_page


@pytest.fixture
def entry(page, unlocked, asked, qtbot):
    """An entry whose text shows a photo."""

    def write(journal):
        made = writing.write(journal, Draft(body="The bridge held."), visit="before")
        kim = writing.attach(journal, made.id, "kim.png", red_picture())
        writing.show_file(journal, made.id, kim.id, after=made.body)
        return journal.entries.get(made.id)

    found = []
    unlocked.do(page, write, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def named(part, name):
    return next(one for one in part.findChildren(QPushButton) if one.isVisible() and one.accessibleName() == name)


def answer(page, qtbot, words):
    """Press one answer of the question that comes."""
    qtbot.waitUntil(lambda: sheet_over(page) is not None)
    sheet = sheet_over(page)
    said = sheet.findChildren(QPushButton)
    qtbot.mouseClick(next(one for one in said if one.text() == words), Qt.MouseButton.LeftButton)


def left(unlocked, asked, entry):
    def read(journal):
        files = (journal.attachments.of(entry.id), journal.attachments.aside(entry.id))
        return journal.entries.get(entry.id).body, *([made.name for made in some] for some in files)

    return asked(unlocked, read)


def test_it_goes_from_where_the_entry_is_read_by_keyboard_and_after_a_question(
    page, qtbot, unlocked, asked, entry, wishes
):
    page.show_entry(entry.id)
    qtbot.waitUntil(lambda: page.reading.files.isVisible() and page.reading.entry_id == entry.id)
    button = named(page.reading.files, "Take kim.png out")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    answer(page, qtbot, "Leave it")
    assert left(unlocked, asked, entry) == (entry.body, ["kim.png"], [])
    qtbot.keyClick(button, Qt.Key.Key_Return)
    with qtbot.waitSignal(wishes.made) as told:
        answer(page, qtbot, "Take it out")
    assert told.args == [Say("It is gone for good")]
    assert left(unlocked, asked, entry) == ("The bridge held.", [], [])
    qtbot.waitUntil(page.reading.files.isHidden)


def test_it_goes_from_where_the_entry_is_written_and_what_is_typed_stays(page, qtbot, unlocked, asked, entry, wishes):
    page.edit_entry(entry.id)
    qtbot.waitUntil(page.writing.files.row.isVisible)
    editor = page.writing.editor
    editor.insertPlainText(" It did. 😀")
    qtbot.mouseClick(named(page.writing.files.row, "Take kim.png out"), Qt.MouseButton.LeftButton)
    answer(page, qtbot, "Out of the versions, too")  # what this visit began with is a version by now
    qtbot.waitUntil(lambda: Say("It is gone for good") in wishes.all)
    assert editor.text() == "The bridge held.\n\n It did. 😀"
    editor.undo()
    assert "attachment:" not in editor.text()
    page.settle()
    assert left(unlocked, asked, entry) == (editor.text(), [], [])
    qtbot.waitUntil(page.writing.files.row.isHidden)


def test_a_photo_that_is_dropped_stands_below_the_text_and_goes_again(page, qtbot, unlocked, asked, wishes):
    page.start_entry(Kind.NOTE)
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    page.writing.take_files((Offered(name="a very long name of a photo from a telephone & co.png", image=image),))
    qtbot.waitUntil(lambda: page.writing.files.row.isVisible() and "attachment:" in page.writing.editor.text())
    qtbot.keyClicks(page.writing.editor, "Below.")
    chip = page.writing.files.row.findChild(QPushButton)
    assert chip.text() == "a very long name…lephone && co.png ×", "one & is seen"
    chip.click()
    answer(page, qtbot, "Take it out")
    qtbot.waitUntil(lambda: Say("It is gone for good") in wishes.all)
    assert page.writing.editor.text() == "Below."


def test_what_only_versions_show_goes_from_there(page, qtbot, unlocked, asked, entry, wishes):
    unlocked.do(page, lambda journal: writing.revise(journal, entry.id, Draft(body=entry.body + " More."), visit="now"))
    page.show_entry(entry.id)
    qtbot.waitUntil(lambda: page.reading.files.isVisible() and page.reading.entry_id == entry.id)
    named(page.reading.files, "Take kim.png out").click()
    with qtbot.waitSignal(wishes.made) as told:
        answer(page, qtbot, "Take it out")
    assert told.args == [Say("It is out of the entry")]
    assert left(unlocked, asked, entry)[1:] == ([], ["kim.png"])
    sheet = VersionsSheet(unlocked, look_of(page), page, entry)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: offered(sheet, "Delete kim.png for good"))
    button(sheet, "Delete kim.png for good").click()
    answer(page, qtbot, "Delete it")
    qtbot.waitUntil(lambda: not offered(sheet, "Delete kim.png for good"))
    assert left(unlocked, asked, entry)[2] == []
    assert "attachment:" not in asked(unlocked, lambda journal: journal.entries.versions(entry.id)[0].body)
    sheet.close_sheet()
