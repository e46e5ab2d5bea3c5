"""The surface to write on: bars, title, text, tags and count, in one column, without a thought of saving."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.editor.editor import Editor
from ui.editor.find_bar import FindBar
from ui.editor.ink import ink_of
from ui.editor.linking import Linking
from ui.embeds.table_bar import TableControls
from ui.look import Look, set_look, set_tone
from ui.pages.journal.tag_row import TagRow
from ui.pages.journal.writing_bar import KindBar, ToolRow
from ui.widgets.buttons import LinkButton
from ui.widgets.fields import NO_LIMIT, LineField
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, TOP, Rest, as_widget, in_column, in_row, put
from ui.widgets.notice import Banner
from ui.widgets.scrolling import scrolling
from ui.widgets.unmoved import come

COLUMN = 640
SIDE = 38
NARROW = 480
"""Below it the tags have a line to themselves, or in large letters they take three."""
LOW = 280
"""Below it the space around title and tags is less, or they are cut where something is looked for."""


class Surface(QWidget):
    """What is seen while an entry is written."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = self._quiet = False
        self.bar = KindBar(look)
        self.tools = ToolRow(look)
        self.title = LineField(self.tr("Title"), self.tr("Title, if you like"), NO_LIMIT)
        set_look(self.title, "bare")
        self.title.setTextMargins(-2, 0, 0, 0)  # a field sets its text in by two pixels; the text below does not
        look.set_font(self.title, "title")
        self.editor = Editor(ink_of(look))
        look.set_font(self.editor, "entry")
        self.editor.setAccessibleName(self.tr("Your entry"))
        self.editor.setPlaceholderText(self.tr("Write as it comes. It saves itself."))
        set_look(self.editor, "bare")
        self.find_bar = FindBar(look, self.editor)
        self.tags = TagRow(look)
        self.words = Label(look, "", "ui-small", "faint")
        self.notice = Banner(look, self.tr("Close"))
        self._lay_out()
        self.linking = Linking(look, self.editor)
        self.tables = TableControls(look, self.editor)
        self.notice.put_away.connect(self._notice_place.hide)
        look.changed.connect(self._take_ink)  # a closure would keep the page, and its words, as long as the look lives

    def wipe(self) -> None:
        """Let go of every word on the way out."""
        self.title.clear()
        self.editor.set_text("")
        self.find_bar.wipe()
        self.tags.show_tags((), ())

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Show the way back where the list is not beside it."""
        self._compact = compact
        self.bar.back.setVisible(compact)
        self.bar.set_narrow(compact)
        self.tools.set_narrow(compact)
        self._state.setVisible(compact or self._quiet)

    def set_waiting(self, waiting: bool) -> None:  # noqa: FBT001  a state
        """Let nothing but the text be typed while it is not known what it follows."""
        for part in (self.bar.kinds, self.bar.prompts, self.tools, self.title, self.tags):
            part.setEnabled(not waiting)

    def write_on(self) -> None:
        """Put the keyboard where the text ends."""
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setFocus()

    @property
    def quiet(self) -> bool:
        """Tell whether nothing but the text is shown."""
        return self._quiet

    def set_quiet(self, quiet: bool) -> None:  # noqa: FBT001  a state
        """Show nothing but the text, or everything again."""
        self._quiet = quiet
        for part in (self.bar, self.tools, self.tags, self._rows):
            part.setHidden(quiet)
        self._set_margins()
        self.rest.setVisible(quiet)
        self._state.setVisible(quiet or self._compact)

    def say(self, words: str, *, warn: bool = False) -> None:
        """Say how it stands with the saving; as a warning where it does not go."""
        self.bar.say(words, warn=warn)
        self._state.setText(words)
        set_tone(self._state, "warn" if warn else "faint")

    def add_notice(self, notice: QWidget) -> None:
        """Put something below the bars that pushes the text down."""
        self._column.insertWidget(3, notice)

    def add_row(self, row: QWidget) -> None:
        """Put something between the text and what stands below it."""
        self._between.addWidget(row)

    def complain(self, title: str, sentence: str) -> None:
        """Say above the text what went wrong."""
        self.notice.say(title, sentence)
        come(self._notice_place, shown=True)

    def complain_too(self, title: str, sentence: str) -> None:
        """Say it together with what was said above the text and not put away."""
        self.notice.add(title, sentence)
        come(self._notice_place, shown=True)

    def hush(self) -> None:
        """Take back what was said."""
        self.notice.hide()
        self._notice_place.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the find bar away, or show everything again, on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.find_bar.put_away()
        elif event.key() == Qt.Key.Key_Escape and self._quiet:
            self.set_quiet(False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Write wherever the empty page is pressed."""
        super().mousePressEvent(event)
        self.editor.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in its column."""
        super().resizeEvent(event)
        self._set_margins()

    def _take_ink(self) -> None:
        self.editor.set_ink(ink_of(self._look))

    def _lay_out(self) -> None:
        title, foot = QWidget(), QWidget()
        self._head = in_column(self.title, on=title, margins=(0, 0, 0, 8))
        self.rest = LinkButton(self._look, self.tr("Show everything · F8"))
        self.rest.hide()
        self._state = Label(self._look, "", "ui-small", "faint")
        self._state.hide()
        state = in_row(REST, (self._state, TOP), (self.words, TOP), gap=12)
        self._below = in_row((self.tags, 1), in_row(self.rest, REST), state, on=foot, gap=12)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._notice_place = scrolling(as_widget(in_column(self.notice, margins=(22, 10, 22, 0))))
        self._notice_place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._notice_place.hide()
        self._rows = QWidget()
        self._between = in_column(on=self._rows)
        self._column = column = in_column(on=self, gap=0)
        above = (self.bar, self.tools, self.find_bar, self._notice_place, title)
        put(column, *above, self.editor, self._rows, foot, Rest(1))

    def _set_margins(self) -> None:
        narrow = self.width() < self._look.px(NARROW) and not self._quiet
        low = self.height() < self._look.px(LOW)
        self._below.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        side = max(SIDE, (self.width() - self._look.px(COLUMN)) // 2)
        self.editor.setViewportMargins(side, 0, side, 0)
        self._between.setContentsMargins(side, 0, side, 0)
        self._head.setContentsMargins(side, 72 if self._quiet else 8 if low else 26, side, 8)
        self._below.setContentsMargins(side, 6 if low else 14, side, 8 if low else 18)
