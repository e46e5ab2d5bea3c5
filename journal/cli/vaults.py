"""Commands of the journal as a whole: new, passphrase, check, backup, restore."""

from __future__ import annotations

import glob
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from journal.cli.arguments import a_path
from journal.cli.asking import (
    UsageError,
    add_new_passphrase,
    add_passphrase,
    add_recovery,
    add_weak,
    new_passphrase,
    passphrase,
    refuse_weak,
)
from journal.cli.commands import Commands, opened
from journal.cli.language import colon, day, figure, marked, tr, trn
from journal.cli.speaking import quoted, say, through
from journal.errors import (
    DamagedJournal,
    DamagedKeys,
    JournalTooNew,
    Refusal,
    WeakKeyParameters,
    WrongPassphrase,
)
from journal.shapes import KeysThen, RecoverySheet, Standing
from journal.shapes.keys import Hand, KeyChangeKind, KeyDeed


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    new = commands.add("new", _new, "Make an encrypted journal and show its recovery words, once.", opens=False)
    new.add_argument("journal", type=a_path, metavar="JOURNAL", help="the folder to make; it is not there yet")
    add_passphrase(new)
    add_weak(new)
    new.add_argument("--demo", action="store_true", help="fill it with the demo year, to look around")
    change = commands.add(
        "passphrase", _passphrase, "Let another passphrase open the journal; --recovery if you forgot."
    )
    add_new_passphrase(change, tr("the new passphrase"))
    commands.add("check", _check, "Look through all of the journal and say whether it is whole.")
    salvage = commands.add("salvage", _salvage, "Bring all that can be read of a damaged journal into a fresh one.")
    salvage.add_argument("--into", type=a_path, metavar="FOLDER", help="make it there, not beside the damaged one")
    sheet = commands.add("recovery-sheet", _sheet, "Make new recovery words, and show them once.")
    sheet.add_argument(
        "--end-old",
        action="store_true",
        help="end those of before at once, not when the window asked you about the new ones (or a week later)",
    )
    renew = commands.add("new-key", _new_key, "Write the whole journal anew under another key, passphrase and sheet.")
    add_new_passphrase(renew, tr("the new passphrase"))
    told = commands.add("keys", _keys, "Tell how the keys were changed since you last said that it was you.")
    told.add_argument("--mine", action="store_true", help="say that all of it was you; recovery words of before end")
    backup = commands.add("backup", _backup, "Make an encrypted backup, open it and count what it holds.")
    backup.add_argument("--into", type=a_path, metavar="FOLDER", help="keep it there, not beside the journal")
    restore = commands.add("restore", _restore, "Put a backup at FOLDER, opened and counted first.", opens=False)
    restore.add_argument("backup", type=a_path, metavar="BACKUP", help="the backup's folder")
    restore.add_argument("folder", type=a_path, metavar="FOLDER", help="where it goes; a journal there is set aside")
    add_passphrase(restore)
    add_recovery(restore)


def _new(args: Namespace) -> int:
    from journal.deeds.unlock import create_journal

    said = passphrase(args, anew=True)
    refuse_weak(args, said)
    journal, sheet = create_journal(args.journal, said)
    try:
        say(tr("Made {path}", path=args.journal), "")
        _say_sheet(sheet)
        if args.demo:
            from journal.deeds import made_up

            filled = made_up.fill(journal)
            say(
                "",
                trn(
                    "Filled with {n} entry of a year that nobody lived.",
                    "Filled with {n} entries of a year that nobody lived.",
                    filled,
                ),
            )
    finally:
        journal.close()
    return 0


def _passphrase(args: Namespace) -> int:
    from journal.deeds.proving import OpenedJustNow
    from journal.deeds.rekeying import change_passphrase

    with opened(args) as journal:
        said = new_passphrase(args)
        change_passphrase(journal, OpenedJustNow(journal, KeyDeed.NEW_PASSPHRASE), said)
    say(tr("From now on the new passphrase opens it. Backups from before still open with the old one."))
    return 0


def _sheet(args: Namespace) -> int:
    from journal.deeds.proving import OpenedJustNow
    from journal.deeds.rekeying import new_recovery_sheet

    if args.end_old and args.recovery:
        raise UsageError(tr("the words alone do not end a sheet: open it with the passphrase, or leave out --end-old"))
    with opened(args) as journal:
        proof = OpenedJustNow(journal, KeyDeed.NEW_SHEET)
        sheet = new_recovery_sheet(journal, proof, keep_old=not args.end_old)
    _say_sheet(sheet)
    return 0


def _new_key(args: Namespace) -> int:
    from journal.deeds.proving import OpenedJustNow
    from journal.deeds.rekeying import replace_key

    with opened(args) as journal:
        said = new_passphrase(args)
        renewed, sheet = replace_key(journal, OpenedJustNow(journal, KeyDeed.NEW_KEY), said)
        renewed.close()
    say(tr("The journal has a new key. Backups from before keep the old one."), "")
    _say_sheet(sheet)
    return 0


_CHANGES = marked(
    {
        KeyChangeKind.SHEET: "new recovery words",
        KeyChangeKind.PASSPHRASE: "another passphrase",
        KeyChangeKind.KEY: "a new key, passphrase and sheet",
        KeyChangeKind.UNNOTED: "other key files than Afterbell wrote last",
    }
)
_OWNED = marked(
    {
        True: "That was you. Recovery words of before open it no more.",
        False: "Noted. Recovery words of before still open it: only the passphrase that was there before all of this\n"
        "ends them. new-key ends them at once.",
    }
)
"""By whether the journal was opened by its owner for sure."""
_HANDS = marked({Hand.WINDOW: "in the window", Hand.COMMAND: "by a command", Hand.UNKNOWN: "nobody knows how"})


