"""The entries of two copies in their groups, each that would come with a box."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from journal.prose import excerpt
from journal.shapes import ComparedCopies, ComparedEntry, EntryId
from ui.dialogs.copies.words import Group, differs_words, group_words, rows_of
from ui.look import Look, set_look
from ui.widgets.glyphs import draw_kind_badge
from ui.wording import translate
from ui.wording.days import plain_day, row_day

AT_ONCE = 200
"""Entries of a group that are listed until more are asked for."""
_ENTRY, _GROUP, _MORE = (Qt.ItemDataRole.UserRole + number for number in range(3))
_CLOSED = {Group.SAME}


class CopiesList(QTreeWidget):
    """`chosen` carries the entry that is to be shown, and the group it stands in; `opened` where that was asked for."""

    chosen = Signal(object, object)
    opened = Signal()
    ticks_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: dict[Group, tuple[ComparedEntry, ...]] = {}
        self._left_out: set[EntryId] = set()
        set_look(self, "field")
        self.setAccessibleName(translate("Copies", "Entries of both copies"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._choose)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
        self.itemChanged.connect(self._tick)
        look.changed.connect(self._dress)

    def show_copies(self, found: ComparedCopies) -> None:
        """Show these, with the first entry that is to be looked at chosen."""
        self._rows = {group: rows for group in Group if (rows := rows_of(found, group))}
        self._left_out.clear()
        self._dress()

    def was_touched(self) -> bool:
        """Tell whether something was left out."""
        return bool(self._left_out)

    @property
    def coming(self) -> Iterator[ComparedEntry]:
        """The entries that are to come in, or be united."""
        for rows in self._rows.values():
            for row in rows:
                if row.comes and row.id not in self._left_out:
                    yield row

    def places(self, group: Group) -> tuple[ComparedEntry, ...]:
        """Give the entries of a group."""
        return self._rows.get(group, ())

    def step(self, by: int) -> None:
        """Go to the next entry, or the one before, over the ends of groups."""
        at = self.currentItem()
        while at is not None:
            at = self.itemBelow(at) if by > 0 else self.itemAbove(at)
            if at is not None and at.data(0, _ENTRY) is not None:
                self.setCurrentItem(at)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what Enter is pressed on; every other key goes as in any list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (at := self.currentItem()) is not None:
            self._open(at)
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        """Fill it anew, in letters of the size that is chosen now."""
        at = self.currentItem()
        kept: ComparedEntry | None = at.data(0, _ENTRY) if at else None
        open_groups = {
            item.data(0, _GROUP)
            for number in range(self.topLevelItemCount())
            if (item := self.topLevelItem(number)) is not None and item.isExpanded()
        } or set(Group) - _CLOSED
        self._look.set_font(self, "ui")
        self.setIndentation(self._look.px(14))
        self.blockSignals(True)
        self.clear()
        for group, rows in self._rows.items():
            name, becomes = group_words(group)
            head = QTreeWidgetItem(self, [f"{name} · {becomes}", QLocale().toString(len(rows))])
            head.setFont(0, self._look.font("ui-strong"))
            head.setFont(1, self._look.font("ui-strong"))
            head.setData(0, _GROUP, group)
            head.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if any(row.comes for row in rows):
                head.setCheckState(0, self._state(group))
            self._list_more(head, group, 0)
            head.setExpanded(group in open_groups)
        self.blockSignals(False)
        self._begin_at(kept)

    def _begin_at(self, kept: ComparedEntry | None) -> None:
        every = self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        items = [item for item in every if item.data(0, _ENTRY) is not None]
        wanted = next((item for item in items if kept and item.data(0, _ENTRY).id == kept.id), None)
        first = wanted or next(iter(items), None) or self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def _list_more(self, head: QTreeWidgetItem, group: Group, start: int) -> None:
        rows = self._rows[group]
        for row in rows[start : start + AT_ONCE]:
            words = differs_words(row) or _beginning(row)
            heading = row.heading or translate("Copies", "Without words")
            item = QTreeWidgetItem(head, [f"{heading}\n{words}" if words else heading, row_day(row.day)])
            item.setFont(1, self._look.font("ui-small"))
            item.setIcon(0, self._badge(row))
            item.setData(0, _ENTRY, row)
            item.setData(0, _GROUP, group)
            told = f"{heading}, {plain_day(row.day)}, {words}"
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            if row.comes:
                out = row.id in self._left_out
                item.setCheckState(0, Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
        if (left := len(rows) - start - AT_ONCE) > 0:
            more = QTreeWidgetItem(head, [translate("Copies", "{0} more").format(QLocale().toString(left))])
            more.setData(0, _MORE, start + AT_ONCE)
            more.setData(0, _GROUP, group)
            more.setForeground(0, self._look.color("board"))

    def _badge(self, row: ComparedEntry) -> QIcon:
        size, ratio = self._look.px(20), self.devicePixelRatioF()
        made = QPixmap(round(size * ratio), round(size * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        draw_kind_badge(painter, self._look, row.kind.value, size / 2, size / 2, size)
        painter.end()
        icon = QIcon(made)
        icon.addPixmap(made, QIcon.Mode.Selected)  # else Qt makes a grey one
        return icon

    def _choose(self, now: QTreeWidgetItem | None) -> None:
        if now is not None:
            self.chosen.emit(now.data(0, _ENTRY), now.data(0, _GROUP))

    def _open(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        start, head = item.data(0, _MORE), item.parent()
        if start is not None and head is not None:
            group = item.data(0, _GROUP)
            head.removeChild(item)
            self.blockSignals(True)
            self._list_more(head, group, start)
            self.blockSignals(False)
            if (first := head.child(start)) is not None:
                self.setCurrentItem(first)
        elif item.data(0, _ENTRY) is not None:
            self.opened.emit()

    def _tick(self, item: QTreeWidgetItem, column: int) -> None:
        """Take note of a box; that of a group stands for all of its entries."""
        group, row = item.data(0, _GROUP), item.data(0, _ENTRY)
        if column or group is None or item.data(0, Qt.ItemDataRole.CheckStateRole) is None:
            return
        changed = [row] if row is not None else [each for each in self._rows[group] if each.comes]
        ids = {each.id for each in changed}
        on = item.checkState(0) == Qt.CheckState.Checked
        self._left_out = self._left_out - ids if on else self._left_out | ids
        self.blockSignals(True)
        head = item.parent() or item
        head.setCheckState(0, self._state(group))
        for place in range(head.childCount()):
            child = head.child(place)
            if child is not None and (each := child.data(0, _ENTRY)) is not None and each.comes:
                out = each.id in self._left_out
                child.setCheckState(0, Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
        self.blockSignals(False)
        self.viewport().update()
        self.ticks_changed.emit()

    def _state(self, group: Group) -> Qt.CheckState:
        ids = {row.id for row in self._rows[group] if row.comes}
        out = ids & self._left_out
        if not out:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if out == ids else Qt.CheckState.PartiallyChecked


def _beginning(row: ComparedEntry) -> str:
    copy = row.here or row.there
    return excerpt(copy.body, copy.title) if copy else ""
