"""Speaking to a terminal. What was written by anybody is shown without the controls a terminal would obey."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO, TypeVar

from journal.cli.language import colon, marked, tr
from journal.shapes import Item, LedgerLine
from journal.slices import Progress, Slices, at_once

T = TypeVar("T")

THINGS = marked({"takeback": "wish to hide an entry", "card": "new card", "share": "share", "response": "response"})
"""What came or went, where its own word is not a person's."""
_WAYS = marked({"folder": "through a shared folder", "mail": "by e-mail", "hand": "handed over"})
_AS_A_FILE = marked("as a file")
_FROM, _TO = marked("{what} from {name}"), marked("{what} to {name}")
_failures: list[OSError] = []
"""What kept the output from being written, until it is asked for."""
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def say(*lines: str) -> None:
    """Write lines to the output. Where nobody hears it, or it cannot be written, the command goes on all the same."""
    if sys.stdout is not None:  # None where whoever started the command closed it
        try:
            sys.stdout.writelines(plain(line) + "\n" for line in lines)
        except OSError as error:
            _give_up(sys.stdout, error)


def complain(*lines: str) -> None:
    """Write lines beside the output, where they do not mix with it."""
    _beside("".join(plain(line) + "\n" for line in lines))


def complain_half_in() -> None:
    """Complain that part of an import is not in what was written."""
    complain(
        tr(
            "An import has not ended yet, so part of what it brings may be missing here. Free some space where the "
            "journal lies, then run the command again."
        )
    )


def prompt(text: str) -> None:
    """Ask at the terminal, beside the output."""
    _beside(plain(text))


def output_failure() -> OSError | None:
    """Bring out what was said; give what kept it, or what was said before, from being written, once."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()  # here, because at its own end Python would complain
        except OSError as error:
            _give_up(sys.stdout, error)
    return _failures.pop() if _failures else None


def describe(item: Item) -> str:
    """Tell what came or went, and with whom."""
    kind = tr(THINGS.get(item.kind, item.kind))
    if item.gesture:
        kind = f"{kind} ({tr(item.gesture)})"
    if item.forgotten:
        return tr(
            "{what} from {name}: an answer to something this journal no longer remembers",
            what=kind,
            name=item.contact_name,
        )
    if item.again:
        kind = tr("{what}, once more,", what=kind)
    way = tr(_TO) if item.outgoing else tr(_FROM)
    said = way.format(what=kind, name=item.contact_name)
    return colon(said, item.heading) if item.heading else said


def way_of(line: LedgerLine) -> str:
    """Say how it left."""
    return tr(_WAYS.get(line.way, _AS_A_FILE))


def lying(line: LedgerLine) -> str:
    """Say to whom nobody said that it was handed over; "" where that is nobody."""
    if line.waiting == line.recipients:
        return tr("not known to be handed over") if line.waiting else ""
    return tr("not known to be handed over to {people}", people=", ".join(line.waiting)) if line.waiting else ""


def _beside(text: str) -> None:
    if sys.stderr is not None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            _nowhere(sys.stderr)


def _give_up(stream: TextIO, error: OSError) -> None:
    _failures[:] = [error]
    _nowhere(stream)


def _nowhere(stream: TextIO) -> None:
    """Let what is left to be said go nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def plain(text: str) -> str:
    """Give the text without escape sequences, other controls and marks that turn its direction."""
    return _OBEYED.sub("", text)


def quoted(path: Path | str) -> str:
    """Give a path as it is typed in a shell."""
    return f'"{path}"' if sys.platform == "win32" else shlex.quote(str(path))


def through(slices: Slices[T]) -> T:
    """Do a long deed to its end; a terminal is told how far it is, and then its line is free for what is said next."""
    with telling_progress() as tell:
        return at_once(slices, tell)


@contextmanager
def telling_progress() -> Iterator[Progress | None]:
    """Give what tells a terminal how far something is, None without one; its line is free again however it ends."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    try:
        yield _tell_progress
    finally:
        _beside("\r     \r")


def _tell_progress(done: int, whole: int) -> None:
    _beside(f"\r{100 * done // max(whole, 1)} %")
