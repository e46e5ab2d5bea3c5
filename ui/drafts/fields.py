"""The fields for sentences: whatever is typed in one is kept by its `keeper`; and the line that says so."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.drafts.keeper import Keeper
from ui.look import Look, set_look, set_tone
from ui.session import Session
from ui.widgets.buttons import LinkButton
from ui.widgets.fields import MenuInWindow
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.layouts import keep_place
from ui.widgets.letters import KeepsLetters
from ui.widgets.plain_text import text_of
from ui.wording import translate

NOTE_GAP = 10
"""Pixels between what is said of words that are kept and what can be done with them."""


class DraftField(KeepsLetters, MenuInWindow, QPlainTextEdit):
    """A field for more than a line. Ctrl+Enter is `finished`; Tab leaves it."""

    finished = Signal()

    def __init__(
        self, session: Session, look: Look, name: str, *, hint: str = "", height: int = 0, face: str = "entry-small"
    ) -> None:
        """`height` in pixels at the usual size of text; 0 takes the room there is."""
        super().__init__()
        set_look(self, "field")
        look.set_font(self, face)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self._hint = hint
        self.setPlaceholderText(hint)
        if height:
            self.setFixedHeight(look.px(height))
        self._filling = False
        self.keeper = Keeper(session, self, self)
        self.keeper.opened.connect(self._go_on)
        self.textChanged.connect(self._note_change)

    def words(self) -> str:
        """Give what is typed, letter by letter."""
        return text_of(self.document())

    def fill(self, text: str) -> None:
        """Show another text, as if nobody had typed."""
        if self.words() != text:
            self._filling = True
            self.setPlainText(text)
            self._filling = False

    def put_before(self, text: str) -> None:
        """Put a text before what is typed; the cursor stays behind its letter."""
        self._filling = True
        cursor = QTextCursor(self.document())
        cursor.insertText(f"{text}\n")
        self._filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be finished on Ctrl+Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Show no hint behind what is composed; unlike its other fields, this one of Qt's goes on drawing it."""
        self.setPlaceholderText("" if event.preeditString() else self._hint)
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is typed when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the field goes out of sight."""
        super().hideEvent(event)
        self.keeper.flush()

    def _note_change(self) -> None:
        if not self._filling:
            self.keeper.touch()

    def _go_on(self) -> None:
        if self.keeper.found:
            self.moveCursor(QTextCursor.MoveOperation.End)


class DraftLine(KeepsLetters, MenuInWindow, QLineEdit):
    """A field for one line that is longer than a name."""

    def __init__(self, session: Session, look: Look, name: str, limit: int) -> None:
        """`limit` in letters."""
        super().__init__()
        look.set_font(self, "ui")
        self.setAccessibleName(name)
        self.setMaxLength(limit)
        self.keeper = Keeper(session, self, self)
        self.textEdited.connect(lambda _: self.keeper.touch())

    def words(self) -> str:
        """Give what is typed."""
        return self.text()

    def fill(self, text: str) -> None:
        """Show another text, as if nobody had typed."""
        line = text.replace("\n", " ")
        if self.text() != line:
            self.setText(line)

    def put_before(self, text: str) -> None:
        """Put a text before what is typed; the cursor stays behind its letter."""
        place = len(self.text()) - self.cursorPosition()
        self.setText(f"{text} {self.text()}".replace("\n", " "))
        self.setCursorPosition(len(self.text()) - place)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is typed when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the field goes out of sight."""
        super().hideEvent(event)
        self.keeper.flush()


class _Steady(FlowLayout):
    """Takes the room of the longest that will stand in it, so that nothing below moves as one is typing."""

    def __init__(self, parent: QWidget, said: QWidget, deed: QWidget) -> None:
        """`said` and `deed` are never shown: they are as large as what stands here can be."""
        super().__init__(parent, NOTE_GAP)
        self._longest = said, deed

    def line(self) -> QSize:
        """Give the size of the longest on one line."""
        said, deed = (part.sizeHint() for part in self._longest)
        return QSize(said.width() + NOTE_GAP + deed.width(), max(said.height(), deed.height()))

    def heightForWidth(self, width: int) -> int:
        """Give the height of the longest."""
        line = self.line()
        if line.width() <= width:
            return line.height()
        return sum(part.sizeHint().height() for part in self._longest) + NOTE_GAP


class DraftNote(QWidget):
    """Says that what was typed is kept, and lets it be thrown away on purpose, and brought back after that."""

    def __init__(self, look: Look, *keepers: Keeper) -> None:
        super().__init__()
        self._keepers: tuple[Keeper, ...] = ()
        self._said = Label(look, "", "ui-small", "soft")
        self._deed = LinkButton(look, "", clicked=self._press)
        longest = Label(look, translate("Drafts", "Kept until you come back"), "ui-small")
        self._row = _Steady(self, longest, LinkButton(look, translate("Drafts", "Throw away")))
        for part in (self._said, self._deed):
            self._row.addWidget(part)
        keep_place(self)  # it comes a moment after the first letter
        self.watch(*keepers)

    def sizeHint(self) -> QSize:
        """Ask for one line; where a column has less room, the deed begins a second one."""
        return self._row.line()

    def watch(self, *keepers: Keeper) -> None:
        """Speak of these from now on."""
        self._keepers = keepers
        for keeper in keepers:
            keeper.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        kept = any(keeper.kept for keeper in self._keepers)
        refused = any(keeper.refused for keeper in self._keepers)
        set_tone(self._said, "warn" if refused else "soft")
        if refused:
            self._said.setText(translate("Drafts", "Not saved yet"))
        elif kept:
            before = any(keeper.found for keeper in self._keepers)
            self._said.setText(
                translate("Drafts", "Kept from before") if before else translate("Drafts", "Kept until you come back")
            )
            self._deed.setText(translate("Drafts", "Throw away"))
        else:
            self._said.setText(translate("Drafts", "Thrown away"))
            self._deed.setText(translate("Drafts", "Bring back"))
        self._deed.setAccessibleName(f"{self._deed.text()}: {self._names()}")
        self._deed.setHidden(refused)
        self.setVisible(kept or refused or any(keeper.thrown for keeper in self._keepers))

    def _names(self) -> str:
        names = [parent.accessibleName() for keeper in self._keepers if isinstance(parent := keeper.parent(), QWidget)]
        return ", ".join(filter(None, names))

    def _press(self) -> None:
        away = any(keeper.kept for keeper in self._keepers)
        for keeper in self._keepers:
            if away and (keeper.kept or not keeper.settled):
                keeper.throw_away()
            elif not away and keeper.thrown:
                keeper.bring_back()
