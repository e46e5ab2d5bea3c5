"""Edge. Sets a book's source as PDF/UA-1 and PDF/A-2u, in memory: no file is written, and nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from journal.errors import BookRefused
from journal.shapes.book import Photo, Unprinted
from journal.yearbook import fonts
from journal.yearbook.placeholders import put_in, replaceable, rest_moved, stand_in, wrapped

BLEED = 3 / 25.4 * 72
"""Points."""
_TRIM = re.compile(rb"/TrimBox *\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]")


RETRIES = 12

_MISSING = re.compile(r'the text `?"?(.+?)"?`? could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")

Source = Mapping[str, str | Photo]


def press(source: Source, made_at: datetime, *, system: bool = True) -> tuple[bytes, tuple[Unprinted, ...]]:
    """Give the PDF of a source, and the letters that stand in it by their names because no font has them.

    Without `system` none of this computer's own fonts is used. Raises `BookRefused`.
    """
    photos = [photo for photo in source.values() if isinstance(photo, Photo) and replaceable(photo)]
    numbers = {photo.id: number for number, photo in enumerate(photos)}

    def wrap(photo: Photo) -> bytes:
        return wrapped(photo, stand_in(numbers[photo.id]) if photo.id in numbers else photo.data)

    stamp = made_at.replace(microsecond=0)
    make = partial(_compiled, source, wrap, system=system, format="pdf", timestamp=stamp)
    try:  # for all readers, and to be kept for ever as well, where its words allow that
        pdf, lost = make(pdf_standards=["ua-1", "a-2u"])
    except BookRefused:
        pdf, lost = make(pdf_standards=["ua-1"])
    said = "".join(text for path, text in source.items() if isinstance(text, str) and path != "book.typ")
    unprinted = tuple(Unprinted(letter=char, instead=fonts.named(char)) for char in sorted(lost & set(said)))
    return put_in(with_bleed(pdf), photos), unprinted


def press_pages(source: Source, ppi: float) -> tuple[bytes, ...]:
    """Give the pages of a source as PNG."""
    made, _ = _compiled(source, lambda photo: wrapped(photo, photo.data), system=True, format="png", ppi=ppi)
    return tuple(made) if isinstance(made, list) else (made,)


def _compiled(
    source: Source,
    wrap: Callable[[Photo], bytes],
    *,
    system: bool,
    **options: Any,  # noqa: ANN401  they go to the compiler as they are
) -> tuple[Any, frozenset[str]]:
    """Give what the compiler makes, and the letters it had no font for."""
    import typst

    texts = {path: text for path, text in source.items() if isinstance(text, str)}
    photos = {path: wrap(photo) for path, photo in source.items() if isinstance(photo, Photo)}
    lost = fonts.lost("".join(texts.values()), system=system)
    compiler = typst.Compiler(font_paths=fonts.fonts(system=system))
    for _ in range(RETRIES):
        files = {path: fonts.without(path, text, lost).encode() for path, text in texts.items()}
        try:
            return compiler.compile({**files, **photos}, **options), lost
        except typst.TypstError as error:
            missing = _MISSING.search(str(error))
            if missing is None:
                raise BookRefused(reason="typesetting") from None
            # A font may have a letter and still not shape it where it stands.
            lost |= set(_ESCAPED.sub(lambda code: chr(int(code[1], 16)), missing[1]))
    raise BookRefused(reason="glyphs")


def with_bleed(pdf: bytes) -> bytes:
    """Give the PDF with the box of the bleed on every page that has one of the page itself (ISO 32000-1, 14.11.2).

    The compiler knows one distance only, that of the sheet; so where the bleed ends is written in afterwards.
    """
    pieces: list[bytes] = []
    places, growths, at = [], [], 0
    for found in _TRIM.finditer(pdf):
        left, bottom, right, top = map(float, found.groups())
        box = b"/BleedBox[%.3f %.3f %.3f %.3f]" % (left - BLEED, bottom - BLEED, right + BLEED, top + BLEED)
        pieces += [pdf[at : found.end()], box]
        places.append(found.end())
        growths.append(len(box))
        at = found.end()
    if not places:
        return pdf
    return b"".join([*pieces, *rest_moved(pdf, at, places, growths)])
