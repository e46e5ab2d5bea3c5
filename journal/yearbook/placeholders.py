"""Pure. Photos on their way into a PDF: the compiler sets a stand-in of one pixel, and the photo takes its place after.

The compiler holds several copies of whatever it is given, and 300 photos made it a gigabyte and a half. A JPEG stands
in a PDF as the very bytes it has as a file (ISO 32000-1, 7.4.8), and so do the pixels of a PNG that is not seen through
(7.4.4.4); so they need not pass through the compiler at all.
"""

from __future__ import annotations

import base64
import io
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from journal.errors import BookRefused
from journal.shapes.book import Photo

_MARK = b"stand-in %08d"
_ENTRY = 20
"""Bytes of a line of the table of objects (ISO 32000-1, 7.5.4)."""


def replaceable(photo: Photo) -> bool:
    """Tell whether a photo can take the place of a stand-in: a JPEG, or a PNG of plain colours, eight bits each."""
    return photo.media_type == "image/jpeg" or photo.data[24:29] == b"\x08\x02\x00\x00\x00"


def wrapped(photo: Photo, data: bytes) -> bytes:
    """Give `data` as SVG of a photo's size, which it fills: the compiler takes only text from memory."""
    size = f'width="{photo.width}" height="{photo.height}"'
    form = "image/jpeg" if data.startswith(b"\xff\xd8") else "image/png"
    image = f'<image {size} preserveAspectRatio="none" href="data:{form};base64,'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{image}'
    return b"".join((head.encode(), base64.b64encode(data), b'"/></svg>'))


def stand_in(number: int) -> bytes:
    """Give a JPEG of one pixel that no other is like: its number is in it, as a comment."""
    said = _MARK % number
    return b"".join((_pixel()[:2], b"\xff\xfe", (len(said) + 2).to_bytes(2, "big"), said, _pixel()[2:]))


def put_in(pdf: bytes, photos: Sequence[Photo]) -> bytes:
    """Give the PDF with each of `photos` where the stand-in of its number is. Raises `BookRefused` where one is not."""
    pieces: list[bytes | memoryview] = []
    whole, at = memoryview(pdf), 0
    places, growths = [], []
    missing = set(range(len(photos)))
    for number, start, end in _found(pdf):
        photo = photos[number]
        head = pdf.rfind(b"<<", at, start)
        pixels = list(_pixels(photo.data))
        size = sum(map(len, pixels))
        made = _described(pdf[head:start], photo, size)
        pieces += [whole[at:head], made, *pixels]
        places.append(start)
        growths.append(len(made) + size - (end - head))
        missing.discard(number)
        at = end
    if missing:
        raise BookRefused(reason="typesetting")
    if not places:
        return pdf
    return b"".join([*pieces, *rest_moved(pdf, at, places, growths)])


def _found(pdf: bytes) -> Iterator[tuple[int, int, int]]:
    """Give (number, start, end) of every stand-in of a PDF, in the order of the file."""
    begins, _, ends = stand_in(0).partition(_MARK % 0)
    pattern = re.compile(re.escape(begins) + rb"stand-in (\d{8})" + re.escape(ends))
    for match in pattern.finditer(pdf):
        yield int(match[1]), match.start(), match.end()


def _pixels(data: bytes) -> Iterator[memoryview]:
    """Give what of a picture's file goes into a PDF: all of a JPEG, the chunks of pixels of a PNG."""
    whole = memoryview(data)
    if data.startswith(b"\xff\xd8"):
        yield whole
        return
    at = 8
    while at < len(data):
        size = int.from_bytes(whole[at : at + 4], "big")
        if data[at + 4 : at + 8] == b"IDAT":
            yield whole[at + 8 : at + 8 + size]
        at += 12 + size


def _described(head: bytes, photo: Photo, size: int) -> bytes:
    """Give the dictionary of a stand-in as that of its photo, which takes `size` bytes."""
    facts = {
        rb"/Length \d+": b"/Length %d" % size,
        rb"/Width 1\b": b"/Width %d" % photo.width,
        rb"/Height 1\b": b"/Height %d" % photo.height,
    }
    if not photo.data.startswith(b"\xff\xd8"):
        parameters = b"/DecodeParms<</Predictor 15/Colors 3/Columns %d>>" % photo.width
        facts[rb"/Filter/DCTDecode"] = b"/Filter/FlateDecode" + parameters
    for fact, value in facts.items():
        head, changed = re.subn(fact, value, head)
        if changed != 1:
            raise BookRefused(reason="typesetting")
    return head


def rest_moved(pdf: bytes, at: int, places: list[int], growths: list[int]) -> Iterator[bytes]:
    """Give a PDF from `at` on, its table of objects with everything where it is now that it grew at `places`."""
    table = int(pdf[pdf.rindex(b"startxref") + len(b"startxref") :].split()[0])
    moves = list(accumulate(growths, initial=0))
    yield pdf[at:table]
    head = re.compile(rb"xref\s+0 (\d+)\s*\n").match(pdf, table)
    if head is None:
        raise BookRefused(reason="typesetting")
    yield head[0]
    trailer = head.end() + int(head[1]) * _ENTRY
    for place in range(head.end(), trailer, _ENTRY):
        line = pdf[place : place + _ENTRY]
        if line[17:18] == b"n":
            offset = int(line[:10])
            yield b"%010d" % (offset + moves[bisect_right(places, offset)]) + line[10:]
        else:
            yield line
    yield pdf[trailer : pdf.rindex(b"startxref")]
    yield b"startxref\n%d\n%%%%EOF" % (table + moves[-1])


@cache
def _pixel() -> bytes:
    from PIL import Image

    made = io.BytesIO()
    Image.new("RGB", (1, 1)).save(made, "JPEG")
    return made.getvalue()
