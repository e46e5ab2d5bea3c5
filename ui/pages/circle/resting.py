"""What stands beside the list while nothing of it is chosen: what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ui.look import Look
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import Card, EmptyState
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.wishes import AddPerson, MyCard, Wishing

translate = QCoreApplication.translate


class Resting(EmptyState):
    """Where there is somebody: `pressed` asks for a sealed file while nothing came or went yet."""

    def __init__(self, look: Look, *, anything: bool) -> None:
        if anything:
            super().__init__(
                look,
                translate("Circle", "Nothing chosen"),
                translate("Circle", "Choose something on the left to read it."),
            )
        else:
            sentence = translate(
                "Circle",
                "Press somebody above to share something with them. What friends seal for you appears here: open the "
                "file, or drop it into this window.",
            )
            super().__init__(
                look,
                translate("Circle", "Nothing shared yet"),
                sentence,
                translate("Circle", "Open a sealed file…"),
                "folder",
            )


class FirstSteps(ScrollColumn):
    """Where there is nobody yet: the three steps by which two people come to read each other.

    `mail_requested` asks for a mail with my card.
    """

    mail_requested = Signal()

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__(look, 560, (38, 34, 38, 34))
        whole = translate(
            "Circle",
            "Then you can read each other, and nobody else can. It takes a mail each way and a minute by phone.",
        )
        self.body.addWidget(
            Label(look, translate("Circle", "Give your card to a friend, and open theirs"), "title", wraps=True)
        )
        self.body.addWidget(Label(look, whole, "ui", "soft", wraps=True))
        self.mail = PrimaryButton(look, translate("Circle", "Write an e-mail with my card…"), "share")
        self.mail.clicked.connect(self.mail_requested)
        other = QuietButton(look, translate("Circle", "My card…"), "sheet")
        other.clicked.connect(lambda: wish(MyCard()))
        add = QuietButton(look, translate("Circle", "Open their card…"), "folder")
        add.clicked.connect(lambda: wish(AddPerson()))
        for title, words, buttons in (
            (
                translate("Circle", "1. They get your card"),
                translate("Circle", "It is not secret. Whoever has it can seal things that only you can open."),
                (self.mail, other),
            ),
            (
                translate("Circle", "2. You get theirs"),
                translate(
                    "Circle", "Copy their whole mail and press Ctrl+V here, or drop their card into this window."
                ),
                (add,),
            ),
            (
                translate("Circle", "3. You compare six words"),
                translate("Circle", "By phone or side by side. It comes by itself as soon as you have their card."),
                (),
            ),
        ):
            card = Card(look, title)
            card.body.addWidget(Label(look, words, "ui", "soft", wraps=True))
            row = in_row(*buttons, REST)
            card.body.addLayout(row)
            self.body.addWidget(card)
        self.told = Label(look, "", "ui-small", "soft", wraps=True)
        self.told.hide()
        put(self.body, self.told, REST)

    def tell(self, words: str) -> None:
        """Say what became of the mail."""
        self.told.setText(words)
        self.told.show()
