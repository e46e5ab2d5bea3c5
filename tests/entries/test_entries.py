from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.dates import clock
from journal.dates.instants import day_at, from_micros, place_of, to_micros
from journal.entries.trash import TRASH_DAYS
from journal.errors import NoSuchEntry, TooLarge
from journal.shapes import BODY_LIMIT, Draft, EntryId, Kind
from journal.slices import at_once
from tests.conftest import THURSDAY

TODAY = date(2026, 3, 12)


def on_day(journal, day):
    return [row.id for row in journal.timeline.on_day(day)]


def write(journal, body="words", **rest):
    return journal.entries.write(Draft(body=body, **rest))


def test_an_entry_comes_back_as_it_was_written(journal):
    entry = write(journal, "# Heading\n\nTwo words", kind=Kind.HIGH, starred=True)
    assert journal.entries.get(entry.id) == entry
    assert (entry.heading, entry.kind, entry.day, entry.rev, entry.words) == ("Heading", Kind.HIGH, TODAY, 1, 3)
    assert (entry.written_at, entry.zone, entry.starred) == (THURSDAY, "Europe/Berlin", True)
    assert journal.entries.exists(entry.id)
    assert journal.entries.count() == 1


def test_an_unknown_id_is_refused(journal):
    with pytest.raises(NoSuchEntry):
        journal.entries.get(EntryId("0" * 32))
    with pytest.raises(NoSuchEntry):
        journal.entries.star(EntryId("0" * 32), True)


def test_one_editing_visit_keeps_one_version_however_often_it_saves(journal):
    entry = write(journal, "first")
    for text in ("second", "third", "third", "fourth"):
        entry = journal.entries.revise(entry.id, Draft(body=text), visit="monday")
    assert [version.body for version in journal.entries.versions(entry.id)] == ["first"]
    assert entry.rev == 4
    journal.entries.revise(entry.id, Draft(body="fifth"), visit="tuesday")
    assert [version.body for version in journal.entries.versions(entry.id)] == ["fourth", "first"]


def test_the_visit_that_wrote_an_entry_keeps_no_version_of_its_own_typing(journal):
    entry = journal.entries.write(Draft(body="f"), visit="monday")
    entry = journal.entries.revise(entry.id, Draft(body="first"), visit="monday")
    assert journal.entries.versions(entry.id) == ()
    assert entry.rev == 2


def test_saving_what_is_there_already_changes_nothing(journal):
    entry = write(journal, "same")
    assert journal.entries.revise(entry.id, Draft(body="same")) == entry


def test_a_star_is_no_revision(journal):
    entry = write(journal)
    journal.entries.star(entry.id, True)
    starred = journal.entries.get(entry.id)
    assert (starred.starred, starred.rev) == (True, 1)
    assert journal.entries.versions(entry.id) == ()


def test_entries_of_one_instant_stand_in_the_order_they_were_written(journal):
    ids = [write(journal, str(n)).id for n in range(5)]
    assert on_day(journal, TODAY) == ids


def test_entries_of_one_second_stand_before_what_was_written_in_the_next(journal):
    later = write(journal, written_at=THURSDAY + timedelta(seconds=1), zone="Europe/Berlin")
    ids = [write(journal, str(n), written_at=THURSDAY, zone="Europe/Berlin").id for n in range(3)]
    assert on_day(journal, TODAY) == [*ids, later.id]


def test_back_dating_moves_an_entry_and_its_words(journal):
    entry = write(journal, "moved words")
    other = write(journal, "other")
    moved = journal.entries.revise(entry.id, Draft(body="moved words", day=date(2020, 2, 29)))
    assert moved.day == date(2020, 2, 29)
    assert on_day(journal, TODAY) == [other.id]
    assert on_day(journal, date(2020, 2, 29)) == [entry.id]
    assert journal.entries.first_day() == date(2020, 2, 29)
    assert [hit.row.id for hit in journal.search.find("moved")] == [entry.id]
    assert journal.entries.versions(entry.id) == ()


def test_an_entry_never_moves_when_the_zone_does(journal):
    entry = write(journal)
    clock.stop(THURSDAY + timedelta(hours=9), "Pacific/Auckland")
    assert journal.entries.get(entry.id) == entry
    assert journal.entries.revise(entry.id, Draft(body="from far away")).day == entry.day


@given(
    st.dates(date(1960, 1, 1), date(2100, 1, 1)),
    st.integers(-400, 40000),
    st.sampled_from(["UTC", "Pacific/Apia", "America/Lima"]),
)
def test_the_place_of_an_entry_belongs_to_its_day_whenever_it_was_written(day, hours, zone):
    written_at = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hours)
    assert day_at(place_of(day, written_at, zone)) == day
    assert from_micros(to_micros(written_at)) == written_at


