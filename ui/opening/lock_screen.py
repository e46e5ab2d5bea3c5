"""The locked journal: one field, one button, and the ways out for who has forgotten the passphrase."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.errors import DamagedJournal, DamagedKeys, Refusal
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.brand import Brand
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, Rest, in_column, in_row, put
from ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from journal.shapes import BackupInfo
    from ui.widgets.busy import Busy
    from ui.widgets.notice import Banner
    from ui.widgets.typed_ahead import TypedAhead
    from ui.wording.refusals import Said

WIDTH, BUSY = 400, 15.5
"""Pixels of its width where no line needs more, and of the height of the bar and its words."""
NO_CONSTRAINT = 1
"""`QLayout.SizeConstraint.SetNoConstraint` by its number, as ever before the first paint."""


class LockScreen(QWidget):
    """Opens the journal in `folder` with its passphrase or with the words of the recovery sheet.

    `recovered` comes before the session's `unlocked` where the recovery words opened it: a new passphrase is due.
    """

    recovered = Signal()
    folder_chosen = Signal(object)
    new_journal_requested = Signal()
    restore_requested = Signal()
    help_requested = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._folder = Path()
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(3)
        self._column = column
        for part in self._parts():
            column.addWidget(part)
        column.insertSpacing(column.count() - 1, look.px(BUSY) + column.spacing())  # a part has a gap, room has none
        column.addStretch(4)
        self._middle = middle = QWidget()
        middle.setLayout(column)
        look.follow(self, self._keep_narrow)
        look.follow(self, self._keep_room)
        self._ground, self._scrolls = QWidget(), False
        across = QHBoxLayout(self._ground)
        put(across, Rest(1), (middle, 1000), Rest(1))
        self._whole = whole = QVBoxLayout(self)
        whole.setProperty("sizeConstraint", NO_CONSTRAINT)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._ground)
        self._keep_narrow()

    def set_folder(self, folder: Path, hint: str = "") -> None:
        """Ask for the passphrase of the journal in `folder`; a `hint` stands below its name (the demo journal's)."""
        self._folder = folder
        self._which.setText(f"{folder.stem}\n{hint}".strip())
        self.begin()

    def begin(self) -> None:
        """Empty every field and put the cursor where typing starts."""
        self._say_nothing()
        self._secret.begin()

    def say_refusal(self, refusal: Refusal) -> None:
        """Say why it did not open."""
        from ui.wording.refusals import say

        said = say(refusal)
        self._rest()
        self._ahead.drop()
        self._trouble.say(*said.parts)
        if isinstance(refusal, DamagedJournal | DamagedKeys):
            self._look_for_backups(said)
        self._make_room()
        self._secret.type_anew()

    def _look_for_backups(self, said: Said) -> None:
        from journal.deeds import back_up
        from ui.wording.days import moment

        folder = self._folder

        def offer(found: tuple[BackupInfo, ...]) -> None:
            newest = next((made for made in found if made.verified), None)
            still_said = self._folder == folder and not self._trouble.isHidden()
            if newest is not None and still_said and self._trouble.title.text() == said.title:
                words = self.tr("The newest whole backup is of {0}. Entries in it: {1}.")
                told = words.format(moment(newest.made_at), QLocale().toString(newest.entries))
                self._trouble.say(said.title, f"{said.together} {told}", self.tr("Restore it…"))
                self._make_room()

        self._session.other_disks.ask(self, lambda: back_up.backups(folder), offer, lambda _: None)

    @cached_property
    def _trouble(self) -> Banner:
        from ui.widgets.notice import Banner  # nothing went wrong before the first paint

        made = Banner(self._look)
        made.pressed.connect(self.restore_requested)
        self._column.insertWidget(self._column.indexOf(self._open) + 1, made)
        self.setTabOrder(self._open, made.button)
        return made

    @cached_property
    def _busy(self) -> Busy:
        from ui.widgets.busy import Busy

        made = Busy(self._look)
        self._column.insertWidget(self._take_gap(), made)
        return made

    @cached_property
    def _ahead(self) -> TypedAhead:
        from ui.widgets.typed_ahead import TypedAhead

        return TypedAhead(self.window())

    def _keep_room(self) -> None:
        """Keep a larger gap for the bar and its words, until they are there: they grow by themselves."""
        if "_busy" not in vars(self):
            self._column.insertSpacing(self._take_gap(), self._look.px(BUSY) + self._column.spacing())

    def _take_gap(self) -> int:
        """Take away the gap that the bar and its words fill; give where it was."""
        place = self._column.indexOf(self._ways) - 1
        self._column.takeAt(place)
        return place

    def _say_nothing(self) -> None:
        if "_trouble" in vars(self):
            self._trouble.hide()

    def _keep_narrow(self) -> None:
        # Wider where a line of it is, as those are that lead elsewhere: they cannot be broken.
        self._middle.setMaximumWidth(max(self._look.px(WIDTH), self._middle.minimumSizeHint().width()))

    def minimumSizeHint(self) -> QSize:
        """Ask for no room: a window larger than its screen helps nobody."""
        return QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll where there is no room for all of it."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Scroll also where the words grew, as with larger letters."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_narrow()
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Let it scroll from now on, if there is no room: a place that scrolls costs a twelfth of the whole start."""
        wanted = self._ground.heightForWidth(self.width())
        if self._scrolls or max(wanted, self._ground.minimumSizeHint().height()) <= self.height():
            return
        from ui.widgets.scrolling import scrolling

        self._scrolls = True
        typing = self._ground.focusWidget()
        self._whole.addWidget(scrolling(self._ground))
        if typing is not None:
            typing.setFocus()

    def _parts(self) -> list[QWidget]:
        look = self._look
        brand = Brand(look)
        title = Label(look, self.tr("Your journal is locked"), "title", wraps=True)
        self._which = Label(look, "", "ui", "soft")
        other_way = LinkButton(look, self.tr("Forgotten it? Use the words on your recovery sheet"))
        hint = self.tr("The twelve words of your recovery sheet, in order")
        self._secret = SecretField(look, self.tr("Passphrase"), other_way, hint)
        self._secret.entered.connect(self.open_journal)
        self._secret.turned.connect(self._say_nothing)
        self._open = PrimaryButton(look, self.tr("Open", "the verb, of the journal"), clicked=self.open_journal)
        self._deed = Deed(self._session, self, self._open)
        another = LinkButton(look, self.tr("Open another journal…"), clicked=self._choose_folder)
        new = LinkButton(look, self.tr("Make a new journal"), clicked=self.new_journal_requested)
        restore = LinkButton(look, self.tr("Restore a backup…"), clicked=self.restore_requested)
        guide = LinkButton(look, self.tr("Help…"), clicked=self.help_requested)
        self._ways = QWidget()
        rows = in_column(on=self._ways, margins=(0, 12, 0, 0), gap=4)
        for link in (other_way, another, restore, new, guide):
            rows.addLayout(in_row(link, REST))
        return [brand, title, self._which, self._secret, self._open, self._ways]

    def open_journal(self) -> None:
        """Try what was typed."""
        secret = self._secret.secret
        if self._deed.running or secret is None:
            return
        from journal.deeds.unlock import unlock

        self._say_nothing()
        self._busy.say(self.tr("Opening…"))
        self._ahead.hold()
        opening = partial(unlock, self._folder, secret.typed, by_words=secret.by_words)
        self._deed.begin(opening, self._opened, self.say_refusal)

    def _opened(self, by_words: bool) -> None:  # noqa: FBT001  what came home with the journal
        self._rest()
        self.begin()
        # The first page is there in the next turn. How the keys were changed is answered by no key of before.
        ahead = self._ahead
        QTimer.singleShot(0, ahead, ahead.hand_on if self._session.untold is None else ahead.drop)
        if by_words:
            self.recovered.emit()

    def _rest(self) -> None:
        if "_busy" in vars(self):
            self._busy.hide()

    def _choose_folder(self) -> None:
        from ui.widgets.choose_file import choose_folder

        choose_folder(self, self.tr("The folder that holds the journal"), self.folder_chosen.emit)
