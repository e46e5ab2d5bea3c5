from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from journal.bundle import cards
from journal.deeds import people, write
from journal.shapes import Draft, SealOrder
from journal.sharing import hand_over, shared_folder
from journal.sharing import seal as sharing
from journal.transfer import half_done
from tests.sharing.test_outlives import a_friend
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import button, field, offered, part, read, rows
from ui.dialogs.add_person import AddPersonSheet
from ui.dialogs.announce import AnnounceSheet
from ui.dialogs.elsewhere import ElsewhereSheet
from ui.dialogs.ledger import LedgerSheet
from ui.dialogs.my_card import MyCardSheet
from ui.pages.journal.page import JournalPage
from ui.widgets.fields import TextToRead
from ui.widgets.labels import Label
from ui.widgets.notice import Banner
from ui.widgets.seal_buttons import Ways
from ui.widgets.sheet import sheet_over
from ui.wishes import Announce, CompareWords, ExplainElsewhere, ShowEntry


@pytest.fixture
def friend(new_journal):
    made = new_journal("Noor")
    made.do(lambda journal: journal.circle.set_up("Noor"))
    return made


@pytest.fixture
def mine(unlocked, qtbot):
    return done(qtbot, unlocked, lambda journal: journal.circle.set_up("Mara"))


def test_a_pasted_card_adds_a_person_and_goes_on_to_comparing(unlocked, look, window, friend, mine, qtbot, wishes):
    sheet = AddPersonSheet(unlocked, look, wishes.go, None, window)
    sheet.open_sheet()
    assert not button(sheet, "Add").isEnabled()
    field(sheet, "The text of their card").setPlainText(friend.circle.my_card_text())
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.mouseClick(button(sheet, "Add"), Qt.MouseButton.LeftButton)
    (wish,) = asked_for.args
    assert isinstance(wish, CompareWords)
    assert (wish.contact.name, wish.contact.is_verified) == ("Noor", False)


def test_a_card_from_a_file_adds_a_person(unlocked, look, window, friend, mine, qtbot, tmp_path, wishes):
    path = hand_over.save_card(friend, tmp_path)
    sheet = AddPersonSheet(unlocked, look, wishes.go, None, window)
    sheet.open_sheet()
    with qtbot.waitSignal(wishes.made):
        sheet.open_file(path)


def test_what_is_no_card_is_said_plainly(unlocked, look, window, mine, qtbot, wishes):
    sheet = AddPersonSheet(unlocked, look, wishes.go, None, window)
    sheet.open_sheet()
    field(sheet, "The text of their card").setPlainText("Dear Mara, see you on Saturday.")
    qtbot.mouseClick(button(sheet, "Add"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not part(sheet, Banner).isHidden())
    assert "Saturday" not in part(sheet, Banner).sentence.text()


def test_changed_keys_stop_and_ask(unlocked, look, window, friend, mine, qtbot, asked, wishes):
    contact = befriend(qtbot, unlocked, friend)
    friend.do(lambda journal: journal.circle.renew_keys())
    sheet = AddPersonSheet(unlocked, look, wishes.go, None, window)
    sheet.open_sheet()
    field(sheet, "The text of their card").setPlainText(friend.circle.my_card_text())
    qtbot.mouseClick(button(sheet, "Add"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(_buttons(window, "Take the new card")))
    assert asked(unlocked, lambda journal: journal.circle.get(contact.id)).fingerprint == contact.fingerprint
    qtbot.mouseClick(_buttons(window, "Take the new card")[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(wishes.made):
        pass
    now = asked(unlocked, lambda journal: journal.circle.get(contact.id))
    assert now.fingerprint != contact.fingerprint
    assert not now.is_verified


def test_my_card_is_saved_and_copied(unlocked, look, window, friend, mine, qtbot, tmp_path, wishes):
    sheet = MyCardSheet(unlocked, look, wishes.go, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: bool(sheet._text))
    sheet.save_into(tmp_path)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.afterbell-card"))))
    (path,) = tmp_path.glob("*.afterbell-card")
    assert cards.read(cards.from_any(path.read_bytes())).name == "Mara"
    qtbot.mouseClick(_buttons(window, "Copy as text")[0], Qt.MouseButton.LeftButton)
    assert cards.from_any(QGuiApplication.clipboard().text()) == cards.from_any(path.read_bytes())


def test_before_there_is_a_card_nothing_of_it_can_be_copied_or_saved(unlocked, look, window, qtbot, wishes):
    sheet = MyCardSheet(unlocked, look, wishes.go, window)
    sheet.open_sheet()
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    for words in ("Copy as text", "Save…", "Write an e-mail…", "Change"):
        assert not _buttons(window, words)[0].isEnabled()
    assert _buttons(window, "Close")[0].hasFocus()


def test_the_ledger_shows_what_left_and_asks_for_it_back(unlocked, look, window, friend, mine, qtbot, tmp_path, asked):
    contact = befriend(qtbot, unlocked, friend)
    entry = done(qtbot, unlocked, lambda journal: write.write(journal, Draft(body="it was a long day.")))

    done(qtbot, unlocked, partial(sharing.seal, order=SealOrder(entry_ids=(entry.id,), contacts=(contact.id,))))
    sheet = LedgerSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, TextToRead).toPlainText() != "")
    assert "it was a long day." in field(sheet, "The text as it left").toPlainText()
    assert part(sheet, QListWidget).currentItem().text().endswith("not handed over yet")
    assert part(sheet, Ways).isEnabled()
    sheet.ask_back_into(tmp_path)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.afterbell"))))
    assert any(line.taken_back for line in asked(unlocked, lambda journal: journal.ledger.lines()))
    qtbot.waitUntil(lambda: any(button.isVisible() for button in _buttons(sheet, "Write an e-mail…")))
    assert part(sheet, Banner).title.text() == "A sealed request to forget it is saved"
    assert part(sheet, Banner).property("look") == "tint"
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 2)
    assert "it was a long day." in part(sheet, QListWidget).currentItem().text(), "it stays chosen"
    assert part(sheet, Ways).isEnabled(), "a request may get lost as well"
    sheet.ask_back_into(tmp_path)
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 3)


