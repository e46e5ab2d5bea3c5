"""In a language of longer words, read from the right: every page and sheet is whole, and all of it is translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QWidget

from journal import guide
from journal.entries.prompts import built_in
from tests.packaging.test_translations import script
from tests.ui.hands import look_of
from tests.ui.stories.test_words_whole import (  # and a fixture
    ALONE,
    SHEETS,
    cut,
    make,  # noqa: F401
    opened,
    opened_by_name,
    settled,
    spilled,
)
from tests.ui.wished import wish_of
from ui import languages
from ui.app.main_window import MainWindow
from ui.languages import Language
from ui.session import Session
from ui.widgets.labels import Label
from ui.wishes import PageName

ACCENTED = str.maketrans("aeioucnAEIOUCN", "àéîôüçñÀÉÎÔÜÇÑ")
KEPT = re.compile(r"(\{\w*\}|%L?n|\(\*[^)]*\)|[a-zA-Z]{1,4}yy\b|#[\w-]+)")
"""What is put in when it is said, and what must stay as it is."""
PATTERNS = "days"
"""The context whose words are patterns of dates."""


class Pseudo(QTranslator):
    """Says everything longer, accented and marked, and only what the files for translators hold."""

    def __init__(self, known: set[tuple[str, str, str]]) -> None:
        super().__init__()
        self._known = known

    def translate(self, context: str, words: str, note: str | None = None, _number: int = -1) -> str | None:
        if (context, words, note or "") not in self._known or context == PATTERNS:
            return None
        told = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(words))
        return f"⟦{told}{'·' * (len(words) // 3)}⟧"


@pytest.fixture(scope="module")
def known() -> set[tuple[str, str, str]]:
    return {(each.context, each.words, each.note) for each in script().all_words()}


@pytest.fixture(scope="module")
def pseudo(qapp, known) -> Iterator[None]:
    before = QLocale()
    saying = Pseudo(known)
    QApplication.installTranslator(saying)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.removeTranslator(saying)
    languages.speak(Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def window(pseudo, request) -> MainWindow:
    made = request.getfixturevalue("make")(year=True)
    look_of(made).choose(scale=1.0)
    return made


def said(place: QWidget) -> set[str]:
    """Give all that stands on labels and buttons, and what fields ask for."""
    shown = [one for one in place.findChildren(QWidget) if one.isVisibleTo(place)]
    texts = [one.text() for one in shown if isinstance(one, (Label, QAbstractButton))]
    return {*texts, *(one.placeholderText() for one in shown if isinstance(one, QLineEdit))}


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("name", PageName)
def test_no_word_of_a_page_is_cut(window, name, size):
    look_of(window).choose(scale=size)
    try:
        page = settled(window, window.workspace.show_page(name))
        assert cut(page) + spilled(page) == []
    finally:
        look_of(window).choose(scale=1.0)


def test_no_word_of_the_lock_screen_is_cut(pseudo, look, preferences, qtbot):
    locked = MainWindow(Session(), look, preferences)
    qtbot.addWidget(locked)
    locked.resize(800, 600)
    locked.show_lock_screen(Path("My journal.afterbell"))
    locked.show()
    assert cut(settled(locked, locked)) == []


@pytest.mark.parametrize("name", SHEETS)
def test_no_word_of_a_sheet_is_cut(window, name):
    with opened_by_name(window, name) as sheet:
        assert cut(sheet) == []


def inked(view: QListView, direction: Qt.LayoutDirection) -> int:
    """Give how many columns of the second row have ink where its title and its day stand."""
    QApplication.setLayoutDirection(direction)
    QApplication.processEvents()
    row = view.visualRect(view.model().index(1, 0))
    image = view.viewport().grab(QRect(row.left() + 4, row.top() + 10, row.width() - 8, 18)).toImage()
    columns = [{image.pixel(x, y) for y in range(image.height())} for x in range(image.width())]
    return sum(len(column) > 1 for column in columns)


@pytest.mark.parametrize("page", [PageName.JOURNAL, PageName.CIRCLE])
def test_no_day_of_a_list_is_painted_over_a_title(window, page):
    view = next(
        one for one in settled(window, window.workspace.show_page(page)).findChildren(QListView) if one.isVisible()
    )
    window.resize(1280, 820)
    settled(window, view)
    from_left = inked(view, Qt.LayoutDirection.LeftToRight)
    from_right = inked(view, Qt.LayoutDirection.RightToLeft)
    window.resize(800, 600)
    assert from_left > 60
    assert abs(from_left - from_right) <= 8


def untranslated(place: QWidget) -> set[str]:
    names = {one.accessibleName() for one in place.findChildren(QWidget)}
    return {words for words in said(place) | names if re.search("[A-Za-z]{3}", words) and "⟦" not in words}


def test_nothing_is_said_that_no_translation_reaches(pseudo, request):
    """What stays is a date, a name of the program or of a file, what came along in prompts, and a stand-in."""
    window = request.getfixturevalue("make")(year=False)
    look_of(window).choose(scale=1.0)
    window.resize(1280, 900)
    came = {*(each.name for each in built_in()), *(each.source for each in built_in())}
    came |= {chapter.title for chapter in guide.chapters()}
    found = {}
    for name in PageName:
        found[name] = untranslated(settled(window, window.workspace.show_page(name)))
    for name in sorted(ALONE):
        with opened(window, wish_of(name)) as sheet:
            found[name] = untranslated(sheet) - came
    found["window"] = untranslated(settled(window, window)) - {"Afterbell"}
    kept = re.compile(r".*(2025|2026|\bMarch\b|\.afterbell|AGE-SECRET).*|Student A|Alt\+[←↑].*|Esc|Afterbell \d.*")
    assert {
        name: words for name, all_of in found.items() if (words := {one for one in all_of if not kept.match(one)})
    } == {}
