"""Bits that turned by themselves, in every region of every file: read as written, or refused by the right name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from journal.deeds import back_up
from journal.deeds import unlock as door
from journal.deeds.salvage import salvage_journal
from journal.errors import BackupPartMissing, BackupRefused, DamagedJournal, DamagedKeys, NothingSalvaged, Refusal
from tests.faults.backups import sharing
from tests.faults.deeds import BEFORE, LONG, Deed, doing, nothing, with_a_long_one
from tests.faults.kinds import Count, Ground, spread
from tests.faults.law import OPENS, must, opened, place_in
from tests.faults.rounds import fresh

_EXPECTED = BEFORE | {LONG}
KEY_FILES = ("keys.json", "keys.json.bak")


def _made(home: Path) -> None:
    with_a_long_one(home)
    with doing(home) as journal:
        back_up.back_up(journal)


LYING = Deed("lying there", _made, nothing, nothing)
IN_BLOCKS = Deed("lying in blocks", sharing(_made), nothing, nothing)


def _flip(path: Path, place: int) -> None:
    """Turn a bit, or where the place is odd nothing but zeros stand in 512 bytes there."""
    data = bytearray(path.read_bytes())
    at = place % len(data)
    if place % 2:
        data[at : at + 512] = bytes(len(data[at : at + 512]))
    else:
        data[at] ^= 1 << place % 8
    path.write_bytes(data)


def database(ground: Ground, count: Count) -> Iterator[None]:
    """Hurt the database: every text reads as it was or is refused, what is salvaged is whole, and a backup has all."""
    count.points = (place_in(ground.base) / "journal.db").stat().st_size
    for place in spread(count.points):
        with ground.trial(count, f"byte {place}"):
            home = fresh(ground.base, ground.home)
            _flip(place_in(home) / "journal.db", place)
            before = (place_in(home) / "journal.db").read_bytes()
            count.refused += _read_or_refused(home)
            _salvaged(home)
            must(len(before) == (place_in(home) / "journal.db").stat().st_size, "a damaged file was written anew")
            newest = Path(back_up.backups(place_in(home))[0].path)
            must(
                back_up.restore(newest, home / "Restored.afterbell", OPENS) == len(_EXPECTED), "the backup is not whole"
            )
        yield


def _read_or_refused(home: Path) -> bool:
    try:
        journal = door.open_journal(place_in(home), OPENS)
    except DamagedJournal:
        return True
    refused = 0
    try:
        for entry in journal.entries.in_order():
            try:
                must(journal.entries.get(entry).body in _EXPECTED, "a text reads as it was never written")
            except DamagedJournal:
                refused += 1
    except DamagedJournal:
        refused += 1
    finally:
        journal.close()
    return bool(refused)


def _salvaged(home: Path) -> None:
    into = home / "Salvaged.afterbell"
    try:
        report = salvage_journal(place_in(home), into, OPENS)
    except NothingSalvaged:
        must(not into.exists(), "nothing could be read, and something was made of it")
        return
    with opened(into) as journal:
        found = [journal.entries.get(entry).body for entry in journal.entries.in_order()]
        hurt = len(report.hurt)
        whole = [body for body in found if body in _EXPECTED]
        must(len(whole) + hurt >= len(_EXPECTED), "what is missing is not in the report")
        begun = [body for body in found if body not in _EXPECTED]
        must(all(any(each.startswith(body) for each in _EXPECTED) for body in begun), "a text was made up")


def key_files(ground: Ground, count: Count) -> Iterator[None]:
    """Hurt one key file, both, or both with no backup there: never is a right passphrase called wrong."""
    count.points = (place_in(ground.base) / KEY_FILES[0]).stat().st_size
    for number, place in enumerate(spread(count.points)):
        with ground.trial(count, f"byte {place}"):
            home = fresh(ground.base, ground.home)
            way = number % 3
            for name in KEY_FILES[: 1 if way == 0 else 2]:
                _flip(place_in(home) / name, place + (0 if name == KEY_FILES[0] else number))
            if way == 2:
                shutil.rmtree(back_up.place(place_in(home)))
            try:
                door.open_journal(place_in(home), OPENS).close()
            except Refusal as refusal:
                count.refused += 1
                must(way == 2, f"it does not open, though whole key files are there: {type(refusal).__name__}")
                must(isinstance(refusal, DamagedKeys), f"damage is told as {type(refusal).__name__}")
        yield


def backup(ground: Ground, count: Count) -> Iterator[None]:
    """Hurt a backup: it is refused, or restored whole; the living journal stays as it is."""
    [kept] = back_up.backups(place_in(ground.base))
    inside = sorted(path for path in Path(kept.path).parent.rglob("*") if path.is_file())
    count.points = sum(path.stat().st_size for path in inside)
    for number, place in enumerate(spread(count.points)):
        with ground.trial(count, f"{inside[number % len(inside)].name}, byte {place}"):
            home = fresh(ground.base, ground.home)
            there = home / Path(kept.path).relative_to(ground.base)
            _flip(home / inside[number % len(inside)].relative_to(ground.base), place)
            try:
                found = back_up.restore(there, place_in(home), OPENS)
            except Refusal as refusal:
                count.refused += 1
                must(
                    isinstance(refusal, BackupRefused | BackupPartMissing | DamagedKeys),
                    f"damage is told as {type(refusal).__name__}",
                )
            else:
                must(found == len(_EXPECTED), "a backup that is not whole was restored")
            with opened(place_in(home)) as journal:
                must(journal.entries.count() == len(_EXPECTED), "an entry of before is lost")
        yield
