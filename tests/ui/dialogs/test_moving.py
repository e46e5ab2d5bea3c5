"""Bringing in what other programs wrote, by real clicks: looked at first, chosen, brought in, and marked."""

from __future__ import annotations

from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from journal.age import recipients
from journal.deeds import export as exporting
from journal.deeds import take_in, words_file, write
from journal.shapes import Draft, EntryId, Kind, UnsavedWords
from journal.shapes.keys import KeyDeed
from journal.transfer.formats import afterbell
from journal.transfer.sources import FolderSource
from tests.proofs import proved
from tests.transfer.test_previewing_export import taken_out
from tests.ui import hands
from tests.ui.circle_friends import done
from tests.ui.conftest import ENTRIES
from tests.ui.hands import button, field, read
from ui.dialogs.moving import taking_out as sheets
from ui.widgets.fields import ComboBox
from ui.widgets.option_card import OptionCard
from ui.wishes import Export, Import, Proved

LEFT = Qt.MouseButton.LeftButton
TABLE = """full_date,date,weekday,time,mood,activities,note_title,note
2025-09-08,September 8,Monday,10:04 AM,good,"work | walk","A title","Words, with a comma."
2025-10-07,October 7,Tuesday,13:49,stormy,"",,"No title."
soon,September 5,Friday,1:00,meh,"",,Undated words
"""


@pytest.fixture
def window(open_window):
    return open_window


@pytest.fixture
def folder_of_pages(tmp_path):
    """A Daylio table, and two pages beside it that say no day."""
    place = tmp_path / "old diary"
    (place / "notes").mkdir(parents=True)
    (place / "daylio.csv").write_text(TABLE, "utf-8")
    for name in ("rain", "sun"):
        (place / "notes" / f"{name}.md").write_text(f"It was {name}. #weather", "utf-8")
    return place


@pytest.fixture
def sheet(window, folder_of_pages, qtbot):
    """The sheet, with what would come of the folder."""
    made = window.workspace.open_sheet(Import(folder_of_pages))
    qtbot.waitUntil(lambda: made.first is not None)
    return made


def box(sheet, name):
    return next(each for each in sheet.findChildren(ComboBox) if each.accessibleName() == name)


def option(sheet, name):
    return next(each for each in sheet.findChildren(OptionCard) if each.name == name)


def press(sheet, pressed):
    next(area for area in sheet.findChildren(QScrollArea) if area.isAncestorOf(pressed)).ensureWidgetVisible(pressed)
    QTest.mouseClick(pressed, LEFT)


def bring_in(sheet, qtbot):
    qtbot.waitUntil(sheet.go.isEnabled)
    QTest.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(sheet.go.isHidden)


def test_nothing_is_written_before_the_button_and_it_says_how_many_come(sheet, unlocked, asked, qtbot):
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES)
    assert sheet.go.text() == "Bring 5 entries in"
    press(sheet, option(sheet, "Leave these 3 out"))
    assert sheet.go.text() == "Bring 2 entries in"
    bring_in(sheet, qtbot)
    assert sheet.words.text().startswith("2 of 5 entries came in")
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES) + 2


@pytest.mark.parametrize(
    ("there", "plan", "end"),
    [
        ("", "There is no entry in it that could come in.", ""),
        ("2025-01-01,One\n", "Nothing in it is new: all of it is here already.", ""),
        ("2025-01-01,One\n,Two\n", "1 with the day you chose.", "1 of 2 entries came in.\nOne was here already."),
    ],
)
def test_it_is_said_plainly_where_nothing_new_is_in_a_file(window, unlocked, tmp_path, qtbot, there, plan, end):
    path = tmp_path / "diary.csv"
    path.write_text("Date,Text\n2025-01-01,One\n", "utf-8")
    done(qtbot, unlocked, partial(take_in.import_file, path=path))
    path.write_text(f"Date,Text\n{there}", "utf-8")
    sheet = window.workspace.open_sheet(Import(path))
    qtbot.waitUntil(lambda: sheet.first is not None)
    assert sheet.words.text().startswith(plan)
    assert sheet.go.isEnabled() is bool(end)
    if end:
        press(sheet, option(sheet, "Leave this one out"))
        assert sheet.words.text() == "What is new in it says no day: choose one for it, or leave it."
        press(sheet, option(sheet, "One day that I pick"))
        bring_in(sheet, qtbot)
        assert sheet.words.text().startswith(end)


