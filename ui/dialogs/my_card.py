"""My card: a small file to give to a friend, the same as text to paste, and its code to show side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal import cards, handing
from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import Me
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.labels import Label
from ui.widgets.notice import Banner
from ui.widgets.sheet import Sheet
from ui.wording import say

Squares = tuple[tuple[bool, ...], ...]


def _tr(words: str) -> str:
    return QCoreApplication.translate("MyCardSheet", words)


class MyCardSheet(Sheet):
    """Shows what a friend needs of me. Nothing on it is secret; who has it can seal things for me, no more."""

    def __init__(self, session: Session, look: Look, _about: object, parent: QWidget) -> None:
        subtitle = _tr(
            "Give it to the people you trust. It is not secret: it lets them seal things that only you can open."
        )
        super().__init__(look, parent, _tr("My card"), subtitle, width=580)
        self._session = session
        self._text = ""
        self._banner = Banner(look, ground="tint")
        self.body.addWidget(self._banner)
        across = QHBoxLayout()
        across.setSpacing(24)
        self._code = _Code(look)
        across.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        self._name = Label(look, "", "section", wraps=True)
        column.addWidget(self._name)
        column.addSpacing(8)
        column.addWidget(Label(look, self.tr("My safety words"), "ui-small-strong"))
        self._words = Label(look, "…", "entry", wraps=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._words)
        column.addWidget(Label(look, self.tr("Read them out when a friend compares."), "ui-small", "soft", wraps=True))
        elsewhere = self.tr("A recovery sheet made from now on also opens what friends send you without Afterbell.")
        column.addWidget(Label(look, elsewhere, "ui-small", "faint", wraps=True))
        column.addStretch()
        across.addLayout(column, 1)
        self.body.addLayout(across)
        copy = QuietButton(look, self.tr("Copy as text"))
        copy.clicked.connect(self._copy)
        self._save = PrimaryButton(look, self.tr("Save my card…"))
        self._save.clicked.connect(self._choose_folder)
        close = QuietButton(look, self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.foot.addWidget(close)
        self.foot.addStretch()
        self.foot.addWidget(copy)
        self.foot.addWidget(self._save)
        session.ask(self, _mine, self._show_mine, self._refuse)

    def first_field(self) -> QWidget | None:
        """Begin with saving."""
        return self._save

    def save_into(self, folder: Path) -> None:
        """Save the card in a folder."""
        self._session.ask(self, lambda journal: handing.save_card(journal, folder), self._show_saved, self._refuse)

    def _show_mine(self, found: tuple[Me, str, tuple[str, ...], Squares]) -> None:
        me, self._text, words, squares = found
        self._name.setText(me.name)
        self._words.setText(" ".join(words))
        self._code.show_squares(squares)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._banner.say(self.tr("Copied. Paste it into a message to your friend."))

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Where shall the card go?"), self.save_into)

    def _show_saved(self, path: Path) -> None:
        self._banner.say(self.tr("Saved as {0}").format(path.name))

    def _refuse(self, refusal: Refusal) -> None:
        said = say(refusal)
        self._banner.say(said.title, said.together)


class _Code(QWidget):
    """The QR code of the fingerprint, dark on light in either look: cameras want it so."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._squares: Squares = ()
        self._side = look.px(164)
        self.setFixedSize(QSize(self._side, self._side))
        self.setAccessibleName(self.tr("The code of my card, to be scanned side by side"))

    def show_squares(self, squares: Squares) -> None:
        self._squares = squares
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it with its quiet border of four squares."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if not self._squares:
            return
        size = self._side // (len(self._squares) + 8)
        edge = (self._side - size * len(self._squares)) // 2
        for y, row in enumerate(self._squares):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(edge + x * size, edge + y * size, size, size, QColor("#2B2A2E"))


def _mine(journal: Journal) -> tuple[Me, str, tuple[str, ...], Squares]:
    circle = journal.circle
    me = circle.me()
    text = circle.my_card_text()
    assert me is not None, "my_card_text refuses before there is a card"
    return me, text, circle.my_safety_words(), cards.code_squares(me.fingerprint)
