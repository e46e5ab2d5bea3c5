"""A small window to put a sentence down in without going to the journal: it saves itself like any other entry."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from journal.errors import Refusal
from journal.shapes import Draft, Entry, Kind
from ui.demo.demo import saved_words
from ui.editor.attaching import Attaching
from ui.editor.editor import Editor
from ui.editor.ink import ink_of
from ui.editor.linking import Linking
from ui.editor.saving import Saving
from ui.editor.spelling import Spelling
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.hiding_keys import HidingKey
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, as_widget, in_column, in_row
from ui.widgets.notice import Banner
from ui.widgets.scrolling import scrolling
from ui.widgets.segments import Segments
from ui.widgets.tips import set_tip
from ui.widgets.unmoved import come
from ui.wording import refusals
from ui.wording.kinds import kind_word

SIDE = 22


class QuickEntry(QWidget):
    """A window of its own, above the others. It lives while the journal is open and is never closed, only put away."""

    open_requested = Signal(str)
    """Go on with this entry in the journal."""
    lock_requested = Signal()
    blank_requested = Signal()
    put_away = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle("Afterbell")
        self.resize(look.px(500), look.px(300))
        self.setMinimumSize(look.px(380), look.px(220))
        self._session, self._look = session, look
        look.dress(self)
        self._kind = Kind.NOTE
        self._after = ""
        self._lasting = False  # what the notice says is of a file, and no save makes it untrue
        self.kinds = Segments(
            look, tuple((kind.value, kind_word(kind)) for kind in Kind), self.tr("Kind of entry"), kinds=True
        )
        self.state = Label(look, "", "ui-small", "faint")
        self.notice = Banner(look, self.tr("Close"))
        self.editor = Editor(ink_of(look))
        look.set_font(self.editor, "entry")
        self.editor.setAccessibleName(self.tr("Your entry"))
        self.editor.setPlaceholderText(self.tr("One sentence is enough. It saves itself."))
        set_look(self.editor, "bare")
        self.more = LinkButton(look, self.tr("Go on in the journal"), clicked=lambda: self._end("open"))
        self.done = PrimaryButton(look, self.tr("Done"), clicked=self.finish)
        set_tip(self.done, self.tr("Ctrl+Enter"))
        self._saving = Saving(session, self.draft, self)
        self._attaching = Attaching(session, self._saving, self.editor)
        self.spelling = Spelling(session, look, self.editor)
        self._lay_out()
        self._linking = Linking(look, self.editor)
        self._connect()

    def draft(self) -> Draft:
        """Give everything as it stands in the window."""
        return Draft(body=self.editor.text(), kind=self._kind)

    def begin(self, kind: Kind) -> None:
        """Come forward for an entry of this kind; what was begun and not done yet is gone on with."""
        if not self.editor.text():
            self._saving.begin(None)
            self._choose(kind)
            self._saving.forget()
            self.state.setText("")
        self._after = ""
        self.showNormal()
        self.raise_()
        self.activateWindow()
        self.editor.setFocus()

    @property
    def settled(self) -> bool:
        """Tell whether every word is on the disk."""
        return self._saving.settled

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once."""
        self._saving.flush()
        self._attaching.hand_over()

    def finish(self) -> None:
        """Be done: at once where everything is saved, else as soon as it is; never before."""
        self._end("done")

    def wipe(self) -> None:
        """Let go of every word, on the way out."""
        self.editor.set_text("")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Be done, and go on being there: a closed window might end the program."""
        event.ignore()
        self.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text off the edge."""
        super().resizeEvent(event)
        self.editor.setViewportMargins(SIDE, 0, SIDE, 0)

    def _lay_out(self) -> None:
        bar, foot = QFrame(), QFrame()
        set_look(bar, "bar")
        set_look(foot, "foot")
        in_row(self.kinds, REST, on=bar, margins=(SIDE, 10, SIDE, 10))
        in_row(self.more, REST, self.state, self.done, on=foot, margins=(SIDE - 3, 10, SIDE, 10), gap=14)
        self._notice_place = scrolling(as_widget(in_column(self.notice)))
        self._notice_place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._notice_place.hide()
        in_column(bar, self._notice_place, 14, (self.editor, 1), foot, on=self, gap=0)

    def _connect(self) -> None:
        self.kinds.chosen.connect(lambda key: self._choose(Kind(key)))
        self.editor.edited.connect(self._saving.touch)
        self.editor.focus_lost.connect(self._saving.flush)
        self.editor.files_offered.connect(self._attaching.take)
        self._attaching.refused.connect(self._refuse_file)
        self._saving.unsaved.connect(lambda: self.state.setText(self.tr("Writing…")))
        self._saving.saved.connect(self._note_saved)
        self._saving.failed.connect(self._complain)
        self._look.changed.connect(self._take_ink)
        self.notice.put_away.connect(self._hush)
        for keys in ("Ctrl+Return", "Escape"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.finish)
        HidingKey(self, "Ctrl+L", self.lock_requested.emit).reach_over_menus()
        HidingKey(self, "F9", self.blank_requested.emit).reach_over_menus()

    def _choose(self, kind: Kind) -> None:
        self._kind = kind
        self.kinds.choose(kind.value)
        self._saving.touch()
        self.editor.setFocus()

    def _end(self, after: str) -> None:
        self._after = after
        self._saving.flush()
        if self._saving.settled:
            self._put_away()

    def _note_saved(self, _entry: Entry) -> None:
        self.state.setText(saved_words(self._session))
        if not self._lasting:
            self._hush()
        if self._after:
            self._put_away()

    def _put_away(self) -> None:
        after, self._after = self._after, ""
        entry = self._saving.finish()
        self.hide()
        self._hush()
        self.wipe()
        self.put_away.emit()
        if entry is not None and after == "open":
            self.open_requested.emit(entry)

    def _refuse_file(self, name: str, refusal: Refusal) -> None:
        title, why = refusals.say(refusal).parts
        self._say(self.notice.add if self._lasting else self.notice.say, title, f"{name}\n{why}")
        self._lasting = True

    def _complain(self, refusal: Refusal) -> None:
        self._lasting = False
        self._say(self.notice.say, *refusals.say(refusal).parts)

    def _hush(self) -> None:
        self._lasting = False
        self.notice.hide()
        self._notice_place.hide()

    def _say(self, how: Callable[[str, str], None], title: str, sentence: str) -> None:
        how(title, sentence)
        come(self._notice_place, shown=True)
        self._notice_place.verticalScrollBar().setValue(0)  # the newest stands first
        self._after = ""
        self.state.setText("" if self._saving.settled else self.tr("Not saved yet"))
        if self.isVisible():  # as an icon it is, too; what was put out of sight comes back by a person's wish alone
            self.showNormal()

    def _take_ink(self) -> None:
        self.editor.set_ink(ink_of(self._look))
