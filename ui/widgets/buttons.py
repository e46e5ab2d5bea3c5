"""Buttons: the one that matters on a screen is primary, the rest are quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from ui.look import Look, set_look
from ui.widgets.tips import set_tip, unmarked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QAbstractButton as Base

    Slot = Callable[..., object] | SignalInstance
else:
    Base = object  # two bases of Qt's in one class are two objects in C++


class Button(QPushButton):
    """A bordered button. `icon` names a file of `resources/icons`; `clicked` is what the signal is connected to."""

    kind = "plain"
    icon_role = "soft"
    face = "ui-medium"

    def __init__(self, look: Look, text: str = "", icon: str = "", *, clicked: Slot | None = None) -> None:
        super().__init__()
        self.setText(text)
        set_look(self, self.kind)
        look.set_font(self, self.face)
        if icon:
            look.set_icon(self, icon, self.icon_role, 16)
        if clicked is not None:
            self.clicked.connect(clicked)

    def setText(self, words: str) -> None:  # noqa: N802  Qt's name
        """Show these words letter by letter."""
        super().setText(unmarked(words))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of a double click for none: many press everything twice, and mean it once."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by the space bar; Qt does that in its own dialogs only."""
        # Making all the enumerations of `Qt` takes 25 ms, which the first paint need not wait for.
        from PySide6.QtCore import Qt

        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and not event.isAutoRepeat() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class PrimaryButton(Button):
    """What most people come to a screen to do; at most one on each."""

    kind = "primary"
    icon_role = "board-ink"


class QuietButton(Button):
    """Everything else there is to do."""


class DangerButton(Button):
    """What cannot be taken back."""

    kind = "danger"
    icon_role = "warn"


class LinkButton(Button):
    """A deed that reads like a line of text."""

    kind = "link"
    icon_role = "board"
    face = "ui-small-strong"


class DangerLink(LinkButton):
    """A deed that cannot be taken back, and that few come for."""

    kind = "danger-link"
    icon_role = "warn"


class IconButton(Button):
    """An icon alone; its name is read to those who cannot see it and shown when the pointer rests on it."""

    kind = "tool"

    def __init__(self, look: Look, icon: str, name: str, *, clicked: Slot | None = None) -> None:
        super().__init__(look, "", icon, clicked=clicked)
        look.set_icon(self, icon, self.icon_role, 18)
        self.setAccessibleName(name)
        set_tip(self, name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Be pressed twice: arrows lead on as fast as one can press."""
        self.mousePressEvent(event)


class AsHighAsWords(Base):
    """Makes a button as wide as its place and as high as what is laid out in it; comes before its own class."""

    least = 120
    """Pixels of width that it can do with."""

    def sizeHint(self) -> QSize:
        """Be as high as the words are at this width."""
        inside = self.layout()
        assert inside is not None, "laid out as it was made"
        return QSize(self.least, inside.totalHeightForWidth(max(self.least, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words off."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
