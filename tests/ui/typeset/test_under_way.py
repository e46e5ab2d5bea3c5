"""How far a book is, said from the first moment on."""

from __future__ import annotations

from threading import Event

from tests.ui.hands import part, read
from tests.ui.pages.test_yearbook import page
from ui.pages.yearbook.maker import Maker
from ui.typeset.binding import Progress
from ui.typeset.under_way import UnderWay

__all__ = ["page"]


def test_of_what_is_not_counted_yet_no_number_is_said(look, qtbot):
    shown = UnderWay(look)
    qtbot.addWidget(shown)
    shown.begin(Progress())
    assert "Gathering entries…" in read(shown)
    shown.begin(Progress(of=3))
    assert "Gathering entries: 0 of 3" in read(shown)


def test_a_book_that_waits_for_other_work_says_how_many_entries_it_will_take(page, unlocked, qtbot, tmp_path):
    goes_on, maker = Event(), part(page, Maker)
    unlocked.reckon(page, lambda: goes_on.wait(60), lambda _: None)
    maker.make_into("markdown", tmp_path)
    try:
        qtbot.waitUntil(lambda: "Gathering entries: 0 of 4" in read(maker))
    finally:
        with qtbot.waitSignal(maker.made):
            goes_on.set()
