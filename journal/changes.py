"""Shape. Which rooms one write touched, and whose entries, so that whoever shows them knows to look again."""

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
    """The rooms that one transaction wrote in; `entries` are the ids of all it was about, None where it did not say."""

    rooms: frozenset[Room] = field(default_factory=frozenset)
    entries: frozenset[str] | None = None

    def touches(self, *rooms: Room) -> bool:
        """Tell whether any of `rooms` was written in."""
        return not self.rooms.isdisjoint(rooms)

    def may_be_about(self, entry: str | None) -> bool:
        """Tell whether an entry may be another one now."""
        return self.entries is None or entry in self.entries
