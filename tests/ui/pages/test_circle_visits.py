"""What is shown of the circle is what was chosen last, whatever comes home late."""

from __future__ import annotations

import pytest

from tests.ui import hands
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import part, shown
from tests.ui.pages.test_circle import open_first, page
from ui.pages.circle.items import ItemList
from ui.pages.circle.person import PersonColumn
from ui.pages.circle.reading import ReadingColumn
from ui.pages.circle.side import Side

__all__ = ["page"]


@pytest.fixture
def visited(page, unlocked, qtbot, new_journal, tmp_path):
    """A friend, who is looked at, and an item of theirs."""
    friend = new_journal("Noor")
    contact = befriend(qtbot, unlocked, friend)
    open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    (item,) = done(qtbot, unlocked, lambda journal: journal.inbox.items())
    part(page, Side).people.person_chosen.emit(contact)
    qtbot.waitUntil(lambda: shown(page, PersonColumn) is not None)
    return contact, item


def test_whoever_was_chosen_last_is_shown_whatever_comes_home_late(page, visited, unlocked, qtbot, busy):
    contact, item = visited
    with busy():
        page.items.choose(item.id)
        qtbot.waitUntil(part(page, PersonColumn).isHidden)  # it is not what is marked any more
        part(page, Side).people.person_chosen.emit(contact)
    qtbot.waitUntil(lambda: not hands.busy(unlocked))
    qtbot.waitUntil(lambda: len(page.findChildren(PersonColumn)) == 1)  # the one of before goes in its own time
    qtbot.waitUntil(part(page, PersonColumn).isVisible)
    assert part(page, ItemList).chosen() is None


def test_an_item_pressed_right_after_a_person_is_shown_and_marked(page, visited, qtbot, busy):
    contact, item = visited
    with busy():
        part(page, Side).people.person_chosen.emit(contact)
        page.items.choose(item.id)
    qtbot.waitUntil(lambda: shown(page, ReadingColumn) is not None)
    assert part(page, ItemList).chosen().id == item.id
