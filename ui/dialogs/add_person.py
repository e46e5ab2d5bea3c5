"""Add a person: open their card, drop it, or paste it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from journal.deeds import circle
from journal.errors import KeysChanged, Refusal
from journal.shapes import Contact, ContactId, endings
from ui.deed import Deed
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_file
from ui.widgets.dropping import TakesOneFile
from ui.widgets.fields import MenuInWindow
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, START, put
from ui.widgets.plain_text import text_of
from ui.widgets.sheet import Question, Sheet
from ui.wishes import CompareWords, Wishing
from ui.wording import translate
from ui.wording.refusals import say
from ui.working import RefusalBanner


class _CardText(MenuInWindow, QPlainTextEdit):
    """The text of a card, pasted."""


class AddPersonSheet(Sheet):
    """Takes a card in, the one that is there already or one to choose; then wishes for the comparing of words."""

    def __init__(self, session: Session, look: Look, wish: Wishing, card: Path | str | None, parent: QWidget) -> None:
        subtitle = translate(
            "AddPersonSheet",
            "Their card is a small file, or a few lines of text, that they gave you. Nothing in it is secret.",
        )
        super().__init__(look, parent, translate("AddPersonSheet", "Add a person"), subtitle)
        self._session, self._wish = session, wish
        TakesOneFile(self, self.open_file)
        self._banner = RefusalBanner(look)
        self.body.addWidget(self._banner)
        self.scroll_body()
        self._choose = QuietButton(look, self.tr("Open their card…"), "folder", clicked=self._choose_file)
        self.begins_at = self._choose
        put(self.body, (self._choose, START), Label(look, self.tr("Or paste it here"), "ui-small-strong"))
        self._text = _CardText()
        set_look(self._text, "field")
        look.set_font(self._text, "ui-small")
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The text of their card"))
        self._text.setFixedHeight(look.px(120))
        self._text.textChanged.connect(self._settle_words)
        self.body.addWidget(self._text)
        self._add = PrimaryButton(look, self.tr("Add"), clicked=lambda: self._take(text_of(self._text.document())))
        self._deed = Deed(session, self, self._add, self._choose)
        put(self.foot, REST, QuietButton(look, self.tr("Cancel"), clicked=self.dismiss), self._add)
        self._settle_words()
        if isinstance(card, str):
            self._text.setPlainText(card)
            self._take(card)
        elif card is not None:
            self.open_file(card)

    def open_file(self, path: Path) -> None:
        """Read a card from a file."""
        self._deed.ask(partial(circle.read_card, path=path), self._take, self._refuse)

    def _choose_file(self) -> None:
        cards, everything = self.tr("Cards"), self.tr("Everything")
        kinds = f"{cards} (*{endings.CARD} *.txt);;{everything} (*)"
        choose_file(self, self.tr("Open their card"), kinds, self.open_file)

    def _settle_words(self) -> None:
        self._add.setEnabled(bool(text_of(self._text.document()).strip()))

    def _take(self, card: str | bytes) -> None:
        self._card = card
        self._deed.do(partial(circle.add, card=card), self._show_added, self._refuse)

    def _show_added(self, contact: Contact) -> None:
        self.leave_for(self._wish, CompareWords(contact))

    def _refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, KeysChanged):
            self._ask_about_keys(refusal)
        else:
            self._banner.refuse(refusal)

    def _ask_about_keys(self, refusal: KeysChanged) -> None:
        contact, card = ContactId(str(refusal.facts["contact"])), self._card
        vouched = bool(refusal.facts.get("vouched"))
        said = say(refusal)
        why = self.tr("Nothing vouches for the new keys. It may be a new computer, or somebody else's card. Ask first.")
        if vouched:
            why = self.tr(
                "The old keys vouch for the new ones: a new computer, most likely. Compare words again all the same."
            )
        question = Question(self.look, self, said.title, f"{said.sentence} {why}")

        def accept() -> None:
            keys = partial(circle.accept_keys, contact=contact, card=card)
            self._deed.do(keys, self._show_added, self._refuse)

        no, yes = self.tr("Leave it as it was"), self.tr("Take the new card")
        question.answers(no, yes, accept, dangerous=not vouched)
        if not vouched:
            other = QuietButton(self.look, self.tr("It is another person"), clicked=question.close_sheet)
            other.clicked.connect(lambda: self._add_beside(card))
            question.foot.insertWidget(0, other)
        question.open_sheet()

    def _add_beside(self, card: str | bytes) -> None:
        """Add somebody who has the same name as somebody else."""
        self._deed.do(partial(circle.add, card=card, as_new=True), self._show_added, self._refuse)
