from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from journal.deeds.evidence import hide_list
from journal.shapes import Shown
from tests.ui.circle_friends import done
from tests.ui.hands import button, offered, press_beside, turn_to
from ui.dialogs.evidence import EvidenceSheet
from ui.pages.journal.reading import ReadingPage
from ui.widgets.buttons import DangerButton
from ui.widgets.labels import Label
from ui.widgets.sheet import sheet_over
from ui.wishes import MarkEvidence

ASKING = Shown(framework="danielson", code="3b")


def tick(sheet: EvidenceSheet, code: str) -> None:
    every = sheet.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    row = next(item for item in every if item.data(0, Qt.ItemDataRole.UserRole) == code)
    row.setCheckState(0, Qt.CheckState.Checked)


@pytest.fixture
def opened(unlocked, look, window, entries, qtbot):
    def opened() -> EvidenceSheet:
        sheet = EvidenceSheet(unlocked, look, entries[0].id, window)
        sheet.open_sheet()
        qtbot.waitUntil(button(sheet, "Mark as evidence").isEnabled)
        return sheet

    return opened


def marked(asked, session, entries):
    return asked(session, lambda journal: journal.portfolio.of(entries[0].id))


def test_an_entry_is_marked_with_words_and_what_it_shows(opened, unlocked, entries, qtbot, asked):
    sheet = opened()
    assert not offered(sheet, "No evidence any more")
    sheet.annotation.setPlainText("Wait time, at last.")
    tick(sheet, "3b")
    with qtbot.waitSignal(sheet.closed):
        button(sheet, "Mark as evidence").click()
    found = marked(asked, unlocked, entries)
    assert (found.annotation, found.shows) == ("Wait time, at last.", (ASKING,))


def test_what_was_marked_is_shown_again_and_can_be_taken_away(opened, unlocked, entries, qtbot, asked):
    sheet = opened()
    turn_to(sheet.choice, "apst")
    tick(sheet, "1.2")
    turn_to(sheet.choice, "danielson")
    tick(sheet, "3b")
    with qtbot.waitSignal(sheet.closed):
        button(sheet, "Mark as evidence").click()
    assert {one.code for one in marked(asked, unlocked, entries).shows} == {"1.2", "3b"}
    again = opened()
    assert again.tree.ticked() == ("3b",)
    current = again.tree.currentItem()
    assert current.text(0).startswith("3b")
    assert again.tree.viewport().rect().contains(again.tree.visualItemRect(current).center())
    turn_to(again.choice, "apst")
    assert again.tree.ticked() == ("1.2",)
    with qtbot.waitSignal(again.closed):
        button(again, "No evidence any more").click()
    assert marked(asked, unlocked, entries) is None


def test_the_boxes_are_seen_at_night(opened, look):
    look.choose(choice="chalkboard")
    tree = opened().tree
    row = tree.visualItemRect(tree.topLevelItem(0).child(0))
    shown = tree.viewport().grab().toImage()
    edge = look.color("faint").lightness()
    line = [shown.pixelColor(x, row.center().y()).lightness() for x in range(row.left(), row.left() + 24)]
    assert max(line) >= edge - 10


def test_a_list_of_ones_own_can_be_made_and_a_built_in_one_had_back(opened, unlocked, qtbot, asked):
    sheet = opened()
    button(sheet, "Edit this list…").click()
    assert not offered(sheet, "Take it as it came")
    sheet.list_text.setPlainText("# Shorter\n3b Asking")
    button(sheet, "Keep the list").click()
    qtbot.waitUntil(lambda: offered(sheet, "Mark as evidence"))
    assert sheet.choice.currentText() == "Shorter"
    button(sheet, "Edit this list…").click()
    button(sheet, "Take it as it came").click()
    qtbot.waitUntil(lambda: offered(sheet, "Mark as evidence"))
    assert sheet.choice.currentText().startswith("Framework for Teaching")
    button(sheet, "Edit this list…").click()
    button(sheet, "Cancel").click()
    assert offered(sheet, "Mark as evidence")


def test_an_edited_list_keeps_what_was_ticked_and_is_no_longer_on_it(opened, unlocked, entries, qtbot, asked):
    sheet = opened()
    tick(sheet, "3b")
    button(sheet, "Edit this list…").click()
    sheet.list_text.setPlainText("# Mine\n1a One")
    button(sheet, "Keep the list").click()
    qtbot.waitUntil(lambda: offered(sheet, "Mark as evidence"))
    with qtbot.waitSignal(sheet.closed):
        button(sheet, "Mark as evidence").click()
    assert marked(asked, unlocked, entries).shows == (ASKING,)


def test_the_reading_page_asks_for_it_and_says_what_is_marked(unlocked, look, entries, qtbot, wishes):
    page = ReadingPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.show_entry(entries[0].id)
    qtbot.waitUntil(lambda: page.entry_id == entries[0].id)
    with qtbot.waitSignal(wishes.made) as wished:
        page.bar.deed_requested.emit("evidence")
    assert wished.args == [MarkEvidence(entries[0].id)]
    day = entries[0].day
    unlocked.do(page, lambda journal: journal.portfolio.mark(entries[0].id, day, "", (ASKING,)))
    page.refresh()
    qtbot.waitUntil(lambda: "Evidence of 3b" in [label.text() for label in page.beneath.findChildren(Label)])


