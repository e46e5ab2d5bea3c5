"""What is looked for: the search field with its completion, the filters, and what they found in figures."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal.dates import clock
from journal.deeds import list_entries
from journal.deeds.list_entries import Count
from ui.days.marking import mark_days_of
from ui.look import Look
from ui.pages.journal.asking import DaysSheet, KeepSearchSheet
from ui.pages.journal.completing import Completing
from ui.pages.journal.filters import FilterRow
from ui.pages.journal.misreading import MisreadLines
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label

translate = QCoreApplication.translate


class LookingFor(QWidget):
    """The head of the list; `changed` says that words, filters or the order are others."""

    changed = Signal()
    pictures_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search everything you wrote…"))
        self.field.setAccessibleName(self.tr("Search everything you wrote"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(look.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.filters = FilterRow(session, look)
        self.completing = Completing(session, look, self.field)
        self._order = Chip(look, self.tr("Best first"))
        self._found = Label(look, "", "ui-small", "faint")
        self._left_out = Label(look, "", "ui-small", "faint", wraps=True)
        self._left_out.hide()
        self._misread = MisreadLines(look)
        self._misread.chosen.connect(self._mend)
        self._lay_out()
        self.field.textChanged.connect(self._tell)
        self._order.toggled.connect(self._tell)
        self.filters.changed.connect(self._tell)
        self.filters.saved_chosen.connect(self.field.setText)
        self.filters.keep_requested.connect(self._ask_name)
        self.filters.days_requested.connect(self._ask_days)

    def _lay_out(self) -> None:
        counted = QWidget()
        line = FlowLayout(counted, 8)
        line.addWidget(self._order)
        line.addWidget(self._found)
        self._result = QWidget()
        lines = QVBoxLayout(self._result)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(counted)
        lines.addWidget(self._left_out)
        lines.addWidget(self._misread)
        self._result.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 10)
        column.setSpacing(10)
        pictures = IconButton(self._look, "photo", self.tr("All pictures"))
        pictures.clicked.connect(self.pictures_requested)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.field, 1)
        first.addWidget(pictures)
        column.addLayout(first)
        for part in (self.filters, self._result):
            column.addWidget(part)

    @property
    def words(self) -> str:
        """The words that are looked for, empty where none are."""
        return self.field.text().strip()

    @property
    def best_first(self) -> bool:
        """Whether the best hits come first, and not the newest."""
        return self._order.isChecked()

    def show_count(self, count: Count) -> None:
        """Say how many entries were found, and that older ones cannot be found yet."""
        self._found.setText(translate("LookingFor", "%Ln entries", "", count.found))
        announce(self._result, self._found.text())
        waiting = self.tr("Older ones are still being made ready: {n}.")
        self._left_out.setText(waiting.format(n=QLocale().toString(count.left_out)))
        self._left_out.setVisible(bool(count.left_out))
        self._misread.show_misread(count.misread)

    def _tell(self) -> None:
        self._result.setVisible(bool(self.words))
        self.changed.emit()

    def _mend(self, part: str, nearest: str) -> None:
        self.field.setText(" ".join(nearest if each == part else each for each in self.field.text().split()))
        self.field.setFocus()

    def _ask_name(self) -> None:
        sheet = KeepSearchSheet(self._look, self, self.words)
        sheet.chosen.connect(self._keep)
        sheet.open_sheet()

    def _keep(self, name: str) -> None:
        words, wanted = self.words, self.filters.filter
        self._session.do(self, partial(list_entries.keep_search, name=name, text=words, wanted=wanted))

    def _ask_days(self) -> None:
        wanted, today = self.filters.filter, clock.today()
        sheet = DaysSheet(self._look, self, wanted.since or today - timedelta(days=30), wanted.until or today)
        mark_days_of(self._session, sheet.first, sheet.last)
        sheet.chosen.connect(self.filters.choose_days)
        sheet.open_sheet()
