"""An entry, read: its date and what can be done with it, the text, what came of it, and what friends answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from journal import clock, handing, prose, writing
from journal.journal import Journal
from journal.shapes import Attachment, AttachmentId, Entry, EntryId, Evidence, Kind, LaterLine, LedgerLine, Response
from ui.look import Look, set_look
from ui.models.days import hour, long_day, near_day
from ui.models.kinds import gesture_words, kind_word
from ui.pages.journal.files import Files
from ui.pages.journal.later import AskLater, LaterLines
from ui.session import Session
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.chips import TagChip
from ui.widgets.flow import FlowLayout
from ui.widgets.glyphs import Avatar, KindChip
from ui.widgets.labels import ElidedLabel, Label, Line
from ui.widgets.picture_view import decoded
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.shown_text import ShownText

WARM_AFTER = 300
"""Milliseconds; the list comes first."""
TURN_AFTER = 7
"""Days after which a low is old enough to be asked how it turned out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Everything the page shows of one entry."""

    entry: Entry
    later: tuple[LaterLine, ...]
    files: tuple[Attachment, ...]
    responses: tuple[Response, ...]
    shared: tuple[LedgerLine, ...]
    today: date
    place: int | None
    evidence: Evidence | None


def read(journal: Journal, entry_id: EntryId) -> Read:
    """Look up what the page shows; runs on the journal's thread."""
    return Read(
        entry=journal.entries.get(entry_id),
        later=journal.entries.later_lines(entry_id),
        files=journal.attachments.of(entry_id),
        responses=journal.inbox.responses_to(entry_id),
        shared=tuple(line for line in journal.ledger.lines(entry_id) if line.what == "share" and not line.taken_back),
        today=writing.today(journal),
        place=next((row.place for row in journal.timeline.rows((entry_id,))), None),
        evidence=journal.portfolio.of(entry_id),
    )


class ReadingBar(QFrame):
    """The date, and what can be done with the entry."""

    edit_requested = Signal()
    share_requested = Signal()
    deed_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "bar")
        self._look = look
        self.back = IconButton(look, "back", self.tr("Back to the list"))
        self.back.hide()
        self.day = ElidedLabel(look, "", "ui-small", "soft")
        self.edit = QuietButton(look, self.tr("Edit"), "edit")
        self.edit.clicked.connect(self.edit_requested)
        self.share = PrimaryButton(look, self.tr("Share…"), "share")
        self.share.clicked.connect(self.share_requested)
        self.more = QuietButton(look, "", "more")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 8, 22, 8)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.day)
        row.addStretch()
        for button in (self.edit, self.share, self.more):
            row.addWidget(button)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry's date and its menu."""
        self.day.setText(f"{long_day(entry.day)}, {hour(entry.written_at, entry.zone)}")
        star = self.tr("Take the star away") if entry.starred else self.tr("Star")
        self._menu.clear()
        for deed, words in (
            ("star", star),
            ("later", self.tr("Add a later line")),
            ("evidence", self.tr("Evidence…")),
            ("versions", self.tr("Earlier versions…")),
            ("", ""),
            ("trash", self.tr("Move to the trash")),
        ):
            if not deed:
                self._menu.addSeparator()
                continue
            action = self._menu.addAction(words)
            action.triggered.connect(lambda _=False, deed=deed: self.deed_requested.emit(deed))


