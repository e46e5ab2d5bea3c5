"""What the page looks up in the journal, on the journal's thread."""

from __future__ import annotations

from journal.journal import Journal
from journal.shapes import (
    Contact,
    ContactId,
    DraftKey,
    DraftPlace,
    EntryId,
    FormerKeys,
    Item,
    ItemId,
    LedgerLine,
    Response,
)
from journal.sharing import seal
from ui.pages.circle.reading import Reading
from ui.pages.circle.shown import BATCH, Raw, raw


def look_around(journal: Journal) -> tuple[bool, tuple[Contact, ...], tuple[Item, ...]]:
    """Give whether my card is made, who is in the circle, and what came and went."""
    return journal.circle.me() is not None, journal.circle.contacts(), journal.inbox.items()


def look_at(journal: Journal, contact: ContactId) -> tuple[Contact, tuple[FormerKeys, ...], bool]:
    """Give one person, the keys they had before, and whether anything ever came from them."""
    circle = journal.circle
    return circle.get(contact), circle.former_keys(contact), contact in journal.inbox.heard_from()


def read(journal: Journal, item_id: ItemId) -> tuple[Reading, Contact, tuple[Raw, ...]]:
    """Give all that one item shows, the person it came from or went to, and the first of its entries."""
    item = journal.inbox.item(item_id)
    entries = journal.inbox.entries_of(item_id)
    left, responses = _went(journal, item) if item.outgoing else ((), ())
    reading = Reading(
        item=item,
        entries=entries,
        folders=tuple((str(folder.path), folder.name) for folder in journal.folders.all()),
        left=left,
        responses=responses,
        again=_again(journal, item),
        begun=journal.drafts.get(DraftKey(DraftPlace.ANSWER, item_id)) or "",
    )
    return reading, journal.circle.get(item.contact), raw(journal, entries[:BATCH])


def _again(journal: Journal, item: Item) -> tuple[EntryId, ...] | None:
    """Give what a friend asks to be sent again, or what went out and was taken away before it was answered."""
    if not item.missing:
        return seal.asked_for(journal, item.id)
    here = frozenset(journal.entries.in_order())
    lines = journal.ledger.lines_of(journal.inbox.bundle_of(item.id))
    left = tuple(line.entry for line in lines if line.what == "share" and line.entry in here and not line.taken_back)
    return tuple(entry for entry in left if entry is not None) or None


def read_more(journal: Journal, item_id: ItemId, start: int) -> tuple[Raw, ...]:
    """Give further entries of an item."""
    return raw(journal, journal.inbox.entries_of(item_id)[start : start + BATCH])


def _went(journal: Journal, item: Item) -> tuple[tuple[tuple[LedgerLine, str], ...], tuple[Response, ...]]:
    """Give what left in an item, and what this person answered to the entries in it."""
    lines = journal.ledger.lines_of(journal.inbox.bundle_of(item.id))
    answers = {
        response.id: response
        for line in lines
        if line.entry is not None and line.what == "share"
        for response in journal.inbox.responses_to(line.entry)
        if response.contact == item.contact
    }
    return tuple((line, journal.ledger.text(line.id)) for line in lines), tuple(answers.values())
