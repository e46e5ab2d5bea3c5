"""Pure. Whether what stands behind a word is what stands behind a name: a verb, a modal, a comma, another name."""

from __future__ import annotations

import re

from journal.redaction import cues, lists
from journal.redaction.folding import Reading
from journal.redaction.sentences import Sentences
from journal.redaction.wordforms import does, third_person

_OF_MANY = lists.words_in("go come have do need begin start seem end made gone done used lost found left")
"""What several do or are, so that a word in -s before it is no verb: "Progress reports go out", "Angel wings made"."""
_OF_MANY_TOO = lists.words_in("came went took gave fell ran began broke kept brought cost as")
"""What stands as well behind what several do; but behind one letter it is somebody: "K reports as usual"."""
_BEHIND_VERBS = cues.ARTICLES | cues.MINE | cues.SOMEBODY | lists.words_in("out up down off in on at by to for with")
"""What stands behind a verb and hardly behind an adjective that ends as one: "Ginger biscuits saved the meeting"."""
_OF_THINGS = lists.words_in("got gets needs finished passed raised fell")
"""What a thing does as well as a child."""

_BEFORE_NOUNS = cues.ARTICLES | cues.MINE | cues.WHEREABOUTS | {"all", "and"}
"""What stands before a thing in -s and not before a verb: "Penny for your thoughts"."""
_OF = frozenset({"of", "for"})
"""What stands between a thing and whose or what for it is: "Bill for the window arrived"."""
_OWN = frozenset({"his", "her"})
_CALLING = lists.words_in("called rang phoned emailed texted waved")
"""What only people do from where they are: "Dawn from the kitchen called"."""
_DONE = lists.words_in(
    """
    sent told suspended excluded bullied hit kicked pushed bitten hugged caught picked called funny rude naughty cheeky
    shy sorry cross poorly giggly tearful shouting hiding fighting new
    """
)
"""What is done to a child, and how one is, and hardly a time or a thing: "Winter was sent home"."""
_HAD = lists.words_in("meltdown tantrum nosebleed fight accident row fit headache fever wobble tooth haircut birthday")
"""What a child has, behind "a": "Winter had a meltdown"."""
_KINDS_OF_THINGS = lists.words_in(
    """
    word month season strategy plan discipline virtue feeling muscle choice verb noun objective blur bliss concept habit
    practice process marathon subject skill emotion mindset construct myth thing
    """
)
"""What a thing or a time is said to be, and no child: "Hope is a strong word", "June is a long month"."""
_IS = frozenset({"is", "was"})
_GOES = lists.words_in("went goes runs ran wears wore comes came")
_SO = lists.words_in("well badly fine smoothly wrong thin low out slowly late early easy easily hard")
"""How a lesson or a season goes, and no child: "Art went well"."""
_LONGEST = 4
"""Words from "is a" to what something is, at most."""
_EMOJI = r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]"
_NOTED = re.compile(
    r" (?:again|too|as (?:usual|always|well)|of course|because|instead of|back|off today|plus|pls|plz|please|lol|omg"
    r"|in (?:tears|trouble|detention|charge)|(?:in|on|under|behind|by|near|outside) (?:the|a|my|his|her) (?:floor|roof"
    r"|phone|table|desk|stairs|stage|bench|door|curtain|window|corridor|hall|office|carpet|corner|sink|front|back|gate))\b"
    r"| (?:&|\+|→|->|=>|=|/|>) | [–—-]+ (?=\w)"  # "Ivy → seat 4", "Mark – reading age up"
    r"| \((?:the|my|a|our|who|again|not|new|still|aged?|year|yr)\b|: "
    # All that its line says; possessive, for a form's line of a thousand underscores is read once.
    rf"|[ *_]*+(?:\.[ *_]*+)?(?:\n|$)|[ .!]*+(?:(?<= )|{_EMOJI})(?:{_EMOJI}| )*+(?:\n|$)"
)
"""What stands behind a name that is jotted down, as a sentence hardly goes on behind a thing."""
_NOTED_AS_SOMEBODY = re.compile(
    r":? \d{1,3}/\d{1,3}\b| to (?:me|us): | vs\.? |, \d{1,2}, | allergic to\b"
    r"|(?: [–—-]+|:) (?:late|absent|ill|sick|away|off|again|still|he|she|you|reading age|allergic|wants|needs|seat|set"
    r"|(?:no|lost|forgot|left) (?:homework|kit|lunch|book|shoes|coat))\b"
    r"|, (?:please|sit down|stop (?:it|that)|come (?:here|on|to)|put (?:that|it|the)|line up|listen)\b"
    r"|(?:,| [–—-]+) (?:\d{1,2}|one|two|three|four|five) (?:merits?|points?|stars?|stickers?)\b"
    r"| \((?:year|yr|y\d|new|the new|aged?|absent|late|ill|back from|nobody|everyone)\b| \((?:he|she|they)/"
    r"| with(?:out)? (?:his|her|a (?:cold|fever|temperature|nosebleed|headache|black eye|broken|sore)|glasses|lunch)\b"
)
"""What is jotted down behind somebody and behind no thing: a score, a year, "late"; "Hope (Year 4) moved"."""
_AT_IT = lists.words_in(
    """
    eating singing crying laughing sleeping running dancing hiding shouting climbing fighting giggling sulking wearing
    whispering arguing yawning chewing tapping humming whistling swearing vomiting sneezing snoring
    """
)
"""What a child is shown at, whatever follows: "Bill eating glue"."""
_NEVER_NOTED = cues.THINGS | {"bliss"}
"""Names that are all a sentence says though nobody is meant."""


