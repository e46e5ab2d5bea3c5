"""Says that this journal came back from a backup, and what its circle can do about what is missing since."""

from __future__ import annotations

from datetime import date

from journal.changes import Changes, Room
from journal.deeds import share
from ui.look import Look
from ui.session import Session
from ui.widgets.notice import Banner
from ui.wishes import AskAgain, Wishing
from ui.wording.days import plain_day


class BroughtBack(Banner):
    """Stands above what came until the circle was asked, or need not be."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__(look, self.tr("Not needed"), ground="tint")
        self._session = session
        self.pressed.connect(lambda: wish(AskAgain()))
        self.put_away.connect(lambda: session.do(self, share.forget_missing, None, lambda _: None))
        session.changed.connect(self._take_changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again whether there is anything to say."""
        self._session.ask(self, share.missing_since, self._show, topic="brought-back")

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.SETTINGS, Room.CIRCLE):
            self.refresh()

    def _show(self, since: date | None) -> None:
        if since is None:
            self.hide()
            return
        missing = self.tr(
            "What friends sealed for you since then is not in it, unless it still lies in a shared folder. They can "
            "send it again. What you shared since then it does not know either: to ask for that back, share it once "
            "more first."
        )
        title = self.tr("This journal was brought back from a backup of {0}").format(plain_day(since))
        self.say(title, missing, self.tr("Ask your circle…"))
