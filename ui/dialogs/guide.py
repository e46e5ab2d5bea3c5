"""Help: the guide that comes along, by chapters and by words, with nothing to connect to."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from journal import guide
from journal.deeds.save_guide import save_guide
from ui.editor.positions import select, units_in
from ui.look import Look
from ui.look.files import resource
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_place
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.plain_text import text_of
from ui.widgets.reading_sheet import ReadingSheet
from ui.widgets.search_field import SearchField
from ui.wishes import ShowKeys, Wishing
from ui.wording import translate
from ui.working import RefusalBanner


class GuideSheet(ReadingSheet):
    """The chapters, and the one that is read; a line above them looks through all."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget, chapter: int = 0) -> None:
        called = (translate("GuideSheet", "Chapters"), translate("GuideSheet", "Chapter"))
        super().__init__(look, parent, translate("GuideSheet", "Guide"), called, _picture)
        self._session = session
        self._chapters = guide.chapters()
        self._found = tuple(range(len(self._chapters)))
        self._read = -1
        self._hits: list[QTextCursor] = []
        self._hit = 0
        self.begins_at = self.search = SearchField(
            look, self.tr("Search the guide"), self.tr("What are you looking for?")
        )
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._go_on)
        self.nothing = Label(
            look, self.tr("Nothing in the guide has these words. Try fewer, or others."), "ui", "soft", wraps=True
        )
        self.nothing.hide()
        self._banner = RefusalBanner(look, self.tr("Put away"))
        put(self.body, self.search, self.nothing, self._banner)
        self.lay_out()
        self._fill_foot(wish)
        self._list()
        self.text.filled.connect(self._mark)
        self.list.setCurrentRow(chapter)

    def turn_to(self, row: int) -> None:
        """Show a chapter that was found, or the marks in the one that is read."""
        self._hit = 0
        if self._found[row] == self._read:
            self._mark()
            return
        self._read = self._found[row]
        chapter = self._chapters[self._read]
        self.show_text(chapter.title, chapter.html)

    def _fill_foot(self, wish: Wishing) -> None:
        keys = QuietButton(self.look, self.tr("Keyboard"), clicked=lambda: wish(ShowKeys()))
        save = QuietButton(self.look, self.tr("Save as a page…"), clicked=self._choose_place)
        put(self.foot, keys, save, REST, PrimaryButton(self.look, self.tr("Close"), clicked=self.close_sheet))

    def _list(self) -> None:
        """List the chapters that were found."""
        self.offer([self._chapters[place].title for place in self._found])

    def _narrow(self, line: str) -> None:
        self._found = guide.found(line, self._chapters)
        self.nothing.setVisible(not self._found)
        self._list()
        if self._found:
            self.list.setCurrentRow(0 if line.strip() else self._read)
            announce(self.search, translate("GuideSheet", "%Ln chapters", "", len(self._found)))
        else:
            announce(self.search, self.nothing.text())

    def _mark(self) -> None:
        """Mark what is looked for in the chapter that is shown."""
        said = text_of(self.text.document())
        units = units_in(said)
        self._hits, marks = [], []
        for start, end in guide.places(said, self.search.text()):
            hit = QTextCursor(self.text.document())
            select(hit, units(start), units(end))
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
            at = self.text.viewport().mapTo(self.content, place)
            around = min(self.look.px(90), self.area.viewport().height() // 3)
            self.area.ensureVisible(at.x(), at.y(), 0, around)

    def _choose_place(self) -> None:
        choose_place(
            self, self.tr("Where to save the guide"), "Afterbell.html", self.tr("Web page (*.html)"), self.save_to
        )

    def save_to(self, path: Path) -> None:
        """Write the guide as a page for a browser."""
        self._session.other_disks.ask(self, partial(save_guide, path), self._say_saved, self._banner.refuse)

    def _say_saved(self, path: Path) -> None:
        self._banner.say(self.tr("The guide is saved"), self.tr("Any browser opens it: {0}").format(path))


def _picture(name: str) -> QImage:
    return QImage(str(resource(guide.picture(name))))
