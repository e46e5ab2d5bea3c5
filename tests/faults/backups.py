"""Backups and restoring that are cut short, of journals whose backups are whole and of such as share their blocks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from journal.deeds import back_up
from journal.deeds import write as writing
from journal.errors import NotReadable
from journal.shapes import Draft
from journal.vault import blocks
from tests.faults.deeds import BEFORE, LONG, Deed, doing, kept, with_a_long_one
from tests.faults.law import OPENS, bodies, must, opened, place_in
from tests.faults.rounds import REFUSED, Hand, Outcome


def _backs_up(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        for _ in range(2):
            hand.say(f"made {back_up.back_up(journal).path}")


def _with_backup(home: Path) -> None:
    with_a_long_one(home)
    with doing(home) as journal:
        back_up.back_up(journal)
        long = next(one for one in journal.entries.in_order() if journal.entries.get(one).body == LONG)
        journal.do(lambda each: writing.revise(each, long, Draft(body=f"{LONG}Newer.")))


def _backed_up(home: Path, outcome: Outcome) -> None:
    kept(home, outcome)
    said = {Path(path).name for path in outcome.told("made ")}
    standing = {Path(one.path): one.entries for one in back_up.backups(place_in(home))}
    must(standing, "no backup is left")
    newest = max(standing, key=lambda one: one.name)
    must(not said or newest.name >= max(said), "an acknowledged backup is lost")
    for number, (path, entries) in enumerate(standing.items()):
        there = home / f"Looked at {number}"
        must(back_up.restore(path, there, OPENS) == entries == len(BEFORE) + 1, "a backup holds less than it says")
        shutil.rmtree(there)


def sharing(deed: Callable[..., None]) -> Callable[..., None]:
    """Do it with backups that share their blocks, as those of a large journal do; what no list names goes at once."""

    def do(*given: object) -> None:
        before = back_up.SHARED_FROM, blocks.UNUSED
        back_up.SHARED_FROM, blocks.UNUSED = 0, -1.0
        try:
            deed(*given)
        finally:
            back_up.SHARED_FROM, blocks.UNUSED = before

    return do


def _restores(home: Path, hand: Hand) -> None:
    made = back_up.backups(place_in(home))
    if not made:  # the disk gives nothing of it just now, and nothing is done
        hand.say(f"{REFUSED}{NotReadable.__name__}")
        return
    back_up.restore(Path(made[0].path), place_in(home), OPENS)
    hand.say("restored")


def _restored(home: Path, outcome: Outcome) -> None:
    with opened(place_in(home)) as journal:
        found = bodies(journal)
    must(found == BEFORE | ({LONG} if LONG in found else {f"{LONG}Newer."}), "an entry of before is lost")
    must("restored" not in outcome.said or LONG in found, "it was not put back")
    everything = set(found)
    for aside in home.glob("*before restoring*"):
        with opened(aside) as journal:
            everything |= bodies(journal)
    must(f"{LONG}Newer." in everything, "what was newer than the backup is lost")


DEEDS = (
    Deed("back up", _with_backup, _backs_up, _backed_up),
    Deed("back up in blocks", sharing(_with_backup), sharing(_backs_up), _backed_up),
    Deed("restore", _with_backup, _restores, _restored),
    Deed("restore from blocks", sharing(_with_backup), _restores, _restored),
)
