"""Reader. A period in figures: weeks, days, months, what lifts and what weighs, lows that turned.

Everything is read from counts that are kept by day, and by tag and month, so that thirty years take no longer than a
blink. Where the figures are too few to tell anything, nothing is told.
"""

from __future__ import annotations

from datetime import date, timedelta

from journal import prose
from journal.dates import clock
from journal.insights.figures import Runs, Sums, all_months, by_week, insight_of, months_of, runs_of
from journal.shapes import Companion, DayCount, EntryId, Insight, MonthCount, Span, Tag, TagCount, Turn
from journal.vault.store import Row, Store

TURNS = 12
TURN_DAYS = 28
"""A high on the same tag answers a low within four weeks; after that it is another story."""

_SUMS = "sum(highs) AS highs, sum(lows) AS lows, sum(both) AS both, sum(notes) AS notes"
# Whole months as they are counted; the days before the first and after the last of them entry by entry.
_TAGS = (
    f"SELECT tag, {_SUMS} FROM (SELECT tag, {_SUMS} FROM tag_counts WHERE month BETWEEN ? AND ? GROUP BY tag"
    " UNION ALL SELECT tag, kind = 'high', kind = 'low', kind = 'both', kind = 'note'"
    " FROM entries INDEXED BY entries_by_day CROSS JOIN entry_tags ON entry_tags.entry = entries.key"
    " WHERE (day BETWEEN ? AND ? OR day BETWEEN ? AND ?) AND trashed_at IS NULL) GROUP BY tag"
)

_WITH_TAG = "entry_tags CROSS JOIN entries ON entries.key = entry_tags.entry"
_THAT_TAG = "tag = (SELECT id FROM tags WHERE folded = ?) AND trashed_at IS NULL AND entries.day BETWEEN ? AND ?"


