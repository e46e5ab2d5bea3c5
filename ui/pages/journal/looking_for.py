"""What is looked for: the search field with its completion, the filters, and what they found in figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLocale, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from journal.dates import clock
from journal.deeds import list_entries
from journal.deeds.list_entries import Count
from journal.search import query
from journal.shapes import Misread
from ui.days.field import DayField, mark_days_of
from ui.look import Look
from ui.pages.journal.filters import FilterRow
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from ui.widgets.chips import Chip
from ui.widgets.fields import LineField
from ui.widgets.flow import flowing
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, as_widget, clear, in_column, in_row, put
from ui.widgets.offering import dress_offered
from ui.widgets.search_field import SearchField
from ui.widgets.sheet import Sheet
from ui.wording import translate
from ui.wording.keys import quoted


class DaysSheet(Sheet):
    """`chosen` carries the first and the last day."""

    chosen = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget, first: date, last: date) -> None:
        super().__init__(look, parent, self.tr("Entries from and to"), width=400)
        self.first, self.last = DayField(look, self.tr("From")), DayField(look, self.tr("To"))
        grid = QGridLayout()
        for row, (field, day) in enumerate(((self.first, first), (self.last, last))):
            field.set_day(day)
            grid.addWidget(Label(look, field.accessibleName(), "ui"), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        _feet(self, self.tr("Show these days")).clicked.connect(self._choose)

    def first_field(self) -> QWidget:
        """Begin with the first day."""
        return self.first

    def _choose(self) -> None:
        days = sorted((self.first.day, self.last.day))
        self.chosen.emit(days[0], days[1])
        self.close_sheet()


class KeepSearchSheet(Sheet):
    """`chosen` carries the name."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget, proposed: str) -> None:
        super().__init__(
            look, parent, self.tr("Keep this search"), self.tr("It stays inside the journal, under More."), width=400
        )
        self.name = LineField(self.tr("Name of the search"), longest=60)
        self.name.setText(proposed)
        self.name.selectAll()
        self.name.returnPressed.connect(self._choose)
        self.body.addWidget(self.name)
        _feet(self, self.tr("Keep it")).clicked.connect(self._choose)

    def first_field(self) -> QWidget:
        """Begin with the name."""
        return self.name

    def _choose(self) -> None:
        if name := self.name.text().strip():
            self.chosen.emit(name)
            self.close_sheet()


def _feet(sheet: Sheet, yes: str) -> PrimaryButton:
    agree = PrimaryButton(sheet.look, yes)
    put(sheet.foot, REST, QuietButton(sheet.look, translate("DaysSheet", "Leave it"), clicked=sheet.dismiss), agree)
    return agree


class LookingFor(QWidget):
    """The head of the list; `changed` says that words, filters or the order are others."""

    changed = Signal()
    pictures_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self.field = SearchField(look, self.tr("Search everything you wrote"), self.tr("Search everything you wrote…"))
        self.filters = FilterRow(session, look)
        self.completing = Completing(session, look, self.field)
        self._order = Chip(look, self.tr("Best first"))
        self._found = Label(look, "", "ui-small", "faint")
        self._left_out = Label(look, "", "ui-small", "faint", wraps=True)
        self._left_out.hide()
        self._misread = MisreadLines(look)
        self._misread.chosen.connect(self._mend)
        self._lay_out()
        self.field.textChanged.connect(self._tell)
        self._order.toggled.connect(self._tell)
        self.filters.changed.connect(self._tell)
        self.filters.saved_chosen.connect(self.field.setText)
        self.filters.keep_requested.connect(self._ask_name)
        self.filters.days_requested.connect(self._ask_days)

    def _lay_out(self) -> None:
        counted = flowing(self._order, self._found, gap=8)
        self._result = as_widget(in_column(counted, self._left_out, self._misread))
        self._result.hide()
        pictures = IconButton(self._look, "photo", self.tr("All pictures"), clicked=self.pictures_requested)
        first = in_row((self.field, 1), pictures, gap=8)
        in_column(first, self.filters, self._result, on=self, margins=(16, 16, 16, 10), gap=10)

    @property
    def words(self) -> str:
        """The words that are looked for, empty where none are."""
        return self.field.text().strip()

    @property
    def best_first(self) -> bool:
        """Whether the best hits come first, and not the newest."""
        return self._order.isChecked()

    def show_count(self, count: Count) -> None:
        """Say how many entries were found, and that older ones cannot be found yet."""
        self._found.say(translate("LookingFor", "%Ln entries", "", count.found))
        waiting = self.tr("Older ones are still being made ready: {n}.")
        self._left_out.setText(waiting.format(n=QLocale().toString(count.left_out)))
        self._left_out.setVisible(bool(count.left_out))
        self._misread.show_misread(count.misread)

    def _tell(self) -> None:
        self._result.setVisible(bool(self.words))
        self.changed.emit()

    def _mend(self, part: str, nearest: str) -> None:
        self.field.setText(" ".join(nearest if each == part else each for each in self.field.text().split()))
        self.field.setFocus()

    def _ask_name(self) -> None:
        sheet = KeepSearchSheet(self._look, self, self.words)
        sheet.chosen.connect(self._keep)
        sheet.open_sheet()

    def _keep(self, name: str) -> None:
        words, wanted = self.words, self.filters.filter
        self._session.do(self, partial(list_entries.keep_search, name=name, text=words, wanted=wanted))

    def _ask_days(self) -> None:
        wanted, today = self.filters.filter, clock.today()
        sheet = DaysSheet(self._look, self, wanted.since or today - timedelta(days=30), wanted.until or today)
        mark_days_of(self._session, sheet.first, sheet.last)
        sheet.chosen.connect(self.filters.choose_days)
        sheet.open_sheet()


