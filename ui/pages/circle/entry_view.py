"""One entry of a friend's: its kind and day, its text, its pictures, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.shapes import SharedFile
from ui.circle_words import size_words
from ui.look import Look
from ui.models.days import weekday_and_day
from ui.models.kinds import kind_word
from ui.pages.circle.shown import Shown
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.glyphs import KindChip
from ui.widgets.labels import Label
from ui.widgets.shown_text import ShownText


class EntryView(QWidget):
    """`keep_requested` and `text_requested` carry its uid, `file_requested` a `SharedFile`, `link_requested` a link."""

    keep_requested = Signal(str)
    text_requested = Signal(str)
    file_requested = Signal(object)
    link_requested = Signal(str)

    def __init__(self, look: Look, shown: Shown, writer: str) -> None:
        super().__init__()
        self._look = look
        self._shown = shown
        entry = shown.entry
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(KindChip(look, entry.kind.value, kind_word(entry.kind)))
        written = self.tr("written {0}").format(weekday_and_day(entry.day))
        head.addWidget(Label(look, written, "ui-small", "faint"), 1)
        keep = LinkButton(look, self.tr("Keep a copy in my journal"))
        keep.clicked.connect(lambda: self.keep_requested.emit(entry.uid))
        head.addWidget(keep)
        column.addLayout(head)
        if entry.title:
            column.addWidget(Label(look, entry.title, "title", wraps=True))
        text = ShownText(look, self.tr("What {0} wrote").format(writer), self._picture)
        text.show_html(shown.html)
        text.link_requested.connect(self.link_requested)
        column.addWidget(text)
        if shown.more:
            self._add_rest()
        for file in entry.files:
            self._add_file(file)

    def _add_rest(self) -> None:
        entry = self._shown.entry
        said = self.tr("The text goes on. It is longer than what is shown here.")
        self._column.addWidget(Label(self._look, said, "ui-small", "soft", wraps=True))
        save = QuietButton(self._look, self.tr("Save the whole text, {0}…").format(size_words(len(entry.body))))
        save.clicked.connect(lambda: self.text_requested.emit(entry.uid))
        self._column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_file(self, file: SharedFile) -> None:
        picture = file.id in self._shown.pictures
        if picture and f"attachment:{file.id}" not in self._shown.html:
            photo = ShownText(self._look, self.tr("Photo {0}").format(file.name), self._picture)
            photo.show_html(f'<p><img src="attachment:{file.id}"></p>')
            self._column.addWidget(photo)
        words = self.tr("Save {0}, {1}…").format(file.name, size_words(file.size))
        save = QuietButton(self._look, words, "photo" if picture else "sheet")
        save.clicked.connect(lambda: self.file_requested.emit(file))
        self._column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _picture(self, file: str) -> QImage | None:
        data = self._shown.pictures.get(file)
        return None if data is None else QImage.fromData(data)
