"""Pure. Which words may name somebody who is on no list."""

from __future__ import annotations

import re

from journal.redaction import lists
from journal.redaction.folding import Reading, Word
from journal.redaction.patterns import ABBREVIATIONS, Open
from journal.redaction.people import Roster
from journal.redaction.sentences import Sentences
from journal.redaction.wordforms import does, is_built, is_common, is_named, third_person
from journal.shapes.names import Mark

_HONORIFICS = ("さん", "ちゃん", "くん", "君", "先生", "同学", "老师", "씨", "님")
"""What follows a name in Japanese, Chinese and Korean, so that a name stands before it."""
_HONORIFIC_FROM = 4
"""Signs between the first sign of such a name and what follows it, at most."""


_TITLES = lists.COURTESIES | lists.ROLES | lists.NICKNAMES_BEGIN
_OF_PERSONS = lists.CUES | lists.TOLD
_OF_THINGS = lists.ARTICLES | lists.MINE
_BEFORE_A_SMALL = lists.TOLD | lists.OBJECTS
_BEFORE_A_LETTER = _TITLES | _OF_PERSONS | lists.LITTLE


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
        self._sentences = Sentences(reading)
        self._small = {word.folded for word in self._words if not word.capital}
        self._tongue = next(iter(lists.tongues_of([word.folded for word in self._words])), "")
        latin = sum(len(word.folded) for word in self._words if word.folded[0] < "ɐ")
        self._latin = latin * 2 >= sum(len(word.folded) for word in self._words)

    def find(self) -> list[Open]:
        """Give them in order; neighbours are joined, and a string that is a name once is one everywhere."""
        flags = [self._name(index) for index in range(len(self._words))]
        self._spread(flags)
        names = {word.folded for word, flag in zip(self._words, flags, strict=True) if flag and len(word.folded) > 1}
        for index, word in enumerate(self._words):
            if flags[index] or word.folded not in names or not self._free(word):
                continue
            if word.capital or not lists.is_word(word.folded):
                flags[index] = Mark.NAME
        return self._runs(flags)

    def _spread(self, flags: list[Mark | None]) -> None:
        """Take in the words that are a name only beside one: "Candace Boll", "Park Seo Yun", "marcus j"."""
        for index in range(1, len(flags)):
            if flags[index - 1] and not flags[index] and self._beside(index, index - 1):
                flags[index] = flags[index - 1]
        for index in range(len(flags) - 2, -1, -1):
            if flags[index + 1] is Mark.NAME and not flags[index] and self._fronts(index):
                flags[index] = Mark.NAME

    def _beside(self, index: int, other: int) -> bool:
        """Tell whether an unflagged word right behind a name belongs to it."""
        word, before = self._words[index], self._words[other]
        if not self._free(word) or before.contracted or self._reading.between(before, word) not in {" ", "-"}:
            return False
        if not before.capital:
            return len(word.folded) == 1 and not word.capital and word.folded not in lists.LOOSE_LETTERS
        if not word.capital or self._sentences.loud(word) or len(word.folded) == 1:
            return False
        if word.folded in lists.known() or word.folded in lists.COURTESIES or self._foreign(word):
            return False
        return word.folded not in lists.small() or word.folded in lists.GIVEN_SYLLABLES

    def _fronts(self, index: int) -> bool:
        """Tell whether an unflagged capital right before a name is its first part."""
        word, after = self._words[index], self._words[index + 1]
        if not self._free(word) or not word.capital or not after.capital or word.contracted or len(word.folded) < 2:
            return False
        if self._reading.between(word, after) not in {" ", "-"}:
            return False
        letters = word.folded
        given = letters in lists.GIVEN_SYLLABLES
        if given and self._sentences.led_by(index, lists.FAMILY_SYLLABLES, capital=True):
            return True
        if _begins_a_name(letters) or _is_no_name(letters) or self._foreign(word):
            return _begins_a_name(letters)
        return is_named(letters) or not self._sentences.begins(index)

    def _free(self, word: Word) -> bool:
        return word.place not in self._barred and not self._taken[word.start]

    def _name(self, index: int) -> Mark | None:
        word = self._words[index]
        if not self._free(word):
            return None
        if word.unspaced or not (word.capital or word.typed.islower() or word.typed[-1:].islower()):
            return self._uncased(index)
        if not word.capital:
            return Mark.NAME if self._lower(index) else None
        return self._upper(index)

    def _upper(self, index: int) -> Mark | None:
        word = self._words[index]
        if len(word.folded) == 1:
            return self._letter(index)
        if word.capitals and len(word.folded) <= 3:
            return _short(word, loud=self._sentences.loud(word))
        return Mark.NAME if self._capitalised(index) else None

    def _capitalised(self, index: int) -> bool:
        letters = self._words[index].folded
        if self._sentences.led_by(index, _TITLES, capital=True):
            return letters not in lists.PARTICLES
        if letters in lists.MONTHS:
            return not self._sentences.dated(index) and (not self._sentences.begins(index) or self._acts(index))
        prefix = letters in lists.BEGINNINGS and self._reading.folded.startswith("-", self._words[index].stop)
        if prefix or self._foreign(self._words[index]):
            return False
        if letters in lists.known() or letters in lists.COURTESIES:
            # "Georgia cried" is a girl, "Georgia is hot" may be none.
            return is_named(letters) and self._says(index)
        if not lists.is_word(letters):
            return is_named(letters) or not self._sentences.begins(index) or letters not in self._small
        return self._wordy(index)

    def _foreign(self, word: Word) -> bool:
        """Tell whether this is a common word of the language that the text is in, if that is not English."""
        if not self._tongue:
            return False
        letters = word.folded[word.elided :] if word.elided else word.folded
        return is_common(letters, self._tongue)

    def _wordy(self, index: int) -> bool:
        """Tell whether a word of the dictionary is a name here."""
        letters, starts = self._words[index].folded, self._sentences.begins(index)
        if letters in lists.small():
            # "Opal" begins sentences, it is said; inside of one, or where it does something, it is a name.
            named = letters in lists.names_and_words() and letters not in lists.NEVER_NAMES
            return named and (not starts or self._sentences.speaks(index))
        if letters in lists.NUMBERS:
            return False
        if starts:
            return self._acts(index) if is_named(letters) else self._says(index)
        return is_named(letters) or self._called(index)

    def _called(self, index: int) -> bool:
        """Tell whether a word that is no name in any list is used as one inside a sentence: "We call her Sparrow"."""
        sentences = self._sentences
        return sentences.led_by(index, _OF_PERSONS, capital=False) or (
            index > 1
            and sentences.led_by(index, frozenset({"her", "him", "them", "me"}), capital=False)
            and self._words[index - 2].folded in lists.CALLS
        )

    def _acts(self, index: int) -> bool:
        """Tell whether what follows is what a person does: a verb in the third person, a modal, a comma, "and Kim"."""
        word = self._words[index]
        after = self._sentences.after(index)
        if after is None:
            rest = self._reading.folded[word.stop : word.stop + 2]
            named = word.folded in lists.names_and_words() and word.folded not in lists.HARDLY_ANYBODY
            return word.contracted or (rest == ", " and named)
        if after.capital:
            return not self._sentences.loud(after) and after.folded not in lists.small()
        if after.folded in lists.PARTICLES:
            return index + 2 < len(self._words) and (
                self._words[index + 2].capital or self._words[index + 2].folded in lists.PARTICLES
            )
        if word.folded in lists.HARDLY_ANYBODY and after.folded in lists.BEING:
            return False
        if word.contracted or self._sentences.speaks(index) or after.folded in lists.SPEAKS:
            return True
        return after.folded in lists.ACTS or third_person(after.folded)

    def _says(self, index: int) -> bool:
        """Tell whether a word that is no name in any list says something: only people do."""
        word, after = self._words[index], self._sentences.after(index)
        speaking = after is not None and after.folded in lists.SAYS
        return speaking and not word.folded.endswith(("s", "ing")) and word.folded not in lists.SPEAKERS

    def _lower(self, index: int) -> bool:
        """Tell whether a word without a capital may be a name: no dictionary has it, or it does what people do."""
        word = self._words[index]
        letters = word.folded
        cut = word.contracted and letters in lists.CUT_SHORT
        if cut or len(letters) < 3 or letters in lists.small() or letters in lists.known():
            return False
        if self._tongue and not lists.is_word(letters):
            # Other languages bend their words more than a list of them can hold: only what is a name is asked about.
            return is_named(letters) and not self._foreign(word)
        if not lists.is_word(letters):
            return letters not in lists.PARTICLES and (is_named(letters) or not is_built(letters))
        return letters in lists.names_and_words() and self._does(index)

    def _does(self, index: int) -> bool:
        """Tell whether a small word that is a name, too, is treated as a person: "told trey", "maverick fired me"."""
        word, after = self._words[index], self._sentences.after(index)
        if self._sentences.led_by(index, _OF_THINGS, capital=False):
            return False
        if self._sentences.led_by(index, _BEFORE_A_SMALL, capital=False):
            return True
        thing = word.folded in lists.THINGS
        if word.contracted or (word.folded in lists.RARELY_SMALL and not thing):
            return not thing
        if self._sentences.begins(index) or self._sentences.led_by(index, lists.CLAUSE, capital=False):
            verb = after.folded if after is not None and not after.capital else ""
            return verb in lists.SAYS or (does(verb) and not thing)
        ends = after is None or after.folded in lists.SOON or after.folded in lists.SPEAKS
        return ends and not thing and self._sentences.led_by(index, lists.CLOSE, capital=False)

    def _letter(self, index: int) -> Mark | None:
        """Mark one capital letter unless it is a word, a mark or the name of a thing: "plan B", "B+"."""
        word = self._words[index]
        rest = self._reading.folded[word.stop : word.stop + 3]
        before = self._words[index - 1] if index else None
        if self._sentences.led_by(index, _BEFORE_A_LETTER, capital=False):
            return Mark.INITIALS
        said = word.folded in lists.LETTER_WORDS and rest[:1] != "."
        marked = rest[:1] in set("+-)'&") and not word.contracted
        lettered = before and before.folded in lists.LETTERED and self._reading.near(before, word)
        said = said or (word.folded == "i" and before is not None and before.folded in lists.BEFORE_I)
        if said or marked or lettered or self._reading.folded[word.place - 1 : word.place].isdigit():
            return None
        if re.match(r"\.(?:'s| [a-z])", rest):
            return Mark.INITIALS
        capital = rest[:1] == "." and index + 1 < len(self._words) and self._words[index + 1].capital
        if self._sentences.begins(index) and not word.contracted and not capital and not self._acts(index):
            return None
        return Mark.INITIALS

    def _uncased(self, index: int) -> Mark | None:
        word = self._words[index]
        if self._latin:
            return Mark.NAME
        rest = self._reading.folded[word.stop : word.stop + 8]
        return Mark.NAME if any(rest[cut:].startswith(_HONORIFICS) for cut in range(_HONORIFIC_FROM)) else None

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
            text = self._reading.text[first.start : last.end]
            found.append(
                Open(first.start, last.end, mark, " ".join(word.folded for word in self._words[index:stop]) or text)
            )
            index = stop
        return found

    def _title(self, index: int) -> int:
        """Give where a name begins with the title before it, if there is one: "Mr. Bell", "Judge Amaya", "Big Mike"."""
        capital = self._words[index].capital
        first = index
        while first > index - 2 and self._sentences.led_by(first, lists.NAMES_BEGIN, capital=True):
            first -= 1
        titles = _TITLES if capital else lists.COURTESIES
        return first - 1 if self._sentences.led_by(first, titles, capital=capital) else first


def _begins_a_name(letters: str) -> bool:
    return letters in lists.NICKNAMES_BEGIN or letters in lists.FAMILY_SYLLABLES


def _is_no_name(letters: str) -> bool:
    return letters in lists.known() or letters in lists.small() or letters in _TITLES


def _short(word: Word, *, loud: bool) -> Mark | None:
    """Mark two or three capitals: initials, or in a line of capitals a short name."""
    letters = word.folded
    if letters in lists.known() or letters in lists.small() or letters in ABBREVIATIONS:
        return None
    if lists.is_word(letters) and (loud or letters not in lists.first_names()):
        return None
    return Mark.NAME if loud else Mark.INITIALS


def _run(reading: Reading, taken: bytearray, flags: list[Mark | None], index: int) -> int:
    """Give where a name that begins here ends: flagged neighbours, and the particles between them."""
    words = reading.words
    stop = index + 1
    while stop < len(flags) and _touches(reading, taken, stop):
        ahead = stop
        while (
            ahead < len(flags)
            and words[ahead].folded in lists.PARTICLES
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
