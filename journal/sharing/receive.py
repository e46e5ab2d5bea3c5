"""Errand. Opening a bundle: everything is checked before anything is kept, and a refusal changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from journal import chance, decoder, writing
from journal.bundle import cards, sealed
from journal.bundle.sealed import LetterEntry, Opened
from journal.circle.inbox import HEADING_LIMIT, Arrival, ReceivedFile
from journal.decoder import Allowance, Looked
from journal.entries.attachments import described, ids_for
from journal.errors import BundleRefused, CardRefused, KeysChanged
from journal.pictures import pictures
from journal.shapes import Attachment, AttachmentId, ContactId, Draft, Entry, EntryId, Item, ItemId, SharedEntry

if TYPE_CHECKING:
    from journal.journal import Journal

_FILE_LINK = re.compile(r"\]\(\.\./(files/[0-9]{4}\.[a-z0-9]{1,5})\)")
_ATTACHED = re.compile(r"\]\(attachment:([0-9A-Za-z-]{1,64})\)")
_SECONDS = 60
"""Of the processor, for all pictures of an entry that is kept; what comes after is kept as a file."""
_FIRST = 5_000
"""Letters in which the title of a text is looked for; the text may be as long as it likes."""
_SHOWN = ("image/png", "image/jpeg", "image/webp")


def open_bundle(journal: Journal, data: bytes) -> Item:
    """Take in what a friend sealed and give its item in the inbox.

    Raises `BundleRefused` (facts: reason, detail) and `BundleKnown` (facts: received); nothing changes then.
    """
    return take_in(journal, check(journal, data))


def check(journal: Journal, data: bytes) -> Opened:
    """Give what is in a bundle that checks out, without keeping anything. Raises `BundleRefused`."""
    return sealed.open_bundle(data, journal.circle.identities(), lambda sender: journal.circle.sender(sender)[1])


def take_in(journal: Journal, opened: Opened) -> Item:
    """Keep what `check` gave. Raises `BundleKnown`, and `BundleRefused` for what this journal has no place for."""
    contact, _ = journal.circle.sender(opened.sender)
    keep = {"share": _share, "response": _response, "takeback": _take_back, "card": _card}[opened.letter.kind]
    journal.inbox.require_new(opened.sender, opened.id)
    with journal.store.write():
        # Each of them checks before it writes: a refusal inside a larger transaction must leave nothing behind.
        item = keep(journal, opened, contact)
        journal.inbox.remember(opened.sender, opened.id)
    return item


def pictures_of(journal: Journal, item_id: ItemId, uid: EntryId) -> dict[str, bytes]:
    """Give the pictures of a friend's entry as they came, by the ids of their files. Raises `NoSuchEntry`."""
    files = journal.inbox.entry(item_id, uid).files
    return {file.id: journal.inbox.file_bytes(file.id) for file in files if file.media_type in _SHOWN}


def looked_at(found: Mapping[str, bytes]) -> dict[str, Looked | None]:
    """Look at the pictures of an entry that is to be kept; slow for hostile ones, and needs no journal."""
    return decoder.look_all(found, Allowance(_SECONDS))


def keep_copy(
    journal: Journal,
    item_id: ItemId,
    uid: EntryId,
    credit: str = "",
    looked: Mapping[str, Looked | None] | None = None,
) -> Entry:
    """Write a friend's entry into this journal as an entry of its own, files and all. Raises `NoSuchEntry`.

    `credit` is the line below it that says whose words these are; `looked` what `looked_at` gave, where somebody asked.
    """
    shared = journal.inbox.entry(item_id, uid)
    seen = looked_at(pictures_of(journal, item_id, uid)) if looked is None else looked
    datas = [journal.inbox.file_bytes(file.id) for file in shared.files]
    files = list(zip(ids_for(datas), shared.files, datas, strict=True))
    places = {file.id: own for own, file, _ in files}

    def place(link: re.Match[str]) -> str:
        return f"](attachment:{places[link[1]]})" if link[1] in places else link[0]

    body = _ATTACHED.sub(place, shared.body)
    body = f"{body.rstrip()}\n\n{credit}" if credit else body
    draft = Draft(body=body, title=shared.title, kind=shared.kind, day=shared.day, tags=shared.tags)
    with journal.store.write():
        entry = writing.write(journal, draft)
        kept: dict[AttachmentId, tuple[Attachment, bytes, bytes | None]] = {}
        for own, file, data in files:
            if own not in kept:
                made, small = described(entry.id, own, file.name, data, file.media_type, _known(seen.get(file.id)))
                kept[own] = made, data, small
        journal.attachments.add_all(kept.values())
        journal.inbox.note_copy(item_id, uid, entry.id)
    return entry


