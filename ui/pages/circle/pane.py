"""What stands beside the list: what is opened, below a bar that says whose it is, or what to do next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from journal.deeds import circle, inbox
from journal.errors import Refusal
from journal.shapes import Contact, ContactId, Item, ItemId, Reading
from ui.look import Look, set_look, set_tone
from ui.pages.circle.entry_view import Shown, dressed
from ui.pages.circle.reading import ReadingColumn
from ui.session import Session
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fields import LineField
from ui.widgets.flow import flowing
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import REST, Rest, clear, in_column, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.shown_text import ShownText
from ui.widgets.unmoved import come
from ui.wishes import AddPerson, MyCard, Wishing
from ui.wording import translate

BLANK_AFTER = 120
"""Milliseconds until what is shown gives way to what is still on its way."""
WANTED = "item"
"""The topic of everything that is looked up to be shown: of two, only the one that was asked for last comes home."""
NAME_BYTES = 64
"""A card holds this many bytes of a name."""


class Pane(QWidget):
    """Shows one thing at a time. `back_requested` comes from the bar, in a narrow window.

    What came or went is looked up on the journal's thread and made ready beside it: `opened` carries the column to read
    and the `Contact` it came from or went to, `met` whom somebody looks at as `Known`, `failed` a `Refusal`.
    """

    back_requested = Signal()
    opened = Signal(object, object)
    met = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._session, self._look, self._wish = session, look, wish
        self._wanted: ItemId | ContactId | None = None
        self._compact = False
        self._bar: Bar | None = None
        self.shown: QWidget | None = None
        self._blank = QTimer(self, singleShot=True, interval=BLANK_AFTER)
        self._blank.timeout.connect(lambda: self._see(seen=False))
        self._column = in_column(on=self, gap=0)

    def open_item(self, item: Item) -> None:
        """Open an item, which counts as seen then; whatever was asked for before is dropped, and soon gives way."""
        self._expect(item.id)
        self._session.flush()  # an answer that is being typed to it is read again with it
        self._session.ask(self, partial(inbox.read, item_id=item.id), self._dress, self._refuse, topic=WANTED)
        if not item.seen and not item.outgoing:
            self._session.do(self, partial(inbox.mark_seen, item=item.id))

    def open_person(self, contact: Contact) -> None:
        """Look at a person in the same way."""
        self._expect(contact.id)
        look = partial(circle.look_at, contact=contact.id)
        self._session.ask(self, look, self.met.emit, self._refuse, topic=WANTED)

    def _expect(self, wanted: ItemId | ContactId) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._blank.start()

    def _dress(self, found: tuple[Reading, Contact, tuple[inbox.Raw, ...]]) -> None:
        reading, contact, raw = found
        show = partial(self._show, reading, contact)
        self._session.reckon(self, lambda: dressed(raw), show, self._refuse, topic=WANTED)

    def _show(self, reading: Reading, contact: Contact, shown: tuple[Shown, ...]) -> None:
        self.opened.emit(ReadingColumn(self._session, self._look, self._wish, reading, shown), contact)

    def _refuse(self, refusal: Refusal) -> None:
        """Show again what gave way: nothing comes in its place."""
        self._wanted = None
        self.failed.emit(refusal)
        self._blank.stop()
        self._see(seen=True)

    def _see(self, *, seen: bool) -> None:
        for part in (self._bar, self.shown):
            if part is not None:
                part.setVisible(seen)

    def put(self, widget: QWidget, title: str = "", words: str = "", tone: str = "board") -> None:
        """Show something in the place of what was shown; the keyboard stays here where it was here."""
        self._blank.stop()
        focus = self.window().focusWidget()
        inside = focus is not None and (focus is self or self.isAncestorOf(focus))
        clear(self._column)
        self._bar = None
        if title:
            self._bar = Bar(self._look, title, words, tone)
            self._bar.back_requested.connect(self.back_requested)
            self._column.addWidget(self._bar)
        self._column.addWidget(widget, 1)
        self.shown = widget
        self.set_compact(self._compact)
        if inside:
            widget.show()  # its layout would do so later, and nothing unseen gets the keyboard
            self.take_keyboard()

    def say(self, words: str, tone: str) -> None:
        """Say anew in the bar how far they are known whose it is that is shown."""
        if self._bar is not None:
            self._bar.said.setText(words)
            set_tone(self._bar.said, tone)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  the main window's word
        """Show the way back where the list is not beside it."""
        self._compact = compact
        if self._bar is not None:
            self._bar.back.setVisible(compact)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first text of what is shown."""
        if self.shown is not None:
            (self.shown.findChild(ShownText) or self.shown).setFocus()


