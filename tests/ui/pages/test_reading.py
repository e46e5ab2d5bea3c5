from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QImageWriter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from journal.dates import clock
from journal.deeds import write as writing
from journal.shapes import Draft, Kind, SealOrder
from journal.sharing import seal
from tests.ui.circle_friends import befriend, done, sealed_by
from tests.ui.hands import button, buttons, end_of_double_click, field, labels, part
from ui.pages.journal.inline import Inline
from ui.pages.journal.reading import ReadingPage
from ui.widgets.labels import Label
from ui.widgets.sheet import sheet_over
from ui.wishes import ShowPicture


def red_picture() -> bytes:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(250, 10, 10))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = ReadingPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def shown(page, qtbot, entry):
    page.show_entry(entry.id)
    qtbot.waitUntil(lambda: page.entry_id == entry.id)


def test_an_old_low_is_asked_how_it_turned_out_and_the_answer_stands_beneath(page, qtbot, entries, unlocked, asked):
    old = entries[-1]
    shown(page, qtbot, old)
    assert page.ask.isVisible()
    page.ask.open_field()
    field(page.ask, "What came of it").setPlainText("It worked after all.")
    with qtbot.waitSignal(unlocked.changed):
        button(page.ask, "Add").click()
    page.refresh()
    qtbot.waitUntil(page.later.isVisible)
    assert not page.ask.isVisible()
    lines = asked(unlocked, lambda journal: journal.entries.later_lines(old.id))
    assert [line.text for line in lines] == ["It worked after all."]


def test_what_is_only_sealed_is_not_said_to_be_shared(page, qtbot, entries, unlocked, new_journal):
    noor, sam = (befriend(qtbot, unlocked, new_journal(name), name).id for name in ("Noor", "Sam"))

    def seal_for(friend):
        order = SealOrder(entry_ids=(entries[0].id,), contacts=(friend,), protect=False)
        return done(qtbot, unlocked, lambda journal: seal.seal(journal, order)).bundle

    handed = seal_for(noor)
    done(qtbot, unlocked, lambda journal: journal.ledger.note_way(handed, "hand"))
    seal_for(sam)
    shown(page, qtbot, entries[0])
    qtbot.waitUntil(lambda: len(labels(page.beneath)) == 2)
    shared, waiting = labels(page.beneath)
    assert shared.startswith("Shared with Noor on ")
    assert waiting.startswith("Sealed for Sam on ")
    assert waiting.endswith(", not handed over yet")


def test_what_was_written_about_an_earlier_day_shows_no_hour_of_that_day(page, qtbot, unlocked):
    def write(journal, day):
        return writing.write(journal, Draft(body="A day.", day=day, written_at=clock.now() + timedelta(seconds=7)))

    for day, hours in ((date(2026, 3, 4), 0), (clock.today(), 1)):
        shown(page, qtbot, done(qtbot, unlocked, lambda journal, day=day: write(journal, day)))
        qtbot.waitUntil(lambda day=day: f" {day.day} March" in page.bar.day.text())
        assert page.bar.day.text().count(":") == hours


def test_a_fresh_low_is_not_asked(page, qtbot, entries):
    shown(page, qtbot, entries[1])
    assert not page.ask.isVisible()


def test_a_picture_is_shown_from_the_journal_and_nothing_else_is_loaded(page, qtbot, unlocked, asked, tmp_path):
    stray = tmp_path / "stray.png"
    stray.write_bytes(red_picture())

    def write(journal):
        entry = writing.write(journal, Draft(body="x", kind=Kind.NOTE))
        made = writing.attach(journal, entry.id, "board.png", red_picture())
        body = f"![board](attachment:{made.id})\n\n![stray](file://{stray})"
        return writing.revise(journal, entry.id, Draft(body=body)), made

    done = []
    unlocked.do(page, write, done.append)
    qtbot.waitUntil(lambda: bool(done))
    entry, made = done[0]
    shown(page, qtbot, entry)
    qtbot.waitUntil(
        lambda: (image := part(page, Inline).picture(made.id)) is not None and image.pixelColor(1, 1).red() > 200
    )
    kind = QTextDocument.ResourceType.ImageResource.value
    assert page.text.loadResource(kind, QUrl(f"attachment:{made.id}")).width() > 0
    assert page.text.loadResource(kind, QUrl.fromLocalFile(str(stray))) is None


def test_a_star_is_put_on_and_seen(page, qtbot, entries, unlocked, asked):
    shown(page, qtbot, entries[0])
    with qtbot.waitSignal(unlocked.changed):
        page.bar.deed_requested.emit("star")
    assert asked(unlocked, lambda journal: journal.entries.get(entries[0].id)).starred


def test_the_title_is_not_repeated_where_it_is_the_first_line(page, qtbot, entries):
    shown(page, qtbot, entries[3])
    assert entries[3].title not in labels(page) or not entries[3].title
    shown(page, qtbot, entries[0])
    assert "The quiet row spoke first" in labels(page)


