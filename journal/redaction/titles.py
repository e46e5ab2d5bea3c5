"""Pure. Whether a capital is part of what a thing, a place or a book is called: "the Treaty of Versailles"."""

from __future__ import annotations

from itertools import pairwise

from journal.redaction import cues, lists
from journal.redaction.folding import Reading, Word
from journal.redaction.lists import is_named, words_in
from journal.redaction.sentences import Sentences
from journal.redaction.wordforms import is_joined

_ENDS = words_in(
    """
    month week day hall fair policy award cup club team league plan scheme service act festival show movie game games
    bar shop market cafe station airport museum gallery theatre tower palace hospital college university institute
    centre center council board ministry department office agency bank company party union army war revolution prize
    medal challenge project programme program test exam paper form report certificate diploma watch phone sixth term
    room lab oven news bake sale fairy press
    """
)
"""What a title written in capitals ends with: "Black History Month", "Lower Sixth"."""
_LINKS = words_in(
    "for with without and but because when if while until so as about from to before after not even ask tell only"
)
"""What begins a sentence and no title: "For Thimble the bell is the worst"."""
WATCHING = words_in(
    "watching seeing helping telling asking hugging calling thanking missing finding losing hearing carrying following"
)
"""What is done to somebody, and begins a sentence: "Watching Storm in the rain"."""
_ROOMS = words_in("ward hall")
"""Rooms that somebody is called by as well."""
_MOUNTS = words_in("mount mt lake cape gulf lough loch")
"""What stands before the name of a mountain or a water."""
_THE = frozenset({"the"})
_OF = frozenset({"of"})
_INTO = words_in("in on at to into the our")
_OF_THINGS = cues.ARTICLES | cues.MINE
_OF_TITLES = frozenset({"of", "and"})
_RULED = words_in(
    """
    treaty battle siege fire plague fall sack tower bridge bay gulf cape isle strait port castle palace university
    bishop archbishop duke duchess earl lord lady merchant council kingdom empire republic department ministry
    """
)
"""What is said to be of a place: behind it also a word that no dictionary has is one, "the Treaty of Versailles"."""
_PERSONS = cues.SPEAKERS | cues.KIN | cues.FAMILIES | cues.ROLES | words_in("head headteacher deputy friend")
"""What is of a child, however it is written: "the Mother of Blue"."""
THAT_ONE = words_in("who whose i we he she they and or thing business saga problem drama moment kid child lad")
"""What follows a child behind "the": "not the Sanjayo I know"; so does what a name is followed by."""
_PARTS_OF_WORKS = words_in(
    """
    chapter chapters copy copies act scene verse performance production adaptation screening set chorus overture
    rendition retelling remake
    """
)
"""What is of a book, a play or a film that a word of the dictionary names: "four copies of Wonder"."""
_NAMED_AFTER = words_in("law laws theorem taxonomy hierarchy constant equation paradox wager razor syndrome disease")
"""What is named after a scholar: "Boyle's law"; what is no surname of a list is asked about all the same."""
_EVENTS = words_in(
    """
    trip trips expedition excursion syllabus textbook textbooks festival website campus museum valley river coast
    railway motorway airport empire
    """
)
"""What a place or a board stands before, behind "the": "the Durham trip". Not "paper" or "test": a child has one."""
_THINGS = words_in(
    """
    theorem triangle principle constant number numbers formula solution reagent test notes method model models square
    squares dish dishes burner burners diagram diagrams effect experiment dog dogs cat hierarchy pyramid sequence cup
    taxonomy blocks rods comet telescope scale projection plane apple heel tendon syndrome disease paradox cycle
    apparatus flask condenser generator counter meter meters razor box touch slip technique decimal system correlation
    chart glue day night supper maths knife pot sponge pie
    """
)
"""What is often written small behind whom it is called after: "Cornell notes", "Newton's laws"."""
_LED = words_in("a an the to in into at on of from for with and or but i we it is was")
"""What may stand behind a thing that "the" is before: "the Eurovision on Saturday"; a noun may make it a child."""
_LITTLE = words_in("a an the of and in on to at for from with by me my is s v who we it out law laws") | _THINGS
"""What a title writes small: "Lord of the Flies"."""
_LONGEST = 6
"""Words of a title to either side, at most: a line may be a thousand capitals."""


