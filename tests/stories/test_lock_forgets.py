"""After a lock no word of the journal is left: in no widget, document, model, clipboard, nor anywhere Python looks."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.journal import Journal
from journal.shapes import Draft, Kind
from ui.app.main_window import MainWindow
from ui.dialogs.people.sheet import PeoplePlace
from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session
from ui.wishes import NewEntry, PageName, ProtectNames, ShowEntry

PASSPHRASE = "four unrelated paper lanterns"
BEGINNING = "qzx"


def mark(what: str) -> str:
    """A word nobody else says, made anew each time so that no constant of this test is ever found."""
    return f"{BEGINNING}{what}vwq"


MARKS = (
    "title",
    "body",
    "tag",
    "later",
    "name",
    "query",
    "typed",
    "quick",
    "beside",
    "file",
    "word",
    "draft",
    "thrown",
)


def fill(journal: Journal) -> None:
    entry = write.write(
        journal,
        Draft(
            body=f"A {mark('body')} day. #{mark('tag')}",
            title=f"The {mark('title')} row",
            kind=Kind.LOW,
            day=date(2026, 3, 10),
        ),
    )
    write.add_later_line(journal, entry.id, f"Then {mark('later')}.")
    write.attach(journal, entry.id, f"{mark('file')}.txt", f"see {mark('beside')}".encode())
    journal.names.add((f"{mark('name').title()} Smith",))


def strings_of(thing: QObject) -> Iterator[str]:
    meta = thing.metaObject()
    for number in range(meta.propertyCount()):
        if meta.property(number).typeName() == "QString":
            yield str(meta.property(number).read(thing))
    for name in thing.dynamicPropertyNames():
        if not name.startsWith(b"_"):  # what Qt keeps there for itself cannot be read
            yield str(thing.property(name.data().decode()))


def accessible_texts(interface: QAccessibleInterface | None, depth: int = 0) -> Iterator[str]:
    if interface is None or depth > 40:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield interface.text(kind)
    text = interface.textInterface()
    if text is not None:
        yield text.text(0, text.characterCount())
    for number in range(interface.childCount()):
        yield from accessible_texts(interface.child(number), depth + 1)


def model_texts(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in (*range(14), *range(256, 300)):
                yield str(model.data(index, role))


def shown() -> Iterator[str]:
    """Everything that Qt would tell of this program."""
    things: list[QObject] = []
    for widget in QApplication.allWidgets():
        things += [widget, *widget.findChildren(QObject)]
    things += QCoreApplication.instance().findChildren(QObject)
    things += [thing for thing in gc.get_objects() if isinstance(thing, (QTextDocument, QAbstractItemModel))]
    for thing in {id(thing): thing for thing in things if shiboken6.isValid(thing)}.values():
        yield from strings_of(thing)
        if isinstance(thing, QTextDocument):
            yield thing.toPlainText()
        if isinstance(thing, QAbstractItemModel):
            yield from model_texts(thing, QModelIndex())
    for window in QApplication.topLevelWidgets():
        yield from accessible_texts(QAccessible.queryAccessibleInterface(window))
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        yield QGuiApplication.clipboard().text(mode)


def held_by_python() -> Iterator[str]:
    """Every text that something Python knows of holds on to."""
    gc.collect()
    seen: set[int] = set()
    for thing in gc.get_objects():
        for held in gc.get_referents(thing):
            if type(held) in {str, bytes, bytearray} and id(held) not in seen:
                seen.add(id(held))
                yield held if type(held) is str else bytes(held).decode("utf-8", "replace")


def found(texts: Iterator[str]) -> set[str]:
    begun = (text for text in map(str.casefold, texts) if BEGINNING in text)
    return {what for text in begun for what in MARKS if mark(what) in text}


def open_files(folder: Path) -> list[str]:
    opened = []
    for number in Path("/proc/self/fd").iterdir():
        try:
            opened.append(str(number.readlink()))
        except FileNotFoundError:
            continue
    return [name for name in opened if name.startswith(str(folder))]


@pytest.fixture
def window(qapp, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    # Whose the clipboard is, only a desktop knows; the offscreen one never tells.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    session = Session()
    made = MainWindow(session, Look("paper"), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.resize(1280, 820)
    folder = tmp_path / "My journal.afterbell"

    def opening() -> Journal:
        journal, _ = create_journal(folder, PASSPHRASE, calibrate=False)
        journal.do(fill)
        return journal

    made.show_lock_screen(folder)
    made.show()
    session.unlock(opening, pytest.fail)
    qtbot.waitUntil(lambda: made.workspace is not None)
    yield made
    session.close()


def write_and_look_around(window: MainWindow, qtbot) -> None:
    workspace = window.workspace
    for page in PageName:
        workspace.show_page(page)
    journal = workspace.show_page(PageName.JOURNAL)
    field = next(one for one in journal.findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(field, mark("query"))
    workspace.answer(NewEntry(Kind.HIGH))
    editor = next(one for one in journal.findChildren(QTextEdit) if one.isVisible() and not one.isReadOnly())
    qtbot.keyClicks(editor, f"one {mark('typed')} two")
    editor.selectAll()
    editor.copy()
    editor.undo()
    editor.redo()
    qtbot.waitUntil(lambda: mark("typed") in QGuiApplication.clipboard().text())


def come_to_rest(window: MainWindow, qtbot) -> None:
    """Wait for the end of all that was under way: a thread holds what it found for a moment after it came home."""
    jobs = window._session._jobs
    qtbot.waitUntil(lambda: window.workspace is None and not jobs)
    for thread in (jobs._vault, jobs._beside):
        thread.submit(lambda: None).result()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_after_a_lock_no_word_is_left_and_the_file_is_closed(window, qtbot, tmp_path):
    write_and_look_around(window, qtbot)
    window.add_tray()
    window._tray.begin()
    qtbot.keyClicks(window._tray.quick.editor, f"now {mark('quick')}")
    window.workspace.show_page(PageName.SETTINGS)
    assert {"typed", "query", "quick"} <= found(shown())
    assert found(held_by_python())
    assert open_files(tmp_path)
    with qtbot.waitSignal(window._session.locked):
        window.lock()
    come_to_rest(window, qtbot)
    assert found(shown()) == set()
    assert found(held_by_python()) == set()
    assert [name for name in open_files(tmp_path) if "journal.db" in name] == []


def test_a_sheet_that_is_open_goes_with_the_lock(window, qtbot):
    sheet = window.workspace.open_sheet(ProtectNames())
    sheet._go(PeoplePlace.CLASS_LIST)
    qtbot.waitUntil(lambda: "name" in found(shown()))
    field = sheet._class_list.text
    qtbot.keyClicks(field, mark("thrown"))
    field.keeper.throw_away()
    qtbot.waitUntil(lambda: not window._session._jobs)
    qtbot.keyClicks(field, mark("draft"))
    assert {"draft", "thrown"} <= found(held_by_python()) | found(shown())
    del field
    gone = []
    sheet.destroyed.connect(lambda: gone.append(1))
    del sheet
    with qtbot.waitSignal(window._session.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    come_to_rest(window, qtbot)
    assert gone
    assert found(shown()) == set()
    assert found(held_by_python()) == set()


def test_the_search_for_words_finds_one_that_is_kept():
    kept = {"it": [mark("word")]}
    assert "word" in found(held_by_python())
    kept.clear()
    assert "word" not in found(held_by_python())


def test_f9_hides_every_word_at_once_and_only_a_key_brings_it_back(window, qtbot):
    window.workspace.answer(ShowEntry(window_entry(window, qtbot)))
    qtbot.waitUntil(lambda: "title" in found(visible()))
    window.blank()
    assert found(visible()) == set()
    qtbot.mouseClick(window._shield, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(window._shield, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window._shield, Qt.Key.Key_Space)
    assert found(visible()) == set()
    qtbot.keyClick(window._shield, Qt.Key.Key_F9)
    assert "title" in found(visible())


def window_entry(window: MainWindow, qtbot) -> str:
    answers: list[str] = []
    window._session.ask(window, lambda journal: journal.timeline.page(_all())[-1].id, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def _all() -> object:
    from journal.shapes import Filter

    return Filter()


def visible() -> Iterator[str]:
    """What is on the screen: the texts of every widget that shows."""
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            yield from strings_of(widget)
            if isinstance(widget, QTextEdit):
                yield widget.toPlainText()
