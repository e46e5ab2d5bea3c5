"""Deciding marked words by flags: --protect WORD[=INSTEAD] and --leave WORD."""

from __future__ import annotations

from argparse import Namespace, _ActionsContainer
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from journal.cli.language import marked, tr
from journal.cli.speaking import say
from journal.cli.words import words
from journal.redaction.instead import instead_of
from journal.redaction.together import asked_once, ways
from journal.shapes import Decision, Finding, Mark, Protected

if TYPE_CHECKING:
    from journal.journal import Journal

SOMEBODY = marked("Somebody")
"""Who is on no list; the window would put them on it, and that is not for a flag to do."""

MARKED_AS = marked(
    {
        Mark.LISTED: "listed, so it may not stay",
        Mark.LISTED_WORD: "listed-word",
        Mark.NAME: "name",
        Mark.INITIALS: "initials",
        Mark.EMAIL: "email",
        Mark.PHONE: "phone",
        Mark.BIRTH: "birth",
        Mark.CODE: "code",
        Mark.LINK: "link",
        Mark.PHOTO: "photo",
    }
)


def add_flags(parser: _ActionsContainer) -> None:
    """Let a command decide marked words."""
    parser.add_argument(
        "--protect", type=words, action="append", default=[], metavar="WORD[=INSTEAD]", help="replace a marked word"
    )
    parser.add_argument(
        "--leave", type=words, action="append", default=[], metavar="WORD", help="leave a marked word as it is"
    )


def decided(args: Namespace, findings: Iterable[Finding]) -> dict[str, Decision]:
    """Give the decisions that the flags make about what is still open, by key."""
    protect = (said.partition("=")[::2] for said in args.protect)
    instead = {word.casefold(): said for word, said in protect}
    left = {word.casefold() for word in args.leave}
    found: dict[str, Decision] = {}
    for group in asked_once(finding for finding in findings if not finding.decided):
        names = [name.casefold() for one in group for name in (one.name or one.text, one.text)]
        said = next((instead[name] for name in names if name in instead), None)
        for one in group:
            if said is not None:  # where it says nothing, what protecting the word in the window puts there
                put = said or instead_of(group[0]) or tr(SOMEBODY)
                found[one.key] = Decision(key=one.key, replacement=put)
            elif _may_stay(one, group, left):
                found[one.key] = Decision(key=one.key, replacement=None)
    return found


def _may_stay(one: Finding, group: Sequence[Finding], left: Collection[str]) -> bool:
    """Tell whether a word was said to stay, in whatever way it is written: "rivers" says nothing of Hope Rivers."""
    if one.mark is Mark.NAME and (group[0].name or group[0].text).casefold() in left:
        return True
    return all(other.text.casefold() in left for other in group if other.key == one.key)


def decisions_for(
    args: Namespace, look: Callable[[tuple[Decision, ...]], Iterable[Protected]], known: Iterable[Decision] = ()
) -> tuple[tuple[Decision, ...], list[Finding]]:
    """Give the decisions that the flags make beside those `known`, and all that is marked once they are taken.

    `look` gives the words as they would leave with some decisions: what stands in for a word may be marked itself.
    """
    decisions = {each.key: each for each in known}
    while True:
        findings = [finding for text in look(tuple(decisions.values())) for finding in text.findings]
        new = decided(args, findings)
        if not new.keys() - decisions.keys():
            return tuple(decisions.values()), findings
        decisions |= new


def say_open(args: Namespace, journal: Journal, findings: Sequence[Finding]) -> None:
    """Say each word that is still to decide, once, and what the flags put in its place that may not stand there."""
    from journal.deeds.people import naming

    for group in asked_once(each for each in findings if not each.decided):
        say(tr("Undecided: {words} ({mark})", words=ways(group), mark=tr(MARKED_AS[group[0].mark])))
    # Where one replacement names somebody, none of that text counts: whoever gave several is told which one it is.
    put = dict.fromkeys(each.replacement for each in decided(args, findings).values() if each.replacement)
    if telling := naming(journal, put) or list(put):
        say(
            tr(
                "No stand-in, for that names somebody on the people list: {names}. Choose another.",
                names=", ".join(telling),
            )
        )
