"""Asking for a file or a folder, without a nested loop and without leaving a trace of it in Qt's own settings."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(parent: QWidget, title: str, filters: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for one file that exists. `filters` in Qt's form: "Backups (*.backup);;All files (*)"."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(filters)
    dialog.open()
    return dialog


def choose_files(parent: QWidget, title: str, filters: str, chosen: Callable[[tuple[Path, ...]], None]) -> QFileDialog:
    """Ask for any number of files that exist."""
    dialog = _dialog(parent, title, None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(filters)
    dialog.filesSelected.connect(lambda files: chosen(tuple(Path(file) for file in files)))
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def downloads() -> Path:
    """Give the folder in which people look for what they are about to attach to a mail."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))


def usual_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    """Give the usual folder at once; ask for one, as `choose_folder` does, where it is not there or not ours."""
    folder = downloads()
    if folder.is_dir() and os.access(folder, os.W_OK):
        chosen(folder)
    else:
        choose_folder(parent, title, chosen)


def choose_place(parent: QWidget, title: str, name: str, filters: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where to save a file, proposing `name`; the dialog itself asks before it replaces one."""
    dialog = _dialog(parent, title, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(filters)
    dialog.selectFile(name)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, chosen: Callable[[Path], None] | None) -> QFileDialog:
    # Where the desktop has no dialog of its own, Qt's writes the folders visited into QtProject.conf; not from here.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    dialog = QFileDialog(parent.window(), title)
    if dialog.directory() == QDir.current():  # where the program was started nobody looks for anything
        dialog.setDirectory(str(downloads()) if downloads().is_dir() else QDir.homePath())
    if chosen is not None:
        dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
