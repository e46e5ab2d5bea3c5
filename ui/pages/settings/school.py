"""The teacher's own year: its dates, terms and breaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.dates import schoolyears
from journal.deeds import settings
from journal.settings_table import SCHOOL_YEARS
from journal.shapes import SchoolYear, Span
from ui.days.field import DayField
from ui.look import Look
from ui.pages.settings.rows import Group
from ui.session import Session
from ui.widgets.buttons import IconButton, LinkButton, QuietButton
from ui.widgets.fields import LineField
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, as_widget, in_column, in_row, keep_place
from ui.widgets.menu_panel import Menu
from ui.wording import translate

MOST_TERMS = 6
MOST_BREAKS = 12
NAME = 150
"""Pixels that the name of a term or break has beside its days."""


class SchoolGroup(Group):
    """The school year that is now; what is changed is kept at once, as long as it makes sense."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, "")
        self.entitle(self.tr("School year"))
        self._session = session
        self._year: SchoolYear | None = None
        self._before: tuple[SchoolYear, tuple[SchoolYear, ...]] | None = None
        self._today = date.min
        self._years: tuple[SchoolYear, ...] = ()
        self.name = LineField("", longest=40)
        self.name.setMaximumWidth(look.px(140))
        self.first, self.last = DayField(look, self.tr("First day")), DayField(look, self.tr("Last day"))
        for field in (self.name, self.first, self.last):
            field.editingFinished.connect(self._keep)
        self.usual = UsualYears(look)
        self.usual.chosen.connect(self._begin_with)
        usual_row = self.add(
            self.tr("A usual year"),
            self.tr("Puts its dates, terms and breaks in place of these; then move them to your own."),
            self.usual,
        )
        self.undo = LinkButton(look, self.tr("Put back what was there"), clicked=self._put_back)
        self.undo.hide()
        usual_row.add_under(self.undo)
        self.add(self.tr("Name"), self.tr("As in “2025–26”."), self.name)
        self.add(self.tr("From and to"), self.tr("Any dates; a year may cross New Year."), _row(self.first, self.last))
        self._terms = _Spans(look, self.tr("Add a term"), self.tr("Name of the term"), MOST_TERMS)
        self._breaks = _Spans(look, self.tr("Add a break"), self.tr("Name of the break"), MOST_BREAKS)
        self.add(self.tr("Terms"), self.tr("None to six."), self._terms, under=True)
        self.add(self.tr("Breaks"), self.tr("Weeks without teaching; they are not counted."), self._breaks, under=True)
        for spans in (self._terms, self._breaks):
            spans.changed.connect(self._keep)
        self.wrong = Label(look, " ", "ui-small", "warn", wraps=True)
        keep_place(self.wrong)  # it comes as another part is pressed
        self.wrong.hide()
        self.body.addWidget(self.wrong)

    def show_years(self, year: SchoolYear, years: tuple[SchoolYear, ...], today: date) -> None:
        """Show the school year that is now; in the long holidays the coming one, be it set or only guessed."""
        self._years, self._today = years, today
        if year != self._year:
            self._show(year)

    def _show(self, year: SchoolYear) -> None:
        self._year = year
        self.name.setText(year.name)
        self.first.set_day(year.first)
        self.last.set_day(year.last)
        self._terms.show_spans(year.terms, year.first)
        self._breaks.show_spans(year.breaks, year.first)

    def _begin_with(self, preset_id: str) -> None:
        if self._year is None:
            return
        self._before = (self._year, self._years)
        year = usual_year(preset_id, self._today)
        others = tuple(each for each in self._years if each.last < year.first or each.first > year.last)
        self._show(year)
        self.wrong.hide()
        self.undo.show()
        self._set_years((*others, year))

    def _put_back(self) -> None:
        if self._before is not None:
            year, years = self._before
            self._show(year)
            self._set_years(years)
            self.usual.setFocus()
            self.undo.hide()

    def _set_years(self, years: tuple[SchoolYear, ...]) -> None:
        self._years = years
        self._session.do(self, partial(settings.keep, setting=SCHOOL_YEARS, value=years))

    def _keep(self) -> None:
        if self._year is None:
            return
        changed = replace(
            self._year,
            name=self.name.text().strip() or self._year.name,
            first=self.first.day,
            last=self.last.day,
            terms=self._terms.spans(),
            breaks=self._breaks.spans(),
        )
        trouble = self._trouble(changed)
        self.wrong.setText(trouble or " ")
        self.wrong.setVisible(bool(trouble))
        if changed == self._year or trouble:
            return
        others = tuple(year for year in self._years if year != self._year)
        self._year = changed
        self.undo.hide()
        self._set_years((*others, changed))

    def _trouble(self, year: SchoolYear) -> str:
        if year.first >= year.last:
            return self.tr("The year must end after it begins. It is not kept like this.")
        if any(span.first > span.last for span in (*year.terms, *year.breaks)):
            return self.tr("A term or a break ends before it begins. It is not kept like this.")
        return ""


