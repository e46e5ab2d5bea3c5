"""A workshop for hostile bundles: everything a stranger or an insider with real keys could seal."""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from datetime import date

from journal.age import files as age
from journal.age.recipients import PQRecipient
from journal.bundle import cards
from journal.bundle import sealed as bundles
from journal.bundle import zip as bundle_zip
from journal.bundle.identity import Identity
from journal.bundle.zip import Member
from journal.shapes import Ask, EntryId, Kind

MARA, NOOR, SAM, EVE = (Identity(bytes([number]) * 32) for number in (1, 2, 3, 4))
CARDS = {
    identity: cards.read(cards.make(identity, cards.Issue(name=name, created=1_770_000_000)))
    for identity, name in ((MARA, "Mara"), (NOOR, "Noor"), (SAM, "Sam"), (EVE, "Eve"))
}
KNOWN = {card.fingerprint.hex(): card for card in CARDS.values()}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def letter(**changes) -> bundles.Letter:
    entry = bundles.LetterEntry(
        uid=EntryId("a" * 32),
        rev=3,
        title="The quiet row",
        body="They spoke.\n\n![board](../files/0001.png)",
        day=date(2026, 3, 11),
        kind=Kind.HIGH,
        tags=("third-period",),
        files=(bundles.LetterFile(name="board.png", media_type="image/png", data=PNG),),
    )
    facts = {"kind": "share", "created": date(2026, 3, 12), "note": "For you", "ask": Ask.LISTEN, "entries": (entry,)}
    return bundles.Letter(**{**facts, **changes})


def packed(sender: Identity = MARA, to=(NOOR,), **changes) -> bytes:
    return bundles.pack(letter(**changes), sender, [CARDS[identity] for identity in to])[1]


def opened(data: bytes, identity: Identity = NOOR) -> bundles.Opened:
    return bundles.open_bundle(data, [identity], KNOWN.__getitem__)


def inside(data: bytes, identity: Identity = NOOR) -> bytes:
    return b"".join(age.decrypt(data, [identity.age]))


def members(data: bytes, identity: Identity = NOOR) -> dict[str, bytes]:
    return {member.name: bytes(member.data) for member in bundle_zip.read(memoryview(inside(data, identity)))}


def sealed(plain: bytes, to=(NOOR,)) -> bytes:
    """Encrypt anything at all with valid keys."""
    return b"".join(age.encrypt([PQRecipient(CARDS[identity].age) for identity in to], [plain]))


def zipped(parts: dict[str, bytes]) -> bytes:
    """The one right zip around any parts."""
    return b"".join(bundle_zip.pieces([Member(name, data) for name, data in parts.items()]))


def authenticated(parts: dict[str, bytes], sender: Identity = MARA, to=(NOOR,)) -> bytes:
    """Seal any parts with a true MAC over their manifest: what a hostile friend can do."""
    macs = {
        CARDS[identity].fingerprint.hex(): bundles._mac(
            bundles._auth_key(sender.auth, CARDS[identity].auth, sender.fingerprint(), identity.fingerprint()),
            parts["manifest.json"],
        )
        for identity in to
    }
    return sealed(zipped({**parts, "auth.json": bundles._auth_json(macs)}), to)


def rewritten(change, sender: Identity = MARA, to=(NOOR,)) -> bytes:
    """Seal a good bundle with its manifest changed by `change(facts, parts)`, authenticated anew."""
    parts = members(packed(sender, to), to[0])
    facts = json.loads(parts["manifest.json"])
    change(facts, parts)
    parts["manifest.json"] = json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()
    return authenticated(parts, sender, to)


def with_entry_text(facts: dict, parts: dict[str, bytes], text: bytes) -> None:
    parts["entries/0001.md"] = text
    facts["entries"][0].update(size=len(text), sha256=hashlib.sha256(text).hexdigest())


def raw_zip(parts: list[tuple[str, bytes, dict]], tail: bytes = b"", comment: bytes = b"") -> bytes:
    """A zip written by hand: each part may change any field of its headers."""
    out, central = b"", b""
    for name, data, odd in parts:
        method = odd.get("method", 0)
        stored = zlib.compress(data)[2:-4] if method else data
        head = (
            odd.get("version", 20),
            odd.get("flags", 0),
            method,
            odd.get("time", 0),
            odd.get("date", 0x21),
            odd.get("crc", zlib.crc32(data)),
            len(stored),
            odd.get("size", len(data)),
        )
        extra = odd.get("extra", b"")
        position = len(out)
        out += struct.pack("<4s5H3I2H", b"PK\3\4", *head, len(name), len(extra)) + name.encode() + extra + stored
        central += struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", odd.get("made_by", 20), *head, len(name), 0, 0, 0, 0, odd.get("mode", 0), position
        )
        central += odd.get("central_name", name).encode()
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, len(parts), len(parts), len(central), len(out), len(comment))
    return out + central + end + comment + tail
