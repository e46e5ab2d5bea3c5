"""Two parts that stand beside one another or, where there is no room, one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.widgets.folding_row import FoldingRow


def test_the_second_stands_below_the_first_only_while_there_is_no_room_beside_it(look, qtbot):
    first, second = QLabel("a name"), QLabel("what can be done with it, in many words")
    row = FoldingRow(look, first, second, 100)
    qtbot.addWidget(row)
    needed = 100 + second.sizeHint().width() + 40
    assert row.minimumSizeHint().width() == second.minimumSizeHint().width()
    row.resize(needed, 80)
    row.show()
    qtbot.waitUntil(lambda: second.x() > first.x())
    row.resize(needed - 60, 80)
    qtbot.waitUntil(lambda: second.y() > first.y() and second.x() == first.x())
    row.resize(needed, 80)
    qtbot.waitUntil(lambda: second.x() > first.x())


def test_it_folds_when_letters_become_too_large(look, qtbot):
    first, second = QLabel("a name"), QLabel("what can be done")
    row = FoldingRow(look, first, second, 100)
    qtbot.addWidget(row)
    row.resize(100 + second.sizeHint().width() + 40, 80)
    row.show()
    qtbot.waitUntil(lambda: second.x() > first.x())
    look.choose(scale=2.0)
    qtbot.waitUntil(lambda: second.y() > first.y())
