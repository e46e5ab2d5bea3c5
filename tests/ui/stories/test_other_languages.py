"""In a language of longer words, read from the right: every page and sheet is whole, and all of it is translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from journal import guide
from journal.entries.prompts import built_in
from tests.packaging.test_translations import script
from tests.ui.hands import let_go, look_of, next_turn, part, shown, until
from tests.ui.stories.test_words_whole import (  # and a fixture
    cut,
    look_up,
    make,  # noqa: F401
    opened,
    settled,
    spilled,
    words,
)
from tests.ui.test_reach import ABOUT, ALONE, OF_PAGES, QUERIES, bring_into_sight, open_of_page
from tests.ui.wished import wish_of
from ui import languages
from ui.app.main_window import MainWindow
from ui.languages import Language
from ui.opening.welcome import Welcome
from ui.pages.circle.items import ItemList
from ui.pages.circle.person import PersonColumn
from ui.pages.circle.reading import ReadingColumn
from ui.pages.circle.side import PeopleRow
from ui.session import Session
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet, sheet_over
from ui.wishes import NewEntry, PageName, ShowEntry

ACCENTED = str.maketrans("aeioucnAEIOUCN", "àéîôüçñÀÉÎÔÜÇÑ")
KEPT = re.compile(r"(\{\w*\}|%L?n|\(\*[^)]*\)|[a-zA-Z]{1,4}yy\b|#[\w-]+)")
"""What is put in when it is said, and what must stay as it is."""
PATTERNS = "days"
"""The context whose words are patterns of dates."""
EDGES = 16
"""Pixels that a field leaves beside what it asks for."""


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
def window(pseudo, request) -> Iterator[MainWindow]:
    with request.getfixturevalue("make")(year=True) as window:
        yield window


def said(place: QWidget) -> set[str]:
    """Give all that stands on labels and buttons, and what fields ask for."""
    shown = [one for one in place.findChildren(QWidget) if one.isVisibleTo(place)]
    texts = [one.text() for one in shown if isinstance(one, (Label, QAbstractButton))]
    return {*texts, *(one.placeholderText() for one in shown if isinstance(one, QLineEdit))}


@pytest.fixture(params=[1.0, 2.0], scope="module")
def size(request) -> float:
    """The usual size of letters, or twice that: what is tried with one comes together, since another takes long."""
    return request.param


@pytest.fixture
def sized(window, size) -> MainWindow:
    """The window, with letters of that size."""
    look_of(window).choose(scale=size)
    return window


@contextmanager
def opened_by_name(window: MainWindow, name: str) -> Iterator[Sheet]:
    """Open a sheet about what it needs to be about, those that belong to a page as well."""
    about = look_up(window, QUERIES.get(name, lambda _: None))
    if name not in OF_PAGES:
        with opened(window, wish_of(name, about)) as sheet:
            yield sheet
        return
    open_of_page(window, name, about)
    sheet = sheet_over(settled(window, window))
    try:
        yield sheet
    finally:
        sheet.close_sheet()
        until(lambda: sheet_over(window) is None)
        let_go()


def narrow(place: QWidget) -> list[str]:
    """Give the boxes to tick, and what fields ask for, that have less room than their words."""
    boxes = [one for one in place.findChildren(QWidget) if isinstance(one, (QCheckBox, QRadioButton)) and one.text()]
    fields = [one for one in place.findChildren(QLineEdit) if one.placeholderText()]
    found = [one.text() for one in boxes if one.isVisibleTo(place) and one.width() < one.minimumSizeHint().width()]
    return found + [
        one.placeholderText()
        for one in fields
        if one.isVisibleTo(place) and one.width() - EDGES < one.fontMetrics().horizontalAdvance(one.placeholderText())
    ]


def scrolled_around(one: QWidget) -> Iterator[QScrollArea]:
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()


def out_of_reach(place: QWidget) -> list[str]:
    """Give the controls of which a part stays unseen however one scrolls."""
    found = []
    for one in place.findChildren(QWidget):
        if isinstance(one, (QAbstractButton, QLineEdit, QComboBox)) and one.isVisible() and one.isEnabled():
            bring_into_sight(one)
            for area in scrolled_around(one):  # all of it, where Qt shows no more of a field than its cursor
                middle = one.mapTo(area.widget(), one.rect().center())
                area.ensureVisible(middle.x(), middle.y(), 0, min(one.height(), area.viewport().height()) // 2 + 1)
            seen = one.visibleRegion().boundingRect()
            if seen.size() != one.size():
                found.append(f"{words(one)} is seen to {seen.size().toTuple()} of {one.size().toTuple()}")
    return found


def wrong(place: QWidget) -> list[str]:
    worded = [told for told in cut(place) if not told.startswith(" has ")]  # an icon alone is as small as it was made
    return worded + spilled(place) + narrow(place) + out_of_reach(place)


@pytest.mark.parametrize("name", PageName)
def test_no_word_of_a_page_is_cut(sized, name):
    assert wrong(settled(sized, sized.workspace.show_page(name))) == []


def test_no_word_before_a_journal_is_open_is_cut(sized, preferences, qtbot):
    found = {}
    for show in (lambda it: it.show_lock_screen(Path("My journal.afterbell")), MainWindow.show_welcome):
        window = MainWindow(Session(), look_of(sized), preferences)
        qtbot.addWidget(window)
        window.resize(800, 600)
        show(window)
        window.show()
        found[show] = wrong(settled(window, window))
        if (welcome := window.findChild(Welcome)) is not None:
            welcome.about.begin.click()
            found["a passphrase"] = wrong(settled(window, window))
    assert [words for words in found.values() if words] == []


@pytest.mark.parametrize("name", sorted(ALONE | ABOUT | OF_PAGES))
def test_no_word_of_a_sheet_is_cut(sized, name):
    with opened_by_name(sized, name) as sheet:
        assert wrong(sheet) == []


def inked(view: QListView, direction: Qt.LayoutDirection) -> int:
    """Give how many columns of the second row have ink where its title and its day stand."""
    QApplication.setLayoutDirection(direction)
    next_turn()
    row = view.visualRect(view.model().index(1, 0))
    image = view.viewport().grab(QRect(row.left() + 4, row.top() + 10, row.width() - 8, 18)).toImage()
    columns = [{image.pixel(x, y) for y in range(image.height())} for x in range(image.width())]
    return sum(len(column) > 1 for column in columns)


@pytest.mark.parametrize("page", [PageName.JOURNAL, PageName.CIRCLE])
def test_no_day_of_a_list_is_painted_over_a_title(window, page):
    look_of(window).choose(scale=1.0)
    view = next(
        one for one in settled(window, window.workspace.show_page(page)).findChildren(QListView) if one.isVisible()
    )
    window.resize(1280, 820)
    settled(window, view)
    view.clearSelection()
    view.scrollToTop()
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
    came = {*(each.name for each in built_in()), *(each.source for each in built_in())}
    came |= {chapter.title for chapter in guide.chapters()}
    found = {}
    with request.getfixturevalue("make")(year=False) as window:
        look_of(window).choose(scale=1.0)
        window.resize(1280, 900)
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


def show_writing(window: MainWindow) -> None:
    window.workspace.answer(NewEntry())


def show_reading(window: MainWindow) -> None:
    window.workspace.answer(ShowEntry(look_up(window, lambda journal: journal.timeline.page()[3].id)))


def show_several_chosen(window: MainWindow) -> None:
    journal = settled(window, window.workspace.show_page(PageName.JOURNAL))
    journal.go_back()
    settled(window, journal).finding.view.selectAll()


def show_what_came(window: MainWindow) -> None:
    page = settled(window, window.workspace.show_page(PageName.CIRCLE))
    part(page, ItemList).opened.emit(look_up(window, lambda journal: journal.inbox.items()[0]))
    until(lambda: shown(page, ReadingColumn) is not None)


def show_a_friend(window: MainWindow) -> None:
    page = settled(window, window.workspace.show_page(PageName.CIRCLE))
    part(page, PeopleRow).person_chosen.emit(look_up(window, lambda journal: journal.circle.contacts()[0]))
    until(lambda: shown(page, PersonColumn) is not None)


@pytest.mark.parametrize("show", [show_writing, show_reading, show_several_chosen, show_what_came, show_a_friend])
def test_no_word_of_what_a_page_turns_to_is_cut(sized, show):
    show(sized)
    try:
        assert wrong(settled(sized, sized.workspace)) == []
    finally:
        sized.workspace.show_page(PageName.CIRCLE).go_back()
        sized.workspace.show_page(PageName.TODAY)
