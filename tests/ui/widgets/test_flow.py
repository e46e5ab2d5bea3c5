import pytest
from PySide6.QtCore import Qt
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


@pytest.fixture
def flow(qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    made = FlowLayout(place, 4)
    place.resize(400, 200)
    place.show()
    yield made
    place.hide()


def _laid(flow, *sizes):
    place = flow.parentWidget()
    for width, height in sizes:
        label = QLabel()
        label.setFixedSize(width, height)
        flow.addWidget(label)
        label.show()
    flow.activate()
    return [label.geometry() for label in place.findChildren(QLabel)]


def test_things_of_other_heights_share_one_middle(flow):
    low, high = _laid(flow, (60, 15), (60, 31))
    assert low.center().y() == high.center().y()
    assert flow.heightForWidth(400) == 31


def test_read_from_the_right_the_first_stands_at_the_right(flow):
    flow.parentWidget().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = _laid(flow, (60, 20), (50, 20))
    assert first.right() == flow.parentWidget().rect().right()
    assert second.right() < first.left()


def test_what_is_wider_than_a_line_has_a_line_of_its_own(flow):
    before, wide, after = _laid(flow, (60, 20), (500, 20), (60, 20))
    assert [before.y(), wide.y(), after.y()] == [0, 24, 48]
