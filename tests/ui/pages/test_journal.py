from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QListWidget

from journal.deeds import list_entries, write
from journal.errors import DiskFull
from journal.guide import FINDING
from journal.search import find
from journal.shapes import Draft, EntryId, Filter, Kind, Piece
from tests.ui.hands import button, look_of, part, read
from ui import keeping
from ui.editor import saving
from ui.models import hits
from ui.models.timeline import PAGE, Roles, TimelineModel
from ui.pages.journal.row_texts import Setting, found_format, lay_out
from ui.pages.journal.together import Together
from ui.pages.journal.trash import TrashSheet
from ui.wishes import ShowGuide


@pytest.fixture
def page(journal_page):
    return journal_page


def headings(page):
    model = page.finding.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_list_shows_every_entry_newest_first(page, entries):
    assert headings(page) == [entry.heading for entry in entries]


def test_typing_searches_and_escape_shows_everything_again(page, qtbot, entries):
    qtbot.keyClicks(page.finding.field, "proj")
    qtbot.waitUntil(lambda: headings(page) == ["Observation day went sideways"])
    qtbot.keyClick(page.finding.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(headings(page)) == len(entries))


def test_what_a_search_cannot_find_yet_is_told_in_full(page, qtbot, monkeypatch):
    monkeypatch.setattr(find, "WAITING_LIMIT", -8005)
    qtbot.keyClicks(page.finding.field, "proj")
    labels = page.finding.looking.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("8,005" in label.text() for label in labels if label.isVisible()))
    qtbot.waitUntil(
        lambda: all(
            label.height() >= label.heightForWidth(label.width()) and label.geometry().right() < label.parent().width()
            for label in labels
            if label.isVisible()
        )
    )


def test_the_chips_narrow_together(page, qtbot):
    button(page.finding.filters, "Lows").click()
    qtbot.waitUntil(lambda: len(headings(page)) == 3)
    assert page.finding.filters.filter.kinds == frozenset({Kind.LOW, Kind.BOTH})
    page.finding.filters.choose_tag("observation")
    qtbot.waitUntil(lambda: headings(page) == ["Observation day went sideways"])
    button(page.finding.filters, "All").click()
    qtbot.waitUntil(lambda: len(headings(page)) == 5)
    assert page.finding.filters.filter == Filter()


def test_the_arrows_read_and_no_letter_opens_what_is_written(page, qtbot, entries):
    page.finding.field.setFocus()
    qtbot.keyClick(page.finding.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[0].id)
    qtbot.keyClick(page.finding.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[1].id)
    qtbot.waitUntil(lambda: "projector" in page.reading.text.toPlainText())
    qtbot.keyClicks(page.finding.view, "the whole sentence of somebody who believes to be writing")
    assert page.reading.isVisible()
    assert page.writing.isHidden()


def test_delete_moves_to_the_trash_and_undo_brings_it_back(page, qtbot, entries, asked, unlocked):
    page.show_entry(entries[0].id)
    page.finding.view.setFocus()
    qtbot.waitUntil(lambda: page.finding.chosen() == (entries[0].id,))
    with qtbot.waitSignal(unlocked.changed):
        qtbot.keyClick(page.finding.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(headings(page)) == 4)
    assert part(page, Together).isVisible()
    part(page, Together).button.click()
    qtbot.waitUntil(lambda: len(headings(page)) == 5)
    assert not asked(unlocked, lambda journal: journal.trash.trashed())


def test_the_selection_stays_when_the_list_is_looked_at_again(page, qtbot, entries):
    page.show_entry(entries[2].id)
    qtbot.waitUntil(lambda: page.finding.chosen() == (entries[2].id,))
    with qtbot.waitSignal(part(page.finding, TimelineModel).arrived):
        page.refresh()
    assert page.finding.chosen() == (entries[2].id,)


def test_an_entry_far_down_is_brought_into_sight(page, qtbot, unlocked):
    def fill(journal):
        made = [write.write(journal, Draft(body=f"Old {n}", day=date(2024, 1, 1) + timedelta(n))) for n in range(120)]
        return made[0]

    made = []
    unlocked.do(page, fill, made.append)
    qtbot.waitUntil(lambda: page.finding.view.model().rowCount() == 125)
    page.show_entry(made[0].id)
    qtbot.waitUntil(lambda: page.finding.chosen() == (made[0].id,))
    view = page.finding.view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_below_a_thousand_pixels_list_and_entry_take_turns(page, qtbot, entries):
    page.set_compact(True)
    assert page.finding.isVisible()
    page.show_entry(entries[0].id)
    assert not page.finding.isVisible()
    assert page.go_back()
    assert page.finding.isVisible()
    assert not page.go_back()


def test_where_they_take_turns_a_press_opens_an_entry_and_chooses_several_with_control(page, qtbot):
    page.set_compact(True)
    view = page.finding.view
    for row in (1, 2):
        at = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert len(page.finding.chosen()) > 1
    assert page.finding.isVisible()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not page.finding.isVisible()
    assert page.reading.isVisible()


