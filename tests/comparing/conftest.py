"""A journal and a copy of its folder, made with cp and edited on another computer."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.dates import clock
from journal.deeds import unlock as door
from journal.deeds import write
from journal.deeds.compare import bringing, comparing, fetch, let_go, standing
from journal.journal import Journal
from journal.shapes import Draft, Entry, EntryId, Kind, Shown
from journal.slices import at_once
from tests.conftest import THURSDAY

PASSPHRASE = "four unrelated paper lanterns"


def compare(journal, other, key=lambda _: None):
    """Fetch another copy, and compare it with the open journal."""
    fetched = fetch(standing(journal), other)
    try:
        return at_once(comparing(journal, fetched, key(fetched)))
    finally:
        let_go(fetched)


def bring(journal, other, choices=None, key=lambda _: None):
    """Fetch another copy, and bring in what it has."""
    fetched = fetch(standing(journal), other)
    try:
        return at_once(bringing(journal, fetched, choices, key(fetched)))
    finally:
        let_go(fetched)


class Copies:
    """The two folders, opened one at a time, as on two computers."""

    def __init__(self, place: Path) -> None:
        self.here, self.there = place / "desk" / "My journal.afterbell", place / "stick" / "My journal.afterbell"
        self.ids: dict[str, EntryId] = {}

    def open(self, folder: Path) -> Journal:
        """Open one of them; the test closes it."""
        return door.open_journal(folder, PASSPHRASE)

    def edit(self, folder: Path, minutes: int, *deeds: Callable[[Journal], object]) -> None:
        """Do these in the journal in `folder`, each a minute after the one before."""
        journal = self.open(folder)
        try:
            for number, deed in enumerate(deeds):
                clock.stop(THURSDAY + timedelta(minutes=minutes + number), "Europe/Berlin")
                journal.do(deed)
        finally:
            journal.close()

    def rewrite(self, name: str, body: str) -> Callable[[Journal], Entry]:
        """Give the deed of changing a text."""
        return lambda journal: write.revise(
            journal, self.ids[name], replace(write.draft_of(journal.entries.get(self.ids[name])), body=body)
        )


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    """A journal with five entries, and a copy of it that nobody has written in yet."""
    made = Copies(tmp_path)
    made.here.parent.mkdir()
    journal, _ = door.create_journal(made.here, PASSPHRASE, calibrate=False)
    for number, name in enumerate(("eleven", "bridge", "person", "lunch", "quiet")):
        clock.stop(THURSDAY + timedelta(minutes=number), "Europe/Berlin")
        draft = Draft(body=f"What is said of the {name}.", title=name.title(), kind=Kind.HIGH, day=date(2026, 3, 2))
        made.ids[name] = write.write(journal, draft).id
    write.attach(journal, made.ids["eleven"], "board.txt", b"a list of eleven", "text/plain")
    journal.portfolio.mark(made.ids["quiet"], date(2026, 3, 12), "It shows", [Shown(framework="danielson", code="3b")])
    journal.close()
    made.there.parent.mkdir()
    subprocess.run(["cp", "-r", made.here, made.there], check=True)
    return made
