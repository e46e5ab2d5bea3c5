"""The share dialog: one look for whom, why and exactly what, another when it is sealed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from journal import handing, sharing
from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import Ask, Contact, Decision, EntryId, Finding, Mark, PersonId, Preview, SealOrder
from ui.circle_words import ask_words, counted, people_words, size_words
from ui.dialogs.share.decisions import REMOVED, Decisions
from ui.dialogs.share.people import PeopleChoice
from ui.dialogs.share.reading import ProtectedText
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.chips import Chip
from ui.widgets.choose_file import choose_folder
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label, Line
from ui.widgets.notice import Banner
from ui.widgets.sheet import Question, Sheet
from ui.wording import say

NOTE_PAUSE = 350
"""Milliseconds after the last key in the note until it is looked over for names."""


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
        self._ask: Ask | None = None
        self._asks: dict[Ask, Chip] = {}
        self._build()
        self._ask_preview()
        session.ask(self, lambda journal: journal.circle.contacts(), self._show_people)

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
        across.addWidget(self._left())
        across.addWidget(Line(upright=True))
        across.addLayout(self._right(), 1)
        self.body.addWidget(self._stage, 1)
        self._said = ElidedLabel(self.look, "", "ui-small", "soft")
        cancel = QuietButton(self.look, self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self._seal = PrimaryButton(self.look, self.tr("Seal and save…"))
        self._seal.clicked.connect(self._ask_about_strangers)
        self.foot.addWidget(self._said, 1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self._seal)
        for key, deed in (("P", self._protect_next), ("L", self._leave_next)):
            shortcut = QShortcut(
                QKeySequence(f"Alt+{key}"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(deed)
        self._settle_words()

    def _left(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(self.look.px(288))
        area.viewport().setAutoFillBackground(False)
        side = QWidget()
        side.setAutoFillBackground(False)
        area.setWidget(side)
        column = QVBoxLayout(side)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Label(self.look, self.tr("With"), "ui-small-strong"))
        self._people = PeopleChoice(self.look)
        self._people.changed.connect(self._settle_words)
        column.addWidget(self._people)
        self._nobody = Label(
            self.look,
            self.tr("There is nobody in your circle yet. Add a person under Circle."),
            "ui-small",
            "soft",
            wraps=True,
        )
        self._nobody.hide()
        column.addWidget(self._nobody)
        column.addSpacing(10)
        column.addWidget(Label(self.look, self.tr("A note to go with it"), "ui-small-strong"))
        self._note = QPlainTextEdit()
        set_look(self._note, "field")
        self.look.set_font(self._note, "entry-small")
        self._note.setTabChangesFocus(True)
        self._note.setAccessibleName(self.tr("A note to go with it"))
        self._note.setFixedHeight(self.look.px(84))
        self._pause = QTimer(self, singleShot=True, interval=NOTE_PAUSE)
        self._pause.timeout.connect(self._ask_preview)
        self._note.textChanged.connect(self._note_changed)
        column.addWidget(self._note)
        column.addSpacing(10)
        column.addWidget(Label(self.look, self.tr("I'm hoping for"), "ui-small-strong"))
        column.addWidget(self._ask_chips())
        column.addStretch()
        return area

    def _ask_chips(self) -> QWidget:
        asks = QWidget()
        flow = FlowLayout(asks)
        for ask in Ask:
            chip = Chip(self.look, ask_words(ask))
            chip.clicked.connect(lambda on, ask=ask: self._choose_ask(ask if on else None))
            flow.addWidget(chip)
            self._asks[ask] = chip
        return asks

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

    def _note_changed(self) -> None:
        self._pause.start()
        self._settle_words()

    def _ask_preview(self) -> None:
        entries, note, decisions = self._entries, self._note.toPlainText(), tuple(self._decisions.values())

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
        if one.mark not in {Mark.NAME, Mark.LISTED_WORD}:
            self._decide(Decision(key=one.key, replacement=REMOVED.get(one.mark, "[…]")))
        elif one.person is not None:
            self._stand_in_for(one, one.person)
        else:
            self._session.do(
                self, lambda journal: journal.names.add((one.text,)), lambda person: self._listed(one.key, person.id)
            )

    def _stand_in_for(self, one: Finding, person: PersonId) -> None:
        def stand_in(journal: Journal) -> str:
            return next(known.stand_in for known in journal.names.people(include_retired=True) if known.id == person)

        self._session.ask(self, stand_in, lambda words: self._decide(Decision(key=one.key, replacement=words)))

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

    # Whom and what for

    def _show_people(self, contacts: tuple[Contact, ...]) -> None:
        self._people.show_people(contacts)
        self._nobody.setVisible(self._people.first() is None)
        if first := self._people.first():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle_words()

    def _choose_ask(self, ask: Ask | None) -> None:
        self._ask = ask
        for each, chip in self._asks.items():
            chip.setChecked(each is ask)

    def _settle_words(self) -> None:
        """Say how things stand: what is protected, what is open, for whom it will be sealed."""
        preview, people = self._preview, self._people.chosen()
        waiting = self._pause.isActive()
        self._seal.setEnabled(preview is not None and not preview.undecided and bool(people) and not waiting)
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

    def _ask_about_strangers(self) -> None:
        strangers = self._people.unverified()
        if not strangers:
            self._choose_folder()
            return
        names = people_words(tuple(one.name for one in strangers))
        question = Question(
            self.look,
            self,
            self.tr("Share without comparing words?"),
            self.tr(
                "You have not compared safety words with {0} yet, so the card could be somebody else's. "
                "Comparing takes a minute by phone."
            ).format(names),
        )
        question.answers(self.tr("Not yet"), self.tr("Share anyway"), self._choose_folder, dangerous=True)
        question.open_sheet()

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Where shall the sealed file go?"), self.seal_into)

    def seal_into(self, folder: Path) -> None:
        """Seal it and save it in `folder`; either both happen or neither."""
        order = SealOrder(
            entry_ids=self._entries,
            contacts=tuple(one.id for one in self._people.chosen()),
            note=self._note.toPlainText().strip(),
            ask=self._ask,
            decisions=tuple(self._decisions.values()),
            allow_unverified=bool(self._people.unverified()),
        )
        self._seal.setEnabled(False)
        self._session.do(
            self, lambda journal: handing.save(sharing.seal(journal, order), folder), self._show_sealed, self._refuse
        )

    def _refuse(self, refusal: Refusal) -> None:
        words = say(refusal)
        self._banner.say(words.title, words.together)
        self._settle_words()

    def _show_sealed(self, path: Path) -> None:
        names = people_words(tuple(one.name for one in self._people.chosen()))
        self.fills = False
        self._stage.hide()
        self._banner.hide()
        self._said.hide()
        self.title.setText(self.tr("Sealed for {0}").format(names))
        done = QWidget()
        column = QVBoxLayout(done)
        column.setContentsMargins(26, 22, 26, 22)
        column.setSpacing(10)
        for words, font, tone in (
            (self.tr("Hand over this file, by e-mail, a stick or a shared folder:"), "ui", "soft"),
            (path.name, "ui-strong", ""),
            (
                self.tr("Only {0} can open it. It cannot be unsent; what left is kept under Circle.").format(names),
                "ui",
                "soft",
            ),
        ):
            column.addWidget(Label(self.look, words, font, tone, wraps=True))
        show = QuietButton(self.look, self.tr("Show the file"), "folder")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.body.addWidget(done, 1)
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