def test_the_page_fits_beside_the_navigation_in_a_window_of_eight_hundred(page, qtbot):
    page.start_entry(Kind.HIGH)
    assert page.minimumSizeHint().width() <= 584
    page.set_compact(True)
    qtbot.waitUntil(lambda: 0 < page.writing.minimumSizeHint().width() <= 584)
    assert page.reading.minimumSizeHint().width() <= 584


def test_a_row_lies_where_arithmetic_says_and_is_found_there(page):
    view = page.finding.view
    model = view.model()
    for row in range(model.rowCount()):
        place = view.visualRect(model.index(row, 0))
        assert view.indexAt(place.center()).row() == row
    assert view.visualRect(model.index(4, 0)).top() - view.visualRect(model.index(3, 0)).bottom() > 1
    assert not view.indexAt(QRect(0, 0, 4, 4).center()).isValid()


def test_a_title_is_cut_to_its_line_and_its_hits_stay_marked(qapp, look):
    pieces = (Piece(text="A very long 😀 title "), Piece(text="found", hit=True), Piece(text=" and more of it " * 9))
    layout = lay_out(pieces, 230.0, 1, Setting(QFont(look.font("row-title")), 22, found_format(look)))
    assert layout.lineCount() == 1
    assert layout.lineAt(0).naturalTextWidth() <= 230
    (mark,) = layout.formats()
    assert layout.text().encode("utf-16-le")[2 * mark.start : 2 * (mark.start + mark.length)].decode("utf-16-le") == (
        "found"
    )


def test_trashing_what_is_being_written_leaves_no_editor_without_an_entry(page, qtbot, entries, unlocked, asked):
    page.edit_entry(entries[0].id)
    qtbot.waitUntil(lambda: page.writing.entry_id == entries[0].id)
    page.writing.editor.insertPlainText("One more line. ")
    page._trash((entries[0].id,))
    qtbot.waitUntil(lambda: len(headings(page)) == 4)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[1].id)
    assert page.writing.editor.toPlainText() == ""
    part(page, Together).button.click()
    qtbot.waitUntil(lambda: len(headings(page)) == 5)
    assert "One more line." in asked(unlocked, lambda journal: journal.entries.get(entries[0].id)).body


def test_a_tag_given_from_the_list_is_not_taken_away_by_the_editor(page, qtbot, entries, unlocked, asked):
    page.edit_entry(entries[0].id)
    qtbot.waitUntil(lambda: page.writing.entry_id == entries[0].id)
    page.writing.editor.insertPlainText("One more line. ")
    page._ask_tag((entries[0].id,))
    with qtbot.waitSignal(unlocked.changed):
        part(page, Together).tag((entries[0].id,), "kept", comes=True)
    qtbot.waitUntil(page.reading.isVisible)
    page.settle()
    entry = asked(unlocked, lambda journal: journal.entries.get(entries[0].id))
    assert "kept" in entry.added_tags
    assert "One more line." in entry.body


def test_no_row_is_wished_for_when_nothing_is_chosen(page, qtbot):
    page.finding.marking.select(None)
    assert page.finding.chosen() == ()
    assert page.finding.view.model().index(0, 0).data(Roles.ROW) is not None


def test_an_entry_that_is_gone_is_not_opened(page, qtbot, unlocked):
    failed = []
    unlocked.failed.connect(failed.append)
    with qtbot.waitSignal(unlocked.failed):
        page.edit_entry(EntryId("0" * 32))
    assert not page.writing.isVisible()


def test_the_trash_shows_the_days_left_and_gives_back(page, qtbot, entries, unlocked, asked):
    with qtbot.waitSignal(unlocked.changed):
        page._trash((entries[0].id,))
    qtbot.waitUntil(lambda: len(headings(page)) == 4)
    sheet = TrashSheet(unlocked, look_of(page), page)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 1)
    assert part(sheet, QListWidget).item(0).text().endswith("30 days left")
    part(sheet, QListWidget).item(0).setSelected(True)
    button(sheet, "Put back").click()
    qtbot.waitUntil(lambda: len(headings(page)) == 5)
    assert part(sheet, QListWidget).count() == 0
    sheet.close_sheet()


