"""Help: how what friends sealed is opened without Afterbell. FORMATS.md says the same with every byte."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.sheet import Sheet
from ui.wording import translate


class ElsewhereSheet(Sheet):
    """Four steps, and what they do not do."""

    fills = True

    def __init__(self, look: Look, parent: QWidget) -> None:
        why = translate(
            "ElsewhereSheet",
            "Sealed files are standard age files. With your recovery sheet they open on any computer, for good.",
        )
        super().__init__(
            look, parent, translate("ElsewhereSheet", "Opening sealed files without Afterbell"), why, width=620
        )
        self.body.setSpacing(8)
        self.scroll_body()
        for words, typed in (
            (self.tr("1. Get age, version 1.3 or later: age-encryption.org, or your system’s package “age”."), ""),
            (
                self.tr("2. Type the line of your recovery sheet that begins like this into a file called line.txt."),
                "AGE-SECRET-KEY-PQ-1…",
            ),
            (
                self.tr("3. In a terminal, in the folder with both files, with the sealed file’s own name:"),
                "age -d -i line.txt q5f3….afterbell > bundle.zip",
            ),
            (self.tr("4. Open bundle.zip with anything: entries are Markdown, photos and files lie beside them."), ""),
        ):
            self.body.addWidget(Label(look, words, "ui", wraps=True))
            if typed:
                shown = Label(look, typed, "ui-strong", "board", wraps=True)
                shown.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                shown.setContentsMargins(18, 0, 0, 4)
                self.body.addWidget(shown)
        for words in (
            self.tr(
                "age tells whether anything was altered on the way, but not who sealed it: only Afterbell checks that."
            ),
            self.tr(
                "Delete line.txt and bundle.zip afterwards. Whoever has the line can read all that was sealed for you."
            ),
            self.tr(
                "The line stands on recovery sheets that were made after your card. A new sheet is made in Settings."
            ),
        ):
            self.body.addWidget(Label(look, words, "ui-small", "soft", wraps=True))
        self.body.addStretch()
        put(self.foot, REST, PrimaryButton(look, self.tr("Close"), clicked=self.close_sheet))
