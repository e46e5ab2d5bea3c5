"""Errand. Shared folders that are looked into by themselves, a step at a time: no slow disk holds up the journal."""

from __future__ import annotations

from journal.sharing.shared_folder import Letter, clear_away, every, fresh, look_around, read_some, take_in

__all__ = ["Letter", "clear_away", "every", "fresh", "look_around", "read_some", "take_in"]
