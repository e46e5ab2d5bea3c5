"""By keyboard, by ear and by pointer: every control of every page and sheet is named, reached by Tab, and shows that it
is; and none takes the wheel."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMenu,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.dates import clock
from journal.deeds.unlock import open_journal
from journal.passphrase.key_log import KnownSlots
from journal.shapes import FileOrder, Filter
from journal.shapes.keys import Hand, KeyChangeKind, KeyDeed, ProofBy
from tests.conftest import THURSDAY
from tests.proofs import proved
from tests.ui import hands
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import is_dressed, part, session_of
from tests.ui.wished import GUARDED, SHEETS, wish_of
from ui.app.main_window import MainWindow
from ui.look import Look
from ui.pages.journal.prompting import Prompting
from ui.pages.journal.together import Together
from ui.preferences import Preferences
from ui.questions.proved import needed_first
from ui.session import Session
from ui.widgets.sheet import sheet_over
from ui.wishes import NewEntry, PageName, Prove, Proved, Sheets, ShowEntry

ALONE = {"add_person", "my_card", "ledger", "people", "groups", "guide", "licences", "shortcuts"}
ALONE |= {"templates", "restore", "import", "folder", "share_period", "announce", "elsewhere", "rehearsal"}
ALONE |= {"save_elsewhere", "fresh_copy", "other_file", "send_again", "compare_copies"}
"""Sheets that open about nothing."""
ABOUT = {*GUARDED, "prove", "changed_keys", "share", "share_book", "export_protected", "compare", "evidence", "picture"}
ABOUT |= {"print"}
"""Sheets that open about a thing of the journal."""
OF_PAGES = {"trash", "versions", "prompts", "days", "keep search", "tag", "template"}
"""Sheets that belong to a page, and what another sheet turns to."""
MOST_WITHIN = 4
"""Presses of Tab that a control may take for itself: a date has three places to stop at."""


class Appearing(QObject):
    """Notes what is shown as a window of its own, which would flash up and take the keyboard away, or is undressed."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not (isinstance(watched, (MainWindow, QMenu)) and is_dressed(watched)):
            self.strays.append(what(watched))
        return False


@pytest.fixture(scope="module")
def appearing(qapp) -> Iterator[Appearing]:
    watching = Appearing()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


@pytest.fixture(autouse=True)
def _nothing_flashes_up(appearing) -> Iterator[None]:
    yield
    strays, appearing.strays = appearing.strays, []
    assert not strays, strays


@pytest.fixture(scope="module")
def window(tmp_path_factory, request, appearing, made_up_year) -> Iterator[MainWindow]:
    yield from a_year_in_a_window(tmp_path_factory.mktemp("reach"), request, made_up_year)


def a_year_in_a_window(folder: Path, request: pytest.FixtureRequest, year: Path) -> Iterator[MainWindow]:
    """Give a window on a copy of a year."""
    session = Session()
    made = MainWindow(session, Look("paper"), Preferences(folder / "window.ini"))
    made.resize(1280, 820)
    made.show()
    clock.stop(THURSDAY, "Europe/Berlin")
    copy = shutil.copytree(year, folder / year.name)
    with QtBot(request).waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(copy, PASSPHRASE), pytest.fail)
    yield made
    session.close()
    made.deleteLater()


