"""The command of shared folders: folder. Chooses them, and takes in what lies there."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter

from journal.cli.arguments import a_path
from journal.cli.commands import Commands, opened
from journal.cli.language import marked, tr, trn
from journal.cli.speaking import describe, say

_SAID = marked(
    {
        "known": "{files} taken in before",
        "not-for-me": "{files} for others",
        "unknown-sender": "{files} from somebody who is not in the circle",
        "blocked-sender": "{files} from somebody blocked",
        "arriving": "{files} still arriving",
    }
)
_WRONG = marked("{files} not in order")


def add_to(commands: Commands) -> None:
    """Add the command of this module."""
    folder = commands.add("folder", _folder, "Take in what friends put into shared folders; list, add, let go of them.")
    folder.add_argument("--add", type=a_path, metavar="FOLDER", help="share through this folder from now on")
    folder.add_argument("--let-go", type=a_path, metavar="FOLDER", help="share through it no more; nothing is removed")


def _folder(args: Namespace) -> None:
    from journal.deeds import circle, inbox

    with opened(args) as journal:
        if args.add:
            circle.share_through(journal, args.add.absolute())
        if args.let_go:
            circle.let_go(journal, args.let_go.absolute())
        outcomes, items = inbox.pick_up(journal)
        folders = circle.folders(journal)
    for item in items:
        say(f"{item.id[:8]}  {describe(item)}")
    left = Counter(_SAID.get(outcome, _WRONG) for outcome in outcomes if outcome != "taken")
    for words, number in sorted(left.items()):
        say(tr(str(words), files=trn("{n} file", "{n} files", number)))
    for each in folders:
        say(str(each.folder.path) + ("" if each.there else "  " + tr("(not there at the moment)")))
    came = trn("{n} thing came in", "{n} things came in", len(items))
    say(trn("{came} through {n} shared folder", "{came} through {n} shared folders", len(folders), came=came))
