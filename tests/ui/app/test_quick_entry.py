from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea

from journal.deeds import attach
from journal.errors import DiskFull
from journal.shapes import Filter, Kind
from tests.ui.hands import press
from tests.ui.widgets.test_typed_ahead import compose
from ui import keeping
from ui.app.quick_entry import QuickEntry
from ui.editor import saving
from ui.widgets.composing import composing

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def quick(unlocked, look, qtbot):
    made = QuickEntry(unlocked, look)
    qtbot.addWidget(made)
    made.begin(Kind.HIGH)
    return made


def newest(session, asked):
    return asked(session, lambda journal: journal.entries.get(journal.timeline.page(Filter())[0].id))


def count(session, asked):
    return asked(session, lambda journal: journal.entries.count())


def test_a_sentence_saves_itself_and_says_so_only_then(quick, qtbot, unlocked, asked, entries):
    assert quick.editor.hasFocus()
    qtbot.keyClicks(quick.editor, "Seven hands went up")
    assert quick.state.text() == "Writing…"
    qtbot.waitUntil(lambda: quick.state.text() == "Saved, encrypted")
    entry = newest(unlocked, asked)
    assert (entry.body, entry.kind) == ("Seven hands went up", Kind.HIGH)


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_Escape, None)])
def test_two_keys_and_it_is_kept_and_out_of_sight(quick, qtbot, unlocked, asked, entries, key, held):
    qtbot.keyClicks(quick.editor, "One sentence")
    with qtbot.waitSignal(quick.put_away):
        qtbot.keyClick(quick.editor, key, held or Qt.KeyboardModifier.NoModifier)
    assert not quick.isVisible()
    assert quick.editor.text() == ""
    assert newest(unlocked, asked).body == "One sentence"
    quick.begin(Kind.LOW)
    qtbot.keyClicks(quick.editor, "Another")
    with qtbot.waitSignal(quick.put_away):
        quick.close()
    assert count(unlocked, asked) == len(entries) + 2


def test_an_empty_one_leaves_nothing_behind(quick, qtbot, unlocked, asked, entries):
    quick.kinds.chosen.emit("low")
    with qtbot.waitSignal(quick.put_away):
        quick.done.click()
    assert count(unlocked, asked) == len(entries)


def test_what_was_not_done_yet_is_gone_on_with(quick, qtbot, unlocked, asked, entries):
    qtbot.keyClicks(quick.editor, "Half a")
    quick.settle()
    quick.hide()
    quick.begin(Kind.LOW)
    qtbot.keyClicks(quick.editor, " sentence")
    with qtbot.waitSignal(quick.put_away):
        quick.finish()
    entry = newest(unlocked, asked)
    assert (entry.body, entry.kind) == ("Half a sentence", Kind.HIGH)
    assert count(unlocked, asked) == len(entries) + 1


def test_it_leads_on_into_the_journal(quick, qtbot, unlocked, asked, entries):
    qtbot.keyClicks(quick.editor, "More to say")
    with qtbot.waitSignal(quick.open_requested) as told:
        quick.more.click()
    assert told.args == [newest(unlocked, asked).id]


def test_a_full_disk_is_said_and_the_words_stay_until_they_are_kept(
    quick, qtbot, unlocked, asked, entries, monkeypatch
):
    monkeypatch.setattr(keeping, "AGAIN", 50)
    real = saving.write.write

    def full(*_args, **_more):
        raise DiskFull(path=None)

    monkeypatch.setattr(saving.write, "write", full)
    qtbot.keyClicks(quick.editor, "Not lost")
    quick.finish()
    qtbot.waitUntil(quick.notice.isVisible)
    assert quick.isVisible()
    assert quick.editor.text() == "Not lost"
    assert quick.state.text() == "Not saved yet"
    monkeypatch.setattr(saving.write, "write", real)
    qtbot.waitUntil(lambda: quick.state.text() == "Saved, encrypted")
    assert not quick.notice.isVisible()
    assert newest(unlocked, asked).body == "Not lost"


def test_a_file_that_is_too_large_is_said_until_the_entry_is_done(quick, qtbot, tmp_path):
    file = tmp_path / "trip.mp4"
    with file.open("wb") as film:
        film.truncate(attach.LARGEST + 1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    quick.editor.insertFromMimeData(data)
    qtbot.waitUntil(quick.notice.isVisible)
    qtbot.keyClicks(quick.editor, "The film of the trip")
    qtbot.waitUntil(lambda: quick.state.text() == "Saved, encrypted")
    assert quick.notice.isVisible()
    with qtbot.waitSignal(quick.put_away):
        quick.finish()
    quick.begin(Kind.LOW)
    assert not quick.notice.isVisible()


def test_however_many_files_are_refused_each_can_be_read_and_the_text_stays(look, quick, qtbot, tmp_path):
    look.choose(scale=2.0)
    quick.resize(quick.minimumSize())
    qtbot.keyClicks(quick.editor, "The film of the trip")
    files = [tmp_path / f"trip-{number}.mp4" for number in range(4)]
    for file in files:
        with file.open("wb") as film:
            film.truncate(attach.LARGEST + 1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    quick.editor.insertFromMimeData(data)
    said = quick.notice.sentence
    qtbot.waitUntil(lambda: all(file.name in said.text() + quick.notice.title.text() for file in files))
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))
    [area] = (one for one in quick.findChildren(QScrollArea) if one.isAncestorOf(said))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.geometry().bottom() < quick.editor.geometry().top() < quick.editor.geometry().bottom()
    press(qtbot, quick.notice, "Close")
    qtbot.waitUntil(lambda: not area.isVisible())


def test_a_picture_that_is_dropped_is_kept(quick, qtbot, unlocked, asked, entries, tmp_path):
    file = tmp_path / "board.png"
    QImage(20, 20, QImage.Format.Format_RGB32).save(str(file))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    quick.editor.insertFromMimeData(data)
    qtbot.waitUntil(lambda: "attachment:" in quick.editor.text())
    with qtbot.waitSignal(quick.put_away):
        quick.finish()
    entry = newest(unlocked, asked)
    assert [made.name for made in asked(unlocked, lambda journal: journal.attachments.of(entry.id))] == ["board.png"]


@pytest.mark.parametrize("before", ["", "Half a "])
def test_what_is_composed_as_it_is_closed_is_kept(quick, qtbot, unlocked, asked, before):
    quick.activateWindow()
    qtbot.waitUntil(quick.isActiveWindow)
    composing()
    qtbot.keyClicks(quick.editor, before)
    compose("我们")
    with qtbot.waitSignal(quick.put_away):
        quick.close()
    assert newest(unlocked, asked).body == before + "我们"
    assert quick.editor.text() == ""
