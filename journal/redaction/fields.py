"""Pure. Whether a word fills a field, of a form or of a letter's head: "Absent today: Hope", "Subject: Ebony"."""

from __future__ import annotations

import re

from journal.redaction import cues, lists
from journal.redaction.folding import Reading
from journal.redaction.sentences import Sentences

_DASHED = re.compile(r" ?[–—,;/]| -")
"""What stands behind somebody whom a letter is about: "Subject: Ebony – absence"."""
_TITLED = re.compile(
    r"\b(?:(?:absent|late|ill|sick|off|missing|away|excused) (?:today|again|now|this (?:week|morning|afternoon))"
    r"|(?:star|pupil|student|child|reader|writer|hero|captain|leader|helper|monitor|mathematician)s?"
    r" (?:today|of the (?:day|week|month|term|year))): $"
)
"""What stands before the colon behind which somebody stands: "Absent today: Hope", "Star of the week: Joy"."""
_WITHIN = 40
"""Characters before a word in which that stands."""


def is_headed(reading: Reading, sentences: Sentences, index: int) -> bool:
    """Tell whether a word is all behind a colon, fills a form, or stands before a mark: "Re: Bill", "Bill! No."."""
    word, before = reading.words[index], reading.words[index - 1] if index else None
    field = before.folded if before is not None and reading.between(before, word) == ": " else ""
    if field in cues.CALLED_SO or (field and _TITLED.search(reading.folded, max(0, word.place - _WITHIN), word.place)):
        return True
    if word.folded not in lists.names_and_words() or word.folded in lists.small():
        return False
    if field:
        headed = field in cues.HEADERS
        dashed = headed and _DASHED.match(reading.folded, word.stop)
        return bool(dashed) or (sentences.closes(index) and (headed or word.folded not in cues.THINGS))
    return reading.folded[word.stop : word.stop + 1] in {"!", "?"} and word.folded not in cues.THINGS
