"""Errand. Templates to write along: offered, hidden, made by a teacher, and what of them is only begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.shapes import DraftKey, DraftPlace, KeptTemplate, Template, TemplateId

if TYPE_CHECKING:
    from journal.journal import Journal


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
