"""The list of commands, and what every one of them is given: its parser, an opened journal, things found by name."""

from __future__ import annotations

import os
import sys
from argparse import Action, ArgumentError, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from journal.cli import words
from journal.cli.arguments import a_path
from journal.cli.asking import UsageError, add_passphrase, add_recovery, passphrase, text_from
from journal.cli.language import marked, tr, translate, trn
from journal.cli.speaking import complain, say
from journal.errors import NoSuchContact, NoSuchEntry, NothingToShare, NotWritable, Refusal
from journal.shapes import Contact, EntryId, Item
from journal.shapes.keys import Hand

if TYPE_CHECKING:
    from journal.journal import Journal

T = TypeVar("T")
DEFAULT_JOURNAL = "AFTERBELL_JOURNAL"
"""The journal that every command means, where that is set in the surroundings."""
Run = Callable[[Namespace], int | None]
"""Runs a command; gives its exit code where that is not 0."""
_SEVERAL_IDS = marked("that id fits several; write more of it")
_SEVERAL_NAMES = marked("that name fits several; write more of it")


class _Unasked:
    """Takes the arguments of the commands that are not asked for: to make them all takes twenty times as long."""

    def add_argument(self, *_names: str, **_facts: object) -> None:
        """Take an argument."""

    def add_argument_group(self, *_title: str) -> Self:
        """Give what takes those of a group."""
        return self

    add_mutually_exclusive_group = add_argument_group


