"""What can be given to everything that came in, in one step: a kind, a tag, a star."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from journal.deeds import take_in
from journal.shapes import EntryId, Kind
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.cards import Card
from ui.widgets.fields import ComboBox
from ui.widgets.labels import Label
from ui.wording.kinds import kind_word

translate = QCoreApplication.translate


class MarkAll(Card):
    """Three fields and a button; `marked` comes when the journal has it."""

    marked = Signal()

    def __init__(self, session: Session, look: Look, entries: tuple[EntryId, ...]) -> None:
        super().__init__(look, translate("Moving", "Give all %Ln of them", "", len(entries)))
        self._entries = entries
        self.kind = ComboBox()
        self.kind.setAccessibleName(translate("Moving", "Kind"))
        self.kind.addItem(translate("Moving", "The kind they have"), None)
        for kind in Kind:
            self.kind.addItem(kind_word(kind), kind)
        self.tag = QLineEdit()
        self.tag.setPlaceholderText(translate("Moving", "#tag"))
        self.tag.setAccessibleName(translate("Moving", "Tag"))
        self.star = QCheckBox(translate("Moving", "Star", "what an entry is given"))
        self.give = QuietButton(look, translate("Moving", "Give", "the verb: a kind, a tag or a star"))
        self.give.clicked.connect(self._mark)
        self._said = Label(look, "", "ui-small", "soft", wraps=True)
        across = QHBoxLayout()
        for part in (self.kind, self.tag, self.star, self.give):
            across.addWidget(part)
        self.body.addLayout(across)
        self.body.addWidget(self._said)
        self._deed = Deed(session, self, self.give)

    def _mark(self) -> None:
        kind = [None, *Kind][self.kind.currentIndex()]
        tag, starred = self.tag.text().strip(), self.star.isChecked()
        if kind is None and not tag and not starred:
            self._said.setText(translate("Moving", "Choose a kind, a tag or a star first."))
            return
        mark = partial(take_in.mark_all, entries=self._entries, kind=kind, tag=tag, starred=starred)
        self._deed.do(mark, self._done)

    def _done(self, _: object) -> None:
        self._said.setText(translate("Moving", "All %Ln have it now.", "", len(self._entries)))
        self.marked.emit()
