"""Errand. The school year that a journal is to be looked back on: where Look back and the year in review begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.shapes import Filter, Span

if TYPE_CHECKING:
    from journal.journal import Journal


def to_look_back_on(journal: Journal) -> Span:
    """Give the days of the school year that has just ended, or of this one once it holds enough to look back on."""

    def written(span: Span) -> int:
        return journal.timeline.count(Filter(since=span.first, until=span.last))

    reach = journal.insights.reach()
    calendar = journal.settings.calendar()
    return calendar.to_look_back_on(journal.settings.today(), written, reach.last if reach else None)
