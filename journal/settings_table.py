"""Pure. Every setting of a journal: its name, what it may be, what holds until it is set, whether an export carries it.

A value is read from JSON, and reading is the check: what does not fit (an edited export, a newer Afterbell's value, a
damaged file) raises `ValueError`. Whoever brings a value in refuses it then; whoever looks one up takes the default.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, time
from typing import Any, Generic, TypeVar

from journal import book_order, plain, prose
from journal.dates import clock
from journal.search import query
from journal.shapes import (
    AttachmentId,
    ContactId,
    EntryId,
    GrownEntry,
    LaterLineId,
    OwnImport,
    Rehearsal,
    SavedSearch,
    SchoolYear,
    Span,
    StagedLists,
    UnfinishedImport,
)
from journal.shapes.book import BookDraft

T = TypeVar("T")

_NOON = time(12)
_ANY = 2**53
"""The largest whole number of JSON: what counts changes, and what is needed to take one back, is read however long."""
_GROWN = tuple(field.name for field in fields(GrownEntry))
_LANGUAGE = re.compile(r"(auto|[a-z]{2,3}(_[A-Za-z0-9]{2,8})*)?")


@dataclass(frozen=True, slots=True)
class Form(Generic[T]):
    """How a kind of value is read from JSON, which raises `ValueError` where it is none, and written as JSON."""

    read: Callable[[object], T]
    write: Callable[[T], object]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Setting(Generic[T]):
    """One setting. `default` holds until another is kept, and where what is kept does not fit `form`.

    `may_travel` says whether an export carries it, and whether it is taken from one: not what guards this journal,
    nor what is true of this computer or of these keys only. `looser` tells whether going from one value to another
    guards the journal less; None where the setting guards nothing.
    """

    name: str
    form: Form[T]
    default: T
    may_travel: bool = True
    looser: Callable[[T, T], bool] | None = None


def _off(before: bool, after: bool) -> bool:  # noqa: FBT001  two values of a setting
    return before and not after


def _same(value: T) -> object:
    return value


def _listed(values: tuple[T, ...]) -> object:
    return list(values)


def _line(value: object, most: int) -> str:
    return prose.clean_line(plain.text(value, most))


def _time_of_day(value: object) -> time:
    found = time.fromisoformat(plain.text(value, 20))
    if found.tzinfo is not None or found >= _NOON:
        raise ValueError
    return found


def _language(value: object) -> str:
    if not _LANGUAGE.fullmatch(plain.text(value, 40)):
        raise ValueError
    return str(value)


def _search(value: object) -> SavedSearch:
    kept = plain.fields(value)
    return SavedSearch(
        name=plain.text(kept.get("name"), 500),
        text=plain.text(kept.get("text"), 500),
        filter=query.from_plain(kept.get("filter")),
    )


def _search_to_plain(search: SavedSearch) -> object:
    return {"name": search.name, "text": search.text, "filter": query.to_plain(search.filter)}


def _school_years(value: object) -> tuple[SchoolYear, ...]:
    return tuple(sorted(plain.each(value, _school_year, 400), key=lambda year: year.first))


def _school_year(value: object) -> SchoolYear:
    kept, span = plain.fields(value), _span(value)
    if span.first == span.last:
        raise ValueError
    return SchoolYear(
        name=span.name,
        first=span.first,
        last=span.last,
        terms=plain.each(kept.get("terms", []), _span, 100),
        breaks=plain.each(kept.get("breaks", []), _span, 100),
    )


def _span(value: object) -> Span:
    kept = plain.fields(value)
    span = Span(
        name=plain.text(kept.get("name"), 200), first=plain.day(kept.get("first")), last=plain.day(kept.get("last"))
    )
    if span.first > span.last:
        raise ValueError
    return span


def _school_year_to_plain(year: SchoolYear) -> object:
    return {
        **_span_to_plain(year),
        "terms": [_span_to_plain(span) for span in year.terms],
        "breaks": [_span_to_plain(span) for span in year.breaks],
    }


def _span_to_plain(span: Span | SchoolYear) -> dict[str, str]:
    return {"name": span.name, "first": span.first.isoformat(), "last": span.last.isoformat()}


def _day(value: object) -> date | None:
    return None if value is None else plain.day(value)


def _rehearsal(value: object) -> Rehearsal:
    kept = plain.fields(value)
    return Rehearsal(
        sheet=plain.text(kept.get("sheet"), 100),
        ask_on=_day(kept.get("ask_on")),
        tried_on=_day(kept.get("tried_on")),
        unprinted=plain.truth(kept.get("unprinted", False)),
    )


def _rehearsal_to_plain(kept: Rehearsal | None) -> object:
    return kept and {
        "sheet": kept.sheet,
        "ask_on": kept.ask_on and kept.ask_on.isoformat(),
        "tried_on": kept.tried_on and kept.tried_on.isoformat(),
        "unprinted": kept.unprinted,
    }


def _unfinished(value: object) -> UnfinishedImport | None:
    if value is None:
        return None
    kept = plain.fields(value)
    count, last, left = (plain.whole(kept.get(name, 0), 0, _ANY) for name in ("count", "last", "left"))
    theirs = frozenset(plain.each(kept.get("theirs", []), lambda entry: EntryId(plain.text(entry, 40)), 100_000))
    grown = plain.each(kept.get("grown", []), _grown, _ANY)
    seed = plain.text(kept.get("seed"), 40)
    return UnfinishedImport(seed=seed, count=count, last=last, left=left, theirs=theirs, grown=grown)


def _grown(value: object) -> GrownEntry:
    kept = plain.fields(value)
    # There may be thousands, each of them with few of these, and all are noted again with each slice of an import.
    tags, lines, files = (
        plain.each(kept[name], lambda each: plain.text(each, _ANY), _ANY) if name in kept else ()
        for name in ("tags", "lines", "files")
    )
    return GrownEntry(
        entry=EntryId(plain.text(kept.get("entry"), 40)),
        rev=plain.whole(kept.get("rev"), 1, _ANY),
        before=plain.whole(kept.get("before", 0), 0, _ANY),
        tags=tags,
        lines=tuple(map(LaterLineId, lines)),
        files=tuple(map(AttachmentId, files)),
    )


def _unfinished_to_plain(kept: UnfinishedImport | None) -> object:
    return kept and {
        "seed": kept.seed,
        "count": kept.count,
        "last": kept.last,
        "left": kept.left,
        "theirs": sorted(kept.theirs),
        "grown": [{name: value for name in _GROWN if (value := getattr(each, name))} for each in kept.grown],
    }


def _own_import(value: object) -> OwnImport | None:
    if value is None:
        return None
    kept = plain.fields(value)
    revs = plain.fields(kept.get("entries"))
    entries = tuple((EntryId(plain.text(each, 40)), plain.whole(rev, 1, _ANY)) for each, rev in revs.items())
    return OwnImport(seed=plain.text(kept.get("seed"), 40), entries=entries)


def _own_import_to_plain(kept: OwnImport | None) -> object:
    return kept and {"seed": kept.seed, "entries": dict(kept.entries)}


def _staged(value: object) -> StagedLists | None:
    if value is None:
        return None
    kept = plain.fields(value)
    contacts = plain.fields(kept.get("contacts"))
    return StagedLists(
        sealed=plain.truth(kept.get("sealed")),
        proved=frozenset(plain.each(kept.get("proved"), _contact, _ANY)),
        contacts={each: _contact(here) for each, here in contacts.items()},
        heard=plain.truth(kept.get("heard")),
    )


def _contact(value: object) -> ContactId:
    return ContactId(plain.text(value, 200))


def _staged_to_plain(kept: StagedLists | None) -> object:
    return kept and {
        "sealed": kept.sealed,
        "proved": sorted(kept.proved),
        "contacts": dict(kept.contacts),
        "heard": kept.heard,
    }


def _choices(value: object) -> Mapping[str, object]:
    plain.text(json.dumps(value, ensure_ascii=False, allow_nan=False), 1_000_000)
    return plain.fields(value)


_SWITCH = Form(plain.truth, _same)
_DATE: Form[date | None] = Form(_day, lambda day: day and day.isoformat())

DAY_ENDS_AT: Setting[time] = Setting(
    name="day_ends_at", form=Form(_time_of_day, time.isoformat), default=clock.DAY_ENDS_AT
)
"""What is written before it, local time, belongs to the evening before."""

MY_NAME: Setting[str] = Setting(name="my_name", form=Form(lambda value: _line(value, 200), _same), default="")

SCHOOL_YEARS: Setting[tuple[SchoolYear, ...]] = Setting(
    name="school_years",
    form=Form(_school_years, lambda years: [_school_year_to_plain(year) for year in years]),
    default=(),
)
"""Those that were set, oldest first."""

LOCK_AFTER: Setting[int] = Setting(
    name="lock_after",
    form=Form(lambda value: plain.whole(value, 1, 60), _same),
    default=10,
    may_travel=False,
    looser=lambda before, after: after > before,
)
"""Minutes in which nobody touches the window."""

LOCK_WITH_DESKTOP: Setting[bool] = Setting(
    name="lock_with_desktop", form=_SWITCH, default=True, may_travel=False, looser=_off
)
LOCK_ON_MINIMISE: Setting[bool] = Setting(
    name="lock_on_minimise", form=_SWITCH, default=False, may_travel=False, looser=_off
)
OFF_SHARED_SCREENS: Setting[bool] = Setting(name="off_shared_screens", form=_SWITCH, default=True, may_travel=False)

SECOND_BACKUP_FOLDER: Setting[str] = Setting(
    name="second_backup_folder", form=Form(lambda value: plain.text(value, 4096), _same), default="", may_travel=False
)
"""A path on this computer, "" where there is no second place."""

RECOVERY_SHEET: Setting[Rehearsal | None] = Setting(
    name="recovery_sheet", form=Form(_rehearsal, _rehearsal_to_plain), default=None, may_travel=False
)

SPELLING_LANGUAGE: Setting[str] = Setting(name="spelling_language", form=Form(_language, _same), default="auto")
""""" is off, "auto" the language of the system."""

MY_WORDS: Setting[tuple[str, ...]] = Setting(
    name="my_words",
    form=Form(lambda value: plain.each(value, lambda word: _line(word, 200), 100_000), _listed),
    default=(),
)
"""Words that are right in this journal, whatever the dictionary says."""

SMART_QUOTES: Setting[bool] = Setting(name="smart_quotes", form=_SWITCH, default=False)
"""Straight quotation marks become those of the language while they are typed."""

SAVED_SEARCHES: Setting[tuple[SavedSearch, ...]] = Setting(
    name="saved_searches",
    form=Form(
        lambda value: plain.each(value, _search, 10_000), lambda searches: [_search_to_plain(each) for each in searches]
    ),
    default=(),
)

LAST_FRAMEWORK: Setting[str] = Setting(
    name="framework", form=Form(lambda value: plain.text(value, 200), _same), default=""
)
"""The framework that something was marked with last."""

BOOK_CHOICES: Setting[Mapping[str, object]] = Setting(name="yearbook", form=Form(_choices, _same), default={})
"""The choices of the last book, as `book_order.to_plain` gives them; `from_plain` there takes those that fit."""

BOOK_DRAFT: Setting[BookDraft | None] = Setting(
    name="yearbook_draft", form=Form(book_order.draft_from_plain, book_order.draft_to_plain), default=None
)
"""What was begun of a book: its days, what was picked by hand, what stands large. Its own words are drafts."""

MADE_UP: Setting[tuple[EntryId, ...]] = Setting(
    name="made_up",
    form=Form(lambda value: plain.each(value, lambda entry: EntryId(plain.text(entry, 40)), 100_000), _listed),
    default=(),
    may_travel=False,
)
"""The entries that nobody lived, in a made-up year; every other one there is its visitor's."""

