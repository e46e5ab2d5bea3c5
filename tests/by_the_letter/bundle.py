"""FORMATS.md, section 4: a bundle, written and read."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import struct
import zlib

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from tests.by_the_letter.agefile import AgeKey, seal, unseal
from tests.by_the_letter.parts import hkdf
from tests.by_the_letter.people import Card, Person

README = """This is what an Afterbell bundle holds: a few days that somebody chose to share with you.

entries/ has what they wrote, as Markdown; files/ has the pictures and files that go with it.
manifest.json says what belongs together, and files' real names. auth.json holds one authentication code for
each recipient; it is not a signature. padding is zeros that hide the true length.

The people in these pages did not choose to be in them. Please keep them to yourself.
"""
AUTH = b"afterbell/bundle-auth/v1\0"
SIGNS = {"high": "▲ high", "low": "▼ low", "both": "◆ high and low", "note": "• note"}
ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "application/x-afterbell-card": "card"}
SAYS = ("created", "reply_to", "kind", "ask", "gesture", "note", "about")
FLOOR = 16 << 10


def write(sender: Person, recipients: list[Card], said: dict, entries: list[dict], card: bytes | None = None) -> bytes:
    """Seal a bundle. `said` may have any of SAYS; an entry has what the manifest says of it, `text` and `files`."""
    members: list[tuple[str, bytes]] = []
    files: list[tuple[str | None, dict]] = []
    listed = []
    for number, entry in enumerate(entries, 1):
        path, text = f"entries/{number:04}.md", (head(entry) + entry["text"]).encode()
        members.append((path, text))
        told = {name: entry[name] for name in ("uid", "rev", "title", "date", "kind", "tags")}
        listed.append({"path": path, **_seen(text), **told})
        files += [(path, file) for file in entry.get("files", [])]
    if card:
        files.append((None, {"name": "card", "type": "application/x-afterbell-card", "data": card}))
    held = []
    for number, (entry, file) in enumerate(files, 1):
        path = f"files/{number:04}.{ENDINGS.get(file['type']) or _ending(file['name'])}"
        members.append((path, file["data"]))
        held.append({"path": path, **_seen(file["data"]), "name": file["name"], "type": file["type"], "entry": entry})
    manifest = {
        "format": "afterbell-bundle/1",
        "id": os.urandom(16).hex(),
        "from": sender.fingerprint.hex(),
        "to": sorted(card.fingerprint.hex() for card in recipients),
        **{name: said.get(name) for name in SAYS},
        "note": said.get("note", ""),
        "about": said.get("about", []),
        "entries": listed,
        "files": held,
    }
    exact = json.dumps(manifest, indent=1).encode()  # spaces, and escapes for what is not ASCII: its bytes count
    codes = {to.fingerprint.hex(): code(sender, to, sender.fingerprint + to.fingerprint, exact) for to in recipients}
    first = [("manifest.json", exact), ("auth.json", _auth(codes)), ("README.txt", README.encode())]
    keys = [card.age for card in recipients]
    while len(keys).bit_count() != 1:
        keys.append(AgeKey(os.urandom(32)).public)  # thrown away
    return seal(zipped([*first, *members]), keys=keys)


def read(data: bytes, reader: Person, senders: list[Card]) -> tuple[dict, dict[str, bytes]]:
    """Open a bundle, check everything that section 4 says, and give its manifest and its members."""
    plain = unseal(data, reader.age)
    members = _walk(plain)
    assert plain == zipped(list(members.items()))
    exact, codes = members["manifest.json"], json.loads(members["auth.json"])
    manifest = json.loads(exact)
    assert list(members)[:3] == ["manifest.json", "auth.json", "README.txt"]
    assert members["README.txt"] == README.encode()
    sender = next(card for card in senders if card.fingerprint.hex() == manifest["from"])
    mine = reader.fingerprint.hex()
    assert manifest["format"] == "afterbell-bundle/1"
    assert manifest["to"] == sorted(codes)
    assert members["auth.json"] == _auth(codes)
    assert codes[mine] == code(reader, sender, sender.fingerprint + reader.fingerprint, exact)
    parts = [*manifest["entries"], *manifest["files"]]
    assert list(members)[3:] == [part["path"] for part in parts]
    assert all(_seen(members[part["path"]]) == {name: part[name] for name in ("size", "sha256")} for part in parts)
    assert all(members[entry["path"]].decode().startswith(head(entry)) for entry in manifest["entries"])
    return manifest, members


def head(entry: dict) -> str:
    """What stands above the text of an entry."""
    title = f"# {entry['title']}\n\n" if entry["title"] else ""
    return f"{title}{entry['date']} {SIGNS[entry['kind']]}\n\n"


def code(own: Person, other: Card, from_to: bytes, manifest: bytes) -> str:
    """The code that both of two people can make, and nobody else."""
    key = hkdf(own.auth.exchange(X25519PublicKey.from_public_bytes(other.auth)), AUTH + from_to)
    return hmac.digest(key, AUTH + manifest, "sha256").hex()


def padme(length: int) -> int:
    high = length.bit_length() - 1
    free = max(0, high - high.bit_length())
    return (length + (1 << free) - 1 >> free) << free


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    """The one zip around the members, with its padding."""
    bare = sum(30 + 46 + 2 * len(name) + len(data) for name, data in [*members, ("padding", b"")]) + 22
    members = [*members, ("padding", bytes(padme(max(bare, FLOOR)) - bare))]
    out, directory = b"", b""
    for name, data in members:
        about = (20, 0, 0, 0, 0x21, zlib.crc32(data), len(data), len(data), len(name), 0)
        central = struct.pack("<4sH5H3I2H3H2I", b"PK\1\2", 20, *about, 0, 0, 0, 0, len(out))
        directory += central + name.encode()
        out += struct.pack("<4s5H3I2H", b"PK\3\4", *about) + name.encode() + data
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, len(members), len(members), len(directory), len(out), 0)
    return out + directory + end


def _walk(data: bytes) -> dict[str, bytes]:
    members, at = {}, 0
    while True:
        size, length = struct.unpack_from("<I", data, at + 18)[0], struct.unpack_from("<H", data, at + 26)[0]
        name = data[at + 30 : at + 30 + length].decode()
        if name == "padding":
            return members
        at += 30 + length
        members[name] = data[at : at + size]
        at += size


def _seen(data: bytes) -> dict:
    return {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def _auth(codes: dict[str, str]) -> bytes:
    return json.dumps(dict(sorted(codes.items())), separators=(",", ":")).encode()


def _ending(name: str) -> str:
    end = name.rpartition(".")[2].lower()
    return end if "." in name and 0 < len(end) < 6 and end.isascii() and end.isalnum() else "bin"
