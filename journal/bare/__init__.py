"""Pure. Files without what they tell of who made them, where and when; their contents are nobody's business here.

Pictures are made anew from their pixels by `pictures`. What is done to each other kind is told in FORMATS.md, part 4.
"""

from __future__ import annotations

from collections.abc import Callable

from journal.bare import embedded, moving, office, papers, sound

SIZE_LIMIT = 32 << 20
"""Bytes up to which a document is taken apart and written again."""
_KINDS: tuple[tuple[Callable[[bytes], bool], Callable[[bytes], bytes | None]], ...] = (
    (papers.is_one, papers.bare),
    (office.is_one, office.bare),
    (sound.is_one, sound.bare),
    (moving.is_one, moving.bare),
)
_known: dict[str, bool] = {}
"""Whether it can be done, by the SHA-256 of files that were tried; a preview is made anew with each decision."""


def bare(data: bytes) -> bytes | None:
    """Give a file without what it tells of itself; None where it is of no kind known here, or is damaged."""
    for is_one, strip in _KINDS:
        if is_one(data):
            try:
                return strip(data) if len(data) <= SIZE_LIMIT else None
            except Exception:  # noqa: BLE001  broken documents fail in every way; all mean that it goes as it is
                return None
    return None


def can_be_bare(sha256: str, read: Callable[[], bytes]) -> bool:
    """Tell whether `bare` gives anything for the file of that SHA-256, which is read once at most."""
    if sha256 not in _known:
        _known[sha256] = bare(read()) is not None
    return _known[sha256]


def without_place(data: bytes) -> bytes | None:
    """Give a photo, film or recording without where, when and by what it was made, anything else as it is.

    Every pixel and every sound stays. None where it cannot be done: then it may tell all of that.
    """
    made = ((sound.is_one, sound.bare), (moving.is_one, moving.bare))
    strip = next((strip for is_one, strip in made if is_one(data)), embedded.bare)
    try:
        return strip(data)
    except Exception:  # noqa: BLE001  as above
        return None
