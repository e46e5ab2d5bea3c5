"""Shape. People, cards, what came and went between them, and the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from journal.shapes.folders import SharedFolder, through
from journal.shapes.ids import Ask, AttachmentId, ContactId, EntryId, Gesture, ItemId, Kind
from journal.shapes.names import Decision, Finding, Protected


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A person's public keys and name, as their card says. Byte lengths as in FORMATS.md."""

    signing: bytes
    auth: bytes
    age: bytes
    created: int
    serial: int
    name: str
    previous: bytes
    fingerprint: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Someone in the circle. `verified_on` None means their safety words were not compared yet.

    `verified_how` is "in-person", "by-phone" or "by-code"; `keys_changed` asks for a new comparison.
    `lost_from` is the day from which these keys are in others' hands: a new card is needed.
    """

    id: ContactId
    name: str
    card_name: str
    fingerprint: str
    added_on: date
    verified_on: date | None = None
    verified_how: str = ""
    keys_changed: bool = False
    blocked: bool = False
    removed: bool = False
    lost_from: date | None = None

    @property
    def in_reach(self) -> bool:
        """Tell whether anything can be sealed for this person."""
        return not (self.blocked or self.removed or self.lost_from is not None)

    @property
    def is_verified(self) -> bool:
        """Tell whether this person can be shared with without another question."""
        return self.in_reach and self.verified_on is not None and not self.keys_changed


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerKeys:
    """Keys that somebody had until a day; `lost_from` where they are in others' hands since."""

    fingerprint: str
    until: date
    lost_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Several people to pick at once."""

    name: str
    members: tuple[ContactId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedEntry:
    """An entry as a friend sent it: their words, already protected, foreign to this journal."""

    uid: EntryId
    rev: int
    title: str
    body: str
    kind: Kind
    day: date
    files: tuple[SharedFile, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedFile:
    """A picture or file that came with a bundle; its bytes are asked for by `id`."""

    id: str
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing in the inbox: a share, a response, a take-back or a new card, in or out.

    `kind` is "share", "response", "takeback" or "card"; `outgoing` where this journal sent it.
    `about` is the uid of the entry a response answers, `gesture` its kind. `first_kind` is that of the first entry,
    `answers` how many came back to what went out; `doubtful` what came after the sender's keys were lost, `forgotten`
    an answer to something that this journal does not remember having sent; `again` a second answer, or an entry that
    came before; `missing` what went through a shared folder and was taken out of it by somebody before it was answered.
    `waiting` went into a file of which nobody said since that it was handed over; `answer_waits` tells the same of the
    last answer that this journal gave, `answered`.
    `kept` is the entry of this journal that is a copy of what came, or of what was asked back.
    """

    id: ItemId
    kind: str
    contact: ContactId
    contact_name: str
    outgoing: bool
    day: date
    heading: str
    note: str
    ask: Ask | None
    seen: bool
    entry_count: int
    photo_count: int
    about: EntryId | None = None
    gesture: Gesture | None = None
    hidden: bool = False
    answered: Gesture | None = None
    answer_waits: bool = False
    first_kind: Kind | None = None
    answers: int = 0
    doubtful: bool = False
    forgotten: bool = False
    again: bool = False
    missing: bool = False
    waiting: bool = False
    kept: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What a friend answered to an entry of this journal."""

    id: ItemId
    entry: EntryId
    contact: ContactId
    contact_name: str
    gesture: Gesture
    words: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything that one item shows, but for the pictures of its entries.

    `folders` are those that an answer can go through. Of what went out `left` has the text of each entry as it left,
    and `responses` what came back from this person. `begun` is an answer that was not sealed. `again` are entries to
    share once more: those that a friend lost and asks for, or whose file was taken away unread; None where nothing is
    to be sent again.
    """

    item: Item
    entries: tuple[SharedEntry, ...]
    folders: tuple[SharedFolder, ...] = ()
    left: tuple[tuple[LedgerLine, str], ...] = ()
    responses: tuple[Response, ...] = ()
    begun: str = ""
    again: tuple[EntryId, ...] | None = None

    @property
    def through(self) -> tuple[tuple[str, str], ...]:
        """Give path and name of each shared folder."""
        return through(self.folders)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One thing that left this computer: what, which version, for whom, under which names, when, by which way.

    `waiting` are those of its `recipients` to whom, as far as is known, its file was not handed over yet.
    """

    id: str
    at: datetime
    what: str
    entry: EntryId | None
    heading: str
    rev: int
    recipients: tuple[str, ...]
    names_protected: bool
    stand_ins: tuple[str, ...]
    way: str
    bundle: str = ""
    taken_back: bool = False
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """The circle at a glance: whether my card is made (`set_up`), who is in it, and what came and went.

    `my_name` is that of the settings, which a card begins with.
    """

    set_up: bool
    my_name: str
    contacts: tuple[Contact, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of one person; `heard` says that something came from them, so that they have my card."""

    contact: Contact
    former: tuple[FormerKeys, ...] = ()
    heard: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who this journal says it is: the name on the card and the card's fingerprint, 64 hex digits."""

    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardShown:
    """What a friend needs of me: who I am, my card as text, my safety words, and the squares of its code by row."""

    me: Me
    text: str
    words: tuple[str, ...]
    squares: tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SealOrder:
    """What to seal, for whom, and what was decided about marked words and attachments.

    A decision about an attachment has the key `photo:<attachment id>`; `replacement` None lets it go along, "" leaves
    it out. `way` is how it leaves: "file", "folder" or "mail". With `later`, what was written to an entry later stands
    below its text.
    """

    entry_ids: tuple[EntryId, ...]
    contacts: tuple[ContactId, ...]
    note: str = ""
    ask: Ask | None = None
    decisions: tuple[Decision, ...] = ()
    protect: bool = True
    later: bool = False
    allow_unverified: bool = False
    way: str = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareChoices:
    """With whom and through what something can be shared.

    Of entries that are to be shared, `having` got one of them before, for `sealed` one was sealed and not handed over,
    and `later` lines were written to them since.
    """

    contacts: tuple[Contact, ...]
    groups: tuple[Group, ...]
    folders: tuple[SharedFolder, ...]
    having: frozenset[ContactId] = frozenset()
    sealed: frozenset[ContactId] = frozenset()
    later: int = 0

    @property
    def through(self) -> tuple[tuple[str, str], ...]:
        """Give path and name of each shared folder."""
        return through(self.folders)


