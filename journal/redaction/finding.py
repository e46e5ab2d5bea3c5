"""Pure. What may name somebody and is on no list: unknown capitalised words, initials, addresses, numbers, codes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from journal.redaction import lists
from journal.redaction.folding import Reading, Word, fold
from journal.redaction.people import Roster
from journal.shapes.names import Mark

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_NTH = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
_LINK = (
    r"https?://[^\s)>\]]{1,2000}|www\.[^\s)>\]]{1,2000}"
    r"|(?<=\]\()[^)\s]{1,2000}|(?<![\w@])@\w[\w.-]{1,60}"
)
_BIRTH = (
    rf"(?<!\d)(?:\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}|(?:19|20)\d\d[./-]\d{{1,2}}[./-]\d{{1,2}}(?!\d)"
    r"|\d{1,2}([./-])\d{1,2}\1\d\d(?![\d./-]))"
    rf"|(?<!\w){_NTH} (?:of )?{_MONTH},? {_YEAR}|(?<!\w){_MONTH} {_NTH},? {_YEAR}"
    r"|(?<!\w)(?:born|birthday|dob|d\.o\.b\.)[\s:]{1,3}(?:is |was |on |in |the ){0,2}"
    rf"(?:\d[\d./-]{{2,9}}|{_NTH} (?:of )?{_MONTH}|{_MONTH} {_NTH})(?:,? {_YEAR})?"
)
_PHONE = (
    r"(?<![\w+])\+?\(?\d{1,4}\)?(?:[ ./\u2011-]{1,2}\(?\d{2,5}\)?){2,5}(?!\w)"
    r"|(?<![\w+])\+?\d{9,15}(?!\w)|(?<![\d.-])\d{3}[-.]\d{4}(?![\d.-])"
    r"|(?<![\w+.-])0\d{2,4}[ /-]\d{4,9}(?!\w)"
)
_CODE = (
    r"(?<!\w)(?:room|rm\.?|raum|klasse|form|homeroom|salle|aula) ?#?\d{1,4}[a-z]?(?!\w)"
    r"|(?<![\w.,$€£])\d{1,2}[-/. ]?[A-Ha-h](?![\w'’.&])(?<![23][dD])"
    r"|(?<![\w-])[A-Z]{2,6}[- ]?\d{2,4}[A-Z]?(?!\w)|(?<![\w.,$€£])\d{5,12}(?!\w)"
)
_DOTTED = r"(?<![\w.])(?:[A-Z]\.[ \u00a0]?){2,4}(?!\w)|(?<![\w.])[A-Z]\.(?:[A-Z]\.?){1,3}(?!\w)"
_PATTERNS = (
    (Mark.EMAIL, _MAIL),
    (Mark.LINK, _LINK),
    (Mark.BIRTH, _BIRTH),
    (Mark.PHONE, _PHONE),
    (Mark.CODE, _CODE),
    (Mark.INITIALS, _DOTTED),
)
_COMPILED = tuple(
    (mark, re.compile(pattern, 0 if mark is Mark.INITIALS else re.IGNORECASE)) for mark, pattern in _PATTERNS
)
_ABBREVIATIONS = frozenset({"usa", "uk", "us", "phd", "am", "pm", "eg", "ie", "dc", "un", "eu", "ba", "ma", "ps", "nb"})
_LETTERED = frozenset(
    {
        "plan",
        "grade",
        "a",
        "an",
        "the",
        "vitamin",
        "option",
        "part",
        "section",
        "group",
        "block",
        "type",
        "team",
        "level",
        "row",
        "table",
        "choice",
        "version",
        "letter",
        "answer",
        "day",
        "exhibit",
        "figure",
        "b",
        "c",
        "d",
        "e",
        "f",
        "plus",
        "minus",
    }
)
_SENTENCE = re.compile(
    r"[.!?…:][\s\"'()*_\])}]*$|[\"(\[{|]\s*[*_]*$|^[\s>#*\-+\d.)(\[\]xX|_~`\"']*$|--\s*$|[\n]\s*[\-*+]\s+$"
)
_HONORIFICS = ("さん", "ちゃん", "くん", "君", "先生", "同学", "老师", "씨", "님")


@dataclass(frozen=True, slots=True)
class Open:
    """A run [start, end) of the text that somebody must decide about."""

    start: int
    end: int
    mark: Mark
    key: str
    person: int | None = None


def patterns(text: str) -> list[Open]:
    """Give addresses, links, dates, numbers, codes and dotted initials, in order, none overlapping."""
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
            taken[start:end] = b"\1" * (end - start)
            found.append(Open(start, end, mark, fold(text[start:end])))
    return sorted(found, key=lambda one: one.start)


def _counts(mark: Mark, text: str) -> bool:
    if mark is Mark.INITIALS:
        return fold(text).replace(".", "").replace(" ", "") not in _ABBREVIATIONS
    if mark is Mark.CODE and text[0].isalpha() and not text.lower().startswith(("r", "k", "f", "h", "s", "a")):
        return text[:2].isupper() and fold(re.split(r"[-\s\d]", text)[0]) not in lists.known()
    if mark is Mark.PHONE:
        return 7 <= sum(sign.isdigit() for sign in text) <= 15
    return True


class Unlisted:
    """The capitalised words and other runs of one reading that may name somebody."""

    def __init__(self, reading: Reading, listed: Roster, taken: bytearray) -> None:
        """Look at every word outside `taken` (one byte for each code point of the text)."""
        self._reading = reading
        self._words = reading.words
        self._taken = taken
        self._barred = listed.barred(reading)
        self._lines = _loud_lines(reading)
        self._small = {word.folded for word in self._words if not word.capital}
        latin = sum(len(word.folded) for word in self._words if word.folded[0] < "ɐ")
        self._latin = latin * 2 >= sum(len(word.folded) for word in self._words)

    def find(self) -> list[Open]:
        """Give them in order; neighbours are joined, and a string that is a name once is one everywhere."""
        flags = [self._name(index) for index in range(len(self._words))]
        names = {word.folded for word, flag in zip(self._words, flags, strict=True) if flag and len(word.folded) > 1}
        for index, word in enumerate(self._words):
            if not flags[index] and word.capital and word.folded in names and self._free(word):
                flags[index] = Mark.NAME
        return self._runs(flags)

    def _free(self, word: Word) -> bool:
        return word.place not in self._barred and not self._taken[word.start]

    def _name(self, index: int) -> Mark | None:
        word = self._words[index]
        if not self._free(word):
            return None
        if word.unspaced or not (word.capital or word.typed.islower() or word.typed[-1:].islower()):
            return self._uncased(index)
        if not word.capital:
            return self._lower(word)
        return self._upper(index)

    def _upper(self, index: int) -> Mark | None:
        word = self._words[index]
        if len(word.folded) == 1:
            return self._letter(index)
        if word.capitals and len(word.folded) <= 3:
            return self._short(index)
        return Mark.NAME if self._capitalised(index) else None

    def _capitalised(self, index: int) -> bool:
        letters = self._words[index].folded
        if self._led_by(index, lists.COURTESIES | lists.ROLES, capital=True):
            return letters not in lists.PARTICLES
        if letters in lists.MONTHS:
            return not self._dated(index) and (not self._starts(index) or self._speaks(index))
        if letters in lists.known() or letters in lists.COURTESIES or letters in lists.small():
            return False
        named = letters in lists.first_names() or letters in lists.last_names()
        if not lists.is_word(letters):
            return named or not self._starts(index) or letters not in self._small
        if self._starts(index):
            return letters in lists.names_and_words() and self._speaks(index)
        return named or self._led_by(index, lists.CUES, capital=False)

    def _lower(self, word: Word) -> Mark | None:
        letters = word.folded
        if len(letters) < 3 or letters in lists.small() or letters in lists.known():
            return None
        named = letters in lists.first_names() or letters in lists.last_names()
        return Mark.NAME if named and not lists.is_word(letters) and letters not in lists.PARTICLES else None

    def _letter(self, index: int) -> Mark | None:
        word = self._words[index]
        after = self._reading.folded[word.stop : word.stop + 1]
        before = self._words[index - 1] if index else None
        if self._reading.folded[word.place - 1 : word.place].isdigit():
            return None
        if self._led_by(index, lists.COURTESIES | lists.ROLES | lists.CUES, capital=False):
            return Mark.INITIALS
        if (word.folded in "ioa" and after != ".") or (after in set("+-)'&") and not word.contracted):
            return None
        if self._starts(index) and not word.contracted and not self._speaks(index):
            return None
        if before and before.folded in _LETTERED and self._reading.near(before, word):
            return None
        return Mark.INITIALS

    def _short(self, index: int) -> Mark | None:
        word = self._words[index]
        loud = self._loud(word)
        if word.folded in lists.known() or word.folded in lists.small() or word.folded in _ABBREVIATIONS:
            return None
        if lists.is_word(word.folded) and (loud or word.folded not in lists.first_names()):
            return None
        return Mark.NAME if loud else Mark.INITIALS

    def _uncased(self, index: int) -> Mark | None:
        word = self._words[index]
        if self._latin:
            return Mark.NAME
        rest = self._reading.folded[word.stop : word.stop + 8]
        return Mark.NAME if any(rest[cut:].startswith(_HONORIFICS) for cut in range(4)) else None

    def _led_by(self, index: int, cues: frozenset[str], *, capital: bool) -> bool:
        if index == 0:
            return False
        before, word = self._words[index - 1], self._words[index]
        between = self._reading.between(before, word)
        plain = (
            between.strip(" *_") in {"", "."}
            and "\n" not in between
            and (between.strip(" *_") != "." or before.folded in lists.COURTESIES)
        )
        return plain and before.folded in cues and (before.capital or not capital)

    def _dated(self, index: int) -> bool:
        word = self._words[index]
        before = self._words[index - 1] if index else None
        after = self._reading.folded[word.stop : word.stop + 4]
        if re.match(r"\s\d", after) or re.search(
            r"\d(?:st|nd|rd|th)?\.? ?$", self._reading.folded[max(0, word.place - 6) : word.place]
        ):
            return True
        return bool(before and before.folded in lists.BEFORE_MONTHS and self._reading.near(before, word))

    def _speaks(self, index: int) -> bool:
        """Tell whether what follows is what follows a name: a verb of saying, "and", another capital."""
        if self._words[index].contracted:
            return True
        if index + 1 >= len(self._words):
            return False
        after = self._words[index + 1]
        if not self._reading.near(self._words[index], after):
            return False
        if after.capital:
            return after.folded not in lists.small() and not self._loud(after)
        beyond = self._words[index + 2] if index + 2 < len(self._words) else None
        if after.folded in lists.PARTICLES and beyond:
            return beyond.capital or beyond.folded in lists.PARTICLES
        return after.folded in lists.SPEAKS or (len(after.folded) > 4 and after.folded.endswith("ed"))

    def _starts(self, index: int) -> bool:
        word = self._words[index]
        if self._loud(word):
            return True
        begin = max(self._reading.folded.rfind("\n", max(0, word.place - 40), word.place) + 1, word.place - 40, 0)
        before = self._reading.folded[begin : word.place]
        if word.place - begin < 40 and re.fullmatch(r"[\s>#*\-+\d.)(\[\]|_~`\"']*(?:[xX]\] )?", before):
            return True
        found = _SENTENCE.search(before)
        return bool(found) and not (index and self._words[index - 1].folded in lists.COURTESIES)

    def _loud(self, word: Word) -> bool:
        return bool(self._lines[word.place])

    def _runs(self, flags: list[Mark | None]) -> list[Open]:
        found: list[Open] = []
        index = 0
        while index < len(flags):
            mark = flags[index]
            if not mark:
                index += 1
                continue
            stop = self._run(flags, index)
            first, last = self._words[self._title(index)], self._words[stop - 1]
            if stop - index > 1 and mark is Mark.INITIALS:
                mark = Mark.NAME
            text = self._reading.text[first.start : last.end]
            found.append(
                Open(first.start, last.end, mark, " ".join(word.folded for word in self._words[index:stop]) or text)
            )
            index = stop
        return found

    def _title(self, index: int) -> int:
        """Give where a name begins with the title before it, if there is one."""
        return index - 1 if self._led_by(index, lists.COURTESIES, capital=True) else index

    def _run(self, flags: list[Mark | None], index: int) -> int:
        stop = index + 1
        while stop < len(flags) and self._touches(stop):
            ahead = stop
            while (
                ahead < len(flags)
                and self._words[ahead].folded in lists.PARTICLES
                and self._touches(ahead)
                and not flags[ahead]
                and ahead < stop + 3
            ):
                ahead += 1
            if ahead < len(flags) and flags[ahead] and self._touches(ahead):
                stop = ahead + 1
            else:
                break
        return stop

    def _touches(self, index: int) -> bool:
        before, word = self._words[index - 1], self._words[index]
        between = self._reading.between(before, word)
        if before.contracted or self._taken[word.start]:
            return False
        if word.unspaced or before.unspaced:
            return between in {"", " ", "·", "・"}
        return between in {" ", "-", "_", "\u00a0", "", "'"} or (between in {". ", "."} and len(before.folded) == 1)


def _loud_lines(reading: Reading) -> bytearray:
    """Give, for each sign, whether its line is all capitals or set like a title, so that a capital says little."""
    flags = bytearray(len(reading.folded))
    starts: dict[int, list[Word]] = {}
    line = 0
    for word in reading.words:
        newline = reading.folded.rfind("\n", line, word.place)
        line = newline + 1 if newline >= 0 else line
        starts.setdefault(line, []).append(word)
    for begin, words in starts.items():
        cased = [word for word in words if len(word.folded) > 1 and word.folded[0] < "ɐ"]
        big = [word for word in cased if len(word.folded) > 3]
        shout = len(cased) > 1 and sum(word.capitals for word in cased) * 5 >= len(cased) * 4
        heading = reading.folded.startswith("#", begin)
        title = (heading or len(words) > 3) and len(big) > 1 and all(word.capital for word in big)
        if shout or title:
            end = words[-1].stop
            flags[begin:end] = b"\1" * (end - begin)
    return flags
