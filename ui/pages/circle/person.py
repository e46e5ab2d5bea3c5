"""One person of the circle: how far they are known, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.dates import clock
from journal.deeds import circle
from journal.shapes import Contact, FormerKeys, Known
from ui.days.field import DayField
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.fields import LineField
from ui.widgets.flow import flowing
from ui.widgets.glyphs import Avatar
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.sheet import Question
from ui.widgets.unmoved import come
from ui.wishes import CompareWords, SharePeriod, Wishing
from ui.wording.days import plain_day
from ui.wording.people import verified_words


class PersonColumn(ScrollColumn):
    """A person's name as this journal calls them, their verification, blocking and removing."""

    mail_requested = Signal()

    def __init__(self, look: Look, wish: Wishing, known: Known, knowing: Knowing) -> None:
        super().__init__(look, 640, (38, 34, 38, 34))
        self._wish, self._knowing = wish, knowing
        self.contact = contact = known.contact
        tone = "board" if contact.is_verified else "warn"
        name = Label(look, contact.name, "title", wraps=True)
        column = in_column(name, Label(look, verified_words(contact), "ui-small", tone, wraps=True))
        self.body.addLayout(in_row(Avatar(look, contact.name, 44, known=contact.is_verified), (column, 1), gap=14))
        if not contact.blocked and contact.lost_from is None:
            self.body.addWidget(self._next(look, contact, heard=known.heard))
        lost_from = contact.lost_from
        self.body.addWidget(self._trust(look, contact) if lost_from is None else self._lost(look, lost_from))
        if known.former:
            self.body.addWidget(self._former(look, contact, known.former))
        put(self.body, self._name(look, contact), self._ending(look, contact), REST)

    def tell(self, words: str) -> None:
        """Say what became of the mail."""
        self._told.setText(words)
        come(self._told, shown=True)

    def _next(self, look: Look, contact: Contact, *, heard: bool) -> Card:
        """Say what comes next with this person, and offer it."""
        card = Card(look, self.tr("What comes next"))
        known = contact.is_verified
        said = [] if heard else [self.tr("Give {0} your card, unless they have it: they cannot open anything before.")]
        if not known:
            said.append(self.tr("Compare six words, below. Then share something."))
        elif heard:
            said.append(self.tr("You have each other’s cards, and compared words. Share something when you like to."))
        else:
            said.append(self.tr("Or share something: the mail with it can carry your card as well."))
        card.body.addWidget(Label(look, " ".join(said).format(contact.name), "ui", "soft", wraps=True))
        words = self.tr("Share something…")
        share = PrimaryButton(look, words, "share") if known else QuietButton(look, words, "share")
        share.setAccessibleName(self.tr("Share something with {0}").format(contact.name))
        share.clicked.connect(lambda: self._wish(SharePeriod(contact)))
        ways = [share]
        if not heard:
            ways.append(QuietButton(look, self.tr("Write an e-mail with my card…"), clicked=self.mail_requested))
        card.body.addWidget(flowing(*ways, gap=8))
        self._told = Label(look, "", "ui-small", "soft", wraps=True)
        self._told.hide()
        card.body.addWidget(self._told)
        return card

    def _trust(self, look: Look, contact: Contact) -> Card:
        card = Card(look, self.tr("Is it really them?"))
        why = self.tr(
            "A card can be swapped on its way. Six words, read out by phone or side by side, tell you that this one "
            "is really {0}'s."
        ).format(contact.name)
        card.body.addWidget(Label(look, why, "ui", "soft", wraps=True))
        known = contact.is_verified
        words = self.tr("Compare again…") if known else self.tr("Compare words…")
        button = QuietButton(look, words, "shield") if known else PrimaryButton(look, words, "shield")
        button.clicked.connect(lambda: self._wish(CompareWords(contact)))
        lost = QuietButton(look, self.tr("Their keys are lost…"), clicked=lambda: self._knowing.ask_about_lost(contact))
        card.body.addWidget(flowing(button, lost, gap=8))
        return card

    def _lost(self, look: Look, lost_from: date) -> Card:
        card = Card(look, self.tr("Their keys are lost"))
        said = self.tr(
            "Since {0} somebody else may have them, so nothing is sealed for these keys and nothing is taken in from "
            "them. Ask for a new card, add it, and compare words."
        ).format(plain_day(lost_from))
        card.body.addWidget(Label(look, said, "ui", "warn", wraps=True))
        return card

    def _former(self, look: Look, contact: Contact, former: tuple[FormerKeys, ...]) -> Card:
        card = Card(look, self.tr("Keys they had before"))
        said = self.tr("What was on its way when their keys changed is still taken in, but nothing from lost ones.")
        card.body.addWidget(Label(look, said, "ui-small", "soft", wraps=True))
        for keys in former:
            words = self.tr("Until {0}").format(plain_day(keys.until))
            if keys.lost_from is not None:
                words += " · " + self.tr("lost since {0}").format(plain_day(keys.lost_from))
            row = in_row((Label(look, words, "ui", "warn" if keys.lost_from else "", wraps=True), 1))
            if keys.lost_from is None:
                lost = QuietButton(look, self.tr("These are lost…"))
                lost.clicked.connect(lambda _=False, keys=keys: self._knowing.ask_about_former(contact, keys))
                row.addWidget(lost)
            card.body.addLayout(row)
        return card

    def _name(self, look: Look, contact: Contact) -> Card:
        card = Card(look, self.tr("What you call them"))
        field = LineField(self.tr("What you call them"), longest=64)
        field.setText(contact.name)
        keep = QuietButton(
            look, self.tr("Keep"), clicked=lambda: self._knowing.give_name(contact, field.text().strip())
        )
        field.returnPressed.connect(keep.click)
        card.body.addLayout(in_row((field, 1), keep))
        added = plain_day(contact.added_on)
        said = self.tr("Their card says “{0}”. Added {1}.").format(contact.card_name, added)
        card.body.addWidget(Label(look, said, "ui-small", "faint", wraps=True))
        return card

    def _ending(self, look: Look, contact: Contact) -> Card:
        card = Card(look, self.tr("Letting go"))
        said = self.tr(
            "Blocked: nothing of theirs is taken in, and nothing can be sealed for them. Removed: they also leave this "
            "list. What was shared before stays where it is."
        )
        card.body.addWidget(Label(look, said, "ui-small", "soft", wraps=True))
        words = self.tr("Unblock") if contact.blocked else self.tr("Block")
        block = QuietButton(look, words, clicked=lambda: self._knowing.block(contact))
        remove = DangerButton(look, self.tr("Remove…"), clicked=lambda: self._knowing.ask_to_remove(contact))
        card.body.addWidget(flowing(block, remove, gap=8))
        return card


