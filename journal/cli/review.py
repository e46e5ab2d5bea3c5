"""Commands that set pages: review, which makes the year's book, and print, of a few entries."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal import book_order
from journal.cli.arguments import a_folder, an_id
from journal.cli.asking import UsageError
from journal.cli.commands import Commands, contact_named, entries_named, opened
from journal.cli.deciding import add_flags, decided, decisions_for, say_open
from journal.cli.language import figure, plain_day, tr, trn
from journal.cli.ordering import add_choices, order_of
from journal.cli.sharing import sealed_sized
from journal.cli.speaking import complain, complain_half_in, say
from journal.cli.words import words
from journal.errors import BookRefused
from journal.shapes import FileOrder, Finding
from journal.shapes.book import MOST_ALONE

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.shapes.book import Book, Made, Order, Unprinted

NAMED = 12
"""Letters without a font that are named one by one."""


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    review = commands.add(
        "review",
        _review,
        "Make the year in review: a book of a school year or any period, or a portfolio.\n"
        "In brackets: what holds where a flag is left out, whatever was chosen in the window.",
    )
    review.add_argument(
        "folder", nargs="?", type=a_folder, metavar="FOLDER", help="where the book goes; it is NOT encrypted"
    )
    review.add_argument("--form", choices=book_order.FORMS, action="append", help="may be given several times [pdf]")
    review.add_argument("--estimate", action="store_true", help="say what the book would hold, and make nothing")
    add_choices(review)
    names = review.add_argument_group("names")
    names.add_argument("--names-as-written", action="store_true", help="protect nothing")
    names.add_argument("--undecided", action="store_true", help="leave marked words that nobody decided as they are")
    add_flags(names)
    friends = review.add_argument_group("for friends")
    friends.add_argument(
        "--with",
        dest="people",
        type=words,
        action="append",
        default=[],
        metavar="NAME",
        help="seal the PDF; no open file is made",
    )
    friends.add_argument("--note", type=words, metavar="WORDS", default="", help="a line to go with it")
    friends.add_argument("--unverified", action="store_true", help="seal it for people not compared yet, too")
    made = commands.add("print", _print, "Set entries as a PDF to be printed, names protected; it is NOT encrypted.")
    made.add_argument("entries", type=an_id, nargs="+", metavar="ID", help="as `list` shows it")
    made.add_argument("--paper", choices=book_order.PAPERS, default="a4", help="[a4]")
    made.add_argument("--no-photos", action="store_true", help="leave the photos out")
    made.add_argument("--no-later-lines", action="store_true", help="leave out what you wrote beneath later")
    made.add_argument("--names-as-written", action="store_true", help="protect nothing")
    add_flags(made)
    made.add_argument("--to", type=a_folder, default=Path(), metavar="FOLDER", help="where the PDF goes [here]")


def _review(args: Namespace) -> None:
    _check(args)
    with opened(args) as journal:
        order = order_of(args, journal)
        if args.estimate:
            _estimate(journal, order)
            return
        book = _gathered(args, journal, order, undecided=args.undecided)
        if args.keep:
            _keep(journal, order)
        if args.people:
            _seal(args, journal, book)
            return
    complain(tr("A book is not encrypted: whoever has the file can read it."))
    _save(args, book)


def _check(args: Namespace) -> None:
    if args.folder is None and not args.estimate:
        raise UsageError(tr("name the folder where the book goes"))
    if args.dedication == args.foreword == "-":
        raise UsageError(tr("only one of --dedication and --foreword can come from standard input"))
    if args.people and set(args.form or ["pdf"]) != {"pdf"}:
        raise UsageError(tr("only the PDF can be sealed for friends: leave --form out"))
    if args.people and args.undecided:
        raise UsageError(tr("nothing undecided leaves for friends: decide each word, with --protect or --leave"))
    if not args.people and (args.note or args.unverified):
        raise UsageError(tr("--note and --unverified go together with --with"))


def _estimate(journal: Journal, order: Order) -> None:
    from journal.deeds import make_book

    held = make_book.estimate(journal, order)
    first, last = plain_day(order.period.first), plain_day(order.period.last)
    parts = (
        trn("{n} entry", "{n} entries", held.entries),
        trn("{n} word", "{n} words", held.words),
        trn("{n} photo", "{n} photos", held.photos),
    )
    pages = trn("{n} page", "{n} pages", held.pages)
    if held.volumes > 1:
        volumes = trn("{n} volume", "{n} volumes", held.volumes)
        pages = tr("{pages}, printed in {volumes}", pages=pages, volumes=volumes)
    say(tr("{first} to {last}: {parts}, about {pages}", first=first, last=last, parts=", ".join(parts), pages=pages))


def _gathered(args: Namespace, journal: Journal, order: Order, *, undecided: bool = False) -> Book:
    """Give the book of an order once the flags decided what they say; raises `Undecided` where words are left."""
    from journal.deeds import make_book, people

    if "empty" in make_book.estimate(journal, order).problems:
        raise BookRefused(reason="empty")
    book = make_book.gather(journal, order)
    if order.protect and (new := decided(args, _open(book))):
        # Not every answer is remembered: one about a listed name may be of this book alone, and one that names somebody
        # of the list is none.
        book = make_book.gather(journal, replace(order, decisions=(*order.decisions, *new.values())))
        left = {one.key for one in _open(book)}
        people.remember(journal, tuple(each for each in new.values() if each.key not in left))
    if not undecided and (marked := _open(book)):
        say_open(args, journal, marked)
        make_book.refuse_open(book)
    return book


def _keep(journal: Journal, order: Order) -> None:
    from journal.deeds import make_book

    with journal.store.write():
        make_book.keep_choices(journal, order)


def _save(args: Namespace, book: Book) -> None:
    from journal.deeds import make_book

    for form in dict.fromkeys(args.form or ["pdf"]):
        _say_made(make_book.make(book, form), book, args.folder)


def _say_made(made: Made, book: Book, folder: Path) -> None:
    """Put what was made into a folder, and say where it is and what it could not show as it is."""
    from journal.deeds import make_book

    first, *others = make_book.save(made, folder)
    path = folder / first.relative_to(folder).parts[0] if others else first
    entries = trn("{n} entry", "{n} entries", len(book.entries))
    size = figure(sum(map(len, made.files.values())))
    say(tr("{path}: {entries}, {size} bytes", path=path, entries=entries, size=size))
    _complain(made)


def _seal(args: Namespace, journal: Journal, book: Book) -> None:
    from journal.deeds import make_book, share

    people = tuple(contact_named(journal, name) for name in args.people)
    made = make_book.make(book, "pdf", in_one=True)
    name, data = next(iter(made.files.items()))
    order = FileOrder(
        name=name,
        media_type="application/pdf",
        data=data,
        title=name.removesuffix(".pdf"),
        contacts=tuple(person.id for person in people),
        note=args.note,
        protected=book.order.protect,
        allow_unverified=args.unverified,
    )
    decisions, left = decisions_for(args, lambda said: share.file_words(journal, replace(order, decisions=said)))
    say_open(args, journal, left)
    handed = share.seal_file(journal, replace(order, decisions=decisions), args.folder)
    say(sealed_sized(handed))
    _complain(made)


def _open(book: Book) -> list[Finding]:
    """Give the marked words of a book that nobody decided yet, wherever in it they stand."""
    return [word.finding for word in book.open_words]


def _complain(made: Made) -> None:
    """Say what the book lacks or could not show as it is."""
    if made.half_in:
        complain_half_in()
    if made.plain:
        days = ", ".join(day.isoformat() for day in made.plain)
        complain(
            tr(
                "Set without their format, as they were typed, because a page could not be set: entries of {days}.",
                days=days,
            )
        )
    if made.unreadable:
        complain(tr("Named, not shown, because they could not be read: {names}.", names=", ".join(made.unreadable)))
    if made.unprinted:
        complain(_unprinted(made.unprinted))


def _unprinted(letters: tuple[Unprinted, ...]) -> str:
    """Say which letters of a printed book stand in it by their names, and what to do."""
    names = ", ".join(dict.fromkeys(letter.instead for letter in letters[:NAMED]))
    if len(letters) > NAMED:
        names = tr("{names} and {n} more", names=names, n=figure(len(letters) - NAMED))
    return trn(
        "{n} letter of a script no font here has is printed by its name: {names}. "
        "Install a font for that script, and make the book once more.",
        "{n} letters of a script no font here has are printed by their names: {names}. "
        "Install a font for that script, and make the book once more.",
        len(letters),
        names=names,
    )


def _print(args: Namespace) -> None:
    from journal.deeds import print_entries

    if len(args.entries) > MOST_ALONE:
        raise UsageError(tr("at most {most} entries are printed together; make a `review` of more", most=MOST_ALONE))
    book = _book(args)
    complain(tr("A PDF is not encrypted: whoever has the file can read it."))
    _say_made(print_entries.as_pdf(book), book, args.to)


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
        return _gathered(args, journal, order)
