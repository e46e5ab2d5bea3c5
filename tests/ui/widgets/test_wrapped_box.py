from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from journal.shapes.keys import KeyDeed
from tests.proofs import proved
from ui.look.look import TEXT_SIZES
from ui.wishes import Export, Proved


def test_in_large_letters_in_a_small_window_its_words_go_on_in_another_line(open_window, look, unlocked, asked, qtbot):
    window = open_window
    window.resize(800, 600)
    look.choose(scale=2.0)
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.PLAIN_EXPORT))
    sheet = window.workspace.open_sheet(Export(proved=Proved(proof=proof)))
    box = sheet.places
    qtbot.waitUntil(lambda: "\n" in box.text())
    assert box.text().replace("\n", " ") == box.accessibleName()
    words = box.fontMetrics().size(Qt.TextFlag.TextExpandTabs, box.text())
    assert words.width() < box.visibleRegion().boundingRect().width()
    assert words.height() <= box.height()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    look.choose(scale=1.0)
    qtbot.waitUntil(lambda: "\n" not in box.text())


def test_a_box_to_tick_is_as_large_as_its_words_at_every_size(look, qtbot):
    window, box = QWidget(), QCheckBox("Photos")
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(box)
    window.show()
    for scale in TEXT_SIZES:
        look.choose(scale=scale)
        option = QStyleOptionButton()
        box.initStyleOption(option)
        drawn = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
        assert abs(drawn.height() - box.fontMetrics().height()) <= 2
