"""Pills: a choice that is on or off, and a tag."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look, set_look
from ui.widgets.buttons import Button
from ui.widgets.drawing import from_start, smooth_painter
from ui.widgets.glyphs import draw_kind
from ui.widgets.labels import Label
from ui.widgets.menu_panel import Menu
from ui.widgets.toggling import Toggling

if TYPE_CHECKING:
    from ui.widgets.buttons import Slot


class Chip(Toggling, Button):
    """A choice that is on or off. `kind_shown` ("high", "low", "both", "note") draws its shape before the words."""

    kind = "chip"
    face = "ui-small"
    shape = (16, 10)
    """Where the middle of the shape stands, in pixels from where reading begins, and how wide it is."""
    lights_up = True
    """Whether the shape has its colour under the pointer, too."""

    def __init__(
        self, look: Look, text: str, *, checkable: bool = True, kind_shown: str = "", clicked: Slot | None = None
    ) -> None:
        super().__init__(look, ("     " if kind_shown else "") + text, clicked=clicked)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.hear_toggles()
        self._look = look
        self._kind_shown = kind_shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill, then the shape."""
        super().paintEvent(event)
        if self._kind_shown:
            painter = QPainter(self)
            lit = self.isChecked() or (self.lights_up and self.underMouse())
            color = self._look.color(self._kind_shown if lit else "soft")
            start, size = self.shape
            x = from_start(self, start)
            draw_kind(painter, self._kind_shown, x, self.height() / 2, self._look.px(size), color)


class TagChip(Button):
    """A tag that can be pressed: "#third-period"."""

    kind = "tag"
    face = "ui-small-medium"

    def __init__(self, look: Look, tag: str, *, clicked: Slot | None = None) -> None:
        super().__init__(look, "#" + tag, clicked=clicked)
        self.tag = tag
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def offer(self, words: str, then: Callable[[], object]) -> None:
        """Put one more thing to do into the menu of its right button and of the menu key."""
        action = QAction(words, self)
        action.triggered.connect(lambda _=False: then())
        self.addAction(action)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what is offered; the event is over at once, because the window may be locked while a menu is open."""
        if self.actions():
            menu = Menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.actions())
            menu.popup(event.globalPos())


class CountBadge(Label):
    """A small round number, hidden at nought."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", "ui-tiny-strong", "board-ink")
        self._look = look
        self.setParent(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(6, 1, 6, 1)
        set_look(self, "badge")
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show another number."""
        self.setText(str(count) if count < 100 else "99+")
        self.setVisible(count > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the number."""
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("board"))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.end()
        super().paintEvent(event)
