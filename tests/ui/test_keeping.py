from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject

from journal.deeds import write
from journal.deeds.unlock import open_journal
from journal.errors import DiskFull
from journal.shapes import Draft
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import part
from ui import keeping
from ui.keeping import EntryPlace, Keeping, Place, Words


@dataclass(frozen=True, slots=True)
class Somewhere(Place):
    name: str


class Disk:
    """What words are written to in these tests: it takes nothing while it is full, and remembers in which order."""

    def __init__(self) -> None:
        self.full = False
        self.written: list[str] = []

    def writing(self, text: str):
        def act(journal):
            if self.full:
                raise DiskFull(path=Path("/somewhere"))
            write.write(journal, Draft(body=text))
            self.written.append(text)

        return act


@pytest.fixture
def disk(monkeypatch):
    monkeypatch.setattr(keeping, "AGAIN", 30)
    return Disk()


def words(text: str, *, at: Place = Somewhere("here")) -> Words:
    return Words(place=at, called="Somewhere", text=text)


def keep(session, disk, text, **more):
    session.keep(session, words(text, **more), disk.writing(text))


def test_words_are_unsaved_until_they_are_home(unlocked, disk, qtbot):
    keep(unlocked, disk, "one two")
    assert [(held.called, held.count) for held in unlocked.unsaved] == [("Somewhere", 2)]
    with qtbot.waitSignal(unlocked.unsaved_changed):
        pass
    assert unlocked.unsaved == unlocked.held == ()
    assert disk.written == ["one two"]


def test_words_that_are_refused_are_held_and_tried_again_until_the_disk_takes_them(unlocked, disk, qtbot):
    disk.full = True
    refused = []
    unlocked.keep(unlocked, words("kept"), disk.writing("kept"), failed=refused.append)
    qtbot.waitUntil(lambda: len(refused) > 1)
    (held,) = unlocked.held
    assert isinstance(held.refusal, DiskFull)
    assert held.words.text == "kept"
    disk.full = False
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    assert disk.written == ["kept"]


def test_newer_words_take_the_place_of_older_ones_and_are_never_followed_by_them(unlocked, disk, qtbot):
    disk.full = True
    for text in ("one", "one two", "one two three"):
        keep(unlocked, disk, text)
    qtbot.waitUntil(lambda: bool(unlocked.held))
    keep(unlocked, disk, "one two three four")
    assert [held.text for held in unlocked.unsaved] == ["one two three four"]
    disk.full = False
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    assert disk.written == ["one two three four"]


def test_words_outlive_whoever_handed_them_over(unlocked, disk, qtbot):
    disk.full = True
    owner = QObject()
    unlocked.keep(owner, words("left"), disk.writing("left"), pytest.fail, pytest.fail)
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: bool(unlocked.held))
    disk.full = False
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    assert disk.written == ["left"]


def test_one_place_that_is_home_hurries_the_others(unlocked, disk, qtbot, monkeypatch):
    monkeypatch.setattr(keeping, "AGAIN", 600_000)
    monkeypatch.setattr(keeping, "SLOWEST", 600_000)
    disk.full = True
    keep(unlocked, disk, "one", at=Somewhere("one"))
    qtbot.waitUntil(lambda: bool(unlocked.held))
    disk.full = False
    keep(unlocked, disk, "two", at=Somewhere("two"))
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    assert sorted(disk.written) == ["one", "two"]


def test_each_further_wait_is_longer_up_to_a_minute(unlocked, disk, qtbot, monkeypatch):
    monkeypatch.setattr(keeping, "AGAIN", 1)
    monkeypatch.setattr(keeping, "SLOWEST", 16)
    waits = []
    disk.full = True
    keep(unlocked, disk, "one")
    unlocked.unsaved_changed.connect(lambda: waits.append(part(unlocked, Keeping)._again.interval()))
    qtbot.waitUntil(lambda: len(waits) > 6)
    assert sorted(set(waits)) == [1, 2, 4, 8, 16]


