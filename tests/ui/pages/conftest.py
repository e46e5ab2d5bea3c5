"""The journal's page over a real, small journal."""

from __future__ import annotations

import pytest

from ui.pages.journal.page import JournalPage


@pytest.fixture
def journal_page(unlocked, look, entries, qtbot, wishes) -> JournalPage:
    """The page with every entry in its list."""
    made = JournalPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(1064, 820)
    made.show()
    qtbot.waitUntil(lambda: made.finding.view.model().rowCount() == len(entries))
    return made
