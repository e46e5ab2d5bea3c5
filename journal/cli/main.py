"""The program: reads the command, runs it, and says in one sentence what was refused.

Exit codes: 0 done, 1 refused (the sentence on standard error says why and what next), 2 the command was not put
together as it must be, 130 stopped by the person.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence

from journal.cli import circle, entries, folders, moving, review, sharing, touring, vaults
from journal.cli.asking import UsageError
from journal.cli.commands import Commands
from journal.cli.sentences import sentence
from journal.cli.speaking import complain
from journal.errors import Refusal
from journal.journal import harden_process

DONE, REFUSED, USAGE, STOPPED = 0, 1, 2, 130

_ABOUT = """A private reflection journal for teachers: encrypted on this computer, shared only with people you choose.
Without a command, the window opens."""
_MORE = """The passphrase is asked for, or read with --passphrase-file or --passphrase-fd; never from an argument.
Exit codes: 0 done, 1 refused, 2 wrong usage. `afterbell COMMAND --help` says what a command takes."""


def parser() -> ArgumentParser:
    """Give the whole command line."""
    made = ArgumentParser(
        prog="afterbell",
        description=_ABOUT,
        epilog=_MORE,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands = Commands(made)
    for group in (vaults, entries, circle, sharing, folders, review, moving, touring):
        group.add_to(commands)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    try:
        args = parser().parse_args(arguments)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else USAGE
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal that cannot show a letter shows "?"; it never stops a command half way.
            stream.reconfigure(errors="replace")
    harden_process()
    try:
        code: int = args.run(args)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, for at its own end Python would complain of a reader who is gone
    except Refusal as refusal:
        complain(f"afterbell: {sentence(refusal)}")
        return REFUSED
    except UsageError as wrong:
        complain(f"afterbell: {wrong}")
        return USAGE
    except KeyboardInterrupt:
        complain("afterbell: stopped")
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left to be said goes nowhere
        return DONE
    return code
