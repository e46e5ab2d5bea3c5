"""The command of shared folders: folder. Chooses them, and takes in what lies there."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter

from journal.cli.arguments import a_path
from journal.cli.commands import Commands, opened
from journal.cli.speaking import count, say

_SAID = {
    "known": "taken in before",
    "not-for-me": "for others",
    "unknown-sender": "from somebody who is not in the circle",
    "blocked-sender": "from somebody blocked",
    "arriving": "still arriving",
}


def add_to(commands: Commands) -> None:
    """Add the command of this module."""
    folder = commands.add("folder", _folder, "Take in what friends put into shared folders; list, add, let go of them.")
    folder.add_argument("--add", type=a_path, metavar="FOLDER", help="share through this folder from now on")
    folder.add_argument("--let-go", type=a_path, metavar="FOLDER", help="share through it no more; nothing is removed")


def _folder(args: Namespace) -> int:
    from journal.deeds import circle, inbox

    with opened(args) as journal:
        if args.add:
            circle.share_through(journal, args.add.absolute())
        if args.let_go:
            circle.let_go(journal, args.let_go.absolute())
        outcomes, items = inbox.pick_up(journal)
        folders = circle.folders(journal)
    for item in items:
        say(f"{item.id[:8]}  {item.kind} from {item.contact_name}: {item.heading}")
    left = Counter(_SAID.get(outcome, "not in order") for outcome in outcomes if outcome != "taken")
    say(*(f"{count(number, 'file')} {words}" for words, number in sorted(left.items())))
    for each in folders:
        say(str(each.folder.path) + ("" if each.there else "  (not there at the moment)"))
    say(f"{count(len(items), 'thing')} came in through {count(len(folders), 'shared folder')}")
    return 0
