"""Bringing entries in and taking everything out, each with what came of it in words."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from journal.deeds import export, take_in
from journal.errors import Cancelled, DamagedText, Refusal
from journal.shapes import ExportReport, ImportReport, UnsavedWords, endings
from journal.transfer.formats import registry
from ui.deed import Deed
from ui.look import Look
from ui.questions.proved import AsWritten, Proved
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_file, choose_folder
from ui.widgets.labels import Label
from ui.widgets.notice import Banner
from ui.widgets.passphrase import Busy, PassphraseField
from ui.widgets.sheet import Sheet
from ui.wording.people import written_words
from ui.wording.refusals import say

MOST_PROBLEMS = 6
"""Reasons that are named one by one; further ones are counted."""
MOST_PLACES = 8


class _MovingSheet(Sheet):
    """What both ways share: words, a deed that can be stopped, and what came of it."""

    def __init__(self, session: Session, look: Look, parent: QWidget, words: tuple[str, str, str]) -> None:
        title, why, deed = words
        super().__init__(look, parent, title, width=500)
        self._stop = Event()
        self.words = Label(look, why, "ui", "soft", wraps=True)
        self._busy = Busy(look)
        self.trouble = Banner(look)
        for part in (self.words, self.trouble, self._busy):
            self.body.addWidget(part)
        self.cancel = QuietButton(look, _tr("Cancel"))
        self.cancel.clicked.connect(self._leave)
        self.go = PrimaryButton(look, deed)
        self.foot.addStretch()
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.go)
        self.deed = Deed(session, self, self.go)

    def begin(self, words: str) -> Event:
        """Show that it is under way; give what tells the deed to stop."""
        self.dismissable = False
        self._stop = Event()
        self.trouble.hide()
        self._busy.say(words)
        return self._stop

    def finish(self, words: str) -> None:
        """Say what came of it."""
        self.dismissable = True
        self._busy.hide()
        self.words.setText(words)
        self.go.hide()
        self.cancel.setText(_tr("Close"))
        self.cancel.setFocus()

    def refuse(self, refusal: Refusal) -> None:
        """Say why it did not work."""
        said = say(refusal)
        self.dismissable = True
        self._busy.hide()
        self.trouble.say(said.title, said.together)

    def _leave(self) -> None:
        if self.dismissable:
            self.close_sheet()
        else:
            self._stop.set()


class ImportSheet(_MovingSheet):
    """Takes in a file of another program's, an export of ours, or words saved elsewhere; `about` may be the file."""

    brought_home = Signal(object)
    """The words of this file are in the journal."""

    def __init__(self, session: Session, look: Look, about: object, parent: QWidget) -> None:
        title = _tr("Bring entries in")
        why = _tr(
            "An earlier export or book of Afterbell’s, words that were saved elsewhere, or what another program wrote: "
            "{0}. Nothing that is here is lost, and what is here already is not added twice."
        ).format(registry.titles(ours=False))
        super().__init__(session, look, parent, (title, why, _tr("Choose a file…")))
        self.go.clicked.connect(self._choose)
        folder = QuietButton(look, _tr("Choose a folder…"))
        folder.clicked.connect(lambda: choose_folder(self, title, self.take_in))
        self.foot.insertWidget(2, folder)
        QWidget.setTabOrder(self.cancel, folder)
        self._folder = folder
        self.deed = Deed(session, self, self.go, folder)
        self._words_at: Path | None = None
        self._passphrase = PassphraseField(look, _tr("Passphrase of the file"), _tr("show"), _tr("hide"))
        self._passphrase.returnPressed.connect(self._open_words)
        self._passphrase.hide()
        self.body.insertWidget(1, self._passphrase)
        if isinstance(about, Path):
            self.take_in(about)

    def first_field(self) -> QWidget | None:
        """Begin with the passphrase, where there is one to type."""
        return None if self._words_at is None else self._passphrase

    def _choose(self) -> None:
        if self._words_at is not None:
            self._open_words()
            return
        kinds = " ".join(f"*{suffix}" for suffix in (*registry.suffixes(), ".zip", endings.WORDS))
        filters = _tr("Journals") + f" ({kinds});;" + _tr("All files") + " (*)"
        choose_file(self, _tr("The file to bring in"), filters, self.take_in)

    def take_in(self, path: Path) -> None:
        """Take in what `path` holds."""
        if take_in.is_words_file(path):
            self._ask_passphrase(path)
            return
        if self.deed.running:
            return
        stop = self.begin(_tr("Bringing entries in…"))
        self.deed.do(partial(take_in.import_file, path=path, cancelled=stop.is_set), self._done, self.refuse)

    def _ask_passphrase(self, path: Path) -> None:
        self._words_at = path
        self._folder.hide()
        self.words.setText(_tr("These words were saved elsewhere, under a passphrase of their own."))
        self.go.setText(_tr("Bring them home"))
        self._passphrase.show()
        self._passphrase.setFocus()

    def _open_words(self) -> None:
        path, passphrase = self._words_at, self._passphrase.text()
        if path is None or not passphrase or self.deed.running:
            return
        self.begin(_tr("Bringing them home…"))
        # Stretching a passphrase takes a second, and the file may lie on a slow stick: not on the journal's thread.
        self.deed.on_other_disk(lambda: take_in.read_words(path, passphrase), self._take_words, self._refuse_words)

    def _take_words(self, words: tuple[UnsavedWords, ...]) -> None:
        self.deed.do(partial(take_in.words, words=words), self._done, self.refuse)

    def _refuse_words(self, refusal: Refusal) -> None:
        self.refuse(refusal)
        self._passphrase.setFocus()
        self._passphrase.selectAll()

    def _done(self, report: ImportReport) -> None:
        if self._words_at is not None:
            self.brought_home.emit(self._words_at)
        self._folder.hide()
        self._passphrase.wipe()
        self._passphrase.hide()
        self.finish(import_words(report))


