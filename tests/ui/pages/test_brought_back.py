"""A journal that was restored says so where its circle is, asks it once, and a friend who is asked can do it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journal.settings_table import BROUGHT_BACK
from journal.shapes import PutFile, SealOrder
from journal.sharing import seal
from tests.ui import hands
from tests.ui.circle_friends import befriend, done, sealed_by
from tests.ui.hands import part
from tests.ui.pages.test_circle import page, words_of
from ui.dialogs.announce import SendAgainSheet
from ui.dialogs.share import ShareSheet
from ui.dialogs.share.people import PeopleChoice
from ui.pages.circle.items import ItemList
from ui.pages.circle.reading import ReadingColumn
from ui.pages.circle.side import BroughtBack
from ui.wishes import AskAgain, Share

__all__ = ["page"]


def restored(qtbot, session) -> None:
    done(qtbot, session, lambda journal: journal.settings.set(BROUGHT_BACK, date(2026, 3, 2)))


def press(qtbot, inside, words: str) -> None:
    [button] = [one for one in inside.findChildren(QPushButton) if one.text() == words and one.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(qtbot, page) -> ReadingColumn:
    qtbot.waitUntil(lambda: hands.shown(page, ReadingColumn) is not None)
    return part(page, ReadingColumn)


@pytest.fixture
def telling(page, unlocked, qtbot, new_journal):
    befriend(qtbot, unlocked, new_journal("Noor"))
    banner = page.findChild(BroughtBack)
    assert not banner.isVisible()
    restored(qtbot, unlocked)
    qtbot.waitUntil(banner.isVisible)
    return banner


def test_it_says_from_which_day_and_asks_the_circle_once(
    telling, page, unlocked, look, window, qtbot, tmp_path, wishes
):
    assert telling.title.text() == "This journal was brought back from a backup of 2 March 2026"
    with qtbot.waitSignal(wishes.made) as wanted:
        qtbot.mouseClick(telling.button, Qt.MouseButton.LeftButton)
    assert wanted.args == [AskAgain()]
    sheet = SendAgainSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: "For Noor" in words_of(sheet))
    sheet.send_into(tmp_path)
    qtbot.waitUntil(lambda: "Only Noor can open it." in words_of(sheet))
    assert [path.suffix for path in tmp_path.glob("*.afterbell") if path.is_file()] == [".afterbell"]
    qtbot.waitUntil(lambda: not telling.isVisible())


def test_it_is_silent_once_somebody_says_that_it_need_not_be(telling, unlocked, asked, qtbot):
    [cross] = [one for one in telling.findChildren(QPushButton) if one.accessibleName() == "Not needed"]
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.settings.get(BROUGHT_BACK)) is None)
    assert not telling.isVisible()


def test_who_shares_with_nobody_hears_nothing_of_it(page, unlocked, qtbot):
    restored(qtbot, unlocked)
    assert not page.findChild(BroughtBack).isVisible()


def test_a_friend_who_is_asked_shares_again_what_they_shared_since(
    page, unlocked, look, window, entries, qtbot, new_journal, tmp_path, wishes
):
    friend = new_journal("Noor")
    contact = befriend(qtbot, unlocked, friend)
    order = SealOrder(entry_ids=(entries[1].id,), contacts=(contact.id,), protect=False)
    done(qtbot, unlocked, lambda journal: seal.seal(journal, order))
    friend.settings.set(BROUGHT_BACK, date(2026, 3, 11))
    wish = friend.do(lambda journal: seal.ask_again(journal, (journal.circle.contacts()[0].id,)))[0]
    (tmp_path / "wish.afterbell").write_bytes(wish.data)
    page.open_file(tmp_path / "wish.afterbell")
    column = shown(qtbot, page)
    qtbot.waitUntil(lambda: "You sealed one entry for Noor since then." in words_of(column))
    assert column.answer is None
    with qtbot.waitSignal(wishes.made) as wanted:
        press(qtbot, column, "Look over and share…")
    assert wanted.args == [Share((entries[1].id,), (contact.id,))]
    sheet = ShareSheet(unlocked, look, wishes.go, wanted.args[0], window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: [one.name for one in part(sheet, PeopleChoice).chosen()] == ["Noor"])


def test_what_was_taken_out_of_the_folder_unread_can_be_shared_again(
    page, unlocked, entries, qtbot, new_journal, wishes
):
    contact = befriend(qtbot, unlocked, new_journal("Noor"))
    order = SealOrder(entry_ids=(entries[1].id,), contacts=(contact.id,), protect=False, way="folder")

    def lost(journal):
        sealed = seal.seal(journal, order)
        day = date(2026, 3, 1)
        put = PutFile(folder=Path("/gone"), name=sealed.file_name, bundle=sealed.bundle, size=1, digest="0", put_on=day)
        journal.folders.keep_put(put)
        journal.folders.note_put(put, due_on=None, missing=True)
        return journal.inbox.items()[0]

    item = done(qtbot, unlocked, lost)
    qtbot.waitUntil(lambda: part(page, ItemList).model().row_of(item.id) >= 0)
    page.items.choose(item.id)
    column = shown(qtbot, page)
    assert "Perhaps it never arrived" in words_of(column)
    with qtbot.waitSignal(wishes.made) as wanted:
        press(qtbot, column, "Look over and share…")
    assert wanted.args[0].entries == (entries[1].id,)


def test_an_ordinary_note_of_a_friend_is_answered_as_ever(page, unlocked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    (tmp_path / "a.afterbell").write_bytes(sealed_by(friend, "I typed the letter."))
    page.open_file(tmp_path / "a.afterbell")
    assert shown(qtbot, page).answer is not None
