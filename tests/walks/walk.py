"""A walk: somebody at the real window does one thing after another, at a pace and in an order that chance decides."""

from __future__ import annotations

import resource
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random  # noqa: TID251  a walk is told by its seed, and is no secret

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit, QTextEdit

from journal import handing, sharing, writing
from journal.journal import create_journal
from journal.shapes import Ask, Draft, Kind, SealOrder
from tests.walks.law import Book, Found, Page, broken, on_the_disk
from tests.walks.person import Key, NothingCameError, Person
from ui.look import Look
from ui.main_window import MainWindow
from ui.pages.journal.reading import ReadingBar
from ui.preferences import Preferences
from ui.session import Session

PASSPHRASE = "four unrelated paper lanterns"
SYLLABLES = (
    "ba",
    "de",
    "ko",
    "lu",
    "mi",
    "na",
    "po",
    "ri",
    "su",
    "te",
    "vo",
    "wa",
    "xe",
    "zi",
    "qua",
    "sle",
    "tri",
    "gno",
)
PACES = (0, 0, 30, 90, 200, 450, 800, 1200)
"""Milliseconds between two gestures: from faster than any hand to past every timer of the window."""
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
        self._number = 0
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
            journal.do(
                lambda one, day=day: writing.write(one, Draft(body=f"Oldstart{day} of the year.", kind=Kind.LOW))
            )
        journal.do(lambda one: one.circle.set_up("Mara"))
        friend.do(lambda one: one.circle.set_up("Noor"))
        me = friend.do(lambda one: one.circle.add(journal.circle.my_card()))[0]
        noor = journal.do(lambda one: one.circle.add(friend.circle.my_card()))[0]
        for one, who, words in ((friend, me, journal), (journal, noor, friend)):
            told = " ".join(words.circle.my_safety_words())
            one.do(lambda them, who=who, told=told: them.circle.verify(who.id, told, "in-person"))
        entry = friend.do(lambda one: writing.write(one, Draft(body="a hard week, and then it snowed")))[0]
        order = SealOrder(entry_ids=(entry.id,), contacts=(me.id,), ask=Ask.LISTEN, note="", decisions=())
        sealed = handing.save(friend.do(lambda one: sharing.seal(one, order))[0], self.folder)
        friend.close()
        journal.do(lambda one: handing.open_file(one, sealed))
        count = int(journal.entries.count())
        journal.close()
        self.window.show_lock_screen(self._home)
        self.window.show()
        self.window.activateWindow()
        self._unlock()
        return count

    def end(self) -> None:
        """Close the window and the journal, whatever state they are in."""
        self.session.close()
        self.window.close()
        self.window.deleteLater()

    def _unlock(self) -> None:
        field = self.person.finds(QLineEdit, "Passphrase")
        self.window.activateWindow()  # a desktop keeps it active; the one without a screen may not
        self.person.until(lambda: field.isEnabled() and field.hasFocus(), "the field for the passphrase")
        self.person.type(PASSPHRASE + "\n")
        self.person.finds(QAbstractButton, "New entry")

    # The walk.

    def go(self, steps: int) -> None:
        """Walk so many steps; then everything must be on the disk where it was meant to be."""
        for _ in range(steps):
            self.step()
        self.check()

    def step(self) -> None:
        """Do one thing that can be done now."""
        ways = self._ways()
        way = self.chance.choices([deed for deed, _ in ways], [weight for _, weight in ways])[0]
        self.done.append(way.__name__.lstrip("_"))
        way()
        self.person.pause(self.chance.choice(PACES))

    def check(self) -> None:
        """Hold the disk against the book, as soon as everything had time to come home."""
        wrong: list[str] = []

        def kept() -> bool:
            wrong[:] = broken(self.book, self._found(), self._before)
            return not wrong

        try:
            self.person.until(kept, "the words on the disk", HOME)
        except NothingCameError:
            raise LawBrokenError("; ".join(wrong)) from None

    def _found(self) -> Found:
        return on_the_disk(self._home, self.folder / "copy.afterbell", PASSPHRASE)

    def _ways(self) -> list[tuple[Callable[[], None], int]]:
        if self.person.sheet() is not None:
            return [(self._escape, 1)]
        ways = [
            (self._new_entry, 4),
            (self._open_entry, 5),
            (self._other_page, 2),
            (self._lock_and_unlock, 1),
            (self._answer, 2),
            (self._slow_journal, 1),
            (self._look_at_the_disk, 1),
        ]
        if self._editor() is not None:
            ways += [
                (self._write, 12),
                (self._title, 2),
                (self._tag_and_done, 2),
                (self._finish, 4),
                (self._prompt, 4),
                (self._photo, 2),
                (self._full_disk, 1),
            ]
        elif self.person.see(ReadingBar) is not None and self.page is not None:
            ways += [(self._edit, 8), (self._later_line, 4), (self._share_note, 2), (self._evidence, 2)]
        return ways

    # Words.

    def _word(self) -> str:
        self._number += 1
        return "".join(self.chance.choice(SYLLABLES) for _ in range(2)) + f"x{self._number}"

    def _words(self, most: int = 6) -> str:
        return " ".join(self._word() for _ in range(self.chance.randint(1, most)))

    def _editor(self) -> QTextEdit | None:
        return self.person.see(QTextEdit, "Your entry")

    # Entries.

    def _new_entry(self) -> None:
        key = self.chance.choice((Key.Key_Up, Key.Key_Down, Key.Key_N))
        self.person.ctrl(key)
        self.page = None
        editor = self.person.finds(QTextEdit, "Your entry")
        self.person.until(lambda: not editor.toPlainText() and editor.hasFocus(), "an empty page to write on")
        if self.chance.random() < 0.9:
            self._write()

    def _write(self) -> None:
        editor = self._editor()
        if editor is None:
            return
        if not editor.hasFocus():
            self.person.click(editor.viewport())
            self.person.ctrl(Key.Key_End)
        words = self._words()
        if self.page is None:
            self.page = self.book.page(words.split()[0])
        parts = [
            "\n" * self.chance.choice((0, 0, 1, 2, 2, 3)) if self.page.body else "",
            words,
            self.chance.choice(("", ".", "?")),
        ]
        text = "".join(parts)
        if self.page.body and not text.startswith("\n"):
            text = " " + text
        self.person.type(text)
        self.page.body += text

    def _title(self) -> None:
        field = self.person.finds(QLineEdit, "Title")
        words = self._words(3)
        if self.page is None:
            self.page = self.book.page(words.split()[0])
        self.person.click(field)
        self.person.press(Key.Key_End)
        added = f" {words}" if self.page.title else words
        self.person.type(added)
        self.page.title += added

    def _tag_and_done(self) -> None:
        """Type a tag, half or whole, and be done in one of the ways there are."""
        if self.page is None:
            return
        word = self._word()
        self.person.click_button("Add a tag")
        field = self.person.until(
            lambda: isinstance(w := QApplication.focusWidget(), QLineEdit) and w, "a field for a tag"
        )
        assert isinstance(field, QLineEdit)
        self.person.type(word)
        self.page.tags.add(word)
        self.chance.choice((self._done_by_key, self._done_by_click))()

    def _finish(self) -> None:
        self.chance.choice((self._done_by_key, self._done_by_click))()

    def _done_by_key(self) -> None:
        self.person.ctrl(Key.Key_Return)
        self._see_what_was_written()

    def _done_by_click(self) -> None:
        self.person.click_button("Done")
        self._see_what_was_written()

    def _see_what_was_written(self) -> None:
        page = self.page
        if page is None:
            self.person.until(lambda: self._editor() is None, "the end of writing nothing")
            return
        self.person.until(lambda: self._editor() is None and self._shows(page), f"{page.key} to be read")

    def _shows(self, page: Page) -> bool:
        """Tell whether the page that is read is this one: by its heading or its first word."""
        if self.person.see(ReadingBar) is None:
            return False
        texts = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        texts += [text.toPlainText() for text in self.window.findChildren(QTextEdit) if text.isVisible()]
        return any(page.head in text for text in texts)

    def _open_entry(self) -> None:
        """Click on an entry in the list; what is shown is that one."""
        view = self._list()
        rows = [(page, index) for text, index in self.person.rows(view) if (page := self.book.page_of_row(text))]
        if not rows:
            return
        page, index = self.chance.choice(rows)
        if self._editor() is not None and self.page is page:
            return
        self.person.click_row(view, index)
        self.page = page
        self.person.until(lambda: self._shows(page), f"{page.key} to be read after a click on it", 5000)
        if self.chance.random() < 0.6:
            self._edit()

    def _list(self) -> QListView:
        if self.person.see(QListView, "Entries") is None:
            self.person.ctrl(Key.Key_2)
        return self.person.finds(QListView, "Entries")

    def _edit(self) -> None:
        page = self.page
        if page is None:
            return
        self.person.click_button("Edit")
        editor = self.person.finds(QTextEdit, "Your entry")
        first = page.body.split()[:1]
        self.person.until(
            lambda: editor.hasFocus() and all(word in editor.toPlainText() for word in first),
            f"{page.key} to be edited",
        )
        self.person.ctrl(Key.Key_End)
        self._write()

    def _other_page(self) -> None:
        self.person.ctrl(self.chance.choice((Key.Key_1, Key.Key_3, Key.Key_4)))
        self.person.pause(self.chance.choice(PACES))
        self.person.ctrl(Key.Key_2)
        self.person.finds(QListView, "Entries")

    # Fields beside the text.

    def _field(self, name: str) -> QPlainTextEdit:
        return self.person.finds(QPlainTextEdit, name)

    def _half_write(self, place: tuple[str, ...], field: QPlainTextEdit) -> None:
        """Type into a field that may hold what was left there; what is on the screen must be what was left."""
        left = self.book.drafts.get(place, "")
        self.person.until(
            lambda: field.isEnabled() and field.toPlainText() == left, f"what was left in {place[0]}", 5000
        )
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        self.person.ctrl(Key.Key_End)
        words = self._words(4)
        added = f" {words}" if left else words
        self.person.type(added)
        self.book.drafts[place] = left + added

    def _prompt(self) -> None:
        """Write along a template, and leave it by one of its ways out."""
        if self.page is None:
            self._write()
        page = self.page
        assert page is not None
        self.person.click_button("Prompts")
        name = self.chance.choice(("Rose, thorn, bud", "What? So what? Now what?"))
        self.person.finds(QAbstractButton, name)
        self.person.click_button(name)
        self.person.finds(QAbstractButton, "Put into the entry")
        sheet = self.person.sheet()
        assert sheet is not None
        self.person.finds(QPlainTextEdit)
        field = self.chance.choice([field for field in sheet.findChildren(QPlainTextEdit) if field.isVisible()])
        self._half_write(("prompt", page.key, name, field.accessibleName()), field)
        leave = self.chance.choice((self._escape, self._beside, self._lock_and_unlock))
        leave()

    def _escape(self) -> None:
        for _ in range(4):
            if self.person.sheet() is None:
                return
            self.person.press(Key.Key_Escape)
            self.person.pause(30)

    def _beside(self) -> None:
        self.person.click_beside()
        self.person.pause(30)
        self._escape()

    def _later_line(self) -> None:
        """Begin a later line, and leave it or add it."""
        page = self.page
        if page is None or self.person.see(ReadingBar) is None:
            return
        if self.person.see(QPlainTextEdit, "What came of it") is None:
            self.person.choose(self.person.finds(QAbstractButton, "More"), "Add a later line")
        place = ("later line", page.key)
        self._half_write(place, self._field("What came of it"))
        if self.chance.random() < 0.3:
            self.person.click_button("Add")
            page.later.append(self.book.drafts.pop(place))
            self.person.until(
                lambda: self.person.see(QPlainTextEdit, "What came of it") is None, "the line to be added"
            )
        else:
            self.chance.choice((self._open_entry, self._other_page, self._lock_and_unlock))()

    def _answer(self) -> None:
        """Begin an answer to what a friend shared, and go away."""
        self.person.ctrl(Key.Key_5)
        item = self.person.until(lambda: self._row_of("Noor"), "what Noor shared")
        view, index = item  # type: ignore[misc]
        self.person.click_row(view, index)
        self._half_write(("answer", "Noor"), self._field("Words to go with it"))
        self.chance.choice((self._other_page, self._lock_and_unlock))()
        self.person.ctrl(Key.Key_2)

    def _row_of(self, words: str) -> tuple[QListView, object] | None:
        for view in self.window.findChildren(QListView):
            if view.isVisible():
                for text, index in self.person.rows(view):
                    if words in text:
                        return view, index
        return None

    def _share_note(self) -> None:
        page = self.page
        if page is None:
            return
        self.person.click_button("Share…")
        self._half_write(("note", page.key), self._field("A note to go with it"))
        self.chance.choice((self._escape, self._beside, self._lock_and_unlock))()

    def _evidence(self) -> None:
        page = self.page
        if page is None:
            return
        self.person.choose(self.person.finds(QAbstractButton, "More"), "Evidence…")
        sheet = self.person.until(self.person.sheet, "the sheet for evidence")
        field = self.person.until(lambda: self.person.see(QPlainTextEdit), "a field in it")
        assert isinstance(field, QPlainTextEdit)
        assert sheet is not None
        self._half_write(("evidence", page.key), field)
        self.chance.choice((self._escape, self._beside, self._lock_and_unlock))()

    # What happens to a computer.

    def _photo(self) -> None:
        """Paste a picture, and go on at once."""
        if self.page is None:
            self._write()
        page = self.page
        assert page is not None
        image = QImage(900, 700, QImage.Format.Format_RGB32)
        image.fill(QColor(self.chance.randrange(255), self.chance.randrange(255), self._number % 255))
        QApplication.clipboard().setImage(image)
        editor = self._editor()
        assert editor is not None
        if not editor.hasFocus():
            self.person.click(editor.viewport())
        self.person.ctrl(Key.Key_End)
        self.person.ctrl(Key.Key_V)
        page.photos += 1
        self.chance.choice((self._done_by_key, self._open_entry, self._other_page, self._lock_and_unlock))()

    def _look_at_the_disk(self) -> None:
        """Let the power go: everything that was typed more than a moment ago is there, wherever it stands."""
        self.check()

    def _slow_journal(self) -> None:
        """Let the journal's thread be busy for a moment, as a slow disk would."""
        held = self.chance.choice((0.15, 0.5, 1.2))
        self.session.ask(self.window, lambda _: threading.Event().wait(held), lambda _: None)

    def _lock_and_unlock(self) -> None:
        self.person.ctrl(Key.Key_L)
        self.person.finds(QLineEdit, "Passphrase")
        self.page = None
        self.person.pause(self.chance.choice(PACES))
        self._unlock()
        self.person.ctrl(Key.Key_2)
        self.person.finds(QListView, "Entries")

    def _full_disk(self) -> None:
        """Write while the disk is full, perhaps go to another entry, try to lock: nothing may go without a question."""
        with no_room():
            self._write()
            if self.chance.random() < 0.5:
                self._open_entry()
            if self.chance.random() < 0.5:
                self.person.pause(900)
                self.person.ctrl(Key.Key_L)
                self.person.until(
                    lambda: self.person.sheet() is not None or self.person.see(QLineEdit, "Passphrase"),
                    "an answer to the lock",
                )
                if self.person.see(QLineEdit, "Passphrase") is not None:
                    self.page = None
                    raise LawBrokenError("locked with words on no disk, and nobody was asked")
                self._escape()
        self.person.pause(HOME)


@contextmanager
def no_room() -> Iterator[None]:
    """Let no file grow: what a full disk does to every write."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, heard)
