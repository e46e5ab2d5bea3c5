"""Everything there is to choose for a book, in one calm column."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from journal.book_order import FROM_FRIENDS
from journal.deeds import make_book
from journal.shapes import Decision, EntryId, Kind
from journal.shapes.book import BookStart, Order, Quote
from ui.look import Look
from ui.pages.yearbook.dress import Dress
from ui.pages.yearbook.own_words import OwnWords
from ui.pages.yearbook.parts import FormChoice, Group, TagChoice
from ui.pages.yearbook.period import PeriodChoice
from ui.session import Session
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import Chip
from ui.widgets.flow import flowing
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column
from ui.widgets.segments import Segments
from ui.widgets.unmoved import come
from ui.wording import translate
from ui.wording.kinds import kind_word


class Choices(QWidget):
    """Fields in, an order out. `changed` comes with every choice, `words_changed` with every letter."""

    changed = Signal()
    words_changed = Signal()
    picking_requested = Signal()
    quoting_requested = Signal()
    deciding_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._look = look
        self._order: Order | None = None
        self._filling = False
        self._picked: tuple[EntryId, ...] = ()
        self._quotes: tuple[Quote, ...] = ()
        self._decisions: tuple[Decision, ...] = ()
        self._form = FormChoice(look)
        self._form.chosen.connect(self._take_form)
        self._words = OwnWords(session, look)
        self._words.changed.connect(self._tell_words)
        self.dress = Dress(look)
        self.dress.changed.connect(self._tell)
        in_column(
            self._form,
            self._days(),
            self._content(),
            self._with_it(),
            self._names(),
            self._words,
            self.dress,
            REST,
            on=self,
            gap=22,
        )

    def take_keyboard(self, how: Qt.FocusReason) -> None:
        """Put the keyboard on the first choice."""
        self._form.forms.take_keyboard(how)

    def show_start(self, start: BookStart) -> None:
        """Fill every field from what choosing starts from, silently."""
        order = self._order = start.order
        self._filling = True
        self._form.show_start(start)
        self._show_kinds()
        self._decisions = order.decisions
        self._period.show_start(start)
        for kind, chip in self._kinds.items():
            chip.setChecked(kind in order.kinds)
        self._tags.show_tags(order.tags, start.tags)
        for name, box in self._boxes.items():
            box.setChecked(bool(getattr(order, name)))
        self._direction.choose("new" if order.newest_first else "old")
        self._words.show_start(start)
        self.dress.show_order(order)
        self.show_picked(order.picked)
        self.show_quotes(order.quotes)
        self._show_own_title()
        self._filling = False

    def order(self) -> Order | None:
        """Give what is chosen; None before anything was shown."""
        if self._order is None:
            return None
        portfolio = self._form.portfolio()
        boxes: dict[str, Any] = {name: box.isChecked() for name, box in self._boxes.items()}
        order = replace(
            self._order,
            period=self._period.span(),
            portfolio=portfolio,
            decisions=self._decisions,
            kinds=frozenset(kind for kind, chip in self._kinds.items() if chip.isChecked() and not portfolio),
            tags=self._tags.tags(),
            picked=self._picked,
            newest_first=self._direction.choice() == "new",
            quotes=self._quotes,
            **boxes,
        )
        return self.dress.put_into(self._words.put_into(order))

    def show_picked(self, picked: tuple[EntryId, ...]) -> None:
        """Show how many entries were picked by hand; none means all that fit."""
        self._picked = picked
        words = translate("Choices", "%Ln entries picked by hand", "", len(picked))
        self._pick.setText(words if picked else self.tr("Pick entries by hand…"))
        self._unpick.setVisible(bool(picked))

    def show_quotes(self, quotes: tuple[Quote, ...]) -> None:
        """Show how many sentences stand large."""
        self._quotes = quotes
        words = self.tr("Sentences set large: {0}").format(len(quotes))
        self._quote.setText(words if quotes else self.tr("Choose sentences to set large…"))

    def decide(self, *decisions: Decision) -> None:
        """Take these decisions about marked words into the order; later ones replace earlier ones."""
        keys = {one.key for one in decisions}
        self._decisions = (*(one for one in self._decisions if one.key not in keys), *decisions)
        self._tell()

    def undo(self, key: str) -> None:
        """Take a decision out of the order."""
        self._decisions = tuple(one for one in self._decisions if one.key != key)
        self._tell()

    def show_open(self, open_: int | None) -> None:
        """Say how the names stand: how many words are open, None while they are counted."""
        protects = self._boxes["protect"].isChecked()
        if not protects:
            said = self.tr("Every name stands as you wrote it. Keep such a book to yourself.")
        elif open_ is None:
            said = self.tr("Looking for names…")
        elif open_:
            said = translate("Choices", "%Ln words may be names and are not decided yet.", "", open_)
        else:
            said = self.tr("Names on your people list have their stand-ins.")
        self._names_said.setText(said)
        come(self._decide, shown=protects and bool(open_))

    # The groups

    def _days(self) -> Group:
        group = Group(self._look, self.tr("Which days"))
        self._period = PeriodChoice(self._look)
        self._period.changed.connect(self._turn_to_period)
        group.add(self._period)
        return group

    def _content(self) -> Group:
        group = Group(self._look, self.tr("What goes in"))
        self._kinds = {kind: Chip(self._look, kind_word(kind), kind_shown=kind.value) for kind in Kind}
        for chip in self._kinds.values():
            chip.toggled.connect(self._tell)
        self._kind_row = flowing(*self._kinds.values())
        self._boxes: dict[str, QCheckBox] = {}
        self._tags = TagChoice(self._look)
        self._tags.changed.connect(self._tell)
        self._pick = LinkButton(self._look, "", clicked=self.picking_requested)
        self._quote = LinkButton(self._look, "", clicked=self.quoting_requested)
        self._unpick = LinkButton(self._look, self.tr("Take all again"), clicked=self._take_all)
        self._direction = self._segments(
            self.tr("Order", "oldest or newest first"),
            ("old", self.tr("Oldest first")),
            ("new", self.tr("Newest first")),
        )
        self._kind_hint = Label(
            self._look, self.tr("With none pressed, every kind goes in."), "ui-small", "soft", wraps=True
        )
        group.add(self._kind_row, self._kind_hint, self._box("starred", self.tr("Only what you starred")), self._tags)
        group.add(self._pick, self._unpick, self._quote, self._direction)
        return group

    def _with_it(self) -> Group:
        group = Group(self._look, self.tr("With the entries"), 4)
        group.add(
            self._box("later_lines", self.tr("Later lines")),
            self._box("photos", self.tr("Photos")),
            self._box("responses", self.tr("What friends answered")),
            self._box("companions", self.tr("A page of who was let in")),
            Label(
                self._look,
                self.tr("A friend’s words are theirs: ask them before you give the book to anybody."),
                "ui-small",
                "soft",
                wraps=True,
            ),
        )
        return group

    def _names(self) -> Group:
        group = Group(self._look, self.tr("Names"), 4)
        self._names_said = Label(self._look, "", "ui-small", "soft", wraps=True)
        self._decide = LinkButton(self._look, self.tr("Decide them…"), clicked=self.deciding_requested)
        self._decide.hide()
        group.add(self._box("protect", self.tr("Protect names")), self._names_said, self._decide)
        return group

    def _turn_to_period(self) -> None:
        self._words.go_to(self._period.span())
        self._tell()

    def _take_form(self) -> None:
        if self._form.portfolio() and not self._filling:
            # It is made to be given away: names are protected and friends' words left out until somebody says else.
            filling, self._filling = self._filling, True
            self._boxes["protect"].setChecked(True)
            for name in FROM_FRIENDS:
                self._boxes[name].setChecked(False)
            self._filling = filling
        self._show_kinds()
        self._tell()

    def _show_own_title(self) -> None:
        """Show what the book is called where no title is given, in its language."""
        if order := self.order():
            self._words.offer_title(make_book.own_title(order))

    def _show_kinds(self) -> None:
        for part in (self._kind_row, self._kind_hint):
            part.setVisible(not self._form.portfolio())

    def _box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        self._look.set_font(box, "ui")
        box.toggled.connect(self._tell)
        self._boxes[name] = box
        return box

    def _segments(self, name: str, *choices: tuple[str, str]) -> Segments:
        segments = Segments(self._look, choices, name)
        segments.chosen.connect(self._tell)
        return segments

    def _take_all(self) -> None:
        self.show_picked(())
        self._tell()

    def _tell(self) -> None:
        if not self._filling:
            self._show_own_title()
            self.changed.emit()

    def _tell_words(self) -> None:
        if not self._filling:
            self.words_changed.emit()
