"""The program: reads the command, runs it, and says in one sentence what was refused.

Exit codes: 0 done, 1 refused (the sentence on standard error says why and what next), 2 the command was not put
together as it must be, 3 a fault of Afterbell itself, 130 stopped by the person.
"""

from __future__ import annotations

import sys
from argparse import SUPPRESS, Action, ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

from journal.assets import version
from journal.cli import (
    backups,
    circle,
    comparing,
    editing,
    entries,
    kept,
    moving,
    review,
    sharing,
    touring,
    vaults,
    words,
)
from journal.cli.asking import UsageError
from journal.cli.commands import Commands, Speaking
from journal.cli.language import first_weekday, marked, of_system, speaking, tr
from journal.cli.sentences import sentence
from journal.cli.speaking import complain, output_failure, say
from journal.errors import Refusal, disk_refusal
from journal.traces import scrubbed
from journal.vault.process import harden_process

DONE, REFUSED, USAGE, OUR_FAULT, STOPPED = 0, 1, 2, 3, 130

_ABOUT = marked(
    """A private reflection journal for teachers: encrypted on this computer, shared only with people you choose.
Without a command, the window opens."""
)
_SECRETS = marked(
    "The passphrase is asked for, or read with --passphrase-file or --passphrase-fd; never from an argument."
)
_MORE = marked(
    """With AFTERBELL_JOURNAL=FOLDER in the surroundings that journal is meant, and no command but new takes JOURNAL.
Exit codes: 0 done, 1 refused, 2 wrong usage, 3 a fault of Afterbell itself, 130 stopped.
`afterbell COMMAND --help` says what a command takes."""
)

_SAID = marked(
    {
        KeyboardInterrupt: "stopped",
        EOFError: "the input ended before everything was said; nothing was changed.",
        MemoryError: "there is not enough memory for this; close other programs and try again.",
    }
)
_CODES = {KeyboardInterrupt: STOPPED, EOFError: USAGE, MemoryError: REFUSED}
_OURS = marked(
    "something inside Afterbell went wrong, and what it was doing was undone. Please report this line: {trace}"
)
_UNHEARD = marked("this was carried out, but what it has to say cannot be written to the output; make room there.")


def parser(arguments: Sequence[str] = ()) -> ArgumentParser:
    """Give what reads the whole command line: all commands, or where one is asked for first, that one alone."""
    made, commands = command_line(next(iter(arguments), None))
    return made if commands.by_name else command_line()[0]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; whatever stops it becomes one sentence."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal that cannot show a letter shows "?"; it never stops a command half way.
            stream.reconfigure(errors="replace")
    with speaking(of_system(), first_weekday=first_weekday()):
        try:
            code = _run(arguments)
        except BaseException as error:  # noqa: BLE001  the last resort
            code = _say_what_stopped(error)
        failure = output_failure()
        if failure is not None and not isinstance(failure, BrokenPipeError):  # a reader who has enough is no failure
            complain(f"afterbell: {tr(_UNHEARD)}")
            return max(code, REFUSED)
        return code


def command_line(asked: str | None = None) -> tuple[ArgumentParser, Commands]:
    """Give what reads the whole command line, and its commands: all, or the one of that name, or none."""
    made = Speaking(
        prog="afterbell",
        description=_ABOUT,
        epilog="\n".join(map(tr, (_SECRETS, words.ABOUT, _MORE))),
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("--version", action=_Version, help="say which Afterbell this is")
    commands = Commands(made, asked)
    groups = (
        vaults,
        backups,
        entries,
        editing,
        circle,
        sharing,
        kept,
        review,
        moving,
        comparing,
        touring,
    )
    for group in groups:
        group.add_to(commands)
    commands.explain()
    return made, commands


class _Version(Action):
    """Says the version, which takes longer to find out than to parse anything else."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002  as argparse has it
        super().__init__(option_strings, dest, nargs=0, default=SUPPRESS, help=help)

    def __call__(self, parser: ArgumentParser, *_: object) -> None:
        say(f"Afterbell {version()}")
        parser.exit()


def _run(arguments: Sequence[str] | None) -> int:
    try:
        said = sys.argv[1:] if arguments is None else arguments
        args = parser(said).parse_args(said)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else USAGE
    harden_process()
    return args.run(args) or DONE


def _say_what_stopped(error: BaseException) -> int:
    elsewhere = error.facts.get("trace") if isinstance(error, Refusal) else None
    said, code = tr(_OURS, trace=elsewhere or scrubbed(error)), OUR_FAULT
    if isinstance(error, OSError):  # met outside of the door to the files: a folder that cannot be looked into
        error = disk_refusal(error, Path(str(error.filename or tr("it"))))
    if isinstance(error, Refusal) and not elsewhere:
        said, code = sentence(error), REFUSED
    elif isinstance(error, UsageError):
        said, code = str(error), USAGE
    else:
        for kind, told in _SAID.items():
            if isinstance(error, kind):
                said, code = tr(str(told)), _CODES[kind]
    complain(f"afterbell: {said}")
    return code
