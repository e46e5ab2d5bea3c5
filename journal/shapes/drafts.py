"""Shape. Words that are being typed and were not used yet: where they stand, and what a field opens with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DraftPlace(StrEnum):
    """Where words are typed that are longer than a search and are no entry; kept in the journal under these names."""

    TEMPLATE_ANSWERS = "template-answers"
    LATER_LINE = "later-line"
    ANSWER = "answer"
    SHARE_NOTE = "share-note"
    SEALED_FILE_NOTE = "sealed-file-note"
    EVIDENCE = "evidence"
    FRAMEWORK = "framework"
    TEMPLATE = "template"
    YEARBOOK = "yearbook"
    CLASS_LIST = "class-list"
    SPELLING_WORDS = "spelling-words"


@dataclass(frozen=True, slots=True)
class DraftKey:
    """One field that is typed in. `about` is the ids of what it is about, a space between them; "" is what is new."""

    place: DraftPlace
    about: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Begun:
    """What a field opens with: the draft that was left there, None where none was, and what `stands` there else."""

    draft: str | None = None
    stands: str = ""

    @property
    def text(self) -> str:
        """The draft, else what stands there."""
        return self.stands if self.draft is None else self.draft
