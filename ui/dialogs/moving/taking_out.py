"""Taking everything out, or a part, into a plain folder; or all of it into one encrypted file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal.deeds import export
from journal.errors import DamagedJournal, Refusal
from journal.shapes import ExportReport
from journal.shapes.endings import SEALED_EXPORT
from ui.dialogs.moving.frame import MovingSheet
from ui.look import Look
from ui.opening.choose import ChoosePassphrase
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.choose_file import choose_folder, choose_place
from ui.widgets.folder_shown import folder_button
from ui.widgets.wrapped_box import WrappedBox
from ui.wishes import Export, ExportProtected, Wishing
from ui.wording import translate
from ui.wording.people import written_words


class ExportSheet(MovingSheet):
    """Writes everything, or the entries it is opened about, into a plain folder that is not encrypted, and says so.

    Of chosen entries there is a way with names protected, too, which is a sheet of its own. Everything can also become
    one file under a passphrase.
    """

    def __init__(self, session: Session, look: Look, wish: Wishing, wanted: Export, parent: QWidget) -> None:
        why = translate(
            "Moving",
            "Every entry with its pictures, as a plain folder that any program reads. It is not encrypted, and names "
            "stand in it as you wrote them: keep it where you would keep a diary.",
        )
        part = translate(
            "Moving",
            "The chosen entries with their pictures, as a plain folder that any program reads. It is not encrypted. "
            "As you wrote them, Afterbell can take them in again; for other eyes, have the names protected.",
        )
        self._session = session
        self._wish, self._proved, self._entries = wish, wanted.proved, wanted.entries
        words = (
            (translate("Moving", "Take everything out"), why)
            if self._entries is None
            else (translate("Moving", "Export what you chose"), part)
        )
        super().__init__(session, look, parent, (*words, translate("Moving", "Choose where…")), width=580)
        self.go.clicked.connect(self._choose_place)
        self._home = Path()
        self._passphrase = ""
        self.fields: ChoosePassphrase | None = None
        self.places = WrappedBox(look, translate("Moving", "Photos and recordings keep where and when they were made"))
        self.versions = WrappedBox(look, translate("Moving", "Entries keep their earlier versions"))
        self.kept = (self.places, self.versions)
        for at, box in enumerate(self.kept, 1):
            box.setChecked(True)
            self.body.insertWidget(at, box)
            self.setTabOrder(box, self.cancel)
            box.setVisible(self._proved is not None)  # without a place of its own it would be a window
        self.seal = QuietButton(look, translate("Moving", "As one encrypted file…"), "lock")
        self.seal.clicked.connect(self._ask_passphrase)
        self.foot.insertWidget(2, self.seal)
        self.seal.setVisible(self._entries is None)
        self.setTabOrder(self.seal, self.go)
        self.trouble.pressed.connect(lambda: self._write_again(self._home))
        if (chosen := wanted.entries) is not None and self._proved is None:
            self.go.setText(translate("Moving", "As I wrote them…"))
            protect = QuietButton(look, translate("Moving", "With names protected…"), "shield")
            protect.clicked.connect(self.close_sheet)
            protect.clicked.connect(lambda: wish(ExportProtected(chosen)))
            self.foot.insertWidget(2, protect)
            self.setTabOrder(protect, self.go)

    def first_field(self) -> QWidget | None:
        """Begin where it goes on, once the passphrase was typed."""
        return self.go if self._proved is not None else None

    def _choose_place(self) -> None:
        if self._proved is None:
            self.leave_for(self._wish, Export(self._entries or (), asked=True))
        elif self.fields is not None:
            self.fields.submit()
        else:
            choose_folder(self, translate("Moving", "Where to write the export"), self.write)

    def write(self, inside: Path, *, leave_out_damaged: bool = False) -> None:
        """Write everything into a new folder in `inside`."""
        if not self.deed.running:
            self._home = inside
            place = export.PlainFolder(inside / _usual_name(), self.places.isChecked(), self.versions.isChecked())
            self._write(place, leave_out_damaged=leave_out_damaged)

    # As one encrypted file

    def _ask_passphrase(self) -> None:
        if self.fields is not None or self.deed.running:
            return
        self.seal.hide()
        for box in self.kept:
            box.hide()
        self.words.say(
            translate(
                "Moving",
                "Everything in one file under a passphrase of its own, with the people list and your keys of the "
                "circle. Afterbell brings it in again, and any program that knows age opens it. Without the passphrase "
                "nobody does.",
            )
        )
        self.fields = ChoosePassphrase(self._session, self.look)
        self.fields.chosen.connect(self._choose_file)
        self.body.insertWidget(1, self.fields)
        self.fields.first.setFocus()

    def _choose_file(self, passphrase: str) -> None:
        if self.deed.running:
            return
        self._passphrase = passphrase
        choose_place(
            self,
            translate("Moving", "Where to write the export"),
            _usual_name() + SEALED_EXPORT,
            translate("Moving", "Encrypted files") + " (*.age)",
            self.write_sealed,
        )

    def write_sealed(self, path: Path, *, leave_out_damaged: bool = False) -> None:
        """Write everything into one file at `path`, or beside what is there, under the passphrase that was chosen."""
        if self.deed.running:
            return
        self._home = path
        passphrase = self._passphrase
        # Stretching a passphrase takes a second: not on the journal's thread.
        self.begin_elsewhere(
            translate("Moving", "Writing…"),
            lambda: export.sealed_beside(path, passphrase),
            lambda place: self._write(place, leave_out_damaged=leave_out_damaged),
            self.refuse,
        )

    # Either way

    def _write_again(self, place: Path) -> None:
        if self.fields is not None:
            self.write_sealed(place, leave_out_damaged=True)
        else:
            self.write(place, leave_out_damaged=True)

    def _write(self, place: export.Place, *, leave_out_damaged: bool) -> None:
        if self._proved is None:
            return
        stop = self.work(translate("Moving", "Writing…"))
        write = partial(
            export.exporting,
            proof=self._proved.proof,
            place=place,
            entries=self._entries,
            leave_out_damaged=leave_out_damaged,
            cancelled=stop.is_set,
        )
        for choice in (self.seal, *self.kept):
            choice.setEnabled(False)
        self.deed.go_through(write, self._done, self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say why it did not work; what is damaged need not keep the rest here."""
        super().refuse(refusal)
        for choice in (self.seal, *self.kept):
            choice.setEnabled(True)
        if isinstance(refusal, DamagedJournal):
            self.trouble.refuse(refusal, translate("Moving", "Write all the rest"))

    def _done(self, report: ExportReport) -> None:
        self.seal.hide()
        for box in self.kept:
            box.hide()
        self._passphrase = ""
        if self.fields is not None:
            self.fields.wipe()
            self.fields.hide()
        words = written_words(report)
        if report.missing:
            words += " " + translate("Moving", "Left out, because the file is damaged there: {0}.").format(
                report.missing
            )
        if report.telling:
            words += " " + translate("Moving", "These may still tell where they were made: {0}.").format(
                ", ".join(report.telling)
            )
        self.finish(words)
        self.foot.insertWidget(1, folder_button(self.look, report.path.parent))


def _usual_name() -> str:
    return export.named_by_day(translate("Moving", "Afterbell export {0}"))
