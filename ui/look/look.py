"""Everything about how the window looks, in one object that is handed to every part: colours, fonts, icons, motion."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast
from weakref import WeakMethod

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QRadioButton,
    QWidget,
)
from shiboken6 import isValid

from ui.look.files import resource
from ui.look.fonts import FACES, load_fonts, make_font
from ui.look.sheet import style_sheet
from ui.look.theme import Choice, Theme, load_theme, theme_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon


TEXT_SIZES = (0.9, 1.0, 1.15, 1.3, 1.5, 2.0)
"""The text sizes to choose from, 1.0 being 100 %."""

FUSION = ("-style", "Fusion")
"""Arguments for a new application: naming the style there spares the first paint the 10 ms of building `QStyle`."""

_DRESS = "afterbell_dress"
"""The property that says which theme the application wears, and each window of its own."""

DRAWN_AS_LARGE_AS_LETTERS = (QCheckBox, QRadioButton, QComboBox, QDateEdit, QAbstractItemView)
"""Of what the style sheet draws in `em`."""

UNSEEN_AT_ONCE = 100
"""Hidden widgets that are dressed in one turn of the event loop: 6 ms."""

QUICK = 150
"""Milliseconds of a fade or slide."""


class Look(QObject):
    """Roles in, Qt out. `choice` is one of `Choice`; `scale` one of `TEXT_SIZES`.

    `changed` comes after the theme or the text size changed and all that is seen was dressed anew, and once more when
    what is hidden was as well; whoever paints by hand repaints, whoever cached a measure measures again. `follow` is
    for what takes its time.
    """

    changed = Signal()

    def __init__(self, choice: str = Choice.SYSTEM, scale: float = 1.0, *, fresh: bool = False) -> None:
        """Load fonts and the theme and put them on the application.

        `fresh` says that the application was made with `FUSION` just now and still wears the system's own palette.
        """
        super().__init__()
        load_fonts(slanted=not fresh)
        if not fresh and self._wears() is None:
            QApplication.setStyle("Fusion")
        self.choice = choice
        self.scale = self._wanted = scale
        self._strong = False
        self._stepping = QTimer(self, singleShot=True, interval=0)
        self._stepping.timeout.connect(lambda: self.choose(scale=self._wanted))
        self._unseen: list[QWidget] = []
        """What is hidden and still dressed as before the last change."""
        self._going_on = QTimer(self, singleShot=True, interval=0)
        self._going_on.timeout.connect(self._dress_unseen)
        self.theme: Theme = load_theme(self._key(fresh=fresh))
        self._fonts: dict[str, QFont] = {}
        self._put_on()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        if not fresh:
            self.heed_contrast()

    def dress(self, window: QWidget) -> None:
        """Give a window of its own the style sheet, now and when the theme changes; what is in it has it from there.

        Not the application: there it costs every widget, and all it holds, each time it is put into another.
        """
        dress(window, self.theme)

    def complete(self) -> None:
        """Have whatever the first screen shows nothing of, and needed not to wait for."""
        load_fonts()

    def heed_contrast(self) -> None:
        """Show what the system asks for, now and whenever it asks for something else; dear before the first paint."""
        style = QGuiApplication.styleHints()  # what it gives goes with it
        hints = style.accessibility()
        hints.contrastPreferenceChanged.connect(self.take_contrast)
        self.take_contrast(hints.contrastPreference())

    def take_contrast(self, wanted: Qt.ContrastPreference) -> None:
        """Show more between light and dark, or as much as usual, where nothing else was chosen."""
        strong = wanted.name == "HighContrast"  # touching the name `Qt` is dear as well
        if strong is not self._strong:
            self._strong = strong
            self._follow_system()

    @staticmethod
    def _wears() -> object:
        application = QApplication.instance()
        return application.property(_DRESS) if application else None

    @property
    def dark(self) -> bool:
        """Tell whether it is light on dark."""
        return self.theme.dark

    @property
    def still(self) -> bool:
        """Tell whether nothing shall move: the system asks for it, or effects are off."""
        from PySide6.QtCore import Qt

        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General) or QGuiApplication.platformName() == "offscreen"

    def milliseconds(self, usual: int = QUICK) -> int:
        """Give how long a movement lasts here: 0 where nothing shall move."""
        return 0 if self.still else usual

    def color(self, role: str) -> QColor:
        """Give the colour of a role such as "ink", "soft", "board", "high-soft"."""
        return self.theme.color(role)

    def font(self, name: str) -> QFont:
        """Give the font of a name in `fonts.FACES`, at the chosen text size."""
        if name not in self._fonts:
            self._fonts[name] = make_font(FACES[name], self.scale)
        return QFont(self._fonts[name])

    def px(self, pixels: float) -> int:
        """Give a length that grows with the text: for what must hold text, not for gaps."""
        return round(pixels * self.scale)

    def icon(self, name: str, role: str = "soft", size: int = 18) -> QIcon:
        """Give the icon of a file in `resources/icons`, tinted by role."""
        return icon(name, css(self.color(role)), self.px(size))

    def pixmap(self, name: str, role: str = "soft", size: int = 18, ratio: float = 1.0) -> QPixmap:
        """Give an icon as a picture, for painting by hand."""
        return pixmap(name, css(self.color(role)), self.px(size), ratio)

    def set_font(self, widget: QWidget, name: str) -> None:
        """Put a named font on a widget, now and again whenever the text size changes."""
        widget.setProperty("look_font", name)
        widget.setFont(self.font(name))

    def set_icon(self, button: QAbstractButton, name: str, role: str = "soft", size: int = 18) -> None:
        """Put a tinted icon on a button, now and again whenever the theme changes."""
        button.setProperty("look_icon", [name, role, size])
        # Qt leaves 4 px between icon and words; the picture brings 4 more along.
        gap = self.px(4) if button.text() else 0
        # Light on the accent, it would be lost on the ground of a button that is disabled.
        disabled = css(self.color("soft")) if role == "board-ink" else ""
        button.setIcon(icon(name, css(self.color(role)), self.px(size), gap, disabled))
        button.setIconSize(QSize(self.px(size) + gap, self.px(size)))

    def follow(self, part: QWidget, do: Callable[[], object]) -> None:
        """Call a method of `part` after each change: at once where it is seen, else once when it is shown next."""
        self.changed.connect(_Following(part, do).take_change)

    def choose(self, *, choice: str | None = None, scale: float | None = None) -> None:
        """Change the theme or the text size, and dress the whole window anew."""
        self._stepping.stop()
        before = (self.choice, self.scale)
        self.choice = choice or self.choice
        self.scale = self._wanted = scale or self.scale
        if (self.choice, self.scale) != before:
            self._dress_anew()

    def step_scale(self, by: int) -> None:
        """Take the next larger text size, or with -1 the next smaller one; the last one stays.

        The window is dressed anew once for however many steps were asked for while it was busy.
        """
        place = min(range(len(TEXT_SIZES)), key=lambda each: abs(TEXT_SIZES[each] - self._wanted))
        self._wanted = TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, place + by))]
        self._stepping.start()

    def _key(self, *, fresh: bool = False) -> str:
        # Fusion's own palette is dark exactly where the system's scheme is; asking for the scheme itself builds `Qt`,
        # and asking the style builds `QStyle`, so before the first paint the palette is asked that nobody changed yet.
        palette = QApplication.palette() if fresh else QApplication.style().standardPalette()
        dark = palette.window().color().lightness() < 128
        return theme_for(self.choice, dark=dark, strong=self._strong)

    def _follow_system(self) -> None:
        if self._key() != self.theme.key:
            self._dress_anew()

    def _dress_anew(self) -> None:
        self.theme = load_theme(self._key())
        self._fonts.clear()
        self._put_on()
        # Qt's own parts of a widget come last: each takes its old font again as the widget is given another.
        widgets = sorted(QApplication.allWidgets(), key=lambda each: each.objectName().startswith("qt_"))
        put_away: dict[QWidget, bool] = {}
        self._unseen = [each for each in widgets if not each.isVisible() and _is_put_away(each, put_away)]
        if len(self._unseen) <= UNSEEN_AT_ONCE:
            self._unseen = []
        unseen = set(self._unseen)
        self._dress_each(each for each in widgets if each not in unseen)
        self.changed.emit()
        if self._unseen:
            self._going_on.start()

    def _dress_unseen(self) -> None:
        """Dress the next ones that nobody sees; after the last, have measured anew what was measured before that."""
        now, self._unseen = self._unseen[:UNSEEN_AT_ONCE], self._unseen[UNSEEN_AT_ONCE:]
        self._dress_each([each for each in now if isValid(each)])
        if self._unseen:
            self._going_on.start()
        else:
            self.changed.emit()

    def _dress_each(self, widgets: Iterable[QWidget]) -> None:
        known: dict[QWidget, str] = {}
        for widget in widgets:
            # Putting on the style sheet would reach all of them too, by polishing each, which takes ten times as long.
            widget.setFont(self.font(_font_of(widget, known)))
            if isinstance(widget, DRAWN_AS_LARGE_AS_LETTERS):  # Qt keeps what it made of the sheet's `em`
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            if isinstance(widget, QAbstractButton) and (drawn := widget.property("look_icon")):
                self.set_icon(widget, *drawn)

    def _put_on(self) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setFont(self.font("ui"))
        if self._wears() != self.theme.key:  # else every widget there is would be polished anew, to look as it does
            application.setPalette(self.theme.palette())
            application.setProperty(_DRESS, self.theme.key)
        for window in QApplication.topLevelWidgets():
            if window.property(_DRESS):
                dress(window, self.theme)


class _Following(QObject):
    """Holds a part no longer than others do: a page must go, with its words, when it is left."""

    def __init__(self, part: QWidget, do: Callable[[], object]) -> None:
        super().__init__(part)
        self._do = WeakMethod(do)

    def take_change(self) -> None:
        part = cast("QWidget", self.parent())
        if part.isVisible():
            self._call()
        else:
            part.installEventFilter(self)  # once, however often this is said

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._call()
        return False

    def _call(self) -> None:
        if (do := self._do()) is not None:
            do()


def _font_of(widget: QWidget, known: dict[QWidget, str]) -> str:
    """Give the name of the font that a widget has, or takes from what it is in; what was asked for is `known` after."""
    name = known.get(widget)
    if name is None:
        name = str(widget.property("look_font") or "")
        parent = None if name or widget.isWindow() else widget.parentWidget()
        known[widget] = name = name or (_font_of(parent, known) if parent is not None else "ui")
    return name


def _is_put_away(widget: QWidget, known: dict[QWidget, bool]) -> bool:
    """Tell whether a widget is hidden, or in what is, and is not about to be shown for the first time."""
    if widget not in known:
        from PySide6.QtCore import Qt

        parent = None if widget.isWindow() else widget.parentWidget()
        known[widget] = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        known[widget] = known[widget] or (parent is not None and _is_put_away(parent, known))
    return known[widget]


def dress(window: QWidget, theme: Theme) -> None:
    """Give a window of its own the style sheet of a theme, unless it wears that."""
    if window.property(_DRESS) != theme.key:
        window.setProperty(_DRESS, theme.key)
        window.setStyleSheet(style_sheet(theme))


def set_look(widget: QWidget, look: str) -> None:
    """Give a widget one of the looks of the style sheet: "card", "primary", "chip"… (property `look`)."""
    _set(widget, "look", look)


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a label the colour of a role: "soft", "faint", "board", "high", "low", "both", "warn"; "" is ink."""
    _set(widget, "tone", tone)


