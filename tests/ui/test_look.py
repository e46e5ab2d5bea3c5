from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from ui.look import Look, set_look, set_tone
from ui.look.files import resource
from ui.look.fonts import FACES
from ui.look.look import DRAWN_AS_LARGE_AS_LETTERS, TEXT_SIZES, UNSEEN_AT_ONCE
from ui.look.sheet import _SHEET, style_sheet
from ui.look.theme import THEMES, load_theme, theme_for
from ui.widgets.buttons import IconButton, PrimaryButton
from ui.widgets.chips import Chip
from ui.widgets.labels import Label

GROUNDS = ("paper", "card", "side", "select")
PAIRS = [
    *((word, ground) for word in ("ink", "soft", "faint", "board", "warn") for ground in GROUNDS),
    *((kind, ground) for kind in ("high", "low", "both", "note") for ground in ("paper", "card", "select")),
    *((kind, f"{kind}-soft") for kind in ("high", "low", "both", "note", "warn")),
    *(("ink", f"{ground}-soft") for ground in ("high", "low", "both", "board", "warn")),
    ("board", "board-soft"),
    ("soft", "board-soft"),
    ("board-ink", "board"),
    ("board-ink", "board-hover"),
    ("board", "board-ink"),
    ("soft", "blank"),
    ("ink", "warn-soft"),
]
WORD_AND_GROUND = (("color", "background"), ("selection-color", "selection-background-color"))


