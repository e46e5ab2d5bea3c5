"""Every refusal there is, for the tests that hold the wordings against them."""

from __future__ import annotations

from journal.errors import Refusal


def refusals() -> frozenset[type[Refusal]]:
    """Give every kind of refusal."""
    found: set[type[Refusal]] = set()
    waiting = [Refusal]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            found.add(kind)
            waiting.append(kind)
    return frozenset(found)
