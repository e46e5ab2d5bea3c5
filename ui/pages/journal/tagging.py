"""One tag for several entries, or one tag less."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from journal import prose
from journal.deeds import tags
from journal.shapes import EntryId
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.offering import offer
from ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

MOST_SHOWN = 30


class TagSheet(Sheet):
    """`chosen` carries the tag and whether it comes (True) or goes (False)."""

    chosen = Signal(str, bool)

    def __init__(self, session: Session, look: Look, parent: QWidget, entries: tuple[EntryId, ...]) -> None:
        super().__init__(look, parent, translate("TagSheet", "Tag %Ln entries", "", len(entries)), width=440)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("third-period"))
        self.field.setAccessibleName(self.tr("Tag to add"))
        self.field.returnPressed.connect(self._add)
        self.body.addWidget(Label(look, self.tr("Add a tag to all of them"), "ui-small", "soft"))
        self.body.addWidget(self.field)
        self._less = Label(look, self.tr("Take one away; tags typed in a text stay there"), "ui-small", "soft")
        self._place = QWidget()
        self._tags = FlowLayout(self._place, 6)
        for part in (self._less, self._place):
            part.hide()
            self.body.addWidget(part)
        leave = QuietButton(look, self.tr("Leave it"))
        leave.clicked.connect(self.dismiss)
        add = PrimaryButton(look, self.tr("Add the tag"))
        add.clicked.connect(self._add)
        self.foot.addStretch()
        self.foot.addWidget(leave)
        self.foot.addWidget(add)

        session.ask(self, partial(tags.to_put_on, entries=entries), self._offer)

    def first_field(self) -> QWidget:
        """Begin with the tag to add."""
        return self.field

    def _offer(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        every, carried = found
        offer(self.look, self.field, every)
        for name in carried[:MOST_SHOWN]:
            chip = Chip(self.look, f"#{name} ×", checkable=False)
            chip.setAccessibleName(self.tr("Take away the tag {name}").format(name=name))
            chip.clicked.connect(lambda _=False, name=name: self._choose(name, comes=False))
            self._tags.addWidget(chip)
        self._less.setVisible(bool(carried))
        self._place.setVisible(bool(carried))

    def _add(self) -> None:
        found = prose.tags_in("#" + self.field.text().strip().lstrip("#").replace(" ", "-"))
        if found:
            self._choose(found[0], comes=True)

    def _choose(self, name: str, *, comes: bool) -> None:
        self.chosen.emit(name, comes)
        self.close_sheet()