def settle(window: MainWindow, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hands.settle(window)


def look_up(window: MainWindow, qtbot, query) -> object:
    found: list[object] = []
    session_of(window).ask(window, query, found.append)
    settle(window, qtbot)
    return found[0]


@pytest.fixture(params=[*PageName, "writing", "reading", "several chosen"])
def page(window, request, qtbot) -> QWidget:
    workspace = window.workspace
    if window.focusWidget() is None:  # taken from every control by a test before; a person's is always somewhere
        next(iter(controls(workspace))).setFocus()
    if request.param == "writing":
        workspace.answer(NewEntry())
    elif request.param == "reading":
        workspace.answer(ShowEntry(look_up(window, qtbot, lambda journal: journal.timeline.page()[3].id)))
    elif request.param == "several chosen":
        view = workspace.show_page(PageName.JOURNAL).finding.view
        settle(window, qtbot)
        view.selectAll()
    else:
        workspace.show_page(request.param)
    settle(window, qtbot)
    return workspace


def file_to_seal(_journal) -> FileOrder:
    return FileOrder(name="year.pdf", media_type="application/pdf", data=b"%PDF", title="A year", protected=True)


def changed_keys(journal) -> None:
    keyring = journal.held_keyring()
    now = KnownSlots(keyring.generation, keyring.ids)
    journal.do(lambda it: it.keylog.note(KeyChangeKind.SHEET, now, Hand.WINDOW, ProofBy.PASSPHRASE, None))


QUERIES = {
    **{name: lambda journal, name=name: Proved(proof=proved(journal, needed_first(wish_of(name)))) for name in GUARDED},
    "prove": lambda _: Prove(deed=KeyDeed.NEW_SHEET, then=lambda _: None),
    "changed_keys": changed_keys,
    "share": lambda journal: tuple(row.id for row in journal.timeline.page(limit=2)),
    "print": lambda journal: tuple(row.id for row in journal.timeline.page(limit=2)),
    "export_protected": lambda journal: tuple(row.id for row in journal.timeline.page(limit=2)),
    "share_book": file_to_seal,
    "compare": lambda journal: journal.circle.contacts()[0],
    "evidence": lambda journal: journal.timeline.page()[0].id,
    "picture": lambda journal: journal.attachments.of(journal.timeline.page(Filter(photos=True))[0].id)[0].id,
    "versions": lambda journal: journal.entries.get(journal.timeline.page()[0].id),
    "template": lambda journal: journal.prompts.templates()[2],
    "tag": lambda journal: tuple(row.id for row in journal.timeline.page(limit=2)),
}


def open_of_page(window: MainWindow, name: str, about: object) -> None:
    journal = window.workspace.show_page(PageName.JOURNAL)
    looking = journal.finding.looking
    {
        "trash": journal.finding.filters.trash_requested.emit,
        "versions": lambda: journal._open_versions(about),
        "prompts": part(journal.writing, Prompting).open,
        "days": looking._ask_days,
        "keep search": looking._ask_name,
        "tag": lambda: part(journal, Together).ask_tag(about),
        "template": lambda: window.workspace.open_sheet(wish_of("templates"))._show_form(about),
    }[name]()


@pytest.fixture(params=sorted(ALONE | ABOUT | OF_PAGES))
def sheet(window, request, qtbot) -> Iterator[QWidget]:
    name = request.param
    about = look_up(window, qtbot, QUERIES[name]) if name in QUERIES else None
    if name in OF_PAGES:
        open_of_page(window, name, about)
    else:
        window.workspace.open_sheet(wish_of(name, about))
    settle(window, qtbot)
    opened = sheet_over(window)
    yield opened
    if shiboken6.isValid(opened):
        opened.close_sheet()
    settle(window, qtbot)


def controls(within: QWidget) -> list[QWidget]:
    """Every control that can be seen and that takes the keyboard."""
    return [
        one
        for one in within.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not isinstance(one.parent(), (QComboBox, QAbstractSpinBox))
    ]


def told(one: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(one)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def what(one: QWidget) -> str:
    text = one.text() if isinstance(one, QAbstractButton) else ""
    chain = [type(one).__name__]
    while one.parentWidget() is not None and len(chain) < 4:
        one = one.parentWidget()
        chain.append(type(one).__name__)
    return f"{'<'.join(chain)} {text!r}"


def walk(window: MainWindow, within: QWidget) -> list[QWidget]:
    """Where Tab goes, from the first control on until it comes round; `within` keeps it."""
    stops: list[QWidget] = []
    at: QWidget | None = next(iter(controls(within)))
    at.setFocus()
    while at is not None and at not in stops:
        stops.append(at)
        before, pressed = at, 0
        while at is before and pressed < MOST_WITHIN:
            QTest.keyClick(at, Qt.Key.Key_Tab)
            at, pressed = window.focusWidget(), pressed + 1
    return stops


def place(one: QWidget, window: QWidget) -> QRect:
    return QRect(one.mapTo(window, QPoint(0, 0)), one.size())


def unnamed(within: QWidget) -> list[str]:
    return [what(one) for one in controls(within) if not told(one)]


def unreached(window: MainWindow, within: QWidget) -> list[str]:
    stops = walk(window, within)
    return [what(one) for one in controls(within) if one not in stops]


def jumps(window: MainWindow, within: QWidget) -> list[str]:
    """Steps of Tab between two controls beside one another that go up or back."""
    found = []
    for one, other in pairwise(walk(window, within)):
        if one.parentWidget() is other.parentWidget() and one.parentWidget() is not None:
            here, there = place(one, window), place(other, window)
            if there.bottom() < here.top() or (there.right() < here.left() and there.top() < here.bottom()):
                found.append(f"{what(one)} -> {what(other)}")
    return found


def unseen(window: MainWindow, within: QWidget) -> list[str]:
    """Controls that look the same with the keyboard on them and without."""
    found = []
    for one in controls(within):
        spot = place(one, window).adjusted(-4, -4, 4, 4).intersected(window.rect())
        if spot.isEmpty() or one.visibleRegion().isEmpty():
            continue
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if window.focusWidget() is not one:
            continue
        spot = place(one, window).adjusted(-4, -4, 4, 4).intersected(window.rect())
        on = window.grab(spot).toImage()
        one.clearFocus()
        if window.grab(spot).toImage() == on:
            found.append(what(one))
    return found


def value(one: QWidget) -> object:
    """What a field holds that a wheel could change; None for what holds nothing of the kind."""
    if isinstance(one, (QComboBox, QTabBar)):
        return one.currentIndex()
    if isinstance(one, QAbstractSpinBox):
        return one.text()
    if isinstance(one, QAbstractSlider) and not isinstance(one, QScrollBar):
        return one.value()
    if isinstance(one, QAbstractItemView):
        return one.currentIndex().row(), [index.row() for index in one.selectedIndexes()]
    return None


def holders(within: QWidget) -> list[QWidget]:
    """Every field that holds a value."""
    return [one for one in within.findChildren(QWidget) if one.isVisible() and value(one) is not None]


def bring_into_sight(one: QWidget) -> QScrollBar | None:
    """Scroll to it; give the bar of the nearest page that can be scrolled."""
    bar, above = None, one.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(one)
            if bar is None and above.verticalScrollBar().maximum():
                bar = above.verticalScrollBar()
        above = above.parentWidget()
    QApplication.sendPostedEvents()
    return bar


def wheel(over: QWidget, steps: int) -> None:
    """Turn the wheel as a hand does, with the pointer over the middle of what is seen of it."""
    seen = over.visibleRegion().boundingRect()
    if seen.isEmpty():
        return
    spot = over.mapTo(over.window(), seen.center())
    QTest.wheelEvent(over.window().windowHandle(), QPointF(spot), QPoint(0, -120 * steps))
    QApplication.sendPostedEvents()


def wheel_over(one: QWidget) -> str:
    """Wheel over a field with the keyboard on it and without; tell what was wrong with that."""
    for take in (one.setFocus, one.clearFocus):
        take()
        before = value(one)
        for steps in (-1, 1):
            bar = bring_into_sight(one)
            at, keyboard = bar.value() if bar else 0, one.window().focusWidget()
            wheel(one, steps)
            if one.window().focusWidget() is not keyboard:
                return f"{what(one)}: it took the keyboard"
            if value(one) != before:
                return f"{what(one)}: {before} -> {value(one)}"
            moves = bar and (at < bar.maximum() if steps > 0 else at > 0)
            if moves and bar.value() == at and not isinstance(one, QAbstractItemView):
                return f"{what(one)}: the page stands still"
    return ""


def wheeled(within: QWidget) -> list[str]:
    return [wrong for one in holders(within) if (wrong := wheel_over(one))]


def test_every_control_of_a_page_is_named_and_reached_by_tab_in_order(window, page):
    assert not (found := unnamed(page)), "\n".join(found)
    assert not (found := unreached(window, page)), "\n".join(found)
    assert not (found := jumps(window, page)), "\n".join(found)


def test_every_control_of_a_page_shows_that_it_has_the_keyboard(window, page):
    assert not (found := unseen(window, page)), "\n".join(found)


def test_the_wheel_over_a_page_changes_no_value_and_scrolls(page):
    assert not (found := wheeled(page)), "\n".join(found)


def test_a_sheet_and_every_control_of_it_is_named_reached_and_seen(window, sheet):
    assert told(sheet)
    assert sheet_over(window) is sheet
    assert not (found := unnamed(sheet)), "\n".join(found)
    assert not (found := unreached(window, sheet)), "\n".join(found)
    assert not (found := jumps(window, sheet)), "\n".join(found)
    assert not (found := unseen(window, sheet)), "\n".join(found)
    assert not (found := wheeled(sheet)), "\n".join(found)


def test_every_sheet_of_the_house_is_among_those_that_are_walked():
    assert SHEETS.keys() == ALONE | ABOUT
    assert set(SHEETS.values()) == set(get_args(Sheets))
