"""Two sessions on one folder, as two running apps are; and what a folder does to a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.shapes import Draft, Gesture, SealOrder
from journal.sharing import seal, shared_folder
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import part
from ui.background.folder_watch import FolderWatch
from ui.dialogs.folder import FolderSheet
from ui.pages.circle import CirclePage
from ui.pages.circle.items import ItemList
from ui.session import Session
from ui.widgets.labels import Label
from ui.widgets.notice import Banner


@pytest.fixture
def folder(tmp_path) -> Path:
    made = tmp_path / "Our circle"
    made.mkdir()
    return made


@pytest.fixture
def friend(unlocked, new_journal, folder, qtbot):
    made = new_journal("Noor")
    befriend(qtbot, unlocked, made)
    shared_folder.choose(made, folder)
    done(qtbot, unlocked, lambda journal: shared_folder.choose(journal, folder))
    return made


@pytest.fixture
def watch(unlocked, friend, qtbot):
    made = FolderWatch(unlocked)
    with qtbot.waitSignal(made.rested):
        made.look()
    yield made
    made.deleteLater()


def put(journal, folder, body="it rained.") -> Path:
    entry = write.write(journal, Draft(body=body))
    order = SealOrder(
        entry_ids=(entry.id,), contacts=(journal.circle.contacts()[0].id,), protect=False, allow_unverified=True
    )
    return shared_folder.put(journal, seal.seal(journal, order), folder)


def items(asked, session):
    return asked(session, lambda journal: journal.inbox.items())


def test_what_a_friend_puts_there_comes_in_by_itself(watch, unlocked, asked, friend, folder, qtbot):
    with qtbot.waitSignal(watch.came_in) as came:
        friend.do(lambda journal: put(journal, folder))
    assert came.args == [1]
    assert [item.contact_name for item in items(asked, unlocked)] == ["Noor"]


def test_a_folder_that_vanishes_is_said_once_and_watched_again_when_it_is_back(
    watch, unlocked, asked, friend, folder, qtbot
):
    said = []
    watch.vanished.connect(said.append)
    with qtbot.waitSignal(watch.rested):
        folder.rename(folder.parent / "elsewhere")
    for _ in range(2):
        with qtbot.waitSignal(watch.rested):
            watch.look()
    assert said == ["Our circle"]
    (folder.parent / "elsewhere").rename(folder)
    with qtbot.waitSignal(watch.rested):
        watch.look()
    with qtbot.waitSignal(watch.came_in):
        friend.do(lambda journal: put(journal, folder))


def test_nothing_is_looked_at_once_the_journal_is_locked(watch, unlocked, friend, folder, qtbot):
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    looked = []
    watch.rested.connect(lambda: looked.append(1))
    friend.do(lambda journal: put(journal, folder))
    watch.look()
    assert not watch._busy
    assert looked == []


def test_a_friend_who_is_met_later_is_heard_then(watch, unlocked, asked, folder, new_journal, qtbot):
    sam = new_journal("Sam")
    sam.circle.set_up("Sam")
    shared_folder.choose(sam, folder)
    card = asked(unlocked, lambda journal: journal.circle.my_card())
    sam.circle.add(card)
    with qtbot.waitSignal(watch.rested):
        sam.do(lambda journal: put(journal, folder))
    assert items(asked, unlocked) == ()
    theirs = sam.circle.my_card()
    with qtbot.waitSignal(watch.came_in):
        done(qtbot, unlocked, lambda journal: journal.circle.add(theirs))


def test_a_folder_chosen_later_is_looked_into_at_once(watch, unlocked, friend, tmp_path, qtbot):
    chosen = tmp_path / "Another circle"
    chosen.mkdir()
    shared_folder.choose(friend, chosen)
    friend.do(lambda journal: put(journal, chosen))
    with qtbot.waitSignal(watch.rested):
        pass  # it looks once more at what it has only begun to watch
    with qtbot.waitSignal(watch.came_in):
        done(qtbot, unlocked, lambda journal: shared_folder.choose(journal, chosen))


def test_two_running_apps_share_and_answer_through_one_folder(look, folder, tmp_path, qtbot, wishes):
    sessions, watches = [], []
    for name in ("Mara", "Noor"):
        session = Session()
        place = tmp_path / f"{name}.afterbell"
        with qtbot.waitSignal(session.unlocked):
            session.unlock(lambda place=place: create_journal(place, "four paper lanterns", calibrate=False)[0])
        done(qtbot, session, lambda journal, name=name: journal.circle.set_up(name))
        done(qtbot, session, lambda journal: shared_folder.choose(journal, folder))
        sessions.append(session)
    mara, noor = sessions
    for one, other in ((mara, noor), (noor, mara)):
        card = done(qtbot, other, lambda journal: journal.circle.my_card())
        done(qtbot, one, lambda journal, card=card: journal.circle.add(card))
    watches = [FolderWatch(session) for session in sessions]
    page = CirclePage(noor, look, wishes.go)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(watches[1].came_in):
        done(qtbot, mara, lambda journal: put(journal, folder, "the quiet row spoke first."))
    qtbot.waitUntil(lambda: part(page, ItemList).model().rowCount() == 1)
    item = part(page, ItemList).model().index(0).data(0x0100)
    with qtbot.waitSignal(watches[0].came_in):
        done(
            qtbot,
            noor,
            lambda journal: shared_folder.put(
                journal, seal.respond(journal, item.id, Gesture.HEAR, allow_unverified=True), folder
            ),
        )
    answers = []
    mara.ask(mara, lambda journal: journal.inbox.items(), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0].gesture is Gesture.HEAR
    for one in (*watches, *sessions):
        one.deleteLater() if isinstance(one, FolderWatch) else one.close()


def test_the_sheet_tells_what_became_of_what_lies_there(watch, unlocked, look, friend, folder, qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    (folder / "notes.afterbell").write_bytes(b"not sealed")
    with qtbot.waitSignal(watch.came_in):
        friend.do(lambda journal: put(journal, folder))
    sheet = FolderSheet(unlocked, look, window)
    sheet.open_sheet()

    def words() -> str:
        return " ".join(label.text() for label in sheet.findChildren(Label))

    qtbot.waitUntil(lambda: "1 taken in" in words())
    assert "1 not in order" in words()
    sheet.share_through(folder.parent / "nowhere")
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    sheet._let_go(folder)
    qtbot.waitUntil(lambda: "taken in" not in words())
