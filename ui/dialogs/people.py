"""The people list: names and what stands for them; one by one, or a whole class list pasted in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPlainTextEdit, QTreeWidget, QTreeWidgetItem, QWidget

from journal.journal import Journal
from journal.shapes import Person, PersonId
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet


class PeopleSheet(Sheet):
    """Shows the list and takes more names in. It never leaves the journal."""

    def __init__(self, session: Session, look: Look, _about: object, parent: QWidget) -> None:
        why = parent.tr("When you share or export with names protected, each of these becomes its stand-in everywhere.")
        super().__init__(look, parent, parent.tr("Names to protect"), why, width=620)
        self._session = session
        self.list = QTreeWidget()
        self.list.setHeaderLabels([self.tr("Name, nicknames, initials"), self.tr("Stands as"), self.tr("Class")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("People list"))
        self.list.setMinimumHeight(look.px(170))
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        set_look(self.list, "field")
        look.set_font(self.list, "ui")
        self.list.itemSelectionChanged.connect(self._settle_button)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Label(look, self.tr("Add names, one a line, or paste a class list"), "ui-small-strong"))
        self.names = QPlainTextEdit()
        set_look(self.names, "field")
        look.set_font(self.names, "ui")
        self.names.setTabChangesFocus(True)
        self.names.setFixedHeight(look.px(84))
        self.names.setPlaceholderText(self.tr("Marcus Bell\nDelgado, Ana"))
        self.names.setAccessibleName(self.tr("Names to add"))
        self.body.addWidget(self.names)
        row = QHBoxLayout()
        add = QuietButton(look, self.tr("Add"), "plus")
        add.clicked.connect(self._add)
        self.remove = DangerButton(look, self.tr("Remove"))
        self.remove.clicked.connect(self._remove)
        row.addWidget(add)
        row.addStretch()
        row.addWidget(self.remove)
        self.body.addLayout(row)
        done = PrimaryButton(look, self.tr("Done"))
        done.clicked.connect(self.close_sheet)
        self.foot.addStretch()
        self.foot.addWidget(done)
        self._settle_button()
        self._ask()

    def first_field(self) -> QWidget:
        """Begin where names are typed."""
        return self.names

    def _ask(self) -> None:
        self._session.ask(self, lambda journal: journal.names.people(), self._show, topic="people")

    def _show(self, people: tuple[Person, ...]) -> None:
        self.list.clear()
        for person in people:
            item = QTreeWidgetItem([", ".join(person.names), person.stand_in, person.group])
            item.setData(0, Qt.ItemDataRole.UserRole, person.id)
            self.list.addTopLevelItem(item)
        self._settle_button()

    def _settle_button(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _add(self) -> None:
        text = self.names.toPlainText()
        if text.strip():
            self._session.do(self, lambda journal: journal.names.add_list(text), self._added)

    def _added(self, _: object) -> None:
        self.names.clear()
        self._ask()

    def _remove(self) -> None:
        chosen = [PersonId(item.data(0, Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems()]

        def act(journal: Journal) -> None:
            for person in chosen:
                journal.names.remove(person)

        self._session.do(self, act, lambda _: self._ask())
