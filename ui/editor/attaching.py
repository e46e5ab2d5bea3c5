"""Photos and files on their way into an entry: read on the journal's thread, shown as a line of Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter, QTextCursor

from journal.chance import new_id
from journal.deeds import attach
from journal.errors import NoSuchEntry, Refusal, TooLarge
from journal.prose import files as prose_files
from journal.shapes import Attachment
from ui.editor import tables
from ui.editor.commands import one_step
from ui.editor.editor import Editor
from ui.editor.offered import Offered
from ui.editor.positions import alike, points, select, units
from ui.editor.saving import Saving
from ui.keeping import EntryPlace, FilePlace, Words
from ui.session import Session

PICTURE_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".heif"})


@dataclass(eq=False, slots=True)
class _Parcel:
    """One file on its way, and the end of the paragraph it was offered at, which moves with the text."""

    name: str
    place: QTextCursor
    said: str
    """What the paragraph said then."""
    where: EntryPlace
    brought: attach.Parcel
    before: str = ""
    """The text above it when the visit ended."""


class Attaching(QObject):
    """Brings photos and files into the entry of the visit that they were offered in, however late they arrive.

    While the visit goes on, the line of a file that arrived is put into the editor, below the paragraph it was offered
    at. When the visit ends, or everything is to be handed over, the lines still to come are left to the journal's
    thread, which puts them into the entry as soon as their files are kept.
    """

    shown = Signal(object)
    """The `Attachment` whose line was put into the editor."""
    refused = Signal(str, object)
    """The name of a file, and why it was not kept."""

    def __init__(self, session: Session, saving: Saving, editor: Editor) -> None:
        super().__init__(editor)
        self._session, self._saving, self._editor = session, saving, editor
        self._under_way: list[_Parcel] = []
        session.flush_requested.connect(self.hand_over)
        saving.ending.connect(self._end)

    def take(self, files: tuple[Offered, ...]) -> None:
        """Keep these with the entry that is written, and show each where it was offered."""
        self._saving.ensure()
        where = self._saving.place
        place = self._editor.textCursor()
        place.setPosition(tables.foot_of(place.block()).position())
        place.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        place.setKeepPositionOnInsert(True)  # what is typed on there belongs below
        for offered in files:
            brought = attach.Parcel()
            bring = partial(attach.bring, entry=where.entry, source=source_of(offered), parcel=brought)
            parcel = _Parcel(offered.name, place, place.block().text(), where, brought)
            self._under_way.append(parcel)
            self._saving.act(bring, partial(self._take_home, parcel), partial(self._refuse, parcel))

    def hand_over(self) -> None:
        """Let the journal's thread write what is still to come, after everything it was given before."""
        text, place = self._editor.text(), self._saving.place
        for parcel in self._under_way:
            before = parcel.before = text[: points(text, parcel.place.position())]
            held = self._session.unsaved_at(place) is not None
            show = partial(attach.show, entry=place.entry, parcel=parcel.brought, before=before)
            self._saving.act(show, partial(self._show_in_held, place, parcel, before, held))

    def _end(self) -> None:
        self.hand_over()
        self._under_way.clear()

    def _show_in_held(self, place: EntryPlace, parcel: _Parcel, before: str, held: bool, _: object) -> None:  # noqa: FBT001
        """Have the line in words, too, that a full disk keeps from coming home: they would be put in its place."""
        made = parcel.brought.made
        if made is None:
            return

        def shown(body: str) -> str:
            return body if prose_files.shows(body, made.id) else prose_files.with_line(body, line_of(made), before)

        if not self._saving.change_held(place, shown) and held:  # they came home between that deed and this moment
            show = partial(attach.show, entry=place.entry, parcel=parcel.brought, before=before)
            self._session.do(self, show)

    def _take_home(self, parcel: _Parcel, _: object) -> None:
        made, parcel.brought.read = parcel.brought.made, None
        if parcel not in self._under_way or made is None:
            return  # that visit is over
        self._under_way.remove(parcel)
        put_below(self._editor, parcel.place, line_of(made), follow=parcel.place.block().text() == parcel.said)
        self.shown.emit(made)

    def _refuse(self, parcel: _Parcel, refusal: Refusal) -> None:
        parcel.brought.made = None
        lost = isinstance(refusal, NoSuchEntry) and self._session.unsaved_at(parcel.where) is None
        if parcel.brought.read is not None and not lost and not isinstance(refusal, TooLarge):
            self._hold(parcel, parcel.brought.read[0])
        elif parcel in self._under_way:
            self._under_way.remove(parcel)
            self.refused.emit(parcel.name, refusal)
        else:
            self._session.failed.emit(refusal)

    def _hold(self, parcel: _Parcel, name: str) -> None:
        """Hold what the disk does not take, like words: said, tried again, and asked about before a lock."""
        words = Words(place=FilePlace(parcel.where.entry, new_id()), called=name, text=name)

        def home(_: object) -> None:
            if parcel in self._under_way:
                self._take_home(parcel, None)
            else:
                parcel.brought.read = None
                self._show_in_held(parcel.where, parcel, parcel.before, True, None)

        def again(_: Refusal) -> None:
            parcel.brought.made = None

        bring = partial(attach.bring_held, entry=parcel.where.entry, parcel=parcel.brought)
        self._session.keep(self, words, bring, home, again)


