"""Shape. The people list, what was found in a text, and what was decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from journal.shapes.ids import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on the people list. `names` holds the full name first, then nicknames and initials."""

    id: PersonId
    names: tuple[str, ...]
    stand_in: str
    group: str = ""
    retired: bool = False


class Mark(StrEnum):
    """Why a word is marked in the protected preview."""

    LISTED = "listed"
    LISTED_WORD = "listed-word"
    NAME = "name"
    INITIALS = "initials"
    EMAIL = "email"
    PHONE = "phone"
    BIRTH = "birth"
    CODE = "code"
    LINK = "link"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A run of one text that names or may name somebody: code points [start, end) of that text.

    `text` is what the teacher wrote there. `key` is the folded string that decisions are remembered by. `replacement`
    is what will stand there; None while undecided. `person` is set where the people list knows it, and `stand_in` is
    what it offers for them. `name` is the fullest way in which the text names somebody who is named in several.
    """

    start: int
    end: int
    text: str
    key: str
    mark: Mark
    replacement: str | None = None
    person: PersonId | None = None
    stand_in: str | None = None
    decided: bool = False
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the teacher said of a marked string. `replacement` None leaves it as it is."""

    key: str
    replacement: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedPeople:
    """The people list, what was answered about words and holds from then on, and the next free stand-in."""

    people: tuple[Person, ...] = ()
    decisions: tuple[Decision, ...] = ()
    proposed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """A text as the others will read it, with the runs [start, end) in `text` that were replaced or are still open."""

    text: str
    findings: tuple[Finding, ...]

    @property
    def undecided(self) -> tuple[Finding, ...]:
        """The findings somebody still has to decide."""
        return tuple(finding for finding in self.findings if not finding.decided)
