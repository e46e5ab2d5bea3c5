"""Words of somebody else on the window: whatever they are, they are letters, and no file is opened for them."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QCheckBox, QLabel, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from journal.deeds import write
from journal.shapes import (
    Attachment,
    AttachmentId,
    Contact,
    ContactId,
    Draft,
    EntryId,
    Group,
    Item,
    ItemId,
    Kind,
    SharedEntry,
    SharedFile,
)
from tests.ui.circle_friends import befriend, done
from ui.dialogs.groups import GroupsSheet
from ui.dialogs.share.people import HalfAddressed, PeopleChoice
from ui.pages.circle.entry_view import EntryView, dressed
from ui.pages.circle.items import ItemRow, Items
from ui.pages.circle.side import PeopleRow
from ui.pages.journal.delegate import TimelineDelegate
from ui.pages.journal.files import Files
from ui.pages.journal.page import JournalPage
from ui.widgets.buttons import IconButton
from ui.widgets.chips import TagChip
from ui.widgets.headed_row import HeadingButton
from ui.widgets.tips import LONGEST, tip

IN_OPEN = 0x20
WORDS = MappingProxyType(
    {
        "picture": '<img src="{0}">',
        "link": '<a href="file://{0}">Noor</a>',
        "picture below a line": 'Noor\n<p><img src="{0}"></p>',
        "entity": "&lt;img src='{0}'> &amp;",
        "declaration": '<?xml version="1.0"?><img src="{0}">',
        "bidi": "\u202egnp.exe\u2066 <img src='{0}'>",
        "long": "<b>" + "n" * 497,
    }
)


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A picture outside of the journal, which nothing has a reason to open."""
    path = tmp_path / "c.png"
    image = QImage(QSize(3, 3), QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(path))
    return path