def test_what_came_into_the_trash_is_said_to_be_there(window, unlocked, new_journal, tmp_path, qtbot):
    other = new_journal("Other")
    entry = write.write(other, Draft(body="It was nothing."))
    other.trash.put([entry.id])
    path = taken_out(other, tmp_path / "out")
    for end in (
        "1 of 1 entry came in.\nOne of these is in the trash, as it was there.",
        "No new entry came in: the one in it was here already.",
    ):
        sheet = window.workspace.open_sheet(Import(path))
        qtbot.waitUntil(lambda sheet=sheet: sheet.first is not None and sheet.first.isVisible())
        assert ("One comes into the trash, where it is there." in read(sheet)) is end.startswith("1")
        bring_in(sheet, qtbot)
        assert sheet.words.text() == end
        sheet.close_sheet()


def test_moods_become_the_kinds_that_were_chosen_and_pages_the_day(sheet, unlocked, asked, qtbot):
    stormy = box(sheet, "What “stormy” becomes")
    stormy.setFocus()
    QTest.keyClick(stormy, Qt.Key.Key_Up)
    press(sheet, option(sheet, "One day that I pick"))
    bring_in(sheet, qtbot)
    rows = asked(unlocked, lambda journal: [journal.entries.get(each) for each in journal.entries.in_order()])
    found = {row.body: (row.kind, row.tags) for row in rows}
    assert found["No title."][0] is Kind.BOTH
    assert found["It was rain. #weather"][1] == ("about-this-day", "weather")


def test_what_came_in_gets_a_kind_a_tag_and_a_star_in_one_step(sheet, unlocked, asked, qtbot):
    bring_in(sheet, qtbot)
    marking = sheet.marking
    qtbot.waitUntil(lambda: marking.give.height() > 0)  # laid out, so that a pointer finds it
    marking.kind.setFocus()
    QTest.keyClick(marking.kind, Qt.Key.Key_Down)
    QTest.mouseClick(marking.tag, LEFT)
    QTest.keyClicks(marking.tag, "old diary")
    marking.star.setFocus()
    QTest.keyClick(marking.star, Qt.Key.Key_Space)
    with qtbot.waitSignal(marking.marked):
        QTest.mouseClick(marking.give, LEFT)
    starred = asked(
        unlocked,
        lambda journal: [
            (entry.kind, "old-diary" in entry.tags)
            for entry in map(journal.entries.get, journal.entries.in_order())
            if entry.starred
        ],
    )
    assert starred == [(Kind.HIGH, True)] * 5


def test_the_report_is_kept_with_the_words_that_were_left_out(sheet, tmp_path, qtbot, monkeypatch):
    press(sheet, option(sheet, "Leave these 3 out"))
    place = tmp_path / "report.txt"
    monkeypatch.setattr("ui.dialogs.moving.bringing_in.choose_place", lambda *given: given[-1](place))
    QTest.mouseClick(sheet.report, LEFT)
    qtbot.waitUntil(place.exists)
    assert "Undated words" in place.read_text("utf-8")


def test_the_columns_of_a_table_are_chosen_and_it_is_looked_at_again(window, tmp_path, unlocked, asked, qtbot):
    (tmp_path / "diary.csv").write_text("Date,Happened\n2026-03-01,Rain.\n", "utf-8")
    sheet = window.workspace.open_sheet(Import(tmp_path / "diary.csv"))
    qtbot.waitUntil(lambda: sheet.first is not None)
    before, text = sheet.first, box(sheet, "Text")
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: sheet.first not in {None, before})
    bring_in(sheet, qtbot)
    bodies = asked(unlocked, lambda journal: [journal.entries.get(each).body for each in journal.entries.in_order()])
    assert "Rain." in bodies


def test_it_is_stopped_with_nothing_written(sheet, unlocked, asked, qtbot, busy):
    with busy():
        QTest.mouseClick(sheet.go, LEFT)
        QTest.mouseClick(sheet.cancel, LEFT)
    qtbot.waitUntil(lambda: not sheet.trouble.isHidden())
    assert sheet.trouble.title.text() == "Stopped"
    assert sheet.first.unwritten.isVisible()
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES)
    bring_in(sheet, qtbot)


