"""What the settings are made of: a group with a title, and rows of words with a control beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QPushButton, QWidget

from journal import prose
from journal.deeds import settings
from journal.errors import Refusal
from journal.settings_table import Setting
from journal.shapes.keys import KeyDeed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.cards import Card
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column, in_row, put
from ui.widgets.segments import Segments
from ui.widgets.toggling import Toggling
from ui.widgets.unmoved import press_only_unmoved
from ui.wishes import Prove, Proved, Wish, Wishing
from ui.wording.refusals import say

T = TypeVar("T")

LARGE = 1.5
"""Text of more than this size leaves no room beside the words."""
STEM = 4
"""The fewest letters of a word that is found with an ending typed after it, too."""
WORDS = 170
"""Pixels that the words take beside a control, at the usual size of text."""


class Row(QWidget):
    """One setting: its name, a line that explains it, its control at the right (below it with `under`)."""

    def __init__(self, look: Look, name: str, why: str, control: QWidget | None, *, under: bool = False) -> None:
        super().__init__()
        self._beside: QHBoxLayout | None = None
        said = control.text() if isinstance(control, QPushButton) else ""
        self.words = prose.fold(f"{name} {why} {said}")
        self.about = why
        self.why = Label(look, why, "ui-small", "soft", wraps=True)
        if not why:
            self.why.hide()
        column = in_column(Label(look, name, "ui-medium", wraps=True), self.why, gap=1)
        self._column = column
        row = in_row((column, 1), on=self, margins=(0, 6, 0, 6), gap=20)
        if control is None:
            return
        if not control.accessibleName():
            words = control.text() if isinstance(control, QPushButton) else ""
            control.setAccessibleName(f"{name}: {words}" if words else name)
        if under:
            put(column, 8, control)
        else:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._beside, self._control, self._look = row, control, look
            self.setMinimumWidth(1)  # it makes room by itself, however long the words of a language are
            look.follow(self, self._make_room)
            self._make_room()

    def know_as(self, words: str) -> None:
        """Be found by other words than those that stand there, it alone of its group."""
        self.words += f" {prose.fold(words)}"

    def refuse(self, refusal: Refusal) -> None:
        """Say why it did not work, in the place of the line that explains it."""
        self.explain(say(refusal).together)

    def explain(self, words: str) -> None:
        """Say this in the line that explains it, which comes, goes or grows with it."""
        if words != self.why.text():
            press_only_unmoved(self)
        self.why.setText(words)
        self.why.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room anew."""
        super().resizeEvent(event)
        if self._beside is not None:
            self._make_room()

    def _make_room(self) -> None:
        """Put the control below its words where the letters are large, or it would leave too little beside it."""
        assert self._beside is not None, "there is a control"
        in_a_row = self._control.in_a_row() if isinstance(self._control, Segments) else self._control.sizeHint().width()
        needed = in_a_row + 20 + self._look.px(WORDS)
        large = self._look.scale > LARGE or 1 < self.width() < needed
        wanted = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if large else Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._beside.setDirection(wanted)
        self._beside.setAlignment(self._control, side)
        self._beside.setSpacing(8 if large else 20)
        if isinstance(self._control, Segments) and self.width() > 1:
            self._control.fit(self.width() if large else in_a_row)

    def add_under(self, part: QWidget, *, whole: bool = False) -> None:
        """Put something more below the words, over the `whole` width or as wide as it is."""
        self._column.addWidget(part, 0, Qt.AlignmentFlag(0) if whole else Qt.AlignmentFlag.AlignLeft)


class Group(Card):
    """A card of rows under one title."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, title)
        self.rows: list[Row] = []
        self._also = ""

    def know_as(self, words: str) -> None:
        """Be found by other words than those that stand there: what people who look for it type."""
        self._also += f" {words}"

    def entitle(self, title: str) -> None:
        """Give it its title, in the words of its own class."""
        self.title.setText(title)
        self.body.insertWidget(0, self.title)
        self.setAccessibleName(title)

    def add(self, name: str, why: str, control: QWidget | None, *, under: bool = False) -> Row:
        """Add a setting and give its row."""
        press_only_unmoved(self)
        row = Row(self.look, name, why, control, under=under)
        self.rows.append(row)
        self.body.addWidget(row)
        return row

    def offer(self, wish: Wishing, wished: Wish, name: str, why: str, words: str) -> Row:
        """Add a row with a button that wishes for something, and give it."""
        button = QuietButton(self.look, words, clicked=lambda: wish(wished))
        return self.add(name, why, button)

    def narrow(self, text: str, *, endings: bool = False) -> bool:
        """Show only the rows that have every word of `text`, its accents aside; tell whether any is left.

        `endings`: what is looked for may have one that stands nowhere, as "fonts" has.
        """
        wanted = prose.fold(text).split()
        here = prose.fold(f"{self.title.text()} {self._also}")
        left = False
        for row in self.rows:
            fits = all(_has(f"{here} {row.words}", word, endings=endings) for word in wanted)
            row.setVisible(fits)
            left = left or fits
        self.setVisible(left)
        return left


def _has(words: str, wanted: str, *, endings: bool) -> bool:
    """Tell whether a word stands among others, if in part: "pass" in "passphrase", with `endings` "fonts" in "font"."""
    return wanted in words or (endings and any(len(word) >= STEM and wanted.startswith(word) for word in words.split()))


class Switch(Toggling, QCheckBox):
    """A setting of the journal that is on or off, kept at once; where that guards it less, once it was proved."""

    def __init__(self, session: Session, setting: Setting[bool], wish: Wishing) -> None:
        super().__init__()
        self._session, self._wish = session, wish
        self._setting = setting
        self.clicked.connect(self._keep)
        self.hear_toggles()

    def show_state(self, *, on: bool) -> None:
        """Show what the journal has kept."""
        self.setChecked(on)

    def _keep(self, on: bool) -> None:  # noqa: FBT001  Qt's signature
        setting = self._setting
        if setting.looser and setting.looser(not on, on):
            self._wish(loosening(self._session, self, setting, on, lambda: self.show_state(on=not on)))
        else:
            self._session.do(self, partial(settings.keep, setting=setting, value=on))


def loosening(
    session: Session, owner: QWidget, setting: Setting[T], value: T, otherwise: Callable[[], object]
) -> Prove:
    """Give what is wanted where a setting is to guard the journal less than it did."""

    def then(proved: Proved) -> None:
        session.do(owner, partial(settings.loosen, proof=proved.proof, setting=setting, value=value))

    return Prove(deed=KeyDeed.LOOSER_LOCK, then=then, otherwise=otherwise)
