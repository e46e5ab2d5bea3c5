"""Windows: session and power messages to the window, and its display affinity. By ctypes; nothing is imported."""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.desktop import Desktop

# Names and figures as in WinUser.h and WtsApi32.h.
WM_WTSSESSION_CHANGE = 0x02B1
WTS_CONSOLE_DISCONNECT = 0x2
WTS_REMOTE_DISCONNECT = 0x4
WTS_SESSION_LOCK = 0x7
WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x4
NOTIFY_FOR_THIS_SESSION = 0
WDA_NONE = 0x0
WDA_MONITOR = 0x1
WDA_EXCLUDEFROMCAPTURE = 0x11


class Message(ctypes.Structure):
    """The head of a MSG."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
    )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, desktop: WindowsDesktop) -> None:
        super().__init__()
        self._desktop = desktop

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Take note and let the message go on."""
        if QByteArray(kind) == QByteArray(b"windows_generic_MSG"):
            told = Message.from_address(int(message))
            self._desktop.take(told.message, told.wParam)
        return False, 0


class WindowsDesktop(Desktop):
    """Hears WTS_SESSION_LOCK and PBT_APMSUSPEND; asks with SetWindowDisplayAffinity."""

    can_refuse_capture = True

    def __init__(self, parent: QObject | None = None, libraries: Any = None) -> None:  # noqa: ANN401  ctypes' loader has no type
        """Take `ctypes.windll`, or what stands for it."""
        super().__init__(parent)
        self._libraries: Any = libraries or getattr(ctypes, "windll", None)
        self._filter: _Filter | None = None
        self._window = 0

    def begin(self, window: QWidget) -> None:
        """Ask for the session's messages to this window."""
        self.end()
        application = QCoreApplication.instance()
        if application is None or self._libraries is None:
            return
        self._filter = _Filter(self)
        application.installNativeEventFilter(self._filter)
        self._window = int(window.winId())
        self._libraries.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(self._window), NOTIFY_FOR_THIS_SESSION)

    def end(self) -> None:
        """Ask for them no longer."""
        application = QCoreApplication.instance()
        if self._filter is None or application is None:
            return
        application.removeNativeEventFilter(self._filter)
        self._filter = None
        self._libraries.wtsapi32.WTSUnRegisterSessionNotification(ctypes.c_void_p(self._window))

    def take(self, message: int, word: int) -> None:
        """Say what a message to the window means, if it means anything here."""
        if message == WM_WTSSESSION_CHANGE and word in {
            WTS_SESSION_LOCK,
            WTS_CONSOLE_DISCONNECT,
            WTS_REMOTE_DISCONNECT,
        }:
            self.locked.emit()
        elif message == WM_POWERBROADCAST and word == PBT_APMSUSPEND:
            self.sleeping.emit()

    def refuse_capture(self, window: QWidget, *, refuse: bool) -> bool:
        """Leave the window out of pictures of the screen; before Windows 10 2004 it is black on them."""
        if self._libraries is None:
            return False
        place = ctypes.c_void_p(int(window.winId()))
        wishes = (WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR) if refuse else (WDA_NONE,)
        return any(bool(self._libraries.user32.SetWindowDisplayAffinity(place, wish)) for wish in wishes)