def lists(sheet):
    return [sheet.choice.itemData(place) for place in range(sheet.choice.count())]


def test_a_list_that_came_along_is_offered_no_more_and_again_with_what_was_changed_in_it(
    opened, unlocked, qtbot, asked
):
    sheet = opened()
    every = lists(sheet)
    assert not offered(sheet, "Offer hidden lists again")
    turn_to(sheet.choice, "apst")
    button(sheet, "Edit this list…").click()
    sheet.list_text.setPlainText("# Our standards\n1.1 Know students")
    button(sheet, "Keep the list").click()
    qtbot.waitUntil(lambda: sheet.choice.currentText() == "Our standards")
    button(sheet, "Edit this list…").click()
    assert offered(sheet, "Offer this list no more")
    button(sheet, "Offer this list no more").click()
    qtbot.waitUntil(lambda: lists(sheet) == [key for key in every if key != "apst"])
    assert offered(sheet, "Mark as evidence")
    assert button(sheet, "Offer hidden lists again").isVisible()
    assert "apst" not in [one.id for one in asked(unlocked, lambda journal: journal.portfolio.frameworks())]
    button(sheet, "Offer hidden lists again").click()
    qtbot.waitUntil(lambda: lists(sheet) == every)
    assert sheet.choice.currentText() == "Our standards"
    assert not offered(sheet, "Offer hidden lists again")


def test_a_list_hidden_as_it_came_comes_back_as_it_came(opened, unlocked, qtbot, asked):
    sheet = opened()
    turn_to(sheet.choice, "apst")
    button(sheet, "Edit this list…").click()
    button(sheet, "Offer this list no more").click()
    qtbot.waitUntil(lambda: offered(sheet, "Offer hidden lists again"))
    button(sheet, "Offer hidden lists again").click()
    qtbot.waitUntil(lambda: not offered(sheet, "Offer hidden lists again"))
    assert not asked(unlocked, lambda journal: journal.portfolio.framework("apst")).changed


def test_a_list_of_ones_own_is_deleted_after_a_question_and_what_it_marked_stays(
    opened, window, unlocked, entries, qtbot, asked
):
    sheet = opened()
    button(sheet, "A list of my own…").click()
    assert not offered(sheet, "Delete this list…")
    sheet.list_text.setPlainText("# Ours\nA1 Wait")
    button(sheet, "Keep the list").click()
    qtbot.waitUntil(lambda: sheet.choice.currentText() == "Ours")
    own = sheet.choice.currentData()
    tick(sheet, "A1")
    button(sheet, "Edit this list…").click()
    assert offered(sheet, "Delete this list…")
    button(sheet, "Delete this list…").click()
    assert own in lists(sheet)
    sheet_over(window).findChild(DangerButton).click()
    qtbot.waitUntil(lambda: own not in lists(sheet))
    assert not offered(sheet, "Offer hidden lists again")
    with qtbot.waitSignal(sheet.closed):
        button(sheet, "Mark as evidence").click()
    assert marked(asked, unlocked, entries).shows == (Shown(framework=own, code="A1"),)


def test_the_last_list_is_always_offered(opened, qtbot):
    sheet = opened()
    while sheet.choice.count() > 1:
        left = sheet.choice.count()
        button(sheet, "Edit this list…").click()
        assert offered(sheet, "Offer this list no more")
        button(sheet, "Offer this list no more").click()
        qtbot.waitUntil(lambda left=left: sheet.choice.count() == left - 1)
    button(sheet, "Edit this list…").click()
    assert not offered(sheet, "Offer this list no more")


def test_a_stray_click_takes_no_ticks_away(opened, qtbot):
    sheet = opened()
    tick(sheet, "3b")
    turn_to(sheet.choice, "apst")
    assert not press_beside(qtbot, sheet)
    turn_to(sheet.choice, "danielson")
    assert sheet.tree.ticked() == ("3b",)


def test_what_was_ticked_before_escape_is_ticked_again_until_it_is_marked(
    opened, unlocked, look, window, entries, qtbot
):
    sheet = opened()
    tick(sheet, "3b")
    turn_to(sheet.choice, "apst")
    tick(sheet, "1.2")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    again = opened()
    assert again.tree.ticked() == ("1.2",)
    turn_to(again.choice, "danielson")
    assert again.tree.ticked() == ("3b",)
    with qtbot.waitSignal(again.closed):
        button(again, "Mark as evidence").click()
    third = EvidenceSheet(unlocked, look, entries[0].id, window)
    third.open_sheet()
    qtbot.waitUntil(lambda: offered(third, "No evidence any more"))
    with qtbot.waitSignal(third.closed):
        button(third, "No evidence any more").click()
    assert not opened().tree.ticked()


def test_nothing_is_marked_unseen_of_a_list_that_is_offered_no_more(opened, unlocked, entries, qtbot, asked):
    sheet = opened()
    turn_to(sheet.choice, "danielson")
    tick(sheet, "3b")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    done(qtbot, unlocked, lambda journal: hide_list(journal, "danielson"))
    again = opened()
    assert again.choice.findData("danielson") < 0
    with qtbot.waitSignal(again.closed):
        button(again, "Mark as evidence").click()
    assert not marked(asked, unlocked, entries).shows
