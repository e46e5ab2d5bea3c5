"""Commands of the journal as a whole: new, passphrase, check."""

from __future__ import annotations

from argparse import Namespace

from journal.cli.arguments import a_path
from journal.cli.asking import (
    UsageError,
    add_new_passphrase,
    add_passphrase,
    add_weak,
    new_passphrase,
    passphrase,
    refuse_weak,
)
from journal.cli.commands import Commands, opened
from journal.cli.language import colon, day, figure, marked, tr, trn
from journal.cli.speaking import quoted, say, telling_progress, through
from journal.shapes import RecoverySheet, SalvageReport
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


def _new(args: Namespace) -> None:
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


def _passphrase(args: Namespace) -> None:
    from journal.deeds.proving import OpenedJustNow
    from journal.deeds.rekeying import change_passphrase

    with opened(args) as journal:
        said = new_passphrase(args)
        change_passphrase(journal, OpenedJustNow(journal, KeyDeed.NEW_PASSPHRASE), said)
    say(tr("From now on the new passphrase opens it. Backups from before still open with the old one."))


def _sheet(args: Namespace) -> None:
    from journal.deeds.proving import OpenedJustNow
    from journal.deeds.rekeying import new_recovery_sheet

    if args.end_old and args.recovery:
        raise UsageError(tr("the words alone do not end a sheet: open it with the passphrase, or leave out --end-old"))
    with opened(args) as journal:
        proof = OpenedJustNow(journal, KeyDeed.NEW_SHEET)
        sheet = new_recovery_sheet(journal, proof, keep_old=not args.end_old)
    _say_sheet(sheet)


def _new_key(args: Namespace) -> None:
    from journal.deeds.proving import OpenedJustNow
    from journal.deeds.rekeying import replace_key

    with opened(args) as journal:
        said = new_passphrase(args)
        with telling_progress() as tell:
            renewed, sheet = replace_key(journal, OpenedJustNow(journal, KeyDeed.NEW_KEY), said, tell)
        renewed.close()
    say(tr("The journal has a new key. Backups from before keep the old one."), "")
    _say_sheet(sheet)


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


def _keys(args: Namespace) -> None:
    from journal.dates import clock
    from journal.deeds import rekeying

    with opened(args) as journal:
        told = rekeying.untold(journal)
        if told is None:
            say(tr("Nothing that you have not answered."))
            return
        for change in told.changes:
            at = clock.local(change.made_at)
            say(colon(f"{day(at.date())}, {at:%H:%M}", f"{tr(_CHANGES[change.kind])}, {tr(_HANDS[change.hand])}"))
        if args.mine:
            rekeying.own_just_opened(journal)
            say(tr(_OWNED[told.by_owner]))
            return
        rekeying.tell(journal)
        if told.old_sheet_until is not None:
            say(tr("The recovery words of before open it until {day}.", day=day(told.old_sheet_until)))
    say(tr("If it was you, say --mine. If not: new-key shuts out whoever it was."))


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


def _check(args: Namespace) -> None:
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


def say_missing(report: SalvageReport) -> None:
    """Say what of a damaged journal could not be read."""
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


def _salvage(args: Namespace) -> None:
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
    say_missing(report)
    if report.whole:
        say(tr("Nothing is missing."))
    elif report.newest_backup is not None:
        made = day(clock.local(report.newest_backup.made_at).date())
        say(tr("What is missing may be in the backup of {day}:", day=made))
        say(f"  afterbell compare {quoted(into)} {quoted(report.newest_backup.path)}")
    say(tr("The damaged journal is as it was. Keep it until you have looked through the new one."))
