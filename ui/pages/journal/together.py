"""What is done to one entry or to several together, and the line that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.deeds import tags, write
from journal.journal import Journal
from journal.shapes import EntryId, Kind
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.chips import Chip
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.notice import Banner
from ui.widgets.offering import offer
from ui.widgets.sheet import Sheet
from ui.widgets.tips import set_tip
from ui.wording import translate
from ui.wording.keys import keys_told
from ui.wording.kinds import kind_word

MOST_SHOWN = 30


class TagSheet(Sheet):
    """`chosen` carries the tag and whether it comes (True) or goes (False)."""

    chosen = Signal(str, bool)

    def __init__(self, session: Session, look: Look, parent: QWidget, entries: tuple[EntryId, ...]) -> None:
        super().__init__(look, parent, translate("TagSheet", "Tag %Ln entries", "", len(entries)), width=440)
        self.field = LineField(self.tr("Tag to add"), self.tr("third-period"))
        self.field.returnPressed.connect(self._add)
        put(self.body, Label(look, self.tr("Add a tag to all of them"), "ui-small", "soft"), self.field)
        self._less = Label(look, self.tr("Take one away; tags typed in a text stay there"), "ui-small", "soft")
        self._place = QWidget()
        self._tags = FlowLayout(self._place, 6)
        for part in (self._less, self._place):
            part.hide()
            self.body.addWidget(part)
        add = PrimaryButton(look, self.tr("Add the tag"), clicked=self._add)
        put(self.foot, REST, QuietButton(look, self.tr("Leave it"), clicked=self.dismiss), add)

        session.ask(self, partial(tags.to_put_on, entries=entries), self._offer)

    def first_field(self) -> QWidget:
        """Begin with the tag to add."""
        return self.field

    def _offer(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        every, carried = found
        offer(self.look, self.field, every)
        for name in carried[:MOST_SHOWN]:
            chip = Chip(self.look, f"#{name} ×", checkable=False)
            chip.setAccessibleName(self.tr("Take away the tag {name}").format(name=name))
            chip.clicked.connect(lambda _=False, name=name: self._choose(name, comes=False))
            self._tags.addWidget(chip)
        self._less.setVisible(bool(carried))
        self._place.setVisible(bool(carried))

    def _add(self) -> None:
        if name := write.tag_named(self.field.text()):
            self._choose(name, comes=True)

    def _choose(self, name: str, *, comes: bool) -> None:
        self.chosen.emit(name, comes)
        self.close_sheet()


class Together(Banner):
    """`trashed` tells which entries went; `brought_back` which of them to look at again."""

    trashed = Signal(tuple)
    brought_back = Signal(str)

    def __init__(self, session: Session, look: Look, close_name: str) -> None:
        super().__init__(look, close_name, "tint")
        self._session, self._look = session, look
        self._back: Callable[[Journal], object] | None = None
        self._then: EntryId | None = None
        self.pressed.connect(self.take_back)
        set_tip(self.button, keys_told("Ctrl+Z"))
        self._deed = Deed(session, self)

    def trash(self, entries: tuple[EntryId, ...]) -> None:
        """Move entries to the trash."""

        def done(_: object) -> None:
            words = translate("Together", "%Ln entries moved to the trash", "", len(entries))
            sentence = translate("Together", "They stay there for 30 days.", "%n entries", len(entries))
            self._offer(words, sentence, partial(write.restore, ids=entries), entries[0])
            self.trashed.emit(entries)

        self._deed.do(lambda journal: write.trash(journal, entries), done)

    def ask_tag(self, entries: tuple[EntryId, ...]) -> None:
        """Ask which tag these entries get, or lose."""
        sheet = TagSheet(self._session, self._look, self, entries)
        sheet.chosen.connect(lambda name, comes: self.tag(entries, name, comes=comes))
        sheet.open_sheet()

    def tag(self, entries: tuple[EntryId, ...], name: str, *, comes: bool) -> None:
        """Add one tag to these entries, or take it away."""
        deed, back = (write.tag, write.untag) if comes else (write.untag, write.tag)

        def done(changed: tuple[EntryId, ...]) -> None:
            if comes:
                words = translate("Together", "#{0} added to %Ln entries", "", len(changed))
            else:
                words = translate("Together", "#{0} taken away from %Ln entries", "", len(changed))
            self._offer(words.format(name), "", partial(back, ids=changed, name=name) if changed else None)

        self._deed.do(partial(deed, ids=entries, name=name), done)

    def set_kind(self, entries: tuple[EntryId, ...], kind: Kind) -> None:
        """Make these entries highs, lows, both or notes."""

        def done(before: dict[EntryId, Kind]) -> None:
            words = translate("Together", "{kind}: %Ln entries", "", len(before)).format(kind=kind_word(kind))
            self._offer(words, "", partial(write.set_kinds, kinds=before) if before else None)

        self._deed.do(partial(write.set_kinds, kinds=dict.fromkeys(entries, kind)), done)

    @property
    def can_take_back(self) -> bool:
        """Tell whether it stands there and offers to undo what was done last."""
        return self.button.isVisible()

    def take_back(self) -> None:
        """Undo what was done last."""
        back, then = self._back, self._then
        self.hide()
        if back is not None:
            self._deed.do(back, lambda _: self.brought_back.emit(then) if then else None)

    def _offer(
        self,
        words: str,
        sentence: str,
        back: Callable[[Journal], object] | None,
        then: EntryId | None = None,
    ) -> None:
        self._back, self._then = back, then
        self.say(words, sentence, self.tr("Undo") if back else "")
