"""What was thrown away goes for good after thirty days, whole; and no wrong clock can make it go early."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.changes import Room
from journal.circle.inbox import Arrival
from journal.dates import clock
from journal.deeds import empty_trash
from journal.deeds import write as writing
from journal.deeds.export import export
from journal.deeds.unlock import open_journal
from journal.entries.trash import MOST_BETWEEN, TRASH_DAYS
from journal.journal import Journal
from journal.shapes import ContactId, Draft, DraftKey, DraftPlace, EntryId, Gesture
from journal.shapes.keys import KeyDeed
from journal.slices import at_once
from journal.transfer.importing import import_file
from journal.vault.migrate import migrate
from journal.vault.store import open_store
from tests.cli.test_main import PASSPHRASE, mine, terminal, write
from tests.conftest import THURSDAY
from tests.proofs import proved

__all__ = ["mine", "terminal"]

MARKER = "zwiebelturmglockenspiel"
START = THURSDAY.date()


def at(days):
    """Let it be the afternoon so many days after the start."""
    clock.stop(THURSDAY + timedelta(days=days), "Europe/Berlin")


def thrown_away(journal, text="thrown away"):
    entry = writing.write(journal, Draft(body=text))
    writing.trash(journal, [entry.id])
    return entry.id


def goes_on(journal, entry, days):
    """Open the journal on these days; give the one after which the entry was gone, None where it never was."""
    for day in days:
        at(day)
        empty_trash.empty_old_trash(journal)
        if not journal.entries.exists(entry):
            return day
    return None


@pytest.mark.parametrize("every", [1, 2, 5, 7])
def test_an_entry_goes_thirty_days_after_it_was_thrown_away(journal, every):
    assert goes_on(journal, thrown_away(journal), range(0, 90, every)) == -(-TRASH_DAYS // every) * every


def test_the_days_left_are_counted_down_and_begin_anew_for_what_is_thrown_away_again(journal):
    entry = thrown_away(journal)
    for day, left in ((0, 30), (1, 29), (7, 23), (12, 18)):
        at(day)
        empty_trash.empty_old_trash(journal)
        assert [each.days_left for each in journal.trash.trashed()] == [left]
    writing.restore(journal, [entry])
    writing.trash(journal, [entry])
    assert [each.days_left for each in journal.trash.trashed()] == [30]


def test_what_is_thrown_away_after_an_absence_has_all_its_days_before_it(journal):
    empty_trash.empty_old_trash(journal)
    at(6)
    entry = thrown_away(journal)
    assert goes_on(journal, entry, range(6, 90)) == 36


def test_a_clock_a_year_ahead_for_a_minute_empties_nothing_and_the_right_time_is_found_again(journal):
    entry = thrown_away(journal)
    at(365)
    empty_trash.empty_old_trash(journal)
    while_wrong = thrown_away(journal, "thrown away meanwhile")
    assert journal.entries.exists(entry)
    assert goes_on(journal, entry, range(1, 60)) == 30
    assert goes_on(journal, while_wrong, range(31, 60)) == 30 + MOST_BETWEEN


def test_a_computer_that_begins_each_day_long_ago_empties_nothing_early(journal):
    entry = thrown_away(journal)
    mornings = [day for right in range(1, 60) for day in (-9_000, right)]
    assert goes_on(journal, entry, mornings) == 30


def test_what_came_in_with_an_export_has_all_its_days_before_it(journal, new_journal, tmp_path):
    entry = thrown_away(journal)
    at(29)
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    other = new_journal("Other")
    at(94)
    thrown_away(other, "mine")
    at(100)
    import_file(other, tmp_path / "out")
    assert {each.id: each.days_left for each in other.trash.trashed()}[entry] == 30
    assert goes_on(other, entry, range(100, 200)) == 130


def test_what_lay_in_the_trash_before_days_were_counted_begins_with_the_first_look(journal):
    entry = thrown_away(journal)
    with journal.store.write(Room.ENTRIES) as store:
        store.run("DELETE FROM trash_since")
        store.run("DELETE FROM trash_days")
    assert goes_on(journal, entry, range(400, 500)) == 430


@pytest.fixture
def counting(journal):
    """Say on which days the journal is open, from the start on; gives how many days were counted for one entry."""

    def count(*seen):
        writing.restore(journal, [each.id for each in journal.trash.trashed()])
        entry = (
            journal.entries.in_order()[0] if journal.entries.count() else writing.write(journal, Draft(body="A.")).id
        )
        at(0)
        journal.trash.count_days(START)
        writing.trash(journal, [entry])
        for days in seen:
            journal.trash.count_days(START + timedelta(days=days))
        (left,) = journal.trash.trashed()
        assert bool(journal.trash.due()) is (left.days_left == 0)
        return TRASH_DAYS - left.days_left

    return count


DAYS = st.lists(st.integers(-20_000, 20_000) | st.integers(0, 60), min_size=1, max_size=12)
ON_ONE_JOURNAL = settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ON_ONE_JOURNAL
@given(DAYS, st.randoms(use_true_random=False))
def test_whatever_the_clock_says_a_day_counts_once_and_for_a_week_at_most(counting, seen, chance):
    counted = counting(*seen)
    assert counted <= MOST_BETWEEN * len({*seen} - {0})
    chance.shuffle(seen)
    assert counting(*seen, *seen) == counted


@ON_ONE_JOURNAL
@given(st.lists(st.integers(0, 20), max_size=12))
def test_by_a_right_clock_no_day_counts_that_has_not_passed(counting, gaps):
    days = [sum(gaps[: number + 1]) for number in range(len(gaps))]
    counted = counting(*days)
    assert counted <= sum(gaps)
    if all(gap <= MOST_BETWEEN for gap in gaps):
        assert counted == min(sum(gaps), TRASH_DAYS)


@ON_ONE_JOURNAL
@given(st.integers(-20_000, 20_000), st.lists(st.integers(1, MOST_BETWEEN), max_size=12))
def test_one_wrong_day_takes_nothing_from_the_thirty(counting, wrong, gaps):
    days = [sum(gaps[: number + 1]) for number in range(len(gaps))]
    last = days[-1] if days else 0
    if not 0 < wrong <= last + MOST_BETWEEN and not -MOST_BETWEEN <= wrong < 0:
        assert counting(wrong, *days) == min(last, TRASH_DAYS)


@settings(ON_ONE_JOURNAL, max_examples=5)
@given(st.lists(st.integers(-20_000, 20_000) | st.integers(0, 60), max_size=4))
def test_wrong_days_delay_the_emptying_by_a_week_each_and_no_longer(counting, wrong):
    enough = TRASH_DAYS + MOST_BETWEEN * (len(wrong) + 2)
    assert counting(*wrong, *range(100, 100 + enough + 1)) == TRASH_DAYS


# By the command line


def test_the_command_line_empties_it_when_it_opens_the_journal(mine):
    entry = write(mine, "Delgado cried about home. #private-matter")
    journal = open_journal(mine.folder / "mine", PASSPHRASE)
    writing.trash(journal, [EntryId(entry)])
    journal.close()
    for day in range(0, 29, 7):
        at(day)
        assert mine.run("show", "mine", entry[:8])
    at(30)
    mine.run("list", "mine")
    mine.run("show", "mine", entry[:8], code=1)
    assert "no such entry" in mine.complained
    mine.run("export", "mine", "plain")
    assert not [file for file in (mine.folder / "plain").rglob("*.*") if b"private-matter" in file.read_bytes()]


# Nothing is left


def pages_in_clear(path: Path, key: bytes) -> bytes:
    """Give every page of a database, those on the list of free ones too, decrypted as FORMATS.md section 1 says."""
    data, clear = path.read_bytes(), b""
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        clear += cipher.update(page[16 if start == 0 else 0 : -80])
    return clear.lower()


def an_answer(journal, *entries):
    """A friend's answer to entries of this journal."""
    arrival = Arrival(
        bundle=os.urandom(16).hex(),
        kind="response",
        contact=ContactId("f" * 32),
        heading=MARKER,
        note=f"So much {MARKER}.",
        gesture=next(iter(Gesture)),
        about=entries,
    )
    return journal.inbox.add(arrival)


