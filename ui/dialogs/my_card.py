"""My card: a small file to give to a friend, the same as text to paste, and its code to show side by side."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journal.bundle.cards import NAME_LIMIT, card_name
from journal.deeds import circle
from journal.errors import Refusal
from journal.shapes import CardShown
from ui.deed import Deed
from ui.desktop.mail import mail_my_card
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, START, TOP, as_widget, in_column, in_row, put
from ui.widgets.menu_panel import Menu
from ui.widgets.sheet import Question, Sheet
from ui.wishes import Announce, ExplainElsewhere, Wishing
from ui.wording import translate
from ui.working import RefusalBanner

Squares = tuple[tuple[bool, ...], ...]


class MyCardSheet(Sheet):
    """Shows what a friend needs of me. Nothing on it is secret; who has it can seal things for me, no more.

    A new name or new keys are handed on by the sheet that announces them.
    """

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget) -> None:
        subtitle = translate(
            "MyCardSheet",
            "Give it to the people you trust. It is not secret: it lets them seal things that only you can open.",
        )
        super().__init__(look, parent, translate("MyCardSheet", "My card"), subtitle, width=580)
        self._session, self._wish = session, wish
        self._text = ""
        self._banner = RefusalBanner(look, ground="tint")
        self._banner.pressed.connect(self._hand_on)
        self.body.addWidget(self._banner)
        self.scroll_body()
        self._card = self._card_part()
        self._card.hide()  # nothing of it is there before there is a card
        copy = QuietButton(look, self.tr("Copy as text"), clicked=self._copy)
        self._save = QuietButton(look, self.tr("Save…"), clicked=self._choose_folder)
        self._save.setAccessibleName(self.tr("Save my card"))
        elsewhere = LinkButton(look, self.tr("Opening sealed files without Afterbell"))
        elsewhere.clicked.connect(lambda: wish(ExplainElsewhere()))
        put(self.body, self._card, in_row(copy, self._save, REST), (elsewhere, START), REST)
        self._mail = PrimaryButton(look, self.tr("Write an e-mail…"), "share", clicked=self._write_mail)
        self.begins_at = self._mail
        close = QuietButton(look, self.tr("Close"), clicked=self.dismiss)
        change = self._change_button()
        put(self.foot, close, change, REST, self._mail)
        self._of_a_card, self._close = (change, copy, self._save, self._mail), close
        self._deed = Deed(session, self, change, self._save)
        self._look_again()

    def save_into(self, folder: Path) -> None:
        """Save the card in a folder."""
        self._deed.ask(partial(circle.save_card, folder=folder), self._show_saved, self._banner.refuse)

    def _card_part(self) -> QWidget:
        self._code = _Code(self.look)
        self._name = Label(self.look, "", "section", wraps=True)
        self._words = Label(self.look, "…", "entry", wraps=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        when = self.tr("Read them out when a friend compares.")
        column = in_column(self._name, 8, Label(self.look, self.tr("My safety words"), "ui-small-strong"), self._words)
        put(column, Label(self.look, when, "ui-small", "soft", wraps=True), REST)
        return as_widget(in_row((self._code, TOP), (column, 1), gap=24))

    def _change_button(self) -> QuietButton:
        change = QuietButton(self.look, self.tr("Change"))
        menu = Menu(change)
        for words, deed in (
            (self.tr("Another name…"), self._ask_name),
            (self.tr("New keys…"), self._ask_about_keys),
            (self.tr("Send my card to my circle…"), self._hand_on),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, deed=deed: deed())
        change.setMenu(menu)
        return change

    def give_name(self, name: str) -> None:
        """Put another name on my card; the keys stay."""
        self._deed.do(partial(circle.set_up, name=name), lambda _: self._renewed(), self._banner.refuse)

    def renew(self) -> None:
        """Make new keys that the old ones vouch for."""
        self._deed.do(circle.renew_keys, lambda _: self._renewed(), self._banner.refuse)

    def _look_again(self) -> None:
        self._session.ask(self, circle.my_card, self._show_mine, self._show_none)

    def _renewed(self) -> None:
        self._look_again()
        self._banner.say(
            self.tr("Your card is a new one"),
            self.tr("Friends have the old one until you send it to them."),
            self.tr("Send it…"),
        )

    def _hand_on(self) -> None:
        self.leave_for(self._wish, Announce())

    def _ask_name(self) -> None:
        stays = self.tr("Friends see it once you send them the card. What they call you themselves stays.")
        question = Question(self.look, self, self.tr("Which name shall your card say?"), stays)
        field = LineField(self.tr("The name on my card"), longest=NAME_LIMIT)
        field.setText(self._name.text())
        question.body.addWidget(field)

        def give() -> None:
            if name := card_name(field.text()):
                self.give_name(name)

        question.answers(self.tr("Cancel"), self.tr("Put it on the card"), give).open_sheet()
        field.setFocus()

    def _ask_about_keys(self) -> None:
        means = self.tr(
            "For when somebody else may have had this journal open, or its recovery sheet. Your safety words become "
            "others, and everybody is asked to compare them again. What was sealed for the old keys still opens here. "
            "Print a new recovery sheet afterwards, and ask your friends to mark the old keys as lost."
        )
        question = Question(self.look, self, self.tr("Make new keys?"), means)
        question.answers(self.tr("Keep them"), self.tr("Make new keys"), self.renew, dangerous=True).open_sheet()

    def _show_mine(self, mine: CardShown) -> None:
        self._text = mine.text
        self._card.show()
        self._name.setText(mine.me.name)
        self._words.setText(" ".join(mine.words))
        self._code.show_squares(mine.squares)

    def _show_none(self, refusal: Refusal) -> None:
        self._banner.refuse(refusal)
        for button in self._of_a_card:
            button.setEnabled(False)
        self._close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._banner.say(self.tr("Copied. Paste it into a message to your friend."))

    def _write_mail(self) -> None:
        paste = mail_my_card(self._text)
        if paste is None:
            way = self.tr("Copy the card as text, or save it, and give it to your friend in another way.")
            self._banner.say(self.tr("No program here writes e-mails"), way)
            return
        otherwise = self.tr("If none opens, copy the card as text and paste it into a message.")
        self._banner.say(self.tr("Your mail program was asked for a draft with your card"), paste or otherwise)

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Where shall the card go?"), self.save_into)

    def _show_saved(self, path: Path) -> None:
        self._banner.say(self.tr("Saved as {0} in “{1}”").format(path.name, path.parent.name))


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
