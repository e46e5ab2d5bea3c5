"""Errand. Sharing: seal entries for people, answer, take back, hand on a new card; everything enters the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from journal import redaction
from journal.bundle import sealed as bundles
from journal.bundle.identity import Identity
from journal.bundle.manifest import NOTE_LIMIT, About
from journal.bundle.untrusted import clean_line, clean_text
from journal.chance import new_id
from journal.circle.inbox import Arrival
from journal.circle.ledger import Leaving
from journal.dates import clock, instants
from journal.errors import NobodyToAsk, NoSuchEntry, NothingToShare, TooLarge, TooManyPeople
from journal.redaction.instead import instead_of
from journal.settings_table import BROUGHT_BACK
from journal.shapes import (
    AskedBack,
    Card,
    ContactId,
    Decision,
    EntryId,
    FileOrder,
    Gesture,
    ItemId,
    Kind,
    Mark,
    Protected,
    ProtectedEntry,
    SaidWords,
    Sealed,
    SealOrder,
)
from journal.sharing import send_again
from journal.sharing.letter import letter_of as letter_of
from journal.sharing.letter import prove
from journal.sharing.preview import file_key as file_key
from journal.sharing.preview import findings_of, gate, stand_ins
from journal.sharing.preview import preview as preview
from journal.sharing.receive import keep_copy as keep_copy
from journal.sharing.receive import looked_at as looked_at
from journal.sharing.receive import open_bundle as open_bundle
from journal.sharing.receive import pictures_of as pictures_of

if TYPE_CHECKING:
    from journal.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class _Post:
    """One letter on its way out: for whom, and what the ledger will say of it; the inbox says the first of that."""

    letter: bundles.Letter
    contacts: tuple[ContactId, ...]
    leaving: tuple[Leaving, ...]
    way: str = "file"


def seal(journal: Journal, order: SealOrder) -> Sealed:
    """Seal entries for people; nothing leaves that was not in `preview` with the same decisions.

    Raises `NothingToShare`, `NotSetUp`, what `Circle.recipients` does, `Undecided` (facts: count), `NoSuchEntry`,
    `NotAPicture`, `TooLarge`.
    """
    contacts = tuple(dict.fromkeys(order.contacts))
    if not order.entry_ids or not contacts:
        raise NothingToShare
    recipients = journal.circle.recipients(contacts, allow_unverified=order.allow_unverified)
    seen, letter = letter_of(journal, order)
    leaving = tuple(
        _leaving(entry, sent, seen.note, protect=order.protect)
        for entry, sent in zip(seen.entries, letter.entries, strict=True)
    )
    post = _Post(letter=letter, contacts=contacts, leaving=leaving, way=order.way)
    with journal.store.write():
        remember(journal, order)
        return _send(journal, post, recipients)


def remember(journal: Journal, order: SealOrder) -> None:
    """Keep the decisions that hold for other texts, too; one about an attachment never does."""
    if order.protect:
        journal.names.remember(*(one for one in order.decisions if not one.key.startswith("photo:")))


def seal_file(journal: Journal, order: FileOrder) -> Sealed:
    """Seal a file that was made here, with a note; the people get it as something to save.

    Its title, its name and the note leave as `file_words` gives them.
    Raises `NothingToShare`, `NotSetUp`, what `Circle.recipients` does, `Undecided`, `TooLarge`.
    """
    contacts = tuple(dict.fromkeys(order.contacts))
    if not contacts or not order.data:
        raise NothingToShare
    if len(order.data) > bundles.PLAINTEXT_LIMIT * 9 // 10:
        raise TooLarge(size=len(order.data), limit=bundles.PLAINTEXT_LIMIT * 9 // 10)
    recipients = journal.circle.recipients(contacts, allow_unverified=order.allow_unverified)
    title, name, note = _decided(file_words(journal, order))
    sent = bundles.LetterFile(name=clean_line(name.text, 120), media_type=order.media_type, data=order.data)
    entry = bundles.LetterEntry(
        uid=EntryId(new_id()),
        rev=1,
        title=clean_line(title.text),
        body="",
        day=journal.settings.today(),
        kind=Kind.NOTE,
        files=(sent,),
    )
    letter = bundles.Letter(kind="share", created=entry.day, note=note.text[:NOTE_LIMIT], entries=(entry,))
    if order.protected:
        prove(journal, letter)
    leaving = Leaving(
        what="share",
        heading=entry.title,
        text=sent.name,
        entry=entry.uid,
        rev=1,
        names_protected=order.protected,
        stand_ins=stand_ins((*title.findings, *name.findings, *note.findings)),
    )
    return _send(journal, _Post(letter=letter, contacts=contacts, leaving=(leaving,), way=order.way), recipients)


def file_words(journal: Journal, order: FileOrder) -> tuple[Protected, Protected, Protected]:
    """Give title, name and note of a file as the friend will read them, and what in them is still to decide."""
    way = gate(journal, order.decisions, on=order.protected)
    return way.text(order.title), way.file_name(order.name), way.text(clean_text(order.note)[:NOTE_LIMIT])


def protected_words(journal: Journal, words: str, decisions: Sequence[Decision] = ()) -> Protected:
    """Give the words of a response as the friend will read them: listed names covered, what else may name marked."""
    return gate(journal, decisions).text(clean_text(words)[:NOTE_LIMIT])


def as_typed(*texts: Protected) -> tuple[Decision, ...]:
    """Give the decisions that leave everything as it is that is still marked; somebody was shown it and said so.

    But a name that fits two people of the list is taken out: it may never stay.
    """
    marked = {finding.key: finding for text in texts for finding in text.undecided}
    return tuple(
        Decision(key=key, replacement=instead_of(one) if one.mark is Mark.LISTED else None)
        for key, one in marked.items()
    )


def respond(
    journal: Journal,
    item_id: ItemId,
    gesture: Gesture,
    words: str | SaidWords = "",
    *,
    way: str = "file",
    allow_unverified: bool = False,
) -> Sealed:
    """Answer what a friend shared, with or without words, for that friend alone; listed names are covered.

    Whoever asks a person first shows them `protected_words`. Raises `Undecided` (facts: count) where a word is marked
    that nothing was decided of, and `NotVerified` where the friend's keys, or the new ones they have by now, were not
    compared.
    """
    item = journal.inbox.item(item_id)
    entries = journal.inbox.entries_of(item_id)
    if item.kind != "share" or item.outgoing or not entries:
        raise NoSuchEntry
    bundle = journal.inbox.bundle_of(item_id)
    recipients = journal.circle.recipients((item.contact,), allow_unverified=allow_unverified)
    own = SaidWords(words) if isinstance(words, str) else words
    (said,) = _decided((protected_words(journal, own.text, own.decisions),))
    letter = bundles.Letter(
        kind="response",
        created=journal.settings.today(),
        note=said.text,
        gesture=gesture,
        reply_to=bundle,
        about=tuple(About(uid=entry.uid, bundle=bundle) for entry in entries),
    )
    prove(journal, letter)
    leaving = Leaving(
        what="response",
        heading=item.heading,
        text=letter.note,
        names_protected=True,
        stand_ins=stand_ins(said.findings),
    )
    return _send(journal, _Post(letter=letter, contacts=(item.contact,), leaving=(leaving,), way=way), recipients)


def take_back(journal: Journal, entry_id: EntryId, *, way: str = "file") -> AskedBack:
    """Ask all who were given an entry to hide it; a request, not a power.

    Who is not in the circle any more, is blocked or lost their keys cannot be asked, which keeps nobody else from it.
    Where everybody was asked who can be, they are asked again: a request may get lost, and a backup of theirs has it.
    Raises `NothingToShare` where nobody was given it, and `NobodyToAsk` (facts: contacts) where none can be asked.
    """
    having, before = (journal.ledger.shared_with(entry_id, asked_back=back) for back in (False, True))
    if not having and not before:
        raise NothingToShare(reason="not-shared")
    asked = journal.circle.within_reach(having) or journal.circle.within_reach(before)
    beyond = tuple(contact for contact in having if contact not in asked)
    if not asked:
        raise NobodyToAsk(contacts=having or before)
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
    leaving = Leaving(what="takeback", heading=heading, text="", entry=entry_id)
    with journal.store.write():
        sealed = _send(journal, _Post(letter=letter, contacts=asked, leaving=(leaving,), way=way), recipients)
        journal.ledger.take_back(entry_id, asked)
    return sealed


def card_for(journal: Journal, contacts: Sequence[ContactId]) -> str:
    """Give my card as text where one of these people may not have it yet: nothing ever came from them; else ""."""
    heard = journal.inbox.heard_from()
    return "" if heard.issuperset(contacts) else journal.circle.my_card_text()


def announce_card(journal: Journal, contacts: Sequence[ContactId], *, way: str = "file") -> Sealed:
    """Hand friends my present card: a new name, or new keys, then sealed with the keys they still know me by."""
    chosen, recipients = _chosen(journal, contacts)
    known_by = journal.circle.identities()
    letter = bundles.Letter(kind="card", created=journal.settings.today(), card=journal.circle.my_card())
    post = _Post(letter=letter, contacts=chosen, leaving=(Leaving(what="card", heading="", text=""),), way=way)
    return _send(journal, post, recipients, known_by[1] if len(known_by) > 1 else None)


def ask_again(journal: Journal, contacts: Sequence[ContactId], *, way: str = "file") -> Sealed:
    """Ask friends to send again what a restored journal lost. Raises `NothingToShare` where it never was restored."""
    since = journal.settings.get(BROUGHT_BACK)
    if since is None:
        raise NothingToShare(reason="never-restored")
    chosen, recipients = _chosen(journal, contacts)
    rev, today = instants.sealing_time(clock.now()), journal.settings.today()
    note = send_again.note(EntryId(new_id()), rev, since, today)
    letter = bundles.Letter(kind="share", created=today, entries=(note,))
    leaving = Leaving(what="share", heading=note.title, text=note.body, entry=note.uid, rev=1, sealed=note.rev)
    return _send(journal, _Post(letter=letter, contacts=chosen, leaving=(leaving,), way=way), recipients)


def _chosen(journal: Journal, contacts: Sequence[ContactId]) -> tuple[tuple[ContactId, ...], tuple[Card, ...]]:
    """Give people, each once, with their cards. Raises `NothingToShare` where there is nobody."""
    chosen = tuple(dict.fromkeys(contacts))
    if not chosen:
        raise NothingToShare(reason="nobody")
    return chosen, journal.circle.recipients(chosen, allow_unverified=True)


def asked_for(journal: Journal, item_id: ItemId) -> tuple[EntryId, ...] | None:
    """Give the entries that a friend with a restored journal wishes to be sent again; None where it is no such wish."""
    item = journal.inbox.item(item_id)
    since = None if item.outgoing else send_again.asked_since(journal.inbox.entries_of(item_id))
    if since is None:
        return None
    # A day more, because zones and clocks differ: what comes twice harms nobody.
    begin = datetime.combine(since, time(), UTC) - timedelta(days=1)
    here = frozenset(journal.entries.in_order())
    return tuple(entry for entry in journal.ledger.shared_since(item.contact, begin) if entry in here)


def _decided(texts: tuple[Protected, ...]) -> tuple[Protected, ...]:
    """Give the texts back. Raises `Undecided` where something in them is marked and nobody decided it."""
    redaction.refuse_open(finding for text in texts for finding in text.findings)
    return texts


def _send(journal: Journal, post: _Post, recipients: Sequence[Card], sender: Identity | None = None) -> Sealed:
    sender = sender or journal.circle.identity()
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
                    heading=post.leaving[0].heading,
                    note=letter.note,
                    ask=letter.ask,
                    gesture=letter.gesture,
                    reply_to=letter.reply_to,
                    about=tuple(piece.entry for piece in post.leaving if piece.entry),
                )
            )
    return Sealed(data=data, file_name=bundles.file_name(), bundle=bundle, recipients=tuple(name for _, name in people))


def _leaving(entry: ProtectedEntry, sent: bundles.LetterEntry, note: Protected, *, protect: bool) -> Leaving:
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
        stand_ins=stand_ins((*findings_of(entry), *note.findings)),
    )
