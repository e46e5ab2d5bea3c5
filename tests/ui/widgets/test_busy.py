from __future__ import annotations

from ui.widgets.busy import Busy


def test_the_bar_stands_as_far_as_the_words_say_and_moves_where_nobody_knows(look, qtbot):
    busy = Busy(look)
    qtbot.addWidget(busy)
    busy.say("Looking…")
    assert busy.bar.minimum() == busy.bar.maximum() == 0
    busy.say("972 of 2,000", far=(972, 2_000))
    assert (busy.bar.value(), busy.bar.maximum()) == (972, 2_000)
    busy.say("Bringing in…")
    assert busy.bar.maximum() == 0
