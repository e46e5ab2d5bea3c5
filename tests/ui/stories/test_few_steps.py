"""Two people come to read each other in few steps: a step is a click, Enter, a shortcut, or one field that is typed.

What is done in the mail program is counted by hand, as `OUTSIDE`: it is not ours, and the same for every sealed file.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrlQuery
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget

from journal.deeds import inbox
from journal.deeds import write as writing
from journal.shapes import Draft, Gesture, Kind, SealOrder
from journal.sharing import hand_over, seal
from tests.sharing.test_seal import photo
from tests.ui.circle_friends import done, sealed_by
from tests.ui.hands import field, part, shown
from ui.app.main_window import MainWindow
from ui.dialogs.compare import CompareSheet
from ui.dialogs.share import ShareSheet
from ui.dialogs.share.pane import Pane
from ui.dialogs.share.people import PeopleChoice
from ui.pages.circle.items import ITEM, ItemList
from ui.pages.circle.pane import FirstSteps, Start
from ui.pages.circle.person import PersonColumn
from ui.pages.circle.reading import ReadingColumn
from ui.widgets.sheet import sheet_over
from ui.wishes import ShowEntry

MAKE_A_JOURNAL = 6
"""Welcome, passphrase twice, go on, the recovery sheet, done: tests/ui/first_run."""
ADDRESS, SEND, DRAG, COPY = 1, 1, 1, 1
"""What is done in a mail program."""
BODY = "Marcus put his hand up before I finished. I met Delgado and Okonkwo in the corridor, and waited."


class Person:
    """Somebody with a pointer and a keyboard, whose steps are counted."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self.qtbot, self.window, self.steps = qtbot, window, 0

    def press(self, words: str) -> None:
        """Click the one button that says this."""

        def seen() -> list[QPushButton]:
            front = sheet_over(self.window) or self.window
            found = [one for one in front.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
            return [one for one in found if words in {one.text(), one.accessibleName()}]

        self.qtbot.waitUntil(lambda: len(seen()) == 1)
        [button] = seen()
        self.click(button)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget."""
        self.steps += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())

    def type(self, words: str) -> None:
        """Type into what has the keyboard, all at once."""
        self.steps += 1
        QTest.keyClicks(QApplication.focusWidget(), words)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key where the keyboard is."""
        self.steps += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def sheet(self, kind: type[QWidget]) -> QWidget:
        """Wait for a sheet; no step."""
        self.qtbot.waitUntil(lambda: isinstance(sheet_over(self.window), kind))
        return sheet_over(self.window)

    def shown(self, kind: type[QWidget]) -> QWidget:
        """Wait for what the Circle page shows; no step."""
        page = self.window.workspace.page
        self.qtbot.waitUntil(lambda: shown(page, kind) is not None)
        return shown(page, kind)


@pytest.fixture
def person(session, look, preferences, qtbot, request) -> Person:
    window = MainWindow(session, look, preferences)
    qtbot.addWidget(window)
    window.resize(1280, 820)
    window.show()
    window.activateWindow()
    request.getfixturevalue("unlocked")
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.page is not None)
    return Person(qtbot, window)


@pytest.fixture
def mails(monkeypatch) -> list[str]:
    """The words of the mails that are begun; folders that are shown are none."""
    begun: list[str] = []

    def outside(url) -> bool:
        if url.scheme() == "mailto":
            begun.append(QUrlQuery(url).queryItemValue("body", url.ComponentFormattingOption.FullyDecoded))
        return True

    monkeypatch.setattr("ui.desktop.outside.open_outside", outside)
    return begun


@pytest.fixture
def friend(new_journal):
    noor = new_journal("Noor")
    noor.circle.set_up("Noor")
    return noor


@pytest.fixture
def known(person, unlocked, friend, qtbot):
    """Both have each other's cards, and compared words."""
    mine = done(qtbot, unlocked, lambda journal: (journal.circle.set_up("Mara"), journal.circle.my_card())[1])
    words = done(qtbot, unlocked, lambda journal: " ".join(journal.circle.my_safety_words()))
    me = friend.do(lambda journal: journal.circle.add(mine))[0]
    friend.do(lambda journal: journal.circle.verify(me.id, words, "in-person"))
    theirs = friend.circle.my_card()
    contact = done(qtbot, unlocked, lambda journal: journal.circle.add(theirs))
    heard = " ".join(friend.circle.my_safety_words())
    return done(qtbot, unlocked, lambda journal: journal.circle.verify(contact.id, heard, "by-phone"))


def test_one_person_is_set_up_in_fifteen_steps(person, friend, mails, unlocked, asked, qtbot):
    person.press("Circle")
    start = person.shown(Start)
    qtbot.waitUntil(field(start, "The name your friends will see").hasFocus)
    person.type("Mara")
    person.key(Qt.Key.Key_Return)
    person.shown(FirstSteps)
    person.press("Write an e-mail with my card…")
    qtbot.waitUntil(lambda: len(mails) == 1)
    me = friend.do(lambda journal: journal.circle.add(mails[0]))[0]
    assert me.name == "Mara", "the mail itself is the card"
    QGuiApplication.clipboard().setText(f"Hi,\n\n> {friend.circle.my_card_text()}\n\nN.")
    person.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.sheet(CompareSheet)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field(sheet_over(person.window), "The six words you hear"))
    person.type(" ".join(friend.circle.my_safety_words()))
    qtbot.waitUntil(lambda: sheet_over(person.window) is None)
    [contact] = asked(unlocked, lambda journal: journal.circle.contacts())
    assert contact.verified_on is not None
    assert person.steps + MAKE_A_JOURNAL + ADDRESS + SEND + COPY <= 15, person.steps