UNFINISHED_IMPORT: Setting[UnfinishedImport | None] = Setting(
    name="unfinished_import", form=Form(_unfinished, _unfinished_to_plain), default=None, may_travel=False
)
"""What an import put in that is under way, or was when the journal was closed: it is taken back at the next opening."""

OWN_IMPORT: Setting[OwnImport | None] = Setting(
    name="own_import", form=Form(_own_import, _own_import_to_plain), default=None, may_travel=False
)
"""What such an import puts in where it is of an export of ours: noted once, for it is long."""

STAGED_LISTS: Setting[StagedLists | None] = Setting(
    name="staged_lists", form=Form(_staged, _staged_to_plain), default=None, may_travel=False
)
"""By what such an import, whole by now, brings in the rows that are still staged: that goes on at the next opening."""

BROUGHT_BACK: Setting[date | None] = Setting(name="brought_back", form=_DATE, default=None, may_travel=False)
"""The day of the backup that this journal was restored from, until its circle was told or need not be."""

SECOND_COPIED_ON: Setting[date | None] = Setting(name="second_copied_on", form=_DATE, default=None, may_travel=False)
"""The last day on which the second place for backups was there, or was first looked for."""

LAST_CHECKED: Setting[date | None] = Setting(name="last_checked", form=_DATE, default=None, may_travel=False)
"""The last day on which all of the journal was checked, and found whole."""

SETTINGS: tuple[Setting[Any], ...] = (
    DAY_ENDS_AT,
    MY_NAME,
    SCHOOL_YEARS,
    LOCK_AFTER,
    LOCK_WITH_DESKTOP,
    LOCK_ON_MINIMISE,
    OFF_SHARED_SCREENS,
    SECOND_BACKUP_FOLDER,
    RECOVERY_SHEET,
    SPELLING_LANGUAGE,
    MY_WORDS,
    SMART_QUOTES,
    SAVED_SEARCHES,
    LAST_FRAMEWORK,
    BOOK_CHOICES,
    BOOK_DRAFT,
    MADE_UP,
    BROUGHT_BACK,
    SECOND_COPIED_ON,
    LAST_CHECKED,
    UNFINISHED_IMPORT,
    OWN_IMPORT,
    STAGED_LISTS,
)


def named(name: str) -> Setting[Any] | None:
    """Give the setting of that name, None where this Afterbell knows none."""
    return next((setting for setting in SETTINGS if setting.name == name), None)
