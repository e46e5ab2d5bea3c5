"""What an entry was before each editing visit: read it beside what stands now, and bring it back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal.dates import clock
from journal.deeds import read, write
from journal.deeds.read import Versions
from journal.prose.compare import Comparison, compare
from journal.shapes import Attachment, Entry, Version
from journal.shapes.columns import written
from ui.beside.row import CAME, GONE
from ui.beside.view import BesideView
from ui.deed import Deed
from ui.look import Look
from ui.pages.journal.taking_out import TakingOut
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import REST, clear, in_column, in_row, put
from ui.widgets.sheet import Sheet
from ui.widgets.tips import set_tip
from ui.widgets.wrapped_rows import WrappedList
from ui.wording import translate
from ui.wording.days import hour, plain_day
from ui.wording.keys import keys_told
from ui.wording.kinds import kind_word

WIDTH = 1180
LIST_WIDTH = 176
WIDEST = 16_777_215
"""Qt's word for any width."""
BESIDE = 660
"""From this width on, at the usual size of text, the list stands beside the texts, else above them."""


class VersionsSheet(Sheet):
    """A list of versions; beside it the chosen one and the text as it is now, with what went and came marked."""

    fills = True

    def __init__(self, session: Session, look: Look, parent: QWidget, entry: Entry) -> None:
        subtitle = self.tr("Struck out is what went since then, underlined what came.")
        super().__init__(look, parent, self.tr("Earlier versions"), subtitle, width=WIDTH)
        self._session, self._entry = session, entry
        self._versions: tuple[Version, ...] = ()
        self._list = WrappedList(self.tr("Versions"))
        self._list.currentRowChanged.connect(self._show)
        self.beside = BesideView(look)
        self.beside.setAccessibleName(self.tr("The version beside the text as it is now"))
        self.beside.stacked_changed.connect(self._place_heads)
        self._none = Label(look, self.tr("There is only the text as it stands."), "ui", "soft", wraps=True)
        self._none.hide()
        self._parts = QWidget()
        self._across = in_row(self._list, (self._texts(), 1), on=self._parts, gap=16)
        self._aside = QWidget()
        self._files = FlowLayout(self._aside, 10)
        self._aside.hide()
        self._taking_out = TakingOut(session, look, self)
        self._taking_out.taken.connect(lambda _: self._look_up())
        put(self.body, self._none, self._aside, (self._parts, 1))
        self._back = PrimaryButton(look, self.tr("Bring this version back"), clicked=self._bring_back)
        self._back.setEnabled(False)
        put(self.foot, REST, QuietButton(look, self.tr("Close"), clicked=self.close_sheet), self._back)
        self._deed = Deed(session, self, self._back)
        look.changed.connect(self._fit)
        self._fit()
        self._look_up()

    def _look_up(self) -> None:
        self._session.ask(self, partial(read.versions, entry_id=self._entry.id), self._fill, topic="versions")

    def first_field(self) -> QWidget | None:
        """Begin with the list, from which the arrow keys show version after version."""
        return self._list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the texts where there is no room beside them."""
        super().resizeEvent(event)
        self._fit()

    def _texts(self) -> QVBoxLayout:
        column = in_column(gap=6)
        self.summary = Label(self.look, "", "ui-strong", wraps=True)
        row = in_row((self.summary, 1))
        for step, icon, words, keys in (
            (-1, "chevron-up", self.tr("Earlier change"), "Alt+Up"),
            (1, "chevron-down", self.tr("Next change"), "Alt+Down"),
        ):
            button = IconButton(self.look, icon, words)
            set_tip(button, f"{words}  {keys_told(keys)}")
            button.clicked.connect(lambda _=False, step=step: self.beside.go_to_change(step))
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
            row.addWidget(button)
        self._then = ElidedLabel(self.look, "", "ui-small-strong", "warn")
        self._now = ElidedLabel(self.look, f"{CAME}  " + self.tr("As it is now"), "ui-small-strong", "board")
        self._heads = in_row((self._then, 1), (self._now, 1), margins=(8, 0, 8, 0))
        put(column, row, self._heads, (self.beside, 1))
        return column

    def _fit(self) -> None:
        px = self.look.px
        width = min(px(WIDTH), self.width() - 32) - 52
        beside = width >= px(BESIDE)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._list.setMaximumSize(px(LIST_WIDTH) if beside else WIDEST, WIDEST if beside else px(92))
        self._list.setMinimumWidth(px(LIST_WIDTH))
        for row, version in enumerate(self._versions):
            self._list.item(row).setText(_moment(version, "\n" if beside else ", "))

    def _place_heads(self, stacked: bool) -> None:  # noqa: FBT001  a state
        self._heads.setSpacing(0 if stacked else 12)

    def _fill(self, found: Versions) -> None:
        self._entry, self._versions = found.entry, found.versions
        self._none.setVisible(not self._versions)
        self._parts.setVisible(bool(self._versions))
        self._show_aside(found.aside)
        self._list.clear()
        self._list.addItems([_moment(version, ", ") for version in self._versions])
        self._fit()
        if self._versions:
            self._list.setCurrentRow(0)

    def _show_aside(self, files: tuple[Attachment, ...]) -> None:
        clear(self._files)
        if files:
            words = self.tr("Taken out, and shown by these versions alone:")
            self._files.addWidget(Label(self.look, words, "ui-small", "soft"))
        for made in files:
            chip = Chip(self.look, f"{made.name} ×", checkable=False)
            chip.setAccessibleName(self.tr("Delete {0} for good").format(made.name))
            chip.clicked.connect(lambda _=False, made=made: self._taking_out.ask_for_good(made))
            self._files.addWidget(chip)
        self._aside.setVisible(bool(files))

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._versions):
            return
        old, new = self._versions[place], self._entry
        self.summary.setText(self.tr("Comparing…"))
        self._session.reckon(self, lambda: compare(old, new), self._show_comparison, topic="compare")
        self._back.setEnabled(True)

    def _show_comparison(self, comparison: Comparison) -> None:
        old = self._versions[self._list.currentRow()]
        self._then.setText(f"{GONE}  {_moment(old, ', ')}")
        words = [self._figures(comparison, old)]
        if old.kind is not self._entry.kind:
            words.append(self.tr("It was marked {0} then.").format(kind_word(old.kind)))
        self.summary.setText(" ".join(words))
        self.beside.setAccessibleDescription(self.summary.text())
        self.beside.show_comparison(comparison)
        announce(self.beside, self.summary.text())

    def _figures(self, comparison: Comparison, old: Version) -> str:
        if not comparison.changes:
            same = written(old) == written(self._entry)
            return self.tr("Nothing changed.") if same else self.tr("Only spaces or blank lines changed.")
        gone, come = comparison.gone, comparison.come
        if not gone and not come:
            return self.tr("Only signs changed, no words.")
        first = translate("VersionsSheet", "%Ln words gone", "", gone) if gone else self.tr("No word gone")
        then = translate("VersionsSheet", "%Ln new", "words", come) if come else self.tr("none new")
        return f"{first}, {then}."

    def _bring_back(self) -> None:
        version, entry = self._versions[self._list.currentRow()], self._entry
        self._deed.do(lambda journal: write.bring_back(journal, entry.id, version.rev), lambda _: self.close_sheet())


def _moment(version: Version, between: str) -> str:
    day = plain_day(clock.local(version.saved_at).date())
    return f"{day}{between}{hour(version.saved_at, clock.zone_name())}"
