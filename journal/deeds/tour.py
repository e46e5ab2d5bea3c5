"""Errand. The whole main job once, on real files: two journals, a year in one, two entries shared, an answer, a book.

Each step says what it did and what it looked at afterwards; `TourFailed` where something was not as it must be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from journal import chance, files, redaction
from journal.demo import demo
from journal.demo.circle import decide, in_memory
from journal.errors import (
    BundleKnown,
    BundleRefused,
    Refusal,
    SafetyWordsDiffer,
    Undecided,
    WrongPassphrase,
)
from journal.passphrase import wordlist
from journal.settings_table import SCHOOL_YEARS
from journal.shapes import Ask, EntryId, Gesture, Item, SealOrder, Span, endings
from journal.sharing import hand_over
from journal.sharing import seal as sharing
from journal.spoken import ENGLISH
from journal.transfer.importing import import_file
from journal.vault.store import is_encrypted

if TYPE_CHECKING:
    from journal.journal import Journal

TEACHER, FRIEND = "Ellen", "Noor"
SHARED = ("The quiet row spoke first", "Observation day went sideways")
NOTE = "I don't need advice, just company."
LARGEST = 1 << 30
"""Bytes of a file that the tour made."""
WORDS = "I hear you. Tea on Saturday, no advice, I promise."
SOMEBODY = "Somebody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that was done and looked at. `facts` are figures, paths and words that the tour itself made up."""

    name: str
    facts: Mapping[str, object]


