"""One template to change: what it is called, what it is for, and its questions."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from journal.shapes import Field, Kind, Template
from ui.look import Look, set_look
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.fields import ComboBox, MenuInWindow
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, drop, in_column, in_row, put
from ui.widgets.letters import KeepsLetters
from ui.widgets.tips import set_tip
from ui.wording import translate
from ui.wording.kinds import kind_word

LONGEST = 300


class _Line(KeepsLetters, MenuInWindow, QLineEdit):
    """A line of a template; the sheet keeps it."""


class _QuestionLine(_Line):
    """A line whose question moves with Alt and an arrow."""

    move_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the question, or type."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(step)
        else:
            super().keyPressEvent(event)


class QuestionRow(QFrame):
    """One question with its hint. `move_requested` carries -1 or 1."""

    edited = Signal()
    move_requested = Signal(int)
    remove_requested = Signal()
    next_requested = Signal()

    def __init__(self, look: Look, field: Field) -> None:
        super().__init__()
        set_look(self, "card")
        self.question, self.hint = _QuestionLine(field.question), _QuestionLine(field.hint)
        self.question.setPlaceholderText(translate("TemplateForm", "What do you ask yourself?"))
        self.hint.setPlaceholderText(translate("TemplateForm", "A hint, if you like"))
        look.set_font(self.hint, "ui-small")
        for line in (self.question, self.hint):
            line.setMaxLength(LONGEST)
            line.setCursorPosition(0)
            line.textEdited.connect(self.edited)
            line.move_requested.connect(self.move_requested)
            line.returnPressed.connect(self.next_requested)
        self.up = IconButton(look, "chevron-up", "", clicked=lambda: self.move_requested.emit(-1))
        self.down = IconButton(look, "chevron-down", "", clicked=lambda: self.move_requested.emit(1))
        self.remove = IconButton(look, "trash", "", clicked=self.remove_requested)
        lines = in_column(self.question, self.hint, gap=6)
        buttons = in_row(self.up, self.down, self.remove, gap=0)
        in_row((lines, 1), buttons, on=self, margins=(10, 10, 6, 10), gap=6)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in order."""
        return self.question, self.hint, self.up, self.down, self.remove

    def field(self) -> Field:
        """Give what it says now."""
        return Field(question=self.question.text().strip(), hint=self.hint.text().strip())

    def place(self, number: int, count: int) -> None:
        """Say which of how many it is, beginning with 1."""
        words = (
            (self.question, translate("TemplateForm", "Question {0}")),
            (self.hint, translate("TemplateForm", "Hint for question {0}")),
        )
        deeds = (
            (self.up, translate("TemplateForm", "Move question {0} up"), "Alt+↑"),
            (self.down, translate("TemplateForm", "Move question {0} down"), "Alt+↓"),
            (self.remove, translate("TemplateForm", "Remove question {0}"), ""),
        )
        for line, name in words:
            line.setAccessibleName(name.format(number))
        for button, name, keys in deeds:
            button.setAccessibleName(name.format(number))
            set_tip(button, f"{name.format(number)}  {keys}".strip())
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)
        self.remove.setEnabled(count > 1)