class Doing:
    """What the words behind a capital say of it."""

    def __init__(self, reading: Reading, sentences: Sentences) -> None:
        """Look at the sentences of a reading."""
        self._reading = reading
        self._words = reading.words
        self._sentences = sentences

    def acts(self, index: int) -> bool:
        """Tell whether what follows is what a person does: a verb in the third person, a modal, a comma, "and Kim"."""
        word, after = self._words[index], self._sentences.after(index)
        if after is None:
            return word.contracted or self.set_apart(index)
        if word.folded in cues.SPEAKERS or self._is_a_thing(index):
            return False
        if after.capital:
            another = after.folded in cues.SCHOOLED or after.folded in lists.known() or after.folded in lists.small()
            return not (another or self._sentences.loud(after))
        if after.folded in cues.AND | cues.PARTICLES:
            return self._goes_on(index)
        if word.contracted or self._sentences.speaks(index) or after.folded in cues.SPEAKS:
            return True
        return after.folded in cues.ACTS or self._is_a_verb(index + 1)

    def acts_later(self, index: int) -> bool:
        """Tell whether what somebody does stands behind where they are: "Candy in the kitchen says no"."""
        word, after = self._words[index], self._sentences.after(index)
        if after is None or after.folded not in cues.WHEREABOUTS or word.folded not in lists.names_and_words():
            return False
        for later in range(index + 3, min(index + 8, len(self._words))):
            if self._sentences.after(later - 1) is None:
                return False
            verb = self._words[later].folded
            past = after.folded not in _OF and does(verb)
            if self._words[later - 1].folded not in _BEFORE_NOUNS and (past or third_person(verb)):
                return word.folded not in cues.THINGS or verb in cues.SAYS | _CALLING
        return False

    def _is_a_verb(self, index: int) -> bool:
        """Tell whether a word in -s is what somebody does: "Rose hosts a show", but "Rose bushes by the gate"."""
        letters, behind = self._words[index].folded, self._sentences.after(index)
        if letters in lists.verbs():
            return True
        if not third_person(letters) or behind is None or behind.folded in cues.BEHIND_PLURALS | _OF_MANY:
            return False
        if len(self._words[index - 1].folded) == 1:
            return True
        if behind.folded in _OF_MANY_TOO:
            return False
        later = self._sentences.after(index + 1) if behind.folded.endswith("ed") else None
        return later is None or later.folded not in _BEHIND_VERBS  # "Ginger biscuits saved the meeting"

    def _goes_on(self, index: int) -> bool:
        """Tell whether a particle or "and" behind a word joins it to a name: "Leo de la Cruz", "Brook and I"."""
        other = self._words[index + 2] if index + 2 < len(self._words) else None
        if other is None or other.capital:
            return other is not None
        joined = cues.ALONGSIDE if self._words[index + 1].folded in cues.AND else cues.PARTICLES
        return other.folded in joined

    def _is_a_thing(self, index: int) -> bool:
        """Tell whether what is said of a thing or a time is said of no child: "Summer is eleven weeks away"."""
        word, after = self._words[index], self._sentences.after(index)
        state = None if after is None else self._sentences.after(index + 1)
        if after is None or self.fares(index):
            return False
        if word.folded in cues.THINGS and after.folded in _GOES and state is not None and state.folded in _SO:
            return True
        if word.folded not in cues.THINGS or after.folded not in cues.BEING:
            return after.folded in _IS and state is not None and self._is_a_kind_of_thing(index + 2)
        thing = state is not None and state.folded in cues.OF_THINGS_ALONE | cues.NUMBERS
        return thing or word.folded in cues.HARDLY_ANYBODY or self._is_a_kind_of_thing(index + 2)

    def fares(self, index: int) -> bool:
        """Tell whether a word is or has what a child is or has: "Winter was sent home", "Heaven had a meltdown"."""
        after = self._sentences.after(index)
        state = None if after is None else self._sentences.after(index + 1)
        if after is None or state is None or after.folded not in cues.HAVES | {"is", "was"}:
            return False
        if after.folded not in cues.HAVES:
            return state.folded in cues.STATES | _DONE
        what = self._sentences.after(index + 2)
        return state.folded in cues.ARTICLES and what is not None and what.folded in _HAD

    def _is_a_kind_of_thing(self, index: int) -> bool:
        """Tell whether the phrase that begins at a place, and ends where no word goes on, is a thing's kind."""
        for place in range(index, min(index + _LONGEST, len(self._words))):
            if self._sentences.after(place) is None or self._words[place].folded in _KINDS_OF_THINGS:
                return self._words[place].folded in _KINDS_OF_THINGS
        return False

    def set_apart(self, index: int) -> bool:
        """Tell whether a comma behind a name goes on as it does behind a name: "Jack, of all people"."""
        word, named = self._words[index], self._words[index].folded in lists.names_and_words()
        if not named or word.folded in cues.HARDLY_ANYBODY or index + 1 == len(self._words):
            return False
        after = self._words[index + 1]
        comma = self._reading.between(word, after) == ", "
        return comma and (after.capital or after.folded in cues.ASIDE or third_person(after.folded))

    def behaves(self, index: int) -> bool:
        """Tell whether a word does or is what children do and are: "Wall hit him", "Waters was late"."""
        after = self._sentences.after(index)
        state = None if after is None or after.folded not in {"is", "was"} else self._sentences.after(index + 1)
        done = after is not None and after.folded in cues.DEEDS - _OF_THINGS
        return done or (state is not None and state.folded in cues.STATES)

    def says(self, index: int) -> bool:
        """Tell whether a word that is no name in any list says something: only people do."""
        word, after = self._words[index], self._sentences.after(index)
        speaking = after is not None and after.folded in cues.SAYS | cues.BODILY
        return speaking and not word.folded.endswith(("s", "ing", "ly")) and word.folded not in cues.SPEAKERS

    def has_kin(self, index: int) -> bool:
        """Tell whether what only somebody has is a word's: "Jubilee's mom", not "Student's mom"."""
        word, after = self._words[index], self._sentences.after(index)
        owned = word.contracted and after is not None and after.folded in cues.KIN
        return owned and word.folded not in cues.SPEAKERS | lists.small() | lists.known()

    def has_own(self, index: int) -> bool:
        """Tell whether a word of no list does something to what a child has: "Blue lost her coat"."""
        word, verb = self._words[index], self._sentences.after(index)
        whose = None if verb is None or verb.capital else self._sentences.after(index + 1)
        thing = None if whose is None or whose.folded not in _OWN else self._sentences.after(index + 2)
        if thing is None or word.folded.endswith(("s", "ing", "ly", "ed")):
            return False
        person = word.folded in cues.SPEAKERS | cues.ROLES | cues.KIN | cues.SCHOOLED | lists.small()
        return not person and does(self._words[index + 1].folded) and thing.folded in cues.KIN

    def is_at_it(self, index: int) -> bool:
        """Tell whether somebody is shown at something: "Ivy climbing the fence", "Best moment: Lev explaining zero"."""
        word, after = self._words[index], self._sentences.after(index)
        if after is None or after.capital or not after.folded.endswith("ing"):
            return False
        if index and self._reading.between(self._words[index - 1], word) == ": ":
            return True
        if after.folded in _AT_IT:
            return word.folded in lists.names_and_words() and word.folded not in cues.HARDLY_ANYBODY
        behind = self._sentences.after(index + 1)
        to_what = behind is not None and behind.folded in cues.ARTICLES | cues.MINE | cues.SOMEBODY
        return to_what and word.folded in lists.names_and_words() - cues.THINGS

    def is_noted(self, index: int) -> bool:
        """Tell whether a name that is also a word is noted as one notes somebody: "Ivy again.", "- Ivy", "Ivy & I"."""
        word = self._words[index]
        named = word.folded in lists.names_and_words() and word.folded not in lists.known()
        if not named or word.folded in lists.small() or self._sentences.loud(word) or word.contracted:
            return False
        if self.is_noted_as_somebody(index):
            return True
        if word.folded in _NEVER_NOTED:
            return False
        return bool(_NOTED.match(self._reading.folded, word.stop))

    def is_noted_as_somebody(self, index: int) -> bool:
        """Tell whether a word stands as a child does in a teacher's list: "Hope 7/10", "Hope + Noor at the back"."""
        word = self._words[index]
        if word.folded in cues.HARDLY_ANYBODY or self._sentences.loud(word):
            return False
        return self._is_added_to(index) or bool(_NOTED_AS_SOMEBODY.match(self._reading.folded, word.stop))

    def _is_added_to(self, index: int) -> bool:
        """Tell whether a sign joins a word to a first name that is no word: "Hope + Noor", but not "Hope & Joy"."""
        if index + 1 == len(self._words):
            return False
        word, other = self._words[index : index + 2]
        joined = other.capital and self._reading.between(word, other) in {" & ", " + "}
        return joined and other.folded in lists.first_names() and not lists.is_word(other.folded)
