"""Buttons of two states, for hands and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as Base
else:
    Base = object  # two bases of Qt's in one class are two objects in C++


class Toggling(Base):
    """Gives `clicked` also where a screen reader toggles it, which in Qt changes the mark and tells nobody.

    Comes before the button's own class among the bases. What the program sets by itself stays silent.
    """

    _told = False

    def hear_toggles(self) -> None:
        """Begin; once the button is made."""
        self.toggled.connect(self._tell)

    def setChecked(self, on: bool) -> None:  # noqa: FBT001  Qt's signature
        """Set it without a word."""
        before, self._told = self._told, True
        super().setChecked(on)
        self._told = before

    def nextCheckState(self) -> None:
        """Be pressed: `clicked` follows by itself."""
        before, self._told = self._told, True
        super().nextCheckState()
        self._told = before

    def _tell(self, on: bool) -> None:  # noqa: FBT001  Qt's signature
        if not self._told:
            self.clicked[bool].emit(on)  # type: ignore[index]  # the stubs know signals of one form only