def line_of(made: Attachment) -> str:
    """Give the line that shows a photo or file in a text."""
    return prose_files.file_line(made.id, made.name, picture=bool(made.width))


def put_below(editor: Editor, place: QTextCursor, line: str, *, follow: bool) -> None:
    """Put a line in as a paragraph below the one or the table that `place` is in, and move `place` behind it.

    What is typed goes on where it is; only when nothing was typed meanwhile the cursor may `follow`.
    """
    cursor, typing = QTextCursor(place), editor.textCursor()
    cursor.setKeepPositionOnInsert(False)
    cursor.setPosition(tables.foot_of(cursor.block()).position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    at, stays = cursor.position(), typing.position()
    following = cursor.block().next()
    above = "\n\n" if cursor.block().text().strip() else ""
    below = "" if following.isValid() and not following.text().strip() else "\n" if following.isValid() else "\n\n"
    with one_step(cursor):
        cursor.insertText(above + line)
        place.setPosition(cursor.position())
        cursor.insertText(below)
    if stays == at:
        typing.setPosition(cursor.position() if follow else at)
        editor.setTextCursor(typing)


def take_line_out(editor: Editor, made: Attachment) -> None:
    """Take the lines that only show a file out of the text, for good: what was undone would show it no more."""
    old = editor.text()
    new = prose_files.without_file(old, made.id, made.name)
    if new == old:
        return
    head, tail = alike(old, new)
    cursor = QTextCursor(editor.document())
    select(cursor, units(old, head), units(old, len(old) - tail))
    cursor.insertText(new[head : len(new) - tail])
    editor.document().clearUndoRedoStacks()


def source_of(offered: Offered) -> attach.Source:
    """Give what reads a file or picture that was offered; only Qt knows how to make bytes of its own pictures."""
    if offered.image is not None:
        return partial(_as_file, offered.name, offered.image)
    if offered.path is not None:
        return partial(attach.file_at, offered.name, offered.path)
    return partial(attach.pasted, offered.name, offered.data)


def looks_like_a_picture(name: str) -> bool:
    """Tell whether a file's name promises a picture."""
    return Path(name).suffix.lower() in PICTURE_ENDINGS


def _as_file(name: str, image: QImage) -> tuple[str, bytes]:
    """Give a pasted picture as a PNG, or as a JPEG where a PNG would be too large to keep, as of a noisy photo."""
    data = _encoded(image, b"png")
    if len(data) <= attach.LARGEST or image.hasAlphaChannel():
        return name, data
    return Path(name).stem + ".jpg", _encoded(image, b"jpeg")


def _encoded(image: QImage, form: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    if form == b"jpeg":
        writer.setQuality(92)
    writer.write(image)
    return bytes(buffer.data().data())
