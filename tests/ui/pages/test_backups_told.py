"""What the settings say of backups and copies is what lies there."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from journal.dates import clock
from journal.deeds import back_up
from tests.conftest import THURSDAY
from tests.ui.conftest import ENTRIES
from tests.ui.hands import busy, part, press, session_of
from ui.background.backing_up import BackingUp
from ui.dialogs.copies import CompareCopiesSheet
from ui.dialogs.copies.frame import Step
from ui.pages.settings.backups import BackupGroup
from ui.widgets.notice import Banner
from ui.wishes import GoTo, PageName

LEFT = ("journal.sync-conflict-20260312-155200-ABCDEFG.db", "journal (conflicted copy).db", "journal-LAPTOP.db")


def told(window, qtbot) -> BackupGroup:
    """The backups as the settings tell of them now."""
    window.workspace.answer(GoTo(PageName.TODAY))
    window.workspace.answer(GoTo(PageName.SETTINGS))
    qtbot.waitUntil(lambda: not busy(session_of(window)))
    return part(window, BackupGroup)


def rot(made) -> None:
    about = Path(made.path, "backup.json")  # as the look at it each month notes it
    about.write_text(json.dumps(json.loads(about.read_text()) | {"damaged": True}))


def test_a_newest_backup_that_is_not_whole_any_more_is_called_so(open_window, unlocked, qtbot, asked):
    older = asked(unlocked, back_up.back_up)
    clock.stop(THURSDAY + timedelta(days=1), "Europe/Berlin")
    newer = asked(unlocked, back_up.back_up)
    rot(newer)
    said = told(open_window, qtbot).newest.why.text()
    assert f"checked and counted: {len(ENTRIES)} entries. 2 kept in all." in said
    assert said.endswith("A newer one is not whole any more; back up now.")
    rot(older)
    group = told(open_window, qtbot)
    assert group.newest.why.text() == "None is whole any more; back up now."
    clock.stop(THURSDAY + timedelta(days=2), "Europe/Berlin")
    press(qtbot, group, "Back up now")
    qtbot.waitUntil(lambda: "3 kept in all." in group.newest.why.text())
    assert "not whole" not in group.newest.why.text()


@pytest.mark.parametrize("name", LEFT)
def test_a_copy_that_a_sync_program_left_is_told_once_and_leads_to_comparing(
    open_window, unlocked, folder, qtbot, name
):
    copy = folder / name
    shutil.copy(folder / "journal.db", copy)
    before = copy.read_bytes()
    looking, said = open_window.workspace.findChild(BackingUp), []
    unlocked.failed.connect(said.append)
    for _ in range(2):
        looking.look()
        qtbot.waitUntil(lambda: not looking.running and not busy(unlocked))
    assert [refusal.facts["path"] for refusal in said] == [copy]
    assert name in told(open_window, qtbot).copies.why.text()
    [banner] = (one for one in open_window.findChildren(Banner) if one.isVisible())
    shown = " ".join(one.text() for one in banner.findChildren(QLabel))
    assert "Compare the two" in shown
    assert "keep that file" in shown  # what is no entry lies in it alone
    press(qtbot, banner, "Compare…")
    qtbot.waitUntil(lambda: part(open_window, CompareCopiesSheet).step is Step.COMPARED)
    assert copy.read_bytes() == before
    part(open_window, CompareCopiesSheet).close_sheet()
    copy.unlink()
    assert "sync program" not in told(open_window, qtbot).copies.why.text()


def test_what_lies_beside_a_journal_by_right_is_no_such_copy(open_window, unlocked, folder, qtbot):
    for name in ("journal.db.before-3", "journal.db.next", "keys.json.bak", "notes.db"):
        (folder / name).touch()
    looking, said = open_window.workspace.findChild(BackingUp), []
    unlocked.failed.connect(said.append)
    looking.look()
    qtbot.waitUntil(lambda: not looking.running and not busy(unlocked))
    assert said == []
