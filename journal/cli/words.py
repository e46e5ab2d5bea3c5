"""Words that need not stand on the command line, where every program sees them and the shell's history keeps them.

Where `-` stands for one, or nothing, it is asked for at a terminal, and is a line of standard input otherwise: one
line for each, in the order in which the options stand there, and whatever has no name last.
"""

from __future__ import annotations

import sys
from argparse import Action, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, zip_longest

from journal.cli.asking import UsageError
from journal.cli.language import figure, marked, tr
from journal.cli.speaking import prompt

LONGEST = 1 << 16
"""Bytes of one line; what is longer is a text, and has a way of its own."""

ABOUT = marked(
    """Others on this computer can see a command line, and the shell keeps it in a file: names and words stay out of
both where - stands for them, or nothing behind their option. Each is then asked for, or is a line of standard
input, in the order of the options."""
)

ASKED = marked(
    (
        *("Name", "As", "Words", "Add", "Stand-in", "Class", "Remove", "Forget-class", "Title", "Tag", "Author"),
        *("Note", "With", "Protect", "Leave", "Mood", "Column", "School-year", "Term", "Portfolio", "Quote"),
        *("Cover-photo", "Set", "Rename"),
    )
)
"""What is asked for at a terminal where nothing stands behind an option: the option's own name."""
_places = count()


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A word that is still to be said, after all whose `place` is smaller."""

    place: float


LAST = Unsaid(float("inf"))
"""What is asked for where nothing stands at all."""


def words(said: str) -> str | Unsaid:
    """Take a name, a note, a query, or whatever else tells of somebody: the type of every argument that does."""
    if said == "-":
        return Unsaid(next(_places))
    try:
        said.encode()
    except UnicodeEncodeError:
        raise ArgumentTypeError(tr("this is not text in UTF-8")) from None
    return said


def words_of(said: str) -> list[str | Unsaid]:
    """Take the beginning of an entry's id, of which words are to be said: never here, where others see them."""
    return [said, Unsaid(next(_places))]


def that_carry_words(parser: ArgumentParser) -> list[Action]:
    """Give the arguments of a command that take words."""
    return [action for action in parser._actions if action.type in {words, words_of}]  # noqa: SLF001  argparse tells in no other way


def with_gaps(args: Sequence[str], parser: ArgumentParser) -> Iterator[str]:
    """Give a command line with `-` behind every option that takes words and has none."""
    carry = [action for action in that_carry_words(parser) if action.type is words and action.nargs != 2]
    silent = {name for action in carry for name in action.option_strings}
    for said, behind in zip_longest(args, args[1:], fillvalue="--"):
        yield said
        if said in silent and (behind.startswith("--") or behind == "-h"):
            yield "-"


def fill_in(args: Namespace, parser: ArgumentParser) -> None:
    """Ask for every word that is still to be said. Raises `UsageError` where it is not said."""
    names = {
        unsaid: action.option_strings[-1] if action.option_strings else str(action.metavar)
        for action in that_carry_words(parser)
        for unsaid in _unsaid(getattr(args, action.dest, None))
    }
    said = {unsaid: _line(names[unsaid]) for unsaid in sorted(names, key=lambda unsaid: unsaid.place)}
    for action in that_carry_words(parser):
        setattr(args, action.dest, _with(getattr(args, action.dest, None), said))


def _unsaid(value: object) -> Iterator[Unsaid]:
    if isinstance(value, Unsaid):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _unsaid(each)


def _with(value: object, said: dict[Unsaid, str]) -> object:
    if isinstance(value, list):
        return [_with(each, said) for each in value]
    return said[value] if isinstance(value, Unsaid) else value


def _line(name: str) -> str:
    if sys.stdin is None:
        raise UsageError(tr("standard input is closed, and {name} is to come from it", name=name))
    if sys.stdin.isatty():
        what = tr(name.removeprefix("--").capitalize()) if name.startswith("--") else name.capitalize()
        prompt(tr("{what}: ", what=what))
    data = sys.stdin.buffer.readline(LONGEST + 1)
    if not data:
        raise UsageError(tr("standard input ended before the line for {name}", name=name))
    if len(data) > LONGEST:
        raise UsageError(tr("the line for {name} is longer than {most} bytes", name=name, most=figure(LONGEST)))
    try:
        return data.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise UsageError(tr("the line for {name} is not text in UTF-8", name=name)) from None
