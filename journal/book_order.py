"""Pure. The wizard without a window: what an order needs, how long its book will be, and keeping the choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from journal import plain
from journal.dates.schoolyears import Calendar
from journal.shapes import Decision, DraftKey, DraftPlace, EntryId, Kind, Span
from journal.shapes.book import BookDraft, Estimate, Held, Order, Quote
from journal.spoken import spoken

PAPERS = ("a4", "letter", "a5")
STYLES = ("plain", "warm")
QUALITIES = ("print", "small")
FORMS = ("pdf", "html", "epub", "markdown")
COVERS = ("weeks", "photo", "type")
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "nl": "Nederlands",
    "pt": "Português",
    "sv": "Svenska",
    "pl": "Polski",
}
"""What a book can be made in, by its own name; each has its table in resources/book/languages."""
OWN_WORDS = ("title", "dedication", "foreword")
"""What a person writes for a book: a draft of its period each."""
FROM_FRIENDS = ("responses", "companions")
"""Choices that let friends into a book: a portfolio, made to be given away, begins without them."""

LIMITS = {"title": 200, "author": 200, "dedication": 2_000, "foreword": 100_000}
"""Letters."""

_KEPT = (
    *("title", "kinds", "tags", "starred", "responses", "companions", "photos", "later_lines", "newest_first"),
    *("protect", "author", "paper", "style", "language", "quality", "cover", "proof"),
)
"""Choices that hold for next year's book, too."""

LONGEST_QUOTE = 300
"""Letters of a sentence that may stand large on a page of its own."""

_QUOTES = 1_000
_NAME, _MANY = 1_000, 1_000_000
"""Letters of a name, and how many entries or decisions: a draft may hold more than a book can."""
_WORDS_A_PAGE = {"a4": 515, "letter": 480, "a5": 357}
_PICTURED_A_PAGE = {"a4": 1.7, "letter": 1.6, "a5": 1.5}
"""Entries with a photo: a second one stands beside the first. These were measured on books of twenty kinds."""
_ENTRY_WORDS, _BREAK_WORDS = 30, 10
"""What the space above an entry takes, and what is free at the end of a line that another follows, in words."""
_FRAME_PAGES, _THIN_PAGES = 12, 4
"""Cover, titles, contents, the year, tags, back."""
_TERM_PAGES = 3
"""What the head of a term takes, and pages left empty so that it begins on the right."""
VOLUME = 1_250_000
"""Letters that a volume holds at the most, some 500 pages of A4: the compiler takes 0.5 to 0.6 GB for them."""
_ENTRY_LETTERS, _PHOTO_LETTERS, _WORD_LETTERS = 400, 3_000, 6
"""What an entry takes beside its text, a photo and a word, in letters: a thousand are 0.4 MB of the compiler's memory.

A photo does not pass through the compiler; it stands in the file, and once more while it is put in there.
"""
THIN = 12
"""A book of fewer entries is a booklet, an entry a page: no contents, no figures and no index."""


def first_order(year: Span, title: str = "") -> Order:
    """Give the order a person starts from: the whole of a school year, names protected, in the language spoken here."""
    return Order(period=year, title=title, language=spoken())


def problems(order: Order) -> tuple[str, ...]:
    """Give what stands in the way of the order, as codes: "period", "paper", "style", "title" and so on."""
    offered = {"paper": PAPERS, "style": STYLES, "quality": QUALITIES, "cover": COVERS}
    found = ["period"] if order.period.first > order.period.last else []
    found += [name for name, ways in offered.items() if getattr(order, name) not in ways]
    found += [name for name, limit in LIMITS.items() if len(getattr(order, name)) > limit]
    return tuple(found)


def estimate(order: Order, held: Held, terms: int = 0) -> Estimate:
    """Give what the book will hold and about how many pages it will have; "empty" where nothing was chosen."""
    entries, words, photos = held.entries, held.words, held.photos
    found = problems(order) if entries else (*problems(order), "empty")
    if not entries or order.paper not in PAPERS:
        return Estimate(entries=entries, photos=photos, words=words, pages=_THIN_PAGES, problems=found)
    text = (words + entries * _ENTRY_WORDS + held.breaks * _BREAK_WORDS) / _WORDS_A_PAGE[order.paper]
    pictures = held.pictured / _PICTURED_A_PAGE[order.paper]
    thin = entries < THIN and not order.portfolio
    pages = round(
        max(_THIN_PAGES + text + pictures, _THIN_PAGES + entries)
        if thin
        else _FRAME_PAGES + text + pictures + terms * _TERM_PAGES
    )
    parts = volumes(order, weight(words * _WORD_LETTERS, entries, photos))
    return Estimate(entries=entries, photos=photos, words=words, pages=pages, problems=found, volumes=parts)


