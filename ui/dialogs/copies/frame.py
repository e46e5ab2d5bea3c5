"""What the sheet of two copies is made of: a sentence, the list and the entry, and the buttons that serve now."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ui.dialogs.copies.listing import CopiesList
from ui.dialogs.copies.pane import EntryPane
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, as_widget, in_column, in_row, put
from ui.widgets.scrolling import scrolling
from ui.widgets.secret_field import SecretField
from ui.wording import translate
from ui.working import WorkingSheet

WIDTH = 1180
NARROW = 560
"""While there is no more to be seen than a sentence."""
LIST_WIDTH = 372
BESIDE = 900
"""From this width on, at the usual size of text, the list and the entry stand side by side, else they take turns."""


class Step(Enum):
    """How far it has come."""

    CHOOSING = auto()
    ASKING = auto()
    """For the passphrase of a copy that has another key."""
    WORKING = auto()
    COMPARED = auto()
    DONE = auto()


class CopiesFrame(WorkingSheet):
    """`pressed` comes with the button, and with Enter in the field of the passphrase."""

    pressed = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, translate("Copies", "Two copies, one journal"), width=WIDTH)
        self.step = Step.CHOOSING
        self._beside = True
        self._lay_out(session)

    def first_field(self) -> QWidget | None:
        """Begin with the choice of a folder."""
        return self.folder if self.step is Step.CHOOSING else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list and the entry take turns where there is no room for both."""
        super().resizeEvent(event)
        self.fit()

    def _lay_out(self, session: Session) -> None:
        look = self.look
        self.words = Label(look, "", "ui-small", "soft", wraps=True)
        self.head.addWidget(self.words)
        self.secret = SecretField(look, translate("Copies", "Passphrase of the other copy"))
        self.secret.entered.connect(self.pressed)
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self.busy.setSizePolicy(policy)
        self.list = CopiesList(look)
        self.list.opened.connect(lambda: self.turn(to_list=False))
        self.pane = EntryPane(session, look)
        self.pane.step.connect(self.list.step)
        self.pane.back.connect(lambda: self.turn(to_list=True))
        self._line = Line(upright=True)
        self._pane_area = scrolling(self.pane)
        self._parts = as_widget(in_row((self._listing(), 1), self._line, (self._pane_area, 2), gap=16))
        put(self.body, self.trouble, self.secret, self.busy, (self._parts, 1))
        self._buttons()
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.list.step, by))
        look.changed.connect(self.fit)

    def _listing(self) -> QWidget:
        """Give the list, with what comes of its boxes below."""
        self.plan = Label(self.look, "", "ui-small", "soft", wraps=True)
        self._list_place = as_widget(in_column((self.list, 1), self.plan))
        return self._list_place

    def _buttons(self) -> None:
        self.go = PrimaryButton(self.look, clicked=self.pressed)
        self.folder = QuietButton(self.look, translate("Copies", "Choose a folder…"))
        self.file = QuietButton(self.look, translate("Copies", "Choose a file…"))
        self.report = QuietButton(self.look, translate("Copies", "Keep a report…"))
        self.leave = LinkButton(self.look, translate("Copies", "Not now"), clicked=self.dismiss)
        put(self.foot, self.go, self.folder, self.file, self.report, REST, self.leave)

    def show_step(self, step: Step) -> None:
        """Show what there is to be seen and done now."""
        self.step = step
        self.fills = step is Step.COMPARED
        self._width = WIDTH if self.fills else NARROW
        self.words.show()
        self._parts.setVisible(self.fills)
        if step is not Step.WORKING:
            self.rest()
        self.secret.setVisible(step is Step.ASKING)
        for button in (self.folder, self.file):
            button.setVisible(step is Step.CHOOSING)
        self.go.setVisible(step in {Step.ASKING, Step.COMPARED})
        self.report.setVisible(step is Step.COMPARED)
        leave = {Step.WORKING: translate("Copies", "Stop"), Step.DONE: translate("Copies", "Close")}
        self.leave.setText(leave.get(step, translate("Copies", "Not now")))
        self._settle()
        if step is Step.CHOOSING:
            self.words.setText(
                translate(
                    "Copies",
                    "A folder of this journal that was copied to a stick or another computer, a backup, or the file a "
                    "sync program left. It is read and never changed; first you see what differs.",
                )
            )
        elif step is Step.ASKING:
            self.words.setText(
                translate("Copies", "This copy has a key of its own. The passphrase that opens it is needed once.")
            )
            self.go.setText(translate("Copies", "Open it"))
            self.go.setEnabled(True)
            self.secret.setFocus()

    def fit(self) -> None:
        """Put the list and the entry side by side where there is room for both."""
        px = self.look.px
        self._beside = min(px(WIDTH), self.width() - 32) - 52 >= px(BESIDE)
        self._list_place.setMinimumWidth(px(LIST_WIDTH) if self._beside else px(120))
        self._list_place.setMaximumWidth(px(LIST_WIDTH) if self._beside else 16_777_215)
        self.pane.to_list.setHidden(self._beside)
        self._line.setVisible(self._beside)
        if self._beside:
            self.words.show()
            self._list_place.show()
            self._pane_area.show()
        elif self._list_place.isVisibleTo(self._parts) and self._pane_area.isVisibleTo(self._parts):
            self.turn(to_list=True)

    def turn(self, *, to_list: bool) -> None:
        """Show the list or the entry, where there is room for one alone."""
        if self._beside:
            return
        for part in (self.words, self._list_place):
            part.setVisible(to_list)
        self._pane_area.setHidden(to_list)
        (self.list if to_list else self.pane.to_list).setFocus()
