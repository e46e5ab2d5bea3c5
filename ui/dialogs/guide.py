"""Help: the guide that comes along, by chapters and by words, with nothing to connect to."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from journal import guide
from journal.deeds.save_guide import save_guide
from journal.errors import Refusal
from ui.editor.positions import units_in
from ui.look import Look
from ui.look.files import resource
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_place
from ui.widgets.fields import ComboBox
from ui.widgets.labels import Label
from ui.widgets.notice import Banner
from ui.widgets.plain_text import text_of
from ui.widgets.sheet import Sheet
from ui.widgets.shown_text import ShownText
from ui.widgets.wrapped_rows import WrappedRows
from ui.wishes import ShowKeys, Wishing
from ui.wording.refusals import say

translate = QCoreApplication.translate

WIDTH, LIST = 960, 240
"""Pixels of the sheet, and of the list of chapters in it."""
ROOM = 620
"""Pixels from which on there is room for the list beside the text, at the usual size of text."""


class GuideSheet(Sheet):
    """The chapters at the left, or in a field that opens where there is no room, and the one that is read."""

    fills = True

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget) -> None:
        super().__init__(look, parent, translate("GuideSheet", "Guide"), width=WIDTH)
        self._session = session
        self._chapters = guide.chapters()
        self._found = tuple(range(len(self._chapters)))
        self._read = -1
        self._hits: list[QTextCursor] = []
        self._hit = 0
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("What are you looking for?"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(look.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._go_on)
        self.nothing = Label(look, self.tr("Nothing in the guide has these words. Try fewer, or others."), "ui", "soft")
        self.nothing.hide()
        self._banner = Banner(look, self.tr("Put away"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        WrappedRows(self.list)
        self.choice = ComboBox()
        self.choice.setAccessibleName(self.tr("Chapter"))
        self._heading = Label(look, "", "title", wraps=True)
        self.text = ShownText(look, self.tr("Chapter"), _picture)
        self._lay_out(wish)
        self._offer()
        self.text.filled.connect(self._mark)
        self.list.currentRowChanged.connect(self._show_place)
        self.choice.activated.connect(self.list.setCurrentRow)
        look.changed.connect(self._make_room)
        self.list.setCurrentRow(0)

    def first_field(self) -> QWidget:
        """Begin where one types what one looks for."""
        return self.search

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chapters beside the text where there is room for both."""
        super().resizeEvent(event)
        self._make_room()

    def _lay_out(self, wish: Wishing) -> None:
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self.text)
        column.addStretch()
        across = QHBoxLayout()
        across.setSpacing(22)
        across.addWidget(self.list)
        for part in (self.search, self.nothing, self._banner, self.choice):
            self.body.addWidget(part)
        self._area: QScrollArea = self.add_scrolling(content)
        across.addWidget(self._area, 1)
        self.body.addLayout(across, 1)
        keys = QuietButton(self.look, translate("GuideSheet", "Keys", "of the keyboard"))
        keys.clicked.connect(lambda: wish(ShowKeys()))
        save = QuietButton(self.look, self.tr("Save as a page…"))
        save.clicked.connect(self._choose_place)
        done = PrimaryButton(self.look, self.tr("Close"))
        done.clicked.connect(self.close_sheet)
        self.foot.addWidget(keys)
        self.foot.addWidget(save)
        self.foot.addStretch()
        self.foot.addWidget(done)

    def _make_room(self) -> None:
        beside = min(self.look.px(WIDTH), self.width() - 32) >= self.look.px(ROOM)
        self.list.setFixedWidth(self.look.px(LIST))
        self.list.setVisible(beside)
        self.choice.setVisible(not beside)
        QTimer.singleShot(0, self, self._fit_pictures)

    def _fit_pictures(self) -> None:
        """Show pictures as wide as there is room for, now that it is known."""
        if "<img" in (html := self._chapters[self._read].html):
            self.text.show_html(html)

    def _offer(self) -> None:
        """List the chapters that were found."""
        titles = [self._chapters[place].title for place in self._found]
        for listed in (self.list, self.choice):
            listed.blockSignals(True)
            listed.clear()
            listed.addItems(titles)
            listed.blockSignals(False)

    def _narrow(self, line: str) -> None:
        self._found = guide.found(line, self._chapters)
        self.nothing.setVisible(not self._found)
        self._offer()
        if self._found:
            self.list.setCurrentRow(0 if line.strip() else self._read)
            announce(self.search, translate("GuideSheet", "%Ln chapters", "", len(self._found)))
        else:
            announce(self.search, self.nothing.text())

    def _show_place(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        self.choice.setCurrentIndex(row)
        self._hit = 0
        if self._found[row] == self._read:
            self._mark()
            return
        self._read = self._found[row]
        chapter = self._chapters[self._read]
        self._heading.setText(chapter.title)
        self._area.verticalScrollBar().setValue(0)
        self.text.show_html(chapter.html)

    def _mark(self) -> None:
        """Mark what is looked for in the chapter that is shown."""
        said = text_of(self.text.document())
        units = units_in(said) if said else int
        self._hits, marks = [], []
        for start, end in guide.places(said, self.search.text()):
            hit = QTextCursor(self.text.document())
            hit.setPosition(units(start))
            hit.setPosition(units(end), QTextCursor.MoveMode.KeepAnchor)
            self._hits.append(hit)
            mark = QTextEdit.ExtraSelection()
            mark.cursor = hit
            mark.format.setBackground(self.look.color("high-soft"))
            mark.format.setForeground(self.look.color("ink"))
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if self._hits:
            QTimer.singleShot(0, self, self._bring_into_sight)  # once the text has its height

    def _go_on(self) -> None:
        """Go to the next place, and past the last of a chapter to the next chapter."""
        if self._hit + 1 < len(self._hits):
            self._hit += 1
            self._bring_into_sight()
        elif self._found:
            self._hit = 0
            self._bring_into_sight()
            self.list.setCurrentRow((self.list.currentRow() + 1) % len(self._found))

    def _bring_into_sight(self) -> None:
        if self._hit < len(self._hits):
            place = self.text.cursorRect(self._hits[self._hit]).center()
            at = self.text.viewport().mapTo(self._content, place)
            around = min(self.look.px(90), self._area.viewport().height() // 3)
            self._area.ensureVisible(at.x(), at.y(), 0, around)

    def _choose_place(self) -> None:
        choose_place(
            self, self.tr("Where to save the guide"), "Afterbell.html", self.tr("Web page (*.html)"), self.save_to
        )

    def save_to(self, path: Path) -> None:
        """Write the guide as a page for a browser."""
        self._session.other_disks.ask(self, partial(save_guide, path), self._say_saved, self._refuse)

    def _say_saved(self, path: Path) -> None:
        self._banner.say(self.tr("The guide is saved"), self.tr("Any browser opens it: {0}").format(path))

    def _refuse(self, refusal: Refusal) -> None:
        said = say(refusal)
        self._banner.say(said.title, said.together)


def _picture(name: str) -> QImage:
    return QImage(str(resource(f"guide/pictures/{name}")))
