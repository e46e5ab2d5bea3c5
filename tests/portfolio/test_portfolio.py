from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from journal.changes import Room
from journal.deeds import write
from journal.errors import NoSuchEntry, TooLarge
from journal.portfolio import frameworks
from journal.portfolio.portfolio import built_in
from journal.shapes import Draft, EntryId, Kind, Shown

TODAY = date(2026, 3, 12)
ASKING = Shown(framework="danielson", code="3b")


@pytest.fixture
def entry(journal):
    return write.write(journal, Draft(body="They asked each other.", kind=Kind.HIGH))


def test_nothing_is_evidence_before_it_is_marked(journal, entry):
    assert journal.portfolio.of(entry.id) is None
    assert journal.portfolio.all() == ()


def test_a_marked_entry_keeps_its_annotation_and_what_it_shows(journal, entry):
    made = journal.portfolio.mark(entry.id, TODAY, " Wait time, at last. ", (ASKING, ASKING))
    assert (made.annotation, made.shows, made.marked_on) == ("Wait time, at last.", (ASKING,), TODAY)
    later = journal.portfolio.mark(entry.id, date(2026, 5, 1), "Other words")
    assert (later.annotation, later.shows, later.marked_on) == ("Other words", (), TODAY)
    assert journal.portfolio.all() == (later,)
    journal.portfolio.unmark(entry.id)
    assert journal.portfolio.of(entry.id) is None


def test_the_trash_holds_no_evidence_and_a_deleted_entry_takes_its_mark_along(journal, entry):
    journal.portfolio.mark(entry.id, TODAY)
    journal.trash.put((entry.id,))
    assert journal.portfolio.all() == ()
    journal.trash.restore((entry.id,))
    assert len(journal.portfolio.all()) == 1
    journal.trash.put((entry.id,))
    journal.trash.delete_forever((entry.id,))
    assert journal.portfolio.of(entry.id) is None


def test_an_entry_that_is_not_there_and_an_endless_annotation_are_refused(journal, entry):
    with pytest.raises(NoSuchEntry):
        journal.portfolio.mark(EntryId("nobody"), TODAY)
    with pytest.raises(TooLarge):
        journal.portfolio.mark(entry.id, TODAY, "x" * 20_001)
    assert journal.portfolio.all() == ()


def test_a_built_in_framework_can_be_changed_hidden_and_had_back(journal):
    ours = journal.portfolio.framework("danielson")
    changed = journal.portfolio.save_framework(replace(ours, components=ours.components[:2]))
    assert (len(changed.components), changed.built_in, changed.changed) == (2, True, True)
    journal.portfolio.hide_framework("danielson")
    assert [one.id for one in journal.portfolio.frameworks()] == ["apst"]
    assert len(journal.portfolio.framework("danielson").components) == 2
    journal.portfolio.reset_framework("danielson")
    assert journal.portfolio.frameworks() == built_in()


def test_own_frameworks_come_after_those_that_come_along(journal):
    own = journal.portfolio.save_framework(frameworks.read("# Our school\n1 Trust"))
    assert [one.id for one in journal.portfolio.frameworks()] == ["danielson", "apst", own.id]
    journal.portfolio.hide_framework(own.id)
    assert journal.portfolio.framework(own.id) is None


def test_one_deed_touches_one_room(journal, entry):
    _, changes = journal.do(lambda opened: opened.portfolio.mark(entry.id, TODAY))
    assert changes.rooms == {Room.PORTFOLIO}
