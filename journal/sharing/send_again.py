"""Pure. Asking to be sent again what a restored journal lost: a note that every Afterbell shows, with a mark on it.

To an older Afterbell it is a shared note like any other, and its words say what is wished for. One that knows the mark
offers to do it.
"""

from __future__ import annotations

from datetime import date

from journal import plain
from journal.bundle.sealed import LetterEntry
from journal.shapes import EntryId, Kind, SharedEntry

MARK = "afterbell-send-again-"
"""How the one tag of such a note begins; the day from which on things are missing follows."""

_TITLE = "My journal was brought back from a backup of {day}"
_BODY = (
    "What you sealed for me since then did not come along, and neither did what I noted of what I sealed for you. "
    "If you still have it, please share it with me again."
)


def note(uid: EntryId, rev: int, since: date, today: date) -> LetterEntry:
    """Give the note that asks for what was sealed from the day `since` on. Its words travel: none is translated."""
    return LetterEntry(
        uid=uid,
        rev=rev,
        title=_TITLE.format(day=f"{since.day} {since:%B %Y}"),
        body=_BODY,
        day=today,
        kind=Kind.NOTE,
        tags=(f"{MARK}{since.isoformat()}",),
    )


def asked_since(entries: tuple[SharedEntry, ...]) -> date | None:
    """Tell from which day on a friend wishes to be sent things again; None where what came is no such wish."""
    if len(entries) != 1 or len(entries[0].tags) != 1 or not entries[0].tags[0].startswith(MARK):
        return None
    try:
        return plain.day(entries[0].tags[0].removeprefix(MARK))
    except ValueError:
        return None
