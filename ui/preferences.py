"""What this machine remembers: where the window stood, the theme, the last journal. Never a word of a journal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

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
T = TypeVar("T")


def _or_nothing(thing: object) -> str:
    return str(thing or "")


def _scale(told: str) -> float:
    try:
        return min(max(float(told or 1.0), 0.8), 2.0)
    except ValueError:
        return 1.0


def _hour(told: str) -> time | None:
    from datetime import time  # not before the lock screen is painted

    try:
        return time.fromisoformat(told)
    except ValueError:
        return None


class _Kept(Generic[T]):
    """One thing that is kept: its name, and how it is read from and written as text, "" where it never was."""

    def __init__(self, name: str, read: Callable[[str], T], write: Callable[[T], str] = str) -> None:
        self._name, self._read, self._write = name, read, write

    def __get__(self, kept: Preferences, _: object) -> T:
        return self._read(kept._text(self._name))  # noqa: SLF001  a part of it

    def __set__(self, kept: Preferences, thing: T) -> None:
        kept._keep(self._name, self._write(thing))  # noqa: SLF001  a part of it


class Preferences:
    """An INI file of this computer's, in the folder for settings. Only names known here are kept."""

    theme = _Kept[str]("look/theme", lambda told: Choice(told) if told in set(Choice) else Choice.SYSTEM)
    """One of `Choice`."""
    scale = _Kept("look/scale", _scale)
    """The text size, 1.0 being 100 %."""
    language = _Kept("look/language", lambda told: Language(told) if told in set(Language) else None, _or_nothing)
    """The language that was chosen, None where the window speaks the system's."""
    folder = _Kept("journal/folder", lambda told: Path(told) if told else None, _or_nothing)
    """The folder of the journal that was open last."""
    stays = _Kept("window/stays", lambda told: told == "yes", lambda stays: "yes" if stays else "no")
    """Whether the icon beside the clock stays when the window is closed."""
    evening = _Kept("window/evening", _hour, lambda at: at.isoformat("minutes") if at else "")
    """When to ask in the evening how the day was, None where nobody wants that."""
    words_elsewhere = _Kept(
        "words/elsewhere",
        lambda told: tuple(Path(line) for line in told.split("\n") if line),
        lambda files: "\n".join(map(str, files)),
    )
    """The files in which words lie that could not be saved, and were not brought home yet."""

    def __init__(self, file: Path | None = None) -> None:
        """Read `file`, by default the one of this user."""
        self._settings = QSettings(str(file or _usual_file()), QSettings.Format.IniFormat)

    @property
    def window_place(self) -> QByteArray:
        """Where the window stood, as Qt says it."""
        return self._bytes("window/place")

    @window_place.setter
    def window_place(self, place: QByteArray) -> None:
        self._keep("window/place", place)

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
        if self._settings.value(name) != thing:  # the disk takes its time
            self._settings.setValue(name, thing)
            self._settings.sync()


def journals_folder() -> Path:
    """Give the folder where journals are made unless another one is chosen."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _usual_file() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder) / "window.ini"
