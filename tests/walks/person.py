"""Somebody at the window: sees what is visible, presses real keys, clicks with a real pointer; knows nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QMenu, QWidget

from tests.ui.hands import find_places
from ui.widgets.sheet import Sheet, sheet_over

Found = TypeVar("Found", bound=QWidget)
Key, Modifier = Qt.Key, Qt.KeyboardModifier

PATIENCE = 60_000
"""Milliseconds somebody looks at the window before saying that what they wait for does not come."""


class NothingCameError(AssertionError):
    """Somebody waited for the window to show something, and it never did."""

    def __init__(self, what: str) -> None:
        super().__init__(f"never came: {what}")


class Person:
    """Uses one window with the keyboard and the pointer."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        # They press what came as soon as it is there, which no hand does, and what moves would drop it.
        QApplication.setDoubleClickInterval(0)

    # Seeing.

    def sheet(self) -> Sheet | None:
        """Give the sheet on top, if there is one."""
        return sheet_over(self.window)

    def see(self, kind: type[Found], name: str | None = None) -> Found | None:
        """Give what is seen of a kind and of a name, spoken or written; the last made, where there are several."""
        ground = self.sheet() or self.window
        seen = [one for one in ground.findChildren(kind) if one.isVisible()]
        return next((one for one in reversed(seen) if name is None or name in _names(one)), None)

    def finds(self, kind: type[Found], name: str | None = None) -> Found:
        """Wait until it is seen."""
        return self.until(lambda: self.see(kind, name), f"{kind.__name__} {name}")

    def until(self, look: Callable[[], object], what: str, patience: int = PATIENCE) -> object:
        """Look at the window until it shows what is waited for, in its place."""
        clock = QElapsedTimer()
        clock.start()
        while not (found := look()):
            if clock.elapsed() > patience:
                raise NothingCameError(what)
            QTest.qWait(10)
            self._hold_window()
        find_places()
        return look() or found  # what came in its place meanwhile

    def rows(self, view: QListView) -> list[tuple[str, QModelIndex]]:
        """Read the rows of a list: what each says, and where it is."""
        model = view.model()
        return [(str(model.index(row, 0).data() or ""), model.index(row, 0)) for row in range(model.rowCount())]

    def whereabouts(self) -> str:
        """Say where the keyboard is: for a walk that has to be told to somebody."""
        at = QApplication.focusWidget()
        where = "nowhere" if at is None else f"{type(at).__name__} {at.accessibleName()!r}"
        return f"{where}, the window {'active' if self.window.isActiveWindow() else 'behind others'}"

    # Doing.

    def pause(self, milliseconds: int) -> None:
        """Do nothing for a moment: how long somebody rests between two gestures is what a walk tries out."""
        if milliseconds:
            QTest.qWait(milliseconds)

    def turn_to(self, widget: QWidget) -> None:
        """Give a widget the keyboard, as a click on it would."""
        self._hold_window()
        widget.setFocus(Qt.FocusReason.MouseFocusReason)

    def press(self, key: Key, modifiers: Modifier = Modifier.NoModifier) -> None:
        """Press a key wherever the keyboard is."""
        self._hold_window()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def ctrl(self, key: Key, *more: Modifier) -> None:
        """Press a key with Ctrl."""
        held = Modifier.ControlModifier
        for one in more:
            held |= one
        self.press(key, held)

    def type(self, text: str) -> None:
        """Type letter by letter; a line break is Enter."""
        for letter in text:
            if letter == "\n":
                self.press(Key.Key_Return)
            else:
                self._hold_window()  # a list that closed takes it away a moment later, between two letters
                QTest.keyClicks(QApplication.focusWidget() or self.window, letter)

    def _hold_window(self) -> None:
        """Give the window back what a closed list took: a desktop does so by itself, the one without a screen not."""
        if QApplication.activePopupWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            QApplication.processEvents()
            if not self.window.isActiveWindow():
                # A focus that came back while the list was still closing is not heard, and is told again only when it
                # was elsewhere in between.
                elsewhere = QWidget()
                elsewhere.show()
                elsewhere.activateWindow()
                self.window.activateWindow()
                elsewhere.close()
                QApplication.processEvents()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on it with the left button, in its middle if nothing else is said."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Modifier.NoModifier, at or widget.rect().center())

    def click_button(self, name: str) -> None:
        """Click on the button that says this, once it can be used."""
        self.until(lambda: (button := self.see(QAbstractButton, name)) and button.isEnabled(), f"button {name}")
        self.click(self.finds(QAbstractButton, name))

    def click_row(self, view: QListView, index: QModelIndex) -> None:
        """Click on a row of a list."""
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def choose(self, button: QAbstractButton, words: str) -> None:
        """Open the menu of a button and click on what it offers."""
        missing: list[str] = []

        def pick() -> None:
            menu = QApplication.activePopupWidget()
            action = _action(menu, words) if isinstance(menu, QMenu) else None
            if isinstance(menu, QMenu) and action is not None:
                QTest.mouseClick(
                    menu, Qt.MouseButton.LeftButton, Modifier.NoModifier, menu.actionGeometry(action).center()
                )
            else:
                missing.append(words)
                if menu is not None:
                    menu.close()

        QTimer.singleShot(60, button, pick)
        self.click(button)  # the menu has an event loop of its own, which ends with the click
        if missing:
            raise NothingCameError(words)

    def click_beside(self) -> None:
        """Click on the dimmed ground beside a sheet."""
        sheet = self.sheet()
        if sheet is not None:
            self.click(sheet, QPoint(5, 5))


def _names(widget: QWidget) -> set[str]:
    text = getattr(widget, "text", None)
    return {widget.accessibleName(), str(text()) if callable(text) else ""}


def _action(menu: QMenu, words: str) -> QAction | None:
    return next((action for action in menu.actions() if action.text() == words), None)
