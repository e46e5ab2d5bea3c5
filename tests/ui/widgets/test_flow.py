import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.flow import FlowLayout


def test_a_flow_is_the_layout_of_a_widget_and_of_nothing_less():
    with pytest.raises(TypeError):
        FlowLayout()  # type: ignore[call-arg]  laid into another layout it would be gone while Qt still asks it


def test_what_finds_no_room_begins_a_new_line(qtbot):
    whole, chips = QWidget(), QWidget()
    qtbot.addWidget(whole)
    column, flow = QVBoxLayout(whole), FlowLayout(chips, 4)
    for words in ("third period", "families", "observation"):
        flow.addWidget(QLabel(words))
    column.addWidget(chips)
    whole.resize(150, 300)
    whole.show()
    tops = [label.y() for label in chips.findChildren(QLabel)]
    assert tops == sorted(tops)
    assert len(set(tops)) > 1
