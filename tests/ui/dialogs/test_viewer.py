from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from journal.deeds import write
from tests.test_decoder import HEIC
from tests.ui.hands import read
from ui.dialogs.viewer import ViewerSheet
from ui.widgets.picture_view import PictureView


def picture(red: int, width: int = 900, height: int = 600) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(red, 10, 10))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


@pytest.fixture
def window(look, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def attached(unlocked, entries, asked):
    def attach(journal):
        files = [("a.png", picture(200)), ("plan.txt", b"seats"), ("b.png", picture(90))]
        return [write.attach(journal, entries[0].id, name, data) for name, data in files]

    return asked(unlocked, lambda journal: journal.do(attach)[0])


@pytest.fixture
def sheet(unlocked, look, window, attached, qtbot, wishes):
    made = ViewerSheet(unlocked, look, wishes.go, attached[0].id, window)
    made.open_sheet()
    qtbot.waitUntil(lambda: red_in(made) == 200)
    return made


def red_in(sheet: ViewerSheet) -> int:
    """Look into the middle of the picture on the screen."""
    seen = sheet.view.viewport().grab().toImage()
    return seen.pixelColor(seen.rect().center()).red()


def test_plus_minus_and_nought_zoom_and_fit(sheet, qtbot):
    fitted = sheet.view.zoom
    assert fitted < 1
    qtbot.keyClick(sheet.view, Qt.Key.Key_Plus)
    assert sheet.view.zoom == pytest.approx(fitted * 1.25)
    assert f"{round(sheet.view.zoom * 100)} %" in read(sheet)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Minus)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Minus)
    assert sheet.view.zoom == pytest.approx(fitted)
    for _ in range(3):
        qtbot.keyClick(sheet.view, Qt.Key.Key_Plus)
    qtbot.keyClick(sheet.view, Qt.Key.Key_0)
    assert sheet.view.zoom == pytest.approx(fitted)
    assert sheet.view.horizontalScrollBar().maximum() == 0


def test_the_arrows_go_to_the_next_picture_and_past_files_that_are_none(sheet, qtbot):
    assert sheet.title.text() == "a.png"
    assert "1 of 2" in read(sheet)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: red_in(sheet) == 90)
    assert sheet.title.text() == "b.png"
    qtbot.keyClick(sheet.view, Qt.Key.Key_Right)
    assert sheet.title.text() == "a.png"


def test_the_arrows_move_a_picture_that_is_larger_than_the_view(sheet, qtbot):
    for _ in range(6):
        qtbot.keyClick(sheet.view, Qt.Key.Key_Plus)
    before = sheet.view.horizontalScrollBar().value()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Right)
    assert sheet.view.horizontalScrollBar().value() > before
    assert sheet.title.text() == "a.png"


def test_escape_closes_it(sheet, qtbot):
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.view, Qt.Key.Key_Escape)


def test_a_copy_is_the_picture_and_it_is_said_that_it_is_not_encrypted(sheet, qtbot, attached, tmp_path, wishes):
    with qtbot.waitSignal(wishes.made) as said:
        sheet.save_copy(attached[0], tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes() == picture(200)
    assert "not encrypted" in said.args[0].sentence


def test_a_picture_that_is_broken_is_said_to_be_and_nothing_falls_over(
    unlocked, look, window, entries, asked, qtbot, wishes
):
    broken = picture(200)[:60]
    made = asked(
        unlocked, lambda journal: journal.do(lambda each: write.attach(each, entries[0].id, "x.png", broken))[0]
    )
    sheet = ViewerSheet(unlocked, look, wishes.go, made.id, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: "no picture Afterbell can show" in read(sheet))
    sheet.view.zoom_by(2)


def test_a_photo_of_a_phone_is_shown_whole(unlocked, look, window, entries, asked, qtbot, wishes):
    made = asked(
        unlocked, lambda journal: journal.do(lambda each: write.attach(each, entries[0].id, "IMG_1.HEIC", HEIC))[0]
    )
    sheet = ViewerSheet(unlocked, look, wishes.go, made.id, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: not sheet.view._image.isNull())
    assert (sheet.view._image.width(), sheet.view._image.height()) == (64, 96)
    assert "no picture Afterbell can show" not in read(sheet)


def test_a_small_picture_is_not_blown_up(look, qtbot):
    view = PictureView(look)
    qtbot.addWidget(view)
    view.resize(500, 500)
    view.show()
    view.show_image(QImage(20, 20, QImage.Format.Format_RGB32))
    assert view.zoom == 1.0
