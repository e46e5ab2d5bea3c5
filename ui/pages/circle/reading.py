"""One thing that came or went, to read; under what a friend shared, two presses to answer it."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from journal.shapes import DraftKey, DraftPlace, EntryId, Gesture, Item, LedgerLine, Reading, Response
from ui.drafts import DraftField, DraftNote
from ui.look import Look
from ui.pages.circle.entry_view import EntryView, Shown
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.flow import flowing
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import in_column, in_row, put
from ui.widgets.own_presses import LabelToCopy
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.seal_buttons import Ways
from ui.widgets.sealed import SealedLook
from ui.widgets.unmoved import come
from ui.widgets.written import WrittenLabel
from ui.wishes import Share, ShowEntry, Wishing
from ui.wording import translate
from ui.wording.kinds import ask_words, gesture_chip, gestures_for

ALONE = 160
"""Pixels that the sentence for whom it is sealed has beside the buttons, at least."""
AT_ONCE = 2
"""Entries that are built before whoever clicks has their turn again."""


class Answer(Card):
    """The card below what a friend shared: what they hope for, five ways to respond, room for words.

    `response_requested` carries the gesture, the words, and the path of a shared folder, "" for a file to hand over.
    """

    response_requested = Signal(object, str, str)

    def __init__(self, session: Session, look: Look, item: Item, folders: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(look)
        self._chips: dict[Gesture, Chip] = {}
        hope = ask_words(item.ask)
        if hope:
            said = self.tr("{0} is hoping for: {1}").format(item.contact_name, hope)
        else:
            said = self.tr("Answer {0}").format(item.contact_name)
        self.body.addWidget(Label(look, said, "ui-small-medium", "soft", wraps=True))
        for gesture in gestures_for(item.ask):
            chip = Chip(
                look, gesture_chip(gesture), clicked=lambda _=False, gesture=gesture: self._show_choice(gesture)
            )
            self._chips[gesture] = chip
        self.body.addWidget(flowing(*self._chips.values(), gap=8))
        self._words = answer_field(session, look, item)
        put(self.body, self._words, DraftNote(look, self._words.keeper))
        self._alone = self.tr("Sealed for {0} alone").format(item.contact_name)
        as_file = self.tr("As a file…") if folders else self.tr("Seal response")
        self.ways = Ways(look, as_file, self.tr("Seal response"))
        self.ways.show_folders(folders)
        self.ways.file_chosen.connect(lambda: self._ask_for_it(""))
        self.ways.folder_chosen.connect(self._ask_for_it)
        self._told = Label(look, "", "ui-small", "faint", wraps=True)
        self._show_choice(None)
        self.body.addWidget(FoldingRow(look, self._told, self.ways, ALONE))

    def _show_choice(self, gesture: Gesture | None) -> None:
        for each, chip in self._chips.items():
            chip.setChecked(each is gesture)
        self.ways.setEnabled(gesture is not None)
        self._told.setText(self._alone if gesture else self.tr("Choose one above; your words go with it."))

    def _ask_for_it(self, folder: str) -> None:
        chosen = next((gesture for gesture, chip in self._chips.items() if chip.isChecked()), None)
        if chosen is not None:
            self.response_requested.emit(chosen, self._words.words().strip(), folder)

    def clear(self, words: str) -> None:
        """Be as in the beginning where `words` were sealed; others that stand here by now stay."""
        self._show_choice(None)
        if self._words.words().strip() == words:
            self._words.keeper.show("")


def answer_field(session: Session, look: Look, item: Item) -> DraftField:
    """Give the field for the words of an answer, with those that were begun."""
    hint = translate("Answer", "Words, if you like.")
    field = DraftField(session, look, translate("Answer", "Words to go with it"), hint=hint, height=96)
    field.keeper.open(DraftKey(DraftPlace.ANSWER, item.id))
    return field


class ReadingColumn(ScrollColumn):
    """One item, from top to bottom.

    `keep_requested` carries the uid of an entry to copy into the journal, `text_requested` one whose text to save,
    `file_requested` a `SharedFile` to save, `link_requested` an address, `entry_requested` the entry of this journal
    that a response answers, `more_requested` how many entries are shown already, `files_requested` the `EntryView` that
    wants more of its files.
    """

    response_requested = Signal(object, str, str)
    keep_requested = Signal(str)
    text_requested = Signal(str)
    more_requested = Signal(int)
    files_requested = Signal(object)
    file_requested = Signal(object)
    link_requested = Signal(str)
    compare_requested = Signal()
    handed = Signal()
    """What is shown went out as a file, and somebody says that it reached its reader."""

    def __init__(
        self, session: Session, look: Look, wish: Wishing, reading: Reading, shown: tuple[Shown, ...] = ()
    ) -> None:
        super().__init__(look, 640, (38, 34, 38, 34))
        self._look, self._wish = look, wish
        self._reading = reading
        self.item = item = reading.item
        self.answer: Answer | None = None
        self._handing: Card | None = None
        self._waits: Card | None = None
        self.body.setSpacing(8)
        if item.hidden or (item.kind == "takeback" and not item.outgoing):
            self._add_hidden(session, reading)
        else:
            if hope := ask_words(item.ask):
                said = self.tr("{0} is hoping for: {1}")
                who = self.tr("You were hoping for: {1}") if item.outgoing else said
                self.body.addWidget(Label(look, who.format(item.contact_name, hope), "ui-small-medium", "board"))
            self._make_room()
            self.add_entries(shown)
            for line, text in reading.left:
                self._add_left(line, text)
            self._add_response()
            self._add_card()
            if item.note:
                self._add_note()
            for response in reading.responses:
                self._add_answer(response)
            if item.waiting:
                self._waits = self._waiting()
                put(self.body, 8, self._waits)
            if reading.again is not None:
                put(self.body, 8, self._again(reading.again))
            elif item.kind == "share" and not item.outgoing:
                self.answer = Answer(session, look, item, reading.through)
                self.answer.response_requested.connect(self.response_requested)
                put(self.body, 8, self.answer)
        self.body.addStretch()

    @property
    def ways(self) -> tuple[Ways, ...]:
        """The buttons that seal an answer, where one can be given."""
        return (self.answer.ways,) if self.answer is not None else ()

    def clear_answer(self, item: str, words: str) -> None:
        """Let the words of an answer go that were sealed."""
        if self.answer is not None and item == self.item.id:
            self.answer.clear(words)

    @property
    def bundle(self) -> str:
        """The bundle in which it went out, "" where it came in."""
        return next((line.bundle for line, _ in self._reading.left), "")

    def show_handing(self, item: str, handing: SealedLook) -> None:
        """Say below it, or below the answer, how a file gets to them; one that is only sealed has reached nobody."""
        above = self._waits if self.item.outgoing else self.answer
        if above is None or item != self.item.id:
            return
        if self._handing is not None:
            self._handing.hide()
            self._handing.deleteLater()
        answer = self.tr("Your answer is sealed, and not on its way yet")
        waits = self.tr("Sealed, and not handed over yet")
        title = Label(self._look, waits if self.item.outgoing else answer, "ui-strong", wraps=True)
        handing.noted.connect(lambda: come(title, shown=False))
        self._handing = Card(self._look)
        put(self._handing.body, title, handing)
        self.body.insertWidget(self.body.indexOf(above) + 1, self._handing)
        self.hide_waiting()

    def hide_waiting(self) -> None:
        """Say no more that it is not handed over."""
        if self._waits is not None:
            self._waits.hide()

    def _add_hidden(self, session: Session, reading: Reading) -> None:
        item = reading.item
        back = self.tr("{0} asked to take this back, so its words are no longer in your journal.")
        self._say(back.format(item.contact_name))
        if item.kept is not None:
            self._add_kept(item.kept)
        if reading.begun:
            self._say(self.tr("You had begun an answer. It is kept here until you throw it away."))
            field = answer_field(session, self._look, item)
            put(self.body, field, DraftNote(self._look, field.keeper))

    def _add_kept(self, entry: EntryId) -> None:
        """Say that a copy was kept; whether it stays is for whoever kept it."""
        self._say(self.tr("You kept a copy of it. It is an entry of your own, and stays until you throw it away."))
        copy = LinkButton(self._look, self.tr("The copy in my journal"), clicked=lambda: self._wish(ShowEntry(entry)))
        self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _again(self, entries: tuple[EntryId, ...]) -> Card:
        name = self.item.contact_name
        if self.item.outgoing:
            card = Card(self._look, self.tr("Perhaps it never arrived"))
            said = self.tr("Somebody took its file out of the shared folder, and {0} has not answered it.").format(name)
        else:
            card = Card(self._look, self.tr("Share it again"))
            said = translate("ReadingColumn", "You sealed %Ln entries for {0} since then.", "", len(entries)).format(
                name
            )
            if not entries:
                said = self.tr("You sealed nothing for {0} since then that is still here.").format(name)
        card.body.addWidget(Label(self._look, said, "ui", "soft", wraps=True))
        if entries:
            share = PrimaryButton(self._look, self.tr("Look over and share…"), "share")
            wanted = Share(entries, (self.item.contact,))
            share.clicked.connect(lambda: self._wish(wanted))
            card.body.addWidget(share, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _waiting(self) -> Card:
        card = Card(self._look, self.tr("Sealed, and not handed over yet"))
        said = self.tr("As far as this journal knows, its file has not left this computer: {0} has nothing of it yet.")
        card.body.addWidget(Label(self._look, said.format(self.item.contact_name), "ui", "soft", wraps=True))
        handed = QuietButton(self._look, self.tr("It is handed over"), clicked=self.handed.emit)
        card.body.addWidget(handed, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _say(self, words: str) -> None:
        self.body.addWidget(Label(self._look, words, "ui", "soft", wraps=True))

    def _make_room(self) -> None:
        """Make the place of the entries, and of the button that asks for more of them."""
        self._entries = in_column(gap=8)
        self.body.addLayout(self._entries)
        self._coming: deque[Shown] = deque()
        self._count = 0
        self._more = QuietButton(self._look, "", clicked=lambda: self.more_requested.emit(self._count))
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def add_entries(self, shown: tuple[Shown, ...]) -> None:
        """Show further entries below those that are shown, a few in each turn of the event loop."""
        self._coming.extend(shown)
        self._count += len(shown)
        left = len(self._reading.entries) - self._count
        self._more.setText(translate("ReadingColumn", "Show the next of %Ln more", "", left))
        self._more.setVisible(left > 0)
        self._add_some()

    def _add_some(self) -> None:
        for _ in range(min(AT_ONCE, len(self._coming))):
            self._add_entry(self._coming.popleft())
        if self._coming:
            QTimer.singleShot(0, self, self._add_some)

    def _add_entry(self, shown: Shown) -> None:
        if self._entries.count():
            self._entries.addWidget(Line())
        view = EntryView(self._look, shown, self.item.contact_name)
        view.keep_requested.connect(self.keep_requested)
        view.text_requested.connect(self.text_requested)
        view.file_requested.connect(self.file_requested)
        view.link_requested.connect(self.link_requested)
        view.files_requested.connect(lambda view=view: self.files_requested.emit(view))
        self._entries.addWidget(view)

    def _add_left(self, line: LedgerLine, text: str) -> None:
        said = self.tr("as it left, version {0}").format(line.rev) if line.what == "share" else self.tr("as it left")
        if line.stand_ins:
            said += " · " + self.tr("names as {0}").format(", ".join(line.stand_ins))
        if line.taken_back:
            said += " · " + self.tr("asked back")
        head = in_row((Label(self._look, said, "ui-small", "faint", wraps=True), 1))
        if line.entry is not None and line.what == "share":
            entry = line.entry
            here = LinkButton(
                self._look, self.tr("The entry in my journal"), clicked=lambda: self._wish(ShowEntry(entry))
            )
            head.addWidget(here, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        if text and line.what == "share":
            self.body.addWidget(LabelToCopy(self._look, text))

    def _add_answer(self, response: Response) -> None:
        card = Card(self._look, self.tr("{0} responded").format(response.contact_name))
        card.body.addWidget(Label(self._look, gesture_chip(response.gesture), "ui", "board"))
        if response.words:
            card.body.addWidget(WrittenLabel(self._look, response.words, "entry"))
        put(self.body, 8, card)

    def _add_response(self) -> None:
        item = self._reading.item
        if item.kind != "response" or item.gesture is None:
            return
        self.body.addWidget(Label(self._look, gesture_chip(item.gesture), "title", wraps=True))
        if item.forgotten:
            lost = self.tr(
                "An answer to something this journal no longer remembers: it was shared before a backup was restored, "
                "or from another copy of this journal."
            )
            self._say(lost)
            back = self.tr(
                "To ask it back all the same, share that entry with them once more and ask for it back then: their "
                "Afterbell hides both. What is not in this journal any more cannot be asked back; tell them yourself."
            )
            self._say(back)
        elif item.about is not None and not item.outgoing:
            about = LinkButton(self._look, self.tr("To “{0}”").format(item.heading))
            about.clicked.connect(lambda: self._wish(ShowEntry(EntryId(str(item.about)))))
            self.body.addWidget(about, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_card(self) -> None:
        if self._reading.item.kind != "card" or self._reading.item.outgoing:
            return
        self._say(
            self.tr(
                "Their new card is in your circle: another name, or new keys. Where the keys are new, compare words "
                "before you share anything."
            )
        )
        compare = LinkButton(self._look, self.tr("Compare words"), clicked=self.compare_requested)
        self.body.addWidget(compare, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_note(self) -> None:
        card = QWidget()
        column = in_column(on=card, margins=(0, 10, 0, 0))
        said = self.tr("Your note") if self._reading.item.outgoing else self.tr("A note with it")
        if self._reading.item.kind != "response":
            column.addWidget(Label(self._look, said, "ui-small-strong", "soft"))
        column.addWidget(LabelToCopy(self._look, self._reading.item.note))
        self.body.addWidget(card)
