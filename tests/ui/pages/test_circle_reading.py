from __future__ import annotations

import io
import time
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journal.circle.inbox import Arrival, ReceivedFile
from journal.deeds.inbox import BATCH, read_more
from journal.errors import NoSuchEntry
from journal.shapes import Ask, ContactId, EntryId, Item, ItemId, Kind, Reading, SharedEntry, SharedFile
from journal.shapes.columns import COLUMNS, WRITTEN, Carried
from journal.sharing import hand_over
from tests.ui.hands import button, buttons, offered, read
from ui.pages.circle.entry_view import LETTERS, ROOM, beginning, dressed
from ui.pages.circle.reading import ReadingColumn
from ui.widgets.labels import Label
from ui.widgets.shown_text import ShownText
from ui.wishes import ShowEntry

ITEM = Item(
    id=ItemId("i"),
    kind="share",
    contact=ContactId("c"),
    contact_name="Noor",
    outgoing=False,
    day=date(2026, 3, 12),
    heading="A day",
    note="Just you.",
    ask=Ask.LISTEN,
    seen=True,
    entry_count=1,
    photo_count=0,
)


def entry(number: int = 1, body: str = "It was calm.", files: tuple[SharedFile, ...] = ()) -> SharedEntry:
    return SharedEntry(
        uid=EntryId(f"{number:032x}"),
        rev=1,
        title=f"Day {number}",
        body=body,
        kind=Kind.LOW,
        day=date(2026, 3, 11),
        files=files,
    )


def column_of(session, look, qtbot, *raw) -> ReadingColumn:
    made = ReadingColumn(
        session, look, lambda _: None, Reading(item=ITEM, entries=tuple(one for one, _ in raw)), dressed(raw)
    )
    qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    return made


def photo(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), 3).save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize("column", [name for name in WRITTEN if Carried.BUNDLE in COLUMNS[name]])
def test_every_text_of_an_entry_that_came_can_be_read(unlocked, look, qtbot, column):
    came = replace(entry(), **{column: "Quagga"})
    assert "Quagga" in read(column_of(unlocked, look, qtbot, (came, {})))


def test_the_tags_of_an_entry_that_came_can_be_read(unlocked, look, qtbot):
    came = replace(entry(), tags=("quagga", "third-period"))
    assert "#quagga #third-period" in read(column_of(unlocked, look, qtbot, (came, {})))


@pytest.mark.parametrize(
    "body",
    ["a" * 3_000_000, "a\n\n" * 500_000, "- a\n" * 200_000, "**a** " * 400_000, "[" * 500_000, "a\u0301" * 500_000],
    ids=["one line", "paragraphs", "items", "strong", "brackets", "accents"],
)
def test_a_text_of_any_length_is_shown_at_once_and_said_to_go_on(unlocked, look, qtbot, body):
    began = time.process_time()
    shown = column_of(unlocked, look, qtbot, (entry(body=body), {}))
    assert time.process_time() - began < 2
    assert len(shown.findChild(ShownText).toPlainText()) <= LETTERS
    assert any("goes on" in label.text() for label in shown.findChildren(Label))
    save = next(one for one in shown.findChildren(QPushButton) if one.text().startswith("Save the whole text"))
    with qtbot.waitSignal(shown.text_requested) as asked_for:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert asked_for.args == [entry().uid]


def test_an_ordinary_text_is_shown_whole_under_what_is_hoped_for(unlocked, look, qtbot):
    shown = column_of(unlocked, look, qtbot, (entry(), {}))
    labels = [label.text() for label in shown.findChildren(Label)]
    assert labels.index("Noor is hoping for: just listening") < labels.index("Day 1")
    assert not any("goes on" in words for words in labels)
    assert beginning("word " * 100) == "word " * 100


def test_a_picture_is_decoded_small_and_stands_once(unlocked, look, qtbot):
    file = SharedFile(id="f" * 32, name="board & more.jpg", media_type="image/jpeg", size=10)
    within = entry(body=f"Look: ![board](attachment:{file.id})", files=(file,))
    [shown] = dressed(((within, {file.id: photo(3000, 2000)}),))
    assert shown.pictures[file.id].width() == ROOM.width()
    assert len(column_of(unlocked, look, qtbot, (within, {file.id: photo(30, 20)})).findChildren(ShownText)) == 1
    below = entry(files=(file,))
    assert len(column_of(unlocked, look, qtbot, (below, {file.id: photo(30, 20)})).findChildren(ShownText)) == 2


