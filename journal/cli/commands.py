"""The list of commands, and what every one of them is given: its parser, an opened journal, things found by name."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from journal import clock, plain
from journal.cli.asking import UsageError, add_passphrase, add_recovery, passphrase
from journal.errors import NoSuchContact, NoSuchEntry, Refusal
from journal.shapes import Contact, EntryId, Item

if TYPE_CHECKING:
    from journal.journal import Journal

T = TypeVar("T")
Run = Callable[[Namespace], int]


class Commands:
    """Every command by its name."""

    def __init__(self, parser: ArgumentParser) -> None:
        """Hang the commands on the program's own parser."""
        self._made = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_AnyOrder)

    def add(self, name: str, run: Run, about: str, *, opens: bool = True) -> ArgumentParser:
        """Add a command; `opens` gives it a journal and a passphrase."""
        made = self._made.add_parser(
            name, help=about, description=about, formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False
        )
        made.set_defaults(run=run)
        if opens:
            made.add_argument("journal", type=Path, metavar="JOURNAL", help="the journal's folder")
            add_passphrase(made)
            add_recovery(made)
        return made


class _AnyOrder(ArgumentParser):
    """Takes what has no name (a file, words) before, between and behind the options, as people write it."""

    _mixing = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # noqa: ANN401  as argparse has it
        """Read the arguments in two passes; argparse's own second pass comes back here before Python 3.13."""
        if self._mixing:
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False


def a_day(said: str) -> date:
    """Read a day of the calendar from the command line."""
    try:
        return plain.day(said)
    except ValueError:
        raise ArgumentTypeError("a day is written YYYY-MM-DD, such as 2026-03-12, from 1900 to 2200") from None


def a_year(said: str) -> int:
    """Read a calendar year from the command line."""
    if not said.isdecimal() or not clock.EARLIEST.year <= int(said) <= clock.LATEST.year:
        raise ArgumentTypeError("a year is written YYYY, such as 2026, from 1900 to 2200")
    return int(said)


def how_many(said: str) -> int:
    """Read how many are wanted from the command line: one at least."""
    if not said.isdecimal() or int(said) < 1:
        raise ArgumentTypeError("a whole number from 1 on is needed")
    return int(said)


@contextmanager
def opened(args: Namespace) -> Iterator[Journal]:
    """Open the journal that a command names, and close it in the end."""
    from journal.emptying import empty_old_trash
    from journal.journal import is_journal, open_journal, open_with_recovery

    if not is_journal(args.journal):
        from journal.errors import NoJournal

        raise NoJournal(path=args.journal)
    journal = (open_with_recovery if args.recovery else open_journal)(args.journal, passphrase(args))
    try:
        with suppress(Refusal):  # nobody asked for it; what stands in the way of the command, the command says
            empty_old_trash(journal)
        yield journal
    finally:
        journal.close()


def entry_named(journal: Journal, said: str) -> EntryId:
    """Give the entry whose id begins like that. Raises `NoSuchEntry`, `UsageError` where there are several."""
    ids = [*journal.entries.in_order(), *(each.id for each in journal.entries.trashed())]
    return _only([entry_id for entry_id in ids if said and entry_id.startswith(said.lower())], NoSuchEntry, "id")


def contact_named(journal: Journal, said: str) -> Contact:
    """Give the person of the circle of that name. Raises `NoSuchContact`."""
    wanted = said.casefold()
    everybody = journal.circle.contacts()
    exact = [contact for contact in everybody if contact.name.casefold() == wanted]
    near = [contact for contact in everybody if contact.name.casefold().startswith(wanted) or contact.id == said]
    return _only(exact or near, NoSuchContact, "name")


def item_named(journal: Journal, said: str) -> Item:
    """Give the item of the inbox whose id begins like that. Raises `NoSuchEntry`."""
    return _only([item for item in journal.inbox.items() if said and item.id.startswith(said)], NoSuchEntry, "id")


def _only(found: Sequence[T], refusal: type[Exception], what: str) -> T:
    if not found:
        raise refusal
    if len(found) > 1:
        raise UsageError("that " + what + " fits several; write more of it")
    return found[0]
