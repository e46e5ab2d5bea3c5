"""Linux and its like: logind on the system bus, the screen savers on the session bus.

A window cannot ask here not to be captured: X11 lets every client read the screen, and under Wayland it is the
compositor that asks the person each time. So `can_refuse_capture` stays false, and the settings say so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtWidgets import QWidget

from ui.desktop import Desktop

LOGIND = "org.freedesktop.login1"
PLACE = "/org/freedesktop/login1"
SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
# Any, because what is declared to take bytes takes only a str.
_TAKE_SLEEP: Any = SLOT("_take_sleep(bool)")
_TAKE_LOCK: Any = SLOT("_take_lock()")
_TAKE_SAVER: Any = SLOT("_take_saver(bool)")


class FreeDesktop(Desktop):
    """Hears PrepareForSleep and Lock of logind and ActiveChanged of every screen saver. Never waits for an answer."""

    def __init__(
        self,
        parent: QObject | None = None,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        """Use the usual buses, or those given; nothing is connected before `begin`."""
        super().__init__(parent)
        self._given = (system, session)
        self._heard: list[tuple[QDBusConnection, str, str, str, str, Any]] = []
        self._hold: object = None
        self._era = 0

    def begin(self, window: QWidget) -> None:
        """Listen on both buses, as far as they are there."""
        del window
        self.end()
        system = self._given[0] or QDBusConnection.systemBus()
        session = self._given[1] or QDBusConnection.sessionBus()
        if session.isConnected():
            for saver in SAVERS:
                self._hear(session, "", "", saver, "ActiveChanged", _TAKE_SAVER)
        if system.isConnected():
            self._hear(system, LOGIND, PLACE, f"{LOGIND}.Manager", "PrepareForSleep", _TAKE_SLEEP)
            self._ask_session(system)
            self._hold_sleep(system)

    def end(self) -> None:
        """Listen no longer, and hold no sleep up."""
        self._era += 1
        for bus, *what, slot in self._heard:
            service, path, interface, name = what
            bus.disconnect(service, path, interface, name, self, slot)
        self._heard.clear()
        self._hold = None

    def let_sleep(self) -> None:
        """Give back what makes logind wait (by closing its descriptor)."""
        self._hold = None

    @property
    def holds_sleep(self) -> bool:
        """Tell whether logind would wait for us before a sleep."""
        return self._hold is not None

    @property
    def hears_session(self) -> bool:
        """Tell whether the lock of a session would be heard."""
        return any(name == "Lock" for *_, name, _ in self._heard)

    def _hear(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: Any) -> None:  # noqa: ANN401  see above
        if bus.connect(service, path, interface, name, self, slot):
            self._heard.append((bus, service, path, interface, name, slot))

    def _ask_session(self, bus: QDBusConnection) -> None:
        """Find which of logind's sessions is ours; where it cannot tell, every session's lock counts."""

        def any_session() -> None:
            self._hear(bus, LOGIND, "", f"{LOGIND}.Session", "Lock", _TAKE_LOCK)

        def take_path(told: list[Any]) -> None:
            path = told[0].path() if hasattr(told[0], "path") else str(told[0])
            self._hear(bus, LOGIND, path, f"{LOGIND}.Session", "Lock", _TAKE_LOCK)

        def take_id(told: list[Any]) -> None:
            own = told[0].variant() if hasattr(told[0], "variant") else told[0]
            self._ask(bus, _call(PLACE, f"{LOGIND}.Manager", "GetSession", str(own)), take_path, any_session)

        asking = _call(f"{PLACE}/session/auto", "org.freedesktop.DBus.Properties", "Get", f"{LOGIND}.Session", "Id")
        self._ask(bus, asking, take_id, any_session)

    def _hold_sleep(self, bus: QDBusConnection) -> None:
        def take(told: list[Any]) -> None:
            self._hold = told[0]

        asking = _call(
            PLACE, f"{LOGIND}.Manager", "Inhibit", "sleep", "Afterbell", "The journal is closed first", "delay"
        )
        self._ask(bus, asking, take, lambda: None)

    def _ask(
        self,
        bus: QDBusConnection,
        message: QDBusMessage,
        answer: Callable[[list[Any]], None],
        failed: Callable[[], None],
    ) -> None:
        era = self._era

        def come_home(watcher: QDBusPendingCallWatcher) -> None:
            watcher.deleteLater()
            if era != self._era:
                return
            told = watcher.reply().arguments()
            if watcher.isError() or not told:
                failed()
            else:
                answer(told)

        QDBusPendingCallWatcher(bus.asyncCall(message), self).finished.connect(come_home)

    @Slot(bool)
    def _take_sleep(self, begins: bool) -> None:  # noqa: FBT001  logind's signature
        if begins:
            self.sleeping.emit()

    @Slot()
    def _take_lock(self) -> None:
        self.locked.emit()

    @Slot(bool)
    def _take_saver(self, active: bool) -> None:  # noqa: FBT001  the screen savers' signature
        if active:
            self.locked.emit()


def _call(path: str, interface: str, method: str, *arguments: str) -> QDBusMessage:
    message = QDBusMessage.createMethodCall(LOGIND, path, interface, method)
    message.setArguments(list(arguments))
    return message
