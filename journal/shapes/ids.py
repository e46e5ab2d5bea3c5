"""Shape. Ids, and the few closed lists of words that everything else is made with."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NewType

EntryId = NewType("EntryId", str)
"""32 lower-case hex digits; stays with the entry for life and travels in bundles as its uid."""
AttachmentId = NewType("AttachmentId", str)
LaterLineId = NewType("LaterLineId", str)
ContactId = NewType("ContactId", str)
PersonId = NewType("PersonId", str)
ItemId = NewType("ItemId", str)
TemplateId = NewType("TemplateId", str)


class Kind(StrEnum):
    """What sort of moment an entry holds; never a score of the teacher."""

    HIGH = "high"
    LOW = "low"
    BOTH = "both"
    NOTE = "note"


MARKS: Mapping[Kind, str] = {Kind.HIGH: "▲", Kind.LOW: "▼", Kind.BOTH: "◆", Kind.NOTE: "•"}
"""What stands for each kind where there are letters alone: in a terminal, on a page, in a bundle."""


class Ask(StrEnum):
    """What the sharer hopes for."""

    LISTEN = "listen"
    BEEN_THERE = "been-there"
    IDEAS = "ideas"
    CELEBRATE = "celebrate"


class Gesture(StrEnum):
    """The ways to respond, with or without words, in the order in which they are offered."""

    HEAR = "hear"
    BEEN_THERE = "been-there"
    THINKING = "thinking"
    CELEBRATING = "celebrating"
    CALL = "call"
