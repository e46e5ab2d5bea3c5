"""Pure. Photos as they stand inside documents, without what they tell; every pixel stays as it was.

A photo that goes along by itself is made anew from its pixels. Inside a document its bytes are of the document, so only
the parts that tell of a camera, a place or a person are left out.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_SCAN, _END = 0xDA, 0xD9
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of JPEG that nothing belongs to."""
_TELLING = frozenset({0xFE, *range(0xE0, 0xF0)})
"""Segments of JPEG that are there for programs and for people."""
_JFIF = 0xE0
_KEPT = {_JFIF: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
"""Those of them without which the colours would be others, by how they begin."""
_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112
_CHUNKS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT".split()
)
"""What a PNG is shown by."""
_WEBP_CHUNKS = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
"""What a WebP is shown by."""
_WEBP_FLAGS = 0b1100
"""Of a WebP: that it has Exif, and that it has XMP."""
_UNKNOWN = (b"II*\0", b"MM\0*", b"GIF8", b"\xd0\xcf\x11\xe0", b"\0\0\0\x0cj", b"\0\0\0\x0cJ", b"\xffO\xffQ")
"""Kinds that may tell of people and are not taken apart here: TIFF, GIF, an older document, JPEG 2000 and XL."""


def bare(data: bytes) -> bytes:
    """Give a photo without what it tells, anything else as it is. Raises `ValueError` where it cannot be done."""
    if data.startswith(_JPEG):
        return jpeg(data)
    if data.startswith(_PNG):
        return b"".join((_PNG, *(chunk for kind, chunk in _chunks(data) if kind in _CHUNKS)))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data[4:8] == b"ftyp" or (data.startswith(_UNKNOWN) and not _is_plain_gif(data)):  # photos of telephones, too
        raise ValueError("photo")
    return data


def jpeg(data: bytes) -> bytes:
    """Give a JPEG without Exif but for the way it was held, remarks, a smaller copy, and what stands behind its end."""
    parts = [data[:2]]
    for marker, part in _segments(data):
        if marker not in _TELLING or part[4:].startswith(_KEPT.get(marker, b"?\0")):
            parts.append(_without_thumbnail(part) if marker == _JFIF else part)
        elif part[4:].startswith(_EXIF) and (held := _orientation(part[4 + len(_EXIF) :])) > 1:
            body = _EXIF + b"MM\0*\0\0\0\x08\0\1" + struct.pack(">HHIHxxI", _ORIENTATION, 3, 1, held, 0)
            parts.append(struct.pack(">HH", 0xFFE1, len(body) + 2) + body)
    return b"".join(parts)


def _without_thumbnail(part: bytes) -> bytes:
    """Give the head of a JFIF without the smaller copy whose size its last two bytes are."""
    return part[:2] + b"\0\x10" + part[4:16] + b"\0\0" if len(part) > 18 else part


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give (marker, bytes with the marker) of each segment; what is coded stands behind its scan's head."""
    place = 2
    while True:
        if data[place : place + 1] != b"\xff" or place + 1 >= len(data):
            raise ValueError("segment")
        marker = data[place + 1]
        if marker in {_END, 0xFF} | _ALONE:
            after = place + (1 if marker == 0xFF else 2)
        else:
            after = place + 2 + int.from_bytes(data[place + 2 : place + 4])
        if marker == _SCAN:
            after = _coded(data, after)
        if not place < after <= len(data):
            raise ValueError("segment")
        if marker != 0xFF:  # one that fills a gap
            yield marker, data[place:after]
        if marker == _END:
            return
        place = after


def _coded(data: bytes, place: int) -> int:
    """Give where the next marker stands that is none of the coded picture."""
    while (place := data.find(b"\xff", place)) >= 0:
        behind = data[place + 1 : place + 2]
        if behind and behind[0] and behind[0] not in _ALONE:
            return place
        place += 2
    raise ValueError("scan")


def _orientation(tiff: bytes) -> int:
    """Give how a photo is to be turned, 1 where nothing says so."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        (place,) = struct.unpack_from(f"{order}I", tiff, 4)
        (many,) = struct.unpack_from(f"{order}H", tiff, place)
        for at in range(place + 2, place + 2 + 12 * many, 12):
            tag, _kind, _count, value = struct.unpack_from(f"{order}HHIH", tiff, at)
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place, kind = len(_PNG), b""
    while kind != b"IEND":
        after = place + 12 + int.from_bytes(data[place : place + 4])
        kind = data[place + 4 : place + 8]
        if len(kind) < 4 or after > len(data):
            raise ValueError("chunk")
        yield kind, data[place:after]
        place = after


def _webp(data: bytes) -> bytes:
    parts, place, end = [b"WEBP"], 12, 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise ValueError("chunk")
    while place < end:
        kind, size = data[place : place + 4], int.from_bytes(data[place + 4 : place + 8], "little")
        after = place + 8 + size + size % 2
        if after > end:
            raise ValueError("chunk")
        part = data[place:after]
        if kind == b"VP8X":
            part = part[:8] + bytes((part[8] & ~_WEBP_FLAGS,)) + part[9:]
        if kind in _WEBP_CHUNKS:
            parts.append(part)
        place = after
    whole = b"".join(parts)
    return b"RIFF" + len(whole).to_bytes(4, "little") + whole


def _is_plain_gif(data: bytes) -> bool:
    """Tell whether a GIF has neither a remark nor XMP."""
    return data.startswith(b"GIF8") and b"\x21\xfe" not in data and b"XMP Data" not in data
