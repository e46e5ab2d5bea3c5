"""Where something was put: what leads to its folder, once it is there."""

from __future__ import annotations

from pathlib import Path

from ui.look import Look
from ui.widgets.buttons import QuietButton
from ui.widgets.notice import Banner
from ui.widgets.unopened import show_folder
from ui.wording import translate


def folder_button(look: Look, folder: Path) -> QuietButton:
    """Give a button that shows a folder."""
    made = QuietButton(look, _words(), "folder")
    made.clicked.connect(lambda: show_folder(look, made, folder))
    return made


class FolderBanner(Banner):
    """A banner that says what became of something that was to be made, with a way to its folder once it is there."""

    def __init__(self, look: Look, close_name: str) -> None:
        super().__init__(look, close_name, "tint")
        self._look = look
        self._folder: Path | None = None
        self.pressed.connect(self._show_folder)

    def tell(self, title: str, sentence: str, folder: Path | None) -> None:
        """Say it, and lead to the `folder` it lies in; None where there is nothing."""
        self._folder = folder
        self.say(title, sentence, "" if folder is None else _words())

    def _show_folder(self) -> None:
        if self._folder is not None:
            show_folder(self._look, self, self._folder)


def _words() -> str:
    return translate("FolderShown", "Show the folder")
