"""Whoever presses twice means it once: a deed under way is not begun again, on any sheet and any page."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QListWidget, QWidget

from journal.bundle import cards
from journal.bundle.identity import Identity
from journal.deeds import back_up, write
from journal.errors import DiskFull
from journal.journal import Journal
from journal.shapes import Decision, Draft, Kind
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import busy, button, double_click, field, part, session_of
from tests.ui.test_reach import ABOUT, ALONE, OF_PAGES, QUERIES, a_year_in_a_window, look_up, open_of_page, settle
from tests.ui.wished import wish_of
from ui.app.main_window import MainWindow
from ui.deed import Deed
from ui.dialogs.people.forms import PersonForm
from ui.dialogs.share.pane import Pane
from ui.dialogs.share.people import PeopleChoice
from ui.drafts import DraftField
from ui.pages.circle.reading import Answer
from ui.threads.jobs import DISKS, Jobs
from ui.widgets.buttons import DangerButton, IconButton, PrimaryButton
from ui.widgets.chips import Chip
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.sheet import Question, sheet_over
from ui.wishes import NewEntry, PageName, ShowEntry

NEW = "seven quiet paper boats"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def window(tmp_path_factory, request, made_up_year) -> Iterator[MainWindow]:
    yield from a_year_in_a_window(tmp_path_factory.mktemp("deeds"), request, made_up_year)


@pytest.fixture
def parts(look, qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.fixture
def chosen(monkeypatch, tmp_path) -> Path:
    """Where every question for a folder, a file or a place is answered with at once."""
    (tmp_path / "one.txt").write_text("2026-03-02 09:00 One day.\n\nIt was fine.\n", "utf-8")
    answers = {
        "choose_folder": lambda _parent, _title, then: then(tmp_path),
        "usual_folder": lambda _parent, _title, then: then(tmp_path),
        "choose_file": lambda _parent, _title, _filters, then: then(tmp_path / "one.txt"),
        "choose_place": lambda _parent, _title, name, _filters, then: then(tmp_path / name),
    }
    for name, module in list(sys.modules.items()):
        if name.startswith("ui."):
            for chooser, answer in answers.items():
                if hasattr(module, chooser):
                    monkeypatch.setattr(module, chooser, answer)
    return tmp_path


@contextmanager
def everything_waits(session) -> Iterator[None]:
    """Hold up all threads of the session inside."""
    gate = Event()
    session.ask(session, lambda _: gate.wait(60), lambda _: None)
    session.reckon(session, lambda: gate.wait(60), lambda _: None)
    for _ in range(DISKS):
        session.other_disks.ask(session, lambda: gate.wait(60), lambda _: None)
    try:
        yield
    finally:
        gate.set()


@contextmanager
def counting() -> Iterator[list[object]]:
    """Note whatever is handed to the threads, but for questions that a newer one of the same topic replaces."""
    begun: list[object] = []
    with pytest.MonkeyPatch.context() as watched:
        for name in ("begin", "begin_beside", "begin_elsewhere"):
            real = getattr(Jobs, name)

            def note(self, job, real=real):
                if not job.topic:
                    begun.append(job)
                real(self, job)

            watched.setattr(Jobs, name, note)
        yield begun


def press(button: QWidget) -> None:
    """Press a button where a pointer reaches it."""
    if shiboken6.isValid(button) and button.isVisible():
        over = sheet_over(button.window())
        if over is None or over.isAncestorOf(button):
            QTest.mouseClick(button, LEFT)


def a_new_passphrase(sheet, qtbot):
    for line in (sheet.fields.first, sheet.fields.second):
        line.setText(NEW)
    qtbot.waitUntil(lambda: sheet.fields._score is not None)


def a_card(sheet, _):
    card = cards.make(Identity(bytes(range(32))), cards.Issue(name="Iris", created=1))
    field(sheet, "The text of their card").setPlainText(cards.to_text(card))


def six_words(sheet, _):
    field(sheet, "The six words you hear").setText("lantern " * 6)


def twelve_words(sheet, _):
    sheet.words.setPlainText("lantern " * 12)


def everything_decided(sheet, qtbot):
    pane = part(sheet, Pane)
    while True:
        qtbot.waitUntil(lambda: not busy(session_of(pane)) and pane.preview is not None)
        one = pane.choices.next_open()
        if one is None:
            return
        pane.decide(Decision(key=one.key, replacement="someone"))


def for_somebody(people):
    people.findChildren(QCheckBox)[0].setChecked(True)


def ready_to_share(sheet, qtbot):
    for_somebody(part(sheet, PeopleChoice))
    everything_decided(sheet, qtbot)


def ready_to_seal(sheet, _):
    for_somebody(part(sheet, PeopleChoice))


def a_group(sheet, _):
    sheet._begin_new()
    field(sheet, "What you call it").setText("Book club")
    sheet.findChildren(QCheckBox)[0].setChecked(True)


def a_backup_chosen(sheet, qtbot):
    qtbot.waitUntil(lambda: sheet.list.count() > 0)
    sheet.list.setCurrentRow(0)
    sheet.secret.passphrase.setText(PASSPHRASE)


def a_pupil(sheet, _):
    sheet._begin_new()
    part(sheet, PersonForm).name.setText("Zenobia Fairweather")


def an_entry_in_the_trash(sheet, qtbot):
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() > 0)
    part(sheet, QListWidget).item(0).setSelected(True)


def the_passphrase(sheet, _):
    sheet.secret.passphrase.setText(PASSPHRASE)


def a_version_chosen(sheet, qtbot):
    qtbot.waitUntil(button(sheet, "Bring this version back").isEnabled)


def a_name(sheet, _):
    sheet.name.setText("Mine")


def a_tag(sheet, _):
    sheet.field.setText("twice")


def answers(sheet, _):
    sheet.findChild(ChoiceButton).click()
    sheet.findChildren(DraftField)[0].setPlainText("Twice.")


def as_it_is(_sheet, _qtbot): ...


FILL = {
    "add_person": a_card,
    "announce": as_it_is,
    "compare": six_words,
    "evidence": as_it_is,
    "export": as_it_is,
    "export_protected": everything_decided,
    "folder": as_it_is,
    "groups": a_group,
    "import": as_it_is,
    "keep search": a_name,
    "new_key": a_new_passphrase,
    "passphrase": a_new_passphrase,
    "people": a_pupil,
    "prove": the_passphrase,
    "prompts": answers,
    "rehearsal": twelve_words,
    "send_again": as_it_is,
    "restore": a_backup_chosen,
    "share": ready_to_share,
    "share_book": ready_to_seal,
    "tag": a_tag,
    "trash": an_entry_in_the_trash,
    "versions": a_version_chosen,
}
"""What makes the primary button of a sheet ready to be pressed."""
NO_DEED = {
    "changed_keys": "has two answers of one weight, and a deed for both",
    "compare_copies": "is armed once there is another copy; its own tests press it twice",
    "days": "narrows the list",
    "elsewhere": "is read",
    "fresh_copy": "begins by itself; its buttons are not there meanwhile",
    "guide": "is read",
    "licences": "is read",
    "ledger": "its primary button closes it",
    "my_card": "begins a mail",
    "other_file": "locks",
    "picture": "is looked at",
    "print": "opens the desktop's own dialog, which stands over it",
    "recovery": "begins by itself, and was asked for before",
    "save_elsewhere": "has nothing to save unless a disk is full",
    "share_period": "opens the sheet that shares",
    "shortcuts": "is read",
    "template": "keeps itself",
    "templates": "opens one, or hides it, which twice is as once",
}


def close_sheets(window: MainWindow, qtbot) -> None:
    while (sheet := sheet_over(window)) is not None:
        sheet.close_sheet()
    settle(window, qtbot)


def test_every_sheet_is_known_here():
    assert FILL.keys() | NO_DEED.keys() == ALONE | ABOUT | OF_PAGES
    assert FILL.keys().isdisjoint(NO_DEED)


def prepare(journal: Journal) -> None:
    first = journal.entries.get(journal.timeline.page()[0].id)
    write.revise(journal, first.id, Draft(body=f"{first.body} More.", kind=first.kind))
    write.trash(journal, (write.write(journal, Draft(body="Away with it.", kind=Kind.NOTE)).id,))


@pytest.mark.parametrize("name", sorted(FILL))
def test_a_primary_button_that_is_pressed_twice_does_its_deed_once(window, qtbot, chosen, name):
    look_up(window, qtbot, back_up.back_up)
    look_up(window, qtbot, lambda journal: journal.do(prepare))
    workspace, about = window.workspace, None
    if name in QUERIES:
        about = look_up(window, qtbot, QUERIES[name])
    elif name == "restore":
        about = look_up(window, qtbot, lambda journal: journal.folder)
    if name in OF_PAGES:
        open_of_page(window, name, about)
    else:
        workspace.open_sheet(wish_of(name, about))
    settle(window, qtbot)
    sheet = sheet_over(window)
    FILL[name](sheet, qtbot)
    settle(window, qtbot)
    (button,) = [one for one in sheet.findChildren(PrimaryButton) if one.isVisible() and one.isEnabled()]
    with everything_waits(session_of(window)), counting() as begun:
        press(button)
        while isinstance(question := sheet_over(window), Question):
            press(question.findChild(PrimaryButton) or question.findChild(DangerButton))
        once = len(begun)
        assert once
        press(button)
        while isinstance(question := sheet_over(window), Question):
            press(question.findChild(PrimaryButton) or question.findChild(DangerButton))
        assert len(begun) == once
    settle(window, qtbot)
    close_sheets(window, qtbot)


def an_answer(window, qtbot):
    """Show what a friend shared, with all that a sealed answer needs."""
    circle = window.workspace.show_page(PageName.CIRCLE)
    settle(window, qtbot)
    items = look_up(window, qtbot, lambda journal: journal.inbox.items())
    circle.items.choose(next(one.id for one in items if one.kind == "share" and not (one.outgoing or one.hidden)))
    qtbot.waitUntil(lambda: bool(circle.findChildren(Answer)))
    circle.findChild(Answer).findChildren(Chip)[0].click()


def a_later_line(window, qtbot):
    """Begin a later line about an entry."""
    entry = look_up(window, qtbot, lambda journal: journal.timeline.page()[4].id)
    window.workspace.answer(ShowEntry(entry))
    ask = window.workspace.show_page(PageName.JOURNAL).reading.ask
    qtbot.waitUntil(lambda: ask._entry == entry)
    ask.open_field()
    QTest.keyClicks(field(ask, "What came of it"), "It turned out well.")
    settle(window, qtbot)


def an_entry(window, qtbot):
    """Write an entry, and do not end."""
    window.workspace.answer(NewEntry())
    QTest.keyClicks(window.workspace.show_page(PageName.JOURNAL).writing.editor, "Twice.")


PLACES = {name.name: lambda window, _, name=name: window.workspace.show_page(name) for name in PageName}
PLACES |= {"an answer": an_answer, "a later line": a_later_line, "an entry": an_entry}


@pytest.mark.parametrize("name", PLACES)
def test_a_primary_button_of_a_page_that_is_pressed_twice_does_its_deed_once(window, qtbot, chosen, name):
    PLACES[name](window, qtbot)
    settle(window, qtbot)
    place = window.workspace.page
    for primary in [one for one in place.findChildren(PrimaryButton) if one.isVisible() and one.isEnabled()]:
        with everything_waits(session_of(window)), counting() as begun:
            press(primary)
            once = len(begun)
            press(primary)
            assert len(begun) == once
        settle(window, qtbot)
        close_sheets(window, qtbot)


def test_a_deed_that_was_refused_can_be_asked_for_again(unlocked, qtbot, look):
    button, other = PrimaryButton(look, "Go"), PrimaryButton(look, "Other")
    other.setEnabled(False)
    told: list[object] = []
    deed = Deed(unlocked, unlocked, button, other)

    def refuse(_):
        raise DiskFull(path=Path("/somewhere"))

    for _ in range(2):
        deed.do(refuse, None, told.append)
    assert deed.running
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: bool(told))
    assert (len(told), button.isEnabled(), other.isEnabled()) == (1, True, False)
    deed.do(lambda _: "done", told.append)
    qtbot.waitUntil(lambda: told[1:] == ["done"])


def test_a_double_click_presses_a_button_once_and_an_arrow_twice(look, parts):
    pressed: list[str] = []
    button, arrow = PrimaryButton(look, "Go"), IconButton(look, "chevron-right", "Later")
    for pressing, name in ((button, "button"), (arrow, "arrow")):
        pressing.setParent(parts)
        pressing.clicked.connect(lambda _=False, name=name: pressed.append(name))
        pressing.show()
        double_click(pressing, pressing.rect().center())
        pressing.hide()
    assert pressed == ["button", "arrow", "arrow"]


def test_a_sheet_that_a_double_click_opened_stays_open(look, parts):
    button = PrimaryButton(look, "Share…")
    button.setParent(parts)
    button.show()
    button.clicked.connect(lambda: Question(look, parts, "Really?", "It is one.").open_sheet())
    double_click(button, button.rect().center())
    assert sheet_over(parts) is not None
