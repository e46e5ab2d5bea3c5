"""The one style sheet, made from the roles of a theme. It never speaks of fonts (see `fonts`).

What has the keyboard stands in a line of two pixels: in the accent, or in ink where it is filled or framed with the
accent already. The padding gives way, so that nothing moves. `glyphs.draw_ring` is
the same for what is drawn by hand. What is round says how high it is at least: Qt draws square corners where a radius
is more than half of that. An `em` is the height of a line, 17 pixels at the usual size of text; what is drawn in it is
as large as the words beside it.
"""

from __future__ import annotations

import re
from pathlib import Path

from ui.look.files import resource
from ui.look.theme import Theme

TONES = ("soft", "faint", "board", "board-ink", "high", "low", "both", "note", "warn")

_SHEET = """
QToolTip { background: {card}; color: {ink}; border: 1px solid {line}; border-radius: 6px; padding: 4px 8px; }

QFrame[look="card"] { background: {card}; border: 1px solid {line}; border-radius: 12px; }
QFrame[look="tint"] { background: {board-soft}; border: none; border-radius: 12px; }
QFrame[look="warn"] { background: {warn-soft}; border: none; border-radius: 12px; }
QFrame[look="high"] { background: {high-soft}; border: none; border-radius: 12px; }
QFrame[look="low"] { background: {low-soft}; border: none; border-radius: 12px; }
QFrame[look="side"] { background: {side}; border: none; border-right: 1px solid {line}; }
QFrame[look="column"] { background: {paper}; border: none; border-right: 1px solid {line}; }
QFrame[look="bar"] { background: {paper}; border: none; border-bottom: 1px solid {line}; }
QFrame[look="foot"] { background: transparent; border: none; border-top: 1px solid {line}; }
QFrame[look="line"] { background: {line}; border: none; }
QFrame[look="board"] { background: {panel}; border: none; }
QFrame[look="band"] { background: {board}; border: none; }
QFrame[look="form"] { background: {card}; border: 1px solid {line}; border-radius: 12px; }
QFrame[look="deed-bar"] { background: {card}; border: 1px solid {line}; border-radius: 10px; }
QFrame[look="drop-line"] { background: {board}; border: none; border-radius: 1px; }
QFrame[look="sheet"] { background: {paper}; border: 1px solid {line}; border-radius: 14px; }

QPushButton, QToolButton {
  background: {card}; color: {ink}; border: 1px solid {line}; border-radius: 8px; padding: 9px 14px;
  outline: none;
}
QPushButton:hover, QToolButton:hover { background: {select}; }
QPushButton:pressed, QToolButton:pressed { background: {board-soft}; }
QPushButton:focus, QToolButton:focus { border: 2px solid {board}; padding: 8px 13px; }
QPushButton:disabled, QToolButton:disabled { color: {faint}; background: {paper}; }
QPushButton[look="primary"] { background: {board}; color: {board-ink}; border-color: {board}; }
QPushButton[look="primary"]:hover { background: {board-hover}; border-color: {board-hover}; }
QPushButton[look="primary"]:focus { border: 2px solid {ink}; padding: 8px 13px; }
QPushButton[look="primary"]:disabled { background: {blank}; color: {soft}; border-color: {blank}; }
QPushButton[look="band"], QPushButton[look="band-primary"] { padding: 5px 13px; border-color: {board-ink}; }
QPushButton[look="band"] { background: {board}; color: {board-ink}; }
QPushButton[look="band"]:hover { background: {board-hover}; }
QPushButton[look="band-primary"] { background: {board-ink}; color: {board}; }
QPushButton[look="band"]:focus { border: 2px solid {board-ink}; padding: 4px 12px; }
QPushButton[look="band-primary"]:focus { border: 2px solid {board}; padding: 4px 12px; }
QPushButton[look="danger"] { color: {warn}; }
QPushButton[look="danger"]:disabled { color: {faint}; }
QPushButton[look="danger"]:focus { border-color: {warn}; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: {board}; padding: 2px 2px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid {board}; padding: 1px; border-radius: 6px; }
QPushButton[look="danger-link"] {
  background: transparent; border: 1px solid transparent; color: {warn}; padding: 2px 2px;
}
QPushButton[look="danger-link"]:hover { text-decoration: underline; }
QPushButton[look="danger-link"]:focus { border: 2px solid {warn}; padding: 1px; border-radius: 6px; }
QPushButton[look="chip"] {
  background: {card}; color: {soft}; border: 1px solid {line}; border-radius: 13px; padding: 4px 11px;
  min-height: 16px;
}
QPushButton[look="chip"]:hover { background: {select}; }
QPushButton[look="chip"]:disabled { color: {faint}; background: {paper}; }
QPushButton[look="chip"]:checked, QPushButton[look="chip"][first="yes"] {
  background: {board-soft}; color: {board}; border-color: {board};
}
QPushButton[look="chip"]:focus { border: 2px solid {board}; padding: 3px 10px; }
QPushButton[look="chip"]:checked:focus, QPushButton[look="chip"][first="yes"]:focus { border-color: {ink}; }
QPushButton[look="tag"] {
  background: {board-soft}; color: {board}; border: 1px solid {board-soft}; border-radius: 5px; padding: 1px 7px;
}
QPushButton[look="tag"]:hover { border-color: {board}; }
QPushButton[look="tag"]:focus { border: 2px solid {board}; padding: 0 6px; }
QPushButton[look="heading"] {
  background: transparent; border: 1px solid transparent; color: {ink}; padding: 1px; text-align: left;
  border-radius: 4px;
}
QPushButton[look="heading"]:hover, QPushButton[look="heading"]:focus { color: {board}; }
QPushButton[look="heading"]:focus { border: 2px solid {board}; padding: 0; }
QPushButton[look="held-row"] {
  background: transparent; border: none; border-bottom: 1px solid {line}; border-radius: 0; padding: 0;
}
QPushButton[look="held-row"]:hover { background: {select}; }
QPushButton[look="held-row"]:focus { border: 2px solid {board}; }
QPushButton[look="prompt"] { background: {card}; border: 1px solid {line}; border-radius: 10px; padding: 1px; }
QPushButton[look="prompt"]:hover { background: {select}; }
QPushButton[look="prompt"]:focus { border: 2px solid {board}; padding: 0; }
QToolButton[look="thumbnail"] { background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 2px; }
QToolButton[look="thumbnail"]:hover { background: {select}; }
QToolButton[look="thumbnail"]:focus { border: 2px solid {board}; padding: 1px; }
QPushButton[look="tool"], QToolButton[look="tool"] {
  background: transparent; border: 1px solid transparent; color: {soft}; padding: 5px 8px; border-radius: 6px;
}
QPushButton[look="tool"]:hover, QToolButton[look="tool"]:hover { background: {select}; }
QPushButton[look="tool"]:focus, QToolButton[look="tool"]:focus { border: 2px solid {board}; padding: 4px 7px; }
QPushButton[look="tool"]:checked, QToolButton[look="tool"]:checked { background: {board-soft}; color: {board}; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[look="nav"] {
  background: transparent; color: {soft}; border: 1px solid transparent; border-radius: 8px; padding: 8px 10px;
  text-align: left;
}
QPushButton[look="nav"]:hover { background: {select}; }
QPushButton[look="nav"]:focus { border: 2px solid {board}; padding: 7px 9px; }
QPushButton[look="nav"]:checked { background: {select}; color: {board}; }
QPushButton[look="nav-warn"] { background: {warn-soft}; border: 1px solid {warn-soft}; border-radius: 8px; padding: 0; }
QPushButton[look="nav-warn"]:hover { border-color: {warn}; }
QPushButton[look="nav-warn"]:focus { border: 2px solid {warn}; }

QLineEdit, QPlainTextEdit[look="field"], QTextEdit[look="field"], QComboBox, QSpinBox, QDateEdit, QTimeEdit {
  background: {card}; color: {ink}; border: 1px solid {edge}; border-radius: 8px; padding: 8px 11px;
  selection-background-color: {board}; selection-color: {board-ink};
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: {faint}; }
QLineEdit[look="tag"] { border-radius: 13px; padding: 3px 10px; min-height: 18px; }
QLineEdit[echoMode="2"] { lineedit-password-character: 8226; }
QLineEdit:focus, QPlainTextEdit[look="field"]:focus, QTextEdit[look="field"]:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus, QTimeEdit:focus { border: 2px solid {board}; padding: 7px 10px; }
QLineEdit[look="tag"]:focus { padding: 2px 9px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
  background: transparent; border: none; padding: 0 0 0 10px;
}
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QListView, QComboBox QAbstractItemView, QMenu {
  background: {card}; color: {ink}; border: 1px solid {line}; outline: none;
  selection-background-color: {board-soft}; selection-color: {ink};
}
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView, QMenu { padding: 4px; }
QListView::item { padding: 5px 8px; }
QListView::item:selected { background: {board-soft}; color: {ink}; }
QScrollArea, QStackedWidget, QListView[look="list"], QTreeView { background: transparent; border: none; }
QListView[look="field"], QTreeView[look="field"] {
  background: {card}; border: 1px solid {edge}; border-radius: 8px; padding: 4px; outline: 0;
  selection-background-color: {board-soft}; selection-color: {ink};
}
QListView[look="field"]:focus, QTreeView[look="field"]:focus { border: 2px solid {board}; padding: 3px; }
QListView[look="field"]::item, QTreeView[look="field"]::item { padding: 5px; border-radius: 6px; }
QListView[look="field"]::item:selected, QTreeView[look="field"]::item:selected { background: {board-soft}; }
QLineEdit:disabled, QComboBox:disabled { color: {faint}; background: {paper}; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus, QPlainTextEdit[look="bare"], QTextEdit[look="bare"] {
  background: transparent; border: none; padding: 0;
}
QPlainTextEdit[look="bare"], QTextEdit[look="bare"], QTextBrowser[look="bare"] { background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 1.5em; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url({arrow}); width: 0.82em; height: 0.82em; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QListWidget { background: transparent; border: 2px solid transparent; border-radius: 8px; outline: none; }
QListWidget:focus { border-color: {board}; }
QListWidget::item {
  padding: 9px 10px 9px 7px; border: none; border-bottom: 1px solid {line}; border-left: 3px solid transparent;
  color: {ink};
}
QListWidget::item:selected { background: {select}; color: {ink}; border-left-color: {board}; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: {board-soft}; color: {ink}; }
QMenu::item:disabled { color: {faint}; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }

QCheckBox, QRadioButton {
  spacing: 9px; padding: 1px; border: 2px solid transparent; border-radius: 6px; outline: none;
}
QCheckBox:focus, QRadioButton:focus { border-color: {board}; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTreeView::indicator {
  width: 0.94em; height: 0.94em; border: 1px solid {faint}; background: {card}; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 0.5em; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {
  background: {board}; border-color: {board}; image: url({check});
}
QRadioButton::indicator:checked { background: {board}; border-color: {board}; image: url({dot}); }

QProgressBar { background: {blank}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: {board}; border-radius: 3px; }
QProgressBar[tone="warn"]::chunk { background: {warn}; }
QProgressBar[tone="high"]::chunk { background: {high-bar}; }

QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: transparent; color: {soft}; border: none; border-bottom: 1px solid {line}; padding: 4px;
}
QScrollArea > QWidget > QWidget[look="page"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: {line}; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: {faint}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: {line}; }

QLabel[look="pill"] { background: {board-soft}; color: {board}; border-radius: 11px; min-height: 22px; }
QLabel[look="word"] {
  background: {paper}; border: 1px solid {line}; border-radius: 8px; padding: 5px 11px;
}
QLabel[look="pill-warn"] { background: {warn-soft}; color: {warn}; border-radius: 11px; min-height: 22px; }

QFrame[look="segments"] { background: {card}; border: 1px solid {line}; border-radius: 8px; }
QPushButton[look="segment"] {
  background: transparent; color: {soft}; border: 1px solid transparent; border-right: 1px solid {line};
  border-radius: 0; padding: 6px 13px;
}
QPushButton[look="segment"][place="last"] { border-right: 1px solid transparent; }
QPushButton[look="segment"]:hover { background: {select}; }
QPushButton[look="segment"]:checked { background: {board-soft}; color: {board}; border-radius: 7px; }
QPushButton[look="segment"][kind="high"]:checked { background: {high-soft}; color: {high}; }
QPushButton[look="segment"][kind="low"]:checked { background: {low-soft}; color: {low}; }
QPushButton[look="segment"][kind="both"]:checked { background: {both-soft}; color: {both}; }
QPushButton[look="segment"][kind="note"]:checked { background: {note-soft}; color: {note}; }
QPushButton[look="segment"]:focus { border: 2px solid {board}; border-radius: 7px; padding: 5px 12px; }
"""


def style_sheet(theme: Theme) -> str:
    """Give the style sheet of a theme."""
    told = dict(
        theme.colors,
        arrow=_url(resource(f"themes/{theme.key}-down.svg")),
        check=_url(resource(f"themes/{theme.key}-check.svg")),
        dot=_url(resource(f"themes/{theme.key}-dot.svg")),
        # The first screen's half is the accent by day; at night the accent is light, and a light half would glare.
        panel=theme.colors["side" if theme.dark else "board"],
    )
    sheet = re.sub(r"\{([a-z-]+)\}", lambda found: told[found[1]], _SHEET)
    tones = (f'QLabel[tone="{tone}"] {{ color: {theme.colors[tone]}; }}' for tone in TONES)
    return sheet + "\n".join(tones)


def _url(path: Path) -> str:
    return path.as_posix()
