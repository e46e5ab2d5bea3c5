"""Where an entry is written: nothing but the text, the kind, the date and the tags; it saves itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from journal import clock, prose, writing
from journal.errors import Refusal, TooLarge
from journal.shapes import Attachment, Draft, Entry, EntryId, Kind
from ui import wording
from ui.editor.editor import Editor, Offered
from ui.editor.find_bar import FindBar
from ui.editor.ink import ink_of
from ui.look import Look, set_look
from ui.models.days import hour
from ui.pages.journal.attaching import attaching, shown
from ui.pages.journal.prompts import PromptSheet
from ui.pages.journal.saving import Saving
from ui.pages.journal.tag_row import TagRow
from ui.pages.journal.writing_bar import KindBar, ToolRow
from ui.session import Session
from ui.widgets.choose_file import choose_files
from ui.widgets.labels import Label
from ui.widgets.notice import Banner

COLUMN = 640
SIDE = 38


class WritingPage(QWidget):
    """The editor with everything around it."""

    done = Signal(object)
    saved = Signal(object)
    made = Signal(object)
    back_requested = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._kind = Kind.NOTE
        self._day: date | None = None
        self._closing = False
        self._saving = Saving(session, self.draft, self)
        self._bar = KindBar(look)
        self._tools = ToolRow(look)
        self._title = QLineEdit()
        self._title.setPlaceholderText(self.tr("Title, if you like"))
        self._title.setAccessibleName(self.tr("Title"))
        self._title.setMaxLength(400)
        set_look(self._title, "bare")
        self._title.setTextMargins(-2, 0, 0, 0)  # a field sets its text in by two pixels; the text below does not
        look.set_font(self._title, "title")
        self.editor = Editor(ink_of(look))
        self.editor.setAccessibleName(self.tr("Your entry"))
        self.editor.setPlaceholderText(self.tr("Write as it comes. It saves itself."))
        set_look(self.editor, "bare")
        self._find = FindBar(look, self.editor)
        self._tags = TagRow(look)
        self._words = Label(look, "", "ui-small", "faint")
        self._notice = Banner(look, self.tr("Close"))
        self._count = QTimer(self, singleShot=True, interval=300)
        self._lay_out()
        self._connect()

    def draft(self) -> Draft:
        """Give everything as it stands in the window."""
        return Draft(
            body=self.editor.text(),
            title=self._title.text().strip(),
            kind=self._kind,
            day=self._day,
            tags=self._tags.added,
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
        self._fill(entry, writing.draft_of(entry))
        self._show_day(entry.day, hour(entry.written_at, entry.zone))
        self._session.ask(self, writing.today, self._set_latest, topic="today")
        self._say(self.tr("Saved, encrypted"))
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.editor.setFocus()

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once."""
        self._saving.flush()

    def leave(self) -> None:
        """End the visit without waiting; what was not saved yet is handed over first."""
        self._closing = False
        self._saving.finish()

    def wipe(self) -> None:
        """Let go of every word on the way out."""
        self._title.clear()
        self.editor.wipe()
        self._find.wipe()
        self._tags.show_tags((), ())

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Show the way back where the list is not beside it."""
        self._bar.back.setVisible(compact)
        self._bar.set_narrow(compact)
        self._tools.set_narrow(compact)
        self._state.setVisible(compact)

    def insert_prompt(self, text: str, kind: Kind | None) -> None:
        """Put what a template gave into the entry."""
        self.editor.insert_block(text)
        if kind is not None and self._kind is Kind.NOTE and kind is not Kind.NOTE:
            self._choose_kind(kind)
        self.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the find bar away, or finish, on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._find.isVisible():
            self._find.put_away()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Write wherever the empty page is pressed."""
        super().mousePressEvent(event)
        self.editor.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in its column."""
        super().resizeEvent(event)
        self._set_margins()

    def _lay_out(self) -> None:
        title, foot = QWidget(), QWidget()
        self._head = QVBoxLayout(title)
        self._head.setContentsMargins(0, 26, 0, 8)
        self._head.addWidget(self._title)
        self._below = below = QHBoxLayout(foot)
        below.setContentsMargins(0, 14, 0, 18)
        below.setSpacing(12)
        below.addWidget(self._tags, 1)
        self._state = Label(self._look, "", "ui-small", "faint")
        self._state.hide()
        below.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._notice_place = QWidget()
        around = QVBoxLayout(self._notice_place)
        around.setContentsMargins(22, 10, 22, 0)
        around.addWidget(self._notice)
        self._notice_place.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._bar, self._tools, self._find, self._notice_place, title, self.editor, foot):
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        self._bar.kind_chosen.connect(self._choose_kind)
        self._bar.done_requested.connect(self.finish)
        self._bar.back.clicked.connect(self.back_requested)
        self._bar.prompts_requested.connect(self._open_prompts)
        self._tools.deed_requested.connect(self._run_deed)
        self._tools.day_chosen.connect(self._choose_day)
        self._title.textEdited.connect(lambda _: self._saving.touch())
        self._title.returnPressed.connect(self.editor.setFocus)
        self.editor.document().contentsChange.connect(self._note_change)
        self.editor.files_offered.connect(self.take_files)
        self.editor.paste_refused.connect(lambda size: self._complain(TooLarge(size=size, limit=2_000_000)))
        self.editor.left_upwards.connect(self._title.setFocus)
        self.editor.focus_lost.connect(self._saving.flush)
        self._tags.changed.connect(self._saving.touch)
        self._notice.put_away.connect(self._notice_place.hide)
        self._count.timeout.connect(self._read_words)
        self._saving.unsaved.connect(lambda: self._say(self.tr("Writing…")))
        self._saving.made.connect(self.made)
        self._saving.saved.connect(self._note_saved)
        self._saving.failed.connect(self._complain)
        self._look.changed.connect(lambda: self.editor.set_ink(ink_of(self._look)))
        for keys, deed in (("Ctrl+Return", self.finish), ("Ctrl+Shift+F", self._find.open_bar)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def finish(self) -> None:
        """Be done: at once where everything is saved, else as soon as it is; never before."""
        self._closing = True
        self._saving.flush()
        if self._saving.settled:
            self._close()

    def take_files(self, files: tuple[Offered, ...]) -> None:
        """Keep photos and files with the entry and show where they stand in the text."""
        self._saving.ensure()
        for offered in files:
            self._saving.act(attaching(offered), self._show_attached, self._complain)

    def _fill(self, entry: Entry | None, draft: Draft) -> None:
        self._closing = False
        self._saving.begin(entry)
        self._kind, self._day = draft.kind, draft.day
        self._bar.kinds.choose(draft.kind.value)
        self._title.setText(draft.title)
        self.editor.set_text(draft.body)
        self._saving.forget()
        self._tags.show_tags(draft.tags, prose.tags_in(draft.body))
        self._notice.hide()
        self._notice_place.hide()
        self._find.hide()
        self._say("")
        self._session.ask(
            self, lambda journal: tuple(tag.name for tag in journal.tags.all()), self._tags.set_known, topic="tags"
        )
        self._read_words()

    def _note_change(self, _at: int, removed: int, added: int) -> None:
        if removed or added:
            self._saving.touch()
            self._count.start()

    def _note_saved(self, entry: Entry) -> None:
        self._say(self.tr("Saved, encrypted"))
        self._notice.hide()
        self._notice_place.hide()
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

    def _complain(self, refusal: Refusal) -> None:
        self._closing = False
        said = wording.say(refusal)
        self._say("" if self._saving.settled else self.tr("Not saved yet"))
        self._notice.say(said.title, said.together)
        self._notice_place.show()

    def _say(self, words: str) -> None:
        self._bar.say(words)
        self._state.setText(words)

    def _choose_kind(self, kind: Kind) -> None:
        self._kind = kind
        self._bar.kinds.choose(kind.value)
        self._saving.touch()
        self.editor.setFocus()

    def _choose_day(self, day: date) -> None:
        self._day = day
        self._tools.show_day(day)
        self._saving.touch()
        self.editor.setFocus()

    def _show_today(self, today: date) -> None:
        day = self._day or today
        self._tools.show_day(day, "" if self._day else hour(clock.now(), clock.zone_name()), today)

    def _set_latest(self, today: date) -> None:
        if self._day is not None:
            entry = self._saving.entry
            self._tools.show_day(self._day, hour(entry.written_at, entry.zone) if entry else "", today)

    def _show_day(self, day: date, at: str) -> None:
        self._tools.show_day(day, at)

    def _read_words(self) -> None:
        text = self.editor.text()

        def read() -> tuple[int, tuple[str, ...]]:
            return prose.word_count(text), prose.tags_in(text)

        self._session.reckon(self, read, self._show_words, topic="words")

    def _show_words(self, found: tuple[int, tuple[str, ...]]) -> None:
        count, typed = found
        self._words.setText(self.tr("1 word") if count == 1 else self.tr("{n} words").format(n=f"{count:,}"))
        self._tags.show_tags(self._tags.added, typed)

    def _run_deed(self, deed: str) -> None:
        if deed == "photo":
            choose_files(self, self.tr("Photos and files"), self.tr("All files (*)"), self._take_paths)
            return
        self.editor.run(deed)

    def _take_paths(self, paths: tuple[Path, ...]) -> None:
        self.take_files(tuple(Offered(name=path.name, path=path) for path in paths))

    def _show_attached(self, made: object) -> None:
        if isinstance(made, Attachment):
            self.editor.insert_block(shown(made))

    def _open_prompts(self) -> None:
        sheet = PromptSheet(self._session, self._look, self)
        sheet.chosen.connect(self.insert_prompt)
        sheet.open_sheet()

    def _set_margins(self) -> None:
        side = max(SIDE, (self.width() - self._look.px(COLUMN)) // 2)
        self.editor.setViewportMargins(side, 0, side, 0)
        for layout in (self._head, self._below):
            margins = layout.contentsMargins()
            layout.setContentsMargins(side, margins.top(), side, margins.bottom())
