"""What was answered about marked words before and holds since: to see, and to be asked again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journal.shapes import Decision
from ui.look import Look
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import Label

KEY = Qt.ItemDataRole.UserRole


class Answers(QWidget):
    """One row for each remembered answer; `forget_requested` carries the keys of those that are chosen."""

    forget_requested = Signal(tuple)

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._said = Label(look, "", "ui", "soft", wraps=True)
        column.addWidget(self._said)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Remembered answers"))
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._settle)
        column.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.addStretch()
        self._forget = QuietButton(look, self.tr("Ask me again"))
        self._forget.clicked.connect(self._give)
        row.addWidget(self._forget)
        column.addLayout(row)
        self.show_decisions(())

    def show_decisions(self, decisions: tuple[Decision, ...]) -> None:
        """Show these."""
        self._list.clear()
        for decision in decisions:
            text = decision.key.partition("|")[0]
            left = decision.replacement is None
            said = self.tr("always left: {0}") if left else self.tr("{0} → {1}")
            row = QListWidgetItem(said.format(text, decision.replacement))
            row.setData(KEY, decision.key)
            self._list.addItem(row)
        self._said.setText(
            self.tr("You answered these while sharing, and are not asked about them any more.")
            if decisions
            else self.tr(
                "While you share, words that may name somebody are asked about. What you answer for good stands here."
            )
        )
        self._list.setVisible(bool(decisions))
        self._settle()

    def _settle(self) -> None:
        self._forget.setEnabled(bool(self._list.selectedItems()))
        self._forget.setVisible(not self._list.isHidden())

    def _give(self) -> None:
        self.forget_requested.emit(tuple(str(row.data(KEY)) for row in self._list.selectedItems()))
