"""Errand. Writing along a template: which there are to choose from, and what was answered already."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journal.shapes import DraftKey, DraftPlace, EntryId, Template

if TYPE_CHECKING:
    from journal.journal import Journal

Used = tuple[tuple[DraftKey, str], ...]
"""The places of answers that went into an entry, and what stood there."""


def to_choose_from(journal: Journal, about: str) -> tuple[tuple[Template, ...], dict[str, int]]:
    """Give the templates there are, hidden ones only where they were begun for an entry, and how far each was begun."""
    begun: dict[str, int] = {}
    for field in journal.drafts.begun(DraftPlace.TEMPLATE_ANSWERS, about):
        template, _, number = field.rpartition("/")
        begun[template] = max(begun.get(template, 0), int(number) + 1)
    offered = {each.id for each in journal.prompts.templates()}
    everything = journal.prompts.templates(hidden=True)
    return tuple(each for each in everything if each.id in offered or each.id in begun), begun


def note_used(journal: Journal, entry: EntryId, used: Iterable[tuple[DraftKey, str]]) -> None:
    """Let the answers go that an entry has; others are kept on."""
    body = journal.entries.get(entry).body if journal.entries.exists(entry) else ""
    for key, words in used:
        if words.strip() in body:
            journal.drafts.use(key, words)


def follow(journal: Journal, entry: EntryId) -> None:
    """Let answers that were begun for a new entry be about it, now that it is there."""
    journal.drafts.move(DraftPlace.TEMPLATE_ANSWERS, "", entry)
