"""Deeds that bring entries in: all of what comes is there afterwards, or nothing of it."""

from __future__ import annotations

import shutil
from pathlib import Path
from unittest import mock

from journal.deeds import list_entries, take_in, unfinished
from journal.deeds import write as writing
from journal.deeds.export import export
from journal.entries import words as word_index
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from journal.sharing import hand_over
from journal.slices import at_once
from journal.transfer import half_done
from tests.faults.deeds import BEFORE, Deed, doing, made, with_bundle
from tests.faults.law import MARK, bodies, must, opened, place_in
from tests.faults.rounds import Hand, Outcome
from tests.proofs import proved


def _with_file(home: Path) -> None:
    made(home)
    day = "2026-02-{0:02} 10:00 Foreign {0}.\n{1}, the {0}th from elsewhere.\n"
    days = (day.format(number, MARK) for number in range(1, 21))
    (home / "jrnl.txt").write_text("\n".join(days), "utf-8")


def _imports(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        hand.say(f"came {take_in.import_file(journal, home / 'jrnl.txt').added}")


def _imports_many(home: Path, hand: Hand) -> None:
    with mock.patch.multiple(word_index, AT_ONCE=10, TOGETHER=5), doing(home) as journal:
        hand.say(f"came {take_in.import_file(journal, home / 'jrnl.txt').added}")
        at_once(list_entries.settling(journal))


def _imported(home: Path, outcome: Outcome) -> None:
    with opened(place_in(home)) as journal:
        count = len(bodies(journal) - BEFORE), journal.entries.count() - len(BEFORE)
        must(count[1] in {0, 20}, f"{count[1]} of 20 came in")
        must(bodies(journal) >= BEFORE, "an entry of before is lost")
        must(not outcome.told("came ") or count[1] == 20, "what was acknowledged did not come in")


def _with_grown_file(home: Path) -> None:
    _with_file(home)
    with doing(home) as journal:
        take_in.import_file(journal, file := home / "jrnl.txt")
    file.write_text(file.read_text("utf-8").replace("from elsewhere.", "from elsewhere. And on."), "utf-8")


def _grows(home: Path, hand: Hand) -> None:
    with mock.patch.object(half_done, "SLICE", 0.0), doing(home) as journal:
        hand.say(f"grew {at_once(take_in.importing(journal, home / 'jrnl.txt')).grown}")


def _grown(home: Path, outcome: Outcome) -> None:
    with opened(place_in(home)) as journal:
        at_once(unfinished.clearing_up(journal))
        found = [body.endswith("And on.") for body in bodies(journal) - BEFORE]
        must(len(found) == 20 and sum(found) in {0, 20}, f"{sum(found)} of {len(found)} have grown")
        must(not outcome.told("grew ") or all(found), "what was acknowledged did not grow")
        versions = [each for one in journal.entries.in_order() for each in journal.entries.versions(one)]
        must(len(versions) == sum(found), "a version is lost, or left")


def _with_export(home: Path) -> None:
    """An export of somebody who was sent something, beside a journal that has nothing of it."""
    with_bundle(home)
    with doing(home) as journal:
        hand_over.open_file(journal, home / "letter.afterbell")
        journal.trash.delete_forever(journal.entries.in_order())
        writing.write(journal, Draft(body=f"Only there. {MARK}"))
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), home / "out")
    shutil.rmtree(place_in(home))
    made(home)


def _imports_ours(home: Path, hand: Hand) -> None:
    with mock.patch.object(half_done, "SLICE", 0.0), doing(home) as journal:
        hand.say(f"came {at_once(take_in.importing(journal, home / 'out')).found}")


def _imported_ours(home: Path, outcome: Outcome) -> None:
    with opened(place_in(home)) as journal:
        at_once(unfinished.clearing_up(journal))
        must(bodies(journal) >= BEFORE, "an entry of before is lost")
        came = f"Only there. {MARK}" in bodies(journal)
        told = [entry.body for item in journal.inbox.items() for entry in journal.inbox.entries_of(item.id)]
        must(told == ([f"Shared. {MARK}"] if came else []), f"entries came in: {came}; what a friend sent: {len(told)}")
        must(len(journal.circle.contacts()) == len(told), "a friend is lost, or left")
        must(not outcome.told("came ") or came, "what was acknowledged did not come in")
        left = journal.store.one("SELECT 1 FROM staged_rows")
        must(left is None, "what was staged is left")


DEEDS = (
    Deed("import", _with_file, _imports, _imported, plain=("jrnl.txt",)),
    Deed("import many", _with_file, _imports_many, _imported, plain=("jrnl.txt",)),
    Deed("import that grows", _with_grown_file, _grows, _grown, plain=("jrnl.txt",)),
    Deed("import of ours", _with_export, _imports_ours, _imported_ours, plain=("out",)),
)