class ExportSheet(_MovingSheet):
    """Writes everything, or the entries it is opened about, into a plain folder that is not encrypted, and says so.

    Of chosen entries there is a way with names protected, too, which is asked for through `sheet_requested`.
    """

    sheet_requested = Signal(str, object)

    def __init__(self, session: Session, look: Look, about: object, parent: QWidget) -> None:
        why = _tr(
            "Every entry with its pictures, as a plain folder that any program reads. It is not encrypted, and names "
            "stand in it as you wrote them: keep it where you would keep a diary."
        )
        part = _tr(
            "The chosen entries with their pictures, as a plain folder that any program reads. It is not encrypted. "
            "As you wrote them, Afterbell can take them in again; for other eyes, have the names protected."
        )
        self._proved = about if isinstance(about, Proved) else None
        chosen = about.about if isinstance(about, Proved) else about
        part_of = chosen.entries if isinstance(chosen, AsWritten) else chosen
        self._entries = part_of if isinstance(part_of, tuple) else None
        words = (_tr("Take everything out"), why) if self._entries is None else (_tr("Export what you chose"), part)
        super().__init__(session, look, parent, (*words, _tr("Choose where…")))
        self.go.clicked.connect(self._choose_place)
        self._home = Path()
        self.trouble.pressed.connect(lambda: self.write(self._home, leave_out_damaged=True))
        if self._entries is not None and self._proved is None:
            self.go.setText(_tr("As I wrote them…"))
            protect = QuietButton(look, _tr("With names protected…"), "shield")
            protect.clicked.connect(self.close_sheet)
            protect.clicked.connect(lambda: self.sheet_requested.emit("export_protected", about))
            self.foot.insertWidget(2, protect)

    def first_field(self) -> QWidget | None:
        """Begin where it goes on, once the passphrase was typed."""
        return self.go if self._proved is not None else None

    def _choose_place(self) -> None:
        if self._proved is None:
            self.close_sheet()
            self.sheet_requested.emit("export", AsWritten(self._entries or ()))
        else:
            choose_folder(self, _tr("Where to write the export"), self.write)

    def write(self, inside: Path, *, leave_out_damaged: bool = False) -> None:
        """Write everything into a new folder in `inside`."""
        if self.deed.running or self._proved is None:
            return
        stop, self._home = self.begin(_tr("Writing…")), inside

        def stop_here(_done: int, _whole: int) -> None:
            if stop.is_set():
                raise Cancelled

        write = partial(
            export.as_written,
            proof=self._proved.proof,
            inside=inside,
            entries=self._entries,
            progress=stop_here,
            leave_out_damaged=leave_out_damaged,
        )
        self.deed.ask(write, self._done, self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say why it did not work; what is damaged need not keep the rest here."""
        super().refuse(refusal)
        if isinstance(refusal, DamagedText):
            said = say(refusal)
            self.trouble.say(said.title, said.together, _tr("Write all the rest"))

    def _done(self, report: ExportReport) -> None:
        words = written_words(report)
        if report.left_out:
            words += " " + _tr("Left out, because the file is damaged there: {0}.").format(len(report.left_out))
        self.finish(words)


def import_words(report: ImportReport) -> str:
    """Say what an import did: what came in, what was here already, what did not and why."""
    lines = [_tr("{0} of {1} entries came in, with {2} files.").format(report.added, report.found, report.attachments)]
    if report.duplicates:
        one = _tr("One was here already.")
        lines.append(one if report.duplicates == 1 else _tr("{0} were here already.").format(report.duplicates))
    if report.united:
        one = _tr("One of these took in what was new in it; both texts are kept.")
        many = _tr("{0} of these took in what was new in them; both texts are kept.").format(report.united)
        lines.append(one if report.united == 1 else many)
    reasons = Counter(problem.reason for problem in report.problems)
    for reason, count in reasons.most_common(MOST_PROBLEMS):
        places = [problem.where for problem in report.problems if problem.reason == reason]
        where = ", ".join(places[:MOST_PLACES]) + (" …" if count > MOST_PLACES else "")
        if reason == "date-inside":
            lines.append(_tr("A date could not be read, so its words came in with the entry before: {0}").format(where))
        else:
            lines.append(_tr("{0} did not come in, because {1}: {2}").format(count, _why(reason), where))
    return "\n".join(lines)


def _why(reason: str) -> str:
    return {
        "date": _tr("no day could be found"),
        "before-dates": _tr("no date stands before it"),
        "empty": _tr("there was nothing in it"),
        "not-an-entry": _tr("it is no entry"),
        "not-text": _tr("it is no text"),
        "index": _tr("it only leads to other pages"),
        "not-read": _tr("Afterbell does not read such files"),
        "of-the-program": _tr("a program keeps it for itself"),
        "not-json": _tr("it is JSON that is cut off or damaged"),
        "damaged-zip": _tr("it is damaged in the ZIP"),
        "encrypted": _tr("it is encrypted"),
        "older-text": _tr("it is an older wording of a day"),
        "trashed": _tr("it was in the trash there"),
        "left-out": _tr("it has no place in an entry"),
        "too-large": _tr("it is too large"),
        "damaged-here": _tr("it is damaged in this journal, and stays as it is"),
        "file-missing": _tr("the photo or file was not there"),
        "file-too-large": _tr("the photo or file is over 50 MB"),
        "setting-unknown": _tr("this Afterbell does not know such a setting"),
        "setting-unfit": _tr("its value does not fit"),
        "setting-stays": _tr("what guards a journal, or is true of one computer only, stays as it is here"),
    }.get(reason, _tr("it could not be read"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Moving", words)
