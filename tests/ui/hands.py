"""What a person does with a page or a sheet: reads what stands there, presses a button by its words, types in a field.

Everything is found by what can be seen or heard of it, and only where it can be seen.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.look import Look
from ui.session import Session
from ui.threads.jobs import Jobs
from ui.widgets.cards import Card

Widget = TypeVar("Widget", bound=QWidget)
Part = TypeVar("Part", bound=QObject)
Field = QLineEdit | QPlainTextEdit | QTextEdit

SETTLED = 3
"""How many frames in a row nothing was under way when a window has settled."""
LONG = 60
"""Seconds after which a window that has not settled will not."""
FRAME = 5
"""Milliseconds after which Qt paints what is to be painted, and some of what has no place yet is laid out by that."""


def let_go() -> None:
    """Let that be gone which goes in a later turn."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def part(within: QObject, kind: type[Part]) -> Part:
    """Give the one part of this kind; one that it came in place of, and that goes in a later turn, is none any more."""
    found = within.findChildren(kind)
    if len(found) > 1:
        let_go()
        found = within.findChildren(kind)
    assert len(found) == 1, f"{len(found)} parts are a {kind.__name__}"
    return found[0]


def _seen(within: QWidget, *kinds: type[QWidget]) -> Iterator[QWidget]:
    for kind in kinds:
        yield from (one for one in within.findChildren(kind) if one.isVisible())


def called(one: QWidget) -> set[str]:
    """Give by which words somebody knows a button or a field: what stands on it, and what is heard of it."""
    words = one.text() if isinstance(one, QAbstractButton) else ""
    return {words.replace("&&", "&"), one.accessibleName()} - {""}


def button(within: QWidget, words: str) -> QAbstractButton:
    """Give the one button that says this."""
    found = [one for one in _seen(within, QAbstractButton) if words in called(one)]
    assert len(found) == 1, f"{len(found)} buttons say “{words}”"
    return found[0]


def offered(within: QWidget, words: str) -> bool:
    """Tell whether there is a button that says this, has its place, and can be pressed."""
    return any(
        words in called(one) and one.isEnabled() and not one.rect().isEmpty() for one in _seen(within, QAbstractButton)
    )


def press(qtbot, within: QWidget, words: str) -> None:
    """Press the one button that says this, as soon as it can be pressed."""
    qtbot.waitUntil(lambda: offered(within, words))
    qtbot.mouseClick(button(within, words), Qt.MouseButton.LeftButton)


def press_beside(qtbot, sheet: QWidget) -> bool:
    """Press beside the panel of a sheet, and tell whether that closed it."""
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 400))
    return sheet.isHidden()


def field(within: QWidget, name: str) -> Field:
    """Give the one field of this name."""
    found = [one for one in _seen(within, QLineEdit, QPlainTextEdit, QTextEdit) if name in called(one)]
    assert len(found) == 1, f"{len(found)} fields are called “{name}”"
    return found[0]


def write(qtbot, within: QWidget, name: str, words: str) -> None:
    """Type words into the field of this name, in place of what stands there."""
    into = field(within, name)
    into.setFocus()
    into.selectAll()
    qtbot.keyClicks(into, words) if words else qtbot.keyClick(into, Qt.Key.Key_Delete)


def choose_in_dialog(qtbot, window: QWidget, *paths: Path) -> None:
    """Choose files or a folder in the dialog that is open over a window, or opens soon."""
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path) for path in paths])
    if len(paths) == 1:  # as Qt does
        dialog.fileSelected.emit(str(paths[0]))
    dialog.done(QFileDialog.DialogCode.Accepted)
    let_go()
    window.window().activateWindow()  # a desktop gives it back; the one without a screen may not


def rows(within: QWidget, name: str) -> list[str]:
    """Give the rows of the list of this name."""
    return [item.text() for item in _items(_list(within, name))]


def choose(qtbot, within: QWidget, name: str, words: str) -> None:
    """Press the first row of this list that has these words in it."""
    listed = _list(within, name)
    item = next(one for one in _items(listed) if words in one.text())
    listed.scrollToItem(item)
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualItemRect(item).center())


def _list(within: QWidget, name: str) -> QListWidget:
    found = [one for one in _seen(within, QListWidget) if name in called(one)]
    assert len(found) == 1, f"{len(found)} lists are called “{name}”"
    return found[0]


def _items(listed: QListWidget) -> list[QListWidgetItem]:
    return [item for row in range(listed.count()) if not (item := listed.item(row)).isHidden()]


def read(within: QWidget) -> str:
    """Give everything that can be read there: labels, and texts."""
    labels = [one.text() for one in _seen(within, QLabel)]
    texts = [one.toPlainText() for one in _seen(within, QPlainTextEdit, QTextEdit)]
    return "\n".join((*labels, *texts))


