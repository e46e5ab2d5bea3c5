"""The band over the made-up year: what this is, what its visitor wrote there, and the way out. It cannot be closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from ui.look import Look, set_look
from ui.widgets.buttons import Button
from ui.widgets.labels import Icon, Label

translate = QCoreApplication.translate


HEIGHT, LOWER, EDGE, GAP = 44, 36, 20, 14
"""Of one row, of each of two; what is left free at the ends, and between parts."""


class BandButton(Button):
    """A deed on the band: framed, or filled where it leads out."""

    face = "ui-small-strong"
    kind = "band"


class LeaveButton(BandButton):
    """The way out."""

    kind = "band-primary"


class DemoBand(QFrame):
    """Stands above everything in the window. `take_requested` and `leave_requested` are the two ways out."""

    take_requested = Signal()
    leave_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        set_look(self, "band")
        self.setAccessibleName(self.tr("This is a made-up year, and not your journal"))
        self._sayings = self.tr(", to look around in. This is not your journal."), self.tr(". Not your journal.")
        self._counts: tuple[str, ...] = ("",)
        self._words = Label(look, self._sayings[0], "ui", "board-ink")
        self.count = Label(look, "", "ui", "board-ink")
        self.take = BandButton(look, self.tr("Take it along…"))
        self.take.clicked.connect(self.take_requested)
        self.leave = LeaveButton(look)
        self.leave.clicked.connect(self.leave_requested)
        name = Label(look, self.tr("A made-up year"), "ui-strong", "board-ink")
        self._said = _row(Icon(look, "eye", "board-ink", 18), 10, name, 0, self._words)
        self._deeds = _row(self.take, 10, self.leave)
        self._places = QGridLayout(self)
        self._places.setContentsMargins(EDGE, 0, EDGE, 0)
        self._places.setHorizontalSpacing(GAP)
        self._places.setVerticalSpacing(0)
        self._places.setColumnStretch(0, 1)
        look.changed.connect(self._fit)
        self.show_written(0, 0)
        self.show_way_out(own=False)

    def show_written(self, entries: int, words: int) -> None:
        """Say what was written here; with nothing there is nothing to take along."""
        counts = {
            "entries": translate("DemoBand", "%Ln entries", "", entries),
            "words": translate("DemoBand", "%Ln words", "", words),
        }
        said = self.tr("You wrote {entries} here: {words}"), self.tr("{entries}, {words}")
        self._counts = tuple(each.format(**counts) if entries else "" for each in said)
        self.take.setVisible(bool(entries))
        self._fit()

    def show_way_out(self, *, own: bool) -> None:
        """Lead back to the journal that somebody has, or to the beginning of one."""
        self.leave.setText(self.tr("Back to my journal") if own else self.tr("Begin my journal"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where there is no room for all of it in one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * EDGE
        _say_what_fits(
            self._words, self._sayings, room - self._said.sizeHint().width() + self._words.sizeHint().width()
        )
        _say_what_fits(self.count, self._counts[:1], room)
        said, deeds = self._said.sizeHint().width(), self._deeds.sizeHint().width() + GAP
        beside = said + self.count.sizeHint().width() + GAP + deeds <= room
        if not beside:
            _say_what_fits(self.count, (*self._counts, ""), room - deeds - GAP)
        left, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._places.addWidget(self._said, 0, 0, 1, 1 if beside else 3, left)
        self._places.addWidget(self.count, 0 if beside else 1, 1 if beside else 0, end if beside else left)
        self._places.addWidget(self._deeds, 0 if beside else 1, 2, end)
        height = self._look.px(HEIGHT if beside else LOWER)
        self._places.setRowMinimumHeight(1, 0 if beside else height)
        self.setFixedHeight(height * (1 if beside else 2))


def _say_what_fits(label: Label, sayings: tuple[str, ...], room: int) -> None:
    """Let a label say the first of these that has room, else the last."""
    for words in sayings:
        label.setText(words)
        if label.sizeHint().width() <= room:
            return


def _row(*parts: QWidget | int) -> QWidget:
    """Give parts side by side, with the gaps that stand between them."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for part in parts:
        row.addSpacing(part) if isinstance(part, int) else row.addWidget(part)
    return made