def test_a_heading_of_any_length_serves_as_title_and_stands_in_the_text_once_there_is_another(
    page, qtbot, unlocked, asked
):
    heading = " ".join(f"word{number}" for number in range(300))
    draft = Draft(body=f"# {heading}\n\nBelow it.")
    entry = asked(unlocked, lambda journal: journal.do(lambda journal: writing.write(journal, draft))[0])
    shown(page, qtbot, entry)
    qtbot.waitUntil(lambda: "Below it." in page.text.toPlainText())
    assert heading in labels(page)
    assert "word299" not in page.text.toPlainText()
    titled = replace(draft, title="Another")
    asked(unlocked, lambda journal: journal.do(lambda journal: writing.revise(journal, entry.id, titled)))
    page.refresh()
    qtbot.waitUntil(lambda: "Another" in labels(page) and "word299" in page.text.toPlainText())


def test_a_copy_of_a_file_is_saved_where_it_was_asked_for(page, qtbot, unlocked, entries, tmp_path):
    made = []
    unlocked.do(page, lambda journal: writing.attach(journal, entries[0].id, "plan.txt", b"seats"), made.append)
    shown(page, qtbot, entries[0])
    qtbot.waitUntil(page.files.isVisible)
    with qtbot.waitSignal(page.files.saved):
        page.files.save_copy(made[0], tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == b"seats"


def test_a_press_and_enter_on_a_picture_ask_to_look_at_it_closely(page, qtbot, unlocked, asked, wishes):
    def write(journal):
        entry = writing.write(journal, Draft(body="x"))
        made = writing.attach(journal, entry.id, "board.png", red_picture())
        return writing.revise(journal, entry.id, Draft(body=f"![board](attachment:{made.id})")), made

    entry, made = asked(unlocked, lambda journal: journal.do(write)[0])
    shown(page, qtbot, entry)
    qtbot.waitUntil(lambda: part(page, Inline).picture(made.id) is not None)
    middle = QPoint(page.text.viewport().width() // 2, 4)
    with qtbot.assertNotEmitted(wishes.made):
        end_of_double_click(page.text.viewport(), middle)
    page.text.setFocus()
    with qtbot.waitSignal(wishes.made) as wish:
        qtbot.keyClick(page.text, Qt.Key.Key_Tab)
        qtbot.keyClick(page.text, Qt.Key.Key_Return)
    assert wish.args == [ShowPicture(made.id)]
    with qtbot.waitSignal(wishes.made) as told:
        qtbot.mouseClick(page.text.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert told.args == [ShowPicture(made.id)]


def test_a_picture_that_the_text_does_not_show_stands_below_as_a_thumbnail(
    page, qtbot, unlocked, asked, entries, wishes
):
    made = asked(
        unlocked, lambda j: j.do(lambda journal: writing.attach(journal, entries[0].id, "board.png", red_picture()))[0]
    )
    shown(page, qtbot, entries[0])
    qtbot.waitUntil(page.files.isVisible)
    button = page.files.findChild(QToolButton)
    with qtbot.assertNotEmitted(wishes.made):
        end_of_double_click(button, button.rect().center())
    with qtbot.waitSignal(wishes.made) as wish:
        button.click()
    assert wish.args == [ShowPicture(made.id)]


def test_a_link_in_a_kept_copy_is_asked_about_and_one_of_my_own_is_not(
    page, qtbot, unlocked, asked, entries, new_journal, monkeypatch
):
    went = []
    monkeypatch.setattr("ui.desktop.outside.QDesktopServices.openUrl", lambda url: not went.append(url.toString()))
    befriend(qtbot, unlocked, friend := new_journal("Noor"), "Noor")
    sealed = sealed_by(friend, "Look at [this](https://example.org/noor).")
    item = done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, sealed))
    [theirs] = asked(unlocked, lambda journal: journal.inbox.entries_of(item.id))
    copy = done(qtbot, unlocked, lambda journal: seal.keep_copy(journal, item.id, theirs.uid, "*By Noor.*"))
    shown(page, qtbot, copy)
    page.text.anchorClicked.emit(QUrl("https://example.org/noor"))
    question = sheet_over(page)
    assert went == []
    assert any("https://example.org/noor" in label.text() for label in question.findChildren(Label))
    leave = next(one for one in question.findChildren(QPushButton) if one.text() == "Open it")
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert went == ["https://example.org/noor"]
    qtbot.waitUntil(lambda: sheet_over(page) is None)
    shown(page, qtbot, entries[0])
    page.text.anchorClicked.emit(QUrl("https://example.org/mine"))
    assert went[1:] == ["https://example.org/mine"]


def test_a_press_on_its_way_as_the_page_changes_by_itself_takes_no_later_line_away(
    page, qtbot, entries, unlocked, slow_hand
):
    entry = entries[0]
    done(qtbot, unlocked, lambda journal: writing.add_later_line(journal, entry.id, "It dried by noon.", entry.day))
    shown(page, qtbot, entry)
    qtbot.waitUntil(lambda: bool(buttons(page, "Take away the later line")))
    for number in range(12):
        done(qtbot, unlocked, lambda journal, tag=f"yard-number-{number}": writing.tag(journal, (entry.id,), tag))
    before = buttons(page, "Take away the later line")[0].mapTo(page, QPoint())
    page.refresh()

    def moved() -> bool:
        found = buttons(page, "Take away the later line")
        return bool(found) and found[0].mapTo(page, QPoint()) != before

    qtbot.waitUntil(moved)
    [away] = buttons(page, "Take away the later line")
    place = away.mapTo(page, away.rect().center())
    QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert done(qtbot, unlocked, lambda journal: journal.entries.later_lines(entry.id))
