"""A small form beside what it is about: what is typed in it goes into the text at once, so nothing is half-kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ui.look import Look, set_look
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import NO_LIMIT, LineField
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, as_widget, clear, in_row, put

WIDTH = 386


@dataclass(frozen=True, slots=True)
class Line:
    """One field of a form: what stands before it, what is in it, and who is told each letter."""

    name: str
    text: str
    tell: Callable[[str], None]
    hint: str = ""


class SmallForm(QFrame):
    """Enter and Esc close it and give the keyboard back to `owner`, which it stands over."""

    closed = Signal()
    accepted = Signal()
    cancelled = Signal()

    def __init__(self, look: Look, owner: QWidget, place: QWidget) -> None:
        super().__init__(place)
        set_look(self, "form")
        self._look, self._owner, self._place = look, owner, place
        self._around = QRect()
        self._fields: list[QLineEdit] = []
        self._column = QVBoxLayout(self)
        self.hide()

    def open_beside(
        self,
        around: QRect,
        lines: Sequence[Line],
        *,
        first: int = 0,
        marked: bool = True,
        done: str = "",
        cancel: str = "",
    ) -> None:
        """Show these fields under `around` (of the place it stands in), the keyboard in one of them.

        What is `marked` there, the first letter takes the place of.
        """
        self._clear()
        self._around = around
        px = self._look.px
        self._column.setContentsMargins(px(16), px(14), px(16), px(14))
        self._column.setSpacing(px(6))
        for line in lines:
            self._add(line)
        done = done or QCoreApplication.translate("SmallForm", "Done")
        buttons: list[QWidget] = [PrimaryButton(self._look, done, clicked=self.close_form)]
        if cancel:
            buttons.append(QuietButton(self._look, cancel, clicked=self.leave_form))
        keys = QCoreApplication.translate("SmallForm", "Enter · Esc")
        foot = as_widget(in_row(*buttons, REST, Label(self._look, keys, "ui-small", "soft"), margins=(0, px(6), 0, 0)))
        self._column.addWidget(foot)
        for watched in (self._owner, self._place):
            watched.installEventFilter(self)
        self.show()
        self._fit()
        self.raise_()
        self._fields[first].setFocus()
        if marked:
            self._fields[first].selectAll()

    def close_form(self) -> None:
        """Put it away and write on in the text."""
        if self.isVisible():
            self.accepted.emit()
            self._go()

    def leave_form(self) -> None:
        """Put it away as somebody does who did not mean it."""
        if self.isVisible():
            self.cancelled.emit()
            self._go()

    def _go(self) -> None:
        self.put_away()
        self._owner.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay inside the place, and go when the text is written in."""
        if self.isVisible() and event.type() == QEvent.Type.Resize and watched is self.parent():
            self._fit()
        elif self.isVisible() and event.type() == QEvent.Type.FocusIn and watched is self._owner:
            self.put_away()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Enter and Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_form()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """Put it away; the keyboard stays where it is."""
        for watched in (self._owner, self._place):
            watched.removeEventFilter(self)
        self.hide()
        self._clear()
        self.closed.emit()

    def _clear(self) -> None:
        self._fields.clear()
        clear(self._column)

    def _add(self, line: Line) -> None:
        field = LineField(line.name, longest=NO_LIMIT)
        field.setText(line.text)
        self._look.set_font(field, "ui")
        field.textEdited.connect(line.tell)
        field.returnPressed.connect(self.close_form)
        self._fields.append(field)
        put(self._column, Label(self._look, line.name, "ui-small-strong", "ink"), field)
        if line.hint:
            self._column.addWidget(Label(self._look, line.hint, "ui-small", "soft", wraps=True))

    def _fit(self) -> None:
        """Stand under what it is about, above it where there is no room, and never beyond the place."""
        place = self._place
        wide = min(self._look.px(WIDTH), place.width() - 16)
        self.setFixedWidth(wide)
        self._column.activate()
        high = self._column.heightForWidth(wide) if self._column.hasHeightForWidth() else self.sizeHint().height()
        left = min(max(8, self._around.left()), max(8, place.width() - wide - 8))
        below = self._around.bottom() + 6
        top = below if below + high <= place.height() - 8 else self._around.top() - 6 - high
        top = min(max(8, top), max(8, place.height() - high - 8))
        self.setGeometry(left, top, wide, high)
