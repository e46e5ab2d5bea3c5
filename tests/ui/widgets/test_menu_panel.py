"""Menus stay in their window; Tab goes round among the parts of a panel in one, both ways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from ui.widgets.labels import Label
from ui.widgets.menu_panel import Menu, MenuPanel


def test_tab_stays_in_the_panel_and_passes_what_is_hidden(look, window, qtbot):
    menu = Menu(window)
    panel = MenuPanel(menu)
    first, hidden, last = QLineEdit(), QLineEdit(), QLineEdit()
    for part in (first, hidden, last):
        panel.column.addWidget(part)
    hidden.hide()
    menu.popup(window.mapToGlobal(window.rect().center()))
    first.setFocus()
    for key, there in (("Tab", last), ("Tab", first), ("Backtab", last), ("Backtab", first)):
        qtbot.keyClick(menu.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert menu.focusWidget() is there
    menu.close()


def test_a_panel_has_room_for_letters_of_another_size(look, window, qtbot):
    menu = Menu(window)
    panel = MenuPanel(menu)
    across = QHBoxLayout()
    label = Label(look, "Words", "title")
    across.addWidget(label)
    panel.column.addLayout(across)
    for scale in (1.0, 2.0, 1.0):
        look.choose(scale=scale)
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        assert label.size() == label.sizeHint()
        assert panel.height() == label.height()
        assert menu.height() == menu.sizeHint().height() >= panel.height()
        menu.close()


def test_a_menu_of_a_button_at_the_edge_of_its_window_ends_there(window, qtbot):
    window.resize(300, 200)
    button = QPushButton(window)
    button.setGeometry(270, 0, 30, 30)
    button.show()
    menu = Menu(button)
    menu.addAction("Move to the trash")
    button.setMenu(menu)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    assert menu.width() > button.width()
    assert menu.geometry().right() == window.geometry().right()
    menu.close()


def test_a_menu_of_a_button_at_the_foot_of_its_window_opens_upwards(window, qtbot):
    window.resize(300, 200)
    button = QPushButton(window)
    button.setGeometry(0, 170, 300, 30)
    button.show()
    menu = Menu(button)
    menu.addActions([menu.addAction(words) for words in ("Share", "Print", "Export")])
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    assert menu.geometry().bottom() < button.mapToGlobal(button.rect().topLeft()).y()
    assert window.geometry().contains(menu.geometry())
    menu.close()


def test_a_menu_of_a_menu_opens_to_the_left_where_the_window_ends(window, qtbot):
    window.resize(300, 200)
    menu = Menu(window)
    inner = menu.submenu("Kind")
    inner.addAction("Move to the trash")
    menu.popup(window.mapToGlobal(window.rect().topRight()))
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(inner.isVisible)
    assert window.geometry().contains(inner.geometry())
    assert inner.geometry().right() <= menu.geometry().left() + 1
    menu.close()


def test_a_menu_that_is_larger_than_its_window_stays_on_the_screen(window, qtbot):
    window.resize(60, 40)
    menu = Menu(window)
    for number in range(12):
        menu.addAction(f"Move to the trash {number}")
    menu.popup(window.mapToGlobal(window.rect().bottomRight()))
    assert window.screen().availableGeometry().contains(menu.geometry())
    menu.close()
