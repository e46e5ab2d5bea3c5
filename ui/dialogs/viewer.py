"""The pictures of an entry, one at a time and close up; nothing of them leaves the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from journal.deeds import read
from journal.shapes import Attachment, AttachmentId
from ui.decoded import image_of
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_place
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_row, put
from ui.widgets.picture_view import STEP, PictureView
from ui.widgets.sheet import Sheet
from ui.widgets.tips import set_tip
from ui.wishes import Say, Wishing


class ViewerSheet(Sheet):
    """Shows the attachment it is opened about; arrows lead to those beside it."""

    fills = True

    def __init__(self, session: Session, look: Look, wish: Wishing, wanted: AttachmentId, parent: QWidget) -> None:
        super().__init__(look, parent, QCoreApplication.translate("ViewerSheet", "Picture"), width=1200)
        self._session, self._wish = session, wish
        self._pictures: tuple[Attachment, ...] = ()
        self._at = 0
        self.begins_at = self.view = PictureView(look)  # so that + - 0 and the arrows work at once
        self.view.step_requested.connect(self.step)
        self.view.zoomed.connect(self._say_zoom)
        self._state = Label(look, "", "ui-small", "soft")
        self._trouble = Label(look, "", "ui", "soft", wraps=True)
        self._trouble.hide()
        put(self.body, self._trouble, (self.view, 1))
        self._lay_foot()
        session.ask(self, partial(read.pictures_beside, wanted=wanted), lambda found: self._begin(found, wanted))

    def step(self, by: int) -> None:
        """Go to another picture of the same entry; past the last comes the first."""
        if len(self._pictures) > 1:
            self._at = (self._at + by) % len(self._pictures)
            self._fetch()

    def save_copy(self, made: Attachment, path: Path) -> None:
        """Write a copy, on the journal's thread."""
        self._session.ask(
            self,
            partial(read.save_copy, wanted=made.id, path=path),
            lambda _: self._wish(Say(self.tr("A copy was saved, not encrypted"))),
        )

    def _lay_foot(self) -> None:
        look = self.look
        self._back = IconButton(look, "chevron-left", self.tr("The picture before"), clicked=lambda: self.step(-1))
        self._on = IconButton(look, "chevron-right", self.tr("The next picture"), clicked=lambda: self.step(1))
        smaller = QuietButton(look, "–", clicked=lambda: self.view.zoom_by(1 / STEP))
        smaller.setAccessibleName(self.tr("Smaller"))
        larger = QuietButton(look, "+", clicked=lambda: self.view.zoom_by(STEP))
        larger.setAccessibleName(self.tr("Larger"))
        whole = QuietButton(look, self.tr("Fit", "the verb: show the whole picture"), clicked=self.view.fit)
        set_tip(whole, self.tr("All of it, key 0"))
        copy = QuietButton(look, self.tr("Save a copy…"), clicked=self._ask)
        set_tip(copy, self.tr("The copy lies outside your journal and is not encrypted."))
        close = PrimaryButton(self.look, self.tr("Close"), clicked=self.dismiss)
        group = in_row(self._back, self._on, smaller, larger, whole, gap=6)
        put(self.foot, group, self._state, REST, copy, close)

    def _begin(self, pictures: tuple[Attachment, ...], wanted: AttachmentId) -> None:
        self._pictures = pictures
        self._at = next((at for at, made in enumerate(pictures) if made.id == wanted), 0)
        for button in (self._back, self._on):
            button.setVisible(len(pictures) > 1)
        if pictures:
            self._fetch()

    def _fetch(self) -> None:
        made = self._pictures[self._at]
        self.title.setText(made.name)
        self.view.setAccessibleName(self.tr("Picture: {name}").format(name=made.name))
        self._session.ask(self, partial(read.whole_and_small, wanted=made.id), self._decode, topic="picture")

    def _decode(self, found: tuple[bytes, bytes]) -> None:
        self._session.reckon(self, lambda: _either(*found), self._show, topic="picture")

    def _show(self, shown: tuple[QImage, bool]) -> None:
        image, small = shown
        if image.isNull():
            self._trouble.setText(self.tr("This file is no picture Afterbell can show. A copy of it can be saved."))
        elif small:
            self._trouble.setText(self.tr("Only a small copy can be shown of a picture of this kind."))
        self._trouble.setVisible(small or image.isNull())
        self.view.show_image(image)

    def _say_zoom(self, zoom: float) -> None:
        words = f"{round(zoom * 100)} %"
        if len(self._pictures) > 1:
            words = self.tr("{n} of {all}").format(n=self._at + 1, all=len(self._pictures)) + f" · {words}"
        self._state.setText(words)

    def _ask(self) -> None:
        if self._pictures:
            made = self._pictures[self._at]
            title = self.tr("Save a copy, not encrypted")
            choose_place(self, title, made.name, self.tr("All files (*)"), lambda path: self.save_copy(made, path))


def _either(whole: bytes, small: bytes) -> tuple[QImage, bool]:
    """Decode the picture, or its small copy where all of it is too much."""
    image = image_of(whole)
    return (image, False) if not image.isNull() else (image_of(small), True)