@pytest.mark.parametrize("ended", [True, False])
def test_the_saved_list_of_what_left_says_whether_an_import_has_not_ended(
    unlocked, look, window, friend, mine, qtbot, tmp_path, ended
):
    def leave(journal):
        journal.circle.set_up("Mara")
        sharing.announce_card(journal, (a_friend(journal, 1),))
        if not ended:
            with journal.store.write():
                half_done.note(journal, half_done.begin(journal), 0)

    done(qtbot, unlocked, leave)
    sheet = LedgerSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: offered(sheet, "Save this list…"))
    sheet.export_into(tmp_path)
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    assert (tmp_path / "What left.csv").is_file()
    assert ("An import has not ended yet" in read(part(sheet, Banner))) is not ended


def test_of_two_sealed_requests_each_says_whom_it_is_for(unlocked, look, window, qtbot, tmp_path):
    def share(journal):
        journal.circle.set_up("Mara")
        entry = write.write(journal, Draft(body="it was a long day."))
        people = tuple(a_friend(journal, number) for number in range(34))
        order = SealOrder(entry_ids=(entry.id,), contacts=people[:32], protect=False, allow_unverified=True)
        for each in (order, replace(order, contacts=people[32:])):
            sharing.seal(journal, each)

    done(qtbot, unlocked, share)
    sheet = LedgerSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(part(sheet, Ways).isEnabled)
    sheet.ask_back_into(tmp_path)
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    said = read(part(sheet, Banner))
    assert [said.count(f"{file.name} is for Friend ") for file in tmp_path.glob("*") if file.is_file()] == [1, 1]
    assert all(said.count(f"Friend {number}") for number in range(34))


def test_what_is_to_be_asked_back_is_at_hand_where_it_is_read(open_window, entries, friend, session, qtbot, tmp_path):
    """Three presses: the menu, its line, the button of the sheet; though something else left after it."""
    contact = befriend(qtbot, session, friend)
    for entry in entries[:2]:
        order = SealOrder(entry_ids=(entry.id,), contacts=(contact.id,), protect=False)
        done(qtbot, session, partial(sharing.seal, order=order))
    workspace = open_window.workspace
    workspace.answer(ShowEntry(entries[0].id))
    page = part(workspace, JournalPage)
    qtbot.waitUntil(lambda: page.reading.entry_id == entries[0].id)
    next(one for one in page.reading.bar.more.menu().actions() if one.text() == "Ask for it back…").trigger()
    sheet = sheet_over(open_window)
    qtbot.waitUntil(part(sheet, Ways).isEnabled)
    sheet.ask_back_into(tmp_path)
    listed = part(sheet, QListWidget)
    qtbot.waitUntil(lambda: listed.count() == 3)
    listed.setCurrentRow(1)
    other = listed.currentItem().text()
    sheet.ask_back_into(tmp_path)
    qtbot.waitUntil(lambda: listed.count() == 4)
    assert listed.currentItem().text().startswith(other), "a second press asks for nothing else"
    lines = done(qtbot, session, lambda journal: journal.ledger.lines())
    assert {line.entry for line in lines if line.taken_back} == {entries[0].id, entries[1].id}
    qtbot.waitUntil(lambda: "Ask for it back…" not in [one.text() for one in page.reading.bar.more.menu().actions()])


