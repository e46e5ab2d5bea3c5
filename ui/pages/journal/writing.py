"""Where an entry is written: nothing but the text, the kind, the date and the tags; it saves itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal.deeds import tags, write
from journal.errors import Refusal
from journal.prose.files import to_go_on, to_keep
from journal.shapes import Attachment, Draft, Entry, EntryId, Kind
from ui.demo.demo import saved_words
from ui.editor.editor import LARGEST_PASTE
from ui.editor.offered import Offered
from ui.editor.quotes import Quotes
from ui.editor.saving import Saving
from ui.editor.spelling import Spelling
from ui.keeping import EntryPlace, Words
from ui.look import Look
from ui.pages.journal.arriving import Arriving
from ui.pages.journal.dating import Dating
from ui.pages.journal.entry_files import EntryFiles
from ui.pages.journal.holding import Counting, Holding
from ui.pages.journal.prompting import Prompting
from ui.pages.journal.surface import Surface
from ui.session import Session
from ui.widgets.announce import announce
from ui.wishes import Wishing
from ui.wording import refusals, translate


class WritingPage(Surface):
    """Fills the surface, takes what is written from it, and sees that it is kept.

    `done` carries the entry that was written, None where nothing is left of it.
    """

    done = Signal(object)
    saved = Signal(object)
    missed = Signal(str)
    """The entry that was wanted cannot be opened; carries the words that were typed for it."""
    back_requested = Signal()
    quiet_changed = Signal(bool)

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._heard = False
        self._session = session
        self._kind = Kind.NOTE
        self._closing = False
        self._saving = Saving(session, self.draft, self)
        self._prompting = Prompting(session, look, wish, self, self._saving)
        self.holding = Holding(session, look, wish, self, self._saving)
        self.files = EntryFiles(session, look, self, self._saving)
        self._arriving = Arriving(session, self.editor)
        self._dating = Dating(session, self.tools)
        self._counting = Counting(session, self.editor)
        self.spelling = Spelling(session, look, self.editor)
        self._quotes = Quotes(session, self.editor)
        self._connect()

    def draft(self) -> Draft:
        """Give everything as it stands in the window."""
        return Draft(
            body=to_keep(self.editor.text()),
            title=self.title.text().strip(),
            kind=self._kind,
            day=self._dating.day,
            tags=self.tags.added,
            written_at=self._dating.written_at,
            zone=self._dating.zone,
        )

    @property
    def entry_id(self) -> EntryId | None:
        """The entry that is written, None while it holds nothing or is on its way."""
        return self._saving.entry.id if self._saving.entry else None

    @property
    def wanted(self) -> EntryId | None:
        """The entry that is written or on its way."""
        return self._arriving.entry or self.entry_id

    def begin(self, kind: Kind, prompt: str = "", day: date | None = None) -> None:
        """Begin a new entry; `prompt` is a question to answer, `day` another day than today."""
        body = f"*{prompt}*\n\n" if prompt else ""
        self._fill(None, Draft(body=body, kind=kind), files=())
        self._dating.begin(day)
        self.write_on()

    def open_later(self, entry: EntryId) -> None:
        """Go on with an entry as soon as it is here; what is typed until then follows its text."""
        self.leave()
        self.wipe()
        self.set_waiting(True)
        self._arriving.begin(entry)
        self.editor.setFocus()

    def open_entry(self, entry: Entry, files: tuple[Attachment, ...] | None = None) -> None:
        """Go on with an entry; its `files` are asked for where they are not known."""
        held = self._session.unsaved_at(EntryPlace(entry.id))
        draft = held.draft if held and held.draft else write.draft_of(entry)
        self._fill(entry, draft, files=files)
        self._dating.open_entry(entry, draft.day, draft.written_at)
        if held:
            self._saving.touch()  # newer than what the journal gave, and not in it yet
        else:
            self.say(saved_words(self._session))
        self.write_on()

    def go_on(self, words: Words) -> None:
        """Go on with words that are held, of an entry that the journal does not have."""
        assert isinstance(words.place, EntryPlace)
        assert words.draft is not None
        self._fill(None, words.draft, words.place)
        self._dating.begin(words.draft.day, words.draft.written_at, words.draft.zone)
        self._saving.touch()
        self.write_on()

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once."""
        self.tags.take_typed()
        self._saving.flush()
        self.files.attaching.hand_over()
        self._arriving.hand_over()

    def leave(self) -> EntryId | None:
        """End the visit without waiting, and give the entry that stays; what was not saved yet is handed over first."""
        self._closing = False
        wanted = self._arriving.entry
        self._arriving.end()
        self.tags.take_typed()
        return self._saving.finish() or wanted

    def wipe(self) -> None:
        """Let go of every word, and of the names of files."""
        super().wipe()
        self.files.row.wipe()

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
        self.tools.deed_requested.connect(self._run_deed)
        self._dating.changed.connect(self._saving.touch)
        self._dating.changed.connect(self.editor.setFocus)
        self.tools.quiet_requested.connect(self._turn_quiet)
        self.rest.clicked.connect(self._turn_quiet)
        self.title.textEdited.connect(lambda _: self._saving.touch())
        self.title.returnPressed.connect(self.editor.setFocus)
        self.editor.edited.connect(self._saving.touch)
        self.editor.files_offered.connect(self.take_files)
        self.files.chosen.connect(self.take_files)
        self.files.refused.connect(self._refuse_file)
        self._arriving.arrived.connect(self._open_arrived)
        self._arriving.missed.connect(self._miss)
        self.editor.paste_refused.connect(self._refuse_paste)
        self.editor.left_upwards.connect(self.title.setFocus)
        self.editor.focus_lost.connect(self._saving.flush)
        self.tags.changed.connect(self._saving.touch)
        self.tags.left.connect(self.editor.setFocus)
        self._counting.read.connect(self._show_words)
        self._saving.saved.connect(self._note_saved)
        self._saving.failed.connect(self._stay)
        self.holding.released.connect(self._counting.begin)
        for keys, deed in (
            ("Ctrl+Return", self.finish),
            ("Ctrl+Shift+F", self.find_bar.open_bar),
            ("Ctrl+Shift+P", self.files.pick),
            ("F8", self._turn_quiet),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def finish(self) -> None:
        """Be done: at once where everything is saved, else as soon as it is; never before."""
        self.tags.take_typed()
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
        (self._arriving if self._arriving.entry else self.files.attaching).take(files)

    def _open_arrived(self, entry: Entry, own: tuple[Attachment, ...], words: str, files: tuple[Offered, ...]) -> None:
        self.open_entry(entry, own)
        if words:
            self.editor.insertPlainText(words)
        if files:
            self.files.attaching.take(files)

    def _miss(self, words: str) -> None:
        self.set_waiting(False)
        self.wipe()
        self.missed.emit(words)

    def _fill(
        self,
        entry: Entry | None,
        draft: Draft,
        place: EntryPlace | None = None,
        files: tuple[Attachment, ...] | None = None,
    ) -> None:
        self.leave()
        self.set_waiting(False)
        self._saving.begin(entry, place)
        self._prompting.begin()
        self._kind = draft.kind
        self.bar.kinds.choose(draft.kind.value)
        self.title.setText(draft.title)
        self.title.setCursorPosition(0)
        if files is None:
            self.files.row.look_up()
        else:
            self.files.row.show_files(files)  # before the text: what is typed meets each photo as it is drawn
        self.editor.set_text(to_go_on(draft.body))
        self._saving.forget()
        typed = tuple(tag for tag in entry.tags if tag not in entry.added_tags) if entry else ()
        self.tags.show_tags(draft.tags, typed)
        self.hush()
        self.find_bar.hide()
        self.say("")
        self._heard = False
        self._session.ask(self, tags.names, self.tags.set_known, topic="tags")
        self._counting.begin()

    def _note_saved(self, entry: Entry) -> None:
        said = saved_words(self._session)
        self.say(said)
        if not self._heard:  # once a visit: at every pause it would talk into what is being written
            self._heard = True
            announce(self.bar, said)
        self._dating.show_entry(entry)
        self.saved.emit(entry)
        if self._closing:
            self._close()

    def _close(self) -> None:
        self.done.emit(self.leave())

    def _stay(self) -> None:
        """Be done no more: the words are held, and said to be."""
        self._closing = False

    def _refuse_file(self, name: str, refusal: Refusal) -> None:
        self._closing = False
        title, why = refusals.say(refusal).parts
        self.complain_too(title, f"{name}\n{why}")

    def _refuse_paste(self, characters: int) -> None:
        words = self.tr("It has {0} characters; one paste takes {1}. Nothing was changed. Add it as a file instead.")
        told = words.format(QLocale().toString(characters), QLocale().toString(LARGEST_PASTE))
        self.complain(self.tr("That is too much to paste"), told)

    def _choose_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.bar.kinds.choose(kind.value)
        self._saving.touch()
        self.editor.setFocus()

    def _show_words(self, count: int, typed: tuple[str, ...]) -> None:
        self.holding.say_count(translate("WritingPage", "%Ln words", "", count))
        self.tags.show_tags(self.tags.added, typed)

    def _run_deed(self, deed: str) -> None:
        if deed == "photo":
            self.files.pick()
        else:
            self.editor.run(deed)
