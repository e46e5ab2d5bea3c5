"""What stands around the screens of the window: the band of the made-up year above, and what is told before them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStackedWidget

from ui.app.bare_window import BareWindow
from ui.widgets.layouts import in_column

if TYPE_CHECKING:
    from ui.app.made_up import MadeUp
    from ui.app.main_window import MainWindow
    from ui.changed_keys import ChangedKeysScreen
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.session import Session
    from ui.wishes import Wish


class AskingWindow(BareWindow):
    """Tells how the keys were changed before it shows anything of the journal, where there is something to tell.

    It wears the band as long as the journal of `folder`, open or locked, is the made-up year.
    """

    def __init__(self, session: Session, look: Look, preferences: Preferences) -> None:
        super().__init__(session, look, preferences)
        self.folder: Path | None = None
        self._made_up: MadeUp | None = None
        self._asking: ChangedKeysScreen | None = None
        self._stack = QStackedWidget()
        self._column = in_column(self._stack, on=self, gap=0)
        self.help_requested.connect(self._show_guide)

    @property
    def made_up(self) -> MadeUp:
        """The ways into the made-up year and out of it; made when they are first needed."""
        if self._made_up is None:
            from ui.app.made_up import MadeUp

            self._made_up = MadeUp(self._session, self._look, self._preferences, cast("MainWindow", self))
            self._column.insertWidget(0, self._made_up.band)
        return self._made_up

    def open_made_up(self) -> None:
        """Open the made-up year."""
        self.made_up.open()

    def visit_made_up(self) -> None:
        """Go there from a journal that is open."""
        self.made_up.visit()

    def room(self) -> QRect:
        """Give where sheets may lie: below the band."""
        self._column.activate()
        return self._stack.geometry()

    def _wear_band(self) -> None:
        if self._is_demo():
            self.made_up.begin()
        elif self._made_up is not None:
            self._made_up.end()

    def passphrase_hint(self) -> str:
        """Give what may be said of the passphrase: that of the made-up year, or what opening brings along."""
        return self._made_up.hint if self._made_up is not None else ""

    def _is_demo(self) -> bool:
        from ui.demo.demo import demo_folder

        return self._session.made_up or self.folder == demo_folder()

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
