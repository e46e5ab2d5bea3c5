"""Shape. Which rooms one write touched, so that whoever shows them knows to look again."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto


class Room(Enum):
    """What is written in: one member for each owner of tables, the log of the keys, and the backups."""

    ENTRIES = auto()
    TAGS = auto()
    ATTACHMENTS = auto()
    PROMPTS = auto()
    DRAFTS = auto()
    CIRCLE = auto()
    INBOX = auto()
    LEDGER = auto()
    FOLDERS = auto()
    NAMES = auto()
    PORTFOLIO = auto()
    SETTINGS = auto()
    KEYLOG = auto()
    BACKUPS = auto()
    """In no transaction: folders beside the journal, or in its second place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The rooms that one transaction wrote in."""

    rooms: frozenset[Room] = field(default_factory=frozenset)

    def touches(self, *rooms: Room) -> bool:
        """Tell whether any of `rooms` was written in."""
        return not self.rooms.isdisjoint(rooms)
