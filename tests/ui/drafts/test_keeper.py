from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from journal.deeds.unlock import open_journal
from journal.errors import DiskFull
from journal.settings_table import MY_NAME
from journal.shapes import Begun, DraftKey, DraftPlace
from tests.ui import hands
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import button, part
from ui import keeping
from ui.drafts import DraftField, DraftLine, DraftNote
from ui.drafts.keeper import DraftAt
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label

HERE = DraftKey(DraftPlace.LATER_LINE, "here")
THERE = DraftKey(DraftPlace.LATER_LINE, "there")


@pytest.fixture
def field(unlocked, look, window, qtbot) -> DraftField:
    """A field with the keyboard on it and the place `HERE` open."""
    made = DraftField(unlocked, look, "What came of it", height=90)
    column = QVBoxLayout(window)
    column.addWidget(made)
    made.note = DraftNote(look, made.keeper)
    column.addWidget(made.note)
    open_(qtbot, made, HERE)
    made.setFocus()
    return made


def open_(qtbot, field, key, stands=None) -> None:
    with qtbot.waitSignal(field.keeper.opened):
        field.keeper.open(key, stands)


@pytest.fixture
def draft(unlocked, asked):
    return lambda key=HERE: asked(unlocked, lambda journal: journal.drafts.get(key))


def leave(draft, unlocked, text, key=HERE):
    unlocked.do(unlocked, lambda journal: journal.drafts.keep(key, text))


@pytest.fixture
def busy(unlocked):
    """Keep the journal's thread busy until the event is set."""
    event = threading.Event()
    unlocked.ask(unlocked, lambda _: event.wait(60), lambda _: None)
    yield event
    event.set()


@pytest.fixture
def full(monkeypatch):
    """A disk that takes no draft while `full[0]`."""
    from journal.entries.drafts import Drafts

    real, state = Drafts.keep, [True]

    def keep(self, *words):
        if state[0]:
            raise DiskFull(path=Path("/somewhere"))
        real(self, *words)

    monkeypatch.setattr(Drafts, "keep", keep)
    monkeypatch.setattr(keeping, "AGAIN", 30)
    return state


def test_what_is_typed_is_kept_while_it_is_typed_letter_by_letter(field, qtbot, draft):
    qtbot.keyClicks(field, "Il a dit\u00a0: «\u00a0Bravo ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "to me")
    qtbot.waitUntil(lambda: draft() == "Il a dit\u00a0: «\u00a0Bravo \n\nto me")
    assert field.keeper.settled


def test_a_save_follows_every_burst_though_the_typing_never_pauses(field, qtbot, draft, monkeypatch):
    monkeypatch.setattr("ui.drafts.keeper.PAUSE", 150)
    for _ in range(200):
        qtbot.keyClicks(field, "x", delay=10)
        if draft():
            break
    assert draft()


@pytest.mark.parametrize("how", ["hidden", "keyboard elsewhere", "flushed", "gone"])
def test_what_was_typed_a_moment_ago_is_kept_at_every_way_out(field, window, unlocked, qtbot, draft, how, monkeypatch):
    monkeypatch.setattr("ui.drafts.keeper.PAUSE", 60_000)
    qtbot.keyClicks(field, "It turned out well.")
    if how == "hidden":
        field.hide()
    elif how == "keyboard elsewhere":
        window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.setFocus()
    elif how == "flushed":
        unlocked.flush()
    else:
        field.hide()
        field.deleteLater()
    qtbot.waitUntil(lambda: draft() == "It turned out well.")


def test_it_outlives_the_lock_and_is_there_again(field, window, unlocked, look, folder, qtbot):
    qtbot.keyClicks(field, "It turned out well.")
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    with qtbot.waitSignal(unlocked.unlocked):
        unlocked.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    again = DraftField(unlocked, look, "What came of it")
    qtbot.addWidget(again)
    open_(qtbot, again, HERE)
    assert again.words() == "It turned out well."
    assert again.textCursor().atEnd()


def test_each_place_has_its_own_and_the_field_never_shows_the_words_of_another(field, qtbot, draft):
    qtbot.keyClicks(field, "about this one")
    field.keeper.open(THERE)
    assert field.words() == ""
    qtbot.keyClicks(field, "about that one")
    open_(qtbot, field, HERE)
    assert field.words() == "about this one"
    assert draft(THERE) == "about that one"


def test_a_draft_that_comes_home_late_is_put_before_what_was_typed_meanwhile(field, unlocked, qtbot, draft, busy):
    leave(draft, unlocked, "A long thought.", THERE)
    field.keeper.open(THERE)
    qtbot.keyClicks(field, "It")
    unlocked.flush()
    qtbot.keyClicks(field, " is")
    with qtbot.waitSignal(field.keeper.opened):
        busy.set()
    qtbot.keyClicks(field, " so")
    assert field.words() == "A long thought.\nIt is so"
    qtbot.waitUntil(lambda: draft(THERE) == "A long thought.\nIt is so")


def test_what_is_typed_before_the_draft_came_home_is_added_to_it_where_the_field_goes_first(
    field, unlocked, qtbot, draft, busy
):
    leave(draft, unlocked, "A long thought.", THERE)
    field.keeper.open(THERE)
    qtbot.keyClicks(field, "It")
    unlocked.flush()
    qtbot.keyClicks(field, " is")
    field.keeper.open(HERE)
    busy.set()
    qtbot.waitUntil(lambda: draft(THERE) == "A long thought.\nIt is")
    assert field.words() == ""


def test_what_stands_there_without_a_draft_is_shown_and_only_what_differs_is_kept(field, qtbot, draft):
    open_(qtbot, field, THERE, lambda _: "As it was kept.")
    assert field.words() == "As it was kept."
    assert not field.keeper.kept
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: draft(THERE) == "")
    open_(qtbot, field, THERE, lambda _: "As it was kept.")
    assert field.words() == ""
    qtbot.keyClicks(field, "As it was kept.")
    qtbot.waitUntil(lambda: draft(THERE) is None)


