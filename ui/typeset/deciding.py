"""Deciding about words that may be names, one after the other, each where it stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QWidget

from journal import prose
from journal.shapes.book import OpenWord
from ui.look import Look, set_look, set_tone
from ui.models import Index
from ui.questions.protecting import leave_words, may_stay, protect_words
from ui.widgets.buttons import Button, PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row, put
from ui.widgets.tips import set_tip
from ui.wording import translate

_NOWHERE = QModelIndex()


class WordModel(QAbstractListModel):
    """The words that are open."""

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[OpenWord, ...] = ()

    def show_words(self, words: tuple[OpenWord, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.words = words
        self.endResetModel()

    def rowCount(self, _parent: Index = _NOWHERE) -> int:
        """Give how many there are."""
        return len(self.words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's signature
        """Give the word of a row and how often it stands in the book."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        word = self.words[index.row()]
        return f"{_short(word.finding.text)}   ×{word.times}" if word.times > 1 else _short(word.finding.text)


class Deciding(QWidget):
    """A word in its sentence, and what can be done with it. The pane says what was decided and goes on to the next."""

    protect_chosen = Signal(object)
    leave_chosen = Signal(object)
    undo_requested = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._gone: set[str] = set()
        self._model = WordModel()
        self.list = QListView()
        set_look(self.list, "field")
        look.set_font(self.list, "ui")
        self.list.setUniformItemSizes(True)
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Words to decide"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._say())
        self._build()

    def show_words(self, words: tuple[OpenWord, ...]) -> None:
        """Show what is open; the place where one was is kept."""
        current = self.current()
        self._gone &= {word.finding.key for word in words}
        left = tuple(word for word in words if word.finding.key not in self._gone)
        self._model.show_words(left)
        keys = [word.finding.key for word in left]
        self._go_to(keys.index(current.finding.key) if current and current.finding.key in keys else 0)

    def current(self) -> OpenWord | None:
        """Give the word that is asked about."""
        row = self.list.currentIndex().row()
        return self._model.words[row] if 0 <= row < len(self._model.words) else None

    def bring_back(self, key: str) -> None:
        """Ask about a word again."""
        self._gone.discard(key)

    def show_undo(self, *, can: bool) -> None:
        """Offer to take the last decision back, or not."""
        self.undo.setEnabled(can)

    def _build(self) -> None:
        look = self._look
        self._title = Label(look, "", "section")
        card = Card(look)
        self._word = Label(look, "", "sheet-title", "warn", wraps=True)
        self._context = Label(look, "", "entry-small", wraps=True)
        self._context.setMinimumHeight(look.px(76))
        self._context.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.protect, self.leave = QuietButton(look, ""), QuietButton(look, "")
        self.undo = QuietButton(look, self.tr("Undo the last"), "undo")
        self.undo.setEnabled(False)
        for button, deed, key in (
            (self.protect, self._protect, "Alt+P"),
            (self.leave, self._leave, "Alt+L"),
            (self.undo, self.undo_requested.emit, "Alt+U"),
        ):
            button.clicked.connect(deed)
            set_tip(button, key)
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        put(card.body, self._word, self._context, in_row(self.protect, self.leave, self.undo, REST))
        done: Button = PrimaryButton(look, self.tr("Back to the pages"), clicked=self.closed)
        hint = Label(
            look,
            self.tr("What you say here is remembered for the next book and for sharing. Alt+P protects, Alt+L leaves."),
            "ui-small",
            "soft",
            wraps=True,
        )
        foot = in_row((hint, 1), done)
        in_column(self._title, card, (self.list, 1), foot, on=self, margins=(24, 24, 24, 12), gap=12)

    def _protect(self) -> None:
        self._tell(self.protect_chosen)

    def _leave(self) -> None:
        if (word := self.current()) is not None and may_stay(word.finding):
            self._tell(self.leave_chosen)

    def _tell(self, wish: Any) -> None:  # noqa: ANN401  a bound signal
        word = self.current()
        if word is None:
            return
        row = self.list.currentIndex().row()
        self._gone.add(word.finding.key)
        self._model.show_words(tuple(one for one in self._model.words if one is not word))
        self._go_to(row)
        wish.emit(word.finding)

    def _go_to(self, row: int) -> None:
        if self._model.words:
            self.list.setCurrentIndex(self._model.index(min(row, len(self._model.words) - 1)))
        self._say()

    def _say(self) -> None:
        word, count = self.current(), len(self._model.words)
        self._title.setText(
            translate("Deciding", "%Ln words to decide", "", count) if count else self.tr("Nothing is left to decide")
        )
        for part in (self.protect, self.leave, self._context):
            part.setVisible(word is not None)
        self._word.setText(_short(word.finding.text) if word else self.tr("Every word is decided."))
        set_tone(self._word, "warn" if word else "soft")
        if word is not None:
            after = word.after.removesuffix("…")  # as a long heading ends
            self._context.setText(f"…{word.before}{word.finding.text}{after}…")
            self.protect.setText(prose.capitalized(protect_words(word.finding)))
            self.leave.setText(prose.capitalized(leave_words(word.finding)))
            self.leave.setEnabled(may_stay(word.finding))
            self.protect.setAccessibleName(self.tr("Protect {0}").format(word.finding.text))
            self.leave.setAccessibleName(self.tr("Leave {0} as it is").format(word.finding.text))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:58] + "…"
