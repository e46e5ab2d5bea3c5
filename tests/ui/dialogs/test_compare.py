"""Comparing safety words: they are typed as they are heard, or a code is scanned."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from journal.bundle import cards
from tests.ui.circle_friends import befriend
from tests.ui.hands import busy, button, field, part, read
from ui.dialogs.compare import CompareSheet, SafetyWords
from ui.widgets.notice import Banner
from ui.widgets.segments import Segments


@pytest.fixture
def friend(new_journal):
    return new_journal("Noor")


def test_typing_the_words_that_were_heard_verifies(unlocked, look, window, friend, qtbot, asked):
    contact = befriend(qtbot, unlocked, friend, verified=False)
    sheet = CompareSheet(unlocked, look, contact, window)
    sheet.open_sheet()
    heard = " ".join(friend.circle.my_safety_words())
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClicks(field(sheet, "The six words you hear"), heard.upper())
        qtbot.keyClick(field(sheet, "The six words you hear"), Qt.Key.Key_Return)
    assert asked(unlocked, lambda journal: journal.circle.get(contact.id)).verified_how == "in-person"


def test_a_space_after_the_last_word_too_falls_on_no_button_behind(unlocked, look, window, friend, qtbot, monkeypatch):
    monkeypatch.setattr("ui.dialogs.compare.PAUSE", 60_000)
    sheet = CompareSheet(unlocked, look, befriend(qtbot, unlocked, friend, verified=False), window)
    sheet.open_sheet()
    words = field(sheet, "The six words you hear")
    qtbot.keyClicks(words, " ".join(friend.circle.my_safety_words()))
    qtbot.waitUntil(lambda: not busy(unlocked))
    assert sheet.isVisible()
    qtbot.keyClick(words, Qt.Key.Key_Space)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(words, Qt.Key.Key_Return)


def test_other_words_do_not_verify(unlocked, look, window, friend, qtbot, asked):
    contact = befriend(qtbot, unlocked, friend, verified=False)
    sheet = CompareSheet(unlocked, look, contact, window)
    sheet.open_sheet()
    field(sheet, "The six words you hear").setText(" ".join(reversed(friend.circle.my_safety_words())))
    qtbot.mouseClick(button(sheet, "Compare"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not part(sheet, Banner).isHidden())
    assert asked(unlocked, lambda journal: journal.circle.get(contact.id)).verified_on is None


@pytest.mark.parametrize("own", [False, True])
def test_of_words_that_cannot_be_theirs_no_card_is_blamed(unlocked, look, window, friend, qtbot, asked, own):
    sheet = CompareSheet(unlocked, look, befriend(qtbot, unlocked, friend, verified=False), window)
    sheet.open_sheet()
    yours = asked(unlocked, lambda journal: journal.circle.my_safety_words())
    typed = yours if own else (*friend.circle.my_safety_words()[:5], "hatbocks")
    field(sheet, "The six words you hear").setText(" ".join(typed))
    qtbot.mouseClick(button(sheet, "Compare"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ("from your own card" if own else "On no card is there: hatbocks.") in read(sheet))
    assert "the card is not theirs" not in read(sheet)


def test_a_scanned_code_verifies_and_another_does_not(unlocked, look, window, friend, qtbot, asked):
    contact = befriend(qtbot, unlocked, friend, verified=False)
    sheet = CompareSheet(unlocked, look, contact, window)
    sheet.open_sheet()
    part(sheet, Segments).choose("by-code")
    sheet._show_way("by-code")
    assert not part(sheet, SafetyWords).isVisible()
    field(sheet, "What the code says").setText(
        cards.code(asked(unlocked, lambda journal: journal.circle.me()).fingerprint)
    )
    qtbot.mouseClick(button(sheet, "Compare"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not part(sheet, Banner).isHidden())
    assert not asked(unlocked, lambda journal: journal.circle.get(contact.id)).is_verified
    field(sheet, "What the code says").setText(cards.code(contact.fingerprint))
    qtbot.mouseClick(button(sheet, "Compare"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.circle.get(contact.id)).is_verified)
    assert asked(unlocked, lambda journal: journal.circle.get(contact.id)).verified_how == "by-code"