@contextmanager
def opened(path: Path) -> Iterator[Callable[[], bool]]:
    """Tell whether a file was opened by any part of the process: no audit hook of Python sees what Qt opens."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    assert libc.inotify_add_watch(watch, os.fsencode(path), IN_OPEN) >= 0

    def seen() -> bool:
        try:
            return bool(os.read(watch, 4096))
        except BlockingIOError:
            return False

    try:
        yield seen
    finally:
        os.close(watch)


def show_tips(top: QWidget) -> None:
    """Let the pointer rest on every part."""
    for part in (top, *top.findChildren(QWidget)):
        show_tip(part.toolTip(), top)


def show_tip(words: str, above: QWidget) -> None:
    if words:
        QToolTip.showText(above.mapToGlobal(QPoint(3, 3)), words, above)
        for label in above.findChildren(QLabel, "qtooltip_label"):
            label.grab()
        QToolTip.hideText()


def assert_plain(top: QWidget) -> None:
    """Assert that no part reads its words as HTML, and that no tip turns the direction of what is read."""
    for part in (top, *top.findChildren(QWidget)):
        assert not Text.mightBeRichText(part.toolTip()), part
        assert not set(part.toolTip()) & set("\u202e\u2066"), part
        if isinstance(part, QLabel):
            assert part.textFormat() is Qt.TextFormat.PlainText or not Text.mightBeRichText(part.text()), part


def contact(name: str) -> Contact:
    return Contact(id=ContactId("c"), name=name, card_name=name, fingerprint="f", added_on=date(2026, 3, 1))


def choice(session, look, words: str) -> QWidget:
    made = PeopleChoice(look, lambda: None, HalfAddressed())
    made.show_people((contact(words),), (Group(name=words, members=(ContactId("c"),)),))
    return made


def faces(session, look, words: str) -> QWidget:
    made = PeopleRow(look)
    made.show_people((contact(words),))
    return made


def entry(session, look, words: str) -> QWidget:
    file = SharedFile(id="f", name=words, media_type="text/plain", size=3)
    made = SharedEntry(
        uid=EntryId("e"), rev=1, title=words, body=words, kind=Kind.LOW, day=date(2026, 3, 11), files=(file,)
    )
    return EntryView(look, dressed(((made, {}),))[0], words)


def files(session, look, words: str) -> QWidget:
    made = Files(session, look)
    kept = Attachment(
        id=AttachmentId("f"),
        entry=EntryId("e"),
        name=words,
        media_type="image/png",
        size=3,
        sha256="",
        width=3,
        height=3,
    )
    made.show_files((kept,), "")
    return made


PARTS = {
    "choice": choice,
    "faces": faces,
    "entry": entry,
    "files": files,
    "tag": lambda _session, look, words: TagChip(look, words),
    "icon": lambda _session, look, words: IconButton(look, "more", words),
    "heading": lambda _session, look, words: HeadingButton(look, words),
}


@pytest.mark.skipif(sys.platform != "linux", reason="the system tells of opened files in another way")
@pytest.mark.parametrize("made", PARTS.values(), ids=PARTS)
def test_no_word_of_a_friend_opens_a_file_or_is_read_as_html(unlocked, look, qtbot, canary, made):
    with opened(canary) as seen:
        for words in WORDS.values():
            part = made(unlocked, look, words.format(canary))
            qtbot.addWidget(part)
            part.resize(500, 300)
            part.show()
            part.grab()
            assert_plain(part)
            show_tips(part)
        assert not seen()


@pytest.mark.skipif(sys.platform != "linux", reason="the system tells of opened files in another way")
def test_the_watch_sees_what_qt_opens(qtbot, canary):
    part = QWidget()
    qtbot.addWidget(part)
    part.show()
    with opened(canary) as seen:
        show_tip(f'<img src="{canary}">', part)
        assert seen()


def test_the_name_of_a_friend_is_plain_where_groups_are_made(unlocked, look, window, new_journal, qtbot):
    friend = befriend(qtbot, unlocked, new_journal("Noor"), "Noor")
    done(qtbot, unlocked, lambda journal: journal.circle.rename(friend.id, '<img src="/a.png"> & co'))
    sheet = GroupsSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: bool(sheet.findChildren(QCheckBox)))
    assert_plain(sheet)
    assert '<img src="/a.png"> && co' in [box.text() for box in sheet.findChildren(QCheckBox)]


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_a_tip_keeps_its_letters_and_is_never_html(words):
    made = tip(words)
    assert not Text.mightBeRichText(made)
    assert len(made.replace("\u2060", "").replace("\n", "")) <= LONGEST
    assert max(len(line.replace("\u2060", "")) for line in made.split("\n")) <= 80


def test_an_ampersand_on_a_button_is_a_letter(look, qtbot):
    chip = TagChip(look, "r&d")
    qtbot.addWidget(chip)
    assert chip.text() == "#r&&d"
    assert chip.shortcut().isEmpty()


TOWER = "a" + "\u0301" * 499


def painted(row: QStyledItemDelegate, model: QAbstractItemModel, place: QRect) -> QImage:
    canvas = QImage(400, 600, QImage.Format.Format_ARGB32)
    canvas.fill(0)
    painter = QPainter(canvas)
    option = QStyleOptionViewItem()
    option.rect = place
    row.paint(painter, option, model.index(0, 0))
    painter.end()
    return canvas


def painted_outside(row: QStyledItemDelegate, model: QAbstractItemModel, place: QRect) -> bool:
    """Tell whether the first row draws anything outside of its place."""
    canvas = painted(row, model, place)
    painter = QPainter(canvas)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillRect(place, Qt.GlobalColor.transparent)
    painter.end()
    empty = QImage(canvas.size(), canvas.format())
    empty.fill(0)
    return canvas != empty


def _inbox_row(look, item: Item) -> QImage:
    model = Items()
    model.show_items((item,))
    return painted(ItemRow(look, model), model, QRect(0, 250, 400, 90))


def test_a_tower_of_accents_stays_in_its_row_of_the_inbox(look):
    model = Items()
    item = Item(
        id=ItemId("i"),
        kind="share",
        contact=ContactId("c"),
        contact_name=TOWER,
        outgoing=False,
        day=date(2026, 3, 12),
        heading=TOWER,
        note="",
        ask=None,
        seen=True,
        entry_count=1,
        photo_count=0,
    )
    model.show_items((item,))
    assert not painted_outside(ItemRow(look, model), model, QRect(0, 250, 400, 90))
    above = QRect(0, 250, 400, 40)
    tall, plain = (_inbox_row(look, replace(item, contact_name="Noor", heading=said)) for said in (TOWER, "a"))
    assert tall.copy(above) == plain.copy(above)


def test_a_tower_of_accents_stays_in_its_row_of_the_journal(unlocked, look, entries, qtbot, wishes):
    done(qtbot, unlocked, lambda journal: write.write(journal, Draft(body=TOWER, title=TOWER)))
    page = JournalPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    model = page.finding.view.model()
    qtbot.waitUntil(lambda: model.rowCount() == len(entries) + 1)
    assert not painted_outside(TimelineDelegate(look), model, QRect(0, 250, 400, 90))
