"""What can be done about a person: call them otherwise, block them, remove them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.dates import clock
from journal.deeds import circle
from journal.journal import Journal
from journal.shapes import Contact, FormerKeys
from ui.days.field import DayField
from ui.deed import Deed
from ui.look import Look
from ui.pages.circle.person import PersonColumn
from ui.session import Session
from ui.widgets.sheet import Question


class Knowing(QObject):
    """The deeds behind a `PersonColumn`. `person_changed` carries the contact as they are now."""

    person_changed = Signal(object)
    person_removed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._page = look, page
        self._deed = Deed(session, self)

    def serve(self, column: PersonColumn) -> None:
        """Do what is asked for in `column`."""
        column.rename_requested.connect(self.rename)
        column.block_requested.connect(self.block)
        column.remove_requested.connect(self.ask_to_remove)
        column.lost_requested.connect(self.ask_about_lost)
        column.former_lost_requested.connect(self.ask_about_former)

    def rename(self, contact: Contact, name: str) -> None:
        """Call a person something else; the journal's name wins over the card's."""
        if name:
            self._deed.do(
                partial(circle.give_name, contact=contact.id, name=name),
                self.person_changed.emit,
                self.failed.emit,
            )

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
            lambda day: partial(circle.mark_lost, contact=contact.id, lost_from=day),
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
            lambda day: partial(
                circle.mark_former_lost, contact=contact.id, fingerprint=keys.fingerprint, lost_from=day
            ),
        )

    def _ask_since_when(self, title: str, stops: str, mark: Callable[[date], Callable[[Journal], Contact]]) -> None:
        question = Question(self._look, self._page, title, stops)
        today = clock.today()
        field = DayField(self._look, self.tr("Since when"))
        field.set_day(today)
        field.setMaximumDate(field.date())
        question.body.addWidget(field)

        def do() -> None:
            self._deed.do(mark(field.day), self.person_changed.emit, self.failed.emit)

        question.answers(self.tr("No"), self.tr("They are lost"), do, dangerous=True)
        question.open_sheet()

    def ask_to_remove(self, contact: Contact) -> None:
        """Remove a person after a yes."""
        stays = self.tr("You can add them again with their card. What was shared before stays where it is.")
        question = Question(self._look, self._page, self.tr("Remove {0} from your circle?").format(contact.name), stays)

        def remove() -> None:
            self._deed.do(
                partial(circle.remove, contact=contact.id),
                lambda _: self.person_removed.emit(),
                self.failed.emit,
            )

        question.answers(self.tr("Keep"), self.tr("Remove"), remove, dangerous=True)
        question.open_sheet()