class TourFailed(Exception):  # noqa: N818  what is not as it must be; `what` is a code
    """Something that was looked at is not as it must be."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def tour(out: Path, *, import_from: Path | None = None, calibrate: bool = True) -> Iterator[Step]:
    """Do everything in the folder `out`, which must not be there or be empty, and say each step when it is done.

    Where the disk or the file to import refuses, nothing of it stays: a second try would find the folder taken. What
    was found wrong (`TourFailed`) stays to be looked at.
    """
    files.refuse_taken(out)
    files.make_folder(out / "post")
    with _nothing_stays_of_what_was_refused(out), ExitStack() as stack:
        walk = _Tour(out, stack)
        yield walk.make(calibrate=calibrate)
        yield walk.fill(import_from)
        yield walk.look()
        yield walk.exchange_cards()
        yield walk.compare_words()
        yield walk.protect()
        yield walk.seal()
        yield walk.open()
        yield walk.respond()
        yield walk.take_in()
        yield from walk.review()
        yield walk.back_up()
        yield walk.check()


@contextmanager
def _nothing_stays_of_what_was_refused(out: Path) -> Iterator[None]:
    try:
        yield
    except Refusal:
        files.remove_tree(out)
        raise


class _Tour:
    """Two open journals and what went between them."""

    def __init__(self, out: Path, stack: ExitStack) -> None:
        self._out, self._stack = out, stack
        self._post = out / "post"
        self._passphrases = {name: " ".join(_words(5)) for name in (TEACHER, FRIEND)}
        self._ids: tuple[EntryId, ...] = ()
        self._sealed = b""
        self._answer = self._post
        self._known: dict[str, str | None] = demo.facts(ENGLISH)["circle"]["decisions"]

    def make(self, *, calibrate: bool) -> Step:
        """Make both journals, and see that only the right passphrase opens them."""
        from journal.deeds.unlock import create_journal, open_journal

        lines, opened = [], []
        for name, passphrase in self._passphrases.items():
            folder = self._out / f"{name}.afterbell"
            journal, sheet = create_journal(folder, passphrase, calibrate=calibrate)
            journal.close()
            _must("encrypted", is_encrypted(folder / "journal.db"))
            _refused(WrongPassphrase, partial(open_journal, folder, "not this one"))
            opened.append(open_journal(folder, passphrase))
            self._stack.callback(opened[-1].close)
            lines += [f"{name}: {passphrase}", f"  recovery words: {' '.join(sheet.words)}", ""]
        self._teacher, self._friend = opened
        files.replace(self._out / "passphrases.txt", "\n".join(lines).encode())
        return Step(name="made", facts={f"{name}_passphrase": said for name, said in self._passphrases.items()})

    def fill(self, import_from: Path | None) -> Step:
        """Fill the teacher's journal with the demo year, or with what is imported."""
        mine = self._teacher
        if import_from is None:
            demo.fill(mine, with_circle=False, language=ENGLISH)
            entries = [mine.entries.get(entry_id) for entry_id in mine.entries.in_order()]
            _must("all-entries-in", len(entries) == len(demo.entries(ENGLISH)))
            self._ids = tuple(entry.id for title in SHARED for entry in entries if entry.title == title)
            _must("two-to-share", len(self._ids) == len(SHARED))
            people = len(mine.names.people())
            return Step(
                name="filled", facts={"entries": len(entries), "people": people, "files": mine.attachments.count()}
            )
        report = import_file(mine, import_from)
        _must("something-came-in", report.added > 0)
        self._known = {}
        again = import_file(mine, import_from)
        _must("second-import-adds-nothing", again.added == 0)
        written = [mine.entries.get(entry_id) for entry_id in mine.entries.in_order()]
        self._ids = tuple(entry.id for entry in sorted(written, key=lambda entry: entry.words)[-2:])
        facts = {
            "source": report.source,
            "entries": report.added,
            "found": report.found,
            "files": report.attachments,
            "problems": len(report.problems),
            "duplicates": again.duplicates,
        }
        return Step(name="imported", facts=facts)

    def look(self) -> Step:
        """Find an entry again by words of it."""
        entry = self._teacher.entries.get(self._ids[0])
        words = sorted({word for word in entry.body.split() if word.isalpha()}, key=lambda word: (-len(word), word))[:2]
        hits = self._teacher.search.find(" ".join(words), limit=1000)
        _must("found-by-its-words", entry.id in {hit.row.id for hit in hits})
        return Step(name="found", facts={"words": len(words), "hits": len(hits)})

    def exchange_cards(self) -> Step:
        """Hand over cards, as files."""
        for journal, name in ((self._teacher, TEACHER), (self._friend, FRIEND)):
            journal.circle.set_up(name)
            hand_over.save_card(journal, self._post)
        for journal, name in ((self._teacher, FRIEND), (self._friend, TEACHER)):
            card = hand_over.card_in(self._post / f"{name}{endings.CARD}")
            _must("not-verified-before", journal.circle.add(card).verified_on is None)
        return Step(name="cards", facts={"teacher": TEACHER, "friend": FRIEND})

    def compare_words(self) -> Step:
        """Type what each hears from the other; other words are refused."""
        for mine, theirs in ((self._teacher, self._friend), (self._friend, self._teacher)):
            (contact,) = mine.circle.contacts()
            own = " ".join(mine.circle.my_safety_words())
            _refused(SafetyWordsDiffer, partial(mine.circle.verify, contact.id, own, "in-person"))
            heard = " ".join(theirs.circle.my_safety_words())
            _must("verified", mine.circle.verify(contact.id, heard, "in-person").verified_on is not None)
        words = {TEACHER: self._teacher.circle.my_safety_words(), FRIEND: self._friend.circle.my_safety_words()}
        return Step(name="verified", facts={name: " ".join(said) for name, said in words.items()})

    def protect(self) -> Step:
        """See what is marked, that nothing is sealed before it is decided, and decide it."""
        before = sharing.preview(self._teacher, self._ids, note=NOTE)
        if before.undecided:
            _refused(Undecided, lambda: sharing.seal(self._teacher, self._order()))
        self._decisions = decide(self._teacher, self._ids, self._known, NOTE, SOMEBODY)
        after = sharing.preview(self._teacher, self._ids, self._decisions, note=NOTE)
        _must("all-decided", after.undecided == 0)
        people = self._teacher.names.people()
        _must("no-name-left", all(redaction.prove(entry.body.text, people) for entry in after.entries))
        facts = {"marked": before.undecided, "stand_ins": ", ".join(after.stand_ins), "entries": len(after.entries)}
        return Step(name="protected", facts=facts)

    def seal(self) -> Step:
        """Seal the entries for the friend; nothing of them can be read in the file."""
        with self._teacher.store.write():
            sealed = sharing.seal(self._teacher, self._order(decided=True))
            path = hand_over.save(sealed, self._post)
        self._sealed = files.read(path, hand_over.SEALED_LIMIT)
        _must("age-file", self._sealed.startswith(b"age-encryption.org/v1\n"))
        for entry_id in self._ids:
            line = next(line for line in self._teacher.entries.get(entry_id).body.split("\n") if line.strip())
            _must("unreadable", line.encode() not in self._sealed)
        _must("in-the-ledger", len(self._teacher.ledger.lines()) == len(self._ids))
        return Step(name="sealed", facts={"path": path, "size": len(self._sealed)})

    def open(self) -> Step:
        """Open it on the other side; strangers, altered bytes and a second time are refused."""
        stranger = in_memory()
        stranger.circle.set_up("Nobody")
        altered = bytearray(self._sealed)
        altered[-40] ^= 1
        _refused(BundleRefused, lambda: sharing.open_bundle(stranger, self._sealed))
        _refused(BundleRefused, lambda: sharing.open_bundle(self._friend, bytes(altered)))
        stranger.close()
        self._item = sharing.open_bundle(self._friend, self._sealed)
        _refused(BundleKnown, lambda: sharing.open_bundle(self._friend, self._sealed))
        entries = self._friend.inbox.entries_of(self._item.id)
        _must("all-arrived", {entry.uid for entry in entries} == set(self._ids))
        people = self._teacher.names.people()
        _must("no-name-arrived", all(redaction.prove(f"{entry.title}\n{entry.body}", people) for entry in entries))
        return Step(name="opened", facts={"entries": len(entries), "ask": self._item.ask, "names": len(people)})

    def respond(self) -> Step:
        """Answer in words, sealed for the teacher alone."""
        with self._friend.store.write():
            sealed = sharing.respond(self._friend, self._item.id, Gesture.HEAR, WORDS)
            self._answer = hand_over.save(sealed, self._post)
        return Step(name="responded", facts={"path": self._answer, "size": len(sealed.data)})

    def take_in(self) -> Step:
        """Take the answer in; it stands under the entry."""
        item: Item = hand_over.open_file(self._teacher, self._answer)
        answers = [self._teacher.inbox.responses_to(entry_id) for entry_id in self._ids]
        _must("answered-in-words", all(answer.words == WORDS for of_one in answers for answer in of_one))
        _must("under-the-entry", any(answers))
        return Step(name="taken-in", facts={"gesture": item.gesture, "under": sum(map(bool, answers))})

    def review(self) -> Iterator[Step]:
        """Write the year in review in its three forms."""
        from journal.deeds.tour_book import write_book

        names = [name for person in self._teacher.names.people() for name in person.names[:1]]
        for form, path, sound, facts in write_book(self._teacher, self._period(), TEACHER, self._out):
            _must(f"sound-{form}", sound)
            for name in names:
                _must("no-name-in-the-book", not _holds(path, name.encode()))
            yield Step(name=f"book-{form}", facts={"path": path, **facts})

    def back_up(self) -> Step:
        """Back the journal up and put the backup beside it, opened and counted."""
        from journal.deeds.back_up import back_up, restore

        made = back_up(self._teacher)
        restored = restore(Path(made.path), self._out / f"{TEACHER} restored.afterbell", self._passphrases[TEACHER])
        _must("all-restored", restored == made.entries == self._teacher.entries.count())
        return Step(name="backed-up", facts={"entries": restored, "of": made.entries, "path": made.path})

    def check(self) -> Step:
        """Read every page of both journals; no line of any entry stands readable in their folders."""
        from journal.deeds.checking import check_journal

        faults = sum(check_journal(journal).faults for journal in (self._teacher, self._friend))
        _must("whole", faults == 0)
        lines = [
            line.strip() for entry_id in self._ids for line in self._teacher.entries.get(entry_id).body.split("\n")
        ]
        kept = [data for journal in (self._teacher, self._friend) for data in _folder_of(journal)]
        readable = [line for line in lines if len(line) > 20 and any(line.encode() in data for data in kept)]
        _must("nothing-readable", not readable)
        return Step(name="checked", facts={"faults": faults, "files": len(kept), "out": self._out})

    def _period(self) -> Span:
        """Give the school year that most of what was written lies in, or from the first to the last entry."""
        days = [self._teacher.entries.get(entry_id).day for entry_id in self._teacher.entries.in_order()]
        years = self._teacher.settings.get(SCHOOL_YEARS)
        if years:
            year = max(years, key=lambda each: sum(each.first <= day <= each.last for day in days))
            return Span(name=year.name, first=year.first, last=year.last)
        return Span(name="", first=min(days), last=max(days))

    def _order(self, *, decided: bool = False) -> SealOrder:
        return SealOrder(
            entry_ids=self._ids,
            contacts=tuple(contact.id for contact in self._teacher.circle.contacts()),
            note=NOTE,
            ask=Ask.LISTEN,
            decisions=self._decisions if decided else (),
        )


def _words(count: int) -> list[str]:
    known = wordlist.words()
    return [known[chance.below(len(known))] for _ in range(count)]


def _refused(kind: type[Refusal], deed: Callable[[], object]) -> None:
    """Do what must be refused, and see that it is."""
    try:
        deed()
    except kind:
        return
    raise TourFailed("refuses-" + kind.__name__)


def _must(what: str, holds: bool) -> None:  # noqa: FBT001  reads as a sentence
    if not holds:
        raise TourFailed(what)


def _holds(path: Path, wanted: bytes) -> bool:
    if path.is_dir():
        return any(_holds(inner, wanted) for inner in path.iterdir())
    return wanted in files.read(path, LARGEST)


def _folder_of(journal: Journal) -> Iterator[bytes]:
    """Give what is in every file of an open journal's folder; its database is not opened once more."""
    yield b"".join(journal.store.file_chunks())
    for path in journal.folder.iterdir():
        if path != journal.store.path:
            yield files.read(path, LARGEST)
