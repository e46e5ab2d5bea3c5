"""The photos and files of the entry that is written: taken in, named below the text, taken out again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.changes import Changes, Room
from journal.deeds import read
from journal.shapes import Attachment, EntryId
from ui.editor.attaching import Attaching, looks_like_a_picture, take_line_out
from ui.editor.offered import Offered
from ui.editor.saving import Saving
from ui.embeds.controls import EmbedControls
from ui.embeds.drawing import Embeds
from ui.look import Look
from ui.pages.journal.files import FILES
from ui.pages.journal.inline import Inline
from ui.pages.journal.surface import Surface
from ui.pages.journal.taking_out import TakingOut
from ui.session import Session
from ui.widgets.chips import Chip
from ui.widgets.choose_file import choose_files
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import clear, in_column
from ui.widgets.scrolling import scrolling
from ui.widgets.tips import set_tip
from ui.wording.people import further_files_words

LONGEST = 32
"""Letters of a name; the middle of a longer one is left out, because its end says what it is."""

HIGHEST = 164
"""Pixels: almost five lines; the rest is scrolled to, because the room belongs to the text."""


class EntryFiles(QObject):
    """`chosen` carries what somebody chose in a dialog, `refused` what was not kept, and why."""

    chosen = Signal(tuple)
    refused = Signal(str, object)

    def __init__(self, session: Session, look: Look, surface: Surface, saving: Saving) -> None:
        super().__init__(surface)
        self._surface, self._saving = surface, saving
        self.attaching = Attaching(session, saving, surface.editor)
        self.attaching.shown.connect(self._note)
        self.attaching.refused.connect(self.refused)
        self.row = FileRow(session, look, lambda: saving.place.entry)
        surface.add_row(self.row)
        self._inline = Inline(session, look, self)
        self._embeds = Embeds(look, surface.editor, self._inline.picture)
        self._controls = EmbedControls(look, surface.editor, self._embeds)
        self._embeds.missing.connect(self._inline.fetch_one)
        self._inline.arrived.connect(self._embeds.redraw)
        self.row.found.connect(self._show_in_text)
        self.taking_out = TakingOut(session, look, surface)
        self.taking_out.agreed.connect(self._let_go_of)
        self.row.take_out_requested.connect(self.taking_out.ask)

    def _show_in_text(self, files: tuple[Attachment, ...]) -> None:
        self._inline.keep_only(files)
        self._embeds.show_files(files)

    def pick(self) -> None:
        """Ask for photos and files on the disk; then one goes on writing."""
        dialog = choose_files(self._surface, self.tr("Photos and files"), self.tr("All files (*)"), self._offer)
        dialog.finished.connect(self._surface.editor.setFocus)

    def _offer(self, paths: tuple[Path, ...]) -> None:
        self.chosen.emit(tuple(Offered(name=path.name, path=path) for path in paths))

    def _note(self, made: Attachment) -> None:
        if not made.width and looks_like_a_picture(made.name):
            words = self.tr("{0} is no picture that can be shown here. It is kept with the entry as it is.")
            self._surface.complain_too(self.tr("Kept as a file"), words.format(made.name))

    def _let_go_of(self, made: Attachment) -> None:
        take_line_out(self._surface.editor, made)
        self._saving.flush()


class FileRow(QWidget):
    """A chip for each, twenty until more are asked for, hidden where there are none.

    `which` gives the entry that is written.
    """

    take_out_requested = Signal(object)
    found = Signal(tuple)
    """The files of the entry, as they are now."""

    def __init__(self, session: Session, look: Look, which: Callable[[], EntryId]) -> None:
        super().__init__()
        self._session, self._look, self._which = session, look, which
        self._files: tuple[Attachment, ...] = ()
        self._count = 0
        chips = QWidget()
        self._row = FlowLayout(chips, 8)
        self._area = scrolling(chips)
        self._area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        in_column(self._area, on=self)
        look.changed.connect(self._fit)
        self._fit()
        session.changed.connect(self._take_changes)
        self.hide()

    def look_up(self) -> None:
        """Look at the files of the entry that is written now."""
        entry = self._which()
        self._session.ask(
            self,
            partial(read.files, entry_id=entry),
            lambda files: self.show_files(files) if entry == self._which() else None,
            topic="files",
        )

    def wipe(self) -> None:
        """Show none."""
        self.show_files(())

    def _fit(self) -> None:
        self._area.setMaximumHeight(self._look.px(HIGHEST))

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.ATTACHMENTS):
            self.look_up()

    def show_files(self, files: tuple[Attachment, ...]) -> None:
        """Show these, which are those of the entry that is written now."""
        if files != self._files:
            same = {made.entry for made in self._files} == {made.entry for made in files}
            count = max(FILES, self._count if same else 0)
            self._files, self._count = files, 0
            clear(self._row)
            self._show_more(count)
        self.setHidden(not files)
        self.found.emit(files)

    def _show_more(self, more: int) -> None:
        part = self._files[self._count : self._count + more]
        self._count += len(part)
        for made in part:
            self._row.addWidget(self._chip(made))
        if left := len(self._files) - self._count:
            further = Chip(self._look, further_files_words(left), checkable=False)
            further.clicked.connect(lambda: self._show_further(further))
            self._row.addWidget(further)

    def _show_further(self, asked: Chip) -> None:
        first = self._row.count() - 1
        self._row.takeAt(first)
        self._show_more(FILES)
        # The keyboard goes on to the first of those that came, because the chip it was on is gone.
        if asked.hasFocus() and (came := self._row.itemAt(first)) is not None and (chip := came.widget()) is not None:
            chip.show()
            chip.setFocus()
            QTimer.singleShot(0, chip, lambda: self._area.ensureWidgetVisible(chip))  # when it has its place
        asked.hide()
        asked.deleteLater()

    def _chip(self, made: Attachment) -> Chip:
        half = LONGEST // 2
        ends = made.name[:half].rstrip(), made.name[-half:].lstrip()
        short = made.name if len(made.name) <= LONGEST else "…".join(ends)
        chip = Chip(self._look, f"{short} ×", checkable=False)
        chip.setAccessibleName(self.tr("Take {name} out").format(name=made.name))
        set_tip(chip, self.tr("Take this out of the entry…"))
        chip.clicked.connect(lambda: self.take_out_requested.emit(made))
        return chip