class Titles:
    """The capitals of one reading that name no person although they stand inside a sentence."""

    def __init__(self, reading: Reading, sentences: Sentences, barred: frozenset[int]) -> None:
        """Look at the sentences of a reading; what stands in somebody's stead, at the places `barred`, is no title."""
        self._words = reading.words
        self._reading = reading
        self._sentences = sentences
        self._barred = barred
        self._famous = self._find_famous()

    def has(self, index: int) -> bool:
        """Tell whether a word is part of what a mountain, a thing, a book or a day is called."""
        rules = (self._mountain, self._thing, self._ends, self._work, self._numbered)
        return any(rule(index) for rule in rules)

    def is_famous(self, index: int) -> bool:
        """Tell whether a word is part of something of several words that is known all over: "the Dewey Decimal System".

        Whoever a class has is asked about all the same: a list holds nothing that a pupil may be called in full.
        """
        return index in self._famous

    def _find_famous(self) -> set[int]:
        """Give the places of all words of what is known all over, where each word of it that may has its capital."""
        found: set[int] = set()
        for index, word in enumerate(self._words):
            if word.capital or word.folded in _LITTLE:
                for one in lists.famous().get(_owning(word), ()):
                    if self._reads(index, one):
                        found.update(range(index, index + len(one)))
        return found

    def _reads(self, index: int, one: tuple[str, ...]) -> bool:
        """Tell whether these words stand from a place on, with nothing of a longer name around them."""
        words = self._words[index : index + len(one)]
        if len(words) < len(one) or any(word.place in self._barred for word in words):
            return False
        last = words[-1]
        ends = last.folded in {one[-1], f"{one[-1]}s"}
        if not ends or any(_owning(word) != each for word, each in zip(words[:-1], one, strict=False)):
            return False
        large = all(word.capital or word.folded in _LITTLE for word in words[1:])
        near = all(
            self._sentences.after(place) is not None or self._reading.between(*pair) == "-"
            for place, pair in enumerate(pairwise(words), index)
        )
        after = self._sentences.after(index + len(one) - 1)
        longer = after is not None and not last.contracted and after.capital and is_named(after.folded)
        return large and near and not longer

    def _work(self, index: int) -> bool:
        """Tell whether a word is what a book or a play is called, or whom a law of nature is named after."""
        word, after = self._words[index], self._sentences.after(index)
        if word.contracted:
            surname = word.folded in lists.last_names() and not lists.is_given(word.folded)
            return surname and after is not None and after.folded in _NAMED_AFTER
        of = index > 1 and self._sentences.led_by(index, _OF, capital=False)
        plain = lists.is_word(word.folded) and not lists.is_given(word.folded)
        return plain and of and self._sentences.led_by(index - 1, _PARTS_OF_WORKS, capital=False)

    def _numbered(self, index: int) -> bool:
        """Tell whether a number stands behind a word as behind a room or a part: "got to Ward 4", "Blue 38"."""
        word = self._words[index]
        if not lists.is_word(word.folded) or not self._sentences.numbered(index):
            return False
        if word.folded in cues.HARDLY_ANYBODY | _ROOMS:
            return True
        called = word.folded in lists.first_names() and word.folded not in lists.small()
        return not called and self._sentences.led_by(index, _INTO, capital=False)

    def _thing(self, index: int) -> bool:
        """Tell whether a capital behind an article, or in a row of capitals, is what a thing is called.

        Nobody writes "the Eurovision" or "my Apple Watch" of a child, but "the Adebayos" and "the Okoro twins" of a
        family, and "a Tupo in my class" of one of them; and a row of words that ends like a title ("Black History
        Month") has no name in it.
        """
        first, stop = self._row(index)
        row, word, behind = self._words[first:stop], self._words[index], self._sentences.after(stop - 1)
        ends = len(row) > 1 and row[-1].folded.removesuffix("s") in _ENDS
        one = behind is not None and behind.folded in cues.FAMILIES | (frozenset() if ends else THAT_ONE)
        if word.contracted or one or any(each.place in self._barred for each in row):
            return False
        the = self._sentences.led_by(first, _THE, capital=False)
        if the and behind is not None and behind.folded in _EVENTS and (ends or all(map(_is_no_pupil, row))):
            return True
        if len(row) > 1:
            return all(_is_ordinary(each.folded) for each in row) and self._entitled(first, stop, ends=ends)
        unheard = not lists.is_word(word.folded) and not is_named(word.folded) and not word.folded.endswith("s")
        alone = behind is None or behind.folded in _LED
        return the and unheard and alone and not self._sentences.speaks(index)

    def _entitled(self, first: int, stop: int, *, ends: bool) -> bool:
        """Tell whether words of the dictionary in a row of capitals are what a thing is called: "Black Death"."""
        row, last = self._words[first:stop], self._words[stop - 1].folded
        led = self._sentences.led_by(first, _OF_THINGS, capital=False)
        named = any(each.folded in lists.names_and_words() - cues.SEASONS for each in row[:-1])
        told = self._sentences.led_by(first, cues.BEFORE_NAMES | cues.TOLD, capital=False)
        if ends:
            return led or not (named or told)
        family = last.endswith("s") and last.removesuffix("s") in lists.last_names()
        thing = not (is_named(last) or family or last in _PERSONS or self._is_human(stop - 1))
        if thing and not (named or told) and not any(each.folded in lists.first_names() for each in row):
            return True
        return led and not (named or last in lists.names_and_words())

    def _ends(self, index: int) -> bool:
        """Tell whether a word is the last of a title: "the Treaty of Versailles", "read Of Mice and Men".

        What stands before "of" or "and" has a capital though it is a thing and begins no sentence but by its article;
        of a child nothing has. A first name is asked about all the same; so is what no dictionary has ("the Report of
        Okonkwo"), unless it is of what only a place has, and whoever does something ("the Head and Storm met").
        """
        if index < 2 or not self._sentences.led_by(index, _OF_TITLES, capital=False):
            return False
        head, letters = self._words[index - 2], self._words[index].folded
        if head.place in self._barred:
            return False
        called = lists.is_given(letters)
        if head.folded in _RULED and self._words[index - 1].folded == "of":
            return head.capital and (not called or letters in lists.places())
        inside = self._sentences.led_by(index - 2, cues.ARTICLES, capital=False)
        inside = inside or not self._sentences.begins(index - 2)
        thing = len(head.folded) > 1 and head.capital and lists.is_word(head.folded)
        person = is_named(head.folded) or head.folded in _PERSONS or self._is_human(index)
        return thing and inside and not person and lists.is_word(letters) and not called

    def _is_human(self, index: int) -> bool:
        """Tell whether a word does what only people do: "Lake Okonkwo laughed"."""
        after = self._sentences.after(index)
        return after is not None and after.folded in cues.SAYS | cues.BODILY

    def _row(self, index: int) -> tuple[int, int]:
        """Give where the capitals around a word begin and stop that only spaces part, without the article before."""
        first, stop = index, index + 1
        while first and index - first < _LONGEST and self._joined(first - 1, first - 1):
            first -= 1
        while stop < len(self._words) and stop - index < _LONGEST and self._joined(stop - 1, stop):
            stop += 1
        return first, stop

    def _joined(self, before: int, other: int) -> bool:
        """Tell whether only a space is behind the word `before`, and the `other` is a capital that goes on a title."""
        word = self._words[other]
        goes_on = word.capital and word.folded not in _OF_THINGS and word.folded != "i"
        goes_on = goes_on and not (word.folded in _LINKS | WATCHING | cues.GREETINGS and self._sentences.begins(other))
        return goes_on and self._sentences.after(before) is not None

    def _mountain(self, index: int) -> bool:
        """Tell whether a word is what a mountain or a lake is called, or the "Lake" before it."""
        after = self._sentences.after(index)
        if self._is_human(index):
            return False
        heads = self._words[index].folded in _MOUNTS and after is not None and after.capital
        return heads or self._sentences.led_by(index, _MOUNTS, capital=True)


def _owning(word: Word) -> str:
    return f"{word.folded}'s" if word.contracted else word.folded


def _is_no_pupil(word: Word) -> bool:
    """Tell whether nobody is called by a word, or a town is as well: "the Paris trip", but "the Rosa trip"."""
    return word.folded in lists.places() or not is_named(word.folded)


def _is_ordinary(letters: str) -> bool:
    """Tell whether the dictionary has a word, or puts it together: "Staffroom"."""
    return lists.is_word(letters) or (is_joined(letters) and not is_named(letters))
