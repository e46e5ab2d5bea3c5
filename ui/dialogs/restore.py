"""Restoring a backup: which one, its passphrase, how many entries came back."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from journal.deeds import back_up, before_restoring
from journal.errors import NotReadable, Refusal
from journal.shapes import BackupInfo, BackupReason, KeysThen
from ui.deed import Deed
from ui.look import Look, set_look
from ui.preferences import journals_folder
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, START, in_column, put
from ui.widgets.secret_field import SecretField
from ui.wishes import CompareCopies, OpenJournal, Wishing
from ui.wording import translate
from ui.wording.days import moment
from ui.wording.people import size_words
from ui.working import WorkingSheet


class Restored(NamedTuple):
    """What came of a press: how many entries are back, None where none is yet; how many are newer, None: not known.

    `kept`: how many of those were brought in as well, None where that was not asked for or did not go.
    """

    entries: int | None
    newer: int | None
    kept: int | None = None


class RestoreSheet(WorkingSheet):
    """Puts a backup back into the journal's `folder`, beside it while it is open; then wishes for it to be opened."""

    def __init__(self, session: Session, look: Look, wish: Wishing, folder: Path | None, parent: QWidget) -> None:
        beside = translate("RestoreSheet", "It comes back beside the journal that is open, as one of its own.")
        why = translate(
            "RestoreSheet", "The journal that is there now is set aside under another name, never overwritten."
        )
        title = translate("RestoreSheet", "Restore a backup")
        super().__init__(look, parent, title, beside if session.is_open else why, width=520)
        self._session, self._wish, self._folder = session, wish, folder
        self._home: Path | None = None
        self._told_newer: Path | None = None
        self.list = QListWidget()
        set_look(self.list, "field")
        look.set_font(self.list, "ui")
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        self.list.setMinimumHeight(150)  # with large text too: what stands below it is read as well
        self.list.itemSelectionChanged.connect(self._settle_button)
        self.list.itemSelectionChanged.connect(self._ask_what_opens)
        self.opens = Label(look, "", "ui-small", "soft", wraps=True)
        self.opens.hide()
        elsewhere = LinkButton(look, self.tr("Look in another folder…"))
        elsewhere.clicked.connect(lambda: choose_folder(self, self.tr("The folder with the backups"), self._look_in))
        self.secret = SecretField(look, self.tr("The passphrase of that day"))
        self.secret.entered.connect(self._restore)
        self._told = Label(look, "", "ui-small", "soft", wraps=True)
        self._told.hide()
        self.trouble.pressed.connect(lambda: self._restore(keeps=True))
        self._none = Label(look, self.tr("No backups there."), "ui", "soft")
        self.compare = LinkButton(look, self.tr("Compare it with the journal first…"), clicked=self._compare)
        self._lay_out(elsewhere)
        self.compare.setVisible(session.is_open)
        self._away = QuietButton(look, self.tr("Cancel"), clicked=self.dismiss)
        self.go = PrimaryButton(look, self.tr("Restore"), clicked=self._restore)
        self._deed = Deed(session, self, self.go)
        put(self.foot, REST, self._away, self.go)
        self._settle_button()
        self._ask()

    def _lay_out(self, elsewhere: QWidget) -> None:
        content = QWidget()
        rows = in_column(self.list, self._none, (elsewhere, START), (self.compare, START), on=content)
        put(rows, self.opens, self.trouble, self.busy, self._told)
        self.add_scrolling(content)
        self.body.addWidget(self.secret)  # never scrolled away: without it nothing comes back

    def _ask(self) -> None:
        folder, home = self._folder, self._home

        def look_there() -> tuple[BackupInfo, ...]:
            if home is not None:
                return back_up.found_in(home)
            return back_up.backups(folder) if folder is not None else ()

        self._session.other_disks.ask(self, look_there, self._show, self.refuse)

    def _look_in(self, folder: Path) -> None:
        self._home = folder
        self._ask()

    def _show(self, found: tuple[BackupInfo, ...]) -> None:
        self.list.clear()
        for info in found:
            words = self.tr("{0} · {1}").format(moment(info.made_at), entries_words(info.entries))
            words = self.tr("{0} · {1}").format(words, size_words(info.size))
            if not info.verified:
                words = self.tr("{0} · not whole any more").format(words)
            if info.reason is BackupReason.BEFORE_BRINGING:
                words = self.tr("{0} · before two copies came together").format(words)
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, info)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        if found:
            self.list.setCurrentRow(next((row for row, info in enumerate(found) if info.verified), 0))
        self._settle_button()

    def _settle_button(self) -> None:
        for button in (self.go, self.compare):
            button.setEnabled(bool(self.list.selectedItems()))

    def _ask_what_opens(self) -> None:
        """Look up, without any key, whether the ways in are those of today, and say it before anything is done."""
        chosen, folder = self.list.selectedItems(), self._folder
        if not chosen:
            self.opens.hide()
            return
        source = Path(chosen[0].data(Qt.ItemDataRole.UserRole).path)

        def look_there() -> KeysThen:
            return back_up.keys_then(source, folder or self._target(source))

        def show(then: KeysThen) -> None:
            if self.list.selectedItems()[:1] == chosen:
                self.opens.setText(opens_words(then))
                self.opens.show()

        self._session.other_disks.ask(self, look_there, show, lambda _: self.opens.hide())

    def _compare(self) -> None:
        chosen = self.list.selectedItems()
        if chosen and not self._deed.running:
            info: BackupInfo = chosen[0].data(Qt.ItemDataRole.UserRole)
            self.leave_for(self._wish, CompareCopies(Path(info.path)))

    def _restore(self, *, keeps: bool = False) -> None:
        chosen = self.list.selectedItems()
        secret = self.secret.secret
        if not chosen or secret is None:
            self.secret.setFocus()
            return
        info: BackupInfo = chosen[0].data(Qt.ItemDataRole.UserRole)
        source, (typed, by_words) = Path(info.path), secret
        target = self._target(source)
        compares = not self._session.is_open and self._told_newer != source

        def work() -> Restored:
            newer = before_restoring.newer_here(target, source, typed, by_words=by_words) if compares else 0
            if newer:
                return Restored(None, newer)
            entries, aside = before_restoring.restore(target, source, typed, by_words=by_words)
            try:
                kept = before_restoring.bring_back(target, aside, typed, by_words=by_words) if keeps else None
            except Refusal:  # what is newer stays in the journal that was set aside
                kept = None
            return Restored(entries, newer, kept)

        def done(found: Restored) -> None:
            if found.entries is None:
                self._tell_newer(found.newer or 0, source)
            else:
                self._done(found, info, target)
                if keeps and found.kept is None:
                    self.trouble.say(
                        self.tr("What is newer could not be brought in; the journal that was set aside has it.")
                    )

        self.work(self.tr("Restoring and counting…"))
        self._deed.on_other_disk(work, done, self.refuse)

    def _target(self, source: Path) -> Path:
        """Where the journal is closed, its own place; beside it while it is open."""
        own = self._folder or journals_folder() / f"{back_up.journal_name(source)}.afterbell"
        if not self._session.is_open:
            return own
        number = 1
        while (free := own.with_name(f"{own.stem} restored {number}.afterbell")).exists():
            number += 1
        return free

    def _tell_newer(self, newer: int, source: Path) -> None:
        """Say what the backup does not have, before it takes the journal's place; the next press goes on."""
        self._told_newer = source
        self.rest()
        words = self.tr(
            "Entries that are newer in it: {0}. It is set aside with them, so that you can compare the two and bring"
            " them back. Press Restore once more to go on."
        )
        self.trouble.say(
            self.tr("The journal that is there has something newer"),
            words.format(QLocale().toString(newer)),
            self.tr("Restore, and keep them"),
        )

    def _done(self, found: Restored, info: BackupInfo, target: Path) -> None:
        self.secret.wipe()
        self.secret.hide()  # Return in it would restore once more
        self.dismissable = True
        words = translate("RestoreSheet", "{0} of %Ln entries are back.", "", info.entries)
        self.busy.say(words.format(QLocale().toString(found.entries or 0)), done=True)
        told = []
        if found.kept is not None:
            told.append(self.tr("Newer ones kept: {0}.").format(QLocale().toString(found.kept)))
            told.append(self.tr("The people list and the circle are those of that day."))
        if self._session.is_open:
            where = self.tr(
                "They are in “{0}”. Your own journal is as it was, with all that is newer; to bring the two together,"
                " open one of them and choose Settings, Compare with another copy."
            )
            told.append(where.format(target.stem))
            self.compare.hide()
        if told:
            self._told.show()
            self._told.say(" ".join(told))
        if found.newer is None:
            self.trouble.say(
                self.tr("The journal that was there could not be compared with this backup; it is set aside.")
            )
        self._away.setText(self.tr("Close"))
        self.go.setText(self.tr("Open it"))
        self.go.clicked.disconnect()
        self.go.clicked.connect(self.close_sheet)
        self.go.clicked.connect(lambda: self._wish(OpenJournal(target)))
        self.go.setEnabled(True)
        self.go.setFocus()

    def refuse(self, refusal: Refusal) -> None:
        """Say why nothing came of it, or that a folder cannot be looked into."""
        self._settle_button()
        if isinstance(refusal, NotReadable):
            self._none.show()
        super().refuse(refusal)


def opens_words(then: KeysThen) -> str:
    """Say what opens a backup, and the journal once it is restored."""
    if not then.known:
        opens = translate("Opens", "It opens with the passphrase and the recovery sheet of the day it was made.")
        another = translate("Opens", "This is a backup of another journal.")
        return f"{another} {opens}" if then.another else opens
    if not then.changed:
        return translate("Opens", "It opens with the passphrase and the recovery sheet of today.")
    said = []
    if then.passphrase:
        said.append(
            translate("Opens", "Your passphrase was changed since: this one opens with the passphrase of its day.")
        )
    if then.sheet:
        said.append(
            translate(
                "Opens", "Your recovery sheet was replaced since: this one opens with the old sheet, not with the new."
            )
        )
    said.append(
        translate(
            "Opens",
            "Restored, the journal does so too. Where that was changed because somebody saw it, give the journal a new"
            " key afterwards: Settings, Passphrase and key.",
        )
    )
    return " ".join(said)


def entries_words(count: int) -> str:
    """Give a number of entries in words."""
    return translate("Counts", "%Ln entries", "", count)
