from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.pages.test_writing import page

__all__ = ["page"]


def test_find_in_the_entry_counts_and_goes_round(page, qtbot, entries):
    page.open_entry(entries[4])
    page.find_bar.open_bar()
    qtbot.keyClicks(page.find_bar.field, "hate")
    assert page.find_bar.count.text() == "2 found"
    first = page.editor.textCursor().position()
    qtbot.keyClick(page.find_bar.field, Qt.Key.Key_Return)
    second = page.editor.textCursor().position()
    qtbot.keyClick(page.find_bar.field, Qt.Key.Key_Return)
    assert first != second
    assert page.editor.textCursor().position() == first
    qtbot.keyClick(page.editor, Qt.Key.Key_Home)
    page.find_bar.open_bar()
    assert page.find_bar.field.text() == "hate", "with nothing chosen, what was looked for stays"
