"""Commands of moving in and out: import, export."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress
from datetime import date

from journal.cli.arguments import a_day_or_its_place, a_path, an_id
from journal.cli.asking import UsageError, add_new_passphrase, add_secret, new_passphrase, words_passphrase
from journal.cli.commands import Commands, entries_named, opened
from journal.cli.deciding import add_flags, decisions_for, say_open
from journal.cli.language import colon, day, figure, marked, tr, trn
from journal.cli.sentences import part
from journal.cli.speaking import complain, complain_half_in, say, telling_progress, through
from journal.cli.vaults import say_missing
from journal.cli.words import words
from journal.errors import Refusal, Undecided
from journal.shapes import (
    Column,
    Decision,
    ExportReport,
    ImportChoices,
    ImportPreview,
    ImportReport,
    Kind,
    Problem,
    Undated,
)
from journal.shapes.keys import KeyDeed
from journal.transfer.formats import titles

REASONS = marked(
    {
        "date": "a date that cannot be read",
        "undated": "no day; choose one with --undated",
        "date-inside": "begins like an entry, with a date that cannot be read; it came in as text of the entry before",
        "before-dates": "words before the first date; they did not come in",
        "empty": "no text",
        "not-an-entry": "not an entry",
        "too-large": "larger than an entry may be",
        "file-missing": "its photo or file is not there",
        "file-too-large": "its photo or file is over 50 MB",
        "front-matter": "its first lines cannot be read",
        "index": "leads to other pages, and is no entry",
        "not-read": "in a form that is not read; it did not come in",
        "of-the-program": "kept by a program for itself",
        "not-json": "JSON that is cut off or damaged",
        "too-deep": "JSON that is nested deeper than any journal",
        "damaged-zip": "damaged there, or a link that leads out of it",
        "row": "a line of this list is not as it must be",
        "sealed-only": "comes in from the encrypted export alone",
        "keys-stay": "this journal has keys of its own, and they stay",
        "compare-again": "compare words once more; a plain folder cannot prove that you did",
        "stand-in-taken": "somebody else has this stand-in here; that person did not come in",
        "encrypted": "encrypted",
        "older-text": "an older wording of a day; only the last one comes in",
        "trashed": "in the trash of its program",
        "left-out": "has no place in an entry, and did not come in",
        "not-text": "not text in UTF-8",
        "windows-1252": "not text in UTF-8; it was read as Windows-1252 (Latin-1)",
        "id": "an id that is none",
        "kind": "a kind that is none",
        "damaged-here": "is damaged in the journal, and stays as it is",
        "rev": "a revision that is none",
        "stopped": "stopped before its turn; take the file in once more",
        "setting-unknown": "a setting that this Afterbell does not know",
        "setting-unfit": "a setting whose value does not fit",
        "setting-stays": "a setting that guards a journal or belongs to one computer; it stays as it is here",
    }
)
_OF_OURS = marked("Words saved elsewhere")
"""The one source whose name is no program's."""
MOST_LINES, LONGEST = 50, 200
"""Of a report, on a terminal."""


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    take = commands.add(
        "import",
        _import,
        tr("Take in what another program wrote ({formats}), or words saved elsewhere.", formats=titles.titles()),
    )
    take.add_argument("file", type=a_path, metavar="FILE", help="a file, or the folder of an export")
    take.add_argument("--dry-run", action="store_true", help="say what would come, and write nothing")
    take.add_argument(
        "--undated",
        type=a_day_or_its_place,
        default=Undated.LEAVE_OUT,
        metavar="WHERE",
        help="the day of pages that say none: file (when it was changed), archive, YYYY-MM-DD, or leave-out",
    )
    take.add_argument(
        "--mood", type=words, action="append", default=[], metavar="MOOD=KIND", help="the kind a foreign mood becomes"
    )
    take.add_argument(
        "--column",
        type=words,
        action="append",
        default=[],
        metavar="WHAT=NAME",
        help=tr("the column of a CSV that holds its {parts}; no name for none", parts=", ".join(Column)),
    )
    take.add_argument("--report", type=a_path, metavar="FILE", help="keep the whole report in a file, NOT encrypted")
    take.add_argument("--kind", type=Kind, choices=list(Kind), help="the kind of everything that comes in")
    take.add_argument("--tag", type=words, metavar="TAG", help="a tag for everything that comes in")
    take.add_argument("--star", action="store_true", help="put a star on everything that comes in")
    add_secret(take, "words", tr("the passphrase of an encrypted export or a file of words"))
    give = commands.add(
        "export",
        _export,
        "Write everything as plain files, NOT encrypted, into a new folder; or into one encrypted file.",
    )
    give.add_argument("folder", type=a_path, metavar="PLACE", help="a folder, or a file, that is not there yet")
    give.add_argument("entries", type=an_id, nargs="*", metavar="ID", help="as `list` shows it; with --protected alone")
    how = give.add_mutually_exclusive_group()
    how.add_argument(
        "--protected",
        action="store_true",
        help="some entries as others may read them, with names protected; it does not come in again",
    )
    how.add_argument(
        "--encrypted",
        action="store_true",
        help="one age file under a passphrase of its own, with the people list and the keys of the circle",
    )
    add_new_passphrase(give, tr("the passphrase of the encrypted file"))
    give.add_argument(
        "--no-places",
        action="store_true",
        help="take out of photos, films and recordings where, when and by what they were made; no pixel changes",
    )
    give.add_argument("--no-versions", action="store_true", help="leave out what entries were before they were revised")
    give.add_argument(
        "--leave-out-damaged",
        action="store_true",
        help="go on past what is damaged in the file, and name it at the end",
    )
    names = give.add_argument_group("names")
    names.add_argument("--undecided", action="store_true", help="leave marked words that nobody decided as they are")
    names.add_argument("--files", choices=["all", "none"], help="whether photos and files go along")
    add_flags(names)


