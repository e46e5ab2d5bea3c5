"""Printing and keeping as a PDF, by real presses on a real sheet: nothing comes out while a word is open."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from threading import Event

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel

from journal.deeds import make_book
from journal.deeds import write as writing
from journal.shapes import Draft
from tests.ui.circle_friends import done
from tests.ui.hands import button, choose_in_dialog, part, press, read
from tests.ui.typeset.test_printer import printer_into
from tests.yearbook.test_making import picture
from ui.app.main_window import MainWindow
from ui.decoded import image_of
from ui.dialogs.printing import PrintSheet
from ui.pages.journal.entry_list import EntryList
from ui.pages.journal.page import JournalPage
from ui.widgets.sheet import sheet_over
from ui.wishes import PageName, ShowEntry

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(unlocked, look, window, qtbot):
    """A maker of the sheet over entries with these texts."""

    def make(*bodies, wait=True):
        def write(journal):
            journal.names.add(("Marcus Bell",))
            return [writing.write(journal, Draft(title=f"Day {at}", body=body)).id for at, body in enumerate(bodies)]

        sheet = PrintSheet(unlocked, look, tuple(done(qtbot, unlocked, write)), window)
        sheet.open_sheet()
        if wait:
            qtbot.waitUntil(lambda: sheet.pages.page() == 1)
        return sheet

    return make


def text(path):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_page_is_seen_and_kept_as_a_pdf_with_the_name_replaced(opened, qtbot, tmp_path):
    sheet = opened("Marcus helped.")
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    assert sheet.pages.place.text() == "Page 1 of 1"
    qtbot.mouseClick(button(sheet, "Save as PDF…"), Qt.MouseButton.LeftButton)
    [dialog] = sheet.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: "It is there: Day 0.pdf" in read(sheet))
    assert "Student A helped." in text(tmp_path / "Day 0.pdf")
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["Day 0.pdf"]


def test_a_folder_chosen_while_the_pages_are_made_anew_gets_no_pdf_and_it_is_said(
    opened, unlocked, qtbot, tmp_path, monkeypatch
):
    sheet = opened("A quiet day.")
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    qtbot.mouseClick(button(sheet, "Save as PDF…"), Qt.MouseButton.LeftButton)
    go_on, screen = Event(), make_book.screen
    monkeypatch.setattr(make_book, "screen", lambda *told: go_on.wait(60) and screen(*told))
    done(qtbot, unlocked, lambda journal: writing.write(journal, Draft(body="Written meanwhile.")))
    qtbot.waitUntil(lambda: not button(sheet, "Save as PDF…").isEnabled())
    choose_in_dialog(qtbot, sheet.window(), tmp_path)
    assert "Nothing was made" in read(sheet)
    assert "Try again when they are there." in read(sheet)
    assert list(tmp_path.glob("*.pdf")) == []
    go_on.set()
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)


@pytest.mark.parametrize("change", ["a photo", "a tag"])
def test_what_is_added_meanwhile_stands_on_the_pages(opened, unlocked, qtbot, tmp_path, monkeypatch, change):
    sheet = opened("A quiet day.")
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    anew, screen = [], make_book.screen
    monkeypatch.setattr(make_book, "screen", lambda *told: (anew.append(told), screen(*told))[-1])

    def add(journal):
        entry = journal.timeline.page()[0].id
        if change == "a tag":
            journal.tags.set(entry, (), ("corridor",))
        else:
            journal.attachments.add(entry, "photo.jpg", picture())

    done(qtbot, unlocked, add)
    qtbot.waitUntil(lambda: bool(anew))
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    sheet.save_into(tmp_path)
    qtbot.waitUntil(lambda: "It is there" in read(sheet))
    made = tmp_path / "Day 0.pdf"
    assert "corridor" in text(made) or any(page.images for page in PdfReader(made).pages)


def test_that_it_is_there_is_heard_once(opened, qtbot, tmp_path, monkeypatch):
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    sheet = opened("Marcus helped.")
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    sheet.save_into(tmp_path)
    qtbot.waitUntil(lambda: "It is there" in read(sheet))
    said = [one.message() for one in heard if isinstance(one, QAccessibleAnnouncementEvent)]
    assert [words for words in said if "It is there" in words] == ["It is there: Day 0.pdf"]


def test_while_a_word_is_open_nothing_is_made_and_each_is_decided_by_its_key(opened, qtbot, tmp_path):
    sheet = opened("I met Oyelaran in the corridor.")
    qtbot.waitUntil(lambda: "1 word may be a name" in read(sheet))
    assert not button(sheet, "Print…").isEnabled()
    assert not button(sheet, "Save as PDF…").isEnabled()
    qtbot.mouseClick(button(sheet, "Decide them…"), Qt.MouseButton.LeftButton)
    assert "Oyelaran" in read(sheet.deciding)
    qtbot.keyClick(sheet.deciding.list, Qt.Key.Key_P, ALT)
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    qtbot.mouseClick(button(sheet, "Back to the pages"), Qt.MouseButton.LeftButton)
    assert sheet.pages.isVisible()
    sheet.save_into(tmp_path)
    qtbot.waitUntil(lambda: "It is there" in read(sheet))
    assert "Oyelaran" not in text(tmp_path / "Day 0.pdf")
    assert "in the corridor." in text(tmp_path / "Day 0.pdf")


def test_what_was_decided_is_remembered_though_nothing_is_printed(opened, unlocked, qtbot):
    sheet = opened("I met Oyelaran in the corridor.")
    qtbot.waitUntil(lambda: "1 word may be a name" in read(sheet))
    qtbot.mouseClick(button(sheet, "Decide them…"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(sheet.deciding.list, Qt.Key.Key_L, ALT)
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    kept = done(qtbot, unlocked, lambda journal: journal.names.decisions())
    assert [one.replacement for one in kept] == [None]


def test_the_word_that_is_asked_about_is_in_sight_where_there_is_no_room_beside(opened, look, qtbot):
    look.choose(scale=2.0)
    sheet = opened("I met Oyelaran in the corridor.")
    sheet.window().resize(800, 600)
    qtbot.waitUntil(lambda: "1 word may be a name" in read(sheet))
    qtbot.mouseClick(button(sheet, "Decide them…"), Qt.MouseButton.LeftButton)
    [word] = [one for one in sheet.deciding.findChildren(QLabel) if one.text() == "Oyelaran"]
    qtbot.waitUntil(lambda: not word.visibleRegion().isEmpty())
    look.choose(scale=1.0)


def test_names_stand_as_written_where_that_is_chosen_and_it_is_said(opened, qtbot, tmp_path):
    sheet = opened("Marcus helped. I met Oyelaran.")
    qtbot.mouseClick(sheet.protect, Qt.MouseButton.LeftButton, pos=QPoint(10, sheet.protect.height() // 2))
    qtbot.waitUntil(lambda: not sheet.protect.isChecked() and button(sheet, "Save as PDF…").isEnabled())
    assert "Keep such pages to yourself" in read(sheet)
    sheet.save_into(tmp_path)
    qtbot.waitUntil(lambda: "It is there" in read(sheet))
    assert "Marcus helped. I met Oyelaran." in text(tmp_path / "Day 0.pdf")


def test_pages_begun_before_names_were_protected_again_are_not_to_be_had(opened, qtbot, monkeypatch):
    as_written, again, protected, seen = (Event() for _ in range(4))
    screen = make_book.screen

    def slowly(manuscript, on):
        book = screen(manuscript, on)
        begun, go_on = (protected, seen) if manuscript.order.protect else (as_written, again)
        begun.set()
        go_on.wait(60)
        return book

    sheet = opened("I met Oyelaran.")
    qtbot.waitUntil(lambda: "1 word may be a name" in read(sheet))
    monkeypatch.setattr(make_book, "screen", slowly)
    press = partial(qtbot.mouseClick, sheet.protect, Qt.MouseButton.LeftButton)
    press(pos=QPoint(10, sheet.protect.height() // 2))
    qtbot.waitUntil(as_written.is_set)
    press(pos=QPoint(10, sheet.protect.height() // 2))
    again.set()
    qtbot.waitUntil(protected.is_set)
    assert not button(sheet, "Save as PDF…").isEnabled()
    assert not button(sheet, "Print…").isEnabled()
    seen.set()
    qtbot.waitUntil(lambda: "1 word may be a name" in read(sheet))


def test_the_printer_gets_the_pages_it_was_asked_for(opened, qtbot, tmp_path, monkeypatch):
    sheet = opened("We waited. " * 300)
    qtbot.mouseClick(button(sheet, "A4"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button(sheet, "Print…").isEnabled)
    monkeypatch.setattr(QPrintDialog, "open", lambda _: None)  # no printer is here to ask about
    monkeypatch.setattr("ui.dialogs.printing.printer_for", lambda paper: printer_into(paper, tmp_path))
    qtbot.mouseClick(button(sheet, "Print…"), Qt.MouseButton.LeftButton)
    [dialog] = sheet.window().findChildren(QPrintDialog)
    dialog.accepted.emit(dialog.printer())
    qtbot.waitUntil(lambda: "It went to the printer" in read(sheet))
    with closing(PdfDocument(tmp_path / "paper.pdf")) as printed:
        assert sheet.pages.place.text() == f"Page 1 of {len(printed)}" != "Page 1 of 1"
        assert [round(length / 72 * 25.4) for length in printed[0].get_size()] == [210, 297]
        [picture] = printed[0].get_objects()
        assert picture.get_px_size() == (2480, 3508)
        assert picture.get_bitmap().to_pil().convert("L").getextrema()[0] < 80, "there is ink on it"


def test_the_sheet_stays_until_all_is_printed_and_a_lock_ends_what_is_spooled(
    opened, unlocked, qtbot, tmp_path, monkeypatch
):
    sheet = opened("We waited. " * 900)
    qtbot.waitUntil(button(sheet, "Print…").isEnabled)
    printer = printer_into("a5", tmp_path)
    printer.setFromTo(2, 3)
    monkeypatch.setattr(QPrintDialog, "open", lambda _: None)
    monkeypatch.setattr("ui.dialogs.printing.printer_for", lambda _: printer)
    unpacked, go_on = Event(), Event()

    def slowly(data):
        unpacked.set()
        go_on.wait(60)
        return image_of(data)

    monkeypatch.setattr("ui.typeset.printer.image_of", slowly)
    qtbot.mouseClick(button(sheet, "Print…"), Qt.MouseButton.LeftButton)
    [dialog] = sheet.window().findChildren(QPrintDialog)
    dialog.accepted.emit(printer)
    qtbot.waitUntil(unpacked.is_set)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert not button(sheet, "Close").isEnabled()
    assert printer.printerState() is QPrinter.PrinterState.Active
    unlocked.lock()
    assert printer.printerState() is not QPrinter.PrinterState.Active
    go_on.set()
    qtbot.waitUntil(lambda: not unlocked.is_open)
    assert (tmp_path / "paper.pdf").stat().st_mode & 0o777 == 0o600


def test_what_is_printed_says_how_far_it_is_and_can_be_stopped_between_two_pages(opened, qtbot, tmp_path, monkeypatch):
    sheet = opened("We waited. " * 900)
    qtbot.waitUntil(button(sheet, "Print…").isEnabled)
    printer = printer_into("a5", tmp_path)
    printer.setFromTo(1, 2)
    monkeypatch.setattr(QPrintDialog, "open", lambda _: None)
    monkeypatch.setattr("ui.dialogs.printing.printer_for", lambda _: printer)
    unpacked, go_on = Event(), Event()
    monkeypatch.setattr(
        "ui.typeset.printer.image_of", lambda data: (unpacked.set(), go_on.wait(60), image_of(data))[-1]
    )
    qtbot.mouseClick(button(sheet, "Print…"), Qt.MouseButton.LeftButton)
    [dialog] = sheet.window().findChildren(QPrintDialog)
    dialog.accepted.emit(printer)
    qtbot.waitUntil(lambda: unpacked.is_set() and "Printing page 1 of 2" in read(sheet))
    press(qtbot, sheet, "Stop")
    qtbot.waitUntil(lambda: "Stopping…" in read(sheet))
    go_on.set()
    qtbot.waitUntil(lambda: "Stopped" in read(sheet))
    assert "Pages that were at the printer already may still come out." in read(sheet)
    assert printer.printerState() is not QPrinter.PrinterState.Active
    assert not sheet.under_way.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible(), "it no longer waits for pages"


def test_a_pdf_can_be_stopped_while_its_pages_are_set_and_is_made_when_asked_for_again(
    opened, qtbot, tmp_path, monkeypatch
):
    sheet = opened("We waited.")
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    go_on, make = Event(), make_book.make
    monkeypatch.setattr(make_book, "make", lambda *told: (go_on.wait(60), make(*told))[-1])
    sheet.save_into(tmp_path)
    qtbot.waitUntil(lambda: "Setting the pages…" in read(sheet))
    press(qtbot, sheet, "Stop")
    go_on.set()
    qtbot.waitUntil(lambda: "Nothing was made." in read(sheet))
    assert list(tmp_path.glob("*.pdf")) == []
    sheet.save_into(tmp_path)
    qtbot.waitUntil(lambda: "It is there" in read(sheet))
    assert not sheet.under_way.isVisible()


def test_pages_that_take_long_can_be_stopped_and_are_made_anew_when_something_is_chosen(opened, qtbot, monkeypatch):
    monkeypatch.setattr("ui.dialogs.printing.SOON", 1)
    go_on, screen = Event(), make_book.screen
    monkeypatch.setattr(make_book, "screen", lambda *told: (go_on.wait(60), screen(*told))[-1])
    sheet = opened("We waited.", wait=False)
    qtbot.waitUntil(lambda: "Gathering entries: 0 of 1" in read(sheet))
    press(qtbot, sheet, "Stop")
    go_on.set()
    qtbot.waitUntil(lambda: "the pages are made anew" in read(sheet))
    assert not button(sheet, "Print…").isEnabled()
    qtbot.mouseClick(button(sheet, "A5"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button(sheet, "Print…").isEnabled)


def test_a_printer_that_takes_nothing_is_said(opened, qtbot, tmp_path, monkeypatch):
    sheet = opened("We waited.")
    qtbot.waitUntil(button(sheet, "Print…").isEnabled)
    monkeypatch.setattr("ui.dialogs.printing.printer_for", lambda paper: printer_into(paper, tmp_path / "nowhere"))
    monkeypatch.setattr("PySide6.QtWidgets.QDialog.open", lambda _: None)
    qtbot.mouseClick(button(sheet, "Print…"), Qt.MouseButton.LeftButton)
    [dialog] = sheet.window().findChildren(QPrintDialog)
    dialog.accepted.emit(dialog.printer())
    qtbot.waitUntil(lambda: "It could not be printed" in read(sheet))
    assert "save it as a PDF" in read(sheet)


def test_what_asks_for_the_printer_goes_with_the_sheet_and_keeps_no_page(opened, qtbot, monkeypatch):
    sheet = opened("We waited.")
    qtbot.waitUntil(button(sheet, "Print…").isEnabled)
    monkeypatch.setattr("PySide6.QtWidgets.QDialog.open", lambda _: None)
    window = sheet.window()
    qtbot.mouseClick(button(sheet, "Print…"), Qt.MouseButton.LeftButton)
    assert window.findChildren(QPrintDialog)
    sheet.close_sheet()
    qtbot.waitUntil(lambda: not window.findChildren(QPrintDialog))


def test_the_entry_that_is_read_is_printed_from_its_menu_and_by_its_key(open_window: MainWindow, entries, qtbot):
    workspace = open_window.workspace
    workspace.answer(ShowEntry(entries[0].id))
    page = part(workspace, JournalPage)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[0].id)
    [action] = [one for one in page.reading.bar.more.menu().actions() if one.text() == "Print or PDF…"]
    action.trigger()
    sheet = sheet_over(open_window)
    assert isinstance(sheet, PrintSheet)
    qtbot.waitUntil(lambda: sheet.pages.page() == 1)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet_over(open_window) is None)
    qtbot.keyClick(open_window, Qt.Key.Key_P, CONTROL)
    assert isinstance(sheet_over(open_window), PrintSheet)


def test_several_that_are_chosen_are_printed_together(open_window: MainWindow, entries, qtbot, tmp_path):
    open_window.workspace.show_page(PageName.JOURNAL)
    finding = part(open_window.workspace, EntryList)
    qtbot.waitUntil(lambda: finding.view.model().rowCount() >= len(entries))
    finding.view.setFocus()
    qtbot.keyClick(finding.view, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(finding.choosing.isVisible)
    qtbot.mouseClick(button(finding.choosing, "Print or PDF…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(sheet_over(open_window), PrintSheet))
    sheet = sheet_over(open_window)
    qtbot.waitUntil(lambda: sheet.pages.page() == 1)
    qtbot.mouseClick(sheet.protect, Qt.MouseButton.LeftButton, pos=QPoint(10, sheet.protect.height() // 2))
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
    sheet.save_into(tmp_path)
    qtbot.waitUntil(lambda: "It is there" in read(sheet))
    [made] = tmp_path.glob("*.pdf")
    assert made.name == "12 March 2025 – 12 March 2026.pdf"
    assert [entry.id for entry in entries if entry.body.split()[0] not in text(made)] == []


def test_after_a_stop_while_entries_are_gathered_nothing_is_looked_for_until_something_is_chosen(
    opened, qtbot, monkeypatch
):
    go_on, screen = Event(), make_book.screen
    monkeypatch.setattr(make_book, "screen", lambda *told: (go_on.wait(60), screen(*told))[-1])
    sheet = opened("We waited.", wait=False)
    qtbot.waitUntil(sheet.under_way.isVisible)
    assert "Looking for names…" in read(sheet)
    press(qtbot, sheet, "Stop")
    go_on.set()
    qtbot.waitUntil(lambda: "Stopped" in read(sheet))
    assert "Looking for names…" not in read(sheet)
    assert "Setting the pages…" not in read(sheet)
    assert not button(sheet, "Save as PDF…").isEnabled()
    qtbot.mouseClick(button(sheet, "A5"), Qt.MouseButton.LeftButton)
    assert "Looking for names…" in read(sheet)
    assert "Stopped" not in read(sheet)
    qtbot.waitUntil(button(sheet, "Save as PDF…").isEnabled)