def weight(letters: int, entries: int, photos: int) -> int:
    """Give how much a text of so many letters, entries and photos is for a compiler, in letters."""
    return letters + entries * _ENTRY_LETTERS + photos * _PHOTO_LETTERS


def volumes(order: Order, letters: int) -> int:
    """Give in how many volumes a book of this weight is printed.

    A portfolio is never parted, since its entries name the pages of others, nor what is no book.
    """
    return 1 if order.portfolio or order.alone else max(1, -(-letters // VOLUME))


def to_plain(order: Order) -> dict[str, Any]:
    """Give the choices of an order as JSON can hold them, for next year; never its period nor what was picked."""
    kept = {name: getattr(order, name) for name in _KEPT}
    return kept | {"kinds": sorted(order.kinds), "tags": list(order.tags)}


def from_plain(order: Order, kept: Mapping[str, Any]) -> Order:
    """Give `order` with the choices that were kept; what does not fit is left as it is."""
    known = to_plain(order)
    fitting = {name: value for name, value in kept.items() if name in known and type(value) is type(known[name])}
    if "kinds" in fitting:
        fitting["kinds"] = frozenset(Kind(kind) for kind in fitting["kinds"] if kind in list(Kind))
    if "tags" in fitting:
        fitting["tags"] = tuple(tag for tag in fitting["tags"] if isinstance(tag, str))
    taken = replace(order, **fitting)
    return order if problems(taken) != problems(order) else taken


def draft_key(period: Span, field: str) -> DraftKey:
    """Name the place of one of the `OWN_WORDS` for the book of a period."""
    return DraftKey(DraftPlace.YEARBOOK, f"{period.first.isoformat()}/{period.last.isoformat()}", field)


def draft_of(order: Order, year: date | None = None) -> BookDraft:
    """Give what is kept of an order for when the person comes back to it while `year` is the one to look back on."""
    return BookDraft(
        period=order.period,
        picked=order.picked,
        portfolio=order.portfolio,
        decisions=order.decisions,
        year=year,
        cover_photo=order.cover_photo,
        quotes=order.quotes,
    )


def with_draft(order: Order, draft: BookDraft, calendar: Calendar) -> Order:
    """Give `order`, which is of the school year to look back on, as it was left.

    Where another year has come to be looked back on since, it is left as it is; a school year has the days it has now.
    """
    if calendar.span_of(draft.year or draft.period.last).first < order.period.first:
        return order
    period, year = draft.period, calendar.span_of(draft.period.first)
    if period.first > period.last:
        period = order.period
    elif (period.name, period.first) == (year.name, year.first):
        period = year
    return replace(
        order,
        period=period,
        picked=draft.picked,
        portfolio=draft.portfolio,
        decisions=draft.decisions,
        cover_photo=draft.cover_photo,
        quotes=draft.quotes,
    )


def draft_to_plain(draft: BookDraft | None) -> object:
    """Give a draft as JSON can hold it."""
    return draft and {
        "name": draft.period.name,
        "first": draft.period.first.isoformat(),
        "last": draft.period.last.isoformat(),
        "picked": list(draft.picked),
        "portfolio": draft.portfolio,
        "decisions": [[one.key, one.replacement] for one in draft.decisions],
        "cover_photo": draft.cover_photo,
        "quotes": [[quote.entry, quote.text] for quote in draft.quotes],
        **({"year": draft.year.isoformat()} if draft.year else {}),
    }


def draft_from_plain(value: object) -> BookDraft:
    """Give the draft that `draft_to_plain` wrote. Raises `ValueError` where it is none."""
    kept = plain.fields(value)
    return BookDraft(
        period=Span(
            name=plain.text(kept.get("name"), _NAME),
            first=plain.day(kept.get("first")),
            last=plain.day(kept.get("last")),
        ),
        picked=plain.each(kept.get("picked"), lambda one: EntryId(plain.text(one, _NAME)), _MANY),
        portfolio=plain.text(kept.get("portfolio", ""), _NAME),
        decisions=plain.each(kept.get("decisions", []), _decision, _MANY),
        year=plain.day(kept["year"]) if "year" in kept else None,
        cover_photo=plain.text(kept.get("cover_photo", ""), _NAME),
        quotes=plain.each(kept.get("quotes", []), _quote, _QUOTES),
    )


def _quote(value: object) -> Quote:
    pair = plain.each(value, lambda part: plain.text(part, LONGEST_QUOTE), 2)
    if len(pair) != 2:
        raise ValueError
    return Quote(entry=EntryId(pair[0]), text=pair[1])


def _decision(value: object) -> Decision:
    pair = plain.each(value, lambda part: None if part is None else plain.text(part, _NAME), 2)
    if len(pair) != 2 or pair[0] is None:
        raise ValueError
    return Decision(key=pair[0], replacement=pair[1])
