"""Sharing an entry, as somebody does it who sees the sheet, presses what stands on it, and types in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from journal.deeds import share, write
from journal.shapes import Ask, Draft, Kind
from journal.sharing import hand_over, shared_folder
from tests.bare import made
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import button, buttons, field, next_turn, offered, press, press_beside, read
from tests.ui.hands import write as typed
from ui.dialogs.share import ShareSheet
from ui.dialogs.share.decisions import Decisions
from ui.dialogs.share.terms import Terms
from ui.look import Look
from ui.widgets.chips import Chip
from ui.widgets.labels import Label
from ui.widgets.seal_buttons import Ways
from ui.wishes import GoTo, PageName, Share

BODY = "The projector died. Marcus tried to help. I met Delgado in the corridor; write to rosa@example.org."
LONG = "a rather long name of a locked document of the school.pdf"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def friend(new_journal):
    return new_journal("Noor")


@pytest.fixture
def entry(unlocked, qtbot):
    draft = Draft(body=BODY, title="Observation day", kind=Kind.LOW)
    done(qtbot, unlocked, lambda journal: journal.names.add(("Marcus",)))
    return done(qtbot, unlocked, lambda journal: write.write(journal, draft))


@pytest.fixture
def out(tmp_path, monkeypatch):
    """Where the sealed file goes."""
    place = tmp_path / "out"
    place.mkdir()
    monkeypatch.setattr("ui.dialogs.share.sheet.usual_folder", lambda _sheet, _title, then: then(place))
    return place


@pytest.fixture
def left(unlocked, asked):
    """By which ways things left, as the ledger says."""
    return lambda: [line.way for line in asked(unlocked, lambda journal: journal.ledger.lines())]


def opened(qtbot, session, look, entry, window) -> ShareSheet:
    sheet = ShareSheet(session, look, print, Share((entry.id,)), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: "protected" in read(sheet) and bool(buttons(sheet, "Noor")))
    return sheet


def decide_everything(qtbot, sheet) -> None:
    while "to decide" in (before := read(sheet)):
        qtbot.mouseClick(buttons(sheet, "Protect ")[0], LEFT)
        qtbot.waitUntil(lambda before=before: read(sheet) != before)


def seal(qtbot, sheet, words: str = "Seal it") -> None:
    press(qtbot, sheet, words)
    qtbot.waitUntil(lambda: "Only Noor can open it." in read(sheet))


def received(friend, out: Path):
    """Give what came with the one file that lies there, as the friend has it."""
    (file,) = out.iterdir()
    item = friend.do(lambda journal: hand_over.open_file(journal, file))[0]
    return item, friend.inbox.entries_of(item.id)


def test_nothing_can_be_sealed_while_something_is_undecided(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    assert "2 to decide" in read(sheet)
    assert not offered(sheet, "Seal it")
    decide_everything(qtbot, sheet)
    assert offered(sheet, "Seal it")


def test_in_a_small_window_with_large_text_nothing_lies_over_the_preview(unlocked, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    window.resize(800, 600)
    look = Look("paper", 1.0)
    sheet = opened(qtbot, unlocked, look, entry, window)
    for scale in (1.0, 2.0, 1.0):
        look.choose(scale=scale)
        next_turn()
        terms, shown = sheet.findChild(Terms), field(sheet, "What they will read")
        places = [QRect(part.mapTo(sheet, QPoint()), part.size()) for part in (terms, shown)]
        assert not places[0].intersects(places[1])
        assert max(place.right() for place in places) < sheet.width()
        for area in (terms, sheet.findChild(Decisions)):
            # its bar comes and goes in a turn of its own
            qtbot.waitUntil(lambda area=area: area.widget().width() <= area.viewport().width())


def test_what_cannot_be_protected_is_said_in_the_sheet(unlocked, look, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    draft = Draft(body=f"Then Keisha{'sha' * 100} left.")
    entry = done(qtbot, unlocked, lambda journal: write.write(journal, draft))
    sheet = opened(qtbot, unlocked, look, entry, window)
    qtbot.mouseClick(buttons(sheet, "Protect ")[0], LEFT)
    qtbot.waitUntil(lambda: offered(sheet, "Put away"))
    assert "1 to decide" in read(sheet)
    assert buttons(sheet, "Protect ")[0].isEnabled()


def test_the_friend_reads_exactly_what_was_shown(unlocked, look, entry, window, friend, qtbot, out):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    press(qtbot, sheet, "just listening")
    decide_everything(qtbot, sheet)
    shown = field(sheet, "What they will read").toPlainText()
    for hidden in ("Marcus", "Delgado", "rosa@example.org"):
        assert hidden not in shown
    seal(qtbot, sheet)
    item, (entry,) = received(friend, out)
    assert item.ask is Ask.LISTEN
    assert f"{entry.title}\n{entry.body}" == shown


def test_a_name_protected_while_sharing_is_on_the_people_list_and_can_be_undone(
    unlocked, look, entry, window, friend, qtbot, asked
):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    press(qtbot, sheet, "Protect Delgado")
    press(qtbot, sheet, "Decide again about Delgado")
    qtbot.waitUntil(lambda: offered(sheet, "Protect Delgado"))
    assert len(asked(unlocked, lambda journal: journal.names.people())) == 1
    press(qtbot, sheet, "Protect Delgado")
    qtbot.waitUntil(lambda: not offered(sheet, "Protect Delgado"))
    assert len(asked(unlocked, lambda journal: journal.names.people())) == 2


def test_a_name_in_the_note_is_asked_about_too(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    typed(qtbot, sheet, "A note to go with it", "Ask Oyelaran about it.")
    assert not offered(sheet, "Seal it")
    qtbot.waitUntil(lambda: "to decide" in read(sheet))
    assert not offered(sheet, "Seal it")
    shown = field(sheet, "What they will read")
    assert shown.toPlainText().startswith("Your note: Ask Oyelaran about it.")
    typed(qtbot, sheet, "A note to go with it", "Ask Marcus about it.")
    qtbot.waitUntil(lambda: shown.toPlainText().startswith("Your note: Ask Student A about it."))


def test_an_e_mail_is_only_a_draft_beside_the_file_and_says_nothing_of_the_entry(
    unlocked, look, entry, window, friend, qtbot, out, left, monkeypatch
):
    befriend(qtbot, unlocked, friend)
    outside = []
    monkeypatch.setattr("ui.desktop.outside.open_outside", lambda url: not outside.append(url))
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    seal(qtbot, sheet)
    press(qtbot, sheet, "Write an e-mail…")
    draft, folder = outside
    assert (draft.scheme(), draft.path()) == ("mailto", "")
    for word in ("Observation", "Delgado", "sideways"):
        assert word not in draft.toString()
    assert folder.toLocalFile() == str(out)
    assert "If none opens, send the file in another way." in read(sheet), "no desktop says that it has no mail program"
    assert "mail" not in left(), "that it was asked for is no word that it went"
    press(qtbot, sheet, "It is handed over")
    qtbot.waitUntil(lambda: left() == ["mail"])


def test_somebody_unverified_needs_a_clear_yes(unlocked, look, entry, window, friend, qtbot, out):
    befriend(qtbot, unlocked, friend, verified=False)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    assert "For nobody yet" in read(sheet)
    assert not offered(sheet, "Seal it")
    qtbot.mouseClick(buttons(sheet, "Noor")[0], LEFT, pos=QPoint(8, 8))
    press(qtbot, sheet, "Seal it")
    qtbot.waitUntil(lambda: offered(window, "Seal anyway"))
    assert list(out.iterdir()) == []
    press(qtbot, window, "Seal anyway")
    qtbot.waitUntil(lambda: len(list(out.glob("*.afterbell"))) == 1)


def test_an_empty_circle_is_a_press_away_and_the_note_is_kept(unlocked, look, entry, window, qtbot, wishes):
    sheet = ShareSheet(unlocked, look, wishes.go, Share((entry.id,)), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: offered(sheet, "Go to Circle"))
    typed(qtbot, sheet, "A note to go with it", "For you.")
    press(qtbot, sheet, "Go to Circle")
    assert (sheet.isHidden(), wishes.all) == (True, [GoTo(PageName.CIRCLE)])
    again = ShareSheet(unlocked, look, wishes.go, Share((entry.id,)), window)
    again.open_sheet()
    qtbot.waitUntil(lambda: field(again, "A note to go with it").toPlainText() == "For you.")


@pytest.mark.parametrize("chosen", ["Protect ", "ideas welcome", "Noor", ""])
def test_a_stray_click_takes_nothing_away_that_was_chosen(unlocked, look, entry, window, friend, qtbot, chosen):
    befriend(qtbot, unlocked, friend, verified=False)
    sheet = opened(qtbot, unlocked, look, entry, window)
    if chosen:
        before = read(sheet)
        qtbot.mouseClick(buttons(sheet, chosen)[0], LEFT, pos=QPoint(8, 8))
        if chosen == "Protect ":
            qtbot.waitUntil(lambda: read(sheet) != before)
    assert press_beside(qtbot, sheet) is not bool(chosen)


def test_where_the_file_cannot_be_written_the_ledger_says_nothing(
    unlocked, look, entry, window, friend, qtbot, out, left
):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    out.rmdir()
    press(qtbot, sheet, "Seal it")
    qtbot.waitUntil(lambda: offered(sheet, "Put away"))
    assert left() == []
    assert offered(sheet, "Seal it")


def test_everything_is_decided_by_the_keyboard_alone(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    while "to decide" in (before := read(sheet)):
        qtbot.keyClick(sheet, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda before=before: read(sheet) != before)
    assert offered(sheet, "Seal it")


def test_the_title_of_an_entry_never_stands_in_the_title_of_a_window(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    opened(qtbot, unlocked, look, entry, window)
    assert "Observation" not in window.windowTitle()


def test_sharing_is_refused_plainly_where_the_entry_is_gone(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    done(qtbot, unlocked, lambda journal: write.trash(journal, (entry.id,)))
    sheet = ShareSheet(unlocked, look, print, Share((entry.id,)), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: offered(sheet, "Put away") or "to decide" in read(sheet))
    assert not offered(sheet, "Seal it")


@pytest.fixture
def shared(unlocked, friend, qtbot, tmp_path):
    """A folder that both share through."""
    folder = tmp_path / "Our circle"
    folder.mkdir()
    for choosing in (lambda act: done(qtbot, unlocked, act), friend.do):
        choosing(lambda journal: shared_folder.choose(journal, folder))
    return folder


def test_with_a_shared_folder_one_press_puts_it_there(unlocked, look, entry, window, friend, qtbot, shared, left):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    seal(qtbot, sheet, "Put in the shared folder")
    assert f"It lies in the shared folder “{shared.name}”" in read(sheet)
    assert shared_folder.pick_up(friend).outcomes == ("taken",)
    assert left() == ["folder"]


def test_a_shared_folder_that_is_chosen_as_any_other_is_a_shared_one_all_the_same(
    unlocked, look, entry, window, friend, qtbot, shared, left, monkeypatch
):
    befriend(qtbot, unlocked, friend)
    monkeypatch.setattr("ui.dialogs.share.sheet.usual_folder", lambda _sheet, _title, then: then(shared))
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    seal(qtbot, sheet)
    assert f"It lies in the shared folder “{shared.name}”" in read(sheet)
    assert left() == ["folder"]


def test_a_shared_folder_that_vanished_is_said_and_nothing_is_sealed(
    unlocked, look, entry, window, friend, qtbot, shared, left
):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    shared.rmdir()
    press(qtbot, sheet, "Put in the shared folder")
    qtbot.waitUntil(lambda: offered(sheet, "Put away"))
    assert left() == []
    assert offered(sheet, "Put in the shared folder")


def test_of_several_shared_folders_the_button_asks_which(look, qtbot):
    ways = Ways(look, "Save", "Put")
    qtbot.addWidget(ways)
    ways.show_folders((("/a/Noor", "Noor"), ("/b/Sam & co", "Sam & co")))
    chosen = []
    ways.folder_chosen.connect(chosen.append)
    ways.put.menu().actions()[1].trigger()
    assert chosen == ["/b/Sam & co"]


def test_sharing_again_says_for_whom_it_is_brought_up_to_date(
    unlocked, look, entry, window, friend, qtbot, out, tmp_path, monkeypatch
):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    seal(qtbot, sheet)
    press(qtbot, sheet, "Done")
    first, _ = received(friend, out)
    revised = Draft(body="The projector worked.", title="Observation day", kind=Kind.LOW)
    done(qtbot, unlocked, lambda journal: write.revise(journal, entry.id, revised))
    only_sealed = opened(qtbot, unlocked, look, entry, window)
    assert "Sealed for Noor before, and not handed over yet: hand over the new file instead." in read(only_sealed)
    press(qtbot, only_sealed, "Cancel")
    [line] = done(qtbot, unlocked, share.ledger)
    done(qtbot, unlocked, lambda journal: share.note_way(journal, line.bundle, "hand"))
    again = opened(qtbot, unlocked, look, entry, window)
    assert "Shared with Noor before: sharing it again brings theirs up to date." in read(again)
    place = tmp_path / "again"
    place.mkdir()
    monkeypatch.setattr("ui.dialogs.share.sheet.usual_folder", lambda _sheet, _title, then: then(place))
    seal(qtbot, again)
    received(friend, place)
    assert friend.inbox.entries_of(first.id)[0].body == "The projector worked."


def test_what_was_written_later_goes_along_where_somebody_ticks_it(unlocked, look, entry, window, friend, qtbot, out):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    assert not buttons(sheet, "With the later line"), "there is nothing later yet"
    sheet.close_sheet()
    done(qtbot, unlocked, lambda journal: write.add_later_line(journal, entry.id, "Marcus said sorry."))
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    qtbot.waitUntil(lambda: offered(sheet, "With the later line"))
    assert "said sorry" not in read(sheet)
    tick = button(sheet, "With the later line")
    qtbot.mouseClick(tick, LEFT, pos=QPoint(8, tick.height() // 2))
    qtbot.waitUntil(lambda: "Later that day: Student A said sorry." in read(sheet).replace("*", ""))
    seal(qtbot, sheet)
    _, (sent,) = received(friend, out)
    assert sent.body.endswith("*Later that day:* Student A said sorry.")


def test_a_file_that_cannot_be_looked_into_says_so_at_its_question_and_both_answers_are_in_sight(
    unlocked, look, entry, window, friend, qtbot
):
    befriend(qtbot, unlocked, friend)
    for name, data in (("paper.pdf", made.pdf()), (LONG, made.pdf(locked=True)), ("notes.txt", b"It rained.")):
        done(qtbot, unlocked, lambda journal, name=name, data=data: write.attach(journal, entry.id, name, data))
    sheet = opened(qtbot, unlocked, look, entry, window)
    choices = sheet.findChild(Decisions)
    qtbot.waitUntil(lambda: choices.widget().isVisible())
    said = [label.text() for label in choices.findChildren(Label)]
    assert any("names in them go as they are. What is not cleaned tells its author" in words for words in said)
    assert (said.count("not looked into"), said.count("not looked into, not cleaned")) == (1, 1)
    chips = [chip for chip in choices.findChildren(Chip) if chip.isVisible()]
    assert [chip.text() for chip in chips].count("leave it out") == 3
    edge = choices.viewport().width()
    assert [chip.text() for chip in chips if chip.mapTo(choices.widget(), chip.rect().topRight()).x() > edge] == []


def test_a_title_and_a_text_ask_once_about_one_person_and_one_press_answers_for_both(
    unlocked, look, window, friend, qtbot, out
):
    befriend(qtbot, unlocked, friend)
    draft = Draft(body="I rang Keturah Boll at home.", title="Keturah again", kind=Kind.LOW)
    entry = done(qtbot, unlocked, lambda journal: write.write(journal, draft))
    sheet = opened(qtbot, unlocked, look, entry, window)
    assert [each.accessibleName() for each in buttons(sheet, "Protect ")] == ["Protect Keturah Boll"]
    press(qtbot, sheet, "Leave Keturah Boll as it is")
    qtbot.waitUntil(lambda: "to decide" not in read(sheet))
    assert not buttons(sheet, "Protect ")
    press(qtbot, sheet, "Decide again about Keturah Boll")
    qtbot.waitUntil(lambda: offered(sheet, "Protect Keturah Boll"))
    press(qtbot, sheet, "Leave Keturah Boll as it is")
    seal(qtbot, sheet)
    assert "Keturah again" in str(received(friend, out))
    kept = done(qtbot, unlocked, lambda journal: journal.names.decisions())
    assert [one.key for one in kept] == ["keturah boll"]