@dataclass(frozen=True, slots=True)
class SaidWords:
    """Words as they were typed, and what is to become of what is marked in them."""

    text: str
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOrder:
    """A file made here, such as the year in review, to be sealed for people. `title` is what they see it called.

    `protected` says whether names in it were replaced before it was made, `decisions` what is to become of what is
    marked in title, name and note.
    """

    name: str
    media_type: str
    data: bytes
    title: str
    contacts: tuple[ContactId, ...] = ()
    note: str = ""
    decisions: tuple[Decision, ...] = ()
    protected: bool = False
    allow_unverified: bool = False
    way: str = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedFile:
    """An attachment as the others will get it: its name protected; `included` None until somebody decided.

    `contents` are those of a text file; None where nobody looked: in other files, or where nothing is protected.
    `bare` says that what it tells of its author, place and time is taken out before it goes.
    """

    id: AttachmentId
    key: str
    name: Protected
    media_type: str
    size: int
    included: bool | None
    contents: Protected | None = None
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedEntry:
    """An entry as the others will read it, part by part."""

    id: EntryId
    kind: Kind
    day: date
    rev: int
    heading: str
    title: Protected
    body: Protected
    tags: tuple[Protected, ...]
    files: tuple[ProtectedFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Everything the others will read. `undecided` counts distinct open questions; nothing is sealed above 0."""

    entries: tuple[ProtectedEntry, ...]
    note: Protected
    undecided: int
    stand_ins: tuple[str, ...]
    size: int


Lines = Mapping[tuple[EntryId, str], frozenset[Finding]]
"""Findings by the entry and the line that they stand in, wherever in it that is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedOver:
    """A preview, the decisions that hold in it, and what was found in every line of its entries as it was written."""

    preview: Preview
    decisions: tuple[Decision, ...]
    lines: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedBack:
    """Requests to hide an entry, one bundle for up to 32 people, and the names of those who could not be asked."""

    sealed: tuple[Sealed, ...]
    beyond: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A sealed bundle, ready to be written to `file_name`; the ledger has its line already."""

    data: bytes
    file_name: str
    bundle: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """A sealed file where it lies, `size` bytes of it; `in_folder` where friends find it by themselves.

    `card` is mine as text, where somebody it is for may not have it yet.
    """

    path: Path
    bundle: str
    recipients: tuple[str, ...]
    size: int
    in_folder: bool
    card: str = ""
