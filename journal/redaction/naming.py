"""Pure. Whether one word, in its sentence, may name somebody who is on no list."""

from __future__ import annotations

import re

from journal.redaction import lists
from journal.redaction.folding import Reading, Word
from journal.redaction.patterns import ABBREVIATIONS
from journal.redaction.sentences import Sentences
from journal.redaction.tongues import is_common, names, names_small, tongues
from journal.redaction.wordforms import does, is_built, is_named, third_person
from journal.shapes.names import Mark

_HONORIFICS = ("さん", "ちゃん", "くん", "君", "先生", "同学", "老师", "씨", "님")
"""What follows a name in Japanese, Chinese and Korean, so that a name stands before it."""
_HONORIFIC_FROM = 4
"""Signs between the first sign of such a name and what follows it, at most."""
TITLES = lists.COURTESIES | lists.ROLES | lists.NICKNAMES_BEGIN
_OF_PERSONS = lists.CUES | lists.TOLD
_OF_THINGS = lists.ARTICLES | lists.MINE
_BEFORE_A_SMALL = lists.TOLD | lists.OBJECTS
_BEFORE_A_LETTER = TITLES | _OF_PERSONS | lists.LITTLE


class Naming:
    """What each word of one reading is by itself: rules for capitals, small words, single letters and other scripts."""

    def __init__(self, reading: Reading) -> None:
        """Find the language of each sentence; whoever joins words uses these `sentences` as well."""
        self._reading = reading
        self._words = reading.words
        self.sentences = Sentences(reading)
        self._small = {word.folded for word in self._words if not word.capital}
        self._tongues = tongues(reading)
        latin = sum(len(word.folded) for word in self._words if word.folded[0] < "ɐ")
        self._latin = latin * 2 >= sum(len(word.folded) for word in self._words)

    def mark(self, index: int) -> Mark | None:
        """Mark a word that may be a name, or part of one, by itself."""
        word = self._words[index]
        if word.unspaced or not (word.capital or word.typed.islower() or word.typed[-1:].islower()):
            return self._uncased(index)
        if word.elided and word.typed[word.elided + 1 :][:1].isupper():
            return Mark.NAME if self._capitalised(index) else None
        if not word.capital:
            return Mark.NAME if self._lower(index) else None
        return self._upper(index)

    def _upper(self, index: int) -> Mark | None:
        word = self._words[index]
        if len(word.folded) == 1:
            return self._letter(index)
        if word.capitals and len(word.folded) <= 3:
            return _short(word, loud=self.sentences.loud(word))
        return Mark.NAME if self._capitalised(index) else None

    def _capitalised(self, index: int) -> bool:
        letters = self._words[index].folded
        if self.sentences.led_by(index, TITLES, capital=True):
            return letters not in lists.PARTICLES
        if letters in lists.MONTHS:
            return not self.sentences.dated(index) and (not self.sentences.begins(index) or self._acts(index))
        if tongue := self._tongues[index]:
            before = self._words[index - 1] if index else None
            return names(self._words[index], before, tongue, begins=self.sentences.begins(index))
        return self._english(index)

    def _english(self, index: int) -> bool:
        """Tell whether a capital in an English sentence may be a name."""
        letters = self._words[index].folded
        if letters in lists.BEGINNINGS and self._reading.folded.startswith("-", self._words[index].stop):
            return False
        if letters in lists.known() or letters in lists.COURTESIES:
            # "Georgia cried" is a girl, "Georgia is hot" may be none.
            return is_named(letters) and self._says(index)
        if letters in lists.places() and (not is_named(letters) or self.sentences.placed(index)):
            return False
        if not lists.is_word(letters):
            return is_named(letters) or not self.sentences.begins(index) or letters not in self._small
        return self._wordy(index)

    def foreign(self, index: int) -> bool:
        """Tell whether this is a common word of the language that its sentence is in, if that is not English."""
        word, tongue = self._words[index], self._tongues[index]
        return bool(tongue) and is_common(word.folded[word.elided :], tongue)

    def _wordy(self, index: int) -> bool:
        """Tell whether a word of the dictionary is a name here."""
        letters, starts = self._words[index].folded, self.sentences.begins(index)
        if letters in lists.small():
            # "Opal" begins sentences, it is said; inside of one, or where it does something, it is a name.
            named = letters in lists.names_and_words() and letters not in lists.NEVER_NAMES
            return named and (not starts or self.sentences.speaks(index))
        if letters in lists.NUMBERS:
            return False
        if starts:
            return self._acts(index) if is_named(letters) else self._says(index)
        return is_named(letters) or self._called(index)

    def _called(self, index: int) -> bool:
        """Tell whether a word that is no name in any list is used as one inside a sentence: "We call her Sparrow"."""
        sentences = self.sentences
        return sentences.led_by(index, _OF_PERSONS, capital=False) or (
            index > 1
            and sentences.led_by(index, frozenset({"her", "him", "them", "me"}), capital=False)
            and self._words[index - 2].folded in lists.CALLS
        )

    def _acts(self, index: int) -> bool:
        """Tell whether what follows is what a person does: a verb in the third person, a modal, a comma, "and Kim"."""
        word = self._words[index]
        after = self.sentences.after(index)
        if after is None:
            rest = self._reading.folded[word.stop : word.stop + 2]
            named = word.folded in lists.names_and_words() and word.folded not in lists.HARDLY_ANYBODY
            return word.contracted or (rest == ", " and named)
        if after.capital:
            return not self.sentences.loud(after) and after.folded not in lists.small()
        if after.folded in lists.PARTICLES:
            return index + 2 < len(self._words) and (
                self._words[index + 2].capital or self._words[index + 2].folded in lists.PARTICLES
            )
        if word.folded in lists.HARDLY_ANYBODY and after.folded in lists.BEING:
            return False
        if word.contracted or self.sentences.speaks(index) or after.folded in lists.SPEAKS:
            return True
        return after.folded in lists.ACTS or third_person(after.folded)

    def _says(self, index: int) -> bool:
        """Tell whether a word that is no name in any list says something: only people do."""
        word, after = self._words[index], self.sentences.after(index)
        speaking = after is not None and after.folded in lists.SAYS
        return speaking and not word.folded.endswith(("s", "ing")) and word.folded not in lists.SPEAKERS

    def _lower(self, index: int) -> bool:
        """Tell whether a word without a capital may be a name: no dictionary has it, or it does what people do."""
        word = self._words[index]
        letters = word.folded
        cut = word.contracted and letters in lists.CUT_SHORT
        if cut or len(letters) < 3 or letters in lists.small() or letters in lists.known():
            return False
        if self._tongues[index] and not lists.is_word(letters):
            # Other languages bend their words more than a list of them can hold: only what is a name is asked about.
            return names_small(word, self._tongues[index])
        if not lists.is_word(letters):
            return letters not in lists.PARTICLES and (is_named(letters) or not is_built(letters))
        return letters in lists.names_and_words() and self._does(index)

    def _does(self, index: int) -> bool:
        """Tell whether a small word that is a name, too, is treated as a person: "told trey", "maverick fired me"."""
        word, after = self._words[index], self.sentences.after(index)
        if self.sentences.led_by(index, _OF_THINGS, capital=False):
            return False
        if self.sentences.led_by(index, _BEFORE_A_SMALL, capital=False):
            return True
        thing = word.folded in lists.THINGS
        if word.contracted or (word.folded in lists.RARELY_SMALL and not thing):
            return not thing
        if self.sentences.begins(index) or self.sentences.led_by(index, lists.CLAUSE, capital=False):
            verb = after.folded if after is not None and not after.capital else ""
            return verb in lists.SAYS or (does(verb) and not thing)
        ends = after is None or after.folded in lists.SOON or after.folded in lists.SPEAKS
        return ends and not thing and self.sentences.led_by(index, lists.CLOSE, capital=False)

    def _letter(self, index: int) -> Mark | None:
        """Mark one capital letter unless it is a word, a mark or the name of a thing: "plan B", "B+"."""
        word = self._words[index]
        rest = self._reading.folded[word.stop : word.stop + 3]
        before = self._words[index - 1] if index else None
        if self.sentences.led_by(index, _BEFORE_A_LETTER, capital=False):
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
        if self.sentences.begins(index) and not word.contracted and not capital and not self._acts(index):
            return None
        return Mark.INITIALS

    def _uncased(self, index: int) -> Mark | None:
        word = self._words[index]
        if self._latin:
            return Mark.NAME
        rest = self._reading.folded[word.stop : word.stop + 8]
        return Mark.NAME if any(rest[cut:].startswith(_HONORIFICS) for cut in range(_HONORIFIC_FROM)) else None


def _short(word: Word, *, loud: bool) -> Mark | None:
    """Mark two or three capitals: initials, or in a line of capitals a short name."""
    letters = word.folded
    if letters in lists.known() or letters in lists.small() or letters in ABBREVIATIONS:
        return None
    if lists.is_word(letters) and (loud or letters not in lists.first_names()):
        return None
    return Mark.NAME if loud else Mark.INITIALS
