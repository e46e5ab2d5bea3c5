"""The recovery sheet: on the screen, in a file and on paper."""

from __future__ import annotations

import gc
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLabel, QScrollArea

from journal.passphrase import wordlist
from journal.shapes import RecoverySheet
from journal.shapes.keys import KeyDeed
from tests.proofs import proved
from tests.ui.hands import choose_in_dialog, part, press, read
from tests.ui.stories.test_words_whole import cut
from tests.ui.test_languages import spoken_again
from ui import languages
from ui.dialogs.recovery import NewRecoverySheet
from ui.languages import Language
from ui.opening.recovery import RecoveryView
from ui.opening.recovery_page import draw_sheet, sheet_pdf, sheet_text
from ui.opening.welcome import SheetStep
from ui.wishes import Proved

__all__ = ["spoken_again"]

LONGEST = tuple(sorted(wordlist.words(), key=len)[-12:])
SHEET = RecoverySheet(words=LONGEST, vault="a1b2c3d4e5f6", age_line="AGE-SECRET-KEY-PQ-1" + "Q2W3E4R5" * 8)
EDGE = 50
"""Points; no printer needs more."""


def saved(size: QPageSize.PageSizeId, _file: Path) -> bytes:
    return sheet_pdf(SHEET, size)


def printed(size: QPageSize.PageSizeId, file: Path) -> bytes:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(file))
    printer.setPageSize(QPageSize(size))
    assert draw_sheet(SHEET, printer)
    return file.read_bytes()


def set_on(pdf: bytes) -> tuple[str, list[tuple[str, float, float, float]]]:
    """Give all words of the only page, and each run of them with its size and its place, in points."""
    found: list[tuple[str, float, float, float]] = []

    def see(text: str, at: list[float], inside: list[float], _font: object, size: float) -> None:
        if text.strip():
            left, bottom = inside[4] * at[0] + at[4], inside[5] * at[3] + at[5]
            found.append((" ".join(text.split()), abs(size * inside[3] * at[3]), left, bottom))

    (page,) = PdfReader(BytesIO(pdf)).pages
    text = page.extract_text(visitor_text=see)
    return " ".join(text.split()), found


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter], ids=lambda size: size.name)
@pytest.mark.parametrize("make", [saved, printed], ids=lambda make: make.__name__)
def test_the_sheet_is_one_page_that_can_be_read(make: Callable[..., bytes], size, tmp_path, qapp):
    pdf = make(size, tmp_path / "sheet.pdf")
    paper = QPageSize(size).size(QPageSize.Unit.Point)
    (page,) = PdfReader(BytesIO(pdf)).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(paper.toTuple(), abs=1)
    text, runs = set_on(pdf)
    height = {words: size for words, size, _, _ in runs}
    assert height["Afterbell recovery sheet"] >= 22
    assert min(height[word] for word in SHEET.words) >= 16
    assert min(size for words, size in height.items() if words.startswith(("These", "Whoever", "For the"))) >= 11
    assert min(height.values()) >= 10
    assert all(left >= EDGE and EDGE <= bottom <= paper.height() - EDGE for _, _, left, bottom in runs)
    assert "For the journal with the mark a1b2c3d4, made on 12 March 2026." in text
    assert "".join(SHEET.age_line.split()) in "".join(text.split())


def test_the_sheet_as_text_has_every_word_with_its_number(qapp):
    text = sheet_text(SHEET)
    for number, word in enumerate(SHEET.words, 1):
        assert f"{number:>2}  {word}" in text
    assert SHEET.age_line in text


def save(qtbot, view: RecoveryView, file: Path) -> None:
    view.window().show()
    press(qtbot, view, "Save as PDF…")
    choose_in_dialog(qtbot, view.window(), file)


def test_a_sheet_that_cannot_be_written_is_said(tmp_path, look, qtbot):
    view = RecoveryView(look, SHEET)
    qtbot.addWidget(view)
    save(qtbot, view, tmp_path / "no such folder" / "sheet.pdf")
    assert view.note.text().startswith("The folder was renamed, moved or deleted")


def test_a_full_disk_leaves_no_half_sheet(tmp_path, look, little_room, qtbot):
    view = RecoveryView(look, SHEET)
    qtbot.addWidget(view)
    with little_room(1000):
        save(qtbot, view, tmp_path / "sheet.pdf")
    assert view.note.text().startswith("There was no room")
    assert list(tmp_path.iterdir()) == []


def test_a_sheet_that_was_saved_is_on_no_paper_yet_and_one_that_was_printed_is(look, tmp_path, qtbot):
    step = SheetStep(look, SHEET)
    qtbot.addWidget(step)
    save(qtbot, step.view, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").is_file()
    assert "“sheet.pdf”" in step.view.note.text()
    assert not step.safe.isChecked()
    assert not step.go.isEnabled()
    step.show()
    press(qtbot, step, "Print…")
    dialog = step.findChild(QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(dialog.printer())
    assert step.safe.isChecked()
    assert step.go.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(("place", "printed"), [("sheet.pdf", True), ("no such folder/sheet.pdf", False)])
def test_the_sheet_is_printed_or_it_is_said_that_it_was_not(tmp_path, look, qtbot, place, printed):
    view = RecoveryView(look, SHEET)
    qtbot.addWidget(view)
    heard = []
    view.printed.connect(lambda: heard.append("printed"))
    view.show()
    press(qtbot, view, "Print…")
    gc.collect()  # what the dialog does not own must live for as long as it is open
    dialog = view.findChild(QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / place))
    dialog.accepted.emit(dialog.printer())
    assert (tmp_path / place).is_file() == bool(heard) == printed
    assert view.note.text().startswith("It could not be printed") != printed
    dialog.reject()


def test_each_word_on_the_screen_has_its_number_beside_it(look, qtbot):
    view = RecoveryView(look, SHEET)
    qtbot.addWidget(view)
    view.show()
    seen = [one for one in view.findChildren(QLabel) if one.isVisible()]
    for number, word in enumerate(LONGEST, 1):
        [shown] = [one for one in seen if one.text() == word]
        line = [one for one in seen if abs(one.geometry().center().y() - shown.geometry().center().y()) < 5]
        before = max((one for one in line if one.x() < shown.x()), key=lambda one: one.x())
        assert before.text() == str(number)


@pytest.mark.parametrize("language", Language)
def test_in_a_small_window_the_longest_words_and_all_buttons_stand_whole_in_letters_made_large(
    language, spoken_again, look, qtbot
):
    languages.speak(language)
    view = RecoveryView(look, SHEET)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    look.choose(scale=2.0)
    view.resize(720, 900)
    qtbot.waitUntil(lambda: view.width() == 720 and cut(view) == [])


def test_a_new_sheet_that_has_room_shows_no_bar(unlocked, look, window, asked, qtbot):
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.NEW_SHEET))
    sheet = NewRecoverySheet(unlocked, look, Proved(proof=proof, keep_old=True), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: "Print it now." in read(sheet))
    area = part(sheet, QScrollArea)
    qtbot.waitUntil(lambda: (area.viewport().width(), area.verticalScrollBar().maximum()) == (area.width(), 0))
