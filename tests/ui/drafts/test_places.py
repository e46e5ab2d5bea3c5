"""At the real window: what is typed in a place is there again after every way out of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.deeds.unlock import open_journal
from journal.shapes import DraftKey, DraftPlace, Kind
from tests.ui.conftest import PASSPHRASE
from tests.ui.drafts.places import (
    PLACES,
    Person,
    annotation,
    another_entry,
    another_page,
    answer,
    click_beside,
    escape,
    later_line,
    lock,
    own_framework,
    share_note,
    text,
    the_person,
)
from ui.wishes import NewEntry, PageName

ROOT = Path(__file__).parent.parent.parent.parent

STANDS = {own_framework: "# Our school\n"}
"""What stands in a place before anything is typed."""


def go_through(person: Person, place, exits) -> None:
    """Type in a place, go out, come back and find it, as often as there are ways out; all with no second of rest."""
    typed = STANDS.get(place, "")
    for number, out in enumerate(exits):
        field = there_again(person, place, typed)
        field.setFocus()
        down = Qt.KeyboardModifier.NoModifier if isinstance(field, QLineEdit) else Qt.KeyboardModifier.ControlModifier
        person.qtbot.keyClick(field, Qt.Key.Key_End, down)
        more = f"A long thought, number {number}. "
        person.qtbot.keyClicks(field, more)
        typed += more
        out(person, field)
    there_again(person, place, typed)


def there_again(person: Person, place, typed: str) -> QWidget:
    field = place(person)
    person.qtbot.waitUntil(lambda: text(field) == typed)
    return field


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_what_is_typed_is_there_again_after_every_way_out(person, place, monkeypatch):
    monkeypatch.setattr("ui.drafts.keeper.PAUSE", 60_000)
    monkeypatch.setattr("ui.dialogs.templates.sheet.PAUSE", 60_000)
    go_through(person, place, PLACES[place])


def test_an_answer_to_a_friend_is_there_again_after_every_way_out(shared, monkeypatch):
    monkeypatch.setattr("ui.drafts.keeper.PAUSE", 60_000)
    go_through(shared, answer, (the_person, another_page, lock))


@pytest.mark.parametrize("out", [another_entry, another_page, lock], ids=lambda out: out.__name__)
def test_an_entry_its_title_and_an_answer_to_the_question_of_the_day_are_there_again(person, qtbot, asked, out):
    person.workspace.answer(NewEntry(Kind.NOTE, "What made you laugh?"))
    writing = person.workspace.show_page(PageName.JOURNAL).writing
    qtbot.keyClicks(writing.title, "Third period")
    qtbot.keyClicks(writing.editor, "The plover.")
    out(person, writing.editor)

    def kept(journal):
        entries = map(journal.entries.get, journal.entries.in_order())
        return [(entry.title, entry.body) for entry in entries if "plover" in entry.body]

    expected = [("Third period", "*What made you laugh?*\n\nThe plover.")]
    qtbot.waitUntil(lambda: asked(person.session, kept) == expected)


@pytest.mark.parametrize("place", [later_line, share_note, annotation], ids=lambda place: place.__name__)
def test_what_was_typed_about_one_thing_is_not_shown_about_another(person, place):
    field = place(person)
    person.qtbot.keyClicks(field, "A long thought.")
    if person.sheet:
        escape(person, field)
    person.entries = person.entries[2:]
    other = place(person)
    assert text(other) == ""


# A process that is killed

TYPING = """
import sys
from pathlib import Path
from journal.circle import safetywords
from journal.vault import keys
keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from journal.deeds.unlock import open_journal
from ui.look import Look
from ui.app.main_window import MainWindow
from ui.preferences import Preferences
from ui.session import Session
from ui.wishes import PageName, ShowEntry
application = QApplication([])
session = Session()
folder = Path(sys.argv[1])
window = MainWindow(session, Look("paper"), Preferences(Path(sys.argv[2])))
window.resize(1280, 820)
window.show_lock_screen(folder)
window.show()
session.unlock(lambda: open_journal(folder, sys.argv[3]))
def wait(until):
    while not until():
        QTest.qWait(5)
wait(lambda: window.workspace is not None)
window.workspace.answer(ShowEntry(sys.argv[4]))
reading = window.workspace.show_page(PageName.JOURNAL).reading
wait(lambda: reading.entry_id == sys.argv[4] and not session._jobs)
reading._run("later")
field = reading.ask._field
for number in range(1000):
    QTest.keyClicks(field, f"thought {number} ")
    wait(lambda: field.keeper.kept and field.keeper.settled)
    print(number, flush=True)
"""


def test_what_was_said_to_be_kept_is_there_after_the_process_was_killed(
    session, unlocked, folder, entries, qtbot, tmp_path
):
    with qtbot.waitSignal(session.locked):
        session.lock()
    command = [sys.executable, "-c", TYPING, str(folder), str(tmp_path / "w.ini"), PASSPHRASE, entries[0].id]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=surroundings) as process:
        said = [process.stdout.readline() for _ in range(3)]
        process.send_signal(signal.SIGKILL)
        said += process.stdout.read().splitlines()
        process.wait()
    journal = open_journal(folder, PASSPHRASE)
    draft = journal.drafts.get(DraftKey(DraftPlace.LATER_LINE, entries[0].id))
    journal.close()
    assert draft.startswith("".join(f"thought {number} " for number in range(int(said[-1]) + 1)))


def test_a_sheet_that_was_left_by_a_stray_click_is_gone_and_nothing_of_it_is(person, qtbot):
    field = annotation(person)
    sheet = person.sheet
    qtbot.keyClicks(field, "A hundred words.")
    click_beside(person, field)
    qtbot.waitUntil(lambda: not shiboken6.isValid(sheet))
    assert annotation(person).words() == "A hundred words."
