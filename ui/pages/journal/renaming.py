"""A tag gets another name, or becomes one with another that is there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal import prose
from journal.deeds import tags, write
from journal.errors import Refusal
from journal.shapes import EntryId, Tag
from ui.look import Look
from ui.session import Session
from ui.widgets.busy import Busy
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import ComboBox, LineField
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.sheet import Sheet
from ui.wording import translate
from ui.working import RefusalBanner

AT_ONCE = 20
"""Entries changed in one go, so that nothing else waits long for its turn."""


class RenameTagSheet(Sheet):
    """Begins with `name` where one is given; `renamed` carries the old name and the new one."""

    renamed = Signal(str, str)

    def __init__(self, session: Session, look: Look, parent: QWidget, name: str = "") -> None:
        super().__init__(
            look,
            parent,
            self.tr("Rename a tag"),
            self.tr("It changes in your texts, too. What they said before stays among their earlier versions."),
            width=460,
        )
        self._session = session
        self._wanted = name
        self._every: dict[str, Tag] = {}
        self._banner = RefusalBanner(look)
        self.choice = ComboBox(self.tr("Tag to rename"))
        self.choice.currentIndexChanged.connect(self._weigh)
        self.field = LineField(self.tr("New name"), longest=100)
        self.field.textChanged.connect(self._weigh)
        self.field.returnPressed.connect(self._begin)
        self._says = Label(look, "", "ui-small", "soft", wraps=True)
        self._busy = Busy(look)
        parts: tuple[QWidget, ...] = (
            self._banner,
            Label(look, self.tr("Tag"), "ui-small-strong"),
            self.choice,
            Label(look, self.tr("New name"), "ui-small-strong"),
            self.field,
            self._says,
            self._busy,
        )
        put(self.body, *parts)
        self._go = PrimaryButton(look, self.tr("Rename"), clicked=self._begin)
        put(self.foot, REST, QuietButton(look, self.tr("Leave it"), clicked=self.dismiss), self._go)
        self._weigh()
        session.ask(self, tags.look, self._offer, self._refuse)

    def first_field(self) -> QWidget:
        """Begin with the new name where the tag is chosen."""
        return self.field if self._wanted else self.choice

    def _offer(self, found: tuple[Tag, ...]) -> None:
        self._every = {prose.fold(tag.name): tag for tag in found}
        for tag in sorted(found, key=lambda tag: prose.fold(tag.name)):
            self.choice.addItem(f"#{tag.name}", tag.name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(self._wanted)))
        if self._wanted and not self.field.text():
            self.field.setText(self._wanted)
            self.field.selectAll()
        self._weigh()

    def _names(self) -> tuple[str, str, Tag | None]:
        """Give the tag to rename, its new name, and the other tag of that name where there is one."""
        old, new = str(self.choice.currentData() or ""), write.tag_named(self.field.text())
        there = self._every.get(prose.fold(new)) if prose.fold(new) != prose.fold(old) else None
        return old, there.name if there else new, there

    def _weigh(self) -> None:
        old, new, there = self._names()
        carried = self._every.get(prose.fold(old))
        words = ""
        if carried is not None:
            words = translate("RenameTagSheet", "%Ln entries carry it.", "", carried.count)
        if there is not None:
            words += " " + self.tr("#{0} is there already: the two become one.").format(there.name)
        elif new and new != old:
            words += " " + self.tr("It will be #{0}.").format(new)
        self._says.setText(words)
        self._go.setText(self.tr("Make them one") if there is not None else self.tr("Rename"))
        self._go.setEnabled(bool(old and new and old != new) and self.dismissable)

    def _begin(self) -> None:
        if not self._go.isEnabled():
            return
        self.dismissable = False
        self._banner.hide()
        self._weigh()
        old, new, _ = self._names()
        self._session.ask(self, partial(tags.carriers, name=old), lambda ids: self._go_on(ids, old, new), self._refuse)

    def _go_on(self, left: tuple[EntryId, ...], old: str, new: str) -> None:
        now, later = left[:AT_ONCE], left[AT_ONCE:]
        if not later:
            self._session.do(
                self, partial(write.rename_tag, old=old, new=new), lambda _: self._done(old, new), self._refuse
            )
            return
        self._busy.say(translate("RenameTagSheet", "%Ln entries to go", "", len(left)))
        self._session.do(
            self,
            lambda journal: write.retag(journal, now, old, new),
            lambda _: self._go_on(later, old, new),
            self._refuse,
        )

    def _done(self, old: str, new: str) -> None:
        self.renamed.emit(old, new)
        self.close_sheet()

    def _refuse(self, refusal: Refusal) -> None:
        self.dismissable = True
        self._busy.hide()
        self._weigh()
        self._banner.refuse(refusal)
