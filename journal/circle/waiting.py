"""Pure. What is sealed into a file and not handed over yet, as far as the journal knows."""

from __future__ import annotations

from datetime import date, timedelta

from journal.dates import clock
from journal.dates.instants import to_micros

LONGEST = timedelta(days=14)
"""How long a sealed file is said not to be handed over."""


def unsaid(way: str, bundle: str, contact: str) -> str:
    """Give the SQL that tells whether nobody said that a bundle went its way, and no answer of this contact shows it.

    `way`, `bundle` and `contact` are columns, the first of the ledger; `still_waits` has the last word.
    """
    return f"""{way} = 'file' AND NOT EXISTS
        (SELECT 1 FROM items came
            WHERE came.reply_to = {bundle} AND came.contact = {contact} AND came.outgoing = 0)"""


def since() -> int:
    """Give the instant, in microseconds since 1970, from which on `still_waits` says yes of what left."""
    return to_micros(clock.beginning_of(clock.today() - LONGEST))


def still_waits(sealed_on: date) -> bool:
    """Tell whether what nobody spoke of waits still: what left weeks ago has gone its way, whatever was said of it."""
    return clock.today() - sealed_on <= LONGEST
