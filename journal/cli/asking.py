"""Asking for what must not stand on the command line: the passphrase, and what somebody wants to write."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal import files
from journal.cli.arguments import a_descriptor, a_path
from journal.cli.language import figure, tr
from journal.cli.speaking import prompt
from journal.errors import TooLarge
from journal.shapes import BODY_LIMIT

LONGEST = 4096
"""Bytes of a passphrase."""


class UsageError(Exception):
    """The command was not put together as it must be; the message says what is missing."""


def add_passphrase(parser: ArgumentParser) -> None:
    """Let a command take the passphrase from a file or a descriptor instead of asking for it."""
    add_secret(parser, "passphrase", tr("the passphrase"))


def add_secret(parser: ArgumentParser, name: str, what: str) -> None:
    """Let a command take a secret from a file or a descriptor: --`name`-file, --`name`-fd, but not from both."""
    ways = parser.add_mutually_exclusive_group()
    from_file = tr("read {what} from FILE's first line", what=what)
    ways.add_argument(f"--{name}-file", type=a_path, metavar="FILE", help=from_file)
    from_n = tr("read {what} from descriptor N", what=what)
    ways.add_argument(f"--{name}-fd", type=a_descriptor, metavar="N", help=from_n)


def add_new_passphrase(parser: ArgumentParser, what: str) -> None:
    """Let a command take a passphrase that is being set beside the journal's own; `what` says which it is."""
    add_weak(parser)
    add_secret(parser, "new", what)


def add_weak(parser: ArgumentParser) -> None:
    """Let a command set a passphrase that is easy to guess, where that is said."""
    parser.add_argument("--weak", action="store_true", help="take a passphrase that is easy to guess")


def add_recovery(parser: ArgumentParser) -> None:
    """Let a command open with the recovery sheet."""
    parser.add_argument("--recovery", action="store_true", help="take the recovery words in place of the passphrase")


def passphrase(args: Namespace, *, anew: bool = False) -> str:
    """Give the passphrase: from the file or descriptor named, else asked for without showing it.

    `anew` asks twice, for a passphrase that is being set. With --recovery these are the words of the recovery sheet.
    """
    what = tr("Recovery words") if getattr(args, "recovery", False) else tr("Passphrase")
    return _secret(args, "passphrase", what, anew=anew)


def new_passphrase(args: Namespace) -> str:
    """Give the passphrase that is being set: from --new-file, --new-fd, else asked for twice. Weak ones are refused."""
    said = _secret(args, "new", tr("New passphrase"), anew=True)
    refuse_weak(args, said)
    return said


def refuse_weak(args: Namespace, said: str) -> None:
    """Raise `UsageError` where a passphrase is easy to guess, unless --weak says that this is meant."""
    from journal.passphrase.strength import strength

    if not args.weak and strength(said).score < 2:
        raise UsageError(tr("this passphrase is easy to guess; take some more words, or say --weak"))


def other_passphrase(args: Namespace) -> str:
    """Give the passphrase of another copy of a journal: from --other-file, --other-fd, else asked for."""
    what = tr("Recovery words of the other copy") if args.other_recovery else tr("Passphrase of the other copy")
    return _secret(args, "other", what)


def words_passphrase(args: Namespace) -> str:
    """Give the passphrase of a file of words: from --words-file, --words-fd, else asked for."""
    return _secret(args, "words", tr("Passphrase of the file"))


def _secret(args: Namespace, name: str, what: str, *, anew: bool = False) -> str:
    """Give a secret that `add_secret` let the command take."""
    file, descriptor = getattr(args, f"{name}_file"), getattr(args, f"{name}_fd")
    if file is not None:
        return _first_line(_bytes_of(file))
    if descriptor is not None:
        return _first_line(_from_descriptor(descriptor))
    if not _has_terminal():
        ways = {"file": f"--{name}-file", "fd": f"--{name}-fd"}
        raise UsageError(tr("no terminal to ask at ({what}): use {file} or {fd}", what=what, **ways))
    said = getpass.getpass(f"{what}: ")
    if anew and getpass.getpass(tr("Once more: ")) != said:
        raise UsageError(tr("the two passphrases differ; nothing was changed"))
    return said


def text_from(where: str | None) -> str:
    """Give the text to keep: from standard input where `where` is "-" or nothing, else from that file."""
    if where not in {None, "-"}:
        data = _bytes_of(Path(str(where)), BODY_LIMIT)
    elif sys.stdin is None:
        raise UsageError(tr("standard input is closed, and the text was to come from it"))
    else:
        if sys.stdin.isatty():
            end = tr("Ctrl+Z and Enter") if sys.platform == "win32" else tr("Ctrl+D")
            prompt(tr("Write; {end} on a line of its own ends it.", end=end) + "\n")
        data = sys.stdin.buffer.read(BODY_LIMIT + 1)
    if (size := len(data)) > BODY_LIMIT:
        del data  # what is raised holds on to this frame, and may wait for the garbage collector
        raise TooLarge(size=size, limit=BODY_LIMIT)
    try:
        return data.decode("utf-8").strip("\n")
    except UnicodeDecodeError:
        raise UsageError(tr("the text is not UTF-8")) from None


def _bytes_of(path: Path, limit: int = LONGEST) -> bytes:
    found = files.read_stream(path, limit)
    if found is None:
        raise UsageError(tr("nobody writes into that pipe; nothing was changed"))
    return found


def _from_descriptor(number: int) -> bytes:
    if number == 0 and sys.stdin is not None:  # what stands behind the line is a text's, and stays for it
        return sys.stdin.buffer.readline(LONGEST + 1)
    pieces = b""
    try:
        while len(pieces) <= LONGEST and b"\n" not in pieces and (piece := os.read(number, 512)):
            pieces += piece
    except (OSError, OverflowError):
        raise UsageError(tr("the descriptor of the passphrase cannot be read")) from None
    return pieces


def _first_line(data: bytes) -> str:
    line = data.split(b"\n")[0]
    if len(line) > LONGEST:
        raise UsageError(
            tr("the passphrase is longer than {most} bytes, or this is another file", most=figure(LONGEST))
        )
    try:
        said = line.removesuffix(b"\r").decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(tr("the passphrase is not UTF-8")) from None
    if not said:
        raise UsageError(tr("the passphrase is empty"))
    return said


def _has_terminal() -> bool:
    if sys.platform == "win32":
        return sys.stdin.isatty()
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True
