"""Giving my card: a mail with it, begun in one's own mail program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.deeds import circle
from journal.shapes import CardShown
from ui.session import Session
from ui.widgets.mail import mail_my_card


class Giving(QObject):
    """`failed` carries the `Refusal` where there is no card."""

    failed = Signal(object)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session

    def write_mail(self, tell: Callable[[str], None]) -> None:
        """Begin a mail with my card; `tell` gets what to say of it."""

        def begin(card: CardShown) -> None:
            paste = mail_my_card(card.text)
            tell(" ".join(part for part in (self.tr("A draft is open in your mail program."), paste) if part))

        self._session.ask(self, circle.my_card, begin, self.failed.emit)