class MisreadLines(QWidget):
    """`chosen` carries what stands in the search, and what shall stand there in its place."""

    chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Misread, ...] = ()
        self._column = in_column(on=self, gap=2)
        self.hide()

    def show_misread(self, found: Sequence[Misread]) -> None:
        """Say what was not understood; nothing where all was."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        clear(self._column)
        for one in self._shown:
            self._column.addWidget(Label(self._look, self._words(one), "ui-small", "warn", wraps=True))
            if one.nearest:
                nearest = LinkButton(self._look, self.tr("Look for {0}").format(one.nearest))
                nearest.clicked.connect(partial(self.chosen.emit, one.part, one.nearest))
                self._column.addWidget(nearest, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(self._shown))
        if self._shown:
            announce(self, self._words(self._shown[0]))

    def _words(self, one: Misread) -> str:
        if one.tag:
            return self.tr("No entry has the tag {0}.").format(f"#{one.tag}")
        return self.tr("{0} is no condition, so it is looked for as a word.").format(quoted(one.part))


class Completing(QObject):
    """Follows the word under the cursor of a field."""

    def __init__(self, session: Session, look: Look, field: QLineEdit) -> None:
        super().__init__(field)
        self._session, self._field = session, field
        self.offered = QStringListModel(self)
        self.completer = QCompleter(self.offered, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setWidget(field)
        dress_offered(look, self.completer)
        self.completer.activated.connect(self._take)
        field.textEdited.connect(self._follow)

    def part(self) -> tuple[int, str]:
        """Give where the word under the cursor begins, and the word as far as the cursor."""
        before = self._field.text()[: self._field.cursorPosition()]
        start = before.rfind(" ") + 1
        return start, before[start:]

    def _follow(self) -> None:
        _, part = self.part()
        if ":" not in part and len(part) < 2:
            self._show(())
            return

        # Without asking the journal it is known already that most words are none of ours.
        if ":" in part or part.startswith("#") or query.completions(part, (), date.min):
            self._session.ask(self, partial(list_entries.complete, part=part), self._show, topic="completion")
        else:
            self._show(())

    def _show(self, found: tuple[str, ...]) -> None:
        self.offered.setStringList(list(found))
        if found and self._field.hasFocus():
            self.completer.complete()
        else:
            popup = self.completer.popup()
            if popup is not None:
                popup.hide()

    def _take(self, words: str) -> None:
        start, part = self.part()
        text = self._field.text()
        rest = text[start + len(part) :]
        gap = "" if words.endswith(":") or rest.startswith(" ") else " "
        self._field.setText(text[:start] + words + gap + rest)
        self._field.setCursorPosition(start + len(words) + len(gap))
        if words.endswith(":"):
            self._follow()
