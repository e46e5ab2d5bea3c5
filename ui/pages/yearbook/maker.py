"""Making the book: the ways out, how far it is, a way to stop it, and where it went."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.deeds import draft_book, make_book
from journal.errors import Cancelled, Refusal, Undecided
from journal.shapes import FileOrder
from journal.shapes.book import Book, Estimate, Made, Manuscript, Order
from ui.look import Look
from ui.session import Session
from ui.typeset.binding import Binding, Progress, Stage
from ui.typeset.under_way import UnderWay
from ui.typeset.unprinted import shortfalls
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.flow import flowing
from ui.widgets.folder_shown import FolderBanner
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import as_widget, in_column
from ui.widgets.notice import Banner
from ui.widgets.sheet import Question
from ui.wording import translate
from ui.wording.refusals import say

T = TypeVar("T")


class Maker(QWidget):
    """What the book of the order shown last will hold, and the buttons that make it."""

    made = Signal(tuple)
    sealing_requested = Signal(object)
    deciding_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._order: Order | None = None
        self._undecided = 0
        self._binding = Binding(session, self)
        self._progress: Progress | None = None
        self._brief = self._crowded = False
        self.trouble = Banner(look, self.tr("Put away"))
        self.done = FolderBanner(look, self.tr("Put away"))
        self.trouble.pressed.connect(self._decide)
        for banner in (self.trouble, self.done):
            banner.put_away.connect(self._fit)
        in_column(self.trouble, self.done, self._foot(), on=self, gap=0)

    def set_room(self, *, brief: bool, crowded: bool) -> None:
        """Say only what the book will hold where that is `brief`; where `crowded`, a banner stands for the buttons."""
        self._brief, self._crowded = brief, crowded
        self._fit()

    def show_open(self, open_: int) -> None:
        """Take note of how many words are still open."""
        self._undecided = open_

    def show_estimate(self, order: Order, estimate: Estimate, pages: int | None = None) -> None:
        """Say what the book of an order will hold, and let it be made where it holds anything; `pages` once counted."""
        self._order = order
        if "empty" in estimate.problems:
            self.holds.setText(self.tr("Nothing to put into a book yet"))
        else:
            parts = [
                translate("Maker", "%Ln entries", "", estimate.entries),
                translate("Maker", "%Ln words", "", estimate.words),
            ]
            if estimate.photos:
                parts.append(translate("Maker", "%Ln photos", "", estimate.photos))
            guessed = translate("Maker", "about %Ln pages", "", estimate.pages)
            parts.append(guessed if pages is None else translate("Maker", "%Ln pages", "", pages))
            if estimate.volumes > 1:
                parts.append(translate("Maker", "printed in %Ln volumes", "", estimate.volumes))
            self.holds.setText(" · ".join(parts))
        self._enable(can=not estimate.problems)

    def make_into(self, form: str, folder: Path, *, agreed: bool = True) -> None:
        """Make the book as one of `FORMS` in `folder`; `agreed` that open words stand as written."""
        self._gather(lambda book: self._set(book, form, folder, agreed=agreed))

    def seal(self) -> None:
        """Make the PDF without any file, and ask for whom it shall be sealed; nothing open may leave that way."""
        self._gather(self._seal)

    def _gather(self, then: Callable[[Book], None]) -> None:
        if self._order is None or self._progress is not None:
            return
        order = self._order
        self._progress = progress = Progress()
        self.trouble.hide()
        self.done.hide()
        self._fit()
        self._enable(can=False)
        self._under_way.begin(progress)
        self._session.do(self, lambda journal: draft_book.keep(journal, order))

        def bind(manuscript: Manuscript) -> None:
            self._binding.bind(manuscript, progress, then, self._refuse)

        read = partial(make_book.reading, order=order, cancelled=progress.stop.is_set)
        self._session.long_deeds.begin(self, read, bind, self._refuse)

    def stop(self) -> None:
        """Stop what is under way, if anything is."""
        self._under_way.stop()

    def _set(self, book: Book, form: str, folder: Path, *, agreed: bool) -> None:
        if book.undecided and not agreed:
            self._rest()
            self._ask_about(book.undecided, lambda: self.make_into(form, folder))
            return
        go_on = self._go_on()

        def save(made: Made) -> None:
            if not go_on():
                self._refuse(Cancelled())
                return
            put = partial(make_book.save, made, folder)
            told = shortfalls(made)
            self._session.other_disks.ask(self, put, lambda files: self._finish(folder, files, told), self._refuse)

        self._apart(lambda: make_book.make(book, form, go_on), save)

    def _seal(self, book: Book) -> None:
        go_on = self._go_on()

        def make() -> tuple[FileOrder, str]:
            make_book.refuse_open(book)
            pdf = make_book.make(book, "pdf", go_on, in_one=True)
            name, data = next(iter(pdf.files.items()))
            title = name.removesuffix(".pdf")
            protected = book.order.protect
            order = FileOrder(name=name, media_type="application/pdf", data=data, title=title, protected=protected)
            return order, shortfalls(pdf)

        def made(sealable: tuple[FileOrder, str]) -> None:
            self._rest()
            order, unprinted = sealable
            if unprinted:
                self._warn(self.tr("Not everything could be printed as it is"), unprinted)
            self.sealing_requested.emit(order)

        self._apart(make, made)

    def _apart(self, work: Callable[[], T], answer: Callable[[T], None]) -> None:
        """Wait for the process that makes a book where it waits for nothing else, and nothing for it."""
        self._session.other_disks.ask(self, work, answer, self._refuse)

    def _go_on(self) -> Callable[[], bool]:
        """Turn from gathering to setting; give what tells whether to go on."""
        progress = self._progress
        assert progress is not None, "gathered for it"
        progress.stage = Stage.SETTING
        return progress.go_on

    def _finish(self, folder: Path, files: tuple[Path, ...], unprinted: str) -> None:
        self._rest()
        top = files[0].name if len(files) == 1 else files[0].relative_to(folder).parts[0]
        told = "\n".join((self.tr("It is not encrypted. Keep it where you would keep a diary."), unprinted)).strip()
        self.done.tell(self.tr("Your book is there: {0}").format(top), told, folder)
        self._fit()
        self.made.emit(files)

    def _refuse(self, refusal: Refusal) -> None:
        self._rest()
        if not isinstance(refusal, Cancelled):
            decide = self.tr("Decide them…") if isinstance(refusal, Undecided) else ""
            self._warn(*say(refusal).parts, decide)

    def _warn(self, title: str, sentence: str, button: str = "") -> None:
        self.trouble.say(title, sentence, button)
        self._fit()

    def _fit(self) -> None:
        told = not (self.trouble.isHidden() and self.done.isHidden())
        self._making.setHidden(self._brief or (self._crowded and told))

    def _rest(self) -> None:
        self._progress = None
        self._under_way.rest()
        self._enable(can=True)

    def _decide(self) -> None:
        self.trouble.hide()
        self._fit()
        self.deciding_requested.emit()

    def _press(self, form: str) -> None:
        if self._order is None:
            return
        if form == "seal":
            self.seal()
        elif self._order.protect and self._undecided:
            self._ask_about(self._undecided, lambda: self._choose(form, agreed=True))
        else:
            self._choose(form, agreed=False)

    def _ask_about(self, open_: int, then: Callable[[], None]) -> None:
        question = Question(
            self._look,
            self,
            self.tr("Some words are not decided yet"),
            translate(
                "Maker", "%Ln words may be names. Undecided, they stand in the book as you wrote them.", "", open_
            ),
        )
        question.answers(self.tr("Decide them…"), self.tr("Make it anyway"), then, dangerous=True)
        question.refused.connect(self.deciding_requested)
        question.open_sheet()

    def _choose(self, form: str, *, agreed: bool) -> None:
        def make(folder: Path) -> None:
            self.make_into(form, folder, agreed=agreed)

        choose_folder(self, self.tr("Where shall the book go?"), make)

    def _enable(self, *, can: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(can and self._progress is None)

    def _foot(self) -> QWidget:
        look = self._look
        self.holds = ElidedLabel(look, "", "ui-small-strong")
        warning = Label(
            look, self.tr("What is made is not encrypted: anybody who has the file can read it."), "ui-small", "soft"
        )
        warning.setWordWrap(True)
        self.buttons = {
            "pdf": PrimaryButton(look, self.tr("Make the PDF…")),
            "html": QuietButton(look, self.tr("One HTML file…")),
            "epub": QuietButton(look, self.tr("EPUB, for a phone…")),
            "markdown": QuietButton(look, self.tr("A Markdown folder…")),
            "seal": QuietButton(look, self.tr("Seal it for someone…"), "share"),
        }
        for form, button in self.buttons.items():
            button.clicked.connect(lambda _=False, form=form: self._press(form))
        self._enable(can=False)
        self._under_way = UnderWay(look)
        self._making = as_widget(in_column(flowing(*self.buttons.values(), self._under_way, gap=10), warning, gap=8))
        return as_widget(in_column(self.holds, self._making, margins=(24, 12, 24, 14), gap=8))