def test_words_that_are_only_late_are_held_too(unlocked, disk, qtbot, monkeypatch):
    monkeypatch.setattr(keeping, "LATE", 600_000)
    busy = threading.Event()
    unlocked.ask(unlocked, lambda _: busy.wait(30), lambda _: None)
    keep(unlocked, disk, "slow")
    assert unlocked.held == ()
    monkeypatch.setattr(keeping, "LATE", 0)
    qtbot.waitUntil(lambda: bool(unlocked.held))
    assert unlocked.held[0].refusal is None
    busy.set()
    qtbot.waitUntil(lambda: not unlocked.held)


def test_locking_is_held_for_words_that_failed_long_before(unlocked, disk, qtbot, monkeypatch):
    monkeypatch.setattr(keeping, "AGAIN", 600_000)
    disk.full = True
    keep(unlocked, disk, "left behind")
    qtbot.waitUntil(lambda: bool(unlocked.held))
    with qtbot.waitSignal(unlocked.lock_held) as held:
        unlocked.lock()
    assert isinstance(held.args[0], DiskFull)
    assert unlocked.is_open
    disk.full = False
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert disk.written == ["left behind"]


def test_locking_lets_everybody_hand_over_first(unlocked, folder, disk, qtbot, asked):
    unlocked.flush_requested.connect(lambda: keep(unlocked, disk, "typed a moment ago"))
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert disk.written == ["typed a moment ago"]
    assert unlocked.unsaved == ()


def test_words_given_up_on_purpose_are_forgotten(unlocked, disk, qtbot):
    disk.full = True
    keep(unlocked, disk, "given up")
    qtbot.waitUntil(lambda: bool(unlocked.held))
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock(anyway=True)
    assert unlocked.unsaved == unlocked.held == ()


def test_bringing_home_stands_still_until_the_words_are_on_the_disk(unlocked, folder, qtbot):
    entry = "0" * 32
    place = EntryPlace(entry)
    unlocked.keep(
        unlocked,
        words("the very last words", at=place),
        lambda journal: write.write(journal, Draft(body="the very last words"), entry_id=entry),
    )
    assert unlocked.unsaved_at(place) is not None
    assert unlocked.bring_home(30)
    assert unlocked.unsaved_at(place) is None
    unlocked.close()
    journal = open_journal(folder, PASSPHRASE)
    assert journal.entries.get(entry).body == "the very last words"
    journal.close()


def test_bringing_home_ends_when_its_time_is_up_and_says_that_words_are_left(unlocked, disk, qtbot):
    disk.full = True
    keep(unlocked, disk, "not home")
    assert not unlocked.bring_home(30)
    disk.full = False
    busy = threading.Event()
    unlocked.ask(unlocked, lambda _: busy.wait(30), lambda _: None)
    assert not unlocked.bring_home(0.01)
    busy.set()
    qtbot.waitUntil(lambda: not unlocked.unsaved)


def test_a_try_asked_for_during_a_try_follows_it_at_once(unlocked, disk, qtbot, monkeypatch):
    monkeypatch.setattr(keeping, "AGAIN", 600_000)
    monkeypatch.setattr(keeping, "SLOWEST", 600_000)
    fails, busy = [True], threading.Event()

    def act(journal):
        if fails.pop() if fails else False:
            busy.wait(30)
            raise DiskFull(path=None)
        disk.writing("one")(journal)

    unlocked.keep(unlocked, words("one"), act)
    unlocked.flush()  # room was made while the first try was still failing
    busy.set()
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    assert disk.written == ["one"]


def test_words_say_nothing_of_themselves_where_they_are_printed():
    said = repr(Words(place=Somewhere("here"), called="What M. said", text="a secret", draft=Draft(body="a secret")))
    assert "secret" not in said
    assert "What M." not in said
