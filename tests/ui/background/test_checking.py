"""The quiet look through the whole journal: each week, after a bad end, and said only where something is damaged."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from journal.dates import clock
from journal.deeds import checking
from journal.deeds.unlock import open_journal
from journal.errors import DamageFound, WrongPassphrase
from tests.conftest import THURSDAY
from tests.ui.conftest import PASSPHRASE
from ui.background.checking import Checking


def looked(session, qtbot):
    said = []
    session.failed.connect(said.append)
    looking = Checking(session, session)
    looking.look()
    qtbot.waitUntil(lambda: not looking.running)
    session.failed.disconnect(said.append)
    return said


def anew(session, folder, qtbot, meanwhile=lambda: None):
    with qtbot.waitSignal(session.locked):
        session.lock()
    meanwhile()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE))


def test_a_whole_journal_is_looked_through_once_a_week_and_nothing_is_said(unlocked, qtbot, asked):
    assert looked(unlocked, qtbot) == []
    assert asked(unlocked, checking.last_checked) == THURSDAY.date()
    assert asked(unlocked, checking.is_due) is False
    clock.stop(THURSDAY + timedelta(days=7), "Europe/Berlin")
    assert asked(unlocked, checking.is_due) is True
    clock.stop(THURSDAY - timedelta(days=30), "Europe/Berlin")  # a clock that was set back
    assert asked(unlocked, checking.is_due) is True


def test_what_is_damaged_is_said_once_in_an_unlocking(unlocked, folder, qtbot, asked):
    data = bytearray((folder / "journal.db").read_bytes())
    data[-3000] ^= 1
    anew(unlocked, folder, qtbot, lambda: (folder / "journal.db").write_bytes(data))
    assert [type(refusal) for refusal in looked(unlocked, qtbot)] == [DamageFound]
    assert asked(unlocked, checking.last_checked) is None


def test_a_journal_that_was_not_closed_is_looked_through_at_the_next_unlocking(unlocked, folder, qtbot, asked):
    looked(unlocked, qtbot)
    anew(unlocked, folder, qtbot)
    assert asked(unlocked, checking.is_due) is False
    left = json.dumps({"pid": 1, "host": "desk"})
    anew(unlocked, folder, qtbot, lambda: (folder / "journal.lock").write_text(left))
    assert asked(unlocked, checking.is_due) is True


def test_a_wrong_passphrase_in_between_does_not_let_a_bad_end_be_forgotten(unlocked, folder, qtbot, asked):
    looked(unlocked, qtbot)

    def ends_badly_and_mistypes():
        (folder / "journal.lock").write_text(json.dumps({"pid": 1, "host": "desk"}))
        with pytest.raises(WrongPassphrase):
            open_journal(folder, "not this one")

    anew(unlocked, folder, qtbot, ends_badly_and_mistypes)
    assert asked(unlocked, checking.is_due) is True
