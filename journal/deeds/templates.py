"""Errand. Templates: offered, hidden, made by a teacher; writing along one, and what of it is only begun."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journal.shapes import DraftKey, DraftPlace, EntryId, KeptTemplate, Template, TemplateId

if TYPE_CHECKING:
    from journal.journal import Journal


Used = tuple[tuple[DraftKey, str], ...]
"""The places of answers that went into an entry, and what stood there."""


def look(journal: Journal) -> tuple[tuple[KeptTemplate, ...], dict[str, str]]:
    """Give every template, and by its id what is begun of one; under "" the new one."""
    return journal.prompts.kept(), journal.drafts.begun(DraftPlace.TEMPLATE, "")


def show(journal: Journal, template: TemplateId) -> None:
    """Offer a template again."""
    journal.prompts.show(template)


def hide(journal: Journal, template: TemplateId) -> None:
    """Offer a template no more."""
    journal.prompts.hide(template)


def keep(journal: Journal, template: Template, at: DraftKey) -> None:
    """Keep a template to write along; what was begun of it at `at` is no draft any more."""
    journal.prompts.save(template)
    journal.drafts.throw_away(at)


def keep_begun(journal: Journal, at: DraftKey, typed: str, stands: str) -> None:
    """Keep a form as a draft, unless it `stands` as the template is kept."""
    journal.drafts.keep(at, typed, stands)


def reset(journal: Journal, template: TemplateId, at: DraftKey) -> None:
    """Take a template as it came."""
    journal.prompts.reset(template)
    journal.drafts.throw_away(at)


def delete(journal: Journal, template: TemplateId) -> None:
    """Delete an own template, with all that was begun of it and along it."""
    journal.prompts.hide(template)
    journal.drafts.throw_away_answers(template)
    journal.drafts.throw_away(DraftKey(DraftPlace.TEMPLATE, field=template))


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