def _known(looked: Looked | None) -> Callable[[bytes], Looked | None]:
    return lambda _: looked


def _share(journal: Journal, opened: Opened, contact: ContactId) -> Item:
    letter = opened.letter
    first = letter.entries[0]
    item = journal.inbox.add(
        Arrival(
            bundle=opened.id,
            kind="share",
            contact=contact,
            heading=_heading(first.title, first.body),
            note=letter.note,
            ask=letter.ask,
        )
    )
    number = 0
    for place, entry in enumerate(letter.entries):
        shared, files = _received(entry, number)
        if journal.inbox.receive(item, place, shared, files, _heading(shared.title, shared.body)):
            journal.ledger.quote(*journal.inbox.quote_anew(contact, shared.uid))
        number += len(files)
    journal.inbox.cover(contact, opened.id)
    return journal.inbox.item(item.id)


def _response(journal: Journal, opened: Opened, contact: ContactId) -> Item:
    letter = opened.letter
    about = tuple(dict.fromkeys(part.uid for part in letter.about))
    if journal.ledger.knows(str(letter.reply_to)):
        # Only what was really given to this person can be answered by them.
        for part in letter.about:
            if part.bundle != letter.reply_to or not journal.ledger.holds(part.bundle, part.uid, contact):
                raise BundleRefused(reason="malformed", detail="not-shared-with-them")
    else:
        # Sent before this journal was restored, or by a copy of it. The words are kept, and stand under no entry here:
        # nothing says any more that it was given to them.
        about = ()
    return journal.inbox.add(
        Arrival(
            bundle=opened.id,
            kind="response",
            contact=contact,
            heading=next((line.heading for uid in about[:1] for line in journal.ledger.lines(uid)), ""),
            note=letter.note,
            gesture=letter.gesture,
            reply_to=letter.reply_to,
            about=about,
        )
    )


def _take_back(journal: Journal, opened: Opened, contact: ContactId) -> Item:
    about = [(part.uid, part.bundle) for part in opened.letter.about]
    journal.ledger.forget_headings(journal.inbox.take_back(contact, about))
    return journal.inbox.add(
        Arrival(bundle=opened.id, kind="takeback", contact=contact, about=tuple(uid for uid, _ in about))
    )


def _card(journal: Journal, opened: Opened, contact: ContactId) -> Item:
    data = opened.letter.card or b""
    try:
        card = cards.read(data)
        if card.fingerprint.hex() in {opened.sender, journal.circle.get(contact).fingerprint}:
            journal.circle.add(data)
        # Keys that were replaced are not guarded any more: they cannot name yet another successor.
        elif cards.succeeds(data, journal.circle.card_of(contact)) and opened.sender == card.previous.hex():
            journal.circle.accept_keys(contact, data)
        else:
            raise BundleRefused(reason="malformed", detail="card-of-another")
    except (CardRefused, KeysChanged):
        raise BundleRefused(reason="malformed", detail="card") from None
    return journal.inbox.add(Arrival(bundle=opened.id, kind="card", contact=contact, heading=card.name))


def _received(entry: LetterEntry, before: int) -> tuple[SharedEntry, list[ReceivedFile]]:
    """Give a friend's entry with ids of our own for its files, and its text pointing to them."""
    files, places = [], {}
    for number, file in enumerate(entry.files, before + 1):
        media_type = pictures.sniff(bytes(file.data[:4096]))
        kept = ReceivedFile(
            id=chance.new_id(),
            name=file.name,
            # By its first bytes and never by what it says of itself; everything else is only ever saved.
            media_type=media_type if media_type in _SHOWN else "application/octet-stream",
            data=file.data,
        )
        places[sealed.file_path(number, file.name, file.media_type)] = kept.id
        files.append(kept)

    def place(link: re.Match[str]) -> str:
        return f"](attachment:{places[link[1]]})" if link[1] in places else link[0]

    # One pass over the text, however many files there are.
    body = _FILE_LINK.sub(place, entry.body)
    shared = SharedEntry(
        uid=entry.uid, rev=entry.rev, title=entry.title, body=body, kind=entry.kind, day=entry.day, tags=entry.tags
    )
    return shared, files


def _heading(title: str, body: str) -> str:
    from journal import prose

    return (title or prose.title_of(body[:_FIRST]))[:HEADING_LIMIT]
