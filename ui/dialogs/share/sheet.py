"""The share dialog: one look for whom, why and exactly what, another when it is sealed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal import folderpost, handing, sharing
from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import (
    Contact,
    ContactId,
    Decision,
    EntryId,
    Finding,
    Group,
    PersonId,
    Preview,
    SealOrder,
    SharedFolder,
)
from ui.circle_words import counted, people_words, size_words
from ui.dialogs.share.decisions import Decisions
from ui.dialogs.share.reading import ProtectedText
from ui.dialogs.share.sealed import SealedLook
from ui.dialogs.share.terms import Terms
from ui.look import Look, set_look
from ui.protecting import protect
from ui.session import Session
from ui.strangers import ask_about_strangers
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.labels import ElidedLabel, Label, Line
from ui.widgets.notice import Banner
from ui.widgets.sheet import Sheet
from ui.widgets.ways import Ways
from ui.wording import say


@dataclass(frozen=True, slots=True, kw_only=True)
class _Circle:
    """With whom and through what it can be shared; `having` got it before."""

    contacts: tuple[Contact, ...]
    groups: tuple[Group, ...]
    folders: tuple[SharedFolder, ...]
    having: frozenset[ContactId]


def _tr(words: str) -> str:
    return QCoreApplication.translate("ShareSheet", words)


class ShareSheet(Sheet):
    """Share `entries` with some of the circle. Nothing leaves before the sealed file is saved."""

    fills = True

    def __init__(self, session: Session, look: Look, entries: tuple[EntryId, ...], parent: QWidget) -> None:
        one = len(entries) == 1
        title = _tr("Share") if one else _tr("Share {0} entries").format(len(entries))
        subtitle = _tr("Only the people you choose can open it. Nothing leaves until you hand the file over.")
        super().__init__(look, parent, title, subtitle, width=900)
        self._session = session
        self._entries = entries
        self._preview: Preview | None = None
        self._decisions: dict[str, Decision] = {}
        self._added: dict[str, PersonId] = {}
        self._build()
        self._ask_preview()
        session.ask(self, lambda journal: _circle(journal, entries), self._show_people)

    def first_field(self) -> QWidget | None:
        """Begin with whom."""
        return self._people.first()

    # The parts

    def _build(self) -> None:
        self._column.insertWidget(1, Line())
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._banner = Banner(self.look, self.tr("Put away"))
        self.body.addWidget(self._banner)
        self._stage = QWidget()
        across = QHBoxLayout(self._stage)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._terms = Terms(self.look)
        self._people = self._terms.people
        self._terms.changed.connect(self._settle_words)
        self._terms.note_settled.connect(self._ask_preview)
        across.addWidget(self._terms)
        across.addWidget(Line(upright=True))
        across.addLayout(self._right(), 1)
        self.body.addWidget(self._stage, 1)
        self._said = ElidedLabel(self.look, "", "ui-small", "soft")
        cancel = QuietButton(self.look, self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self._ways = Ways(self.look, self.tr("Seal and save…"), self.tr("Put in the shared folder"))
        self._ways.file_chosen.connect(lambda: self._ask_about_strangers(self._choose_folder))
        self._ways.folder_chosen.connect(
            lambda path: self._ask_about_strangers(lambda: self.seal_into(Path(path), shared=True))
        )
        self.foot.addWidget(self._said, 1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self._ways)
        for key, deed in (("P", self._protect_next), ("L", self._leave_next)):
            shortcut = QShortcut(
                QKeySequence(f"Alt+{key}"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(deed)
        self._settle_words()

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(24, 18, 24, 14)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Label(self.look, self.tr("What they will read"), "ui-small-strong"))
        head.addStretch()
        self._badge = Label(self.look, "", "ui-small")
        self._badge.setContentsMargins(10, 3, 10, 3)
        set_look(self._badge, "pill")
        head.addWidget(self._badge)
        column.addLayout(head)
        self._reading = ProtectedText(self.look)
        column.addWidget(self._reading, 1)
        self._choices = Decisions(self.look)
        self._choices.protect_chosen.connect(self._protect)
        self._choices.leave_chosen.connect(self._leave)
        self._choices.file_chosen.connect(self._decide_file)
        self._choices.undo_chosen.connect(self._undo)
        self._reading.finding_pressed.connect(self._choices.focus_on)
        column.addWidget(self._choices)
        return column

    # What they will read

    def _ask_preview(self) -> None:
        entries, note, decisions = self._entries, self._terms.note.toPlainText(), tuple(self._decisions.values())

        def look(journal: Journal) -> Preview:
            return sharing.preview(journal, entries, decisions, note=note)

        self._session.ask(self, look, self._show_preview, self._refuse, topic="preview")

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        if len(preview.entries) == 1:
            self.title.setText(self.tr("Share “{0}”").format(preview.entries[0].heading))
        self._reading.show_preview(preview)
        self._choices.show_preview(preview, (*self._decisions, *self._added))
        self._settle_words()

    def _protect(self, one: Finding) -> None:
        protect(self._session, self, one, self._decide, lambda person: self._listed(one.key, person))

    def _listed(self, key: str, person: PersonId) -> None:
        self._added[key] = person
        self._ask_preview()

    def _leave(self, one: Finding) -> None:
        self._decide(Decision(key=one.key, replacement=None))

    def _decide_file(self, key: str, goes: bool) -> None:  # noqa: FBT001  carried by a signal
        self._decide(Decision(key=key, replacement=None if goes else ""))

    def _decide(self, decision: Decision) -> None:
        self._decisions[decision.key] = decision
        self._ask_preview()

    def _undo(self, key: str) -> None:
        self._decisions.pop(key, None)
        person = self._added.pop(key, None)
        if person is None:
            self._ask_preview()
        else:
            self._session.do(self, lambda journal: journal.names.remove(person), lambda _: self._ask_preview())

    def _protect_next(self) -> None:
        if (one := self._choices.next_open()) is not None:
            self._protect(one)

    def _leave_next(self) -> None:
        if (one := self._choices.next_open()) is not None:
            self._leave(one)

    # How things stand

    def _show_people(self, found: _Circle) -> None:
        self._terms.show_people(found.contacts, found.groups, found.having)
        self._ways.show_folders(tuple((str(folder.path), folder.name) for folder in found.folders))
        self._settle_words()

    def _settle_words(self) -> None:
        """Say how things stand: what is protected, what is open, for whom it will be sealed."""
        preview, people = self._preview, self._people.chosen()
        ready = preview is not None and not preview.undecided and not self._terms.waiting
        self._ways.setEnabled(ready and bool(people))
        if preview is None:
            self._said.setText(self.tr("Looking for names…"))
            return
        open_, covered = preview.undecided, len(preview.stand_ins)
        said = counted(covered, self.tr("1 name protected"), self.tr("{0} names protected"))
        set_open = self.tr("{0} to decide").format(open_)
        self._badge.setText(f"{said} · {set_open}" if open_ else said)
        set_look(self._badge, "pill-warn" if open_ else "pill")
        photos = sum(file.included is True for entry in preview.entries for file in entry.files)
        parts = [
            self.tr("For {0}").format(people_words(tuple(one.name for one in people)))
            if people
            else self.tr("For nobody yet"),
            counted(len(preview.entries), self.tr("1 entry"), self.tr("{0} entries")),
            counted(photos, self.tr("1 photo or file"), self.tr("{0} photos or files")),
            size_words(preview.size),
        ]
        self._said.setText(" · ".join(parts))

    # Sealing

    def _ask_about_strangers(self, then: Callable[[], None]) -> None:
        ask_about_strangers(self.look, self, tuple(one.name for one in self._people.unverified()), then)

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Where shall the sealed file go?"), self.seal_into)

    def seal_into(self, folder: Path, *, shared: bool = False) -> None:
        """Seal it and save it in `folder`, or put it there if it is `shared`; either both happen or neither."""
        order = SealOrder(
            entry_ids=self._entries,
            contacts=tuple(one.id for one in self._people.chosen()),
            note=self._terms.note.toPlainText().strip(),
            ask=self._terms.ask,
            decisions=tuple(self._decisions.values()),
            allow_unverified=bool(self._people.unverified()),
            way="folder" if shared else "file",
        )

        def seal(journal: Journal) -> tuple[Path, str]:
            sealed = sharing.seal(journal, order)
            put = folderpost.put(journal, sealed, folder) if shared else handing.save(sealed, folder)
            return put, sealed.bundle

        self._ways.setEnabled(False)
        self._session.do(self, seal, lambda found: self._show_sealed(*found, in_folder=shared), self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        words = say(refusal)
        self._banner.say(words.title, words.together)
        self._settle_words()

    def _show_sealed(self, path: Path, bundle: str, *, in_folder: bool) -> None:
        names = people_words(tuple(one.name for one in self._people.chosen()))
        self.fills = False
        self._stage.hide()
        self._banner.hide()
        self._said.hide()
        self.title.setText(self.tr("Sealed for {0}").format(names))
        last = SealedLook(self.look, names, path, in_folder=in_folder)
        last.mailed.connect(
            lambda: self._session.do(self, lambda journal: journal.ledger.note_way(bundle, "mail"), None, self._refuse)
        )
        self.body.addWidget(last, 1)
        self._end()

    def _end(self) -> None:
        while self.foot.count():
            if (item := self.foot.takeAt(0)) is not None and (widget := item.widget()) is not None:
                widget.hide()
        done = PrimaryButton(self.look, self.tr("Done"))
        done.clicked.connect(self.close_sheet)
        self.foot.addStretch()
        self.foot.addWidget(done)
        done.setFocus(Qt.FocusReason.OtherFocusReason)


def _circle(journal: Journal, entries: tuple[EntryId, ...]) -> _Circle:
    having = [frozenset(journal.ledger.shared_with(entry)) for entry in entries]
    return _Circle(
        contacts=journal.circle.contacts(),
        groups=journal.circle.groups(),
        folders=journal.folders.all(),
        having=frozenset.union(*having) if having else frozenset(),
    )
