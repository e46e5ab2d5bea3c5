"""One entry of two copies: both texts with what differs marked, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from journal.prose.compare import Comparison, compare_texts
from journal.shapes import Choice, ComparedEntry, Differs, EntryCopy, EntryId, Top
from ui.beside.row import HERE, THERE
from ui.beside.view import BesideView
from ui.dialogs.copies.words import Group, differs_words, group_words
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import drop, in_column, in_row, put
from ui.widgets.option_card import OptionCard
from ui.widgets.tips import set_tip
from ui.wording import translate
from ui.wording.days import long_day, moment
from ui.wording.keys import keys_told

ACROSS = 640
"""From this width on, at the usual size of text, the answers stand side by side."""


class Answer(Enum):
    """An answer that is no choice of the journal's: what is written after both texts came in."""

    JOIN = auto()


class EntryPane(QWidget):
    """`step` asks for the next entry, or the one before; `back` for the list, where there is no room for both."""

    step = Signal(int)
    back = Signal()
    decided = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._row: ComparedEntry | None = None
        self.choices: dict[EntryId, Choice] = {}
        """What was decided, by entry; what is not here is as it is proposed."""
        self.joins: dict[EntryId, None] = {}
        """Whose two texts somebody wants to join by hand, in the order in which they said so."""
        self.to_list = LinkButton(look, translate("Copies", "All entries"), "chevron-left", clicked=self.back)
        self.day = ElidedLabel(look, "", "ui-small", "soft")
        self.place = Label(look, "", "ui-small", "soft")
        self.title = Label(look, "", "section", wraps=True)
        self.says = Label(look, "", "ui-small", "soft", wraps=True)
        self._here = ElidedLabel(look, "", "ui-small-strong")
        self._there = ElidedLabel(look, "", "ui-small-strong")
        self.beside = BesideView(look, equal=True)
        self.beside.setAccessibleName(translate("Copies", "Both texts beside one another"))
        self.beside.setMinimumHeight(look.px(110))
        self.beside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.beside.stacked_changed.connect(self._place_heads)
        self.question = Label(look, "", "ui-strong", wraps=True)
        self.answers: dict[object, OptionCard] = {}
        self._group = QButtonGroup(self)
        self._cards = in_row(gap=10)
        self._lay_out()

    def show_entry(self, row: ComparedEntry | None, group: Group | None, place: tuple[int, int]) -> None:
        """Show an entry of a group; `place` is which it is, and of how many. None shows none."""
        self._row = row
        for part in (self._heads_place, self.beside, self.question):
            part.setVisible(row is not None)
        self._clear_answers()
        self.day.setText(long_day(row.day) if row else "")
        name = group_words(group) if group else ("", "")
        self.title.setText((row.heading or translate("Copies", "Without words")) if row else name[0])
        self.place.setText(translate("Copies", "{0} of {1}: {2}").format(*place, name[0]) if row else "")
        self.says.setText(self._told(row) if row else name[1])
        if row is None:
            return
        self._name_sides(row.here, row.there)
        self._ask(row)
        here, there = row.here or row.there, row.there or row.here
        if here is None or there is None:  # the same on both sides, which has no words along
            self.beside.hide()
            self._heads_place.hide()
            return
        titles = here.title != there.title
        texts = tuple(f"{copy.title}\n{copy.body}" if titles else copy.body for copy in (here, there))
        alone = Differs.TEXT not in row.differs
        self._session.reckon(
            self, lambda: compare_texts(*texts), lambda found: self._show_texts(found, alone=alone), topic="compare"
        )

    def choice(self, row: ComparedEntry) -> Choice:
        """Give what becomes of an entry."""
        return self.choices.get(row.id, Choice())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below one another where there is no room beside."""
        super().resizeEvent(event)
        across = event.size().width() >= self._look.px(ACROSS)
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        column = in_column(on=self, gap=6)
        row = in_row(self.to_list, (self.day, 1), self.place)
        for by, icon, words, keys in (
            (-1, "chevron-up", translate("Copies", "The entry before"), "Alt+Up"),
            (1, "chevron-down", translate("Copies", "The next entry"), "Alt+Down"),
        ):
            button = IconButton(self._look, icon, words, clicked=lambda _=False, by=by: self.step.emit(by))
            set_tip(button, f"{words}  {keys_told(keys)}")
            row.addWidget(button)
        self._heads_place = QWidget()
        self._heads = in_row((self._here, 1), (self._there, 1), on=self._heads_place, margins=(8, 0, 8, 0))
        put(column, row, self.title, self.says, self._heads_place, (self.beside, 1), self.question, self._cards)

    def _told(self, row: ComparedEntry) -> str:
        parts = []
        if words := differs_words(row):
            parts.append(translate("Copies", "What differs: {0}.").format(words))
        if row.here and row.there and not row.comes and Differs.TRASH not in row.differs:
            parts.append(translate("Copies", "Here is all that is there, and more."))
        if Differs.TEXT in row.differs:
            parts.append(translate("Copies", "What the other text does not have is marked."))
        return " ".join(parts)

    def _name_sides(self, here: EntryCopy | None, there: EntryCopy | None) -> None:
        for label, sign, name, copy in (
            (self._here, HERE, translate("Copies", "Here"), here),
            (self._there, THERE, translate("Copies", "There"), there),
        ):
            facts = [moment(copy.changed_at)] if copy else []
            facts += [translate("Copies", "in the trash")] if copy and copy.trashed else []
            label.setText(f"{sign}  {name} · {', '.join(facts)}" if facts else "")
            label.setVisible(copy is not None)

    def _show_texts(self, found: Comparison, *, alone: bool) -> None:
        self.beside.show_comparison(found, alone=alone)
        self.beside.setAccessibleDescription(self.says.text())

    def _place_heads(self, stacked: bool) -> None:  # noqa: FBT001  a state
        self._heads.setSpacing(0 if stacked else 12)

    # What becomes of it

    def _ask(self, row: ComparedEntry) -> None:
        if row.trashed_on_one_side:
            self._ask_trash(row)
        elif row.here and row.there and row.comes and Differs.TEXT in row.differs:
            self._ask_top(row, row.here, row.there)
        else:
            self.question.hide()

    def _ask_top(self, row: ComparedEntry, here: EntryCopy, there: EntryCopy) -> None:
        self.question.setText(translate("Copies", "Both texts are kept. Which one stands on top?"))
        times = {Top.HERE: here.changed_at, Top.THERE: there.changed_at}
        names = {Top.HERE: translate("Copies", "The one here"), Top.THERE: translate("Copies", "The one there")}
        other = Top.HERE if row.top is Top.THERE else Top.THERE
        for top in (row.top, other):
            later = translate("Copies", "Proposed: {0}") if top is row.top else "{0}"
            self._offer(top, names[top], later.format(moment(times[top])))
        self._offer(
            Answer.JOIN,
            translate("Copies", "Join by hand…"),
            translate("Copies", "Both come in; then write the one you want"),
        )
        now = self.choice(row).top
        self._check(Answer.JOIN if row.id in self.joins else row.top if now is Top.NEWER else now)

    def _ask_trash(self, row: ComparedEntry) -> None:
        thrown = row.here is not None and row.here.trashed
        here, there = (
            translate("Copies", "It lies in the trash here."),
            translate("Copies", "It lies in the trash there."),
        )
        why = translate("Copies", "It was changed there, so it would come out.") if row.revives else ""
        self.question.setText(f"{here if thrown else there} {why}".strip())
        self._offer(False, translate("Copies", "Among the entries"), translate("Copies", "With all that is new in it"))
        self._offer(
            True, translate("Copies", "In the trash"), translate("Copies", "For thirty days, as everything there")
        )
        now = self.choice(row).trashed
        self._check((thrown and not row.revives) if now is None else now)

    def _offer(self, answer: object, name: str, words: str) -> None:
        card = self.answers[answer] = OptionCard(self._look, name, words)
        self._group.addButton(card)
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # as high as the highest
        self._cards.addWidget(card, 1)
        card.toggled.connect(lambda on, answer=answer: self._decide(answer) if on else None)

    def _check(self, answer: object) -> None:
        card = self.answers[answer]
        card.blockSignals(True)
        card.setChecked(True)
        card.blockSignals(False)

    def _decide(self, answer: object) -> None:
        if self._row is not None:
            self.joins.pop(self._row.id, None)
            if answer is Answer.JOIN:
                self.joins[self._row.id] = None
                self.choices.pop(self._row.id, None)
                self.decided.emit()
                return
            choice = self.choice(self._row)
            choice = replace(choice, top=answer) if isinstance(answer, Top) else replace(choice, trashed=bool(answer))
            self.choices[self._row.id] = choice
            self.decided.emit()

    def _clear_answers(self) -> None:
        for card in self.answers.values():
            self._group.removeButton(card)
            drop(self._cards, card)
        self.answers.clear()
