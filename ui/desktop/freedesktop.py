"""Linux and its like: logind on the system bus, the screen savers on the session bus.

Two things are asked of logind: to wait a few seconds before a sleep or shutdown (a "delay"), and while words are not on
the disk, not to shut down at all without telling why (a "block", which whoever insists overrides).

A window cannot ask here not to be captured: X11 lets every client read the screen, and under Wayland it is the
compositor that asks the person each time. So `can_refuse_capture` stays false, and the settings say so.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusError, QDBusMessage
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
_TAKE_ID: Any = SLOT("_take_id(QDBusMessage)")
_TAKE_SESSION: Any = SLOT("_take_session(QDBusMessage)")
_TAKE_NO_SESSION: Any = SLOT("_take_no_session(QDBusError)")
_TAKE_HOLD: Any = SLOT("_take_hold(QDBusMessage)")
_TAKE_NO_HOLD: Any = SLOT("_take_no_hold(QDBusError)")
_TAKE_BLOCK: Any = SLOT("_take_block(QDBusMessage)")
_TAKE_NO_BLOCK: Any = SLOT("_take_no_block(QDBusError)")
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
        self._block: object = None
        self._why = ""
        self._system: QDBusConnection | None = None

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
            self._system = system
            for name in ("PrepareForSleep", "PrepareForShutdown"):
                self._hear(system, LOGIND, PLACE, f"{LOGIND}.Manager", name, _TAKE_SLEEP)
            self._ask("Get", [f"{LOGIND}.Session", "Id"], _TAKE_ID, _TAKE_NO_SESSION, f"{PLACE}/session/auto")
            self._ask_to_wait()

    def end(self) -> None:
        """Listen no longer, and hold no sleep up."""
        self._system = None
        for bus, *what, slot in self._heard:
            service, path, interface, name = what
            bus.disconnect(service, path, interface, name, self, slot)
        self._heard.clear()
        self._hold = None
        self.keep_up("")

    def let_sleep(self) -> None:
        """Give back what makes logind wait (by closing its descriptor)."""
        self._hold = None

    def keep_up(self, why: str) -> None:
        """Ask logind not to shut down; programs that shut down show who asks, and why."""
        if why and not self._why:
            self._ask("Inhibit", ["shutdown", "Afterbell", why, "block"], _TAKE_BLOCK, _TAKE_NO_BLOCK)
        self._why = why
        if not why:
            self._block = None

    @property
    def holds_shutdown(self) -> bool:
        """Tell whether logind would not shut down just now."""
        return self._block is not None

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

    def _ask(self, method: str, arguments: list[str], answer: Any, failed: Any, path: str = PLACE) -> None:  # noqa: ANN401  see above
        # Not with QDBusPendingCallWatcher: in PySide the program dies where one is deleted before its answer came.
        interface = "org.freedesktop.DBus.Properties" if method == "Get" else f"{LOGIND}.Manager"
        message = QDBusMessage.createMethodCall(LOGIND, path, interface, method)
        message.setArguments(arguments)
        if self._system is not None:
            self._system.callWithCallback(message, self, answer, failed)

    def _ask_to_wait(self) -> None:
        what = ["sleep:shutdown", "Afterbell", "The journal is closed first", "delay"]
        self._ask("Inhibit", what, _TAKE_HOLD, _TAKE_NO_HOLD)

    @Slot(QDBusMessage)
    def _take_id(self, told: QDBusMessage) -> None:
        own = told.arguments()[0]
        self._ask("GetSession", [str(getattr(own, "variant", lambda: own)())], _TAKE_SESSION, _TAKE_NO_SESSION)

    @Slot(QDBusMessage)
    def _take_session(self, told: QDBusMessage) -> None:
        self._hear_session(told.arguments()[0].path())

    @Slot(QDBusError)
    def _take_no_session(self, _error: QDBusError) -> None:
        self._hear_session("")

    @Slot(QDBusMessage)
    def _take_hold(self, told: QDBusMessage) -> None:
        if self._system is not None:
            self._hold = told.arguments()[0]

    @Slot(QDBusError)
    def _take_no_hold(self, _error: QDBusError) -> None:
        self._hold = None

    @Slot(QDBusMessage)
    def _take_block(self, told: QDBusMessage) -> None:
        if self._why:
            self._block = told.arguments()[0]

    @Slot(QDBusError)
    def _take_no_block(self, _error: QDBusError) -> None:
        self._why = ""

    def _hear_session(self, path: str) -> None:
        """Hear the lock of one of logind's sessions; of every one where it cannot tell which is ours."""
        if self._system is not None and not self.hears_session:
            self._hear(self._system, LOGIND, path, f"{LOGIND}.Session", "Lock", _TAKE_LOCK)

    @Slot(bool)
    def _take_sleep(self, begins: bool) -> None:  # noqa: FBT001  logind's signature
        if begins:
            self.sleeping.emit()
        elif self._system is not None and not self.holds_sleep:
            self._ask_to_wait()  # it woke up, and the journal is still open: its words could not be saved

    @Slot()
    def _take_lock(self) -> None:
        self.locked.emit()

    @Slot(bool)
    def _take_saver(self, active: bool) -> None:  # noqa: FBT001  the screen savers' signature
        if active:
            self.locked.emit()
