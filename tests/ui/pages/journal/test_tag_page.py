"""A tag's page: one press from the tag, beside its entries."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from journal.deeds import write
from journal.shapes import Draft, Kind
from tests.ui.hands import button, offered, part, press, read
from ui.charts import Picture
from ui.pages.journal.renaming import RenameTagSheet
from ui.pages.journal.tag_page import TagPage
from ui.widgets.sheet import sheet_over

WALL = "I talked for thirty minutes. #wall #third-period"


@pytest.fixture
def page(journal_page, unlocked, qtbot):
    """The journal's page with a low that turned, one that did not yet, and one of an earlier year."""

    def fill(journal):
        low = write.write(journal, Draft(body=WALL, title="The wall", kind=Kind.LOW, day=date(2026, 1, 16)))
        write.add_later_line(journal, low.id, "Same wall. I asked one question.", date(2026, 3, 11))
        write.write(journal, Draft(body="Lost #wall", title="Lost them", kind=Kind.LOW, day=date(2025, 11, 4)))
        write.write(journal, Draft(body="Once #wall #ink", title="Long ago", kind=Kind.HIGH, day=date(2024, 3, 4)))

    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(journal_page, fill)
    qtbot.waitUntil(lambda: journal_page.finding.view.model().rowCount() == 8)
    return journal_page


def headings(page):
    model = page.finding.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def tag(page, qtbot, unlocked, asked):
    """The page of #wall, come to by a press on the tag."""
    qtbot.waitUntil(lambda: "The wall" in headings(page))
    row = headings(page).index("The wall")
    page.finding.view.setCurrentIndex(page.finding.view.model().index(row, 0))
    press(qtbot, page, "#wall")
    qtbot.waitUntil(lambda: "#wall" in read(part(page, TagPage)))
    return part(page, TagPage)


def test_a_press_on_a_tag_shows_its_figures_beside_its_entries(page, tag, qtbot):
    qtbot.waitUntil(lambda: headings(page) == ["The wall", "Lost them", "Long ago"])
    assert "2 entries since 4 November 2025 · 2 lows" in read(tag)
    assert part(tag, Picture).isVisible()
    press(qtbot, tag, "All years")
    qtbot.waitUntil(lambda: "3 entries since 4 March 2024 · 1 high, 2 lows" in read(tag))


def test_a_low_that_turned_stands_with_its_later_line_and_one_that_did_not_is_asked_about(page, tag, qtbot):
    assert "“Same wall. I asked one question.”" in read(tag)
    assert "“Lost them”, of 4 November 2025, has no later line." in read(tag)
    press(qtbot, tag, "How did it turn out?")
    qtbot.waitUntil(lambda: "Lost" in page.reading.text.toPlainText())
    assert not tag.isVisible()


def test_from_a_tag_to_the_one_beside_it(page, tag, qtbot):
    press(qtbot, tag, "#third-period  1")
    qtbot.waitUntil(lambda: "#third-period\n" in read(tag))
    qtbot.waitUntil(lambda: headings(page) == ["The quiet row spoke first", "The wall"])


def test_a_tag_of_other_years_alone_is_shown_in_all_of_them(page, qtbot):
    qtbot.waitUntil(lambda: "Long ago" in headings(page))
    page.finding.view.setCurrentIndex(page.finding.view.model().index(headings(page).index("Long ago"), 0))
    press(qtbot, page, "#ink")
    tag = part(page, TagPage)
    qtbot.waitUntil(lambda: "#ink" in read(tag))
    assert button(tag, "All years").isChecked()
    assert "1 entry since 4 March 2024 · 1 high" in read(tag)


def test_in_a_narrow_window_the_way_back_leads_to_the_entries_of_the_tag(page, tag, qtbot):
    page.set_compact(True)
    assert not page.finding.isVisible()
    qtbot.mouseClick(button(tag, "Back to the list"), Qt.MouseButton.LeftButton)
    assert page.finding.isVisible()
    assert not offered(page, "Rename this tag…")


def test_what_changes_is_counted_at_once(page, tag, qtbot, unlocked):
    unlocked.do(page, lambda journal: write.write(journal, Draft(body="Again #wall", day=date(2026, 3, 12))))
    qtbot.waitUntil(lambda: "3 entries since 4 November 2025 · 2 lows, 1 note" in read(tag))


def test_a_tag_that_is_renamed_on_its_page_stays_there_with_its_figures(page, tag, qtbot):
    press(qtbot, tag, "Rename this tag…")
    qtbot.waitUntil(lambda: isinstance(sheet_over(page), RenameTagSheet))
    sheet = sheet_over(page)
    qtbot.waitUntil(lambda: sheet.field.text() == "wall")
    sheet.field.selectAll()
    qtbot.keyClicks(sheet.field, "talking")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "#talking\n" in read(tag))
    assert "2 entries since 4 November 2025 · 2 lows" in read(tag)
    qtbot.waitUntil(lambda: headings(page) == ["The wall", "Lost them", "Long ago"])
