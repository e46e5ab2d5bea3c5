"""Filters that combine, searches that are kept, completion in the field, and what is done to several entries."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from journal.settings_table import SAVED_SEARCHES
from journal.shapes import Filter, Kind
from tests.ui import hands
from tests.ui.hands import button, part
from ui.pages.journal.together import Together
from ui.widgets.sheet import sheet_over
from ui.wishes import Export


@pytest.fixture
def page(journal_page):
    return journal_page


@pytest.fixture
def tagged(unlocked, asked, entries):
    """Give how many of the entries have a tag."""

    def count(name: str) -> int:
        return asked(unlocked, lambda journal: sum(name in journal.entries.get(each.id).tags for each in entries))

    return count


def headings(page):
    model = page.finding.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose_first(page, qtbot, count):
    """Choose the first entries of the list as one does with Shift and the arrows."""
    view = page.finding.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    for _ in range(count - 1):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not page.finding.choosing.isHidden())


def test_chips_days_and_words_narrow_together(page, qtbot):
    filters = page.finding.filters
    button(filters, "Lows").click()
    filters.choose_days(date(2026, 1, 1), None)
    qtbot.waitUntil(
        lambda: headings(page) == ["Observation day went sideways", "Parent evening. Eleven conversations."]
    )
    button(filters, "Highs").click()
    qtbot.waitUntil(lambda: len(headings(page)) == 3)
    qtbot.keyClicks(page.finding.field, "half")
    qtbot.waitUntil(lambda: headings(page) == ["Observation day went sideways"])
    assert filters.filter == Filter(kinds=frozenset({Kind.HIGH, Kind.LOW, Kind.BOTH}), since=date(2026, 1, 1))


def test_a_search_is_kept_and_found_again_with_its_words_and_filters(page, qtbot, unlocked, asked):
    filters = page.finding.filters
    filters.choose_tag("observation")
    qtbot.keyClicks(page.finding.field, "projector")
    with qtbot.waitSignal(unlocked.changed):
        page.finding.looking._keep("Bad days")
    filters.clear()
    page.finding.field.clear()
    qtbot.waitUntil(lambda: len(headings(page)) == 5)
    (kept,) = asked(unlocked, lambda journal: journal.settings.get(SAVED_SEARCHES))
    filters._choose_saved(kept)
    qtbot.waitUntil(lambda: headings(page) == ["Observation day went sideways"])
    assert page.finding.field.text() == "projector"
    assert filters.filter.tags == ("observation",)


def test_completion_offers_tags_of_the_journal_and_takes_the_one_that_is_chosen(page, qtbot):
    page.finding.field.setFocus()
    qtbot.keyClicks(page.finding.field, "the tag:ob")
    completing = page.finding.looking.completing
    qtbot.waitUntil(lambda: completing.offered.stringList() == ["tag:observation"])
    completing.completer.activated[str].emit("tag:observation")
    assert page.finding.field.text() == "the tag:observation "
    qtbot.waitUntil(lambda: headings(page) == ["Observation day went sideways"])
    qtbot.keyClicks(page.finding.field, "proj")
    qtbot.waitUntil(lambda: not completing.offered.stringList())


def test_several_are_tagged_and_untagged_and_each_is_taken_back(page, qtbot, entries, tagged):
    ids = tuple(each.id for each in entries[:3])
    together = part(page, Together)
    has = lambda count: tagged("families") == count  # noqa: E731  a question like the others
    assert has(1)
    together.tag(ids, "families", comes=True)
    qtbot.waitUntil(partial(has, 3))
    qtbot.waitUntil(lambda: not together.isHidden())
    together.take_back()
    qtbot.waitUntil(partial(has, 1))
    together.tag(ids, "families", comes=False)
    qtbot.waitUntil(partial(has, 0))
    qtbot.waitUntil(lambda: not together.isHidden())
    together.take_back()
    qtbot.waitUntil(partial(has, 1))


def test_a_tag_of_words_far_apart_is_the_one_it_is_elsewhere(page, qtbot, entries, tagged):
    together = part(page, Together)
    together.ask_tag(tuple(each.id for each in entries[:2]))
    sheet = sheet_over(page)
    hands.write(qtbot, sheet, "Tag to add", "# third  period ")
    hands.press(qtbot, sheet, "Add the tag")
    qtbot.waitUntil(lambda: tagged("third-period") == 2)


def test_several_go_to_the_trash_by_key_and_come_back_together(page, qtbot, entries):
    choose_first(page, qtbot, 3)
    qtbot.keyClick(page.finding.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: headings(page) == [each.heading for each in entries[3:]])
    part(page, Together).take_back()
    qtbot.waitUntil(lambda: headings(page) == [each.heading for each in entries])


def test_ctrl_z_brings_back_what_was_thrown_away_while_that_is_offered_and_never_while_one_types(page, qtbot, entries):
    choose_first(page, qtbot, 2)
    qtbot.keyClick(page.finding.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(part(page, Together).button.isVisible)
    left = [each.heading for each in entries[2:]]
    qtbot.waitUntil(lambda: headings(page) == left)
    page.finding.field.setFocus()
    for key in (Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Z):
        control = Qt.KeyboardModifier.ControlModifier if key is Qt.Key.Key_Z else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(page.window().focusWidget(), key, control)
    assert part(page, Together).button.isVisible(), "the line took them"
    qtbot.keyClick(page.finding.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: headings(page) == [each.heading for each in entries])
    choose_first(page, qtbot, 2)
    qtbot.keyClick(page.finding.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: headings(page) == left)
    hands.press(qtbot, part(page, Together), "Close")
    qtbot.keyClick(page.finding.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not hands.busy(hands.session_of(page)))
    assert headings(page) == left, "what is not offered any more is not done"


def test_ctrl_z_brings_back_the_last_one_where_the_keyboard_is_left_in_the_empty_search(page, qtbot, entries):
    choose_first(page, qtbot, len(entries))
    qtbot.keyClick(page.finding.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: headings(page) == [])
    page.finding.field.setFocus()
    qtbot.keyClick(page.finding.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: headings(page) == [each.heading for each in entries])


def test_only_those_that_are_chosen_are_to_be_exported(page, qtbot, entries, wishes):
    choose_first(page, qtbot, 2)
    with qtbot.waitSignal(wishes.made) as asked_for:
        page.finding._run("export")
    assert asked_for.args == [Export(tuple(each.id for each in entries[:2]))]


def kinds(unlocked, asked, entries):
    return [asked(unlocked, lambda journal, each=each: journal.entries.get(each.id).kind) for each in entries]


def test_several_become_lows_by_the_menu_of_their_bar_and_what_they_were_again(page, qtbot, entries, unlocked, asked):
    before = kinds(unlocked, asked, entries)
    choose_first(page, qtbot, 4)
    button = hands.button(page.finding.choosing, "Kind")
    (low,) = [action for action in button.menu().actions() if action.text() == "Low"]
    with qtbot.waitSignal(unlocked.changed):
        low.trigger()
    assert kinds(unlocked, asked, entries) == [Kind.LOW] * 4 + before[4:]
    with qtbot.waitSignal(unlocked.changed):
        hands.press(qtbot, page, "Undo")
    assert kinds(unlocked, asked, entries) == before


def test_entries_that_are_both_are_one_chip_away(page, qtbot):
    hands.press(qtbot, page, "Both")
    qtbot.waitUntil(lambda: headings(page) == ["Parent evening. Eleven conversations."])
    hands.press(qtbot, page, "Highs")
    qtbot.waitUntil(lambda: len(headings(page)) == 2)
    assert not hands.button(page, "Both").isChecked()


def test_a_condition_that_was_not_understood_is_told_and_mended_at_a_press(page, qtbot):
    page.finding.field.setFocus()
    qtbot.keyClicks(page.finding.field, "projector kind:lwo")
    hands.press(qtbot, page, "Look for kind:low")
    qtbot.waitUntil(lambda: headings(page) == ["Observation day went sideways"])
    assert page.finding.field.text() == "projector kind:low"
    qtbot.waitUntil(lambda: not hands.offered(page, "Look for kind:low"))
