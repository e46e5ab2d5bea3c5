from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journal.deeds import write as writing
from journal.shapes import Draft
from journal.transfer import half_done
from tests.ui.circle_friends import done
from tests.ui.hands import button, part, press, read
from tests.ui.test_languages import spoken_again
from ui import languages
from ui.dialogs.moving import ExportSheet
from ui.dialogs.share import ProtectedExportSheet
from ui.dialogs.share.pane import Pane
from ui.languages import Language
from ui.wishes import Export, ExportProtected

__all__ = ["spoken_again"]


def test_of_chosen_entries_a_way_with_names_protected_is_offered(unlocked, look, entries, window, qtbot, wishes):
    sheet = ExportSheet(unlocked, look, wishes.go, Export((entries[0].id,)), window)
    sheet.open_sheet()
    protect = next(one for one in sheet.findChildren(QPushButton) if one.text() == "With names protected…")
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.mouseClick(protect, Qt.MouseButton.LeftButton)
    assert asked_for.args == [ExportProtected((entries[0].id,))]


def test_everything_at_once_has_no_such_way(unlocked, look, window, qtbot, wishes):
    sheet = ExportSheet(unlocked, look, wishes.go, Export(), window)
    assert not [one for one in sheet.findChildren(QPushButton) if "protected" in one.text()]


def test_each_word_is_decided_and_then_it_is_written(unlocked, look, window, qtbot, tmp_path, monkeypatch):
    def write(journal):
        journal.names.add(("Marcus Bell",))
        return writing.write(journal, Draft(body="Marcus helped. I met Oyelaran in the corridor."))

    entry = done(qtbot, unlocked, write)
    sheet = ProtectedExportSheet(unlocked, look, (entry.id,), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, Pane).preview is not None)
    assert not button(sheet, "Choose where…").isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(button(sheet, "Choose where…").isEnabled)
    sheet.write(tmp_path)
    qtbot.waitUntil(lambda: "1 entry written into " in read(sheet))
    shown = []
    monkeypatch.setattr("ui.desktop.outside.open_outside", lambda url: not shown.append(url.toLocalFile()))
    press(qtbot, sheet, "Show the folder")
    assert shown == [str(tmp_path)]
    [text] = [path.read_text() for path in tmp_path.rglob("entries/*.md")]
    assert "Student A helped. I met Student B in the corridor." in text


def test_it_is_said_that_an_import_has_not_ended(unlocked, look, window, qtbot, tmp_path):
    def begin(journal):
        with journal.store.write():
            half_done.note(journal, half_done.begin(journal), 0)
        return writing.write(journal, Draft(body="nobody was here"))

    entry = done(qtbot, unlocked, begin)
    sheet = ProtectedExportSheet(unlocked, look, (entry.id,), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, Pane).preview is not None and part(sheet, Pane).decided)
    sheet.write(tmp_path)
    qtbot.waitUntil(lambda: "1 entry written into " in read(sheet))
    assert "An import has not ended yet, so part of what it brings may be missing here." in read(sheet)


@pytest.mark.parametrize(
    ("language", "called"),
    [("en", "Afterbell, names protected, 2026-03-12"), ("de", "Afterbell, Namen geschützt, 2026-03-12")],
)
def test_the_folder_is_named_in_the_language_that_is_spoken(
    language, called, unlocked, look, window, qtbot, tmp_path, spoken_again
):
    languages.speak(Language(language))
    entry = done(qtbot, unlocked, lambda journal: writing.write(journal, Draft(body="nobody was here")))
    sheet = ProtectedExportSheet(unlocked, look, (entry.id,), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, Pane).preview is not None and part(sheet, Pane).decided)
    sheet.write(tmp_path)
    qtbot.waitUntil((tmp_path / called).is_dir)
