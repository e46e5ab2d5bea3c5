"""Pure. What tells who somebody is without being a name: addresses, links, dates of birth, numbers, codes, initials."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from journal.redaction import cues, lists
from journal.redaction.folding import fold
from journal.shapes.names import Mark

# The patterns: each is a table of the ways in which one kind of thing is written, and says why a way is in it.

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_NTH = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_MAIL = (r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}",)
_LINK = (
    r"https?://[^\s)>\]]{1,2000}",
    r"www\.[^\s)>\]]{1,2000}",
    r"(?<=\]\()[^)\s]{1,2000}",  # where a Markdown link points
    r"(?<![\w@])@\w[\w.-]{1,60}",  # what somebody is called elsewhere
)
_BIRTH = (
    rf"(?<!\d)\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}",
    r"(?<!\d)(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)",
    r"\d{1,2}([./-])\d{1,2}\1\d\d(?![\d./-])",  # 03.05.12, but not 1.2.12.4
    rf"(?<!\w){_NTH} (?:of )?{_MONTH},? {_YEAR}",
    rf"(?<!\w){_MONTH} {_NTH},? {_YEAR}",
    (
        r"(?<!\w)(?:born|birthday|dob|d\.o\.b\.)[\s:]{1,3}(?:is |was |on |in |the ){0,2}"
        rf"(?:\d[\d./-]{{2,9}}|{_NTH} (?:of )?{_MONTH}|{_MONTH} {_NTH})(?:,? {_YEAR})?"  # said to be one: no year
    ),
)
_PHONE = (
    r"(?<![\w+])\+?\(?\d{1,4}\)?(?:[ ./\u2011-]{1,2}\(?\d{2,5}\)?){2,5}(?!\w)",  # in groups
    r"(?<![\w+])\+?\d{9,15}(?!\w)",  # written together
    r"(?<![\d.-])\d{3}[-.]\d{4}(?![.-]?\d)",  # the American number without its area
    r"(?<![\w+.-])0\d{2,4}[ /-]\d{4,9}(?!\w)",  # the European number with it
)
_CODE = (
    r"(?<!\w)(?:room|rm\.?|raum|klasse|form|homeroom|salle|aula) ?#?\d{1,4}[a-z]?(?!\w)",
    # 7b is a class; "19 a" and "for 30" are not: with a gap, and before digits, only capitals say that it is a code.
    r"(?<![\w.,$€£])\d{1,2}[a-h](?!\.?\w|['’](?!s\b)|&)(?<![23]d)",  # "9a.m." is a time
    r"(?<![\w.,$€£])\d{1,2}[-/. ](?-i:[A-H])(?!\.?\w|['’&])",  # "6 A's" are marks
    r"(?<![\w-])(?-i:[A-Z]{2,6}[- ]?\d{2,4}[A-Z]?)(?!\w)",
    r"(?<![\w.,$€£])\d{5,12}(?!\w)",  # a pupil's number
)
_DOTTED = (
    r"(?<![\w.])(?:[A-Z]\.[ \u00a0]?){2,4}(?!\w)",
    r"(?<![\w.])[A-Z]\.(?:[A-Z]\.?){1,3}(?!\w)",
)
_PARTED = re.compile(
    r"(?<![\w./&+@-])[A-Za-z](?:[-/_&+\u2011][A-Za-z]|\.[A-Za-z]\.?|(?<=[A-Z])(?: [&+])? [A-HJ-Z])(?![\w/&+@-])"
)
"""Two letters with something else between them: "E/S", "A & J", "e.s.". They count where somebody listed begins so."""
_PATTERNS = (
    (Mark.EMAIL, _MAIL),
    (Mark.LINK, _LINK),
    (Mark.BIRTH, _BIRTH),
    (Mark.PHONE, _PHONE),
    (Mark.CODE, _CODE),
    (Mark.INITIALS, _DOTTED),
)
_COMPILED = tuple(
    (mark, re.compile("|".join(ways), 0 if mark is Mark.INITIALS else re.IGNORECASE)) for mark, ways in _PATTERNS
)
_ORDINAL = re.compile(r"\d{1,2}e(?!\w)")
_BEFORE_ORDINALS = lists.words_in("en la le les de des du au aux une ma mes nos vos mon notre votre leur chaque het")
"""What French and Dutch put before an ordinal: "en 4e" is a year of many classes."""
_DOTTED_TOO = lists.words_in("usa uk us phd am pm eg ie dc un eu ba ma ps nb")
"""Letters that are nobody, also with dots."""
ABBREVIATIONS = _DOTTED_TOO | lists.words_in("ela nea ell vi xi")
"""Capitals that are nobody; "Ela" and "Vi" are children, and "V.I." may be somebody."""
_SIGNED = frozenset({"n/a", "w/o", "y/n", "a/c", "a/b", "q&a", "r&d", "b&b", "h&m", "m&m", "r&b", "a&e", "p&c"})
"""What everybody writes with a sign."""


@dataclass(frozen=True, slots=True)
class Open:
    """A run [start, end) of the text that somebody must decide about."""

    start: int
    end: int
    mark: Mark
    key: str
    person: int | None = None
    forms: tuple[str, ...] = ()
    """The keys that each way of writing somebody would have alone, where a text has several."""
    name: str | None = None
    """The fullest of them, as it is written."""
    titled: bool = False
    """Somebody unlisted behind a title: "Mr. Boll"."""
    plural: bool = False
    """A family, or a genitive without its apostrophe: "the Bolls", "Emmas"."""


def patterns(text: str, monograms: Collection[str] = ()) -> list[Open]:
    """Give addresses, links, dates, numbers, codes and initials, in order, none overlapping.

    Dotted capitals are anybody's initials; written otherwise they are those of somebody listed, in `monograms`.
    """
    found: list[Open] = []
    taken = bytearray(len(text))
    for mark, pattern in _COMPILED:
        for match in pattern.finditer(text):
            start, end = (
                match.start(),
                match.start() + len(match[0].rstrip(" \u00a0,;:!?" + (".'\"*_" if mark is not Mark.INITIALS else ""))),
            )
            if any(taken[start:end]) or end <= start or not _counts(mark, match[0][: end - start]):
                continue
            if mark is Mark.CODE and _numbered(text, start):
                continue
            taken[start:end] = b"\1" * (end - start)
            found.append(Open(start, end, mark, fold(text[start:end])))
    for match in _PARTED.finditer(text) if monograms else ():
        key = fold(match[0])
        letters = "".join(filter(str.isalpha, key))
        nobody = letters not in monograms or letters in _DOTTED_TOO or key.replace(" ", "") in _SIGNED
        if not nobody and not any(taken[match.start() : match.end()]):
            found.append(Open(*match.span(), Mark.INITIALS, key))
    return sorted(found, key=lambda one: one.start)


def _numbered(text: str, start: int) -> bool:
    """Tell whether a code is the number of a part of a book, or says the how manieth: "Unit 3B", "la 4e"."""
    before = re.search(r"(\w+)\.? $", text[max(0, start - 12) : start])
    if before is not None and before[1].casefold() in _BEFORE_ORDINALS:
        return bool(_ORDINAL.match(text, start))
    return before is not None and before[1].casefold() in cues.BEFORE_UNITS


def _counts(mark: Mark, text: str) -> bool:
    if mark is Mark.INITIALS:
        return fold(text).replace(".", "").replace(" ", "") not in _DOTTED_TOO
    if mark is Mark.CODE and text[0].isalpha() and not text.lower().startswith(("r", "k", "f", "h", "s", "a")):
        return text[:2].isupper() and fold(re.split(r"[-\s\d]", text)[0]) not in lists.known()
    if mark is Mark.PHONE:
        return 7 <= sum(char.isdigit() for char in text) <= 15
    return True