def test_what_only_claims_to_be_a_picture_is_offered_to_save_and_no_more(unlocked, look, qtbot):
    file = SharedFile(id="f" * 32, name="x.png", media_type="image/png", size=10)
    shown = column_of(unlocked, look, qtbot, (entry(files=(file,)), {file.id: b"\x89PNG\r\n\x1a\n" + bytes(2000)}))
    assert len(shown.findChildren(ShownText)) == 1
    assert any(one.text().startswith("Save x.png") for one in shown.findChildren(QPushButton))


def test_of_many_entries_a_handful_is_shown_and_more_when_asked_for(unlocked, look, qtbot, wishes):
    raw = tuple((entry(number), {}) for number in range(3 * BATCH))
    shown = ReadingColumn(
        unlocked, look, wishes.go, Reading(item=ITEM, entries=tuple(one for one, _ in raw)), dressed(raw[:BATCH])
    )
    qtbot.addWidget(shown)
    shown.show()
    assert 0 < len(shown.findChildren(ShownText)) < BATCH  # whoever clicks has their turn between them
    qtbot.waitUntil(lambda: len(shown.findChildren(ShownText)) == BATCH)
    with qtbot.waitSignal(shown.more_requested) as asked_for:
        button(shown, f"Show the next of {2 * BATCH} more").click()
    assert asked_for.args == [BATCH]
    shown.add_entries(dressed(raw[BATCH : 2 * BATCH]))
    assert offered(shown, f"Show the next of {BATCH} more")
    shown.add_entries(dressed(raw[2 * BATCH :]))
    assert not buttons(shown, "Show the next")
    qtbot.waitUntil(lambda: len(shown.findChildren(ShownText)) == len(raw))
    assert [one.toPlainText() for one in shown.findChildren(ShownText)] == [one.body for one, _ in raw]


def test_the_whole_text_is_saved_and_entries_come_by_the_batch(journal, tmp_path):
    item = journal.inbox.add(Arrival(bundle="b" * 32, kind="share", contact=ContactId("c")))
    file = ReceivedFile(id="f" * 32, name="x.png", media_type="image/png", data=photo(3, 3))
    for number in range(BATCH + 5):
        journal.inbox.receive(item, number, entry(number, "long " * 10), [file] if number == BATCH else [])
    more = read_more(journal, item.id, BATCH)
    assert [one.title for one, _ in more] == [f"Day {number}" for number in range(BATCH, BATCH + 5)]
    assert list(more[0][1]) == [file.id]
    path = hand_over.save_text(journal, item.id, entry(3).uid, tmp_path)
    assert (path.name, path.read_text()) == ("Day 3.md", "long " * 10)
    with pytest.raises(NoSuchEntry):
        hand_over.save_text(journal, item.id, EntryId("f" * 32), tmp_path)


def test_a_copy_that_was_kept_of_what_was_taken_back_is_a_press_away(unlocked, look, qtbot, wishes):
    kept = replace(ITEM, kind="takeback", heading="", note="", entry_count=0, kept=EntryId("7" * 32))
    made = ReadingColumn(unlocked, look, wishes.go, Reading(item=kept, entries=()))
    qtbot.addWidget(made)
    made.show()
    said = " ".join(label.text() for label in made.findChildren(Label))
    assert "no longer in your journal" in said
    assert "You kept a copy of it." in said
    [copy] = [button for button in made.findChildren(QPushButton) if button.text() == "The copy in my journal"]
    with qtbot.waitSignal(wishes.made) as asked:
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert asked.args == [ShowEntry("7" * 32)]


def test_a_new_card_says_what_it_is_and_leads_to_comparing(unlocked, look, qtbot, wishes):
    card = replace(ITEM, kind="card", heading="Noor", note="", entry_count=0)
    made = ReadingColumn(unlocked, look, wishes.go, Reading(item=card, entries=()))
    qtbot.addWidget(made)
    made.show()
    assert "Their new card is in your circle" in " ".join(label.text() for label in made.findChildren(Label))
    [compare] = [button for button in made.findChildren(QPushButton) if button.text() == "Compare words"]
    with qtbot.waitSignal(made.compare_requested):
        qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
