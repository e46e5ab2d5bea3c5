"""The bars above an entry that is read: its date and what can be done with it; what was looked for, marked in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from journal.deeds import list_entries
from journal.shapes import Entry
from ui.editor.positions import select, units_in
from ui.look import Look, set_look
from ui.pages.journal.row_texts import found_format
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import as_widget, in_row
from ui.widgets.menu_panel import Menu
from ui.widgets.plain_text import text_of
from ui.widgets.shown_text import ShownText
from ui.widgets.tips import set_tip
from ui.wording import translate
from ui.wording.days import day_and_hour, long_day
from ui.wording.keys import keys_told

MOST_MARKED = 1_000
"""Letters that stand everywhere are marked so often; nobody goes through more of them."""


class ReadingBar(QFrame):
    """The date, and what can be done with the entry."""

    edit_requested = Signal()
    share_requested = Signal()
    deed_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "bar")
        self.back = IconButton(look, "back", self.tr("Back to the list"))
        self.back.hide()
        self.day = ElidedLabel(look, "", "ui-small", "soft")
        self.edit = QuietButton(look, self.tr("Edit"), "edit", clicked=self.edit_requested)
        self.share = PrimaryButton(look, self.tr("Share…"), "share", clicked=self.share_requested)
        self.more = QuietButton(look, "", "more")
        self.more.setAccessibleName(self.tr("More"))
        set_tip(self.more, self.tr("More"))
        self._menu = Menu(self.more)
        self.more.setMenu(self._menu)
        where = as_widget(in_row(self.back, (self.day, 1), gap=10))
        deeds = as_widget(in_row(self.edit, self.share, self.more, gap=10))
        in_row((FoldingRow(look, where, deeds), 1), on=self, margins=(22, 8, 22, 8))

    def show_nothing(self) -> None:
        """Offer nothing that needs an entry's text, while none is here."""
        self._menu.clear()

    def say_waiting(self) -> None:
        """Say that an entry is on its way."""
        self.day.setText(self.tr("Opening…"))

    def show_entry(self, entry: Entry, *, shared: bool) -> None:
        """Show an entry's date and its menu; what was shared can be asked for back."""
        self.day.setText(day_and_hour(long_day(entry.day), entry))
        star = self.tr("Take the star away") if entry.starred else self.tr("Star", "what a press gives the entry")
        self._menu.clear()
        self._offer("star", star)
        self._offer("later", self.tr("Add a later line"))
        self._offer("print", self.tr("Print or PDF…"))
        self._offer("evidence", self.tr("Evidence…"))
        self._offer("versions", self.tr("Earlier versions…"))
        if shared:
            self._offer("ask-back", self.tr("Ask for it back…"))
        self._menu.addSeparator()
        self._offer("trash", self.tr("Move to the trash"))

    def _offer(self, deed: str, words: str) -> None:
        self._menu.addAction(words).triggered.connect(lambda: self.deed_requested.emit(deed))


class FoundBar(QFrame):
    """Marks in `text` what is looked for; `turned_to` carries where in it the one in hand stands, in its pixels."""

    turned_to = Signal(QPoint)

    def __init__(self, look: Look, text: ShownText) -> None:
        super().__init__()
        set_look(self, "bar")
        self._look, self._text = look, text
        self._query = ""
        self._places: tuple[tuple[int, int], ...] = ()
        self._at = 0
        self._times = Label(look, "", "ui-small", "soft")
        self._which = Label(look, "", "ui-small", "soft")
        before = IconButton(look, "chevron-up", self.tr("The one before, of those found here"))
        before.clicked.connect(lambda: self.step(-1))
        after = IconButton(look, "chevron-down", self.tr("The next one, of those found here"))
        after.clicked.connect(lambda: self.step(1))
        set_tip(before, self.tr("The one before · {keys}").format(keys=keys_told("Shift+F3")))
        set_tip(after, self.tr("The next one · {keys}").format(keys=keys_told("F3")))
        in_row((self._times, 1), self._which, before, after, on=self, margins=(38, 2, 22, 2))
        self.hide()
        text.filled.connect(self._mark)
        look.changed.connect(self._paint)

    def look_for(self, query: str) -> None:
        """Mark what this search looks for; nothing where it is empty."""
        if query != self._query:
            self._query, self._at = query, 0
            self._mark()

    def forget_place(self) -> None:
        """Begin with the first one again: another entry comes."""
        self._at = 0

    def step(self, by: int) -> bool:
        """Go to the next one, round at the end; tell whether there is any."""
        if not self._places:
            return False
        self._at = (self._at + by) % len(self._places)
        self._paint()
        shown = self._text.document()
        cursor = QTextCursor(shown)
        cursor.setPosition(self._places[self._at][0])
        self._text.setTextCursor(cursor)
        self.turned_to.emit(self._text.cursorRect(cursor).center())
        return True

    def _mark(self) -> None:
        said = text_of(self._text.document())
        units = units_in(said)
        found = list_entries.places_found(said, self._query)[:MOST_MARKED] if self._query else ()
        self._places = tuple((units(start), units(end)) for start, end in found)
        self._at = min(self._at, max(0, len(self._places) - 1))
        self.setVisible(bool(self._places))
        self._times.setText(translate("FoundBar", "%Ln times in this entry", "", len(self._places)))
        self._paint()

    def _paint(self) -> None:
        which = self.tr("{n} of {all}")
        self._which.setText(which.format(n=self._at + 1, all=len(self._places)) if self._places else "")
        usual, here = found_format(self._look), _in_hand(self._look.color("board"), self._look.color("board-ink"))
        self._text.setExtraSelections(
            [self._selection(place, here if at == self._at else usual) for at, place in enumerate(self._places)]
        )

    def _selection(self, place: tuple[int, int], shape: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._text.document())
        select(cursor, *place)
        made.cursor, made.format = cursor, shape
        return made


def _in_hand(ground: QColor, ink: QColor) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setBackground(ground)
    shape.setForeground(ink)
    return shape
