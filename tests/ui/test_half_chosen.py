"""What was chosen in a sheet that somebody left half-way stands there again when it is opened next, until the lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from journal.deeds import people, write
from journal.deeds.unlock import open_journal
from journal.shapes import Draft, FileOrder
from tests.ui.circle_friends import befriend, done
from tests.ui.conftest import PASSPHRASE
from tests.ui.dialogs.test_share import LEFT, decide_everything, opened
from tests.ui.hands import button, buttons, offered, press, read
from ui.dialogs.share import ProtectedExportSheet, ShareBookSheet, ShareSheet
from ui.wishes import Share

BODY = "Delgado came in.\n\nOyelaran went.\n\nMarisol Vega stayed."
BOOK = FileOrder(name="Year.pdf", media_type="application/pdf", data=b"%PDF-1.7", title="Year", protected=True)


@pytest.fixture
def friend(unlocked, new_journal, qtbot):
    return befriend(qtbot, unlocked, new_journal("Noor"), verified=False)


@pytest.fixture
def entry(unlocked, friend, qtbot):
    return done(qtbot, unlocked, lambda journal: write.write(journal, Draft(body=BODY)))


def leave_half_decided(qtbot, unlocked, look, entry, window) -> None:
    """Protect one, leave another, say for whom and what is hoped for, and go by Escape."""
    sheet = opened(qtbot, unlocked, look, entry, window)
    press(qtbot, sheet, "Protect Delgado")
    press(qtbot, sheet, "Leave Marisol Vega as it is")
    qtbot.waitUntil(lambda: "1 to decide" in read(sheet))
    for chosen in ("Noor", "ideas welcome"):
        qtbot.mouseClick(buttons(sheet, chosen)[0], LEFT, pos=QPoint(8, 8))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def changed(qtbot, unlocked, entry, body: str) -> None:
    done(qtbot, unlocked, lambda journal: write.keep(journal, entry.id, Draft(body=body), visit="b" * 32))


def test_a_share_begins_where_it_was_left(unlocked, look, window, entry, qtbot):
    leave_half_decided(qtbot, unlocked, look, entry, window)
    again = opened(qtbot, unlocked, look, entry, window)
    assert "1 to decide" in read(again)
    assert buttons(again, "Noor")[0].isChecked()
    assert button(again, "ideas welcome").isChecked()
    press(qtbot, again, "Decide again about Marisol Vega")
    qtbot.waitUntil(lambda: offered(again, "Leave Marisol Vega as it is"))
    press(qtbot, again, "Decide again about Delgado")
    qtbot.waitUntil(lambda: "3 to decide" in read(again))


def test_what_was_said_of_a_line_that_changed_since_is_asked_once_more(unlocked, look, window, entry, qtbot):
    leave_half_decided(qtbot, unlocked, look, entry, window)
    changed(qtbot, unlocked, entry, BODY.replace("Marisol Vega stayed.", "Marisol Vega is a child and stayed."))
    again = opened(qtbot, unlocked, look, entry, window)
    assert offered(again, "Leave Marisol Vega as it is")
    assert offered(again, "Decide again about Delgado"), "that line is as it was"
    assert "2 to decide" in read(again)


def test_what_changes_under_an_open_sheet_is_asked_once_more_too(unlocked, look, window, entry, qtbot):
    sheet = opened(qtbot, unlocked, look, entry, window)
    press(qtbot, sheet, "Leave Marisol Vega as it is")
    qtbot.waitUntil(lambda: "2 to decide" in read(sheet))
    changed(qtbot, unlocked, entry, BODY + "\n\nI told Marisol Vega off.")
    qtbot.waitUntil(lambda: "told Marisol Vega off" in read(sheet))
    assert offered(sheet, "Leave Marisol Vega as it is")


@pytest.mark.parametrize("way", ["sealed", "locked"])
def test_nothing_is_left_of_it_once_it_was_used_or_the_journal_locked(
    unlocked, look, window, entry, folder, qtbot, tmp_path, monkeypatch, way
):
    leave_half_decided(qtbot, unlocked, look, entry, window)
    if way == "sealed":
        monkeypatch.setattr("ui.dialogs.share.sheet.usual_folder", lambda _sheet, _title, then: then(tmp_path))
        sheet = opened(qtbot, unlocked, look, entry, window)
        press(qtbot, sheet, "Leave Oyelaran as it is")
        qtbot.waitUntil(lambda: offered(sheet, "Seal it"))
        qtbot.mouseClick(button(sheet, "Seal it"), LEFT)
        press(qtbot, window, "Seal anyway")
        qtbot.waitUntil(lambda: "Only Noor can open it." in read(sheet))
        changed(qtbot, unlocked, entry, f"{BODY}\n\nNobody else.")
        done(qtbot, unlocked, lambda _: None)  # home after whatever the sheet asked for at that
        assert "Sealed for Noor" in read(sheet), "whatever is written later"
    else:
        with qtbot.waitSignal(unlocked.locked):
            unlocked.lock()
        with qtbot.waitSignal(unlocked.unlocked):
            unlocked.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    again = opened(qtbot, unlocked, look, entry, window)
    assert not buttons(again, "Noor")[0].isChecked()
    assert not button(again, "ideas welcome").isChecked()
    assert not buttons(again, "Decide again")
    assert ("2 to decide" in read(again)) is (way == "locked"), "what was sealed is remembered of the words"


def test_a_protected_export_begins_where_it_was_left(unlocked, look, window, entry, qtbot):
    for before in (3, 2):
        sheet = ProtectedExportSheet(unlocked, look, (entry.id,), window)
        sheet.open_sheet()
        qtbot.waitUntil(lambda sheet=sheet, before=before: f"{before} to decide" in read(sheet))
        if before == 3:
            press(qtbot, sheet, "Leave Oyelaran as it is")
            qtbot.waitUntil(lambda sheet=sheet: "2 to decide" in read(sheet))
            press(qtbot, sheet, "Cancel")


def test_whom_a_book_is_for_is_still_ticked(unlocked, look, window, friend, qtbot):
    for ticked in (False, True):
        sheet = ShareBookSheet(unlocked, look, print, BOOK, window)
        sheet.open_sheet()
        qtbot.waitUntil(lambda sheet=sheet: bool(buttons(sheet, "Noor")))
        box = buttons(sheet, "Noor")[0]
        assert box.isChecked() is ticked
        box.click()
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_a_name_that_was_covered_in_sight_is_asked_about_once_off_the_list(unlocked, look, window, entry, qtbot):
    sheet = opened(qtbot, unlocked, look, entry, window)
    press(qtbot, sheet, "Leave Delgado as it is")
    qtbot.waitUntil(lambda: "2 to decide" in read(sheet))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    person = done(qtbot, unlocked, lambda journal: people.add(journal, ("Ana Delgado",)))
    covered = opened(qtbot, unlocked, look, entry, window)
    assert f"{person.stand_in} came in." in read(covered)
    qtbot.keyClick(covered, Qt.Key.Key_Escape)
    done(qtbot, unlocked, lambda journal: people.remove(journal, person.id))
    assert offered(opened(qtbot, unlocked, look, entry, window), "Leave Delgado as it is")


def test_a_line_that_stood_in_another_entry_is_asked_about_once_more(unlocked, look, window, entry, qtbot):
    other = done(qtbot, unlocked, lambda journal: write.write(journal, Draft(body="Nobody came.")))

    def both() -> ShareSheet:
        sheet = ShareSheet(unlocked, look, print, Share((entry.id, other.id)), window)
        sheet.open_sheet()
        qtbot.waitUntil(lambda: "to decide" in read(sheet))
        return sheet

    sheet = both()
    press(qtbot, sheet, "Leave Delgado as it is")
    qtbot.waitUntil(lambda: "2 to decide" in read(sheet))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    changed(qtbot, unlocked, other, "The smallest of them is new.\n\nDelgado came in.")
    assert offered(both(), "Leave Delgado as it is")


def test_what_comes_into_sight_by_a_tick_or_another_answer_is_asked_about(unlocked, look, window, entry, qtbot):
    def give_more(journal) -> None:
        write.add_later_line(journal, entry.id, "Delgado cried at home.")
        journal.attachments.add(entry.id, "plan.txt", b"Oyelaran is moved down.")

    done(qtbot, unlocked, give_more)
    sheet = opened(qtbot, unlocked, look, entry, window)
    press(qtbot, sheet, "Leave out File plan.txt")
    qtbot.waitUntil(lambda: offered(sheet, "Decide again about File plan.txt"))
    for open_, name in ((2, "Delgado"), (1, "Oyelaran")):
        press(qtbot, sheet, f"Leave {name} as it is")
        qtbot.waitUntil(lambda open_=open_: f"{open_} to decide" in read(sheet))
    press(qtbot, sheet, "Decide again about File plan.txt")
    qtbot.waitUntil(lambda: offered(sheet, "Leave Oyelaran as it is"))
    assert not offered(sheet, "Leave Delgado as it is")
    qtbot.mouseClick(button(sheet, "With the later line"), LEFT, pos=QPoint(8, 8))
    qtbot.waitUntil(lambda: offered(sheet, "Leave Delgado as it is"))


def test_deciding_again_takes_nobody_off_the_list_whom_somebody_has_worked_on_since(
    unlocked, look, window, entry, asked, qtbot
):
    leave_half_decided(qtbot, unlocked, look, entry, window)
    (person,) = asked(unlocked, lambda journal: journal.names.people())
    names = "Ana Delgado", "Nita"
    done(qtbot, unlocked, lambda journal: people.revise(journal, person.id, names, None, "7b"))
    again = opened(qtbot, unlocked, look, entry, window)
    press(qtbot, again, "Decide again about Delgado")
    qtbot.waitUntil(lambda: not offered(again, "Decide again about Delgado"))
    assert [one.names for one in asked(unlocked, lambda journal: journal.names.people())] == [names]


def test_who_went_off_the_list_under_an_open_sheet_can_be_protected_again(
    unlocked, look, window, entry, asked, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr("ui.dialogs.share.sheet.usual_folder", lambda _sheet, _title, then: then(tmp_path))
    sheet = opened(qtbot, unlocked, look, entry, window)
    qtbot.mouseClick(buttons(sheet, "Noor")[0], LEFT, pos=QPoint(8, 8))
    decide_everything(qtbot, sheet)
    person, *_ = asked(unlocked, lambda journal: journal.names.people())
    done(qtbot, unlocked, lambda journal: people.remove(journal, person.id))
    press(qtbot, sheet, "Seal it")
    press(qtbot, window, "Seal anyway")
    qtbot.waitUntil(lambda: offered(sheet, f"Protect {person.names[0]}"))
    decide_everything(qtbot, sheet)
    assert offered(sheet, "Seal it")


def test_what_was_ticked_and_left_for_one_is_not_where_it_is_meant_for_another(
    unlocked, look, window, entry, new_journal, qtbot
):
    leave_half_decided(qtbot, unlocked, look, entry, window)
    sam = befriend(qtbot, unlocked, new_journal("Sam"), "Sam")
    sheet = ShareSheet(unlocked, look, print, Share((entry.id,), (sam.id,)), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: bool(buttons(sheet, "Sam")) and buttons(sheet, "Sam")[0].isChecked())
    assert not buttons(sheet, "Noor")[0].isChecked()
    qtbot.waitUntil(lambda: offered(sheet, "Leave Marisol Vega as it is"))


def test_nothing_is_sealed_that_came_in_between_and_was_in_nobodys_sight(unlocked, look, window, entry, qtbot):
    done(qtbot, unlocked, lambda journal: write.add_later_line(journal, entry.id, "Delgado cried at home."))
    sheet = opened(qtbot, unlocked, look, entry, window)
    qtbot.mouseClick(buttons(sheet, "Noor")[0], LEFT, pos=QPoint(8, 8))
    for open_, name in ((2, "Delgado"), (1, "Oyelaran")):
        press(qtbot, sheet, f"Leave {name} as it is")
        qtbot.waitUntil(lambda open_=open_: f"{open_} to decide" in read(sheet))
    press(qtbot, sheet, "Leave Marisol Vega as it is")
    qtbot.waitUntil(button(sheet, "Seal it").isEnabled)
    qtbot.mouseClick(button(sheet, "With the later line"), LEFT, pos=QPoint(8, 8))
    assert not button(sheet, "Seal it").isEnabled(), "before it was looked over"
    qtbot.waitUntil(lambda: offered(sheet, "Leave Delgado as it is"))
    assert not button(sheet, "Seal it").isEnabled()
