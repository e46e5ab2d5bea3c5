"""The photos and files of an entry: a thumbnail for what the text does not show, a line for every other file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from journal.deeds import read
from journal.shapes import Attachment, AttachmentId
from ui.decoded import square_of
from ui.look import Look, set_look
from ui.pages.journal.inline import inside
from ui.pages.journal.taking_out import TakingOut
from ui.session import Session
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.choose_file import choose_place
from ui.widgets.flow import flowing
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import MIDDLE, as_widget, clear, drop, in_column, in_row, put
from ui.widgets.tips import set_tip
from ui.wording.people import further_files_words, size_words

THUMBNAIL, NAME = 132, 160
"""Pixels: a side of one, and what a file's name and size take beside what can be done with it."""
FILES = 20
"""Files that are shown until somebody asks for more; what a friend sent, and is kept, may be thousands."""


class Files(QWidget):
    """Hidden where there are none. `picture_requested` carries one to look at closely, `saved` says what was done."""

    saved = Signal(str)
    picture_requested = Signal(str)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._files: tuple[tuple[Attachment, bool], ...] = ()
        self._count = 0
        self._further: QuietButton | None = None
        self.taking_out = TakingOut(session, look, self)
        self.taking_out.taken.connect(self.saved)
        self._column = in_column(on=self, margins=(0, 8, 0, 0), gap=4)
        self.hide()

    def show_files(self, files: tuple[Attachment, ...], body: str = "") -> None:
        """Show these; pictures that stand in `body` are seen there and get no thumbnail."""
        seen = {made.id for made in inside(body, files)}
        wanted = tuple((made, bool(made.width) and made.id not in seen) for made in files)
        if wanted == self._files:
            return
        same = {made.entry for made, _ in self._files} == {made.entry for made in files}
        count = max(FILES, self._count if same else 0)
        self._files, self._count, self._further = wanted, 0, None
        clear(self._column)
        self._show(count)
        self.setVisible(bool(files))

    def open_file(self, made: Attachment) -> None:
        """Look at a picture closely; of any other file a copy can be saved, nothing is opened behind one's back."""
        if made.width:
            self.picture_requested.emit(made.id)
        else:
            self._ask(made)

    def save_copy(self, made: Attachment, path: Path) -> None:
        """Write a copy, on the journal's thread."""
        self._session.ask(
            self,
            partial(read.save_copy, wanted=made.id, path=path),
            lambda _: self.saved.emit(self.tr("A copy was saved, not encrypted")),
        )

    def _show(self, more: int) -> None:
        """Show so many more, and offer what is left."""
        part = self._files[self._count : self._count + more]
        self._count += len(part)
        beside = [made for made, small in part if small]
        if beside:
            self._column.addWidget(flowing(*map(self._thumbnail, beside), gap=8))
        for made, small in part:
            if not small:
                self._column.addWidget(self._line(made))
        left = len(self._files) - self._count
        if left:
            self._further = QuietButton(self._look, further_files_words(left), clicked=self._show_further)
            self._column.addWidget(self._further, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_further(self) -> None:
        asked, first = self._further, self._column.count()
        self._show(FILES)
        came = self._column.itemAt(first)
        if asked is None or came is None or (part := came.widget()) is None:
            return
        # The keyboard goes on to the first of those that came, because the button it was on is gone.
        if asked.hasFocus() and (buttons := part.findChildren(QAbstractButton)):
            buttons[0].setFocus()
        drop(self._column, asked)

    def _taker(self, made: Attachment) -> LinkButton:
        button = LinkButton(self._look, self.tr("Take out…"), clicked=lambda: self.taking_out.ask(made))
        button.setAccessibleName(self.tr("Take {name} out").format(name=made.name))
        return button

    def _thumbnail(self, made: Attachment) -> QWidget:
        return as_widget(in_column(self._look_closely(made), (self._taker(made), MIDDLE), gap=2))

    def _look_closely(self, made: Attachment) -> QWidget:
        button = _Thumbnail()
        set_look(button, "thumbnail")
        side = self._look.px(THUMBNAIL)
        button.setIconSize(QSize(side, side))
        button.setFixedSize(side + 8, side + 8)
        button.setIcon(self._look.icon("photo"))
        button.setAccessibleName(self.tr("Look at {name}").format(name=made.name))
        set_tip(button, f"{made.name} · {size_words(made.size)}")
        button.clicked.connect(lambda: self.picture_requested.emit(made.id))
        self._fetch(made.id, button, side)
        return button

    def _fetch(self, wanted: AttachmentId, button: QToolButton, side: int) -> None:
        def show(image: QImage) -> None:
            if not image.isNull():
                button.setIcon(QIcon(QPixmap.fromImage(image)))

        def take(data: bytes | None) -> None:
            if data:
                self._session.reckon(button, partial(square_of, data, side), show)

        self._session.ask(button, partial(read.thumbnail, wanted=wanted), take)

    def _line(self, made: Attachment) -> QWidget:
        told, deeds = QWidget(), QWidget()
        mark = Label(self._look)
        mark.setPixmap(self._look.pixmap("photo" if made.width else "sheet", ratio=self.devicePixelRatioF()))
        size = Label(self._look, size_words(made.size), "ui-small", "faint")
        in_row(mark, (ElidedLabel(self._look, made.name, "ui"), 1), size, on=told, gap=10)
        links = in_row(on=deeds, gap=10)
        if made.width:
            view = LinkButton(self._look, self.tr("Look closely"), clicked=lambda: self.picture_requested.emit(made.id))
            view.setAccessibleName(self.tr("Look at {name}").format(name=made.name))
            links.addWidget(view)
        copy = LinkButton(self._look, self.tr("Save a copy…"), clicked=lambda: self._ask(made))
        copy.setAccessibleName(self.tr("Save a copy of {name}").format(name=made.name))
        set_tip(copy, self.tr("The copy lies outside your journal and is not encrypted."))
        put(links, copy, self._taker(made))
        return FoldingRow(self._look, told, deeds, NAME)

    def _ask(self, made: Attachment) -> None:
        title = self.tr("Save a copy, not encrypted")
        choose_place(self, title, made.name, self.tr("All files (*)"), lambda path: self.save_copy(made, path))


class _Thumbnail(QToolButton):
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of a double click for none, as every button does."""
        event.accept()
