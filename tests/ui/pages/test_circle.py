from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, QMimeData, QModelIndex, QRect, Qt, QUrl
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPushButton

from journal.changes import Changes, Room
from journal.shapes import Contact, ContactId, Filter, Gesture, Item, ItemId, Kind, SealOrder
from journal.sharing import hand_over, seal
from tests.ui import hands
from tests.ui.circle_friends import befriend, done, sealed_by
from tests.ui.hands import part
from ui.pages.circle import CirclePage
from ui.pages.circle.items import AVATAR, EDGE, GAP, PAGE, ItemList
from ui.pages.circle.pane import FirstSteps, Pane, Resting, Start
from ui.pages.circle.person import Knowing, PersonColumn
from ui.pages.circle.reading import ReadingColumn
from ui.pages.circle.side import PeopleRow, Side
from ui.widgets.labels import Label
from ui.widgets.notice import Banner
from ui.widgets.sheet import sheet_over
from ui.widgets.shown_text import ShownText
from ui.wishes import AddPerson, ShowEntry


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = CirclePage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(1064, 820)
    made.show()
    return made


def words_of(widget) -> str:
    labels = " ".join(label.text() for label in widget.findChildren(Label))
    return labels + " ".join(text.toPlainText() for text in widget.findChildren(ShownText))


def open_first(qtbot, page, friend, tmp_path, **sealing) -> ReadingColumn:
    file = tmp_path / "something.afterbell"
    file.write_bytes(sealed_by(friend, **sealing))
    page.open_file(file)
    qtbot.waitUntil(lambda: hands.shown(page, ReadingColumn) is not None)
    return part(page, ReadingColumn)


def test_a_circle_begins_with_one_question(page, unlocked, asked, qtbot):
    qtbot.waitUntil(lambda: isinstance(part(page, Start), Start))
    start = part(page, Start)
    qtbot.keyClicks(part(start, QLineEdit), "Mara")
    qtbot.keyClick(part(start, QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hands.shown(page, Start) is None)
    assert asked(unlocked, lambda journal: journal.circle.me().name) == "Mara"


def test_a_name_that_fits_no_card_cannot_be_given(page, qtbot):
    qtbot.waitUntil(lambda: isinstance(part(page, Start), Start))
    part(part(page, Start), QLineEdit).setText("é" * 33)
    assert not hands.offered(page, "Make my card")


def test_what_a_friend_sealed_is_opened_read_and_seen(page, unlocked, asked, qtbot, new_journal, tmp_path):
    befriend(qtbot, unlocked, new_journal("Noor"))
    friend = new_journal("Sam")
    befriend(qtbot, unlocked, friend, "Sam", verified=False)
    shown = open_first(qtbot, page, friend, tmp_path, body="I typed the letter. I did not send it.", title="A low")
    assert "I typed the letter." in words_of(shown)
    assert "just listening" in words_of(shown)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.inbox.unseen()) == 0)


