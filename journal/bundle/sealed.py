"""Pure. One sealed bundle: packed, authenticated and encrypted for its recipients; or opened, checked and refused.

The friend knows it is from the sender, because only the two of them share the key of its MAC. Nobody can prove to a
third person, ever, that the sender wrote it: a signature would be lasting evidence of a hard day, so there is none.
"""

from __future__ import annotations

import base64
import hmac
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from journal import chance
from journal.age import files as age
from journal.age.format import AgeError, Header, HeaderError, NoMatchError, derive, read_header
from journal.age.recipients import PQ_KIND, PQIdentity, PQRecipient
from journal.age.stream import unseal
from journal.bundle import manifest
from journal.bundle import zip as bundle_zip
from journal.bundle.identity import Identity
from journal.bundle.manifest import About, EntryPart, FilePart, Manifest
from journal.bundle.untrusted import clean_line, clean_text, require
from journal.bundle.zip import Member
from journal.digests import digest_of
from journal.errors import BundleRefused, TooLarge
from journal.shapes import Ask, Card, EntryId, Gesture, Kind, endings
from journal.shapes.ids import MARKS

PLAINTEXT_LIMIT = 256 << 20
TEXT_LIMIT = 32 << 20
"""Bytes of all texts of one bundle; photos and files may fill the rest."""
RECIPIENT_LIMIT = 32
CARD_TYPE = "application/x-afterbell-card"

_AUTH_INFO = b"afterbell/bundle-auth/v1\0"
_AUTH_LIMIT = 64 << 10
_KINDS = {Kind.HIGH: "high", Kind.LOW: "low", Kind.BOTH: "high and low", Kind.NOTE: "note"}
_ENDS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", CARD_TYPE: "card"}
_README = """This is what an Afterbell bundle holds: a few days that somebody chose to share with you.

entries/ has what they wrote, as Markdown; files/ has the pictures and files that go with it.
manifest.json says what belongs together, and files' real names. auth.json holds one authentication code for
each recipient; it is not a signature. padding is zeros that hide the true length.

The people in these pages did not choose to be in them. Please keep them to yourself.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFile:
    """A file that goes with an entry."""

    name: str
    media_type: str
    data: bytes | memoryview


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterEntry:
    """An entry as it travels; its body refers to its files as `../files/0001.png`, counted over the whole letter."""

    uid: EntryId
    rev: int
    title: str
    body: str
    day: date
    kind: Kind
    tags: tuple[str, ...] = ()
    files: tuple[LetterFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What one person tells others: a share, a response, a take-back or a new card."""

    kind: str
    created: date
    note: str = ""
    ask: Ask | None = None
    gesture: Gesture | None = None
    reply_to: str | None = None
    about: tuple[About, ...] = ()
    entries: tuple[LetterEntry, ...] = ()
    card: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A letter that checked out, who wrote it (fingerprint in hex), for whom, and the bundle's id."""

    id: str
    sender: str
    to: tuple[str, ...]
    letter: Letter


def pack(letter: Letter, sender: Identity, recipients: Sequence[Card]) -> tuple[str, bytes]:
    """Give (the bundle's id, its bytes), sealed for `recipients` and nobody else, not even the sender."""
    if not 0 < len(recipients) <= RECIPIENT_LIMIT:
        raise ValueError("1 to 32 recipients")
    members, texts = _members(letter)
    bundle = chance.new_id()
    said = manifest.write(
        Manifest(
            id=bundle,
            sender=sender.fingerprint().hex(),
            to=tuple(sorted(card.fingerprint.hex() for card in recipients)),
            created=letter.created,
            kind=letter.kind,
            reply_to=letter.reply_to,
            ask=letter.ask,
            gesture=letter.gesture,
            note=letter.note,
            about=letter.about,
            entries=tuple(texts),
            files=tuple(_file_parts(letter)),
        )
    )
    if (size := sum(part.size for part in texts)) > TEXT_LIMIT:
        raise TooLarge(size=size, limit=TEXT_LIMIT)
    if max(len(texts), len(members) - len(texts)) > manifest.COUNT_LIMIT or len(said) > manifest.SIZE_LIMIT:
        raise TooLarge(size=len(said), limit=manifest.SIZE_LIMIT)
    auth = _auth_json(
        {
            card.fingerprint.hex(): _mac(
                _auth_key(sender.auth, card.auth, sender.fingerprint(), card.fingerprint), said
            )
            for card in recipients
        }
    )
    whole = [Member("manifest.json", said), Member("auth.json", auth), Member("README.txt", _README.encode()), *members]
    out = BytesIO()
    for piece in age.encrypt(_with_dummies(recipients), bundle_zip.pieces(whole)):
        out.write(piece)
    return bundle, out.getvalue()


def file_name() -> str:
    """Give a name that says nothing of what is inside: 16 random base32 characters."""
    return base64.b32encode(chance.random_bytes(10)).decode("ascii").lower() + endings.SEALED


