"""Which days a book is of, by flags: a school year, a term, a calendar year, all years, or any run of days."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from journal.cli.arguments import a_day, a_year
from journal.cli.asking import UsageError
from journal.cli.language import tr
from journal.cli.words import words
from journal.shapes import Span

if TYPE_CHECKING:
    from journal.journal import Journal


def add_days(parser: ArgumentParser) -> None:
    """Let a command say which days are meant."""
    days = parser.add_argument_group("which days [this school year; while it has hardly begun, the one before]")
    days.add_argument("--school-year", type=words, metavar="NAME", help="such as 2025-26")
    days.add_argument("--term", type=words, metavar="NAME", help="a term of that school year, or of this one")
    days.add_argument("--calendar-year", type=a_year, metavar="YYYY")
    days.add_argument("--all-years", action="store_true", help="from the first entry on")
    days.add_argument("--since", type=a_day, metavar="YYYY-MM-DD")
    days.add_argument("--until", type=a_day, metavar="YYYY-MM-DD")


def days_of(args: Namespace, journal: Journal) -> Span | None:
    """Give the period that the flags name, None where they name none. Raises `UsageError`."""
    if (args.since is None) != (args.until is None):
        raise UsageError(tr("--since and --until go together"))
    ways = (args.school_year or args.term, args.calendar_year, args.all_years, args.since)
    if sum(map(bool, ways)) > 1:
        raise UsageError(tr("say the days in one way only"))
    if args.since:
        if args.since > args.until:
            raise UsageError(tr("--since lies after --until"))
        return Span(name="", first=args.since, last=args.until)
    if args.calendar_year:
        year = args.calendar_year
        return Span(name=str(year), first=date(year, 1, 1), last=date(year, 12, 31))
    if args.all_years:
        from journal.deeds import look_back

        return look_back.reach(journal)
    return _of_school(args, journal) if args.school_year or args.term else None


def _of_school(args: Namespace, journal: Journal) -> Span:
    from journal.deeds import settings

    today, calendar = settings.calendar(journal)
    days = calendar.span_of(today)
    if args.school_year:
        years = school_years(journal)
        found = _named(args.school_year, [one.name for one in years])
        if found is None:
            raise UsageError(_there_are(tr("there is no such school year"), years))
        days = years[found]
    if not args.term:
        return days
    year = calendar.year_of(days.first)
    found = _named(args.term, [one.name for one in year.terms])
    if found is None:
        raise UsageError(_there_are(tr("there is no such term in {year}", year=year.name), year.terms))
    return year.terms[found]


def school_years(journal: Journal) -> list[Span]:
    """Give every school year from the first entry to today, and those that were set, newest first."""
    from journal.deeds import look_back, settings

    (_, calendar), days = settings.calendar(journal), look_back.reach(journal)
    found = {
        *calendar.spans(days.first, days.last),
        *(calendar.span_of(year.first) for year in calendar.years),
    }
    return sorted(found, key=lambda year: year.first, reverse=True)


def _named(said: str, names: Iterable[str]) -> int | None:
    return next((place for place, name in enumerate(names) if _plain(name) == _plain(said)), None)


def _there_are(missed: str, spans: Iterable[Span]) -> str:
    names = ", ".join(one.name for one in spans)
    return (
        tr("{missed}; there are: {names}", missed=missed, names=names)
        if names
        else tr("{missed}; none is set", missed=missed)
    )


def _plain(name: str) -> str:
    """Give a name as it is typed where there is no dash on the keyboard."""
    return " ".join(name.casefold().replace("–", "-").replace("/", "-").split())
