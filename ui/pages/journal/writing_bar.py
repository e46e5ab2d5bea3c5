"""The two rows above the text: kind, state and the way out; and a toolbar for those who never heard of Markdown."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QWidget,
)

from journal.dates import clock
from journal.shapes import Kind
from ui.days.picker import DayPicker
from ui.look import Look, set_look, set_tone
from ui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton
from ui.widgets.labels import Icon, Label
from ui.widgets.layouts import REST, in_row, put
from ui.widgets.menu_panel import Menu, MenuPanel
from ui.widgets.segments import Segments
from ui.widgets.time_field import TimeField
from ui.widgets.tips import set_tip
from ui.wording.days import long_day, plain_day, short_day
from ui.wording.keys import keys_told
from ui.wording.kinds import kind_word

LEAST = 500
"""Pixels that the bar takes from the list at most."""
_SPARED = ("task", "quote", "table", "numbers")
"""What the toolbar leaves out in a narrow window, the last of them first."""


class KindBar(QFrame):
    """What kind of moment it is, whether it is saved, prompts, and Done."""

    kind_chosen = Signal(object)
    prompts_requested = Signal()
    done_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "bar")
        self._look = look
        self._narrow = self._warns = False
        self.kinds = Segments(
            look, tuple((kind.value, kind_word(kind)) for kind in Kind), self.tr("Kind of entry"), kinds=True
        )
        self.kinds.chosen.connect(lambda key: self.kind_chosen.emit(Kind(key)))
        self.back = IconButton(look, "back", self.tr("Back to the list"))
        self.back.hide()
        self.state = Label(look, "", "ui-small", "faint")
        self._sign = Icon(look, "warning", "warn", 16)
        self._sign.hide()
        self.prompts = QuietButton(look, self.tr("Prompts"), "list", clicked=self.prompts_requested)
        self.done = PrimaryButton(look, self.tr("Done"), clicked=self.done_requested)
        set_tip(self.done, self.tr("Ctrl+Enter"))
        parts = (self.back, self.kinds, REST, self._sign, self.state, self.prompts, self.done)
        self._row = in_row(*parts, on=self, margins=(22, 8, 22, 8), gap=10)
        look.changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Have the list beside it make room for the kinds in one row, while the window has any to give."""
        least = super().minimumSizeHint()
        if self._narrow:
            return least
        wanted = self.width() - self._left(words=False, state=False) + self.kinds.in_a_row()
        return QSize(max(least.width(), min(wanted, LEAST)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def say(self, words: str, *, warn: bool = False) -> None:
        """Say how it stands with the saving; as a warning where it does not go."""
        self.state.setText(words)
        self.state.setAccessibleName(words)
        set_tone(self.state, "warn" if warn else "faint")
        self._look.set_font(self.state, "ui-small-strong" if warn else "ui-small")
        self._warns = warn
        self._fit()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  a state
        """Spare the words of the prompts button, and the edges, where there is no room."""
        side = 8 if narrow else 22
        self._row.setContentsMargins(side, 8, side, 8)
        self._row.setSpacing(6 if narrow else 10)
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        """Leave out the words of the prompts button, then those of the saving, where the kinds need the room.

        Where even that is too little the kinds stand in two rows.
        """
        spare = self._narrow or self._warns or not self._has_room(words=True)
        tells = not self._narrow and self._has_room(words=not spare)
        self.state.setVisible(tells)
        self._sign.setVisible(self._warns and not self._narrow)
        set_tip(self._sign, "" if tells else self.state.text())
        self.prompts.setText("" if spare else self.tr("Prompts"))
        self._look.set_icon(self.prompts, "list", "soft", 16)
        self.prompts.setAccessibleName(self.tr("Prompts"))
        set_tip(self.prompts, self.tr("Prompts") if spare else "")
        self.kinds.fit(self._left(words=not spare, state=tells))

    def _has_room(self, *, words: bool) -> bool:
        return self._left(words=words, state=True) >= self.kinds.in_a_row()

    def _left(self, *, words: bool, state: bool) -> int:
        """Give the pixels that are left for the kinds beside all else, with or without the words of the others."""
        shown: list[QWidget] = [self.prompts, self.done]
        shown += [one for one in (self.back, self._sign) if not one.isHidden()] + [self.state] * state
        more = self.prompts.fontMetrics().horizontalAdvance(self.tr("Prompts")) * (words - bool(self.prompts.text()))
        edges = self._row.contentsMargins()
        taken = sum(one.sizeHint().width() for one in shown) + self._row.spacing() * (len(shown) + 1) + more
        return self.width() - taken - edges.left() - edges.right()


class ToolRow(QFrame):
    """Buttons for what the keys do, and the date."""

    deed_requested = Signal(str)
    day_chosen = Signal(object)
    time_chosen = Signal(object)
    quiet_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "bar")
        self._look = look
        self._day: date | None = None
        self._hour = ""
        self._at: time | None = None
        self._narrow = False
        row = in_row(on=self, margins=(16, 4, 12, 4), gap=2)
        self._deeds: dict[str, IconButton] = {}
        for deed, icon, name, keys in (
            ("bold", "bold", self.tr("Bold"), "Ctrl+B"),
            ("italic", "italic", self.tr("Italic"), "Ctrl+I"),
            ("heading", "heading", self.tr("Heading"), "Ctrl+Shift+H"),
            ("quote", "quote", self.tr("Quote"), "Ctrl+Shift+Q"),
            ("items", "list", self.tr("List"), "Ctrl+Shift+U"),
            ("numbers", "numbers", self.tr("Numbered list"), "Ctrl+Shift+O"),
            ("task", "task", self.tr("Task", "a line with a box to tick"), "Ctrl+Shift+X"),
            ("link", "link", self.tr("Link"), "Ctrl+K"),
            ("table", "table", self.tr("Table"), ""),
            ("photo", "photo", self.tr("Photo or file…"), "Ctrl+Shift+P"),
        ):
            button = self._deeds[deed] = IconButton(look, icon, name)
            set_tip(button, f"{name}  {keys_told(keys)}".rstrip())
            button.clicked.connect(lambda _=False, deed=deed: self._run(deed))
            row.addWidget(button)
        put(row, self._more(), REST)
        # A QToolButton's menu holds whoever opened it until it is closed; a lock or a save meets no such wait here.
        self.day = Button(look)
        set_look(self.day, "tool")
        look.set_font(self.day, "ui-small")
        set_tip(self.day, self.tr("Change the date"))
        self.day.setAccessibleName(self.tr("Date"))
        self.picker = DayPicker(look)
        self.picker.chosen.connect(self._choose)
        menu = Menu(self.day)
        menu.setAccessibleName(self.tr("Change the date"))
        self._time = TimeField(self.tr("Time of day"))
        self._fill_menu(menu)
        menu.aboutToShow.connect(self._open_picker)
        menu.aboutToHide.connect(self._choose_time)
        self._time.accepted.connect(menu.hide)
        self.day.setMenu(menu)
        row.addWidget(self.day)

    def _fill_menu(self, menu: QMenu) -> None:
        """Put day and time of day into the menu of the date."""
        panel = MenuPanel(menu)
        panel.column.addWidget(self.picker)
        beside = in_row(
            Label(self._look, self.tr("Time of day"), "ui-small", "soft"), REST, self._time, margins=(12, 4, 12, 10)
        )
        panel.column.addLayout(beside)

    def _more(self) -> IconButton:
        """Give the button to what few need."""
        button = self._deeds["more"] = IconButton(self._look, "more", self.tr("More for the text"))
        button.clicked.connect(self._open_more)
        return button

    def _open_more(self) -> None:
        button = self._deeds["more"]
        menu = Menu(button)
        menu.setAccessibleName(button.accessibleName())
        for deed, icon, name, keys in (
            ("code", "code", self.tr("Code"), "Ctrl+Shift+K"),
            ("quiet", "quiet", self.tr("Nothing but the text"), "F8"),
        ):
            action = menu.addAction(self._look.icon(icon), f"{name}\t{keys_told(keys)}")
            action.triggered.connect(lambda _=False, deed=deed: self._run(deed))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tools to the new width."""
        super().resizeEvent(event)
        self._spare()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  a state
        """Say the date in few words where there is no room."""
        self._narrow = narrow
        if self._day is not None:
            self.show_day(self._day, self._hour)

    def show_day(self, day: date, hour: str = "", at: time | None = None, latest: date | None = None) -> None:
        """Show the entry's date and when it was written, in words and as the time of day `at`."""
        if at is not None and self._at is None:  # the menu may be open by now
            self._time.set_time(at)
        self._day, self._hour, self._at = day, hour, at or self._at
        self.day.setAccessibleName(self.tr("Date: {day}").format(day=long_day(day)))
        if latest is not None:
            self.picker.set_range(clock.EARLIEST, latest)
        self._spare()

    def _say_day(self) -> None:
        """Say the date in as many words as there is room for beside the tools that stay."""
        if self._day is None:
            return
        hour = f", {self._hour}" if self._hour else ""
        ways = [plain_day(self._day), short_day(self._day)]
        if not self._narrow:
            ways = [long_day(self._day) + hour, plain_day(self._day) + hour, *ways]
        room = self.width() - 32 - (len(self._deeds) - len(_SPARED)) * (self._look.px(18) + 20)
        for words in ways:
            self.day.setText(f"{words} ▾")
            if self.day.sizeHint().width() <= room:
                break

    def _spare(self) -> None:
        """Leave out what is needed least, and has a key, where not all of it fits."""
        self._say_day()
        left = self.width() - self.day.sizeHint().width() - 32
        for deed in sorted(self._deeds, key=lambda deed: _SPARED.index(deed) if deed in _SPARED else -1):
            button = self._deeds[deed]
            button.setFixedWidth(self._look.px(18) + 18)
            left -= button.width() + 2
            if deed in _SPARED and (left < 0) is not button.isHidden():
                button.setHidden(left < 0)

    def _run(self, deed: str) -> None:
        if deed == "quiet":
            self.quiet_requested.emit()
        else:
            self.deed_requested.emit(deed)

    def _open_picker(self) -> None:
        """Show what it is now; nothing is shown anew while a person chooses, whatever comes home meanwhile."""
        if self._day is not None:
            self.picker.show_day(self._day)
        if self._at is not None:
            self._time.set_time(self._at)

    def _choose(self, day: date) -> None:
        self.day.menu().hide()
        if day != self._day:
            self.day_chosen.emit(day)

    def _choose_time(self) -> None:
        """Take the time that was typed, as the menu closes."""
        if self._time.changed:
            self._at = self._time.chosen
            self._time.set_time(self._at)
            self.time_chosen.emit(self._at)
