"""Shape. Ids, and the few closed lists of words that everything else is made with."""

from __future__ import annotations

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


class Ask(StrEnum):
    """What the sharer hopes for."""

    LISTEN = "listen"
    BEEN_THERE = "been-there"
    IDEAS = "ideas"
    CELEBRATE = "celebrate"


class Gesture(StrEnum):
    """The five ways to respond, with or without words."""

    HEAR = "hear"
    BEEN_THERE = "been-there"
    THINKING = "thinking"
    CELEBRATING = "celebrating"
    CALL = "call"
