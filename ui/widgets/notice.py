"""What the app has to say without being asked: a banner that stays until it is put away."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame

from ui.look import Look, set_look
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row
from ui.widgets.unmoved import ComesByItself, press_only_unmoved


class Banner(ComesByItself, QFrame):
    """A title, a sentence and what to do next, until it is put away. `ground` is "warn" or "tint".

    One that warns and has no cross answers a press just now: where it would stand below what is seen, that scrolls.
    """

    pressed = Signal()
    put_away = Signal()

    def __init__(self, look: Look, close_name: str = "", ground: str = "warn") -> None:
        """`close_name` is the name of the cross that puts it away; "" has none."""
        super().__init__()
        set_look(self, ground)
        self._warns = ground == "warn"
        self._answers = self._warns and not close_name
        row = in_row(on=self, margins=(16, 12, 10, 12))
        self.title = Label(look, "", "ui-strong", "warn" if ground == "warn" else "", wraps=True)
        self.sentence = Label(look, "", "ui-small", wraps=True)
        self.button = LinkButton(look, "", clicked=self.pressed)
        column = in_column(self.title, self.sentence, in_row(self.button, REST), gap=2)
        row.addLayout(column, 1)
        if close_name:
            cross = IconButton(look, "close", close_name, clicked=self.hide)
            cross.clicked.connect(self.put_away)
            top = in_column(cross, REST)
            row.addLayout(top)
        self.hide()

    def say(self, title: str, sentence: str = "", button: str = "") -> None:
        """Show it with these words."""
        if self.isVisible():  # what it says now may be longer
            press_only_unmoved(self)
        for part, words in ((self.title, title), (self.sentence, sentence), (self.button, button)):
            part.setText(words)
            part.setVisible(bool(words))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.show()
        if self._answers:
            QTimer.singleShot(0, self, self._come_into_sight)  # once it has its place
        announce(self, " ".join(part for part in (title, sentence) if part), at_once=self._warns)

    def add(self, title: str, sentence: str) -> None:
        """Say this too, above what it says still: the next file that is refused hides nothing of the one before."""
        before = self.accessibleName(), self.accessibleDescription()
        if self.isHidden() or before == (title, sentence):
            self.say(title, sentence)
        else:
            self.say(title, "\n".join((sentence, "", *filter(None, before))))

    def _come_into_sight(self) -> None:
        from ui.widgets.scrolling import bring_into_sight

        bring_into_sight(self)
