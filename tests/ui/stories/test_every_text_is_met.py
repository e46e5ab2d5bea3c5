"""Whatever a person wrote of an entry is met again where entries are written, read, and laid beside what they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journal.deeds import write
from journal.shapes import Draft
from journal.shapes.columns import WRITTEN
from tests.shapes.test_columns import SAMPLES
from tests.ui.circle_friends import done
from tests.ui.hands import busy, read, typed
from ui.pages.journal.reading import ReadingPage
from ui.pages.journal.versions import VersionsSheet
from ui.pages.journal.writing import WritingPage

SAID = {name: f"quagga{number}" for number, name in enumerate(WRITTEN)}


@pytest.fixture
def entry(unlocked, qtbot):
    """An entry that says a word of its own in each of its texts, and said another in each before."""

    def made(journal):
        before = write.write(journal, Draft(**{name: word.upper() for name, word in SAID.items()}))
        return write.revise(journal, before.id, Draft(**SAID))

    return done(qtbot, unlocked, made)


def missed(told: str) -> list[str]:
    return [name for name, word in SAID.items() if word not in told]


def test_where_it_is_written(entry, unlocked, look, qtbot, wishes):
    page = WritingPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()
    page.open_entry(entry)
    assert missed(typed(page)) == []


def test_where_it_is_read(entry, unlocked, look, qtbot, wishes):
    page = ReadingPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()
    page.show_entry(entry.id)
    qtbot.waitUntil(lambda: page.entry_id == entry.id)
    assert missed(read(page)) == []


UNSEEN = {"zone": "the time is that of the place where it was written, and no place is named"}
"""What is decided of an entry and is not seen where it is read, and why."""


@pytest.mark.parametrize("column", [name for name in SAMPLES if name not in {*WRITTEN, *UNSEEN}])
def test_whatever_else_is_decided_is_seen_where_it_is_read(column, entry, unlocked, look, qtbot, wishes):
    page = ReadingPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()

    def seen() -> str:
        page.refresh()
        qtbot.waitUntil(lambda: page.entry_id == entry.id and not busy(unlocked))
        heard = (one.accessibleName() for one in page.findChildren(QWidget) if one.isVisible())
        return "\n".join((read(page), *sorted(heard)))

    page.show_entry(entry.id)
    before = seen()
    done(qtbot, unlocked, lambda journal: write.revise(journal, entry.id, Draft(**SAID, **{column: SAMPLES[column]})))
    assert seen() != before


def test_where_it_stands_beside_what_it_was(entry, window, unlocked, look, qtbot):
    sheet = VersionsSheet(unlocked, look, window, entry)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: sheet.beside.model().rowCount() > 0)
    model = sheet.beside.model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert missed("\n".join(rows)) == []
    assert [name for name, word in SAID.items() if word.upper() not in "\n".join(rows)] == []
