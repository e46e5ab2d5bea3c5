"""What the choosing of a book is made of: a titled group, a choice of many, the form, the tags."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from journal.shapes.book import BookStart
from ui.look import Look
from ui.widgets.buttons import LinkButton
from ui.widgets.cards import EmptyState
from ui.widgets.chips import Chip
from ui.widgets.fields import ComboBox
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.layouts import clear, in_column
from ui.widgets.segments import Segments
from ui.wording import translate


class Group(QWidget):
    """A title and what belongs to it, one below the other."""

    def __init__(self, look: Look, title: str, gap: int = 8) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.column = in_column(Label(look, title, "ui-small-strong"), on=self, gap=gap)

    def add(self, *parts: QWidget) -> None:
        """Put parts below what is there."""
        for part in parts:
            if isinstance(part, LinkButton):
                self.column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self.column.addWidget(part)


def combo(look: Look, name: str) -> ComboBox:
    """Give a choice of many that asks for no more room than there is."""
    made = ComboBox(name)
    look.set_font(made, "ui")
    made.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


class FormChoice(Group):
    """`chosen` tells that another form was chosen, or another framework."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("What to make"))
        forms = (("year", self.tr("Year in review")), ("portfolio", self.tr("Portfolio")))
        self.forms = Segments(look, forms, self.tr("What to make"))
        self.forms.chosen.connect(self._tell)
        self._frameworks = combo(look, self.tr("Framework"))
        self._frameworks.activated.connect(self._tell)
        words = self.tr("Only entries you marked as evidence, by component. Mark one where you read it, under ⋯.")
        self._said = Label(look, words, "ui-small", "soft", wraps=True)
        self.add(self.forms, self._frameworks, self._said)

    def show_start(self, start: BookStart) -> None:
        """Offer the frameworks there are, and show what the order says."""
        self._frameworks.clear()
        for one in start.frameworks:
            self._frameworks.addItem(one.name, one.id)
        self._frameworks.setCurrentIndex(max(0, self._frameworks.findData(start.order.portfolio)))
        self.forms.choose("portfolio" if start.order.portfolio else "year")
        self._show()

    def portfolio(self) -> str:
        """Give the framework of the portfolio, "" for a year in review."""
        return str(self._frameworks.currentData() or "") if self.forms.choice() == "portfolio" else ""

    def _tell(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        portfolio = self.forms.choice() == "portfolio"
        self._frameworks.setVisible(portfolio)
        self._said.setVisible(portfolio)


class TagChoice(QWidget):
    """Tags that were chosen, each a press away from being dropped, and those there are to choose from."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tags: tuple[str, ...] = ()
        self._known: tuple[str, ...] = ()
        self._offer = combo(look, self.tr("Only with a tag"))
        self._offer.activated.connect(self._add)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        in_column(self._offer, self._chips, on=self)

    def tags(self) -> tuple[str, ...]:
        """Give the tags that were chosen; none means all."""
        return self._tags

    def show_tags(self, chosen: tuple[str, ...], known: tuple[str, ...]) -> None:
        """Show these, and offer those that are known."""
        self._tags, self._known = chosen, known
        self._offer.clear()
        self._offer.addItem(self.tr("Whatever the tag") if not chosen else self.tr("One more tag…"))
        self._offer.addItems([f"#{tag}" for tag in known if tag not in chosen])
        self._offer.setEnabled(self._offer.count() > 1)
        clear(self._flow)
        for tag in chosen:
            chip = Chip(self._look, f"#{tag}  ×", checkable=False)
            chip.setAccessibleName(self.tr("Leave out the tag {0}").format(tag))
            chip.clicked.connect(lambda _=False, tag=tag: self._take(tuple(one for one in self._tags if one != tag)))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(chosen))

    def _add(self, place: int) -> None:
        if place > 0:
            self._take((*self._tags, self._offer.itemText(place).removeprefix("#")))

    def _take(self, tags: tuple[str, ...]) -> None:
        # Later, because the chip that was pressed is among those that go.
        QTimer.singleShot(0, self, lambda: self.show_tags(tags, self._known))
        self._tags = tags
        self.changed.emit()


def no_entries(look: Look) -> EmptyState:
    """Give what stands for the pages where the chosen days hold nothing."""
    return EmptyState(
        look,
        translate("Yearbook", "No entries in these days"),
        translate(
            "Yearbook",
            "A book is made of what you wrote. Choose other days, take more in, or write the first entry: a sentence "
            "is enough.",
        ),
        translate("Yearbook", "Write an entry"),
        "edit",
    )


def nothing_marked(look: Look) -> EmptyState:
    """Give what stands for the pages where nothing is marked as evidence."""
    return EmptyState(
        look,
        translate("Yearbook", "Nothing is marked as evidence"),
        translate(
            "Yearbook",
            "A portfolio holds only what you mark. Read an entry, choose “Evidence…” under ⋯, and say what it shows.",
        ),
        translate("Yearbook", "Go to the journal"),
        "journal",
    )
