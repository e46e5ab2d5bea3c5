"""The people list: names the teacher protects, with what stands for each."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from journal.changes import Changes, Room
from journal.deeds import people
from journal.journal import Journal
from journal.shapes import Decision, Person, ProtectedPeople
from ui.deed import Deed
from ui.dialogs.people.class_list import ClassList
from ui.dialogs.people.forms import NOTHING, ClassForm, Fields, HalfWritten, PersonForm, Written, fields_of
from ui.dialogs.people.listing import PeopleList
from ui.half_chosen import half_chosen
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, as_widget, in_column, in_row, put
from ui.widgets.scrolling import scrolling
from ui.widgets.segments import Segments
from ui.widgets.sheet import Question, Sheet
from ui.wording import translate
from ui.working import RefusalBanner

KEY = Qt.ItemDataRole.UserRole


class PeoplePlace(Enum):
    """What stands side by side in the sheet."""

    PEOPLE = "people"
    CLASS_LIST = "list"
    ANSWERS = "answers"


class PeopleSheet(Sheet):
    """Who is protected, a class list to add, and remembered answers: three places side by side."""

    fills = True

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        subtitle = translate(
            "PeopleSheet",
            "In what you share, or export with names protected, a stand-in takes the place of each name. This list is "
            "shared with nobody.",
        )
        super().__init__(look, parent, translate("PeopleSheet", "Names you protect"), subtitle, width=900)
        self._session = session
        self._known = ProtectedPeople()
        self._waiting: Person | None = None
        self._half: HalfWritten | None = None
        """Keeps what is typed in the form."""
        self._build()
        self._show_chosen(None)
        self._deed = Deed(session, self, self._form)
        session.changed.connect(self._take_changes)
        self._look_again()

    def _build(self) -> None:
        choices = (
            (PeoplePlace.PEOPLE.value, self.tr("People")),
            (PeoplePlace.CLASS_LIST.value, self.tr("Add a class list")),
            (PeoplePlace.ANSWERS.value, self.tr("Remembered answers")),
        )
        self._places = Segments(self.look, choices, self.tr("Names you protect"))
        self._places.chosen.connect(lambda key: self._go(PeoplePlace(key)))
        put(self.head, 10, self._places)
        self._banner = RefusalBanner(self.look, self.tr("Put away"))
        self.body.addWidget(self._banner)
        self._stack = QStackedWidget()
        self._class_list = ClassList(self._session, self.look)
        self._class_list.added.connect(self._show_added)
        self._class_list.refused.connect(self._banner.refuse)
        self._answers = Answers(self.look)
        self._answers.forget_requested.connect(self._forget)
        for place in (self._people_place(), scrolling(self._class_list), self._answers):
            self._stack.addWidget(place)
        self.body.addWidget(self._stack, 1)
        put(self.foot, REST, QuietButton(self.look, self.tr("Close"), clicked=self.dismiss))

    def _people_place(self) -> QWidget:
        self._list = PeopleList(self.look)
        self._list.chosen.connect(self._show_chosen)
        self._form = PersonForm(self.look)
        self.begins_at = self._form.name
        self._form.kept.connect(self._keep)
        self._form.retire_requested.connect(self._retire_person)
        self._form.remove_requested.connect(self._ask_to_remove)
        self._form.new_requested.connect(self._begin_new)
        self._class = ClassForm(self.look)
        self._class.retire_requested.connect(self._retire_class)
        self._class.forget_requested.connect(self._ask_to_forget)
        self._beside = QStackedWidget()
        self._beside.addWidget(scrolling(self._form))
        self._beside.addWidget(scrolling(self._class))
        return as_widget(in_row((self._list, 1), Line(upright=True), (self._beside, 1), gap=20))

    def _go(self, place: PeoplePlace) -> None:
        self._places.choose(place.value)
        self._stack.setCurrentIndex(list(PeoplePlace).index(place))
        self._banner.hide()

    # What is known

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.NAMES):
            self._look_again()

    def _look_again(self) -> None:
        self._session.ask(self, people.look, self._show, self._banner.refuse, topic="people")

    def _show(self, known: ProtectedPeople) -> None:
        self._known = known
        self._list.show_people(known.people)
        if self._waiting is not None:
            self._list.choose(self._waiting)
            self._waiting = None
        self._answers.show_decisions(known.decisions, known.people)
        self._form.stand_in.setPlaceholderText(known.proposed)

    def _show_chosen(self, about: object) -> None:
        self._banner.hide()
        if isinstance(about, str):
            self._class.show_class(about, self._known.people)
        else:
            groups = tuple(sorted({person.group for person in self._known.people if person.group}))
            person = about if isinstance(about, Person) else None
            self._form.show_person(person, self._typed(person), self._known.proposed, groups)
        self._beside.setCurrentIndex(int(isinstance(about, str)))

    # What is typed, and not kept

    def close_sheet(self) -> None:
        """Close it; what is typed stands there again."""
        self._note()
        super().close_sheet()

    def _note(self) -> None:
        if self._half is not None:
            typed = self._form.typed()
            only_class = not any((*typed[:2], typed[3]))  # which a new person has from the one before
            self._half.typed = NOTHING if self._half.before == NOTHING and only_class else typed

    def _typed(self, person: Person | None) -> Fields:
        """Give what is typed about a person; what was typed before they were changed elsewhere is of no use."""
        self._note()
        self._half = half = half_chosen(self._session).at(HalfWritten, person.id if person else None)
        before = fields_of(person)
        if half.before != before:
            half.before = half.typed = before
        return half.typed

    def _use(self, person: Person | None) -> None:
        """Let go of what was typed about a person: something came of it."""
        kept, place = half_chosen(self._session), person.id if person else None
        if self._half is kept.at(HalfWritten, place):
            self._half = None
        kept.used(HalfWritten, place)

    # Deeds

    def _begin_new(self) -> None:
        self._form.name.setFocus()
        self._list.choose(None)
        self._show_chosen(None)

    def _keep(self, written: Written, person: Person | None) -> None:
        kept = partial(people.add, names=written.names, stand_in=written.stand_in or None, group=written.group)

        def done(now: Person) -> None:
            self._use(person)
            if person is None:
                self._begin_new()
            else:
                self._show_chosen(now)

        self._do(kept if person is None else partial(people.revise, person=person.id, **kept.keywords), done)

    def _retire_person(self, person: Person) -> None:
        self._do(partial(people.retire, person=person, retired=not person.retired), self._show_chosen)

    def _retire_class(self, group: str, retired: bool) -> None:  # noqa: FBT001  carried by a signal
        self._do(partial(people.retire_class, group=group, retired=retired), lambda _: self._begin_new())

    def _ask_to_remove(self, person: Person) -> None:
        said = self.tr(
            "The name is no longer replaced in what you share. To keep it protected and out of the way, retire it."
        )
        question = Question(self.look, self, self.tr("Remove {0} from the list?").format(person.names[0]), said)

        def gone(_: object) -> None:
            self._use(person)
            self._begin_new()

        def remove() -> None:
            self._do(partial(people.remove, person=person.id), gone)

        question.answers(self.tr("Keep"), self.tr("Remove"), remove, dangerous=True).open_sheet()

    def _ask_to_forget(self, group: str) -> None:
        count = sum(person.group == group for person in self._known.people)
        said = (
            translate(
                "PeopleSheet",
                "The names of %Ln people leave the list, with nicknames, stand-ins and the answers about them. Whoever "
                "is listed in another class as well stays there.",
                "",
                count,
            ),
            self.tr(
                "Your entries stay as they are, and what you shared is not changed. These names are then asked about "
                "like any unknown name, and no longer replaced by themselves."
            ),
            self.tr(
                "Older backups still hold the list, and restoring one brings it back. Most go by themselves within "
                "about a year; the newest of each year stays until you delete it."
            ),
        )
        title = self.tr("Forget the names of {0}?").format(group)
        question = Question(self.look, self, title, "\n\n".join(said))

        def forget() -> None:
            self._do(partial(people.forget_class, group=group), lambda _: self._show_forgotten())

        sure = self.tr("I know that this cannot be undone")
        question.answers(self.tr("Keep"), self.tr("Forget the names"), forget, dangerous=True, sure=sure).open_sheet()

    def _show_forgotten(self) -> None:
        self._begin_new()
        self._class_list.look_again()

    def _forget(self, keys: tuple[str, ...]) -> None:
        self._do(partial(people.ask_again, keys=keys))

    def _show_added(self, added: tuple[Person, ...]) -> None:
        self._go(PeoplePlace.PEOPLE)
        self._waiting = added[0] if added else None

    def _do(self, act: Callable[[Journal], object], done: Callable[..., None] | None = None) -> None:
        self._banner.hide()
        self._deed.do(act, done, self._banner.refuse)


class Answers(QWidget):
    """One row for each remembered answer; `forget_requested` carries the keys of those that are chosen."""

    forget_requested = Signal(tuple)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._said = Label(look, "", "ui", "soft", wraps=True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Remembered answers"))
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._settle)
        self._forget = QuietButton(look, self.tr("Ask me again"), clicked=self._give)
        in_column(self._said, (self._list, 1), in_row(REST, self._forget), on=self, gap=10)
        self.show_decisions((), ())

    def show_decisions(self, decisions: tuple[Decision, ...], listed: tuple[Person, ...]) -> None:
        """Show these; what was answered about somebody `listed` holds for the sentences it was asked of."""
        self._list.clear()
        names = {str(person.id): person.names[0] for person in listed}
        for decision in decisions:
            text = decision.key.partition("|")[0]
            left = self.tr("left in one text: {0}") if text in names else self.tr("always left: {0}")
            said = left if decision.replacement is None else self.tr("{0} → {1}")
            row = QListWidgetItem(said.format(names.get(text, text), decision.replacement))
            row.setData(KEY, decision.key)
            self._list.addItem(row)
        self._said.setText(
            self.tr("You answered these while sharing, and are not asked about them any more.")
            if decisions
            else self.tr(
                "While you share, words that may name somebody are asked about. What you answer for good stands here."
            )
        )
        self._list.setVisible(bool(decisions))
        self._settle()

    def _settle(self) -> None:
        self._forget.setEnabled(bool(self._list.selectedItems()))
        self._forget.setVisible(not self._list.isHidden())

    def _give(self) -> None:
        self.forget_requested.emit(tuple(str(row.data(KEY)) for row in self._list.selectedItems()))
