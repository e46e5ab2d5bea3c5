from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ui.widgets.shown_text import ShownText


@pytest.fixture
def photo() -> QImage:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


def test_a_photo_is_fitted_again_where_there_is_less_room_than_before(look, photo, qtbot):
    text = ShownText(look, "Photo", lambda _: photo)
    qtbot.addWidget(text)
    text.resize(640, 600)
    text.show_html('<p><img src="attachment:1"></p>')
    text.show()
    qtbot.waitUntil(lambda: text.document().size().width() > 600)
    text.resize(420, 600)
    qtbot.waitUntil(lambda: text.document().size().width() <= text.viewport().width())
    assert text.horizontalScrollBar().maximum() == 0
    assert text.sizeHint().height() < 420 * 600 / 800 + 40
