"""Shape. Which rooms one write touched, so that whoever shows them knows to look again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The names of the rooms one transaction wrote in: "entries", "tags", "circle" and so on."""

    rooms: frozenset[str] = field(default_factory=frozenset)

    def touches(self, *rooms: str) -> bool:
        """Tell whether any of `rooms` was written in."""
        return not self.rooms.isdisjoint(rooms)
