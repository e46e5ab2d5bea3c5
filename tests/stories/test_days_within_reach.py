"""No day outside 1900 to 2200 comes into a journal by any door, and none within makes a page fail."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal import book_order
from journal.changes import Room
from journal.dates import clock
from journal.dates.instants import place_of
from journal.dates.periods import KINDS
from journal.deeds import calendar, draft_book, empty_trash, list_entries, look_back, make_book, today
from journal.deeds import write as writing
from journal.deeds.export import export
from journal.errors import BundleRefused, DayOutOfReach
from journal.settings_table import SCHOOL_YEARS
from journal.shapes import Draft, Filter, ImportChoices, SchoolYear, SealOrder, Span, Undated
from journal.shapes.keys import KeyDeed
from journal.sharing import seal
from journal.transfer.importing import import_file
from tests.cli.test_main import mine, terminal, write
from tests.forgery import letter
from tests.proofs import proved
from tests.sharing.test_seal import open_letter, pair
from ui.pages.journal.filters import spans

__all__ = ["mine", "pair", "terminal"]

BEYOND = (date.min, date(1899, 12, 31), date(2201, 1, 1), date.max)
EDGES = (clock.EARLIEST, clock.LATEST)
ALL = Span(name="", first=clock.EARLIEST, last=clock.LATEST)


def at_noon(day):
    clock.stop(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "Europe/Berlin")


def put_beyond(journal, day):
    """Give a journal an entry as an Afterbell kept it that did not look at days."""
    entry = writing.write(journal, Draft(body=f"Odd. {day}"))
    with journal.store.write(Room.ENTRIES) as store:
        key = place_of(day, entry.written_at, "UTC")
        store.run("UPDATE entries SET day = ?, key = ? WHERE id = ?", (day.isoformat(), key, entry.id))
    return entry.id


# The doors


@pytest.mark.parametrize("day", BEYOND)
def test_no_entry_and_no_later_line_has_a_day_beyond(journal, day):
    entry = writing.write(journal, Draft(body="A day."))
    for act in (
        lambda: writing.write(journal, Draft(body="Odd.", day=day)),
        lambda: writing.revise(journal, entry.id, Draft(body="Odd.", day=day)),
        lambda: writing.add_later_line(journal, entry.id, "Odd.", day),
    ):
        with pytest.raises(DayOutOfReach):
            act()
    assert journal.entries.get(entry.id) == entry
    assert journal.entries.in_order() == (entry.id,)
    assert journal.entries.later_lines(entry.id) == ()


@pytest.mark.parametrize("year", [1, 2, 1899, 2201, 9998, 9999])
def test_a_computer_that_is_out_of_time_is_told_so_and_keeps_nothing(journal, year):
    at_noon(date(year, 6, 1))
    with pytest.raises(DayOutOfReach):
        writing.write(journal, Draft(body="Odd."))
    assert journal.entries.count() == 0


@pytest.mark.parametrize("day", EDGES)
def test_the_first_and_the_last_day_are_days_like_any_other(journal, day):
    entry = writing.write(journal, Draft(body="A day.", day=day))
    assert [row.id for row in journal.timeline.on_day(day)] == [entry.id]


@pytest.mark.parametrize("said", ["0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31", "tomorrow"])
def test_the_command_line_takes_no_day_beyond(mine, said):
    mine.run("write", "mine", "--day", said, stdin=b"Odd.", code=2)
    assert "from 1900 to 2200" in mine.complained
    mine.run("list", "mine", "--since", said, code=2)
    mine.run("review", "mine", "--estimate", "--since", said, "--until", "2026-01-01", code=2)
    mine.run("review", "mine", "--estimate", "--calendar-year", "0001", code=2)
    assert mine.run("list", "mine").strip() == "0 entries"
    write(mine, "A day.", "--day", "1900-01-01")


def test_one_odd_page_never_fails_a_whole_folder(journal, tmp_path):
    pages = {
        "2026-01-05-good.md": "---\ntitle: Good\n---\nGood words.\n",
        "2026-01-06-draft.md": "---\ntitle: Draft\ndate: 0001-01-01T00:00:00Z\n---\nDraft words.\n",
        "2026-01-07-late.md": "---\ndate: 9999-12-31\n---\nLate words.\n",
        "2026-01-08-line.md": '---\nlater_lines: [{"day": "0001-01-01", "text": "It held."}]\n---\nFour words.\n',
        "zero.md": "---\ndate: 0001-01-01\n---\nNo day at all.\n",
        "edge.md": "---\ndate: 2200-12-31T23:59:59-12:00\n---\nThe very last.\n",
        "over.md": "---\ndate: 2200-12-31T23:59:59Z\nzone: Asia/Tokyo\n---\nOne day late.\n",
    }
    (tmp_path / "pages").mkdir()
    for name, text in pages.items():
        (tmp_path / "pages" / name).write_text(text)
    report = import_file(journal, tmp_path / "pages")
    assert [(problem.where, problem.reason) for problem in report.problems] == [
        ("over.md", "undated"),
        ("zero.md", "undated"),
        ("over.md", "left-out"),
        ("zero.md", "left-out"),
    ]
    days = sorted(journal.entries.get(entry).day for entry in journal.entries.in_order())
    assert days == [*(date(2026, 1, day) for day in (5, 6, 7, 8)), date(2200, 12, 31)]


def test_one_odd_entry_never_fails_another_programs_journal(journal, tmp_path):
    stamps = ("0001-01-01T00:00:00Z", "2026-01-05T10:00:00Z", "9999-12-31T23:59:59Z", "1900-01-01T00:30:00Z")
    found = [{"uuid": "A" * 32, "creationDate": stamp, "timeZone": "America/Lima", "text": stamp} for stamp in stamps]
    with zipfile.ZipFile(tmp_path / "dayone.zip", "w") as out:
        out.writestr("Journal.json", json.dumps({"metadata": {"version": "1.0"}, "entries": found}))
    report = import_file(journal, tmp_path / "dayone.zip")
    assert (report.found, report.added) == (4, 1)
    assert [problem.reason for problem in report.problems] == ["undated"] * 3 + ["left-out"] * 3
    given = ImportChoices(undated=Undated.DAY, day=date(2026, 1, 4))
    assert import_file(journal, tmp_path / "dayone.zip", given).added == 3, "each is given a day as any other"
    assert import_file(journal, tmp_path / "dayone.zip", given).added == 0
    lines = [f"[{stamp}] A day. Words of it." for stamp in ("0001-01-01 10:00", "2026-01-06 10:00", "9999-12-31 10:00")]
    (tmp_path / "jrnl.txt").write_text("\n\n".join(lines))
    assert import_file(journal, tmp_path / "jrnl.txt").added == 1
    assert journal.entries.count() == 5


def test_a_time_of_a_file_beyond_gives_its_page_no_day(journal, tmp_path):
    clock.stop(clock.now(), "Europe/Berlin")
    with tarfile.open(tmp_path / "pages.tar", "w") as out:
        for name, at in (("good.md", 1_700_000_000), ("late.md", 7_289_654_399), ("end.md", 253_402_300_799)):
            page = tarfile.TarInfo(name)
            page.size, page.mtime = 4, at
            out.addfile(page, io.BytesIO(b"Rain"))
    report = import_file(journal, tmp_path / "pages.tar", ImportChoices(undated=Undated.FILE))
    assert report.added == 1
    assert [(problem.where, problem.reason) for problem in report.problems] == [
        ("end.md", "undated"),
        ("late.md", "undated"),
    ]


@pytest.mark.parametrize("said", ["0001-01-01", "9999-12-31"])
def test_one_odd_page_of_our_own_export_is_named_and_the_rest_comes_in(journal, new_journal, tmp_path, said):
    for day in (5, 6):
        writing.write(journal, Draft(body=f"Day {day}.", day=date(2026, 1, day)))
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    page = next((tmp_path / "out").rglob("2026-01-05*.md"))
    page.write_text(page.read_text("utf-8").replace('day: "2026-01-05"', f'day: "{said}"'), "utf-8")
    fresh = new_journal("fresh")
    report = import_file(fresh, tmp_path / "out")
    assert (report.added, [problem.reason for problem in report.problems]) == (1, ["date"])


@pytest.mark.parametrize("day", BEYOND)
def test_what_a_friend_seals_has_no_day_beyond_and_neither_has_what_leaves(pair, day):
    mara, noor, noor_id, _ = pair
    (entry,) = letter().entries
    with pytest.raises(BundleRefused) as refused:
        open_letter(mara, noor, entries=(replace(entry, day=day),))
    assert refused.value.facts["reason"] == "malformed"
    assert noor.inbox.items() == ()
    old = put_beyond(mara, day)
    with pytest.raises(DayOutOfReach):
        seal.seal(mara, SealOrder(entry_ids=(old,), contacts=(noor_id,), protect=False))


# The pages

YEARS = st.just(()) | st.builds(
    lambda first, days: (SchoolYear(name="A year", first=first, last=first + timedelta(days=days)),),
    st.dates(clock.EARLIEST, clock.LATEST - timedelta(days=400)),
    st.integers(1, 400),
)
DAYS = st.sampled_from(EDGES) | st.dates(*EDGES)


def looked_at(journal, day):
    """Look at everything that reckons with days."""
    today.look(journal)
    calendar.look_at(journal, day)
    calendar.look(journal, day)
    spans(list_entries.offers(journal))
    journal.timeline.on_day(day)
    journal.timeline.on_this_day(day)
    journal.timeline.on_this_week(day)
    journal.timeline.count(Filter(since=day, until=day))
    for kind in KINDS:
        look_back.look(journal, kind, day)
        look_back.look(journal, kind, None)
    draft_book.begin(journal)
    make_book.start(journal)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DAYS, DAYS, DAYS, YEARS)
@example(clock.LATEST, clock.EARLIEST, clock.LATEST, ())
@example(clock.EARLIEST, clock.LATEST, clock.EARLIEST, ())
def test_no_page_fails_at_any_day_within(journal, today, written, day, years):
    at_noon(today)
    empty_trash.delete_for_good(journal, journal.entries.in_order())
    journal.settings.set(SCHOOL_YEARS, years)
    writing.write(journal, Draft(body="A day.", day=written))
    looked_at(journal, day)


def test_a_book_of_three_hundred_years_is_made(journal):
    for day in (*EDGES, date(2026, 3, 12)):
        writing.write(journal, Draft(body="A day.", day=day))
    book = make_book.gather(journal, book_order.first_order(ALL))
    assert len(book.entries) == 3
    assert make_book.make(book, "markdown").files
    assert make_book.make(book, "html").files


@pytest.mark.parametrize("beyond", BEYOND)
def test_what_an_earlier_afterbell_kept_beyond_stops_no_page_and_keeps_its_words(journal, beyond):
    odd = put_beyond(journal, beyond)
    writing.write(journal, Draft(body="A day."))
    for day in (*EDGES, date(2026, 3, 12)):
        looked_at(journal, day)
    assert odd in {row.id for row in journal.timeline.page()}
    draft = writing.draft_of(journal.entries.get(odd))
    assert writing.revise(journal, odd, replace(draft, body="Still written in.")).body == "Still written in."
    assert writing.revise(journal, odd, replace(draft, day=date(2026, 3, 11))).day == date(2026, 3, 11)


def test_every_door_says_the_same_days():
    page = (Path(clock.__file__).parent.parent / "FORMATS.md").read_text("utf-8")
    assert f"between {clock.EARLIEST} and {clock.LATEST}" in page
