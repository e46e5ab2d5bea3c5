from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from journal import prose, spoken
from journal.assets import asset
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


OTHERS = sorted(folder.name for folder in asset("demo").iterdir() if folder.name != "en")


def bones(language: str) -> list[tuple[object, ...]]:
    """Give what does not depend on a language: when what sort of entry was written, and what hangs on it."""
    return [
        (
            entry.draft.written_at,
            entry.draft.kind,
            entry.draft.starred,
            bool(entry.draft.title),
            [day for day, _ in entry.later],
            demo.facts(language).get("pictures", {}).get(entry.picture, entry.picture),
            entry.draft.body.count("\n- "),
        )
        for entry in demo.entries(language)
    ]


@pytest.mark.parametrize("language", OTHERS)
def test_the_year_happens_alike_in_every_language(language):
    assert bones(language) == bones("en")
    assert not {entry.draft.body for entry in demo.entries(language)} & {entry.draft.body for entry in demo.entries()}
    tags = {tag for entry in demo.entries(language) for tag in entry.draft.tags}
    assert not tags & {tag for entry in demo.entries() for tag in entry.draft.tags}


@pytest.mark.parametrize("language", OTHERS)
def test_the_circle_of_the_year_is_there_in_the_language_that_is_spoken(language, monkeypatch):
    """With the shared entries alone: that all are there is told by their bones."""
    events = demo.facts(language)["circle"]["events"]
    shared = {title for event in events for title in event.get("share", ())}
    some = tuple(entry for entry in demo.entries(language) if entry.draft.title in shared)
    monkeypatch.setattr(demo, "entries", lambda _: some)
    journal, before = in_memory(), spoken.spoken()
    spoken.speak(language)
    try:
        assert demo.fill(journal) == len(shared) == 2
    finally:
        spoken.speak(before)
    assert {entry.title for entry in map(journal.entries.get, journal.entries.in_order())} == shared
    assert [line.heading for line in journal.ledger.lines() if line.names_protected and line.stand_ins] == [
        title for event in events if event.get("ask") == "listen" for title in event.get("share", ())
    ]
    assert journal.inbox.unseen() == 2
    people = journal.names.people()
    assert all(person.group for person in people)
    assert not [
        name
        for event in events
        for entry in event.get("entries", ())
        for person in people
        for name in person.names
        if name in entry["body"]
    ]
    journal.close()


def _heard(said: list[str], text: str) -> str:
    said.append(text)
    return text


@pytest.mark.parametrize("language", OTHERS)
def test_what_stands_on_a_picture_is_said_in_the_language_of_the_year(language):
    year = demo.facts(language)
    for name, drawn_as in year["pictures"].items():
        said: list[str] = []
        pictures.draw(drawn_as, partial(_heard, said))
        assert set(said) - {"=", *"0123456789"} <= set(year["picture_words"])
        assert (pictures.drawn(name, year) != pictures.draw(drawn_as)) is bool(said)


def test_the_clock_runs_on_as_before(year):
    assert year.entries.count()
    assert clock.now().year == 2026
    assert clock.zone_name() == "Europe/Berlin"


def test_pictures_are_the_same_every_time():
    for name in pictures.PICTURES:
        assert pictures.draw(name) == pictures.draw(name)