class TemplateForm(QWidget):
    """Fields for a template; `edited` after each change, `arrived` carries what shall be in sight.

    `kept` is what the journal has of it; `complete` tells whether what stands here can be offered.
    """

    edited = Signal()
    arrived = Signal(object)

    def __init__(self, look: Look, template: Template, kept: Template) -> None:
        super().__init__()
        self._look = look
        self.kept = kept
        self._rows: list[QuestionRow] = []
        self._column = column = in_column(on=self, margins=(0, 0, 8, 0), gap=6)
        self.name = self._line(column, self.tr("What it is called"), template.name)
        column.addSpacing(6)
        self.purpose = self._line(column, self.tr("What it is good for"), template.purpose)
        put(column, 6, Label(look, self.tr("An entry written along it is a"), "ui-small-strong"))
        self.kind = ComboBox(self.tr("An entry written along it is a"))
        for kind in Kind:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(template.kind))
        self.kind.activated.connect(self._note)
        self._questions = in_column(gap=8)
        self.more = QuietButton(look, self.tr("Add a question"), "plus")
        self.more.clicked.connect(lambda: self._add_after(len(self._rows) - 1))
        self.state = Label(look, "", "ui-small", "soft", wraps=True)
        put(column, in_row(self.kind, REST), 8)
        column.addWidget(Label(look, self.tr("Its questions, each of them optional to answer"), "ui-small-strong"))
        put(column, self._questions, in_row(self.more, REST), self.state)
        if template.source:
            words = self.tr("From: {0}").format(template.source)
            column.addWidget(Label(look, words, "ui-small", "faint", wraps=True))
        column.addStretch()
        for field in template.fields or (Field(question=""),):
            self._put(len(self._rows), field)
        self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Put what Tab reaches in order."""
        super().showEvent(event)
        self._chain()

    @property
    def complete(self) -> bool:
        """Tell whether it has a name and something to ask."""
        return bool(self.template().name) and bool(self.template().fields)

    def template(self) -> Template:
        """Give it as it stands here; without a name it is called as its first question."""
        fields = tuple(field for row in self._rows if (field := row.field()).question)
        name = self.name.text().strip() or (fields[0].question if fields else "")
        purpose, kind = self.purpose.text().strip(), Kind(self.kind.currentData())
        return replace(self.kept, name=name, purpose=purpose, fields=fields, kind=kind)

    def as_typed(self) -> Template:
        """Give it letter by letter, with the questions that are still empty."""
        fields = tuple(Field(question=row.question.text(), hint=row.hint.text()) for row in self._rows)
        kind = Kind(self.kind.currentData())
        return replace(self.kept, name=self.name.text(), purpose=self.purpose.text(), fields=fields, kind=kind)

    def _line(self, column: QVBoxLayout, words: str, text: str) -> QLineEdit:
        line = _Line(text)
        line.setAccessibleName(words)
        line.setMaxLength(LONGEST)
        line.setCursorPosition(0)
        line.textEdited.connect(self._note)
        put(column, Label(self._look, words, "ui-small-strong"), line)
        return line

    def _put(self, place: int, field: Field) -> QuestionRow:
        row = QuestionRow(self._look, field)
        row.edited.connect(self._note)
        row.move_requested.connect(lambda step: self._move(row, step))
        row.remove_requested.connect(lambda: self._remove(row))
        row.next_requested.connect(lambda: self._add_after(self._rows.index(row)))
        self._rows.insert(place, row)
        self._questions.insertWidget(place, row)
        return row

    def _add_after(self, place: int) -> None:
        """Go to the empty question after this one, made if there is none."""
        after = self._rows[place + 1] if place + 1 < len(self._rows) else None
        if after is None or after.field() != Field(question=""):
            after = self._put(place + 1, Field(question=""))
        self._note()
        self._arrive(after, after.question)

    def _move(self, row: QuestionRow, step: int) -> None:
        place = self._rows.index(row)
        if not 0 <= place + step < len(self._rows):
            return
        held = next((stop for stop in row.stops if stop.hasFocus()), row.question)
        self._rows.insert(place + step, self._rows.pop(place))
        self._questions.removeWidget(row)
        self._questions.insertWidget(place + step, row)
        self._note()
        other = row.down if held is row.up else row.up
        self._arrive(row, held if held.isEnabled() else other)

    def _remove(self, row: QuestionRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        drop(self._questions, row)
        self._note()
        after = self._rows[min(place, len(self._rows) - 1)]
        self._arrive(after, after.remove if after.remove.isEnabled() else after.question)

    def _arrive(self, row: QuestionRow, stop: QWidget) -> None:
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.activate()
        self.arrived.emit(row)

    def _note(self) -> None:
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.place(number, len(self._rows))
        if self.isVisible():
            self._chain()
        self.state.setText(
            self.tr("Every change is kept by itself.")
            if self.complete
            else self.tr("Kept until you come back. Ask at least one question, and it is offered for writing.")
        )

    def _chain(self) -> None:
        """Let Tab follow the questions in their order; before it is in its window, Qt would lose them."""
        stops = [self.name, self.purpose, self.kind, *(stop for row in self._rows for stop in row.stops), self.more]
        for stop, after in pairwise(stops):
            self.setTabOrder(stop, after)
