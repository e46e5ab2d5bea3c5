"""Commands of backups: backup, backups, restore."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from journal.cli import as_json
from journal.cli.arguments import a_path
from journal.cli.as_json import add_json, say_json
from journal.cli.asking import UsageError, add_passphrase, add_recovery, passphrase
from journal.cli.commands import DEFAULT_JOURNAL, Commands, opened
from journal.cli.language import day, figure, marked, tr, trn
from journal.cli.speaking import quoted, say
from journal.dates import clock
from journal.errors import (
    DamagedJournal,
    DamagedKeys,
    JournalTooNew,
    NotReadable,
    Refusal,
    WeakKeyParameters,
    WrongPassphrase,
)
from journal.shapes import BackupInfo, BackupReason, KeysThen, Standing

_REASONS = marked({BackupReason.BEFORE_BRINGING: "before two copies came together"})


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    backup = commands.add("backup", _backup, "Make an encrypted backup, check it and count what it holds.")
    backup.add_argument("--into", type=a_path, metavar="FOLDER", help="keep it there, not beside the journal")
    there = commands.add("backups", _backups, "List backups, newest first; no passphrase is needed.", opens=False)
    usual = os.environ.get(DEFAULT_JOURNAL)
    there.add_argument(
        "place",
        type=a_path,
        nargs="?" if usual else None,
        default=usual,
        metavar="JOURNAL",
        help="the journal they stand beside, also one that is lost; or the folder, or second place, that holds them",
    )
    add_json(there)
    restore = commands.add("restore", _restore, "Put a backup at FOLDER, opened and counted first.", opens=False)
    restore.add_argument("backup", type=a_path, metavar="BACKUP", help="the backup's folder")
    restore.add_argument("folder", type=a_path, metavar="FOLDER", help="where it goes; a journal there is set aside")
    restore.add_argument(
        "--keep-newer", action="store_true", help="bring back what is newer in a journal that is there, too"
    )
    add_passphrase(restore)
    add_recovery(restore)


def _backup(args: Namespace) -> None:
    from journal.deeds.back_up import back_up

    with opened(args) as journal:
        made = back_up(journal, args.into)
    say(f"{made.path}", _counted(made.entries, made.size))


def _backups(args: Namespace) -> None:
    from journal.deeds.back_up import seen_from

    found = seen_from(args.place)
    if not found and not args.place.exists():
        raise NotReadable(path=args.place)
    if args.json:
        say_json({"backups": as_json.backups(found)})
        return
    say(*_lines(found), trn("{n} backup", "{n} backups", len(found)))


def _lines(found: Sequence[BackupInfo]) -> Iterator[str]:
    for info in found:
        at = clock.local(info.made_at)
        told = (
            f"{day(at.date())}, {at:%H:%M}",
            trn("{n} entry", "{n} entries", info.entries),
            tr("{size} bytes", size=figure(info.size)),
            tr(_REASONS[info.reason]) if info.reason in _REASONS else "",
            "" if info.verified else tr("not whole any more"),
            info.path,
        )
        yield "  ".join(filter(None, told))


def _refuse_none(folder: Path) -> None:
    """Say which backups there are where a folder holds some and is none. Raises `UsageError`."""
    from journal.deeds.back_up import found_in
    from journal.deeds.unlock import is_journal

    if is_journal(folder) or not folder.is_dir():
        return
    found = found_in(folder)
    if not found:
        raise UsageError(tr("there is no backup in {path}; `afterbell backups` lists those of a journal", path=folder))
    if Path(found[0].path) != folder:
        say(*_lines(found))
        raise UsageError(tr("{path} holds these backups and is none itself; name the one you mean", path=folder))


def _counted(entries: int, size: int) -> str:
    held = trn("{n} entry", "{n} entries", entries)
    return tr("Checked and counted: {entries}, {size} bytes.", entries=held, size=figure(size))


def _opens(then: KeysThen) -> Iterator[str]:
    if then.another:
        yield tr("This is a backup of another journal than the one that is there.")
    if not then.known:
        yield tr("It opens with the passphrase, and the recovery words, of the day it was made.")
    elif not then.changed:
        yield tr("It opens with the passphrase, and the recovery words, of today.")
    if then.passphrase:
        yield tr("The passphrase was changed since: it opens with the one of its day.")
    if then.sheet:
        yield tr("The recovery words were replaced since: it opens with those of its day, not with the new ones.")
    if then.changed:
        yield tr("Where they were changed because somebody saw them, say new-key when it is restored.")


def _restore(args: Namespace) -> None:
    from journal.deeds.back_up import keys_then
    from journal.deeds.before_restoring import restore

    _refuse_none(args.backup)
    if args.backup.is_dir():  # anything else opens with nothing, and is refused below
        say(*_opens(keys_then(args.backup, args.folder)))
    said = passphrase(args)
    newer = _newer_here(args, said)
    entries, aside = restore(args.folder, args.backup, said, by_words=args.recovery)
    say(
        f"{args.folder}",
        trn("{n} of {n} entry is there.", "{n} of {n} entries are there.", entries),
    )
    try:
        for each in aside:
            say(tr("The journal that was there is {path} now.", path=each))
            if newer:
                _keep_newer(args, each, said, newer)
    finally:  # it is restored all the same where what is newer could not be kept
        _say_what_is_missing()


def _say_what_is_missing() -> None:
    say(
        tr(
            "What friends sealed for you since that backup is not. "
            "If you share: `ask-again` asks them to send it again."
        )
    )
    say(tr("What you shared since then it does not know: to ask for it back, share it once more and `take-back` it."))


def _keep_newer(args: Namespace, aside: Path, said: str, newer: int) -> None:
    """Bring in what is newer in the journal that was set aside, or say how that goes later. Raises as `bring_back`."""
    from journal.deeds.before_restoring import bring_back

    later = (
        trn(
            "To bring the {n} entry back that is newer in it:",
            "To bring the {n} entries back that are newer in it:",
            newer,
        ),
        f"  afterbell compare {quoted(args.folder)} {quoted(aside)} --bring",
    )
    if not args.keep_newer:
        say(*later)
        return
    try:
        kept = bring_back(args.folder, [aside], said, by_words=args.recovery)
    except Refusal:
        say(*later)
        raise
    say(trn("{n} entry that is newer in it was kept.", "{n} entries that are newer in it were kept.", kept))
    say(tr("The people list and the circle are those of that day."))


def _newer_here(args: Namespace, said: str) -> int:
    """Say how the backup and the journal that it takes the place of stand; give how many entries are newer here."""
    from journal.deeds.before_restoring import compared, only_here

    try:
        found = compared(args.folder, args.backup, said, by_words=args.recovery)
    except (WrongPassphrase, WeakKeyParameters, JournalTooNew):
        say(tr("The journal that is there does not open with it, so the two were not compared."))
        return 0
    except (DamagedJournal, DamagedKeys):
        say(tr("The journal that is there is damaged, so the two were not compared."))
        return 0
    except Refusal:  # nobody is kept from restoring, which says by itself what is wrong with the backup
        return 0
    if found is None:
        return 0
    newer = only_here(found)
    say(
        tr(
            "Compared with the journal that is there: {whole}, {same} alike in both, {newer} newer in it.",
            same=figure(len(found.of(Standing.SAME))),
            whole=trn("{n} entry", "{n} entries", len(found.entries)),
            newer=figure(newer),
        )
    )
    return newer
