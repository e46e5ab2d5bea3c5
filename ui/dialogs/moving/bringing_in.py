"""Bringing entries in: what would come is looked at first, then all of it comes, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from journal import files
from journal.changes import Changes, Room
from journal.deeds import take_in, words_file
from journal.errors import Refusal
from journal.shapes import EntryId, ImportChoices, ImportPreview, ImportReport, Kind, Problem, UnsavedWords, endings
from journal.transfer.formats import registry, titles
from ui.deed import Deed
from ui.dialogs.moving.frame import MovingSheet
from ui.dialogs.moving.looking import LookFirst
from ui.dialogs.moving.words import import_words, report_words
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.cards import Card
from ui.widgets.choose_file import choose_file, choose_folder, choose_place
from ui.widgets.dropping import TakesOneFile
from ui.widgets.fields import ComboBox, LineField
from ui.widgets.labels import Label
from ui.widgets.layouts import drop, in_row, put
from ui.widgets.letters import HoldsChoices
from ui.widgets.passphrase import PassphraseField
from ui.widgets.scrolling import scrolling
from ui.wishes import NoteHome, Wishing
from ui.wording import translate
from ui.wording.kinds import kind_word


class MarkAll(HoldsChoices, Card):
    """Three fields and a button; `marked` comes when the journal has it."""

    marked = Signal()

    def __init__(self, session: Session, look: Look, entries: tuple[EntryId, ...]) -> None:
        super().__init__(look, translate("Moving", "Give all %Ln of them", "", len(entries)))
        self._entries = entries
        self._given: tuple[Kind | None, bool] = (None, False)
        self.kind = ComboBox(translate("Moving", "Kind"))
        self.kind.addItem(translate("Moving", "The kind they have"), None)
        for kind in Kind:
            self.kind.addItem(kind_word(kind), kind)
        self.tag = LineField(translate("Moving", "Tag"), translate("Moving", "#tag"))
        self.star = QCheckBox(translate("Moving", "Star", "what an entry is given"))
        self.give = QuietButton(look, translate("Moving", "Give", "the verb: a kind, a tag or a star"))
        self.give.clicked.connect(self._mark)
        self._said = Label(look, "", "ui-small", "soft", wraps=True)
        across = in_row(self.kind, self.tag, self.star, self.give)
        put(self.body, across, self._said)
        self._deed = Deed(session, self, self.give)

    def was_touched(self) -> bool:
        """Tell whether a kind or a star is chosen and not given yet."""
        return self._chosen != self._given

    @property
    def _chosen(self) -> tuple[Kind | None, bool]:
        return [None, *Kind][self.kind.currentIndex()], self.star.isChecked()

    def _mark(self) -> None:
        (kind, starred), tag = self._chosen, self.tag.text().strip()
        if kind is None and not tag and not starred:
            self._said.setText(translate("Moving", "Choose a kind, a tag or a star first."))
            return
        mark = partial(take_in.mark_all, entries=self._entries, kind=kind, tag=tag, starred=starred)
        self._deed.do(mark, lambda _: self._done(kind, starred=starred))

    def _done(self, kind: Kind | None, *, starred: bool) -> None:
        self._given = kind, starred
        self.tag.setModified(False)
        self._said.setText(translate("Moving", "All %Ln have it now.", "", len(self._entries)))
        self.marked.emit()


class ImportSheet(MovingSheet):
    """Takes in a file of another program's, an export of ours, or words saved elsewhere; `file` where it is known.

    What another program wrote is looked at first; nothing is written before the button that says how many come.
    """

    def __init__(self, session: Session, look: Look, wish: Wishing, file: Path | None, parent: QWidget) -> None:
        title = translate("Moving", "Bring entries in")
        why = translate(
            "Moving",
            "An earlier export or book of Afterbell’s, words that were saved elsewhere, or what another program wrote: "
            "{0}. Nothing that is here is lost, and what is here already is not added twice.",
        ).format(titles.titles(ours=False))
        super().__init__(session, look, parent, (title, why, translate("Moving", "Choose a file…")), width=860)
        self._session = session
        self.go.clicked.connect(self._choose)
        folder = QuietButton(look, translate("Moving", "Choose a folder…"))
        folder.clicked.connect(lambda: choose_folder(self, title, self.look_into))
        self.report = QuietButton(look, translate("Moving", "Keep this report…"), clicked=self._keep_report)
        self.report.hide()
        self.foot.insertWidget(0, self.report)
        self.foot.insertWidget(3, folder)
        QWidget.setTabOrder(self.cancel, folder)
        self._folder = folder
        self.deed = Deed(session, self, self.go, folder)
        self._path: Path | None = None
        self._there: take_in.Found | None = None
        self._key: take_in.FileKey | None = None
        self._wish = wish
        self._sealed_at: Path | None = None
        self._problems: tuple[Problem, ...] = ()
        self.first: LookFirst | None = None
        self._area: QWidget | None = None
        self.marking: MarkAll | None = None
        show, hide = translate("Moving", "show"), translate("Moving", "hide")
        self._passphrase = PassphraseField(look, translate("Moving", "Passphrase of the file"), show, hide)
        self._passphrase.returnPressed.connect(self._open_sealed)
        self._passphrase.hide()
        self.body.insertWidget(1, self._passphrase)
        TakesOneFile(self, self._take_dropped)
        if file is not None:
            self.look_into(file)

    def first_field(self) -> QWidget | None:
        """Begin with the passphrase, where there is one to type, or with the file, where none is looked into yet."""
        if self._sealed_at is not None:
            return self._passphrase
        return self.go if self._path is None else None

    def _choose(self) -> None:
        if self.first is not None and self._path is not None:
            self._bring_in(self._path, self.first.choices)
        elif self._sealed_at is not None:
            self._open_sealed()
        else:
            kinds = " ".join(f"*{suffix}" for suffix in (*registry.suffixes(), ".age", endings.WORDS))
            filters = translate("Moving", "Journals") + f" ({kinds});;" + translate("Moving", "All files") + " (*)"
            choose_file(self, translate("Moving", "The file to bring in"), filters, self.look_into)

    # Looking

    def _take_dropped(self, path: Path) -> None:
        """Look into what was dropped, in place of what was looked into; not while anything comes in, or once it did."""
        if self.deed.running or self.go.isHidden():
            return
        self._drop_look()
        self._sealed_at = self._key = None
        self._passphrase.wipe()
        self._passphrase.hide()
        self.look_into(path)

    def look_into(self, path: Path, choices: ImportChoices | None = None) -> None:
        """Show what would come of `path`; what this journal put away comes at once."""
        if self.deed.running:
            return
        self._path = path
        self.work(translate("Moving", "Looking…"))
        self.dismissable = True  # nothing is written yet
        # A whole year of another program's takes its time, and may lie on a slow stick: not on the journal's thread.
        seek = partial(_seek, path, choices, self._key)
        self.deed.on_other_disk(seek, partial(self._compare, path, choices), self.refuse)

    def _compare(
        self, path: Path, choices: ImportChoices | None, there: take_in.Found | Literal["sealed"] | None
    ) -> None:
        if self.isHidden():
            return
        if there == "sealed":
            self._ask_passphrase(path)
            return
        self._there = there
        if there is None:
            self._bring_in(path, None)
            return
        look = partial(take_in.previewing, there=there)
        self.deed.go_through(look, partial(self._show, path, choices), self.refuse)

    def _show(self, path: Path, choices: ImportChoices | None, found: ImportPreview) -> None:
        self.busy.hide()
        self._drop_look()
        self.title.say(translate("Moving", "Look before it comes in"))
        self.words.hide()
        self._folder.hide()
        self.first = LookFirst(self.look, path.name, found, choices)
        self.first.chosen.connect(self._say_plan)
        self.first.columns_chosen.connect(self._look_again)
        self._area = scrolling(self.first)
        self.body.insertWidget(1, self._area, 1)
        self.report.show()
        self._say_plan()
        self.offer_focus(self.go)

    def _say_plan(self) -> None:
        if self.first is None:
            return
        coming = self.first.coming
        self.go.setText(
            translate("Moving", "Bring %Ln entries in", "", coming)
            if coming or not self.first.brings
            else translate("Moving", "Bring in what is new")
        )
        self.go.setEnabled(self.first.brings)
        self.words.say(self.first.plan)
        self._problems = self.first.problems
        self.words.show()

    def _look_again(self) -> None:
        if self._path is not None and self.first is not None:
            self.look_into(self._path, self.first.choices)

    def _drop_look(self) -> None:
        if self._area is not None:
            drop(self.body, self._area)
        self._area = self.first = None

    # Bringing in

    def _bring_in(self, path: Path, choices: ImportChoices | None) -> None:
        if self.deed.running:
            return
        stop = self.work(translate("Moving", "Bringing entries in…"))
        if self._area is not None and self.first is not None:
            self._area.setEnabled(False)
            self.first.unwritten.hide()

        session, phases = self._session, [take_in.Phase.COMING]
        begin = partial(
            take_in.importing,
            path=path,
            choices=choices,
            there=self._there,
            key=self._key,
            cancelled=lambda: stop.is_set() or session.is_locking,
            reached=phases.append,  # on the journal's thread, where nothing is known of a widget
        )
        self.cancel.setText(translate("Moving", "Stop"))
        self.deed.go_through(begin, self._came_in, self._stopped, partial(self._tell, phases))

    def _came_in(self, report: ImportReport) -> None:
        self._tell_pages()
        self._done(report)

    def _tell_pages(self) -> None:
        """Let every page look again: what came in slices, or went so, told none."""
        self._session.changed.emit(Changes(rooms=frozenset(Room)))

    def _tell(self, phases: Sequence[take_in.Phase], done: int, whole: int) -> None:
        if self.dismissable:
            return
        words = {
            take_in.Phase.COMING: translate("Moving", "{0} of {1}"),
            take_in.Phase.BESIDE: translate(
                "Moving", "All entries are here. What belongs with them follows, and is not stopped: {0} of {1}"
            ),
            take_in.Phase.UNITING: translate("Moving", "Entries that were here take in what is new: {0} of {1}"),
            take_in.Phase.GOING_BACK: translate("Moving", "Taking back what came in: {0} of {1}"),
        }[phases[-1]]
        self.cancel.setEnabled(phases[-1] in {take_in.Phase.COMING, take_in.Phase.UNITING})
        self.busy.say(words.format(*map(QLocale().toString, (done, whole))), far=(done, whole))

    def _stopped(self, refusal: Refusal) -> None:
        self._tell_pages()
        self.cancel.setText(translate("Moving", "Cancel"))
        self.cancel.setEnabled(True)
        if self._area is not None and self.first is not None:
            self._area.setEnabled(True)
            self.first.unwritten.show()
        self.refuse(refusal)

    def _done(self, report: ImportReport) -> None:
        if self._sealed_at is not None and report.source == "words":
            self._wish(NoteHome(self._sealed_at))
        self._drop_look()
        self._folder.hide()
        self._passphrase.wipe()
        self._passphrase.hide()
        self.cancel.setEnabled(True)
        self._problems = report.problems
        self.report.setVisible(bool(report.problems))
        self.title.setText(translate("Moving", "Bring entries in"))
        self.finish(import_words(report))
        if report.entries:
            self.marking = MarkAll(self._session, self.look, report.entries)
            self.body.insertWidget(1, self.marking)

    # What is under a passphrase: words saved elsewhere, or an export

    def _ask_passphrase(self, path: Path) -> None:
        self._path, self._sealed_at = None, path
        self.busy.hide()
        self._folder.hide()
        if path.name.endswith(endings.WORDS):
            said = translate("Moving", "These words were saved elsewhere, under a passphrase of their own.")
            go = translate("Moving", "Bring them home")
        else:
            said = translate("Moving", "This file is under a passphrase of its own.")
            go = translate("Moving", "Open it")
        self.words.say(said)
        self.go.setText(go)
        self._passphrase.show()
        self._passphrase.setFocus()

    def _open_sealed(self) -> None:
        path, passphrase = self._sealed_at, self._passphrase.text()
        if path is None or not passphrase or self.deed.running:
            return
        # Stretching a passphrase takes a second, and the file may lie on a slow stick: not on the journal's thread.
        unseal = partial(take_in.open_with, path, passphrase)
        self.begin_elsewhere(translate("Moving", "Opening…"), unseal, self._take_opened, self._refuse_opening)

    def _take_opened(self, held: tuple[UnsavedWords, ...] | take_in.FileKey) -> None:
        if isinstance(held, tuple):
            self.deed.do(partial(words_file.take_in, words=held), self._done, self.refuse)
        elif self._sealed_at is not None:
            self._key = held
            self._passphrase.hide()
            self.look_into(self._sealed_at)

    def _refuse_opening(self, refusal: Refusal) -> None:
        self.refuse(refusal)
        self._passphrase.setFocus()
        self._passphrase.selectAll()

    # The report

    def _keep_report(self) -> None:
        said = report_words(self.words.text(), self._problems)

        def keep(path: Path) -> None:
            write = partial(files.replace, path, said.encode("utf-8", "replace"), for_others=True)
            self._session.other_disks.ask(self, write, lambda _: None, self.refuse)

        choose_place(
            self,
            translate("Moving", "Where to keep the report"),
            translate("Moving", "Import report.txt"),
            translate("Moving", "Text") + " (*.txt)",
            keep,
        )


def _seek(
    path: Path, choices: ImportChoices | None, key: take_in.FileKey | None
) -> take_in.Found | Literal["sealed"] | None:
    """Look into a file as the deed does, or tell that its passphrase is needed first."""
    if key is None and take_in.is_under_passphrase(path):
        return "sealed"
    return take_in.look_into(path, choices, key)
