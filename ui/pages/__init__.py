"""The places the navigation leads to, one a file, and what the main window asks of each.

A page is a `QWidget` made by `Page(session, look, parent=None)` when it is first shown after unlocking, and deleted on
locking: hiding would keep plaintext in widgets. A page listens to `session.changed` itself and asks anew for what it
shows. Everything below is optional; the main window connects and calls what is there.

Signals (wishes; the workspace routes them):
    entry_requested(str)            show this entry: Journal
    edit_requested(str)             show this entry in the editor: Journal
    new_entry_requested(object, str)  a `Kind` and a question or template to begin with ("" for none): Journal;
                                    with a third, the day it is about
    share_requested(tuple)          entry ids to share: `ui.dialogs.share.ShareSheet(session, look, ids, parent)`
    find_requested(str)             show the entries a search (journal.query) narrows the journal to
    sheet_requested(str, object)    open a sheet of `ui.app.workspace._SHEETS` by its name, about a thing; it is made as
                                    `Sheet(session, look, about, parent)` and its own wishes are routed like a page's
    page_requested(str)             go to a page by its name in `PAGES`
    notice_requested(str)           say one short constant sentence at the foot of the window
    made_up_requested()             Settings: visit the made-up year, or write it anew from within
    quiet_changed(bool)             Journal: nothing but the text shall be seen, or everything again

Methods:
    refresh()                       look again at everything; called when the page is shown again
    show_entry(id)                  Journal: show one entry for reading
    edit_entry(id)                  Journal: open one entry in the editor
    edit_marked()                   Journal: open the one that is shown or marked in the editor
    start_entry(kind, prompt="", day=None)  Journal: begin a new entry with the cursor in it
    focus_search()                  Journal: Ctrl+F
    settle()                        hand every unsaved word to `session.do`, at once; called before locking and closing.
                                    Locking waits for those writes, and is held if one of them fails.
    set_compact(bool)               below 1000 px list and page take turns
    show_filter(filter)             Journal: show the entries of a `Filter`
    open_file(path)                 Circle: take in a bundle or a card
    offer_staying(action)           Settings: show the switch of the icon beside the clock; called where there is one
    go_back()                       Escape or Alt+Left: from the entry to the list in a compact window; tells if it did

Sheets (`ui.widgets.sheet.Sheet`) are opened over `self.window()`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from journal.shapes import EntryId, Kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAGES = ("today", "journal", "calendar", "lookback", "circle", "year", "settings")
"""Names of the pages; each is `ui.pages.<module>.<Class>` by the table in `ui.app.workspace`."""


def call(page: QWidget | None, deed: str, *values: object) -> None:
    """Ask a page to do something, if it can."""
    method = getattr(page, deed, None)
    if callable(method):
        method(*values)


class JournalPlace(Protocol):
    """What the main window asks of the Journal page, which both reads and writes."""

    def show_entry(self, entry: EntryId) -> None:
        """Show one entry for reading."""

    def edit_entry(self, entry: EntryId) -> None:
        """Open one entry in the editor."""

    def start_entry(self, kind: Kind, prompt: str = "", day: date | None = None) -> None:
        """Begin a new entry with the cursor in it, about another day than today where one is given."""

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
