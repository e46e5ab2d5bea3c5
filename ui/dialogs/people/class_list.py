"""A whole class at once: pasted, dropped or from a file, looked at before anybody is added."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from journal.deeds import people
from journal.errors import Refusal
from journal.shapes import DraftKey, DraftPlace, Person
from ui.drafts import DraftField, DraftNote
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_file
from ui.widgets.dropping import TakesOneFile
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.layouts import START, in_column, in_row, put
from ui.wording import translate

PAUSE = 200
"""Milliseconds after the last key until the list is read again."""


class ClassList(QWidget):
    """A field to paste into, and beside it who would be added. `added` says that they are on the list now."""

    added = Signal(tuple)
    refused = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._look = look
        TakesOneFile(self, self.open_file)
        in_row((self._left(), 1), (self._right(), 1), on=self, gap=20)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look_over)
        self.text.textChanged.connect(self._pause.start)
        self._show_new(())

    def open_file(self, path: Path) -> None:
        """Put what is in a file into the field, to be looked at there."""
        self._session.ask(self, partial(people.read_list, path=path), self.text.setPlainText, self.refused.emit)

    def look_again(self) -> None:
        """Show what the journal keeps of a list that was begun."""
        self.text.keeper.open(DraftKey(DraftPlace.CLASS_LIST))

    def _left(self) -> QVBoxLayout:
        look = self._look
        column = in_column(Label(look, self.tr("Class or year"), "ui-small-strong"), gap=6)
        self.group = LineField(self.tr("Class or year"), self.tr("7B"), 100)
        hint = self.tr("One person a line, or columns:\n\nDelgado, Rosa (Rosie)\nMalik Okafor")
        self.text = DraftField(self._session, look, self.tr("The list"), hint=hint, face="ui-small")
        self.look_again()
        opening = QuietButton(look, self.tr("Open a list or CSV file…"), "folder", clicked=self._choose_file)
        put(column, self.group, Label(look, self.tr("The list"), "ui-small-strong"), (self.text, 1))
        put(column, DraftNote(look, self.text.keeper), (opening, START))
        return column

    def _right(self) -> QVBoxLayout:
        look = self._look
        self._said = Label(look, "", "ui-small-strong", wraps=True)
        self._preview = QListWidget()
        self._preview.setAccessibleName(self.tr("Who will be added"))
        self._preview.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        column = in_column(self._said, (self._preview, 1), gap=6)
        self._add = PrimaryButton(look, self.tr("Add"), clicked=self._add_them)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignRight)
        return column

    def _choose_file(self) -> None:
        filters = self.tr("Lists (*.csv *.txt *.tsv);;Everything (*)")
        choose_file(self, self.tr("Open a class list"), filters, self.open_file)

    def _look_over(self) -> None:
        fresh = partial(people.new_in_list, text=self.text.words())
        self._session.ask(self, fresh, self._show_new, self.refused.emit, topic="preview")

    def _show_new(self, fresh: tuple[tuple[str, ...], ...]) -> None:
        self._preview.clear()
        self._preview.addItems([f"{one[0]} ({', '.join(one[1:])})" if one[1:] else one[0] for one in fresh])
        self._add.setEnabled(bool(fresh))
        if fresh:
            self._said.setText(translate("ClassList", "%Ln people will be added", "", len(fresh)))
        elif self.text.words().strip():
            self._said.setText(self.tr("Everybody in it is on your list already"))
        else:
            self._said.setText(self.tr("Who will be added stands here first"))
        self._add.setText(self.tr("Add {0}").format(len(fresh)) if fresh else self.tr("Add"))

    def _add_them(self) -> None:
        # What is in the field now counts, not what was there when the preview was made.
        add = partial(people.add_list, text=self.text.words(), group=self.group.text())
        self.text.keeper.use(add, self._done, self._refuse)

    def _done(self, added: tuple[Person, ...]) -> None:
        self.text.keeper.show("")
        self.added.emit(added)

    def _refuse(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)
