"""Later lines: what came of an entry, and the question that asks for one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.deeds import write
from journal.shapes import DraftKey, DraftPlace, EntryId, LaterLine
from ui.drafts import DraftField, DraftNote
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, TOP, as_widget, clear, in_column, in_row, put
from ui.widgets.written import WrittenLabel
from ui.wording.days import plain_day

NOTE = 290
"""Pixels that the note has which says that a line is kept, beside the buttons."""


class LaterLines(QWidget):
    """The dated lines below an entry."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._column = in_column(on=self, margins=(0, 10, 0, 10), gap=8)
        self.hide()

    def show_lines(self, lines: tuple[LaterLine, ...]) -> None:
        """Show these, oldest first."""
        clear(self._column)
        for line in lines:
            self._column.addWidget(self._line(line))
        self.setVisible(bool(lines))

    def _line(self, line: LaterLine) -> QWidget:
        day = plain_day(line.day)
        when = Label(self._look, self.tr("Later, {day}").format(day=day), "ui-small", "soft")
        column = in_column(when, WrittenLabel(self._look, line.text, "entry-small"), gap=2)
        drop = IconButton(self._look, "close", self.tr("Take away the later line of {day}").format(day=day))
        drop.clicked.connect(lambda: self._session.do(self, partial(write.remove_later_line, line_id=line.id)))
        return as_widget(in_row(Line(upright=True), (column, 1), (drop, TOP), gap=12))


class AskLater(Card):
    """The question "How did it turn out?" under an older low, or a field for a later line under any entry.

    `put_away` comes when a line was added, or none is wanted and nothing asks for one.
    """

    put_away = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, ground="tint")
        self._session = session
        self._entry: EntryId | None = None
        self._asked = False
        self._question = Label(look, self.tr("How did it turn out?"), "ui-strong")
        self._open = LinkButton(look, self.tr("Add a line"), clicked=self.open_field)
        name = self.tr("What came of it")
        self._field = DraftField(session, look, name, hint=name, height=76)
        self._field.finished.connect(self._keep)
        self._field.keeper.opened.connect(self._go_on)
        self._add = PrimaryButton(look, self.tr("Add"), clicked=self._keep)
        self._cancel = QuietButton(look, self.tr("Not now"), clicked=self._put_away)
        self._note = DraftNote(look, self._field.keeper)
        deeds = as_widget(in_row(self._cancel, self._add))
        self._foot = FoldingRow(look, self._note, deeds, NOTE)
        put(self.body, in_row(self._question, REST, self._open), self._field, self._foot)
        self.hide()

    def show_for(self, entry: EntryId, asked: bool) -> None:  # noqa: FBT001  a state
        """Ask about an entry, or not; a line that was begun about it is gone on with."""
        self._asked = asked
        if entry == self._entry:
            self.setVisible(asked or not self._field.isHidden())
            return
        self._entry = entry
        self._field.keeper.open(DraftKey(DraftPlace.LATER_LINE, entry))
        self._show_field(open_=False)
        self.setVisible(asked)

    def open_field(self) -> None:
        """Let a line be typed."""
        self.show()
        self._show_field(open_=True)
        self._field.setFocus()

    def _go_on(self) -> None:
        if self._field.keeper.found:
            self.show()
            self._show_field(open_=True)

    def _show_field(self, *, open_: bool) -> None:
        for widget in (self._field, self._foot):
            widget.setVisible(open_)
        self._open.setText(self.tr("Go on with it") if self._field.words() else self.tr("Add a line"))
        self._open.setVisible(not open_)

    def _put_away(self) -> None:
        self._show_field(open_=False)
        self.setVisible(self._asked)
        if self._asked:
            self._open.setFocus()
        else:
            self.put_away.emit()

    def _keep(self) -> None:
        entry, text = self._entry, self._field.words().strip()
        if entry is not None and text:
            self._field.keeper.use(lambda journal: write.add_later_line(journal, entry, text), self._kept)

    def _kept(self, _line: LaterLine) -> None:
        self._field.keeper.show("")
        self._show_field(open_=False)
        self.hide()
        self.put_away.emit()