class ReadingPage(QWidget):
    """Shows one entry."""

    edit_requested = Signal(str)
    share_requested = Signal(tuple)
    tag_requested = Signal(str)
    trash_requested = Signal(tuple)
    versions_requested = Signal(object)
    back_requested = Signal()
    sheet_requested = Signal(str, object)
    placed = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._entry: Entry | None = None
        self._shown: Read | None = None
        self._html = ""
        self._pictures: dict[str, QImage] = {}
        self.bar = ReadingBar(look)
        self._scroll = ScrollColumn(look, width=640, margins=(38, 30, 38, 40))
        self._chips = FlowLayout(gap=4)
        self._title = Label(look, "", "title", wraps=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = ShownText(look, self.tr("Entry"), self._picture)
        self.text.link_requested.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.text.picture_requested.connect(self._open_file)
        self.files = Files(session, look)
        self.files.picture_requested.connect(lambda wanted: self.sheet_requested.emit("picture", wanted))
        self.later = LaterLines(session, look)
        self.ask = AskLater(session, look)
        self._below = QVBoxLayout()
        self._below.setSpacing(12)
        self._lay_out()
        self.bar.edit_requested.connect(self._edit)
        self.bar.share_requested.connect(self._share)
        self.bar.deed_requested.connect(self._run)
        self.bar.back.clicked.connect(self.back_requested)
        look.changed.connect(self._show_again)
        QTimer.singleShot(WARM_AFTER, self, self._warm)

    def _warm(self) -> None:
        """Load what turns Markdown into HTML while nothing else is asked for, so that the first entry shows at once."""
        self._session.reckon(self, lambda: prose.to_html("warm"), lambda _: None)

    def _lay_out(self) -> None:
        column = self._scroll.body
        column.setSpacing(0)
        column.addLayout(self._chips)
        column.addSpacing(6)
        column.addWidget(self._title)
        column.addSpacing(14)
        column.addWidget(self.text)
        column.addWidget(self.files)
        column.addWidget(self.later)
        column.addSpacing(10)
        column.addWidget(self.ask)
        column.addSpacing(14)
        column.addLayout(self._below)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._scroll, 1)

    @property
    def entry_id(self) -> EntryId | None:
        """The entry that is shown."""
        return self._entry.id if self._entry else None

    def show_entry(self, entry_id: EntryId) -> None:
        """Look an entry up and show it; a later wish overtakes an earlier one."""
        self._session.ask(self, lambda journal: read(journal, entry_id), self._show, lambda _: None, topic="entry")

    def refresh(self) -> None:
        """Look at the same entry again."""
        if self._entry is not None:
            self.show_entry(self._entry.id)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Show the way back where the list is not beside it."""
        self.bar.back.setVisible(compact)

    def _show(self, found: Read) -> None:
        entry = found.entry
        if self._entry is None or self._entry.id != entry.id:
            self._pictures.clear()
            self._scroll.verticalScrollBar().setValue(0)
        again = self._entry_is(entry) and self._entry is not None and _said(self._entry) == _said(entry)
        self._entry, self._shown = entry, found
        self.bar.show_entry(entry)
        # A first line that is no heading serves as title in lists; here it stands at the head of the text anyway.
        title, body = above_and_below(entry)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._fill_chips(entry)
        self.files.show_files(found.files, entry.body)
        self.later.show_lines(found.later)
        old = (found.today - entry.day).days >= TURN_AFTER
        self.ask.show_for(entry.id, old and not found.later and entry.kind in {Kind.LOW, Kind.BOTH})
        self._fill_below(found)
        if not again:
            self._session.reckon(self, lambda: prose.to_html(body), self._show_html, topic="html")
        self._fetch_pictures(found.files)
        self.placed.emit(found.place)

    def _show_html(self, html: str) -> None:
        self._html = html
        self.text.show_html(html)

    def _entry_is(self, entry: Entry) -> bool:
        return self._entry is not None and self._entry.id == entry.id

    def _show_again(self) -> None:
        if self._shown is not None:
            self._fill_chips(self._shown.entry)
            self._fill_below(self._shown)

    def _fill_chips(self, entry: Entry) -> None:
        self._chips.clear()
        self._chips.addWidget(KindChip(self._look, entry.kind.value, kind_word(entry.kind)))
        if entry.starred:
            star = Label(self._look, "★", "ui", "high")
            star.setAccessibleName(self.tr("Starred"))
            self._chips.addWidget(star)
        before: QWidget = self.bar.more
        for tag in entry.tags:
            chip = TagChip(self._look, tag)
            chip.setToolTip(self.tr("Show everything with this tag"))
            chip.clicked.connect(lambda _=False, tag=tag: self.tag_requested.emit(tag))
            self._chips.addWidget(chip)
            self.setTabOrder(before, chip)  # they were made after the text, but stand before it
            before = chip

    def _fill_below(self, found: Read) -> None:
        while (item := self._below.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if found.evidence:
            self._below.addWidget(
                Label(self._look, self._evidence_words(found.evidence), "ui-small", "soft", wraps=True)
            )
        if found.shared:
            self._below.addWidget(Line())
            self._below.addWidget(Label(self._look, self._shared_words(found), "ui-small", "soft", wraps=True))
        for response in found.responses:
            self._below.addWidget(self._card(response, found.today))

    def _evidence_words(self, evidence: Evidence) -> str:
        codes = ", ".join(one.code for one in evidence.shows)
        return self.tr("Evidence of {0}").format(codes) if codes else self.tr("Marked as evidence")

    def _shared_words(self, found: Read) -> str:
        names: list[str] = []
        for line in reversed(found.shared):
            names += [name for name in line.recipients if name not in names]
        day = near_day(clock.local(found.shared[-1].at).date(), found.today)
        protected = all(line.names_protected for line in found.shared)
        people = (
            self.tr("{all} and {last}").format(all=", ".join(names[:-1]), last=names[-1]) if names[1:] else names[0]
        )
        words = (
            self.tr("Shared with {people} on {day}, names protected")
            if protected
            else self.tr("Shared with {people} on {day}, with real names")
        )
        return words.format(people=people, day=day)

    def _card(self, response: Response, today: date) -> QWidget:
        card = Card(self._look)
        card.body.setContentsMargins(16, 12, 16, 12)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Avatar(self._look, response.contact_name), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(self._look, response.contact_name, "ui-strong"))
        aside = f"· {gesture_words(response.gesture)} · {near_day(response.day, today)}"
        head.addWidget(Label(self._look, aside, "ui-small", "soft"))
        head.addStretch()
        column.addLayout(head)
        if response.words:
            column.addWidget(Label(self._look, response.words, "entry-small", wraps=True))
        row.addLayout(column, 1)
        card.body.addLayout(row)
        return card

    def _fetch_pictures(self, files: tuple[Attachment, ...]) -> None:
        for made in files:
            inline = f"attachment:{made.id}" in self._body
            if made.width and inline and made.id not in self._pictures:
                self._pictures[made.id] = _blank(made)
                self._fetch_picture(made.id)

    def _fetch_picture(self, wanted: AttachmentId) -> None:
        self._session.ask(
            self, lambda journal: journal.attachments.bytes_of(wanted), lambda data: self._decode(wanted, data)
        )

    def _decode(self, wanted: AttachmentId, data: bytes) -> None:
        self._session.reckon(
            self, partial(_made_to_show, data, self._look.px(640)), lambda image: self._take_picture(wanted, image)
        )

    def _take_picture(self, wanted: AttachmentId, image: QImage) -> None:
        if wanted in self._pictures and not image.isNull():
            self._pictures[wanted] = image
            self.text.show_html(self._html)

    @property
    def _body(self) -> str:
        return self._entry.body if self._entry else ""

    def _open_file(self, wanted: str) -> None:
        for made in self._shown.files if self._shown else ():
            if made.id == wanted:
                self.files.open_file(made)

    def _picture(self, wanted: str) -> QImage | None:
        return self._pictures.get(wanted)

    def _edit(self) -> None:
        if self._entry is not None:
            self.edit_requested.emit(self._entry.id)

    def _share(self) -> None:
        if self._entry is not None:
            self.share_requested.emit((self._entry.id,))

    def _run(self, deed: str) -> None:
        entry = self._entry
        if entry is None:
            return
        if deed == "star":
            self._session.do(self, lambda journal: journal.entries.star(entry.id, not entry.starred))
        elif deed == "later":
            self.ask.show_for(entry.id, asked=True)
            self.ask.open_field()
        elif deed == "evidence":
            self.sheet_requested.emit("evidence", entry.id)
        elif deed == "versions":
            self.versions_requested.emit(entry)
        else:
            self.trash_requested.emit((entry.id,))


def above_and_below(entry: Entry) -> tuple[str, str]:
    """Give what stands as title, "" for none, and the text below it."""
    return (entry.title, entry.body) if entry.title else prose.parted(entry.body)


def _said(entry: Entry) -> tuple[str, str]:
    return entry.title, entry.body


def _made_to_show(data: bytes, width: int) -> QImage:
    return decoded(handing.picture_to_show(data), width=width)


def _blank(made: Attachment) -> QImage:
    """Hold the room of a picture until it is here, so that the text does not jump."""
    width, height = made.width or 320, made.height or 200
    scale = min(1.0, 640 / width)
    image = QImage(max(1, round(width * scale)), max(1, round(height * scale)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