def test_a_draft_goes_with_the_deed_that_used_it_and_a_second_press_does_nothing(field, unlocked, qtbot, draft, asked):
    qtbot.keyClicks(field, "It turned out well.")
    deeds, ends = [], []
    for _ in range(2):
        field.keeper.use(lambda journal: deeds.append(journal.settings.set(MY_NAME, field.words())), ends.append)
    qtbot.keyClicks(field, " typed meanwhile")
    qtbot.waitUntil(lambda: bool(ends))
    assert len(deeds) == len(ends) == 1
    assert asked(unlocked, lambda journal: journal.settings.get(MY_NAME)) == "It turned out well."
    assert draft() is None
    assert not field.note.isVisible()


def test_a_deed_that_failed_leaves_the_draft_and_the_field_as_they_were(field, unlocked, qtbot, draft):
    qtbot.keyClicks(field, "It turned out well.")
    refused = []

    def act(_journal):
        raise DiskFull(path=Path("/somewhere"))

    field.keeper.use(act, pytest.fail, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert draft() == "It turned out well."
    qtbot.keyClicks(field, " And more.")
    qtbot.waitUntil(lambda: draft() == "It turned out well. And more.")


def test_a_deed_that_ends_after_another_place_was_opened_leaves_that_place_alone(field, unlocked, qtbot, draft, busy):
    qtbot.keyClicks(field, "used")
    field.keeper.use(lambda _: None, pytest.fail)
    field.keeper.open(THERE)
    qtbot.keyClicks(field, "about that one")
    busy.set()
    qtbot.waitUntil(lambda: draft(THERE) == "about that one")
    assert draft(HERE) is None
    assert field.words() == "about that one"


def test_a_draft_is_thrown_away_on_purpose_and_brought_back(field, unlocked, look, qtbot, draft):
    qtbot.keyClicks(field, "A long thought.")
    qtbot.waitUntil(field.note.isVisible)
    said, deed = part(field.note, Label), button(field.note, "Throw away")
    assert (said.text(), deed.text()) == ("Kept until you come back", "Throw away")
    assert deed.accessibleName() == "Throw away: What came of it"
    qtbot.mouseClick(deed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: draft() is None)
    qtbot.waitUntil(lambda: deed.text() == "Bring back")
    assert field.words() == ""
    qtbot.mouseClick(deed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: draft() == "A long thought.")
    assert field.words() == "A long thought."
    open_(qtbot, field, HERE)
    assert said.text() == "Kept from before"


def test_an_emptied_field_keeps_no_draft(field, qtbot, draft):
    qtbot.keyClicks(field, "A")
    qtbot.waitUntil(lambda: draft() == "A")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: draft() is None)
    assert not field.note.isVisible()


