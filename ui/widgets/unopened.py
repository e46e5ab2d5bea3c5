"""What another program shows: a folder, an address; and what is said where no program does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from ui.desktop import outside
from ui.look import Look
from ui.widgets.own_presses import LabelToCopy
from ui.widgets.sheet import Question
from ui.wording import translate


def open_address(look: Look, parent: QWidget, address: str) -> None:
    """Let the browser open it; where there is none, say over the window of `parent` what can be done with it."""
    if not outside.open_outside(QUrl(address)):
        title = translate("Unopened", "No program here opens this address")
        _say(look, parent, title, translate("Unopened", "Mark it, copy it, and open it in a browser:"), address)


def show_folder(look: Look, parent: QWidget, folder: Path) -> None:
    """Let the desktop show what lies in a folder; where it cannot, say over the window of `parent` where that is."""
    if not outside.open_outside(QUrl.fromLocalFile(str(folder))):
        title = translate("Unopened", "No program here shows this folder")
        _say(
            look,
            parent,
            title,
            translate("Unopened", "Find it with a program that shows files. It is here:"),
            str(folder),
        )


def _say(look: Look, parent: QWidget, title: str, step: str, place: str) -> None:
    sheet = Question(look, parent, title, step)
    sheet.body.addWidget(LabelToCopy(look, place))
    sheet.acknowledge(translate("Unopened", "Close"))
    sheet.open_sheet()
