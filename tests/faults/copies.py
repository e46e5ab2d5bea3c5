"""Deeds with another copy of the journal, and with one that is damaged."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from journal.deeds import compare
from journal.deeds import unlock as door
from journal.deeds import write as writing
from journal.deeds.salvage import salvage_journal
from journal.shapes import Draft
from journal.slices import at_once
from tests.faults.deeds import BEFORE, LONG, Deed, doing, kept, made, with_a_long_one
from tests.faults.law import MARK, OPENS, bodies, must, opened, place_in
from tests.faults.rounds import Hand, Outcome


def _with_copy(home: Path) -> None:
    made(home)
    shutil.copytree(place_in(home), home / "Copy.afterbell")
    with contextlib.closing(door.open_journal(home / "Copy.afterbell", OPENS)) as copy:
        writing.write(copy, Draft(body=f"Only there. {MARK}"))


def _brings_together(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        fetched = compare.fetch(compare.standing(journal), home / "Copy.afterbell")
        try:
            at_once(compare.bringing(journal, fetched))
        finally:
            compare.let_go(fetched)
        hand.say(f"kept Only there. {MARK}")


def _hurt(home: Path) -> None:
    with_a_long_one(home)
    database = place_in(home) / "journal.db"
    data = bytearray(database.read_bytes())
    data[-3000] ^= 1
    database.write_bytes(data)


def _salvages(home: Path, hand: Hand) -> None:
    salvage_journal(place_in(home), home / "New.afterbell", OPENS)
    hand.say("salvaged")


def _salvaged(home: Path, outcome: Outcome) -> None:
    new = home / "New.afterbell"
    must(new.exists() or "salvaged" not in outcome.said, "what was salvaged is not there")
    if new.exists():
        with opened(new) as journal:
            must(len(bodies(journal) & (BEFORE | {LONG})) >= len(BEFORE), "what was salvaged is not whole")
    with doing(home) as journal:
        must(journal.store.faults() == 1, "the damaged journal is not as it was")


DEEDS = (
    Deed("bring two copies together", _with_copy, _brings_together, kept),
    Deed("salvage", _hurt, _salvages, _salvaged),
)
