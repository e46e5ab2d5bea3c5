"""The places the navigation leads to, one a file, and what the workspace asks of each.

A page is made by `ui.app.making` when it is first shown after unlocking, and deleted on locking: hiding would keep
plaintext in widgets. It listens to `session.changed` itself and asks anew for what it shows. What it cannot do itself
it wishes for (`ui.wishes`). Sheets (`ui.widgets.sheet.Sheet`) are opened over `self.window()`.
"""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.widgets.focus import usable

BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
"""How somebody comes to a page who is shown where the keyboard is, be it on a button."""


class Page(QWidget):
    """What the workspace asks of every page; what only one page can do is asked of that page's own type.

    A class, where a protocol would do for what is asked: a page is a `QWidget` besides, and a protocol can be none.
    """

    @abstractmethod
    def refresh(self) -> None:
        """Look again at everything; called when the page is shown again."""

    def take_keyboard(self, how: Qt.FocusReason) -> None:
        """Put the keyboard where one goes on: into the field that was typed in last, else where the page begins."""
        last = self.focusWidget()
        if isinstance(last, QLineEdit | QPlainTextEdit | QTextEdit) and not last.isReadOnly() and usable(last):
            last.setFocus()  # as it was: come to by key, all in it would be marked, and lost at the next letter
        else:
            self.begin(how)

    @abstractmethod
    def begin(self, how: Qt.FocusReason) -> None:
        """Put the keyboard where the page begins: on its list, on the text that stands open, or on the first choice.

        Who did not come `BY_KEY` gets no button that the next Enter would press: the keyboard is on what scrolls, from
        where Tab leads to that button.
        """

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once; called before locking and closing, which wait for them."""

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Let list and page take turns, or stand side by side."""

    def go_back(self) -> bool:
        """Go from what is shown to the list where the two take turns; tell whether there was somewhere to go."""
        return False
