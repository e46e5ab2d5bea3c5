"""What stands beneath an entry that is read: what it shows, with whom it was shared, and what friends answered."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.dates import clock
from journal.deeds.read import Read
from journal.shapes import Evidence, Response
from ui.look import Look
from ui.widgets.cards import Card
from ui.widgets.glyphs import Avatar
from ui.widgets.labels import Label, Line
from ui.wording.days import near_day
from ui.wording.kinds import gesture_beside
from ui.wording.people import people_words


class Beneath(QWidget):
    """One line or card for each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_entry(self, found: Read) -> None:
        """Show what belongs to an entry beside its text."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if found.evidence:
            self._column.addWidget(
                Label(self._look, self._evidence_words(found.evidence), "ui-small", "soft", wraps=True)
            )
        if found.shared:
            self._column.addWidget(Line())
            self._column.addWidget(Label(self._look, self._shared_words(found), "ui-small", "soft", wraps=True))
        for response in found.responses:
            self._column.addWidget(self._card(response, found.today))

    def _evidence_words(self, evidence: Evidence) -> str:
        codes = ", ".join(one.code for one in evidence.shows)
        return self.tr("Evidence of {0}").format(codes) if codes else self.tr("Marked as evidence")

    def _shared_words(self, found: Read) -> str:
        names: list[str] = []
        for line in reversed(found.shared):
            names += [name for name in line.recipients if name not in names]
        day = near_day(clock.local(found.shared[-1].at).date(), found.today)
        protected = all(line.names_protected for line in found.shared)
        words = (
            self.tr("Shared with {people} on {day}, names protected")
            if protected
            else self.tr("Shared with {people} on {day}, with real names")
        )
        return words.format(people=people_words(tuple(names)), day=day)

    def _card(self, response: Response, today: date) -> QWidget:
        card = Card(self._look)
        card.body.setContentsMargins(16, 12, 16, 12)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Avatar(self._look, response.contact_name), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(self._look, response.contact_name, "ui-strong"))
        aside = f"· {gesture_beside(response.gesture)} · {near_day(response.day, today)}"
        head.addWidget(Label(self._look, aside, "ui-small", "soft"))
        head.addStretch()
        column.addLayout(head)
        if response.words:
            column.addWidget(Label(self._look, response.words, "entry-small", wraps=True))
        row.addLayout(column, 1)
        card.body.addLayout(row)
        return card