def test_words_that_are_not_home_are_gone_on_with_and_never_written_over_newer_ones(
    page, qtbot, unlocked, asked, entries, monkeypatch
):
    real, full = saving.write.revise, [True]

    def sometimes(*arguments, **named):
        if full[0]:
            raise DiskFull(path=Path("/somewhere"))
        return real(*arguments, **named)

    monkeypatch.setattr(saving.write, "revise", sometimes)
    monkeypatch.setattr(keeping, "AGAIN", 100)
    page.edit_entry(entries[3].id)
    qtbot.waitUntil(lambda: page.writing.entry_id == entries[3].id)
    qtbot.keyClicks(page.writing.editor, " OLD")
    page.show_entry(entries[1].id)
    qtbot.waitUntil(lambda: bool(unlocked.held))
    page.edit_entry(entries[3].id)
    qtbot.waitUntil(lambda: page.writing.entry_id == entries[3].id)
    assert page.writing.editor.text() == entries[3].body + " OLD"
    qtbot.keyClicks(page.writing.editor, " NEW")
    full[0] = False  # not sooner, or the next try brings the old ones home by themselves
    with qtbot.waitSignal(page.writing.saved):
        page.writing.settle()
    page.show_entry(entries[1].id)
    retried = QTimer(singleShot=True, interval=3 * keeping.AGAIN)
    retried.start()
    qtbot.waitUntil(lambda: not retried.isActive())
    assert asked(unlocked, lambda journal: journal.entries.get(entries[3].id).body) == entries[3].body + " OLD NEW"
    versions = asked(unlocked, lambda journal: journal.entries.versions(entries[3].id))
    assert [version.body for version in versions] == [entries[3].body]


def test_a_save_is_heard_once_and_its_row_alone_is_looked_at(page, unlocked, entries, qtbot, monkeypatch):
    page.edit_entry(entries[3].id)
    qtbot.waitUntil(lambda: page.writing.entry_id == entries[3].id)
    questions, ask = [], unlocked.ask

    def note(owner, query, *more, **named):
        questions.append(query)
        ask(owner, query, *more, **named)

    monkeypatch.setattr(unlocked, "ask", note)
    with qtbot.waitSignal(page.writing.saved):
        qtbot.keyClicks(page.writing.editor, "Rain. ")
    qtbot.waitUntil(lambda: "Rain" in headings(page)[3])
    assert [query.func for query in questions] == [list_entries.rows]


def test_what_changes_in_another_entry_leaves_the_one_that_is_read_alone(page, unlocked, entries, qtbot, monkeypatch):
    page.show_entry(entries[3].id)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[3].id)
    looks = []
    monkeypatch.setattr(page.reading, "refresh", lambda: looks.append(1))
    for entry in (entries[0], entries[3]):
        with qtbot.waitSignal(unlocked.changed):
            unlocked.do(page, lambda journal, entry=entry: journal.entries.star(entry.id, True))
    assert len(looks) == 1
    qtbot.waitUntil(lambda: all(page.finding.view.model().index(row, 0).data(Roles.ROW).starred for row in (0, 3)))


def test_how_to_search_is_told_from_the_filters(page, qtbot, wishes, qapp):
    qtbot.mouseClick(button(page, "More ▾"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: qapp.activePopupWidget() is not None)
    help_ = next(one for one in qapp.activePopupWidget().actions() if one.text() == "How to search…")
    with qtbot.waitSignal(wishes.made) as asked_for:
        help_.trigger()
    assert asked_for.args == [ShowGuide(FINDING)]


@pytest.fixture
def sleet(page, unlocked, qtbot, monkeypatch):
    """A search that found 120 entries, of which the first are in the list."""
    monkeypatch.setattr(hits, "WHOLE", 30)

    def write_many(journal):
        for number in range(PAGE * 2 + 20):
            write.write(journal, Draft(body=f"Sleet {number}", kind=Kind.NOTE, day=date(2025, 1, 5)))

    unlocked.do(page, write_many)
    qtbot.keyClicks(page.finding.field, "sleet")
    qtbot.waitUntil(lambda: len(headings(page)) == PAGE)
    page.finding.view.setFocus()
    return page


def test_all_that_a_search_found_is_chosen_also_what_is_not_in_the_list_yet(sleet, qtbot):
    qtbot.keyClick(sleet.finding.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "120 entries chosen" in read(sleet))
    assert len(sleet.finding.chosen()) == 120


def test_all_are_chosen_also_while_the_search_looks_again(sleet, qtbot):
    sleet.finding.looking.changed.emit()
    qtbot.keyClick(sleet.finding.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "120 entries chosen" in read(sleet))


def test_all_are_chosen_where_the_best_come_first_each_once(sleet, qtbot):
    with qtbot.waitSignal(sleet.finding.view.model().arrived):
        qtbot.mouseClick(button(sleet, "Best first"), Qt.MouseButton.LeftButton)
    sleet.finding.view.setFocus()
    qtbot.keyClick(sleet.finding.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "120 entries chosen" in read(sleet))
    assert len(set(sleet.finding.chosen())) == 120


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_who_goes_elsewhere_before_all_are_here_chooses_no_more_than_one(sleet, unlocked, qtbot, key):
    view = sleet.finding.view
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view if key == Qt.Key.Key_Down else sleet.finding.field, key)
    for _ in range(8):  # as many answers as bring all pages
        told = []
        unlocked.ask(sleet, lambda _journal: None, told.append)
        qtbot.waitUntil(lambda told=told: bool(told))
    assert len(sleet.finding.chosen()) <= 1