@pytest.fixture
def held_look(monkeypatch):
    """Whatever is looked into waits until this is set."""
    gate = Event()
    real = FolderSource.names
    monkeypatch.setattr(FolderSource, "names", lambda self: real(self) if gate.wait(30) else ())
    yield gate
    gate.set()


def test_a_long_look_holds_up_neither_a_question_nor_the_lock(window, unlocked, asked, tmp_path, qtbot, held_look):
    (tmp_path / "diary.md").write_text("Rain.", "utf-8")
    sheet = window.workspace.open_sheet(Import(tmp_path / "diary.md"))
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES)
    assert sheet.deed.running
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert not held_look.is_set()


def test_a_look_that_was_left_brings_nothing_in(window, unlocked, asked, tmp_path, qtbot, held_look):
    ours = tmp_path / "export"
    ours.mkdir()
    (ours / afterbell.MANIFEST).write_text(f'{{"format": "{afterbell.FORMAT}"}}', "utf-8")
    sheet = window.workspace.open_sheet(Import(ours))
    begun = []
    sheet._bring_in = lambda *given: begun.append(given)
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    held_look.set()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert not begun


def test_words_are_saved_and_the_journal_is_locked_while_everything_is_taken_out(
    window, unlocked, asked, tmp_path, qtbot, monkeypatch
):
    going, real = [], exporting._write_entry
    monkeypatch.setattr(exporting, "_write_entry", lambda *given: (going.append(1), real(*given))[1])
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.PLAIN_EXPORT))
    sheet = window.workspace.open_sheet(Export(proved=Proved(proof=proof)))
    sheet.write(tmp_path)
    written, locked = [], []
    unlocked.locked.connect(lambda: locked.append(len(going)))
    unlocked.do(unlocked, lambda journal: write.write(journal, Draft(body="A.")), lambda _: written.append(len(going)))
    unlocked.lock()
    qtbot.waitUntil(lambda: bool(locked))
    assert written[0] < len(ENTRIES)
    assert locked[0] < len(ENTRIES)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("Afterbell export")]


def test_everything_goes_into_one_encrypted_file_and_comes_in_again(
    window, unlocked, asked, tmp_path, qtbot, monkeypatch
):
    file, shown = tmp_path / "all.tar.age", []
    monkeypatch.setattr(sheets, "choose_place", lambda *given: given[-1](file))
    (person,) = asked(unlocked, lambda journal: (journal.names.add(["Emre Yilmaz"]),))
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.PLAIN_EXPORT))
    out = window.workspace.open_sheet(Export(proved=Proved(proof=proof)))
    QTest.mouseClick(button(out, "As one encrypted file…"), LEFT)
    qtbot.waitUntil(out.fields.first.hasFocus)
    for each in (out.fields.first, out.fields.second):
        QTest.keyClicks(each, "seven wet chairs walking home")
        QTest.keyClick(each, Qt.Key.Key_Return)
    qtbot.waitUntil(out.go.isHidden)
    assert str(file) in out.words.text()
    monkeypatch.setattr("ui.desktop.outside.open_outside", lambda url: not shown.append(url.toLocalFile()))
    hands.press(qtbot, out, "Show the folder")
    assert shown == [str(tmp_path)]
    out.close_sheet()
    asked(unlocked, lambda journal: journal.names.remove(person.id))
    back = window.workspace.open_sheet(Import(file))
    qtbot.waitUntil(lambda: back.first_field() is not None)
    QTest.keyClicks(field(back, "Passphrase of the file"), "seven wet chairs walking home")
    QTest.keyClick(field(back, "Passphrase of the file"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: back.first is not None)
    qtbot.waitUntil(lambda: f"{len(ENTRIES)} are the same, word for word: left alone." in read(back))
    assert asked(unlocked, lambda journal: journal.names.people()) == (), "nothing is written yet"
    assert (back.go.text(), back.go.hasFocus()) == ("Bring in what is new", True)
    bring_in(back, qtbot)
    assert f"{len(ENTRIES)} were here already" in back.words.text()
    assert asked(unlocked, lambda journal: [each.names for each in journal.names.people()]) == [("Emre Yilmaz",)]


def test_a_file_that_is_dropped_on_the_sheet_is_looked_into_and_another_in_its_place(
    window, unlocked, folder_of_pages, tmp_path, qtbot, asked
):
    sheet = window.workspace.open_sheet(Import())
    drop(sheet, folder_of_pages / "daylio.csv")
    qtbot.waitUntil(lambda: sheet.first is not None)
    words = tmp_path / "mine.afterbell-words"
    words.write_bytes(b"age-encryption.org/v1\n-> scrypt nothing more")
    drop(sheet, words)
    assert sheet.first is None
    qtbot.waitUntil(lambda: sheet.first_field() is field(sheet, "Passphrase of the file"))
    drop(sheet, folder_of_pages)
    qtbot.waitUntil(lambda: sheet.first is not None)
    before = asked(unlocked, lambda journal: journal.entries.count())
    QTest.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(sheet.go.isHidden)
    assert asked(unlocked, lambda journal: journal.entries.count()) > before
    drop(sheet, folder_of_pages)
    assert sheet.first is None


def drop(widget, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(QPoint(5, 5), *how)
    over.ignore()
    QApplication.sendEvent(widget, over)
    assert over.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), *how))


