"""Which program a double-click on a sealed file or a card opens: for this person alone, and only where they ask for it.

Linux reads what the Shared MIME-info and Desktop Entry specifications of freedesktop.org describe, Windows the classes
below HKEY_CURRENT_USER. macOS takes it from the app's own bundle, so there is nothing to ask there.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QProcess

from journal import files
from journal.errors import disk_refusal
from journal.shapes import endings
from ui.look.files import resource

KINDS = (
    (endings.SEALED, "application/x-afterbell-bundle", "Afterbell sealed file"),
    (endings.CARD, "application/x-afterbell-card", "Afterbell card"),
    (endings.WORDS, "application/x-afterbell-words", "Afterbell words"),
)
"""Ending, media type and what it is called; the desktop shows the words where Afterbell cannot translate them."""
SUMMARY = "A private reflection journal for teachers"
IN_LANGUAGES = {
    "de": ("Ein privates Tagebuch für Lehrkräfte", "Versiegelte Afterbell-Datei", "Afterbell-Karte", "Afterbell-Worte"),
    "es": (
        "Un diario privado para docentes",
        "Archivo sellado de Afterbell",
        "Tarjeta de Afterbell",
        "Palabras de Afterbell",
    ),
    "fr": ("Un journal privé pour les profs", "Fichier scellé Afterbell", "Carte Afterbell", "Mots Afterbell"),
}
"""What Afterbell is and what each kind is called, in the order above; the desktop chooses by its own language."""

_PLAIN = re.compile(r"[\w@+=:,./-]+")


def can_register() -> bool:
    """Tell whether this system is asked at all."""
    return sys.platform != "darwin"


def command() -> list[str]:
    """Give what starts this very Afterbell, however it was put on this computer."""
    if hasattr(sys, "_MEIPASS"):
        return [sys.executable]
    installed = Path(sys.executable).with_name("afterbell.exe" if sys.platform == "win32" else "afterbell")
    if installed.exists():
        return [str(installed)]
    return [sys.executable, str(Path(__file__).parent.parent.parent / "packaging" / "run.py")]


def is_registered() -> bool:
    """Tell whether a double-click opens these files with an Afterbell."""
    if sys.platform == "win32":
        return _windows_has()
    return _entry().exists()


def lacks_menu_entry() -> bool:
    """Tell whether the desktop's menu has no Afterbell, and could have one: a package brings its own."""
    return sys.platform == "linux" and not hasattr(sys, "_MEIPASS") and not is_registered()


def register() -> None:
    """Let a double-click open them with this Afterbell; raises the refusals of the disk."""
    with _refusing():
        if sys.platform == "win32":
            _tell_windows(command())
            return
        for path, text in ((_types(), mime_types()), (_entry(), desktop_entry(command()))):
            files.make_folder(path.parent)
            files.replace(path, text.encode(), for_others=True)
        _refresh()


def forget() -> None:
    """Take that back; raises the refusals of the disk."""
    with _refusing():
        if sys.platform == "win32":
            _untell_windows()
            return
        for path in (_types(), _entry()):
            files.remove(path)
        _refresh()


def mime_types() -> str:
    """Give the description of every kind of file, as Shared MIME-info reads it."""
    kinds = "".join(
        f'  <mime-type type="{media}">\n    <comment>{words}</comment>\n{_comments(place)}'
        f'    <glob pattern="*{ending}"/>\n  </mime-type>\n'
        for place, (ending, media, words) in enumerate(KINDS, 1)
    )
    space = "http://www.freedesktop.org/standards/shared-mime-info"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<mime-info xmlns="{space}">\n{kinds}</mime-info>\n'


def desktop_entry(start: Sequence[str], icon: str = "") -> str:
    """Give the launcher; `start` is the command before the file's name, `icon` a name where one is installed."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Afterbell",
        f"Comment={SUMMARY}",
        *(f"Comment[{language}]={words[0]}" for language, words in IN_LANGUAGES.items()),
        f"Exec={' '.join(map(_quoted, start))} %f",
        f"Icon={icon or resource('icons/app.svg')}",
        "Terminal=false",
        "StartupWMClass=afterbell",
        "Categories=Office;",
        "Keywords=diary;journal;teacher;reflection;",
        f"MimeType={''.join(f'{media};' for _, media, _ in KINDS)}",
    )
    return "\n".join(lines) + "\n"


def registry_values(start: Sequence[str]) -> dict[str, str]:
    """Give the default values of the keys below the person's classes, by key."""
    opening = " ".join(f'"{part}"' for part in (*start, "%1"))
    values: dict[str, str] = {}
    for ending, _, words in KINDS:
        name = words.title().replace(" ", "")
        values |= {ending: name, name: words, rf"{name}\shell\open\command": opening}
    return values


def _comments(place: int) -> str:
    told = ((language, words[place]) for language, words in IN_LANGUAGES.items())
    return "".join(f'    <comment xml:lang="{language}">{words}</comment>\n' for language, words in told)


def _quoted(part: str) -> str:
    # The specification quotes twice: once as the value's string, where a backslash is two, once as an argument.
    part = part.replace("%", "%%")
    if _PLAIN.fullmatch(part):
        return part
    argument = re.sub(r'(["`$\\])', r"\\\1", part)
    return '"' + argument.replace("\\", "\\\\") + '"'


def _share() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _entry() -> Path:
    return _share() / "applications" / "afterbell.desktop"


def _types() -> Path:
    return _share() / "mime" / "packages" / "afterbell.xml"


def _refresh() -> None:
    """Let the desktop read its lists anew; where it has no such program, it reads them by itself."""
    for program, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications")):
        QProcess.execute(program, [str(_share() / folder)])


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise disk_refusal(error, _share()) from None


if sys.platform == "win32":
    import winreg

    _CLASSES = "Software\\Classes\\"

    def _windows_has() -> bool:
        try:
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, _CLASSES + KINDS[0][0]).Close()
        except OSError:
            return False
        return True

    def _tell_windows(start: Sequence[str]) -> None:
        for key, value in registry_values(start).items():
            winreg.SetValue(winreg.HKEY_CURRENT_USER, _CLASSES + key, winreg.REG_SZ, value)

    def _untell_windows() -> None:
        keys = registry_values(())
        above = {key.rsplit("\\", levels)[0] for key in keys for levels in (0, 1, 2)}
        for key in sorted(above, key=len, reverse=True):  # a key goes only once those below it are gone
            with suppress(OSError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, _CLASSES + key)
