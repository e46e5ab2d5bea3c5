"""Errand. A book while it is being chosen: where the choosing starts, its first pages, and nothing lost over a lock."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from journal import book_order
from journal.book_order import OWN_WORDS, draft_key
from journal.deeds import make_book
from journal.deeds.look_back import to_look_back_on
from journal.prose import plain
from journal.settings_table import BOOK_DRAFT, SCHOOL_YEARS
from journal.shapes import Begun, DraftPlace, Kind, Row
from journal.shapes.book import BookStart, Order, Quotable, Quote, Sample
from journal.yearbook.book import Books

if TYPE_CHECKING:
    from journal.journal import Journal

MOST_OFFERED = 24
"""Entries of each sort whose sentences are offered."""
SHORTEST = 12
_PICTURE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_SENTENCE = re.compile(r".+?(?:(?<!\b\w)(?<!\b[MD]rs)(?<!\b[MD][rs])[.!?…]+[\"”’»)]*(?=\s|$)|$)")

MOST_ENTRIES = 120
MOST_PHOTOS = 24
"""What a look at the first pages reads at most, so that it follows the choosing at once."""


def begin(journal: Journal) -> BookStart:
    """Give what the choosing starts from: the draft left of this year's book, else this year with the last choices."""
    order = make_book.start(journal)
    draft = journal.settings.get(BOOK_DRAFT)
    reach = journal.insights.reach()
    if draft is not None:
        order = book_order.with_draft(order, draft, journal.settings.calendar())
        order = replace(order, quotes=Books(journal.store).still_said(order.quotes))
    words = {
        field: Begun(draft=journal.drafts.get(draft_key(order.period, field)), stands=stands(journal, field))
        for field in OWN_WORDS
    }
    texts = {field: found.text[: book_order.LIMITS[field]] for field, found in words.items()}
    return BookStart(
        order=replace(order, title=texts["title"], dedication=texts["dedication"], foreword=texts["foreword"]),
        words=words,
        today=journal.settings.today(),
        years=journal.settings.get(SCHOOL_YEARS),
        reach=reach,
        tags=tuple(tag.name for tag in journal.tags.all()),
        frameworks=journal.portfolio.frameworks(),
    )


def stands(journal: Journal, field: str) -> str:
    """Give one of the `OWN_WORDS` for a period that has none of its own: what was written last, whatever for."""
    return journal.drafts.latest(DraftPlace.YEARBOOK, field)


def keep(journal: Journal, order: Order) -> None:
    """Keep the choices for next year, and the period and what was picked for when the person comes back."""
    order = replace(order, quotes=Books(journal.store).still_said(order.quotes))
    make_book.keep_choices(journal, order)
    journal.names.remember(*order.decisions)
    journal.settings.set(BOOK_DRAFT, book_order.draft_of(order, to_look_back_on(journal).first))


def sample(journal: Journal, order: Order) -> Sample:
    """Give what the book will hold, and the book of its first entries."""
    estimate = make_book.estimate(journal, order)
    if estimate.problems:
        return Sample(estimate=estimate, manuscript=None, whole=True)
    most = MOST_ENTRIES
    if estimate.photos > MOST_PHOTOS:
        most = max(8, min(most, estimate.entries * MOST_PHOTOS // estimate.photos))
    whole = estimate.entries <= most
    if not whole:
        order = replace(order, picked=Books(journal.store).first(order, most))
    return Sample(estimate=estimate, manuscript=make_book.read(journal, order), whole=whole)


def quotable(journal: Journal, order: Order) -> tuple[Quotable, ...]:
    """Give sentences that might stand large in a book: of what was starred, then of the highs that were answered most.

    Nothing is scored: they come in the order of their days, and the person chooses.
    """
    entries = make_book.read(journal, replace(order, responses=True)).entries
    starred = [entry for entry in entries if entry.starred]
    answered = [entry for entry in entries if entry.responses and entry.kind is Kind.HIGH and not entry.starred]
    answered.sort(key=lambda entry: -len(entry.responses))
    chosen = {quote.entry for quote in order.quotes}
    others = [entry for entry in entries if entry.id in chosen]
    offered = {entry.id: entry for entry in (*starred[:MOST_OFFERED], *answered[:MOST_OFFERED], *others)}
    return tuple(
        Quotable(day=entry.day, quote=Quote(entry=entry.id, text=sentence))
        for entry in sorted(offered.values(), key=lambda entry: entry.day)
        for sentence in sentences(entry.body)
    )


def sentences(body: str) -> tuple[str, ...]:
    """Give the sentences of a text that are neither too short nor too long to stand large."""
    lines = plain(_PICTURE.sub("", body)).split("\n")  # what is said of a picture stands below it already
    found = (" ".join(one.split()) for line in lines for one in _SENTENCE.findall(line))
    fitting = (one for one in found if SHORTEST <= len(one) <= book_order.LONGEST_QUOTE)
    return tuple(dict.fromkeys(one for one in fitting if not all(word.startswith("#") for word in one.split())))


def fitting(journal: Journal, order: Order) -> tuple[Row, ...]:
    """Give every entry that fits an order but for what was picked, oldest first, to pick from."""
    return journal.timeline.rows(Books(journal.store).chosen(replace(order, picked=())))