class _Spans(QWidget):
    """Rows of a name and two dates, with one more at a press."""

    changed = Signal()

    def __init__(self, look: Look, add: str, name: str, most: int) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._most = most
        self._begin = date(2000, 1, 1)
        self._rows: list[tuple[QWidget, QLineEdit, DayField, DayField]] = []
        self._column = in_column(on=self, gap=6)
        self.more = LinkButton(look, add, clicked=self._add_new)
        self._column.addLayout(in_row(self.more, REST))

    def show_spans(self, spans: tuple[Span, ...], begin: date) -> None:
        """Show these, in place of what was there."""
        self._begin = begin
        for row in list(self._rows):
            self._drop(row[0])
        for span in spans:
            self._add(span)

    def spans(self) -> tuple[Span, ...]:
        """Give what is shown, in time order."""
        found = [Span(name=name.text().strip(), first=first.day, last=last.day) for _, name, first, last in self._rows]
        return tuple(sorted(found, key=lambda span: span.first))

    def _add_new(self) -> None:
        last = max((row[3].day for row in self._rows), default=self._begin)
        self._add(Span(name="", first=last, last=last))
        self._rows[-1][1].setFocus()

    def _add(self, span: Span) -> None:
        name = LineField(self._name, self._name)
        name.setText(span.name)
        name.setCursorPosition(0)
        first, last = DayField(self._look, self.tr("From")), DayField(self._look, self.tr("To"))
        first.set_day(span.first)
        last.set_day(span.last)
        for field in (name, first, last):
            field.editingFinished.connect(self._tell)
        remove = IconButton(self._look, "close", self.tr("Remove"))
        line = FoldingRow(self._look, name, _row(first, last, remove), NAME)
        remove.clicked.connect(lambda: self._remove(line))
        self._rows.append((line, name, first, last))
        self._column.insertWidget(self._column.count() - 1, line)
        self.more.setVisible(len(self._rows) < self._most)

    def _remove(self, line: QWidget) -> None:
        self._drop(line)
        self._tell()

    def _drop(self, line: QWidget) -> None:
        self._rows = [row for row in self._rows if row[0] is not line]
        line.hide()
        line.deleteLater()
        self.more.show()

    def _tell(self) -> None:
        self.changed.emit()


def _row(*parts: QWidget) -> QWidget:
    return as_widget(in_row(*parts))


def usual_words(preset_id: str) -> str:
    """Give what a usual year is called."""
    return {
        "north": translate("UsualYears", "August to June"),
        "north-semesters": translate("UsualYears", "August to June, two semesters"),
        "north-terms": translate("UsualYears", "September to July, three terms"),
        "north-quarters": translate("UsualYears", "August to June, four quarters"),
        "south": translate("UsualYears", "January to December"),
        "south-semesters": translate("UsualYears", "February to December, two semesters"),
        "south-terms": translate("UsualYears", "January to December, four terms"),
    }[preset_id]


def usual_year(preset_id: str, day: date) -> SchoolYear:
    """Make the usual year that holds a day, or the one that comes next, its parts named in the window's language."""
    part = translate("UsualYears", "Term {}")
    if preset_id.endswith("semesters"):
        part = translate("UsualYears", "Semester {}")
    elif preset_id.endswith("quarters"):
        part = translate("UsualYears", "Quarter {}")
    return schoolyears.school_year(preset_id, day, part, translate("UsualYears", "Holidays"))


class UsualYears(QuietButton):
    """Asks which of the usual years to begin with."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, translate("UsualYears", "Choose…"))
        menu = Menu(self)
        for preset in schoolyears.PRESETS:
            if menu.actions() and preset.id == "south":
                menu.addSeparator()
            action = menu.addAction(usual_words(preset.id))
            action.triggered.connect(lambda _=False, preset_id=preset.id: self.chosen.emit(preset_id))
        self.setMenu(menu)
