"""Errand. A book while it is being chosen: where the choosing starts, its first pages, and nothing lost over a lock."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journal.settings_table import BOOK_DRAFT, SCHOOL_YEARS
from journal.shapes import Row
from journal.shapes.book import Desk, Order, Sample
from journal.yearbook import making, plan
from journal.yearbook.book import Books

if TYPE_CHECKING:
    from journal.journal import Journal

MOST_ENTRIES = 120
MOST_PHOTOS = 24
"""What a look at the first pages reads at most, so that it follows the choosing at once."""


def begin(journal: Journal) -> Desk:
    """Give what the choosing starts from: the draft that was left, else this year with last year's choices."""
    order = making.start(journal)
    draft = journal.settings.get(BOOK_DRAFT)
    reach = journal.insights.reach()
    return Desk(
        order=plan.with_draft(order, draft) if draft else order,
        today=journal.settings.today(),
        years=journal.settings.get(SCHOOL_YEARS),
        reach=reach,
        tags=tuple(tag.name for tag in journal.tags.all()),
        frameworks=journal.portfolio.frameworks(),
    )


def keep(journal: Journal, order: Order) -> None:
    """Keep the choices for next year, and the words and the period for when the person comes back."""
    making.keep_choices(journal, order)
    journal.names.remember(*order.decisions)
    journal.settings.set(BOOK_DRAFT, plan.draft_of(order))


def sample(journal: Journal, order: Order) -> Sample:
    """Give what the book will hold, and the book of its first entries."""
    estimate = making.estimate(journal, order)
    if estimate.problems:
        return Sample(estimate=estimate, manuscript=None, whole=True)
    most = MOST_ENTRIES
    if estimate.photos > MOST_PHOTOS:
        most = max(8, min(most, estimate.entries * MOST_PHOTOS // estimate.photos))
    whole = estimate.entries <= most
    if not whole:
        chosen = Books(journal.store).chosen(order)
        order = replace(order, picked=chosen[-most:] if order.newest_first else chosen[:most])
    return Sample(estimate=estimate, manuscript=making.read(journal, order), whole=whole)


def fitting(journal: Journal, order: Order) -> tuple[Row, ...]:
    """Give every entry that fits an order but for what was picked, oldest first, to pick from."""
    return journal.timeline.rows(Books(journal.store).chosen(replace(order, picked=())))
