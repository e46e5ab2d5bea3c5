"""Errand. The made-up year: opened as its visitor left it, written where there is none, and what they wrote in it.

That is carried into a journal of their own first, and let go here only when it has arrived: whatever stops in between,
the words are in one of the two.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.dates import clock
from journal.deeds import back_up, write
from journal.deeds.empty_trash import delete_for_good
from journal.demo import demo
from journal.demo.demo import LAST_DAY as LAST_DAY
from journal.demo.demo import fill as fill
from journal.errors import DamagedJournal, DamagedKeys, JournalTooNew
from journal.settings_table import MADE_UP
from journal.shapes import DraftKey, DraftPlace, EntryId, OwnWords

if TYPE_CHECKING:
    from journal.journal import Journal


def open_year(folder: Path, passphrase: str) -> tuple[Journal, None]:
    """Give the year open, as its visitor left it, written now where there is none.

    One that is damaged or of a newer Afterbell is set aside under another name. Raises `WrongPassphrase` where somebody
    gave it another passphrase, `JournalInUse`, and what the disk refuses.
    """
    from journal.deeds.unlock import is_journal, open_journal

    if not is_journal(folder):
        return _write_it(folder, passphrase)
    try:
        year = open_journal(folder, passphrase)
    except (DamagedJournal, DamagedKeys, JournalTooNew):
        with files.refusing(folder):
            files.move(folder, _free(folder))
        return _write_it(folder, passphrase)
    if not year.entries.count() and not year.trash.trashed():
        year.do(fill)  # its writing was cut off
    return year, None


def write_anew(folder: Path, passphrase: str) -> tuple[Journal, None]:
    """Delete the year with all that its visitor wrote, its backups too, and give a fresh one open."""
    for each in (folder, back_up.place(folder)):
        files.remove_tree(each)
    return _write_it(folder, passphrase)


def _write_it(folder: Path, passphrase: str) -> tuple[Journal, None]:
    from journal.deeds.unlock import create_journal

    files.make_folder(folder.parent)
    year, _ = create_journal(folder, passphrase, calibrate=False)
    fill(year)
    return year, None


def _free(folder: Path) -> Path:
    number = 1
    while (free := folder.with_name(f"{folder.stem} set aside {number}.afterbell")).exists():
        number += 1
    return free


def own_words(journal: Journal) -> OwnWords:
    """Tell what of a made-up year its visitor wrote; what is in the trash is not meant to be kept."""
    made_up = journal.settings.get(MADE_UP)
    known = frozenset() if made_up else {entry.draft.written_at for entry in demo.entries()}
    entries = [journal.entries.get(each) for each in journal.entries.in_order() if each not in made_up]
    # A year made before its entries were noted down is told apart by when they were written.
    own = [entry for entry in entries if clock.local(entry.written_at, entry.zone).replace(tzinfo=None) not in known]
    return OwnWords(entries=tuple(entry.id for entry in own), words=sum(entry.words for entry in own))


def take_along(journal: Journal, folder: Path, passphrase: str) -> tuple[EntryId, ...]:
    """Carry it from the made-up year in `folder` into this journal; give the entries that are here then.

    The year's today becomes today, and what was written for another day keeps its distance. Raises what opening does.
    """
    from journal.deeds.unlock import open_journal

    with closing(open_journal(folder, passphrase)) as year, journal.store.write():
        later = write.today(journal) - clock.day_of(LAST_DAY, zone_of=demo.facts()["zone"])
        own = own_words(year).entries
        for each in own:
            if not journal.entries.exists(each):
                _carry(year, journal, each, later)
    return own


def let_go(_here: Journal, folder: Path, passphrase: str, entries: Iterable[EntryId]) -> None:
    """Delete from the made-up year, whose passphrase everybody knows, what has arrived in the journal here.

    Its backups go with that: they hold it too, and nothing else that is not in the year itself.
    """
    from journal.deeds.unlock import open_journal

    with closing(open_journal(folder, passphrase)) as year:
        year.do(lambda there: delete_for_good(there, entries))
    files.remove_tree(back_up.place(folder))


def _carry(year: Journal, journal: Journal, entry_id: EntryId, later: timedelta) -> None:
    entry, files = year.entries.get(entry_id), year.attachments.of(entry_id)
    draft = replace(write.draft_of(entry), day=_moved(entry.day, later), written_at=None, zone=None)
    write.write(journal, draft, entry_id=entry_id)
    for file in files:
        data = year.attachments.bytes_of(file.id)
        journal.attachments.add(entry_id, file.name, data, file.media_type, attachment_id=file.id)
    now = clock.now()
    journal.past.put_back(
        entry_id,
        rev=entry.rev,
        changed_at=now,
        versions=[replace(version, saved_at=now) for version in year.entries.versions(entry_id)],
        later_lines=[
            replace(line, day=_moved(line.day, later), written_at=now) for line in year.entries.later_lines(entry_id)
        ],
    )
    write.set_tags(journal, entry_id, entry.added_tags)
    for place in DraftPlace:
        for field, text in year.drafts.begun(place, entry_id).items():
            journal.drafts.keep(DraftKey(place, entry_id, field), text)


def _moved(day: date, later: timedelta) -> date:
    return min(max(day + later, clock.EARLIEST), clock.LATEST)