def _buttons(window: QWidget, text: str) -> list[QPushButton]:
    return [button for button in window.findChildren(QPushButton) if button.text() == text]


def test_a_card_that_was_opened_or_pasted_before_is_taken_up(
    unlocked, look, window, friend, mine, qtbot, tmp_path, wishes
):
    mail = f"Hello,\nhere is mine.\n\n> {friend.circle.my_card_text()}\nBye"
    for about in (mail, hand_over.save_card(friend, tmp_path)):
        sheet = AddPersonSheet(unlocked, look, wishes.go, about, window)
        with qtbot.waitSignal(wishes.made) as asked_for:
            sheet.open_sheet()
        assert isinstance(asked_for.args[0], CompareWords)


def test_a_request_to_forget_goes_through_the_shared_folder_after_a_yes(
    unlocked, look, window, friend, qtbot, tmp_path
):
    contact = befriend(qtbot, unlocked, friend)
    folder = tmp_path / "Our circle"
    folder.mkdir()
    done(qtbot, unlocked, lambda journal: shared_folder.choose(journal, folder))
    shared_folder.choose(friend, folder)

    def share(journal):
        entry = write.write(journal, Draft(body="please forget this."))
        return sharing.seal(journal, SealOrder(entry_ids=(entry.id,), contacts=(contact.id,), protect=False))

    data = done(qtbot, unlocked, share).data
    item = friend.do(lambda journal: sharing.open_bundle(journal, data))[0]
    sheet = LedgerSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, Ways).put.isVisible() and part(sheet, Ways).isEnabled())
    qtbot.mouseClick(part(sheet, Ways).put, Qt.MouseButton.LeftButton)
    assert list(folder.iterdir()) == []
    qtbot.mouseClick(_buttons(window, "Ask for it back")[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    assert shared_folder.pick_up(friend).outcomes == ("taken",)
    assert friend.inbox.item(item.id).hidden


def test_the_list_of_what_left_is_saved_for_a_spreadsheet_without_the_texts(
    unlocked, look, window, friend, qtbot, tmp_path
):
    contact = befriend(qtbot, unlocked, friend)

    def share(journal):
        entry = write.write(journal, Draft(body="a long text that stays.", title="=SUM(A1:A9)"))
        return sharing.seal(journal, SealOrder(entry_ids=(entry.id,), contacts=(contact.id,), protect=False))

    done(qtbot, unlocked, share)
    sheet = LedgerSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(button(sheet, "Save this list…").isVisible)
    sheet.export_into(tmp_path)
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    text = (tmp_path / "What left.csv").read_text("utf-8-sig")
    assert ",share,'=SUM(A1:A9),1,Noor,as written,file,," in text
    assert "stays" not in text


def test_the_list_says_which_way_it_went_and_shows_the_note_and_the_tags(unlocked, look, window, friend, qtbot):
    contact = befriend(qtbot, unlocked, friend)

    def share(journal):
        entry = write.write(journal, Draft(body="please read this.", tags=("hard-day",)))
        order = SealOrder(entry_ids=(entry.id,), contacts=(contact.id,), protect=False, note="For you.", way="folder")
        return sharing.seal(journal, order)

    done(qtbot, unlocked, share)
    sheet = LedgerSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 1)
    row = part(sheet, QListWidget).item(0).text()
    assert "for Noor · through a shared folder · names as written" in row
    shown = "please read this.\n\n#hard-day\n\nWith this note: For you."
    qtbot.waitUntil(lambda: field(sheet, "The text as it left").toPlainText() == shown)


def test_names_as_written_is_said_of_what_left_so_and_of_nothing_else(unlocked, look, window, friend, qtbot, tmp_path):
    contact = befriend(qtbot, unlocked, friend)

    def share(journal):
        people.add(journal, ("Rosa Delgado",))
        for body in ("Rosa Delgado laughed.", "it rained."):
            entry = write.write(journal, Draft(body=body))
            sharing.seal(journal, SealOrder(entry_ids=(entry.id,), contacts=(contact.id,)))
        sharing.seal(journal, SealOrder(entry_ids=(entry.id,), contacts=(contact.id,), protect=False))
        sharing.announce_card(journal, (contact.id,))

    done(qtbot, unlocked, share)
    sheet = LedgerSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: offered(sheet, "Close") and "Nothing has left" not in read(sheet))
    card, plain, nobody, rosa = rows(sheet, "What left, newest first")
    assert plain.endswith("names as written")
    assert rosa.endswith("names as Student A")
    assert not any("names as" in row for row in (card, nobody))


