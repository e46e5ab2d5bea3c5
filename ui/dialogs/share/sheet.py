"""The share dialog: one look for whom, why and exactly what, another when it is sealed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from journal.deeds import share
from journal.errors import Refusal, Undecided
from journal.shapes import Handed, SealOrder, ShareChoices
from ui.dialogs.share.pane import HalfDecided, Pane
from ui.dialogs.share.people import to_circle
from ui.dialogs.share.terms import HalfSaid, Terms
from ui.half_chosen import half_chosen
from ui.handed import sealed_look
from ui.look import Look
from ui.questions.confirm_unverified import ask_about_strangers
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import usual_folder
from ui.widgets.labels import ElidedLabel, Line
from ui.widgets.layouts import REST, in_row, put
from ui.widgets.seal_buttons import Ways
from ui.widgets.sheet import Sheet
from ui.wishes import Share, Wishing
from ui.wording import translate
from ui.wording.people import people_words, size_words
from ui.working import RefusalBanner

BESIDE = 600
"""From this width of the window on, at the usual size of text, what they will read stands beside whom it is for."""
LEAST = 180
"""Height of what they will read where it does not."""


class ShareSheet(Sheet):
    """Share `entries` with some of the circle. Nothing leaves before the sealed file is saved."""

    fills = True

    def __init__(self, session: Session, look: Look, wish: Wishing, wanted: Share, parent: QWidget) -> None:
        entries, self._wanted = wanted.entries, frozenset(wanted.contacts)
        one = len(entries) == 1
        title = (
            translate("ShareSheet", "Share") if one else translate("ShareSheet", "Share %Ln entries", "", len(entries))
        )
        subtitle = translate(
            "ShareSheet", "Only the people you choose can open it. Nothing leaves until you hand the file over."
        )
        super().__init__(look, parent, title, subtitle, width=900)
        self._session, self._wish = session, wish
        self._entries = entries
        self._place = ShareSheet, frozenset(entries), self._wanted  # what is left to Noor is not left to Sam
        half = half_chosen(session).at(HalfDecided, self._place)
        self._pane = Pane(session, look, entries, translate("ShareSheet", "What they will read"), half)
        self._pane.settled.connect(self._show_preview)
        self._pane.failed.connect(self._refuse)
        self._build()
        self._pane.look_over(later=self._terms.later.isChecked())
        session.ask(self, partial(share.choices, entries=entries), self._show_people)

    def first_field(self) -> QWidget | None:
        """Begin with whom."""
        return self._people.first()

    # The parts

    def _build(self) -> None:
        self.rule_off()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._banner = RefusalBanner(self.look, self.tr("Put away"))
        self.body.addWidget(self._banner)
        self._stage = QWidget()
        self._area = self.add_scrolling(self._stage)
        half = half_chosen(self._session).at(HalfSaid, self._place)
        self._terms = Terms(self._session, self.look, self._entries, to_circle(self, self._wish), half)
        self._people = self._terms.people
        self._terms.changed.connect(self._settle_words)
        self._terms.note_settled.connect(
            lambda: self._pane.look_over(self._terms.note.words(), later=self._terms.later.isChecked())
        )
        self._between = Line(upright=True)
        self._across = in_row((self._terms, 2), self._between, (self._pane, 3), on=self._stage, gap=0)
        self.look.changed.connect(self._fit)
        self._said = ElidedLabel(self.look, "", "ui-small", "soft")
        cancel = QuietButton(self.look, self.tr("Cancel"), clicked=self.dismiss)
        self._ways = Ways(self.look, self.tr("Seal it"), self.tr("Put in the shared folder"))
        self._ways.file_chosen.connect(lambda: self._ask_about_strangers(self._choose_folder))
        self._ways.folder_chosen.connect(lambda path: self._ask_about_strangers(lambda: self.seal_into(Path(path))))
        put(self.foot, (self._said, 1), cancel, self._ways)
        self._pane.answer_keys(self)
        self._settle_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the two sides to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the two sides below one another where words are too large for both."""
        beside = self.width() >= self.look.px(BESIDE)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._between.setVisible(beside)
        self._terms.fit(beside=beside)
        self._pane.setMinimumHeight(0 if beside else self.look.px(LEAST))

    # How things stand

    def _show_preview(self) -> None:
        preview = self._pane.preview
        if preview is not None and len(preview.entries) == 1:
            self.title.setText(self.tr("Share “{0}”").format(preview.entries[0].heading))
        self._settle_words()

    def _show_people(self, found: ShareChoices) -> None:
        self._terms.show_people(found)
        self._people.tick(self._wanted)
        self._terms.offer_later(found.later)
        if (first := self._people.first()) is not None:
            self.offer_focus(first)
        self._ways.show_folders(found.through)
        self._settle_words()

    def _settle_words(self) -> None:
        """Say how things stand: what is protected, what is open, for whom it will be sealed."""
        preview, people = self._pane.preview, self._people.chosen()
        self._ways.setEnabled(self._pane.decided and not self._terms.waiting and bool(people))
        if preview is None:
            self._said.setText(self.tr("Looking for names…"))
            return
        photos = sum(file.included is True for entry in preview.entries for file in entry.files)
        parts = [
            self.tr("For {0}").format(people_words(tuple(one.name for one in people)))
            if people
            else self.tr("For nobody yet"),
            translate("ShareSheet", "%Ln entries", "", len(preview.entries)),
            translate("ShareSheet", "%Ln photos or files", "", photos) if photos else "",
            size_words(preview.size),
        ]
        self._said.setText(" · ".join(filter(None, parts)))

    # Sealing

    def _ask_about_strangers(self, then: Callable[[], None]) -> None:
        ask_about_strangers(self.look, self, tuple(one.name for one in self._people.unverified()), then)

    def _choose_folder(self) -> None:
        usual_folder(self, self.tr("Where shall the sealed file go?"), self.seal_into)

    def seal_into(self, folder: Path) -> None:
        """Seal it and put it into `folder`; either both happen or neither."""
        order = SealOrder(
            entry_ids=self._entries,
            contacts=tuple(one.id for one in self._people.chosen()),
            note=self._terms.note.words().strip(),
            ask=self._terms.ask,
            decisions=self._pane.decisions,
            later=self._terms.later.isChecked(),
            allow_unverified=bool(self._people.unverified()),
        )
        self._ways.setEnabled(False)
        sealing = partial(share.seal, order=order, folder=folder)
        self._terms.note.keeper.use(sealing, self._show_sealed, self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self._banner.refuse(refusal)
        self._settle_words()
        if isinstance(refusal, Undecided):  # somebody was listed since it was looked over
            self._pane.look_anew()

    def _show_sealed(self, one: Handed) -> None:
        for kind in (HalfDecided, HalfSaid):
            half_chosen(self._session).used(kind, self._place)
        names = people_words(tuple(one.name for one in self._people.chosen()))
        self._pane.blockSignals(True)  # whatever is written from now on, this was sealed
        self.fills = False
        self._area.hide()
        self._banner.hide()
        self._said.hide()
        self.title.say(self.tr("Sealed for {0}").format(names))
        last = sealed_look(self._session, self.look, one, names, self._refuse)
        self.body.addWidget(last, 1)
        self._end(last.first)

    def _end(self, first: QWidget) -> None:
        while self.foot.count():
            if (item := self.foot.takeAt(0)) is not None and (widget := item.widget()) is not None:
                widget.hide()
        done = PrimaryButton(self.look, self.tr("Done"), clicked=self.close_sheet)
        put(self.foot, REST, done)
        done.show()  # or a key that is pressed at once would find nobody: a layout shows what it was given later
        first.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
