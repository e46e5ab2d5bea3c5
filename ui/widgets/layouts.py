"""Rows and columns, said by what stands in them."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget


class Rest:
    """What is left over, or a share of it, with nothing in it."""

    def __init__(self, share: int = 0) -> None:
        self.share = share


class Side(Enum):
    """Where a part stands that takes no more than it needs, by Qt's names; `START` is where reading begins."""

    START = "AlignLeft"
    MIDDLE = "AlignHCenter"
    TOP = "AlignTop"


REST = Rest()
START, MIDDLE, TOP = Side
Part = QWidget | QLayout | Rest | int | tuple[QWidget | QLayout, int | Side]
"""What stands there, by itself or with its share of the room or its side; or so many pixels of room."""
Margins = tuple[int, int, int, int]
Box = TypeVar("Box", bound=QBoxLayout)


def in_row(*parts: Part, on: QWidget | None = None, margins: Margins = (0, 0, 0, 0), gap: int = -1) -> QHBoxLayout:
    """Give a row that lays out the widget `on`, or stands in another layout; Qt decides on a `gap` of -1 pixels."""
    return _filled(QHBoxLayout() if on is None else QHBoxLayout(on), parts, margins, gap)


def in_column(*parts: Part, on: QWidget | None = None, margins: Margins = (0, 0, 0, 0), gap: int = -1) -> QVBoxLayout:
    """Give a column, as `in_row` gives a row."""
    return _filled(QVBoxLayout() if on is None else QVBoxLayout(on), parts, margins, gap)


def as_widget(box: QLayout) -> QWidget:
    """Give a widget that a row or column lays out."""
    made = QWidget()
    made.setLayout(box)
    return made


def put(box: QBoxLayout, *parts: Part) -> None:
    """Put parts behind what stands in a row or column."""
    for part in parts:
        thing, how = part if isinstance(part, tuple) else (part, 0)
        if isinstance(thing, Rest):
            box.addStretch(thing.share)
        elif isinstance(thing, int):
            box.addSpacing(thing)
        else:
            box.addLayout(thing) if isinstance(thing, QLayout) else box.addWidget(thing)
            if isinstance(how, Side):
                from PySide6.QtCore import Qt  # making its enumerations takes 25 ms, which a first paint can do without

                box.setAlignment(thing, Qt.AlignmentFlag[how.value])
            elif how:
                box.setStretchFactor(thing, how)


def keep_place(part: QWidget) -> None:
    """Have a part take its room also while it is hidden, so that nothing moves under the pointer when it comes."""
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    part.setSizePolicy(policy)


def drop(box: QLayout, part: QWidget) -> None:
    """Let one part go, at once and not with the next turn of events."""
    box.removeWidget(part)
    part.hide()
    part.deleteLater()


def clear(box: QLayout, after: int = 0) -> None:
    """Let everything go that stands behind the first `after` parts, at once and not with the next turn of events."""
    while (item := box.takeAt(after)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def _filled(box: Box, parts: tuple[Part, ...], margins: Margins, gap: int) -> Box:
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    put(box, *parts)
    return box
