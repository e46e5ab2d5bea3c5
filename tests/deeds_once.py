"""Deeds of pages and sheets that no `Deed` does: which there are, and how they are found."""

from __future__ import annotations

import ast

TWICE_AS_ONCE = {
    "ui/dialogs/evidence.py": "unmarks, or offers the lists that are there",
    "ui/dialogs/printing.py": "remembers what was decided about a word, each answer anew",
    "ui/dialogs/share/pane.py": "takes back what was decided, which is forgotten first",
    "ui/dialogs/templates/sheet.py": "shows, hides, deletes or resets one template",
    "ui/pages/circle/side.py": "says no more that it was brought back",
    "ui/pages/circle/pane.py": "marks as seen",
    "ui/pages/circle/page.py": "opens a file, which twice is known already",
    "ui/pages/journal/arriving.py": "hands on files that were dropped, each once",
    "ui/pages/journal/filters.py": "forgets one search",
    "ui/pages/journal/later.py": "takes one line away",
    "ui/pages/journal/looking_for.py": "keeps a search under its name",
    "ui/pages/journal/prompting.py": "lets drafts follow their entry",
    "ui/pages/journal/reading.py": "puts the star on or off, whichever it was",
    "ui/pages/journal/ticking.py": "ticks a task of the text that was read, and of no later one",
    "ui/pages/journal/renaming.py": "goes on by itself, and its button is out of use meanwhile",
    "ui/pages/settings/backups.py": "sets a value",
    "ui/pages/settings/page.py": "sets a value",
    "ui/pages/settings/privacy.py": "sets a value",
    "ui/pages/settings/rows.py": "sets a value",
    "ui/pages/settings/school.py": "sets a value",
    "ui/pages/settings/spelling.py": "sets a value",
    "ui/pages/today/page.py": "goes on to the next question; the line of the sheet is gone once it was answered",
    "ui/typeset/decider.py": "takes back the last decision, which is forgotten first",
    "ui/pages/yearbook/maker.py": "keeps the order of the book; making it has a progress of its own",
    "ui/pages/yearbook/page.py": "keeps the order of the book",
}
"""Pages and sheets that change the journal without a `Deed`, and why a second press does no harm there."""


def changing_directly(source: str) -> list[str]:
    """Calls that let the session change something, for which nobody disarms the button."""
    calls = [ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    ways = tuple(f"session.{way}" for way in ("do", "begin", "replace", "unlock"))
    return [call for call in calls if call.endswith(ways)]
