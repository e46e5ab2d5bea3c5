"""Pages of pictures: all that stand in the journal, by month, each with its day and the entry it belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journal.shapes import Pictured
from ui.look import Look, set_look
from ui.models import Index
from ui.models.gallery import GalleryModel, GalleryRoles
from ui.session import Session
from ui.widgets.buttons import IconButton
from ui.widgets.cards import EmptyState
from ui.widgets.glyphs import draw_kind, draw_ring
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import in_column, in_row
from ui.wishes import ShowPicture, Wishing
from ui.wording import translate
from ui.wording.days import row_day

Size = tuple[int, int]
"""Width and height in pixels."""


_BELOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
LOW, HIGH, GAP = 110, 170, 12
CAPTION, HEADING, NARROW = 24, 38, 120
"""Pixels of the words below a picture, of a month above its pictures, and under which a picture has its day alone."""


class PictureTile(QStyledItemDelegate):
    """Draws a picture, whole and as high as those beside it, above its shape, day and title; and months above them."""

    def __init__(self, look: Look, parent: QListView) -> None:
        super().__init__(parent)
        self._look, self._view = look, parent
        self._sizes: list[QSize] = []
        self._laid_out_for: tuple[int, float] = (0, 0)

    def forget(self) -> None:
        """Lay out anew: there are other pictures."""
        self._laid_out_for = (0, 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as large as its row wants it."""
        bar = self._view.style().pixelMetric(
            QStyle.PixelMetric.PM_ScrollBarExtent, None, self._view.verticalScrollBar()
        )
        laid_out_for = (self._view.maximumViewportSize().width() - bar, self._look.scale)
        if laid_out_for != self._laid_out_for:
            self._laid_out_for = laid_out_for
            self._sizes = list(self._lay_out(laid_out_for[0] - 2))
        return self._sizes[index.row()]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it; one that is on its way has its ground only."""
        made = index.data(GalleryRoles.PICTURED)
        painter.save()
        painter.setClipRect(option.rect)
        if isinstance(made, Pictured):
            self._draw_picture(painter, option, index, made)
        else:
            painter.setFont(self._look.font("label"))
            painter.setPen(self._look.color("soft"))
            line = option.rect.adjusted(GAP // 2, 0, 0, -self._look.px(8))
            painter.drawText(line, int(_BELOW), index.data(Qt.ItemDataRole.DisplayRole).upper())
        painter.restore()

    def _lay_out(self, width: int) -> Iterator[QSize]:
        px, model = self._look.px, self._view.model()
        rows = [model.index(row, 0).data(GalleryRoles.PICTURED) for row in range(model.rowCount())]
        for heading, some in groupby(rows, lambda made: made is None):
            if heading:
                yield from (QSize(width, px(HEADING)) for _ in some)
            else:
                shapes = (made.width / made.height for made in some)
                for wide, high in laid_out(shapes, width - GAP, GAP, low=px(LOW), high=px(HIGH)):
                    yield QSize(wide + GAP, high + GAP + px(CAPTION))

    def _draw_picture(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        made: Pictured,
    ) -> None:
        look, px = self._look, self._look.px
        place: QRect = option.rect
        room = place.adjusted(GAP // 2, GAP // 2, -(GAP - GAP // 2), -(GAP - GAP // 2) - px(CAPTION))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if not isinstance(picture, QPixmap) or picture.isNull():
            painter.fillRect(room, look.color("blank"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(room, picture)
        middle = room.bottom() + px(CAPTION) / 2 + 1
        draw_kind(painter, made.kind.value, room.left() + px(6), middle, px(9), look.color(made.kind.value))
        painter.setFont(look.font("ui-small"))
        painter.setPen(look.color("ink"))
        day = row_day(made.day)
        words = f"{day} · {made.heading}" if made.heading and room.width() >= px(NARROW) else day
        line = QRect(room.left() + px(16), room.bottom() + 1, room.width() - px(16), px(CAPTION))
        told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), told)
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            draw_ring(painter, look, QRectF(room.adjusted(-3, -3, 3, 3)), 3)


class Gallery(QWidget):
    """`entry_requested` carries the entry of the picture that was chosen; Space shows the picture large."""

    back_requested = Signal()
    entry_requested = Signal(str)

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._look, self._wish = look, wish
        self._model = GalleryModel(session, self)
        self.back = IconButton(look, "back", self.tr("Back to the list"), clicked=self.back_requested)
        self.back.hide()
        self._count = ElidedLabel(look, "", "ui-small", "soft")
        bar = QFrame()
        set_look(bar, "bar")
        in_row(self.back, (self._count, 1), on=bar, margins=(22, 12, 22, 12))
        self.view = QListView()
        set_look(self.view, "list")
        self.view.setAccessibleName(self.tr("Pictures"))
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._tile = PictureTile(look, self.view)
        self.view.setItemDelegate(self._tile)
        self.view.setModel(self._model)
        self._model.modelReset.connect(self._tile.forget)
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._open)
        nothing = EmptyState(
            look,
            self.tr("Your pictures stand here"),
            self.tr("Drop a photo into an entry, or paste one, and it is here too."),
        )
        self._places = QStackedWidget()
        self._places.setContentsMargins(16, 12, 8, 0)
        for place in (self.view, nothing):
            self._places.addWidget(place)
        in_column(bar, (self._places, 1), on=self, gap=0)
        self._model.looked.connect(self._show)
        look.changed.connect(self.view.doItemsLayout)

    def refresh(self) -> None:
        """Look the pictures up anew."""
        self._model.look()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Show the way back where the list is not beside it."""
        self.back.setVisible(compact)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the entry on Enter, and the picture on Space; walk on into the next row or month."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            index = self.view.currentIndex()
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(index)
                return True
            if event.key() == Qt.Key.Key_Space and index.isValid():
                self._wish(ShowPicture(index.data(GalleryRoles.PICTURED).id))
                return True
            if (row := self._led_to(event.key(), index.row())) is not None:
                month = event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
                hints = QAbstractItemView.ScrollHint
                self._go(row, hints.PositionAtTop if month else hints.EnsureVisible)
                return True
        return super().eventFilter(watched, event)

    def _led_to(self, key: int, row: int) -> int | None:
        """Give the row of the picture that a key leads to from another; None for a key that leads nowhere of ours."""
        if row < 0:
            return None
        headings, last = self._model.headings, self._model.rowCount() - 1
        month = bisect_right(headings, row) - 1
        before = row - 2 if row - 1 in headings else row - 1
        after = row + 2 if row + 1 in headings else row + 1
        if self.isRightToLeft():
            before, after = after, before
        led = {
            Qt.Key.Key_Left: before if 0 < before <= last else row,
            Qt.Key.Key_Right: after if 0 < after <= last else row,
            Qt.Key.Key_PageUp: headings[max(0, month - 1)] + 1,
            Qt.Key.Key_PageDown: headings[month + 1] + 1 if month + 1 < len(headings) else last,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: last,
        }
        return led.get(Qt.Key(key))

    def _go(self, row: int, hint: QAbstractItemView.ScrollHint) -> None:
        """Stand on a picture, its month in sight where it is the first of it."""
        self.view.setCurrentIndex(self._model.index(row))
        if row - 1 in self._model.headings:
            self.view.scrollTo(self._model.index(row - 1), hint)

    def _open(self, index: QModelIndex) -> None:
        made = index.data(GalleryRoles.PICTURED)
        if isinstance(made, Pictured):
            self.entry_requested.emit(made.entry)

    def _show(self) -> None:
        pictures = self._model.pictures
        counted = translate("Gallery", "%Ln pictures", "", len(pictures))
        entries = translate("Gallery", "in %Ln entries", "", len({made.entry for made in pictures}))
        self._count.setText(f"{counted} {entries}" if pictures else self.tr("Pictures"))
        self._places.setCurrentIndex(0 if pictures else 1)
        if pictures and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(1))


def laid_out(ratios: Iterable[float], width: int, gap: int, *, low: int, high: int) -> Iterator[Size]:
    """Give the size of each picture, of width by height `ratios`; between two of a row lies `gap`.

    A row is `high` at the most, and not lower than `low` unless one picture alone is as wide as the row.
    """
    row: list[float] = []
    for ratio in ratios:
        if row and _height([*row, ratio], width, gap) < low:
            yield from _sizes(row, min(high, _height(row, width, gap)), width)
            row = []
        row.append(ratio)
        if (fits := _height(row, width, gap)) <= high:
            yield from _sizes(row, fits, width)
            row = []
    yield from _sizes(row, high, width)


def _height(row: list[float], width: int, gap: int) -> float:
    """Give how high a row is that fills its width."""
    return max(1.0, (width - gap * (len(row) - 1)) / sum(row))


def _sizes(row: list[float], height: float, width: int) -> Iterator[Size]:
    return ((min(width, max(1, int(ratio * height))), max(1, int(height))) for ratio in row)
