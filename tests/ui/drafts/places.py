"""Places at the real window where something is typed, the ways out of them, and somebody who goes there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.deeds.unlock import open_journal
from journal.shapes import EntryId, FileOrder, Kind
from tests.ui.circle_friends import done
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import button, buttons, field, part, session_of, settle, shown
from tests.ui.wished import wish_of
from ui.app.main_window import MainWindow
from ui.dialogs.people.class_list import ClassList
from ui.dialogs.share.terms import Terms
from ui.dialogs.templates.form import TemplateForm
from ui.drafts import DraftField, DraftLine
from ui.pages.circle.reading import Answer
from ui.pages.circle.side import Side
from ui.pages.yearbook.choices import Choices
from ui.pages.yearbook.own_words import OwnWords
from ui.widgets.buttons import LinkButton
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.sheet import Sheet, sheet_over
from ui.wishes import EditEntry, NewEntry, PageName, ShowEntry

BOOK = FileOrder(name="Year.pdf", media_type="application/pdf", data=b"%PDF-1.7", title="My year", protected=True)


class Person:
    """Somebody at the window of a journal with five entries, and with something that a friend shared."""

    def __init__(self, window: MainWindow, qtbot, folder: Path) -> None:
        self.window, self.qtbot, self.folder = window, qtbot, folder
        self.session = session_of(window)
        self.entries: tuple[EntryId, ...] = ()
        self.item = ""

    @property
    def workspace(self):
        return self.window.workspace

    @property
    def sheet(self) -> Sheet:
        return sheet_over(self.window)

    def sheet_of(self, name: str, about: object = None) -> Sheet:
        sheet = self.workspace.open_sheet(wish_of(name, about))
        self.wait()
        return sheet

    def wait(self) -> None:
        settle(self.window)

    def read(self, entry: EntryId):
        self.workspace.answer(ShowEntry(entry))
        reading = self.workspace.show_page(PageName.JOURNAL).reading
        self.qtbot.waitUntil(lambda: reading.entry_id == entry)
        self.wait()
        return reading

    def lock_and_come_back(self) -> None:
        with self.qtbot.waitSignal(self.session.locked):
            if self.workspace is None:
                self.session.lock()
            else:
                self.qtbot.keyClick(self.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        with self.qtbot.waitSignal(self.session.unlocked):
            self.session.unlock(lambda: open_journal(self.folder, PASSPHRASE), pytest.fail)
        self.wait()


# The places


def begin_prompts(person: Person) -> Sheet:
    if person.sheet is None:
        person.workspace.answer(NewEntry(Kind.NOTE))
        person.workspace.show_page(PageName.JOURNAL).writing.bar.prompts.click()
        person.wait()
    return person.sheet


def prompts(sheet: Sheet) -> list[ChoiceButton]:
    """Give what one can write along, as it is offered."""
    return [each for each in sheet.findChildren(ChoiceButton) if each.isVisible()]


def answers(sheet: Sheet) -> list[DraftField]:
    """Give the fields of the questions that are asked."""
    return [each for each in sheet.findChildren(DraftField) if each.isVisible()]


def template_answer(person: Person) -> DraftField:
    sheet = begin_prompts(person)
    prompts(sheet)[2].click()
    return answers(sheet)[1]


def answer_in_an_old_entry(person: Person) -> DraftField:
    person.workspace.answer(EditEntry(person.entries[1]))
    page = person.workspace.show_page(PageName.JOURNAL)
    person.qtbot.waitUntil(lambda: page.writing.entry_id == person.entries[1])
    page.writing.bar.prompts.click()
    person.wait()
    prompts(person.sheet)[0].click()
    return answers(person.sheet)[0]


def later_line(person: Person) -> DraftField:
    reading = person.read(person.entries[0])
    if part(reading.ask, DraftField).isHidden():
        reading.bar.deed_requested.emit("later")
    return field(reading.ask, "What came of it")


def answer(person: Person) -> DraftField:
    circle = person.workspace.show_page(PageName.CIRCLE)
    person.wait()
    circle.items.choose(person.item)
    person.wait()
    person.qtbot.waitUntil(lambda: shown(circle, Answer) is not None)
    return field(shown(circle, Answer), "Words to go with it")


def share_note(person: Person) -> DraftField:
    return part(person.sheet_of("share", (person.entries[1], person.entries[0])), Terms).note


def sealed_file_note(person: Person) -> DraftField:
    return field(person.sheet_of("share_book", BOOK), "A note to go with it")


def annotation(person: Person) -> DraftField:
    return person.sheet_of("evidence", person.entries[0]).annotation


def own_framework(person: Person) -> DraftField:
    sheet = person.sheet_of("evidence", person.entries[0])
    next(link for link in sheet.findChildren(LinkButton) if link.text() == "A list of my own…").click()
    return sheet.list_text


def class_list(person: Person) -> DraftField:
    sheet = person.sheet_of("people")
    button(sheet, "Add a class list").click()
    return part(sheet, ClassList).text


def new_template(person: Person) -> QLineEdit:
    sheet = person.sheet_of("templates")
    next(each for each in buttons(sheet, "") if "new template" in each.text().lower()).click()
    return part(sheet, TemplateForm).purpose


def spelling_words(person: Person) -> DraftField:
    page = person.workspace.show_page(PageName.SETTINGS)
    person.wait()
    return page.spelling.words


def foreword(person: Person) -> DraftField:
    page = person.workspace.show_page(PageName.YEAR)
    person.qtbot.waitUntil(lambda: part(page, Choices).order() is not None)
    person.wait()
    return part(part(page, Choices), OwnWords).foreword


def title_of_the_book(person: Person) -> DraftLine:
    foreword(person)
    return part(person.workspace.show_page(PageName.YEAR), OwnWords).title


# The ways out


def escape(person: Person, field: QWidget) -> None:
    person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert person.sheet is None


def click_beside(person: Person, _field: QWidget) -> None:
    person.qtbot.mouseClick(person.sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 400))
    assert person.sheet is None


def other_prompts(person: Person, _field: QWidget) -> None:
    button(person.sheet, "Other prompts").click()
    person.wait()


def another_entry(person: Person, _field: QWidget) -> None:
    person.read(person.entries[2])


def another_page(person: Person, _field: QWidget) -> None:
    person.workspace.show_page(PageName.TODAY)


def the_person(person: Person, _field: QWidget) -> None:
    page = person.workspace.show_page(PageName.CIRCLE)
    part(page, Side).people.person_chosen.emit(
        done(person.qtbot, person.session, lambda journal: journal.circle.contacts()[0])
    )
    person.wait()


def lock(person: Person, _field: QWidget) -> None:
    person.lock_and_come_back()


SHEET = (escape, click_beside, lock)
PLACES = {
    template_answer: (escape, click_beside, other_prompts, lock),
    answer_in_an_old_entry: (escape, lock),
    later_line: (another_entry, another_page, lock),
    share_note: SHEET,
    sealed_file_note: SHEET,
    annotation: SHEET,
    own_framework: SHEET,
    class_list: SHEET,
    new_template: SHEET,
    spelling_words: (another_page, lock),
    foreword: (another_page, lock),
    title_of_the_book: (another_page, lock),
}


def drafts_of(person: Person, asked) -> list[tuple]:
    rows = asked(person.session, lambda journal: journal.store.read("SELECT place, about, field, text FROM drafts"))
    return [tuple(row) for row in rows]


def text(field: QWidget) -> str:
    return field.words() if isinstance(field, (DraftField, DraftLine)) else field.text()
