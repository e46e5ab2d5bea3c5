"""Pure. What stands before a town, a make or a work, and never before somebody: "my sister lives in Bath".

No list holds every town, make and book; what is said of them can be listed. It counts for words that are no first name
in any list, and not like a listed one: "she is from Cork", but "she lives in Chelsea" is asked about unless a list of
towns says what that is.
"""

from __future__ import annotations

import re

from journal.redaction.folding import Reading, Word

_LOOK_BACK = 40
"""Characters before a word in which that stands."""
_BEFORE = re.compile(
    r"\b(?:"
    # towns
    r"(?:lives?|lived|living|born|grew up|holidays?|weekend|week|flat|cottage|campsite|caravan) in"
    r"|(?:bus|flight|ferry|tram|motorway|trip|excursion) (?:to|from)"
    r"|(?:bus|coach|car|van|train) broke down (?:in|near|outside)|(?:moved|move) (?:here|away|house) (?:to|from)"
    r"|(?:i'm|(?:he|she|who|family|mother|father|mum|dad|husband|wife|parents) (?:is|are|was|were|comes?|came)) from"
    # schools
    r"|(?:degree|training|placement|conference|course|pgce|studied|trained) (?:(?:is|was) )?(?:at|from)"
    # makes
    r"|(?:smell|taste)(?:s|ed)? (?:faintly )?of|smelt of|drank|drinking"
    # works
    r"|halfway through|(?:lesson|unit|topic|lecture|documentary|module|workshop)s? on"
    r"|(?:scheme|group|class|union|app|game|play|film|song|novel|program|programme|series) (?:is|was) called"
    r") $"
)
_WORN = re.compile(
    r" (?:shirt|backpack|rucksack|poster|mug|costume|hoodie|lunchbox|film|movie|jab|vaccine|stickers?)\b"
)
"""What has the make or the hero of it before it, behind an article: "a Messi shirt"."""
_ARTICLE = re.compile(r"\b(?:a|an|the) $")
_ROOMS = re.compile(r" (?:building|block|wing)\b")
"""What stands behind the name of a building or a part of one: "the Wellcome building"."""

_METHODS = re.compile(
    r" (?:rubrics?|framework|structures|portal|spec|login|subscription|textbooks?|workbooks?|curriculum|worksheets?)\b"
)
"""What a scholar's or a publisher's name stands before, without owning it: "the Danielson rubric"."""
_OF_SOMEBODY_FAMOUS = re.compile(r"'s (?:taxonomy|hierarchy|theorem|constant|equation)\b")
"""What is somebody's who is dead and famous: "Maslow's hierarchy"; an effect or a law may be a child's, as a joke."""


def is_elsewhere(reading: Reading, word: Word) -> bool:
    """Tell whether a capital that is no first name is a town, a make, a work or a scholar here."""
    if word.contracted:
        return bool(_OF_SOMEBODY_FAMOUS.match(reading.folded, word.stop))
    if _METHODS.match(reading.folded, word.stop):
        return True
    begin = max(0, word.place - _LOOK_BACK)
    if _BEFORE.search(reading.folded, begin, word.place) or _ROOMS.match(reading.folded, word.stop):
        return True
    return bool(_WORN.match(reading.folded, word.stop) and _ARTICLE.search(reading.folded, begin, word.place))
