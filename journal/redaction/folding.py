"""Pure. A text as words that can be compared: without case, marks and tricks, each knowing where it stands.

Two readings of one text: plainly, where every character parts words, and through the markup, where `**Del**gado`,
`Jos&eacute;` and a soft hyphen inside a name are one word.
"""

from __future__ import annotations

import html
import quopri
import re
import unicodedata
import urllib.parse
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_SPECIAL = {"æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ة": "ه", "ى": "ي"}
"""Letters that many write as others; the two of Arabic end a word."""
_STRETCH = "ـ"
"""What makes an Arabic word longer, and is no letter."""
_QUOTES = "’‘‛ʼʻ´`′＇"
_UNSPACED = "\u0e00-\u0eff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_UNSPACED += "\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W\d_{_UNSPACED}]+(?:'[^\W\d_{_UNSPACED}]+)*")
_ENDINGS = frozenset({"s", "ll", "d", "re", "ve", "m", "t"})
_ELIDED = frozenset({"l", "d", "j", "n", "m", "s", "t", "c", "qu"})
_MARKUP = re.compile(
    r"&#?\w{1,31};|</?[A-Za-z][^<>\n]{0,40}>|<!--[^>\n]{0,80}-->|(?:%[0-9A-Fa-f]{2}){1,80}"
    r"|(?:\\u[0-9A-Fa-f]{4}){1,80}|(?:=[0-9A-F]{2}|=\r?\n){1,80}|[*~\\`_]"
)
"""What says other letters than stand there, or none: of Markdown, HTML, addresses, JSON and e-mails (RFC 2045, 6.7)."""
_LIKE = str.maketrans("авекмнорстухіјѕһԁԛԝαβεικνορτυχηϲ", "abekmhopctyxijshdqwabeikvoptuxnc")
_CAPITALS_LIKE = _LIKE | str.maketrans("νηυμζδλσ", "nhymzaae")
"""Letters of other alphabets by the Latin ones they look like: small, and as capitals."""
_DRAWN = re.compile(
    r"(?:LATIN LETTER SMALL CAPITAL|MODIFIER LETTER (?:CAPITAL|SMALL)) ([A-Z]{1,2})"
    r"|(?:(?:NEGATIVE )?(?:CIRCLED|SQUARED|PARENTHESIZED) )?LATIN (?:CAPITAL|SMALL) LETTER "
    r"(?:DOTLESS |TURNED |REVERSED |OPEN |SCRIPT )?([A-Z])(?: WITH (?!SMALL).+)?"
)
"""What Unicode calls a letter that is one of A to Z however it is drawn: struck through, turned, in a circle."""
_KINDS = {"Cf": "", "Mn": "", "Me": "", "Mc": "ə", "Pd": "-", "Z": " "}
"""What a character of each kind is compared by."""
_MARKED_SPACE = re.compile("(?<=[^\\W\\d_]) (?=[\u0300-\u036f][^\\W\\d_])")
"""A space that carries an accent inside a word: it parts nothing."""
_BREAK = re.compile(r"\n[^\S\n]*\n")
_ONE = 1
_GAP = re.compile(r"[\s\-.,_·•=+/%0-9:'\"()\[\]]*")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its folded letters, code points [start, end) in the text, and the same places in the reading."""

    folded: str
    start: int
    end: int
    place: int
    stop: int
    typed: str
    elided: int = 0
    """How many folded letters before an apostrophe may be an article: "l'Amélie", "d'Angelo"."""
    contracted: bool = False

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.typed[:1].isupper() or self.typed[:1].istitle()

    @property
    def capitals(self) -> bool:
        """Whether all of it is capitals, more than one."""
        return len(self.folded) > 1 and self.typed.isupper()

    @property
    def unspaced(self) -> bool:
        """Whether it is one character of a script that puts no spaces between words."""
        return len(self.folded) == 1 and bool(re.match(f"[{_UNSPACED}]", self.folded))


@dataclass(frozen=True, slots=True)
class Reading:
    """A folded text; `starts[i]` and `ends[i]` are the code points in the original that its character i came from."""

    text: str
    folded: str
    starts: Sequence[int]
    ends: Sequence[int]
    words: tuple[Word, ...]
    through: bool = False
    """Whether this is the reading through the markup."""

    def near(self, one: Word, other: Word) -> bool:
        """Tell whether nothing but a little punctuation, and no empty line, stands between two words."""
        between = self.folded[one.stop : other.place]
        return len(between) <= 6 and bool(_GAP.fullmatch(between)) and not _BREAK.search(between)

    def between(self, one: Word, other: Word) -> str:
        """Give what stands between two words, folded."""
        return self.folded[one.stop : other.place]


def _fold_char(char: str) -> str:
    """Give what one code point is compared by: "" for marks and invisible characters."""
    named = _DRAWN.fullmatch(unicodedata.name(char, ""))
    if named:
        return (named[1] or named[2]).lower()
    if char == _STRETCH:
        return ""
    kind = unicodedata.category(char)
    plain = "'" if char in _QUOTES else "-" if char == "−" else _KINDS.get(kind[0] if kind[0] == "Z" else kind)
    if plain is not None:
        return plain
    bare = "".join(part for part in unicodedata.normalize("NFKD", char) if unicodedata.category(part) != "Mn")
    small = unicodedata.normalize("NFC", bare).casefold()
    return "".join(_SPECIAL.get(part, part) for part in small if unicodedata.category(part) != "Mn")


class _FoldedChars(dict[str, str]):
    """What each code point that was met is compared by."""

    def __missing__(self, char: str) -> str:
        return self.setdefault(char, _fold_char(char))


_FOLDED = _FoldedChars()


def fold(text: str) -> str:
    """Give a string to compare by: no case, marks, apostrophes or doubled spaces."""
    return " ".join("".join(map(_FOLDED.__getitem__, text)).replace("'", "").split())


def read(text: str, *, through_markup: bool = False) -> Reading:
    """Read a text into words, plainly or through its markup."""
    chars, starts, ends = _through(text) if through_markup else _plainly(text)
    whole = "".join(chars)
    words = tuple(_words(text, whole, starts, ends))
    return Reading(text=text, folded=whole, starts=starts, ends=ends, words=words, through=through_markup)


_FoldedText = tuple[list[str], Sequence[int], Sequence[int]]
"""What a text is compared by, and for each character of it where in the text it starts and ends."""


def in_runs(runs: list[tuple[int, int]], place: int) -> bool:
    """Tell whether `place` lies in one of the ordered runs."""
    index = bisect_right(runs, (place, 1 << 62)) - 1
    return index >= 0 and place < runs[index][1]


def _plainly(text: str) -> _FoldedText:
    chars = list(map(_FOLDED.__getitem__, text))
    for mark in _MARKED_SPACE.finditer(text):
        chars[mark.start()] = ""
    if all(map(_ONE.__eq__, map(len, chars))):
        return chars, range(len(text)), range(1, len(text) + 1)
    filled = [index for index, said in enumerate(chars) if said]
    # A mark belongs to the letter before it, so a letter reaches to the next one.
    reach = [*filled[1:], len(text)]
    if any(map(_ONE.__lt__, map(len, chars))):
        reach = [end for start, end in zip(filled, reach, strict=True) for _ in chars[start]]
        filled = [start for start in filled for _ in chars[start]]
    return chars, filled, reach


def _through(text: str) -> _FoldedText:
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, piece in _pieces(text):
        folded = "".join(map(_FOLDED.__getitem__, piece)) if len(piece) != 1 else _FOLDED[piece]
        if not folded and ends:
            ends[-1] = end if piece else ends[-1]
        for char in folded:
            chars.append(char)
            starts.append(start)
            ends.append(end)
    return chars, starts, ends


def has_markup(text: str) -> bool:
    """Tell whether reading through the markup could find other words."""
    return bool(_MARKUP.search(text))


def _pieces(text: str) -> list[tuple[int, int, str]]:
    """Give (start, end, what it says) of a text: markup says nothing, an entity, "%4D" or "=4D" its letters."""
    found: list[tuple[int, int, str]] = []
    done = 0
    for markup in _MARKUP.finditer(text):
        found += [(index, index + 1, text[index]) for index in range(done, markup.start())]
        found.append((markup.start(), markup.end(), _said(markup[0])))
        done = markup.end()
    return found + [(index, index + 1, text[index]) for index in range(done, len(text))]


def _said(markup: str) -> str:
    if markup[0] == "&":
        return html.unescape(markup)
    if markup[0] == "=":
        return quopri.decodestring(markup).decode(errors="ignore")
    if markup.startswith("\\u"):
        return bytes.fromhex(markup.replace("\\u", "")).decode("utf-16-be", "ignore")
    return urllib.parse.unquote(markup, errors="ignore") if markup[0] == "%" else ""


def _words(text: str, whole: str, starts: Sequence[int], ends: Sequence[int]) -> list[Word]:
    found = []
    for match in _WORD.finditer(whole):
        place, stop = match.span()
        letters = match[0]
        first, _, rest = letters.rpartition("'")
        contracted = bool(first) and rest in _ENDINGS
        if contracted:
            letters, stop = first, stop - len(rest) - 1
        head, _, tail = letters.partition("'")
        typed = text[starts[place] : ends[stop - 1]]
        found.append(
            Word(
                folded=_alike(letters.replace("'", ""), _CAPITALS_LIKE if typed.isupper() else _LIKE),
                start=starts[place],
                end=ends[stop - 1],
                place=place,
                stop=stop,
                typed=typed,
                elided=len(head) if tail and head in _ELIDED else 0,
                contracted=contracted,
            )
        )
    return found


def _alike(letters: str, like: dict[int, int]) -> str:
    """Give a word that mixes Latin with Cyrillic or Greek letters as the Latin word it looks like."""
    if letters.isascii() or not any("a" <= char <= "z" for char in letters):
        return letters
    return letters.translate(like)
