"""What a person writes for a book: its title, whose it is, a dedication, a foreword. Each period has its own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from journal import book_order
from journal.book_order import draft_key
from journal.deeds import draft_book
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

    def show_start(self, start: BookStart) -> None:
        """Fill every field."""
        self.author.setText(start.order.author)
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