def file_path(number: int, name: str, media_type: str) -> str:
    """Give where the `number`th file of a letter stands in the bundle."""
    end = name.rpartition(".")[2].lower()
    safe = end if re.fullmatch(r"[a-z0-9]{1,5}", end) and "." in name else "bin"
    return f"files/{number:04}.{_ENDS.get(media_type, safe)}"


def open_bundle(data: bytes, identities: Sequence[Identity], sender_of: Callable[[str], Card]) -> Opened:
    """Give what is in a bundle for one of `identities`. Raises `BundleRefused`; nothing of it may be used then.

    `sender_of` gives the card that belongs to a fingerprint, or refuses: unknown, blocked or lost.
    """
    identity, plain = _decrypt(data, identities)
    members = _unzipped(memoryview(plain).toreadonly())
    said = bytes(members[0].data)
    contents = manifest.read(said)
    _authenticate(contents, said, bytes(members[1].data), identity, sender_of)
    require(members[2].data == _README.encode(), "readme")
    letter = _letter(contents, members[3:])
    return Opened(id=contents.id, sender=contents.sender, to=contents.to, letter=letter)


def _unzipped(whole: memoryview) -> list[Member]:
    try:
        return bundle_zip.read(whole)
    except BundleRefused:
        if _is_of_a_later(whole):
            raise BundleRefused(reason="too-new", detail="zip") from None
        raise


def _is_of_a_later(whole: memoryview) -> bool:
    """Tell whether a later Afterbell wrote the manifest, and may have laid out the rest in other ways."""
    try:
        manifest.read(bytes(bundle_zip.first(whole).data))
    except BundleRefused as refusal:
        return refusal.facts["reason"] == "too-new"
    return False


def entry_head(title: str, day: date, kind: Kind) -> str:
    """Give the lines that stand above an entry's text in its Markdown file, for a reader without Afterbell."""
    return (f"# {title}\n\n" if title else "") + f"{day.isoformat()} {MARKS[kind]} {_KINDS[kind]}\n\n"


def _members(letter: Letter) -> tuple[list[Member], list[EntryPart]]:
    members, parts = [], []
    for number, entry in enumerate(letter.entries, 1):
        path = f"entries/{number:04}.md"
        text = (entry_head(entry.title, entry.day, entry.kind) + entry.body).encode("utf-8")
        members.append(Member(path, text))
        parts.append(
            EntryPart(
                path=path,
                size=len(text),
                sha256=digest_of(text),
                uid=entry.uid,
                rev=entry.rev,
                title=entry.title,
                day=entry.day,
                kind=entry.kind,
                tags=entry.tags,
            )
        )
    files = [Member(file_path(n, file.name, file.media_type), file.data) for n, (_, file) in _numbered(letter)]
    return members + files, parts


def _numbered(letter: Letter) -> Iterator[tuple[int, tuple[str | None, LetterFile]]]:
    held: list[tuple[str | None, LetterFile]] = [
        (f"entries/{number:04}.md", file) for number, entry in enumerate(letter.entries, 1) for file in entry.files
    ]
    if letter.card is not None:
        held.append((None, LetterFile(name="card", media_type=CARD_TYPE, data=letter.card)))
    return enumerate(held, 1)


def _file_parts(letter: Letter) -> Iterator[FilePart]:
    for number, (entry, file) in _numbered(letter):
        yield FilePart(
            path=file_path(number, file.name, file.media_type),
            size=len(file.data),
            sha256=digest_of(file.data),
            name=file.name,
            media_type=file.media_type,
            entry=entry,
        )


def _with_dummies(recipients: Sequence[Card]) -> list[PQRecipient]:
    """Fill up to a power of two with thrown-away keys and shuffle, so that nobody can count or order the people."""
    keys = [PQRecipient(card.age) for card in recipients]
    while len(keys) & len(keys) - 1:
        keys.append(PQIdentity(chance.random_bytes(32)).recipient())
    for last in range(len(keys) - 1, 0, -1):
        other = chance.below(last + 1)
        keys[last], keys[other] = keys[other], keys[last]
    return keys


def _auth_key(own: X25519PrivateKey, other: bytes, sender: bytes, recipient: bytes) -> bytes:
    # Both fingerprints stand in the info, in their order: a MAC cannot be turned back on its sender (reflection).
    shared = own.exchange(X25519PublicKey.from_public_bytes(other))
    return derive(shared, b"", _AUTH_INFO + sender + recipient)


def _mac(key: bytes, said: bytes) -> bytes:
    return hmac.digest(key, _AUTH_INFO + said, "sha256")


def _auth_json(macs: dict[str, bytes]) -> bytes:
    return json.dumps({to: macs[to].hex() for to in sorted(macs)}, separators=(",", ":")).encode("ascii")


def _decrypt(data: bytes, identities: Sequence[Identity]) -> tuple[Identity, bytearray]:
    header = _header(data)
    payload = memoryview(data)[header.size :]
    if len(payload) > PLAINTEXT_LIMIT:
        raise BundleRefused(reason="too-large", detail="plaintext")
    try:
        identity, file_key = _unwrap(header, identities)
        plain = bytearray(len(payload))
        size = 0
        for chunk in unseal(file_key, payload):
            plain[size : size + len(chunk)] = chunk
            size += len(chunk)
    except NoMatchError:
        raise BundleRefused(reason="not-for-me", detail="stanzas") from None
    except AgeError:
        raise BundleRefused(reason="damaged", detail="age") from None
    del plain[size:]
    return identity, plain


