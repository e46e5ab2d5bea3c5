"""What can be done with one person of the list, and with a whole class of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal.shapes import Person
from ui.look import Look
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from ui.widgets.fields import LineField
from ui.widgets.flow import flowing
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, START, in_column, in_row, put
from ui.widgets.offering import offer
from ui.widgets.tips import set_tip
from ui.wording import translate

BESIDE = 280
"""From this width on, at the usual size of text, the class and the stand-in have room side by side."""


Fields = tuple[str, str, str, str]
"""The name, nicknames, the class and the stand-in, as they stand in the form."""
NOTHING: Fields = ("", "", "", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was typed about a person; an empty stand-in asks for the next free one."""

    names: tuple[str, ...]
    stand_in: str
    group: str


@dataclass(slots=True)
class HalfWritten:
    """What is typed in the form of a person, field by field, and what stood there before."""

    before: Fields = NOTHING
    typed: Fields = NOTHING


class PersonForm(QWidget):
    """A form for a new person, or for one who is on the list.

    `kept` carries a `Written` and the `Person` it is about, None for a new one; the other wishes the person.
    """

    kept = Signal(object, object)
    retire_requested = Signal(object)
    remove_requested = Signal(object)
    new_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._person: Person | None = None
        column = in_column(on=self, margins=(0, 0, 12, 0), gap=6)
        self._title = Label(look, "", "section", wraps=True)
        column.addWidget(self._title)
        self.name = self._field(column, self.tr("First and last name"))
        self.nicknames = self._field(column, self.tr("Nicknames and initials"), self.tr("Rosie, R.D."))
        side, beside = in_column(gap=6), in_column(gap=6)
        self.group = self._field(side, self.tr("Class or year"), self.tr("7B"))
        self.stand_in = self._field(beside, self.tr("Stand-in"))
        self._across = in_row((side, 1), (beside, 1), gap=10)
        said = self.tr(
            "What others read instead of the name, the same everywhere, for as long as they are on this list."
        )
        put(column, self._across, Label(look, said, "ui-small", "soft", wraps=True), 4, self._buttons(), REST)
        self.name.textChanged.connect(self._settle)
        self.show_person(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the stand-in below the class where a proposed one would be cut beside it."""
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(BESIDE)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def typed(self) -> Fields:
        """Give what stands in the fields."""
        return self.name.text(), self.nicknames.text(), self.group.text(), self.stand_in.text()

    def show_person(
        self, person: Person | None, typed: Fields = NOTHING, proposed: str = "", groups: tuple[str, ...] = ()
    ) -> None:
        """Show what is typed about a person, or about a new one, None; the class of a new one is what it was."""
        self._person = person
        new = person is None
        self._title.setText(self.tr("Add somebody") if person is None else person.names[0])
        name, nicknames, group, stand_in = typed
        self.name.setText(name)
        self.nicknames.setText(nicknames)
        if person is not None or typed != NOTHING:
            self.group.setText(group)
        self.stand_in.setText(stand_in)
        self.stand_in.setPlaceholderText(proposed)
        offer(self._look, self.group, groups)
        self._keep.setText(self.tr("Add") if new else self.tr("Keep changes"))
        for button in (self._new, self._retire, self._remove):
            button.setVisible(not new)
        self._retire.setText(self.tr("Bring back") if person is not None and person.retired else self.tr("Retire"))
        self._settle()

    def _field(self, column: QVBoxLayout, words: str, hint: str = "") -> QLineEdit:
        field = LineField(words, hint, 400)
        field.returnPressed.connect(self._give)
        put(column, Label(self._look, words, "ui-small-strong", wraps=True), field)
        return field

    def _buttons(self) -> QWidget:
        self._keep = PrimaryButton(self._look, self.tr("Keep changes"), clicked=self._give)
        self._new = QuietButton(self._look, self.tr("Add another"), "plus", clicked=self.new_requested)
        self._retire = QuietButton(self._look, self.tr("Bring back"))
        set_tip(self._retire, self.tr("They leave this list; their name is still replaced in everything you share."))
        self._retire.clicked.connect(lambda: self.retire_requested.emit(self._person))
        self._remove = DangerButton(self._look, self.tr("Remove…"))
        self._remove.clicked.connect(lambda: self.remove_requested.emit(self._person))
        return flowing(self._keep, self._new, self._retire, self._remove)

    def _settle(self) -> None:
        self._keep.setEnabled(any(char.isalpha() for char in self.name.text()))

    def _give(self) -> None:
        if not self._keep.isEnabled():
            return
        nicknames = re.split(r"\s*[,;/]\s*", self.nicknames.text().strip())
        names = (self.name.text().strip(), *(name for name in nicknames if name))
        written = Written(names=names, stand_in=self.stand_in.text().strip(), group=self.group.text().strip())
        self.kept.emit(written, self._person)


def fields_of(person: Person | None) -> Fields:
    """Give what stands in the form of a person of whom nothing else was typed."""
    if person is None:
        return NOTHING
    return person.names[0], ", ".join(person.names[1:]), person.group, person.stand_in


class ClassForm(QWidget):
    """A whole class: retire it at the end of the year, bring it back, or forget its names."""

    retire_requested = Signal(str, bool)
    forget_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._group, self._retired = "", False
        column = in_column(on=self, gap=10)
        self._title = Label(look, "", "section", wraps=True)
        said = self.tr(
            "When the year is over, retire the class: its people leave this list, and their names are still replaced "
            "by the same stand-ins in everything you share."
        )
        self._button = QuietButton(look, "", clicked=lambda: self.retire_requested.emit(self._group, not self._retired))
        put(column, self._title, Label(look, said, "ui", "soft", wraps=True), (self._button, START), 10)
        said = self.tr(
            "When nobody needs these names any more, forget them: they leave this list for good. Your entries stay as "
            "they are."
        )
        forget = DangerButton(look, self.tr("Forget the names…"))
        forget.clicked.connect(lambda: self.forget_requested.emit(self._group))
        put(column, Label(look, said, "ui", "soft", wraps=True), (forget, START), REST)

    def show_class(self, group: str, people: tuple[Person, ...]) -> None:
        """Show a class and who is in it."""
        active = sum(person.group == group and not person.retired for person in people)
        self._group, self._retired = group, not active
        self._title.setText(group)
        self._button.setText(
            self.tr("Bring the class back")
            if self._retired
            else translate("ClassForm", "Retire %Ln people", "", active)
        )