def test_hostile_markdown_is_shown_as_text_and_loads_nothing(page, unlocked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    hostile = "<img src='file:///etc/hostname'> ![x](file:///etc/hostname) [y](javascript:alert(1)) \\\\host\\share"
    shown = open_first(qtbot, page, friend, tmp_path, body=hostile)
    text = shown.findChild(ShownText)
    assert "file:///etc/hostname" in text.toPlainText() or "\ufffc" not in text.toPlainText()
    assert text.loadResource(2, "file:///etc/hostname") is None
    assert text.loadResource(2, "\\\\host\\share\\x.png") is None
    assert 'href="javascript' not in text.toHtml()


def test_a_broken_file_is_refused_in_one_sentence_and_changes_nothing(
    page, unlocked, asked, qtbot, new_journal, tmp_path
):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    data = bytearray(sealed_by(friend, "I typed the letter."))
    data[-1] ^= 1
    file = tmp_path / f"\u202ebroken{'n' * 200}.afterbell"
    file.write_bytes(data)
    page.open_file(file)
    qtbot.waitUntil(lambda: hands.shown(page, Banner) is not None)
    name, _, why = hands.shown(page, Banner).sentence.text().partition(": ")
    assert name.startswith("“broken")
    assert name.endswith(".afterbell”")
    assert len(name) < 52
    assert why
    assert asked(unlocked, lambda journal: journal.inbox.items()) == ()


def test_a_copy_is_kept_only_after_a_yes(page, unlocked, asked, qtbot, new_journal, tmp_path, wishes):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    before = asked(unlocked, lambda journal: journal.entries.count())
    shown = open_first(qtbot, page, friend, tmp_path, body="Words worth keeping.")
    keep = next(button for button in shown.findChildren(QPushButton) if "Keep a copy" in button.text())
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert asked(unlocked, lambda journal: journal.entries.count()) == before
    yes = next(button for button in page.window().findChildren(QPushButton) if button.text() == "Keep a copy")
    with qtbot.waitSignal(wishes.made) as told:
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    (wish,) = told.args
    assert isinstance(wish, ShowEntry)
    assert "Words worth keeping." in asked(unlocked, lambda journal: journal.entries.get(wish.entry)).body
    assert asked(unlocked, lambda journal: journal.entries.count()) == before + 1


def test_what_was_taken_back_is_no_longer_shown(page, unlocked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    shown = open_first(qtbot, page, friend, tmp_path, body="Please forget this.")
    item = part(page, ReadingColumn).item
    entry = friend.timeline.page(_everything())[0].id
    [request] = friend.do(lambda journal: seal.take_back(journal, entry))[0].sealed
    done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, request.data))
    part(page, Pane).open_item(done(qtbot, unlocked, lambda journal: journal.inbox.item(item.id)))
    qtbot.waitUntil(
        lambda: part(page, ReadingColumn) is not shown and isinstance(part(page, ReadingColumn), ReadingColumn)
    )
    assert "Please forget this." not in words_of(part(page, ReadingColumn))


def test_in_a_narrow_window_list_and_page_take_turns(page, unlocked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    page.set_compact(True)
    open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    assert part(page, Side).isHidden()
    assert page.go_back()
    assert not part(page, Side).isHidden()
    assert not page.go_back()


def test_in_a_narrow_window_what_to_do_next_stands_below_the_head(page, unlocked, look, qtbot, new_journal, tmp_path):
    page.set_compact(True)
    page.resize(look.px(620), look.px(700))
    done(qtbot, unlocked, lambda journal: journal.circle.set_up("Mara"))
    qtbot.waitUntil(lambda: isinstance(part(page, Pane).shown, FirstSteps) and part(page, Pane).isVisible())
    head, steps = part(page, Side), part(page, Pane).shown
    qtbot.waitUntil(lambda: head.isVisible() and steps.mail.isVisible() and head.height() * 2 < page.height())
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    qtbot.waitUntil(lambda: isinstance(part(page, Pane).shown, Resting) and part(page, Pane).isVisible())
    open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    assert page.go_back()
    qtbot.waitUntil(lambda: head.items.isVisible() and not part(page, Pane).isVisible())


def test_a_person_is_renamed_blocked_and_removed(page, unlocked, asked, qtbot, new_journal):
    contact = befriend(qtbot, unlocked, new_journal("Noor"))
    qtbot.waitUntil(lambda: bool(part(page, PeopleRow).findChildren(QPushButton)))
    part(page, Side).people.person_chosen.emit(contact)
    part(page, Knowing).give_name(contact, "Noor B.")
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.circle.contacts())[0].name == "Noor B.")
    part(page, Knowing).block(contact)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.circle.contacts())[0].blocked)
    part(page, Knowing).ask_to_remove(contact)
    yes = next(button for button in page.window().findChildren(QPushButton) if button.text() == "Remove")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.circle.contacts()) == ())


def _everything():
    from journal.shapes import Filter

    return Filter()


def pasted(words: str = "", files=()) -> None:
    data = QMimeData()
    if words:
        data.setText(words)
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(data)


@pytest.mark.parametrize("written", ["{0}", '"{0}"', "file://{0}", "Here it is:\n  {0}\n"])
def test_a_pasted_path_opens_the_file(page, unlocked, qtbot, new_journal, tmp_path, written):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    file = tmp_path / "something.afterbell"
    file.write_bytes(sealed_by(friend, "I typed the letter."))
    pasted(written.format(file))
    page.paste()
    qtbot.waitUntil(lambda: hands.shown(page, ReadingColumn) is not None)