def _import(args: Namespace) -> None:
    from journal import files
    from journal.deeds import list_entries, take_in, words_file

    if args.report:
        files.refuse_missing(args.report.parent)  # what is left out stands nowhere else once all the rest came in
    sealed = take_in.is_under_passphrase(args.file)
    held = take_in.open_with(args.file, words_passphrase(args)) if sealed else None
    words, key = (held, None) if isinstance(held, tuple) else (None, held)
    with opened(args) as journal:
        choices = _choices(args)
        if args.dry_run:
            there = take_in.look_into(args.file, choices, key) if words is None else None
            said = (
                _looked(take_in.preview(journal, there))
                if there
                else [tr("This is Afterbell's own: what is new in it would come in.")]
            )
        elif words is not None:
            said = _report_lines(words_file.take_in(journal, words))
        else:
            with telling_progress() as progress:
                report = take_in.import_file(journal, args.file, choices, key=key, progress=progress)
            take_in.mark_all(journal, report.entries, kind=args.kind, tag=args.tag or "", starred=args.star)
            said = _report_lines(report)
        say(*_short(said))
        if args.report:
            files.put_in_plain(args.report, ("\n".join(said) + "\n").encode("utf-8", "replace"))
        if not args.dry_run:
            with suppress(Refusal):  # all of it came in; what is not in the index yet gets there by the next search
                through(list_entries.settling(journal))


def _choices(args: Namespace) -> ImportChoices:
    undated, day = (Undated.DAY, args.undated) if isinstance(args.undated, date) else (args.undated, None)
    try:
        kinds = {mood: Kind(kind) for mood, _, kind in (said.rpartition("=") for said in args.mood)}
        columns = {Column(what): name for what, _, name in (said.partition("=") for said in args.column)}
    except ValueError:
        raise UsageError(
            tr("write --mood MOOD=KIND, such as good=high, and --column WHAT=NAME, such as text=Notes")
        ) from None
    return ImportChoices(undated=undated, day=day, kinds=kinds, columns=columns)


