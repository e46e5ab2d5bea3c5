"""Errand. Evidence: marking an entry with what it shows of a framework, and the frameworks there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.settings_table import LAST_FRAMEWORK
from journal.shapes import DraftKey, DraftPlace, EntryId, Framework, Frameworks, Marking, Shown

if TYPE_CHECKING:
    from journal.journal import Journal


def look(journal: Journal, entry: EntryId) -> Marking:
    """Give what there is to mark an entry with, and its mark if it has one."""
    return Marking(
        heading=journal.entries.get(entry).heading,
        evidence=journal.portfolio.of(entry),
        lists=lists(journal),
        last=journal.settings.get(LAST_FRAMEWORK),
    )


def annotation(journal: Journal, entry: EntryId) -> str:
    """Give what was said of an entry that is marked, else ""."""
    marked = journal.portfolio.of(entry)
    return marked.annotation if marked else ""


def mark(journal: Journal, entry: EntryId, words: str, shows: tuple[Shown, ...], last: str) -> None:
    """Mark an entry with what it shows; `last` is the framework to begin with the next time."""
    journal.portfolio.mark(entry, journal.settings.today(), words, shows)
    journal.settings.set(LAST_FRAMEWORK, last)


def unmark(journal: Journal, entry: EntryId, words: str) -> None:
    """Take a mark away; what was said of it stays as a draft, because it may be wanted again."""
    journal.portfolio.unmark(entry)
    journal.drafts.keep(DraftKey(DraftPlace.EVIDENCE, entry), words)


def keep_list(journal: Journal, framework: Framework) -> Frameworks:
    """Keep a framework as it was edited, or a new one."""
    return lists(journal, journal.portfolio.save_framework(framework).id)


def reset_list(journal: Journal, framework: str) -> Frameworks:
    """Take a framework as it came."""
    journal.portfolio.reset_framework(framework)
    return lists(journal, framework)


def hide_list(journal: Journal, framework: str) -> Frameworks:
    """Offer a framework no more; one of a teacher's own goes for good."""
    journal.portfolio.hide_framework(framework)
    return lists(journal)


def offer_lists_again(journal: Journal) -> Frameworks:
    """Offer every hidden framework again, the first of them to be shown."""
    hidden = lists(journal).hidden
    for one in hidden:
        journal.portfolio.offer_framework(one.id)
    return lists(journal, hidden[0].id if hidden else "")


def lists(journal: Journal, wanted: str = "") -> Frameworks:
    """Give the frameworks that are offered and those that are hidden; `wanted` is the one to be shown."""
    offered = journal.portfolio.frameworks()
    known = {one.id for one in offered}
    every = journal.portfolio.frameworks(hidden=True)
    return Frameworks(offered=offered, hidden=tuple(one for one in every if one.id not in known), wanted=wanted)
