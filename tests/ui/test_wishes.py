"""Every wish is a value that the workspace answers: each is sent at the real window, and something changes."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtWidgets import QAbstractButton

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.errors import DiskFull
from journal.passphrase.key_log import KnownSlots
from journal.shapes import AttachmentId, Contact, Draft, EntryId, FileOrder, Kind
from journal.shapes.keys import Hand, KeyChangeKind, KeyDeed, ProofBy
from tests.ui.circle_friends import befriend, done
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import busy, called, offered, read, session_of
from tests.ui.pages.test_reading import red_picture
from ui import wishes
from ui.app.main_window import MainWindow
from ui.editor.editor import Editor
from ui.keeping import EntryPlace, Words
from ui.languages import Language
from ui.pages.circle import CirclePage
from ui.pages.journal.page import JournalPage
from ui.preferences import Preferences
from ui.unsaved.notice import HeldNotice
from ui.widgets.navigation import Navigation
from ui.widgets.sheet import sheet_over
from ui.wishes import GoTo, PageName, Proved, ReplaceKey, Sheets, SheetWish, Wish

WRITTEN = {
    one for _, one in inspect.getmembers(wishes, dataclasses.is_dataclass) if one.__module__ == wishes.__name__
} - {Proved}
HIGH, LOW = ENTRIES[0], ENTRIES[1]
LINES = Draft(body="Twelve words that are nowhere but here.", kind=Kind.NOTE)


class Teacher:
    """Somebody at the window of a journal with five entries; for the sheets with a picture and a friend, too."""

    friend: Contact
    picture: AttachmentId

    def __init__(self, window: MainWindow, qtbot, folder: Path, preferences: Preferences) -> None:
        self.window, self.qtbot, self.folder, self.preferences = window, qtbot, folder, preferences
        self.session = session_of(window)
        self.low = self.ask(lambda journal: next(row.id for row in journal.timeline.page() if row.day == LOW.day))

    def ask(self, act):
        return done(self.qtbot, self.session, act)

    def wish(self, wish: Wish) -> None:
        self.window.workspace.answer(wish)

    def sees(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in read(self.window))

    def writes(self, words: str) -> bool:
        """Tell whether these words stand where an entry is written."""
        return any(words in one.toPlainText() for one in self.window.findChildren(Editor) if one.isVisible())

    def hears(self, name: str) -> bool:
        """Tell whether something that is called so is there to press."""
        seen = self.window.findChildren(QAbstractButton)
        return any(name in called(one) for one in seen if one.isVisible())

    def until(self, seen: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()))

    def holds(self) -> Words:
        """Have words that the disk does not take."""

        def refuse(_journal):
            raise DiskFull

        place = EntryPlace(EntryId("0" * 26))
        words = Words(place=place, called="New entry", text=LINES.body, draft=LINES)
        self.session.keep(self.window, words, refuse)
        self.until(lambda: self.session.held)
        return words


@pytest.fixture
def teacher(at_lock_screen, unlocked, folder, preferences, qtbot):
    return Teacher(at_lock_screen, qtbot, folder, preferences)


def changed_keys(journal) -> None:
    """Let the keys have been changed, so that it is asked whether it was their owner."""
    keyring = journal.held_keyring()
    now = KnownSlots(keyring.generation, keyring.ids)
    journal.do(lambda it: it.keylog.note(KeyChangeKind.SHEET, now, Hand.WINDOW, ProofBy.PASSPHRASE, None))


# What each wish for no sheet changes


def goes_there(teacher: Teacher) -> None:
    teacher.wish(GoTo(PageName.CIRCLE))
    assert isinstance(teacher.window.home(), CirclePage)


def shows_it(teacher: Teacher) -> None:
    teacher.wish(wishes.ShowEntry(teacher.low))
    teacher.until(lambda: offered(teacher.window, "Edit"))
    teacher.sees("The projector died")


def edits_it(teacher: Teacher) -> None:
    teacher.wish(wishes.EditEntry(teacher.low))
    teacher.until(lambda: teacher.writes("The projector died"))


def begins_one(teacher: Teacher) -> None:
    teacher.wish(wishes.NewEntry(Kind.LOW, "What was hard?", HIGH.day))
    teacher.until(lambda: teacher.writes("What was hard?"))
    teacher.until(lambda: teacher.hears("Date: Thursday 12 March 2026"))


def goes_on_with_it(teacher: Teacher) -> None:
    teacher.wish(wishes.GoOnWriting(teacher.holds()))
    teacher.until(lambda: teacher.writes(LINES.body))


def finds_it(teacher: Teacher) -> None:
    teacher.wish(wishes.FindWith("since:2026-03-10 until:2026-03-10"))
    teacher.until(lambda: teacher.hears("10 March 2026 ▾"))
    teacher.wish(wishes.FindWith("projector since:2026-03-10"))
    teacher.sees("1 entry")
    page = teacher.window.findChild(JournalPage)
    assert page is not None
    assert page.finding.looking.words == "projector since:2026-03-10"


def says_it(teacher: Teacher) -> None:
    teacher.wish(wishes.Say("It is done"))
    teacher.sees("It is done")


def tells_of_it(teacher: Teacher) -> None:
    teacher.wish(wishes.TellUnsaved("1 entry is not on the disk yet"))
    assert teacher.hears("1 entry is not on the disk yet")
    teacher.wish(wishes.TellUnsaved(""))
    assert not teacher.hears("1 entry is not on the disk yet")


def is_silent(teacher: Teacher) -> None:
    teacher.wish(GoTo(PageName.TODAY))
    teacher.holds()
    notice = teacher.window.findChild(HeldNotice)
    teacher.until(notice.isVisible)
    teacher.wish(wishes.SilenceNotice(silent=True))
    assert not notice.isVisible()
    teacher.wish(wishes.SilenceNotice(silent=False))
    assert notice.isVisible()


def is_quiet(teacher: Teacher) -> None:
    navigation = teacher.window.findChild(Navigation)
    teacher.wish(wishes.BeQuiet(quiet=True))
    assert not navigation.isVisible()
    teacher.wish(wishes.BeQuiet(quiet=False))
    assert navigation.isVisible()


def locks(teacher: Teacher) -> None:
    teacher.wish(wishes.Lock())
    teacher.sees("Your journal is locked")
    assert not teacher.session.is_open


def opens_another(teacher: Teacher) -> None:
    other = teacher.folder.with_name("Another.afterbell")
    create_journal(other, PASSPHRASE, calibrate=False)[0].close()
    teacher.wish(wishes.OpenJournal(other))
    teacher.until(lambda: not teacher.session.is_open)
    teacher.sees("Another")


def is_elsewhere(teacher: Teacher) -> None:
    teacher.wish(wishes.NoteMoved(teacher.folder.with_name("Copy.afterbell")))
    assert teacher.preferences.folder == teacher.window.folder == teacher.folder.with_name("Copy.afterbell")


def words_go_and_come(teacher: Teacher) -> None:
    file = teacher.folder.with_name("words.age")
    teacher.wish(wishes.NoteElsewhere(file))
    assert teacher.preferences.words_elsewhere == (file,)
    teacher.wish(wishes.NoteHome(file))
    assert teacher.preferences.words_elsewhere == ()


def speaks(teacher: Teacher) -> None:
    teacher.wish(wishes.Speak(Language.GERMAN))
    assert teacher.preferences.language is Language.GERMAN


def is_reminded(teacher: Teacher) -> None:
    teacher.wish(wishes.RemindAt(time(20)))
    assert teacher.preferences.evening == time(20)
    teacher.wish(wishes.RemindAt(None))
    assert teacher.preferences.evening is None


def visits(teacher: Teacher) -> None:
    teacher.wish(wishes.VisitMadeUp())
    teacher.until(lambda: teacher.session.made_up)


CHANGES = {
    wishes.GoTo: goes_there,
    wishes.ShowEntry: shows_it,
    wishes.EditEntry: edits_it,
    wishes.NewEntry: begins_one,
    wishes.GoOnWriting: goes_on_with_it,
    wishes.FindWith: finds_it,
    wishes.Say: says_it,
    wishes.TellUnsaved: tells_of_it,
    wishes.SilenceNotice: is_silent,
    wishes.BeQuiet: is_quiet,
    wishes.Lock: locks,
    wishes.OpenJournal: opens_another,
    wishes.NoteMoved: is_elsewhere,
    wishes.NoteElsewhere: words_go_and_come,
    wishes.NoteHome: words_go_and_come,
    wishes.Speak: speaks,
    wishes.RemindAt: is_reminded,
    wishes.VisitMadeUp: visits,
}


@pytest.mark.parametrize("wish", CHANGES, ids=lambda wish: wish.__name__)
def test_a_wish_that_is_told_at_the_window_changes_something(teacher, wish):
    CHANGES[wish](teacher)


# Which sheet comes for each wish for one

BOOK = FileOrder(name="Year.pdf", media_type="application/pdf", data=b"%PDF-1.7", title="My year", protected=True)
COMES: dict[type[SheetWish], tuple[Callable[[Teacher], Sheets], str]] = {
    wishes.Prove: (lambda _: wishes.Prove(deed=KeyDeed.NEW_SHEET, then=lambda _: None), "Your passphrase first"),
    wishes.MakeRecovery: (lambda _: wishes.MakeRecovery(), "Your passphrase first"),
    wishes.ChangePassphrase: (lambda _: wishes.ChangePassphrase(), "The present passphrase first"),
    wishes.ReplaceKey: (lambda _: ReplaceKey(), "Your passphrase, before the key"),
    wishes.Export: (lambda _: wishes.Export(), "Your passphrase, before it leaves"),
    wishes.ExportProtected: (lambda one: wishes.ExportProtected((one.low,)), "Export with names protected"),
    wishes.Print: (lambda one: wishes.Print((one.low,)), "Print or PDF"),
    wishes.Import: (lambda _: wishes.Import(), "Bring entries in"),
    wishes.AnswerChangedKeys: (lambda _: wishes.AnswerChangedKeys(), "Was it you?"),
    wishes.TryRecovery: (lambda _: wishes.TryRecovery(), "Try your recovery sheet"),
    wishes.Restore: (lambda one: wishes.Restore(one.folder), "Restore a backup"),
    wishes.CompareCopies: (lambda _: wishes.CompareCopies(), "Two copies, one journal"),
    wishes.SaveElsewhere: (lambda _: wishes.SaveElsewhere(), "Save 0 words elsewhere"),
    wishes.SaveFreshCopy: (lambda _: wishes.SaveFreshCopy(), "A fresh copy"),
    wishes.OpenOtherFile: (lambda _: wishes.OpenOtherFile(), "Open the other file?"),
    wishes.Share: (lambda one: wishes.Share((one.low,)), "Share"),
    wishes.SharePeriod: (lambda _: wishes.SharePeriod(), "Share a period"),
    wishes.ShareFile: (lambda _: wishes.ShareFile(BOOK), "Seal “My year”"),
    wishes.AddPerson: (lambda _: wishes.AddPerson(), "Add a person"),
    wishes.CompareWords: (lambda one: wishes.CompareWords(one.friend), "Compare words with Noor"),
    wishes.MyCard: (lambda _: wishes.MyCard(), "My card"),
    wishes.Announce: (lambda _: wishes.Announce(), "Send your card to your circle"),
    wishes.AskAgain: (lambda _: wishes.AskAgain(), "Ask for what is missing"),
    wishes.ReadLedger: (lambda _: wishes.ReadLedger(), "What left this computer"),
    wishes.ProtectNames: (lambda _: wishes.ProtectNames(), "Names you protect"),
    wishes.ArrangeGroups: (lambda _: wishes.ArrangeGroups(), "Groups"),
    wishes.ArrangeFolders: (lambda _: wishes.ArrangeFolders(), "Shared folder"),
    wishes.ExplainElsewhere: (lambda _: wishes.ExplainElsewhere(), "Opening sealed files without Afterbell"),
    wishes.MarkEvidence: (lambda one: wishes.MarkEvidence(one.low), "Evidence"),
    wishes.ChangeTemplates: (lambda _: wishes.ChangeTemplates(), "Templates"),
    wishes.ShowGuide: (lambda _: wishes.ShowGuide(), "Guide"),
    wishes.ShowKeys: (lambda _: wishes.ShowKeys(), "Keyboard"),
    wishes.ShowLicences: (lambda _: wishes.ShowLicences(), "Licences"),
    wishes.ShowPicture: (lambda one: wishes.ShowPicture(one.picture), "Picture"),
}
"""How it is wished for, and what is heard of the sheet that comes: its heading."""


def test_each_wish_for_a_sheet_brings_the_sheet_that_it_names(teacher, new_journal, qtbot):
    teacher.friend = befriend(qtbot, teacher.session, new_journal("Noor"))
    teacher.picture = teacher.ask(lambda journal: write.attach(journal, teacher.low, "kim.png", red_picture()).id)
    teacher.ask(changed_keys)
    heard = {}
    for kind, (made, _) in COMES.items():
        teacher.wish(made(teacher))
        sheet = sheet_over(teacher.window)
        heard[kind] = sheet.accessibleName()
        teacher.until(lambda: not busy(teacher.session))
        sheet.close_sheet()
        teacher.until(lambda: sheet_over(teacher.window) is None)
    assert heard == {kind: words for kind, (_, words) in COMES.items()}


# The tables, against what is written down


def test_every_wish_that_is_written_down_is_sent_here():
    assert CHANGES.keys() | COMES.keys() == WRITTEN


def test_every_wish_that_is_written_down_can_be_told():
    assert set(get_args(Wish)) == WRITTEN


def test_every_wish_for_a_sheet_is_one_that_a_sheet_is_made_for():
    assert set(get_args(Sheets)) == COMES.keys() == {one for one in WRITTEN if issubclass(one, SheetWish)}


def test_two_wishes_for_the_same_are_the_same():
    assert GoTo(PageName.CIRCLE) == GoTo(PageName.CIRCLE) != GoTo(PageName.YEAR)
