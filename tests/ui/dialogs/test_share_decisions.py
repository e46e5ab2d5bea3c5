"""Names are decided one after the other, by pointer and by keys: no press meets another's row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from journal.deeds import people, write
from journal.shapes import Draft
from tests.ui.circle_friends import befriend, done
from tests.ui.dialogs.test_share import LEFT, opened
from tests.ui.hands import button, field, offered, part, press, read
from ui.dialogs.share.decisions import Decisions


@pytest.fixture
def entry_of(unlocked, new_journal, qtbot):
    """Somebody to share with; give an entry with these words."""
    befriend(qtbot, unlocked, new_journal("Noor"))
    return lambda body: done(qtbot, unlocked, lambda journal: write.write(journal, Draft(body=body)))


def test_an_answer_is_seen_as_it_is_pressed_and_the_next_is_heard(unlocked, look, window, entry_of, qtbot):
    sheet = opened(qtbot, unlocked, look, entry_of("Delgado came. Oyelaran went. Castellanos stayed."), window)
    protect, leave = button(sheet, "Protect Delgado"), button(sheet, "Leave Castellanos as it is")
    for one in (protect, leave):
        qtbot.mouseClick(one, LEFT)
        assert one.isChecked()
    assert not offered(sheet, "Leave Delgado as it is")
    qtbot.keyClick(sheet, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert button(sheet, "Protect Oyelaran").isChecked()
    qtbot.waitUntil(lambda: "to decide" not in read(sheet))
    shown = field(sheet, "What they will read").toPlainText()
    assert ("Delgado" in shown, "Oyelaran" in shown, "Castellanos" in shown) == (False, False, True)
    again = button(sheet, "Decide again about Castellanos")
    qtbot.mouseClick(again, LEFT)
    assert again.isChecked()
    qtbot.waitUntil(lambda: offered(sheet, "Leave Castellanos as it is"))


def test_what_is_open_stays_under_the_pointer_while_others_are_answered(unlocked, look, window, entry_of, qtbot, asked):
    entry = entry_of("Mr. Abel and Tim Burrows went, Tim early. Delgado came. Castellanos stayed.")
    sheet = opened(qtbot, unlocked, look, entry, window)

    def place() -> QPoint:
        QApplication.sendPostedEvents()  # as before the next frame
        return button(sheet, "Leave Delgado as it is").mapTo(sheet, QPoint())

    before = place()
    for answer, whom in (
        ("Leave {} as it is", "Castellanos"),
        ("Protect {}", "Mr. Abel"),
        ("Protect {}", "Tim Burrows"),
    ):
        press(qtbot, sheet, answer.format(whom))
        qtbot.waitUntil(lambda whom=whom: offered(sheet, f"Decide again about {whom}"))
        assert place() == before
    assert not button(sheet, "protect all").isEnabled(), "no hole in its place"
    press(qtbot, sheet, "Decide again about Mr. Abel")
    qtbot.waitUntil(lambda: offered(sheet, "Protect Mr. Abel"))
    assert "Abel" not in str(asked(unlocked, lambda journal: journal.names.people()))


def test_the_keyboard_stays_in_the_list_and_goes_to_what_is_open_next(unlocked, look, window, entry_of, qtbot):
    sheet = opened(qtbot, unlocked, look, entry_of("Delgado came. Oyelaran went."), window)
    button(sheet, "Leave Delgado as it is").setFocus()
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: offered(sheet, "Decide again about Delgado"))
    assert button(sheet, "Protect Oyelaran").hasFocus()
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Space)
    assert part(sheet, Decisions).hasFocus()
    qtbot.waitUntil(lambda: offered(sheet, "Decide again about Oyelaran"))
    assert part(sheet, Decisions).hasFocus()


def test_the_keyboard_goes_on_from_the_names_to_the_files(unlocked, look, window, entry_of, qtbot):
    entry = entry_of("Delgado came.")
    for name in ("plan.docx", "report.pdf"):
        done(qtbot, unlocked, lambda journal, name=name: write.attach(journal, entry.id, name, b"\0" + name.encode()))
    sheet = opened(qtbot, unlocked, look, entry, window)
    button(sheet, "Leave Delgado as it is").setFocus()
    for answered, open_one in (("Delgado", "Send File plan.docx"), ("File plan.docx", "Send File report.pdf")):
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda answered=answered: offered(sheet, f"Decide again about {answered}"))
        assert button(sheet, open_one).hasFocus()
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
    assert button(sheet, "Leave out File report.pdf").hasFocus()


def test_an_answer_that_could_not_be_looked_over_is_heard_when_it_is_pressed_again(
    unlocked, look, window, entry_of, qtbot
):
    entry = entry_of("Delgado came.")
    sheet = opened(qtbot, unlocked, look, entry, window)
    done(qtbot, unlocked, lambda journal: journal.trash.put((entry.id,)))
    done(qtbot, unlocked, lambda journal: journal.trash.delete_forever((entry.id,)))
    for _ in range(2):
        press(qtbot, sheet, "Protect Delgado")
        qtbot.waitUntil(lambda: offered(sheet, "Put away") and offered(sheet, "Protect Delgado"))
        press(qtbot, sheet, "Put away")
        qtbot.waitUntil(lambda: not offered(sheet, "Put away"))


def test_what_could_not_be_taken_back_can_be_pressed_again(unlocked, look, window, entry_of, qtbot, little_room):
    sheet = opened(qtbot, unlocked, look, entry_of("Delgado came."), window)
    press(qtbot, sheet, "Protect Delgado")
    qtbot.waitUntil(lambda: offered(sheet, "Decide again about Delgado"))
    with little_room(0):
        press(qtbot, sheet, "Decide again about Delgado")
        qtbot.waitUntil(lambda: offered(sheet, "Put away"))
    press(qtbot, sheet, "Decide again about Delgado")
    qtbot.waitUntil(lambda: offered(sheet, "Protect Delgado"))


def test_what_changed_behind_the_sheet_is_shown_and_asked_about_before_it_leaves(
    unlocked, look, window, entry_of, qtbot, tmp_path
):
    (out := tmp_path / "out").mkdir()
    done(qtbot, unlocked, lambda journal: people.add(journal, ("Rosa Delgado",)))
    entry = entry_of("Rosa came.")
    sheet = opened(qtbot, unlocked, look, entry, window)
    done(qtbot, unlocked, lambda journal: write.revise(journal, entry.id, Draft(body="Rosa came early.")))
    qtbot.waitUntil(lambda: "came early" in field(sheet, "What they will read").toPlainText())
    done(qtbot, unlocked, lambda journal: people.add(journal, ("Rosa Park",)))
    sheet.seal_into(out)
    qtbot.waitUntil(lambda: offered(sheet, "Protect Rosa"))
    assert list(out.iterdir()) == []
    assert "Some words are not decided yet" in read(sheet)
    press(qtbot, sheet, "Protect Rosa")
    qtbot.waitUntil(lambda: offered(sheet, "Seal it"))
    sheet.seal_into(out)
    qtbot.waitUntil(lambda: "Only Noor can open it." in read(sheet))
