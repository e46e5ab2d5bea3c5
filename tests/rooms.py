"""The rooms of the core: which of them the window and the command line see, and who stands on whom."""

from __future__ import annotations

import ast
from collections.abc import Iterable

DOOR = (
    *("journal.deeds", "journal.shapes", "journal.changes", "journal.errors", "journal.settings_table"),
    *("journal.cli", "journal.__main__"),
)
"""What the window and the command line import of the core: what a person does, and the values that travel for it."""
TOOLS = {
    "journal.age.recipients": "the type of the key that words are put away for",
    "journal.assets": "which Afterbell this is, for whoever asks",
    "journal.book_order": "what there is to choose of a book, and what is wrong with an order",
    "journal.bundle.cards": "how long a name may be on a card, and how a card's text begins",
    "journal.chance": "ids for what is begun on screen, before there is a journal to ask",
    "journal.circle.safetywords": "which of the words that are being typed stand on no card",
    "journal.dates.clock": "days and times as people say them",
    "journal.dates.weeks": "the day that weeks begin with, said with the language",
    "journal.dates.periods": "weeks, terms and years around a day, turned over without asking the journal",
    "journal.dates.schoolyears": "a calendar that is still being typed, checked as it stands",
    "journal.decoder": "pictures for the screen, whether a journal is open or not",
    "journal.files": "the door to files that are not the journal's",
    "journal.guide": "what the guide says, whether a journal is open or not",
    "journal.insights.figures": "which of the figures of a period are drawn",
    "journal.journal": "the type of what a deed is done to",
    "journal.licences": "what came along, and its terms, whether a journal is open or not",
    "journal.passphrase.made": "a passphrase made by chance, for who wants one: it is nobody's yet",
    "journal.passphrase.recovery": "how many words a sheet has",
    "journal.passphrase.strength": "how good a passphrase is while it is typed: it is nobody's yet",
    "journal.passphrase.wordlist": "the words there are, to complete one that is being typed",
    "journal.plain": "a day that is typed as YYYY-MM-DD, and is one",
    "journal.portfolio.frameworks": "a framework as text to be edited, and read again",
    "journal.prose": "text on its way to the screen: spans, plain words, safe HTML, comparing",
    "journal.redaction.instead": "what stands there in place of a word that is protected",
    "journal.redaction.together": "which marked words are one question",
    "journal.sandbox.wire": "the option under which this program is the decoder",
    "journal.search.query": "what a search line means while it is typed",
    "journal.slices": "a long deed is walked through, a little at a time",
    "journal.spoken": "the language of what comes along is said, before any journal is open",
    "journal.traces": "a fault of ours as lines of code, without anybody's words",
    "journal.transfer.formats.registry": "how the files end that entries can come from",
    "journal.transfer.formats.titles": "what programs entries can come from, by their names",
    "journal.vault.process": "this process is kept out of core files before any journal is open",
    "journal.yearbook.charts": "pictures of figures, drawn from values",
    "journal.yearbook.period_charts": "which charts a period has, drawn from values",
    "journal.yearbook.workshop": "the option under which this program makes books, and their end",
}
"""What else they may import, and what for: nothing of it looks into a journal or changes one."""


def on_a_circle(imports: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Give the imports by which a room knows another that, on whatever way, knows it."""
    arrows = [pair for pair in imports if {"journal", "ui"}.isdisjoint(pair) and place(pair[0]) != place(pair[1])]
    out: dict[str, set[str]] = {}
    for module, imported in arrows:
        out.setdefault(place(module), set()).add(place(imported))
    return [pair for pair in arrows if place(pair[0]) in _reached_from(place(pair[1]), out)]


def place(module: str) -> str:
    """Give the folder of `journal/` or `ui/` that a module lies in, or itself where it lies flat there."""
    return ".".join(module.split(".")[:2])


def _reached_from(start: str, out: dict[str, set[str]]) -> set[str]:
    found, waiting = set(), [start]
    while waiting:
        if (here := waiting.pop()) not in found:
            found.add(here)
            waiting += out.get(here, ())
    return found


HELD = {"close", "folder", "hand", "store"}
"""What is not asked of a room: where the journal lies, who uses it, and the transaction around several deeds."""

FIRST = """journal.errors journal.spoken journal.traces ui.__main__ ui.app.asking_window ui.app.bare_window
ui.app.main_window ui.app.program ui.background.accessibility ui.crash ui.deed ui.demo.demo ui.languages ui.look.files
ui.look.fonts ui.look.look ui.look.sheet ui.look.theme ui.opening.lock_screen ui.preferences ui.session
ui.threads.jobs ui.widgets.announce ui.widgets.brand ui.widgets.buttons ui.widgets.labels ui.widgets.layouts
ui.widgets.passphrase ui.widgets.secret_field ui.widgets.tips"""
"""What is imported before the lock screen is painted: each module more keeps everybody waiting."""


def rooms_asked(source: str) -> list[str]:
    """Give what code takes of a `journal` by itself, where it would ask a deed."""
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)]
    named = [node for node in nodes if isinstance(node.value, ast.Name) and node.value.id in {"journal", "_journal"}]
    return [node.attr for node in named if node.attr not in HELD]
