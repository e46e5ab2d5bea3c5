"""Whom to share with: everybody in the circle, each with how far they are known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from journal.prose import fold
from journal.shapes import Contact, ContactId, Group
from ui.look import Look
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.glyphs import Avatar
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import START, in_column, in_row
from ui.widgets.letters import HoldsChoices
from ui.widgets.search_field import SearchField
from ui.widgets.sheet import Sheet
from ui.widgets.tips import set_tip
from ui.wishes import GoTo, PageName, Wishing
from ui.wording.people import verified_words

MANY = 12
"""People from whom on a field narrows them down."""


@dataclass(slots=True)
class HalfAddressed:
    """Who was ticked; None where nobody touched it."""

    people: frozenset[ContactId] | None = None


def to_circle(sheet: Sheet, wish: Wishing) -> Callable[[], None]:
    """Give the way from a sheet to the circle, where somebody is added."""
    return lambda: sheet.leave_for(wish, GoTo(PageName.CIRCLE))


class PeopleChoice(HoldsChoices, QWidget):
    """A checkbox for each person whom anything can be sealed for, and a chip for each group that ticks all of it."""

    changed = Signal()

    def __init__(self, look: Look, go_to_circle: Callable[[], None], half: HalfAddressed) -> None:
        """Begin with the people of `half`, and keep in it who is ticked."""
        super().__init__()
        self._look, self._half = look, half
        self._rows: dict[ContactId, _Row] = {}
        self._groups: dict[Chip, frozenset[ContactId]] = {}
        self._find = SearchField(look, self.tr("Find a person"), self.tr("Find a person…"))
        self._find.textChanged.connect(self._narrow)
        self._find.hide()
        words = self.tr("There is nobody in your circle yet. Add a person under Circle.")
        self._nobody = Label(look, words, "ui-small", "soft", wraps=True)
        self._circle = LinkButton(look, self.tr("Go to Circle"), clicked=go_to_circle)
        self._column = in_column(self._find, self._nobody, (self._circle, START), on=self, gap=10)
        for part in (self._nobody, self._circle):
            part.hide()

    def show_people(self, contacts: tuple[Contact, ...], groups: tuple[Group, ...] = ()) -> None:
        """Show these people and groups; a person alone is chosen already if they are verified."""
        for contact in sorted(contacts, key=lambda one: not one.is_verified):
            if contact.in_reach:
                self._add(contact)
        if len(self._rows) == 1:
            only = next(iter(self._rows.values()))
            only.box.setChecked(only.contact.is_verified)
        if self._half.people is not None:
            for row in self._rows.values():
                row.box.setChecked(row.contact.id in self._half.people)
        self._add_groups(groups)
        self._find.setVisible(len(self._rows) > MANY)
        for part in (self._nobody, self._circle):
            part.setVisible(not self._rows)

    def chosen(self) -> tuple[Contact, ...]:
        """Give the people who are ticked."""
        return tuple(row.contact for row in self._rows.values() if row.box.isChecked())

    def was_touched(self) -> bool:
        """Tell whether somebody ticked or unticked a person."""
        return self._half.people is not None

    def unverified(self) -> tuple[Contact, ...]:
        """Give those of them whose words were not compared yet."""
        return tuple(contact for contact in self.chosen() if not contact.is_verified)

    def first(self) -> QWidget | None:
        """Give where to begin: the first box, the field that narrows down many, or what leads to the circle."""
        if not self._rows:
            return None if self._circle.isHidden() else self._circle
        if len(self._rows) > MANY:
            return self._find
        return next((row.box for row in self._rows.values()), None)

    def _add_groups(self, groups: tuple[Group, ...]) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        for group in groups:
            members = frozenset(group.members) & self._rows.keys()
            if members:
                chip = Chip(self._look, group.name, clicked=lambda on, members=members: self.tick(members, on=on))
                chip.clicked.connect(self._touch)
                flow.addWidget(chip)
                self._groups[chip] = members
        if self._groups:
            self._column.insertWidget(0, row)
            self.changed.connect(self._settle_groups)
            self._settle_groups()

    def tick(self, people: frozenset[ContactId], *, on: bool = True) -> None:
        """Choose those of these people whom anything can be sealed for, or let go of them."""
        for contact in people & self._rows.keys():
            self._rows[contact].box.setChecked(on)

    def _settle_groups(self) -> None:
        ticked = {contact.id for contact in self.chosen()}
        for chip, members in self._groups.items():
            chip.setChecked(members <= ticked)

    def _add(self, contact: Contact) -> None:
        row = _Row(self._look, contact)
        row.box.toggled.connect(self.changed)
        row.box.clicked.connect(self._touch)
        self._column.addWidget(row)
        self._rows[contact.id] = row

    def _touch(self) -> None:
        self._half.people = frozenset(contact.id for contact in self.chosen())

    def _narrow(self, wanted: str) -> None:
        """Show those whose name has what was typed, and whoever is ticked: nobody is chosen out of sight."""
        for row in self._rows.values():
            row.setVisible(fold(wanted.strip()) in fold(row.contact.name) or row.box.isChecked())


class _Row(QWidget):
    """A person with a box to tick; pressing the name ticks it, too."""

    def __init__(self, look: Look, contact: Contact) -> None:
        super().__init__()
        self.contact = contact
        known = contact.is_verified
        self.box = QCheckBox()
        self.box.setAccessibleName(f"{contact.name}, {verified_words(contact)}")
        name = ElidedLabel(look, contact.name, "ui-strong", "" if known else "soft")
        set_tip(name, contact.name)
        state = Label(look, verified_words(contact), "ui-small", "board" if known else "warn", wraps=True)
        face = Avatar(look, contact.name, known=known)
        in_row(self.box, face, (in_column(name, state, gap=0), 1), on=self, gap=10)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or untick the person."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.box.click()
