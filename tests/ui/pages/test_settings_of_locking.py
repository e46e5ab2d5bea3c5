"""Locking is made stricter at once, and looser once it was proved who sits there; what others did to keys is told."""

from __future__ import annotations

import pytest

from journal.deeds import settings
from journal.passphrase.key_log import KnownSlots
from journal.settings_table import LOCK_AFTER
from journal.shapes.keys import Answer, Hand, KeyChangeKind, KeyDeed, ProofBy
from tests.ui.circle_friends import done
from tests.ui.hands import read
from tests.ui.pages.test_settings import page, proof_of

__all__ = ["page"]


def test_fewer_minutes_until_locking_are_kept_at_once(page, unlocked, asked, qtbot):
    page.locking.after.setCurrentIndex(page.locking.after.findData(5))
    with qtbot.waitSignal(unlocked.changed):
        page.locking.after.activated.emit(0)
    assert asked(unlocked, lambda journal: journal.settings.get(LOCK_AFTER)) == 5


def test_more_minutes_until_locking_are_kept_once_it_was_proved(page, unlocked, asked, qtbot, wishes):
    for keep in (False, True):
        page.locking.after.setCurrentIndex(page.locking.after.findData(30))
        with qtbot.waitSignal(wishes.made) as wished:
            page.locking.after.activated.emit(0)
        (wanted,) = wished.args
        assert wanted.deed is KeyDeed.LOOSER_LOCK
        if keep:
            with qtbot.waitSignal(unlocked.changed):
                wanted.then(proof_of(unlocked, asked, wanted.deed))
        else:
            wanted.otherwise()
            assert page.locking.after.currentData() == LOCK_AFTER.default
        assert asked(unlocked, lambda journal: journal.settings.get(LOCK_AFTER)) == (30 if keep else LOCK_AFTER.default)


@pytest.mark.parametrize("name", ["with_desktop", "on_minimise"])
def test_a_switch_is_kept_and_shown_again(page, unlocked, asked, qtbot, name, wishes):
    switch = getattr(page.locking, name)
    before = switch.isChecked()
    with qtbot.waitSignal(wishes.made if before else unlocked.changed) as told:
        switch.click()
    if before:  # it guards the journal less from now on
        with qtbot.waitSignal(unlocked.changed):
            told.args[0].then(proof_of(unlocked, asked, KeyDeed.LOOSER_LOCK))
    assert getattr(asked(unlocked, settings.wishes), name) is not before
    switch.show_state(on=before)
    page.refresh()
    qtbot.waitUntil(lambda: switch.isChecked() is not before)


def test_keys_that_were_changed_elsewhere_are_told_at_once(page, unlocked, qtbot):
    assert "Changed on" not in read(page)
    noted = (KnownSlots(1, ("one",)), Hand.WINDOW, ProofBy.PASSPHRASE, Answer.NEEDLESS)
    done(qtbot, unlocked, lambda journal: journal.keylog.note(KeyChangeKind.PASSPHRASE, *noted))
    qtbot.waitUntil(lambda: "Changed on" in read(page))
