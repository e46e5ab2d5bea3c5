"""The left side of the page: who is in the circle, what is to be said of it, and what came and went."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from journal.changes import Changes, Room
from journal.deeds import share
from ui.look import Look, set_look
from ui.pages.circle.items import ItemList
from ui.pages.circle.people import PeopleRow
from ui.session import Session
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column, in_row, put
from ui.widgets.notice import Banner
from ui.wishes import (
    AddPerson,
    ArrangeFolders,
    ArrangeGroups,
    AskAgain,
    ExplainElsewhere,
    MyCard,
    ProtectNames,
    ReadLedger,
    SharePeriod,
    Wish,
    Wishing,
)
from ui.wording.days import plain_day


class Side(QFrame):
    """`open_requested` asks for a sealed file."""

    open_requested = Signal()

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        set_look(self, "column")
        self._look = look
        column = in_column(on=self, gap=0)
        head, brought_back = Head(look, wish), BroughtBack(session, look, wish)
        head.open_requested.connect(self.open_requested)
        self.people = PeopleRow(look)
        self.banner = Banner(look, self.tr("Put away"))
        self.items = ItemList(look)
        put(column, head, self.people, self.banner, brought_back, (self.items, 1))

    def minimumSizeHint(self) -> QSize:
        """Leave what stands above the people whole, however long its words are and however large its letters."""
        needed = super().minimumSizeHint()
        return QSize(max(needed.width(), self._look.px(280)), needed.height())


class Head(QWidget):
    """`open_requested` asks for a sealed file."""

    open_requested = Signal()

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__()
        row = in_row((Label(look, self.tr("Circle"), "section"), 1), on=self, margins=(18, 18, 14, 8))
        add = QuietButton(look, self.tr("Add a person"), "plus")
        add.clicked.connect(lambda: wish(AddPerson()))
        row.addWidget(add)
        more = IconButton(look, "more", self.tr("More about the circle"))
        menu = QMenu(more)
        menu.addAction(self.tr("Open a sealed file…")).triggered.connect(lambda _=False: self.open_requested.emit())
        offered: tuple[tuple[str, Wish], ...] = (
            (self.tr("Share a period…"), SharePeriod()),
            (self.tr("My card…"), MyCard()),
            (self.tr("Groups…"), ArrangeGroups()),
            (self.tr("Shared folder…"), ArrangeFolders()),
            (self.tr("Names you protect…"), ProtectNames()),
            (self.tr("What left this computer…"), ReadLedger()),
            (self.tr("Opening without Afterbell…"), ExplainElsewhere()),
        )
        for words, wished in offered:
            menu.addAction(words).triggered.connect(lambda _=False, wished=wished: wish(wished))
        more.setMenu(menu)
        row.addWidget(more)


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
