from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.choose_file import choose_file, choose_folder


@pytest.fixture
def somewhere(qtbot, tmp_path, monkeypatch):
    """A window of a program that was started in a folder of its own, in which Qt looks where nobody looked before."""
    monkeypatch.setattr(QFileDialog, "open", lambda _: None)
    (tmp_path / "program").mkdir()
    monkeypatch.chdir(tmp_path / "program")
    parent = QWidget()
    qtbot.addWidget(parent)
    QFileDialog(parent).setDirectory(QDir.current())
    return parent


def test_nothing_is_looked_for_where_the_program_was_started(somewhere, downloads):
    dialog = choose_file(somewhere, "Open", "Everything (*)", lambda _: None)
    assert Path(dialog.directory().path()) == downloads


def test_the_folder_somebody_looked_in_last_is_looked_in_again(somewhere, tmp_path):
    choose_file(somewhere, "Open", "Everything (*)", lambda _: None).setDirectory(str(tmp_path))
    assert Path(choose_folder(somewhere, "Where", lambda _: None).directory().path()) == tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the desktop has a dialog of its own")
def test_what_qt_would_note_of_the_folders_somebody_looked_in_has_no_place_for_any_user(somewhere):
    choose_folder(somewhere, "Where", lambda _: None)
    noted = QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "QtProject")
    assert not Path(noted.fileName()).parent.is_dir()
    noted.setValue("FileDialog/lastVisited", "somewhere")
    noted.sync()
    assert noted.status() is QSettings.Status.AccessError
