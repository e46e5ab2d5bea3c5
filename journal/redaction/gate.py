"""Pure. The gate: every text that leaves goes through it, whatever it is part of and whichever way it goes.

Names on the list are replaced; what else may name somebody is marked, and whoever sends it has to decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from journal import redaction
from journal.prose.files import ATTACHMENT, own_links
from journal.shapes import Decision, Person, Protected


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Stands between the journal and everybody else. `decisions` by key; `on` is False where names go as written."""

    people: tuple[Person, ...] = ()
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    on: bool = True

    def text(self, text: str, links: Mapping[str, Decision] | None = None) -> Protected:
        """Give a running text as it leaves; `links` to what goes along with it are nobody's to decide.

        The addresses of the journal's own files are neither: "ed" between two digits of one is nobody's name.
        """
        if not self.on or not text:
            return _as_written(text)
        numbered = {address: f"{ATTACHMENT}{place:032d}" for place, address in enumerate(own_links(text))}
        own = {**(links or {}), **{one: Decision(key=one, replacement=None) for one in numbered.values()}}
        for address, number in numbered.items():
            text = text.replace(address, number)  # as long as it was, so that what is found keeps its place
        found = redaction.find(text, self.people, {**self.decisions, **own})
        left = found.text
        for address, number in numbered.items():
            left = left.replace(number, address)
        return replace(found, text=left, findings=tuple(one for one in found.findings if one.key not in own))

    def tag(self, tag: str) -> Protected:
        """Give a tag as it leaves."""
        return redaction.protect_tag(tag, self.people, self.decisions) if self.on else _as_written(tag)

    def file_name(self, name: str) -> Protected:
        """Give the name of a file as it leaves."""
        return redaction.protect_file_name(name, self.people, self.decisions) if self.on else _as_written(name)


def _as_written(text: str) -> Protected:
    return Protected(text=text, findings=())
