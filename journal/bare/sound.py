"""Pure. MP3 without its tags: ID3 before the sound, and ID3v1, APE and Lyrics3 behind it."""

from __future__ import annotations

_ID3 = 10
_V1, _V1_MORE = 128, 227
_APE = 32
_LYRICS = 15
"""Bytes of a head or a foot of each kind."""


def is_one(data: bytes) -> bool:
    """Tell whether this is an MP3, with or without a tag before it."""
    return data.startswith(b"ID3") or _is_frame(data)


def bare(data: bytes) -> bytes | None:
    """Give the sound alone; None where what is left is none."""
    start, end = 0, len(data)
    while data[start : start + 3] == b"ID3":
        size = 0
        for byte in data[start + 6 : start + _ID3]:
            size = size << 7 | byte & 0x7F
        start += _ID3 + size + (_ID3 if data[start + 5] & 0x10 else 0)
    while (shorter := _without_last(data, end)) < end:
        end = shorter
    sound = data[start:end].lstrip(b"\0") if start else data[:end]
    return sound if _is_frame(sound) else None


def _is_frame(data: bytes) -> bool:
    # Eleven bits of ones, then a version and a layer that exist.
    return len(data) > 4 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0 and data[1] & 0x18 != 8 and data[1] & 6 == 2


def _without_last(data: bytes, end: int) -> int:
    if data[end - _V1 : end - _V1 + 3] == b"TAG":
        end -= _V1
        return end - _V1_MORE if data[end - _V1_MORE : end - _V1_MORE + 4] == b"TAG+" else end
    if data[end - _APE : end - _APE + 8] == b"APETAGEX":
        foot = data[end - _APE : end]
        headed = int.from_bytes(foot[20:24], "little") & 1 << 31
        return max(end - int.from_bytes(foot[12:16], "little") - (_APE if headed else 0), 0)
    if data[end - 9 : end] == b"LYRICS200":
        return max(end - _LYRICS - int(data[end - _LYRICS : end - 9]), 0)
    return end
