"""The rows of the list are as high as their words, and what is looked at stays where it is while heights come in."""

from __future__ import annotations

from array import array
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat

from journal.deeds import write
from journal.shapes import Draft, Piece
from ui.models.timeline import PAGE
from ui.pages.journal import row_texts
from ui.pages.journal.timeline_view import RowHeights, TimelineView

SENTENCES = ("Hello.", "He came back for his bag and said goodnight, and then he waited at the door. ", "Yes. No. " * 9)


@given(st.lists(st.integers(20, 200), min_size=1, max_size=700), st.data())
def test_a_row_is_found_where_the_rows_above_it_end(heights, data):
    rows = RowHeights(array("i", heights))
    for row, height in data.draw(st.dictionaries(st.integers(0, len(heights) - 1), st.integers(20, 200))).items():
        rows.settle(row, height)
        heights[row] = height
    row = data.draw(st.integers(0, len(heights) - 1))
    top = sum(heights[:row])
    assert rows.top(row) == top
    assert rows.row_at(top) == rows.row_at(top + heights[row] - 1) == row
    assert rows.row_at(-1) == 0
    assert rows.row_at(sum(heights) + 9) == len(heights) - 1
    assert rows.whole == sum(heights)


@pytest.fixture
def view(journal_page, unlocked, qtbot) -> TimelineView:
    """The list over a hundred entries more, every third of another length."""

    def fill(journal):
        for number in range(100):
            day = date(2024, 1, 1) + timedelta(days=3 * number)
            write.write(journal, Draft(body=SENTENCES[number % 3], title="Titled" * (number % 2), day=day))

    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(journal_page, fill)
    made = journal_page.finding.view
    qtbot.waitUntil(lambda: made.model().rowCount() == 105)
    qtbot.waitUntil(lambda: made.model().row_at(PAGE - 1) is not None)  # the first page was shorter a moment ago
    return made


def shown(view):
    """Give (row, its top in the viewport, its height) of every row whose words are here and in sight."""
    model = view.model()
    places = [(row, view.visualRect(model.index(row, 0))) for row in range(model.rowCount())]
    return [
        (row, place.top(), place.height())
        for row, place in places
        if place.bottom() > 0 and place.top() < view.viewport().height() and model.index(row, 0).data() is not None
    ]


def height_of(view, entry):
    return view.visualRect(view.model().index(view.model().place_of(entry.id), 0)).height()


@pytest.fixture
def broken(monkeypatch) -> list[str]:
    """Every text of a row that is broken into lines from now on."""
    told: list[str] = []
    true = row_texts.lay_out

    def lay_out(pieces, *rest):
        told.append("".join(piece.text for piece in pieces))
        return true(pieces, *rest)

    monkeypatch.setattr(row_texts, "lay_out", lay_out)
    return told


def test_only_rows_in_sight_are_broken_into_lines_and_each_once(view, qtbot, broken):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: len(shown(view)) > 4)
    in_sight = len(shown(view))
    assert 0 < len(broken) <= 2 * (in_sight + 4)  # a title and its words; those first in sight were guessed lower
    broken.clear()
    for _ in range(3):
        view.viewport().repaint()
    assert broken == []
    bar.setValue(bar.value() + 40)
    view.viewport().repaint()
    assert len(broken) <= 2 * 2
    broken.clear()
    bar.setValue(bar.value() - 40)
    view.viewport().repaint()
    assert broken == []


def test_what_stays_in_sight_is_never_broken_into_lines_again(view, qtbot, broken, monkeypatch):
    qtbot.waitUntil(lambda: len(shown(view)) > 4)
    stays, width = view.model().index(0, 0), view.viewport().width() - 1  # a width at which nothing was broken yet
    painter, across = view.itemDelegate(), view.layoutDirection()
    monkeypatch.setattr(row_texts, "KEPT", 20)
    painter.texts(stays, width, across)
    assert stays.data() in "".join(broken)
    broken.clear()
    for row in range(40):
        painter.texts(view.model().index(row, 0), width, across)
        painter.texts(stays, width, across)
    assert len(broken) > 20
    assert stays.data() not in broken


def test_a_jump_draws_first_and_asks_for_the_rows_afterwards(view, unlocked, qtbot, monkeypatch):
    asked: list[object] = []
    true = unlocked.ask
    monkeypatch.setattr(unlocked, "ask", lambda *given, **named: (asked.append(given), true(*given, **named)))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.viewport().repaint()
    assert asked == []
    qtbot.waitUntil(lambda: [row for row, *_ in shown(view)][-1:] == [104])
    assert asked


def test_one_sentence_takes_one_line_and_a_title_with_words_and_tags_more(journal_page, entries):
    view = journal_page.finding.view
    sentence, titled = entries[3], entries[0]
    assert sentence.body == "Idea: swap the warm-up."
    assert height_of(view, sentence) == 45
    assert height_of(view, titled) == 11 + 22 + 1 + 36 + 21 + 11 + 1


def test_rows_in_sight_are_as_high_as_their_words_wherever_one_scrolls(view, qtbot):
    bar = view.verticalScrollBar()
    for place in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(place)
        qtbot.waitUntil(lambda: len(shown(view)) > 4)
        for row, _, height in shown(view):
            index = view.model().index(row, 0)
            assert height == view.itemDelegate().row_height(index, view.viewport().width(), view.layoutDirection())


def test_scrolling_back_moves_what_is_seen_by_as_much_as_was_scrolled(view, qtbot):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(shown(view)) > 4)
    while bar.value() > 60:
        row, top, _ = shown(view)[1]
        bar.setValue(bar.value() - 40)
        qtbot.waitUntil(lambda: len(shown(view)) > 4)
        assert {each: at for each, at, _ in shown(view)}[row] == top + 40


def test_the_last_key_shows_the_whole_last_row_and_the_first_one_the_beginning(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: [row for row, *_ in shown(view)][-1:] == [104])
    _, top, height = shown(view)[-1]
    assert top + height == view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0
    assert shown(view)[0][0] == 0


def test_the_time_stands_where_a_day_has_several_entries(journal_page, unlocked, qtbot, entries):
    view = journal_page.finding.view
    painter = view.itemDelegate()
    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(journal_page, lambda journal: write.write(journal, Draft(body="Twice.", day=entries[0].day)))
    qtbot.waitUntil(lambda: view.model().row_at(len(entries)) is not None)
    days = [painter.texts(view.model().index(row, 0), 360, view.layoutDirection()).day for row in range(3)]
    assert days == ["Thu 12, 16:52", "Thu 12, 16:52", "Tue 10"]


def test_a_text_that_runs_from_right_to_left_ends_at_its_left(look):
    how = row_texts.Setting(look.font("row-title"), row_texts.TITLE_LINE, QTextCharFormat())
    for text, ends in (("שלום Anna 3, שלום.", "left"), ("Anna said שלום.", "right")):
        layout = row_texts.lay_out((Piece(text=text),), 400, 2, how)
        (begins, _), (full_stop, _) = (layout.lineAt(0).cursorToX(at) for at in (0, len(text)))
        assert ("left" if full_stop < begins else "right") == ends, text
