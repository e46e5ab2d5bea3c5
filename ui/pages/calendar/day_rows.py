"""What one day holds: its entries in the order they were written."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.deeds.calendar import DayHeld
from journal.shapes import EntryId, Row
from ui.look import Look
from ui.widgets.buttons import LinkButton
from ui.widgets.headed_row import HeadedRow
from ui.widgets.labels import Label
from ui.wishes import NewEntry, ShowEntry, Wishing
from ui.wording.days import hour, long_day
from ui.wording.kinds import heading_words, kind_word

BLANK_AFTER = 120
"""Milliseconds until the day that is shown gives way to one that is still on its way."""


class DayRows(QWidget):
    """The entries of a day, each a heading to press."""

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._look, self._wish = look, wish
        self._day: date | None = None
        self._shown: date | None = None
        self._opens = False
        self._first: EntryId | None = None
        self._blank = QTimer(self, singleShot=True, interval=BLANK_AFTER)
        self._blank.timeout.connect(self.hide)
        self.write: LinkButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def await_day(self, day: date) -> None:
        """Learn which day is chosen; what stands here gives way when its entries take their time."""
        if day != self._day:
            self._day, self._opens = day, False
            self._blank.start()

    def show_day(self, day: date, held: DayHeld) -> None:
        """Show a day."""
        self._day = self._shown = day
        self._blank.stop()
        self.show()
        rows = held.rows
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._first = rows[0].id if rows else None
        self._column.addWidget(Label(self._look, long_day(day), "ui-strong", wraps=True))
        if held.week is not None:
            words = self.tr("Week {n} of {all}").format(n=held.week[0], all=held.week[1])
            self._column.addWidget(Label(self._look, words, "ui-small", "faint", wraps=True))
        for row in rows:
            self._column.addWidget(self._row(row))
        if not rows:
            words = self.tr("Nothing was written for this day.")
            self._column.addWidget(Label(self._look, words, "ui", "soft", wraps=True))
        self.write = None
        if day <= held.today:
            self.write = LinkButton(self._look, self.tr("Write about this day"))
            self.write.clicked.connect(lambda: self._wish(NewEntry(day=day)))
            self._column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        if self._opens:
            self._opens = False
            self.open_first()

    def open_first(self) -> None:
        """Open the first entry of the chosen day, once it is here; where there is none, go to where one is begun."""
        if self._shown != self._day:
            self._opens = True
        elif self._first is not None:
            self._wish(ShowEntry(self._first))
        elif self.write is not None:
            self.write.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, row: Row) -> QWidget:
        place = HeadedRow(self._look, (row.kind.value, kind_word(row.kind)), heading_words(row))
        place.pressed.connect(lambda: self._wish(ShowEntry(row.id)))
        if row.excerpt:
            place.column.addWidget(Label(self._look, row.excerpt, "ui-small", "soft", wraps=True))
        place.column.addWidget(Label(self._look, hour(row.written_at, row.zone), "ui-small", "faint"))
        return place