def typed(within: QWidget) -> str:
    """Give everything that stands in fields there."""
    lines = [one.text() for one in _seen(within, QLineEdit)]
    return "\n".join((*lines, *(one.toPlainText() for one in _seen(within, QPlainTextEdit, QTextEdit))))


def buttons(within: QWidget, beginning: str) -> list[QAbstractButton]:
    """Give every button whose words begin like this."""
    seen = _seen(within, QAbstractButton)
    return [one for one in seen if any(words.startswith(beginning) for words in called(one))]


def session_of(shown: QWidget) -> Session:
    """Give the session that a window, a page or a sheet stands on."""
    return shown._session


def shown(within: QWidget, kind: type[Widget]) -> Widget | None:
    """Give the part of this kind that can be seen, none where there is none."""
    return next((one for one in within.findChildren(kind) if one.isVisible()), None)


def look_of(shown: QObject) -> Look:
    """Give the look of a window, a page or a sheet."""
    return shown._look


@contextmanager
def unseen(window: QWidget, *, scale: float) -> Iterator[None]:
    """Hide a window while its look has letters of another size: what nobody looks at is not laid out anew."""
    look, before = look_of(window), look_of(window).scale
    window.hide()
    look.choose(scale=scale)
    try:
        yield
    finally:
        look.choose(scale=before)
        window.show()


def next_turn(after: int = 0) -> None:
    """Let the loop go on until all is done that was left for its next turn before: timers come in their order.

    With `after` it goes on for that many milliseconds.
    """
    loop, turn = QEventLoop(), QTimer(singleShot=True, interval=after)
    turn.timeout.connect(loop.quit)
    turn.start()
    loop.exec()


def find_places() -> None:
    """Let everything have its place: wrapped words ask for their height in the turn after they got their width.

    What goes by in two turns is not seen after it: a test waits for what stays, or holds it up.
    """
    next_turn()
    next_turn()


def settle(window: QWidget) -> None:
    """Let the loop go on until nothing was under way for some frames.

    What an answer asks for in its turn is waited for, too, what is dressed in later ones, and wrapped words, which ask
    for their height once they know their width.
    """
    session, look = session_of(window), look_of(window)
    still = 0

    def at_rest() -> bool:
        nonlocal still
        waits = busy(session) or any(timer.isActive() for timer in look.findChildren(QTimer))
        still = 0 if waits else still + 1
        return still > SETTLED

    until(at_rest, "the window did not settle")


def until(seen: Callable[[], object], otherwise: str = "it did not come") -> None:
    """Let the loop go on, a frame at a time, until that is `seen` and has its place."""
    late = time.monotonic() + LONG
    while not seen():
        if time.monotonic() > late:  # the time limit of the suite is raised in a loop of Qt, and ends none
            pytest.fail(otherwise)
        next_turn(FRAME)
    find_places()


def busy(session: Session) -> bool:
    """Tell whether something that was asked of the journal has not been answered yet."""
    return bool(part(session, Jobs))


def double_click(pressed: QWidget, at: QPoint) -> None:
    """Press twice in the same breath, as a window system tells of it, wherever the pointer then is."""
    window = pressed.window()
    place = pressed.mapTo(window, at)
    press, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
    for kind in (press, release, QEvent.Type.MouseButtonDblClick, release):
        under = window.childAt(place) or window
        inner, outer = QPointF(under.mapFrom(window, place)), QPointF(window.mapToGlobal(place))
        left = Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind is release else left
        QApplication.sendEvent(under, QMouseEvent(kind, inner, outer, left, held, Qt.KeyboardModifier.NoModifier))


def end_of_double_click(pressed: QWidget, at: QPoint) -> None:
    """Press for the second time of a double click, whose first one fell on the row that opened what is here now."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in ((QEvent.Type.MouseButtonDblClick, left), (QEvent.Type.MouseButtonRelease, none)):
        event = QMouseEvent(kind, QPointF(at), QPointF(pressed.mapToGlobal(at)), left, held, Qt.KeyboardModifier(0))
        QApplication.sendEvent(pressed, event)


def turn_to(choice: QComboBox, key: object) -> None:
    """Choose what this key stands for, as somebody does who opens the list."""
    choice.setCurrentIndex(choice.findData(key))
    choice.activated.emit(choice.currentIndex())


def labels(within: QWidget) -> list[str]:
    """Give what each label says that can be seen."""
    return [one.text() for one in _seen(within, QLabel)]


def card(within: QWidget, title: str) -> Card:
    """Give the one card under this title that can be seen."""
    found = [one for one in _seen(within, Card) if one.title.text() == title]
    assert len(found) == 1, f"{len(found)} cards are called “{title}”"
    return found[0]


def is_dressed(window: QWidget | None) -> bool:
    """Tell whether it has the style sheet, itself or from what it belongs to."""
    while window is not None and not window.styleSheet():
        window = window.parentWidget()
    return window is not None
