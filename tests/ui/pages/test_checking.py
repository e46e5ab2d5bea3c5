"""Whether all of the journal is whole, asked in the settings; what can be read is saved, and opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journal.deeds import write
from journal.deeds.unlock import open_journal
from journal.errors import DamageFound
from journal.shapes import Draft
from tests.ui.conftest import ENTRIES, PASSPHRASE
from ui.pages.settings import SettingsPage
from ui.pages.settings.checking import CheckGroup
from ui.widgets.notice import Banner
from ui.wishes import OpenJournal, PageName

LONG = "\n\n".join(f"The bell rang for the {n}th time, and {n * 7} of them were still writing." for n in range(300))
PAGE = 4096


@pytest.fixture
def wishes():
    return []


@pytest.fixture
def group(unlocked, look, wishes, qtbot):
    made = CheckGroup(unlocked, look, wishes.append)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def damaged(unlocked, folder, qtbot, asked):
    """The session with a journal of which a page of one long entry is damaged, and that entry."""
    entry = asked(unlocked, lambda journal: journal.do(lambda each: write.write(each, Draft(body=LONG)))[0])
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    data = (folder / "journal.db").read_bytes()
    for page in range(len(data) // PAGE, 1, -1):
        hurt = bytearray(data)
        hurt[(page - 1) * PAGE + 1000] ^= 1
        (folder / "journal.db").write_bytes(hurt)
        if only_one_is_hurt(folder, entry.id):
            break
    with qtbot.waitSignal(unlocked.unlocked):
        unlocked.unlock(lambda: open_journal(folder, PASSPHRASE))
    return entry


def only_one_is_hurt(folder, entry):
    from journal.deeds import checking

    journal = open_journal(folder, PASSPHRASE)
    try:
        report = checking.check_journal(journal)
        return len(report.damaged) == 1 and report.damaged[0] == journal.timeline.page()[0].day
    finally:
        journal.close()


def test_all_that_is_whole_is_said_to_be_and_when(group, unlocked, qtbot, look, wishes):
    press(group.now)
    qtbot.waitUntil(lambda: "All of it is whole" in group.all.why.text())
    assert f"Entries: {len(ENTRIES)}" in group.all.why.text()
    assert group.rest.isHidden()
    later = CheckGroup(unlocked, look, wishes.append)
    qtbot.addWidget(later)
    qtbot.waitUntil(lambda: "Found whole on Thursday" in later.all.why.text())


def test_what_is_damaged_is_named_and_the_rest_is_saved_and_opened(damaged, group, folder, qtbot, wishes):
    press(group.now)
    qtbot.waitUntil(lambda: "Not all of it is whole" in group.all.why.text())
    assert "Cannot be read: entries of 12 March 2026" in group.all.why.text()
    before = (folder / "journal.db").read_bytes()
    press(group.save)
    qtbot.waitUntil(lambda: not group.open.isHidden())
    assert "In part: 12 March 2026" in group.rest.why.text()
    assert (folder / "journal.db").read_bytes() == before
    once = group.rest.why.text()
    press(group.save)
    qtbot.waitUntil(lambda: "In part:" in group.rest.why.text() and group.rest.why.text() != once)
    press(group.open)
    [wished] = wishes
    assert type(wished) is OpenJournal
    journal = open_journal(wished.folder, PASSPHRASE)
    assert journal.entries.count() == len(ENTRIES) + 1
    kept = journal.entries.get(damaged.id).body
    assert 0 < len(kept) < len(LONG)
    assert LONG.startswith(kept)
    journal.close()


def test_the_way_to_save_the_rest_is_found_only_where_something_is_damaged(group):
    assert group.narrow("saved anew") is False
    assert group.narrow("look through") is True
    assert group.rest.isHidden()


def test_where_damage_is_said_unasked_a_press_leads_to_what_saves_the_rest(open_window, unlocked, qtbot):
    unlocked.failed.emit(DamageFound(faults=1))
    (said,) = [each for each in open_window.workspace.findChildren(Banner) if each.isVisible()]
    assert said.button.text() == "Save what can be read…"
    press(said.button)
    page = open_window.workspace.show_page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    save = page.whole.save
    qtbot.waitUntil(lambda: save.hasFocus() and save.visibleRegion().boundingRect() == save.rect())
