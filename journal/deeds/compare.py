"""Errand. Two copies of one journal: compared and brought together, and stopped half way where somebody says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from journal.comparing import copies
from journal.comparing.copies import Fetched, OtherKey, fetch, let_go, with_passphrase, with_recovery
from journal.shapes import BroughtTogether, Choice, ComparedCopies, EntryId
from journal.slices import Slices, until_stopped

if TYPE_CHECKING:
    from journal.journal import Journal

__all__ = ["Fetched", "OtherKey", "bringing", "comparing", "fetch", "let_go", "with_passphrase", "with_recovery"]


def comparing(
    journal: Journal, fetched: Fetched, key: OtherKey | None, stop: Callable[[], bool] = lambda: False
) -> Slices[ComparedCopies]:
    """Compare with another copy. Raises what `copies.comparing` does, and `Cancelled` when `stop` says so."""
    return until_stopped(copies.comparing(journal, fetched, key), stop)


def bringing(
    journal: Journal,
    fetched: Fetched,
    choices: Mapping[EntryId, Choice] | None,
    key: OtherKey | None,
    stop: Callable[[], bool] = lambda: False,
) -> Slices[BroughtTogether]:
    """Bring in what was chosen. Raises what `copies.bringing` does, and `Cancelled` when `stop` says so."""
    return until_stopped(copies.bringing(journal, fetched, choices, key), stop)
