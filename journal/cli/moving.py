"""Commands of moving in and out: import, export."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter

from journal.cli.arguments import a_path
from journal.cli.asking import add_secret, words_passphrase
from journal.cli.commands import Commands, opened
from journal.cli.sentences import part
from journal.cli.speaking import complain, count, say
from journal.shapes import ImportReport
from journal.shapes.keys import KeyDeed
from journal.transfer.formats import registry

REASONS = {
    "date": "a date that cannot be read",
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
    "damaged-zip": "damaged in its ZIP",
    "encrypted": "encrypted",
    "empty-file": "empty",
    "not-text": "not text in UTF-8",
    "id": "an id that is none",
    "kind": "a kind that is none",
    "damaged-here": "is damaged in the journal, and stays as it is",
    "rev": "a revision that is none",
    "setting-unknown": "a setting that this Afterbell does not know",
    "setting-unfit": "a setting whose value does not fit",
    "setting-stays": "a setting that guards a journal or belongs to one computer; it stays as it is here",
}


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    take = commands.add(
        "import",
        _import,
        f"Take in what another program wrote ({registry.titles()}), or words saved elsewhere.",
    )
    take.add_argument("file", type=a_path, metavar="FILE", help="a file, or the folder of an export")
    add_secret(take, "words", "the passphrase of a file of words")
    give = commands.add("export", _export, "Write everything as plain files, NOT encrypted, into a new folder.")
    give.add_argument("folder", type=a_path, metavar="FOLDER", help="a folder that is not there yet")
    give.add_argument(
        "--leave-out-damaged",
        action="store_true",
        help="go on past what is damaged in the file, and name it at the end",
    )


def _import(args: Namespace) -> int:
    from journal.deeds import take_in

    if take_in.is_words_file(args.file):
        words = take_in.read_words(args.file, words_passphrase(args))
        with opened(args) as journal:
            say_report(take_in.words(journal, words))
        return 0
    with opened(args) as journal:
        report = take_in.import_file(journal, args.file, progress=_progress)
    say_report(report)
    return 0


def say_report(report: ImportReport) -> None:
    """Say what came in, what did not, and why."""
    say(
        f"{registry.called(report.source)}: {count(report.found, 'entry', 'entries')} found, "
        f"{report.added:,} came in, {report.duplicates:,} were there already, {count(report.attachments, 'file')}."
    )
    if report.united:
        say(f"Of those that were there, {report.united:,} took in what was new in them; both texts are kept.")
    for problem in report.problems[:50]:
        say(f"  {problem.where}: {REASONS.get(problem.reason, problem.reason)}")
    if len(report.problems) > 50:
        rest = Counter(problem.reason for problem in report.problems[50:])
        say(*(f"  and {number:,} more: {REASONS.get(reason, reason)}" for reason, number in rest.items()))


def _export(args: Namespace) -> int:
    from journal.deeds.export import export
    from journal.deeds.proving import OpenedJustNow

    complain("What is written now is not encrypted: whoever has the folder can read it.")
    with opened(args) as journal:
        proof = OpenedJustNow(journal, KeyDeed.PLAIN_EXPORT)
        report = export(journal, proof, args.folder, progress=_progress, leave_out_damaged=args.leave_out_damaged)
    say(
        f"{report.path}",
        f"{count(report.entries, 'entry', 'entries')}, {count(report.attachments, 'file')}, {report.size:,} bytes.",
    )
    say(*(f"  left out, damaged in the file: {part(table, row)}" for table, row in report.left_out))
    return 0


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty() and total > 500 and (done % 100 == 0 or done == total):
        sys.stderr.write(f"\r{done:,} of {total:,}" + ("\n" if done == total else ""))
        sys.stderr.flush()
