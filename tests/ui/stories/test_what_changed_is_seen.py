"""Whatever is written by another hand is seen where it shows, without anybody looking again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from journal.circle.inbox import Arrival
from journal.circle.ledger import Leaving
from journal.deeds import draft_book, make_book, write
from journal.settings_table import BROUGHT_BACK, SCHOOL_YEARS
from journal.shapes import Draft, Gesture, Kind, PutFile, SchoolYear, SealOrder, Template, TemplateId
from journal.sharing import seal
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import busy, called, offered, part, read
from tests.ui.pages.test_reading import red_picture
from ui.app.main_window import MainWindow
from ui.models.timeline import Roles
from ui.pages.circle.items import ItemList
from ui.pages.journal.prompting import PromptSheet
from ui.typeset.look_over import LookOver
from ui.widgets.navigation import Navigation
from ui.wishes import PageName


@pytest.fixture
def window(at_lock_screen, unlocked, entries, qtbot) -> MainWindow:
    qtbot.waitUntil(lambda: at_lock_screen.workspace is not None)
    return at_lock_screen


def test_what_a_friend_sent_is_counted_beside_the_circle_at_once(window, unlocked, new_journal, qtbot):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)

    def sealed(journal):
        journal.circle.set_up("Noor Khan")
        entry = write.write(journal, write.Draft(body="A good lesson."))
        order = SealOrder(entry_ids=(entry.id,), contacts=(journal.circle.contacts()[0].id,), protect=False)
        return seal.seal(journal, order)

    data = friend.do(sealed)[0].data
    navigation = part(window.workspace, Navigation)
    qtbot.waitUntil(lambda: offered(navigation, "Circle"))
    with qtbot.waitSignal(unlocked.changed):
        done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, data))
    qtbot.waitUntil(lambda: offered(navigation, "Circle, 1 new"))


@pytest.mark.parametrize(
    ("deed", "tags"),
    [
        (lambda journal, _: write.rename_tag(journal, "families", "parents"), ("parents",)),
        (lambda journal, entry: journal.tags.set(entry, (), ()), ()),
        (lambda journal, entry: journal.tags.set(entry, (), ("families", "evening")), ("evening", "families")),
    ],
)
def test_tags_that_were_changed_elsewhere_stand_in_the_list(window, unlocked, entries, qtbot, deed, tags):
    model = window.workspace.show_page(PageName.JOURNAL).finding.view.model()

    def shown() -> tuple[str, ...]:
        rows = (model.index(at, 0).data(Roles.ROW) for at in range(model.rowCount()))
        return next(row.tags for row in rows if row is not None and row.id == entries[2].id)

    qtbot.waitUntil(lambda: model.rowCount() == len(entries) and shown() == ("families",))
    unlocked.do(window, lambda journal: deed(journal, entries[2].id))
    qtbot.waitUntil(lambda: shown() == tags)


TODAY = date(2026, 3, 12)
YEAR = SchoolYear(name="The long year", first=date(2025, 8, 1), last=date(2026, 7, 31), terms=())
ANSWER_STANDS_ON = 5
"""The page of the book with the answer to an entry."""
BACK = "This journal was brought back from a backup of"


def nothing(journal, entry, friend) -> None:
    """Change nothing."""


def write_high(journal, entry, friend) -> None:
    write.write(journal, Draft(body="A good lesson.", kind=Kind.HIGH, day=TODAY))


def write_robotics(journal, entry, friend) -> None:
    for day in range(1, 9):
        tags, kind = (("robotics",), Kind.HIGH) if day % 4 else ((), Kind.LOW)
        write.write(journal, Draft(body="A lesson.", kind=kind, day=date(2026, 2, day), tags=tags))


def answer(journal, entry, friend) -> None:
    journal.inbox.add(Arrival(bundle="b", kind="response", contact=friend, gesture=Gesture.HEAR, about=(entry,)))


def rename_friend(journal, entry, friend) -> None:
    journal.circle.rename(friend, "Nora")


def bring_back_without_friends(journal, entry, friend) -> None:
    journal.settings.set(BROUGHT_BACK, TODAY)
    journal.circle.block(friend)


def share(journal, entry, friend) -> None:
    leaving = Leaving(what="share", heading="A lesson", text="A lesson.", entry=entry)
    journal.ledger.add("b", (leaving,), ((friend, "Noor"),), "file")


def attach(journal, entry, friend) -> None:
    journal.attachments.add(entry, "plan.txt", b"Fractions.")


def choose_families(journal, entry, friend) -> None:
    draft_book.keep(journal, replace(make_book.start(journal), tags=("families",)))


def choose_answers(journal, entry, friend) -> None:
    draft_book.keep(journal, replace(make_book.start(journal), responses=True))


def answer_with_names(journal, entry, friend) -> None:
    note = "Marcus told Delgado."
    journal.inbox.add(Arrival(bundle="b", kind="response", contact=friend, note=note, about=(entry,)))


def shows(within, words: str) -> bool:
    pressed = (one for one in within.findChildren(QAbstractButton) if one.isVisible())
    return words in read(within) or any(words in said for one in pressed for said in called(one))


@pytest.mark.parametrize(
    ("page", "before", "deed", "seen"),
    [
        pytest.param(PageName.TODAY, nothing, write_high, "2 highs", id="today ENTRIES"),
        pytest.param(PageName.TODAY, nothing, answer, "From your circle", id="today INBOX"),
        pytest.param(PageName.TODAY, answer, rename_friend, "Nora", id="today CIRCLE"),
        pytest.param(
            PageName.LOOK_BACK,
            write_robotics,
            lambda journal, *_: journal.tags.rename("robotics", "machines"),
            "machines",
            id="lookback TAGS",
        ),
        pytest.param(PageName.LOOK_BACK, nothing, answer, "Noor", id="lookback INBOX"),
        pytest.param(PageName.LOOK_BACK, answer, rename_friend, "Nora", id="lookback CIRCLE"),
        pytest.param(
            PageName.LOOK_BACK,
            nothing,
            lambda journal, *_: journal.settings.set(SCHOOL_YEARS, (YEAR,)),
            YEAR.name,
            id="lookback SETTINGS",
        ),
        pytest.param(
            PageName.CIRCLE,
            nothing,
            lambda journal, *_: journal.settings.set(BROUGHT_BACK, TODAY),
            BACK,
            id="circle/side SETTINGS",
        ),
        pytest.param(
            PageName.CIRCLE,
            bring_back_without_friends,
            lambda journal, _, friend: journal.circle.block(friend, blocked=False),
            BACK,
            id="circle/side CIRCLE",
        ),
        pytest.param(
            PageName.YEAR,
            choose_families,
            lambda journal, entry, _: journal.tags.set(entry, (), ()),
            "Nothing to put into a book yet",
            id="yearbook TAGS",
        ),
        pytest.param(
            PageName.YEAR,
            nothing,
            lambda journal, entry, _: journal.attachments.add(entry, "board.png", red_picture()),
            "1 photo",
            id="yearbook ATTACHMENTS",
        ),
        pytest.param(PageName.YEAR, choose_answers, answer_with_names, "may be names", id="yearbook INBOX"),
    ],
)
def test_what_was_done_elsewhere_stands_on_the_page(
    window, unlocked, entries, new_journal, qtbot, page, before, deed, seen
):
    entry, friend = entries[2].id, befriend(qtbot, unlocked, new_journal("Noor")).id
    done(qtbot, unlocked, lambda journal: before(journal, entry, friend))
    shown = window.workspace.show_page(page)
    qtbot.waitUntil(lambda: not busy(unlocked))
    assert not shows(shown, seen)
    unlocked.do(window, lambda journal: deed(journal, entry, friend))
    qtbot.waitUntil(lambda: shows(shown, seen))


def test_a_friend_who_was_renamed_has_the_new_name_under_their_answer_in_the_book(
    window, unlocked, entries, new_journal, qtbot
):
    entry, friend = entries[2].id, befriend(qtbot, unlocked, new_journal("Noor")).id
    done(qtbot, unlocked, lambda journal: answer_with_names(journal, entry, friend))
    done(qtbot, unlocked, lambda journal: choose_answers(journal, entry, friend))
    pages = part(window.workspace.show_page(PageName.YEAR), LookOver)
    qtbot.waitUntil(lambda: pages.page() > 0 and not busy(unlocked))
    for _ in range(ANSWER_STANDS_ON - 1):
        qtbot.keyClick(pages.view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: not busy(unlocked))
    before = pages.view.grab().toImage()
    done(qtbot, unlocked, lambda journal: rename_friend(journal, entry, friend))
    qtbot.waitUntil(lambda: pages.page() == ANSWER_STANDS_ON and pages.view.grab().toImage() != before)


@pytest.mark.parametrize(
    ("opened", "deed", "seen"),
    [
        pytest.param(
            "show_entry",
            lambda journal, entry, _: journal.portfolio.mark(entry, TODAY),
            "Marked as evidence",
            id="journal/page PORTFOLIO",
        ),
        pytest.param("show_entry", share, "Sealed for Noor", id="journal/page LEDGER"),
        pytest.param("show_entry", answer, "Noor", id="journal/page INBOX"),
        pytest.param("show_entry", attach, "plan.txt", id="journal/page ATTACHMENTS"),
        pytest.param("edit_entry", attach, "Take plan.txt out", id="journal/entry_files ATTACHMENTS"),
    ],
)
def test_what_was_done_to_an_entry_elsewhere_stands_with_it(
    window, unlocked, entries, new_journal, qtbot, opened, deed, seen
):
    entry, friend = entries[2].id, befriend(qtbot, unlocked, new_journal("Noor")).id
    page = window.workspace.show_page(PageName.JOURNAL)
    getattr(page, opened)(entry)
    qtbot.waitUntil(lambda: not busy(unlocked) and "Eleven conversations" in read(page))
    assert not shows(page, seen)
    unlocked.do(window, lambda journal: deed(journal, entry, friend))
    qtbot.waitUntil(lambda: shows(page, seen))


def test_a_template_that_was_made_elsewhere_can_be_chosen(window, unlocked, look, wishes, qtbot):
    sheet = PromptSheet(unlocked, look, wishes.go, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: not busy(unlocked))
    made = Template(id=TemplateId(""), name="My own frame", purpose="", fields=())
    unlocked.do(window, lambda journal: journal.prompts.save(made))
    qtbot.waitUntil(lambda: shows(sheet, made.name))


def put_and_lose(journal, entry, friend) -> None:
    put = PutFile(folder=Path("shared"), name="a.afterbell", bundle="b", size=1, digest="", put_on=TODAY)
    journal.folders.keep_put(put)
    journal.folders.note_put(put, due_on=None, missing=True)


@pytest.mark.parametrize(
    ("deed", "seen"),
    [
        pytest.param(share, "not handed over yet", id="circle LEDGER"),
        pytest.param(put_and_lose, "no longer in the shared folder", id="circle FOLDERS"),
    ],
)
def test_what_became_of_a_sealed_file_stands_in_the_circle(window, unlocked, entries, new_journal, qtbot, deed, seen):
    entry, friend = entries[2].id, befriend(qtbot, unlocked, new_journal("Noor")).id
    sealed = Arrival(bundle="b", kind="share", contact=friend, outgoing=True, heading="A lesson")
    done(qtbot, unlocked, lambda journal: journal.inbox.add(sealed))
    items = part(window.workspace.show_page(PageName.CIRCLE), ItemList).model()
    qtbot.waitUntil(lambda: not busy(unlocked) and items.rowCount() == 1)
    assert seen not in items.index(0, 0).data()
    unlocked.do(window, lambda journal: deed(journal, entry, friend))
    qtbot.waitUntil(lambda: seen in items.index(0, 0).data())