@pytest.fixture
def slow_passphrase(monkeypatch):
    """A passphrase is stretched for as long as this is not set."""
    asked_for, goes_on, real = Event(), Event(), recipients.Passphrase._stretched

    def waits(self, salt, _):
        asked_for.set()
        goes_on.wait(60)
        return real(self, salt, 4)

    monkeypatch.setattr(recipients.Passphrase, "_stretched", waits)
    yield asked_for, goes_on
    goes_on.set()


def sealing(window, unlocked, asked, qtbot, monkeypatch, file):
    """The sheet, with everything going into one file."""
    monkeypatch.setattr(sheets, "choose_place", lambda *given: given[-1](file))
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.PLAIN_EXPORT))
    out = window.workspace.open_sheet(Export(proved=Proved(proof=proof)))
    QTest.mouseClick(button(out, "As one encrypted file…"), LEFT)
    for each in (out.fields.first, out.fields.second):
        QTest.keyClicks(each, "seven wet chairs walking home")
        QTest.keyClick(each, Qt.Key.Key_Return)
    return out


def test_an_export_that_is_stopped_while_its_passphrase_is_stretched_writes_nothing(
    window, unlocked, asked, tmp_path, qtbot, monkeypatch, slow_passphrase
):
    asked_for, goes_on = slow_passphrase
    out = sealing(window, unlocked, asked, qtbot, monkeypatch, tmp_path / "all.tar.age")
    qtbot.waitUntil(asked_for.is_set)
    QTest.mouseClick(out.cancel, LEFT)
    goes_on.set()
    qtbot.waitUntil(lambda: not out.deed.running and out.dismissable)
    assert out.trouble.title.text() == "Stopped"
    assert not (tmp_path / "all.tar.age").exists()


def test_an_import_that_is_stopped_while_its_passphrase_is_stretched_brings_nothing_in(
    window, unlocked, asked, tmp_path, qtbot, slow_passphrase
):
    asked_for, goes_on = slow_passphrase
    draft = UnsavedWords(called="", rev=0, entry=EntryId("a" * 32), draft=Draft(body="Words from elsewhere."))
    goes_on.set()
    words_file.save(tmp_path / "mine.afterbell-words", [draft], "seven wet chairs walking home")
    asked_for.clear()
    goes_on.clear()
    back = window.workspace.open_sheet(Import(tmp_path / "mine.afterbell-words"))
    qtbot.waitUntil(lambda: back.first_field() is not None)
    QTest.keyClicks(field(back, "Passphrase of the file"), "seven wet chairs walking home")
    QTest.keyClick(field(back, "Passphrase of the file"), Qt.Key.Key_Return)
    qtbot.waitUntil(asked_for.is_set)
    QTest.mouseClick(back.cancel, LEFT)
    goes_on.set()
    qtbot.waitUntil(lambda: not back.deed.running and back.dismissable)
    assert back.trouble.title.text() == "Stopped"
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES)


def test_an_encrypted_export_is_put_beside_the_one_that_is_there(window, unlocked, asked, tmp_path, qtbot, monkeypatch):
    (tmp_path / "all.age").write_bytes(b"yesterday's")
    out = sealing(window, unlocked, asked, qtbot, monkeypatch, tmp_path / "all.age")
    qtbot.waitUntil(out.go.isHidden)
    assert (tmp_path / "all.age").read_bytes() == b"yesterday's"
    assert str(tmp_path / "all 2.age") in out.words.text()
