"""Where and when it is used: a disk that takes nothing, clocks that go back and forward, zones that are left."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from journal.dates import clock
from journal.deeds import back_up, empty_trash
from journal.deeds import unlock as door
from journal.deeds import write as writing
from journal.deeds.export import export
from journal.errors import NotWritable
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.faults import chance
from tests.faults.deeds import BEFORE, Deed, made_and_backed_up, nothing
from tests.faults.kinds import Count, Ground
from tests.faults.law import MARK, OPENS, bodies, must, opened, place_in, refuse_plaintext
from tests.faults.rounds import Fault, Hand, fresh
from tests.faults.shim import Calls, How
from tests.proofs import proved

ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "UTC", "Pacific/Kiritimati")


def _reads(home: Path, hand: Hand) -> None:
    """Read, export and back up to another disk what lies on one that takes nothing."""
    journal = door.open_journal(place_in(home), OPENS)
    hand.say(f"read-only {journal.read_only}")
    hand.say(f"read {bodies(journal) == BEFORE}")
    hand.say(f"exported {export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), home / 'out').entries}")
    hand.say(f"backed up {back_up.back_up(journal, home / 'stick').entries}")
    with suppress(NotWritable):
        journal.do(lambda each: writing.write(each, Draft(body=MARK)))
        hand.say("written")
    journal.close()


READING = Deed("reading", made_and_backed_up, _reads, nothing, plain=("out",))


def read_only(ground: Ground, count: Count) -> Iterator[None]:
    """Let the journal's folder take nothing from the very beginning."""
    told = ["read-only True", "read True", f"exported {len(BEFORE)}", f"backed up {len(BEFORE)}"]
    while True:
        for error in (errno.EROFS, errno.EACCES, errno.EPERM):
            with ground.trial(count, errno.errorcode[error]):
                outcome = ground.round(Fault(How.EVER, Calls.WRITING, 1, error, within=place_in(Path()).name))
                must(outcome.said == told, f"it said {outcome.said}")
                with opened(place_in(ground.home)) as journal:
                    must(bodies(journal) == BEFORE, "an entry of before is lost")
                refuse_plaintext(ground.home, [ground.home / "out"])
            yield


LIVING = Deed("living with it", made_and_backed_up, nothing, nothing)


def clocks(ground: Ground, count: Count) -> Iterator[None]:
    """Write, throw away and back up on a few days, while the clock is set back and forward by years, in any zone."""
    while True:
        home = fresh(ground.base, ground.home.with_name("years"))  # others play in the usual one meanwhile
        kept: set[str] = set(BEFORE)
        thrown: set[str] = set()
        now = datetime(2026, 3, 12, 15, 52, tzinfo=UTC)
        for number in range(8):
            with ground.trial(count, f"step {number}"):
                reach = (10**5, 10**8)[number % 2]
                now += timedelta(seconds=chance.below(2 * reach) - reach)
                clock.stop(now, ZONES[chance.below(len(ZONES))])
                try:
                    _lives(home, number, kept, thrown)
                    _judge(home, kept, thrown)
                finally:
                    clock.let_run()
            yield


def _lives(home: Path, number: int, kept: set[str], thrown: set[str]) -> None:
    journal = door.open_journal(place_in(home), OPENS)
    body = f"At {number}. {MARK}"
    entry = journal.do(lambda each: writing.write(each, Draft(body=body)))[0]
    kept.add(body)
    if number == 2:
        journal.do(lambda each: writing.trash(each, (entry.id,)))
        kept.discard(body)
        thrown.add(body)
    empty_trash.empty_old_trash(journal)
    if back_up.due(journal):
        back_up.back_up(journal)
    journal.close()


def _judge(home: Path, kept: set[str], thrown: set[str]) -> None:
    with opened(place_in(home)) as journal:
        must(bodies(journal) == kept, "an entry is lost")
        must(len(journal.trash.trashed()) == len(thrown), "the trash was emptied too early")
        days = [journal.entries.get(entry).day for entry in journal.entries.in_order()]
        must(days == sorted(days), "entries stand out of order")
        made = back_up.backups(place_in(home))
        must(made, "no backup is left")
