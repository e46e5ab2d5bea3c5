"""The terms of a share: with whom, with which note, and in hope of what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from journal.shapes import Ask, ContactId, DraftKey, DraftPlace, EntryId, ShareChoices
from ui.dialogs.share.people import HalfAddressed, PeopleChoice
from ui.drafts import DraftField, DraftNote
from ui.look import Look
from ui.session import Session
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, put
from ui.widgets.letters import HoldsChoices
from ui.widgets.unmoved import come
from ui.wording import translate
from ui.wording.kinds import ask_words
from ui.wording.people import people_words

LEAST, WIDEST = 130, (1 << 24) - 1
"""Height of it where it stands above, and a width that is no bound to Qt."""
NOTE_PAUSE = 350
"""Milliseconds after the last key in the note until it is looked over for names."""


@dataclass(slots=True)
class HalfSaid(HalfAddressed):
    """What is hoped for, and whether what was written later goes along."""

    ask: Ask | None = None
    later: bool = False


class Terms(HoldsChoices, QScrollArea):
    """The left side of the dialog. `changed` comes with every change, `note_settled` after a pause in writing."""

    changed = Signal()
    note_settled = Signal()

    def __init__(
        self,
        session: Session,
        look: Look,
        entries: tuple[EntryId, ...],
        go_to_circle: Callable[[], None],
        half: HalfSaid,
    ) -> None:
        """Begin with what `half` says, and keep in it what is chosen."""
        super().__init__()
        self._look, self._half = look, half
        self._asks: dict[Ask, Chip] = {}
        self._having: frozenset[ContactId] = frozenset()
        self._sealed: frozenset[ContactId] = frozenset()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        side = QWidget()
        side.setAutoFillBackground(False)
        self.setWidget(side)
        self.people = PeopleChoice(look, go_to_circle, half)
        self.people.changed.connect(self._say_changed)
        self._hint = Label(look, "", "ui-small", "soft", wraps=True)
        self._hint.hide()
        self.note = DraftField(session, look, self.tr("A note to go with it"), height=84)
        self._pause = QTimer(self, singleShot=True, interval=NOTE_PAUSE)
        self._pause.timeout.connect(self.note_settled)
        self.note.textChanged.connect(self._wait)
        self.note.keeper.open(DraftKey(DraftPlace.SHARE_NOTE, " ".join(sorted(entries))))
        self.later = QCheckBox("")
        self.later.setChecked(half.later)
        self.later.toggled.connect(self._take_later)
        self.later.hide()
        whom = Label(look, self.tr("With", "the people to share it with"), "ui-small-strong")
        said = Label(look, self.tr("A note to go with it"), "ui-small-strong")
        asked = Label(look, self.tr("I'm hoping for"), "ui-small-strong")
        column = in_column(whom, self.people, self._hint, 10, said, on=side, margins=(20, 18, 20, 18), gap=10)
        put(column, self.note, DraftNote(look, self.note.keeper), self.later, asked, self._ask_chips(), REST)

    def was_touched(self) -> bool:
        """Tell whether something is hoped for, or what was written later goes along."""
        return self.ask is not None or self._half.later

    @property
    def ask(self) -> Ask | None:
        """Give what is hoped for."""
        return self._half.ask

    @property
    def waiting(self) -> bool:
        """Tell whether the note is still being written."""
        return self._pause.isActive()

    def show_people(self, found: ShareChoices) -> None:
        """Show whom it can go to, and say of them who had it before, in this version or an older one."""
        self._having, self._sealed = found.having, found.sealed
        self.people.show_people(found.contacts, found.groups)
        self._say_changed()

    def offer_later(self, lines: int) -> None:
        """Offer to let what was written later go along, where there are such lines."""
        self.later.setText(translate("Terms", "With the %Ln later lines", "", lines))
        come(self.later, shown=lines > 0)
        if not lines:
            self.later.setChecked(False)

    def fit(self, *, beside: bool) -> None:
        """Be a column `beside` what they will read, or stand above it, as wide as the sheet."""
        self.setMinimumSize(self._look.px(130) if beside else 0, 0 if beside else self._look.px(LEAST))
        self.setMaximumWidth(self._look.px(288) if beside else WIDEST)

    def choose_ask(self, ask: Ask | None) -> None:
        """Hope for one thing, or for nothing in particular."""
        self._half.ask = ask
        for each, chip in self._asks.items():
            chip.setChecked(each is ask)

    def _ask_chips(self) -> QWidget:
        asks = QWidget()
        flow = FlowLayout(asks)
        for ask in Ask:
            chip = Chip(self._look, ask_words(ask), clicked=lambda on, ask=ask: self.choose_ask(ask if on else None))
            flow.addWidget(chip)
            self._asks[ask] = chip
        self.choose_ask(self.ask)
        return asks

    def _take_later(self, goes: bool) -> None:  # noqa: FBT001  carried by a signal
        self._half.later = goes
        self.note_settled.emit()

    def _wait(self) -> None:
        self._pause.start()
        self.changed.emit()

    def _say_changed(self) -> None:
        told = (
            (self._having, self.tr("Shared with {0} before: sharing it again brings theirs up to date.")),
            (self._sealed, self.tr("Sealed for {0} before, and not handed over yet: hand over the new file instead.")),
        )
        said = []
        for whom, words in told:
            if names := tuple(one.name for one in self.people.chosen() if one.id in whom):
                said.append(words.format(people_words(names)))
        self._hint.setText("\n".join(said))
        self._hint.setVisible(bool(said))
        self.changed.emit()