def _keys(args: Namespace) -> int:
    from journal.dates import clock
    from journal.deeds import rekeying

    with opened(args) as journal:
        told = rekeying.untold(journal)
        if told is None:
            say(tr("Nothing that you have not answered."))
            return 0
        for change in told.changes:
            at = clock.local(change.made_at)
            say(colon(f"{day(at.date())}, {at:%H:%M}", f"{tr(_CHANGES[change.kind])}, {tr(_HANDS[change.hand])}"))
        if args.mine:
            rekeying.own_just_opened(journal)
            say(tr(_OWNED[told.by_owner]))
            return 0
        rekeying.tell(journal)
        if told.old_sheet_until is not None:
            say(tr("The recovery words of before open it until {day}.", day=day(told.old_sheet_until)))
    say(tr("If it was you, say --mine. If not: new-key shuts out whoever it was."))
    return 0


def _say_sheet(sheet: RecoverySheet) -> None:
    say(
        tr(
            "Recovery words. They open the journal without the passphrase; write them down\n"
            "on paper, and keep them apart from this computer:"
        ),
        "",
        "  " + " ".join(sheet.words),
    )
    if sheet.age_line:
        say("", tr("This line opens what friends sealed for you, without Afterbell (age -d -i):"), "", sheet.age_line)


def _check(args: Namespace) -> int:
    from journal.deeds.checking import checking

    with opened(args) as journal:
        report = through(checking(journal))
    say(
        tr(
            "{entries}, {files}, {size} bytes; {state}.",
            entries=trn("{n} entry", "{n} entries", report.entries),
            files=trn("{n} file", "{n} files", report.attachments),
            size=figure(report.size),
            state=tr("whole") if report.whole else trn("{n} fault", "{n} faults", report.faults + report.indexes),
        )
    )
    if not report.keys_whole:
        say(tr("A key file was not as it was written, and has been put right."))
    say(*(tr("  {day}: an entry cannot be read", day=day(each)) for each in report.damaged))
    if report.files_damaged:
        say(trn("  {n} file cannot be read", "  {n} files cannot be read", report.files_damaged))
    if not report.whole:
        from journal.errors import DamagedJournal

        raise DamagedJournal(path=args.journal)
    return 0


def _salvage(args: Namespace) -> int:
    from journal.dates import clock
    from journal.deeds.salvage import free_place, salvage_journal

    into = args.into or free_place(args.journal)
    report = salvage_journal(args.journal, into, passphrase(args), by_words=args.recovery)
    say(
        f"{report.path}",
        trn(
            "{n} entry is in it; what opened the old one opens it.",
            "{n} entries are in it; what opened the old one opens it.",
            report.entries,
        ),
    )
    say(*("  " + colon(day(one.day), tr("in part") if one.part else tr("could not be read")) for one in report.hurt))
    if report.files or report.others:
        files = trn("{n} file", "{n} files", report.files)
        say(
            trn(
                "Not in it: {files}, and {n} line of lists and older versions.",
                "Not in it: {files}, and {n} lines of lists and older versions.",
                report.others,
                files=files,
            )
        )
    if report.whole:
        say(tr("Nothing is missing."))
    elif report.newest_backup is not None:
        made = day(clock.local(report.newest_backup.made_at).date())
        say(tr("What is missing may be in the backup of {day}:", day=made))
        say(f"  afterbell compare {quoted(into)} {quoted(report.newest_backup.path)}")
    say(tr("The damaged journal is as it was. Keep it until you have looked through the new one."))
    return 0


def _backup(args: Namespace) -> int:
    from journal.deeds.back_up import back_up

    with opened(args) as journal:
        made = back_up(journal, args.into)
    say(f"{made.path}", _counted(made.entries, made.size))
    return 0


def _counted(entries: int, size: int) -> str:
    held = trn("{n} entry", "{n} entries", entries)
    return tr("Opened and counted: {entries}, {size} bytes.", entries=held, size=figure(size))


def _opens(then: KeysThen) -> Iterator[str]:
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


def _restore(args: Namespace) -> int:
    from journal.deeds.back_up import restore, restore_with_recovery
    from journal.deeds.backup_keys import keys_then

    if args.backup.exists():  # what is not there opens with nothing, and is refused below
        say(*_opens(keys_then(args.backup, args.folder)))
    said = passphrase(args)
    newer, before = _newer_here(args, said), set(_set_aside(args.folder))
    entries = (restore_with_recovery if args.recovery else restore)(args.backup, args.folder, said)
    say(
        f"{args.folder}",
        trn("{n} of {n} entry is there.", "{n} of {n} entries are there.", entries),
    )
    for aside in set(_set_aside(args.folder)) - before:
        say(tr("The journal that was there is {path} now.", path=aside))
        if newer:
            say(
                trn(
                    "To bring the {n} entry back that is newer in it:",
                    "To bring the {n} entries back that are newer in it:",
                    newer,
                ),
                f"  afterbell compare {quoted(args.folder)} {quoted(aside)} --bring",
            )
    say(
        tr(
            "What friends sealed for you since that backup is not. "
            "If you share: `ask-again` asks them to send it again."
        )
    )
    say(tr("What you shared since then it does not know: to ask for it back, share it once more and `take-back` it."))
    return 0


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


def _set_aside(folder: Path) -> Iterator[Path]:
    return folder.parent.glob(f"{glob.escape(folder.stem)} before restoring *{glob.escape(folder.suffix)}")