def test_pasted_files_open_and_other_words_do_nothing(page, unlocked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)
    pasted("/etc/passwd\nhttps://example.org/x.afterbell\n" + str(tmp_path / "gone.afterbell"))
    page.paste()
    file = tmp_path / "something.afterbell"
    file.write_bytes(sealed_by(friend, "I typed the letter."))
    pasted(files=(file,))
    page.paste()
    qtbot.waitUntil(lambda: hands.shown(page, ReadingColumn) is not None)
    assert hands.shown(page, Banner) is None


def test_a_card_is_handed_on_to_adding_a_person(page, qtbot, new_journal, tmp_path, wishes):
    friend = new_journal("Noor")
    friend.do(lambda journal: journal.circle.set_up("Noor"))
    file = hand_over.save_card(friend, tmp_path)
    page.open_file(str(file))
    pasted("Hello!\n" + friend.circle.my_card_text())
    page.paste()
    by_file, by_text = wishes.all
    assert by_file == AddPerson(file)
    assert "AFTERBELL CARD" in by_text.card


def test_a_hundred_changes_in_a_row_are_looked_at_a_few_times(page, unlocked, qtbot, monkeypatch):
    looks = []
    monkeypatch.setattr(page, "refresh", lambda: looks.append(1))
    for _ in range(100):
        unlocked.changed.emit(Changes(rooms=frozenset({Room.INBOX})))
    assert len(looks) == 1
    qtbot.waitUntil(lambda: len(looks) == 2)


def some_item(number: int) -> Item:
    return Item(
        id=ItemId(f"{number:032x}"),
        kind="share",
        contact=ContactId("noor"),
        contact_name="Noor",
        outgoing=False,
        day=date(2026, 3, 12),
        heading=f"Day {number}",
        note="",
        ask=None,
        seen=False,
        entry_count=1,
        photo_count=0,
    )


def test_of_a_thousand_things_only_what_is_looked_at_is_measured(look, qtbot):
    shown = ItemList(look)
    qtbot.addWidget(shown)
    shown.resize(368, 600)
    everything = tuple(map(some_item, range(1000)))
    shown.show_items(everything)
    assert shown.model().rowCount() == PAGE
    shown.choose(everything[700].id)
    assert shown.chosen() == everything[700]
    shown.show_items(everything)
    assert shown.chosen() == everything[700]
    shown.model().fetchMore(QModelIndex())
    assert shown.model().rowCount() == 701 + PAGE


def head_of(shown: ItemList, place: QRect) -> QRect:
    """Where the title of the first row stands, were the row there."""
    return shown._row._rects(shown.model().index(0, 0), place)[0]


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
def test_the_words_of_a_row_stand_clear_of_its_avatar(look, qtbot, scale):
    look.choose(scale=scale)
    shown = ItemList(look)
    qtbot.addWidget(shown)
    shown.show_items((some_item(0),))
    head = head_of(shown, QRect(0, 0, 700, 200))
    assert head.left() - (EDGE + look.px(AVATAR)) == GAP


def test_a_title_that_stands_alone_in_its_row_is_not_cut_at_its_foot(look, qtbot):
    shown = ItemList(look)
    qtbot.addWidget(shown)
    shown.resize(368, 200)
    shown.show_items((replace(some_item(0), kind="takeback", heading="", seen=True),))
    shown.show()
    head = head_of(shown, shown.visualRect(shown.model().index(0, 0)))
    metrics, drawn = QFontMetrics(look.font("row-title")), shown.viewport().grab().toImage()
    foot = head.top() + metrics.ascent() + metrics.tightBoundingRect("Noor took something back").bottom()
    across = range(head.left(), head.left() + metrics.horizontalAdvance("Noor took something back"))
    assert any(drawn.pixelColor(x, foot).alpha() for x in across)


def test_lost_keys_are_marked_from_a_day_and_stay_visible(page, unlocked, asked, qtbot, new_journal):
    contact = befriend(qtbot, unlocked, new_journal("Noor"))
    part(page, Side).people.person_chosen.emit(contact)
    part(page, Knowing).ask_about_lost(contact)
    field = page.window().findChild(QDateEdit)
    field.setDate(QDate(2026, 3, 1))
    yes = next(button for button in page.window().findChildren(QPushButton) if button.text() == "They are lost")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 March 2026" in hands.read(page))
    [lost] = asked(unlocked, lambda journal: journal.circle.contacts())
    assert lost.lost_from == date(2026, 3, 1)
    assert not lost.is_verified


