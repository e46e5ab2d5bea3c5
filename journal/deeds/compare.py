"""Errand. Compares the open journal with another copy of it, and brings the two together: here, never there.

The other copy may be a journal's folder, a backup, or a database that lies somewhere, such as the one that a sync
program left. It is fetched: copied aside, and read there. The rest is done in slices, and in between this journal is
written to as ever; each is a transaction of its own, so that what was stopped half way is gone on with the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from journal import files
from journal.comparing import whole as two
from journal.comparing.side import Side, batches
from journal.comparing.taking import Given, gather, require_fit, write_whole
from journal.comparing.whole import Whole
from journal.deeds import back_up
from journal.deeds.proving import what_opens
from journal.errors import DamagedJournal, DayOutOfReach, NoJournal, NotWritable, TooLarge
from journal.shapes import (
    BackupInfo,
    BackupReason,
    BroughtTogether,
    Choice,
    ComparedCopies,
    ComparedEntry,
    EntryCopy,
    EntryId,
    LeftThere,
    Standing,
    Top,
    UnreadPart,
)
from journal.slices import Slices, share, until_stopped
from journal.transfer import half_done
from journal.vault import aside, blocks, folder
from journal.vault.aside import Opened
from journal.vault.aside import OtherKey as OtherKey

if TYPE_CHECKING:
    from journal.journal import Journal


T = TypeVar("T")

READ_AT_ONCE = 48
"""Entries that are read from either side in one slice."""
WRITTEN_AT_ONCE = 8
"""Entries that are written in one transaction."""
MOST_BYTES = 8 << 20
"""Of photos and files in one transaction; a larger one has a transaction of its own."""
_BACKED_UP, _ALL = 300, 1000
"""How far bringing has come once the backup is made, and in the end."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """Another copy, copied aside until `let_go`, or the end of the process. `other` is what was chosen."""

    other: Path
    room: Path
    held: ExitStack


@dataclass(frozen=True, slots=True)
class Here:
    """Where a journal is, and what tells whether its own key opens a database that begins with a page."""

    folder: Path
    opens: Callable[[bytes], bool]


def standing(journal: Journal) -> Here:
    """Give what fetching has to know of a journal."""
    return Here(journal.folder, aside.known_by(journal.held_keyring()))


def fetch(here: Here, other: Path, stop: Callable[[], bool] = lambda: False) -> Fetched:
    """Copy another copy aside; `other` is a folder or a database. It waits for its disk, and needs no journal.

    A file that has no key beside it and does not open with this journal's is not copied: it may be a film. Raises
    `CompareRefused`, `NoJournal`, the refusals of the disks, and `Cancelled` when `stop` says so.
    """
    held = ExitStack()
    return Fetched(other, held.enter_context(aside.fetched(_found(other, here), here.folder, stop, here.opens)), held)


def let_go(fetched: Fetched) -> None:
    """Remove what was fetched."""
    fetched.held.close()


def key_to(fetched: Fetched, typed: str, *, by_words: bool = False) -> OtherKey:
    """Give what opens a copy that has another key, by its passphrase or the words of its recovery sheet.

    That is a second's work, for which no journal waits. Raises `WrongPassphrase`, `WeakKeyParameters`,
    `CompareRefused`, `UnknownRecoveryWord`.
    """
    return aside.other_key(fetched.room, *what_opens(typed, by_words=by_words))


def comparing(
    journal: Journal, fetched: Fetched, key: OtherKey | None = None, stop: Callable[[], bool] = lambda: False
) -> Slices[ComparedCopies]:
    """Compare by entry; nothing is changed.

    Raises `CompareRefused` (with "other-key" where a `key` is needed, "damaged" where nothing at all can be read),
    `JournalTooNew`, and `Cancelled` when `stop` says so.
    """

    def compare(opened: Opened) -> Slices[ComparedCopies]:
        here, there = Side(journal.store), Side(opened.store)
        mine, theirs = here.ids(), _ids_there(journal, opened)
        every = mine | theirs
        found: list[ComparedEntry] = []
        for done, ids in _counted(batches(every, READ_AT_ONCE)):
            found += _compared(ids, here, there)
            yield done, len(every)
        found.sort(key=lambda each: (each.day, each.written_at, each.id), reverse=True)
        return ComparedCopies(
            other=fetched.other,
            entries=tuple(found),
            here_until=here.last_change(),
            there_until=there.last_change(),
            unread=(*_unread(here, here=True), *_unread(there, here=False)),
            another_journal=opened.another,
            half_in=half_done.half_in(opened.store),
        )

    return until_stopped(_beside(journal, fetched, key, compare, 0), stop)


def bringing(
    journal: Journal,
    fetched: Fetched,
    choices: Mapping[EntryId, Choice] | None = None,
    key: OtherKey | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Slices[BroughtTogether]:
    """Bring in what only the other copy has, all of it or what was chosen; a backup of this journal is made before.

    Raises what `comparing` and `back_up.backing_up` do; what was brought in until then stays.
    """
    return until_stopped(_bringing(journal, fetched, choices, key), stop)


def _bringing(
    journal: Journal, fetched: Fetched, choices: Mapping[EntryId, Choice] | None, key: OtherKey | None
) -> Slices[BroughtTogether]:
    if journal.read_only:
        raise NotWritable(path=journal.store.path)
    if refusal := journal.store.displaced():
        raise refusal
    made = yield from share(back_up.backing_up(journal, reason=BackupReason.BEFORE_BRINGING), 0, _BACKED_UP, _ALL)

    def bring(opened: Opened) -> Slices[BroughtTogether]:
        with journal.store.write():
            journal.trash.count_days(journal.settings.today())  # what comes in thrown away has its days before it
        there = Side(opened.store)
        theirs = _ids_there(journal, opened)
        wanted = theirs if choices is None else theirs & choices.keys()
        bringer = _Bringer(journal, there, choices or {})
        for done, ids in _counted(batches(wanted, READ_AT_ONCE)):
            yield from ((done - len(ids), len(wanted)) for _ in bringer.take(ids))
            yield done, len(wanted)
        left = [*bringer.outcome.left, *_bring_frameworks(journal, opened)]
        left += [LeftThere(entry=entry, reason="damaged-there") for entry in {entry for entry, _ in there.damaged}]
        if half_done.half_in(opened.store):
            left.append(LeftThere(entry=EntryId(""), reason="half-in"))
        return replace(bringer.outcome, backup=made, left=tuple(left))

    return (yield from _beside(journal, fetched, key, bring, _BACKED_UP))


def _ids_there(journal: Journal, opened: Opened) -> frozenset[EntryId]:
    """Give the entries of the other copy, but for those of an import that did not end there and that are not here."""
    left = half_done.left_in(opened.store)
    return Side(opened.store).ids() - {each for each in left if not journal.entries.exists(each)}


@dataclass
class _Waiting:
    """What is to be written in the next transaction."""

    wholes: list[tuple[Whole, Given, Whole | None]] = field(default_factory=list)
    size: int = 0


class _Bringer:
    """Takes entries of the other copy in, a few in each transaction."""

    def __init__(self, journal: Journal, there: Side, choices: Mapping[EntryId, Choice]) -> None:
        self._journal, self._there, self._choices = journal, there, choices
        self.outcome = BroughtTogether()

    def take(self, ids: list[EntryId]) -> Iterator[None]:
        """Take these in; comes back after each transaction."""
        theirs = self._there.read(ids)
        waiting = _Waiting()
        for each, other in theirs.items():
            # Read anew, each at its time: in between, this journal may have been written to.
            here = Side(self._journal.store)
            mine = here.read([each]).get(each)
            if here.damaged:
                self._leave(each, "damaged-here")
                continue
            mine = mine and two.cleaned(mine)
            whole = self._wanted(mine, two.cleaned(other))
            if whole is None:
                self.outcome = replace(self.outcome, same=self.outcome.same + 1)
                continue
            if not self._fits(whole, mine):
                continue
            had, given, left = gather(self._journal, whole, self._there)
            self.outcome = replace(self.outcome, left=(*self.outcome.left, *left))
            waiting.wholes.append((had, given, mine))
            waiting.size += sum(len(data.data) for data in given.values())
            if len(waiting.wholes) >= WRITTEN_AT_ONCE or waiting.size >= MOST_BYTES:
                self._write(waiting)
                waiting = _Waiting()
                yield
        self._write(waiting)

    def _wanted(self, mine: Whole | None, other: Whole) -> Whole | None:
        """Give what is to stand here, None where it does already."""
        choice = self._choices.get(other.entry.id, Choice())
        if mine is None:
            keep = choice.trashed is not False
            return other if keep else replace(other, trashed_at=None)
        united = two.unite(mine, other, choice)
        return united if two.differences(mine, united) else None

    def _fits(self, whole: Whole, mine: Whole | None) -> bool:
        try:
            require_fit(whole, mine)
        except (TooLarge, DayOutOfReach) as refusal:
            self._leave(whole.entry.id, "date" if isinstance(refusal, DayOutOfReach) else "too-large")
            return False
        return True

    def _write(self, waiting: _Waiting) -> None:
        with self._journal.store.write():
            for part in waiting.wholes:
                write_whole(self._journal, *part)
        for part in waiting.wholes:
            self._count(*part)

    def _count(self, _whole: Whole, given: Given, mine: Whole | None) -> None:
        told = self.outcome
        self.outcome = replace(
            told,
            came=told.came + (mine is None),
            united=told.united + (mine is not None),
            files=told.files + len(given),
        )

    def _leave(self, entry: EntryId, reason: str) -> None:
        self.outcome = replace(self.outcome, left=(*self.outcome.left, LeftThere(entry=entry, reason=reason)))


def _compared(ids: list[EntryId], here: Side, there: Side) -> Iterator[ComparedEntry]:
    mine, theirs = here.read(ids), there.read(ids)
    for each in ids:
        one, other = mine.get(each), theirs.get(each)
        if one and other:
            yield _both(two.cleaned(one), two.cleaned(other))
        elif one and not there.parts_damaged(each):
            yield _alone(one, Standing.ONLY_HERE)
        elif other and not here.parts_damaged(each):
            yield _alone(other, Standing.ONLY_THERE)


def _both(mine: Whole, other: Whole) -> ComparedEntry:
    found = _row(mine, Standing.SAME)
    differs = two.differences(mine, other)
    if not differs:
        return found
    united = two.unite(mine, other)
    comes, goes = two.has_news(mine, united), two.has_news(other, united)
    standing = {
        (True, True): Standing.BOTH_CHANGED,
        (True, False): Standing.NEWER_THERE,
        (False, True): Standing.NEWER_HERE,
        (False, False): Standing.SAME,  # but for the trash
    }[comes, goes]
    return replace(
        found,
        standing=standing,
        differs=differs,
        here=_as_copy(mine),
        there=_as_copy(other),
        top=two.stands(mine, other),
        comes=comes,
        revives=bool(mine.trashed_at) and not united.trashed_at,
    )


def _alone(whole: Whole, standing: Standing) -> ComparedEntry:
    found, copy = _row(whole, standing), _as_copy(whole)
    if standing is Standing.ONLY_HERE:
        return replace(found, here=copy)
    return replace(found, there=copy, top=Top.THERE, comes=True)


def _row(whole: Whole, standing: Standing) -> ComparedEntry:
    entry = whole.entry
    return ComparedEntry(
        id=entry.id,
        standing=standing,
        heading=entry.heading,
        kind=entry.kind,
        day=entry.day,
        written_at=entry.written_at,
    )


def _as_copy(whole: Whole) -> EntryCopy:
    entry = whole.entry
    return EntryCopy(
        title=entry.title,
        body=entry.body,
        changed_at=entry.changed_at,
        tags=entry.tags,
        trashed=whole.trashed_at is not None,
    )


def _unread(side: Side, *, here: bool) -> Iterator[UnreadPart]:
    return (UnreadPart(entry=entry, table=table, here=here) for entry, table in side.damaged)


def _bring_frameworks(journal: Journal, opened: Opened) -> tuple[LeftThere, ...]:
    """Bring a person's own frameworks along that evidence may now name; those that are here stay as they are."""
    from journal.portfolio.portfolio import Portfolio

    known = {each.id for each in journal.portfolio.frameworks(hidden=True)}
    try:
        theirs = Portfolio(opened.store).frameworks(hidden=True)
    except DamagedJournal:
        return (LeftThere(entry=EntryId(""), reason="frameworks-damaged"),)
    with journal.store.write():
        for each in theirs:
            if each.id not in known:
                journal.portfolio.save_framework(each)
    return ()


