"""Takes the pictures of the guide and of the README from the running app: `.venv/bin/python packaging/pictures.py`.

They show the made-up year on its last afternoon, so that the same program makes the same pictures; those of the guide
in each language that it is written in, of a process for each.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
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

GUIDE = ROOT / "resources" / "guide"
PLACES = {"en": "Europe/London", "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid"}
"""Where the clock stands for the pictures of each language."""
README = ROOT / "resources" / "pictures"
WIDTH, HEIGHT = 1120, 740
COLORS, MANY_COLORS = 64, 160
SPREAD = 17
"""The left one of the two pages of the book that are shown, counted from 0: a month begins, with a photo."""
EDGE, GROUND = 24, "#E4DCCD"
PATIENCE, REST, STEP = 60_000, 1_000, 20
"""Milliseconds: until something is there, until nothing comes late any more, and between two looks."""


def main() -> None:
    """Take them all, or those of the one language that is named."""
    if len(sys.argv) > 1:
        _take_in(sys.argv[1])
    for language in PLACES:
        subprocess.run([sys.executable, __file__, language], check=True)


def _take_in(language: str) -> None:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from journal.dates import clock
    from journal.demo import demo
    from ui import languages
    from ui.look import FUSION

    application = QApplication([sys.argv[0], *FUSION])
    languages.speak(languages.Language(language))
    QLocale.setDefault(QLocale("en_GB" if language == "en" else language))
    clock.stop(demo.LAST_DAY, PLACES[language])
    taken = GUIDE / "pictures" / language
    taken.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        window = _a_window(Path(place))
        shown = _take_guide(window, taken)
        if language == "en":
            copyfile(taken / "today.png", README / "today.png")
            _take_readme(window, shown)
    application.quit()
    os._exit(0)  # whatever runs beside the window ends with it


def _take_guide(window: MainWindow, place: Path) -> str:
    """Take the pictures of the guide, and give the entry that is shown."""
    from ui.wishes import PageName, Share, ShowEntry

    workspace = window.workspace
    assert workspace is not None, "it is open"
    _take(window, "today", place)
    shown, shared = _entries(window)
    workspace.answer(ShowEntry(shown))
    _take(window, "journal", place)
    workspace.show_page(PageName.CIRCLE)
    _take(window, "circle", place)
    workspace.answer(Share((shared,)))
    _take(window, "share", place)
    return shown


def _take_readme(window: MainWindow, shown: str) -> None:
    from ui.widgets.sheet import sheet_over
    from ui.wishes import EditEntry

    workspace = window.workspace
    assert workspace is not None, "it is open"
    sheet = sheet_over(window)
    assert sheet is not None, "the share sheet"
    sheet.close_sheet()
    workspace.answer(EditEntry(shown))
    _take(window, "write", README)
    _take_spread(window)


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
        pages = ((row.id, journal.entries.get(row.id).body) for row in journal.timeline.page(Filter()))
        named = next(entry for entry, body in pages if "Marcus" in body or "Marcos" in body)
        return pictured, named

    window._session.ask(window, look, found.append)  # noqa: SLF001  the window has no door for who only looks
    _wait(lambda: found)
    return found[0]


def _take(window: MainWindow, name: str, place: Path) -> None:
    """Grab the window once it has come to rest, in few colours."""
    from PySide6.QtTest import QTest

    QTest.qWait(REST)
    _wait(lambda: not window._session._jobs)  # noqa: SLF001
    file = place / f"{name}.png"
    window.grab().save(str(file))
    _in_few_colours(file, MANY_COLORS if place == README else COLORS)


def _take_spread(window: MainWindow) -> None:
    """Set two pages of the year's book beside one another."""
    from PIL import Image

    from journal.deeds import make_book

    found: list[tuple[bytes, ...]] = []

    def look(journal: Journal) -> tuple[bytes, ...]:
        order = replace(make_book.start(journal), paper="a5", protect=False)
        return make_book.pages(make_book.gather(journal, order), SPREAD, SPREAD + 2)

    window._session.ask(window, look, found.append)  # noqa: SLF001
    _wait(lambda: found)
    pages = [Image.open(BytesIO(page)).convert("RGB") for page in found[0]]
    spread = Image.new("RGB", (sum(page.width for page in pages) + 3 * EDGE, pages[0].height + 2 * EDGE), GROUND)
    for place, page in enumerate(pages):
        spread.paste(page, (EDGE + place * (page.width + EDGE), EDGE))
    file = README / "book.png"
    spread.save(file)
    _in_few_colours(file, MANY_COLORS)


def _in_few_colours(file: Path, colors: int) -> None:
    from PIL import Image

    # The median cut gives every tone to the grey of letters, and takes the colour of the small signs.
    how = Image.Quantize.FASTOCTREE if colors > COLORS else Image.Quantize.MEDIANCUT
    Image.open(file).convert("RGB").quantize(colors, how, dither=Image.Dither.NONE).save(file, optimize=True)
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
