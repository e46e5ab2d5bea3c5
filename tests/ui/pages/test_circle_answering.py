"""Answering what a friend shared: two presses, and a question first where words or people are in doubt."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from journal.deeds import people
from journal.shapes import Gesture
from journal.sharing import hand_over, shared_folder
from journal.sharing import seal as opening
from tests.ui.circle_friends import befriend, done, sealed_by
from tests.ui.hands import button, field, press, read, write
from tests.ui.pages.test_circle import open_first, page
from ui.widgets.sheet import sheet_over
from ui.wishes import Say

__all__ = ["page"]


@pytest.fixture
def out(tmp_path, monkeypatch):
    """Where the sealed answer goes."""
    place = tmp_path / "out"
    place.mkdir()
    monkeypatch.setattr("ui.pages.circle.answering.usual_folder", lambda _page, _title, then: then(place))
    return place


def answered(friend, out):
    """Give what the friend reads."""
    (file,) = out.iterdir()
    item = friend.do(lambda journal: hand_over.open_file(journal, file))[0]
    (response,) = friend.inbox.responses_to(item.about)
    return response.gesture, response.words


def test_a_response_is_two_presses_and_reaches_the_friend(page, unlocked, qtbot, new_journal, tmp_path, out, wishes):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    shown = open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    write(qtbot, shown, "Words to go with it", "Tea on Saturday.")
    press(qtbot, shown, "I hear you")
    with qtbot.waitSignal(wishes.made) as told:
        press(qtbot, shown, "Seal response")
    assert told.args == [Say(f"Sealed as {next(out.iterdir()).name}, and still to hand over")]
    assert answered(friend, out) == (Gesture.HEAR, "Tea on Saturday.")


def test_whoever_only_typed_words_is_told_what_else_an_answer_needs(page, unlocked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    shown = open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    write(qtbot, shown, "Words to go with it", "Tea on Saturday.")
    assert "Choose one above; your words go with it." in read(shown)
    press(qtbot, shown, "I hear you")
    assert "Choose one above" not in read(shown)
    assert "Sealed for Noor alone" in read(shown)


def test_an_answer_to_somebody_unverified_needs_a_clear_yes(page, unlocked, qtbot, new_journal, tmp_path, out, wishes):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend, verified=False)
    shown = open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    press(qtbot, shown, "I hear you")
    press(qtbot, shown, "Seal response")
    qtbot.waitUntil(lambda: sheet_over(page) is not None)
    assert "safety words with Noor" in read(sheet_over(page))
    assert not list(out.iterdir())
    with qtbot.waitSignal(wishes.made) as told:
        press(qtbot, sheet_over(page), "Seal anyway")
    assert told.args == [Say(f"Sealed as {next(out.iterdir()).name}, and still to hand over")]
    assert len(list(out.iterdir())) == 1


@pytest.mark.parametrize(
    ("words", "said", "reads"),
    [
        ("Rosa Delgado was like that.", "Covered by their stand-ins: Rosa Delgado.", "Student A was like that."),
        (
            "Rosa was, and rosa@school.org.",
            "Taken out, for it fits more than one person on your list: Rosa and rosa@school.org.",
            "[someone] was, and [someone].",
        ),
        ("Okonkwo was, too.", "Noor would read this as you typed it: Okonkwo.", "Okonkwo was, too."),
    ],
)
def test_a_name_in_an_answer_is_asked_about_before_it_is_sealed(
    page, unlocked, qtbot, new_journal, tmp_path, out, words, said, reads
):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    for name in ("Rosa Delgado", "Rosa Park"):
        done(qtbot, unlocked, lambda journal, name=name: people.add(journal, (name,)))
    shown = open_first(qtbot, page, friend, tmp_path, body="It was calm.")
    write(qtbot, shown, "Words to go with it", words)
    press(qtbot, shown, "I hear you")
    for answer in ("Change them", "Seal it so"):
        press(qtbot, shown, "Seal response")
        qtbot.waitUntil(lambda: sheet_over(page) is not None)
        assert said in read(sheet_over(page))
        assert list(out.iterdir()) == []
        press(qtbot, sheet_over(page), answer)
        qtbot.waitUntil(lambda: sheet_over(page) is None)
    qtbot.waitUntil(lambda: len(list(out.glob("*.afterbell"))) == 1)
    assert answered(friend, out)[1] == reads


@pytest.mark.parametrize(
    ("part", "said", "known"),
    [
        (lambda journal, of: journal.circle.remove(of), "They were removed", "no longer in your circle"),
        (lambda journal, of: journal.circle.block(of), "You blocked this person", "blocked"),
        (
            lambda journal, of: journal.circle.mark_lost(of, date(2026, 3, 1)),
            "Their keys are lost",
            "keys were lost",
        ),
    ],
    ids=["removed", "blocked", "keys lost"],
)
def test_an_answer_that_reaches_nobody_is_told_so_before_anything_is_asked(
    page, unlocked, qtbot, new_journal, out, part, said, known
):
    friend = new_journal("Noor")
    contact = befriend(qtbot, unlocked, friend)
    data = sealed_by(friend, body="I typed the letter.")
    item = done(qtbot, unlocked, lambda journal: opening.open_bundle(journal, data))
    done(qtbot, unlocked, lambda journal: part(journal, contact.id))
    qtbot.waitUntil(lambda: page.items.model().rowCount() == 1)
    page.items.choose(item.id)
    qtbot.waitUntil(lambda: known in read(page))
    assert "verified in person" not in read(page)
    write(qtbot, page, "Words to go with it", "Tea with Okonkwo?")
    press(qtbot, page, "I hear you")
    press(qtbot, page, "Seal response")
    qtbot.waitUntil(lambda: said in read(page))
    assert sheet_over(page) is None
    assert list(out.iterdir()) == []
    assert field(page, "Words to go with it").toPlainText() == "Tea with Okonkwo?"


def test_with_a_shared_folder_a_response_is_two_presses_and_nothing_else(
    page, unlocked, qtbot, new_journal, tmp_path, wishes
):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    folder = tmp_path / "Our circle"
    folder.mkdir()
    for choosing in (lambda act: done(qtbot, unlocked, act), friend.do):
        choosing(lambda journal: shared_folder.choose(journal, folder))
    shown = open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    press(qtbot, shown, "I hear you")
    seal = button(shown, "Seal response")
    with qtbot.waitSignal(wishes.made) as told:
        qtbot.mouseClick(seal, Qt.MouseButton.LeftButton)
    assert told.args == [Say("Sealed, and on its way through the shared folder")]
    qtbot.mouseClick(seal, Qt.MouseButton.LeftButton)  # once more, when it has gone
    assert not seal.isEnabled()
    assert shared_folder.pick_up(friend).outcomes == ("taken",)
