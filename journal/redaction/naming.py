"""Pure. Whether one word, in its sentence, may name somebody who is on no list."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from journal.redaction import abroad, cues, lists, nameparts
from journal.redaction.compounds import is_compound
from journal.redaction.doing import Doing
from journal.redaction.fields import is_headed
from journal.redaction.folding import Reading, Word
from journal.redaction.lands import Lands
from journal.redaction.lists import is_named
from journal.redaction.patterns import ABBREVIATIONS
from journal.redaction.sayings import is_saying
from journal.redaction.sentences import Sentences
from journal.redaction.signing import Signing
from journal.redaction.smallnames import SmallNames
from journal.redaction.titles import THAT_ONE, WATCHING, Titles
from journal.redaction.tongues import is_common, names, tongues
from journal.redaction.whereabouts import is_elsewhere
from journal.redaction.wordforms import is_branded, is_derived
from journal.shapes.names import Mark

_HONORIFICS = ("さん", "ちゃん", "くん", "君", "先生", "同学", "老师", "씨", "님")
"""What follows a name in Japanese, Chinese and Korean, so that a name stands before it."""
_HONORIFIC_FROM = 4
"""Characters between the first of such a name and what follows it, at most."""
TITLES = cues.COURTESIES | cues.ROLES | nameparts.NICKNAMES_BEGIN
_DURING = lists.words_in("in into during via since until using inside within onto per")
"""What stands before a time, a place or a tool, and hardly before somebody called by a word of the dictionary."""
_OFFICES = lists.words_in(
    """
    finance payroll maintenance admissions attendance safeguarding catering estates transport security cleaning
    administration resources personnel guidance counseling counselling management marketing compliance data exams
    examinations facilities procurement inclusion pastoral carers guardians madam sir miss families colleagues team
    diary journal santa
    """
)
"""Offices of a school and whom its letters are to, as its e-mails write them: "Finance will never sign it"."""
_ORDINARY = lists.words_in(
    """
    neither house company real power side run law car kind per post close low list key lower seven parts forget cases
    wall walls sales cross floor hurt begin lie till marks basic block comment foot glass prior ring guard mountain arts
    powers joke loan flowers jail pages tone topic hills waters odds keys lines doors desks tables chairs bells
    books papers pens rulers windows boards games tests grades rules reads bags coats shoes boots balls
    """
)
"""Words of the dictionary that some family is called by; at a sentence's start they are that only where they act."""
_THE = cues.ARTICLES | frozenset({"those", "these"})
_OF_PERSONS = cues.BEFORE_NAMES | cues.TOLD
_OF_PERSONS_FIRST = (
    cues.IMPERATIVES
    | cues.GREETINGS
    | cues.CLAUSE
    | WATCHING
    | lists.words_in("enter meet find call imagine picture consider watch")
)
"""What begins a sentence, without being in the list of such words, and goes before somebody: "Enter Tuesday"."""
_TO_PARENTS = lists.words_in("parent guest friend neighbour neighbor colleague guardian member")
"""Whom a school's letters are to, though some family is called so: "Dear Parent"."""
_MADE = re.compile(r".+ing|.{3,}(?:ness|ment|tion|sion|ance|ence|ship|hood|ism|ology|able|ible|ous|tic|ical)")
"""How English makes abstract nouns and adjectives, of which no nickname is: "talked about Sadness"."""
_KINDS_OF_WORKS = lists.words_in(
    "book novel poem play film movie game app song musical series show album story website programme"
)
"""Before what a work is called: "the book Holes"; of first names it says nothing: "the song Ngozi wrote"."""
_INITIALS = 3
"""Capitals that may be somebody's initials, at most."""
_LETTERED = 6
"""Letters of an institution, at most."""
_VOWEL = re.compile("[aeiouy]")
_OF_LETTERS = cues.ARTICLES | lists.words_in("on via using der die das im am les du")
"""What stands before the letters of an institution, and hardly before somebody."""
_BEFORE_A_LETTER = TITLES | _OF_PERSONS | cues.LITTLE


