"""An entry, read: its date and what can be done with it, the text, what came of it, and what friends answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import chain

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from journal import prose
from journal.dates import clock
from journal.deeds import read, write
from journal.deeds.read import Read, above_and_below
from journal.errors import NoSuchEntry, Refusal
from journal.shapes import AttachmentId, Entry, EntryId, Evidence, Kind, Response
from ui.editor.saving import newest
from ui.embeds.captions import with_captions
from ui.look import Look
from ui.pages.journal.files import Files
from ui.pages.journal.inline import Inline
from ui.pages.journal.later import AskLater, LaterLines
from ui.pages.journal.reading_bar import FoundBar, ReadingBar
from ui.pages.journal.ticking import Ticking
from ui.questions.leaving import ask_about_address
from ui.session import Session
from ui.widgets.cards import Card
from ui.widgets.chips import TagChip
from ui.widgets.flow import FlowLayout
from ui.widgets.glyphs import Avatar, KindChip
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, TOP, Rest, clear, in_column, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.shown_text import ShownText
from ui.widgets.tips import set_tip
from ui.widgets.unmoved import press_only_unmoved
from ui.widgets.unopened import open_address
from ui.widgets.written import WrittenLabel
from ui.wishes import MarkEvidence, Print, ReadLedger, Share, ShowPicture, Wishing
from ui.wording.days import near_day
from ui.wording.kinds import gesture_beside, kind_word
from ui.wording.people import people_words

WARM_AFTER = 300
"""Milliseconds; the list comes first."""
BLANK_AFTER = 120
"""Milliseconds until what was shown before gives way to an entry that is still on its way."""
TURN_AFTER = 7
"""Days after which a low is old enough to be asked how it turned out."""


class ReadingPage(QWidget):
    """Shows one entry, and acts on the one that is wanted: a deed never goes to what was shown a moment ago."""

    edit_requested = Signal(str)
    tag_requested = Signal(str)
    rename_requested = Signal(str)
    trash_requested = Signal(tuple)
    versions_requested = Signal(object)
    back_requested = Signal()
    placed = Signal(object, object)
    """The entry that came, and where it stands in time."""
    missed = Signal()
    """The entry that was wanted cannot be shown."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._session, self._look, self._wish = session, look, wish
        self._wanted: EntryId | None = None
        self._found: Read | None = None
        self._shown: Read | None = None
        self._blank = QTimer(self, singleShot=True, interval=BLANK_AFTER)
        self._html = ""
        self._inline = Inline(session, look, self)
        self.bar = ReadingBar(look)
        self._scroll = ScrollColumn(look, width=640, margins=(38, 30, 38, 40))
        self._about = QWidget()
        self._chips = FlowLayout(self._about, 4)
        self._title = WrittenLabel(look, "", "title", to_mark=True)
        self.text = ShownText(look, self.tr("Entry"), self._inline.picture)
        self.text.link_requested.connect(self._follow)
        self.text.picture_requested.connect(self._open_file)
        self._ticking = Ticking(session, self.text)
        self.found = FoundBar(look, self.text)
        self.found.turned_to.connect(self._bring_into_sight)
        self.files = Files(session, look)
        self.files.picture_requested.connect(lambda wanted: wish(ShowPicture(AttachmentId(wanted))))
        self.later = LaterLines(session, look)
        self.ask = AskLater(session, look)
        self.ask.put_away.connect(self.text.setFocus)
        self.beneath = Beneath(look)
        self._lay_out()
        self.bar.edit_requested.connect(self._edit)
        self.bar.share_requested.connect(self._share)
        self.bar.deed_requested.connect(self._run)
        self.bar.back.clicked.connect(self.back_requested)
        self._blank.timeout.connect(self._go_blank)
        self._inline.arrived.connect(lambda: self.text.show_html(with_captions(self._html)))
        look.changed.connect(self._show_again)
        QTimer.singleShot(WARM_AFTER, self, self._warm)

    def _warm(self) -> None:
        """Load what turns Markdown into HTML while nothing else is asked for, so that the first entry shows at once."""
        self._session.reckon(self, lambda: prose.to_html("warm"), lambda _: None)

    def _lay_out(self) -> None:
        column = self._scroll.body
        column.setSpacing(0)
        put(column, self._about, 6, self._title, 14, self.text, self.files, self.later)
        put(column, 10, self.ask, 14, self.beneath, Rest(1))
        in_column(self.bar, self.found, (self._scroll, 1), on=self, gap=0)

    @property
    def wanted(self) -> EntryId | None:
        """The entry to show, which deeds act on."""
        return self._wanted

    @property
    def entry_id(self) -> EntryId | None:
        """The entry that is shown, None while the one that is wanted is on its way."""
        return self._entry.id if self._entry else None

    def show_entry(self, entry_id: EntryId) -> None:
        """Look an entry up and show it; a later wish overtakes an earlier one."""
        self._want(entry_id)
        self._session.ask(
            self,
            partial(read.look, entry_id=entry_id),
            self._prepare,
            lambda refusal: self._miss(entry_id, refusal),
            topic="entry",
        )

    def await_entry(self) -> None:
        """Let go of what is shown: which entry comes next is not known yet."""
        self._want(None)

    def refresh(self) -> None:
        """Look again at the entry that is wanted."""
        if self._wanted is not None:
            self.show_entry(self._wanted)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Show the way back where the list is not beside it."""
        self.bar.back.setVisible(compact)

    @property
    def _entry(self) -> Entry | None:
        shown = self._shown
        return shown.entry if shown is not None and shown.entry.id == self._wanted else None

    def _want(self, entry_id: EntryId | None) -> None:
        if entry_id != self._wanted or entry_id is None:
            self._wanted = entry_id
            self.bar.show_nothing()
            self._blank.start()

    def _go_blank(self) -> None:
        self._scroll.column.hide()
        self.bar.say_waiting()

    def _miss(self, entry_id: EntryId, refusal: Refusal) -> None:
        if entry_id == self._wanted:
            self._want(None)
            self.missed.emit()
        if not isinstance(refusal, NoSuchEntry):
            self._session.failed.emit(refusal)

    def _prepare(self, found: Read) -> None:
        """Make the text into what can be shown first: what stands on the page is always of one entry."""
        html, written = found.html, found.entry
        self._found = found = replace(found, entry=newest(self._session, written))
        if self._entry is not None and _said(self._entry) == _said(found.entry):
            self._show(found, self._html)
        elif html is not None and _said(written) == _said(found.entry):
            self._show(found, html)
        else:
            body = above_and_below(found.entry)[1]
            self._session.reckon(
                self, lambda: prose.to_html(body), lambda html: self._take_html(found, html), topic="html"
            )

    def _take_html(self, found: Read, html: str) -> None:
        if found is self._found and found.entry.id == self._wanted:
            self._show(found, html)

    def _show(self, found: Read, html: str) -> None:
        entry, before = found.entry, self._entry
        if before is not None and found != self._shown:
            press_only_unmoved(self._scroll)
        self._blank.stop()
        self._shown = found
        if before is None:
            self._inline.forget()
            self.found.forget_place()
            self._scroll.verticalScrollBar().setValue(0)
        self.bar.show_entry(entry, shared=bool(found.shared))
        self._ticking.show_entry(entry)
        # A first line that is no heading serves as title in lists; here it stands at the head of the text anyway.
        title = above_and_below(entry)[0]
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._fill_chips(entry)
        self.files.show_files(found.files, entry.body)
        self.later.show_lines(found.later)
        old = (found.today - entry.day).days >= TURN_AFTER
        self.ask.show_for(entry.id, old and not found.later and entry.kind in {Kind.LOW, Kind.BOTH})
        self.beneath.show_entry(found)
        self._inline.fetch(entry.body, found.files)
        if before is None or html != self._html:
            self._html = html
            self.text.show_html(with_captions(html))
        self._scroll.column.show()
        self.placed.emit(entry.id, found.place)

    def _show_again(self) -> None:
        if self._shown is not None:
            self._fill_chips(self._shown.entry)
            self.beneath.show_entry(self._shown)

    def _fill_chips(self, entry: Entry) -> None:
        clear(self._chips)
        self._chips.addWidget(KindChip(self._look, entry.kind.value, kind_word(entry.kind)))
        if entry.starred:
            star = Label(self._look, "★", "ui", "high")
            star.setAccessibleName(self.tr("Starred", "this entry is"))
            self._chips.addWidget(star)
        before: QWidget = self.bar.more
        for tag in entry.tags:
            chip = TagChip(self._look, tag, clicked=lambda _=False, tag=tag: self.tag_requested.emit(tag))
            set_tip(chip, self.tr("Show everything with this tag"))
            chip.offer(self.tr("Show everything with this tag"), partial(self.tag_requested.emit, tag))
            chip.offer(self.tr("Rename this tag…"), partial(self.rename_requested.emit, tag))
            self._chips.addWidget(chip)
            self.setTabOrder(before, chip)  # they were made after the text, but stand before it
            before = chip

    def _bring_into_sight(self, place: QPoint) -> None:
        column = self._scroll.column
        within = column.y() + self.text.viewport().mapTo(column, place).y()
        self._scroll.ensureVisible(0, within, 0, self._scroll.height() // 3)

    def _follow(self, address: str) -> None:
        if self._shown is not None and self._shown.copied:
            ask_about_address(self._look, self, address)
        else:
            open_address(self._look, self, address)

    def _open_file(self, wanted: str) -> None:
        for made in self._shown.files if self._shown else ():
            if made.id == wanted:
                self.files.open_file(made)

    def _edit(self) -> None:
        if self._wanted is not None:
            self.edit_requested.emit(self._wanted)

    def _share(self) -> None:
        if self._wanted is not None:
            self._wish(Share((self._wanted,)))

    def _run(self, deed: str) -> None:
        entry = self._entry
        if entry is None:
            return
        if deed == "star":
            self._session.do(self, partial(write.star, entry_id=entry.id, starred=not entry.starred))
        elif deed == "later":
            self.ask.show_for(entry.id, asked=True)
            self.ask.open_field()
        elif deed == "print":
            self._wish(Print((entry.id,)))
        elif deed == "evidence":
            self._wish(MarkEvidence(entry.id))
        elif deed == "ask-back":
            self._wish(ReadLedger(entry.id))
        elif deed == "versions":
            self.versions_requested.emit(entry)
        else:
            self.trash_requested.emit((entry.id,))


def _said(entry: Entry) -> tuple[str, str]:
    return entry.title, entry.body


def _each_once(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(names)))


class Beneath(QWidget):
    """What an entry shows, with whom it was shared, and what friends answered: one line or card for each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = in_column(on=self, gap=12)

    def show_entry(self, found: Read) -> None:
        """Show what belongs to an entry beside its text."""
        clear(self._column)
        if found.evidence:
            put(self._column, Label(self._look, self._evidence_words(found.evidence), "ui-small", "soft", wraps=True))
        if found.shared:
            said = (self._shared_words(found), self._sealed_words(found))
            labels = (Label(self._look, words, "ui-small", "soft", wraps=True) for words in said if words)
            put(self._column, Line(), *labels)
        for response in found.responses:
            self._column.addWidget(self._card(response, found.today))

    def _evidence_words(self, evidence: Evidence) -> str:
        codes = ", ".join(one.code for one in evidence.shows)
        return self.tr("Evidence of {0}").format(codes) if codes else self.tr("Marked as evidence")

    def _shared_words(self, found: Read) -> str:
        given = [
            (line, names)
            for line in reversed(found.shared)
            if (names := tuple(name for name in line.recipients if name not in line.waiting))
        ]
        if not given:
            return ""
        day = near_day(clock.local(given[0][0].at).date(), found.today)
        protected = all(line.names_protected for line, _ in given)
        words = (
            self.tr("Shared with {people} on {day}, names protected")
            if protected
            else self.tr("Shared with {people} on {day}, with real names")
        )
        return words.format(people=people_words(_each_once(names for _, names in given)), day=day)

    def _sealed_words(self, found: Read) -> str:
        """Say for whom it is only sealed."""
        waiting = [line for line in reversed(found.shared) if line.waiting]
        if not waiting:
            return ""
        day = near_day(clock.local(waiting[-1].at).date(), found.today)
        people = people_words(_each_once(line.waiting for line in waiting))
        return self.tr("Sealed for {people} on {day}, not handed over yet").format(people=people, day=day)

    def _card(self, response: Response, today: date) -> QWidget:
        card = Card(self._look)
        card.body.setContentsMargins(16, 12, 16, 12)
        name = Label(self._look, response.contact_name, "ui-strong")
        aside = f"· {gesture_beside(response.gesture)} · {near_day(response.day, today)}"
        column = in_column(in_row(name, Label(self._look, aside, "ui-small", "soft"), REST, gap=4), gap=2)
        if response.words:
            column.addWidget(WrittenLabel(self._look, response.words, "entry-small"))
        card.body.addLayout(in_row((Avatar(self._look, response.contact_name), TOP), (column, 1), gap=10))
        return card