@pytest.fixture
def known(tmp_path):
    """An open journal whose key the test knows."""
    key = os.urandom(32)
    store = open_store(tmp_path / "journal.db", bytearray(key), create=True)
    migrate(store)
    opened = Journal(store, tmp_path, "0" * 32)
    yield opened, key
    opened.close()


def test_nothing_of_an_entry_is_left_anywhere_in_the_file(known):
    journal, key = known
    other = writing.write(journal, Draft(body="Another day. #energy"))
    entry = writing.write(
        journal, Draft(body=f"A {MARKER} rang. #{MARKER} " * 300, title=MARKER, tags=(f"the-{MARKER}",))
    )
    writing.revise(journal, entry.id, Draft(body=f"The {MARKER} again. #{MARKER}", title=MARKER))
    writing.attach(journal, entry.id, f"{MARKER}.txt", MARKER.encode() * 20_000)
    writing.add_later_line(journal, entry.id, f"{MARKER} in May")
    journal.portfolio.mark(entry.id, START, f"It shows {MARKER}.")
    answer = an_answer(journal, entry.id)
    for place, about in (
        (DraftPlace.LATER_LINE, entry.id),
        (DraftPlace.EVIDENCE, entry.id),
        (DraftPlace.ANSWER, answer.id),
    ):
        journal.drafts.keep(DraftKey(place=place, about=about, field="words"), f"{MARKER} unsaid")
    assert MARKER.encode() in pages_in_clear(journal.store.path, key)
    writing.trash(journal, [entry.id])
    assert goes_on(journal, entry.id, range(0, 40, 5)) == 30
    assert MARKER.encode() not in pages_in_clear(journal.store.path, key)
    assert journal.tags.names() == {"energy"}
    assert journal.entries.in_order() == (other.id,)
    for table in (
        "versions",
        "later_lines",
        "attachments",
        "attachment_bytes",
        "evidence",
        "responses",
        "items",
        "drafts",
    ):
        assert journal.store.one(f"SELECT count(*) FROM {table}")[0] == 0, table


