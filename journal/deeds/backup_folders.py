"""Errand. The folders in which backups lie, what each says of itself and opens with; no journal is needed there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from journal import files
from journal.dates import clock
from journal.deeds.backup_tiers import Kept, in_order
from journal.digests import Digest
from journal.errors import Cancelled, Refusal
from journal.shapes import BackupInfo, BackupReason, KeysThen, SecondPlace
from journal.vault import blocks, slots

FORMAT, SHARING = "afterbell-backup/1", "afterbell-backup/2"
"""Of one that is a journal by itself, and of one whose database is a list of blocks."""
ABOUT = "backup.json"
DIGESTS = "sha256"
"""Under which it says the SHA-256 of its other files, by their names, so that no key is needed to look at it again."""
BYTES = "bytes"
"""Under which one that shares says how long its database is."""
PARTS = (".new", ".part")
"""How the name of a folder ends that is not finished; the second one no longer made."""

_OF_A_JOURNAL = " backups"
"""How the name of a folder ends that holds the backups of one journal."""
LONGEST_ABOUT = 1 << 16
_NUMBERED = re.compile(r"\d{4,9}(?= )")


def place(journal_folder: Path) -> Path:
    """Give the folder where backups of a journal are kept without anybody choosing one: beside it."""
    return journal_folder.with_name(f"{journal_folder.stem}{_OF_A_JOURNAL}")


def place_in(second: Path, journal_folder: Path) -> Path:
    """Give the folder inside a second place (a USB stick, a synced folder) that a person chose."""
    return second / place(journal_folder).name


def journal_name(backup: Path) -> str:
    """Give the name of the journal that a backup is of, by the folder it is kept in."""
    return backup.parent.name.removesuffix(_OF_A_JOURNAL)


def backups(journal_folder: Path) -> tuple[BackupInfo, ...]:
    """Give the backups beside a journal, newest first, also of one that is closed, lost or damaged."""
    return _newest_first(kept_in(place(journal_folder)))


def backups_there(second: SecondPlace) -> tuple[BackupInfo, ...]:
    """Give the backups of this journal in its second place, newest first; waits for its disk."""
    return _newest_first(kept_of(second.home, second.vault))


def found_in(folder: Path) -> tuple[BackupInfo, ...]:
    """Give the backups in a folder a person chose, newest first: a backup itself, one that holds some, a second place.

    A second place may hold those of several journals, each in a folder of its own; all of them are given.
    """
    if itself := read_kept(folder):
        return (info_of(itself),)
    with files.refusing(folder):
        homes = sorted(folder.glob(f"*{_OF_A_JOURNAL}"))
    return _newest_first(kept_in(folder) or [kept for home in homes for kept in kept_in(home)])


def seen_from(folder: Path) -> tuple[BackupInfo, ...]:
    """Give the backups in a folder, newest first; of a journal, also one that is lost or damaged, those beside it."""
    return found_in(folder) or backups(folder)


def kept_in(home: Path) -> tuple[Kept, ...]:
    """Give all backups in a folder, whosever they are."""
    with files.refusing(home):
        folders = sorted(home.iterdir()) if home.is_dir() else []
    return tuple(kept for path in folders if (kept := read_kept(path)))


def kept_of(home: Path, vault_id: str) -> list[Kept]:
    """Give the backups of one journal in a folder."""
    return [kept for kept in kept_in(home) if kept.vault == vault_id]


def read_through(path: Path, digest: Digest, stop: Callable[[], bool]) -> Iterator[bytes]:
    """Give what is in a file of a backup, and let `digest` take it in. Raises `Cancelled` when `stop` says so."""
    for piece in files.copied_from(path):
        if stop():
            raise Cancelled
        digest.update(piece)
        yield piece


def file_digest(path: Path, stop: Callable[[], bool]) -> str:
    """Give the SHA-256 of a file of a backup. Raises `Cancelled`, and the refusals of the disk."""
    digest = Digest()
    for _ in read_through(path, digest, stop):
        pass
    return digest.hexdigest()


def digests_told(kept: Kept) -> dict[str, str]:
    """Give the SHA-256 of its files that a backup says; none where it was written without."""
    about = json.loads(files.read_own(kept.path / ABOUT, LONGEST_ABOUT) or b"{}")
    told = about.get(DIGESTS)
    return {str(name): str(digest) for name, digest in told.items()} if isinstance(told, dict) else {}


def _newest_first(found: Iterable[Kept]) -> tuple[BackupInfo, ...]:
    """Order them: of one journal in one folder as they were made; only between those by day."""
    series: dict[tuple[Path, str], list[Kept]] = {}
    for kept in found:
        series.setdefault((kept.path.parent, kept.vault), []).append(kept)
    ordered, waiting = [], [in_order(each) for each in series.values()]
    while left := [each for each in waiting if each]:
        ordered.append(max(left, key=lambda each: each[-1].made_at).pop())
    return tuple(map(info_of, ordered))


def numbers_in(home: Path) -> Iterator[int]:
    """Give the numbers that are taken, also by a backup that cannot be read any more: its folder has the name."""
    yield from (kept.number for kept in kept_in(home))
    with files.refusing(home):
        yield from (int(found[0]) for path in home.iterdir() if (found := _NUMBERED.match(path.name)))


def read_kept(path: Path) -> Kept | None:
    """Read what a backup says of itself; None where the folder is none, or half written."""
    try:
        about = json.loads(files.read_own(path / ABOUT, LONGEST_ABOUT) or b"")
        if path.suffix in PARTS or about["format"] not in {FORMAT, SHARING}:
            return None
        made_at = datetime.fromisoformat(about["made_at"])
        if made_at.tzinfo is None or not clock.holds(made_at.date()):
            return None
        size = sum(file.lstat().st_size for file in path.iterdir()) + int(about.get(BYTES, 0))
        number, entries = int(about["number"]), int(about["entries"])
        found = str(about.get("reason", ""))
        reason = BackupReason(found) if found in set(BackupReason) else BackupReason.ROUTINE
        return Kept(
            path=path,
            number=number,
            vault=str(about["vault"]),
            made_at=made_at,
            entries=entries,
            size=size,
            reason=reason,
            checked_at=max(made_at, datetime.fromisoformat(about.get("checked_at", about["made_at"]))),
            damaged=about.get("damaged") is True,
            shares=blocks.stand_for(path),
        )
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None


def note(kept: Kept, **found: object) -> None:
    """Note in a backup what was found of it. Raises the refusals of the disk."""
    about = json.loads(files.read_own(kept.path / ABOUT, LONGEST_ABOUT) or b"{}")
    files.replace(kept.path / ABOUT, json.dumps(about | found, indent=1).encode() + b"\n")


def info_of(kept: Kept) -> BackupInfo:
    """Give what a person is told of a backup."""
    return BackupInfo(
        path=str(kept.path),
        made_at=kept.made_at,
        size=kept.size,
        entries=kept.entries,
        verified=not kept.damaged,
        reason=kept.reason,
    )


def keys_then(backup: Path, journal_folder: Path) -> KeysThen:
    """Tell which ways into the journal were changed since a backup was made, without any key: slots have ids.

    Where either cannot be read, nothing is `known` of it.
    """
    then, now = _newest_slots(backup), _newest_slots(journal_folder)
    if then is None or now is None or then.vault != now.vault:
        return KeysThen(known=False, another=then is not None and now is not None)
    return KeysThen(
        passphrase=_last(then, "passphrase") != _last(now, "passphrase"),
        sheet=_last(then, "recovery") != _last(now, "recovery"),
    )


def _newest_slots(folder: Path) -> slots.Slots | None:
    with suppress(Refusal):
        return max(slots.read(folder), key=lambda found: found.generation)
    return None


def _last(found: slots.Slots, kind: str) -> str:
    return next((str(slot["id"]) for slot in reversed(found.of_kind(kind))), "")
