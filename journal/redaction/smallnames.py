"""Pure. Whether a word written small may be a name: "i told rose to wait", "then lakshmi laughed", "j came back"."""

from __future__ import annotations

from collections.abc import Callable

from journal.redaction import abroad, cues, lists, nameparts
from journal.redaction.folding import Reading
from journal.redaction.lists import is_named
from journal.redaction.sentences import Sentences
from journal.redaction.tongues import is_common, names_small
from journal.redaction.wordforms import does, is_built, is_misspelt, is_row, third_person

_OF_THINGS = cues.ARTICLES | cues.MINE
_BEFORE_A_SMALL = cues.TOLD | lists.words_in(
    """
    moved gave saw met helped called caught taught sat miss missed love loved invited paired sent put separate separated
    watched watching heard
    """
)
"""Verbs before a name written small: "moved grace to the front"."""
_THINKS = lists.words_in(
    """
    believe think thinks thought realized realised know knew swear heard bet noticed guess suspect wish pray found
    remember
    """
)
"""What goes before a clause without "that": "i think bill is mad"."""
_CLAUSES = (
    cues.CLAUSE
    | cues.OPENERS
    | _THINKS
    | lists.words_in("whenever how why where whether unless once time moment day way what as apparently")
)
"""What begins a clause in which somebody says or does something: "every time faith laughs"."""
_WORRIES = lists.words_in("worried worry worrying scared frightened anxious concerned temper patience argument row")
"""What one feels about or with a child, and hardly about an abstract thing: "worried about hope"."""
_TO_SOMEBODY = lists.words_in(
    """
    forgave forgives ignored ignores hated kissed bullied pushed shoved scratched slapped poked teased called texted
    emailed invited interrupted surprised copied helped thanked followed
    """
)
"""What a child does to somebody and a feeling hardly."""
_TOLD = cues.TOLD - {"asked"}
_TO_DO = lists.words_in("to that he she not no off")
"""What stands behind whom somebody told; one asks permission as well as a child."""
_FAMILY = lists.words_in("mom mum mother dad father parents sister brother grandma grandpa gran aunt uncle cousin")
_KNOWN_PERSONS = cues.SPEAKERS | cues.KIN | cues.ROLES | cues.SCHOOLED | cues.FAMILIES
"""Who does things and is nobody's name."""
_WOULD = lists.words_in("would could can will")
_ONE = lists.words_in("a an another her his")
_NOT = lists.words_in("not never")
_ABOUT = lists.words_in("about for with")


