"""Printing entries, or keeping them as a PDF: the pages as they will be, and every word decided that may be a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPageSize, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QDialog, QSizePolicy, QWidget

from journal.changes import Changes, Room
from journal.deeds import make_book, people, print_entries
from journal.errors import Cancelled, Refusal
from journal.shapes import Decision, EntryId
from journal.shapes.book import Book, Made, Manuscript, Order
from ui.deed import Deed
from ui.look import Look
from ui.opening.recovery_page import usual_paper
from ui.session import Session
from ui.typeset.binding import Binding, Progress, Stage
from ui.typeset.decider import Decider
from ui.typeset.deciding import Deciding
from ui.typeset.look_over import LookOver
from ui.typeset.printer import RESOLUTION, Printing, printer_for
from ui.typeset.under_way import UnderWay
from ui.typeset.unprinted import shortfalls
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.folder_shown import FolderBanner
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, START, in_column, in_row, put
from ui.widgets.letters import HoldsChoices
from ui.widgets.segments import Segments
from ui.widgets.sheet import Sheet
from ui.widgets.unmoved import come
from ui.wording import translate
from ui.wording.people import half_in_words
from ui.wording.refusals import say

BESIDE = 620
"""From this width of the window on, at the usual size of text, the pages stand beside what is chosen."""
SOON = 400
"""Milliseconds: what takes no longer says nothing of how far it is."""
LEAST, LEAST_BELOW = 220, 420
"""Height of the pages at least, and where they do not."""


class PrintSheet(HoldsChoices, Sheet):
    """Nothing is printed nor written while a word is open."""

    fills = True

    def __init__(self, session: Session, look: Look, entries: tuple[EntryId, ...], parent: QWidget) -> None:
        why = translate("PrintSheet", "What is on paper or in a PDF is not encrypted: whoever has it can read it.")
        super().__init__(look, parent, translate("PrintSheet", "Print or PDF"), why, width=900)
        self._session = session
        self._order: Order | None = None
        self._book: Book | None = None
        self._looking = True
        self._binding = Binding(session, self)
        self.pages = LookOver(session, look)
        self.deciding = Deciding(look)
        self._decider = Decider(session, self, self.deciding)
        self._build()
        self._deed = Deed(session, self, self._save, self._print)
        self._to_printer = Deed(session, self, self._close, self._save, self._print)
        self._settle_words()
        session.changed.connect(self._take_changes)
        self.closed.connect(self.under_way.stop)
        paper = "letter" if usual_paper() is QPageSize.PageSizeId.Letter else "a4"
        session.ask(
            self, partial(print_entries.order_of, entries=entries, paper=paper), self._begin, self._refuse_pages
        )

    def was_touched(self) -> bool:
        """Tell whether something is to be printed otherwise than it was proposed."""
        return not (self.protect.isChecked() and self._photos.isChecked() and self._later.isChecked())

    def may_close(self) -> bool:
        """Stay until all pages are at the printer: the rest would go with the sheet."""
        return super().may_close() and not self._to_printer.running

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the two sides to the new width."""
        super().resizeEvent(event)
        self._fit()

    def save_into(self, folder: Path) -> None:
        """Make the PDF in `folder`."""
        if self._book is None:
            self._tell_anew()
            return
        self._banner.hide()
        progress = Progress(stage=Stage.SETTING)
        self.under_way.begin(progress)
        draw = partial(print_entries.as_pdf, self._book, progress.go_on)
        self._deed.reckon(draw, partial(self._put, progress, folder), self._refuse)

    # What is decided

    def decide(self, *decisions: Decision) -> None:
        """Take these decisions about marked words, and remember them; later ones replace earlier ones."""
        keys = {one.key for one in decisions}
        if self._order is not None:
            self._decided((*(one for one in self._order.decisions if one.key not in keys), *decisions))
            self._session.do(self, partial(people.remember, decisions=decisions), failed=self._refuse)

    def undo(self, key: str) -> None:
        """Ask about a word again."""
        if self._order is not None:
            self._decided(tuple(one for one in self._order.decisions if one.key != key))

    def _decided(self, decisions: tuple[Decision, ...]) -> None:
        assert self._order is not None, "decided in it"
        self._order = replace(self._order, decisions=decisions)
        self._look_again()

    # The pages

    def _begin(self, order: Order) -> None:
        self._order = order
        self.paper.choose(order.paper)
        self._choose()

    def _choose(self) -> None:
        if self._order is not None:
            self._banner.hide()
            self._order = replace(
                self._order,
                protect=self.protect.isChecked(),
                photos=self._photos.isChecked(),
                later_lines=self._later.isChecked(),
                paper=self.paper.choice(),
            )
            self._look_again()

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.ENTRIES, Room.ATTACHMENTS, Room.NAMES, Room.TAGS):
            self._look_again()

    def _look_again(self) -> None:
        """Make the pages anew; until they are there nothing is printed."""
        if self._order is None:
            return
        self._book, self._looking = None, True
        self._binding.stop()  # of other choices, perhaps with every name as written
        self._settle_words()
        self._session.ask(
            self, partial(make_book.read, order=self._order), self._bind, self._refuse_pages, topic="pages"
        )

    def _bind(self, manuscript: Manuscript) -> None:
        progress = Progress(of=len(manuscript.entries))
        self.under_way.begin(progress, SOON)
        self._binding.bind(manuscript, progress, self._show, self._refuse_pages)

    def _show(self, book: Book) -> None:
        self._book = book
        self.under_way.rest()
        self.deciding.show_words(book.open_words)
        self._settle_words()
        draw, show = partial(make_book.pages, book, 0, None), partial(self.pages.show_pages, whole=True)
        self._session.reckon(self, draw, show, self._refuse, topic="pages")

    def _settle_words(self) -> None:
        book = self._book
        self._said.setText(_said_of_names(book, protect=self.protect.isChecked(), looking=self._looking))
        come(self._decide, shown=book is not None and book.undecided > 0)
        for button in (self._save, self._print):
            button.setEnabled(book is not None and not book.undecided and bool(book.entries))

    # Out of here

    def _put(self, progress: Progress, folder: Path, made: Made) -> None:
        if not progress.go_on():
            self._refuse(Cancelled())
            return
        told = shortfalls(made)

        def saved(files: tuple[Path, ...]) -> None:
            self.under_way.rest()
            self._tell(self.tr("It is there: {0}").format(files[0].name), told, folder)

        self._deed.on_other_disk(partial(make_book.save, made, folder), saved, self._refuse)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        book = self._book
        if book is None:
            self._tell_anew()
            return
        # The dialog does not own the printer: without this name it would print on freed memory.
        printer = printer_for(book.order.paper)
        dialog = QPrintDialog(printer, self.window())
        progress = Progress(stage=Stage.SETTING)
        printing = Printing(self._session, printer, self, progress)

        def print_out(home: Callable[[bool], None], refused: Callable[[Refusal], None]) -> None:
            self._banner.hide()
            self.under_way.begin(progress)
            draw = partial(print_entries.for_printer, book, RESOLUTION, progress.go_on)
            self._session.reckon(self, draw, lambda pages: printing.begin(pages, home), refused)

        def printed(well: bool) -> None:  # noqa: FBT001  what came home
            if progress.stop.is_set():
                self._refuse(Cancelled())
            else:
                self._tell_printed(well, half_in_words() if book.half_in else "")

        dialog.accepted.connect(lambda: self._to_printer.hand_over(print_out, printed, self._refuse))
        dialog.finished.connect(dialog.deleteLater)
        self.destroyed.connect(dialog.deleteLater)  # it knows the pages, and goes with the sheet at a lock
        QDialog.open(dialog)

    def _tell_printed(self, well: bool, lacks: str) -> None:  # noqa: FBT001  what came home
        self.under_way.rest()
        if well:
            self._tell(self.tr("It went to the printer"), lacks)
        else:
            self._tell(self.tr("It could not be printed"), self.tr("Try another printer, or save it as a PDF."))

    def _tell_anew(self) -> None:
        """Say why nothing came of it: words changed while a folder was chosen."""
        self._tell(
            self.tr("Nothing was made"),
            self.tr("The pages are being made anew, for something in them changed. Try again when they are there."),
        )

    def _tell(self, title: str, sentence: str, folder: Path | None = None) -> None:
        self._banner.tell(title, sentence, folder)
        self._settle_words()

    def _refuse_pages(self, refusal: Refusal) -> None:
        # What newer choices took the place of is stopped, too, and those are still looked through.
        self._looking = isinstance(refusal, Cancelled) and not self.under_way.asked
        if not self._looking:
            self.pages.give_up()
        self._refuse(refusal)

    def _refuse(self, refusal: Refusal) -> None:
        stopped = self.under_way.rest()
        if stopped is not None:
            self._tell(self.tr("Stopped"), _what_is_left(stopped))
        elif not isinstance(refusal, Cancelled):
            self._tell(*say(refusal).parts)

    # The parts

    def _build(self) -> None:
        look = self.look
        self.rule_off()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._banner = FolderBanner(look, self.tr("Put away"))
        self.body.addWidget(self._banner)
        stage = QWidget()
        self._between = Line(upright=True)
        # Of the last two only the one that is shown needs room.
        parts = (self._choices(), 2), self._between, (self.pages, 3), (self.deciding, 3)
        self._across = in_row(*parts, on=stage, gap=0)
        self.pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # as high as there is room
        self.deciding.hide()
        self.deciding.closed.connect(self._close_deciding)
        self._area = self.add_scrolling(stage)
        self.look.changed.connect(self._fit)
        self._close = QuietButton(look, self.tr("Close"), clicked=self.dismiss)
        self._save = QuietButton(look, self.tr("Save as PDF…"), "sheet")
        self._save.clicked.connect(lambda: choose_folder(self, self.tr("Where shall the PDF go?"), self.save_into))
        self._print = PrimaryButton(look, self.tr("Print…"), "print", clicked=self._ask_printer)
        self.under_way = UnderWay(look)
        put(self.foot, (self.under_way, 1), REST, self._close, self._save, self._print)

    def _choices(self) -> QWidget:
        look, side = self.look, QWidget()
        column = in_column(on=side, margins=(26, 18, 20, 18), gap=8)
        self.begins_at = self.protect = self._box(translate("Choices", "Protect names"))
        self._said = Label(look, "", "ui-small", "soft", wraps=True)
        self._decide = LinkButton(look, translate("Choices", "Decide them…"), clicked=self._open_deciding)
        self._photos = self._box(translate("Choices", "Photos"))
        self._later = self._box(translate("Choices", "Later lines"))
        self.paper = Segments(look, _papers(), translate("Choices", "Paper"))
        self.paper.chosen.connect(self._choose)
        names, entries = translate("Choices", "Names"), translate("Choices", "With the entries")
        put(column, Label(look, names, "ui-small-strong"), self.protect, self._said, (self._decide, START))
        put(column, Label(look, entries, "ui-small-strong"), self._later, self._photos)
        put(column, Label(look, translate("Choices", "Paper"), "ui-small-strong"), self.paper, REST)
        return side

    def _box(self, words: str) -> QCheckBox:
        box = QCheckBox(words)
        self.look.set_font(box, "ui")
        box.setChecked(True)
        box.toggled.connect(self._choose)
        return box

    def _open_deciding(self) -> None:
        self._turn_to(self.deciding, self.pages, self.deciding.list)

    def _close_deciding(self) -> None:
        self._turn_to(self.pages, self.deciding, self.pages.view)

    def _turn_to(self, shown: QWidget, hidden: QWidget, part: QWidget) -> None:
        """Show one side in place of the other, with the keyboard in it; where they are below all else, in sight."""
        hidden.hide()
        shown.show()
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, shown, lambda: self._area.verticalScrollBar().setValue(shown.y()))

    def _fit(self) -> None:
        """Put the two sides below one another where words are too large for both."""
        beside = self.width() >= self.look.px(BESIDE)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._between.setVisible(beside)
        self.pages.setMinimumHeight(self.look.px(LEAST if beside else LEAST_BELOW))


def _papers() -> tuple[tuple[str, str], ...]:
    return (
        ("a4", translate("Choices", "A4")),
        ("letter", translate("Choices", "Letter", "the American size of paper")),
        ("a5", translate("Choices", "A5")),
    )


def _said_of_names(book: Book | None, *, protect: bool, looking: bool) -> str:
    """Say how the names stand; without a book, whether they are still looked for."""
    if not protect:
        return translate("PrintSheet", "Every name stands as you wrote it. Keep such pages to yourself.")
    if book is None:
        return translate("Choices", "Looking for names…") if looking else translate("PrintSheet", "Nothing was made.")
    if book.undecided:
        return translate("Choices", "%Ln words may be names and are not decided yet.", "", book.undecided)
    return translate("Choices", "Names on your people list have their stand-ins.")


def _what_is_left(stage: Stage) -> str:
    """Say what is left of what was stopped."""
    match stage:
        case Stage.GATHERING:
            return translate("PrintSheet", "Change anything that is chosen here, and the pages are made anew.")
        case Stage.SETTING:
            return translate("PrintSheet", "Nothing was made.")
        case Stage.PRINTING:
            return translate("PrintSheet", "Pages that were at the printer already may still come out.")
    assert_never(stage)
