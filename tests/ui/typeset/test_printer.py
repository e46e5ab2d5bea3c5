"""Pages on paper, by the printing of the desktop."""

from __future__ import annotations

from threading import Event

from pypdf import PdfReader
from PySide6.QtCore import QObject
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter

from tests.ui.hands import busy, let_go
from tests.yearbook.test_making import picture
from ui.decoded import image_of
from ui.typeset.binding import Progress
from ui.typeset.printer import Printing, printer_for


def printer_into(paper, folder):
    printer = printer_for(paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "paper.pdf"))
    return printer


def test_pages_between_two_ranges_are_left_out_and_one_that_cannot_be_drawn_is_told(unlocked, qtbot, tmp_path):
    pages, told = [picture(colour) for colour in ("#cc0000", "#00cc00", "#0000cc")], []
    printer = printer_into("a5", tmp_path)
    printer.setPageRanges(QPageRanges.fromString("1,3"))
    Printing(unlocked, printer, unlocked, Progress()).begin(pages, told.append)
    qtbot.waitUntil(lambda: told == [True])
    printed = [page.images[0].image.getpixel((0, 0)) for page in PdfReader(tmp_path / "paper.pdf").pages]
    assert [colour.index(max(colour)) for colour in printed] == [0, 2]
    Printing(unlocked, printer, unlocked, Progress()).begin([*pages[:2], b"no picture"], told.append)
    qtbot.waitUntil(lambda: told == [True, False])


def test_what_goes_while_it_prints_is_done_with_its_printer_first(unlocked, qtbot, tmp_path, monkeypatch):
    unpacked, go_on, sheet = Event(), Event(), QObject()
    monkeypatch.setattr(
        "ui.typeset.printer.image_of", lambda data: (unpacked.set(), go_on.wait(60), image_of(data))[-1]
    )
    Printing(unlocked, printer_into("a5", tmp_path), sheet, Progress()).begin([picture()] * 2, lambda _: None)
    qtbot.waitUntil(unpacked.is_set)
    sheet.deleteLater()
    let_go()
    go_on.set()
    qtbot.waitUntil(lambda: not busy(unlocked))
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
