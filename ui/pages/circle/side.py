"""The left side of the page: who is in the circle, what is to be said of it, and what came and went."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from journal.changes import Changes, Room
from journal.deeds import share
from journal.shapes import Contact, ContactId
from ui.look import Look, set_look
from ui.pages.circle.items import ItemList
from ui.session import Session
from ui.widgets.buttons import Button, IconButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.glyphs import draw_avatar
from ui.widgets.labels import Label
from ui.widgets.layouts import clear, in_column, in_row
from ui.widgets.menu_panel import Menu
from ui.widgets.notice import Banner
from ui.widgets.tips import set_tip
from ui.widgets.unmoved import press_only_unmoved
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
from ui.wording.people import verified_words


class PeopleRow(QScrollArea):
    """One face for each person; greyed and with a question mark where words were not compared.

    Of a large circle two rows are seen and the rest is scrolled to, so that what came stays in sight below.
    """

    person_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._order: tuple[ContactId, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The people of your circle"))
        ground = QWidget(autoFillBackground=False)
        self._flow = FlowLayout(ground, 4)
        self._flow.setContentsMargins(10, 0, 10, 8)
        self.setWidget(ground)
        self.viewport().setAutoFillBackground(False)

    def show_people(self, contacts: tuple[Contact, ...]) -> None:
        """Show these people, those whose words were compared first.

        While they are looked at the same people stay where they are: the next press is meant for who stands there.
        """
        known = {contact.id: contact for contact in contacts}
        if known.keys() != set(self._order):
            press_only_unmoved(self)
            self._order = tuple(sorted(known, key=lambda one: not known[one].is_verified))
        clear(self._flow)
        for contact in map(known.__getitem__, self._order):
            face = _Face(self._look, contact)
            face.clicked.connect(lambda _=False, contact=contact: self.person_chosen.emit(contact))
            self._flow.addWidget(face)
            face.show()
        self.setVisible(bool(contacts))
        self._settle_height()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let them be ordered anew when they are shown next."""
        super().hideEvent(event)
        self._order = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for as much height as the faces need at this width."""
        super().resizeEvent(event)
        self._settle_height()

    def _settle_height(self) -> None:
        wanted = self._flow.heightForWidth(self.viewport().width())
        two_rows = round(2.3 * (self._look.px(44) + 32))
        self.setFixedHeight(min(wanted, two_rows))


class _Face(Button):
    kind = "tool"
    face = "ui-small"

    def __init__(self, look: Look, contact: Contact) -> None:
        super().__init__(look)
        self._look = look
        self._name = contact.name
        self._known = contact.is_verified
        self.setAccessibleName(f"{contact.name}, {verified_words(contact)}")
        set_tip(self, verified_words(contact))

    def sizeHint(self) -> QSize:
        """Hold the face and the name."""
        wide = self.fontMetrics().horizontalAdvance(self._label())
        return QSize(min(max(self._look.px(60), wide + 12), self._look.px(92)), self._look.px(44) + 32)

    def minimumSizeHint(self) -> QSize:
        """Shrink no further."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then face and name."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._look.px(40)
        painter.setOpacity(1.0 if self._known else 0.5)
        draw_avatar(painter, self._look, self._name, self.width() / 2, 6 + size / 2, size)
        painter.setOpacity(1.0)
        painter.setFont(self.font())
        painter.setPen(self._look.color("ink" if self._known else "soft"))
        text = self.fontMetrics().elidedText(self._label(), Qt.TextElideMode.ElideRight, self.width() - 4)
        place = self.rect().adjusted(2, size + 10, -2, -4)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)

    def _label(self) -> str:
        return self._name if self._known else f"{self._name} ?"


class Side(QFrame):
    """`open_requested` asks for a sealed file."""

    open_requested = Signal()

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        set_look(self, "column")
        self._look = look
        head, brought_back = Head(look, wish), BroughtBack(session, look, wish)
        head.open_requested.connect(self.open_requested)
        self.people = PeopleRow(look)
        self.banner = Banner(look, self.tr("Put away"))
        self.items = ItemList(look)
        in_column(head, self.people, self.banner, brought_back, (self.items, 1), on=self, gap=0)

    def minimumSizeHint(self) -> QSize:
        """Leave what stands above the people whole, however long its words are and however large its letters."""
        needed = super().minimumSizeHint()
        return QSize(max(needed.width(), self._look.px(280)), needed.height())


class Head(QWidget):
    """`open_requested` asks for a sealed file."""

    open_requested = Signal()

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__()
        title = Label(look, self.tr("Circle"), "section")
        add = QuietButton(look, self.tr("Add a person"), "plus", clicked=lambda: wish(AddPerson()))
        more = IconButton(look, "more", self.tr("More about the circle"))
        menu = Menu(more)
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
        in_row((title, 1), add, more, on=self, margins=(18, 18, 14, 8))


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
