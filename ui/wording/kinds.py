"""The kinds, hopes and responses as people say them: a table each, in the order in which they are offered.

`tests/ui/wording/test_kinds.py` holds each table to its enum.
"""

from __future__ import annotations

from typing import NamedTuple

from journal.shapes import Ask, Gesture, Kind, Row
from ui.wording import translate


class KindWords(NamedTuple):
    """A kind by itself, and as in "Noor shared a low with you"."""

    alone: str
    shared: str


class GestureWords(NamedTuple):
    """A response on its chip, beside the name of whoever gave it, and after it as news."""

    chip: str
    beside: str
    news: str


def words_of_kinds() -> dict[Kind, KindWords]:
    """Give every kind in words."""
    return {
        Kind.HIGH: KindWords(
            translate("kinds", "High", "the kind of an entry: something good"), translate("kinds", "a high")
        ),
        Kind.LOW: KindWords(
            translate("kinds", "Low", "the kind of an entry: something hard"), translate("kinds", "a low")
        ),
        Kind.BOTH: KindWords(
            translate("kinds", "Both", "the kind of an entry: a high and a low"), translate("kinds", "a high and low")
        ),
        Kind.NOTE: KindWords(translate("kinds", "Note", "the kind of an entry"), translate("kinds", "a note")),
    }


def words_of_asks() -> dict[Ask, str]:
    """Give what a sharer may hope for, as it stands on a chip."""
    return {
        Ask.LISTEN: translate("kinds", "just listening"),
        Ask.BEEN_THERE: translate("kinds", "been there?"),
        Ask.IDEAS: translate("kinds", "ideas welcome"),
        Ask.CELEBRATE: translate("kinds", "celebrate with me"),
    }


def words_of_gestures() -> dict[Gesture, GestureWords]:
    """Give every response in words."""
    return {
        Gesture.HEAR: GestureWords(
            translate("kinds", "I hear you"), translate("kinds", "I hear you"), translate("kinds", "hears you")
        ),
        Gesture.BEEN_THERE: GestureWords(
            translate("kinds", "Been there"), translate("kinds", "been there"), translate("kinds", "has been there")
        ),
        Gesture.THINKING: GestureWords(
            translate("kinds", "Thinking of you"),
            translate("kinds", "thinking of you"),
            translate("kinds", "is thinking of you"),
        ),
        Gesture.CELEBRATING: GestureWords(
            translate("kinds", "Celebrating with you"),
            translate("kinds", "celebrating with you"),
            translate("kinds", "is celebrating with you"),
        ),
        Gesture.CALL: GestureWords(
            translate("kinds", "Can I call?"),
            translate("kinds", "can I call?"),
            translate("kinds", "would like to call"),
        ),
    }


FITTING: dict[Ask, tuple[Gesture, ...]] = {
    Ask.LISTEN: (Gesture.HEAR, Gesture.THINKING),
    Ask.BEEN_THERE: (Gesture.BEEN_THERE, Gesture.HEAR),
    Ask.IDEAS: (),
    Ask.CELEBRATE: (Gesture.CELEBRATING,),
}
"""What is offered first to each hope; the rest follows."""


def kind_word(kind: Kind) -> str:
    """Give "High"."""
    return words_of_kinds()[kind].alone


def kind_sentence(kind: Kind) -> str:
    """Give "a low", as in "Noor shared a low with you"."""
    return words_of_kinds()[kind].shared


def ask_words(ask: Ask | None) -> str:
    """Give what the sharer hopes for, as it stands on a chip."""
    return words_of_asks()[ask] if ask else ""


def gesture_chip(gesture: Gesture) -> str:
    """Give a response as it stands on its chip."""
    return words_of_gestures()[gesture].chip


def gesture_beside(gesture: Gesture) -> str:
    """Give what follows a friend's name beside what they answered: "celebrating with you"."""
    return words_of_gestures()[gesture].beside


def gesture_sentence(gesture: Gesture) -> str:
    """Give what stands after a friend's name as news: "is celebrating with you"."""
    return words_of_gestures()[gesture].news


def gestures_for(ask: Ask | None) -> tuple[Gesture, ...]:
    """Give the responses to offer, what fits the ask first."""
    first = FITTING[ask] if ask else ()
    return (*first, *(gesture for gesture in Gesture if gesture not in first))


def heading_words(row: Row) -> str:
    """Give the heading of an entry, or say that it is but a photo or cannot be read."""
    if row.damaged:
        return translate("timeline", "Damaged in the file: it cannot be read")
    return row.heading or (translate("EmbedControls", "Photo") if row.photos else "")