def _looked(looked: ImportPreview) -> list[str]:
    """Say what would come in, and what would not."""
    days = sorted(looked.days)
    lines = [
        tr(
            "{source}: {entries} would come, {known} are there already, {pages} without a day, {files}. "
            "Nothing was written.",
            source=_called(looked.source),
            entries=trn("{n} entry", "{n} entries", looked.would_come),
            known=figure(looked.duplicates),
            pages=trn("{n} page", "{n} pages", len(looked.undated)),
            files=trn("{n} file", "{n} files", looked.files),
        )
    ]
    lines += [tr("From {first} to {last}.", first=day(days[0]), last=day(days[-1]))] if days else []
    if looked.trashed:
        lines += [
            trn(
                "{n} of them would come into the trash, where it is there.",
                "{n} of them would come into the trash, where they are there.",
                looked.trashed,
            )
        ]
    kinds = ", ".join(f"{tr(str(kind))} {figure(number)}" for kind, number in sorted(looked.kinds.items()))
    lines += [tr("Kinds: {kinds}", kinds=kinds)] if kinds else []
    lines += [
        tr(
            "Mood {mood}: {count} would become {kind}.",
            mood=repr(one.mood),
            count=figure(one.count),
            kind=tr(one.kind),
        )
        for one in looked.moods
    ]
    if looked.grown:
        lines += [
            trn(
                "{n} grew since it came in; its new words would come.",
                "{n} grew since they came in; their new words would come.",
                looked.grown,
            )
        ]
    if looked.united:
        lines += [
            trn(
                "{n} has something new in it, which would come; both texts are kept.",
                "{n} have something new in them, which would come; both texts are kept.",
                looked.united,
            )
        ]
    if looked.ours:
        lines += [tr("Settings, templates and what is in it of your circle would come where they are not here yet.")]
    if looked.headers:
        told = ", ".join(f"{what}={name}" for what, name in looked.columns.items())
        lines += [
            tr("Columns: {columns}. Taken: {taken}.", columns=", ".join(looked.headers), taken=told or tr("none"))
        ]
    lines += [tr("New tags: {tags}.", tags=", ".join(looked.new_tags))] if looked.new_tags else []
    return lines + _problem_lines((*looked.undated, *looked.problems))


def _called(source: str) -> str:
    """Give what people call where it comes from."""
    return ", ".join(tr(str(name)) for name in titles.called(source).split(", "))


def _report_lines(report: ImportReport) -> list[str]:
    """Give the whole report: what came in, what did not and why, with the words that were left out."""
    lines = [
        tr(
            "{source}: {entries} found, {added} came in, {known} were there already, {files}.",
            source=_called(report.source),
            entries=trn("{n} entry", "{n} entries", report.found),
            added=figure(report.added),
            known=figure(report.duplicates),
            files=trn("{n} file", "{n} files", report.attachments),
        )
    ]
    if report.trashed:
        lines.append(
            trn(
                "Of those that came in, {n} is in the trash, as it was there.",
                "Of those that came in, {n} are in the trash, as they were there.",
                report.trashed,
            )
        )
    if report.united:
        lines.append(
            trn(
                "Of those that were there, {n} took in what was new in it; both texts are kept.",
                "Of those that were there, {n} took in what was new in them; both texts are kept.",
                report.united,
            )
        )
    if report.grown:
        lines.append(
            trn(
                "Of those that were there, {n} grew since; what stood here is an earlier version.",
                "Of those that were there, {n} grew since; what stood here are earlier versions.",
                report.grown,
            )
        )
    return lines + _problem_lines(report.problems)


