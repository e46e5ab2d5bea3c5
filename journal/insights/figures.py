"""Pure. From counted days and tags to a period in figures: weeks, months, what lifts and what weighs.

Where the figures are too few to tell anything, nothing is told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from journal.dates import weeks
from journal.shapes import DayCount, Insight, Kind, MonthCount, Span, TagCount, Turn, WeekCount
from journal.shapes.book import BookEntry

MINIMUM = 5
"""A tag says something from this many highs, lows and both on."""
SHARE = 0.6
"""And only if this much of them went one way."""
FEWEST = 4
"""Highs, lows and both below which bars would only look like a story."""
TAGS = 5
LONGEST_BY_DAY = 6 * 7
"""Days of a period that is seen as a calendar; a longer one is seen as squares, a week a column."""
LONGEST_BY_WEEK = 2 * 366
"""Days of a period that is still seen by its days and weeks; a longer one is seen by its months."""
_KINDS = (Kind.HIGH, Kind.LOW, Kind.BOTH, Kind.NOTE)


class Runs(NamedTuple):
    """The same entries counted by day, by week and by month."""

    days: tuple[DayCount, ...]
    weeks: tuple[WeekCount, ...]
    months: tuple[MonthCount, ...]


class Sums(NamedTuple):
    """What was counted in a run of days, and on how many of them."""

    highs: int = 0
    lows: int = 0
    both: int = 0
    notes: int = 0
    words: int = 0
    days: int = 0


def insight_of(
    span: Span, runs: Runs, tags: tuple[TagCount, ...], turned: tuple[tuple[Turn, ...], int], responses: int
) -> Insight:
    """Give a period in figures, from its runs, its tags, and (the lows that turned, those with a later line)."""
    highs, lows, both, notes, words, days = (
        sum(getattr(month, name) for month in runs.months) for name in Sums._fields
    )
    return Insight(
        period=span,
        weeks=runs.weeks,
        months=runs.months,
        days=runs.days,
        lifts=_leaning(tags, lambda tag: tag.highs),
        weighs=_leaning(tags, lambda tag: tag.lows),
        tags=tags,
        turns=turned[0],
        lows_with_later_line=turned[1],
        highs=highs,
        lows=lows,
        both=both,
        notes=notes,
        words=words,
        days_written=days,
        responses=responses,
    )


def figures_of(span: Span, entries: Sequence[BookEntry], turns: tuple[Turn, ...]) -> Insight:
    """Give the figures of a book: only what is in it is counted, under the names it shows."""
    by_day: dict[date, list[BookEntry]] = defaultdict(list)
    for entry in entries:
        by_day[entry.day].append(entry)
    days = tuple(_day(day, of_day) for day, of_day in sorted(by_day.items()))
    lined = sum(entry.kind in {Kind.LOW, Kind.BOTH} and bool(entry.later_lines) for entry in entries)
    answers = sum(len(entry.responses) for entry in entries)
    return insight_of(span, runs_of(days, span), _tags(entries), (turns, lined), answers)


def _leaning(tags: tuple[TagCount, ...], of_kind: Callable[[TagCount], int]) -> tuple[TagCount, ...]:
    """Give the tags that mostly stand with one kind, surest first; empty where there are too few to tell."""
    clear = [tag for tag in tags if tag.of >= MINIMUM and of_kind(tag) >= SHARE * tag.of]
    return tuple(sorted(clear, key=lambda tag: (-of_kind(tag), -of_kind(tag) / tag.of, tag.name))[:TAGS])


def enough(insight: Insight) -> bool:
    """Tell whether a period has enough highs and lows to draw them side by side."""
    return insight.of >= FEWEST


def any_mixed(tags: Sequence[TagCount]) -> bool:
    """Tell whether a tag was used often enough to say something, and says that it is mixed."""
    return any(tag.of >= MINIMUM and max(tag.highs, tag.lows) < SHARE * tag.of for tag in tags)


def by_day(span: Span) -> bool:
    """Tell whether a period is short enough to be seen as a calendar."""
    return (span.last - span.first).days < LONGEST_BY_DAY


def by_week(span: Span) -> bool:
    """Tell whether a period is short enough to be seen by its days and weeks."""
    return (span.last - span.first).days <= LONGEST_BY_WEEK


def runs_of(days: tuple[DayCount, ...], span: Span) -> Runs:
    """Count the weeks and months of a span from its days."""
    return Runs(days, weeks_of(days, span), months_of(days, span))


def weeks_of(days: Sequence[DayCount], span: Span) -> tuple[WeekCount, ...]:
    """Give every week of the span, also those without an entry."""
    counts: dict[int, list[DayCount]] = defaultdict(list)
    for day in days:
        counts[weeks.number_of(day.day)].append(day)
    found = []
    for start in weeks.starts_between(span.first, span.last):
        week = _sum(counts.get(weeks.number_of(start), ()))
        found.append(WeekCount(first=start, highs=week.highs, lows=week.lows, both=week.both, notes=week.notes))
    return tuple(found)


def months_of(days: Sequence[DayCount], span: Span) -> tuple[MonthCount, ...]:
    """Give every month of the span from the counts of its days."""
    counts: dict[str, list[DayCount]] = defaultdict(list)
    for day in days:
        counts[day.day.isoformat()[:7]].append(day)
    return all_months(span, {month: _sum(of_month) for month, of_month in counts.items()})


def all_months(span: Span, counts: Mapping[str, Sums]) -> tuple[MonthCount, ...]:
    """Give every month of the span, also those that are not among `counts`, which are by 'YYYY-MM'."""
    found = []
    first = span.first.replace(day=1)
    while first <= span.last:
        sums = counts.get(first.isoformat()[:7], Sums())
        found.append(MonthCount(first=first, **sums._asdict()))
        first = (first + timedelta(days=31)).replace(day=1)
    return tuple(found)


def _sum(days: Sequence[DayCount]) -> Sums:
    highs = lows = both = notes = words = 0
    for day in days:
        highs += day.highs
        lows += day.lows
        both += day.both
        notes += day.notes
        words += day.words
    return Sums(highs, lows, both, notes, words, len(days))


def _day(day: date, entries: Sequence[BookEntry]) -> DayCount:
    kinds = Counter(entry.kind for entry in entries)
    highs, lows, both, notes = (kinds[kind] for kind in _KINDS)
    words = sum(entry.words for entry in entries)
    return DayCount(day=day, highs=highs, lows=lows, both=both, notes=notes, words=words)


def _tags(entries: Sequence[BookEntry]) -> tuple[TagCount, ...]:
    kinds: dict[str, Counter[Kind]] = defaultdict(Counter)
    for entry in entries:
        for tag in entry.tags:
            kinds[tag][entry.kind] += 1
    found = [
        TagCount(
            name=name,
            highs=count[Kind.HIGH],
            lows=count[Kind.LOW],
            both=count[Kind.BOTH],
            notes=count[Kind.NOTE],
        )
        for name, count in kinds.items()
    ]
    return tuple(sorted(found, key=lambda tag: (-tag.entries, tag.name)))
