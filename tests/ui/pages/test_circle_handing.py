"""An answer that is a file has reached nobody yet, and the page says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journal.shapes import Gesture
from tests.ui.circle_friends import befriend
from tests.ui.pages.test_circle import open_first, page, words_of
from ui.pages.circle.reading import Answer
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
    monkeypatch.setattr("ui.desktop.outside.open_outside", lambda url: addresses.append(url.scheme()))
    [mail] = [button for button in shown.findChildren(QPushButton) if button.text() == "Write an e-mail…"]
    qtbot.mouseClick(mail, Qt.MouseButton.LeftButton)
    assert addresses == ["mailto", "file"]
    assert asked(unlocked, lambda journal: journal.ledger.lines())[0].way != "mail"
    [went] = [one for one in shown.findChildren(QPushButton) if one.text() == "It is handed over" and one.isVisible()]
    qtbot.mouseClick(went, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.ledger.lines())[0].way == "mail")