class Knowing(QObject):
    """The deeds behind a `PersonColumn`. `person_changed` carries the contact as they are now."""

    person_changed = Signal(object)
    person_removed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._page = look, page
        self._deed = Deed(session, self)

    def give_name(self, contact: Contact, name: str) -> None:
        """Call a person something else; the journal's name wins over the card's."""
        if name:
            give = partial(circle.give_name, contact=contact.id, name=name)
            self._deed.do(give, self.person_changed.emit, self.failed.emit)

    def block(self, contact: Contact) -> None:
        """Block a person, or let them in again."""
        block = partial(circle.block, contact=contact.id, blocked=not contact.blocked)
        self._deed.do(block, self.person_changed.emit, self.failed.emit)

    def ask_about_lost(self, contact: Contact) -> None:
        """Mark a person's keys as lost from a day on, after a yes."""
        stops = self.tr(
            "When a computer or a recovery sheet of theirs is in other hands: from now on nothing is sealed for these "
            "keys, and nothing is taken in from them, until you add a new card. Since when?"
        )
        self._ask_since_when(
            self.tr("Are the keys of {0} lost?").format(contact.name),
            stops,
            partial(circle.mark_lost, contact=contact.id),
        )

    def ask_about_former(self, contact: Contact, keys: FormerKeys) -> None:
        """Mark keys that a person had before as lost from a day on, after a yes."""
        stops = self.tr(
            "When whoever has their old computer may use those keys: nothing is taken in from them any more, and what "
            "came with them since is marked. Since when?"
        )
        self._ask_since_when(
            self.tr("Are the old keys of {0} lost?").format(contact.name),
            stops,
            partial(circle.mark_former_lost, contact=contact.id, fingerprint=keys.fingerprint),
        )

    def _ask_since_when(self, title: str, stops: str, mark: Callable[..., Contact]) -> None:
        question = Question(self._look, self._page, title, stops)
        field = DayField(self._look, self.tr("Since when"))
        field.set_day(clock.today())
        field.setMaximumDate(field.date())
        question.body.addWidget(field)

        def do() -> None:
            self._deed.do(partial(mark, lost_from=field.day), self.person_changed.emit, self.failed.emit)

        question.answers(self.tr("No"), self.tr("They are lost"), do, dangerous=True).open_sheet()

    def ask_to_remove(self, contact: Contact) -> None:
        """Remove a person after a yes."""
        stays = self.tr("You can add them again with their card. What was shared before stays where it is.")
        question = Question(self._look, self._page, self.tr("Remove {0} from your circle?").format(contact.name), stays)

        def remove() -> None:
            gone = partial(circle.remove, contact=contact.id)
            self._deed.do(gone, lambda _: self.person_removed.emit(), self.failed.emit)

        question.answers(self.tr("Keep"), self.tr("Remove"), remove, dangerous=True).open_sheet()