class Naming:
    """What each word of one reading is by itself: rules for capitals, small words, single letters and other scripts."""

    def __init__(self, reading: Reading, barred: frozenset[int], like_listed: Callable[[str], bool]) -> None:
        """Find the language of each sentence; whoever joins words uses these `sentences` as well.

        At the places `barred` stand-ins stand; `like_listed` tells whether a word is like a name of the list.
        """
        self._reading, self._like_listed = reading, like_listed
        self._words = reading.words
        self.sentences = Sentences(reading, barred)
        self._small = {word.folded for word in self._words if not word.capital}
        self._tongues = tongues(reading)
        self._doing = Doing(reading, self.sentences)
        self._small_names = SmallNames(reading, self.sentences, self._tongues, like_listed)
        self._towns = _towns(self._words)
        self._signing = Signing(reading)
        self._lands = Lands(self._words, self.sentences, self._doing)
        self._titles = Titles(reading, self.sentences, barred)
        latin = sum(len(word.folded) for word in self._words if word.folded[0] < "ɐ")
        self._latin = latin * 2 >= sum(len(word.folded) for word in self._words)

    def mark(self, index: int) -> Mark | None:
        """Mark a word that may be a name, or part of one, by itself."""
        word = self._words[index]
        if len(word.folded) > 1 and self._signing.is_somebody(index):
            return Mark.NAME
        said = (
            _ends_a_file(self._reading, word)
            or self._titles.is_famous(index)
            or (word.capital and self.sentences.begins(index) and is_saying(self._reading, word))
        )
        return None if said else self._unsigned(index)

    def _unsigned(self, index: int) -> Mark | None:
        word = self._words[index]
        if word.elided and word.typed[word.elided + 1 :][:1].isupper():
            letters = word.typed[word.elided + 1 :].isupper() and word.folded[0] == "l" and self._lettered(index)
            return Mark.NAME if not letters and self._capitalised(index) else None
        if word.elided and self._tongues[index] and word.folded[0] != "d":
            return None  # "J'aime"
        if word.unspaced or not (word.capital or word.typed.islower() or word.typed[-1:].islower()):
            return self._uncased(index)
        if not word.capital:
            if len(word.folded) == 1:
                return Mark.INITIALS if self._small_names.lettered(index) else None
            return Mark.NAME if self._small_names.named(index) else None
        return self._upper(index)

    def _upper(self, index: int) -> Mark | None:
        word = self._words[index]
        if len(word.folded) == 1:
            return self._letter(index)
        titled = self.sentences.led_by(index, TITLES, capital=True) or self._initialled(index)
        if self.sentences.loud(word) and lists.is_word(word.folded) and not titled:
            # In a line of capitals a capital says as much as none does in another.
            return Mark.NAME if self._small_names.named(index) else None
        if word.capitals and not titled and self._lettered(index):
            return None
        if word.capitals and not titled and self._emphatic(index):
            return Mark.NAME if self._small_names.named(index) else None
        if word.capitals and len(word.folded) <= 3:
            numbered = self._reading.folded[word.stop : word.stop + 1].isdigit()
            after = self.sentences.after(index)
            thing = self.sentences.led_by(index, cues.ARTICLES, capital=False) and not word.contracted
            numbered = numbered or (thing and (after is None or after.folded not in cues.FAMILIES | THAT_ONE))
            return _short(word, loud=self.sentences.loud(word), numbered=numbered)
        return Mark.NAME if self._capitalised(index) else None

    def _emphatic(self, index: int) -> bool:
        """Tell whether capitals among small letters are a word said loudly: "print in BLACK", but "GRACE was late"."""
        letters = self._words[index].folded
        if self._called(index) or self._doing.says(index) or self._tongues[index] or not lists.is_word(letters):
            return False
        return len(letters) > _INITIALS and letters not in lists.names_and_words() - cues.HARDLY_ANYBODY

    def _lettered(self, index: int) -> bool:
        """Tell whether capitals among small letters are those of an institution: "the KCPE papers", "logged on SIMS".

        In no list of names, and either without a vowel or where a thing stands. "poor KOFI", "with MPHO" are children.
        """
        word = self._words[index]
        letters = word.folded[word.elided :]
        known = lists.is_word(letters) or is_named(letters) or self.sentences.loud(word)
        if known or not _INITIALS < len(letters) <= _LETTERED or self._called(index) or self._doing.says(index):
            return False
        thing = word.elided or self.sentences.led_by(index, _OF_LETTERS, capital=False)
        return not word.contracted if thing else not _VOWEL.search(letters)

    def _capitalised(self, index: int) -> bool:
        letters = self._words[index].folded
        if self.sentences.led_by(index, TITLES, capital=True):
            # "Coach Miller", but "Teacher Appreciation".
            named = not (lists.is_word(letters) or self.foreign(index)) or is_named(letters)
            courtesy = self._words[index - 1].folded in cues.COURTESIES
            return letters not in cues.PARTICLES and (named or courtesy)
        if self._initialled(index):
            return True
        if letters in cues.MONTHS:
            acts = self._doing.acts(index) or self._doing.is_noted_as_somebody(index)
            return not self.sentences.dated(index) and (not self.sentences.begins(index) or acts)
        if tongue := self._tongues[index]:
            before = self._words[index - 1] if index else None
            joined = self._reading.folded.startswith("-", self._words[index].stop)
            begins, after = self.sentences.begins(index), self.sentences.after(index)
            return names(self._words[index], before, after, tongue, begins=begins, joined=joined)
        if letters in lists.known() or letters in cues.COURTESIES or letters in lists.beyond():
            # "Georgia cried" is a girl, "Georgia is hot" may be none; so is "Harrogate cried".
            person = is_named(letters) or letters in lists.beyond()
            return person and self._lands.is_somebody(index)
        return self._syllables(index) or self._english(index)

    def _initialled(self, index: int) -> bool:
        """Tell whether somebody's initial stands before a capital, whatever town that is: "R. Woodside"."""
        before = self._words[index - 1] if index else None
        if before is None or len(before.folded) > 1 or not before.capital or before.folded == "i":
            return False
        near = self._reading.between(before, self._words[index]) == ". "
        mark = self.sentences.led_by(index - 1, cues.LETTERED | cues.ARTICLES | cues.MINE, capital=False)
        return near and not mark and self._words[index].folded not in lists.small()

    def _english(self, index: int) -> bool:
        """Tell whether a capital in an English sentence may be a name."""
        letters = self._words[index].folded
        beginning = letters in cues.BEGINNINGS and self._reading.folded.startswith("-", self._words[index].stop)
        if beginning or is_branded(self._words[index].typed):
            return False
        town = letters in lists.places() and (not is_named(letters) or self.sentences.placed(index))
        if town or index in self._towns or self._negated(index) or self._titles.has(index):
            return False
        if not (self._wordy(index) if lists.is_word(letters) else self._unheard(index)):
            return False
        elsewhere = not lists.is_given(letters) and is_elsewhere(self._reading, self._words[index])
        return not elsewhere or self._like_listed(letters)

    def _unheard(self, index: int) -> bool:
        """Tell whether a capital that no dictionary has is a name: nearly always, inside a sentence."""
        letters = self._words[index].folded
        if is_named(letters):
            return True
        if letters in lists.slang():
            return self._called(index)
        if not self.sentences.begins(index) or self._bracketed(index):
            return True
        if abroad.is_a_word(letters) or is_compound(letters):
            return self._doing.acts(index) or self._doing.is_at_it(index)
        return letters not in self._small and (not is_derived(letters) or self._doing.acts(index))

    def _bracketed(self, index: int) -> bool:
        """Tell whether a word is all that a bracket holds: "one reply (Kowalczyk)"."""
        word, folded = self._words[index], self._reading.folded
        return folded[word.place - 1 : word.place] == "(" and folded[word.stop : word.stop + 1] == ")"

    def _negated(self, index: int) -> bool:
        """Tell whether what is cut off is a "not": "Doesn't" in a heading, while "Don's" is somebody's."""
        word = self._words[index]
        return word.contracted and word.folded in cues.CUT_SHORT and self._reading.folded.startswith("'t", word.stop)

    def _syllables(self, index: int) -> bool:
        """Tell whether two short words with capitals are an East Asian name: "Sun Hee", "Min-Jun"."""
        word, after = self._words[index], self._words[index + 1] if index + 1 < len(self._words) else None
        syllables = nameparts.GIVEN_SYLLABLES | nameparts.FAMILY_SYLLABLES
        if after is None or word.folded not in syllables or after.folded not in syllables:
            return False
        between = self._reading.between(word, after)
        return (between == "-" or (between == " " and after.capital)) and not self.sentences.loud(word)

    def foreign(self, index: int) -> bool:
        """Tell whether this is a common word of the language that its sentence is in, if that is not English."""
        word, tongue = self._words[index], self._tongues[index]
        return bool(tongue) and is_common(word.folded[word.elided :], tongue)

    def _wordy(self, index: int) -> bool:
        """Tell whether a word of the dictionary is a name here."""
        letters = self._words[index].folded
        after = self.sentences.after(index)
        if after is not None and after.folded in cues.FAMILIES and self.sentences.led_by(index, _THE, capital=False):
            return is_named(letters)
        if letters in lists.small():
            # "Opal" begins sentences, it is said; inside of one, or where it does something, it is a name.
            named = letters in lists.names_and_words() and letters not in cues.NEVER_NAMES
            stands = (
                self._doing.fares(index)
                or self._doing.is_noted_as_somebody(index)
                or is_headed(self._reading, self.sentences, index)
            )
            inside = not self.sentences.begins(index) and not self._words[index].capitals  # "Best teacher EVER"
            return named and (inside or self.sentences.speaks(index) or stands)
        if letters in cues.NUMBERS or self._family(index):
            return letters not in cues.NUMBERS
        return self._first(index) if self.sentences.begins(index) else self._inside(index)

    def _first(self, index: int) -> bool:
        """Tell whether a word to which the sentence's start gives a capital is a name there."""
        letters = self._words[index].folded
        if not is_named(letters):
            acts = self._doing.says(index) or self._doing.has_own(index)
            return acts or self._doing.has_kin(index) or is_headed(self._reading, self.sentences, index)
        if letters in _ORDINARY:
            return self._doing.says(index) or self._doing.behaves(index)
        acts = self._doing.acts(index) or self._doing.acts_later(index) or self._doing.is_at_it(index)
        acts = acts or self._doing.is_noted(index)
        return acts or is_headed(self._reading, self.sentences, index) or self.sentences.aged(index)

    def _inside(self, index: int) -> bool:
        """Tell whether a word with a capital inside a sentence is a name there."""
        letters = self._words[index].folded
        if letters in cues.HARDLY_ANYBODY and self.sentences.led_by(index, cues.ARTICLES | _DURING, capital=False):
            return False  # "in Art"
        if self.sentences.led_by(index, cues.ARTICLES, capital=False):
            return letters in lists.names_and_words()
        if letters in cues.SCHOOLED | _TO_PARENTS and letters not in lists.names_and_words():
            return self._called(index)
        return is_named(letters) or self._called(index) or self._lone(index)

    def _family(self, index: int) -> bool:
        """Tell whether a plural behind "the" is a family that the dictionary has as things: "the Millers"."""
        letters = self._words[index].folded
        if not self.sentences.led_by(index, cues.HOUSES, capital=False) or self.sentences.loud(self._words[index]):
            return False
        return letters.endswith("s") and any(letters.removesuffix(end) in lists.last_names() for end in ("es", "s"))

    def _lone(self, index: int) -> bool:
        """Tell whether a capital inside a sentence is nobody's yet, and no part of a title: "I said hi to Goose"."""
        word, after = self._words[index], self.sentences.after(index)
        office = word.folded in cues.SCHOOLED | cues.ROLES | _OFFICES | cues.SPEAKERS
        office = office or word.folded.removesuffix("s") in cues.SPEAKERS
        if office or word.capitals or self.sentences.led_by(index, cues.MINE | _DURING, capital=False):
            return False
        beside = index and self._words[index - 1].capital and not self._opens(index - 1)
        numbered = re.match(r"[ -]?[\d&:/]", self._reading.folded[word.stop : word.stop + 2])
        made = bool(_MADE.fullmatch(word.folded)) or self.sentences.led_by(index, _KINDS_OF_WORKS, capital=False)
        return not (beside or numbered or made or (after is not None and after.capital))

    def _opens(self, index: int) -> bool:
        """Tell whether a word has its capital of the sentence's start alone: "For Storm", "Ask Bandit"."""
        letters = self._words[index].folded
        little = letters in lists.small() or letters in _OF_PERSONS_FIRST
        return letters == "i" or (
            little and self.sentences.begins(index) and not self.sentences.loud(self._words[index])
        )

    def _called(self, index: int) -> bool:
        """Tell whether a word that is no name in any list is used as one inside a sentence: "We call her Sparrow"."""
        sentences = self.sentences
        return sentences.led_by(index, _OF_PERSONS, capital=False) or (
            index > 1
            and sentences.led_by(index, frozenset({"her", "him", "them", "me"}), capital=False)
            and self._words[index - 2].folded in cues.CALLS
        )

    def _letter(self, index: int) -> Mark | None:
        """Mark one capital letter unless it is a word, a mark or the name of a thing: "plan B", "B+"."""
        word = self._words[index]
        rest = self._reading.folded[word.stop : word.stop + 3]
        before = self._words[index - 1] if index else None
        if word.folded == "i" and not rest.startswith("."):
            return None
        if self.sentences.led_by(index, _BEFORE_A_LETTER, capital=False):
            return Mark.INITIALS
        after = self.sentences.after(index)
        article = after is None or after.folded not in cues.AFTER_A
        said = word.folded in cues.LETTER_WORDS and rest[:1] != "." and (word.folded != "a" or article)
        said = said and not (word.folded == "o" and self._acts_small(index))  # "O came back", but "O Captain"
        marked = rest[:1] in set("+-)'&") and not word.contracted
        lettered = before and self.sentences.leads_letter(before) and self._reading.near(before, word)
        # "B & B"
        twin = f"{word.folded} & {word.folded}" in self._reading.folded[max(0, word.place - 4) : word.stop + 4]
        said = said or (word.folded == "i" and before is not None and before.folded in cues.BEFORE_I)
        if said or marked or lettered or twin or self._reading.folded[word.place - 1 : word.place].isdigit():
            return None
        if re.match(r"\.(?:'s| [a-z])", rest):
            return Mark.INITIALS
        capital = rest[:1] == "." and index + 1 < len(self._words) and self._words[index + 1].capital
        if self.sentences.begins(index) and not word.contracted and not capital and not self._doing.acts(index):
            return None
        return Mark.INITIALS

    def _acts_small(self, index: int) -> bool:
        """Tell whether a letter that is also a call owns or does something."""
        word, after = self._words[index], self.sentences.after(index)
        return word.contracted or (after is not None and not after.capital and self._doing.acts(index))

    def _uncased(self, index: int) -> Mark | None:
        word = self._words[index]
        if self._latin:
            return Mark.NAME
        rest = self._reading.folded[word.stop : word.stop + 8]
        return Mark.NAME if any(rest[cut:].startswith(_HONORIFICS) for cut in range(_HONORIFIC_FROM)) else None


def _towns(words: Sequence[Word]) -> set[int]:
    """Give the places of the words of towns and lands that have several: "San Francisco"."""
    found: set[int] = set()
    for index, word in enumerate(words):
        if word.capital:
            for stop in (index + 2, index + 3):
                run = words[index:stop]
                if len(run) == stop - index and "_".join(each.folded for each in run) in lists.places():
                    found.update(range(index, stop))
    return found


def _short(word: Word, *, loud: bool, numbered: bool) -> Mark | None:
    """Mark two or three capitals: initials, or in a line of capitals a short name; "JSS3" is a class."""
    letters = word.folded
    if numbered:
        return None
    if letters in lists.known() or letters in lists.small() or letters in ABBREVIATIONS | cues.COURTESIES:
        return None
    if lists.is_word(letters) and (loud or letters not in lists.first_names()):
        return None
    return Mark.NAME if loud else Mark.INITIALS


def _ends_a_file(reading: Reading, word: Word) -> bool:
    """Tell whether this is what the name of a file ends in: "plan.docx"."""
    before = reading.folded[max(0, word.place - 2) : word.place]
    return word.folded in cues.FILE_ENDINGS and before[1:] == "." and before[0].isalnum()
