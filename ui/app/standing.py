"""How a window stands, written on one line for the process that takes it over. Never a word of a journal."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QByteArray, Qt

from ui.desktop.workspace import put_on_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

LONGEST = 64 << 10
"""Bytes of such a line; a path has at most some thousands."""


class Seen(StrEnum):
    """How much of a window is on the screen."""

    SHOWN = "shown"
    MINIMISED = "minimised"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Goal:
    """What is shown after a lock in place of the lock screen, and what of it a successor can be told.

    That is the lock screen of another journal, or the made-up year; where it is neither, this process goes on.
    """

    show: Callable[[], object]
    folder: Path | None = None
    made_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Everything a successor is told: to ask for the passphrase of `folder`, or to open the made-up year.

    `place` is Qt's own form of place and size, maximised and full screen with it; `inside` left, top, width and height
    within the frame of a window that is neither. `active`: the keyboard was in the window. `file` waits to be opened
    once the journal is. `hears`: the files that other starts of the program are asked to open come to this window.
    `workspace` is X11's number of it.
    """

    folder: str
    made_up: bool
    place: str
    inside: tuple[int, ...]
    seen: Seen
    active: bool
    theme: str
    scale: float
    file: str
    hears: bool
    workspace: int

    def line(self) -> bytes:
        """Write it on one line of ASCII."""
        return json.dumps(asdict(self)).encode("ascii") + b"\n"


def read_line(line: bytes) -> Standing:
    """Read what `Standing.line` wrote; `ValueError` where it is no such line."""
    told = json.loads(line)
    if not isinstance(told, dict) or set(told) != set(Standing.__slots__):
        raise ValueError
    return Standing(**{**told, "seen": Seen(told["seen"]), "inside": tuple(map(int, told["inside"]))})


def seen_of(window: QWidget) -> Seen:
    """Tell how much of a window is on the screen."""
    if not window.isVisible():
        return Seen.HIDDEN
    return Seen.MINIMISED if window.isMinimized() else Seen.SHOWN


def place_of(window: QWidget) -> str:
    """Write where a window is, how large, and whether it is maximised or fills the screen."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def inside_of(window: QWidget) -> tuple[int, ...]:
    """Give left, top, width and height of what is within the frame; () of one that is maximised or fills the screen."""
    state = window.windowState() & ~Qt.WindowState.WindowMinimized  # that keeps its size
    return window.geometry().getRect() if state == Qt.WindowState.WindowNoState else ()  # type: ignore[return-value]


def put(window: QWidget, standing: Standing) -> None:
    """Put a window where the other one stood: as much seen as that was, and no nearer to the person.

    Wayland lets no program say or ask where its windows are, nor hear that one is minimised: there size, maximised and
    full screen are kept, while the desktop chooses the place anew and may bring a minimised window up. It then shows a
    locked journal, and the alternative would be one that is locked and not forgotten.
    """
    window.restoreGeometry(QByteArray.fromBase64(standing.place.encode("ascii")))
    if len(standing.inside) == 4:  # Qt moves and narrows what hardly fits on the screen, at each restoring anew
        window.setGeometry(*standing.inside)
    if standing.seen is not Seen.HIDDEN:
        put_on_workspace(window, standing.workspace)
    match standing.seen:
        case Seen.HIDDEN:
            return
        case Seen.MINIMISED:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
            _show_behind(window)
        case Seen.SHOWN if standing.active:
            window.show()
            window.raise_()
            window.activateWindow()
        case Seen.SHOWN:
            _show_behind(window)
        case _:
            assert_never(standing.seen)


def _show_behind(window: QWidget) -> None:
    """Show it without the keyboard, and below what has it: a new window is put on top otherwise."""
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    if (handle := window.windowHandle()) is not None:  # it was made ahead, and Qt looks at the attribute only then
        handle.setProperty("_q_showWithoutActivating", True)
    window.lower()
    window.show()
    window.lower()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
    if (handle := window.windowHandle()) is not None:
        handle.setProperty("_q_showWithoutActivating", False)
