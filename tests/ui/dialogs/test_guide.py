from __future__ import annotations

import re
from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from journal import guide
from journal.spoken import speak
from tests.packaging.test_translations import FOLDER, forms_of, messages, script
from tests.test_guide import LANGUAGES
from tests.ui.hands import part
from ui.dialogs.guide import GuideSheet
from ui.dialogs.shortcuts import ShortcutSheet
from ui.widgets.notice import Banner
from ui.widgets.plain_text import text_of
from ui.widgets.sheet import sheet_over


def ready(window, qtbot):
    """Wait until the first screen is painted and the keyboard is here; give the window."""
    qtbot.waitUntil(lambda: not window.windowIcon().isNull())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def opened(at_lock_screen, unlocked, qtbot):
    qtbot.waitUntil(lambda: at_lock_screen.workspace is not None)
    return ready(at_lock_screen, qtbot)


@pytest.fixture
def sheet(opened, qtbot) -> GuideSheet:
    qtbot.keyClick(opened, Qt.Key.Key_F1)
    made = sheet_over(opened)
    assert isinstance(made, GuideSheet)
    return made


def read(sheet: GuideSheet) -> str:
    return text_of(sheet.text.document())


def marked(sheet: GuideSheet) -> set[str]:
    return {mark.cursor.selectedText() for mark in sheet.text.extraSelections()}


def called(body: str) -> set[str]:
    """Give what a chapter calls as the window does: in bold, and neither the lead of a paragraph nor a sentence."""
    bold = re.finditer(r"(\A|\n(?:\d\. |- )?)?\*\*([^*]+)\*\*", body)
    return {each[2] for each in bold if each[1] is None and not each[2].endswith(".")}


def test_f1_opens_the_guide_where_one_can_type_what_one_looks_for(sheet, opened, qtbot):
    assert opened.focusWidget() is sheet.search
    assert "The bell rang" in read(sheet)
    qtbot.keyClicks(sheet.search, "forgot password")
    assert [sheet.list.item(row).text() for row in range(sheet.list.count())] == ["When something goes wrong"]
    assert "twelve words" in read(sheet)
    assert marked(sheet) == {"forgot", "Forgot", "password"}


def test_enter_goes_from_place_to_place_and_on_to_the_next_chapter(sheet, qtbot):
    qtbot.keyClicks(sheet.search, "stick")
    assert sheet.list.count() > 1
    first = sheet.list.currentItem().text()
    for _ in sheet.text.extraSelections():
        qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.list.currentItem().text() != first


def test_what_is_found_without_its_accents_is_marked_as_it_is_written(opened, qtbot):
    speak("es")
    try:
        qtbot.keyClick(opened, Qt.Key.Key_F1)
    finally:
        speak("en")
    sheet = sheet_over(opened)
    qtbot.keyClicks(sheet.search, "danado")
    assert marked(sheet) == {"dañado"}


def test_marks_outlive_larger_letters(sheet, look, qtbot):
    qtbot.keyClicks(sheet.search, "passport")
    look.choose(scale=1.3)
    assert marked(sheet) == {"passport"}


def test_who_clears_the_search_reads_on_in_the_chapter_that_was_found(sheet, qtbot):
    qtbot.keyClicks(sheet.search, "uninstall")
    qtbot.keyClicks(sheet.search, "xylophone")
    sheet.search.clear()
    assert sheet.list.currentItem().text() == "Taking everything with you"
    assert "Uninstall" in read(sheet)


def in_sight(sheet: GuideSheet, words: str) -> bool:
    """Tell whether the first place with these words is; where pictures get their width the text is filled anew."""
    bar, seen = sheet.area.verticalScrollBar(), sheet.area.viewport()
    place = sheet.text.cursorRect(sheet.text.document().find(words)).center()
    return bar.value() > 0 and seen.rect().contains(sheet.text.viewport().mapTo(seen, place))


def test_a_place_far_below_is_brought_into_sight(sheet, qtbot):
    qtbot.keyClicks(sheet.search, "uninstall")
    qtbot.waitUntil(lambda: in_sight(sheet, "Uninstall"))


