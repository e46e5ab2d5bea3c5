from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QImage

from ui.editor.offered import has_picture, picture_in


class Foreign(QMimeData):
    """What lies on a clipboard of X11: bytes in one form, of which Qt also says that it could decode them."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self._form, self.decoded = form, 0

    def formats(self):
        return ["TARGETS", self._form, "application/x-qt-image"]

    def retrieveData(self, form, _type):  # noqa: N802  Qt's name
        if form == "application/x-qt-image":
            self.decoded += 1
            return QImage(1, 1, QImage.Format.Format_RGB32)
        return QByteArray(b"bytes of somebody else")


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("image/png", "picture.png"),
        ("image/ico", "picture.ico"),
        ("image/x-tga", "picture.tga"),
        ("image/vnd.microsoft.icon", "picture.microsoft"),
        ("image/svg+xml", "picture.svg"),
        ("image/x-portable-pixmap", "picture.portable"),
    ],
)
def test_no_picture_of_another_program_is_decoded_here_whatever_its_form(form, name):
    """Icons, TGA and PPM from a clipboard were, by Qt's decoders, in the process that holds the keys."""
    source = Foreign(form)
    assert has_picture(source)
    made = picture_in(source)
    assert (made.name, made.data, made.image) == (name, b"bytes of somebody else", None)
    assert source.decoded == 0


@pytest.mark.parametrize("form", ["text/plain", "image/", "image/../../x", "application/x-image", "IMAGE/A\nB"])
def test_what_is_no_picture_is_none(form):
    source = QMimeData()
    source.setData(form, b"x")
    assert not has_picture(source)
    assert picture_in(source) is None
