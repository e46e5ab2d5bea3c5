"""A walk: a journal and the real window over it, what somebody wrote there so far, and where they look for it."""

from __future__ import annotations

from pathlib import Path
from random import Random  # noqa: TID251  a walk is told by its seed, and is no secret

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QPlainTextEdit, QTextEdit

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.shapes import Ask, Draft, Kind, SealOrder
from journal.sharing import hand_over, seal
from tests.walks.law import Book, Found, Page, broken, on_the_disk
from tests.walks.person import Key, NothingCameError, Person
from ui.app.main_window import MainWindow
from ui.look import Look
from ui.pages.journal.reading import ReadingBar
from ui.preferences import Preferences
from ui.session import Session

PASSPHRASE = "four unrelated paper lanterns"
SYLLABLES = tuple("ba de ko lu mi na po ri su te vo wa xe zi qua sle tri gno".split())  # noqa: SIM905  a list to read
HOME = 6000
"""Milliseconds in which what was typed must be on the disk, retries after a full disk included."""


class LawBrokenError(AssertionError):
    """Words are not where they were meant to be."""


class Walk:
    """One walk in one journal, told by its seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.seed = folder, seed
        self.chance = Random(seed)
        self.book = Book()
        self.page: Page | None = None
        self.done: list[str] = []
        self.number = 0
        self._home = folder / "My journal.afterbell"
        self._friend = folder / "Noor.afterbell"
        self.session = Session()
        self.window = MainWindow(self.session, Look("paper"), Preferences(folder / "window.ini"))
        self.window.resize(1280, 820)
        self.person = Person(self.window)
        self._before = self._begin()

    # Beginning and ending.

    def _begin(self) -> int:
        journal, _ = create_journal(self._home, PASSPHRASE, calibrate=False)
        friend, _ = create_journal(self._friend, PASSPHRASE, calibrate=False)
        for day in range(3, 6):
            journal.do(lambda one, day=day: write.write(one, Draft(body=f"Oldstart{day} of the year.", kind=Kind.LOW)))
        journal.do(lambda one: one.circle.set_up("Mara"))
        friend.do(lambda one: one.circle.set_up("Noor"))
        me = friend.do(lambda one: one.circle.add(journal.circle.my_card()))[0]
        noor = journal.do(lambda one: one.circle.add(friend.circle.my_card()))[0]
        for one, who, words in ((friend, me, journal), (journal, noor, friend)):
            told = " ".join(words.circle.my_safety_words())
            one.do(lambda them, who=who, told=told: them.circle.verify(who.id, told, "in-person"))
        entry = friend.do(lambda one: write.write(one, Draft(body="a hard week, and then it snowed")))[0]
        order = SealOrder(entry_ids=(entry.id,), contacts=(me.id,), ask=Ask.LISTEN, note="", decisions=())
        sealed = hand_over.save(friend.do(lambda one: seal.seal(one, order))[0], self.folder)
        friend.close()
        journal.do(lambda one: hand_over.open_file(one, sealed))
        count = int(journal.entries.count())
        journal.close()
        self.window.show_lock_screen(self._home)
        self.window.show()
        self.window.activateWindow()
        self.unlock()
        return count

    def end(self) -> None:
        """Close the window and the journal, whatever state they are in."""
        self.session.close()
        self.window.close()
        self.window.deleteLater()

    def unlock(self) -> None:
        """Type the passphrase and wait for the journal."""
        field = self.person.finds(QLineEdit, "Passphrase")
        self.window.activateWindow()  # a desktop keeps it active; the one without a screen may not
        self.person.until(lambda: field.isEnabled() and field.hasFocus(), "the field for the passphrase")
        self.person.type(PASSPHRASE + "\n")
        self.person.finds(QAbstractButton, "New entry")

    @property
    def home(self) -> Path:
        """The folder of the journal."""
        return self._home

    # The walk.

    def check(self) -> None:
        """Hold the disk against the book, as soon as everything had time to come home."""
        wrong: list[str] = []

        def kept() -> bool:
            if self.person.see(QAbstractButton, "Try again") is not None:
                self.person.click_button("Try again")
            wrong[:] = broken(self.book, self._found(), self._before)
            return not wrong

        try:
            self.person.until(kept, "the words on the disk", HOME)
        except NothingCameError:
            raise LawBrokenError("; ".join(wrong)) from None

    def _found(self) -> Found:
        return on_the_disk(self._home, self.folder / "copy.afterbell", PASSPHRASE)

    # Words.

    def word(self) -> str:
        """Give a word that was never typed before."""
        self.number += 1
        return "".join(self.chance.choice(SYLLABLES) for _ in range(2)) + f"x{self.number}z"

    def words(self, most: int = 6) -> str:
        """Give a few of them."""
        return " ".join(self.word() for _ in range(self.chance.randint(1, most)))

    def editor(self) -> QTextEdit | None:
        """Give the text that is being written, if one is."""
        return self.person.see(QTextEdit, "Your entry")

    def shows(self, page: Page) -> bool:
        """Tell whether the page that is read is this one: by its heading or its first word."""
        if self.person.see(ReadingBar) is None:
            return False
        texts = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        texts += [text.toPlainText() for text in self.window.findChildren(QTextEdit) if text.isVisible()]
        return any(page.head in text for text in texts)

    def list(self) -> QListView:
        """Turn to the list of entries."""
        if self.person.see(QListView, "Entries") is None:
            self.person.ctrl(Key.Key_2)
        return self.person.finds(QListView, "Entries")

    def field(self, name: str) -> QPlainTextEdit:
        """Give a field for sentences by its name."""
        return self.person.finds(QPlainTextEdit, name)

    def row_of(self, words: str) -> tuple[QListView, object] | None:
        """Find a row of any list by words in it."""
        for view in self.window.findChildren(QListView):
            if view.isVisible():
                for text, index in self.person.rows(view):
                    if words in text:
                        return view, index
        return None
