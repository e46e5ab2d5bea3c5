"""No word is cut off: every page and sheet, with nothing in the journal and with a year in it, in a small window with
letters of twice the size."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLineEdit, QScrollArea, QWidget

from journal.dates import clock
from journal.deeds import people
from journal.deeds.unlock import create_journal, open_journal
from journal.journal import Journal
from journal.shapes import Filter
from tests.conftest import THURSDAY
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import busy, let_go, look_of, part, press, session_of, settle, shown, unseen, until
from tests.ui.test_reach import ALONE, QUERIES
from tests.ui.wished import wish_of
from ui import languages
from ui.app.main_window import MainWindow
from ui.dialogs.people.forms import PersonForm
from ui.dialogs.people.listing import PeopleList
from ui.dialogs.people.sheet import PeoplePlace
from ui.drafts import DraftField, DraftNote
from ui.languages import Language
from ui.look import Look
from ui.pages.circle import CirclePage
from ui.pages.circle.items import ItemList
from ui.pages.circle.person import PersonColumn
from ui.pages.circle.reading import ReadingColumn
from ui.pages.circle.side import PeopleRow
from ui.pages.journal.files import Files
from ui.pages.journal.later import AskLater
from ui.pages.journal.reading import ReadingPage
from ui.pages.journal.reading_bar import ReadingBar
from ui.pages.journal.surface import Surface
from ui.pages.journal.writing_bar import KindBar, ToolRow
from ui.pages.lookback import LookbackPage
from ui.pages.settings import SettingsPage
from ui.pages.settings.spelling import SpellingGroup
from ui.preferences import Preferences
from ui.session import Session
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.notice import Banner
from ui.widgets.segments import Segments
from ui.widgets.sheet import Sheet, sheet_over
from ui.wishes import NewEntry, PageName, Sheets

PARTS = (QFrame, QAbstractButton, QLineEdit, QComboBox)
"""What has words on it, or a name, and may lie over nothing else; labels, lists and texts are frames."""
SHEETS = (*sorted(ALONE), "compare", "evidence", "prove", "share", "share_book")


@pytest.fixture(scope="module")
def make(tmp_path_factory, qapp, made_up_year) -> Iterator[Callable[..., AbstractContextManager[MainWindow]]]:
    """A maker of a window over a journal with a year in it or nothing; a look dresses every window there is."""

    @contextmanager
    def made(*, year: bool) -> Iterator[MainWindow]:
        folder = tmp_path_factory.mktemp("whole")
        session = Session()
        window = MainWindow(session, Look("paper"), Preferences(folder / "window.ini"))
        window.show()
        clock.stop(THURSDAY, "Europe/Berlin")

        def opening():
            place = folder / made_up_year.name
            if year:
                return open_journal(shutil.copytree(made_up_year, place), PASSPHRASE)
            return create_journal(place, PASSPHRASE, calibrate=False)[0]

        session.unlock(opening, pytest.fail)
        until(lambda: window.workspace is not None and not busy(session))
        look_of(window).choose(scale=2.0)
        window.resize(800, 600)
        try:
            yield window
        finally:
            session.close()
            window.deleteLater()
            let_go()

    yield made
    Look("paper")  # puts letters of the usual size on the application


@pytest.fixture(scope="module")
def empty(make) -> Iterator[MainWindow]:
    with make(year=False) as window:
        yield window


@pytest.fixture(scope="module")
def full(make) -> Iterator[MainWindow]:
    with make(year=True) as window:
        yield window


def settled(window, place: QWidget) -> QWidget:
    settle(window)
    return place


def look_up(window: MainWindow, query: Callable[[Journal], object]) -> object:
    found = []
    session_of(window).ask(window, query, found.append)
    until(lambda: found)
    return found[0]


@contextmanager
def opened(window: MainWindow, wish: Sheets) -> Iterator[Sheet]:
    sheet = window.workspace.open_sheet(wish)
    try:
        yield settled(window, sheet)
    finally:
        sheet.close_sheet()
        until(lambda: sheet_over(window) is None)
        let_go()


def opened_by_name(window: MainWindow, name: str) -> AbstractContextManager[Sheet]:
    """Open a sheet about what it needs to be about."""
    return opened(window, wish_of(name, look_up(window, QUERIES.get(name, lambda _: None))))


def cut(place: QWidget) -> list[str]:
    """Give the words that have less room than they need, and the parts that lie over one another."""
    found = []
    for one in place.findChildren(QWidget):
        if not one.isVisibleTo(place) or one.width() == 0:
            continue
        if isinstance(one, Label) and not isinstance(one, ElidedLabel) and one.text():
            wide = one.width() >= (one.minimumSizeHint().width() if one.wordWrap() else one.sizeHint().width())
            high = one.height() >= (one.heightForWidth(one.width()) if one.wordWrap() else one.fontMetrics().height())
            if not (wide and high):
                found.append(f"{one.text()} has {one.size().toTuple()}, needs {one.sizeHint().toTuple()}")
        elif isinstance(one, Button) and one.width() < needed(one):
            found.append(f"{one.text()} has {one.width()}, needs {needed(one)}")
    return found + over_one_another(place)


def needed(button: Button) -> int:
    """Give how wide a button must be: an icon alone that lies in a line needs nothing around it."""
    alone = not button.text() and isinstance(button.parent(), QLineEdit)
    return button.iconSize().width() if alone else button.minimumSizeHint().width()


def low(place: QWidget) -> list[str]:
    """Give the buttons and fields that have less height than they need."""
    shown = [one for one in place.findChildren(QWidget) if isinstance(one, (QAbstractButton, QLineEdit))]
    return [words(one) for one in shown if one.isVisibleTo(place) and one.height() < one.minimumSizeHint().height()]


def ends(scrolled: QWidget) -> int:
    """Give where what scrolls ends, without the room that is left free beside it."""
    layout = scrolled.layout()
    return scrolled.width() - (layout.contentsMargins().right() if layout is not None else 0)


def spilled(place: QWidget) -> list[str]:
    """Give what scrolls up and down and is wider than its view."""
    areas = [one for one in place.findChildren(QScrollArea) if one.isVisibleTo(place)]
    return [
        f"{type(one.widget()).__name__} ends at {ends(one.widget())} of {one.viewport().width()}"
        for one in areas
        if ends(one.widget()) > one.viewport().width()
    ]


def words(part: QWidget) -> str:
    """Give what stands on a part, or what it is called, the foot of a sheet included."""
    said = part.text() if isinstance(part, (Label, QAbstractButton)) else part.accessibleName()
    return said or ("the foot" if part.property("look") == "foot" else "")


def over_one_another(place: QWidget) -> list[str]:
    parts = [one for one in place.findChildren(QWidget) if isinstance(one, PARTS)]
    shown = [one for one in parts if one.isVisibleTo(place) and words(one) and not one.visibleRegion().isEmpty()]
    places = [QRect(one.mapTo(place, QPoint()), one.size()).adjusted(2, 2, -2, -2) for one in shown]
    return [
        f"{words(one)} lies over {words(other)}"
        for number, one in enumerate(shown)
        for place_of_other, other in zip(places[number + 1 :], shown[number + 1 :], strict=True)
        if one.parent() is other.parent() and places[number].intersects(place_of_other)
    ]


@pytest.mark.parametrize("filled", ["empty", "full"])
@pytest.mark.parametrize("name", PageName)
def test_no_word_of_a_page_is_cut(request, name, filled):
    window = request.getfixturevalue(filled)
    page = settled(window, window.workspace.show_page(name))
    assert cut(page) + spilled(page) == []


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    before = QLocale()
    languages.speak(language)
    try:
        yield
    finally:
        languages.speak(Language.ENGLISH)
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SHEETS)
def test_no_word_of_a_sheet_is_cut(full, name, language):
    with speaking(language), opened_by_name(full, name) as sheet:
        assert cut(sheet) + spilled(sheet) == []
        until(lambda: not full.focusWidget().visibleRegion().isEmpty())


@pytest.mark.parametrize("language", sorted(set(Language) - {Language.ENGLISH}))
def test_no_word_of_a_page_is_cut_in_another_language(make, language):
    with speaking(language), make(year=False) as window:
        show = window.workspace.show_page
        found = {name: cut(page := settled(window, show(name))) + spilled(page) for name in PageName}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("language", Language)
def test_what_is_read_looked_back_on_and_set_keeps_to_its_column(full, qtbot, language):
    pictured = look_up(full, lambda journal: journal.timeline.page(Filter(photos=True))[0].id)
    with speaking(language):
        pages = [
            kind(session_of(full), look_of(full), lambda _: None) for kind in (ReadingPage, SettingsPage, LookbackPage)
        ]
        for page in pages:
            qtbot.addWidget(page)
            page.resize(full.workspace.page.size())
            page.show()
        pages[0].show_entry(pictured)
        assert [spilled(settled(full, page)) for page in pages] == [[], [], []]
        assert (day := part(pages[0], ReadingBar).day).width() >= day.sizeHint().width()
        assert [one.text() for one in part(pages[0], Files).findChildren(LinkButton) if not one.isVisible()] == []


@pytest.mark.parametrize("language", Language)
def test_what_came_what_left_and_who_it_was_keep_to_their_column(full, language):
    items, friend = look_up(full, lambda journal: (journal.inbox.items(), journal.circle.contacts()[0]))
    page = full.workspace.show_page(PageName.CIRCLE)
    found = {}
    with speaking(language):
        for kind, item in {(item.kind, item.outgoing): item for item in items}.items():
            part(page, ItemList).opened.emit(item)
            until(lambda item=item: (column := shown(page, ReadingColumn)) is not None and column.item.id == item.id)
            found[kind] = spilled(settled(full, page))
        page.go_back()
        part(page, PeopleRow).person_chosen.emit(friend)
        until(lambda: shown(page, PersonColumn) is not None)
        found["person"] = spilled(settled(full, page))
        page.go_back()
    full.workspace.show_page(PageName.TODAY)
    assert {kind: wide for kind, wide in found.items() if wide} == {}


@pytest.mark.parametrize("size", [1.0, 1.15])
def test_what_stands_beside_one_another_is_whole_in_a_usual_window(full, qtbot, size):
    with unseen(full, scale=size):
        for language in Language:
            with speaking(language):
                for kind in (CirclePage, LookbackPage):
                    page = kind(session_of(full), look_of(full), lambda _: None)
                    qtbot.addWidget(page)
                    page.show()
                    for wide in (884, 1_064):
                        page.resize(wide, 820)
                        assert cut(settled(full, page)) + spilled(page) == [], (language, wide)
                    page.hide()  # what is seen is laid out anew for the next size in one turn, however many there are


@pytest.mark.parametrize("language", Language)
def test_what_can_be_done_with_a_protected_person_is_whole(full, language):
    with speaking(language), opened_by_name(full, "people") as sheet:
        person = look_up(full, people.look).people[0]
        part(sheet, PeopleList).choose(person)
        assert part(sheet, PersonForm).name.text() == person.names[0]
        assert cut(settled(full, sheet)) + spilled(sheet) == []


@pytest.mark.parametrize("language", Language)
def test_what_says_that_words_are_kept_has_room_beside_what_else_is_there(full, qtbot, language):
    entry = look_up(full, lambda journal: journal.timeline.page()[3].id)
    with speaking(language):
        reading, setting = (
            kind(session_of(full), look_of(full), lambda _: None) for kind in (ReadingPage, SettingsPage)
        )
        for page in (reading, setting):
            qtbot.addWidget(page)
            page.resize(full.workspace.page.size())
            page.show()
        reading.show_entry(entry)
        part(settled(full, reading), AskLater).open_field()
        for page, place in ((reading, AskLater), (setting, SpellingGroup)):
            field = part(page, place).findChild(DraftField)
            field.insertPlainText(language)
            qtbot.waitUntil(part(page, place).findChild(DraftNote).isVisible)
            assert cut(settled(full, page)) + spilled(page) == []
            field.keeper.throw_away()


@pytest.mark.parametrize("language", Language)
def test_that_nothing_was_found_is_whole(full, qtbot, language):
    with speaking(language):
        page = SettingsPage(session_of(full), look_of(full), lambda _: None)
        qtbot.addWidget(page)
        page.resize(full.workspace.page.size())
        page.show()
        with opened_by_name(full, "guide") as sheet:
            for place in (page, sheet):
                place.search.setText("zzzz")
                qtbot.waitUntil(place.nothing.isVisible)
                assert cut(settled(full, place)) + spilled(place) == []


@pytest.mark.parametrize("language", Language)
def test_where_a_class_list_is_pasted_nothing_is_squeezed(full, language):
    with speaking(language), opened_by_name(full, "people") as sheet:
        part(sheet, Segments).chosen.emit(PeoplePlace.CLASS_LIST.value)
        settled(full, sheet)
        assert low(sheet) == []
        assert cut(sheet) + spilled(sheet) == []


def test_why_words_do_not_match_is_seen_where_the_sheet_scrolls(full, qtbot):
    mine = look_up(full, lambda journal: journal.circle.my_safety_words())
    with opened_by_name(full, "compare") as sheet:
        qtbot.keyClicks(full.focusWidget(), " ".join(mine))
        press(qtbot, sheet, "Compare")
        settled(full, sheet)
        banner = part(sheet, Banner)
        qtbot.waitUntil(banner.isVisible)
        settled(full, sheet)
        assert banner.visibleRegion().boundingRect().height() == banner.height()


def test_what_an_empty_entry_says_stands_on_its_line(full, qtbot):
    full.workspace.answer(NewEntry())
    room = settled(full, part(full, Surface)).editor.viewport().width()
    full.workspace.show_page(PageName.TODAY)
    for language in Language:
        with speaking(language):
            said = Surface(look_of(full))
            qtbot.addWidget(said)
        editor = said.editor
        assert editor.fontMetrics().horizontalAdvance(editor.placeholderText()) <= room, language


@pytest.mark.parametrize("size", [1.0, 1.3])
def test_no_word_above_what_is_written_is_cut_however_wide_the_window_is(full, qtbot, size):
    full.workspace.answer(NewEntry())
    with qtbot.waitSignals([look_of(full).changed] * 2):  # what is hidden is dressed in later turns
        look_of(full).choose(scale=size)
    try:
        for wide in range(800, 1_400, 40):
            full.resize(wide, 700)
            bar = settled(full, full.workspace.findChild(KindBar))
            bar.say("Saved, encrypted")
            settled(full, bar)
            shown = [*(one for one in bar.findChildren(Button) if one.isVisibleTo(bar)), part(full, ToolRow).day]
            assert [one.text() for one in shown if one.width() < one.sizeHint().width()] == [], wide
    finally:
        full.workspace.show_page(PageName.TODAY)
        look_of(full).choose(scale=2.0)
        full.resize(800, 600)


@pytest.mark.parametrize("name", ["export", "passphrase", "save_elsewhere"])
def test_where_a_passphrase_is_chosen_nothing_is_squeezed(full, qtbot, name):
    full.resize(800, 600)
    look_of(full).choose(scale=2.0)
    with opened_by_name(full, name) as sheet:
        if name == "export":
            press(qtbot, sheet, "As one encrypted file…")
        press(qtbot, sheet, "Make one for me")
        assert low(settled(full, sheet)) == []
        assert cut(sheet) == []
