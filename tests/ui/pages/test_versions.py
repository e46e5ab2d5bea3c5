from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from journal.dates import clock
from journal.deeds import write as writing
from journal.prose.compare import compare
from journal.shapes import Draft, Kind
from tests.conftest import THURSDAY
from tests.ui.hands import busy, button, part
from ui.pages.journal import versions
from ui.pages.journal.versions import VersionsSheet

FIRST = "I waited three seconds.\n\nNobody spoke, and it rained."
SECOND = "I waited three seconds.\n\nM. spoke, and it rained."
NOW = "I waited three long seconds.\n\nM. spoke, and it rained.\n\nTomorrow I wait again."


@pytest.fixture
def opened(window, unlocked, look, qtbot):
    """A maker of the sheet over an entry with these texts, the last of which stands now."""

    def make(*drafts: Draft) -> VersionsSheet:
        def write(journal):
            entry = writing.write(journal, drafts[0], visit="0")
            for number, draft in enumerate(drafts[1:], 1):
                clock.stop(THURSDAY + timedelta(hours=number), "Europe/Berlin")
                entry = writing.revise(journal, entry.id, draft, visit=str(number))
            return entry

        entries = []
        unlocked.do(window, write, entries.append)
        qtbot.waitUntil(lambda: bool(entries))
        sheet = VersionsSheet(unlocked, look, window, entries[0])
        sheet.open_sheet()
        settle(unlocked, qtbot)
        return sheet

    return make


def settle(session, qtbot):
    qtbot.waitUntil(lambda: not busy(session))