class Bar(QFrame):
    """Whose it is that is shown, how far they are known, and the way back in a narrow window."""

    back_requested = Signal()

    def __init__(self, look: Look, title: str, words: str, tone: str) -> None:
        super().__init__()
        set_look(self, "bar")
        self.setFixedHeight(look.px(56))
        self.back = IconButton(look, "back", self.tr("Back to the list"), clicked=self.back_requested)
        name, self.said = Label(look, title, "ui-strong"), ElidedLabel(look, words, "ui-small", tone)
        in_row(self.back, name, (self.said, 1), on=self, margins=(22, 0, 22, 0))


class Start(ScrollColumn):
    """Where a circle begins: one question, the name that friends will see."""

    name_given = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, 460)
        self._field = LineField(self.tr("The name your friends will see"), self.tr("Your name, as your friends say it"))
        self._field.setText(name)
        self._field.textChanged.connect(self._settle)
        self._begin = PrimaryButton(look, self.tr("Make my card"), clicked=self._give)
        self._field.returnPressed.connect(self._give)
        sentence = self.tr(
            "Two or three people you trust. You choose what they read, one entry at a time, with pupils' names "
            "protected. It travels as a sealed file that only they can open."
        )
        self.body.setSpacing(12)
        title = Label(look, self.tr("Let a few people in, when you choose to"), "title", wraps=True)
        said = Label(look, sentence, "ui", "soft", wraps=True)
        put(self.body, Rest(2), title, said, self._field, self._begin, Rest(3))
        self._settle()

    def begin(self) -> None:
        """Put the keyboard on the one question there is."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        name = self._field.text().strip()
        self._begin.setEnabled(0 < len(name.encode()) <= NAME_BYTES)

    def _give(self) -> None:
        if self._begin.isEnabled():
            self.name_given.emit(self._field.text().strip())


class Resting(EmptyState):
    """Where there is somebody: `pressed` asks for a sealed file while nothing came or went yet."""

    def __init__(self, look: Look, *, anything: bool) -> None:
        if anything:
            super().__init__(
                look,
                translate("Circle", "Nothing chosen"),
                translate("Circle", "Choose something on the left to read it."),
            )
        else:
            sentence = translate(
                "Circle",
                "Press somebody above to share something with them. What friends seal for you appears here: open the "
                "file, or drop it into this window.",
            )
            super().__init__(
                look,
                translate("Circle", "Nothing shared yet"),
                sentence,
                translate("Circle", "Open a sealed file…"),
                "folder",
            )


class FirstSteps(ScrollColumn):
    """Where there is nobody yet: the three steps by which two people come to read each other.

    `mail_requested` asks for a mail with my card.
    """

    mail_requested = Signal()

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__(look, 560, (38, 34, 38, 34))
        whole = translate(
            "Circle",
            "Then you can read each other, and nobody else can. It takes a mail each way and a minute by phone.",
        )
        self.body.addWidget(
            Label(look, translate("Circle", "Give your card to a friend, and open theirs"), "title", wraps=True)
        )
        self.body.addWidget(Label(look, whole, "ui", "soft", wraps=True))
        self.mail = PrimaryButton(look, translate("Circle", "Write an e-mail with my card…"), "share")
        self.mail.clicked.connect(self.mail_requested)
        other = QuietButton(look, translate("Circle", "My card…"), "sheet", clicked=lambda: wish(MyCard()))
        add = QuietButton(look, translate("Circle", "Open their card…"), "folder", clicked=lambda: wish(AddPerson()))
        for title, words, buttons in (
            (
                translate("Circle", "1. They get your card"),
                translate("Circle", "It is not secret. Whoever has it can seal things that only you can open."),
                (self.mail, other),
            ),
            (
                translate("Circle", "2. You get theirs"),
                translate(
                    "Circle", "Copy their whole mail and press Ctrl+V here, or drop their card into this window."
                ),
                (add,),
            ),
            (
                translate("Circle", "3. You compare six words"),
                translate("Circle", "By phone or side by side. It comes by itself as soon as you have their card."),
                (),
            ),
        ):
            card = Card(look, title)
            card.body.addWidget(Label(look, words, "ui", "soft", wraps=True))
            if buttons:
                card.body.addWidget(flowing(*buttons, gap=8))
            self.body.addWidget(card)
        self.told = Label(look, "", "ui-small", "soft", wraps=True)
        self.told.hide()
        put(self.body, self.told, REST)

    def tell(self, words: str) -> None:
        """Say what became of the mail."""
        self.told.setText(words)
        come(self.told, shown=True)
