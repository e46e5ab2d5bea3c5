"""Shape. A teacher's own calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A named run of days, both ends included: a term, a break, any period."""

    name: str
    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Tell whether `day` lies in the span."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolYear:
    """A teacher's own year: any dates, 0 to 6 terms, breaks that do not count as teaching weeks."""

    name: str
    first: date
    last: date
    terms: tuple[Span, ...] = ()
    breaks: tuple[Span, ...] = ()
