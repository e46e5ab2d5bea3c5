"""What this machine remembers: where the window stood, the theme, the last journal. Never a word of a journal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from ui.languages import Language
from ui.look.theme import Choice

if TYPE_CHECKING:
    from datetime import time

_NAMES = frozenset(
    {
        "window/place",
        "look/theme",
        "look/scale",
        "look/language",
        "journal/folder",
        "window/stays",
        "words/elsewhere",
        "window/evening",
    }
)
_FAMILIES = ("splitter/",)


class Preferences:
    """An INI file of this computer's, in the folder for settings. Only names known here are kept."""

    def __init__(self, file: Path | None = None) -> None:
        """Read `file`, by default the one of this user."""
        self._settings = QSettings(str(file or _usual_file()), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """Give one of `Choice`."""
        told = self._text("look/theme")
        return Choice(told) if told in set(Choice) else Choice.SYSTEM

    @theme.setter
    def theme(self, choice: str) -> None:
        self._keep("look/theme", choice)

    @property
    def scale(self) -> float:
        """Give the text size, 1.0 being 100 %."""
        try:
            return min(max(float(self._text("look/scale") or 1.0), 0.8), 2.0)
        except ValueError:
            return 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._keep("look/scale", str(scale))

    @property
    def language(self) -> Language | None:
        """Give the language that was chosen, None where the window speaks the system's."""
        told = self._text("look/language")
        return Language(told) if told in set(Language) else None

    @language.setter
    def language(self, choice: Language | None) -> None:
        self._keep("look/language", choice or "")

    @property
    def folder(self) -> Path | None:
        """The folder of the journal that was open last."""
        told = self._text("journal/folder")
        return Path(told) if told else None

    @folder.setter
    def folder(self, folder: Path | None) -> None:
        self._keep("journal/folder", str(folder or ""))

    @property
    def window_place(self) -> QByteArray:
        """Where the window stood, as Qt says it."""
        return self._bytes("window/place")

    @window_place.setter
    def window_place(self, place: QByteArray) -> None:
        self._keep("window/place", place)

    @property
    def stays(self) -> bool:
        """Whether the icon beside the clock stays when the window is closed."""
        return self._text("window/stays") == "yes"

    @stays.setter
    def stays(self, stays: bool) -> None:
        self._keep("window/stays", "yes" if stays else "no")

    @property
    def evening(self) -> time | None:
        """Give when to ask in the evening how the day was, None where nobody wants that."""
        from datetime import time  # not before the lock screen is painted

        try:
            return time.fromisoformat(self._text("window/evening"))
        except ValueError:
            return None

    @evening.setter
    def evening(self, at: time | None) -> None:
        self._keep("window/evening", at.isoformat("minutes") if at else "")

    @property
    def words_elsewhere(self) -> tuple[Path, ...]:
        """The files in which words lie that could not be saved, and were not brought home yet."""
        return tuple(Path(line) for line in self._text("words/elsewhere").split("\n") if line)

    @words_elsewhere.setter
    def words_elsewhere(self, files: tuple[Path, ...]) -> None:
        self._keep("words/elsewhere", "\n".join(map(str, files)))

    def splitter(self, name: str) -> QByteArray:
        """Give how the splitter of that name stood, empty at first."""
        return self._bytes(f"splitter/{name}")

    def keep_splitter(self, name: str, state: QByteArray) -> None:
        """Remember how a splitter stands."""
        self._keep(f"splitter/{name}", state)

    def read_again(self) -> None:
        """Learn what another process of ours kept meanwhile."""
        self._settings.sync()

    def _text(self, name: str) -> str:
        return str(self._settings.value(name, "") or "")

    def _bytes(self, name: str) -> QByteArray:
        told = self._settings.value(name)
        return told if isinstance(told, QByteArray) else QByteArray()

    def _keep(self, name: str, thing: str | QByteArray) -> None:
        assert name in _NAMES or name.startswith(_FAMILIES), "a new preference is first judged, then named above"
        self._settings.setValue(name, thing)
        self._settings.sync()


def journals_folder() -> Path:
    """Give the folder where journals are made unless another one is chosen."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _usual_file() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder) / "window.ini"