def test_later_lines_stand_in_order_and_can_be_taken_away(journal):
    entry = write(journal)
    second = journal.entries.add_later_line(entry.id, " It turned. ", date(2026, 5, 2))
    first = journal.entries.add_later_line(entry.id, "Not yet.", date(2026, 4, 1))
    assert journal.entries.later_lines(entry.id) == (first, second)
    assert second.text == "It turned."
    assert journal.entries.remove_later_line(first.id) == entry.id
    assert journal.entries.remove_later_line(first.id) is None
    with pytest.raises(NoSuchEntry):
        journal.entries.add_later_line(EntryId("f" * 32), "nothing")


def test_the_trash_hides_an_entry_and_says_how_long_it_stays(journal):
    kept, thrown = write(journal, "kept"), write(journal, "thrown away")
    journal.trash.put([thrown.id])
    assert journal.entries.count() == 1
    assert [each.days_left for each in journal.trash.trashed()] == [TRASH_DAYS]
    assert journal.search.find("thrown") == ()
    assert on_day(journal, TODAY) == [kept.id]


def test_what_is_taken_out_of_the_trash_is_found_again(journal):
    entry = write(journal, "thrown away")
    journal.trash.put([entry.id])
    journal.trash.restore([entry.id])
    assert journal.entries.get(entry.id) == entry
    assert len(journal.search.find("thrown")) == 1
    assert journal.trash.trashed() == ()


def test_deleting_takes_everything_that_hung_on_the_entry(journal):
    entry = write(journal, "first #tag")
    journal.entries.revise(entry.id, Draft(body="second"))
    journal.entries.add_later_line(entry.id, "line")
    journal.attachments.add(entry.id, "a.txt", b"text")
    journal.trash.delete_forever([entry.id])
    for table in ("entries", "versions", "later_lines", "attachments", "attachment_bytes", "entry_tags"):
        assert journal.store.one(f"SELECT count(*) FROM {table}")[0] == 0


@pytest.mark.parametrize(
    "text", ["a\x00b", "\u200b\u200d\ufeff", "שלום \u202bעולם\u202c", "\ud800 lone", "é" * 100, "\r\n\r"]
)
def test_odd_characters_are_kept_or_dropped_but_never_refused(journal, text):
    entry = write(journal, text)
    assert journal.entries.get(entry.id).body == entry.body
    journal.search.find(text)


def test_two_hundred_thousand_words_are_taken_in(journal):
    entry = write(journal, "all the words of a very long year " * 25_000)
    assert entry.words == 200_000
    assert len(journal.timeline.page()[0].excerpt) <= 200
    journal.entries.revise(entry.id, Draft(body=entry.body + "end"))


def test_a_text_beyond_the_limit_is_refused_with_the_figure(journal):
    with pytest.raises(TooLarge) as refused:
        write(journal, "x" * (BODY_LIMIT + 1))
    assert refused.value.facts == {"size": BODY_LIMIT + 1, "limit": BODY_LIMIT}
    assert journal.entries.count() == 0


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["revise", "trash", "restore", "move", "star", "delete", "settle"]),
            st.integers(0, 2),
            st.integers(0, 9),
        ),
        max_size=12,
    )
)
def test_whatever_is_done_the_word_index_fits_the_entries(tmp_path_factory, deeds):
    from journal.journal import Journal
    from journal.vault.migrate import migrate
    from journal.vault.store import open_store

    store = open_store(tmp_path_factory.mktemp("j") / "journal.db", bytearray(32), create=True)
    migrate(store)
    journal = Journal(store, store.path.parent, "0" * 32)
    with store.write():
        ids = [write(journal, f"word{n}").id for n in range(3)]
        for deed, which, value in deeds:
            if deed == "settle":
                at_once(journal.word_index.settling())
                continue
            if not journal.entries.exists(ids[which]):
                continue
            entry = journal.entries.get(ids[which])
            if deed == "revise":
                journal.entries.revise(entry.id, Draft(body=f"word{value}"))
            elif deed == "move":
                journal.entries.revise(entry.id, Draft(body=entry.body, day=date(2020, 1, 1 + value)))
            elif deed == "star":
                journal.entries.star(entry.id, bool(value % 2))
            elif deed == "delete":
                journal.trash.delete_forever([entry.id])
            else:
                (journal.trash.put if deed == "trash" else journal.trash.restore)([entry.id])
    gone = {each.id for each in journal.trash.trashed()}
    seen = {each for each in ids if journal.entries.exists(each) and each not in gone}
    for _ in ("before it is settled", "and after"):
        assert {hit.row.id for hit in journal.search.find("word")} == seen
        assert {row.id for row in journal.timeline.page()} == seen
        at_once(journal.word_index.settling())
    store.read("INSERT INTO entry_words (entry_words, rank) VALUES ('integrity-check', 1)")
    standing = Counter(journal.entries.get(each).body for each in seen)
    assert {row["term"]: row["doc"] for row in store.read("SELECT term, doc FROM entry_terms")} == standing
    journal.close()
