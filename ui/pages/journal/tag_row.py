"""The tags below the text: chips that can be taken away, and a field for one more."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from journal import prose
from journal.deeds import write
from ui.look import Look, set_look
from ui.widgets.chips import Chip, TagChip
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import clear
from ui.widgets.offering import offer
from ui.widgets.tips import set_tip

_BETWEEN = re.compile(r"[,;،、，]|\s(?=#)")
"""What stands between two tags that are typed at once."""


class TagRow(QWidget):
    """Shows the tags of the text and those added; only the added ones can be taken away here.

    Enter adds the tag that was typed, or several with commas between them, and waits for the next one. `left` comes
    with Enter where none was typed, and with Escape: whoever tagged goes on writing.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._added: tuple[str, ...] = ()
        self._typed: tuple[str, ...] = ()
        self._row = FlowLayout(self, 8)
        self._field = LineField(self.tr("Add a tag"), self.tr("tag"))
        self._field.setParent(self)
        self._field.setFixedWidth(look.px(140))
        self._field.installEventFilter(self)
        set_look(self._field, "tag")
        look.set_font(self._field, "ui-small")
        self._field.returnPressed.connect(self._enter)
        self._field.editingFinished.connect(self._lose)
        self._field.hide()
        self._plus = Chip(look, self.tr("+ tag"), checkable=False, clicked=self.open_field)
        self._plus.setAccessibleName(self.tr("Add a tag"))
        self._shown: tuple[object, ...] = ()
        self._fill()

    @property
    def added(self) -> tuple[str, ...]:
        """The tags below the text; one that is typed in the text too stands there once, and is still among these."""
        return self._added

    def set_known(self, names: tuple[str, ...]) -> None:
        """Offer these while a tag is typed."""
        completer = offer(self._look, self._field, names)
        completer.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)  # by then it stands in the field
        if (listed := completer.popup()) is not None:
            listed.installEventFilter(self)

    def show_tags(self, added: tuple[str, ...], typed: tuple[str, ...]) -> None:
        """Show these."""
        self._added = added
        self._typed = typed
        self._fill()

    def take_typed(self) -> None:
        """Take what is being typed as a tag, and put the field away."""
        self._take()
        self._field.hide()
        self._plus.show()

    def open_field(self) -> None:
        """Let a tag be typed."""
        self._plus.hide()
        self._field.clear()
        self._field.show()
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back to the text on Escape, without a tag; take what was chosen of the list on Enter."""
        if not isinstance(event, QKeyEvent):
            return False
        if watched is self._field and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self._leave()
            event.accept()
            return True
        if isinstance(watched, QAbstractItemView) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.type() == QEvent.Type.KeyPress:  # Qt would have the field take it, and then put it there once more
                watched.hide()
                self._enter()
            return True
        return False

    def _enter(self) -> None:
        if self._field.text().strip():
            self._take()
        else:
            self._leave()

    def _lose(self) -> None:
        if not self._field.hasFocus():  # Enter ends an editing too
            self.take_typed()

    def _take(self) -> None:
        before, words = self._added, self._field.text()
        self._field.clear()
        for one in _BETWEEN.split(words):
            tag = write.tag_named(one)
            if tag and prose.fold(tag) not in {prose.fold(known) for known in self._added}:
                self._added = (*self._added, tag)
        if self._added != before:
            self._fill()
            self.changed.emit()

    def _leave(self) -> None:
        self._field.clear()
        self.left.emit()  # first: one that hides hands the keyboard to what comes next
        self.take_typed()

    def _drop(self, tag: str) -> None:
        self._added = tuple(each for each in self._added if each != tag)
        self._fill()
        self._plus.setFocus()
        self.changed.emit()

    def _fill(self) -> None:
        typed = {prose.fold(tag) for tag in self._typed}
        below = tuple(tag for tag in self._added if prose.fold(tag) not in typed)
        wanted = (self._typed, below)
        if wanted == self._shown:
            return
        self._shown = wanted
        for widget in (self._field, self._plus):
            self._row.removeWidget(widget)
        clear(self._row)
        for tag in self._typed:
            chip = TagChip(self._look, tag)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            set_tip(chip, self.tr("Typed in the text"))
            self._row.addWidget(chip)
        for tag in below:
            chip = TagChip(self._look, tag, clicked=lambda _=False, tag=tag: self._drop(tag))
            chip.setText(f"#{tag} ×")
            chip.setAccessibleName(self.tr("Take away the tag {name}").format(name=tag))
            set_tip(chip, self.tr("Take this tag away"))
            self._row.addWidget(chip)
        self._row.addWidget(self._field)
        self._row.addWidget(self._plus)
