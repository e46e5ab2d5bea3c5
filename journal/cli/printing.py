"""The command that sets entries as pages to print: print."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal import book_order
from journal.cli.arguments import a_path, an_id
from journal.cli.asking import UsageError
from journal.cli.commands import Commands, entries_named, opened
from journal.cli.deciding import add_flags
from journal.cli.language import tr
from journal.cli.review import gathered, say_made
from journal.cli.speaking import complain
from journal.shapes.book import MOST_ALONE

if TYPE_CHECKING:
    from journal.shapes.book import Book


def add_to(commands: Commands) -> None:
    """Add the command."""
    made = commands.add("print", _print, "Set entries as a PDF to be printed, names protected; it is NOT encrypted.")
    made.add_argument("entries", type=an_id, nargs="+", metavar="ID", help="as `list` shows it")
    made.add_argument("--paper", choices=book_order.PAPERS, default="a4", help="[a4]")
    made.add_argument("--no-photos", action="store_true", help="leave the photos out")
    made.add_argument("--no-later-lines", action="store_true", help="leave out what you wrote beneath later")
    made.add_argument("--names-as-written", action="store_true", help="protect nothing")
    add_flags(made)
    made.add_argument("--to", type=a_path, default=Path(), metavar="FOLDER", help="where the PDF goes [here]")


def _print(args: Namespace) -> None:
    from journal.deeds import print_entries

    if len(args.entries) > MOST_ALONE:
        raise UsageError(tr("at most {most} entries are printed together; make a `review` of more", most=MOST_ALONE))
    book = _book(args)
    complain(tr("A PDF is not encrypted: whoever has the file can read it."))
    say_made(print_entries.as_pdf(book), book, args.to)


def _book(args: Namespace) -> Book:
    from journal.deeds import print_entries

    with opened(args) as journal:
        entries = tuple(dict.fromkeys(entries_named(journal, args.entries)))
        order = replace(
            print_entries.order_of(journal, entries, args.paper),
            protect=not args.names_as_written,
            photos=not args.no_photos,
            later_lines=not args.no_later_lines,
        )
        return gathered(args, journal, order)
