"""Errand. A book while it is being chosen: where the choosing starts, its first pages, and nothing lost over a lock."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from journal.shapes import Decision, EntryId, Row, Span
from journal.shapes.book import Desk, Order, Sample
from journal.yearbook import making, plan
from journal.yearbook.book import Books

if TYPE_CHECKING:
    from journal.journal import Journal

DRAFT = "yearbook_draft"
"""The setting that keeps what was begun: period, words and what was picked by hand."""

MOST_ENTRIES = 120
MOST_PHOTOS = 24
"""What a look at the first pages reads at most, so that it follows the choosing at once."""


def begin(journal: Journal) -> Desk:
    """Give what the choosing starts from: the draft that was left, else this year with last year's choices."""
    order = making.start(journal)
    draft = journal.settings.get(DRAFT, {})
    reach = journal.insights.reach()
    return Desk(
        order=_with_draft(order, draft) if isinstance(draft, dict) else order,
        today=journal.settings.today(),
        years=journal.settings.school_years(),
        reach=reach,
        tags=tuple(tag.name for tag in journal.tags.all()),
        frameworks=journal.portfolio.frameworks(),
    )


def keep(journal: Journal, order: Order) -> None:
    """Keep the choices for next year, and the words and the period for when the person comes back."""
    making.keep_choices(journal, order)
    journal.names.remember(*order.decisions)
    draft = {
        "name": order.period.name,
        "first": order.period.first.isoformat(),
        "last": order.period.last.isoformat(),
        "title": order.title,
        "foreword": order.foreword,
        "dedication": order.dedication,
        "picked": list(order.picked),
        "portfolio": order.portfolio,
        "decisions": [[one.key, one.replacement] for one in order.decisions],
    }
    journal.settings.set(DRAFT, draft)


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


def _with_draft(order: Order, draft: dict[str, Any]) -> Order:
    try:
        period = Span(
            name=str(draft["name"]),
            first=date.fromisoformat(draft["first"]),
            last=date.fromisoformat(draft["last"]),
        )
        taken = replace(
            order,
            period=period,
            title=str(draft["title"]),
            foreword=str(draft["foreword"]),
            dedication=str(draft["dedication"]),
            picked=tuple(EntryId(str(entry)) for entry in draft["picked"]),
            portfolio=str(draft.get("portfolio", "")),
            decisions=tuple(Decision(key=key, replacement=said) for key, said in draft.get("decisions", [])),
        )
    except (KeyError, TypeError, ValueError):
        return order
    return order if plan.problems(taken) else taken