def rows(sheet: VersionsSheet) -> list[str]:
    model = sheet.beside.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def spoken(widget: QWidget, what: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(what)


def test_a_version_stands_beside_the_text_as_it_is_now_with_the_figures_in_words(opened):
    sheet = opened(Draft(body=SECOND), Draft(body=NOW))
    assert sheet.summary.text() == "No word gone, 5 new."
    assert spoken(sheet.beside, QAccessible.Text.Description) == sheet.summary.text()
    assert rows(sheet) == [
        "Changed. New: long. In this version: I waited three seconds. Now: I waited three long seconds.",
        "M. spoke, and it rained.",
        "Changed. New: Tomorrow I wait again.. Now: Tomorrow I wait again.",
    ]


def test_arrows_in_the_list_lead_from_version_to_version(opened, unlocked, qtbot):
    sheet = opened(Draft(body=FIRST, kind=Kind.LOW), Draft(body=SECOND), Draft(body=NOW))
    assert sheet.window().focusWidget() is part(sheet, QListWidget)
    assert "Nobody" not in "".join(rows(sheet))
    qtbot.keyClick(part(sheet, QListWidget), Qt.Key.Key_Down)
    settle(unlocked, qtbot)
    assert "Gone: Nobody. New: M." in rows(sheet)[1]
    assert sheet.summary.text() == "1 word gone, 6 new. It was marked Low then."


def test_what_belongs_together_is_drawn_at_one_height_and_marked_by_more_than_colour(opened):
    sheet = opened(Draft(body=FIRST), Draft(body=NOW))
    assert not sheet.beside.stacked
    cells = [sheet.beside._painter._laid_out(number, row) for number, row in enumerate(sheet.beside._rows.rows)]
    for left, right in cells:
        assert (left.place.top(), left.place.height()) == (right.place.top(), right.place.height())
        assert left.place.right() < right.place.left()
    (gone,), (came,) = (cell.layout.formats() for cell in cells[1])
    assert gone.format.fontStrikeOut()
    assert came.format.fontUnderline()
    assert [cell.sign for cell in cells[1]] == ["−", "+"]
    assert [cell.sign for cell in cells[2]] == ["", "+"]


@pytest.mark.parametrize(("width", "scale"), [(800, 1.0), (1280, 2.0), (800, 2.0)])
def test_where_there_is_no_room_the_older_line_stands_above_the_newer(opened, window, look, width, scale):
    window.resize(width, 600)
    look.choose(scale=scale)
    sheet = opened(Draft(body=FIRST), Draft(body=NOW))
    view = sheet.beside
    assert view.stacked
    above, below = view._painter._laid_out(1, view._rows.rows[1])
    assert (above.sign, below.sign) == ("−", "+")
    assert above.place.bottom() < below.place.top()
    assert below.place.right() <= view.viewport().width()
    assert view.viewport().height() > look.px(40)


def beside_one_another(sheet) -> bool:
    """Tell whether the list stands beside the texts, not above them."""
    QApplication.sendPostedEvents()
    listed = part(sheet, QListWidget)
    end, begin = listed.mapTo(sheet, listed.rect().bottomRight()), sheet.beside.mapTo(sheet, QPoint(0, 0))
    assert end.x() < begin.x() or end.y() < begin.y()
    return end.x() < begin.x()


def test_the_list_moves_above_the_texts_and_back_with_the_size_of_the_letters(opened, look):
    sheet = opened(Draft(body=FIRST), Draft(body=NOW))
    assert beside_one_another(sheet)
    look.choose(scale=2.0)
    assert not beside_one_another(sheet)
    assert sheet.beside.stacked
    look.choose(scale=1.0)
    assert beside_one_another(sheet)
    assert not sheet.beside.stacked


def test_an_unchanged_version_says_so(opened):
    assert opened(Draft(body=FIRST), Draft(body=NOW), Draft(body=NOW + "\n")).summary.text() == (
        "Only spaces or blank lines changed."
    )


def long_text(lines: int) -> str:
    return "\n\n".join(f"Line {number} of a long evening, with some words to fill it." for number in range(lines))


def test_both_texts_scroll_together_by_keyboard_from_end_to_end(opened, qtbot):
    sheet = opened(Draft(body=long_text(300)), Draft(body=long_text(300).replace("Line 250 of", "Line 250 at")))
    view, bar = sheet.beside, sheet.beside.verticalScrollBar()
    qtbot.waitUntil(lambda: not part(view, QTimer).isActive())
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (bar.value(), view.currentIndex().row()) == (0, 0)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert 0 < bar.value() <= bar.pageStep()
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert view.currentIndex().row() == 299
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_the_first_change_is_in_sight_and_keys_lead_to_the_others(opened, qtbot):
    now = long_text(300).replace("Line 250 of", "Line 250 at").replace("Line 70 of", "Line 70 at")
    sheet = opened(Draft(body=long_text(300)), Draft(body=now))
    view = sheet.beside
    assert view.currentIndex().row() == 70
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    for expected in (250, 70):
        qtbot.keyClick(part(sheet, QListWidget), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert view.currentIndex().row() == expected
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.currentIndex().row() == 250


def test_what_stood_in_a_version_can_be_copied(opened, qtbot):
    sheet = opened(Draft(body=FIRST), Draft(body=NOW))
    qtbot.keyClick(sheet.beside, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.beside, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Nobody spoke, and it rained."


def test_a_version_that_is_brought_back_is_the_text_again(opened, unlocked, asked, qtbot):
    sheet = opened(Draft(body=FIRST, title="Rain"), Draft(body=SECOND, title="Rain"), Draft(body=NOW, title="Sun"))
    (entry,) = asked(unlocked, lambda journal: [row.id for row in journal.timeline.page() if row.heading == "Sun"])
    qtbot.keyClick(part(sheet, QListWidget), Qt.Key.Key_Down)
    settle(unlocked, qtbot)
    with qtbot.waitSignal(sheet.closed):
        button(sheet, "Bring this version back").click()
    kept = asked(unlocked, lambda journal: journal.entries.get(entry))
    assert (kept.title, kept.body) == ("Rain", FIRST)
    assert asked(unlocked, lambda journal: journal.entries.versions(entry))[0].body == NOW


def test_the_window_goes_on_while_fifty_thousand_words_are_compared_and_measures_only_what_is_in_sight(
    opened, unlocked, qtbot, monkeypatch
):
    before = "\n\n".join(" ".join(f"w{word * line % 9973}" for word in range(50)) for line in range(1000))
    now = before.replace("w7 ", "other ").replace("w77 ", "")
    threads, measured, at_once = [], [], []
    monkeypatch.setattr(
        versions, "compare", lambda old, new: threads.append(threading.get_ident()) or compare(old, new)
    )
    sheet = opened(Draft(body=FIRST), Draft(body=before), Draft(body=now))
    qtbot.keyClick(part(sheet, QListWidget), Qt.Key.Key_Down)
    settle(unlocked, qtbot)
    view, heights = sheet.beside, sheet.beside._heights
    measure, show = heights._measure_row, view.show_comparison
    heights._measure_row = lambda row: measured.append(row) or measure(row)

    def show_and_count(comparison):
        before = len(measured)
        show(comparison)
        at_once.append(len(measured) - before)

    view.show_comparison = show_and_count
    threads.clear()
    qtbot.keyClick(part(sheet, QListWidget), Qt.Key.Key_Up)
    assert sheet.summary.text() == "Comparing…"
    settle(unlocked, qtbot)
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()
    assert at_once[0] < 60  # of a thousand
    qtbot.waitUntil(lambda: heights.known, timeout=60_000)
    assert heights.whole == sum(measure(row) for row in range(heights.count))
