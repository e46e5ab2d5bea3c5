"""A few short walks; `python -m tests.walks` takes thousands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.walks.gestures import go
from tests.walks.law import Book, Found, broken
from tests.walks.walk import Walk


@pytest.mark.parametrize("seed", [5, 7, 33])
def test_every_letter_and_every_blank_line_of_a_walk_is_where_it_was_meant(qapp, tmp_path: Path, seed: int):
    walk = Walk(tmp_path, seed)
    try:
        go(walk, 10)
    finally:
        walk.end()


def test_the_law_is_broken_by_one_blank_line_that_is_missing():
    from datetime import UTC, date, datetime

    from journal.shapes import Entry, EntryId, Kind

    book = Book()
    book.page("rimix").body = "rimix\n\nsux"
    book.drafts["later line", "rimix"] = "trivo wax"
    entry = Entry(
        id=EntryId("0" * 32),
        title="",
        heading="rimix",
        body="rimix\nsux",
        kind=Kind.NOTE,
        day=date(2026, 3, 12),
        written_at=datetime(2026, 3, 12, tzinfo=UTC),
        zone="UTC",
        starred=False,
        rev=1,
        words=2,
        tags=(),
        added_tags=(),
        changed_at=datetime(2026, 3, 12, tzinfo=UTC),
    )
    found = Found(entries=(entry,), photos={entry.id: 0}, later={entry.id: ()}, texts=("rimix\nsux", "trivo"))
    assert broken(book, found, 0) == [
        "rimix: the text is another: 'rimix\\nsux', meant 'rimix\\n\\nsux'",
        "later line/rimix: 1 of 2 half-written words are nowhere",
    ]
    assert broken(book, found, 1)[-2] == "1 entries, 2 were written"
