"""What left this computer: the honest list, with the text as it left."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidgetItem, QSplitter, QWidget

from journal.dates import clock
from journal.deeds import share
from journal.shapes import EntryId, Handed, LedgerLine
from ui.deed import Deed
from ui.handed import sealed_look
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import EmptyState
from ui.widgets.choose_file import choose_folder, usual_folder
from ui.widgets.fields import TextToRead
from ui.widgets.layouts import REST, put
from ui.widgets.seal_buttons import Ways
from ui.widgets.sheet import Question, Sheet
from ui.widgets.wrapped_rows import WrappedList
from ui.wording import translate
from ui.wording.days import hour, plain_day
from ui.wording.people import half_in_words, people_words
from ui.working import RefusalBanner

ROWS = 500
"""As many lines as are listed, unless one further down is wanted; the rest is in the export."""


class LedgerSheet(Sheet):
    """One row for everything that left, newest first; beside it, the very text that went.

    It begins with what left last, or left last of `entry`, and stays with what was asked back.
    """

    fills = True

    def __init__(self, session: Session, look: Look, parent: QWidget, entry: EntryId | None = None) -> None:
        subtitle = translate(
            "LedgerSheet", "What was sealed cannot be unsent. A request to take it back is a request, not a power."
        )
        super().__init__(look, parent, translate("LedgerSheet", "What left this computer"), subtitle, width=900)
        self._session, self._entry = session, entry
        self._banner = RefusalBanner(look, ground="tint")
        self._sealed: QWidget | None = None
        self._empty = EmptyState(
            look, self.tr("Nothing has left"), self.tr("Whatever you seal for somebody is written down here.")
        )
        put(self.body, self._banner, (self._empty, 1))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._list = WrappedList(self.tr("What left, newest first"))
        self._list.setSpacing(2)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.currentItemChanged.connect(self._show_text)
        self._text = TextToRead(self.tr("The text as it left"))
        set_look(self._text, "field")
        look.set_font(self._text, "entry-small")
        self._split.addWidget(self._list)
        self._split.addWidget(self._text)
        self._split.setSizes([look.px(380), look.px(460)])
        self._split.hide()
        self.body.addWidget(self._split, 1)
        self._back = Ways(look, self.tr("Ask for it back…"), self.tr("Ask through the folder…"), primary=False)
        self._back.file_chosen.connect(self._choose_folder)
        self._back.folder_chosen.connect(self._ask_to_put)
        self._back.setEnabled(False)
        self._export = QuietButton(look, self.tr("Save this list…"), clicked=self._ask_to_export)
        put(self.foot, self._back, REST, self._export, PrimaryButton(look, self.tr("Close"), clicked=self.dismiss))
        self._deed = Deed(session, self, self._back, self._export)
        self._lines: dict[str, LedgerLine] = {}
        self._look_again()

    def _ask_to_export(self) -> None:
        plain = self.tr(
            "It is a table for a spreadsheet, and not encrypted: who finds it reads what you shared with whom, by "
            "title, but not the texts."
        )
        question = Question(self.look, self, self.tr("Save the list outside your journal?"), plain)
        question.answers(self.tr("No"), self.tr("Save it…"), self._choose_place).open_sheet()

    def _choose_place(self) -> None:
        choose_folder(self, self.tr("Where shall the list go?"), self.export_into)

    def export_into(self, folder: Path) -> None:
        """Save the list as a table in `folder`."""
        self._deed.ask(
            partial(share.save_ledger, folder=folder), lambda saved: self._show_saved(*saved), self._banner.refuse
        )

    def _show_saved(self, path: Path, half_in: bool) -> None:  # noqa: FBT001  what came of it
        said = half_in_words() if half_in else ""
        self._tell(self.tr("Saved, not encrypted, as {0}").format(path.name), said)

    def _look_again(self) -> None:
        self._session.ask(self, share.ledger, self._show_lines, self._banner.refuse)
        show = self._back.show_folders
        self._session.ask(self, share.choices, lambda found: show(found.through), self._banner.refuse)

    def _show_lines(self, lines: tuple[LedgerLine, ...]) -> None:
        self._lines = {line.id: line for line in lines}
        self._list.clear()
        self._empty.setVisible(not lines)
        self._split.setVisible(bool(lines))
        self._export.setVisible(bool(lines))
        wanted = (place for place, line in enumerate(lines) if line.entry == self._entry and line.what == "share")
        first = next(wanted, 0)
        for line in lines[: max(ROWS, first + 1)]:
            row = QListWidgetItem(self._words(line))
            row.setData(Qt.ItemDataRole.UserRole, line.id)
            self._list.addItem(row)
        if lines:
            self._list.setCurrentRow(first)
            self.offer_focus(self._list)

    def _words(self, line: LedgerLine) -> str:
        what = {
            "share": self.tr("“{0}”, version {1}").format(line.heading, line.rev),
            "response": self.tr("A response"),
            "takeback": self.tr("A request to take something back"),
        }.get(line.what, line.heading or self.tr("My card"))
        when = f"{plain_day(clock.local(line.at).date())}, {hour(line.at, clock.zone_name())}"
        way = {
            "folder": self.tr("through a shared folder"),
            "mail": self.tr("by e-mail"),
            "hand": self.tr("handed over"),
        }.get(line.way, self.tr("as a file"))
        parts = [when, self.tr("for {0}").format(people_words(line.recipients)), way]
        if line.waiting == line.recipients:
            parts.append(self.tr("not handed over yet"))
        elif line.waiting:
            parts.append(self.tr("not handed over yet to {0}").format(people_words(line.waiting)))
        if line.stand_ins:
            parts.append(self.tr("names as {0}").format(", ".join(line.stand_ins)))
        elif line.what == "share" and not line.names_protected:
            parts.append(self.tr("names as written"))
        if line.taken_back:
            parts.append(self.tr("asked back"))
        return f"{what}\n{' · '.join(parts)}"

    def _show_text(self, row: QListWidgetItem | None) -> None:
        known = None if row is None else self._lines.get(str(row.data(Qt.ItemDataRole.UserRole)))
        self._back.setEnabled(known is not None and known.what == "share")  # once more, too: a request may get lost
        if known is not None:
            left = partial(share.text_that_left, line=known)
            self._session.ask(self, left, self._show_left, self._banner.refuse, topic="text")

    def _show_left(self, found: tuple[str, str]) -> None:
        text, note = found
        with_note = self.tr("With this note: {0}").format(note) if note and text else note
        self._text.setPlainText("\n\n".join(part for part in (text, with_note) if part))

    def _choose_folder(self) -> None:
        usual_folder(self, self.tr("Where shall the sealed request go?"), self.ask_back_into)

    def _ask_to_put(self, folder: str) -> None:
        hides = self.tr("Their app then hides it; what they already read or copied stays.")
        question = Question(self.look, self, self.tr("Ask everybody who has it to forget it?"), hides)
        question.answers(self.tr("Leave it"), self.tr("Ask for it back"), lambda: self.ask_back_into(Path(folder)))
        question.open_sheet()

    def ask_back_into(self, folder: Path) -> None:
        """Seal a request to forget the chosen entry, for everybody who has it, and put it into `folder`."""
        row = self._list.currentItem()
        entry = self._lines[str(row.data(Qt.ItemDataRole.UserRole))].entry if row is not None else None
        if entry is not None:
            self._entry = entry  # it stays chosen, so that a second press asks for nothing else
            ask = partial(share.ask_back, entry=entry, folder=folder)
            self._deed.do(ask, lambda asked: self._show_asked(*asked), self._banner.refuse)

    def _show_asked(self, handed: tuple[Handed, ...], beyond: tuple[str, ...]) -> None:
        if handed[0].in_folder:
            title = self.tr("A sealed request to forget it is in the shared folder")
            said = self.tr("They find it there by themselves, and their app then hides it.")
        else:
            title = self.tr("A sealed request to forget it is saved")
            said = self.tr("Hand over {0}. Their app then hides it; what they already read or copied stays.")
            said = said.format(people_words(tuple(one.path.name for one in handed)))
            if len(handed) > 1:  # each opens for its own people only
                whose = self.tr("{0} is for {1}.", "a file and the people who can open it")
                each = (whose.format(one.path.name, people_words(one.recipients)) for one in handed)
                said = " ".join((said, *each))
        if beyond:
            unasked = self.tr("{0} could not be asked: removed, blocked, or their keys lost. Tell them yourself.")
            said = f"{said} {unasked.format(people_words(beyond))}"
        self._tell(title, said)
        if len(handed) == 1:
            (one,) = handed
            self._sealed = sealed_look(
                self._session, self.look, one, people_words(one.recipients), self._banner.refuse, within=True
            )
            self.body.insertWidget(self.body.indexOf(self._banner) + 1, self._sealed)
        self._look_again()

    def _tell(self, title: str, said: str = "") -> None:
        """Say what was done, with nothing left of what was done before."""
        if self._sealed is not None:
            self._sealed.deleteLater()
            self._sealed = None
        self._banner.say(title, said)