def _header(data: bytes) -> Header:
    if not data.startswith(b"age-encryption.org/"):
        raise BundleRefused(reason="not-a-bundle", detail="first-bytes")
    if not data.startswith(b"age-encryption.org/v1\n"):
        raise BundleRefused(reason="too-new", detail="age-version")
    try:
        header = read_header(data)
    except HeaderError:
        raise BundleRefused(reason="damaged", detail="age-header") from None
    # A stanza of an older kind beside ours would let the weakest lock decide.
    require(all(stanza.kind == PQ_KIND for stanza in header.stanzas), "stanza-kinds")
    return header


def _unwrap(header: Header, identities: Sequence[Identity]) -> tuple[Identity, bytes]:
    for identity in identities:
        file_key = identity.age.unwrap(header.stanzas)
        if file_key is not None:
            header.check(file_key)
            return identity, file_key
    raise NoMatchError


def _authenticate(
    contents: Manifest, said: bytes, auth: bytes, identity: Identity, sender_of: Callable[[str], Card]
) -> None:
    mine = identity.fingerprint().hex()
    if mine not in contents.to:
        raise BundleRefused(reason="not-authentic", detail="recipients")
    if contents.sender == mine:
        raise BundleRefused(reason="not-authentic", detail="reflected")
    card = sender_of(contents.sender)
    macs = manifest.parse_json(auth, _AUTH_LIMIT)
    require(isinstance(macs, dict) and set(macs) == set(contents.to) and all(map(_is_mac, macs.values())), "auth")
    require(auth == _auth_json({to: bytes.fromhex(mac) for to, mac in macs.items()}), "auth")
    key = _auth_key(identity.auth, card.auth, card.fingerprint, identity.fingerprint())
    if not hmac.compare_digest(_mac(key, said), bytes.fromhex(macs[mine])):
        raise BundleRefused(reason="not-authentic", detail="mac")


def _is_mac(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{64}", value) is not None


def _letter(contents: Manifest, members: Sequence[Member]) -> Letter:
    parts: tuple[EntryPart | FilePart, ...] = (*contents.entries, *contents.files)
    require([member.name for member in members] == [part.path for part in parts], "members")
    if sum(part.size for part in contents.entries) > TEXT_LIMIT:
        raise BundleRefused(reason="too-large", detail="texts")
    for member, part in zip(members, parts, strict=True):
        same = len(member.data) == part.size and digest_of(member.data) == part.sha256
        require(same, "sha256")
    held = {member.name: member.data for member in members}
    owners = {part.path for part in contents.entries}
    require(all(part.entry in owners for part in contents.files if part.entry is not None), "file-entry")
    # Sorted out once: looking through all files for each of ten thousand entries would take a minute.
    files: dict[str | None, list[FilePart]] = {}
    for part in contents.files:
        files.setdefault(part.entry, []).append(part)
    cards = [bytes(held[part.path]) for part in contents.files if part.entry is None]
    letter = Letter(
        kind=contents.kind,
        created=contents.created,
        note=contents.note,
        ask=contents.ask,
        gesture=contents.gesture,
        reply_to=contents.reply_to,
        about=contents.about,
        entries=tuple(_entry(part, files.get(part.path, ()), held) for part in contents.entries),
        card=cards[0] if cards else None,
    )
    once = len(cards) <= 1 and len({entry.uid for entry in letter.entries}) == len(owners)
    require(_is_consistent(letter) and once, "kind")
    return letter


def _entry(part: EntryPart, files: Sequence[FilePart], held: dict[str, bytes | memoryview]) -> LetterEntry:
    head = entry_head(part.title, part.day, part.kind)
    try:
        text = bytes(held[part.path]).decode("utf-8")
    except UnicodeDecodeError:
        raise BundleRefused(reason="malformed", detail="entry-text") from None
    require(text.startswith(head), "entry-head")
    return LetterEntry(
        uid=part.uid,
        rev=part.rev,
        title=clean_line(part.title, manifest.TITLE_LIMIT),
        body=clean_text(text.removeprefix(head)),
        day=part.day,
        kind=part.kind,
        tags=part.tags,
        files=tuple(LetterFile(name=file.name, media_type=file.media_type, data=held[file.path]) for file in files),
    )


def _is_consistent(letter: Letter) -> bool:
    """Tell whether the letter holds what its kind needs and nothing that its kind has no place for."""
    answer = (letter.gesture is not None, letter.reply_to is not None, bool(letter.about))
    contents = (bool(letter.entries), letter.card is not None)
    return (answer, contents) in {
        "share": [((False, False, False), (True, False))],
        "response": [((True, True, True), (False, False))],
        "takeback": [((False, False, True), (False, False))],
        "card": [((False, False, False), (False, True))],
    }[letter.kind]