def _problem_lines(problems: tuple[Problem, ...]) -> list[str]:
    return [
        "  "
        + colon(one.where, tr(REASONS.get(one.reason, one.reason)))
        + (f": {' '.join(one.words.split())}" if one.words else "")
        for one in problems
    ]


def _short(lines: list[str]) -> list[str]:
    """Give the first lines of a report, each cut to one of a terminal, and how many are left."""
    shown = [line if len(line) <= LONGEST else line[: LONGEST - 1] + "…" for line in lines[:MOST_LINES]]
    left = len(lines) - len(shown)
    return shown + (["  " + tr("and {n} more; --report FILE keeps them all", n=figure(left))] if left else [])


def _export(args: Namespace) -> None:
    from journal.deeds.export import PlainFolder, export, sealed_under
    from journal.deeds.proving import OpenedJustNow

    if not args.protected and (args.entries or args.undecided or args.files or args.protect or args.leave):
        raise UsageError(tr("entries and names are chosen with --protected alone: say it, too; nothing was written"))
    if not args.encrypted and (args.new_file or args.new_fd is not None):
        raise UsageError(tr("a passphrase is for the encrypted file alone: say --encrypted, too; nothing was written"))
    if args.encrypted and (args.no_places or args.no_versions):
        raise UsageError(
            tr("the encrypted file keeps everything: --no-places and --no-versions go without it; nothing was written")
        )
    if args.protected:
        _export_protected(args)
        return
    plain = PlainFolder(args.folder, places=not args.no_places, versions=not args.no_versions)
    place = sealed_under(args.folder, new_passphrase(args)) if args.encrypted else plain
    warned = args.encrypted

    def tell(done: int, total: int) -> None:
        nonlocal warned
        if not warned:
            complain(tr("What is written now is not encrypted: whoever has the folder can read it."))
        warned = True
        if progress:
            progress(done, total)

    with opened(args) as journal, telling_progress() as progress:
        report = export(
            journal,
            OpenedJustNow(journal, KeyDeed.PLAIN_EXPORT),
            place,
            progress=tell,
            leave_out_damaged=args.leave_out_damaged,
        )
    _say_written(report)
    say(*(tr("  left out, damaged in the file: {part}", part=part(table, row)) for table, row in report.left_out))
    say(*(tr("  may still tell where it was made: {file}", file=file) for file in report.telling))
    if report.salvaged:
        say_missing(report.salvaged)


def _export_protected(args: Namespace) -> None:
    from journal.deeds import share
    from journal.deeds.export import export_protected

    if not args.entries:
        raise UsageError(tr("name the entries that are exported with names protected; nothing was written"))
    if args.no_places or args.no_versions or args.leave_out_damaged:
        raise UsageError(
            tr(
                "--protected writes what others may read: --no-places, --no-versions and --leave-out-damaged go without"
                " it; nothing was written"
            )
        )
    with opened(args) as journal:
        ids = tuple(entries_named(journal, args.entries))
        files = share.about_files(journal, ids, args.files)
        decisions, found = decisions_for(args, lambda said: share.texts_of(share.preview(journal, ids, said)), files)
        open_ = [one for one in found if not one.decided]
        unsaid = tuple(Decision(key=one.key, replacement=None) for one in open_) if args.undecided else ()
        if left := share.preview(journal, ids, (*decisions, *unsaid)).undecided:
            say_open(args, journal, found)
            raise Undecided(count=left)
        complain(tr("What is written now is not encrypted: whoever has the folder can read it."))
        report = export_protected(journal, args.folder, ids, decisions, unsaid)
    _say_written(report)


def _say_written(report: ExportReport) -> None:
    """Say where an export is, and what it holds."""
    say(
        f"{report.path}",
        tr(
            "{entries}, {files}, {size} bytes.",
            entries=trn("{n} entry", "{n} entries", report.entries),
            files=trn("{n} file", "{n} files", report.attachments),
            size=figure(report.size),
        ),
    )
    if report.half_in:
        complain_half_in()
