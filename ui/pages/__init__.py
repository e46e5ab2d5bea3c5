"""The places the navigation leads to, one a file, and what the workspace asks of each.

A page is made by `ui.app.making` when it is first shown after unlocking, and deleted on locking: hiding would keep
plaintext in widgets. It listens to `session.changed` itself and asks anew for what it shows. What it cannot do itself
it wishes for (`ui.wishes`). Sheets (`ui.widgets.sheet.Sheet`) are opened over `self.window()`.
"""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """What the workspace asks of every page; what only one page can do is asked of that page's own type.

    A class, where a protocol would do for what is asked: a page is a `QWidget` besides, and a protocol can be none.
    """

    @abstractmethod
    def refresh(self) -> None:
        """Look again at everything; called when the page is shown again."""

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once; called before locking and closing, which wait for them."""

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Let list and page take turns, or stand side by side."""

    def go_back(self) -> bool:
        """Go from what is shown to the list where the two take turns; tell whether there was somewhere to go."""
        return False
