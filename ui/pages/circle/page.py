"""The Circle page: people on top, what came and went below, and what is chosen beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from journal.bundle.cards import FIRST_LINE
from journal.changes import Changes, Room
from journal.deeds import circle, inbox
from journal.errors import Refusal
from journal.prose import clean_line
from journal.shapes import CardShown, Contact, Gathering, Item, Known, endings
from ui.deed import Deed
from ui.desktop.mail import mail_my_card
from ui.look import Look
from ui.pages import BY_KEY, Page
from ui.pages.circle.answering import Answering
from ui.pages.circle.entry_view import short_name
from ui.pages.circle.pane import FirstSteps, Pane, Resting, Start
from ui.pages.circle.person import Knowing, PersonColumn
from ui.pages.circle.reading import ReadingColumn
from ui.pages.circle.side import Side
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.choose_file import choose_files
from ui.widgets.dropping import local_files, take_copy
from ui.widgets.layouts import in_row
from ui.widgets.throttle import Throttle
from ui.wishes import AddPerson, CompareWords, Wishing
from ui.wording.people import verified_words
from ui.wording.refusals import say

LONGEST_PATH = 4096


class CirclePage(Page):
    """Who is in the circle, what they shared, and answering it."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look, self._wish = session, look, wish
        self._compact = self._went_back = self._entering = False
        self._came = Qt.FocusReason.OtherFocusReason
        self._deed = Deed(session, self)
        self.setAcceptDrops(True)
        self._answering = Answering(session, look, wish, self)
        self._answering.failed.connect(self._refuse)
        self._knowing = Knowing(session, look, self)
        self._knowing.person_removed.connect(self._forget_person)
        self._knowing.failed.connect(self._refuse)
        self._giving = Giving(session, self)
        self._giving.failed.connect(self._refuse)
        self._throttle = Throttle(self)
        self._throttle.due.connect(lambda: self.refresh())  # noqa: PLW0108  looked up when it is due
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._build()
        session.changed.connect(self._take_changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again at people and at what came and went."""
        self._session.ask(self, circle.look, self._show_all, topic="all")

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Let list and page take turns in a narrow window."""
        self._compact = compact
        self.items.set_compact(compact)
        self._take_turns()

    def begin(self, how: Qt.FocusReason) -> None:
        """Begin with one's own name, with what to do next, or on what came and went, else on what takes its turn."""
        self._came, shown = how, self._shown
        if isinstance(shown, Start):
            shown.begin()
        elif shown is not None and self._nothing_yet:
            first = shown.findChild(Button) if how in BY_KEY else None
            (first or shown).setFocus(how)
        elif self.items.isVisible():
            self.items.setFocus(how)
        else:
            self._main.take_keyboard()

    def go_back(self) -> bool:
        """Go from what is shown to the list in a narrow window; tell whether there was somewhere to go."""
        if not (self._compact and self._side.isHidden()):
            return False
        self._went_back = True
        self._take_turns()
        self.items.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Escape where the two take turns."""
        if event.key() != Qt.Key.Key_Escape or not self.go_back():
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if files_in(event.mimeData()):
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, one after the other."""
        self.open_files(files_in(event.mimeData()))
        take_copy(event)

    def paste(self) -> None:
        """Take in what is on the clipboard: files, their paths, or the text of a card."""
        data = QGuiApplication.clipboard().mimeData()
        if card := card_in(data):
            self._wish(AddPerson(card))
        self.open_files(files_in(data))

    def open_files(self, files: Iterable[Path]) -> None:
        """Take in what was chosen, one after the other."""
        for file in files:
            self.open_file(file)

    def open_file(self, path: Path | str) -> None:
        """Take in a sealed file, or begin to add the person of a card."""
        file = Path(path)
        if is_card(file):
            self._wish(AddPerson(file))
            return
        self._session.do(self, partial(inbox.take_in, path=file), self._show_opened, partial(self._refuse_file, file))

    # The parts

    def _build(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal, handleWidth=1, childrenCollapsible=False)
        in_row(self._split, on=self)
        self._side = Side(self._session, self._look, self._wish)
        self._side.open_requested.connect(self._choose_file)
        self._people, self._banner, self.items = self._side.people, self._side.banner, self._side.items
        self.items.entered.connect(self._enter)
        self._main = Pane(self._session, self._look, self._wish)
        self._main.back_requested.connect(self.go_back)
        self._main.opened.connect(self._show_item)
        self._main.met.connect(self._show_known)
        for chosen in (self._people.person_chosen, self._knowing.person_changed):
            chosen.connect(self._main.open_person)
        done = (self._knowing.person_changed, self._knowing.person_removed, self._answering.done, self._giving.done)
        for well in (*done, self.items.clicked, self.items.entered):
            well.connect(self._banner.hide)  # what was refused before it is no longer of use
        self._main.failed.connect(self._refuse)
        self.items.opened.connect(self._main.open_item)
        self._split.addWidget(self._side)
        self._split.addWidget(self._main)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([self._look.px(368), 700])

    # What is shown

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.CIRCLE, Room.INBOX, Room.LEDGER, Room.FOLDERS):
            self._throttle.request()

    def _show_all(self, found: Gathering) -> None:
        waited = self.items.hasFocus()
        self._people.show_people(found.contacts)
        self.items.show_items(found.items)
        self._side.setVisible(found.set_up)
        if not found.set_up:
            self._start(found.my_name)
        elif self._shown is None or isinstance(self._shown, (Start, Resting, FirstSteps)):
            self._rest(bool(found.contacts), bool(found.items))
        else:
            self._follow(found.contacts, found.items)
        self._take_turns()
        if waited and self._nothing_yet:
            self.begin(self._came)

    def _follow(self, contacts: tuple[Contact, ...], items: tuple[Item, ...]) -> None:
        """Show anew what is shown where it is no longer so: words were compared, something was taken back."""
        shown = self._shown
        if isinstance(shown, PersonColumn):
            for one in contacts:
                if one.id == shown.contact.id and one != shown.contact:
                    self._main.open_person(one)
        elif isinstance(shown, ReadingColumn):
            for one in contacts:
                if one.id == shown.item.contact:
                    self._main.say(*self._known_words(shown.item, one))
            for item in items:
                if item.id == shown.item.id and item.hidden and not shown.item.hidden:
                    self._main.open_item(item)

    def _start(self, name: str) -> None:
        if isinstance(self._shown, Start):
            return
        start = Start(self._look, name)
        start.name_given.connect(lambda name: self._deed.do(partial(circle.set_up, name=name), None, self._refuse))
        self._put(start)
        if self.isVisible():
            start.begin()

    def _rest(self, anyone: bool, anything: bool) -> None:  # noqa: FBT001
        if not anyone:
            if not isinstance(self._shown, FirstSteps):
                steps = FirstSteps(self._look, self._wish)
                steps.mail_requested.connect(lambda: self._giving.write_mail(steps.tell))
                self._put(steps)
            return
        resting = Resting(self._look, anything=anything)
        resting.pressed.connect(self._choose_file)
        self._put(resting)

    def _put(self, widget: QWidget, title: str = "", words: str = "", tone: str = "board") -> None:
        self._main.put(widget, title, words, tone)
        self._went_back = False
        self._take_turns()
        if isinstance(widget, (ReadingColumn, PersonColumn)) and (self._compact or self._entering):
            self._entering = False
            self._main.take_keyboard()

    @property
    def _shown(self) -> QWidget | None:
        return self._main.shown

    @property
    def _nothing_yet(self) -> bool:
        return isinstance(self._shown, (FirstSteps, Resting)) and not self.items.model().rowCount()

    def _take_turns(self) -> None:
        reading = isinstance(self._shown, (ReadingColumn, PersonColumn)) and not self._went_back
        starting = isinstance(self._shown, Start)
        self._main.set_compact(self._compact)
        # Where nothing came or went, what to do next stands where the list would.
        stacked = self._compact and self._nothing_yet
        self._stack(stacked=stacked)
        self._main.setVisible(not self._compact or reading or starting or stacked)
        self._side.setVisible(not starting and (not self._compact or not reading))

    def _stack(self, *, stacked: bool) -> None:
        """Put what to do next below the head in a narrow window, in the place of a list without a row."""
        self.items.setVisible(not stacked)
        turned = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        if self._split.orientation() is not turned:
            self._split.setOrientation(turned)
            self._split.setSizes([1, 10_000] if stacked else [self._look.px(368), 700])

    def _enter(self) -> None:
        """Put the keyboard on what is read, now or as soon as it is here."""
        shown, chosen = self._shown, self.items.chosen()
        self._entering = not (isinstance(shown, ReadingColumn) and chosen and shown.item.id == chosen.id)
        if not self._entering:
            self._main.take_keyboard()

    # One thing that came or went

    def _show_item(self, column: ReadingColumn, contact: Contact) -> None:
        self._answering.serve(column, column.item)
        column.compare_requested.connect(lambda: self._wish(CompareWords(contact)))
        self._put(column, column.item.contact_name, *self._known_words(column.item, contact))

    def _known_words(self, item: Item, contact: Contact) -> tuple[str, str]:
        """Say how far they are known whom an item came from or went to, and in which tone."""
        if item.doubtful:
            return self.tr("came after these keys were lost: it may be somebody else’s"), "warn"
        return verified_words(contact), "board" if contact.is_verified else "warn"

    def _choose_file(self) -> None:
        sealed, everything = self.tr("Sealed files"), self.tr("Everything")
        kinds = f"{sealed} (*{endings.SEALED});;{everything} (*)"
        choose_files(self, self.tr("Open a sealed file"), kinds, self.open_files)

    def _show_opened(self, item: Item) -> None:
        self._banner.hide()

        def show(found: Gathering) -> None:
            self._show_all(found)
            self.items.choose(item.id)

        self._session.ask(self, circle.look, show)

    def _show_known(self, known: Known) -> None:
        self.items.choose_none()
        column = PersonColumn(self._look, self._wish, known, self._knowing)
        column.mail_requested.connect(lambda: self._giving.write_mail(column.tell))
        self._put(column, known.contact.name)

    def _forget_person(self) -> None:
        self._main.shown = None
        self.refresh()

    def _refuse_file(self, file: Path, refusal: Refusal) -> None:
        """Say which file it was: several may have been opened, and what is said of the last one is seen."""
        said = say(refusal)
        self._banner.say(said.title, self.tr("“{0}”: {1}").format(short_name(clean_line(file.name)), said.together))

    def _refuse(self, refusal: Refusal) -> None:
        self._banner.say(*say(refusal).parts)


