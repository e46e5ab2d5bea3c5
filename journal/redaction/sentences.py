"""Pure. Whether the sentence makes a name of a word that is both: "I asked Will", "we will see", and what is neither.

Three answers. NAME: no other reading is left, so it may be covered without a question. WORD: the frame is one in which
English has no name. OPEN: somebody must say. A wrong NAME covers a word, which the preview shows; a wrong WORD lets a
pupil out, so its tables are closed lists and nothing is guessed from an ending.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cached_property

from journal.redaction import cues, lists
from journal.redaction.folding import Reading, Word, in_runs
from journal.redaction.lists import is_named

ZONE = re.compile(
    r"https?://\S{1,2000}|www\.\S{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[#@]\w[\w/-]{0,200}"
    rf"|\]\([^)\s]{{1,2000}}|(?<![\w.-])\w[\w.-]{{0,200}}\.(?:{'|'.join(sorted(cues.FILE_ENDINGS))})[34]?\b"
    r"|(?<!\w)\w{1,80}(?:_\w{1,80}){1,20}",
    re.IGNORECASE,
)
"""Where a name stands inside something that a space would break: links, addresses, tags, file names."""

_SENTENCE = re.compile(
    r"[.!?…:][\s\"'()*_\])}]*$"  # the end of another sentence
    r"|[\"(\[{|“„«¿¡]\s*[*_]*$|(?:^|\s)'$"  # an opening quote, a bracket, a table's cell
    r"|^[\s>#*\-+\d.)(\[\]xX|_~`\"']*$"  # nothing but the marks that begin a line
    r"|--\s*$|[\n]\s*[\-*+]\s+$"  # a dash of two hyphens, a list
)
_LINE = re.compile(r"[\s>#*\-+\d.)(\[\]|_~`\"']*(?:[xX]\] )?")
_END = re.compile(r"[ *_\"')]*(?:[.!?,\n]|[^\w\s.,;:!?'\"()-]|$)")
_AGE = re.compile(r",? \(?aged? \d{1,2}\b| \(\d{1,2}\)")
_IT = frozenset({"it"})
_ON = lists.words_in("on and or")
DAYS = lists.words_in("monday tuesday wednesday thursday friday saturday sunday")
_NUMBERED = re.compile(r" \d{1,3}\b(?![.:/%]\d)(?! (?:time|second|minute|hour|day|week|month|year)s?\b)")
_CONTRACTION = re.compile(r"^'[a-z]{1,2}")
_ROW_OF_TOWNS = 12
"""Words of a row of towns to either side, at most: a text may be nothing but capitals."""
_ROW = 2
"""Commas from which on a line is a row of things or names."""
_DONE = re.compile(".{2,}[^e]ed")
"""A verb of the past, behind which nobody asks "Will they": not "need"."""
_ACRONYM = 2
"""Letters of capitals that are an acronym more often than a name."""
_LOOK_BACK = 40
"""Characters before a word in which the end of the sentence before is looked for."""


class Sense(Enum):
    """What a word that may be a name is in its sentence."""

    NAME = "name"
    WORD = "word"
    OPEN = "open"


class Sentences:
    """The sentences of one reading, for asking what a word is in its own."""

    def __init__(self, reading: Reading, barred: frozenset[int]) -> None:
        """Look at nothing yet: most texts have no word to ask about. At the places `barred` stand-ins stand."""
        self._reading, self._barred = reading, barred
        self._words = reading.words

    @cached_property
    def _lines(self) -> bytearray:
        return _loud_lines(self._reading, self._barred)

    @cached_property
    def _zones(self) -> list[tuple[int, int]]:
        return [match.span() for match in ZONE.finditer(self._reading.folded)]

    def in_zone(self, place: int) -> bool:
        """Tell whether this place is inside a link, an address, a tag or a file name: no sentence goes on there."""
        return in_runs(self._zones, place)

    def loud(self, word: Word) -> bool:
        """Tell whether its line is all capitals or set like a title, so that a capital says little."""
        return bool(self._lines[word.place])

    def begins(self, index: int) -> bool:
        """Tell whether a capital is due here whatever the word is: at the start of a sentence, line or quote."""
        word = self._words[index]
        if self.loud(word):
            return True
        folded = self._reading.folded
        begin = max(folded.rfind("\n", max(0, word.place - _LOOK_BACK), word.place) + 1, word.place - _LOOK_BACK, 0)
        before = folded[begin : word.place]
        if word.place - begin < _LOOK_BACK and _LINE.fullmatch(before):
            return True
        found = _SENTENCE.search(before)
        return bool(found) and not (index and self._words[index - 1].folded in cues.COURTESIES)

    def dated(self, index: int) -> bool:
        """Tell whether a month's name stands in a date: "May 5", "in May"."""
        word = self._words[index]
        after = self._reading.folded[word.stop : word.stop + 4]
        near = self._reading.folded[max(0, word.place - 6) : word.place]
        if re.match(r"\s\d", after) or re.search(r"\d(?:st|nd|rd|th)?\.? (?:of )?$", near):
            return True
        before = self._before(index)
        if index > 1 and before is not None and before.folded in cues.TOGETHER | cues.BETWEEN:
            led = self._words[index - 2].folded
            if led in cues.COMPANY | cues.GIFTS or (led, before.folded) == ("because", "of"):
                return False  # "I spoke to June"
        asked = index > 1 and self.led_by(index, _IT, capital=False) and self._words[index - 2].folded in cues.COPULAS
        return asked or bool(before and before.folded in cues.BEFORE_MONTHS)  # "Is it June yet"

    def day(self, index: int) -> bool:
        """Tell whether a word is a day of the week, as one says when something is: "the course on Saturday said"."""
        return self._words[index].folded in DAYS and self.led_by(index, cues.BEFORE_MONTHS | _ON, capital=False)

    def closes(self, index: int) -> bool:
        """Tell whether nothing but a mark stands behind a word in its line."""
        word = self._words[index]
        line = self._reading.folded.find("\n", word.stop)
        return not self._reading.folded[word.stop : line if line >= 0 else None].strip(" .,!?*_")

    def ends(self, index: int) -> bool:
        """Tell whether a sentence, or its line, ends with a word."""
        return bool(_END.match(self._reading.folded, self._words[index].stop))

    def aged(self, index: int) -> bool:
        """Tell whether an age stands behind a word: "chase, age 6", "faith (7)"."""
        return bool(_AGE.match(self._reading.folded, self._words[index].stop))

    def numbered(self, index: int) -> bool:
        """Tell whether a number stands right behind a word: "Ward 4"."""
        return bool(_NUMBERED.match(self._reading.folded, self._words[index].stop))

    def placed(self, index: int) -> bool:
        """Tell whether a town's name that is a child's as well is the town here: "in Paris", "the coach to Bristol"."""
        if self._in_a_row_of_towns(index):
            return True
        before = self._before(index)
        if before is None or index < 2:
            return before is not None and before.folded in cues.WHERE
        there = before.folded in cues.WHITHER and self._words[index - 2].folded in cues.TRAVEL
        return before.folded in cues.WHERE or there

    def _in_a_row_of_towns(self, index: int) -> bool:
        """Tell whether a town is in a row behind "in" with one that nobody is called by: "in Lima and Leeds"."""
        first, stop = index, index + 1
        while first > max(0, index - _ROW_OF_TOWNS) and self._rowed(first - 1):
            first -= 1
        while stop < min(len(self._words), index + _ROW_OF_TOWNS) and self._rowed(stop - 1):
            stop += 1
        towns = [word for word in self._words[first:stop] if word.folded not in cues.AND]
        plainly = not all(is_named(word.folded) for word in towns)
        led = self.led_by(first, cues.WHERE | cues.WHITHER, capital=False)
        return led and plainly and all(word.folded in lists.places() or word.folded in lists.known() for word in towns)

    def _rowed(self, index: int) -> bool:
        """Tell whether a word and the next are neighbours in a row of capitals: "Leeds, York and"."""
        word, after = self._words[index], self._words[index + 1]
        near = self._reading.between(word, after) in {" ", ", "}
        return near and (word.capital or word.folded in cues.AND) and (after.capital or after.folded in cues.AND)

    def led_by(self, index: int, words: frozenset[str], *, capital: bool) -> bool:
        """Tell whether one of these words stands right before, with nothing but a space or a title's dot between."""
        if index == 0:
            return False
        before, word = self._words[index - 1], self._words[index]
        raw = self._reading.between(before, word)
        between = raw.strip(" *_")
        plain = "\n" not in raw and (not between or (between == "." and before.folded in cues.COURTESIES))
        return plain and before.folded in words and (before.capital or not capital)

    def weigh(self, first: int, stop: int) -> Sense:
        """Say what the words [first, stop) are, of which each could be a word."""
        word = self._words[first]
        if stop - first > 1:
            return Sense.OPEN
        if len(word.folded) == 1:
            return self._letter(first)
        if not word.capital:
            return self._small(first)
        if word.contracted and word.folded not in cues.THINGS:
            return Sense.NAME
        if is_acronym(word) or self.loud(word) or (word.folded in cues.MONTHS and self.dated(first)):
            return Sense.OPEN
        return self._first(first) if self.begins(first) else self._inside(first)

    def speaks(self, index: int) -> bool:
        """Tell whether what follows is what follows a name: a verb in the third person, "and", another name."""
        word, after = self._words[index], self.after(index)
        if word.contracted:
            return True
        if after is None:
            return False
        if after.folded == "and":
            other = self.after(index + 1)
            return bool(other and other.capital)
        if after.capital:
            return False
        if word.folded in cues.THINGS and after.folded in cues.BEING:
            # "Hope is back" is a girl, "Hope is what is left" is none.
            state = self.after(index + 1)
            return after.folded in {"is", "was"} and state is not None and state.folded in cues.STATES
        return after.folded in cues.SPEAKS or (len(after.folded) > 4 and after.folded.endswith("ed"))

    def _first(self, index: int) -> Sense:
        """Weigh a capital that the sentence's start would give to any word."""
        word, after = self._words[index], self.after(index)
        asked = after is not None and after.folded in cues.ASKED_OF.get(word.folded, frozenset())
        if after and asked and self._reading.between(word, after) == " ":
            # No quote or markup ends here. "Will I asked to stay" is a pupil, "Will I ever learn" is none.
            other = self.after(index + 1)
            done = other is not None and bool(_DONE.fullmatch(other.folded) or other.folded in cues.SAYS)
            if (not after.capital and not done) or (other and other.folded in cues.BARE_VERBS | {"ever"}):
                return Sense.WORD
        return Sense.NAME if self.speaks(index) else Sense.OPEN

    def _inside(self, index: int) -> Sense:
        """Weigh a capital that nothing but a name explains, unless it is part of a longer title: "Camp Hope"."""
        before, after = self._before(index), self.after(index)
        if before and before.folded in cues.ARTICLES:
            return Sense.OPEN
        if before and before.capital and not _stands_alone(before) and not self.begins(index - 1):
            return Sense.OPEN
        return Sense.OPEN if after and after.capital and not _stands_alone(after) else Sense.NAME

    def _small(self, index: int) -> Sense:
        """Weigh a word without a capital."""
        word, before, after = self._words[index], self._before(index), self.after(index)
        if word.contracted:
            return Sense.OPEN if word.folded in cues.THINGS else Sense.NAME
        told = before is not None and before.folded in cues.TOLD
        opens = self.begins(index) or self.led_by(index, cues.CLAUSE | cues.OPENERS, capital=False)
        if told or (opens and after is not None and after.folded in cues.SAYS):
            return Sense.NAME
        return Sense.WORD if before is not None and self._framed(before, word, after) else Sense.OPEN

    def _framed(self, before: Word, word: Word, after: Word | None) -> bool:
        """Tell whether a small word stands where no name can: "a will", "we will see", "I hope"."""
        if before.folded in cues.ARTICLES:
            return after is None or after.folded not in cues.FAMILIES  # "the brown family"
        if (before.folded, word.folded) in cues.FIXED:
            return True
        if word.folded in cues.MODALS and before.folded in cues.SUBJECTS_ONLY:
            return True
        modal = word.folded in cues.MODALS and (before.folded in cues.SUBJECTS or before.capital)
        return modal and after is not None and after.folded in cues.BARE_VERBS

    def leads_letter(self, word: Word) -> bool:
        """Tell whether a letter behind a word is that of a thing: "group K", but not "Student D. K" of a stand-in."""
        return word.folded in cues.LETTERED and word.place not in self._barred

    def _letter(self, index: int) -> Sense:
        """Weigh a single letter that is somebody's nickname; "I", and "A" before a noun, are nobody."""
        word, before, after = self._words[index], self._before(index), self.after(index)
        rest = self._reading.folded[word.stop : word.stop + 3]
        lettered = rest[:1] in set("+-)&") or (before and self.leads_letter(before)) or self.loud(word)
        if self.led_by(index, cues.COURTESIES | cues.BEFORE_NAMES | cues.LITTLE | cues.GREETINGS, capital=False):
            return Sense.NAME
        if not lettered and (re.match(r"\.(?:'s| [a-z])", rest) or self._acts(index)):
            return Sense.NAME
        if word.folded not in cues.LETTER_WORDS or rest[:1] == ".":
            return Sense.OPEN
        article = after is not None and self.begins(index)
        return Sense.WORD if word.folded == "i" or article or lettered else Sense.OPEN

    def _acts(self, index: int) -> bool:
        """Tell whether a letter without a dot owns or does something: "K's bag", "K spends"."""
        word, after = self._words[index], self.after(index)
        if word.folded == "i":
            return False
        if word.contracted:
            return word.folded not in cues.MARKS
        return bool(after and not after.capital and self.speaks(index))

    def _before(self, index: int) -> Word | None:
        """Give the word before where only a space parts them."""
        if index == 0:
            return None
        before, word = self._words[index - 1], self._words[index]
        return before if self._reading.between(before, word).strip("*_\"'") == " " else None

    def after(self, index: int) -> Word | None:
        """Give the word behind where only a space parts them."""
        if index + 1 >= len(self._words):
            return None
        word, after = self._words[index], self._words[index + 1]
        between = self._reading.between(word, after)
        if word.contracted:
            between = _CONTRACTION.sub("", between)
        return after if between.strip("*_\"'") == " " else None


