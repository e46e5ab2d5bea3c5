"""Somebody of the circle is pressed and blocked; and whose name stands on a card of one's own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journal.deeds import settings
from journal.settings_table import MY_NAME
from tests.ui import hands
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import part
from tests.ui.pages.test_circle import open_first, page, words_of
from ui.pages.circle import CirclePage
from ui.pages.circle.pane import Pane
from ui.pages.circle.side import PeopleRow
from ui.widgets.notice import Banner

__all__ = ["page"]


def faces(page) -> list[str]:
    return [face.accessibleName().partition(",")[0] for face in part(page, PeopleRow).findChildren(QPushButton)]


def block(qtbot, page, name: str) -> None:
    qtbot.waitUntil(lambda: name in faces(page))
    face = part(page, PeopleRow).findChildren(QPushButton)[faces(page).index(name)]
    qtbot.mouseClick(face, Qt.MouseButton.LeftButton)
    hands.press(qtbot, page, "Block")
    qtbot.waitUntil(lambda: hands.offered(page, f"{name}, blocked"))


def test_who_is_blocked_stays_where_they_stand_until_the_page_is_left(page, unlocked, asked, qtbot, new_journal):
    for name in ("Ada", "Noor"):
        befriend(qtbot, unlocked, new_journal(name), name)
    qtbot.waitUntil(lambda: faces(page) == ["Ada", "Noor"])
    block(qtbot, page, "Ada")
    qtbot.waitUntil(lambda: faces(page) == ["Ada", "Noor"])  # those of before go a little later
    page.hide()
    page.refresh()
    page.show()
    qtbot.waitUntil(lambda: faces(page) == ["Noor", "Ada"])


def test_what_was_refused_is_no_longer_said_once_something_else_was_done(page, unlocked, qtbot, new_journal, tmp_path):
    befriend(qtbot, unlocked, new_journal("Noor"))
    file = tmp_path / "nothing.afterbell"
    file.write_bytes(b"nothing")
    page.open_file(file)
    qtbot.waitUntil(lambda: hands.shown(page, Banner) is not None)
    block(qtbot, page, "Noor")
    assert hands.shown(page, Banner) is None


def test_new_keys_are_not_said_to_be_compared_above_what_is_being_read(page, unlocked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    contact = befriend(qtbot, unlocked, friend)
    open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    qtbot.waitUntil(lambda: "verified" in words_of(part(page, Pane)))
    elsewhere = new_journal("another computer")
    elsewhere.circle.set_up("Noor")
    card = elsewhere.circle.my_card_text()
    done(qtbot, unlocked, lambda journal: journal.circle.accept_keys(contact.id, card))
    qtbot.waitUntil(lambda: "compare words again" in words_of(part(page, Pane)))
    assert "verified" not in words_of(part(page, Pane))


def test_a_card_begins_with_the_name_of_the_settings(unlocked, look, qtbot, wishes, asked):
    unlocked.do(unlocked, partial(settings.keep, setting=MY_NAME, value="Ellen"))
    page = CirclePage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: hands.offered(page, "Make my card"))
    hands.press(qtbot, page, "Make my card")
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.circle.me()) is not None)
    assert asked(unlocked, lambda journal: journal.circle.me().name) == "Ellen"
