from datetime import UTC, date, datetime

import pytest

from journal.dates.instants import day_at
from journal.deeds import write as writing
from journal.shapes import Draft, Filter, Kind, SchoolYear

HIGHS = Filter(kinds=frozenset({Kind.HIGH}))


def write(journal, day, body="x", **rest):
    at = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
    return writing.write(journal, Draft(body=body, day=day, written_at=at, **rest)).id


@pytest.fixture
def year(journal):
    """Thirty days, every third a high, every tenth with a tag; the first is the oldest."""
    with journal.store.write():
        return [
            write(
                journal,
                date(2026, 1 + n // 15, 1 + n % 15),
                f"Day {n}" + (" #tenth" if n % 10 == 0 else ""),
                kind=Kind.HIGH if n % 3 == 0 else Kind.LOW,
                starred=n == 7,
            )
            for n in range(30)
        ]


def test_pages_follow_one_another_without_skipping_or_repeating(journal, year):
    seen, before = [], None
    while rows := journal.timeline.page(before=before, limit=7):
        seen += [row.id for row in rows]
        before = rows[-1].place
    assert seen == year[::-1]


def test_filters_narrow_together(journal, year):
    assert journal.timeline.count() == 30
    assert journal.timeline.count(HIGHS) == 10
    assert [row.id for row in journal.timeline.page(Filter(tags=("TENTH",)))] == [year[20], year[10], year[0]]
    assert journal.timeline.count(Filter(tags=("tenth", "absent"))) == 0
    assert [row.id for row in journal.timeline.page(Filter(starred=True))] == [year[7]]
    both = Filter(since=date(2026, 1, 10), until=date(2026, 1, 12), kinds=frozenset({Kind.LOW}))
    assert [row.day.day for row in journal.timeline.page(both)] == [12, 11]
    assert journal.timeline.count(Filter(until=date.max)) == 30


def test_photos_responses_and_what_was_shared_are_found(journal, year):
    from tests.pictures.test_pictures import picture

    journal.attachments.add(year[3], "a.jpg", picture())
    journal.attachments.add(year[4], "a.txt", b"text")
    with journal.store.write() as store:
        store.run(
            "INSERT INTO items (id, place, bundle, kind, contact, outgoing, day)"
            " VALUES ('i', 1, 'b', 'response', 'c', 0, '2026-02-01')"
        )
        store.run("INSERT INTO responses (item, entry) VALUES ('i', ?)", (year[5],))
        store.run(
            "INSERT INTO ledger (id, place, at, bundle, what, entry, heading, text, names_protected, way)"
            " VALUES ('l', 1, 0, 'b', 'share', ?, '', '', 1, 'file')",
            (year[6],),
        )
        store.run("INSERT INTO ledger_recipients (line, contact, name) VALUES ('l', 'c', 'Dana')")
    page = journal.timeline.page
    assert [(row.id, row.photos) for row in page(Filter(photos=True))] == [(year[3], 1)]
    assert [(row.id, row.responses) for row in page(Filter(responses=True))] == [(year[5], 1)]
    assert [(row.id, row.shared_with) for row in page(Filter(shared=True))] == [(year[6], ("Dana",))]
    assert [row.id for row in page(Filter(shared_with=frozenset({"c"})))] == [year[6]]
    assert page(Filter(shared_with=frozenset({"d"}))) == ()
    with journal.store.write() as store:
        store.run("UPDATE ledger_recipients SET taken_back_at = 1")
    assert page(Filter(shared=True)) == ()


def test_places_are_enough_to_lay_out_a_list(journal, year):
    places = journal.timeline.places(HIGHS)
    assert [day_at(place).day for place in places][:2] == [13, 10]
    assert [row.id for row in journal.timeline.at([places[1], 5, places[0]])] == [year[24], year[27]]


def test_rows_come_in_the_order_they_were_asked_for(journal, year):
    journal.trash.put([year[2]])
    assert [row.id for row in journal.timeline.rows([year[5], year[2], year[1]])] == [year[5], year[1]]


def test_days_show_what_is_not_in_the_trash(journal, year):
    journal.trash.put([year[0]])
    days = journal.timeline.days(date(2026, 1, 1), date(2026, 1, 4))
    assert days == {date(2026, 1, 2): (Kind.LOW,), date(2026, 1, 3): (Kind.LOW,), date(2026, 1, 4): (Kind.HIGH,)}


def test_a_day_shows_its_entries_in_the_order_they_were_written(journal):
    day = date(2026, 3, 12)
    ids = [write(journal, day, str(n)) for n in range(3)]
    assert [row.id for row in journal.timeline.on_day(day)] == ids


def test_this_day_in_other_years_and_not_in_this_one(journal):
    found = [write(journal, date(year, 3, 12)) for year in (2020, 2024)]
    write(journal, date(2026, 3, 12))
    write(journal, date(2024, 3, 13))
    assert [row.id for row in journal.timeline.on_this_day(date(2026, 3, 12))] == found[::-1]


def test_the_same_teaching_week_of_other_school_years(journal):
    years = [SchoolYear(name=str(year), first=date(year, 9, 1), last=date(year + 1, 6, 20)) for year in (2024, 2025)]
    same = write(journal, date(2024, 9, 10))
    write(journal, date(2024, 9, 17))
    rows = journal.timeline.on_this_week(date(2025, 9, 9), years[1], years[:1])
    assert [row.id for row in rows] == [same]
    assert [row.id for row in journal.timeline.on_this_week(date(2025, 9, 9))] == [same]


def test_an_empty_journal_has_nothing_to_show(journal):
    day = date(2026, 3, 12)
    assert (journal.timeline.page(), len(journal.timeline.places())) == ((), 0)
    assert journal.timeline.on_this_day(day) == journal.timeline.on_this_week(day) == ()