def test_words_a_full_disk_refused_are_known_as_unsaved_and_shown_again_before_they_are_home(
    field, unlocked, qtbot, draft, full
):
    qtbot.keyClicks(field, "A long thought.")
    qtbot.waitUntil(lambda: bool(unlocked.held))
    (held,) = unlocked.held
    assert part(field.note, Label).text() == "Not saved yet"
    assert field.note.isVisible()
    assert not field.note._deed.isVisible()
    assert (held.words.place, held.words.called, held.words.text) == (
        DraftAt(HERE),
        "What came of it",
        "A long thought.",
    )
    open_(qtbot, field, THERE)
    open_(qtbot, field, HERE)
    assert field.words() == "A long thought."
    full[0] = False
    qtbot.waitUntil(lambda: draft() == "A long thought." and not unlocked.unsaved)
    assert part(field.note, Label).text() == "Kept from before"
    assert button(field.note, "Throw away").isVisible()


def test_what_was_used_while_a_draft_waited_for_the_disk_is_not_written_after_it(field, unlocked, qtbot, draft, full):
    qtbot.keyClicks(field, "A long thought.")
    qtbot.waitUntil(lambda: bool(unlocked.held))
    ends = []
    field.keeper.use(lambda _: None, ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    full[0] = False
    qtbot.waitUntil(lambda: not unlocked.unsaved and not hands.busy(unlocked))
    assert draft() is None


def test_a_line_is_kept_like_a_text_and_what_comes_late_stands_before_it(unlocked, look, window, qtbot, draft, busy):
    line = DraftLine(unlocked, look, "Title", 200)
    QVBoxLayout(window).addWidget(line)
    leave(draft, unlocked, "Our", HERE)
    line.keeper.open(HERE)
    line.setFocus()
    qtbot.keyClicks(line, "year")
    line.setCursorPosition(2)
    with qtbot.waitSignal(line.keeper.opened):
        busy.set()
    qtbot.keyClicks(line, "-")
    assert line.text() == "Our ye-ar"
    line.hide()
    qtbot.waitUntil(lambda: draft() == "Our ye-ar")


def test_a_place_that_was_looked_up_already_is_shown_at_once(field, qtbot, draft):
    field.keeper.begin(THERE, Begun(draft="Begun.", stands="Stood."))
    assert field.words() == "Begun."
    qtbot.keyClicks(field, "!")
    field.selectAll()
    qtbot.keyClicks(field, "Stood.")
    qtbot.waitUntil(lambda: field.keeper.settled)
    assert draft(THERE) is None


@pytest.mark.parametrize("wide", [220, 600])
def test_nothing_below_a_field_moves_as_one_types_throws_away_and_brings_back(field, look, window, qtbot, draft, wide):
    below = Label(look, "I'm hoping for")
    window.layout().addWidget(below)
    window.layout().addStretch(1)
    window.setFixedWidth(wide)
    qtbot.waitUntil(lambda: below.y() > field.y() and field.width() < wide)
    stood = below.geometry()
    qtbot.keyClicks(field, "A long thought.")
    qtbot.waitUntil(field.note.isVisible)
    for press, kept in ((None, True), ("Throw away", False), ("Bring back", True)):
        if press:
            qtbot.mouseClick(button(field.note, press), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda kept=kept: bool(draft()) is kept)
        qtbot.waitUntil(lambda press=press: not press or press not in hands.read(field.note))
        assert below.geometry() == stood


def test_what_says_that_words_are_kept_breaks_in_a_narrow_column(field, qtbot):
    qtbot.keyClicks(field, "Better.")
    qtbot.waitUntil(field.note.isVisible)
    said, deed = part(field.note, Label), part(field.note, LinkButton)
    assert deed.y() <= said.y(), "side by side where there is room"
    field.note.setFixedWidth(max(said.width(), deed.width()))
    qtbot.waitUntil(lambda: deed.y() > said.y())
    qtbot.waitUntil(lambda: all(field.note.rect().contains(each.geometry()) for each in (said, deed)))
