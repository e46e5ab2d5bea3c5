"""Pure. Which words may name somebody who is on no list."""

from __future__ import annotations

import re
from functools import partial

from journal.redaction import cues, lists, nameparts
from journal.redaction.folding import Reading, Word
from journal.redaction.lists import is_named
from journal.redaction.naming import TITLES, Naming
from journal.redaction.patterns import ABBREVIATIONS, Open
from journal.redaction.people import Roster
from journal.redaction.sentences import DAYS
from journal.redaction.variants import one_question_each
from journal.redaction.within import is_like_listed
from journal.shapes.names import Mark

_NUMBER = re.compile(r"^ \d{1,4}(?=[ -]$)")
"""The number of a stand-in like "Pupil 12"."""

_WORDS_BEHIND = frozenset("aiouxnr")
"""Small letters that are words behind a name as well; any other is an initial there: "liam m"."""
_SMALL_TITLES = cues.COURTESIES | {"dona"}
"""Titles that Spanish and French write small, "el señor Benítez"; Dona is a given name as well, so "doña" is one here
alone, and no title that is taken off a listed name."""
_ROW = frozenset({", ", " and ", " & ", ", and "})
"""What stands between two names of a row."""


class Unlisted:
    """The words and runs of one reading that may name somebody who is on no list.

    A wrong question costs a second, a missed name a child's trust: so whatever no dictionary knows is asked about, and
    what a dictionary knows where its sentence treats it as a person.
    """

    def __init__(self, reading: Reading, listed: Roster, taken: bytearray) -> None:
        """Look at every word outside `taken` (one byte for each code point of the text)."""
        self._reading = reading
        self._words = reading.words
        self._taken = taken
        self._barred = listed.barred(reading)
        self._monograms = listed.monograms
        self._naming = Naming(reading, self._barred, partial(is_like_listed, listed=listed))
        self._sentences = self._naming.sentences

    def find(self) -> list[Open]:
        """Give them in order; neighbours are joined, and a string that is a name once is one everywhere."""
        flags = [
            self._naming.mark(index) or self._monogram(index) if self._free(word) else None
            for index, word in enumerate(self._words)
        ]
        self._spread(flags)
        self._paired(flags)
        names = {word.folded for word, flag in zip(self._words, flags, strict=True) if flag and len(word.folded) > 1}
        for index, word in enumerate(self._words):
            if flags[index] or not self._free(word):
                continue
            family = word.capital and word.folded.endswith("s") and word.folded[:-1] in names
            if word.folded not in names and not family:
                continue
            if word.capital or not lists.is_word(word.folded):
                flags[index] = Mark.NAME
        return one_question_each(self._reading.text, self._runs(flags))

    def _monogram(self, index: int) -> Mark | None:
        """Mark two capitals that somebody listed begins with, though the dictionary has them as well: "JG", "ES".

        Two small letters are somebody where no language has them as a word: "kp was late", but "es war".
        """
        word = self._words[index]
        if word.folded not in self._monograms or not (word.capitals or word.typed.islower()):
            return None
        common = word.folded in lists.known() or word.folded in lists.small()
        common = common or word.folded in ABBREVIATIONS | cues.COURTESIES
        small = lists.is_word(word.folded) or word.folded in lists.slang() or self._naming.foreign(index)
        common = common or (self._sentences.loud(word) if word.capitals else small)
        numbered = self._reading.folded[word.stop : word.stop + 1].isdigit()
        numbered = numbered or self._reading.folded[max(0, word.place - 2) : word.place].strip().isdigit()  # "5 kg"
        return None if common or numbered else Mark.INITIALS

    def _spread(self, flags: list[Mark | None]) -> None:
        """Take in the words that are a name only beside one: "Candace Boll", "Park Seo Yun", "marcus j"."""
        for index in range(1, len(flags)):
            led = flags[index - 1] or self._stands_in(index - 1)
            if led and not flags[index] and self._beside(index, index - 1):
                flags[index] = flags[index - 1] or Mark.NAME
        for index in range(1, len(flags) - 1):
            if not flags[index] and flags[index - 1] is flags[index + 1] is Mark.NAME and self._amid(index):
                flags[index] = Mark.NAME
        for index in range(len(flags) - 2, -1, -1):
            named = flags[index + 1] is Mark.NAME and self._fronts(index)
            if not flags[index] and (named or self._fronts_stand_in(index)):
                flags[index] = Mark.NAME

    def _amid(self, index: int) -> bool:
        """Tell whether a capital is amid the parts of one name, whatever else it is: "Trần Thu Hà"."""
        word, near = self._words[index], self._reading.between
        alone = self._free(word) and word.capital and word.folded not in cues.COURTESIES
        return alone and near(self._words[index - 1], word) == " " == near(word, self._words[index + 1])

    def _stands_in(self, index: int) -> bool:
        """Tell whether a word is part of a stand-in: what is beside it may be the rest of a listed name."""
        return self._words[index].place in self._barred

    def _fronts_stand_in(self, index: int) -> bool:
        """Tell whether a word is the beginning of a name of which the rest is covered already: "Van Student A"."""
        word, after = self._words[index], self._words[index + 1]
        near = self._reading.between(word, after) == " " and self._stands_in(index + 1)
        if not near or self._stands_in(index) or not self._free(word) or not word.capital:
            return False
        begins = word.folded in nameparts.NAMES_BEGIN | cues.PARTICLES or word.folded == "an"
        return begins or (word.folded in nameparts.GIVEN_SYLLABLES and not self._sentences.begins(index))

    def _paired(self, flags: list[Mark | None]) -> None:
        """Take in what a row joins to a name and may be one: "carter and cooper", "Anh, Binh, Chi"."""
        for index in range(1, len(flags)):
            self._pair(flags, index - 1, index)
        for index in range(len(flags) - 1, 0, -1):
            self._pair(flags, index, index - 1)

    def _pair(self, flags: list[Mark | None], one: int, beside: int) -> None:
        """Flag a word `beside` a name, or behind the "and" beside it, if it may be a name written alike."""
        if flags[one] is not Mark.NAME:
            return
        step = beside - one
        if self._words[beside].folded in cues.AND and 0 <= beside + step < len(flags):
            beside += step
        first, second = sorted((one, beside))
        between = self._reading.folded[self._words[first].stop : self._words[second].place]
        name, other = self._words[one], self._words[beside]
        if flags[beside] or between not in _ROW or name.capital is not other.capital:
            return
        small = other.folded in lists.small() or self._sentences.loud(other) or self._sentences.day(beside)
        small = small or (other.folded in cues.MONTHS and self._sentences.dated(beside))
        if other.folded in lists.names_and_words() and not small and self._free(other):
            flags[beside] = Mark.NAME

    def _beside(self, index: int, other: int) -> bool:
        """Tell whether an unflagged word right behind a name belongs to it."""
        word, before = self._words[index], self._words[other]
        between = self._reading.between(before, word)
        if self._stands_in(other):
            between = _NUMBER.sub("", between)
        if not self._free(word) or before.contracted or between not in {" ", "-"}:
            return False
        if between == "-" and before.capital and not word.capital and word.folded in nameparts.GIVEN_SYLLABLES:
            return True
        if between == "-" and (word.capital is before.capital or self._stands_in(other)) and is_named(word.folded):
            return True
        if not before.capital:
            return len(word.folded) == 1 and not word.capital and word.folded not in _WORDS_BEHIND
        if not word.capital or self._sentences.loud(word) or len(word.folded) == 1:
            return False
        return self._ends_a_name(index)

    def _ends_a_name(self, index: int) -> bool:
        """Tell whether a capital right behind a name may be its surname, and is no day, no title and no other word."""
        word = self._words[index]
        if word.folded in lists.known() or word.folded in cues.COURTESIES or self._naming.foreign(index):
            return False
        return word.folded not in lists.small() or word.folded in nameparts.GIVEN_SYLLABLES

    def _fronts(self, index: int) -> bool:
        """Tell whether an unflagged capital right before a name is its first part."""
        word, after = self._words[index], self._words[index + 1]
        between = self._reading.between(word, after)
        if not self._free(word) or not word.capital or word.contracted or len(word.folded) < 2:
            return False
        if between == "-" and (not after.capital or word.folded in cues.PARTICLES):
            return word.folded not in cues.BEGINNINGS
        if not after.capital or between not in {" ", "-", ", "}:
            return False
        return self._turned(index) if between == ", " else self._leads(index)

    def _turned(self, index: int) -> bool:
        """Tell whether a word with a comma behind it is a surname as a register has it: "Begum, Tahmina"."""
        letters = self._words[index].folded
        return letters in lists.last_names() and letters not in lists.small() and self._sentences.begins(index)

    def _leads(self, index: int) -> bool:
        """Tell whether a capital right before a name, with a space between, is its first part."""
        letters = self._words[index].folded
        given = letters in nameparts.GIVEN_SYLLABLES
        if given and self._sentences.led_by(index, nameparts.FAMILY_SYLLABLES, capital=True):
            return True
        if not self._words[index].typed.isascii() and letters in nameparts.GIVEN_SYLLABLES:
            return True
        if letters in DAYS and not self._sentences.begins(index) and not self._sentences.day(index):
            return True  # "Sunday Oyelaran"
        if _begins_a_name(letters) or _is_no_name(letters) or self._naming.foreign(index):
            return _begins_a_name(letters)
        return is_named(letters) or not self._sentences.begins(index)

    def _free(self, word: Word) -> bool:
        return word.place not in self._barred and not self._taken[word.start]

    def _runs(self, flags: list[Mark | None]) -> list[Open]:
        found: list[Open] = []
        index = 0
        while index < len(flags):
            mark = flags[index]
            if not mark:
                index += 1
                continue
            stop = _run(self._reading, self._taken, flags, index)
            first, last = self._words[self._title(index)], self._words[stop - 1]
            if stop - index > 1 and mark is Mark.INITIALS:
                mark = Mark.NAME
            # In "d'Aïcha" the d is none of hers; "D'Angelo" is one name.
            elided = first.elided + 1 if first.elided and not first.capital else 0
            key = " ".join(word.folded for word in self._words[index:stop])[max(0, elided - 1) :]
            titled = first is not self._words[index] and first.folded in TITLES
            found.append(Open(first.start + elided, last.end, mark, key, titled=titled))
            index = stop
        return found

    def _title(self, index: int) -> int:
        """Give where a name begins with the title before it, if there is one: "Mr. Bell", "Judge Amaya", "Big Mike"."""
        capital = self._words[index].capital
        first = self._particled(index) if capital else index
        titles = TITLES if capital else cues.COURTESIES
        led = self._sentences.led_by(first, titles, capital=capital)
        led = led or (capital and self._sentences.led_by(first, _SMALL_TITLES, capital=False))
        return first - 1 if led else first

    def _particled(self, index: int) -> int:
        """Give where the particles before a name begin, if the first of them has a capital: "Van der Merwe"."""
        first = index
        for place in range(index, max(0, index - 3), -1):
            if not self._sentences.led_by(place, cues.PARTICLES | nameparts.NAMES_BEGIN, capital=False):
                break
            before = self._words[place - 1]
            if before.capital and before.folded in nameparts.NAMES_BEGIN:
                first = place - 1
        return first