class Commands:
    """Every command by its name, or only the one that is `asked` for."""

    def __init__(self, parser: ArgumentParser, asked: str | None = None) -> None:
        self._parser, self._asked = parser, asked
        self._made = parser.add_subparsers(
            title=tr("commands"), metavar="COMMAND", required=True, parser_class=_AnyOrder
        )
        self.by_name: dict[str, ArgumentParser] = {}

    def add(self, name: str, run: Run, about: str, *, opens: bool = True) -> ArgumentParser:
        """Add a command; `opens` gives it a journal and a passphrase."""
        if self._asked not in {name, None}:
            return cast("ArgumentParser", _Unasked())
        made = self._made.add_parser(
            name,
            help=tr(str(about)),
            description=about,
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        made.set_defaults(run=run, parser=made)
        self.by_name[name] = made
        if opens:
            if usual := os.environ.get(DEFAULT_JOURNAL):
                made.set_defaults(journal=a_path(usual))
            else:
                made.add_argument("journal", type=a_path, metavar="JOURNAL", help="the journal's folder")
            add_passphrase(made)
            add_recovery(made)
        return made

    def explain(self) -> None:
        """Say in the help of each command that takes words how they stay out of the command line; translate it all."""
        translate(self._parser)
        for made in self.by_name.values():
            if words.that_carry_words(made):
                made.epilog = words.ABOUT
            translate(made)


class Speaking(ArgumentParser):
    """Says help and complaints as everything else is said; argparse swallows what it cannot write."""

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ANN401  as argparse has it
        (say if file is sys.stdout else complain)(message.removesuffix("\n"))


class _AnyOrder(Speaking):
    """Takes what has no name (a file, words) before, between and behind the options, as people write it."""

    _mixing = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # noqa: ANN401  as argparse has it
        """Read the arguments in two passes; argparse's own second pass comes back here before Python 3.13."""
        if self._mixing:
            return super().parse_known_args(args, namespace)
        self._mixing = True
        # For "usage: " argparse cuts seven letters off, as many as it has in English alone.
        self.usage = self.format_usage().removeprefix(tr("usage: "))
        try:
            return self.parse_known_intermixed_args([*words.with_gaps(args, self)], namespace)
        finally:
            self._mixing = False

    def _get_value(self, action: Action, arg_string: str) -> Any:  # noqa: ANN401  as argparse has it
        """Say what there is to choose from; argparse asks the type first, which cannot read a word that it lacks."""
        choices = [str(choice) for choice in action.choices or ()]
        if choices and arg_string not in choices:
            said = tr("invalid choice: %(value)r (choose from %(choices)s)")
            raise ArgumentError(action, said % {"value": arg_string, "choices": ", ".join(choices)})
        return super()._get_value(action, arg_string)


@contextmanager
def opened(args: Namespace) -> Iterator[Journal]:
    """Open the journal that a command names, and close it in the end.

    Words that are still to be said are asked for in between: a passphrase that does not open it costs nobody theirs.
    """
    from journal.deeds.empty_trash import empty_old_trash
    from journal.deeds.unfinished import clearing_up, sweep_around
    from journal.deeds.unlock import is_journal, open_journal
    from journal.deeds.write import follow_days
    from journal.slices import at_once

    if not is_journal(args.journal):
        from journal.errors import NoJournal

        raise NoJournal(path=args.journal)
    # Every command opens with a passphrase or the words of the sheet: that is the proof its deeds ask for.
    journal = open_journal(args.journal, passphrase(args), by_words=args.recovery)
    journal.hand = Hand.COMMAND
    follow_days(journal)
    try:
        with suppress(Refusal):  # nobody asked for it; what stands in the way of the command, the command says
            empty_old_trash(journal)
            at_once(clearing_up(journal))
        sweep_around(args.journal)
        words.fill_in(args, args.parser)
        yield journal
    finally:
        journal.close()


def typed(journal: Journal, where: str | None) -> str:
    """Give the text to keep in an open journal, as `text_from` does. Raises `NotWritable` before it is written."""
    from journal.deeds.unlock import is_read_only

    if is_read_only(journal):
        raise NotWritable(path=journal.folder)
    return text_from(where)


def entry_named(journal: Journal, said: str) -> EntryId:
    """Give the entry whose id begins like that, and say so where it is in the trash. Raises as `any_entries_named`."""
    return entries_named(journal, [said])[0]


def entries_named(journal: Journal, said: Sequence[str]) -> list[EntryId]:
    """Do so for several at once, before anything is done to one; the journal is asked once for all of them."""
    from journal.deeds import empty_trash

    named = any_entries_named(journal, said)
    away = {entry.id: entry for entry in empty_trash.look(journal)}
    for entry_id in named:
        if entry_id in away:  # or a line is added to what is soon gone, and nobody knows
            complain(
                trn(
                    "{id} is in the trash, with {n} day left; `afterbell trash --restore` takes it out.",
                    "{id} is in the trash, with {n} days left; `afterbell trash --restore` takes it out.",
                    away[entry_id].days_left,
                    id=entry_id[:8],
                )
            )
    return named


def any_entries_named(journal: Journal, said: Sequence[str]) -> list[EntryId]:
    """Give the entries whose ids begin like that, with one look at the journal. Raises `NoSuchEntry`, `UsageError`."""
    from journal.deeds import read

    there = sorted(read.ids(journal))

    def fitting(begins: str) -> list[EntryId]:
        behind = there[(at := bisect_left(there, begins)) : at + 2] if begins else []
        return [entry_id for entry_id in behind if entry_id.startswith(begins)]

    return [_only(fitting(each.lower()), NoSuchEntry, _SEVERAL_IDS) for each in said]


def contact_named(journal: Journal, said: str) -> Contact:
    """Give the person of the circle of that name. Raises `NoSuchContact`."""
    from journal.deeds import circle

    wanted = said.casefold()
    everybody = circle.contacts(journal)
    exact = [contact for contact in everybody if contact.name.casefold() == wanted]
    near = [contact for contact in everybody if contact.name.casefold().startswith(wanted) or contact.id == said]
    return _only(exact or near, NoSuchContact, _SEVERAL_NAMES)


def item_named(journal: Journal, said: str) -> Item:
    """Give the item of the inbox whose id begins like that. Raises `NothingToShare` where none is to be answered."""
    from journal.deeds import inbox

    found = [item for item in inbox.items(journal) if said and item.id.startswith(said)]
    return _only(found, partial(NothingToShare, reason="nothing-to-answer"), _SEVERAL_IDS)


def sent_named(journal: Journal, said: str) -> Item:
    """Give what went out whose id begins like that, as `inbox` shows it. Raises `UsageError`."""
    from journal.deeds import inbox

    found = [item for item in inbox.items(journal) if said and item.outgoing and item.id.startswith(said)]
    return _only(
        found, lambda: UsageError(tr("nothing of that id went out; `afterbell inbox` shows what did")), _SEVERAL_IDS
    )


def _only(found: Sequence[T], refusal: Callable[[], Exception], several: str) -> T:
    if not found:
        raise refusal()
    if len(found) > 1:
        raise UsageError(tr(str(several)))
    return found[0]
