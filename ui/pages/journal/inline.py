"""The pictures that stand in the text of an entry: fetched and decoded beside the window, their room held meanwhile."""

from __future__ import annotations

from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from journal.deeds import read
from journal.prose import files as prose_files
from journal.shapes import Attachment, AttachmentId
from ui.decoded import LARGEST, image_of
from ui.look import Look
from ui.session import Session

MOST = 60
"""Pictures in the text of one entry: no day has as many, and a friend's, kept, may have thousands."""


class Inline(QObject):
    """`arrived` says that a picture of the entry is there to be drawn."""

    arrived = Signal()

    def __init__(self, session: Session, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._pictures: dict[str, QImage] = {}

    def picture(self, wanted: str) -> QImage | None:
        """Give a picture of the entry, transparent while it is on its way; None where there is none."""
        return self._pictures.get(wanted)

    def forget(self) -> None:
        """Let go of every picture: another entry comes."""
        self._pictures.clear()

    def keep_only(self, files: tuple[Attachment, ...]) -> None:
        """Let go of the pictures that are none of these, so that there is room for those of the entry that came."""
        ids = {made.id for made in files}
        self._pictures = {wanted: image for wanted, image in self._pictures.items() if wanted in ids}

    def fetch(self, body: str, files: tuple[Attachment, ...]) -> None:
        """Ask for the pictures that stand in the text of an entry and are not here."""
        for made in inside(body, files):
            self.fetch_one(made)

    def fetch_one(self, made: Attachment) -> None:
        """Ask for a picture, unless it is here or on its way."""
        if made.id not in self._pictures and len(self._pictures) < MOST:
            self._pictures[made.id] = _blank(made)
            deed = partial(read.picture, wanted=made.id)
            self._session.ask(self, deed, lambda data: self._decode(made.id, data))

    def _decode(self, wanted: AttachmentId, data: bytes) -> None:
        self._session.reckon(
            self,
            partial(image_of, data, QSize(self._look.px(640), LARGEST.height())),
            lambda image: self._take_picture(wanted, image),
        )

    def _take_picture(self, wanted: AttachmentId, image: QImage) -> None:
        if wanted in self._pictures and not image.isNull():
            self._pictures[wanted] = image
            self.arrived.emit()


def inside(body: str, files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """Give the pictures that are shown where they stand in the text; of a friend's thousands the rest stands below."""
    shown = prose_files.shown(body)
    return tuple(islice((made for made in files if made.width and made.id in shown), MOST))


def _blank(made: Attachment) -> QImage:
    """Hold the room of a picture until it is here, so that the text does not jump."""
    width, height = made.width or 320, made.height or 200
    scale = min(1.0, 640 / width)
    image = QImage(max(1, round(width * scale)), max(1, round(height * scale)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
