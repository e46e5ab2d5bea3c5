from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from journal.dates.instants import DAY_STEP, first_place
from journal.deeds import write
from journal.deeds.list_entries import months_of
from journal.shapes import Draft, Filter, Kind
from ui.models import timeline
from ui.models.hits import HitsModel
from ui.models.timeline import PAGE, Roles, TimelineModel, spoken

DAY = date(2026, 3, 12)


@given(st.lists(st.integers(730_000, 731_500), max_size=60), st.sampled_from((0, DAY_STEP - 1)))
def test_months_begin_where_reading_every_date_says(ordinals, late):
    ordinals.sort(reverse=True)
    expected, before = [], None
    for row, ordinal in enumerate(ordinals):
        first = date.fromordinal(ordinal).replace(day=1)
        if first != before:
            expected.append((row, first))
        before = first
    assert months_of([first_place(date.fromordinal(each)) + late for each in ordinals]) == tuple(expected)


@pytest.fixture
def filled(unlocked, qtbot):
    """A session whose journal has three pages of entries more."""

    def fill(journal):
        for number in range(3 * PAGE):
            day = DAY - timedelta(days=400 + number)
            write.write(journal, Draft(body=f"Number {number} axolotl", kind=Kind.NOTE, day=day))

    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(unlocked, fill)
    return unlocked


@pytest.fixture
def model(filled, qtbot):
    made = TimelineModel(filled)
    with qtbot.waitSignal(made.arrived):
        made.look(Filter())
    return made


def test_every_entry_has_its_row_and_only_looked_at_pages_are_fetched(model, qtbot):
    assert model.rowCount() == 3 * PAGE + 5
    last = model.rowCount() - 1
    with qtbot.waitSignal(model.dataChanged):
        assert model.index(last).data() is None
    assert model.index(last).data() == f"Number {3 * PAGE - 1} axolotl"


def test_a_page_in_sight_stays_while_others_come_and_go(model, qtbot, monkeypatch):
    monkeypatch.setattr(timeline, "KEPT_PAGES", 2)
    for page in (1, 2):
        with qtbot.waitSignal(model.dataChanged):
            assert model.index(page * PAGE).data() is None
        assert model.index(0).data() is not None
    assert model.row_at(PAGE) is None


def test_rows_are_read_out_with_kind_day_and_tags(model):
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("High, The quiet row spoke first, ")
    assert words.endswith("#third-period")
    assert spoken(model.index(0).data(Roles.ROW)) == words


def test_a_new_entry_comes_in_without_losing_the_rows_that_are_shown(model, filled, qtbot):
    with qtbot.waitSignal(filled.changed):
        filled.do(filled, lambda journal: write.write(journal, Draft(body="Newest", day=DAY)))
    with qtbot.waitSignal(model.arrived):
        model.look()
    qtbot.waitUntil(lambda: model.index(0).data() == "Newest")
    assert model.rowCount() == 3 * PAGE + 6


def test_a_changed_row_is_looked_at_alone_and_the_rest_only_where_it_moved(model, filled, entries, qtbot):
    looks = []
    model.arrived.connect(lambda: looks.append(1))
    low = entries[1].id

    def change(draft):
        with qtbot.waitSignal(filled.changed):
            filled.do(filled, lambda journal: write.revise(journal, low, draft))
        model.look_at((low,))

    change(Draft(body="Rain", day=entries[1].day))
    qtbot.waitUntil(lambda: model.index(1).data() == "Rain")
    assert not looks
    change(Draft(body="Rain", day=DAY + timedelta(days=1)))
    qtbot.waitUntil(lambda: model.index(0).data() == "Rain")
    assert len(looks) == 1
    with qtbot.waitSignal(filled.changed):
        filled.do(filled, lambda journal: write.trash(journal, (low,)))
    model.look_at((low,))
    qtbot.waitUntil(lambda: model.rowCount() == 3 * PAGE + 4)


def test_a_filter_narrows_and_the_answer_to_an_older_one_never_shows(model, qtbot):
    with qtbot.waitSignal(model.arrived):
        model.look(Filter(kinds=frozenset({Kind.NOTE})))
        model.look(Filter(kinds=frozenset({Kind.HIGH})))
    assert model.rowCount() == 1
    assert model.index(0).data() == "The quiet row spoke first"


def test_a_place_in_time_leads_to_its_row(model):
    row = model.index(7).data(Roles.ROW)
    assert model.row_of_place(row.place) == 7
    assert model.place_of(row.id) == 7
    assert model.row_of_place(row.place + 1) is None


def test_hits_come_in_pages_and_end(filled, qtbot):
    hits = HitsModel(filled)
    with qtbot.waitSignals([hits.arrived, hits.counted]):
        hits.look("axolotl", Filter(), best_first=False)
    assert hits.rowCount() == PAGE
    for rows in (2 * PAGE, 3 * PAGE):
        with qtbot.waitSignal(hits.rowsInserted):
            hits.look_on()
        assert hits.rowCount() == rows
    hit = hits.index(0).data(Roles.HIT)
    assert any(piece.hit and piece.text == "axolotl" for piece in (*hit.heading, *hit.snippet))


def test_a_page_of_hits_that_was_asked_for_comes_though_something_is_saved_meanwhile(filled, qtbot):
    hits = HitsModel(filled)
    with qtbot.waitSignal(hits.arrived):
        hits.look("axolotl", Filter(), best_first=False)
    hits.look_on()
    hits.look("axolotl", Filter(), best_first=False)
    qtbot.waitUntil(lambda: hits.rowCount() == 2 * PAGE)


def test_only_the_last_of_two_quick_searches_answers(filled, qtbot):
    hits = HitsModel(filled)
    with qtbot.waitSignal(hits.arrived):
        hits.look("axolotl", Filter(), best_first=False)
        hits.look("projector", Filter(), best_first=False)
    assert [hits.index(row).data() for row in range(hits.rowCount())] == ["Observation day went sideways"]


@pytest.mark.parametrize("times", [1, 2])
def test_a_page_of_hits_that_is_scrolled_for_while_a_search_is_under_way_comes_after_it(filled, qtbot, times):
    hits = HitsModel(filled)
    with qtbot.waitSignal(hits.arrived):
        hits.look("axolotl", Filter(), best_first=False)
    assert hits.rowCount() == PAGE
    for _ in range(times):  # as whatever is saved makes it look again
        hits.look("axolotl", Filter(), best_first=False)
        hits.look_on()
    qtbot.waitUntil(lambda: hits.rowCount() >= 2 * PAGE)
    hits.look_on()
    qtbot.waitUntil(lambda: hits.rowCount() >= 3 * PAGE)
