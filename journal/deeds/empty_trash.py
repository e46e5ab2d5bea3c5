"""Errand. What goes for good: entries that somebody deletes, and those that have lain in the trash for thirty days.

Versions, later lines, files, evidence, the answers of friends, tags that no other entry carries and sentences that a
book was to set large go with them, and all of it is overwritten. What left this computer stays in the ledger, so that
it can still be asked back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.shapes import Trashed
from journal.writing import delete_for_good as delete_for_good

if TYPE_CHECKING:
    from journal.journal import Journal


def look(journal: Journal) -> tuple[Trashed, ...]:
    """Give what lies in the trash, and for how long yet."""
    return journal.trash.trashed()


def empty_old_trash(journal: Journal, most: int | None = None) -> bool:
    """Note that the journal is open today, and delete what has been in the trash for long enough; `most` at once.

    Tells whether some is left to be deleted. Days are counted as `entries.trash` says. Raises the refusals of the disk.
    """
    journal.trash.count_days(journal.settings.today())
    due = journal.trash.due()
    if due:
        delete_for_good(journal, due[:most])
    elif journal.tags.any_unused():  # left by an earlier Afterbell
        journal.tags.drop_unused()
    return most is not None and len(due) > most
