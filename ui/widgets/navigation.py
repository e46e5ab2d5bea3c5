"""The column at the left: where to go, a new entry, lock."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QWidget

from ui.look import Look, set_look
from ui.widgets.brand import Brand
from ui.widgets.buttons import AsHighAsWords, Button, PrimaryButton
from ui.widgets.chips import CountBadge
from ui.widgets.drawing import from_start
from ui.widgets.labels import Icon, Label
from ui.widgets.layouts import REST, TOP, in_column, in_row, put
from ui.widgets.tips import set_tip
from ui.widgets.toggling import Toggling
from ui.widgets.unmoved import ComesByItself
from ui.wishes import PageName

WIDTH = 216
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A place to go: its page, its words, its icon."""

    page: PageName
    words: str
    icon: str


class NavButton(Toggling, Button):
    """One place in the navigation; its icon takes the accent while it is the one shown.

    `walked` says how many places an arrow leads on. The mouse leaves the keyboard where it is: it goes to the page.
    """

    walked = Signal(int)
    kind = "nav"

    def __init__(self, look: Look, words: str, icon: str) -> None:
        super().__init__(look, words)
        self._look = look
        self._icon = icon
        self._words = words
        self._narrow = False
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pressed_by = Qt.FocusReason.TabFocusReason
        """How the keyboard goes to the page with this press."""
        self._aside: QWidget | None = None
        look.set_icon(self, self._icon, "soft", 18)
        self.toggled.connect(self._tint)
        self.toggled.connect(self._say_selected)
        self.hear_toggles()

    def set_aside(self, aside: QWidget) -> None:
        """Put a badge or a shortcut at its right end."""
        aside.setParent(self)
        self._aside = aside
        self._place()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  a state
        """Show the icon alone, its words where the pointer rests."""
        self._narrow = narrow
        self.setText("" if narrow else self._words)
        set_tip(self, self._words if narrow else "")
        self._tint(self.isChecked())
        self._place()

    def say_count(self, words: str) -> None:
        """Be read out with a number; with none by its own words."""
        self.setAccessibleName(words or self._words)

    @property
    def words(self) -> str:
        """What the place is called."""
        return self._words

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be pressed by mouse."""
        self.pressed_by = Qt.FocusReason.MouseFocusReason
        super().mouseReleaseEvent(event)
        self.pressed_by = Qt.FocusReason.TabFocusReason

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk on with an arrow; Qt would take it for a press of the next one."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what stands at the right end there."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Keep it there, too, as it becomes wider or narrower: its letters may be dressed later than the button."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        if self._aside is not None:
            size = self._aside.sizeHint()
            top = 0 if self._narrow else (self.height() - size.height()) // 2
            end = self.width() - size.width() - (0 if self._narrow else 10)
            self._aside.setGeometry(round(from_start(self, end, size.width())), top, size.width(), size.height())

    def _tint(self, checked: bool) -> None:  # noqa: FBT001  Qt's signature
        self._look.set_icon(self, self._icon, "board" if checked else "soft", 18)

    def _say_selected(self) -> None:
        changed = QAccessible.State()
        changed.selected = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))


class NavNote(ComesByItself, AsHighAsWords, Button):
    """Something that is wrong everywhere in the window, in a few words; hidden while nothing is."""

    kind = "nav-warn"
    least = 40

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look, self._narrow = look, False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._sign, self._words = Icon(look, "disk", "warn", 18), Label(look, "", "ui-small", "warn", wraps=True)
        self._row = in_row((self._sign, TOP), (self._words, 1), on=self, margins=(12, 10, 8, 10), gap=9)
        for part in (self._sign, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words; hide without any."""
        self._words.setText(words)
        self.setAccessibleName(words)
        set_tip(self, words if self._narrow else "")
        self.setVisible(bool(words))
        self.updateGeometry()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  a state
        """Show the icon alone, the words where the pointer rests."""
        self._narrow = narrow
        self._words.setHidden(narrow)
        self._row.setContentsMargins(*((8, 10, 0, 10) if narrow else (12, 10, 8, 10)))
        set_tip(self, self._words.text() if narrow else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as high as the words are at this width, or as the icon alone."""
        return QSize(self.least, self._sign.sizeHint().height() + 20) if self._narrow else super().sizeHint()


class Navigation(QFrame):
    """The navigation. `stops` go below the button for a new entry, `last` at the foot above Lock now.

    Who presses a place, by mouse, Enter, the space bar or a screen reader, goes there as by a link: `page_entered` says
    how, the keyboard goes along, and what has it there is read out. Who walks with the arrows looks at one place after
    the other, as through tabs: `page_requested` shows it, and the keyboard stays for the next arrow.
    """

    page_requested = Signal(object)
    page_entered = Signal(object, object)
    new_entry_requested = Signal()
    lock_requested = Signal()
    unsaved_requested = Signal()

    def __init__(self, look: Look, stops: tuple[Stop, ...], last: tuple[Stop, ...]) -> None:
        super().__init__()
        self._look = look
        self._narrow = False
        set_look(self, "side")
        self.setFixedWidth(look.px(WIDTH))
        self.setAccessibleName(self.tr("Navigation"))
        look.changed.connect(self._fit)
        self._brand = Brand(look)
        self._brand.setContentsMargins(10, 0, 0, 0)
        self.new_entry = PrimaryButton(look, self.tr("New entry"), "plus", clicked=self.new_entry_requested)
        self.new_entry.setAccessibleName(self.tr("New entry"))
        self._around = in_row(self.new_entry, margins=(4, 0, 4, 0))
        parts = (self._brand, 14, self._around, 14)
        self._column = column = in_column(*parts, on=self, margins=(12, 20, 12, 20), gap=2)
        self._group = QButtonGroup(self)
        self.buttons: dict[PageName, NavButton] = {}
        self._badges: dict[PageName, CountBadge] = {}
        for stop in stops:
            column.addWidget(self._button(stop))
        self._unsaved = NavNote(look)
        self._unsaved.clicked.connect(self.unsaved_requested)
        put(column, REST, self._unsaved, 8)
        for stop in last:
            column.addWidget(self._button(stop))
        self.lock = NavButton(look, self.tr("Lock now"), "lock")
        self.lock.setCheckable(False)
        self._keys = Label(look, self.tr("Ctrl+L"), "ui-small-medium", "faint")
        self.lock.set_aside(self._keys)
        self.lock.clicked.connect(self.lock_requested)
        column.addWidget(self.lock)

    def show_page(self, page: PageName) -> None:
        """Mark the place that is shown."""
        if button := self.buttons.get(page):
            button.setChecked(True)

    def set_badge(self, page: PageName, count: int) -> None:
        """Show a number at a place, none at nought."""
        button = self.buttons[page]
        if page not in self._badges:
            self._badges[page] = CountBadge(self._look, button)
        self._badges[page].set_count(count)
        button.set_aside(self._badges[page])
        button.say_count(self.tr("{0}, {1} new").format(button.words, count) if count else "")

    def say_unsaved(self, words: str) -> None:
        """Say above the foot what is not on the disk; "" where everything is."""
        self._unsaved.say(words)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  a state
        """Show icons alone, where large letters would leave the pages no room beside it."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        words = self.new_entry.accessibleName()
        self.new_entry.setText("" if narrow else words)
        set_tip(self.new_entry, words if narrow else "")
        self._look.set_icon(self.new_entry, "plus", self.new_entry.icon_role, 16)
        self._unsaved.set_narrow(narrow)
        for button in (*self.buttons.values(), self.lock):
            button.set_narrow(narrow)
        for part in (self._brand.name, self._keys):
            part.setHidden(narrow)
        side = 5 if narrow else 12
        self._column.setContentsMargins(side, 20, side, 20)
        self._around.setContentsMargins(*((0, 0, 0, 0) if narrow else (4, 0, 4, 0)))
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(26) + 30 if self._narrow else self._look.px(WIDTH))

    def _button(self, stop: Stop) -> NavButton:
        button = NavButton(self._look, stop.words, stop.icon)
        button.clicked.connect(lambda: self.page_entered.emit(stop.page, button.pressed_by))
        button.walked.connect(lambda step: self._walk(stop.page, step))
        self._group.addButton(button)
        self.buttons[stop.page] = button
        return button

    def _walk(self, page: PageName, step: int) -> None:
        pages = list(self.buttons)
        following = pages[max(0, min(pages.index(page) + step, len(pages) - 1))]
        self.page_requested.emit(following)
        self.buttons[following].setFocus(Qt.FocusReason.TabFocusReason)
