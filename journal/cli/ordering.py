"""What a book is made of, by flags: everything there is to choose in the window, as an order."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction, Namespace, _ActionsContainer
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from journal import book_order
from journal.cli.arguments import a_day, a_text, a_year, an_id
from journal.cli.asking import UsageError, text_from
from journal.cli.commands import entries_named, entry_named
from journal.cli.language import figure, tr
from journal.cli.words import words, words_of
from journal.shapes import EntryId, Kind, Span
from journal.shapes.book import Quote

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.shapes.book import Order

_AS_SAID = ("starred", "responses", "companions", "photos", "later_lines", "newest_first", "title", "author")
_TEXTS = ("dedication", "foreword")
_DRESS = ("paper", "style", "language", "quality", "cover", "proof")


def add_choices(parser: ArgumentParser) -> None:
    """Let a command say what goes into a book and how it looks."""
    add_days(parser)
    content = parser.add_argument_group("what goes in")
    content.add_argument(
        "--kind", choices=[kind.value for kind in Kind], action="append", help="may be given several times [all kinds]"
    )
    content.add_argument(
        "--tag", type=words, metavar="TAG", action="append", help="entries with any of these tags [all]"
    )
    content.add_argument(
        "--entry", type=an_id, action="append", metavar="ID", help="only these; `afterbell list` shows ids [all]"
    )
    _choice(content, "--starred", "only what you starred [no]")
    _choice(content, "--photos", "the photos of the entries [yes]")
    _choice(content, "--later-lines", "what you wrote beneath an entry later [yes]")
    _choice(content, "--responses", "what friends answered [no]")
    _choice(content, "--companions", "a page of who of your circle was let in [no]")
    _choice(content, "--newest-first", "the last entry comes first [no]")
    content.add_argument(
        "--portfolio",
        type=words,
        metavar="FRAMEWORK",
        help="only entries marked as evidence, under the parts of this framework",
    )
    own = parser.add_argument_group("your own words")
    own.add_argument("--title", type=words, metavar="TITLE", help="[A year of teaching, in the book's language]")
    own.add_argument("--author", type=words, metavar="NAME", help="your name [as in the settings]")
    own.add_argument(
        "--quote",
        type=words_of,
        action="append",
        metavar="ID",
        help="words of this entry stand large on a page of their own: asked for, or a line of standard input; "
        "may be given several times",
    )
    own.add_argument("--dedication", type=a_text, metavar="FILE", help="its text; standard input where it is -")
    own.add_argument("--foreword", type=a_text, metavar="FILE", help="its text; standard input where it is -")
    dress = parser.add_argument_group("paper and look")
    dress.add_argument("--paper", choices=book_order.PAPERS, help="[a4]")
    dress.add_argument("--style", choices=book_order.STYLES, help="[warm]")
    dress.add_argument(
        "--language", choices=book_order.LANGUAGES, help="of its dates and headings [as of this command line]"
    )
    dress.add_argument("--quality", choices=book_order.QUALITIES, help="photos for print, or a small file [print]")
    dress.add_argument("--cover", choices=book_order.COVERS, help="a leaf an entry, a photo, or only words [weeks]")
    dress.add_argument("--cover-photo", type=words, metavar="NAME", help="which, by its name [the first of the book]")
    _choice(dress, "--proof", "bleed and crop marks, for a printer [no]")
    parser.add_argument(
        "--as-last-time", action="store_true", help="start from the choices kept last; names are protected all the same"
    )
    parser.add_argument("--keep", action="store_true", help="keep these choices for next time")


def order_of(args: Namespace, journal: Journal) -> Order:
    """Give the order that the flags make, on top of the first one or of last time's. Raises `UsageError`."""
    from journal.deeds import make_book

    if args.portfolio and args.kind:
        raise UsageError(tr("--kind does not go with --portfolio: how a day felt is nobody's business there"))
    order = make_book.start(journal) if args.as_last_time else make_book.first(journal)
    said: dict[str, Any] = {name: value for name in (*_AS_SAID, *_DRESS) if (value := getattr(args, name)) is not None}
    if args.kind or args.portfolio:
        said["kinds"] = frozenset(map(Kind, args.kind or ()))
    if args.tag:
        said["tags"] = tuple(tag.removeprefix("#") for tag in args.tag)
    if args.portfolio:
        said["portfolio"] = _framework(journal, args.portfolio)
        said = dict.fromkeys(book_order.FROM_FRIENDS, False) | said
    order = replace(order, **said, period=days_of(args, journal) or order.period, protect=not args.names_as_written)
    if args.entry:
        order = replace(order, picked=_picked(args, journal, order))
    if args.quote or args.cover_photo:
        order = _of_entries(args, journal, order)
    return _with_texts(args, order)


def _of_entries(args: Namespace, journal: Journal, order: Order) -> Order:
    """Take in what is quoted of the entries of an order, and which of their photos is the cover."""
    from journal.deeds import make_book

    entries = {entry.id: entry for entry in make_book.read(journal, order).entries}
    quotes = []
    for said, text in args.quote or ():
        entry = entries.get(entry_named(journal, said))
        if entry is None or not make_book.says(entry.body, text):
            raise UsageError(tr("the entry {id} is not in the book, or does not say those words", id=said[:8]))
        if len(text) > book_order.LONGEST_QUOTE:
            raise UsageError(
                tr("what stands large has at most {most} letters; shorten it", most=book_order.LONGEST_QUOTE)
            )
        quotes.append(Quote(entry=entry.id, text=text))
    named = [photo.id for entry in entries.values() for photo in entry.photos if photo.name == args.cover_photo]
    if args.cover_photo and not named:
        raise UsageError(tr("no photo of that name is in the book"))
    photo = named[0] if named else order.cover_photo
    return replace(order, quotes=(*order.quotes, *quotes), cover_photo=photo, cover="photo" if named else order.cover)


def _with_texts(args: Namespace, order: Order) -> Order:
    """Read the texts that come from files or are typed: last, when nothing else of the order is left to be refused."""
    texts: dict[str, Any] = {name: text_from(where).strip() for name in _TEXTS if (where := getattr(args, name))}
    order = replace(order, **texts)
    for name, limit in book_order.LIMITS.items():
        if len(getattr(order, name)) > limit:
            raise UsageError(tr("--{name} is longer than {limit} letters; shorten it", name=name, limit=figure(limit)))
    return order


def _choice(group: _ActionsContainer, name: str, about: str) -> None:
    group.add_argument(name, action=BooleanOptionalAction, help=about)


def _framework(journal: Journal, said: str) -> str:
    from journal.deeds import evidence

    there = evidence.lists(journal).offered
    for one in there:
        if said.casefold() in {one.id.casefold(), one.name.casefold()}:
            return one.id
    raise UsageError(tr("there is no such framework; there are: {names}", names=", ".join(one.id for one in there)))


def _picked(args: Namespace, journal: Journal, order: Order) -> tuple[EntryId, ...]:
    from journal.deeds import draft_book

    fitting = {row.id for row in draft_book.fitting(journal, order)}
    picked = tuple(dict.fromkeys(entries_named(journal, args.entry)))
    for entry in picked:
        if entry not in fitting:
            raise UsageError(tr("the entry {id} lies outside these days or what else was chosen", id=entry[:8]))
    return picked


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
