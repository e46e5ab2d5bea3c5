"""A theme: the roles of colour of one mood, read from a TOML file, as colours and as Qt's palette."""

from __future__ import annotations

from ast import literal_eval
from enum import StrEnum
from typing import Any, NamedTuple

from PySide6.QtGui import QColor, QPalette

from ui.look.files import resource

THEMES = ("paper", "chalkboard", "contrast-day", "contrast-night")
"""By day and by night, and both again for eyes that need more between light and dark."""


class Choice(StrEnum):
    """What a person can choose to see; light or dark is the system's where the choice does not say it."""

    SYSTEM = "system"
    PAPER = "paper"
    CHALKBOARD = "chalkboard"
    CONTRAST = "contrast"


def theme_for(choice: str, *, dark: bool, strong: bool) -> str:
    """Give the theme of a choice, where the system is `dark`, and asks for a `strong` contrast."""
    if choice in {Choice.PAPER, Choice.CHALKBOARD}:
        return str(choice)
    by_day, by_night = THEMES[2:] if strong or choice == Choice.CONTRAST else THEMES[:2]
    return by_night if dark else by_day


class Theme(NamedTuple):
    """The colours of one mood by role; the roles are those of the TOML file."""

    key: str
    name: str
    dark: bool
    colors: dict[str, str]
    avatars: tuple[str, ...]
    avatar_ink: str
    stranger: str

    def color(self, role: str) -> QColor:
        """Give the colour of a role."""
        return QColor(self.colors[role])

    def palette(self) -> QPalette:
        """Give the theme as Qt's palette, so that a plain Qt part fits in without a style sheet."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, name in (
            (roles.Window, "paper"),
            (roles.WindowText, "ink"),
            (roles.Base, "card"),
            (roles.AlternateBase, "side"),
            (roles.Text, "ink"),
            (roles.PlaceholderText, "faint"),
            (roles.Button, "card"),
            (roles.ButtonText, "ink"),
            (roles.BrightText, "warn"),
            (roles.Highlight, "board"),
            (roles.HighlightedText, "board-ink"),
            (roles.Accent, "board"),
            (roles.Link, "board"),
            (roles.LinkVisited, "board"),
            (roles.ToolTipBase, "card"),
            (roles.ToolTipText, "ink"),
            (roles.Light, "card"),
            (roles.Midlight, "line"),
            (roles.Mid, "line"),
            (roles.Dark, "faint"),
            (roles.Shadow, "ink"),
        ):
            palette.setColor(role, self.color(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("faint"))
        return palette


def load_theme(key: str) -> Theme:
    """Read the theme of that key, one of `THEMES`."""
    told = _told(resource(f"themes/{key}.toml").read_text("utf-8"))
    avatars = told["avatars"]
    return Theme(
        key=key,
        name=told["name"],
        dark=told["dark"],
        colors=told["colors"],
        avatars=tuple(avatars["grounds"]),
        avatar_ink=avatars["ink"],
        stranger=avatars["stranger"],
    )


def _told(text: str) -> dict[str, Any]:
    r"""Read what a theme uses of TOML; the module for all of it takes longer to import than a theme to put on.

    >>> _told('name = "Ink" # by night\n\ndark = true\n[colors]\nink = "#FFFFFF"')
    {'name': 'Ink', 'dark': True, 'colors': {'ink': '#FFFFFF'}}
    """
    told: dict[str, Any] = {}
    table = told
    for line in text.splitlines():
        name, is_value, value = line.partition(" = ")
        if line.startswith("["):
            table = told[line.strip("[]")] = {}
        elif value.startswith('"'):
            table[name] = value[1 : value.index('"', 1)]
        elif is_value:
            table[name] = value == "true" if value in {"true", "false"} else literal_eval(value)
    return told
