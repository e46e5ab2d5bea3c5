"""Pages of pictures: all that stand in the journal, newest first, each with its day and the entry it belongs to."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
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
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from journal.dates import clock
from journal.shapes import Pictured
from ui.look import Look, set_look
from ui.models.gallery import GalleryModel, GalleryRoles
from ui.session import Session
from ui.widgets.buttons import IconButton
from ui.widgets.cards import EmptyState
from ui.widgets.glyphs import draw_kind, draw_ring
from ui.widgets.labels import ElidedLabel
from ui.wishes import ShowPicture, Wishing
from ui.wording.days import near_day

translate = QCoreApplication.translate

WIDTH, HEIGHT, GAP = 190, 128, 12
CAPTION = 24


class PictureTile(QStyledItemDelegate):
    """Draws a picture, whole and in its place, above its shape, day and title."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Be as large as every other."""
        return QSize(self._look.px(WIDTH + GAP), self._look.px(HEIGHT + CAPTION + GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it; one that is on its way has its ground only."""
        made = index.data(GalleryRoles.PICTURED)
        if not isinstance(made, Pictured):
            return
        look, px = self._look, self._look.px
        place: QRect = option.rect
        painter.save()
        painter.setClipRect(place)
        room = QRect(place.left() + px(GAP) // 2, place.top() + px(GAP) // 2, px(WIDTH), px(HEIGHT))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if not isinstance(picture, QPixmap) or picture.isNull():
            painter.fillRect(room, look.color("side"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shown = QRect(room.topLeft(), picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
            shown.moveCenter(room.center())
            painter.drawPixmap(shown, picture)
        middle = room.bottom() + px(CAPTION) / 2 + 1
        draw_kind(painter, made.kind.value, room.left() + px(6), middle, px(9), look.color(made.kind.value))
        painter.setFont(look.font("ui-small"))
        painter.setPen(look.color("ink"))
        day = near_day(made.day, clock.today())
        words = f"{day} · {made.heading}" if made.heading else day
        line = QRect(room.left() + px(16), room.bottom() + 1, room.width() - px(16), px(CAPTION))
        told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), told)
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            draw_ring(painter, look, QRectF(room.adjusted(-3, -3, 3, 3)), 3)
        painter.restore()


class Gallery(QWidget):
    """`entry_requested` carries the entry of the picture that was chosen; Space shows the picture large."""

    back_requested = Signal()
    entry_requested = Signal(str)

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._look, self._wish = look, wish
        self._model = GalleryModel(session, self)
        self.back = IconButton(look, "back", self.tr("Back to the list"))
        self.back.clicked.connect(self.back_requested)
        self.back.hide()
        self._count = ElidedLabel(look, "", "ui-small", "soft")
        bar = QFrame()
        set_look(bar, "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(22, 12, 22, 12)
        row.addWidget(self.back)
        row.addWidget(self._count, 1)
        self.view = QListView()
        set_look(self.view, "list")
        self.view.setAccessibleName(self.tr("Pictures"))
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setItemDelegate(PictureTile(look, self.view))
        self.view.setModel(self._model)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._places, 1)
        self._model.looked.connect(self._show)
        look.changed.connect(self.view.doItemsLayout)

    def refresh(self) -> None:
        """Look the pictures up anew."""
        self._model.look()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Show the way back where the list is not beside it."""
        self.back.setVisible(compact)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the entry on Enter, and the picture on Space."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            index = self.view.currentIndex()
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(index)
                return True
            if event.key() == Qt.Key.Key_Space and index.isValid():
                self._wish(ShowPicture(index.data(GalleryRoles.PICTURED).id))
                return True
        return super().eventFilter(watched, event)

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
            self.view.setCurrentIndex(self._model.index(0))
