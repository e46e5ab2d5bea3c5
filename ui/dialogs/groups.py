"""Groups of people to share with at one press: make, change, let go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidgetItem, QVBoxLayout, QWidget

from journal.deeds import circle
from journal.shapes import Contact, ContactId, Group
from ui.deed import Deed
from ui.half_chosen import half_chosen
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, in_column, in_row, put
from ui.widgets.letters import HoldsChoices
from ui.widgets.scrolling import scrolling
from ui.widgets.sheet import Sheet
from ui.widgets.tips import set_tip, unmarked
from ui.widgets.wrapped_rows import WrappedList
from ui.wording import translate
from ui.wording.people import people_words
from ui.working import RefusalBanner

LONGEST = 60


@dataclass(slots=True)
class HalfGrouped:
    """What was typed and ticked, and the group it was about as that was; None is a new one."""

    group: Group | None = None
    name: str = ""
    members: tuple[ContactId, ...] = ()


class GroupsSheet(HoldsChoices, Sheet):
    """The groups on the left; beside them the name and the members of one, or of a new one."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        subtitle = translate(
            "GroupsSheet", "Some of your circle under one name, like “lunch table”. Nobody but you sees it."
        )
        super().__init__(look, parent, translate("GroupsSheet", "Groups"), subtitle, width=680)
        self._session = session
        self._boxes: dict[ContactId, QCheckBox] = {}
        self._groups: tuple[Group, ...] = ()
        self._half: HalfGrouped | None = None
        """Keeps what is shown, once something is."""
        self._names: dict[ContactId, str] = {}
        self._banner = RefusalBanner(look, self.tr("Put away"))
        self.body.addWidget(self._banner)
        self.scroll_body()
        self._list = WrappedList(self.tr("Groups"))
        self._list.setMinimumHeight(look.px(240))
        self._list.currentItemChanged.connect(self._show_chosen)
        across = in_row((self._list, 1), Line(upright=True), (self._form(), 1), gap=20)
        self.body.addLayout(across)
        close = QuietButton(look, self.tr("Close"), clicked=self.dismiss)
        put(self.foot, QuietButton(look, self.tr("New group"), "plus", clicked=self._begin_new), REST, close)
        self._look_again()

    def was_touched(self) -> bool:
        """Tell whether others are ticked than are in the group that is shown."""
        group = self._chosen()
        return set(self._members()) != set(group.members if group else ())

    def close_sheet(self) -> None:
        """Close it; what is typed and ticked stands there again."""
        self._note()
        super().close_sheet()

    def _form(self) -> QVBoxLayout:
        column = in_column(Label(self.look, self.tr("What you call it"), "ui-small-strong"), gap=8)
        self.begins_at = self._name = LineField(self.tr("What you call it"), self.tr("Lunch table"), LONGEST)
        self._name.textChanged.connect(self._settle_words)
        self._name.returnPressed.connect(self._give)
        people = QWidget()
        self._people = in_column(REST, on=people)
        self._keep = PrimaryButton(self.look, self.tr("Keep"), clicked=self._give)
        self._remove = DangerButton(self.look, self.tr("Remove group"), clicked=self._let_go)
        self._deed = Deed(self._session, self, self._keep, self._remove)
        row = in_row(self._keep, self._remove, REST)
        put(column, self._name, Label(self.look, self.tr("Who is in it"), "ui-small-strong"), (scrolling(people), 1))
        column.addLayout(row)
        return column

    def _look_again(self) -> None:
        self._session.ask(self, circle.with_groups, self._show, self._banner.refuse)

    def _show(self, found: tuple[tuple[Contact, ...], tuple[Group, ...]]) -> None:
        contacts, self._groups = found
        self._names = {contact.id: contact.name for contact in contacts}
        for contact in contacts:
            if contact.id not in self._boxes:
                box = QCheckBox()
                short = box.fontMetrics().elidedText(contact.name, Qt.TextElideMode.ElideRight, self.look.px(240))
                box.setText(unmarked(short))
                box.setAccessibleName(contact.name)
                set_tip(box, contact.name)
                box.toggled.connect(self._settle_words)
                self._people.insertWidget(self._people.count() - 1, box)
                self._boxes[contact.id] = box
        self._list.blockSignals(True)
        self._list.clear()
        for group in self._groups:
            members = tuple(name for contact, name in self._names.items() if contact in group.members)
            row = QListWidgetItem(f"{group.name}\n{people_words(members)}")
            row.setData(Qt.ItemDataRole.UserRole, group)
            self._list.addItem(row)
        self._list.blockSignals(False)
        self._begin_new()

    def _show_chosen(self) -> None:
        self._note()
        group = self._chosen()
        self._half = half = half_chosen(self._session).at(HalfGrouped, _place(group))
        if half.group != group:  # a new one, or it is another group by now than the one that was ticked
            half.group, half.name, half.members = group, group.name if group else "", group.members if group else ()
        self._name.setText(half.name)
        for contact, box in self._boxes.items():
            box.setChecked(contact in half.members)
        self._remove.setVisible(group is not None)
        self._settle_words()

    def _note(self) -> None:
        if self._half is not None:
            self._half.name, self._half.members = self._name.text(), self._members()

    def _use(self, group: Group | None) -> None:
        """Let go of what was typed and ticked for a group: something came of it."""
        half_chosen(self._session).used(HalfGrouped, _place(group))
        if self._half is not None and self._half.group == group:
            self._half = None
        self._look_again()

    def _begin_new(self) -> None:
        # First of all: a button that is disabled hands the keyboard on, and a list that gets it chooses its first row.
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._list.setCurrentRow(-1)
        self._show_chosen()

    def _chosen(self) -> Group | None:
        row = self._list.currentItem()
        found = row.data(Qt.ItemDataRole.UserRole) if row is not None else None
        return found if isinstance(found, Group) else None

    def _members(self) -> tuple[ContactId, ...]:
        return tuple(contact for contact, box in self._boxes.items() if box.isChecked())

    def _settle_words(self) -> None:
        self._keep.setEnabled(bool(self._name.text().strip()) and bool(self._members()))

    def _give(self) -> None:
        if not self._keep.isEnabled():
            return
        name, members, before = self._name.text().strip(), self._members(), self._chosen()
        if before is None and any(group.name == name for group in self._groups):
            self._banner.say(self.tr("There is a group of that name"), self.tr("Choose it on the left to change it."))
            return
        keep = partial(circle.keep_group, name=name, members=members, before=before.name if before else "")
        self._banner.hide()
        self._deed.do(keep, lambda _: self._use(before), self._banner.refuse)

    def _let_go(self) -> None:
        if (group := self._chosen()) is not None:
            let_go = partial(circle.remove_group, name=group.name)
            self._deed.do(let_go, lambda _: self._use(group), self._banner.refuse)


def _place(group: Group | None) -> str:
    return group.name if group is not None else ""
