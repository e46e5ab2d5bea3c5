"""Takes the pictures of the guide and of the README from the running app: `.venv/bin/python packaging/pictures.py`.

They show the made-up year on its last afternoon, so that the same program makes the same pictures.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory  # noqa: TID251  the made-up year, and no person's words
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from journal.journal import Journal
    from ui.app.main_window import MainWindow

PLACE = ROOT / "resources" / "guide" / "pictures"
README = ROOT / "resources" / "pictures" / "today.png"
WIDTH, HEIGHT = 1120, 740
COLORS = 64
PATIENCE, REST, STEP = 60_000, 1_000, 20
"""Milliseconds: until something is there, until nothing comes late any more, and between two looks."""


def main() -> None:
    """Take them all."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from journal.dates import clock
    from journal.demo import demo
    from ui import languages
    from ui.look import FUSION

    application = QApplication([sys.argv[0], *FUSION])
    languages.speak(languages.Language.ENGLISH)
    QLocale.setDefault(QLocale("en_GB"))
    clock.stop(demo.LAST_DAY, "Europe/London")
    PLACE.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        _take_all(Path(place))
    application.quit()
    os._exit(0)  # whatever runs beside the window ends with it


def _take_all(place: Path) -> None:
    from ui.wishes import PageName, Share, ShowEntry

    window = _a_window(place)
    workspace = window.workspace
    assert workspace is not None, "it is open"
    _take(window, "today")
    shown, shared = _entries(window)
    workspace.answer(ShowEntry(shown))
    _take(window, "journal")
    workspace.show_page(PageName.CIRCLE)
    _take(window, "circle")
    workspace.answer(Share((shared,)))
    _take(window, "share")
    copyfile(PLACE / "today.png", README)


def _a_window(place: Path) -> MainWindow:
    """Give the window of a journal that holds the made-up year."""
    from journal.deeds.unlock import create_journal
    from journal.demo import demo
    from ui.app.main_window import MainWindow
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.session import Session

    def opening() -> Journal:
        journal, _ = create_journal(place / "My journal.afterbell", "a year that nobody lived", calibrate=False)
        demo.fill(journal)
        return journal

    session = Session()
    window = MainWindow(session, Look("paper"), Preferences(place / "window.ini"))
    window.resize(WIDTH, HEIGHT)
    window.show()
    session.unlock(opening, sys.exit)
    _wait(lambda: window.workspace is not None)
    return window


def _entries(window: MainWindow) -> tuple[str, str]:
    """Give an entry with a photo, and one with names in it."""
    from journal.shapes import Filter

    found: list[tuple[str, str]] = []

    def look(journal: Journal) -> tuple[str, str]:
        pictured = journal.timeline.page(Filter(photos=True))[0].id
        named = next(row.id for row in journal.timeline.page(Filter()) if "Marcus" in journal.entries.get(row.id).body)
        return pictured, named

    window._session.ask(window, look, found.append)  # noqa: SLF001  the window has no door for who only looks
    _wait(lambda: found)
    return found[0]


def _take(window: MainWindow, name: str) -> None:
    """Grab the window once it has come to rest, in few colours."""
    from PIL import Image
    from PySide6.QtTest import QTest

    QTest.qWait(REST)
    _wait(lambda: not window._session._jobs)  # noqa: SLF001
    file = PLACE / f"{name}.png"
    window.grab().save(str(file))
    Image.open(file).convert("RGB").quantize(COLORS, dither=Image.Dither.NONE).save(file, optimize=True)
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1000:.0f} kB")


def _wait(there: Callable[[], object]) -> None:
    from PySide6.QtTest import QTest

    for _ in range(PATIENCE // STEP):
        if there():
            return
        QTest.qWait(STEP)
    sys.exit("the window does not show what was waited for")


if __name__ == "__main__":
    main()
