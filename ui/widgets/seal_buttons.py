"""The buttons that seal: into a shared folder where there is one, and as a file to hand over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.layouts import in_row
from ui.widgets.menu_panel import Menu
from ui.widgets.tips import unmarked


class Ways(QWidget):
    """One button while there is no shared folder; with one, two. `folder_chosen` carries the folder's path.

    `primary` says whether sealing is what most people come here to do.
    """

    file_chosen = Signal()
    folder_chosen = Signal(str)

    def __init__(self, look: Look, file_words: str, folder_words: str, *, primary: bool = True) -> None:
        super().__init__()
        first = PrimaryButton if primary else QuietButton
        self.only = first(look, file_words)
        self.file = QuietButton(look, file_words)
        self.put = first(look, folder_words, "folder")
        for button in (self.only, self.file):
            button.clicked.connect(self.file_chosen)
        self.put.clicked.connect(self._put_into_the_one)
        in_row(self.only, self.file, self.put, on=self, gap=10)
        self._folders: tuple[tuple[str, str], ...] = ()
        self.show_folders(())

    def show_folders(self, folders: tuple[tuple[str, str], ...]) -> None:
        """Offer these folders, each with its path and its name; of several, the button asks which."""
        self._folders = folders
        self.only.setVisible(not folders)
        self.file.setVisible(bool(folders))
        self.put.setVisible(bool(folders))
        menu = None
        if len(folders) > 1:
            menu = Menu(self.put)
            for path, name in folders:
                action = menu.addAction(unmarked(name))
                action.triggered.connect(lambda _=False, path=path: self.folder_chosen.emit(path))
        # None takes a menu away, though the stubs do not know it.
        self.put.setMenu(menu)  # type: ignore[arg-type]

    def _put_into_the_one(self) -> None:
        if len(self._folders) == 1:
            self.folder_chosen.emit(self._folders[0][0])
