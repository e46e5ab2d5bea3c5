"""Pure. MP4 and QuickTime without what they tell of place, camera, maker and time.

Boxes that hold such words become free space of the same length, because the places of all sound and pictures are
counted from the beginning of the file.
"""

from __future__ import annotations

from collections.abc import Iterator

_INSIDE = frozenset({b"moov", b"trak", b"mdia", b"moof", b"traf"})
_TELLS = frozenset({b"udta", b"meta", b"uuid", b"XMP_", b"ID32", b"free", b"skip", b"wide"})
_TIMED = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_HEAD = 8
_PHOTOS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif", b"avis"})
"""Photos of that family: what they tell is not in the boxes that a film has."""


def is_one(data: bytes) -> bool:
    """Tell whether this is a film or a sound of that family, and no photo."""
    return data[4:8] == b"ftyp" and data[8:12] not in _PHOTOS


def bare(data: bytes) -> bytes | None:
    """Give it without those boxes and times; None where a track of its own tells of places, or it is not whole."""
    made = bytearray(data)
    return bytes(made) if _strip(made, 0, len(made)) else None


def _strip(made: bytearray, start: int, end: int) -> bool:
    for kind, place, inside, after in _boxes(made, start, end):
        if kind == b"hdlr" and bytes(made[inside + 8 : inside + 12]) in {b"meta", b"camm", b"gpmd"}:
            return False  # a camera's diary beside the pictures
        if kind in _TELLS:
            made[place + 4 : place + _HEAD] = b"free"
            made[inside:after] = bytes(after - inside)
        elif kind in _TIMED:
            width = 8 if made[inside] == 1 else 4
            made[inside + 4 : inside + 4 + 2 * width] = bytes(2 * width)
        elif kind in _INSIDE and not _strip(made, inside, after):
            return False
    return True


def _boxes(made: bytearray, start: int, end: int) -> Iterator[tuple[bytes, int, int, int]]:
    """Give (kind, where it begins, where its contents do, where it ends) of each box. Raises `ValueError`."""
    while start < end:
        size, inside = int.from_bytes(made[start : start + 4]), start + _HEAD
        if size == 1:
            size, inside = int.from_bytes(made[inside : inside + 8]), inside + 8
        after = end if size == 0 else start + size
        if not inside <= after <= end:
            raise ValueError("box")
        yield bytes(made[start + 4 : start + _HEAD]), start, inside, after
        start = after
