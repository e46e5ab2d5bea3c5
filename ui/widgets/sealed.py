"""It is sealed, and this is how it gets to them: below what was shared, a book, or an answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, QUrlQuery, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import Label


def open_outside(url: QUrl) -> None:
    """Let the desktop open an address."""
    QDesktopServices.openUrl(url)


class SealedLook(QWidget):
    """Where the sealed file is. From a shared folder it goes by itself; else it can be shown or go by e-mail.

    `within` a card it has no margins of its own. `mailed` says that a draft was asked for.
    """

    mailed = Signal()

    def __init__(self, look: Look, names: str, path: Path, *, in_folder: bool, within: bool = False) -> None:
        super().__init__()
        self._path = path
        column = QVBoxLayout(self)
        if within:
            column.setContentsMargins(0, 0, 0, 0)
        else:
            column.setContentsMargins(26, 22, 26, 22)
        column.setSpacing(10)
        if in_folder:
            first = self.tr("It lies in the shared folder “{0}” and is found there by itself, as:").format(
                path.parent.name
            )
        else:
            first = self.tr("Hand over this file, by e-mail, on a stick or as you like:")
        only = self.tr("Only {0} can open it. It cannot be unsent; what left is kept under Circle.").format(names)
        for words, font, tone in ((first, "ui", "soft"), (path.name, "ui-strong", ""), (only, "ui", "soft")):
            column.addWidget(Label(look, words, font, tone, wraps=True))
        row = QHBoxLayout()
        show = QuietButton(look, self.tr("Show the file"), "folder")
        show.clicked.connect(self._show_file)
        row.addWidget(show)
        self._told = Label(look, "", "ui-small", "soft", wraps=True)
        self._told.hide()
        if not in_folder:
            mail = QuietButton(look, self.tr("Write an e-mail…"), "share")
            mail.clicked.connect(self._draft_mail)
            row.addWidget(mail)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self._told)
        column.addStretch()

    def _show_file(self) -> None:
        open_outside(QUrl.fromLocalFile(str(self._path.parent)))

    def _draft_mail(self) -> None:
        # A mail program takes no attachment from outside, and no word of the entry belongs into a draft.
        query = QUrlQuery()
        query.addQueryItem("subject", self.tr("A sealed file for you"))
        said = self.tr("The file with this mail is sealed for you. Open it with Afterbell; nobody else can.")
        query.addQueryItem("body", said)
        draft = QUrl("mailto:")
        draft.setQuery(query)
        open_outside(draft)
        self._show_file()
        told = self.tr("A draft is open in your mail program, and so is the folder: drag {0} into the draft.")
        self.mailed.emit()
        self._told.setText(told.format(self._path.name))
        self._told.show()
        self._told.setAlignment(Qt.AlignmentFlag.AlignLeft)
