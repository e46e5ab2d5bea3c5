"""Everybody on the people list, class by class, with a field to find them by any of their names."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from journal.prose import fold
from journal.shapes import Person
from ui.look import Look
from ui.widgets.cards import EmptyState
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column, in_row
from ui.widgets.search_field import SearchField
from ui.wording import translate

ABOUT = Qt.ItemDataRole.UserRole
"""A row is about a `Person`, or about a class, then a `str`."""


class PeopleList(QWidget):
    """Rows of people under rows of classes; `chosen` carries a `Person`, the name of a class, or None."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._people: tuple[Person, ...] = ()
        self.search = SearchField(look, self.tr("Find a name"), self.tr("Find a name…"))
        self.search.textChanged.connect(self._fill)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Names you protect"))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(False)
        self._list.currentItemChanged.connect(lambda: self.chosen.emit(self._about()))
        self._nobody = EmptyState(
            look,
            self.tr("Nobody yet"),
            self.tr("Add whoever must not be recognised, one by one, or a whole class list at once."),
        )
        self._nobody.hide()  # whether there is nobody is known once the journal has said so
        self._count = Label(look, "", "ui-small", "soft")
        self._retired = QCheckBox(self.tr("Show those retired"))
        self._retired.toggled.connect(self._fill)
        foot = in_row((self._count, 1), self._retired)
        in_column(self.search, (self._list, 1), (self._nobody, 1), foot, on=self, gap=8)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show these, retired ones too; what was chosen stays chosen."""
        self._people = people
        self._nobody.setVisible(not people)
        for part in (self.search, self._list, self._count):
            part.setVisible(bool(people))
        self._retired.setVisible(any(person.retired for person in people))
        self._fill()

    def choose(self, about: Person | str | None) -> None:
        """Choose a person, a class, or nothing."""
        row = next((row for row in range(self._list.count()) if _same(self._list.item(row).data(ABOUT), about)), -1)
        self._list.setCurrentRow(row)

    def _fill(self) -> None:
        wanted = fold(self.search.text()).split()
        shown = [
            person
            for person in self._people
            if (self._retired.isChecked() or not person.retired) and _fits(person, wanted)
        ]
        held = self._about()
        self._list.blockSignals(True)
        self._list.clear()
        for group, members in groupby(sorted(shown, key=_order), key=lambda person: person.group):
            everybody = list(members)
            if group or len(everybody) < len(shown):
                self._add_class(group, len(everybody))
            for person in everybody:
                self._add_person(person)
        if held is not None:
            self.choose(held)  # silently: what is being typed about them stays
        self._list.blockSignals(False)
        protected = sum(not person.retired for person in self._people)
        self._count.setText(translate("PeopleList", "%Ln protected", "", protected))

    def _add_class(self, group: str, count: int) -> None:
        name = group or self.tr("In no class")
        row = QListWidgetItem(f"{name} · {QLocale().toString(count)}")
        row.setData(ABOUT, group)
        row.setFont(self._look.font("label"))
        row.setForeground(self._look.color("soft"))
        if not group:
            row.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(row)

    def _add_person(self, person: Person) -> None:
        nicknames = ", ".join(person.names[1:])
        name = f"{person.names[0]} ({nicknames})" if nicknames else person.names[0]
        state = self.tr("{0}, retired") if person.retired else "{0}"
        row = QListWidgetItem(f"{name}\n→ {state.format(person.stand_in)}")
        row.setData(ABOUT, person)
        row.setSizeHint(QSize(0, self._look.px(58)))
        if person.retired:
            row.setForeground(self._look.color("faint"))
        self._list.addItem(row)

    def _about(self) -> Person | str | None:
        row = self._list.currentItem()
        found = row.data(ABOUT) if row is not None else None
        return found if isinstance(found, (Person, str)) else None


def _order(person: Person) -> tuple[bool, str, bool, str]:
    return (not person.group, fold(person.group), person.retired, fold(person.names[0]))


def _fits(person: Person, wanted: list[str]) -> bool:
    text = fold(" ".join((*person.names, person.stand_in, person.group)))
    return all(word in text for word in wanted)


def _same(one: object, other: object) -> bool:
    if isinstance(one, Person) and isinstance(other, Person):
        return one.id == other.id
    return type(one) is type(other) and one == other
