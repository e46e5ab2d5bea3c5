"""Somebody at the window of a journal with five entries, and with something that a friend shared."""

from __future__ import annotations

import pytest

from journal.sharing import seal
from tests.ui.circle_friends import befriend, done, sealed_by
from tests.ui.drafts.places import Person
from ui.app.main_window import MainWindow


@pytest.fixture
def person(session, look, preferences, folder, unlocked, entries, qtbot) -> Person:
    window = MainWindow(session, look, preferences)
    qtbot.addWidget(window)
    window.resize(1280, 820)
    window.show_lock_screen(folder)
    window.show()
    made = Person(window, qtbot, folder)
    made.entries = tuple(entry.id for entry in entries)
    made.lock_and_come_back()
    return made


@pytest.fixture
def shared(person, new_journal, qtbot) -> Person:
    """With a friend, who shared something."""
    befriend(qtbot, person.session, friend := new_journal("Noor"))
    data = sealed_by(friend, "It was a hard day.", "A day")
    person.item = done(qtbot, person.session, lambda journal: seal.open_bundle(journal, data)).id
    return person
