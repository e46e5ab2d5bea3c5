"""The photos and files of the entry that is written: taken in, named below the text, taken out again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.shapes import Attachment
from ui.editor.attaching import Attaching, looks_like_a_picture, take_line_out
from ui.editor.offered import Offered
from ui.editor.saving import Saving
from ui.embeds.controls import EmbedControls
from ui.embeds.drawing import Embeds
from ui.look import Look
from ui.pages.journal.file_row import FileRow
from ui.pages.journal.inline import Inline
from ui.pages.journal.surface import Surface
from ui.pages.journal.taking_out import TakingOut
from ui.session import Session
from ui.widgets.choose_file import choose_files


class EntryFiles(QObject):
    """`chosen` carries what somebody chose in a dialog, `refused` why something was not kept."""

    chosen = Signal(tuple)
    refused = Signal(object)

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
        """Ask for photos and files on the disk."""
        choose_files(self._surface, self.tr("Photos and files"), self.tr("All files (*)"), self._offer)

    def _offer(self, paths: tuple[Path, ...]) -> None:
        self.chosen.emit(tuple(Offered(name=path.name, path=path) for path in paths))

    def _note(self, made: Attachment) -> None:
        if not made.width and looks_like_a_picture(made.name):
            words = self.tr("{0} is no picture that can be shown here. It is kept with the entry as it is.")
            self._surface.complain(self.tr("Kept as a file"), words.format(made.name))

    def _let_go_of(self, made: Attachment) -> None:
        take_line_out(self._surface.editor, made)
        self._saving.flush()
