"""The window that tells how the keys were changed before it shows anything of the journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.app.demo_window import DemoWindow

if TYPE_CHECKING:
    from ui.changed_keys import ChangedKeysScreen
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.session import Session
    from ui.wishes import Wish


class AskingWindow(DemoWindow):
    """Stands between an unlock and what is built of it, where there is something to tell."""

    def __init__(self, session: Session, look: Look, preferences: Preferences) -> None:
        super().__init__(session, look, preferences)
        self._asking: ChangedKeysScreen | None = None
        self.help_requested.connect(self._show_guide)

    def _tell_first(self, go_on: Callable[[], None]) -> bool:
        """Tell it, if there is anything to tell, and `go_on` then; tell whether it is told now."""
        told = self._session.untold
        if told is None:
            return False
        from ui.changed_keys import ChangedKeysScreen

        self._asking = asking = ChangedKeysScreen(self._session, self._look, self._answer, told)
        asking.finished.connect(lambda: self._take_told(go_on))
        asking.lock_after_told.connect(self._idle.begin)
        self._stack.addWidget(asking)
        self._stack.setCurrentWidget(asking)
        asking.setFocus()
        return True

    def _answer(self, wish: Wish) -> None:
        """Answer what is wished for while there is no workspace: the sheets that prove and renew."""
        from ui.app.making import make_sheet
        from ui.wishes import SheetWish

        if isinstance(wish, SheetWish):
            make_sheet(wish, self._session, self._look, self._answer, self).open_sheet()

    def _show_guide(self) -> None:
        """Open the guide over whatever is shown, but for a sheet and for a window that is covered."""
        from ui.widgets.sheet import sheet_over
        from ui.wishes import ShowGuide

        if not self._shield.is_up and not self._session.is_locking and sheet_over(self) is None:
            self._wish_here(ShowGuide())

    def _wish_here(self, wish: Wish) -> None:
        """Have a wish answered by whatever is shown."""
        self._answer(wish)

    def _take_told(self, go_on: Callable[[], None]) -> None:
        self._session.untold = None
        go_on()
        self._forget_question()

    def _forget_question(self) -> None:
        self._session.untold = None
        asking, self._asking = self._asking, None
        if asking is not None:
            asking.hide()
            self._stack.removeWidget(asking)
            asking.setParent(None)
            asking.deleteLater()
