"""Shape. A framework of a teacher's work, and entries that show a part of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from journal.shapes.ids import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part of a framework: "3b", "Using questioning and discussion techniques", in the domain "3 Instruction"."""

    code: str
    name: str
    domain: str = ""

    @property
    def title(self) -> str:
        """The code and the name, as a heading shows them."""
        return f"{self.code} {self.name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """A list of what a teacher's work consists of. `built_in` where it comes along, `changed` where it was edited."""

    id: str
    name: str
    components: tuple[Component, ...]
    built_in: bool = False
    changed: bool = False

    def component(self, code: str) -> Component | None:
        """Give the component of a code; None where the list has none."""
        return next((one for one in self.components if one.code == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What an entry shows: a component of a framework, by its code."""

    framework: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """An entry marked as evidence: what it shows, and what the teacher says about that."""

    entry: EntryId
    annotation: str
    shows: tuple[Shown, ...]
    marked_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Frameworks:
    """The frameworks to choose from, and those that are hidden; `wanted` is the id of the one to show, if any."""

    offered: tuple[Framework, ...]
    hidden: tuple[Framework, ...]
    wanted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """What there is to mark an entry with: its heading, its mark if it has one, the frameworks, the one used last."""

    heading: str
    evidence: Evidence | None
    lists: Frameworks
    last: str