class SmallNames:
    """The rules for words without a capital: most of them are words, so each name needs a reason."""

    def __init__(
        self, reading: Reading, sentences: Sentences, tongues: list[str], like_listed: Callable[[str], bool]
    ) -> None:
        """Look at a reading whose sentences are in these languages, one for each word."""
        self._reading, self._like_listed = reading, like_listed
        self._words = reading.words
        self._sentences = sentences
        self._tongues = tongues

    def named(self, index: int) -> bool:
        """Tell whether a word without a capital may be a name: no dictionary has it, or it does what people do."""
        word, tongue = self._words[index], self._tongues[index]
        letters = word.folded
        if len(letters) < 3 or letters in lists.known() or (word.contracted and letters in cues.CUT_SHORT):
            return letters in cues.PAIRS and not tongue
        if letters in lists.small():
            return not tongue and (self._syllabled(index) or (letters in cues.SMALL_NAMES and self._told(index)))
        if lists.is_word(letters):
            does = letters in lists.names_and_words() and self._does(index)
            return does or self._syllabled(index) or self._owns(index) or self._treated(index)
        if tongue:
            # Other languages bend their words more than a list of them can hold: only what is a name is asked about.
            known = letters in lists.first_names() and self._like_listed(letters) and not is_common(letters, tongue)
            before, after = self._words[max(0, index - 2) : index], self._sentences.after(index)
            return known or names_small(word, before, after, tongue)
        particle = letters in cues.PARTICLES and letters not in lists.names_and_words()
        if particle or letters in lists.slang() or letters in lists.beyond():
            return False
        return is_named(letters) or not (self._abroad(letters) or self._made(letters) or self._tag(index))

    def _made(self, letters: str) -> bool:
        """Tell whether a word is made of others or is one by a slip of the hand; "roseette" may be Rose."""
        return is_built(letters) or (is_misspelt(letters) and not self._like_listed(letters))

    @staticmethod
    def _abroad(letters: str) -> bool:
        """Tell whether a small word in an English sentence is one of another language, and no part of "mei ling"."""
        return letters not in nameparts.SYLLABLES and abroad.is_a_word(letters)

    def _syllabled(self, index: int) -> bool:
        """Tell whether a word is one of two syllables of a name, of which one is nothing else: "mei ling"."""
        word = self._words[index]
        if word.folded not in nameparts.SYLLABLES:
            return False
        for other in (index - 1, index + 1):
            if not 0 <= other < len(self._words) or self._words[other].folded not in nameparts.SYLLABLES:
                continue
            near = self._reading.between(*(self._words[place] for place in sorted((index, other)))) in {" ", "-"}
            if near and not (lists.is_word(word.folded) and lists.is_word(self._words[other].folded)):
                return True
        return False

    def _owns(self, index: int) -> bool:
        """Tell whether a genitive without its apostrophe is somebody's: "hunters mom"."""
        word, after = self._words[index], self._sentences.after(index)
        if not word.folded.endswith("s") or word.folded.removesuffix("s") not in lists.names_and_words():
            return False
        owned = after is not None and after.folded in cues.KIN
        before = self._words[index - 1] if index else None
        owned = owned and not (before is not None and (before.capital or before.folded in cues.SUBJECTS))
        return owned and not self._sentences.led_by(index, _OF_THINGS, capital=False)

    def _treated(self, index: int) -> bool:
        """Tell whether a word of no list of names is treated as only a person is: "told peanut to stop"."""
        word, after = self._words[index], self._sentences.after(index)
        person = word.folded in _KNOWN_PERSONS or word.folded.endswith(("s", "ing", "ly", "ed"))
        if after is None or person or self._sentences.led_by(index, _OF_THINGS, capital=False):
            return False
        if word.contracted:
            return after.folded in _FAMILY
        if self._sentences.led_by(index, _TOLD, capital=False):
            return after.folded in _TO_DO
        return self._opens(index) and after.folded in cues.SAYS | cues.BODILY

    def _tag(self, index: int) -> bool:
        """Tell whether a tag is built of more than two words: "#backtoschool"."""
        word = self._words[index]
        return self._reading.folded[word.place - 1 : word.place] == "#" and is_row(word.folded)

    def _told(self, index: int) -> bool:
        """Tell whether somebody does to a small word what one does to a person, whatever else it means."""
        word, after = self._words[index], self._sentences.after(index)
        if self._sentences.led_by(index, cues.TOLD | cues.PITIED, capital=False) or self._paired(index):
            return True
        if self._spoken_to(index) or self._sentences.aged(index) or self._pointed_at(index):
            return True
        if word.contracted:
            return after is not None and after.folded in cues.KIN
        return self._opens(index) and self._acts(index)

    def _spoken_to(self, index: int) -> bool:
        """Tell whether somebody is greeted or sent for: "hi chase", "thank you, chase", "tell chase i miss him"."""
        if not index:
            return False
        before = self._words[index - 1]
        near = self._reading.between(before, self._words[index]) in {" ", ", "}
        season = self._words[index].folded in cues.SEASONS and before.folded != "birthday"
        if not near or season:
            return False
        if before.folded in cues.IMPERATIVES:
            return self._sentences.begins(index - 1)
        two = before.folded in cues.TO_YOU and index > 1 and self._words[index - 2].folded in cues.FOND | cues.BETWEEN
        return (two or before.folded in cues.GREETINGS) and self._sentences.ends(index)

    def _opens(self, index: int) -> bool:
        """Tell whether a clause begins here: at a sentence's start, behind "when", behind "lol"."""
        return self._sentences.begins(index) or self._sentences.led_by(index, _CLAUSES, capital=False)

    def _paired(self, index: int) -> bool:
        """Tell whether a word gets or gives what a person does, or goes with "me": "a hug from joy", "me and will"."""
        behind = self._sentences.after(index)
        other = self._sentences.after(index + 1) if behind is not None and behind.folded == "and" else None
        if other is not None and other.folded in cues.ME:
            return True
        if index < 2:
            return False
        first, link = self._words[index - 2].folded, self._words[index - 1].folded
        if not self._sentences.led_by(index, cues.BETWEEN | cues.AND | cues.TOGETHER | _ABOUT, capital=False):
            return False
        if first in _WORRIES and link in _ABOUT:
            return self._words[index].folded not in cues.HARDLY_ANYBODY
        if link in cues.AND:
            return first in cues.ME
        return (first in cues.GIFTS and link in cues.BETWEEN) or (first in cues.COMPANY and link in cues.TOGETHER)

    def _acts(self, index: int) -> bool:
        """Tell whether a word that begins a clause is followed by what a child does and a thing hardly."""
        word, after = self._words[index], self._sentences.after(index)
        if after is None:
            # A line of a play: "rose: can we go outside".
            speaks = self._reading.folded.startswith(": ", word.stop)
            return speaks and word.folded in lists.names_and_words() and word.folded not in cues.HARDLY_ANYBODY
        state = self._sentences.after(index + 1) if after.folded in cues.COPULAS else None
        return after.folded in cues.DEEDS or (state is not None and state.folded in cues.STATES)

    def _does(self, index: int) -> bool:
        """Tell whether a small word that is a name, too, is treated as a person: "told trey", "maverick fired me"."""
        word, after = self._words[index], self._sentences.after(index)
        if self._sentences.led_by(index, _OF_THINGS, capital=False):
            return False
        if self._told(index):
            return True
        thing = word.folded in cues.THINGS
        noun = index > 0 and self._sentences.led_by(index - 1, _OF_THINGS, capital=False)  # "a love story"
        if not noun and self._sentences.led_by(index, _BEFORE_A_SMALL, capital=False):
            return not (thing and self._sentences.led_by(index, cues.FEELINGS, capital=False))
        if self._opens(index):
            small = after is not None and (not after.capital or self._sentences.loud(after))
            verb = after.folded if after is not None and small else ""
            acts = verb in cues.SAYS or (small and self._is_of_somebody(index + 1))
            if acts or (not thing and (does(verb) or self._fares(index, verb))):
                return True
        if thing or word.contracted or word.folded in cues.RARELY_SMALL or self._asked_about(index):
            return not thing
        ends = after is None or after.folded in cues.SOON or after.folded in cues.SPEAKS
        kind = self._sentences.led_by(index, cues.KINDS, capital=False)
        return kind or (ends and self._sentences.led_by(index, cues.CLOSE, capital=False))

    def _asked_about(self, index: int) -> bool:
        """Tell whether a word is what a question is about: "why is bill like this"."""
        if index < 1 or not self._sentences.led_by(index, cues.ASKING, capital=False):
            return False
        return self._sentences.begins(index - 1) or self._sentences.led_by(index - 1, cues.QUESTIONS, capital=False)

    def _pointed_at(self, index: int) -> bool:
        """Tell whether what is asked or said of a word is so of people alone: "is hope ok", "it was grace who"."""
        after = self._sentences.after(index)
        if after is None or index < 1:
            return False
        if self._words[index - 1].folded in cues.IT_WAS and index > 1 and self._words[index - 2].folded == "it":
            return after.folded in cues.RATHER
        return self._asked_about(index) and after.folded in cues.ASKED_DEEDS | cues.WELL | cues.STATES

    def _fares(self, index: int, verb: str) -> bool:
        """Tell whether a word is or has what a child is or has, or does something to somebody."""
        behind = self._sentences.after(index + 1) if verb else None
        if behind is None:
            return False
        if verb in _WOULD and behind.folded in _NOT:
            return True
        if verb in cues.COPULAS:
            return behind.folded in cues.STATES | cues.MOODS
        if verb in cues.HAVES:
            return behind.folded in cues.HAVING
        return third_person(verb) and behind.folded in cues.SOMEBODY

    def _is_of_somebody(self, index: int) -> bool:
        """Tell whether somebody gets what a verb does, or it is of what only somebody has: "faith lost a tooth"."""
        verb, behind = self._words[index].folded, self._sentences.after(index)
        if behind is None or verb in _TO_SOMEBODY:
            return behind is not None and behind.folded in cues.SOMEBODY
        thing = self._sentences.after(index + 1) if behind.folded in _ONE else behind
        return (does(verb) or third_person(verb)) and thing is not None and thing.folded in cues.KIN

    def lettered(self, index: int) -> bool:
        """Tell whether a letter without a capital is somebody: "mr d", "j came back"."""
        word, after = self._words[index], self._sentences.after(index)
        if word.folded == "i" or word.elided:
            return False
        if self._sentences.led_by(index, cues.COURTESIES | cues.TOLD | cues.LED_LETTERS, capital=False):
            return word.folded not in "axu"
        doing = after is not None and after.folded in cues.DEEDS | cues.SAYS | cues.COPULAS
        return doing and word.folded in cues.LETTERS_ALONE and self._sentences.begins(index)
