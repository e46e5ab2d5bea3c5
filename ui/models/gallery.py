"""Every picture of the journal as a row, newest first; its small copy is decoded once it comes into sight."""

from __future__ import annotations

from collections import OrderedDict
from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from journal.deeds import read
from journal.shapes import AttachmentId, Pictured
from ui.decoded import image_of
from ui.session import Session
from ui.wording.days import long_day
from ui.wording.kinds import kind_word

KEPT = 300
"""Small copies in memory; those looked at longest ago are decoded anew."""
_ROOM = QSize(480, 480)
Index = QModelIndex | QPersistentModelIndex


class GalleryRoles(IntEnum):
    """What a picture is asked for, beside Qt's own roles."""

    PICTURED = Qt.ItemDataRole.UserRole + 1


class GalleryModel(QAbstractListModel):
    """`looked` says that the pictures were looked up."""

    looked = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures: tuple[Pictured, ...] = ()
        self._small: OrderedDict[AttachmentId, QPixmap] = OrderedDict()
        self._asked: set[AttachmentId] = set()

    @property
    def pictures(self) -> tuple[Pictured, ...]:
        """What is shown."""
        return self._pictures

    def look(self) -> None:
        """Look the pictures up anew; what is here already stays decoded."""
        self._session.ask(self, read.gallery, self._take, topic="gallery")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Give how many there are."""
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """Give a picture's shape, its small copy, or what is read out."""
        if not index.isValid():
            return None
        made = self._pictures[index.row()]
        if role == GalleryRoles.PICTURED:
            return made
        if role == Qt.ItemDataRole.DisplayRole:
            return made.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((made.name, kind_word(made.kind), made.heading, long_day(made.day)))
        return self._decoded(made.id) if role == Qt.ItemDataRole.DecorationRole else None

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
        for row, made in enumerate(self._pictures):
            if made.id == wanted:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
                return

    def _take(self, pictures: tuple[Pictured, ...]) -> None:
        if pictures != self._pictures:
            self.beginResetModel()
            self._pictures = pictures
            self.endResetModel()
        self.looked.emit()