def light(color: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("key", THEMES)
@pytest.mark.parametrize(("word", "ground"), PAIRS, ids=lambda role: role)
def test_every_text_can_be_read_on_its_ground(key, word, ground):
    colors = load_theme(key).colors
    assert contrast(colors[word], colors[ground]) >= 4.5


def test_every_pair_of_the_style_sheet_is_among_those_that_are_computed():
    found = set()
    for rule in re.findall(r"\{\n?([^{}]*(?:\{[a-z-]+\}[^{}]*)*)\}", _SHEET):
        told = dict(
            re.findall(r"(?<![a-z-])(color|background|selection-background-color|selection-color): \{([a-z-]+)\}", rule)
        )
        found |= {(told[word], told[ground]) for word, ground in WORD_AND_GROUND if word in told and ground in told}
    assert len(found) > 10
    assert found <= set(PAIRS)


@pytest.mark.parametrize("key", THEMES)
def test_the_letter_of_an_avatar_can_be_read(key):
    theme = load_theme(key)
    assert min(contrast(theme.avatar_ink, ground) for ground in (*theme.avatars, theme.stranger)) >= 4.5


@pytest.mark.parametrize("key", THEMES)
def test_a_theme_is_read_as_the_toml_that_it_is(key):
    told, theme = tomllib.loads(resource(f"themes/{key}.toml").read_text("utf-8")), load_theme(key)
    assert (theme.name, theme.dark, theme.colors) == (told["name"], told["dark"], told["colors"])
    assert {"grounds": [*theme.avatars], "ink": theme.avatar_ink, "stranger": theme.stranger} == told["avatars"]


def test_all_themes_have_the_same_roles():
    first, *others = (set(load_theme(key).colors) for key in THEMES)
    assert all(other == first for other in others)


FIELD = re.compile(r'Q(?:LineEdit|ComboBox|SpinBox|DateEdit|TimeEdit)|Q\w+\[look="field"\]')


def edges(sheet: str) -> set[str]:
    """Give the roles that the borders of fields are drawn in, while nobody is in them."""
    rules = re.findall(r"([^{}]+)\{\n?([^{}]*(?:\{[a-z-]+\}[^{}]*)*)\}", sheet)
    told = {body for names, body in rules if any(map(FIELD.fullmatch, re.split(r",\s*", names.strip())))}
    return {role for body in told for role in re.findall(r"border: \dpx solid \{([a-z-]+)\}", body)}


@pytest.mark.parametrize("key", THEMES)
def test_the_border_of_every_field_can_be_seen(key):
    colors = load_theme(key).colors
    assert edges(_SHEET)
    for role in edges(_SHEET) | {"faint"}:  # boxes to tick have the latter
        assert min(contrast(colors[role], colors[ground]) for ground in ("card", "paper")) >= 3, role


def test_what_stands_in_an_empty_field_is_as_dark_as_a_hint(look, qtbot):
    field = QLineEdit()
    field.setPlaceholderText("Search the settings")
    qtbot.addWidget(field)
    field.show()
    assert field.palette().placeholderText().color() == look.color("faint")


def test_a_border_that_nobody_sees_is_found():
    assert edges("QLineEdit, QSpinBox { color: {ink}; border: 1px solid {line}; }") == {"line"}
    assert edges("QLineEdit:focus { border: 2px solid {board}; }\nQFrame { border: 1px solid {line}; }") == set()


@pytest.mark.parametrize("key", ["contrast-day", "contrast-night"])
def test_with_high_contrast_all_that_is_written_and_every_line_stands_out(key):
    colors = load_theme(key).colors
    assert {pair: found for pair in PAIRS if (found := contrast(*(colors[role] for role in pair))) < 7} == {}
    assert min(contrast(colors["line"], colors[ground]) for ground in GROUNDS) >= 7


@pytest.mark.parametrize(
    ("choice", "dark", "strong", "shown"),
    [
        ("system", False, False, "paper"),
        ("system", True, False, "chalkboard"),
        ("system", False, True, "contrast-day"),
        ("system", True, True, "contrast-night"),
        ("contrast", False, False, "contrast-day"),
        ("contrast", True, False, "contrast-night"),
        ("paper", True, True, "paper"),
        ("chalkboard", False, True, "chalkboard"),
    ],
)
def test_a_choice_is_shown_and_else_what_the_system_asks_for(choice, dark, strong, shown):
    assert theme_for(choice, dark=dark, strong=strong) == shown


def test_the_window_changes_when_the_system_asks_for_more_contrast(qapp):
    look = Look()
    look.take_contrast(Qt.ContrastPreference.HighContrast)
    assert look.theme.key.startswith("contrast")
    assert qapp.palette().window().color() == look.color("paper")
    look.take_contrast(Qt.ContrastPreference.NoPreference)
    assert not look.theme.key.startswith("contrast")


@pytest.mark.parametrize("key", THEMES)
def test_the_style_sheet_leaves_no_role_open_and_speaks_of_no_font(key):
    sheet = style_sheet(load_theme(key))
    assert re.findall(r"\{[a-z-]+\}", sheet) == []
    assert "font" not in sheet


def test_whatever_the_sheet_draws_as_large_as_letters_is_drawn_anew_at_another_size():
    rules = re.findall(r"([^{}]+)\{[^{}]*\dem\b[^{}]*\}", style_sheet(load_theme("paper")))
    drawn = {name for selector in rules for name in re.findall(r"\bQ\w+", selector)}
    assert {"QCheckBox", "QComboBox", "QTreeView"} <= drawn
    strangers = [name for name in drawn if not issubclass(getattr(QtWidgets, name), DRAWN_AS_LARGE_AS_LETTERS)]
    assert strangers == []


@pytest.mark.parametrize("file", sorted(resource("icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_is_a_plain_line_drawing_that_takes_its_colour_from_its_role(file):
    root = ET.parse(file).getroot()
    if file.stem == "app":
        return
    assert "currentColor" in {root.get("stroke"), root.get("fill")}
    if root.get("stroke") == "currentColor":
        assert root.get("stroke-width") == "1.5"
        assert root.get("stroke-linecap") == "round"


def test_an_icon_is_drawn_in_the_colour_of_its_role(look):
    image = look.pixmap("lock", "board", 18, 2.0).toImage()
    solid = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {look.color("board").name()}


@pytest.mark.parametrize("name", FACES)
def test_every_font_is_one_of_ours_with_its_weight_on_the_axis(look, name):
    font = look.font(name)
    assert QFontInfo(font).family() == FACES[name].family
    assert font.variableAxisValue(QFont.Tag.fromString("wght")) == FACES[name].weight
    assert font.weight() == QFont.Weight.Normal


def weight(widget) -> float:
    return widget.font().variableAxisValue(QFont.Tag.fromString("wght"))


def test_slanted_letters_are_there_once_the_first_screen_is_painted(qapp):
    QFontDatabase.removeAllApplicationFonts()
    qapp.setProperty("afterbell_fonts", None)
    first = Look("paper", fresh=True)
    assert not any("Italic" in style for style in QFontDatabase.styles("Literata"))
    first.complete()
    assert {"Italic", "Regular"} <= set(QFontDatabase.styles("Literata"))


def test_fonts_hold_through_polishing_reparenting_and_a_change_of_theme(look, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, label = PrimaryButton(look, "Open"), Label(look, "Title", "title", "soft")
    column.addWidget(button)
    column.addWidget(label)
    window.show()
    set_look(button, "danger")
    set_tone(label, "warn")
    assert (weight(button), weight(label)) == (500, 600)
    look.choose(choice="chalkboard")
    assert (weight(button), weight(label)) == (500, 600)
    other = QWidget()
    qtbot.addWidget(other)
    QVBoxLayout(other).addWidget(label)
    other.show()
    assert weight(label) == 600


def test_a_larger_text_size_reaches_every_part(look, qtbot):
    label = Label(look, "Title", "title")
    qtbot.addWidget(label)
    before = label.fontMetrics().height()
    look.choose(scale=1.5)
    assert label.fontMetrics().height() >= before * 1.4


def test_a_text_size_reaches_what_inherits_its_font_and_no_line_is_polished_for_it(look, qtbot):
    window, polished = QWidget(), []
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, choice = QLineEdit(), QComboBox()
    choice.setEditable(True)
    look.set_font(choice, "title")
    column.addWidget(field)
    column.addWidget(choice)
    window.show()

    class Watching(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            polished.extend([True] if event.type() == QEvent.Type.StyleChange else [])
            return False

    watching = Watching()
    field.installEventFilter(watching)
    look.choose(scale=1.5)
    assert field.font().pixelSize() == look.font("ui").pixelSize()
    assert field.fontMetrics().height() == QFontMetrics(look.font("ui")).height()
    assert choice.lineEdit().fontMetrics().height() == QFontMetrics(look.font("title")).height()
    assert not polished
    look.choose(choice="chalkboard")
    assert polished


def test_qts_own_parts_of_a_widget_write_as_it_does_at_every_size_and_in_every_theme(look, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = [QListWidget(), QPlainTextEdit(), QSpinBox(), QTreeWidget(), QTextEdit()]
    for one in made:
        look.set_font(one, "entry")
        column.addWidget(one)
    window.show()
    inner = [part for one in made for part in one.findChildren(QWidget) if part.objectName().startswith("qt_")]
    assert len(inner) > len(made)
    for step in ({"scale": 2.0}, {"choice": "chalkboard"}, {"choice": "paper", "scale": 1.0}):
        look.choose(**step)
        assert {one.font().key() for one in (*made, *inner)} == {look.font("entry").key()}, step


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_stands_above_columns_is_seen_from_top_to_bottom(look, qtbot, scale):
    look.choose(scale=scale)
    tree = QTreeWidget()
    tree.setHeaderLabels(["Name", "Size"])
    qtbot.addWidget(tree)
    tree.show()
    assert tree.header().viewport().height() >= tree.header().sectionSizeFromContents(0).height()


def test_windows_have_the_style_sheet_and_the_application_has_none(look, qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    look.dress(window)
    look.choose(choice="chalkboard")
    assert window.styleSheet() == style_sheet(load_theme("chalkboard"))
    assert qapp.styleSheet() == ""


def test_a_change_of_theme_tints_icons_anew(look, qtbot):
    button = IconButton(look, "lock", "Lock")
    qtbot.addWidget(button)
    before = button.icon().pixmap(18, 18).toImage()
    look.choose(choice="chalkboard")
    assert button.icon().pixmap(18, 18).toImage() != before


def test_the_window_takes_the_colours_of_the_theme(qapp):
    Look("chalkboard")
    assert qapp.palette().window().color() == QColor(load_theme("chalkboard").colors["paper"])
    Look("paper")
    assert qapp.palette().window().color() == QColor(load_theme("paper").colors["paper"])


class Measured(QWidget):
    def __init__(self, look):
        super().__init__()
        self.look, self.scales = look, []
        look.follow(self, self.measure)

    def measure(self):
        self.scales.append(self.look.scale)


def test_what_is_hidden_measures_itself_anew_once_when_it_is_shown_next(look, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    part = Measured(look)
    part.setParent(window)
    for scale in (1.5, 2.0):
        look.choose(scale=scale)
    assert part.scales == []
    window.show()
    assert part.scales == [2.0]
    look.choose(scale=1.0)
    assert part.scales == [2.0, 1.0]
    part.hide()
    part.show()
    assert part.scales == [2.0, 1.0]


def test_what_is_put_away_is_dressed_in_turns_after_what_is_seen(look, qtbot):
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    seen, put_away = Label(look, "seen"), [Label(look, "put away") for _ in range(2 * UNSEEN_AT_ONCE)]
    shelf, column = QVBoxLayout(page), QVBoxLayout(window)
    for label in put_away:
        shelf.addWidget(label)
    column.addWidget(seen)
    column.addWidget(page)
    page.hide()
    window.show()
    usual = seen.font().pixelSize()
    told = []
    look.changed.connect(lambda: told.append({label.font().pixelSize() for label in put_away}))
    look.choose(scale=2.0)
    assert seen.font().pixelSize() == 2 * usual
    assert told == [{usual}]
    with qtbot.waitSignal(look.changed):
        put_away.pop().deleteLater()
    assert told[1:] == [{2 * usual}]


def test_every_label_takes_its_text_as_plain_text(look, qtbot):
    label = Label(look, "<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("scale", TEXT_SIZES)
def test_what_is_round_is_round_at_every_text_size(scale, qtbot):
    look, window = Look("paper", scale), QWidget()
    pill, field = Label(look, "Sealed", "ui-small"), QLineEdit()
    pill.setContentsMargins(10, 3, 10, 3)
    set_look(pill, "pill")
    set_look(field, "tag")
    look.set_font(field, "ui-small")
    column = QVBoxLayout(window)
    parts = (Chip(look, "All"), pill, field)
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    look.dress(window)
    qtbot.addWidget(window)
    window.show()
    drawn = window.grab().toImage()
    assert {drawn.pixelColor(part.geometry().topLeft()).name() for part in parts} == {look.color("paper").name()}
