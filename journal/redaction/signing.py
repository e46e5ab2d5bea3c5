"""Pure. Whether a word signs a letter: whoever writes "Love," and a line with one word more is called that."""

from __future__ import annotations

from journal.redaction import cues, lists
from journal.redaction.folding import Reading
from journal.redaction.lists import is_named

_CLOSINGS = lists.words_in(
    """
    love thanks thank thx ta cheers best regards kind kindest warm warmest warmly sincerely yours faithfully
    respectfully gratefully fondly cordially hugs blessings peace take see many with all until xx xxx xo xoxo from liebe
    herzliche herzlich herzlichst viele beste mit bis gruss grusse dein deine euer eure cordialement amicalement bises
    bisous amities bien avec salutations sinceres votre atentamente saludos abrazos abrazo un besos carino cordialmente
    """
)
"""What the line before a signature, or its part before the comma, begins with."""
_FOND = lists.words_in("love hugs x xx xxx xo xoxo cheers")
"""What closes before one word that is somebody whatever it means: no office sends its love."""
_OPENINGS = lists.words_in(
    """
    dear hi hello hey good hallo guten sehr bonjour bonsoir cher chere chers cheres hola querido querida estimado
    estimada
    """
)
"""What begins a letter instead: the line behind it is its first, and signs nothing."""
_KISSES = lists.words_in("x xx xxx xo xoxo")
_LONGEST = 3
"""Words of a signature, at most."""
_CLOSING = 5
"""Words of the line before it, at most."""


class Signing:
    """The signatures of one reading."""

    def __init__(self, reading: Reading) -> None:
        """Look at the lines of a reading."""
        self._reading = reading
        self._words = reading.words
        self._alone = set[int]()
        self._signed = self._find()

    def is_somebody(self, index: int) -> bool:
        """Tell whether a word stands in a signature and may be a name, whatever else it means."""
        letters = self._words[index].folded
        if index not in self._signed or letters in lists.known():
            return False
        alone = index in self._alone and letters not in cues.SPEAKERS | cues.SCHOOLED | cues.ROLES | lists.small()
        return is_named(letters) or not lists.is_word(letters) or alone

    def _find(self) -> set[int]:
        found: set[int] = set()
        lines = self._lines()
        for number, line in enumerate(lines):
            closing, rest = line, self._behind_a_closing(line)
            if rest is None and number and self._closes(lines[number - 1]):
                closing, rest = lines[number - 1], line
            if rest is not None and 0 < len(rest) <= _LONGEST and self._is_bare(rest):
                found.update(rest)
                if len(rest) == 1 and self._words[closing[0]].folded in _FOND:
                    self._alone.update(rest)
        return found

    def _lines(self) -> list[range]:
        """Give the places of the words of each line that has any."""
        found: list[range] = []
        first = 0
        for index in range(1, len(self._words) + 1):
            last = index == len(self._words)
            if last or "\n" in self._reading.between(self._words[index - 1], self._words[index]):
                found.append(range(first, index))
                first = index
        return found

    def _closes(self, line: range) -> bool:
        """Tell whether a line is what a letter closes with: "Many thanks", "Until tomorrow,"."""
        first, last = self._words[line[0]], self._words[line[-1]]
        if len(line) > _CLOSING or first.folded in _OPENINGS:
            return False
        comma = self._reading.folded.startswith(",", last.stop)
        return comma or (first.folded in _CLOSINGS and self._reading.folded[last.stop : last.stop + 1] in {"\n", "!"})

    def _behind_a_closing(self, line: range) -> range | None:
        """Give the words behind the comma of a line that closes and signs at once: "Love, Mark", "xx Pearl"."""
        if self._words[line[0]].folded not in _CLOSINGS:
            return None
        for place in line[:-1]:
            between = self._reading.between(self._words[place], self._words[place + 1])
            if between.startswith(",") or (between == " " and self._words[place].folded in _KISSES):
                return range(place + 1, line.stop)
        return None

    def _is_bare(self, line: range) -> bool:
        """Tell whether a line is nothing but capitals, or one word, without a mark that makes a sentence or a row."""
        words = [self._words[place] for place in line]
        if len(words) > 1 and words[-1].folded in _KISSES:
            words.pop()
        if len(words) > 1 and not all(word.capital for word in words):
            return False
        begin, stop = words[0].stop, self._reading.folded.find("\n", words[-1].stop)
        rest = self._reading.folded[begin : stop if stop >= 0 else None]
        return not set(rest) & set(",:;?()/") and not any(char.isdigit() for char in rest)
