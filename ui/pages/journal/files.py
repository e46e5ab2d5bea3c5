"""The photos and files of an entry, by name and size, each with a way to save a copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal import handing
from journal.shapes import Attachment
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import LinkButton
from ui.widgets.choose_file import choose_place
from ui.widgets.labels import ElidedLabel, Label


class Files(QWidget):
    """A line for each; hidden where there are none."""

    saved = Signal(str)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_files(self, files: tuple[Attachment, ...]) -> None:
        """Show these."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for made in files:
            self._column.addWidget(self._line(made))
        self.setVisible(bool(files))

    def save_copy(self, made: Attachment, path: Path) -> None:
        """Write a copy, on the journal's thread."""
        self._session.ask(
            self,
            lambda journal: handing.save_attachment(journal, made.id, path),
            lambda _: self.saved.emit(self.tr("A copy was saved, not encrypted")),
        )

    def _line(self, made: Attachment) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark = Label(self._look)
        mark.setPixmap(self._look.pixmap("photo" if made.width else "sheet", ratio=self.devicePixelRatioF()))
        row.addWidget(mark)
        row.addWidget(ElidedLabel(self._look, made.name, "ui"), 1)
        row.addWidget(Label(self._look, QLocale().formattedDataSize(made.size), "ui-small", "faint"))
        copy = LinkButton(self._look, self.tr("Save a copy…"))
        copy.setAccessibleName(self.tr("Save a copy of {name}").format(name=made.name))
        copy.setToolTip(self.tr("The copy lies outside your journal and is not encrypted."))
        copy.clicked.connect(lambda: self._ask(made))
        row.addWidget(copy)
        return place

    def _ask(self, made: Attachment) -> None:
        title = self.tr("Save a copy, not encrypted")
        choose_place(self, title, made.name, self.tr("All files (*)"), lambda path: self.save_copy(made, path))
