"""Two copies of one journal: chosen, fetched, compared by entry, brought together once the button is pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from journal import files
from journal.changes import Changes, Room
from journal.dates import clock
from journal.deeds import compare, rescue
from journal.deeds.compare import Fetched, Here, OtherKey, fetch, key_to, let_go
from journal.errors import Cancelled, CompareRefused, Refusal, WrongPassphrase
from journal.shapes import BroughtTogether, ComparedCopies, ComparedEntry, EntryId, Standing
from ui.deed import Deed
from ui.dialogs.copies.frame import CopiesFrame, Step
from ui.dialogs.copies.words import (
    Group,
    differs_words,
    group_words,
    join_words,
    outcome,
    plan,
    rows_of,
    unread_words,
    until_words,
)
from ui.look import Look
from ui.session import Session
from ui.widgets.choose_file import choose_file, choose_folder, choose_place
from ui.widgets.letters import HoldsChoices
from ui.wishes import EditEntry, SaveFreshCopy, Wishing
from ui.wording import translate
from ui.wording.days import plain_day


def ask_where(parent: QWidget, session: Session, found: ComparedCopies, failed: Callable[[Refusal], None]) -> None:
    """Ask where the report is to be kept, and keep it there; its disk may hang, and is waited for by nobody."""

    def keep(path: Path) -> None:
        session.other_disks.ask(parent, partial(write, found, path), lambda _: None, failed)

    name = translate("Copies", "Afterbell copies {0}.txt").format(clock.today().isoformat())
    choose_place(
        parent, translate("Copies", "Where to keep the report"), name, translate("Copies", "Text") + " (*.txt)", keep
    )


def write(found: ComparedCopies, path: Path) -> None:
    """Write it; the dialog asked before anything is replaced. Raises the refusals of the disk."""
    files.replace(path, "\n".join([*_lines(found), ""]).encode(), for_others=True)


def _lines(found: ComparedCopies) -> Iterator[str]:
    yield from until_words(found)
    for group in Group:
        rows = rows_of(found, group)
        yield ""
        yield f"{group_words(group)[0]}: {QLocale().toString(len(rows))}"
        if group is not Group.SAME:
            yield from (f"  {row.id[:8]}  {plain_day(row.day)}  {differs_words(row)}".rstrip() for row in rows)
    if words := unread_words(found):
        yield ""
        yield words


ROOMS = frozenset({Room.ENTRIES, Room.TAGS, Room.ATTACHMENTS, Room.PORTFOLIO, Room.BACKUPS})
"""What bringing together may have written in."""


class CompareCopiesSheet(HoldsChoices, CopiesFrame):
    """`other` may be the folder or the file of the other copy; None asks for it."""

    def __init__(self, session: Session, look: Look, wish: Wishing, other: Path | None, parent: QWidget) -> None:
        super().__init__(session, look, parent)
        self._session, self._wish = session, wish
        self._other: Path | None = None
        self._fetched: Fetched | None = None
        self._borrowed = Borrowed()
        self.destroyed.connect(self._borrowed.end)
        self._found: ComparedCopies | None = None
        self._displaced = False
        self._key: OtherKey | None = None
        self._to_join: tuple[EntryId, ...] = ()
        self.pressed.connect(self._press)
        self.folder.clicked.connect(
            lambda: choose_folder(self, translate("Copies", "The folder of the other copy"), self.begin)
        )
        filters = (
            translate("Copies", "Journals’ files") + " (*.db journal*);;" + translate("Copies", "All files") + " (*)"
        )
        self.file.clicked.connect(
            lambda: choose_file(self, translate("Copies", "The other copy’s file"), filters, self.begin)
        )
        self.report.clicked.connect(self._keep_report)
        self.list.chosen.connect(self._show_entry)
        self.list.ticks_changed.connect(self._say_plan)
        self.pane.decided.connect(self._say_plan)
        self._deed = Deed(session, self, self.go, self.folder, self.file)
        if other is not None:
            self.begin(other)
        else:
            self.show_step(Step.CHOOSING)

    def was_touched(self) -> bool:
        """Tell whether it was said of some entries what becomes of them, and nothing came of it yet."""
        said = self.list.was_touched() or self.pane.choices or self.pane.joins
        return self.step is Step.COMPARED and bool(said)

    def may_close(self) -> bool:
        """Stop what is under way first; what was brought in until then stays."""
        if self.step is Step.WORKING:
            self.stop.set()
            return False
        return super().may_close()

    def close_sheet(self) -> None:
        """Let the other copy go."""
        self.stop.set()
        self._borrowed.end()
        super().close_sheet()

    def begin(self, other: Path) -> None:
        """Fetch another copy, and compare with it."""
        if self._deed.running:
            return
        self._other, self._key = other, None
        self._work(translate("Copies", "Fetching the other copy…"))
        self._session.ask(self, compare.standing, self._fetch, self._refuse)

    def _work(self, words: str) -> None:
        self.show_step(Step.WORKING)
        self.work(words)

    def _tell(self, words: str, done: int, whole: int) -> None:
        self.busy.say(f"{words} {100 * done // max(whole, 1)} %", far=(done, whole))

    # Fetching and comparing

    def _fetch(self, here: Here) -> None:
        borrowed, other, stop, disks = self._borrowed, self._other, self.stop, self._session.other_disks
        assert other is not None

        def fetch() -> Fetched:
            return borrowed.take(here, other, lambda: stop.is_set() or disks.are_left)

        self._deed.on_other_disk(fetch, self._compare, self._refuse)

    def _compare(self, fetched: Fetched) -> None:
        self._fetched = fetched
        words = translate("Copies", "Comparing…")
        begin = partial(compare.comparing, fetched=fetched, key=self._key, stop=self.stop.is_set)
        self.busy.say(words)
        self._deed.go_through(begin, self._show, self._refuse, partial(self._tell, words))

    def _show(self, found: ComparedCopies) -> None:
        self._found = found
        self.pane.choices.clear()
        self.pane.joins.clear()
        self._session.ask(self, rescue.displaced, self._take_displaced, self._refuse)
        facts = [*until_words(found)]
        if found.another_journal:
            facts.append(translate("Copies", "The other is no copy of this journal, but a journal of its own."))
        if words := unread_words(found):
            facts.append(words)
        if self._session.held:
            facts.append(
                translate("Copies", "Words that are not on the disk yet are safe in the window, and not compared.")
            )
        self.words.say("\n".join(facts))
        self.show_step(Step.COMPARED)
        self.list.show_copies(found)
        self.fit()
        self.turn(to_list=True)
        self.list.setFocus()
        self._say_plan()

    def _take_displaced(self, displaced: bool) -> None:  # noqa: FBT001  the answer
        self._displaced = displaced
        self._say_plan()

    def _show_entry(self, row: ComparedEntry | None, group: Group | None) -> None:
        rows = self.list.places(group) if group else ()
        at = next((number for number, each in enumerate(rows, 1) if row and each.id == row.id), 0)
        self.pane.show_entry(row, group, (at, len(rows)))

    def _say_plan(self) -> None:
        if self._found is None or self.step is not Step.COMPARED:
            return
        coming = self._coming()
        both = sum(row.standing is Standing.BOTH_CHANGED for row in coming)
        stays = len(self._found.of(Standing.ONLY_HERE)) + len(self._found.of(Standing.NEWER_HERE))
        if self._displaced:
            self.go.setText(translate("Copies", "Save a fresh copy first…"))
            self.go.setEnabled(True)
            self.plan.setText(
                translate(
                    "Copies",
                    "Another program displaced the journal’s file. In a fresh copy you can compare and bring together.",
                )
            )
            return
        self.go.setText(translate("Copies", "Bring together"))
        self.go.setEnabled(bool(coming))
        nothing = translate("Copies", "There is nothing to bring: all that is there is here.")
        self.plan.setText(plan(len(coming) - both, both, stays) if coming else nothing)

    def _keep_report(self) -> None:
        if self._found is not None:
            ask_where(self, self._session, self._found, self.trouble.refuse)

    def _coming(self) -> list[ComparedEntry]:
        """Give what is ticked, and what goes into the trash or comes out of it because somebody said so."""
        apart = self.list.places(Group.TRASH)
        return [*self.list.coming, *(row for row in apart if not row.comes and row.id in self.pane.choices)]

    # Deeds

    def _press(self) -> None:
        if self.step is Step.ASKING:
            self._open()
        elif self.step is Step.COMPARED and self._displaced:
            self.leave_for(self._wish, SaveFreshCopy())
        elif self.step is Step.COMPARED:
            self._bring()
        elif self._to_join:
            self.leave_for(self._wish, EditEntry(self._to_join[0]))

    def _open(self) -> None:
        fetched, borrowed, secret = self._fetched, self._borrowed, self.secret.secret
        assert fetched is not None
        if secret is None:
            self.secret.setFocus()
            return

        def take(key: OtherKey) -> None:
            self._key = key
            self._compare(fetched)

        self._work(translate("Copies", "Opening it…"))
        self._deed.reckon(
            lambda: borrowed.hold(key_to(fetched, secret.typed, by_words=secret.by_words)), take, self._refuse
        )

    def _bring(self) -> None:
        fetched = self._fetched
        choices = {row.id: self.pane.choice(row) for row in self._coming()}
        if fetched is None or not choices:
            return
        words = translate("Copies", "Bringing together…")
        self._work(words)
        begin = partial(compare.bringing, fetched=fetched, choices=choices, key=self._key, stop=self.stop.is_set)
        self._deed.go_through(begin, self._done, self._refuse_bringing, partial(self._tell, words))

    def _done(self, done: BroughtTogether) -> None:
        came = {row.id for row in self._coming()}
        self._to_join = tuple(each for each in self.pane.joins if each in came)
        self._finish(outcome(done))
        if self._to_join:
            self.words.setText(f"{self.words.text()}\n{join_words(len(self._to_join))}")
            self.go.setText(translate("Copies", "Write the joined text"))
            self.go.show()
            self.go.setFocus()

    def _refuse_bringing(self, refusal: Refusal) -> None:
        if isinstance(refusal, Cancelled):
            self._finish(
                translate("Copies", "Stopped. What came in until then stays; bring them together again to go on.")
            )
            return
        self._session.changed.emit(Changes(rooms=ROOMS))
        self.show_step(Step.COMPARED)
        self._session.ask(self, rescue.displaced, self._take_displaced, self._refuse)
        self.trouble.refuse(refusal)

    def _finish(self, words: str) -> None:
        self._session.changed.emit(Changes(rooms=ROOMS))
        self.secret.wipe()
        self.words.say(words)
        self.show_step(Step.DONE)
        self.leave.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, CompareRefused) and refusal.facts["reason"] == "other-key":
            self.show_step(Step.ASKING)
            return
        if isinstance(refusal, WrongPassphrase):
            self.show_step(Step.ASKING)
            self.secret.type_anew()
        else:
            self.show_step(Step.CHOOSING)
            self.folder.setFocus()
        if not isinstance(refusal, Cancelled):
            self.trouble.refuse(refusal)


class Borrowed:
    """Holds one fetched copy at a time."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._fetched: Fetched | None = None
        self._key: OtherKey | None = None
        self._ended = False

    def take(self, here: Here, other: Path, stop: Callable[[], bool]) -> Fetched:
        """Fetch a copy for a journal, on whatever thread. Raises what `fetch` does."""
        fetched = fetch(here, other, lambda: self._ended or stop())
        with self._guard:
            if not self._ended:
                self._fetched, fetched_before = fetched, self._fetched
                if fetched_before is not None:
                    let_go(fetched_before)
                return fetched
        let_go(fetched)
        raise Cancelled

    def hold(self, key: OtherKey) -> OtherKey:
        """Hold a key of the copy, too, until the end."""
        with self._guard:
            if self._ended:
                key.wipe()
                raise Cancelled
            self._key = key
        return key

    def end(self, *_: object) -> None:
        """Let it go, and whatever comes after."""
        with self._guard:
            self._ended = True
            fetched, self._fetched = self._fetched, None
            key, self._key = self._key, None
        if key is not None:
            key.wipe()
        if fetched is not None:
            let_go(fetched)
