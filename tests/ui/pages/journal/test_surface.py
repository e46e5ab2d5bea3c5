"""The page that one writes on."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea

from ui.pages.journal.surface import Surface


def test_however_much_is_said_above_a_text_all_of_it_is_read_by_scrolling_and_the_text_stays(look, qtbot):
    look.choose(scale=2.0)
    surface = Surface(look)
    qtbot.addWidget(surface)
    surface.resize(720, 600)
    surface.show()
    for number in range(12):
        surface.complain_too("This is too large", f"film-{number}.mov")
    said = surface.notice.sentence
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))
    [area] = [one for one in surface.findChildren(QScrollArea) if one.isAncestorOf(said)]
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.geometry().bottom() < surface.editor.geometry().top() < surface.editor.geometry().bottom()
    assert surface.editor.geometry().bottom() <= surface.height()
