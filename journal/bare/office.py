"""Pure. Documents, sheets and slides of office programs (OOXML, OpenDocument) without properties and authors.

Both are zips of XML. Whole parts that hold nothing but properties go; in the others only the names of authors do, and
what photos, films and documents inside of them tell.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from io import BytesIO

from journal.bare import embedded, moving, papers, sound

MEMBERS_LIMIT = 20_000
UNPACKED_LIMIT = 256 << 20
"""Bytes of all parts: a few thousand of a zip can claim to be more than any machine holds."""
_NO_TIME = (1980, 1, 1, 0, 0, 0)

_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*?(?:/>|>\s*</(?:\w+:)?Relationship>)")
_PROPERTIES = re.compile(rb"""\bType\s*=\s*["'][^"']*/(?:core|extended|custom)-properties["']|/thumbnail["']""")
_TARGET = re.compile(rb"""\bTarget\s*=\s*["']/?([^"']*)["']""")
_OVERRIDE = re.compile(rb"""<(?:\w+:)?Override\b[^>]*?\bPartName\s*=\s*["']/([^"']*)["'][^>]*?/>""")
_FILE_ENTRY = re.compile(rb"""<manifest:file-entry\b[^>]*?manifest:full-path\s*=\s*["']([^"']*)["'][^>]*?/>""")
_EVERYWHERE: tuple[tuple[re.Pattern[bytes], bytes], ...] = (
    (
        re.compile(rb"""\b(w:author|w:initials|w15:author|w15:userId|w15:providerId)\s*=\s*(?:"[^"]*"|'[^']*')"""),
        rb'\1=""',
    ),
    (re.compile(rb"""(<x15ac:absPath\b[^>]*?\burl=)"[^"]*\""""), rb'\1""'),
    (re.compile(rb"""(<(?:\w+:)?fileSharing\b[^>]*?\buserName=)"[^"]*\""""), rb'\1""'),
    (re.compile(rb"""\bTarget="file:[^"]*\""""), b'Target="file:///"'),
    (re.compile(rb"<author>[^<]*</author>"), b"<author></author>"),
    (re.compile(rb"<(dc:creator|meta:creator-initials)>[^<]*</"), rb"<\1></"),
)
_OF_PEOPLE = re.compile(rb"""\b(name|initials|displayName|userId|providerId)\s*=\s*"[^"]*\"""")
_PEOPLE = re.compile(r"(ppt/(commentAuthors|authors)|xl/persons/[^/]+|word/people)\.xml")


def is_one(data: bytes) -> bool:
    """Tell whether this is a zip; which of them are documents is seen when it is opened."""
    return data.startswith(b"PK\x03\x04")


def bare(data: bytes) -> bytes | None:
    """Give it without properties, preview, authors of changes and notes, and paths of the disk it was made on."""
    with zipfile.ZipFile(BytesIO(data)) as document:
        members = document.infolist()
        if len(members) > MEMBERS_LIMIT or sum(member.file_size for member in members) > UNPACKED_LIMIT:
            return None
        names = {member.filename for member in members}
        if "[Content_Types].xml" in names:
            gone, change = _of_microsoft(document, names)
        elif "mimetype" in names and document.read("mimetype").startswith(b"application/vnd.oasis.opendocument."):
            gone, change = _of_oasis(names)
        else:
            return None
        return _written_again(document, members, gone, change)


Change = Callable[[str, bytes], bytes]


def _of_microsoft(document: zipfile.ZipFile, names: set[str]) -> tuple[set[str], Change]:
    relations = [found[0] for found in _RELATION.finditer(document.read("_rels/.rels"))]
    properties = [relation for relation in relations if _PROPERTIES.search(relation)]
    targets = {target[1].decode() for relation in properties if (target := _TARGET.search(relation))}
    gone = targets | {name for name in names if name.startswith("docProps/")}

    def change(name: str, part: bytes) -> bytes:
        if name == "_rels/.rels":
            return _RELATION.sub(lambda found: b"" if found[0] in properties else found[0], part)
        if name == "[Content_Types].xml":
            return _OVERRIDE.sub(lambda found: b"" if found[1].decode() in gone else found[0], part)
        if _PEOPLE.fullmatch(name):
            part = _OF_PEOPLE.sub(rb'\1=""', part)
        return part

    return gone, change


def _of_oasis(names: set[str]) -> tuple[set[str], Change]:
    gone = {name for name in names if name.rpartition("/")[2] == "meta.xml" or name.startswith("Thumbnails/")}

    def change(name: str, part: bytes) -> bytes:
        if name == "META-INF/manifest.xml":
            return _FILE_ENTRY.sub(lambda found: b"" if found[1].decode() in gone else found[0], part)
        return part

    return gone, change


def _inside(part: bytes) -> bytes:
    """Give what stands in a document without what it tells: photos, films, other documents. Raises `ValueError`."""
    kinds = ((is_one, bare), (papers.is_one, papers.bare), (moving.is_one, moving.bare), (sound.is_one, sound.bare))
    strip = next((strip for fits, strip in kinds if fits(part)), embedded.bare)
    left = strip(part)
    if left is None:
        raise ValueError("inside")
    return left


def _written_again(
    document: zipfile.ZipFile, members: list[zipfile.ZipInfo], gone: set[str], change: Change
) -> bytes | None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for member in members:
            if member.filename in gone:
                continue
            part = document.read(member)
            if member.filename.endswith((".xml", ".rels")):
                if not _is_utf_8(part):
                    return None
                part = change(member.filename, part)
                for pattern, instead in _EVERYWHERE:
                    part = pattern.sub(instead, part)
            else:
                part = _inside(part)
            fresh = zipfile.ZipInfo(member.filename, _NO_TIME)
            fresh.compress_type = zipfile.ZIP_STORED if member.filename == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(fresh, part)
    return out.getvalue()


def _is_utf_8(part: bytes) -> bool:
    """Tell whether the bytes of XML can be looked through as they are."""
    return not part.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<"))
