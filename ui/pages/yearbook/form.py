"""What to make: a year in review, or a portfolio after one of the frameworks."""

from __future__ import annotations

from PySide6.QtCore import Signal

from journal.shapes.book import BookStart
from ui.look import Look
from ui.pages.yearbook.parts import Group, combo
from ui.widgets.labels import Label
from ui.widgets.segments import Segments


class FormChoice(Group):
    """`chosen` tells that another form was chosen, or another framework."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("What to make"))
        forms = (("year", self.tr("Year in review")), ("portfolio", self.tr("Portfolio")))
        self._forms = Segments(look, forms, self.tr("What to make"))
        self._forms.chosen.connect(self._tell)
        self._frameworks = combo(look, self.tr("Framework"))
        self._frameworks.activated.connect(self._tell)
        words = self.tr("Only entries you marked as evidence, by component. Mark one where you read it, under ⋯.")
        self._said = Label(look, words, "ui-small", "soft", wraps=True)
        self.add(self._forms, self._frameworks, self._said)

    def show_start(self, start: BookStart) -> None:
        """Offer the frameworks there are, and show what the order says."""
        self._frameworks.clear()
        for one in start.frameworks:
            self._frameworks.addItem(one.name, one.id)
        self._frameworks.setCurrentIndex(max(0, self._frameworks.findData(start.order.portfolio)))
        self._forms.choose("portfolio" if start.order.portfolio else "year")
        self._show()

    def choose_portfolio(self) -> None:
        """Choose the portfolio, as if its name had been pressed."""
        self._forms.choose("portfolio")
        self._tell()

    def portfolio(self) -> str:
        """Give the framework of the portfolio, "" for a year in review."""
        return str(self._frameworks.currentData() or "") if self._forms.choice() == "portfolio" else ""

    def _tell(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        portfolio = self._forms.choice() == "portfolio"
        self._frameworks.setVisible(portfolio)
        self._said.setVisible(portfolio)
