from __future__ import annotations

from datetime import date

import pytest

from journal import prose
from journal.dates import clock
from journal.demo import demo, pictures
from journal.demo.circle import in_memory
from journal.shapes import Gesture, Kind

FROM_THE_PICTURES = {
    "The quiet row spoke first": (date(2026, 3, 12), Kind.HIGH),
    "Observation day went sideways": (date(2026, 3, 10), Kind.LOW),
    "Parent evening": (date(2026, 3, 9), Kind.BOTH),
    "Idea: swap the warm-up": (date(2026, 3, 6), Kind.NOTE),
    "Tired in the bones": (date(2026, 2, 26), Kind.LOW),
    "A note on my desk": (date(2026, 2, 23), Kind.HIGH),
}


@pytest.fixture(scope="module")
def year():
    journal = in_memory()
    demo.fill(journal)
    yield journal
    journal.close()


def test_the_year_has_highs_and_lows_that_answer_each_other():
    drafts = [entry.draft for entry in demo.entries()]
    inside = [draft for draft in drafts if draft.day >= date(2025, 9, 2)]
    assert len(inside) >= 95
    assert len({draft.day for draft in inside}) >= 90
    kinds = {kind: sum(draft.kind is kind for draft in inside) for kind in Kind}
    assert min(kinds[Kind.HIGH], kinds[Kind.LOW]) >= 30
    assert min(kinds.values()) >= 8
    assert sum(bool(entry.later) for entry in demo.entries()) >= 12
    assert sum(bool(entry.picture) for entry in demo.entries()) >= 5
    words = sorted(prose.word_count(draft.body) for draft in inside)
    assert words[0] < 25
    assert words[-1] >= 380


def test_every_line_of_the_files_was_understood():
    for entry in demo.entries():
        assert "@@" not in entry.draft.body
        assert "tags:" not in entry.draft.body
        assert not any(line.startswith("+ ") for line in entry.draft.body.split("\n"))
        assert entry.draft.body.strip()


def test_nobody_writes_on_a_day_off_except_at_home(year):
    for entry_id in year.entries.in_order():
        entry = year.entries.get(entry_id)
        if entry.day >= date(2025, 9, 2):
            school_year = year.settings.calendar().year_of(entry.day)
            assert clock.teaching_week(school_year, entry.day), entry.day
            assert entry.day.weekday() < 5, entry.day


def test_the_entries_of_the_pictures_are_there(year):
    found = {entry.title: entry for entry in map(year.entries.get, year.entries.in_order())}
    assert {title: (found[title].day, found[title].kind) for title in FROM_THE_PICTURES} == FROM_THE_PICTURES
    quiet = found["The quiet row spoke first"]
    assert clock.local(quiet.written_at, quiet.zone).strftime("%H:%M") == "15:52"
    assert clock.teaching_week(year.settings.calendar().year_of(quiet.day), quiet.day) == (27, 39)
    (note,) = year.attachments.of(found["A note on my desk"].id)
    assert note.width == pictures.SIZE[0]


def test_the_circle_shared_and_answered_through_real_bundles(year):
    assert {(contact.name, contact.verified_how) for contact in year.circle.contacts()} == {
        ("Noor", "in-person"),
        ("Sam", "by-phone"),
        ("Dana", ""),
    }
    quiet = next(entry for entry in map(year.entries.get, year.entries.in_order()) if entry.day == date(2026, 3, 12))
    answers = {(each.contact_name, each.gesture) for each in year.inbox.responses_to(quiet.id)}
    assert answers == {("Sam", Gesture.CELEBRATING), ("Noor", Gesture.HEAR)}
    assert year.inbox.unseen() == 2
    shared = next(item for item in year.inbox.items() if item.kind == "share" and not item.outgoing)
    assert year.inbox.entries_of(shared.id)[0].title == "I don't know if I'm coming back"


def test_the_shared_low_left_under_stand_ins(year):
    line = next(line for line in year.ledger.lines() if "sideways" in line.heading)
    assert line.names_protected
    assert line.stand_ins == ("Student A", "Student B", "a colleague")


def test_the_clock_runs_on_as_before(year):
    assert year.entries.count()
    assert clock.now().year == 2026
    assert clock.zone_name() == "Europe/Berlin"


def test_pictures_are_the_same_every_time():
    for name in pictures.names():
        assert pictures.draw(name) == pictures.draw(name)
