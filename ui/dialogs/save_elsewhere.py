"""Saving words elsewhere: a passphrase, a place, and one file that any age opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal.dates import clock
from journal.deeds import words_file
from journal.shapes.endings import WORDS
from ui import held_words
from ui.deed import Deed
from ui.keeping import Words
from ui.look import Look
from ui.opening.choose import ChoosePassphrase
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_place
from ui.widgets.layouts import REST, put
from ui.wishes import NoteElsewhere, Wishing
from ui.wording import translate
from ui.working import WorkingSheet


class SaveElsewhereSheet(WorkingSheet):
    """Saves all words that are not home; then locking need not wait for them."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget) -> None:
        title = translate("SaveElsewhereSheet", "Save {words} elsewhere").format(
            words=held_words.words_told([held for held in session.held if held_words.for_a_file_of_words([held.words])])
        )
        why = translate(
            "SaveElsewhereSheet",
            "One file under a passphrase of its own, on a stick or another disk. Afterbell brings it home, and any "
            "program that knows age opens it.",
        )
        super().__init__(look, parent, title, why, width=480)
        self.scroll_body()
        self._session, self._wish = session, wish
        self._passphrase = ""
        self.fields = ChoosePassphrase(session, look)
        self.begins_at = self.fields.first
        self.fields.chosen.connect(self._choose_place)
        put(self.body, self.fields, self.trouble, self.busy)
        self.go = PrimaryButton(look, self.tr("Choose a place…"), clicked=self.fields.submit)
        self._deed = Deed(session, self, self.go)
        put(self.foot, REST, QuietButton(look, self.tr("Cancel"), clicked=self.dismiss), self.go)

    def write_to(self, path: Path) -> None:
        """Write the words as they are now into a file at `path`."""
        self._session.flush()
        words, passphrase = held_words.for_a_file_of_words(self._session.unsaved), self._passphrase
        pieces = tuple(held_words.as_unsaved(each, clock.now()) for each in words)
        self.work(self.tr("Saving…"))
        # Not on the journal's thread: it may be waiting for the very disk that does not answer.
        self._deed.on_other_disk(
            lambda: words_file.save(path, pieces, passphrase), lambda _: self._done(path, words), self.refuse
        )

    def _choose_place(self, passphrase: str) -> None:
        self._passphrase = passphrase
        filters = self.tr("Words", "files that hold words") + f" (*{WORDS})"
        choose_place(self, self.tr("Where to save the words"), words_file.proposed_name(), filters, self.write_to)

    def _done(self, path: Path, words: tuple[Words, ...]) -> None:
        self.fields.wipe()
        self._passphrase = ""
        self._session.note_elsewhere(words)
        self.leave_for(self._wish, NoteElsewhere(path))