def is_acronym(word: Word) -> bool:
    """Tell whether capitals may stand for other words whoever is called so: "AI", "PE"."""
    return word.capitals and (len(word.folded) == _ACRONYM or word.folded in lists.known())


def _stands_alone(word: Word) -> bool:
    """Tell whether a capital beside a name is its own affair: a title, a weekday, "I"."""
    return word.folded == "i" or word.folded in cues.COURTESIES or word.folded in lists.known()


def _entitled(word: Word) -> bool:
    """Tell whether a capital may be part of a short heading: a word that is no first name."""
    return word.capital and lists.is_word(word.folded) and word.folded not in lists.names_and_words()


def _loud_lines(reading: Reading, barred: frozenset[int]) -> bytearray:
    """Give, for each character, whether its line is all capitals or set like a title, so that a capital says little.

    A stand-in counts for nothing there: no line becomes a title because a name in it was covered.
    """
    flags = bytearray(len(reading.folded))
    starts: dict[int, list[Word]] = {}
    line = 0
    for word in reading.words:
        newline = reading.folded.rfind("\n", line, word.place)
        line = newline + 1 if newline >= 0 else line
        starts.setdefault(line, []).append(word)
    for begin, words in starts.items():
        own = [word for word in words if word.place not in barred]
        cased = [word for word in own if len(word.folded) > 1 and word.folded[0] < "ɐ"]
        big = [word for word in cased if len(word.folded) > 3]
        shout = len(cased) > 1 and sum(word.capitals for word in cased) * 5 >= len(cased) * 4
        heading = reading.folded.startswith("#", begin)
        ended = reading.folded[words[-1].stop : words[-1].stop + 1] in {".", "!", "?"}
        title = (heading or (len(own) > 3 and not ended)) and len(big) > 1 and all(word.capital for word in big)
        title = title and reading.folded.count(", ", begin, words[-1].stop) < _ROW  # a row of names is no heading
        form = reading.folded.startswith(": ", words[0].stop) or words[0].folded in cues.GREETINGS
        title = title or (not form and 1 < len(words) == len(cased) and not ended and all(map(_entitled, words)))
        if shout or title:
            end = words[-1].stop
            flags[begin:end] = b"\1" * (end - begin)
    return flags