class Giving(QObject):
    """Giving my card, by a mail begun in one's own mail program: `done` once it is, else `failed` with a `Refusal`."""

    failed = Signal(object)
    done = Signal()

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session

    def write_mail(self, tell: Callable[[str], None]) -> None:
        """Begin a mail with my card; `tell` gets what to say of it."""

        def begin(card: CardShown) -> None:
            self.done.emit()
            paste = mail_my_card(card.text)
            if paste is None:
                tell(self.tr("No program here writes e-mails. Give your card by “My card…”, as text or as a file."))
                return
            asked = self.tr("Your mail program was asked for a draft. If none opens, give your card by “My card…”.")
            tell(" ".join(part for part in (asked, paste) if part))

        self._session.ask(self, circle.my_card, begin, self.failed.emit)


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """Give the files that were dropped, or whose paths stand in a pasted text, one a line; quotes are taken off."""
    files = list(local_files(data))
    if not files and data.hasText():
        lines = [line.strip().strip("\"'") for line in data.text()[: LONGEST_PATH * 20].splitlines()]
        paths = [unquote(line.removeprefix("file://")) if line.startswith("file://") else line for line in lines]
        files = [Path(path) for path in paths if _may_be(path)]
    return tuple(files)


def card_in(data: QMimeData) -> str:
    """Give the text of a card that was pasted, "" where there is none."""
    text = data.text() if data.hasText() else ""
    return text if FIRST_LINE in text else ""


def is_card(path: Path) -> bool:
    """Tell whether a file is a card, by its name."""
    return path.name.lower().endswith(endings.CARD)


def _may_be(path: str) -> bool:
    return len(path) < LONGEST_PATH and path.lower().endswith((endings.SEALED, endings.CARD)) and Path(path).is_file()
