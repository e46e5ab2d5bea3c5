"""Deciding marked words by flags: --protect WORD[=INSTEAD] and --leave WORD."""

from __future__ import annotations

from argparse import Namespace, _ActionsContainer
from collections.abc import Callable, Iterable

from journal.cli.speaking import say
from journal.cli.words import words
from journal.redaction.instead import instead_of
from journal.shapes import Decision, Finding, Protected

SOMEBODY = "Somebody"
"""Who is on no list; the window would put them on it, and that is not for a flag to do."""


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
    wanted: dict[str, str | None] = {word.casefold(): instead for word, instead in protect}
    wanted |= {word.casefold(): None for word in args.leave}
    return {
        finding.key: Decision(key=finding.key, replacement=_instead(finding, wanted[finding.text.casefold()]))
        for finding in findings
        if not finding.decided and finding.text.casefold() in wanted
    }


def _instead(finding: Finding, said: str | None) -> str | None:
    """Give what shall stand there: what was said, or where nothing was, what protecting it in the window puts there."""
    return said if said is None else said or instead_of(finding) or SOMEBODY


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


def say_open(findings: Iterable[Finding]) -> None:
    """Say each word that is still to decide, once."""
    for finding in {each.key: each for each in findings if not each.decided}.values():
        say(f"Undecided: {finding.name or finding.text} ({finding.mark})")
