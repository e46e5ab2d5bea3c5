"""The keys on a photo in the text, the pointer over it, its bar, and the form for its words.

Enter and any letter typed on a photo begin a paragraph below it and never replace it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor

from journal.prose.files import AltText, Size
from ui.editor.editor import Editor
from ui.editor.markdown_lines import one_line
from ui.embeds import lines
from ui.embeds.dragging import Dragging
from ui.embeds.drawing import DrawnEmbed, Embeds
from ui.embeds.photo_bar import KEYS, PhotoBar, PhotoDeed
from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.small_form import Line, SmallForm
from ui.wording import translate

_SIZES = tuple(Size)


class EmbedControls(QObject):
    """What a person does with the photos and files in the text of `editor`; its form stands in the editor's window."""

    def __init__(self, look: Look, editor: Editor, embeds: Embeds) -> None:
        super().__init__(editor)
        self._editor, self._embeds = editor, embeds
        self._bar = PhotoBar(look, editor.viewport())
        self._form = SmallForm(look, editor, editor.parentWidget() or editor)
        self._hovered: QTextCursor | None = None
        self._edited: QTextCursor | None = None
        self._goes_on = False
        self._was = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place_bar)
        self._bar.deed_requested.connect(self._press)
        self._form.closed.connect(self._soon.start)
        embeds.woken.connect(self._wake)
        self._dragging = Dragging(look, editor, embeds)
        self._dragging.turned.connect(self._soon.start)
        self._dragging.dropped.connect(self._take_dropped)

    def _wake(self, awake: bool) -> None:  # noqa: FBT001  a state
        """Look after keys and pointer while there is anything to stand in the text."""
        editor = self._editor
        editor.let_first(self._take_key if awake else None)
        self._forget()
        for signal, deed in (
            (editor.inserting, self._step_off),
            (editor.filled, self._forget),
            (editor.cursorPositionChanged, self._settle),
            (editor.focus_lost, self._soon.start),
            (editor.verticalScrollBar().valueChanged, self._follow),
            (editor.document().contentsChanged, self._soon.start),
        ):
            if awake:
                signal.connect(deed)
            else:
                signal.disconnect(deed)
        if awake:
            editor.viewport().installEventFilter(self)
        else:
            editor.viewport().removeEventFilter(self)
        editor.viewport().setMouseTracking(awake)
        editor.setCursorWidth(1)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See where the pointer is, and how wide the column."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(event.position().toPoint())
        elif kind == QEvent.Type.Leave:
            self._hover(None)
        elif kind == QEvent.Type.Resize:
            self._embeds.fit()
            self._soon.start()
        return False

    def _on(self) -> DrawnEmbed | None:
        """Give what the cursor stands on."""
        cursor = self._editor.textCursor()
        return None if cursor.hasSelection() else self._embeds.of(cursor.block())

    def _take_key(self, event: QKeyEvent, only_claim: bool) -> bool:  # noqa: FBT001  as the editor asks
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = KEYS.get((held.value, Qt.Key(event.key())))
        one = self._on()
        if one is None:
            return not only_claim and self._take_beside(event, deed)
        if deed in {PhotoDeed.SMALLER, PhotoDeed.LARGER, PhotoDeed.CAPTION, PhotoDeed.DESCRIBE} and not one.made.width:
            deed = None
        if deed is not None:
            if only_claim:
                event.accept()
            else:
                self._do(deed, one)
            return True
        if not only_claim and _writes(event):
            self._step_off()
            return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        return False

    def _take_beside(self, event: QKeyEvent, deed: PhotoDeed | None) -> bool:
        """Step onto a photo beside the cursor, in place of joining its line to the words."""
        cursor = self._editor.textCursor()
        if deed is not PhotoDeed.REMOVE or cursor.hasSelection():
            return False
        back = event.key() == Qt.Key.Key_Backspace
        block = cursor.block()
        beside = block.previous() if back else block.next()
        if not (cursor.atBlockStart() if back else cursor.atBlockEnd()) or self._embeds.of(beside) is None:
            return False
        other = block.next() if back else block.previous()
        if not block.text().strip() and not other.text().strip():
            cursor.deletePreviousChar() if back else cursor.deleteChar()
        cursor.setPosition(beside.position())
        self._editor.setTextCursor(cursor)
        return True

    def _press(self, deed: PhotoDeed) -> None:
        """Do what was pressed on the bar, to the photo it stands over."""
        one = self._shown_at_bar()
        if one is not None:
            cursor = self._editor.textCursor()
            cursor.setPosition(one.block.position())
            self._editor.setTextCursor(cursor)
            self._editor.setFocus()
            self._do(deed, one)

    def _do(self, deed: PhotoDeed, one: DrawnEmbed) -> None:
        match deed:
            case PhotoDeed.SMALLER | PhotoDeed.LARGER:
                self._resize(one, 1 if deed is PhotoDeed.LARGER else -1)
            case PhotoDeed.CAPTION | PhotoDeed.DESCRIBE:
                self._ask(one, description=deed is PhotoDeed.DESCRIBE)
            case PhotoDeed.UP | PhotoDeed.DOWN:
                moved = lines.move(one.block, up=deed is PhotoDeed.UP)
                if moved is not None:
                    self._go(moved.position())
            case PhotoDeed.REMOVE:
                self._editor.setTextCursor(lines.take_out(one.block))
                announce(self._editor, translate("EmbedControls", "Taken out of the text"))
            case PhotoDeed.BEFORE:
                self._go(max(0, one.block.position() - 1))
            case PhotoDeed.AFTER:
                following = one.block.next()
                self._go(following.position() if following.isValid() else one.block.position())
            case _:
                assert_never(deed)
        self._editor.ensureCursorVisible()
        self._soon.start()

    def _take_dropped(self, there: QTextCursor) -> None:
        """Stand on what was dragged, where it is now."""
        self._go(there.position())
        self._editor.setFocus()
        self._editor.ensureCursorVisible()
        announce(self._editor, translate("EmbedControls", "Moved"))

    def _go(self, place: int) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(place)
        self._editor.setTextCursor(cursor)

    def _resize(self, one: DrawnEmbed, by: int) -> None:
        alt = one.embed.alt
        at = min(max(0, _SIZES.index(alt.size) + by), len(_SIZES) - 1)
        self._set_alt(one, replace(alt, size=_SIZES[at]))
        self._say(self._on())

    def _set_alt(self, one: DrawnEmbed, alt: AltText, *, goes_on: bool = False) -> None:
        if alt != one.embed.alt:
            lines.set_alt(one.block, replace(one.embed, alt=alt), goes_on=goes_on)
            self._go(one.block.position())

    def _ask(self, one: DrawnEmbed, *, description: bool) -> None:
        """Open the form for the words of a photo; each letter goes into the text, in one step of undo."""
        alt = one.embed.alt
        self._edited, self._goes_on = QTextCursor(one.block), False
        self._edited.setKeepPositionOnInsert(True)
        asked = (
            Line(translate("EmbedControls", "Caption"), alt.shown, lambda words: self._write(caption=words)),
            Line(
                translate("EmbedControls", "Description"),
                alt.description,
                lambda words: self._write(description=words),
                translate("EmbedControls", "For those who do not see the photo. It is not shown."),
            ),
        )
        place = self._form.parentWidget()
        assert place is not None
        corner = self._editor.viewport().mapTo(place, one.place.topLeft().toPoint())
        around = QRect(corner, one.place.size().toSize()).adjusted(0, 0, 0, self._embeds.caption_room)
        self._form.open_beside(around, asked, first=int(description), marked=False)

    def _write(self, *, caption: str | None = None, description: str | None = None) -> None:
        one = self._embeds.of(self._edited.block()) if self._edited is not None else None
        if one is None:
            return
        alt = one.embed.alt
        alt = replace(alt, caption=alt.caption if caption is None else one_line(caption))
        alt = replace(alt, description=alt.description if description is None else one_line(description))
        self._set_alt(one, alt, goes_on=self._goes_on)
        self._goes_on = True

    def _step_off(self) -> None:
        """Begin a paragraph below a photo, before something is put in where the cursor is."""
        if self._on() is not None:
            cursor = self._editor.textCursor()
            lines.step_below(cursor)
            self._editor.setTextCursor(cursor)

    def _settle(self) -> None:
        """Have the cursor pass over a photo as over one letter, and say what it came to."""
        cursor = self._editor.textCursor()
        one = self._embeds.of(cursor.block())
        self._editor.setCursorWidth(1 if one is None or cursor.hasSelection() else 0)
        self._soon.start()
        was, self._was = self._was, cursor.position()
        if one is None:
            return
        start, end = one.block.position(), one.block.position() + one.block.length() - 1
        chosen = cursor.hasSelection()
        if cursor.position() not in ({start, end} if chosen else {start}):
            place = end if chosen and was <= start else start
            mode = QTextCursor.MoveMode.KeepAnchor if chosen else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(place, mode)
            self._editor.setTextCursor(cursor)
        elif not cursor.hasSelection():
            self._editor.viewport().update()
            self._say(one)

    def _say(self, one: DrawnEmbed | None) -> None:
        """Say what stands there to whoever listens."""
        if one is None or not self._editor.hasFocus():
            return
        alt = one.embed.alt
        if not one.made.width:
            announce(self._editor, translate("EmbedControls", "File, {0}").format(alt.caption or one.made.name))
            return
        size = {
            Size.SMALL: translate("EmbedControls", "small"),
            Size.MIDDLE: translate("EmbedControls", "of middle size"),
            Size.LARGE: translate("EmbedControls", "large"),
        }[alt.size]
        caption = alt.shown or translate("EmbedControls", "without a caption")
        yes, no = translate("EmbedControls", "described"), translate("EmbedControls", "not described")
        photo = translate("EmbedControls", "Photo")
        announce(self._editor, f"{photo}, {caption}, {size}, {yes if alt.description else no}")

    def _hover(self, point: QPoint | None) -> None:
        one = self._embeds.at(point) if point is not None else None
        over = None if one is None else one.block.position()
        if over != (self._hovered.position() if self._hovered is not None else None):
            self._hovered = None if one is None else QTextCursor(one.block)
            self._soon.start()
        shape = Qt.CursorShape.IBeamCursor if one is None else Qt.CursorShape.ArrowCursor
        if self._editor.viewport().cursor().shape() != shape:
            self._editor.viewport().setCursor(shape)

    def _shown_at_bar(self) -> DrawnEmbed | None:
        hovered = self._embeds.of(self._hovered.block()) if self._hovered is not None else None
        return hovered or (self._on() if self._editor.hasFocus() else None)

    def _place_bar(self) -> None:
        one = self._shown_at_bar()
        if one is None or self._form.isVisible() or self._dragging.under_way:
            self._bar.hide()
        else:
            caption = self._embeds.caption_room if one.embed.alt.shown else 0
            self._bar.show_over(one.place, one.embed.alt, picture=bool(one.made.width), caption=caption)

    def _follow(self) -> None:
        self._bar.hide()
        self._soon.start()

    def _forget(self) -> None:
        """Let go of what belonged to another text."""
        self._hovered = self._edited = None
        self._form.put_away()
        self._soon.start()


def _writes(event: QKeyEvent) -> bool:
    """Tell whether a key puts something into the text."""
    if event.matches(QKeySequence.StandardKey.Paste):
        return True
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if held and held != altgr:
        return False
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return enter or (bool(event.text()) and event.text().isprintable())
