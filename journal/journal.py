"""Errand. An open journal: the vault with its rooms as attributes; create, open, close, and no logic."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from journal.attachments import Attachments
from journal.changes import Changes
from journal.entries import Entries
from journal.settings import Settings
from journal.tags import Tags
from journal.timeline import Timeline
from journal.vault.store import Store

T = TypeVar("T")


class Journal:
    """An open journal. Everything in it belongs to the thread that opened it."""

    def __init__(self, store: Store, folder: Path, vault: str) -> None:
        """Take over an open, migrated store; use `create_journal` or `open_journal`."""
        self.store = store
        self.folder = folder
        self.vault = vault
        self.entries = Entries(store)
        self.tags = Tags(store)
        self.attachments = Attachments(store)
        self.settings = Settings(store)
        self.timeline = Timeline(store)

    def do(self, act: Callable[[Journal], T]) -> tuple[T, Changes]:
        """Run `act` as one transaction; give what it gave and which rooms it touched."""
        with self.store.write():
            outcome = act(self)
        return outcome, Changes(rooms=self.store.touched())

    def close(self) -> None:
        """Close the database."""
        self.store.close()
