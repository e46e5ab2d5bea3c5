"""The command of looking back: review, which makes the year's book."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal.cli.asking import UsageError, text_from
from journal.cli.commands import Commands, a_day, opened
from journal.cli.deciding import add_flags, decided, say_open
from journal.cli.speaking import complain, count, say
from journal.errors import Undecided
from journal.shapes import Finding, Kind, Span

if TYPE_CHECKING:
    from journal.shapes.book import Book, Unprinted

FORMS = ("pdf", "html", "markdown")
NAMED = 12
"""Letters without a font that are named one by one."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    review = commands.add("review", _review, "Make the year in review: a book of a school year or any period.")
    review.add_argument("folder", type=Path, metavar="FOLDER", help="where the book goes; it is NOT encrypted")
    review.add_argument("--form", choices=FORMS, action="append", help="may be given several times; pdf")
    review.add_argument("--since", type=a_day, metavar="YYYY-MM-DD")
    review.add_argument("--until", type=a_day, metavar="YYYY-MM-DD")
    review.add_argument("--kind", type=Kind, choices=list(Kind), action="append", default=[])
    review.add_argument("--tag", action="append", default=[])
    review.add_argument("--starred", action="store_true")
    review.add_argument("--responses", action="store_true", help="with what friends answered")
    review.add_argument("--no-photos", action="store_true")
    review.add_argument("--names-as-written", action="store_true", help="protect nothing")
    review.add_argument("--undecided", action="store_true", help="leave marked words that nobody decided as they are")
    add_flags(review)
    review.add_argument("--title", default="")
    review.add_argument("--author", default="")
    review.add_argument("--foreword", metavar="FILE", help="its text; standard input where it is -")
    review.add_argument("--paper", choices=("a4", "letter", "a5"), default="a4")


def _review(args: Namespace) -> int:
    from journal.yearbook import making

    if (args.since is None) != (args.until is None):
        raise UsageError("--since and --until go together")
    complain("A book is not encrypted: whoever has the file can read it.")
    foreword = text_from(args.foreword) if args.foreword else ""
    with opened(args) as journal:
        order = making.start(journal, args.title)
        if args.since:
            order = replace(order, period=Span(name="", first=args.since, last=args.until))
        order = replace(
            order,
            kinds=frozenset(args.kind),
            tags=tuple(args.tag),
            starred=args.starred,
            responses=args.responses,
            photos=not args.no_photos,
            protect=not args.names_as_written,
            foreword=foreword,
            author=args.author or journal.settings.my_name(),
            paper=args.paper,
        )
        book = making.gather(journal, order)
        if order.protect and (new := decided(args, _open(book))):
            journal.names.remember(*new.values())
            book = making.gather(journal, order)
        if book.undecided and not args.undecided:
            say_open(_open(book))
            raise Undecided(count=book.undecided)
    for form in args.form or ["pdf"]:
        made = making.make(book, form)
        path = making.save(made, args.folder)[0]
        say(f"{path}: {count(len(book.entries), 'entry', 'entries')}, {sum(map(len, made.files.values())):,} bytes")
        if made.unprinted:
            complain(_unprinted(made.unprinted))
    return 0


def _open(book: Book) -> list[Finding]:
    """Give the marked words of a book that nobody decided yet, wherever in it they stand."""
    return [word.finding for word in book.open_words]


def _unprinted(letters: tuple[Unprinted, ...]) -> str:
    """Say which letters of a printed book stand in it by their names, and what to do."""
    names = ", ".join(dict.fromkeys(letter.instead for letter in letters[:NAMED]))
    names += f" and {len(letters) - NAMED:,} more" if len(letters) > NAMED else ""
    what = f"{count(len(letters), 'letter')} of a script no font here has {'is' if len(letters) == 1 else 'are'}"
    how = "its name" if len(letters) == 1 else "their names"
    return f"{what} printed by {how}: {names}. Install a font for that script, and make the book once more."
