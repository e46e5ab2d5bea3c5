"""Answers belong to the visit that asked: what is marked, shown and acted on is one entry, however late a save is."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QMenu

from journal.deeds import write
from journal.shapes import Draft, EntryId, Kind
from tests.ui.hands import button, field, part
from ui.editor.offered import Offered
from ui.models.hits import HitsModel
from ui.models.timeline import PAGE, Roles, TimelineModel
from ui.pages.journal.entry_stack import Places
from ui.pages.journal.open_entry import OpenEntry

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def page(journal_page):
    return journal_page


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


PHOTO = Offered(name="board.png", image=picture())


def row_of(page, entry):
    model = page.finding.view.model()
    return next(
        model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data(Roles.ROW).id == entry.id
    )


def press(page, qtbot, entry, button=LEFT):
    view = page.finding.view
    at = view.visualRect(row_of(page, entry)).center()
    qtbot.mousePress(view.viewport(), button, pos=at)
    return lambda: qtbot.mouseRelease(view.viewport(), button, pos=at)


def marked(page):
    rows = [index.data(Roles.ROW) for index in page.finding.view.selectedIndexes()]
    return [row and row.id for row in rows]  # one that is on its way has no id yet


def written(page, qtbot, entry, words):
    """Open an entry in the editor and type words that are not saved yet."""
    page.edit_entry(entry.id)
    qtbot.waitUntil(lambda: page.writing.entry_id == entry.id)
    qtbot.keyClicks(page.writing.editor, words)


def everything(session, asked):
    def read(journal):
        return {entry.id: entry for entry in map(journal.entries.get, journal.entries.in_order())}

    return asked(session, read)


def acts_on(page, qtbot, entry):
    """Tell whether the list and every deed of the reading page mean this entry, and no other."""
    wishes: list[EntryId] = []
    reading = page.reading
    reading._wish = lambda wish: wishes.extend(wish.entries)
    reading.trash_requested.disconnect(page._trash)
    reading.trash_requested.connect(wishes.extend)
    reading.versions_requested.disconnect(page._open_versions)
    reading.versions_requested.connect(lambda entry: wishes.append(entry.id))
    reading.bar.share.click()
    for deed in ("trash", "versions", "star"):
        reading.bar.deed_requested.emit(deed)
    qtbot.waitUntil(lambda: reading._entry is not None and reading._entry.starred)
    part(page, OpenEntry).edit_marked()
    qtbot.waitUntil(lambda: page.writing.entry_id is not None)
    told = {*wishes, reading.wanted, page.writing.entry_id, *marked(page), page.writing.wanted}
    return len(wishes) == 3 and told == {entry.id}


@pytest.mark.parametrize("searching", [False, True], ids=["in the list", "among what was found"])
def test_another_entry_clicked_while_words_are_on_their_way_is_marked_shown_and_acted_on(
    page, qtbot, entries, unlocked, asked, busy, searching
):
    if searching:
        qtbot.keyClicks(page.finding.field, "the")
        qtbot.waitUntil(
            lambda: (
                page.finding.view.model() is part(page.finding, HitsModel)
                and part(page.finding, HitsModel).rowCount() > 1
            )
        )
    first, other = entries[1], entries[0]
    page.show_entry(first.id)
    qtbot.waitUntil(lambda: page.reading.entry_id == first.id)
    written(page, qtbot, first, " And one more thing.")
    with busy():
        press(page, qtbot, other)()
        assert marked(page) == [other.id]
    qtbot.waitUntil(lambda: page.reading.entry_id == other.id)
    qtbot.waitUntil(lambda: "hand up" in page.reading.text.toPlainText())
    assert marked(page) == [other.id]
    assert acts_on(page, qtbot, other)
    qtbot.keyClicks(page.writing.editor, " Meant for this one.")
    page.settle()
    found = everything(unlocked, asked)
    assert found[first.id].body == first.body + " And one more thing."
    assert found[other.id].body == other.body + " Meant for this one."


def test_a_save_that_comes_home_while_the_button_is_held_down_moves_no_mark(page, qtbot, entries, unlocked):
    written(page, qtbot, entries[1], " More.")
    release = press(page, qtbot, entries[0])
    with qtbot.waitSignal(unlocked.changed):
        page.settle()
        unlocked.do(page, lambda journal: journal.entries.star(entries[2].id, True))
    page.refresh()
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[0].id)
    release()
    assert marked(page) == [entries[0].id]
    assert page.reading.wanted == entries[0].id


def test_after_done_list_page_and_every_button_mean_the_entry_that_was_written(page, qtbot, entries, unlocked, asked):
    press(page, qtbot, entries[2])()
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[2].id)
    page.start_entry(Kind.HIGH)
    qtbot.keyClicks(page.writing.editor, "The assembly went well.")
    qtbot.mouseClick(button(page.writing.tags, "+ tag"), LEFT)
    qtbot.keyClicks(field(page.writing.tags, "Add a tag"), "assembly")
    qtbot.mouseClick(page.writing.bar.done, LEFT)
    qtbot.waitUntil(lambda: part(page, Places).reads and page.reading.entry_id is not None)
    new = next(entry for entry in everything(unlocked, asked).values() if "assembly" in entry.body)
    assert new.added_tags == ("assembly",)
    qtbot.waitUntil(lambda: marked(page) == [new.id])
    assert acts_on(page, qtbot, new)


def test_a_deed_never_goes_to_what_was_shown_a_moment_ago(page, qtbot, entries, unlocked, busy):
    page.show_entry(entries[0].id)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[0].id)
    shared, trashed = [], []
    page.reading._wish = lambda wish: shared.append(wish.entries)
    page.reading.trash_requested.connect(trashed.append)
    with busy():
        page.show_entry(entries[1].id)
        page.reading.bar.share.click()
        page.reading.bar.deed_requested.emit("trash")
        part(page, OpenEntry).edit_marked()
        assert page.writing.wanted == entries[1].id
        assert page.reading.entry_id is None
    assert (shared, trashed) == ([(entries[1].id,)], [])
    qtbot.waitUntil(lambda: page.writing.entry_id == entries[1].id)


def test_what_was_shown_gives_way_when_the_next_entry_takes_its_time(page, qtbot, entries, busy):
    page.show_entry(entries[0].id)
    qtbot.waitUntil(lambda: "hand up" in page.reading.text.toPlainText())
    with busy():
        page.show_entry(entries[1].id)
        qtbot.waitUntil(lambda: not page.reading.text.isVisible())
        assert page.reading.bar.day.text() == "Opening…"
    qtbot.waitUntil(page.reading.text.isVisible)
    assert "projector" in page.reading.text.toPlainText()


@pytest.mark.parametrize("left", [False, True], ids=["waited for", "left at once"])
def test_what_is_typed_before_an_entry_is_there_to_be_written_goes_on_with_it(
    page, qtbot, entries, unlocked, asked, busy, left
):
    page.show_entry(entries[3].id)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[3].id)
    with busy():
        part(page, OpenEntry).edit_marked()
        qtbot.keyClicks(page.writing.editor, " Then tidy up.")
        page.writing.take_files((PHOTO,))
        if left:
            page.show_entry(entries[0].id)
    if not left:
        qtbot.waitUntil(lambda: "attachment:" in page.writing.editor.text())
        page.writing.settle()
    entry = everything(unlocked, asked)[entries[3].id]
    assert entry.body.startswith("Idea: swap the warm-up. Then tidy up.\n\n![board.png](attachment:")
    assert len(everything(unlocked, asked)) == len(entries)


def test_words_for_an_entry_that_is_gone_become_an_entry_of_their_own(page, qtbot, entries, unlocked, asked, busy):
    with busy():
        unlocked.do(page, lambda journal: journal.trash.delete_forever((entries[3].id,)))
        page.edit_entry(entries[3].id)
        qtbot.keyClicks(page.writing.editor, "Do not lose me.")
        missed = qtbot.waitSignals([page.writing.missed, unlocked.failed])
    with missed:
        pass
    assert page.writing.editor.text() == "Do not lose me."
    page.settle()
    assert "Do not lose me." in [entry.body for entry in everything(unlocked, asked).values()]


def test_the_end_key_shows_the_last_entry_though_its_row_was_never_looked_at(page, qtbot, entries, unlocked, asked):
    def fill(journal):
        return [write.write(journal, Draft(body=f"Old {n}", day=date(2024, 1, 1) + timedelta(n))) for n in range(130)]

    made: list[object] = []
    unlocked.do(page, fill, made.extend)
    qtbot.waitUntil(lambda: page.finding.view.model().rowCount() == 135)
    page.show_entry(entries[0].id)
    page.finding.view.setFocus()
    qtbot.keyClick(page.finding.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.reading.entry_id == made[0].id)
    qtbot.waitUntil(lambda: marked(page) == [made[0].id])


def test_letters_typed_into_the_list_go_to_no_other_entry(page, qtbot, entries):
    page.show_entry(entries[0].id)
    page.finding.view.setFocus()
    qtbot.keyClicks(page.finding.view, "par")
    assert marked(page) == [entries[0].id]
    assert page.reading.wanted == entries[0].id


def test_a_menu_acts_on_what_it_was_opened_for(page, qtbot, entries, unlocked):
    press(page, qtbot, entries[1], RIGHT)()
    assert page.reading.wanted == entries[1].id
    view = page.finding.view
    view.customContextMenuRequested.emit(view.visualRect(row_of(page, entries[1])).center())
    menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
    with qtbot.waitSignal(part(page.finding, TimelineModel).arrived):
        unlocked.do(page, lambda journal: write.write(journal, Draft(body="Newest of all", day=date(2026, 3, 12))))
    page.show_entry(entries[0].id)
    with qtbot.waitSignal(page.finding.share_requested) as told:
        next(action for action in menu.actions() if action.text() == "Share…").trigger()
    assert told.args == [(entries[1].id,)]


def test_a_press_beside_the_rows_leaves_the_shown_entry_marked(page, qtbot, entries):
    page.show_entry(entries[0].id)
    view = page.finding.view
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.viewport().rect().bottomLeft())
    qtbot.waitUntil(lambda: marked(page) == [entries[0].id])


def test_hits_that_were_scrolled_to_stay_when_something_is_saved(page, qtbot, unlocked):
    def fill(journal):
        for n in range(2 * PAGE):
            write.write(journal, Draft(body=f"apple {n}", day=date(2024, 1, 1) + timedelta(n)))

    unlocked.do(page, fill)
    page.finding.field.setText("apple")
    hits, view = part(page.finding, HitsModel), page.finding.view
    qtbot.waitUntil(lambda: view.model() is hits and hits.rowCount() == PAGE)

    def all_came_after_scrolling_down():
        view.scrollToBottom()
        return hits.rowCount() == 2 * PAGE

    qtbot.waitUntil(all_came_after_scrolling_down)
    view.setCurrentIndex(hits.index(PAGE + 20, 0))
    at, chosen = view.verticalScrollBar().value(), marked(page)
    with qtbot.waitSignal(hits.arrived):
        unlocked.do(page, lambda journal: journal.entries.star(chosen[0], True))
    assert (view.verticalScrollBar().value(), marked(page)) == (at, chosen)


def tag_half_typed(page, qtbot):
    page.start_entry(Kind.LOW)
    qtbot.keyClicks(page.writing.editor, "Nobody listened.")
    qtbot.mouseClick(button(page.writing.tags, "+ tag"), LEFT)
    qtbot.keyClicks(field(page.writing.tags, "Add a tag"), "assembly")


@pytest.mark.parametrize("end", ["ctrl+enter", "another entry", "a new entry", "a sheet"])
def test_a_tag_that_is_half_typed_at_the_end_is_a_tag_of_that_entry_and_makes_no_other(
    page, qtbot, entries, unlocked, asked, end
):
    tag_half_typed(page, qtbot)
    if end == "ctrl+enter":
        qtbot.keyClick(field(page.writing.tags, "Add a tag"), Qt.Key.Key_Return, CONTROL)
    elif end == "another entry":
        page.show_entry(entries[0].id)
    elif end == "a new entry":
        page.start_entry(Kind.NOTE)
    else:
        page.settle()
    page.settle()
    found = everything(unlocked, asked)
    (new,) = (entry for key, entry in found.items() if key not in {each.id for each in entries})
    assert (new.body, new.added_tags) == ("Nobody listened.", ("assembly",))
    page.settle()
    assert len(everything(unlocked, asked)) == len(entries) + 1
    assert part(page.writing.tags, QLineEdit).isHidden()


def test_escape_leaves_the_field_of_a_tag_without_one(page, qtbot, entries, unlocked, asked):
    tag_half_typed(page, qtbot)
    qtbot.keyClick(field(page.writing.tags, "Add a tag"), Qt.Key.Key_Escape)
    assert part(page.writing.tags, QLineEdit).isHidden()
    assert button(page.writing.tags, "+ tag").isVisible()
    page.settle()
    assert not any(entry.added_tags == ("assembly",) for entry in everything(unlocked, asked).values())


def test_an_entry_that_was_emptied_again_is_read_by_nobody_and_lies_in_the_trash(page, qtbot, entries, unlocked, asked):
    page.start_entry(Kind.LOW)
    with qtbot.waitSignal(page.writing.saved):
        qtbot.keyClicks(page.writing.editor, "Five hundred words.")
    page.writing.editor.selectAll()
    qtbot.keyClick(page.writing.editor, Qt.Key.Key_Delete)
    qtbot.keyClick(page.writing.editor, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(part(page, Places).nothing.isVisible)
    assert marked(page) == []
    assert [one.heading for one in asked(unlocked, lambda journal: journal.trash.trashed())] == ["Five hundred words."]


def test_what_is_found_and_what_is_scrolled_to_are_of_one_search(page, qtbot, unlocked, busy):
    def fill(journal):
        for word, year in (("apple", 2024), ("banana", 2023)):
            for n in range(PAGE + 10):
                write.write(journal, Draft(body=f"{word} {n}", day=date(year, 1, 1) + timedelta(n)))

    unlocked.do(page, fill)
    finding, hits = page.finding, part(page.finding, HitsModel)
    finding.field.setText("apple")
    qtbot.waitUntil(lambda: finding.view.model() is hits and hits.rowCount() == PAGE)
    with busy():
        finding.field.setText("banana")
        finding.view.verticalScrollBar().setValue(finding.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: "banana" in str(hits.index(0).data()))
    finding.view.verticalScrollBar().setValue(finding.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: hits.rowCount() == PAGE + 10)
    words = chain.from_iterable(str(hits.index(row).data()).split()[:1] for row in range(hits.rowCount()))
    assert set(words) == {"banana"}


def test_an_entry_that_comes_late_marks_no_row_under_a_new_one_and_a_click_on_it_opens_it(
    page, qtbot, entries, unlocked, asked, busy
):
    page.show_entry(entries[0].id)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[0].id)
    with busy():
        page.refresh()
        page.start_entry(Kind.NOTE)
    asked(unlocked, lambda journal: journal.entries.count())
    assert marked(page) == []
    press(page, qtbot, entries[0])()
    assert marked(page) == [entries[0].id]
    assert page.reading.wanted == entries[0].id
    assert part(page, Places).reads
