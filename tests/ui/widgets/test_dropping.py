from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.dropping import TakesOneFile


def test_the_first_file_that_is_dropped_is_taken_and_words_are_not(qtbot, tmp_path):
    widget, taken = QWidget(), []
    qtbot.addWidget(widget)
    TakesOneFile(widget, taken.append)
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl("https://school.example/a"), *(QUrl.fromLocalFile(str(tmp_path / name)) for name in "ab")])
    words.setText("a")
    for data, welcome in ((files, True), (words, False)):
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        over = QDragEnterEvent(QPoint(5, 5), *how)
        over.ignore()
        QApplication.sendEvent(widget, over)
        assert over.isAccepted() is welcome
        QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), *how))
    assert taken == [tmp_path / "a"]
