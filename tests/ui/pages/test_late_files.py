"""A photo or file goes into the entry it was offered to, however late it comes; what is typed beside one stays text."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from journal.deeds import attach, write
from journal.deeds.unlock import open_journal
from journal.errors import DiskFull
from journal.shapes import Kind
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import part
from ui import held_words
from ui.app.quick_entry import QuickEntry
from ui.editor.attaching import source_of
from ui.editor.offered import Offered
from ui.pages.journal.entry_stack import Places
from ui.unsaved.asking import Way, ways


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


PHOTO = Offered(name="board.png", image=picture())


@pytest.fixture
def page(journal_page):
    return journal_page


def everything(session, asked):
    def read(journal):
        return {entry.id: entry for entry in map(journal.entries.get, journal.entries.in_order())}

    return asked(session, read)


@pytest.mark.parametrize("end", ["another entry", "done", "a new entry", "the lock"])
def test_a_photo_that_arrives_late_goes_into_its_own_entry(page, qtbot, entries, unlocked, asked, busy, folder, end):
    locked: list[bool] = []
    unlocked.locked.connect(lambda: locked.append(True))
    page.start_entry(Kind.HIGH)
    qtbot.keyClicks(page.writing.editor, "The bridge held.")
    with busy():
        page.writing.take_files((PHOTO,))
        if end == "another entry":
            page.edit_entry(entries[1].id)
        elif end == "done":
            page.writing.finish()
        elif end == "a new entry":
            page.start_entry(Kind.NOTE)
        else:
            page.settle()
            unlocked.lock()
    if end == "the lock":
        qtbot.waitUntil(lambda: bool(locked))
        journal = open_journal(folder, PASSPHRASE)
        found = {entry.id: entry for entry in map(journal.entries.get, journal.entries.in_order())}
        journal.close()
    else:
        qtbot.waitUntil(lambda: "attachment:" in "".join(one.body for one in everything(unlocked, asked).values()))
        page.settle()
        found = everything(unlocked, asked)
    assert len(found) == len(entries) + 1
    (new,) = (entry for key, entry in found.items() if key not in {each.id for each in entries})
    assert new.body.startswith("The bridge held.\n\n![board.png](attachment:")
    assert [entry for entry in entries if found[entry.id] != entry] == []


@pytest.mark.parametrize("goes", [True, False])
def test_a_photo_that_is_offered_in_a_table_stands_below_all_of_it(page, qtbot, entries, unlocked, asked, busy, goes):
    table = "| Who | What |\n|---|---|\n| A. | reads |\n| M. | waits |"
    page.start_entry(Kind.HIGH)
    page.writing.editor.insert_block(f"{table}\n\nThe end.")
    cursor = page.writing.editor.textCursor()
    cursor.setPosition(page.writing.editor.text().index("reads"))
    page.writing.editor.setTextCursor(cursor)
    with busy():
        page.writing.take_files((PHOTO,))
        if goes:
            page.edit_entry(entries[1].id)
    qtbot.waitUntil(lambda: "attachment:" in "".join(one.body for one in everything(unlocked, asked).values()))
    page.settle()
    (new,) = (one for key, one in everything(unlocked, asked).items() if key not in {each.id for each in entries})
    assert new.body.startswith(f"{table}\n\n![board.png](attachment:")
    assert new.body.endswith(")\n\nThe end.")


def test_a_photo_of_words_that_a_full_disk_held_up_keeps_its_line(
    page, qtbot, entries, unlocked, asked, busy, monkeypatch
):
    entry, real, tries = entries[1], write.revise, []

    def full_at_first(*order, **more):
        tries.append(order)
        if len(tries) == 1:
            raise DiskFull(path=Path("journal.db"))
        return real(*order, **more)

    monkeypatch.setattr(write, "revise", full_at_first)
    page.edit_entry(entry.id)
    qtbot.waitUntil(lambda: page.writing.entry_id == entry.id)
    page.writing.editor.moveCursor(page.writing.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.writing.editor, " And the board.")
    with busy():
        page.writing.take_files((PHOTO,))
        page.edit_entry(entries[2].id)
    qtbot.waitUntil(lambda: "attachment:" in everything(unlocked, asked)[entry.id].body)
    unlocked.flush()
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    assert len(tries) >= 2
    found = everything(unlocked, asked)
    assert found[entry.id].body.startswith(f"{entry.body} And the board.\n\n![board.png](attachment:")
    assert found[entries[2].id] == entries[2]


@pytest.fixture
def full(monkeypatch):
    """A disk that takes no photo until `full.clear()`, and no text of a new entry either."""
    state, attach, keep = {"full"}, write.attach, write.keep

    def refusing(real):
        def deed(*order, **more):
            made = real(*order, **more)
            if state:
                raise DiskFull(path=Path("journal.db"))  # at the very end, as where a transaction does not fit
            return made

        return deed

    monkeypatch.setattr(write, "attach", refusing(attach))
    monkeypatch.setattr(write, "keep", refusing(keep))
    return state


@pytest.mark.parametrize("stays", [True, False])
def test_a_photo_that_a_full_disk_does_not_take_is_held_and_tried_again(
    page, qtbot, entries, unlocked, asked, full, stays
):
    page.start_entry(Kind.NOTE)
    qtbot.keyClicks(page.writing.editor, "First.")
    page.writing.take_files((PHOTO,))
    qtbot.waitUntil(lambda: held_words.words_told(unlocked.held) == "1 word and 1 file")
    if not stays:
        page.edit_entry(entries[2].id)
        qtbot.waitUntil(lambda: page.writing.entry_id == entries[2].id)
    with qtbot.waitSignal(unlocked.lock_held):
        unlocked.lock()
    assert Way.ELSEWHERE not in ways(DiskFull(path=None), unlocked.held)  # which a photo cannot go
    full.clear()
    unlocked.flush()
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    page.settle()
    found = everything(unlocked, asked)
    (new,) = (entry for key, entry in found.items() if key not in {each.id for each in entries})
    assert new.body.startswith("First.\n\n![board.png](attachment:")
    (kept,) = asked(unlocked, lambda journal: journal.attachments.of(new.id))
    assert f"attachment:{kept.id}" in new.body


def test_a_held_photo_that_is_all_there_is_makes_its_entry(page, qtbot, entries, unlocked, asked, full):
    page.start_entry(Kind.NOTE)
    page.writing.take_files((PHOTO,))
    qtbot.waitUntil(lambda: held_words.words_told(unlocked.held) == "1 file")
    page.edit_entry(entries[2].id)
    qtbot.waitUntil(lambda: page.writing.entry_id == entries[2].id)
    full.clear()
    unlocked.flush()
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    page.settle()
    found = everything(unlocked, asked)
    (new,) = (entry for key, entry in found.items() if key not in {each.id for each in entries})
    assert new.body.strip().startswith("![board.png](attachment:")


def test_a_photo_stands_below_the_sentence_it_was_dropped_at_and_splits_none_that_is_being_typed(page, qtbot, busy):
    page.start_entry(Kind.NOTE)
    editor = page.writing.editor
    qtbot.keyClicks(editor, "First.")
    with busy():
        page.writing.take_files((PHOTO, PHOTO))
        qtbot.keyClicks(editor, " And sec")
    qtbot.waitUntil(lambda: editor.text().count("attachment:") == 2)
    qtbot.keyClicks(editor, "ond.")
    first, rest = editor.text().split("\n\n", 1)
    assert first == "First. And second."
    assert [line[:14] for line in rest.split("\n\n")[:2]] == ["![board.png](a"] * 2


def test_a_photo_that_nobody_typed_after_leaves_the_cursor_below_it(page, qtbot):
    page.start_entry(Kind.NOTE)
    editor = page.writing.editor
    qtbot.keyClicks(editor, "First.")
    page.writing.take_files((PHOTO,))
    qtbot.waitUntil(lambda: "attachment:" in editor.text())
    qtbot.keyClicks(editor, "Second.")
    assert editor.text().endswith(")\n\nSecond.")


def test_a_file_that_is_refused_when_its_visit_is_over_is_said_and_leaves_nothing(
    page, qtbot, entries, unlocked, asked, busy, tmp_path
):
    page.start_entry(Kind.NOTE)
    with busy():
        page.writing.take_files((Offered(name="gone.png", path=tmp_path / "gone.png"),))
        page.writing.finish()
        failed = qtbot.waitSignal(unlocked.failed)
    with failed:
        pass
    qtbot.waitUntil(part(page, Places).nothing.isVisible)
    assert list(everything(unlocked, asked)) == [entry.id for entry in reversed(entries)]


def test_a_photo_dropped_into_the_quick_entry_just_before_done_makes_no_other_entry(
    look, qtbot, entries, unlocked, asked, busy
):
    quick = QuickEntry(unlocked, look)
    qtbot.addWidget(quick)
    quick.begin(Kind.HIGH)
    qtbot.keyClicks(quick.editor, "The bridge held.")
    with busy():
        quick.editor.files_offered.emit((PHOTO,))
        quick.finish()
    qtbot.waitUntil(lambda: not quick.isVisible())
    qtbot.waitUntil(lambda: "attachment:" in "".join(one.body for one in everything(unlocked, asked).values()))
    quick.settle()
    found = everything(unlocked, asked)
    assert len(found) == len(entries) + 1
    assert quick.editor.text() == ""
    (new,) = (entry for key, entry in found.items() if key not in {each.id for each in entries})
    assert new.body.startswith("The bridge held.\n\n![board.png](attachment:")


@pytest.mark.parametrize("when", ["before it is here", "before it is here, and left", "once it is here"])
def test_what_is_typed_where_an_entry_ends_in_a_photo_stands_below_it_however_soon(
    page, qtbot, entries, unlocked, asked, busy, when
):
    unlocked.do(page, partial(attach.add, entry=entries[3].id, source=source_of(PHOTO)))
    before = everything(unlocked, asked)[entries[3].id]
    assert before.body.endswith(")")
    with busy():
        page.edit_entry(before.id)
        if when.startswith("before"):
            type_where_the_keyboard_is(page, qtbot, " - then tidy up")
        if when.endswith("left"):
            page.show_entry(entries[0].id)
    if not when.endswith("left"):
        qtbot.waitUntil(lambda: page.writing.entry_id == before.id)
    if when.startswith("once"):
        type_where_the_keyboard_is(page, qtbot, " - then tidy up")
    page.settle()
    assert everything(unlocked, asked)[before.id].body == f"{before.body}\n\n - then tidy up"


def test_keys_that_waited_for_an_entry_find_its_photo_as_it_is_drawn(page, qtbot, entries, unlocked, asked, busy):
    unlocked.do(page, partial(attach.add, entry=entries[3].id, source=source_of(PHOTO)))
    entry = everything(unlocked, asked)[entries[3].id]
    with busy():
        page.edit_entry(entry.id)
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Up):
            qtbot.keyClick(page.writing.editor, key)
        qtbot.keyClicks(page.writing.editor, "Then tidy up")
    qtbot.waitUntil(lambda: page.writing.entry_id == entry.id)
    page.settle()
    assert everything(unlocked, asked)[entry.id].body.startswith(f"{entry.body}\n\nThen tidy up")


def test_an_entry_that_ends_in_a_photo_gets_no_blank_lines_from_being_opened(page, qtbot, entries, unlocked, asked):
    unlocked.do(page, partial(attach.add, entry=entries[3].id, source=source_of(PHOTO)))
    before = everything(unlocked, asked)[entries[3].id]
    page.edit_entry(before.id)
    qtbot.waitUntil(lambda: page.writing.entry_id == before.id)
    qtbot.keyClicks(page.writing.title, "Anew ")
    page.settle()
    after = everything(unlocked, asked)[before.id]
    assert (after.title[:4], after.body) == ("Anew", before.body)


def type_where_the_keyboard_is(page, qtbot, words):
    for letter in words:
        qtbot.keyClicks(page.window().focusWidget(), letter)