def test_what_went_out_is_read_as_it_left_with_what_came_back(
    page, unlocked, entries, asked, qtbot, new_journal, wishes
):
    friend = new_journal("Noor")
    contact = befriend(qtbot, unlocked, friend)
    entry = entries[0].id
    order = SealOrder(entry_ids=(entry,), contacts=(contact.id,), protect=False)
    data = done(qtbot, unlocked, lambda journal: seal.seal(journal, order)).data
    got = friend.do(lambda journal: seal.open_bundle(journal, data))[0]
    back = friend.do(lambda journal: seal.respond(journal, got.id, Gesture.HEAR, "Tea on Saturday."))[0].data
    done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, back))
    out = next(item for item in asked(unlocked, lambda journal: journal.inbox.items()) if item.outgoing)
    assert (out.first_kind, out.answers) == (Kind.HIGH, 1)
    qtbot.waitUntil(lambda: part(page, ItemList).model().rowCount() == 2)
    page.items.choose(out.id)
    qtbot.waitUntil(lambda: hands.shown(page, ReadingColumn) is not None)
    words = words_of(part(page, ReadingColumn))
    for said in ("as it left, version 1", "Third period, fractions again.", "Noor responded", "Tea on Saturday."):
        assert said in words
    here = next(
        one for one in part(page, ReadingColumn).findChildren(QPushButton) if one.text() == "The entry in my journal"
    )
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.mouseClick(here, Qt.MouseButton.LeftButton)
    assert asked_for.args == [ShowEntry(entry)]


def test_of_a_hundred_people_two_rows_are_seen_and_the_list_stays_in_sight(look, qtbot):
    row = PeopleRow(look)
    qtbot.addWidget(row)
    row.resize(368, 100)
    row.show()
    row.show_people(tuple(some_person(number) for number in range(100)))
    qtbot.waitUntil(lambda: row.height() > 100)
    assert row.height() < 200
    assert row.verticalScrollBar().maximum() > 0
    row.show_people(tuple(some_person(number) for number in range(3)))
    qtbot.waitUntil(lambda: row.height() < 100)


def some_person(number: int) -> Contact:
    name = f"Friend {number}"
    return Contact(id=ContactId(name), name=name, card_name=name, fingerprint="0" * 64, added_on=date(2026, 3, 1))


def test_what_is_shown_follows_what_happens_to_it(page, unlocked, asked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    contact = befriend(qtbot, unlocked, friend, verified=False)
    open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    entry = friend.timeline.page(Filter())[0].id
    back = friend.do(lambda journal: seal.take_back(journal, entry))[0].sealed[0].data
    done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, back))
    qtbot.waitUntil(lambda: "asked to take this back" in words_of(part(page, ReadingColumn)))
    assert "I typed" not in words_of(part(page, ReadingColumn))
    part(page, Side).people.person_chosen.emit(contact)
    qtbot.waitUntil(lambda: "not verified yet" in hands.read(page))
    heard = " ".join(friend.circle.my_safety_words())
    done(qtbot, unlocked, lambda journal: journal.circle.verify(contact.id, heard, "by-phone"))
    qtbot.waitUntil(lambda: "verified by phone" in hands.read(page))


def test_keys_somebody_had_before_can_be_marked_as_lost(page, unlocked, asked, qtbot, new_journal, tmp_path):
    friend = new_journal("Noor")
    contact = befriend(qtbot, unlocked, friend)
    shown = open_first(qtbot, page, friend, tmp_path, body="I typed the letter.")
    us = friend.circle.contacts()[0].id
    friend.do(lambda journal: journal.circle.renew_keys())
    card = friend.do(lambda journal: seal.announce_card(journal, (us,)))[0].data
    done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, card))
    part(page, Side).people.person_chosen.emit(contact)
    qtbot.waitUntil(lambda: "Keys they had before" in hands.read(page))
    lost = next(one for one in part(page, PersonColumn).findChildren(QPushButton) if one.text() == "These are lost…")
    qtbot.mouseClick(lost, Qt.MouseButton.LeftButton)
    question = sheet_over(page)
    yes = next(one for one in question.findChildren(QPushButton) if one.text() == "They are lost")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "lost since" in words_of(part(page, PersonColumn)))
    page.items.choose(shown.item.id)
    qtbot.waitUntil(lambda: hands.shown(page, ReadingColumn) is not None)
    assert "came after these keys were lost" in words_of(part(page, Pane))
