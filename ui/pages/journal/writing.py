"""Where an entry is written: nothing but the text, the kind, the date and the tags; it saves itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal import clock, prose, writing
from journal.errors import Refusal, TooLarge
from journal.shapes import Attachment, Draft, Entry, EntryId, Kind
from ui import wording
from ui.circle_words import size_words
from ui.editor.attaching import attaching, looks_like_a_picture, shown
from ui.editor.editor import LARGEST_PASTE, Offered
from ui.editor.saving import Saving
from ui.editor.spelling import Spelling
from ui.keeping import EntryPlace, Words
from ui.look import Look
from ui.models.days import hour
from ui.pages.journal.holding import Holding
from ui.pages.journal.prompting import Prompting
from ui.pages.journal.surface import Surface
from ui.session import Session
from ui.widgets.choose_file import choose_files

COLUMN = 640
SIDE = 38


class WritingPage(Surface):
    """Fills the surface, takes what is written from it, and sees that it is kept."""

    done = Signal(object)
    saved = Signal(object)
    made = Signal(object)
    back_requested = Signal()
    quiet_changed = Signal(bool)
    sheet_requested = Signal(str, object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._session = session
        self._kind = Kind.NOTE
        self._day: date | None = None
        self._closing = False
        self._saving = Saving(session, self.draft, self)
        self._prompting = Prompting(session, look, self, self._saving)
        self.holding = Holding(session, look, self, self._saving)
        self.spelling = Spelling(session, look, self.editor)
        self._count = QTimer(self, singleShot=True, interval=300)
        self._connect()

    def draft(self) -> Draft:
        """Give everything as it stands in the window."""
        return Draft(
            body=self.editor.text(),
            title=self.title.text().strip(),
            kind=self._kind,
            day=self._day,
            tags=self.tags.added,
        )

    @property
    def entry_id(self) -> EntryId | None:
        """The entry that is written, None while it holds nothing."""
        return self._saving.entry.id if self._saving.entry else None

    def begin(self, kind: Kind, prompt: str = "", day: date | None = None) -> None:
        """Begin a new entry; `prompt` is a question to answer, `day` another day than today."""
        body = f"*{prompt}*\n\n" if prompt else ""
        self._fill(None, Draft(body=body, kind=kind, day=day))
        self._session.ask(self, writing.today, self._show_today, topic="today")
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.editor.setFocus()

    def open_entry(self, entry: Entry) -> None:
        """Go on with an entry."""
        held = self._session.unsaved_at(EntryPlace(entry.id))
        self._fill(entry, held.draft if held and held.draft else writing.draft_of(entry))
        self._show_day(entry.day, hour(entry.written_at, entry.zone))
        self._session.ask(self, writing.today, self._set_latest, topic="today")
        if held:
            self._saving.touch()  # newer than what the journal gave, and not in it yet
        else:
            self.say(self.tr("Saved, encrypted"))
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.editor.setFocus()

    def go_on(self, words: Words) -> None:
        """Go on with words that are held, of an entry that the journal does not have."""
        assert isinstance(words.place, EntryPlace)
        assert words.draft is not None
        self._fill(None, words.draft, words.place)
        self._session.ask(self, writing.today, self._show_today, topic="today")
        self._saving.touch()
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.editor.setFocus()

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once."""
        self._saving.flush()

    def leave(self) -> None:
        """End the visit without waiting; what was not saved yet is handed over first."""
        self._closing = False
        self._saving.finish()

    def insert_prompt(self, text: str, kind: Kind | None) -> None:
        """Put what a template gave into the entry."""
        self.editor.insert_block(text)
        if kind is not None and self._kind is Kind.NOTE and kind is not Kind.NOTE:
            self._choose_kind(kind)
        self.editor.setFocus()

    def _connect(self) -> None:
        self.bar.kind_chosen.connect(self._choose_kind)
        self.bar.done_requested.connect(self.finish)
        self.bar.back.clicked.connect(self.back_requested)
        self.bar.prompts_requested.connect(self._prompting.open)
        self._prompting.chosen.connect(self.insert_prompt)
        self._prompting.sheet_requested.connect(self.sheet_requested)
        self.tools.deed_requested.connect(self._run_deed)
        self.tools.day_chosen.connect(self._choose_day)
        self.tools.quiet_requested.connect(self._turn_quiet)
        self.rest.clicked.connect(self._turn_quiet)
        self.title.textEdited.connect(lambda _: self._saving.touch())
        self.title.returnPressed.connect(self.editor.setFocus)
        self.editor.edited.connect(self._note_change)
        self.editor.files_offered.connect(self.take_files)
        self.editor.paste_refused.connect(self._refuse_paste)
        self.editor.left_upwards.connect(self.title.setFocus)
        self.editor.focus_lost.connect(self._saving.flush)
        self.tags.changed.connect(self._saving.touch)
        self._count.timeout.connect(self._read_words)
        self._saving.made.connect(self.made)
        self._saving.saved.connect(self._note_saved)
        self._saving.failed.connect(self._stay)
        self.holding.sheet_requested.connect(self.sheet_requested)
        for keys, deed in (
            ("Ctrl+Return", self.finish),
            ("Ctrl+Shift+F", self.find_bar.open_bar),
            ("Ctrl+Shift+P", self._pick_files),
            ("F8", self._turn_quiet),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def finish(self) -> None:
        """Be done: at once where everything is saved, else as soon as it is; never before."""
        self._closing = True
        self._saving.flush()
        if self._saving.settled:
            self._close()

    def set_quiet(self, quiet: bool) -> None:  # noqa: FBT001  a state
        """Show nothing but the text, or everything again, and tell."""
        if quiet is not self.quiet:
            super().set_quiet(quiet)
            self.quiet_changed.emit(quiet)

    def _turn_quiet(self) -> None:
        self.set_quiet(not self.quiet)
        self.editor.setFocus()

    def take_files(self, files: tuple[Offered, ...]) -> None:
        """Keep photos and files with the entry and show where they stand in the text."""
        self._saving.ensure()
        for offered in files:
            self._saving.act(attaching(offered), self._show_attached, self._complain)

    def _fill(self, entry: Entry | None, draft: Draft, place: EntryPlace | None = None) -> None:
        self._closing = False
        self._saving.begin(entry, place)
        self._prompting.begin()
        self._kind, self._day = draft.kind, draft.day
        self.bar.kinds.choose(draft.kind.value)
        self.title.setText(draft.title)
        self.title.setCursorPosition(0)
        self.editor.set_text(draft.body)
        self._saving.forget()
        typed = tuple(tag for tag in entry.tags if tag not in entry.added_tags) if entry else ()
        self.tags.show_tags(draft.tags, typed)
        self.hush()
        self.find_bar.hide()
        self.say("")
        self._session.ask(
            self, lambda journal: tuple(tag.name for tag in journal.tags.all()), self.tags.set_known, topic="tags"
        )
        self._read_words()

    def _note_change(self) -> None:
        self._saving.touch()
        self._count.start()

    def _note_saved(self, entry: Entry) -> None:
        self.say(self.tr("Saved, encrypted"))
        self.hush()
        if self._day is None:
            self._day = entry.day
        self._show_day(entry.day, hour(entry.written_at, entry.zone))
        self.saved.emit(entry)
        if self._closing:
            self._close()

    def _close(self) -> None:
        entry = self._saving.entry
        self._saving.finish()
        self._closing = False
        self.done.emit(entry)

    def _stay(self) -> None:
        """Be done no more: the words are held, and said to be."""
        self._closing = False

    def _complain(self, refusal: Refusal) -> None:
        self._closing = False
        self.complain(*_told(refusal))

    def _refuse_paste(self, signs: int) -> None:
        told = QLocale().toString(signs), QLocale().toString(LARGEST_PASTE)
        words = self.tr("It has {0} characters; one paste takes {1}. Nothing was changed. Add it as a file instead.")
        self.complain(self.tr("That is too much to paste"), words.format(*told))

    def _choose_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.bar.kinds.choose(kind.value)
        self._saving.touch()
        self.editor.setFocus()

    def _choose_day(self, day: date) -> None:
        self._day = day
        self.tools.show_day(day)
        self._saving.touch()
        self.editor.setFocus()

    def _show_today(self, today: date) -> None:
        day = self._day or today
        self.tools.show_day(day, "" if self._day else hour(clock.now(), clock.zone_name()), today)

    def _set_latest(self, today: date) -> None:
        if self._day is not None:
            entry = self._saving.entry
            self.tools.show_day(self._day, hour(entry.written_at, entry.zone) if entry else "", today)

    def _show_day(self, day: date, at: str) -> None:
        self.tools.show_day(day, at)

    def _read_words(self) -> None:
        text = self.editor.text()

        def read() -> tuple[int, tuple[str, ...]]:
            return prose.word_count(text), prose.tags_in(text)

        self._session.reckon(self, read, self._show_words, topic="words")

    def _show_words(self, found: tuple[int, tuple[str, ...]]) -> None:
        count, typed = found
        self.words.setText(self.tr("1 word") if count == 1 else self.tr("{n} words").format(n=f"{count:,}"))
        self.tags.show_tags(self.tags.added, typed)

    def _run_deed(self, deed: str) -> None:
        if deed == "photo":
            self._pick_files()
        else:
            self.editor.run(deed)

    def _pick_files(self) -> None:
        choose_files(self, self.tr("Photos and files"), self.tr("All files (*)"), self._take_paths)

    def _take_paths(self, paths: tuple[Path, ...]) -> None:
        self.take_files(tuple(Offered(name=path.name, path=path) for path in paths))

    def _show_attached(self, made: object) -> None:
        if isinstance(made, Attachment):
            self.editor.insert_block(shown(made))
            if not made.width and looks_like_a_picture(made.name):
                words = self.tr("{0} is no picture that can be shown here. It is kept with the entry as it is.")
                self.complain(self.tr("Kept as a file"), words.format(made.name))


def _told(refusal: Refusal) -> tuple[str, str]:
    """Give a title and a sentence for what was refused, with its size where that is what is wrong."""
    said = wording.say(refusal)
    size = refusal.facts.get("size") if isinstance(refusal, TooLarge) else None
    told = size_words(size) if isinstance(size, int) else ""
    figure = QCoreApplication.translate("WritingPage", "This one has {size}.").format(size=told) if told else ""
    return said.title, f"{figure} {said.together}".strip()
