"""The journal: the list, and beside it the entry that is read or written."""

from ui.pages.journal.page import JournalPage

__all__ = ["JournalPage"]
