"""Fields that hold one value each. The wheel passes them by, with the keyboard on them and without: it scrolls.

Whoever reads on with the wheel has no eye on the value under the pointer, and the field last used still has the
keyboard then. A browser does the same with a closed list. A value is changed by keys, or in the list that is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QShowEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget as Base
else:
    Base = object  # two bases of Qt's in one class are two objects in C++

LONGEST = 32_767
"""Letters that Qt's own field takes."""
NO_LIMIT = 2**31 - 1
"""What Qt takes for a field without one; its own limit cuts silently."""


class MenuInWindow(Base):
    """Has the menu of its right button stay in the window; comes before the field's own class among the bases."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open Qt's menu of deeds with texts, and with the link that lies under the pointer."""
        from ui.widgets.menu_panel import open_in_window  # nobody needs it before the first paint

        if isinstance(self, QAbstractSpinBox):
            made = self.lineEdit().createStandardContextMenu()
        elif isinstance(self, (QLineEdit, QPlainTextEdit)):
            made = self.createStandardContextMenu()
        else:
            assert isinstance(self, QTextEdit), "what else has such a menu"
            scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            made = self.createStandardContextMenu(event.pos() + scrolled)  # a point of the text, not of what is seen
        open_in_window(made, event.globalPos(), self)


class PastTheWheel(Base):
    """Leaves the wheel to what scrolls around it; comes before the field's own class among the bases.

    Nor does the wheel bring the keyboard here, where the next arrow would change the value.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it."""
        event.ignore()


class ComboBox(PastTheWheel, QComboBox):
    """One choice of many, in a list that opens. What is chosen ends in an ellipsis where there is no room for it."""

    def __init__(self, name: str = "") -> None:
        """`name` is read out."""
        super().__init__()
        self.setAccessibleName(name)

    def minimumSizeHint(self) -> QSize:
        """Get along with the room of a dozen letters, as high as they are now: Qt keeps the height of larger ones."""
        wide = min(super().minimumSizeHint().width(), 18 * self.fontMetrics().averageCharWidth())
        return QSize(wide, self.sizeHint().height())

    def showPopup(self) -> None:  # noqa: N802  Qt's own
        """Have a list in which every choice is whole, beside its bar, as far as the window has room."""
        view = self.view()
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # Qt has none for a list like a menu
        around = view.contentsMargins().left() + view.contentsMargins().right() + 2 * view.frameWidth()
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + around + bar, self.window().width()))
        super().showPopup()

    def showEvent(self, event: QShowEvent) -> None:
        """Have a label that is heard: on Linux, Qt tells a screen reader the choice in place of the name."""
        super().showEvent(event)
        if (name := self.accessibleName()) and not self._labelled():
            label = QLabel(name, self.parentWidget())
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
            label.setBuddy(self)

    def _labelled(self) -> bool:
        beside = self.parentWidget()
        return beside is not None and any(label.buddy() is self for label in beside.findChildren(QLabel))


class LineField(MenuInWindow, QLineEdit):
    """A line to type in, read out as `name`, of `longest` letters at most; `hint` stands there while it is empty."""

    def __init__(self, name: str, hint: str = "", longest: int = LONGEST) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(longest)


class LettersAsChosen(Base):
    """Keeps Ctrl and the wheel from changing the size of letters here alone, as Qt does in texts to be read."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and nothing else."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)


class TextToRead(MenuInWindow, LettersAsChosen, QPlainTextEdit):
    """A plain text that is read and copied, not written."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
