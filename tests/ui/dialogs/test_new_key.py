"""A new key is given page by page: words are saved meanwhile, and it can be stopped, or locked away."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QWidget

from journal.deeds import recovery_rehearsal, write
from journal.deeds.unlock import open_journal
from journal.errors import WrongPassphrase
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import press
from tests.ui.pages.test_settings import proof_of
from ui.dialogs.new_key import NewKeySheet
from ui.opening.recovery import RecoveryView
from ui.widgets.labels import Label

NEW = "three quiet yellow bicycles"


@pytest.fixture
def sheet(unlocked, look, asked, qtbot):
    """The sheet over a journal of some ten megabytes."""

    def attach(journal):
        entry = write.write(journal, Draft(body="films"))
        write.attach(journal, entry.id, "film.bin", os.urandom(10_000_000))

    asked(unlocked, lambda journal: journal.do(attach))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = NewKeySheet(unlocked, look, proof_of(unlocked, asked, KeyDeed.NEW_KEY), lambda: None, window)
    made.open_sheet()
    yield made  # and the window with it, whose child it is
    del window


def begin(sheet, qtbot):
    """Begin, and wait until some pages are written."""
    sheet.fields.chosen.emit(NEW)
    qtbot.waitUntil(lambda: sheet.busy.bar.value() > 0)


def locked(session, qtbot):
    with qtbot.waitSignal(session.locked):
        session.lock()


def test_words_are_saved_while_a_new_key_is_given(sheet, unlocked, folder, qtbot):
    begin(sheet, qtbot)
    home = []
    unlocked.do(unlocked, lambda journal: write.write(journal, Draft(body="Meanwhile.")), home.append)
    qtbot.waitUntil(lambda: bool(home))
    assert not sheet.findChildren(RecoveryView), "it is not done yet"
    qtbot.waitUntil(lambda: bool(sheet.findChildren(RecoveryView)))
    locked(unlocked, qtbot)
    journal = open_journal(folder, NEW)
    assert journal.entries.count() == len(ENTRIES) + 2
    assert journal.entries.get(home[0].id).body == "Meanwhile."
    journal.close()


def test_the_new_sheet_is_asked_for_until_somebody_says_where_it_is(sheet, unlocked, asked, qtbot):
    begin(sheet, qtbot)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(RecoveryView)))
    assert asked(unlocked, recovery_rehearsal.is_unprinted)
    press(qtbot, sheet, "I have it somewhere safe")
    assert not asked(unlocked, recovery_rehearsal.is_unprinted)


def test_in_a_low_window_what_there_is_to_do_now_is_in_sight(sheet, qtbot):
    sheet.window().resize(500, 300)
    begin(sheet, qtbot)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(RecoveryView)))
    told = next(one for one in sheet.findChildren(Label) if one.text().startswith("The journal has a new key."))
    qtbot.waitUntil(lambda: told.visibleRegion().boundingRect().height() == told.height())


@pytest.mark.parametrize("way", ["Cancel", "locked"])
def test_a_new_key_that_is_stopped_leaves_the_old_one_and_no_file(sheet, unlocked, folder, qtbot, way):
    before = {file.name for file in folder.iterdir()}
    begin(sheet, qtbot)
    assert "journal.db.next" in {file.name for file in folder.iterdir()}
    if way == "Cancel":
        sheet._close.click()
        qtbot.waitUntil(lambda: sheet.dismissable)
        assert not sheet.renewed
    locked(unlocked, qtbot)
    assert not sheet.findChildren(RecoveryView)
    assert {file.name for file in folder.iterdir()} <= before
    with pytest.raises(WrongPassphrase):
        open_journal(folder, NEW)
    journal = open_journal(folder, PASSPHRASE)
    assert journal.entries.count() == len(ENTRIES) + 1
    journal.close()