class Insights:
    """The journal seen from above. Only selects."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def reach(self) -> Span | None:
        """Give the run of days from the first entry to the last; None where nothing was written."""
        first = self._store.one("SELECT day FROM entries WHERE trashed_at IS NULL ORDER BY day LIMIT 1")
        last = self._store.one("SELECT day FROM entries WHERE trashed_at IS NULL ORDER BY day DESC LIMIT 1")
        if first is None or last is None:
            return None
        days = (clock.within(date.fromisoformat(day)) for day in (first[0], last[0]))
        return Span(name="", first=next(days), last=next(days))

    def period(self, span: Span) -> Insight:
        """Give a period in figures."""
        runs = runs_of(self.days(span), span) if by_week(span) else Runs((), (), self.months(span))
        return insight_of(span, runs, self.tags(span), self.turns(span), self.responses(span))

    def days(self, span: Span) -> tuple[DayCount, ...]:
        """Give every day of the span that has an entry, in order."""
        rows = self._store.read(
            "SELECT day, highs, lows, both, notes, words FROM day_counts WHERE day BETWEEN ? AND ? ORDER BY day",
            _bounds(span),
        )
        return _days(rows)

    def months(self, span: Span) -> tuple[MonthCount, ...]:
        """Give every month of the span, also those without an entry."""
        rows = self._store.read(
            f"SELECT substr(day, 1, 7) AS month, {_SUMS}, sum(words), count(*) FROM day_counts"
            " WHERE day BETWEEN ? AND ? GROUP BY month",
            _bounds(span),
        )
        return all_months(span, {month: Sums(*sums) for month, *sums in rows})

    def tags(self, span: Span) -> tuple[TagCount, ...]:
        """Give every tag of the span with its highs and lows, most used first."""
        rows = self._store.read(
            f"SELECT name, highs, lows, both, notes FROM ({_TAGS}) JOIN tags ON tags.id = tag"
            " ORDER BY highs + lows + both + notes DESC, folded",
            _parted(span),
        )
        return tuple(
            TagCount(name=name, highs=highs, lows=lows, both=both, notes=notes)
            for name, highs, lows, both, notes in rows
        )

    def responses(self, span: Span) -> int:
        """Tell how many answers of the circle stand under entries of the span."""
        row = self._store.one(
            "SELECT count(*) FROM responses CROSS JOIN entries ON entries.id = responses.entry"
            " WHERE entries.day BETWEEN ? AND ? AND trashed_at IS NULL",
            _bounds(span),
        )
        return int(row[0]) if row else 0

    def companions(self, span: Span) -> tuple[Companion, ...]:
        """Give who answered entries of the span; whoever answered last comes first, because this is no ranking."""
        rows = self._store.read(
            "SELECT coalesce(contacts.name, '') AS name, count(DISTINCT items.id) AS answers,"
            " count(DISTINCT responses.entry) AS entries, max(items.day) AS last"
            " FROM responses JOIN entries ON entries.id = responses.entry JOIN items ON items.id = responses.item"
            " LEFT JOIN contacts ON contacts.id = items.contact"
            " WHERE entries.day BETWEEN ? AND ? AND trashed_at IS NULL"
            " GROUP BY items.contact ORDER BY last DESC, name",
            _bounds(span),
        )
        return tuple(
            Companion(name=name, answers=answers, entries=entries, last=date.fromisoformat(last))
            for name, answers, entries, last in rows
        )

    def turns(self, span: Span) -> tuple[tuple[Turn, ...], int]:
        """Give the lows that turned, oldest first and at most `TURNS`, and how many lows have a later line.

        A later line is the person's own word for it and goes first; then the next high on a tag of the low.
        """
        lined = self._store.read(
            "SELECT entries.id, heading, entries.day, later.day AS turned_on, later.text AS by, NULL AS answer"
            " FROM (SELECT entry, day, text, max(day || written_at) FROM later_lines GROUP BY entry) AS later"
            " JOIN entries ON entries.id = later.entry"
            " WHERE entries.day BETWEEN ? AND ? AND trashed_at IS NULL AND kind IN ('low', 'both')"
            " ORDER BY key DESC",
            _bounds(span),
        )
        found = [*lined[:TURNS], *self._answered(span, TURNS - len(lined))]
        seen: set[str] = set()
        turns = []
        for row in found:
            if row["id"] not in seen:
                seen.add(row["id"])
                turns.append(_turn(row))
        return tuple(sorted(turns, key=lambda turn: (turn.day, turn.entry))), len(lined)

    def of_tag(self, name: str, span: Span) -> Insight:
        """Give a period in figures where only the entries with one tag count; its lows turned by a later line alone."""
        rows = self._store.read(
            "SELECT day, sum(kind = 'high'), sum(kind = 'low'), sum(kind = 'both'), sum(kind = 'note'), sum(words)"
            f" FROM {_WITH_TAG} WHERE {_THAT_TAG} GROUP BY day ORDER BY day",
            (prose.fold(name), *_bounds(span)),
        )
        days = _days(rows)
        turned = self._store.read(
            "SELECT entries.id, heading, entries.day, later.day AS turned_on, later.text AS by, NULL AS answer,"
            f" max(later.day || later.written_at) FROM {_WITH_TAG}"
            " JOIN later_lines AS later ON later.entry = entries.id"
            f" WHERE {_THAT_TAG} AND kind IN ('low', 'both') GROUP BY entries.id ORDER BY key DESC",
            (prose.fold(name), *_bounds(span)),
        )
        turns = tuple(sorted(map(_turn, turned[:TURNS]), key=lambda turn: (turn.day, turn.entry)))
        runs = runs_of(days, span) if by_week(span) else Runs((), (), months_of(days, span))
        return insight_of(span, runs, (), (turns, len(turned)), 0)

    def first_with_tag(self, name: str, span: Span) -> date | None:
        """Give the first day of the span that has an entry with this tag."""
        row = self._store.one(f"SELECT min(day) FROM {_WITH_TAG} WHERE {_THAT_TAG}", (prose.fold(name), *_bounds(span)))
        return date.fromisoformat(row[0]) if row and row[0] else None

    def beside_tag(self, name: str, span: Span) -> tuple[Tag, ...]:
        """Give the eight tags that stand with this one most often."""
        rows = self._store.read(
            "SELECT name, count(*) AS count FROM"
            f" (SELECT entries.key AS key, tag AS this FROM {_WITH_TAG} WHERE {_THAT_TAG}) AS here"
            " JOIN entry_tags AS other ON other.entry = here.key AND other.tag <> here.this"
            " JOIN tags ON tags.id = other.tag GROUP BY other.tag ORDER BY count DESC, folded LIMIT 8",
            (prose.fold(name), *_bounds(span)),
        )
        return tuple(Tag(name=name, count=count) for name, count in rows)

    def unturned(self, name: str, span: Span) -> EntryId | None:
        """Give the newest low with this tag that has no later line; None where there is none."""
        row = self._store.one(
            f"SELECT entries.id FROM {_WITH_TAG} WHERE {_THAT_TAG} AND kind IN ('low', 'both')"
            " AND NOT EXISTS (SELECT 1 FROM later_lines WHERE entry = entries.id) ORDER BY key DESC LIMIT 1",
            (prose.fold(name), *_bounds(span)),
        )
        return EntryId(row[0]) if row else None

    def _answered(self, span: Span, limit: int) -> list[Row]:
        if limit <= 0:
            return []
        return self._store.read(
            "WITH lows AS MATERIALIZED ("
            " SELECT key, day FROM entries INDEXED BY entries_by_day"
            " WHERE day BETWEEN ? AND ? AND kind = 'low' AND trashed_at IS NULL ORDER BY day DESC, key DESC LIMIT 200"
            "), answers AS MATERIALIZED ("
            " SELECT lows.key AS low, (SELECT min((SELECT theirs.entry FROM entry_tags AS theirs"
            "  JOIN entries AS high INDEXED BY entries_narrow ON high.key = theirs.entry"
            "  WHERE theirs.tag = mine.tag AND theirs.entry > lows.key AND high.kind = 'high'"
            "  AND high.trashed_at IS NULL ORDER BY theirs.entry LIMIT 1))"
            " FROM entry_tags AS mine WHERE mine.entry = lows.key) AS high FROM lows"
            ") SELECT low.id, low.heading, low.day, high.day AS turned_on, high.heading AS by, high.id AS answer"
            " FROM answers JOIN entries AS low ON low.key = answers.low JOIN entries AS high ON high.key = answers.high"
            " WHERE julianday(high.day) - julianday(low.day) BETWEEN 1 AND ? ORDER BY low.key DESC LIMIT ?",
            (*_bounds(span), TURN_DAYS, limit),
        )


def _days(rows: list[Row]) -> tuple[DayCount, ...]:
    return tuple(
        DayCount(day=date.fromisoformat(day), highs=highs, lows=lows, both=both, notes=notes, words=words)
        for day, highs, lows, both, notes, words in rows
    )


def _turn(row: Row) -> Turn:
    return Turn(
        entry=EntryId(row["id"]),
        heading=row["heading"],
        day=date.fromisoformat(row["day"]),
        turned_on=date.fromisoformat(row["turned_on"]),
        by=row["by"],
        answer=EntryId(row["answer"]) if row["answer"] else None,
    )


def _bounds(span: Span) -> tuple[str, str]:
    return span.first.isoformat(), span.last.isoformat()


def _parted(span: Span) -> tuple[str, ...]:
    """Give the first and last of the whole months, then the days before and the days after them, as (first, last).

    What is not there is an empty run: its last is before its first.
    """
    end = (span.last + timedelta(days=1)).replace(day=1)
    begin = span.first if span.first.day == 1 else _month_after(span.first)
    if end <= begin:
        return ("1", "0", *_bounds(span), "1", "0")
    months = (begin.isoformat()[:7], (end - timedelta(days=1)).isoformat()[:7])
    before, after = (span.first, begin - timedelta(days=1)), (end, span.last)
    return (*months, *(day.isoformat() for day in (*before, *after)))


def _month_after(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)