def _beside(
    journal: Journal, fetched: Fetched, key: OtherKey | None, work: Callable[[Opened], Slices[T]], begin: int
) -> Slices[T]:
    """Open what was fetched, do something with it, and close it."""
    opened = aside.open_fetched(fetched.room, journal.held_keyring(), key)
    with closing(opened.store):
        return (yield from share(work(opened), begin, _ALL, _ALL))


def _found(other: Path, here: Here) -> Path:
    """Give the database that is meant; of backups, the newest one's, of a second place this journal's. May wait."""
    with files.refusing(other):
        if not other.is_dir():
            return other
        if not _has_database(other) and (kept := _backups_in(other, here)):
            other = Path(kept[0].path)
        if not _has_database(other):
            raise NoJournal(path=other)
    return other / folder.DATABASE


def _backups_in(other: Path, here: Here) -> tuple[BackupInfo, ...]:
    return back_up.found_in(back_up.place_in(other, here.folder)) or back_up.found_in(other)


def _has_database(other: Path) -> bool:
    return (other / folder.DATABASE).is_file() or blocks.stand_for(other)


def _counted(groups: Iterator[list[EntryId]]) -> Iterator[tuple[int, list[EntryId]]]:
    done = 0
    for group in groups:
        done += len(group)
        yield done, group
