"""Photos and files embedded in the text while it is written: drawn in the place of the lines that show them.

The text stays what was typed, letter by letter: a line is only dressed so that it is as high as what is drawn over it.
So undo, copying, finding and the saved words know nothing of all this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap, QTextBlock

from journal.prose.files import Embed, Size, embed_of
from journal.shapes import Attachment
from ui.editor.editor import Editor
from ui.embeds.captions import WIDTHS
from ui.look import Look
from ui.widgets.sight import lines_in, place_of
from ui.wording.people import size_words

Picture = Callable[[str], QImage | None]
ABOVE, TO_CAPTION, CAPTION, BELOW, CARD = 14, 8, 22, 10, 46
"""Pixels above a photo, to its caption, of a line of the caption, below it all, and of a file's card."""


@dataclass(frozen=True, slots=True)
class DrawnEmbed:
    """A line that is shown as what it names, and where in the viewport that is drawn."""

    block: QTextBlock
    embed: Embed
    made: Attachment
    place: QRectF


class Embeds(QObject):
    """Draws what stands in the text of `editor`; `picture` gives one by its id, blank until it is here.

    `missing` carries one that came into sight and was not asked for yet; `woken` tells whether there are any at all:
    an entry without any is written as if nothing of this were here.
    """

    missing = Signal(object)
    woken = Signal(bool)

    def __init__(self, look: Look, editor: Editor, picture: Picture) -> None:
        super().__init__(editor)
        self._look, self._editor, self._picture = look, editor, picture
        self._files: dict[str, Attachment] = {}
        self._scaled: dict[tuple[str, int, float], QPixmap] = {}
        self._column = 0
        editor.leave_room(self._room)
        look.changed.connect(self.refresh)

    @property
    def caption_room(self) -> int:
        """Pixels that a caption takes below its photo."""
        return self._look.px(TO_CAPTION) + self._look.px(CAPTION)

    def show_files(self, files: tuple[Attachment, ...]) -> None:
        """Draw these, wherever the text shows one of them on a line of its own."""
        known: dict[str, Attachment] = {made.id: made for made in files}
        if known != self._files:
            if bool(known) is not bool(self._files):
                self._wake(bool(known))
            self._files = known
            self._scaled = {key: drawn for key, drawn in self._scaled.items() if key[0] in known}
            self.refresh()

    def _wake(self, awake: bool) -> None:  # noqa: FBT001  a state
        if awake:
            self._editor.painted.connect(self._paint)
        else:
            self._editor.painted.disconnect(self._paint)
        self.woken.emit(awake)

    def refresh(self) -> None:
        """Leave room anew for everything that stands in the text."""
        self._column = self._editor.viewport().width()
        self._editor.dress_anew(lambda text: embed_of(text) is not None)
        self._editor.viewport().update()

    def fit(self) -> None:
        """Leave other room where the column has another width."""
        if self._files and self._editor.viewport().width() != self._column:
            self._scaled.clear()
            self.refresh()

    def redraw(self) -> None:
        """Draw pictures that came."""
        self._scaled.clear()
        self._editor.viewport().update()

    def of(self, block: QTextBlock) -> DrawnEmbed | None:
        """Give what is shown in the place of a line; None where it is but a line."""
        embed = self._embed(block.text()) if block.isValid() and not self._in_code(block) else None
        if embed is None:
            return None
        made = self._files[embed.id]
        wide, high = self._measure(embed, made)
        above = self._look.px(ABOVE if embed.picture and made.width else 4)
        top = place_of(self._editor, block).top() + above
        left = (self._editor.viewport().width() - wide) / 2 if embed.picture and made.width else 0.0
        return DrawnEmbed(block, embed, made, QRectF(left, top, wide, high))

    def at(self, point: QPoint) -> DrawnEmbed | None:
        """Give what is drawn at a point of the viewport."""
        found = self.of(self._editor.cursorForPosition(point).block())
        return found if found is not None and found.place.contains(point.toPointF()) else None

    def _in_code(self, block: QTextBlock) -> bool:
        return block.userState() > 0

    def _embed(self, text: str) -> Embed | None:
        if not self._files:
            return None
        embed = embed_of(text)
        if embed is None or embed.id not in self._files:
            return None
        return None if self._files[embed.id].width and not embed.picture else embed

    def _room(self, text: str) -> int:
        """Give the pixels that a line takes, 0 where it is shown as its letters."""
        embed = self._embed(text)
        if embed is None:
            return 0
        made, px = self._files[embed.id], self._look.px
        high = self._measure(embed, made)[1]
        if not made.width:
            return round(high) + px(8)
        caption = self.caption_room if embed.alt.shown else 0
        return round(high) + px(ABOVE) + caption + px(BELOW)

    def _measure(self, embed: Embed, made: Attachment) -> tuple[float, float]:
        """Give (width, height) in pixels of what is drawn for a line."""
        column = max(1, self._editor.viewport().width())
        if not made.width or not made.height:
            return min(column, self._look.px(WIDTHS[Size.MIDDLE])), self._look.px(CARD)
        wide = min(column, self._look.px(WIDTHS[embed.alt.size]), made.width)
        return wide, max(1.0, wide * made.height / made.width)

    def _in_sight(self, clip: QRect) -> Iterator[DrawnEmbed]:
        for block in lines_in(self._editor, clip):
            found = self.of(block)
            if found is not None:
                yield found

    def _paint(self, clip: QRect) -> None:
        painter = QPainter(self._editor.viewport())
        painter.setClipRect(clip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for one in self._in_sight(clip):
            if one.made.width:
                self._paint_picture(painter, one)
            else:
                self._paint_card(painter, one)
            self._paint_state(painter, one)
        painter.end()

    def _paint_picture(self, painter: QPainter, one: DrawnEmbed) -> None:
        rounded = QPainterPath()
        rounded.addRoundedRect(one.place, 3, 3)
        drawn = self._drawn(one)
        if drawn is None:
            painter.fillPath(rounded, self._look.color("blank"))
        else:
            painter.save()
            painter.setClipPath(rounded, Qt.ClipOperation.IntersectClip)
            painter.drawPixmap(one.place, drawn, QRectF(drawn.rect()))
            painter.restore()
        if one.embed.alt.shown:
            font = self._look.font("entry-italic")
            font.setPixelSize(self._look.px(14))
            below = QRectF(0, one.place.bottom() + self._look.px(TO_CAPTION), self._editor.viewport().width(), 0)
            below.setHeight(self._look.px(CAPTION))
            self._write(painter, font, "soft", below, one.embed.alt.shown, Qt.AlignmentFlag.AlignHCenter)

    def _paint_card(self, painter: QPainter, one: DrawnEmbed) -> None:
        px = self._look.px
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.setBrush(self._look.color("card"))
        painter.drawRoundedRect(one.place.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        ratio = self._editor.devicePixelRatioF()
        icon = self._look.pixmap("sheet", "soft", 18, ratio)
        middle = one.place.center().y()
        painter.drawPixmap(round(one.place.left()) + px(14), round(middle - px(18) / 2), icon)
        small, size = self._look.font("ui-small"), size_words(one.made.size)
        wide = QFontMetricsF(small).horizontalAdvance(size)
        inside = one.place.adjusted(px(44), 0, -px(16), 0)
        start = Qt.AlignmentFlag.AlignLeft
        self._write(painter, small, "soft", inside, size, Qt.AlignmentFlag.AlignRight)
        inside.setWidth(inside.width() - wide - px(12))
        words = one.embed.alt.caption or one.made.name
        self._write(painter, self._look.font("ui-medium"), "ink", inside, words, start)

    def _write(
        self, painter: QPainter, font: QFont, role: str, place: QRectF, words: str, side: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._look.color(role))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_state(self, painter: QPainter, one: DrawnEmbed) -> None:
        """Show what the cursor stands on, and what is selected."""
        cursor = self._editor.textCursor()
        start, end = one.block.position(), one.block.position() + one.block.length() - 1
        if cursor.hasSelection():
            if cursor.selectionStart() <= start and cursor.selectionEnd() >= end:
                tint = self._look.color("board")
                tint.setAlpha(90)
                painter.fillRect(one.place, tint)
        elif cursor.block() == one.block:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("board"), 2))
            painter.drawRoundedRect(one.place.adjusted(-4, -4, 4, 4), 6, 6)

    def _drawn(self, one: DrawnEmbed) -> QPixmap | None:
        """Give the picture as large as it is drawn, None while it is not here."""
        ratio = self._editor.devicePixelRatioF()
        key = (one.embed.id, round(one.place.width()), ratio)
        known = self._scaled.get(key)
        if known is None:
            image = self._picture(one.embed.id)
            if image is None:
                self.missing.emit(one.made)
            if image is None or image.isNull():
                return None
            wide = min(image.width(), round(key[1] * ratio))
            known = QPixmap.fromImage(image.scaledToWidth(max(1, wide), Qt.TransformationMode.SmoothTransformation))
            self._scaled[key] = known
        return known
