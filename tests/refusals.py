"""Every refusal there is, for the tests that hold the wordings against them."""

from __future__ import annotations

from journal.errors import Refusal


def refusals() -> frozenset[type[Refusal]]:
    """Give every kind of refusal that can reach a person; a private one is kept by the module it is of."""
    found: set[type[Refusal]] = set()
    waiting = [Refusal]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            found.add(kind)
            waiting.append(kind)
    return frozenset(kind for kind in found if not kind.__name__.startswith("_"))