@pytest.mark.parametrize("settled", [False, True], ids=["before it was found", "once it was found"])
def test_a_word_that_was_taken_out_in_its_visit_is_gone_from_the_file_once_it_is_locked(known, settled):
    journal, key = known
    for number in range(50):
        writing.write(journal, Draft(body=f"Day {number}, and the bell. " * 20))
    old = writing.write(journal, Draft(body="The bell rang. " * 100, day=START - timedelta(days=10_000)))
    writing.revise(journal, old.id, Draft(body=f"The {MARKER} rang. " * 100, day=old.day), visit="one")
    if settled:
        at_once(journal.word_index.settling())
        assert journal.search.count(MARKER) == 1
    assert MARKER.encode() in pages_in_clear(journal.store.path, key)
    writing.revise(journal, old.id, Draft(body="The heron rang. " * 100, day=old.day), visit="one")
    journal.close()
    left = pages_in_clear(journal.store.path, key)
    assert MARKER.encode() not in left
    assert b"the heron rang." in left


def test_an_answer_to_two_entries_stays_with_the_one_that_stays(journal):
    gone, stays = (writing.write(journal, Draft(body=text)) for text in ("One.", "Two."))
    item = an_answer(journal, gone.id, stays.id)
    empty_trash.delete_for_good(journal, [gone.id])
    left = journal.inbox.item(item.id)
    assert (left.about, left.heading) == (stays.id, "Two.")
    assert [answer.id for answer in journal.inbox.responses_to(stays.id)] == [item.id]
    empty_trash.delete_for_good(journal, [stays.id])
    assert journal.inbox.items() == ()


def test_tags_that_an_earlier_afterbell_left_behind_go_too(journal):
    writing.write(journal, Draft(body="A day. #energy"))
    with journal.store.write(Room.TAGS) as store:
        store.run("INSERT INTO tags (name, folded) VALUES ('left', 'left')")
    empty_trash.empty_old_trash(journal)
    assert journal.tags.names() == {"energy"}


def test_a_few_go_at_once_and_it_is_told_whether_more_are_due(journal):
    for number in range(5):
        thrown_away(journal, f"Day {number}.")
    for day in range(30):
        at(day)
        empty_trash.empty_old_trash(journal)
    at(30)
    assert empty_trash.empty_old_trash(journal, 2)
    assert empty_trash.empty_old_trash(journal, 2)
    assert not empty_trash.empty_old_trash(journal, 2)
    assert journal.trash.trashed() == ()
