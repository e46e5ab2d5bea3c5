"""What a person writes for a book: its title, whose it is, a dedication, a foreword. Each period has its own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from journal import book_order
from journal.book_order import draft_key
from journal.changes import Changes, Room
from journal.deeds import draft_book, settings
from journal.settings_table import MY_NAME
from journal.shapes import Span
from journal.shapes.book import BookStart, Order
from ui.drafts import DraftField, DraftLine
from ui.look import Look
from ui.pages.yearbook.parts import Group
from ui.session import Session
from ui.widgets.fields import LineField
from ui.wording import translate


class OwnWords(Group):
    """Four fields; `changed` comes with every letter. A period without words of its own begins with the last ones."""

    changed = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, translate("Choices", "Your own words"))
        self._session = session
        self._my_name: str | None = None
        limits = book_order.LIMITS
        self.title = DraftLine(session, look, translate("Choices", "Title"), limits["title"])
        stands = translate("Choices", "Your name, if it shall stand")
        self.author = LineField(translate("Choices", "Your name"), stands, limits["author"])
        look.set_font(self.author, "ui")
        self.dedication = DraftField(
            session, look, translate("Choices", "Dedication"), hint=translate("Choices", "A dedication"), height=60
        )
        hint = translate("Choices", "A foreword: what this year was")
        self.foreword = DraftField(session, look, translate("Choices", "Foreword"), hint=hint, height=150)
        for field in (self.title, self.author, self.dedication, self.foreword):
            field.textChanged.connect(self.changed)
        self.add(self.title, self.author, self.dedication, self.foreword)
        self._kept: dict[str, DraftLine | DraftField] = {
            "title": self.title,
            "dedication": self.dedication,
            "foreword": self.foreword,
        }

        session.changed.connect(self._take_changes)

    def show_start(self, start: BookStart) -> None:
        """Fill every field."""
        self.author.setText(start.order.author)
        self._ask_name()
        for name, field in self._kept.items():
            field.keeper.begin(
                draft_key(start.order.period, name), start.words[name], partial(draft_book.stands, field=name)
            )

    def go_to(self, period: Span) -> None:
        """Turn to the words of another period."""
        for name, field in self._kept.items():
            field.keeper.open(draft_key(period, name), partial(draft_book.stands, field=name))

    def put_into(self, order: Order) -> Order:
        """Give an order with what stands in the fields, no longer than a book takes it."""
        title, dedication, foreword = (
            field.words().strip()[: book_order.LIMITS[name]] for name, field in self._kept.items()
        )
        return replace(order, title=title, author=self.author.text().strip(), dedication=dedication, foreword=foreword)

    def offer_title(self, title: str) -> None:
        """Show what the book is called where no title is given."""
        self.title.setPlaceholderText(translate("Choices", "Title: {0}").format(title))

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.SETTINGS):
            self._ask_name()

    def _ask_name(self) -> None:
        self._session.ask(self, partial(settings.get, setting=MY_NAME), self._follow, topic="my name")

    def _follow(self, name: str) -> None:
        """Go on with the name of the settings, unless another one, or none, was put in its place."""
        if self.author.text() == self._my_name:
            self.author.setText(name)
        self._my_name = name
