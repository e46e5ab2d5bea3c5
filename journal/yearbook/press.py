"""Edge. Sets a book's source as PDF/UA, in memory: no file is written, and nothing is fetched.

A letter that no font of this computer has would be lost, or stop the press; it is set as its name in brackets instead.
"""

from __future__ import annotations

import importlib.util
import re
import struct
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from journal import clock
from journal.errors import BookRefused, Cancelled

FONT_PACKAGES = ("fontpkg_literata", "fontpkg_inter")
RETRIES = 12

_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_MISSING = re.compile(r'the text `?"?(.+?)"?`? could not be displayed')
_NODE = re.compile(r">([^<>]+)<")
_QUIET = {"Cf", "Cc", "Zl", "Zp", "Cn"}
_SELECTORS = range(0xFE00, 0xFE10)


def press(source: Mapping[str, str | bytes], on: Callable[[], bool] = lambda: True) -> bytes:
    """Give the PDF of a source; `on` answers whether to go on. Raises `BookRefused`, `Cancelled`."""
    made: bytes = _compiled(
        source, on, format="pdf", pdf_standards=["ua-1"], timestamp=clock.now().replace(microsecond=0)
    )
    return made


def press_pages(
    source: Mapping[str, str | bytes], on: Callable[[], bool] = lambda: True, ppi: float = 110.0
) -> tuple[bytes, ...]:
    """Give the pages of a source as PNG."""
    made = _compiled(source, on, format="png", ppi=ppi)
    return tuple(made) if isinstance(made, list) else (made,)


def _compiled(source: Mapping[str, str | bytes], on: Callable[[], bool], **options: Any) -> Any:  # noqa: ANN401  bytes or a list
    import typst

    files = {path: _without(path, text, missing(text)) for path, text in source.items() if isinstance(text, str)}
    pictures = {path: data for path, data in source.items() if isinstance(data, bytes)}
    compiler = typst.Compiler(font_paths=fonts())
    for _ in range(RETRIES):
        if not on():
            raise Cancelled
        try:
            return compiler.compile({**pictures, **{path: text.encode() for path, text in files.items()}}, **options)
        except typst.TypstError as error:
            lost = _MISSING.search(str(error))
            if lost is None:
                raise BookRefused(reason="typesetting") from None
            # A font may claim a letter and still not shape it.
            files = {path: _without(path, text, set(lost[1])) for path, text in files.items()}
    raise BookRefused(reason="glyphs")


def missing(text: str) -> frozenset[str]:
    """Give the characters of a text that no font here can show."""
    lost = {char for char in set(text) if ord(char) > 0x24F and unicodedata.category(char) not in _QUIET}
    lost -= set(map(chr, _SELECTORS))
    for covers in _coverages():
        if not lost:
            break
        lost = {char for char in lost if not covers(ord(char))}
    return frozenset(lost)


def _without(path: str, text: str, lost: set[str] | frozenset[str]) -> str:
    """Put names in brackets for the lost characters, in what is said only; their joiners and selectors go along."""
    if path == "book.typ" or not lost:
        return text
    pattern = re.compile("[" + "".join(map(re.escape, sorted(lost))) + "][\ufe0e\ufe0f\u200d]*")
    return (_NODE if path.endswith(".svg") else _STRING).sub(
        lambda string: pattern.sub(lambda char: _named(char[0][0]), string[0]), text
    )


def _named(char: str) -> str:
    name = unicodedata.name(char, "")
    plain = name and not name.startswith("CJK") and ord(char) > 0x2000
    return f"[{name.lower()}]" if plain else f"[U+{ord(char):04X}]"


@cache
def fonts() -> Any:  # noqa: ANN401  typst has no better type
    """Give the fonts a book can be set in: ours, the compiler's own, and this computer's for other scripts."""
    import typst

    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=True, font_paths=_folders())


def _folders() -> list[str]:
    found = []
    for package in FONT_PACKAGES:
        spec = importlib.util.find_spec(package)
        if spec and spec.origin:
            found.append(str(Path(spec.origin).parent / "files"))
    return found


def _coverages() -> Iterator[Callable[[int], bool]]:
    """Give, font by font and our own first, what tells whether a code point is in it."""
    own = [str(path) for folder in _folders() for path in sorted(Path(folder).glob("*.ttf"))]
    others = sorted({font.path for font in fonts().fonts() if font.path} - set(own))
    for path in (*own, *others):
        yield _coverage(path)


@cache
def _coverage(path: str) -> Callable[[int], bool]:
    """Read which code points a font file maps (OpenType `cmap`, formats 4 and 12); nothing where it cannot be read."""
    try:
        ranges = _ranges(Path(path).read_bytes())
    except (OSError, struct.error, IndexError):
        ranges = ()
    from bisect import bisect_right

    starts = [start for start, _ in ranges]

    def covers(code: int) -> bool:
        at = bisect_right(starts, code) - 1
        return at >= 0 and code <= ranges[at][1]

    return covers


def _ranges(data: bytes) -> tuple[tuple[int, int], ...]:
    start = struct.unpack_from(">I", data, 12)[0] if data[:4] == b"ttcf" else 0
    tables = struct.unpack_from(">H", data, start + 4)[0]
    found: set[tuple[int, int]] = set()
    for table in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, start + 12 + 16 * table)
        if tag != b"cmap":
            continue
        for record in range(struct.unpack_from(">H", data, offset + 2)[0]):
            at = offset + struct.unpack_from(">I", data, offset + 4 + 8 * record + 4)[0]
            form = struct.unpack_from(">H", data, at)[0]
            if form == 12:
                groups = struct.unpack_from(">I", data, at + 12)[0]
                found |= {struct.unpack_from(">II", data, at + 16 + 12 * group) for group in range(groups)}
            elif form == 4:
                count = struct.unpack_from(">H", data, at + 6)[0] // 2
                ends = struct.unpack_from(f">{count}H", data, at + 14)
                starts = struct.unpack_from(f">{count}H", data, at + 16 + 2 * count)
                found |= set(zip(starts, ends, strict=True))
    return tuple(sorted(found))
