"""What both ways share: words, a deed that can be stopped, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from journal.errors import Cancelled, Refusal
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.wording import translate
from ui.working import WorkingSheet

T = TypeVar("T")


class MovingSheet(WorkingSheet):
    """Says what it is for, does it once, and says what came of it."""

    def __init__(
        self, session: Session, look: Look, parent: QWidget, words: tuple[str, str, str], width: int = 500
    ) -> None:
        title, why, deed = words
        super().__init__(look, parent, title, width=width)
        self.words = Label(look, why, "ui", "soft", wraps=True)
        put(self.body, self.words, self.trouble, self.busy)
        self.cancel = QuietButton(look, translate("Moving", "Cancel"), clicked=self._leave)
        self.go = PrimaryButton(look, deed)
        put(self.foot, REST, self.cancel, self.go)
        self.deed = Deed(session, self, self.go)

    def begin_elsewhere(
        self, words: str, work: Callable[[], T], go_on: Callable[[T], None], refused: Callable[[Refusal], None]
    ) -> None:
        """Show that it is under way, work elsewhere first, and go on with what came of it unless told to stop."""
        stop = self.work(words)

        def came(found: T) -> None:
            if stop.is_set():
                refused(Cancelled())
            else:
                go_on(found)

        self.deed.on_other_disk(work, came, refused)

    def finish(self, words: str) -> None:
        """Say what came of it."""
        self.rest()
        self.words.say(words)
        self.go.hide()
        self.cancel.setText(translate("Moving", "Close"))
        self.cancel.setFocus()

    def _leave(self) -> None:
        if self.dismissable:
            self.close_sheet()
        else:
            self.stop.set()
            self.deed.let_go()
