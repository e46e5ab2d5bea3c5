"""What is a file has reached nobody yet, and the page says so; several that came are opened at once."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journal.deeds import share
from journal.shapes import Gesture
from tests.ui import hands
from tests.ui.circle_friends import befriend, sealed_by
from tests.ui.hands import offered, part, press
from tests.ui.pages.test_circle import open_first, page, words_of
from ui.pages.circle.reading import Answer, ReadingColumn
from ui.pages.circle.side import Side
from ui.widgets.chips import Chip
from ui.wishes import Say

__all__ = ["page"]


def test_an_answer_as_a_file_says_how_it_gets_to_them_and_is_not_sealed_twice(
    page, unlocked, asked, qtbot, new_journal, tmp_path, monkeypatch, wishes
):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    shown = open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr("ui.pages.circle.answering.usual_folder", lambda _page, _title, then: then(out))
    answer = shown.findChild(Answer)
    answer.findChildren(Chip)[list(Gesture).index(Gesture.HEAR)].click()
    with qtbot.waitSignal(wishes.made) as told:
        qtbot.mouseClick(answer.ways.only, Qt.MouseButton.LeftButton)
    (file,) = out.iterdir()
    assert told.args == [Say(f"Sealed as {file.name}, and still to hand over")]
    assert "Your answer is sealed, and not on its way yet" in words_of(shown)
    assert file.name in words_of(shown)
    assert "Only Noor can open it." in words_of(shown)
    assert not answer.ways.only.isEnabled(), "one more press seals nothing"
    addresses = []
    monkeypatch.setattr("ui.desktop.outside.open_outside", lambda url: not addresses.append(url.scheme()))
    [mail] = [button for button in shown.findChildren(QPushButton) if button.text() == "Write an e-mail…"]
    qtbot.mouseClick(mail, Qt.MouseButton.LeftButton)
    assert addresses == ["mailto", "file"]
    assert asked(unlocked, lambda journal: journal.ledger.lines())[0].way != "mail"
    [went] = [one for one in shown.findChildren(QPushButton) if one.text() == "It is handed over" and one.isVisible()]
    qtbot.mouseClick(went, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.ledger.lines())[0].way == "mail")


def read_anew(qtbot, page, item) -> ReadingColumn:
    """Read something that came or went, after something else was looked at."""
    before = hands.shown(page, ReadingColumn)
    page.items.choose(item.id)
    qtbot.waitUntil(lambda: hands.shown(page, ReadingColumn) not in {None, before})
    return hands.shown(page, ReadingColumn)


def elsewhere(qtbot, session, page) -> None:
    """Come back from another disk, as whatever was asked of one before did."""
    back = []
    session.other_disks.ask(page, lambda: None, back.append)
    qtbot.waitUntil(lambda: bool(back))


@pytest.fixture
def out(page, unlocked, qtbot, new_journal, tmp_path, monkeypatch) -> Path:
    """The folder with the sealed file of an answer to what came."""
    friend, made = new_journal("Noor"), tmp_path / "out"
    befriend(qtbot, unlocked, friend)
    shown = open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    made.mkdir()
    monkeypatch.setattr("ui.pages.circle.answering.usual_folder", lambda _page, _title, then: then(made))
    shown.findChildren(Chip)[list(Gesture).index(Gesture.HEAR)].click()
    qtbot.mouseClick(shown.answer.ways.only, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.items.model().rowCount() == 2)
    return made


def test_a_mail_is_offered_as_long_as_the_sealed_file_lies_there_and_was_not_handed_over(
    page, unlocked, asked, qtbot, out, tmp_path
):
    sent, came = sorted(asked(unlocked, lambda journal: journal.inbox.items()), key=lambda item: not item.outgoing)

    shown = read_anew(qtbot, page, sent)
    qtbot.waitUntil(lambda: offered(shown, "Write an e-mail…"))
    shown = read_anew(qtbot, page, came)
    qtbot.waitUntil(lambda: offered(shown, "Write an e-mail…"))

    [file] = out.iterdir()
    file.rename(tmp_path / "elsewhere")
    shown = read_anew(qtbot, page, sent)
    elsewhere(qtbot, unlocked, page)
    assert offered(shown, "It is handed over")
    assert not offered(shown, "Write an e-mail…")

    (tmp_path / "elsewhere").rename(file)
    shown = read_anew(qtbot, page, came)
    press(qtbot, shown, "It is handed over")
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.ledger.lines())[0].way == "hand")
    read_anew(qtbot, page, sent)
    shown = read_anew(qtbot, page, came)
    elsewhere(qtbot, unlocked, page)
    assert not offered(shown, "Write an e-mail…")


def test_in_large_letters_a_narrow_window_shows_all_of_what_is_still_to_hand_over_until_it_was(page, out, look, qtbot):
    assert any(out.iterdir())
    shown = hands.shown(page, ReadingColumn)
    qtbot.waitUntil(lambda: offered(shown, "It is handed over"))
    page.set_compact(True)
    page.resize(620, 600)
    look.choose(scale=2.0)
    for _ in range(hands.SETTLED):
        hands.next_turn(hands.FRAME)
    qtbot.waitUntil(lambda: shown.horizontalScrollBar().maximum() == 0)
    assert "not on its way yet" in hands.read(shown)
    press(qtbot, shown, "It is handed over")
    qtbot.waitUntil(lambda: "Noted." in hands.read(shown))
    assert "not on its way yet" not in hands.read(shown)


def test_what_is_handed_over_before_its_disk_answers_is_not_offered_once_more(
    page, unlocked, asked, qtbot, out, monkeypatch
):
    assert any(out.iterdir())
    answered = Event()
    lies = share.lies
    monkeypatch.setattr(share, "lies", lambda one: answered.wait() and lies(one))
    [sent] = [item for item in asked(unlocked, lambda journal: journal.inbox.items()) if item.outgoing]
    shown = read_anew(qtbot, page, sent)
    press(qtbot, shown, "It is handed over")
    answered.set()
    elsewhere(qtbot, unlocked, page)
    assert not offered(shown, "Write an e-mail…")


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX limits the size of files")
def test_what_a_full_disk_did_not_note_is_offered_as_before(page, unlocked, asked, qtbot, out, little_room):
    assert any(out.iterdir())
    sent, came = sorted(asked(unlocked, lambda journal: journal.inbox.items()), key=lambda item: not item.outgoing)
    shown = hands.shown(page, ReadingColumn)
    for other in (sent, came):
        with little_room(4096):
            press(qtbot, shown, "It is handed over")
            qtbot.waitUntil(lambda: "The disk is full" in hands.read(page))
        assert "Noted." not in hands.read(shown)
        page.open_file(out / "none")  # whose refusal takes the place of that one
        qtbot.waitUntil(lambda: "The disk is full" not in hands.read(page))
        shown = read_anew(qtbot, page, other)
        qtbot.waitUntil(lambda shown=shown: offered(shown, "Write an e-mail…"))
    press(qtbot, shown, "It is handed over")
    qtbot.waitUntil(lambda: "Noted." in hands.read(shown))
    assert asked(unlocked, lambda journal: journal.ledger.lines())[0].way == "hand"


def test_several_sealed_files_are_opened_with_one_look_for_them(page, unlocked, asked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    files = [tmp_path / "one.afterbell", tmp_path / "two.afterbell"]
    for file in files:
        file.write_bytes(sealed_by(friend, body=f"I typed the letter for {file.stem}."))
    part(page, Side).open_requested.emit()
    hands.choose_in_dialog(qtbot, page, *files)
    qtbot.waitUntil(lambda: len(asked(unlocked, lambda journal: journal.inbox.items())) == 2)