def test_a_place_is_in_sight_where_only_a_few_large_lines_are(sheet, opened, look, qtbot):
    look.choose(scale=2.0)
    opened.resize(800, 500)
    qtbot.keyClicks(sheet.search, "conditi")
    qtbot.waitUntil(lambda: in_sight(sheet, "condition"))
    assert in_sight(sheet, "condition"), "it stays there once everything has its place"


def test_words_that_are_not_there_are_said_so(sheet, qtbot):
    qtbot.keyClicks(sheet.search, "xylophone")
    assert sheet.nothing.isVisible()
    assert sheet.list.count() == 0
    qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    sheet.search.clear()
    assert not sheet.nothing.isVisible()
    assert sheet.list.count() == len(guide.chapters())


def test_the_pictures_of_a_chapter_are_shown(sheet, qtbot):
    kind = QTextDocument.ResourceType.ImageResource
    image = sheet.text.loadResource(kind, "attachment:today.png")
    assert image.width() > 300
    qtbot.waitUntil(lambda: sheet.text.document().idealWidth() > 500)  # as wide as there is room for


def test_where_there_is_no_room_the_chapters_are_in_a_field_that_opens(sheet, opened, look, qtbot):
    assert sheet.list.isVisible()
    look.choose(scale=2.0)
    opened.resize(800, 600)
    assert not sheet.list.isVisible()
    sheet.choice.setFocus()
    qtbot.keyClick(sheet.choice, Qt.Key.Key_Down)
    assert "Highs, lows, both, notes" in read(sheet)


def test_it_is_saved_as_a_page_and_a_place_that_takes_nothing_is_told(sheet, tmp_path, qtbot):
    sheet.save_to(tmp_path / "Afterbell.html")
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    assert (tmp_path / "Afterbell.html").read_text("utf-8") == guide.as_page()
    sheet.save_to(tmp_path / "nowhere" / "Afterbell.html")
    qtbot.waitUntil(lambda: part(sheet, Banner).title.text() != "The guide is saved")
    assert part(sheet, Banner).isVisible()


def test_the_keys_are_one_press_away_and_have_keys_of_their_own(sheet, opened, qtbot):
    sheet.foot.itemAt(0).widget().click()
    assert isinstance(sheet_over(opened), ShortcutSheet)
    for _ in range(2):
        qtbot.keyClick(sheet_over(opened), Qt.Key.Key_Escape)
    qtbot.keyClick(opened, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(sheet_over(opened), ShortcutSheet)


def test_who_has_forgotten_the_passphrase_reads_what_to_do_at_the_lock_screen(at_lock_screen, qtbot):
    ready(at_lock_screen, qtbot)
    qtbot.keyClick(at_lock_screen, Qt.Key.Key_F1)
    assert isinstance(sheet_over(at_lock_screen), GuideSheet)
    qtbot.keyClick(sheet_over(at_lock_screen), Qt.Key.Key_Escape)
    assert sheet_over(at_lock_screen) is None
    at_lock_screen.show_welcome().help_requested.emit()
    assert isinstance(sheet_over(at_lock_screen), GuideSheet)


def test_it_does_not_open_over_a_blank_window(opened, qtbot):
    opened.blank()
    qtbot.keyClick(opened, Qt.Key.Key_F1)
    assert sheet_over(opened) is None


def test_whatever_the_guide_calls_by_a_name_has_that_name_in_the_window():
    said = {each.words for each in script().all_words()}
    names = {name for chapter in guide.chapters() for name in called(chapter.body)}
    assert len(names) > 40
    assert names - said == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_each_language_the_guide_calls_the_same_things_by_the_names_that_the_window_has_for_them(language):
    said = defaultdict(set)
    for _, message in messages(FOLDER / f"{language}.ts"):
        said[message.findtext("source")].update(forms_of(message))
    english = [called(chapter.body) for chapter in guide.chapters()]
    speak(language)
    try:
        told = [called(chapter.body) for chapter in guide.chapters()]
    finally:
        speak("en")
    for names, theirs in zip(told, english, strict=True):
        assert names <= set().union(*(said[name] for name in theirs))
        assert [name for name in theirs if not said[name] & names] == []


def test_a_name_that_the_window_does_not_say_is_seen():
    assert called("**Lead.** Press **Begin my diary**, or\n\n1. **Two.** See **Today**.") == {"Begin my diary", "Today"}