def test_two_friends_may_have_the_same_name(unlocked, look, window, friend, mine, qtbot, asked, new_journal, wishes):
    befriend(qtbot, unlocked, friend)
    other = new_journal("other").circle
    other.set_up("Noor")
    sheet = AddPersonSheet(unlocked, look, wishes.go, other.my_card_text(), window)
    sheet.open_sheet()
    qtbot.mouseClick(button(sheet, "Add"), Qt.MouseButton.LeftButton)
    found = []
    qtbot.waitUntil(lambda: bool(found.extend(_buttons(window, "It is another person")) or found))
    with qtbot.waitSignal(wishes.made):
        qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
    people = asked(unlocked, lambda journal: journal.circle.contacts())
    assert [one.name for one in people] == ["Noor", "Noor"]
    assert sum(one.is_verified for one in people) == 1


def test_a_new_name_and_new_keys_go_to_the_circle(unlocked, look, window, friend, mine, qtbot, asked, tmp_path, wishes):
    befriend(qtbot, unlocked, friend)
    mara = friend.circle.contacts()[0].id
    card = MyCardSheet(unlocked, look, wishes.go, window)
    card.open_sheet()
    card.give_name("Mara L.")
    send = part(card, Banner).button
    qtbot.waitUntil(lambda: send.visibleRegion().contains(send.rect().center()))
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    assert asked_for.args == [Announce()]
    send_card(unlocked, look, window, friend, qtbot, tmp_path / "name")
    assert friend.circle.get(mara).card_name == "Mara L."
    assert friend.circle.get(mara).is_verified, "a name changes no key"
    again = MyCardSheet(unlocked, look, wishes.go, window)
    again.open_sheet()
    again.renew()
    qtbot.waitUntil(lambda: not part(again, Banner).isHidden())
    fresh = asked(unlocked, lambda journal: journal.circle.me().fingerprint)
    assert fresh != mine.fingerprint
    send_card(unlocked, look, window, friend, qtbot, tmp_path / "keys")
    assert friend.circle.get(mara).fingerprint == fresh
    assert not friend.circle.get(mara).is_verified


def send_card(session, look, window, friend, qtbot, folder) -> None:
    folder.mkdir()
    sheet = AnnounceSheet(session, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(part(sheet, Ways).isEnabled)
    assert "Noor" in read(sheet)
    sheet.send_into(folder)
    qtbot.waitUntil(part(sheet, Ways).isHidden)
    (file,) = folder.iterdir()
    assert friend.do(lambda journal: hand_over.open_file(journal, file))[0].kind == "card"


def test_the_help_says_how_sealed_files_open_elsewhere(unlocked, look, window, mine, qtbot, wishes):
    card = MyCardSheet(unlocked, look, wishes.go, window)
    card.open_sheet()
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.mouseClick(_buttons(window, "Opening sealed files without Afterbell")[0], Qt.MouseButton.LeftButton)
    assert asked_for.args == [ExplainElsewhere()]
    sheet = ElsewhereSheet(look, window)
    sheet.open_sheet()
    said = " ".join(label.text() for label in sheet.findChildren(Label))
    formats = (Path(cards.__file__).parent.parent / "FORMATS.md").read_text()
    for typed in ("AGE-SECRET-KEY-PQ-1", "age -d -i line.txt q5f3….afterbell > bundle.zip"):
        assert typed in said
        assert typed.removesuffix("1") in formats, "the page says the same"
