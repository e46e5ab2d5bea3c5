"""What others will read, with every open word beside what can be done with it: for sharing, and for exporting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal.changes import Changes, Room
from journal.deeds import people, share
from journal.errors import Refusal
from journal.shapes import Decision, EntryId, Finding, Lines, LookedOver, Person, Preview, ProtectedFile
from ui.dialogs.share.decisions import Decisions, every_finding
from ui.dialogs.share.reading import ProtectedText
from ui.look import Look, set_look
from ui.questions.protecting import may_stay, protect
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row
from ui.widgets.letters import HoldsChoices
from ui.wording import translate


@dataclass(slots=True)
class HalfDecided:
    """What was decided by key, whom it put on the people list, and what was asked in every line in sight by then."""

    decisions: dict[str, Decision] = field(default_factory=dict)
    added: dict[str, Person] = field(default_factory=dict)
    lines: Lines | None = None


class Pane(HoldsChoices, QWidget):
    """`settled` says that `preview` or `decided` may be new, `failed` carries a `Refusal`.

    Alt+P protects the next, Alt+L leaves it.
    """

    settled = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, look: Look, entries: tuple[EntryId, ...], words: str, half: HalfDecided
    ) -> None:
        """Go on where `half` stands, and keep in it how far somebody came."""
        super().__init__()
        self._session, self._entries, self._half = session, entries, half
        self._changed = True
        """Whether the texts may be others than those that were decided about."""
        self._note = ""
        self._later = False
        self._wanted: set[str] = set()
        """What was pressed to be protected: one after the other, for what one answer settles is not asked again."""
        self._all_wanted = False
        self._under_way = False
        self.preview: Preview | None = None
        self._badge = Label(look, "", "ui-small")
        self._badge.setContentsMargins(10, 3, 10, 3)
        set_look(self._badge, "pill")
        head = in_row(Label(look, words, "ui-small-strong", wraps=True), REST, self._badge)
        self.reading = ProtectedText(look)
        self.choices = Decisions(look)
        self.choices.protect_chosen.connect(self.protect)
        self.choices.leave_chosen.connect(self.leave)
        self.choices.file_chosen.connect(self.decide_file)
        self.choices.undo_chosen.connect(self.undo)
        self.choices.all_chosen.connect(self.protect_all)
        self.reading.finding_pressed.connect(self.choices.focus_on)
        session.changed.connect(self._take_changes)
        in_column(head, (self.reading, 1), self.choices, on=self, margins=(24, 18, 24, 14), gap=10)

    def answer_keys(self, sheet: QWidget) -> None:
        """Let Alt+P and Alt+L decide from anywhere in `sheet`."""
        for key, deed in (("P", self.protect), ("L", self.leave)):
            shortcut = QShortcut(
                QKeySequence(f"Alt+{key}"), sheet, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(partial(self._with_next, deed))

    def was_touched(self) -> bool:
        """Tell whether something was decided here."""
        return bool(self._half.decisions or self._half.added)

    @property
    def decided(self) -> bool:
        """Tell whether nothing is open, and what stands in sight is what would leave now."""
        in_sight = not (self._under_way or self._changed)
        return in_sight and self.preview is not None and not self.preview.undecided

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Give what was decided here."""
        return tuple(self._half.decisions.values())

    def look_over(self, note: str = "", *, later: bool = False) -> None:
        """Look everything over, with a note that goes along and, with `later`, what was written later."""
        self._changed |= later != self._later
        self._note, self._later = note, later
        self._under_way = True
        self.settled.emit()
        seen = self._half.lines if self._changed else None
        look = partial(share.taken_up, entry_ids=self._entries, decisions=self.decisions, seen=seen)
        look = partial(look, note=note, later=later)
        self._session.ask(self, look, partial(self._show, seen is not None), self._refuse, topic="preview")

    def protect(self, one: Finding) -> None:
        """Put something else where this stands."""
        self._wanted.add(one.key)
        self._go_on()

    def protect_all(self) -> None:
        """Protect whatever is open, as if each were pressed."""
        self._all_wanted = True
        self._go_on()

    def _go_on(self) -> None:
        self._show_wanted()
        self._protect_next()
        if not self._under_way:
            self.look_again()  # all of it is answered: it was looking it over that failed

    def _wants(self, one: Finding) -> bool:
        answered = one.key in self._half.decisions or one.key in self._half.added
        return not answered and (self._all_wanted or one.key in self._wanted)

    def _show_wanted(self) -> None:
        for one in filter(self._wants, self.choices.open_ones()):
            self.choices.show_pressed(one.key)

    def _protect_next(self) -> None:
        if self._under_way:
            return  # what is open will be known with the next preview
        one = next(filter(self._wants, self.choices.open_ones()), None)
        if one is None:
            self._want_no_more()
        else:
            self._under_way = True
            listed = partial(self._listed, one.key)
            protect(self._session, self, one, self.decide, listed, self._refuse)

    def _want_no_more(self) -> None:
        self._wanted.clear()
        self._all_wanted = False

    def leave(self, one: Finding) -> None:
        """Leave this as it is, where it may stay."""
        if may_stay(one):
            self.choices.show_pressed(one.key, 1)
            self.decide(Decision(key=one.key, replacement=None))

    def decide_file(self, key: str, goes: bool) -> None:  # noqa: FBT001  carried by a signal
        """Let a photo or file go along, or stay here."""
        self.choices.show_pressed(key, 0 if goes else 1)
        self.decide(Decision(key=key, replacement=None if goes else ""))

    def decide(self, decision: Decision) -> None:
        """Take a decision about one person, in every text in which they were in sight."""
        for key in self.choices.keys_of(decision.key):
            self._half.decisions[key] = replace(decision, key=key)
        self.look_again()

    def undo(self, key: str) -> None:
        """Ask about something again that was decided here."""
        keys = self.choices.keys_of(key)
        self.choices.show_pressed(key)
        person = next((self._half.added[each] for each in keys if each in self._half.added), None)
        if person is None:
            self._forget(keys)
        else:
            take_off = partial(people.take_off_again, added=person)
            self._session.do(self, take_off, lambda _: self._forget(keys), self._refuse)

    def _forget(self, keys: tuple[str, ...]) -> None:
        for each in keys:
            self._half.decisions.pop(each, None)
            self._half.added.pop(each, None)
        self._changed |= any(file.key in keys for file in self._files())  # what is in a file comes into sight again
        self.look_again()

    def _files(self) -> tuple[ProtectedFile, ...]:
        return tuple(file for entry in self.preview.entries for file in entry.files) if self.preview else ()

    def look_anew(self) -> None:
        """Look over what stands there by now, as if it had changed: who was listed here may be off the list."""
        self._changed = True
        self.look_again()

    def look_again(self) -> None:
        """Look over what stands there by now, with the same note."""
        self.look_over(self._note, later=self._later)

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.ENTRIES, Room.ATTACHMENTS, Room.TAGS):
            self._changed = True
            if not self._under_way:  # else that is looked at once it is home
                self.look_again()

    def _listed(self, key: str, person: Person) -> None:
        self._half.added[key] = person
        self.look_again()

    def _with_next(self, deed: Callable[[Finding], None]) -> None:
        if (one := self.choices.next_open()) is not None:
            deed(one)

    def _refuse(self, refusal: Refusal) -> None:
        """Let everything that is still open be pressed again."""
        self._under_way = False
        self._want_no_more()
        self._show_choices()
        self.failed.emit(refusal)

    def _show_choices(self) -> None:
        if self.preview is not None:
            listed = {key: person.id for key, person in self._half.added.items()}
            self.choices.show_preview(self.preview, {**dict.fromkeys(self._half.decisions), **listed})

    def _show(self, checked: bool, looked: LookedOver) -> None:  # noqa: FBT001  said before it was asked
        if self._changed and self._half.decisions and not checked:
            self.look_again()
            return
        self.preview = preview = looked.preview
        self._under_way = False
        if self._changed:
            listed = {one.person for group in every_finding(preview) for one in group}
            self._half.decisions = {one.key: one for one in looked.decisions}
            self._half.added = {key: person for key, person in self._half.added.items() if person.id in listed}
        self._half.lines, self._changed = looked.lines, False
        self.reading.show_preview(preview)
        self._show_choices()
        self._show_wanted()
        open_, covered = preview.undecided, len(preview.stand_ins)
        said = translate("Pane", "%Ln names protected", "", covered)
        set_open = self.tr("{0} to decide").format(open_)
        said = f"{said} · {set_open}" if open_ else said
        if said != self._badge.text():
            self._badge.setText(said)
            announce(self, said)
        set_look(self._badge, "pill-warn" if open_ else "pill")
        self.settled.emit()
        self._protect_next()
