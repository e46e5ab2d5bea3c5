"""What a visitor wrote in the made-up year is counted, comes along whole, and leaves nothing behind."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from journal.dates import clock
from journal.deeds import back_up, write
from journal.deeds.made_up import let_go, own_words, take_along
from journal.deeds.unlock import create_journal, open_journal
from journal.demo import demo, pictures
from journal.journal import Journal
from journal.settings_table import MADE_UP
from journal.shapes import Draft, DraftKey, DraftPlace, EntryId, Kind, OwnWords

PASSPHRASE = "look around"
LATER = datetime(2026, 11, 3, 8, 30, tzinfo=UTC)
"""When the visitor takes it along, on a morning long after the year."""


@pytest.fixture(scope="module")
def untouched(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("year") / "Demo journal.afterbell"
    made, _ = create_journal(folder, PASSPHRASE, calibrate=False)
    demo.fill(made, with_circle=False)
    made.close()
    return folder


@pytest.fixture
def folder(untouched, tmp_path) -> Path:
    """The made-up year, in its last afternoon."""
    shutil.copytree(untouched, tmp_path / untouched.name)
    clock.begin_at(demo.LAST_DAY, "Europe/Berlin")
    return tmp_path / untouched.name


@pytest.fixture
def written(folder) -> tuple[EntryId, EntryId]:
    """Two entries of the visitor, with everything an entry can have."""
    with closing(open_journal(folder, PASSPHRASE)) as year:
        first = year.do(lambda there: write.write(there, Draft(body="My real first entry.", kind=Kind.LOW)))[0]
        photo = year.do(lambda there: write.attach(there, first.id, "bus.png", pictures.draw("seating-chart.png")))[0]
        body = f"My real first entry. It goes on.\n\n![](attachment:{photo.id}) #mine"
        draft = Draft(body=body, kind=Kind.LOW, tags=("families",), starred=True)
        year.do(lambda there: write.revise(there, first.id, draft, visit="second"))
        year.do(lambda there: write.add_later_line(there, first.id, "It turned out well."))
        year.do(lambda there: there.drafts.keep(DraftKey(DraftPlace.LATER_LINE, first.id), "And then"))
        other = year.do(lambda there: write.write(there, Draft(body="Two days before.", day=date(2026, 6, 10))))[0]
        gone = year.do(lambda there: write.write(there, Draft(body="Thrown away.")))[0]
        year.do(lambda there: write.trash(there, (gone.id,)))
    return first.id, other.id


@pytest.fixture
def mine(new_journal) -> Iterator[Journal]:
    return new_journal("My journal")


def in_the_year(folder: Path) -> OwnWords:
    with closing(open_journal(folder, PASSPHRASE)) as year:
        return own_words(year)


def test_a_year_that_was_only_looked_at_holds_nothing_of_its_visitor(folder):
    assert in_the_year(folder) == OwnWords(entries=(), words=0)


def test_what_a_visitor_wrote_is_counted_without_what_is_in_the_trash(folder, written):
    assert set(in_the_year(folder).entries) == set(written)
    assert in_the_year(folder).words == 11


def test_a_year_made_before_its_entries_were_noted_down_is_told_apart_too(folder, written):
    with closing(open_journal(folder, PASSPHRASE)) as year:
        year.do(lambda there: there.settings.set(MADE_UP, ()))
    assert set(in_the_year(folder).entries) == set(written)


def test_everything_of_it_comes_along_and_stands_under_today(folder, written, mine):
    clock.stop(LATER, "Europe/Berlin")
    first, other = written
    assert set(mine.do(lambda here: take_along(here, folder, PASSPHRASE))[0]) == set(written)
    entry = mine.entries.get(first)
    assert (entry.day, entry.kind, entry.starred, entry.tags) == (
        date(2026, 11, 3),
        Kind.LOW,
        True,
        ("families", "mine"),
    )
    assert entry.written_at == LATER
    assert mine.entries.get(other).day == date(2026, 11, 1)
    (photo,) = mine.attachments.of(first)
    assert f"attachment:{photo.id}" in entry.body
    assert mine.attachments.bytes_of(photo.id) == pictures.draw("seating-chart.png")
    assert [(line.text, line.day) for line in mine.entries.later_lines(first)] == [
        ("It turned out well.", date(2026, 11, 3))
    ]
    assert [version.body for version in mine.entries.versions(first)] == ["My real first entry."]
    assert mine.drafts.get(DraftKey(DraftPlace.LATER_LINE, first)) == "And then"
    assert [hit.row.id for hit in mine.search.find("families")] == [first]
    assert mine.entries.count() == 2


def test_it_comes_once_however_often_it_is_asked_for(folder, written, mine):
    for _ in range(2):
        mine.do(lambda here: take_along(here, folder, PASSPHRASE))
    mine.do(lambda here: write.trash(here, written[:1]))
    mine.do(lambda here: take_along(here, folder, PASSPHRASE))
    assert mine.entries.in_order() == written[1:]


def test_what_has_arrived_leaves_the_year_and_the_year_stays(folder, written, mine):
    with closing(open_journal(folder, PASSPHRASE)) as year:
        back_up.back_up(year)
    taken, _ = mine.do(lambda here: take_along(here, folder, PASSPHRASE))
    assert set(in_the_year(folder).entries) == set(written)  # until it is let go, it is in both
    let_go(mine, folder, PASSPHRASE, taken)
    assert in_the_year(folder).entries == ()
    assert back_up.backups(folder) == ()
    with closing(open_journal(folder, PASSPHRASE)) as year:
        assert year.entries.count() == len(demo.entries())
        assert not year.search.find("My real first")
