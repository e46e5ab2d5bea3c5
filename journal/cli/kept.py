"""Commands of what a journal keeps about itself: settings, and ledger, the list of what left it."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from journal.cli import as_json
from journal.cli.arguments import a_path
from journal.cli.as_json import add_json, say_json
from journal.cli.asking import UsageError
from journal.cli.commands import Commands, opened
from journal.cli.language import plain_day, tr, trn
from journal.cli.speaking import THINGS, complain_half_in, lying, say, way_of
from journal.cli.words import words
from journal.dates import clock
from journal.settings_table import (
    DAY_ENDS_AT,
    LOCK_AFTER,
    LOCK_ON_MINIMISE,
    LOCK_WITH_DESKTOP,
    MY_NAME,
    MY_WORDS,
    OFF_SHARED_SCREENS,
    SCHOOL_YEARS,
    SMART_QUOTES,
    SPELLING_LANGUAGE,
    Setting,
)

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.shapes import LedgerLine

SETTABLE: tuple[Setting[Any], ...] = (
    *(DAY_ENDS_AT, MY_NAME, SCHOOL_YEARS, LOCK_AFTER, LOCK_WITH_DESKTOP, LOCK_ON_MINIMISE, OFF_SHARED_SCREENS),
    *(SPELLING_LANGUAGE, MY_WORDS, SMART_QUOTES),
)
"""What a person sets; of the rest Afterbell keeps by itself what it needs to remember."""


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    settings = commands.add("settings", _settings, "Show what is set, as in the window's Settings, or set it.")
    settings.add_argument(
        "--set",
        dest="wanted",
        type=words,
        nargs=2,
        action="append",
        metavar=("NAME", "VALUE"),
        help="a name as shown, and its value; as JSON, or as it is where it is text",
    )
    add_json(settings)
    ledger = commands.add("ledger", _ledger, "List what left this computer, for whom, and under which names.")
    ledger.add_argument("--save", type=a_path, metavar="FOLDER", help="put the list there as a table, NOT encrypted")
    add_json(ledger)


def _settings(args: Namespace) -> None:
    from journal.deeds import settings

    with opened(args) as journal:
        chosen = [_read(*each) for each in args.wanted or ()]  # all of them, before the first is kept
        _keep(journal, chosen)
        kept = {one.name: one.form.write(settings.get(journal, one)) for one in SETTABLE}
    if args.json:
        say_json(kept)
    else:
        say(*(f"{name:<18} {json.dumps(value, ensure_ascii=False)}" for name, value in kept.items()))


def _read(name: str, said: str) -> tuple[Setting[Any], object]:
    """Give the setting of that name and its value. Raises `UsageError`."""
    setting = next((one for one in SETTABLE if one.name == name), None)
    if setting is None:
        raise UsageError(tr("there is no such setting; `afterbell settings` shows every name"))
    for value in _values(said):
        try:
            return setting, setting.form.read(value)
        except ValueError:
            continue
    raise UsageError(tr("that is no value for {name}; `afterbell settings` shows one of its kind", name=name))


def _values(said: str) -> list[object]:
    """Give what was said as JSON, where it is any, and as text."""
    try:
        return [json.loads(said), said]
    except (ValueError, RecursionError):
        return [said]


def _keep(journal: Journal, chosen: list[tuple[Setting[Any], Any]]) -> None:
    """Keep them; opening the journal proved for those that let it lock later, all of them one deed."""
    from journal.deeds import settings
    from journal.deeds.proving import OpenedJustNow
    from journal.shapes.keys import KeyDeed

    looser = [one for one in chosen if one[0].looser and one[0].looser(settings.get(journal, one[0]), one[1])]
    proof = OpenedJustNow(journal, KeyDeed.LOOSER_LOCK) if looser else None
    for setting, value in chosen:
        if proof is not None and (setting, value) in looser:
            settings.loosen(journal, proof, setting, value)
        else:
            settings.keep(journal, setting, value)


def _ledger(args: Namespace) -> None:
    from journal.deeds import share

    with opened(args) as journal:
        lines = share.ledger(journal)
        saved, half_in = share.save_ledger(journal, args.save) if args.save else (None, False)
    if half_in:
        complain_half_in()
    if args.json:
        say_json({"left": as_json.ledger(lines)})
        return
    say(*map(_line, lines), trn("{n} thing", "{n} things", len(lines)))
    if saved is not None:
        say(tr("Saved, not encrypted: {path}", path=saved))


def _line(line: LedgerLine) -> str:
    what = {
        "share": tr("“{heading}”, version {number}", heading=line.heading, number=line.rev),
        "takeback": tr("a request to hide an entry"),
    }
    names = tr("names as {stand_ins}", stand_ins=", ".join(line.stand_ins)) if line.stand_ins else ""
    if line.what == "share" and not line.names_protected:
        names = tr("names as written")
    at = clock.local(line.at)
    parts = (
        f"{plain_day(at.date())}, {at:%H:%M}",
        what.get(line.what, line.heading or tr(THINGS.get(line.what, line.what))),
        tr("for {people}", people=", ".join(line.recipients)),
        way_of(line),
        lying(line),
        names,
        tr("asked back") if line.taken_back else "",
    )
    return "  ".join(part for part in parts if part)
