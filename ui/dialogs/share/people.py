"""Whom to share with: everybody in the circle, each with how far they are known."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from journal.shapes import Contact, ContactId, Group
from ui.circle_words import is_verified, verified_words
from ui.look import Look
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.glyphs import Avatar
from ui.widgets.labels import Label


class PeopleChoice(QWidget):
    """A checkbox for each person whom anything can be sealed for, and a chip for each group that ticks all of it."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: dict[ContactId, tuple[QCheckBox, Contact]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._groups: dict[Chip, frozenset[ContactId]] = {}

    def show_people(self, contacts: tuple[Contact, ...], groups: tuple[Group, ...] = ()) -> None:
        """Show these people and groups; a person alone is chosen already if they are verified."""
        for contact in sorted(contacts, key=lambda one: not is_verified(one)):
            if not contact.blocked and not contact.removed and contact.lost_from is None:
                self._add(contact)
        if len(self._rows) == 1:
            box, only = next(iter(self._rows.values()))
            box.setChecked(is_verified(only))
        self._add_groups(groups)

    def chosen(self) -> tuple[Contact, ...]:
        """Give the people who are ticked."""
        return tuple(contact for box, contact in self._rows.values() if box.isChecked())

    def unverified(self) -> tuple[Contact, ...]:
        """Give those of them whose words were not compared yet."""
        return tuple(contact for contact in self.chosen() if not is_verified(contact))

    def first(self) -> QWidget | None:
        """Give the first box."""
        return next((box for box, _ in self._rows.values()), None)

    def _add_groups(self, groups: tuple[Group, ...]) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        for group in groups:
            members = frozenset(group.members) & self._rows.keys()
            if members:
                chip = Chip(self._look, group.name.replace("&", "&&"))
                chip.clicked.connect(lambda on, members=members: self._tick(members, on=on))
                flow.addWidget(chip)
                self._groups[chip] = members
        if self._groups:
            self._column.insertWidget(0, row)
            self.changed.connect(self._settle_groups)

    def _tick(self, members: frozenset[ContactId], *, on: bool) -> None:
        for contact in members:
            self._rows[contact][0].setChecked(on)

    def _settle_groups(self) -> None:
        ticked = {contact.id for contact in self.chosen()}
        for chip, members in self._groups.items():
            chip.setChecked(members <= ticked)

    def _add(self, contact: Contact) -> None:
        known = is_verified(contact)
        row = QHBoxLayout()
        row.setSpacing(10)
        box = QCheckBox()
        box.setAccessibleName(f"{contact.name}, {verified_words(contact)}")
        box.toggled.connect(self.changed)
        row.addWidget(box)
        row.addWidget(Avatar(self._look, contact.name, known=known))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = Label(self._look, contact.name, "ui-strong", "" if known else "soft")
        words.addWidget(name)
        words.addWidget(
            Label(self._look, verified_words(contact), "ui-small", "board" if known else "warn", wraps=True)
        )
        row.addLayout(words, 1)
        self._column.addLayout(row)
        self._rows[contact.id] = (box, contact)
