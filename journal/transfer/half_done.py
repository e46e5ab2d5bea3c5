"""Errand. An import goes in by slices, each of them kept; one that does not end is taken back, and nothing is left.

Ids of its entries come of a seed, which is noted with how many there may be before the first is written; those of an
export of ours are its own, and noted as well, and so is what an entry was that grew. So it is known after a crash, too,
what came in with it. What a person did to these entries meanwhile makes them theirs, and stays.

What such an export brings beside them is only staged until all of it is there. It comes in once the import is whole,
by slices as well, and whatever stops that, the next opening or import goes on with it: nothing of it is taken back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from journal.chance import new_id
from journal.circle.ledger import Ledger
from journal.entries import Entries
from journal.entries.drafts import Drafts
from journal.errors import Cancelled, DamagedJournal, Refusal
from journal.portfolio.portfolio import Portfolio
from journal.prose.files import shows
from journal.settings import Settings
from journal.settings_table import OWN_IMPORT, STAGED_LISTS, UNFINISHED_IMPORT
from journal.shapes import EntryId, GrownEntry, OwnImport, Problem, UnfinishedImport
from journal.slices import Slices
from journal.transfer.duplicates import import_visit
from journal.transfer.staging import StagedRow, Staging
from journal.writing import set_tags, take_back

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.vault.store import Store

T = TypeVar("T")
SLICE = 0.012
"""Seconds of work in one slice; the last entry of it may be a long one."""
_MORE = 200
"""Entries that grew, by so many of which a slice is as long again."""
_TOGETHER = 10
"""Entries that are taken back in one slice."""


class Phase(Enum):
    """Where an import is that goes in by slices, and what comes of stopping it there."""

    COMING = auto()
    """Entries come in; all of it is taken back."""
    BESIDE = auto()
    """All entries are here, and what an export of ours brings beside them goes to its place; that is not stopped."""
    UNITING = auto()
    """Entries that were here before take in what is new in them; those whose turn did not come stay as they are."""
    GOING_BACK = auto()
    """What came in is taken back; that is not stopped."""


def id_of(seed: str, number: int) -> EntryId:
    """Give the id of the entry of this number."""
    return EntryId(hashlib.sha256(f"{seed} {number}".encode()).hexdigest()[:32])


def begin(journal: Journal) -> UnfinishedImport:
    """Begin one that has put in nothing yet."""
    last, left = journal.entries.last_change(), journal.ledger.last_place()
    return UnfinishedImport(seed=new_id(), count=0, last=last, left=left)


def begin_own(journal: Journal, begun: UnfinishedImport, entries: Iterable[tuple[EntryId, int]]) -> None:
    """Note of one of an export of ours what it will put in, each with its revision, in this order."""
    with journal.store.write():
        journal.settings.set(OWN_IMPORT, OwnImport(seed=begun.seed, entries=tuple(entries)))
        journal.settings.set(UNFINISHED_IMPORT, begun)


def note(journal: Journal, import_: UnfinishedImport, count: int) -> UnfinishedImport:
    """Note in the transaction that wrote them that there are `count` entries by now."""
    noted = replace(import_, count=count, last=journal.entries.last_change())
    journal.settings.set(UNFINISHED_IMPORT, noted)
    return noted


def slice_of(
    journal: Journal,
    import_: UnfinishedImport,
    its: set[EntryId],
    coming: list[tuple[int, T]],
    take: Callable[[T], GrownEntry | None],
) -> UnfinishedImport:
    """Take in the first of these, each with its number, in a transaction: as long as a slice is and nobody waits.

    `take` says what has to be known of one to take it back, where it is not one of those counted. `its` are the
    entries of the import, to which those are added.
    """
    # All that grew is noted with each slice: the more that is, the fewer slices there are while nobody waits.
    until, grown = monotonic() + SLICE * (1 + len(import_.grown) / _MORE), list[GrownEntry]()
    with journal.store.write():
        # What a person changed of it since the last slice is theirs from now on. What else they write is noted nowhere:
        # a note that grew with each save would make each slice longer than the one before.
        theirs = import_.theirs | (its & journal.entries.changed_after(import_.last))
        while True:
            number, each = coming.pop(0)
            if had := take(each):
                grown.append(had)
                its.add(had.entry)
            if not coming or monotonic() >= until or journal.waited_for():
                theirs = theirs.difference(each.entry for each in grown)  # it stays when these go back
                import_ = replace(import_, theirs=theirs, grown=(*import_.grown, *grown))
                return note(journal, import_, number + 1)


def stage(journal: Journal, ready: list[tuple[StagedRow, ...]]) -> None:
    """Stage the first of these units in a transaction: as long as a slice is and nobody waits."""
    until = monotonic() + SLICE
    staging = Staging(journal.store)
    with journal.store.write():
        while ready:
            staging.add(ready.pop(0))
            if monotonic() >= until or journal.waited_for():
                break


def bringing_lists(journal: Journal, problems: list[Problem]) -> Slices[None]:
    """Bring in what is staged of an import that is whole, in slices; what does not come is named in `problems`."""
    staging = Staging(journal.store)
    done = 0
    while (left := journal.settings.get(STAGED_LISTS)) is not None:
        from journal.transfer.taking_records import Taking  # each opening looks whether any is, and hardly one finds it

        until = monotonic() + SLICE
        with journal.store.write():
            taking = Taking(journal, left, problems)
            while unit := staging.first():
                taking.take(unit)
                staging.remove()
                done += 1
                if monotonic() >= until or journal.waited_for():
                    break
            if not unit:
                journal.settings.forget(STAGED_LISTS)
            elif taking.left != left:
                journal.settings.set(STAGED_LISTS, taking.left)
        yield done, done + staging.count()


def end(journal: Journal) -> None:
    """Note that it is whole, or that nothing is left of it, in the transaction that makes it so."""
    for noted in (UNFINISHED_IMPORT, OWN_IMPORT):
        journal.settings.forget(noted)


def left_in(store: Store) -> frozenset[EntryId]:
    """Give the entries that an import that did not end left in a copy of a journal: opened, it would take them back.

    Those that grew there are none: they were there before, and what they said stands among their versions. What is
    damaged there tells of none.
    """
    with suppress(DamagedJournal):
        left = Settings(store).get(UNFINISHED_IMPORT)
        if left is not None:
            came = [*_new_of(left.grown), *_came(store, left)[: left.count]]
            return frozenset(_as_they_came(store, left, came))
    return frozenset()


def drop_astray(store: Store) -> int:
    """Remove what is staged and cannot come in any more, for of it or of how it comes in something was lost.

    Gives how many rows that were.
    """
    settings = Settings(store)
    staging = Staging(store)
    with store.write():
        known = settings.get(STAGED_LISTS) or settings.get(UNFINISHED_IMPORT)
        return staging.drop_torn() if known else staging.remove(staging.count())


def clearing_up(journal: Journal) -> Slices[int]:
    """Take back what was left by an import that ended with the journal or the program; one that was whole comes in.

    Gives how many entries and rows that may be.
    """
    return 0 if journal.bringing_in else (yield from settling(journal))


def settling(journal: Journal) -> Slices[int]:
    """Do what `clearing_up` does, whoever brings something in."""
    staging = Staging(journal.store)
    waiting = 0 if journal.settings.get(STAGED_LISTS) is None else staging.count()
    for told in bringing_lists(journal, []):
        yield told
        if journal.bringing_in:  # it began meanwhile and finished all this first; what is noted now is its own
            return waiting
    if staging.count() and journal.settings.get(UNFINISHED_IMPORT) is None:
        drop_astray(journal.store)  # or the next import would take it for its own
    return waiting + (yield from taking_back(journal))


def settled_first(journal: Journal) -> Slices[bool]:
    """Do what `clearing_up` does before all of the journal goes somewhere; tell whether that is whole then.

    It goes there though a disk takes nothing: what is taken out of a journal may be what rescues it.
    """
    try:
        yield from clearing_up(journal)
    except Cancelled:
        raise
    except Refusal:
        pass
    return not half_in(journal.store)


def half_in(store: Store) -> bool:
    """Tell whether of an import that did not end part is missing in a copy of a journal, or there in part."""
    with suppress(DamagedJournal):
        settings = Settings(store)
        return bool(settings.get(STAGED_LISTS) or settings.get(UNFINISHED_IMPORT))
    return False


def taking_back(journal: Journal) -> Slices[int]:
    """Take back in slices what was noted, the last first; each is kept, so that it goes on wherever it was left."""
    left = journal.settings.get(UNFINISHED_IMPORT)
    seed, whole = (left.seed, left.count + len(left.grown)) if left else ("", 0)
    came = _came(journal.store, left) if left else []
    staging = Staging(journal.store)
    while left is not None and left.seed == seed:  # a new import, which took it back meanwhile, has a note of its own
        with journal.store.write():
            if not staging.remove(_TOGETHER):
                left = _one_back(journal, left, came)
        yield whole - left.count - len(left.grown), whole
        left = journal.settings.get(UNFINISHED_IMPORT)
    return whole


def _one_back(journal: Journal, left: UnfinishedImport, came: Sequence[tuple[EntryId, int]]) -> UnfinishedImport:
    """Take back the last entries of an import, those that grew first; give what is left of it then."""
    grown, late = left.grown[:-_TOGETHER], left.grown[-_TOGETHER:]
    first = left.count if late else max(0, left.count - _TOGETHER)
    _shrink(journal, left, late)
    take_back(journal, _as_they_came(journal.store, left, came[first : left.count]))
    # The number of a change that is gone with its entry is given anew.
    left = replace(left, count=first, last=min(left.last, journal.entries.last_change()), grown=grown)
    if first or grown:
        journal.settings.set(UNFINISHED_IMPORT, left)
    else:
        end(journal)
    return left


def _came(store: Store, left: UnfinishedImport) -> Sequence[tuple[EntryId, int]]:
    """Give the entries that came in, by their numbers, each with the revision it came with."""
    own = Settings(store).get(OWN_IMPORT)
    if own is not None and own.seed == left.seed:
        return own.entries
    return [(id_of(left.seed, number), 1) for number in range(left.count)]


def _as_they_came(store: Store, left: UnfinishedImport, came: Iterable[tuple[EntryId, int]]) -> tuple[EntryId, ...]:
    """Give those of these entries to which nobody did anything yet."""
    evidence = Portfolio(store)
    return tuple(each for each in _as_they_were_left(store, left, came) if not evidence.of(each))


def _as_they_were_left(store: Store, left: UnfinishedImport, came: Iterable[tuple[EntryId, int]]) -> Iterator[EntryId]:
    """Give those of these entries whose words nobody changed, goes on with or gave to anybody since."""
    drafts, ledger = Drafts(store), Ledger(store)
    for each in Entries(store).unchanged((one for one in came if one[0] not in left.theirs), left.last):
        if not (drafts.any_about(each) or ledger.left_after(each, left.left)):
            yield each


def _new_of(grown: Iterable[GrownEntry]) -> list[tuple[EntryId, int]]:
    """Give those that were none before, each with the revision it came with."""
    return [(each.entry, each.rev) for each in grown if not each.before]


def _shrink(journal: Journal, left: UnfinishedImport, grown: Iterable[GrownEntry]) -> None:
    """Make of these entries what they were before, and of those that were none nothing."""
    take_back(journal, _as_they_came(journal.store, left, _new_of(grown)))
    had = {each.entry: each for each in grown if each.before}
    for entry in _as_they_were_left(journal.store, left, [(each.entry, each.rev) for each in had.values()]):
        before, versions = had[entry], journal.entries.versions(entry)
        if before.before < before.rev:
            if before.before not in {version.rev for version in versions}:
                continue  # what it was stands nowhere any more
            journal.entries.go_back(entry, before.before, import_visit(before.before))
        for line in before.lines:
            journal.entries.remove_later_line(line)
        for file in before.files:
            if any(shows(version.body, file) for version in versions):
                journal.attachments.set_aside(file)
            else:
                journal.attachments.remove(file)
        set_tags(journal, entry, before.tags)
