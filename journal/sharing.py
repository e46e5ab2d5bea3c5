"""Errand. Sharing: seal entries for people, answer, take back, hand on a new card; everything enters the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal import bundles, clock, instants, pictures, redaction
from journal.chance import new_id
from journal.errors import NobodyToAsk, NoSuchEntry, NothingToShare, TooLarge, TooManyPeople, Undecided
from journal.foreign import clean_line, clean_text
from journal.identity import Identity
from journal.inbox import Arrival
from journal.ledger import Leaving
from journal.manifest import NOTE_LIMIT, TITLE_LIMIT, About
from journal.opening import keep_copy, open_bundle
from journal.protecting import file_key, findings_of, preview, stand_ins
from journal.shapes import (
    AskedBack,
    AttachmentId,
    Card,
    ContactId,
    EntryId,
    FileOrder,
    Gesture,
    ItemId,
    Kind,
    Preview,
    Protected,
    ProtectedEntry,
    Sealed,
    SealOrder,
)
from journal.telephone_picture import readable

if TYPE_CHECKING:
    from journal.journal import Journal

__all__ = [
    "announce_card",
    "file_key",
    "keep_copy",
    "open_bundle",
    "preview",
    "protected_words",
    "respond",
    "seal",
    "seal_file",
    "take_back",
]

_ENDINGS = {"image/png": ".png", "image/jpeg": ".jpg"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Post:
    """One letter on its way out: for whom, and what the ledger and the inbox will say of it."""

    letter: bundles.Letter
    contacts: tuple[ContactId, ...]
    leaving: tuple[Leaving, ...]
    heading: str
    way: str = "file"
    about: tuple[EntryId, ...] = ()


def seal(journal: Journal, order: SealOrder) -> Sealed:
    """Seal entries for people; nothing leaves that was not in `preview` with the same decisions.

    Raises `NothingToShare`, `NotSetUp`, `NotVerified`, `KeysChanged`, `Undecided` (facts: count), `NoSuchEntry`,
    `NotAPicture`, `TooLarge`.
    """
    contacts = tuple(dict.fromkeys(order.contacts))
    if not order.entry_ids or not contacts:
        raise NothingToShare
    recipients = journal.circle.recipients(contacts, allow_unverified=order.allow_unverified)
    seen, letter = letter_of(journal, order)
    leaving = tuple(
        _leaving(entry, sent, protect=order.protect) for entry, sent in zip(seen.entries, letter.entries, strict=True)
    )
    post = _Post(letter=letter, contacts=contacts, leaving=leaving, heading=leaving[0].heading, way=order.way)
    with journal.store.write():
        remember(journal, order)
        return _send(journal, post, recipients, journal.circle.identity())


def letter_of(journal: Journal, order: SealOrder) -> tuple[Preview, bundles.Letter]:
    """Give what leaves, with every name decided and every picture made anew, and the preview it came from.

    Raises `Undecided` (facts: count), `NoSuchEntry`, `NotAPicture`, `TooLarge`.
    """
    seen = preview(journal, order.entry_ids, order.decisions, note=order.note, protect=order.protect)
    if order.protect and seen.undecided:
        raise Undecided(count=seen.undecided)
    files = _files(journal, seen)
    types = {attachment: media_type for attachment, (_, media_type) in files.items()}
    seen = preview(journal, order.entry_ids, order.decisions, note=order.note, protect=order.protect, sent_types=types)
    letter = bundles.Letter(
        kind="share",
        created=journal.settings.today(),
        note=clean_text(seen.note.text)[:NOTE_LIMIT],
        ask=order.ask,
        entries=tuple(_letter_entry(entry, files, _sealing_time(journal, entry.id)) for entry in seen.entries),
    )
    if order.protect:
        _prove(journal, letter)
    return seen, letter


def remember(journal: Journal, order: SealOrder) -> None:
    """Keep the decisions that hold for other texts, too; one about an attachment never does."""
    for decision in order.decisions if order.protect else ():
        if not decision.key.startswith("photo:") and redaction.worth_remembering(decision):
            journal.names.remember(decision)


def seal_file(journal: Journal, order: FileOrder) -> Sealed:
    """Seal a file that was made here, with a note; the people get it as something to save.

    Raises `NothingToShare`, `NotSetUp`, `NotVerified`, `KeysChanged`, `Undecided`, `TooLarge`.
    """
    contacts = tuple(dict.fromkeys(order.contacts))
    if not contacts or not order.data:
        raise NothingToShare
    if len(order.data) > bundles.PLAINTEXT_LIMIT * 9 // 10:
        raise TooLarge(size=len(order.data), limit=bundles.PLAINTEXT_LIMIT * 9 // 10)
    recipients = journal.circle.recipients(contacts, allow_unverified=order.allow_unverified)
    sent = bundles.LetterFile(name=clean_line(order.name, 120), media_type=order.media_type, data=order.data)
    entry = bundles.LetterEntry(
        uid=EntryId(new_id()),
        rev=1,
        title=clean_line(order.title),
        body="",
        day=journal.settings.today(),
        kind=Kind.NOTE,
        files=(sent,),
    )
    note = clean_text(order.note)[:NOTE_LIMIT]
    letter = bundles.Letter(kind="share", created=entry.day, note=note, entries=(entry,))
    if order.protected:
        _prove(journal, letter)
    leaving = Leaving(
        what="share", heading=entry.title, text=sent.name, entry=entry.uid, rev=1, names_protected=order.protected
    )
    post = _Post(letter=letter, contacts=contacts, leaving=(leaving,), heading=entry.title, way=order.way)
    return _send(journal, post, recipients, journal.circle.identity())


def protected_words(journal: Journal, words: str) -> Protected:
    """Give the words of a response as the friend will read them: listed names covered, what else may name marked."""
    people = journal.names.people(include_retired=True)
    decided = {decision.key: decision for decision in journal.names.decisions()}
    return redaction.find(clean_text(words)[:NOTE_LIMIT], people, decided)


def respond(
    journal: Journal,
    item_id: ItemId,
    gesture: Gesture,
    words: str = "",
    *,
    way: str = "file",
    allow_unverified: bool = False,
) -> Sealed:
    """Answer what a friend shared, with or without words, for that friend alone; listed names are covered.

    Whoever asks a person first shows them `protected_words`; a marked word that is on no list goes as it was typed.
    Raises `NotVerified` where the friend's keys, or the new ones they have by now, were not compared.
    """
    item = journal.inbox.item(item_id)
    entries = journal.inbox.entries_of(item_id)
    if item.kind != "share" or item.outgoing or not entries:
        raise NoSuchEntry
    bundle = journal.inbox.bundle_of(item_id)
    recipients = journal.circle.recipients((item.contact,), allow_unverified=allow_unverified)
    said = protected_words(journal, words)
    letter = bundles.Letter(
        kind="response",
        created=journal.settings.today(),
        note=said.text,
        gesture=gesture,
        reply_to=bundle,
        about=tuple(About(uid=entry.uid, bundle=bundle) for entry in entries),
    )
    _prove(journal, letter)
    leaving = (
        Leaving(
            what="response",
            heading=item.heading,
            text=letter.note,
            names_protected=True,
            stand_ins=stand_ins(said.findings),
        ),
    )
    post = _Post(letter=letter, contacts=(item.contact,), leaving=leaving, heading=item.heading, way=way)
    return _send(journal, post, recipients, journal.circle.identity())


def take_back(
    journal: Journal, entry_id: EntryId, contacts: Sequence[ContactId] | None = None, *, way: str = "file"
) -> AskedBack:
    """Ask people to hide an entry they were given; a request, not a power. `contacts` None means all who have it.

    Who is not in the circle any more, is blocked or lost their keys cannot be asked, which keeps nobody else from it.
    Raises `NothingToShare` where nobody has it, and `NobodyToAsk` (facts: contacts) where none of them can be asked.
    """
    having = journal.ledger.shared_with(entry_id)
    wanted = tuple(contact for contact in having if contacts is None or contact in contacts)
    if not wanted:
        raise NothingToShare
    asked = journal.circle.within_reach(wanted)
    beyond = tuple(contact for contact in wanted if contact not in asked)
    if not asked:
        raise NobodyToAsk(contacts=beyond)
    names = journal.ledger.names_with(entry_id)
    with journal.store.write():
        sealed = tuple(
            _ask_back(journal, entry_id, asked[start : start + bundles.RECIPIENT_LIMIT], way)
            for start in range(0, len(asked), bundles.RECIPIENT_LIMIT)
        )
    return AskedBack(sealed=sealed, beyond=tuple(names[contact] for contact in beyond))


def _ask_back(journal: Journal, entry_id: EntryId, asked: tuple[ContactId, ...], way: str) -> Sealed:
    recipients = journal.circle.recipients(asked, allow_unverified=True)
    held = dict.fromkeys(bundle for contact in asked for bundle in journal.ledger.bundles_with(entry_id, contact))
    letter = bundles.Letter(
        kind="takeback",
        created=journal.settings.today(),
        about=tuple(About(uid=entry_id, bundle=bundle) for bundle in held),
    )
    heading = journal.ledger.lines(entry_id)[0].heading
    leaving = (Leaving(what="takeback", heading=heading, text="", entry=entry_id),)
    with journal.store.write():
        sealed = _send(
            journal,
            _Post(letter=letter, contacts=asked, leaving=leaving, heading=heading, way=way, about=(entry_id,)),
            recipients,
            journal.circle.identity(),
        )
        journal.ledger.take_back(entry_id, asked)
    return sealed


def announce_card(journal: Journal, contacts: Sequence[ContactId], *, way: str = "file") -> Sealed:
    """Hand friends my present card: a new name, or new keys, then sealed with the keys they still know me by."""
    chosen = tuple(dict.fromkeys(contacts))
    if not chosen:
        raise NothingToShare
    recipients = journal.circle.recipients(chosen, allow_unverified=True)
    known_by = journal.circle.identities()
    letter = bundles.Letter(kind="card", created=journal.settings.today(), card=journal.circle.my_card())
    leaving = (Leaving(what="card", heading="", text=""),)
    post = _Post(letter=letter, contacts=chosen, leaving=leaving, heading="", way=way)
    return _send(journal, post, recipients, known_by[1] if len(known_by) > 1 else journal.circle.identity())


def _send(journal: Journal, post: _Post, recipients: Sequence[Card], sender: Identity) -> Sealed:
    if len(recipients) > bundles.RECIPIENT_LIMIT:
        raise TooManyPeople(count=len(recipients), limit=bundles.RECIPIENT_LIMIT)
    bundle, data = bundles.pack(post.letter, sender, recipients)
    people = tuple((contact, journal.circle.get(contact).name) for contact in post.contacts)
    letter = post.letter
    with journal.store.write():
        journal.ledger.add(bundle, post.leaving, people, post.way)
        for contact in post.contacts:
            journal.inbox.add(
                Arrival(
                    bundle=bundle,
                    kind=letter.kind,
                    contact=contact,
                    outgoing=True,
                    heading=post.heading,
                    note=letter.note,
                    ask=letter.ask,
                    gesture=letter.gesture,
                    reply_to=letter.reply_to,
                    about=post.about or tuple(entry.uid for entry in letter.entries),
                )
            )
    return Sealed(data=data, file_name=bundles.file_name(), bundle=bundle, recipients=tuple(name for _, name in people))


def _files(journal: Journal, seen: Preview) -> dict[AttachmentId, tuple[bytes, str]]:
    """Give the bytes and type of each file that goes along; pictures are made anew from their pixels alone."""
    files = {}
    size = 0
    for file in (file for entry in seen.entries for file in entry.files if file.included is not False):
        data, media_type = journal.attachments.bytes_of(file.id), file.media_type
        if media_type.startswith("image/"):
            data, media_type, _, _ = pictures.clean_picture(readable(data))
        files[file.id] = (data, media_type)
        size += len(data)
        if size > bundles.PLAINTEXT_LIMIT * 9 // 10:
            raise TooLarge(size=size, limit=bundles.PLAINTEXT_LIMIT * 9 // 10)
    return files


def _sealing_time(journal: Journal, entry: EntryId) -> int:
    """Give the `rev` of what is sealed now: the time, which outlives this disk, or what is just above the last one.

    The last one is higher within the same second, and where the clock was set back since.
    """
    last = journal.ledger.last_sealed(entry)
    return min(max(instants.sealing_time(clock.now()), last + 1), instants.SEALING_LIMIT)


def _letter_entry(entry: ProtectedEntry, files: dict[AttachmentId, tuple[bytes, str]], rev: int) -> bundles.LetterEntry:
    """Give an entry as it travels. Raises `DayOutOfReach`, as its readers would refuse it.

    `rev` is the time of sealing: another decision about names is newer, too. A title that is longer than a letter
    takes goes as the heading of the text.
    """
    title, body = clean_line(entry.title.text, len(entry.title.text)), clean_text(entry.body.text)
    if len(title) > TITLE_LIMIT:
        title, body = "", f"# {title}\n\n{body}"
    return bundles.LetterEntry(
        uid=entry.id,
        rev=rev,
        title=title,
        body=body,
        day=clock.require(entry.day),
        kind=entry.kind,
        tags=tuple(clean_line(tag.text, 100) for tag in entry.tags),
        files=tuple(
            bundles.LetterFile(
                name=_sent_name(file.name.text, files[file.id][1]), media_type=files[file.id][1], data=files[file.id][0]
            )
            for file in entry.files
            if file.id in files
        ),
    )


def _sent_name(name: str, media_type: str) -> str:
    stem, dot, ending = name.rpartition(".")
    wanted = _ENDINGS.get(media_type)
    if wanted is None or "." + ending.lower() in {wanted, ".jpeg"}:
        return name
    return (stem if dot else name) + wanted


def _leaving(entry: ProtectedEntry, sent: bundles.LetterEntry, *, protect: bool) -> Leaving:
    from journal import prose

    heading = entry.title.text or prose.title_of(entry.body.text)
    # Tags and the names of files left as well, so they belong to the text as it left.
    below = (" ".join(f"#{tag}" for tag in sent.tags), *(file.name for file in sent.files))
    return Leaving(
        what="share",
        heading=clean_line(heading, 120),
        text="\n\n".join(part for part in (sent.title, sent.body, *below) if part),
        entry=entry.id,
        rev=entry.rev,
        sealed=sent.rev,
        names_protected=protect,
        stand_ins=stand_ins(findings_of(entry)),
    )


def _prove(journal: Journal, letter: bundles.Letter) -> None:
    """Look once more at what is about to leave, whatever was decided: no listed name stands in any of it."""
    people = journal.names.people(include_retired=True)
    texts = [letter.note]
    for entry in letter.entries:
        texts += [entry.title, entry.body, *entry.tags, *(file.name for file in entry.files)]
    left = sum(not redaction.prove(text, people) for text in texts)
    if left:
        raise Undecided(count=left)