def test_an_entry_with_a_photo_goes_as_a_file_in_ten_steps(person, known, friend, mails, unlocked, downloads, qtbot):
    def write(journal):
        journal.names.add(("Marcus",))
        entry = writing.write(journal, Draft(body=BODY, kind=Kind.LOW))
        writing.attach(journal, entry.id, "board.png", photo())
        return entry

    entry = done(qtbot, unlocked, write)
    person.window.workspace.answer(ShowEntry(entry.id))
    person.press("Share…")
    sheet = person.sheet(ShareSheet)
    qtbot.waitUntil(lambda: part(sheet, Pane).preview is not None)
    open_ = part(sheet, Pane).preview.undecided
    assert open_ >= 3
    person.press(f"protect all {open_ - 1}")
    person.press("Send Photo board.png")
    person.press("Seal it")
    person.press("Write an e-mail…")
    person.press("Done")
    assert len(mails) == 1
    assert friend.circle.my_card_text() not in mails[0]
    assert "AFTERBELL CARD" in mails[0], "nothing came from her yet: my card goes along in the same mail"
    [file] = downloads.iterdir()
    item = friend.do(lambda journal: hand_over.open_file(journal, file))[0]
    [got] = friend.inbox.entries_of(item.id)
    assert not {"Marcus", "Delgado", "Okonkwo"} & set(got.body.replace(".", " ").split())
    assert len(got.files) == 1
    assert person.steps + DRAG + ADDRESS + SEND <= 10, person.steps


def test_something_is_shared_where_the_person_is(person, known, qtbot, unlocked, friend, downloads):
    person.press("Circle")
    person.press("Noor, ✓ verified by phone, 12 March 2026")
    person.shown(PersonColumn)
    person.press("Share something with Noor")
    rows = part(sheet_over(person.window), QListWidget)
    qtbot.waitUntil(lambda: rows.count() > 0)
    assert sheet_over(person.window)._chosen() == ()
    row = rows.visualItemRect(rows.item(0))
    person.click(rows.viewport(), QPoint(row.left() + 24, row.center().y()))
    qtbot.waitUntil(lambda: len(sheet_over(person.window)._chosen()) == 1)
    person.press("Go on…")
    sheet = person.sheet(ShareSheet)
    qtbot.waitUntil(lambda: [one.name for one in part(sheet, PeopleChoice).chosen()] == ["Noor"])
    if part(sheet, Pane).preview is None or part(sheet, Pane).preview.undecided:
        qtbot.waitUntil(lambda: part(sheet, Pane).preview is not None)
        part(sheet, Pane).protect_all()
    person.press("Seal it")
    person.press("Done")
    assert len(list(downloads.iterdir())) == 1
    assert person.steps == 7


def test_what_is_sealed_and_not_handed_over_stays_in_sight_until_it_is(person, known, unlocked, entries, qtbot):
    order = SealOrder(entry_ids=(entries[3].id,), contacts=(known.id,), protect=False)
    done(qtbot, unlocked, lambda journal: seal.seal(journal, order))
    person.press("Circle")
    page = person.window.workspace.page
    rows = part(page, ItemList).model()
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
    said = rows.index(0, 0).data()
    assert said.startswith("You sealed a")
    assert "not handed over yet" in said
    page.items.choose(rows.index(0, 0).data(ITEM).id)
    person.shown(ReadingColumn)
    person.press("It is handed over")
    qtbot.waitUntil(lambda: "not handed over" not in rows.index(0, 0).data())
    assert rows.index(0, 0).data().startswith("You shared a")


def test_an_answer_that_came_says_that_it_was_handed_over(person, known, unlocked, friend, entries, asked, qtbot):
    order = SealOrder(entry_ids=(entries[3].id,), contacts=(known.id,), protect=False)
    sealed = done(qtbot, unlocked, lambda journal: seal.seal(journal, order))
    item = friend.do(lambda journal: seal.open_bundle(journal, sealed.data))[0]
    answer = friend.do(lambda journal: seal.respond(journal, item.id, Gesture.HEAR))[0]
    assert asked(unlocked, lambda journal: journal.inbox.items()[0].waiting)
    done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, answer.data))
    assert [one.waiting for one in asked(unlocked, lambda journal: journal.inbox.items())] == [False, False]


def test_an_answer_that_is_only_sealed_is_not_said_to_be_given(person, known, unlocked, friend, asked, qtbot):
    share = sealed_by(friend, "The printer ate the quiz.")
    item = done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, share))
    done(qtbot, unlocked, lambda journal: seal.respond(journal, item.id, Gesture.HEAR))
    person.press("Circle")
    rows = part(person.window.workspace.page, ItemList).model()

    def told() -> str:
        return "".join(row.data() for row in map(rows.index, range(rows.rowCount()), [0] * rows.rowCount()))

    qtbot.waitUntil(lambda: "your answer is sealed, not handed over yet: I hear you" in told())
    [answer] = [one for one in asked(unlocked, lambda journal: journal.inbox.items()) if one.outgoing]
    done(qtbot, unlocked, lambda journal: inbox.note_handed(journal, answer.id))
    qtbot.waitUntil(lambda: "you responded: I hear you" in told())


def test_my_card_is_in_no_mail_to_somebody_who_has_it(known, unlocked, friend, asked, qtbot):
    assert "AFTERBELL CARD" in asked(unlocked, lambda journal: seal.card_for(journal, (known.id,)))
    data = sealed_by(friend, "I typed the letter.")
    done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, data))
    assert asked(unlocked, lambda journal: seal.card_for(journal, (known.id,))) == ""
