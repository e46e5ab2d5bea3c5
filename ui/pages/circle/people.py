"""The people of the circle as a row of faces, and the place where a circle begins."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from journal.shapes import Contact
from ui.look import Look
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.glyphs import draw_avatar
from ui.widgets.labels import Label
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.tips import set_tip
from ui.wording.people import verified_words

NAME_BYTES = 64
"""A card holds this many bytes of a name."""


class PeopleRow(QScrollArea):
    """One face for each person; greyed and with a question mark where words were not compared.

    Of a large circle two rows are seen and the rest is scrolled to, so that what came stays in sight below.
    """

    person_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The people of your circle"))
        ground = QWidget()
        ground.setAutoFillBackground(False)
        self._flow = FlowLayout(ground, 4)
        self._flow.setContentsMargins(10, 0, 10, 8)
        self.setWidget(ground)
        self.viewport().setAutoFillBackground(False)

    def show_people(self, contacts: tuple[Contact, ...]) -> None:
        """Show these people, those whose words were compared first."""
        self._flow.clear()
        for contact in sorted(contacts, key=lambda one: not one.is_verified):
            face = _Face(self._look, contact)
            face.clicked.connect(lambda _=False, contact=contact: self.person_chosen.emit(contact))
            self._flow.addWidget(face)
            face.show()
        self.setVisible(bool(contacts))
        self._settle_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for as much height as the faces need at this width."""
        super().resizeEvent(event)
        self._settle_height()

    def _settle_height(self) -> None:
        wanted = self._flow.heightForWidth(self.viewport().width())
        two_rows = round(2.3 * (self._look.px(44) + 32))
        self.setFixedHeight(min(wanted, two_rows))


class _Face(Button):
    kind = "tool"
    face = "ui-small"

    def __init__(self, look: Look, contact: Contact) -> None:
        super().__init__(look)
        self._look = look
        self._name = contact.name
        self._known = contact.is_verified
        self.setAccessibleName(f"{contact.name}, {verified_words(contact)}")
        set_tip(self, verified_words(contact))

    def sizeHint(self) -> QSize:
        """Hold the face and the name."""
        wide = self.fontMetrics().horizontalAdvance(self._label())
        return QSize(min(max(self._look.px(60), wide + 12), self._look.px(92)), self._look.px(44) + 32)

    def minimumSizeHint(self) -> QSize:
        """Shrink no further."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then face and name."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._look.px(40)
        painter.setOpacity(1.0 if self._known else 0.5)
        draw_avatar(painter, self._look, self._name, self.width() / 2, 6 + size / 2, size)
        painter.setOpacity(1.0)
        painter.setFont(self.font())
        painter.setPen(self._look.color("ink" if self._known else "soft"))
        text = self.fontMetrics().elidedText(self._label(), Qt.TextElideMode.ElideRight, self.width() - 4)
        place = self.rect().adjusted(2, size + 10, -2, -4)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)

    def _label(self) -> str:
        return self._name if self._known else f"{self._name} ?"


class Start(ScrollColumn):
    """Where a circle begins: one question, the name that friends will see."""

    name_given = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, 460)
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("The name your friends will see"))
        self._field.setPlaceholderText(self.tr("Your name, as your friends say it"))
        self._field.textChanged.connect(self._settle)
        self._begin = PrimaryButton(look, self.tr("Make my card"))
        self._begin.clicked.connect(self._give)
        self._field.returnPressed.connect(self._give)
        sentence = self.tr(
            "Two or three people you trust. You choose what they read, one entry at a time, with pupils' names "
            "protected. It travels as a sealed file that only they can open."
        )
        self.body.setSpacing(12)
        self.body.addStretch(2)
        for widget in (
            Label(look, self.tr("Let a few people in, when you choose to"), "title", wraps=True),
            Label(look, sentence, "ui", "soft", wraps=True),
            self._field,
            self._begin,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(3)
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