def _set(widget: QWidget, name: str, word: str) -> None:
    before = widget.property(name)
    if before == word:
        return
    widget.setProperty(name, word)
    if before is None and not widget.isVisible():
        return  # still being made, so nothing has been polished
    from PySide6.QtCore import Qt

    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # Polishing takes a font that was set by hand away; before the first polish nothing needs to be done.
        font = widget.font()
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.setFont(font)


@cache
def _drawing(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, color: str, size: int, ratio: float, gap: int = 0) -> QPixmap:
    """Draw the icon `name` in `color` (#rrggbb), `size` px square and `gap` px beside it, for that pixel ratio."""
    wide, high = round((size + gap) * ratio), round(size * ratio)
    before, box, after = _drawing(name).replace("currentColor", color).partition('viewBox="0 0 ')
    side, _, after = after.partition(" ")  # each is drawn in a square
    # To import what else draws it, and a painter, takes longer than the whole first screen to lay out.
    sized = f'{before}width="{wide}" height="{high}" {box}{float(side) * wide / high} {after}'
    picture = QPixmap()
    picture.loadFromData(sized.encode(), "svg")
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def icon(name: str, color: str, size: int, gap: int = 0, disabled: str = "") -> QIcon:
    """Give the icon `name` in `color`, sharp on ordinary and on dense screens; in `disabled` where nothing can be done.

    Without `disabled` Qt makes it paler.
    """
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, color, size, ratio, gap))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size, ratio, gap), QIcon.Mode.Disabled)
    return made


def css(color: QColor) -> str:
    """Give a colour as SVG and the icon cache want it."""
    return color.name(QColor.NameFormat.HexRgb)
