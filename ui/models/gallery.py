"""Every picture of the journal as a row, newest first, below its month; it is decoded once it comes into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap

from journal.deeds import read
from journal.shapes import AttachmentId, Pictured
from ui.decoded import image_of
from ui.models import Index
from ui.session import Session
from ui.wording import translate
from ui.wording.days import long_day, month_and_year
from ui.wording.kinds import kind_word

KEPT = 300
"""Small copies in memory; those looked at longest ago are decoded anew."""
_ROOM = QSize(480, 480)


class GalleryRoles(IntEnum):
    """What a picture is asked for, beside Qt's own roles."""

    PICTURED = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Month:
    """The heading of the pictures of a month: its first day, and how many they are."""

    first: date
    count: int

    @property
    def words(self) -> str:
        """What it is called."""
        return month_and_year(self.first.year, self.first.month)


class GalleryModel(QAbstractListModel):
    """`looked` says that the pictures were looked up."""

    looked = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures: tuple[Pictured, ...] = ()
        self._rows: tuple[Pictured | Month, ...] = ()
        self._headings: tuple[int, ...] = ()
        self._small: OrderedDict[AttachmentId, QPixmap] = OrderedDict()
        self._asked: set[AttachmentId] = set()

    @property
    def pictures(self) -> tuple[Pictured, ...]:
        """The pictures that are shown, without their headings."""
        return self._pictures

    @property
    def headings(self) -> tuple[int, ...]:
        """The rows of the months."""
        return self._headings

    def look(self) -> None:
        """Look the pictures up anew; what is here already stays decoded."""
        self._session.ask(self, read.gallery, self._take, topic="gallery")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Give how many pictures and headings there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """Give a picture's shape, its small copy, or what is read out."""
        if not index.isValid():
            return None
        made = self._rows[index.row()]
        if isinstance(made, Month):
            return self._of_month(made, role)
        if role == GalleryRoles.PICTURED:
            return made
        if role == Qt.ItemDataRole.DisplayRole:
            return made.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((made.name, kind_word(made.kind), made.heading, long_day(made.day)))
        return self._decoded(made.id) if role == Qt.ItemDataRole.DecorationRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let pictures be chosen, and headings not."""
        heading = index.isValid() and isinstance(self._rows[index.row()], Month)
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def _of_month(self, month: Month, role: int) -> Any:  # noqa: ANN401  Qt's own
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{month.words}, {translate('Gallery', '%Ln pictures', '', month.count)}"
        return month.words if role == Qt.ItemDataRole.DisplayRole else None

    def _decoded(self, wanted: AttachmentId) -> QPixmap | None:
        if wanted in self._small:
            self._small.move_to_end(wanted)
            return self._small[wanted]
        if wanted not in self._asked:
            self._asked.add(wanted)
            self._session.ask(
                self, partial(read.thumbnail, wanted=wanted), lambda data: self._decode(wanted, data or b"")
            )
        return None

    def _decode(self, wanted: AttachmentId, data: bytes) -> None:
        self._session.reckon(self, partial(image_of, data, _ROOM), lambda image: self._put(wanted, image))

    def _put(self, wanted: AttachmentId, image: QImage) -> None:
        self._asked.discard(wanted)
        self._small[wanted] = QPixmap.fromImage(image)
        while len(self._small) > KEPT:
            self._small.popitem(last=False)
        for row, made in enumerate(self._rows):
            if isinstance(made, Pictured) and made.id == wanted:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
                return

    def _take(self, pictures: tuple[Pictured, ...]) -> None:
        if pictures != self._pictures:
            self.beginResetModel()
            self._pictures, self._rows = pictures, tuple(_by_month(pictures))
            self._headings = tuple(row for row, made in enumerate(self._rows) if isinstance(made, Month))
            self.endResetModel()
        self.looked.emit()


def _by_month(pictures: tuple[Pictured, ...]) -> Iterator[Pictured | Month]:
    """Give the pictures with the heading of its month before the first of each."""
    for first, some in groupby(pictures, lambda made: made.day.replace(day=1)):
        of_month = tuple(some)
        yield Month(first, len(of_month))
        yield from of_month
