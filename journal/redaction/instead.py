"""Pure. What stands where something was protected that is on no list; a part of the shared text, never translated."""

from __future__ import annotations

from collections.abc import Mapping

from journal.shapes.names import Finding, Mark

TAKEN_OUT: Mapping[Mark, str] = {
    Mark.EMAIL: "[e-mail address]",
    Mark.PHONE: "[phone number]",
    Mark.BIRTH: "[date]",
    Mark.CODE: "[class or room]",
    Mark.LINK: "[link]",
    Mark.INITIALS: "[someone]",
    Mark.LISTED: "[someone]",  # a name that fits two people on the list, so neither's stand-in will do
}
NAMES = frozenset({Mark.NAME, Mark.LISTED_WORD})
"""What is a name, if it is one at all."""


def instead_of(one: Finding) -> str | None:
    """Give what stands in the place of this; None for a name that is on no list, and has no stand-in yet."""
    if one.stand_in is not None or one.mark in NAMES:
        return one.stand_in
    return TAKEN_OUT.get(one.mark, "[…]")
