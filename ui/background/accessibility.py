"""Keeps the window up while a screen reader listens, and tells it what Qt would only call a part."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QAccessibleWidget, QLabel, QWidget

HEADINGS = frozenset({"hero", "hero-light", "title", "sheet-title", "section", "notice-title"})
"""The fonts of headings; a screen reader goes from one to the next."""


def listen_safely() -> None:
    """Tell what parts are, and areas that scroll in a way that bears any question; before the first window.

    Qt's own way (6.11) looks up the part that is asked for without looking how many there are, and one that is gone,
    as a scroll bar is once a page is left, ends the program. Screen readers ask so whenever pages change.
    """
    QAccessible.installFactory(_tell)


class _Heading(QAccessibleWidget):
    """A heading: its words are its name, as with every other label."""

    def text(self, wanted: QAccessible.Text) -> str:
        """Give its words, and for all else what Qt says."""
        label = self.object()
        if wanted == QAccessible.Text.Name and isinstance(label, QLabel) and not label.accessibleName():
            return label.text()
        return super().text(wanted)


class _Plain(QAccessibleWidget):
    """A plain widget: the window itself, a picture that is painted and named, or what holds others together."""

    def role(self) -> QAccessible.Role:
        """Tell by what it is now; every part is a window of its own until it is put into one."""
        what = self.object()
        assert isinstance(what, QWidget), "made for one"
        if what.isWindow():
            return QAccessible.Role.Window
        painted = what.accessibleName() and not self.childCount()
        return QAccessible.Role.Graphic if painted else QAccessible.Role.Client


class _Place(QAccessibleWidget):
    """A place of the navigation: a page tab, of which one is selected. What is only pressed there stays a button."""

    def role(self) -> QAccessible.Role:
        """Tell by what it is now; a button is asked before it is whole."""
        return QAccessible.Role.PageTab if self._button().isCheckable() else QAccessible.Role.Button

    def state(self) -> QAccessible.State:
        """Tell whether it is the one shown."""
        state = super().state()
        state.selectable = self._button().isCheckable()
        state.selected = self._button().isChecked()
        return state

    def actionNames(self) -> list[str]:  # noqa: N802  Qt's name
        """Offer to be pressed, above all."""
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802  Qt's name
        """Be pressed as by hand."""
        if name == self.pressAction():
            self._button().click()
        else:
            super().doAction(name)

    def _button(self) -> QAbstractButton:
        button = self.object()
        assert isinstance(button, QAbstractButton), "made for one"
        return button


def _tell(of_class: str, what: QObject) -> QAccessibleInterface | None:
    if of_class in {"QScrollArea", "QAbstractScrollArea"} and isinstance(what, QAbstractScrollArea):
        return QAccessibleWidget(what, QAccessible.Role.Pane)
    if of_class == "QLabel" and isinstance(what, QLabel) and what.property("look_font") in HEADINGS:
        return _Heading(what, QAccessible.Role.Heading)
    if of_class == "NavButton" and isinstance(what, QAbstractButton):
        return _Place(what, QAccessible.Role.PageTab)
    if of_class == "Navigation" and isinstance(what, QWidget):
        return QAccessibleWidget(what, QAccessible.Role.PageTabList)
    if of_class == "QWidget" and isinstance(what, QWidget):  # a window and a sheet, too, are plain widgets to Qt
        is_dialog = getattr(what, "is_dialog", False)
        return QAccessibleWidget(what, QAccessible.Role.Dialog) if is_dialog else _Plain(what)
    return None
