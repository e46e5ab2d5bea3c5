"""Pure. Whether a day, a land or a make is a child in its sentence: "told Georgia", "Christian's mother"."""

from __future__ import annotations

from collections.abc import Sequence

from journal.redaction import cues, lists
from journal.redaction.doing import Doing
from journal.redaction.folding import Word
from journal.redaction.sentences import DAYS, Sentences
from journal.redaction.wordforms import does

_LANGUAGES = lists.words_in(
    """
    french german danish english spanish catalan georgian slovak islam muslim ramadan easter advent fasching silvester
    toussaint november january
    """
)
"""What is spoken, believed or kept, and whose verbs are no child's: "Ramadan falls in June"."""
_WITH = lists.words_in("with")
_BORNE = frozenset({"christian"})
"""What is said of people less often than people are called by it: "gave it to Christian"."""
_IS = lists.words_in("is was has had hasnt isnt wasnt")
_TO = lists.words_in("to for from of by about and like")
_WAYS = lists.words_in("school values church family families music food culture and or")
"""What is Christian or French and nobody: "with Christian values"."""


class Lands:
    """What is written with a capital and nearly always names nobody."""

    def __init__(self, words: Sequence[Word], sentences: Sentences, doing: Doing) -> None:
        """Look at the words of a reading."""
        self._words = words
        self._sentences = sentences
        self._doing = doing

    def is_somebody(self, index: int) -> bool:
        """Tell whether such a word says, does or gets what a child does: "Georgia cried", but "Georgia is hot"."""
        says = self._doing.says(index) and not self._sentences.day(index)
        if says or self._treated(index):
            return True
        apart = self._sentences.begins(index) and self._doing.set_apart(index)  # "Christian, as always, forgave"
        return apart and self._words[index].folded not in DAYS

    def _treated(self, index: int) -> bool:
        """Tell whether a land or a day is treated as a child: "told Georgia", "Jordan hit", "Christian's mother"."""
        word, after = self._words[index], self._sentences.after(index)
        if self._sentences.led_by(index, cues.TOLD, capital=False):
            return True
        if self._sentences.day(index):
            return False
        if after is not None and after.folded in (cues.KIN if word.contracted else cues.DEEDS):
            return True
        return word.folded not in lists.places() and self._does(index)

    def _does(self, index: int) -> bool:
        """Tell whether what is no land does what children do: "Christian volunteers", "I sat with Christian"."""
        letters, after = self._words[index].folded, self._sentences.after(index)
        if letters in DAYS or letters in _LANGUAGES:
            return False
        if letters in lists.first_names() and self._sentences.led_by(index, _WITH, capital=False):
            return after is None or after.folded not in _WAYS
        if letters in _BORNE and self._sentences.led_by(index, _TO, capital=False):
            return after is None or after.folded in lists.small()
        is_or_owns = self._words[index].contracted or (after is not None and after.folded in _IS)
        if letters in _BORNE and is_or_owns and not self._sentences.led_by(index, cues.ARTICLES, capital=False):
            return True
        verb = "" if after is None or self._words[index].contracted else after.folded
        return verb in lists.verbs() or (letters in lists.first_names() and does(verb))
