"""Above the list: new entries that the journal does not have yet, because the disk would not take them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import held_words
from ui.keeping import EntryPlace, Held
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.drawing import from_start
from ui.widgets.glyphs import draw_kind_badge
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import clear, in_column
from ui.widgets.unmoved import press_only_unmoved

MOST = 3
"""More than these are told of at the foot of the navigation only."""


class HeldRow(Button):
    """One such entry: its title, how it begins, and that it is not on the disk."""

    kind = "held-row"

    def __init__(self, look: Look, held: Held) -> None:
        super().__init__(look)
        self._look = look
        draft = held.words.draft
        self._of_kind = draft.kind.value if draft else "note"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._column = column = in_column(on=self, margins=(look.px(49), 11, 16, 11), gap=1)
        told = held_words.held_in_row(held)
        for label in (
            ElidedLabel(look, held.words.called, "row-title"),
            ElidedLabel(look, held_words.first_words(held), "ui-small", "soft"),
            Label(look, told, "ui-small", "warn"),
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setAccessibleName(f"{held.words.called}, {told}")

    def sizeHint(self) -> QSize:
        """Be as high as the words are."""
        return QSize(120, self._column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never cut the words off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the kind."""
        super().paintEvent(event)
        px = self._look.px
        draw_kind_badge(QPainter(self), self._look, self._of_kind, from_start(self, px(26)), px(24), px(24))


class HeldRows(QWidget):
    """Shows the first few; one that is pressed is gone on with."""

    pressed = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._shown: tuple[Held, ...] = ()
        self._column = in_column(on=self, gap=0)
        session.unsaved_changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Show what the journal does not have."""
        held = tuple(each for each in self._session.held if isinstance(each.words.place, EntryPlace))
        new = tuple(each for each in held if not each.words.rev)[:MOST]
        if new == self._shown:
            return
        press_only_unmoved(self)
        self._shown = new
        clear(self._column)
        for each in new:
            row = HeldRow(self._look, each)
            row.clicked.connect(partial(self.pressed.emit, each.words))
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(new))