def _begins_a_name(letters: str) -> bool:
    return letters in nameparts.NICKNAMES_BEGIN or letters in nameparts.FAMILY_SYLLABLES


def _is_no_name(letters: str) -> bool:
    return letters in lists.known() or letters in lists.small() or letters in TITLES


def _run(reading: Reading, taken: bytearray, flags: list[Mark | None], index: int) -> int:
    """Give where a name that begins here ends: flagged neighbours, and the particles between them."""
    words = reading.words
    stop = index + 1
    while stop < len(flags) and _touches(reading, taken, stop):
        ahead = stop
        while (
            ahead < len(flags)
            and words[ahead].folded in cues.PARTICLES
            and _touches(reading, taken, ahead)
            and not flags[ahead]
            and ahead < stop + 3
        ):
            ahead += 1
        if ahead < len(flags) and flags[ahead] and _touches(reading, taken, ahead):
            stop = ahead + 1
        else:
            break
    return stop


def _touches(reading: Reading, taken: bytearray, index: int) -> bool:
    """Tell whether a word and the one before it may be one name: only a space, a hyphen or an initial's dot between."""
    before, word = reading.words[index - 1], reading.words[index]
    between = reading.between(before, word)
    if before.contracted or taken[word.start]:
        return False
    if word.unspaced or before.unspaced:
        return between in {"", " ", "·", "・"}
    return between in {" ", "-", "_", "\u00a0", "", "'"} or (between in {". ", "."} and len(before.folded) == 1)
