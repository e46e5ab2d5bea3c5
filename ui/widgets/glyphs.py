"""The shapes of the kinds, ▲ ▼ ◆ •, drawn as paths: no typeface draws them alike."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.drawing import from_start, smooth_painter

_UP = ((0.0, -0.44), (0.5, 0.44), (-0.5, 0.44))
_POINTS = {
    "high": _UP,
    "low": tuple((x, -y) for x, y in _UP),
    "both": ((0.0, -0.52), (0.52, 0.0), (0.0, 0.52), (-0.52, 0.0)),
}


def kind_path(kind: str, x: float, y: float, size: float) -> QPainterPath:
    """Give the shape of a kind around (x, y), `size` px wide."""
    path = QPainterPath()
    if points := _POINTS.get(kind):
        path.addPolygon(QPolygonF([QPointF(x + dx * size, y + dy * size) for dx, dy in points]))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(x, y), size * 0.22, size * 0.22)
    return path


def draw_kind(painter: QPainter, kind: str, x: float, y: float, size: float, color: QColor) -> None:
    """Draw the shape of a kind around (x, y)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(kind_path(kind, x, y, size), color)
    painter.restore()


def draw_kind_badge(painter: QPainter, look: Look, kind: str, x: float, y: float, size: float) -> None:
    """Draw the shape of a kind on its round, tinted ground, `size` px across, around (x, y)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(f"{kind}-soft"))
    painter.drawEllipse(QPointF(x, y), size / 2, size / 2)
    painter.restore()
    draw_kind(painter, kind, x, y, size * 0.42, look.color(kind))


def draw_ring(painter: QPainter, look: Look, place: QRectF, radius: float = 8) -> None:
    """Draw the line that says that the keyboard is here, inside `place`, as the style sheet draws it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color("board"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def draw_avatar(painter: QPainter, look: Look, name: str, x: float, y: float, size: float) -> None:
    """Draw the first letter of a name on the round ground that is that name's own; "" is a stranger."""
    theme = look.theme
    letter = next((char for char in name if char.isalnum()), "?").upper()
    ground = theme.avatars[_place(name, len(theme.avatars))] if name else theme.stranger
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QPointF(x, y), size / 2, size / 2)
    font = look.font("avatar")
    font.setPixelSize(max(8, round(size * 0.42)))
    painter.setFont(font)
    painter.setPen(QColor(theme.avatar_ink))
    half = size / 2
    painter.drawText(round(x - half), round(y - half), round(size), round(size), Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def _place(name: str, count: int) -> int:
    """Give the same place for the same name on every computer; `hash` of a text differs from run to run."""
    return sum(map(ord, name)) % count


class _Round(QWidget):
    """As wide as it is high; `name` is read out."""

    def __init__(self, look: Look, name: str, size: int) -> None:
        super().__init__()
        self._look = look
        self._size = size
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        return QSize(self._look.px(self._size), self._look.px(self._size))


class KindBadge(_Round):
    """The shape of a kind on its tinted ground; `name` is read out ("High")."""

    def __init__(self, look: Look, kind: str, name: str, size: int = 24) -> None:
        super().__init__(look, name, size)
        self._kind = kind

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        draw_kind_badge(QPainter(self), self._look, self._kind, self.width() / 2, self.height() / 2, self.width())


class KindChip(QWidget):
    """A pill with the shape of a kind and its name: "▲ High"."""

    def __init__(self, look: Look, kind: str, name: str) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.set_font(self, "ui-small")

    def sizeHint(self) -> QSize:
        """Hold shape and name."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._name) + self._look.px(12) + 26, metrics.height() + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, shape and name."""
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(f"{self._kind}-soft"))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        width = self._look.px(11)
        x = from_start(self, 11 + width / 2)
        draw_kind(painter, self._kind, x, self.height() / 2, width, self._look.color(self._kind))
        painter.setPen(self._look.color(self._kind))
        painter.setFont(self.font())
        beside = 11 + width + 5
        place = self.rect().adjusted(*((0, 0, -beside, 0) if self.isRightToLeft() else (beside, 0, 0, 0)))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._name)


class Avatar(_Round):
    """The first letter of a name on a round ground; `known` False greys it."""

    def __init__(self, look: Look, name: str, size: int = 28, *, known: bool = True) -> None:
        super().__init__(look, name, size)
        self._name = name
        self._known = known

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setOpacity(1.0 if self._known else 0.55)
        draw_avatar(painter, self._look, self._name, self.width() / 2, self.height() / 2, self.width())
