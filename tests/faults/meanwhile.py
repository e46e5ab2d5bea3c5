"""Others at the journal's files while it is open: a sync program, a file manager, a second Afterbell.

The child stands still at one of its calls, is interfered with, and goes on.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import select
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from journal.deeds import rescue
from journal.deeds import unlock as door
from journal.deeds import write as writing
from journal.errors import DISPLACED, DamagedJournal, DamagedKeys, JournalInUse, NoJournal, NotReadable
from journal.shapes import Draft
from tests.faults.deeds import BEFORE, Deed, made, nothing
from tests.faults.kinds import Count, Ground, spread
from tests.faults.law import MARK, OPENS, bodies, must, opened, place_in
from tests.faults.rounds import Fault, Hand, Outcome, begin, end, fresh
from tests.faults.shim import Calls, How

Done = Callable[[Path], BinaryIO | None]
"""Gives a file that is held until the child has ended, if it holds one."""
ELSEWHERE, OLDER = "Elsewhere.afterbell", "Older.afterbell"


def _made(home: Path) -> None:
    made(home)
    shutil.copytree(place_in(home), home / OLDER)


def _goes_on(home: Path, hand: Hand) -> None:
    """Write, and where the file is not the journal any more, save what is open elsewhere, as the window does."""
    journal = door.open_journal(place_in(home), OPENS)
    hand.say("open")
    try:
        for number in range(4):
            body = f"Saved {number}. {MARK}"
            try:
                journal.do(lambda each, body=body: writing.write(each, Draft(body=body)))
            except DISPLACED as refusal:
                hand.say(f"displaced {type(refusal).__name__}")
                copy = rescue.save_fresh_copy(journal, home / "rescued")
                hand.say(f"copied {copy.path}" if copy.whole else "in part")
                break
            hand.say(f"kept {body}")
    finally:
        journal.close()


WRITING = Deed("while it is open", _made, _goes_on, nothing)


def moved(home: Path) -> None:
    """Let a person give the folder another name."""
    place_in(home).rename(home / ELSEWHERE)


def removed(home: Path) -> None:
    """Let a person throw it away."""
    shutil.rmtree(place_in(home))


def replaced(home: Path) -> None:
    """Let a sync program put an older copy in its place, by its name."""
    shutil.copy(home / OLDER / "journal.db", place_in(home) / ".sync")
    (place_in(home) / ".sync").replace(place_in(home) / "journal.db")


def written_over(home: Path) -> None:
    """Let a program write an older copy into the very file."""
    (place_in(home) / "journal.db").write_bytes((home / OLDER / "journal.db").read_bytes())


def key_file_removed(home: Path) -> None:
    """Let a sync program take one of the key files away."""
    (place_in(home) / "keys.json").unlink(missing_ok=True)


def log_removed(home: Path) -> None:
    """Let a sync program take away what it thinks is temporary."""
    (place_in(home) / "journal.db-journal").unlink(missing_ok=True)


def lock_removed(home: Path) -> None:
    """Let somebody take the lock's file away, and open the journal in a second program."""
    (place_in(home) / "journal.lock").unlink(missing_ok=True)
    second(home)


def locked(home: Path) -> BinaryIO:
    """Let a sync program lock the database, unless it is being written just now."""
    file = (place_in(home) / "journal.db").open("r+b")
    with contextlib.suppress(OSError):
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return file


def second(home: Path) -> None:
    """Let a second program open the journal."""
    with contextlib.suppress(JournalInUse, DISPLACED):
        journal = door.open_journal(place_in(home), OPENS)
        journal.do(lambda each: writing.write(each, Draft(body=f"From the second. {MARK}")))
        journal.close()


DONE = (moved, removed, replaced, written_over, key_file_removed, log_removed, lock_removed, locked, second)
_UNSOUND = {written_over}
"""What another program wrote between two calls of a commit is mixed with it: nobody can vouch for that file."""
_WHOLE = {moved, key_file_removed, log_removed, lock_removed, locked, second}
"""After these everything acknowledged is on the disk, whether or not the program noticed anything."""


def interfered(deed: Done, ground: Ground, count: Count) -> Iterator[None]:
    """Stop it at one of its calls, do something to its files, and let it go on."""
    count.points = ground.points(Calls.ALL)
    for place in spread(count.points):
        with ground.trial(count, f"call {place} of {count.points}"):
            home = fresh(ground.base, ground.home)
            child, pipe = begin(ground.shim, home, ground.deed.act, Fault(How.PAUSE, Calls.ALL, place))
            _, status = os.waitpid(child, os.WUNTRACED)
            must(os.WIFSTOPPED(status), "it did not stop")
            before = os.read(pipe, 1 << 16).decode().splitlines() if _heard(pipe) else []
            is_open = "open" in before
            held = deed(home)
            os.kill(child, signal.SIGCONT)
            outcome = end(child, pipe)
            if held is not None:
                held.close()
            outcome.said = before + outcome.said
            count.refused += bool(outcome.refusals or outcome.told("displaced "))
            _judge(home, deed, outcome, [one for one in before if one.startswith("kept ")], is_open=is_open)
        yield


def _heard(pipe: int) -> bool:
    return bool(select.select([pipe], [], [], 0)[0])


def _judge(home: Path, deed: Done, outcome: Outcome, earlier: list[str], *, is_open: bool) -> None:
    found = _everywhere(home, sound=deed not in _UNSOUND)
    kept = set(outcome.told("kept "))
    if deed in _WHOLE or outcome.told("copied "):
        must(kept <= found, f"{len(kept - found)} acknowledged entries are lost")
        must(found >= BEFORE, "an entry of before is lost")
    later = kept - {one.removeprefix("kept ") for one in earlier}
    must(later <= found, f"{len(later - found)} entries acknowledged afterwards are lost")
    if deed in {second, lock_removed} and is_open:
        must(f"From the second. {MARK}" not in found, "two programs wrote in one journal")


def _everywhere(home: Path, *, sound: bool) -> set[str]:
    """Give every text in whatever journals are there now, each of which opens and is whole, or says what it is."""
    found: set[str] = set()
    for place in (place_in(home), home / ELSEWHERE, *(home / "rescued").glob("*")):
        try:
            journal = door.open_journal(place, OPENS)
            with contextlib.closing(journal):
                found |= bodies(journal)
        except (NoJournal, NotReadable, DamagedKeys, DamagedJournal):
            continue
        if sound or place != place_in(home):
            with opened(place):
                pass
    return found
