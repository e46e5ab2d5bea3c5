"""Edge. The fonts a book is set in, and which letters none of them has: those are named in brackets, so none is lost.

Ours come first and are the same on every computer; this computer's own stand in for what they lack.
"""

from __future__ import annotations

import base64
import importlib.util
import re
import unicodedata
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import Any

from journal.assets import asset, asset_bytes

CJK_PACKAGE = "manimgx_fonts_cjk"
"""Noto Sans CJK, for those who want it: 32 MB."""

FACES = (
    ("Literata", "normal", "fonts/literata/Literata[opsz,wght].ttf"),
    ("Literata", "italic", "fonts/literata/Literata-Italic[opsz,wght].ttf"),
    ("Inter", "normal", "fonts/inter/Inter[opsz,wght].ttf"),
)
"""What a page carries along: (family, style, file), each with all of its weights."""

_OURS = 0x24F
"""Up to here Literata and Inter have every letter."""
_QUIET = {"Cf", "Cc", "Cs", "Zl", "Zp", "Zs"}
_SELECTORS = {*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}
_NOBODYS = "\U0010ffff"
"""Not a character, and never will be one: no font has it."""
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_NODE = re.compile(r">([^<>]+)<")


@cache
def fonts(*, system: bool = True) -> Any:  # noqa: ANN401  typst has no better type
    """Give the fonts: ours, the compiler's own, and with `system` this computer's."""
    import typst

    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=True, font_paths=_folders())


@cache
def faces() -> str:
    """Give the typefaces of a page as CSS that holds them, so that it looks on every computer as it does here."""
    return "".join(
        f"@font-face{{font-family:{family};font-style:{style};font-weight:100 900;font-display:swap;"
        f'src:url("data:font/ttf;base64,{base64.b64encode(asset_bytes(path)).decode("ascii")}")}}\n'
        for family, style, path in FACES
    )


def lost(text: str, *, system: bool = True) -> frozenset[str]:
    """Give the characters of a text that no font has."""
    asked = {char for char in set(text) if ord(char) > _OURS and ord(char) not in _SELECTORS}
    asked -= {char for char in asked if unicodedata.category(char) in _QUIET}
    answers = _answers(system=system)
    if new := sorted(asked - answers.keys()):
        answers.update(_asked(new, system=system))
    return frozenset(char for char in asked if answers[char])


def without(path: str, text: str, letters: Collection[str]) -> str:
    """Put names in brackets for `letters`, in what is said only; their joiners and selectors go along."""
    if path == "book.typ" or not letters:
        return text
    pattern = re.compile("[" + "".join(map(re.escape, sorted(letters))) + "][\ufe0e\ufe0f\u200d]*")
    return (_NODE if path.endswith(".svg") else _STRING).sub(
        lambda string: pattern.sub(lambda char: named(char[0][0]), string[0]), text
    )


def named(char: str) -> str:
    """Give what stands in the book for a character that no font has."""
    name = unicodedata.name(char, "")
    plain = name and not name.startswith("CJK") and ord(char) > 0x2000
    return f"[{name.lower()}]" if plain else f"[U+{ord(char):04X}]"


@cache
def _answers(*, system: bool) -> dict[str, bool]:  # noqa: ARG001  one for each choice of fonts
    """Give what was answered before: {character: whether no font has it}."""
    return {}


def _asked(chars: list[str], *, system: bool) -> dict[str, bool]:
    """Ask the compiler: each on a page of its own, and those that look like what nobody has are lost."""
    import typst

    pages = "#pagebreak()\n".join(f'#"\\u{{{ord(char):x}}}";\n' for char in (_NOBODYS, *chars))
    # The face of the boxes first, as in the book: another's box may be the very one it draws for what it has not.
    face = '#set text(font: "DejaVu Sans Mono")'
    source = f"#set page(width: 20pt, height: 20pt, margin: 2pt)\n{face}\n{pages}"
    made: Any = typst.Compiler(font_paths=fonts(system=system)).compile(source.encode(), format="svg")
    nobodys, *drawn = made
    return {char: page == nobodys for char, page in zip(chars, drawn, strict=True)}


def _folders() -> list[str]:
    cjk = importlib.util.find_spec(CJK_PACKAGE)
    return [str(asset("fonts")), *(str(Path(cjk.origin).parent) for cjk in [cjk] if cjk and cjk.origin)]
