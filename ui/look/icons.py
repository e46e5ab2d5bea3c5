"""Our own line icons, tinted by role and drawn once for each size."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.look.files import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


@cache
def _drawing(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, color: str, size: int, ratio: float, gap: int = 0) -> QPixmap:
    """Draw the icon `name` in `color` (#rrggbb), `size` px square and `gap` px beside it, for that pixel ratio."""
    drawing = _drawing(name).replace("currentColor", color)
    picture = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def icon(name: str, color: str, size: int, gap: int = 0, disabled: str = "") -> QIcon:
    """Give the icon `name` in `color`, sharp on ordinary and on dense screens; in `disabled` where nothing can be done.

    Without `disabled` Qt makes it paler.
    """
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, color, size, ratio, gap))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size, ratio, gap), QIcon.Mode.Disabled)
    return made


def css(color: QColor) -> str:
    """Give a colour as SVG and the icon cache want it."""
    return color.name(QColor.NameFormat.HexRgb)
