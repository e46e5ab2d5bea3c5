"""A sheet: a dialog inside the window, over a dimmed ground. No second window, no nested event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.look import Look, set_look
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from ui.widgets.focus import give_back, way_out
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, in_column, in_row, put
from ui.widgets.letters import would_go
from ui.widgets.scrolling import bring_into_sight, scrolling
from ui.widgets.segments import Segments
from ui.widgets.written import WrittenLabel

_Wanted = TypeVar("_Wanted")
EDGE, BAR = 26, 14
"""Pixels left free on either side, and what the bar takes by which a sheet scrolls."""


class Sheet(QWidget):
    """A dialog over `parent`'s window. Things go into `body`, buttons into `foot` (made when first asked for).

    Escape and a press beside it close it (`dismissable`); the keyboard stays inside; `closed` comes last, then it is
    deleted. Subclasses that have something to lose override `may_close`.
    """

    closed = Signal()
    is_dialog = True
    """What a screen reader calls it."""
    fills = False
    """True for a sheet that takes as much height as the window gives."""
    begins_at: QWidget | None = None
    """What has the keyboard first; None takes the first that can have it."""

    def __init__(self, look: Look, parent: QWidget, title: str, subtitle: str = "", width: int = 520) -> None:
        super().__init__(parent.window())
        self.look = look
        self.dismissable = True
        self._width = width
        self.came_from = way_out(parent.window().focusWidget() or parent.window())
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel = QFrame(self)
        set_look(self.panel, "sheet")
        self._panel_column = in_column(on=self.panel, gap=0)
        self.head = in_column(margins=(EDGE, 22, EDGE, 14), gap=2)
        self.title = WrittenLabel(look, title, "sheet-title")
        self.head.addWidget(self.title)
        if subtitle:
            self.head.addWidget(Label(look, subtitle, "ui-small", "soft", wraps=True))
        self.body = in_column(margins=(EDGE, 6, EDGE, 22), gap=12)
        self._over_foot = _Above(self.head, self.body)
        self._panel_column.addWidget(scrolling(self._over_foot), 1)
        self._foot: QHBoxLayout | None = None
        self._begun_at: QWidget | None = None

    def rule_off(self) -> None:
        """Draw a hairline between the title and what follows."""
        self._over_foot.column.insertWidget(1, Line())

    @property
    def foot(self) -> QHBoxLayout:
        """The row of buttons below a hairline."""
        if self._foot is None:
            frame = QFrame()
            set_look(frame, "foot")
            self._foot = in_row(on=frame, margins=(24, 14, 24, 14), gap=10)
            self._panel_column.addWidget(frame)
        return self._foot

    def add_scrolling(self, content: QWidget) -> QScrollArea:
        """Put `content` into the body so that it scrolls where the window is too low for it."""
        area = scrolling(content)
        self.body.addWidget(area, 1)
        return area

    def scroll_body(self) -> None:
        """Let whatever goes into the body from now on scroll where the window is too low for it."""
        content = QWidget()
        inside = in_column(on=content, gap=self.body.spacing())
        self.add_scrolling(content)
        self.body = inside

    def open_sheet(self) -> None:
        """Show it over everything else and take the keyboard."""
        self.window().installEventFilter(self)
        self._settle()
        self.show()
        self.raise_()
        first = self.first_field()
        if first is None or not (first.isEnabled() and first.isVisibleTo(self)):  # out of use while something goes on
            first = next(filter(self._stops_at, self._inside()), self)
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        self.show_focus()
        self._begun_at = self.window().focusWidget()

    def show_focus(self) -> None:
        """Bring what has the keyboard into sight, once everything has its place; again where something came late."""
        at = self.window().focusWidget()
        if at is not None and self.isAncestorOf(at):
            QTimer.singleShot(0, at, lambda: bring_into_sight(at))
            for around in self.findChildren(QScrollArea):  # wrapped words ask for their height once they have a width
                around.verticalScrollBar().rangeChanged.connect(
                    lambda: bring_into_sight(at) if self.window().focusWidget() is at else None,  # it may be gone
                    Qt.ConnectionType.SingleShotConnection,
                )

    def offer_focus(self, part: QWidget) -> None:
        """Put the keyboard on a part that came late, unless somebody has gone elsewhere meanwhile, to type."""
        at = self.window().focusWidget()
        lost = at is None or not self._stops_at(at)  # a part stands in for a field that went
        if lost or (at is self._begun_at and not _typed_in(at)):
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Hand every unsaved word to the session; called before locking, and before another sheet is opened."""

    def first_field(self) -> QWidget | None:
        """Give what has the keyboard first, where that is not the same each time."""
        return self.begins_at

    def may_close(self) -> bool:
        """Tell whether Escape may close it now."""
        return self.dismissable

    def dismiss(self) -> None:
        """Close it if it may be closed."""
        if self.may_close():
            self.close_sheet()

    def close_sheet(self) -> None:
        """Close it, give the keyboard back, and let it go."""
        self.window().removeEventFilter(self)
        focus = self.window().focusWidget()
        if focus is None or self.isAncestorOf(focus):  # else its deed led somewhere else
            give_back(self.came_from)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def leave_for(self, wish: Callable[[_Wanted], None], wanted: _Wanted) -> None:
        """Close it, and then `wish` for what comes in its place."""
        self.close_sheet()
        wish(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, or what of it is left for sheets (its `room`)."""
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def event(self, event: QEvent) -> bool:
        """Fit the panel again when what is in it changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape; scroll on Page Up and Down; keep every other key from what lies behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            for area in self.findChildren(QScrollArea):
                if area.isVisible():
                    QApplication.sendEvent(area.verticalScrollBar(), event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a press beside the panel, unless letters or choices would go that nobody meant to throw away."""
        beside = not self.panel.geometry().contains(event.position().toPoint())
        if beside and not any(map(would_go, (self, *self.panel.findChildren(QWidget)))):
            self.dismiss()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take no notice of the second press of a double click, whose first one may have opened this."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  Qt's signature
        """Keep Tab inside. It goes on from a part that is no stop and stands in for one that went, too."""
        inside = self._inside() if forward else self._inside()[::-1]
        at = self.window().focusWidget()
        place = inside.index(at) + 1 if at in inside else 0
        following = next((part for part in inside[place:] + inside[:place] if self._stops_at(part)), None)
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            bring_into_sight(following)  # an area scrolls by itself only where the keyboard was in it already
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies behind."""
        QPainter(self).fillRect(self.rect(), self.look.color("shade"))

    def _inside(self) -> list[QWidget]:
        """Give every part of it, in Qt's own order."""
        found: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    def _stops_at(self, part: QWidget) -> bool:
        """Tell whether Tab reaches a part."""
        reached = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
        return reached and part.isVisibleTo(self) and part.isEnabled()

    def _settle(self) -> None:
        room = getattr(self.window(), "room", self.window().rect)()
        self.setGeometry(room)
        width = min(self.look.px(self._width), room.width() - 32)
        self._fit_across(width)
        frame = self.panel.contentsMargins()
        inside = width - frame.left() - frame.right()
        height = sum(_whole(part, inside) for part in (self._over_foot.column, self._foot) if part is not None)
        height += frame.top() + frame.bottom()
        if self.fills:
            height = max(height, room.height() - self.look.px(130))
        height = min(height, room.height() - 32)
        self.panel.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def _fit_across(self, width: int) -> None:
        """Let choices, and the buttons at the foot, go on below where they have no room side by side."""
        for choice in self.panel.findChildren(Segments):
            choice.fit(width - 2 * EDGE - BAR)
        if self._foot is not None:
            parts = [part for part in _rows(self._foot) if not part.isEmpty()]
            wide = sum(part.minimumSize().width() + self._foot.spacing() for part in parts) - self._foot.spacing()
            edges = self._foot.contentsMargins()
            below = wide + edges.left() + edges.right() > width
            self._foot.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)


class _Above(QWidget):
    """All of a sheet above its foot. It scrolls once its lists and fields are as low as they can be."""

    def __init__(self, *parts: QVBoxLayout) -> None:
        super().__init__()
        self._parts = parts
        self.column = in_column(on=self, gap=0)
        for part in parts:
            self.column.addLayout(part)
        self.column.setStretch(len(parts) - 1, 1)

    def heightForWidth(self, width: int) -> int:
        """Give the least height, which is where what is around it begins to scroll."""
        head, body = (_least(part, width) for part in self._parts)
        return head + max(head, body) if any(map(_scrolls, _rows(self._parts[1]))) else head + body


def _whole(layout: QBoxLayout, width: int) -> int:
    """Give the height at which nothing in a layout has less than it asks for."""
    wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
    return max(wanted, layout.totalMinimumSize().height())


def _rows(column: QLayout) -> list[QLayoutItem]:
    return [row for at in range(column.count()) if (row := column.itemAt(at)) is not None]


def _least(column: QVBoxLayout, width: int) -> int:
    """Give the height of rows where each that scrolls by itself is as low as it can be.

    That is the height of the highest other row: Qt takes height that is missing from the highest first.
    """
    edges, rows = column.contentsMargins(), _rows(column)
    across = width - edges.left() - edges.right()
    fixed = [max(row.minimumSize().height(), row.minimumHeightForWidth(across)) for row in rows if not _scrolls(row)]
    lowest = max(fixed, default=0)
    moving = [max(row.minimumSize().height(), lowest) for row in rows if _scrolls(row)]
    between = column.spacing() * max(0, sum(not row.isEmpty() for row in rows) - 1)
    return sum(fixed) + sum(moving) + between + edges.top() + edges.bottom()


def _scrolls(row: QLayoutItem) -> bool:
    """Tell whether something that is seen in a row scrolls where there is no room for it."""
    if row.isEmpty():
        return False
    if (inside := row.layout()) is not None:
        return any(map(_scrolls, _rows(inside)))
    part = row.widget()
    return part is not None and (isinstance(part, QScrollArea) or bool(part.findChildren(QScrollArea)))


def _typed_in(part: QWidget | None) -> bool:
    """Tell whether a part is a field in which something stands."""
    if isinstance(part, QLineEdit):
        return bool(part.text())
    return isinstance(part, (QPlainTextEdit, QTextEdit)) and not part.document().isEmpty()


class Question(Sheet):
    """A question in the window's own words: a title, a sentence, a yes and a no. `refused` comes with the no alone."""

    refused = Signal()

    def __init__(self, look: Look, parent: QWidget, title: str, sentence: str) -> None:
        super().__init__(look, parent, title, width=460)
        self.body.addWidget(Label(look, sentence, "ui", "soft", wraps=True))

    def answers(
        self, no: str, yes: str, on_yes: Callable[[], None], *, dangerous: bool = False, sure: str = ""
    ) -> Question:
        """Put the two answers at its foot, and give it; a dangerous yes is not where the keyboard is.

        Where words to be `sure` are given, they are ticked before yes can be said.
        """
        refuse = QuietButton(self.look, no, clicked=self.close_sheet)
        refuse.clicked.connect(self.refused)
        agree = DangerButton(self.look, yes) if dangerous else PrimaryButton(self.look, yes)
        agree.clicked.connect(self.close_sheet)
        agree.clicked.connect(on_yes)
        if sure:
            box = QCheckBox(sure)
            box.toggled.connect(agree.setEnabled)
            agree.setEnabled(False)
            self.body.addWidget(box)
        put(self.foot, REST, refuse, agree)
        self.begins_at = refuse if dangerous else agree  # the harmless answer
        return self

    def acknowledge(self, words: str) -> None:
        """Put one button at its foot."""
        seen = PrimaryButton(self.look, words, clicked=self.close_sheet)
        put(self.foot, REST, seen)
        self.begins_at = seen


def sheet_over(window: QWidget) -> Sheet | None:
    """Give the sheet that lies on top over a window, None where there is none."""
    sheets = [child for child in window.children() if isinstance(child, Sheet) and not child.isHidden()]
    return sheets[-1] if sheets else None
