from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.busy import Busy
from ui.widgets.layouts import in_column
from ui.widgets.scrolling import scrolling


def test_the_bar_stands_as_far_as_the_words_say_and_moves_where_nobody_knows(look, qtbot):
    busy = Busy(look)
    qtbot.addWidget(busy)
    busy.say("Looking…")
    assert busy.bar.minimum() == busy.bar.maximum() == 0
    busy.say("972 of 2,000", far=(972, 2_000))
    assert (busy.bar.value(), busy.bar.maximum()) == (972, 2_000)
    busy.say("Bringing in…")
    assert busy.bar.maximum() == 0


def test_what_is_under_way_is_brought_into_sight_where_it_scrolls(look, qtbot):
    content, busy = QWidget(), Busy(look)
    in_column(400, busy, on=content)
    area = scrolling(content)
    qtbot.addWidget(area)
    area.resize(300, 100)
    area.show()
    busy.say("Looking…")
    qtbot.waitUntil(lambda: not busy.words.visibleRegion().isEmpty())
