from __future__ import annotations

import pytest

from journal.shapes import Framework, Shown
from ui.dialogs.evidence import EvidenceSheet
from ui.pages.journal.reading import ReadingPage
from ui.widgets.buttons import DangerButton
from ui.widgets.labels import Label
from ui.widgets.sheet import sheet_over
from ui.wishes import MarkEvidence

ASKING = Shown(framework="danielson", code="3b")


@pytest.fixture
def opened(unlocked, look, window, entries, qtbot):
    def opened() -> EvidenceSheet:
        sheet = EvidenceSheet(unlocked, look, entries[0].id, window)
        sheet.open_sheet()
        qtbot.waitUntil(sheet._save.isEnabled)
        return sheet

    return opened


def marked(asked, session, entries):
    return asked(session, lambda journal: journal.portfolio.of(entries[0].id))


def test_an_entry_is_marked_with_words_and_what_it_shows(opened, unlocked, entries, qtbot, asked):
    sheet = opened()
    assert sheet._unmark.isHidden()
    sheet.annotation.setPlainText("Wait time, at last.")
    sheet.tree.tick("3b")
    with qtbot.waitSignal(sheet.closed):
        sheet._save.click()
    found = marked(asked, unlocked, entries)
    assert (found.annotation, found.shows) == ("Wait time, at last.", (ASKING,))


def test_what_was_marked_is_shown_again_and_can_be_taken_away(opened, unlocked, entries, qtbot, asked):
    sheet = opened()
    sheet._turn_to("apst")
    sheet.tree.tick("1.2")
    sheet._turn_to("danielson")
    sheet.tree.tick("3b")
    with qtbot.waitSignal(sheet.closed):
        sheet._save.click()
    assert {one.code for one in marked(asked, unlocked, entries).shows} == {"1.2", "3b"}
    again = opened()
    assert again.tree.ticked() == ("3b",)
    current = again.tree.currentItem()
    assert current.text(0).startswith("3b")
    assert again.tree.viewport().rect().contains(again.tree.visualItemRect(current).center())
    again._turn_to("apst")
    assert again.tree.ticked() == ("1.2",)
    with qtbot.waitSignal(again.closed):
        again._unmark.click()
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
    sheet._edit(sheet._framework())
    assert sheet._reset.isHidden()
    sheet.list_text.setPlainText("# Shorter\n3b Asking")
    sheet._save.click()
    qtbot.waitUntil(lambda: sheet._stack.currentIndex() == 0)
    assert sheet.choice.currentText() == "Shorter"
    sheet._edit(sheet._framework())
    assert not sheet._reset.isHidden()
    sheet._reset.click()
    qtbot.waitUntil(lambda: sheet._stack.currentIndex() == 0)
    assert sheet.choice.currentText().startswith("Framework for Teaching")
    sheet._edit(sheet._framework())
    sheet._go_back()
    assert sheet._editing is None
    assert sheet._save.text() == "Mark as evidence"


def test_an_edited_list_keeps_what_was_ticked_and_is_no_longer_on_it(opened, unlocked, entries, qtbot, asked):
    sheet = opened()
    sheet.tree.tick("3b")
    sheet._edit(sheet._framework())
    sheet.list_text.setPlainText("# Mine\n1a One")
    sheet._save.click()
    qtbot.waitUntil(lambda: sheet._stack.currentIndex() == 0)
    with qtbot.waitSignal(sheet.closed):
        sheet._save.click()
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
    qtbot.waitUntil(lambda: page._shown.evidence is not None)
    assert "Evidence of 3b" in [label.text() for label in page.beneath.findChildren(Label)]


def offered(sheet):
    return [sheet.choice.itemData(place) for place in range(sheet.choice.count())]


def test_a_list_that_came_along_is_offered_no_more_and_again_with_what_was_changed_in_it(
    opened, unlocked, qtbot, asked
):
    sheet = opened()
    every = offered(sheet)
    assert sheet._again.isHidden()
    sheet._turn_to("apst")
    sheet._edit(sheet._framework())
    sheet.list_text.setPlainText("# Our standards\n1.1 Know students")
    sheet._press()
    qtbot.waitUntil(lambda: sheet.choice.currentText() == "Our standards")
    sheet._edit(sheet._framework())
    assert sheet._hide.text() == "Offer this list no more"
    sheet._hide.click()
    qtbot.waitUntil(lambda: offered(sheet) == [key for key in every if key != "apst"])
    assert sheet._stack.currentIndex() == 0
    assert sheet._again.isVisible()
    assert "apst" not in [one.id for one in asked(unlocked, lambda journal: journal.portfolio.frameworks())]
    sheet._again.click()
    qtbot.waitUntil(lambda: offered(sheet) == every)
    assert sheet.choice.currentText() == "Our standards"
    assert sheet._again.isHidden()


def test_a_list_hidden_as_it_came_comes_back_as_it_came(opened, unlocked, qtbot, asked):
    sheet = opened()
    sheet._turn_to("apst")
    sheet._edit(sheet._framework())
    sheet._hide.click()
    qtbot.waitUntil(sheet._again.isVisible)
    sheet._again.click()
    qtbot.waitUntil(sheet._again.isHidden)
    assert not asked(unlocked, lambda journal: journal.portfolio.framework("apst")).changed


def test_a_list_of_ones_own_is_deleted_after_a_question_and_what_it_marked_stays(
    opened, window, unlocked, entries, qtbot, asked
):
    sheet = opened()
    sheet._edit(Framework(id="", name="Ours", components=()))
    assert sheet._hide.isHidden()
    sheet.list_text.setPlainText("# Ours\nA1 Wait")
    sheet._press()
    qtbot.waitUntil(lambda: sheet.choice.currentText() == "Ours")
    own = sheet.choice.currentData()
    sheet.tree.tick("A1")
    sheet._edit(sheet._framework())
    assert sheet._hide.text() == "Delete this list…"
    sheet._hide.click()
    assert own in offered(sheet)
    sheet_over(window).findChild(DangerButton).click()
    qtbot.waitUntil(lambda: own not in offered(sheet))
    assert sheet._again.isHidden()
    with qtbot.waitSignal(sheet.closed):
        sheet._save.click()
    assert marked(asked, unlocked, entries).shows == (Shown(framework=own, code="A1"),)


def test_the_last_list_is_always_offered(opened, qtbot):
    sheet = opened()
    while sheet.choice.count() > 1:
        left = sheet.choice.count()
        sheet._edit(sheet._framework())
        assert sheet._hide.isVisibleTo(sheet)
        sheet._hide.click()
        qtbot.waitUntil(lambda left=left: sheet.choice.count() == left - 1)
    sheet._edit(sheet._framework())
    assert not sheet._hide.isVisibleTo(sheet)
