"""It is sealed, and this is how it gets to them: below what was shared, a book, or an answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.mail import write_mail
from ui.look import Look
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.flow import flowing
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, put
from ui.widgets.unopened import show_folder


class SealedLook(QWidget):
    """Where the sealed file is. From a shared folder it goes by itself; else it can be shown or go by e-mail.

    `within` a card it has no margins of its own. A person alone can say that it went, for no desktop tells whether a
    draft was opened: `mailed` where they had asked for one, `handed` by another way.
    `card` is mine, for a mail to somebody who may not have it yet.
    """

    mailed = Signal()
    handed = Signal()
    noted = Signal()

    def __init__(
        self, look: Look, names: str, path: Path, *, in_folder: bool, within: bool = False, card: str = ""
    ) -> None:
        super().__init__()
        self._look, self._path, self._card = look, path, card
        self._drafted = False
        column = in_column(on=self, margins=(0, 0, 0, 0) if within else (26, 22, 26, 22), gap=10)
        if in_folder:
            where = self.tr("It lies in the shared folder “{0}” and is found there by itself, as:")
        else:
            where = self.tr("It is in “{0}”. Hand it over, by e-mail, on a stick or as you like:")
        only = self.tr("Only {0} can open it. It cannot be unsent; what left is kept under Circle.").format(names)
        first = where.format(path.parent.name)
        for words, font, tone in ((first, "ui", "soft"), (path.name, "ui-strong", ""), (only, "ui", "soft")):
            column.addWidget(Label(look, words, font, tone, wraps=True))
        show = QuietButton(look, self.tr("Show the file"), "folder", clicked=self._show_file)
        self._told = Label(look, "", "ui-small", "soft", wraps=True)
        self._told.hide()
        self.first: QWidget = show
        if in_folder:
            ways = flowing(show)
        else:
            self.first = draft = PrimaryButton(look, self.tr("Write an e-mail…"), "share", clicked=self._draft_mail)
            handed = QuietButton(look, self.tr("It is handed over"), clicked=self._note_handed)
            ways = flowing(draft, show, handed, gap=10)
        put(column, ways, self._told, REST)

    def _show_file(self) -> None:
        show_folder(self._look, self, self._path.parent)

    def say_noted(self) -> None:
        """Say that it is written down how it went."""
        self._tell(self.tr("Noted."))
        self.noted.emit()

    def _note_handed(self) -> None:
        (self.mailed if self._drafted else self.handed).emit()

    def _draft_mail(self) -> None:
        # A mail program takes no attachment from outside, and no word of the entry belongs into a draft.
        said = self.tr("The file with this mail is sealed for you. Open it with Afterbell; nobody else can.")
        paste = write_mail(self.tr("A sealed file for you"), said, self._card)
        if paste is None:
            none = self.tr(
                "No program here writes e-mails. Send {0} in another way. Once it went, press “It is handed over”."
            )
            self._tell(none.format(self._path))
            return
        self._show_file()
        told = self.tr(
            "Your mail program was asked for a draft, and the folder was opened: drag {0} into the draft. If none"
            " opens, send the file in another way. Once it went, press “It is handed over”."
        )
        self._drafted = True
        self._tell(" ".join(part for part in (told.format(self._path.name), paste) if part))
        self._told.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()
