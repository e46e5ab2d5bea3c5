"""What somebody does at the window, one gesture after another, at a pace and in an order that chance decides."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QPlainTextEdit, QTextEdit

from tests.ui.watched import nothing_holds_the_window
from tests.walks.finding import by_keys, edit, list_and_page_agree, narrow, open_entry, other_page, search, write
from tests.walks.person import Key
from tests.walks.walk import HOME, LawBrokenError, Walk
from ui.app.workspace import Workspace
from ui.dialogs.copies import CompareCopiesSheet
from ui.dialogs.copies.frame import Step
from ui.pages.journal.reading import ReadingBar
from ui.wishes import CompareCopies

Gesture = Callable[[Walk], None]
PACES = (0, 0, 30, 90, 200, 450, 800, 1200)
"""Milliseconds between two gestures: from faster than any hand to past every timer of the window."""
CALM = 800
"""Milliseconds after which what is marked in the list is what is shown beside it."""


def go(walk: Walk, steps: int) -> None:
    """Walk so many steps, which never hold the window; then everything must be on the disk where it was meant to be."""
    with nothing_holds_the_window():
        for _ in range(steps):
            offered = ways(walk)
            gesture = walk.chance.choices([one for one, _ in offered], [weight for _, weight in offered])[0]
            walk.done.append(gesture.__name__)
            gesture(walk)
            pace = walk.chance.choice(PACES)
            walk.person.pause(pace)
            if pace >= CALM:
                list_and_page_agree(walk)
    walk.check()


def ways(walk: Walk) -> list[tuple[Gesture, int]]:
    """Give what can be done now, and how often somebody does it."""
    if walk.person.sheet() is not None:
        return [(escape, 1)]
    found = [
        (new_entry, 4),
        (open_entry, 4),
        (by_keys, 2),
        (search, 2),
        (narrow, 1),
        (other_page, 2),
        (lock_and_unlock, 1),
        (answer, 2),
        (slow_journal, 1),
        (look_at_the_disk, 1),
        (bring_an_earlier_copy_in, 1),
    ]
    if walk.editor() is not None:
        found += [
            (write, 12),
            (title, 2),
            (tag_and_done, 2),
            (finish, 4),
            (prompt, 4),
            (put_prompt, 1),
            (photo, 2),
            (full_disk, 1),
        ]
    elif walk.person.see(ReadingBar) is not None and walk.page is not None:
        found += [(edit, 8), (later_line, 4), (share_note, 2), (evidence, 2)]
    return found


def new_entry(walk: Walk) -> None:
    key = walk.chance.choice((Key.Key_Up, Key.Key_Down, Key.Key_N))
    walk.person.ctrl(key)
    walk.page = None
    editor = walk.person.finds(QTextEdit, "Your entry")
    walk.person.until(lambda: not editor.toPlainText() and editor.hasFocus(), "an empty page to write on")
    if walk.chance.random() < 0.9:
        write(walk)


def title(walk: Walk) -> None:
    field = walk.person.finds(QLineEdit, "Title")
    words = walk.words(3)
    if walk.page is None:
        walk.page = walk.book.page(words.split()[0])
    walk.person.click(field)
    walk.person.press(Key.Key_End)
    added = f" {words}" if walk.page.title else words
    walk.person.type(added)
    walk.page.title += added


def tag_and_done(walk: Walk) -> None:
    """Type a tag, half or whole, and be done in one of the ways there are."""
    if walk.page is None:
        return
    word = walk.word()
    walk.person.click_button("Add a tag")
    field = walk.person.until(lambda: isinstance(w := QApplication.focusWidget(), QLineEdit) and w, "a field for a tag")
    assert isinstance(field, QLineEdit)
    walk.person.type(word)
    walk.page.tags.add(word)
    walk.chance.choice((done_by_key, done_by_click))(walk)


def finish(walk: Walk) -> None:
    walk.chance.choice((done_by_key, done_by_click))(walk)


def done_by_key(walk: Walk) -> None:
    walk.person.ctrl(Key.Key_Return)
    see_what_was_written(walk)


def done_by_click(walk: Walk) -> None:
    walk.person.click_button("Done")
    see_what_was_written(walk)


def see_what_was_written(walk: Walk) -> None:
    page = walk.page
    if page is None:
        walk.person.until(lambda: walk.editor() is None, "the end of writing nothing")
        return
    walk.person.until(lambda: walk.editor() is None and walk.shows(page), f"{page.key} to be read")


def half_write(walk: Walk, place: tuple[str, ...], field: QPlainTextEdit) -> None:
    """Type into a field that may hold what was left there; what is on the screen must be what was left."""
    left = walk.book.drafts.get(place, "")
    walk.person.until(lambda: field.isEnabled() and field.toPlainText() == left, f"what was left in {place[0]}", 5000)
    walk.person.turn_to(field)
    walk.person.ctrl(Key.Key_End)
    words = walk.words(4)
    added = f" {words}" if left else words
    walk.person.type(added)
    if field.toPlainText() != left + added:
        wrong = f"{'/'.join(place)}: {len(left + added)} letters were typed, {len(field.toPlainText())} are seen"
        wrong += f"; the keyboard is at {walk.person.whereabouts()}"
        raise LawBrokenError(wrong)
    walk.book.drafts[place] = left + added


def prompt(walk: Walk) -> None:
    """Write along a template, and leave it by one of its ways out."""
    if walk.page is None:
        write(walk)
    page = walk.page
    assert page is not None
    walk.person.click_button("Prompts")
    name = walk.chance.choice(("Rose, thorn, bud", "What? So what? Now what?"))
    walk.person.finds(QAbstractButton, name)
    walk.person.click_button(name)
    walk.person.finds(QAbstractButton, "Put into the entry")
    sheet = walk.person.sheet()
    assert sheet is not None
    walk.person.finds(QPlainTextEdit)
    field = walk.chance.choice([field for field in sheet.findChildren(QPlainTextEdit) if field.isVisible()])
    half_write(walk, ("prompt", page.key, name, field.accessibleName()), field)
    leave = walk.chance.choice((escape, beside, lock_and_unlock))
    leave(walk)


def put_prompt(walk: Walk) -> None:
    """Write along a template and put it into the entry; then only the words are held against the book."""
    if walk.page is None:
        write(walk)
    page = walk.page
    assert page is not None
    walk.person.click_button("Prompts")
    walk.person.finds(QAbstractButton, "Start, stop, keep")
    walk.person.click_button("Start, stop, keep")
    walk.person.finds(QAbstractButton, "Put into the entry")
    field = walk.person.until(lambda: isinstance(w := QApplication.focusWidget(), QPlainTextEdit) and w, "a field")
    assert isinstance(field, QPlainTextEdit)
    words = walk.words(3)
    walk.person.type(words)
    walk.person.click_button("Put into the entry")
    editor = walk.editor()
    assert editor is not None
    walk.person.until(lambda: words in editor.toPlainText() and editor.hasFocus(), "the answers in the entry")
    page.body += "\n" + words
    page.loose = True
    walk.person.ctrl(Key.Key_End)


def escape(walk: Walk) -> None:
    for _ in range(4):
        if walk.person.sheet() is None:
            return
        walk.person.press(Key.Key_Escape)
        walk.person.pause(30)


def beside(walk: Walk) -> None:
    walk.person.click_beside()
    walk.person.pause(30)
    escape(walk)


def later_line(walk: Walk) -> None:
    """Begin a later line, and leave it or add it."""
    page = walk.page
    if page is None or walk.person.see(ReadingBar) is None:
        return
    if walk.person.see(QPlainTextEdit, "What came of it") is None:
        walk.person.choose(walk.person.finds(QAbstractButton, "More"), "Add a later line")
    place = ("later line", page.key)
    half_write(walk, place, walk.field("What came of it"))
    if walk.chance.random() < 0.3:
        walk.person.click_button("Add")
        page.later.append(walk.book.drafts.pop(place))
        walk.person.until(lambda: walk.person.see(QPlainTextEdit, "What came of it") is None, "the line to be added")
    else:
        walk.chance.choice((open_entry, other_page, lock_and_unlock))(walk)


def answer(walk: Walk) -> None:
    """Begin an answer to what a friend shared, and go away."""
    walk.person.ctrl(Key.Key_5)
    item = walk.person.until(lambda: walk.row_of("Noor"), "what Noor shared")
    view, index = item  # type: ignore[misc]
    walk.person.click_row(view, index)
    half_write(walk, ("answer", "Noor"), walk.field("Words to go with it"))
    walk.chance.choice((other_page, lock_and_unlock))(walk)
    walk.person.ctrl(Key.Key_2)


def share_note(walk: Walk) -> None:
    page = walk.page
    if page is None:
        return
    walk.person.click_button("Share…")
    half_write(walk, ("note", page.key), walk.field("A note to go with it"))
    walk.chance.choice((escape, beside, lock_and_unlock))(walk)


def evidence(walk: Walk) -> None:
    page = walk.page
    if page is None:
        return
    walk.person.choose(walk.person.finds(QAbstractButton, "More"), "Evidence…")
    sheet = walk.person.until(walk.person.sheet, "the sheet for evidence")
    field = walk.person.until(lambda: walk.person.see(QPlainTextEdit), "a field in it")
    assert isinstance(field, QPlainTextEdit)
    assert sheet is not None
    half_write(walk, ("evidence", page.key), field)
    walk.chance.choice((escape, beside, lock_and_unlock))(walk)


def photo(walk: Walk) -> None:
    """Paste a picture, and go on at once."""
    if walk.page is None:
        write(walk)
    page = walk.page
    assert page is not None
    image = QImage(900, 700, QImage.Format.Format_RGB32)
    image.fill(QColor(walk.chance.randrange(255), walk.chance.randrange(255), walk.number % 255))
    QApplication.clipboard().setImage(image)
    editor = walk.editor()
    assert editor is not None
    if not editor.hasFocus():
        walk.person.click(editor.viewport())
    walk.person.ctrl(Key.Key_End)
    walk.person.ctrl(Key.Key_V)
    page.photos += 1
    walk.chance.choice((done_by_key, open_entry, other_page, lock_and_unlock))(walk)


def look_at_the_disk(walk: Walk) -> None:
    """Let the power go: everything that was typed more than a moment ago is there, wherever it stands."""
    walk.check()


def bring_an_earlier_copy_in(walk: Walk) -> None:
    """Compare with the journal as it was some time ago and bring the two together: all that is there is here."""
    earlier = walk.folder / "earlier.afterbell"
    if not earlier.exists():
        subprocess.run(["cp", "-r", walk.home, earlier], check=True)
        return
    workspace = walk.person.until(lambda: walk.window.findChild(Workspace), "the workspace")
    assert isinstance(workspace, Workspace)
    sheet = workspace.open_sheet(CompareCopies())
    assert isinstance(sheet, CompareCopiesSheet)
    sheet.begin(earlier)
    walk.person.until(lambda: sheet.step is Step.COMPARED, "the comparison", HOME)
    walk.person.pause(walk.chance.choice(PACES))
    if sheet.go.isEnabled():
        walk.person.click_button("Bring together")
        walk.person.until(lambda: sheet.step is Step.DONE, "the end of bringing together", HOME)
    escape(walk)
    shutil.rmtree(earlier)


def slow_journal(walk: Walk) -> None:
    """Let the journal's thread be busy for a moment, as a slow disk would."""
    held = walk.chance.choice((0.15, 0.5, 1.2))
    walk.session.ask(walk.window, lambda _: threading.Event().wait(held), lambda _: None)


def lock_and_unlock(walk: Walk) -> None:
    walk.person.ctrl(Key.Key_L)
    walk.person.finds(QLineEdit, "Passphrase")
    walk.page = None
    walk.person.pause(walk.chance.choice(PACES))
    walk.unlock()
    walk.person.ctrl(Key.Key_2)
    walk.person.finds(QListView, "Entries")


def full_disk(walk: Walk) -> None:
    """Write while the disk is full, perhaps go to another entry, try to lock: nothing may go without a question."""
    with no_room():
        write(walk)
        if walk.chance.random() < 0.5:
            open_entry(walk)
        if walk.chance.random() < 0.5:
            walk.person.pause(900)
            walk.person.ctrl(Key.Key_L)
            walk.person.until(
                lambda: walk.person.sheet() is not None or walk.person.see(QLineEdit, "Passphrase"),
                "an answer to the lock",
            )
            if walk.person.see(QLineEdit, "Passphrase") is not None:
                walk.page = None
                raise LawBrokenError("locked with words on no disk, and nobody was asked")
            escape(walk)
    walk.person.pause(HOME)


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
