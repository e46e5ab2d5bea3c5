"""macOS: the screen's lock as a distributed notification, sleep from IOKit, the window's sharing type. By ctypes."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.desktop import Desktop

SCREEN_LOCKED = b"com.apple.screenIsLocked"
WILL_SLEEP = 0xE0000280
"""kIOMessageSystemWillSleep of IOMessage.h."""
CAN_SLEEP = 0xE0000270
"""kIOMessageCanSystemSleep: it asks first, and waits half a minute for whoever says nothing."""
DELIVER_AT_ONCE = 4
SHARING_NONE = 0
SHARING_READ_ONLY = 1
_UTF_8 = 0x08000100

_NOTICED = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
_POWER = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)

_PLACES = {
    "foundation": "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation",
    "power": "/System/Library/Frameworks/IOKit.framework/IOKit",
    "objects": "/usr/lib/libobjc.A.dylib",
}


def _load(name: str) -> Any:  # noqa: ANN401  a library has the functions it has
    library: Any = ctypes.CDLL(_PLACES[name])
    # Everything here gives a pointer or a small figure; without this ctypes would cut pointers in half.
    for function in (
        "CFNotificationCenterGetDistributedCenter",
        "CFStringCreateWithCString",
        "CFRunLoopGetMain",
        "IONotificationPortGetRunLoopSource",
        "objc_msgSend",
        "sel_registerName",
    ):
        if hasattr(library, function):
            getattr(library, function).restype = ctypes.c_void_p
    return library


class MacDesktop(Desktop):
    """Hears com.apple.screenIsLocked and kIOMessageSystemWillSleep; asks with NSWindow's sharingType."""

    can_refuse_capture = True

    def __init__(self, parent: QObject | None = None, load: Callable[[str], Any] = _load) -> None:
        """Load a library by its name here only when it is needed."""
        super().__init__(parent)
        self._load = load
        self._noticed = _NOTICED(self._take_notice)
        self._powered = _POWER(self._take_power)
        self._root = 0
        self._asleep = 0
        self._listens = False

    def begin(self, window: QWidget) -> None:
        """Observe both, on the main thread's loop."""
        del window
        if self._listens:
            return
        self._listens = True
        foundation, power = self._load("foundation"), self._load("power")
        name = ctypes.c_void_p(foundation.CFStringCreateWithCString(None, SCREEN_LOCKED, _UTF_8))
        center = ctypes.c_void_p(foundation.CFNotificationCenterGetDistributedCenter())
        foundation.CFNotificationCenterAddObserver(
            center, ctypes.c_void_p(id(self)), self._noticed, name, None, ctypes.c_long(DELIVER_AT_ONCE)
        )
        if not self._root:
            self._register(foundation, power)

    def end(self) -> None:
        """Observe the screen no longer; of sleep nothing is said any more."""
        if self._listens:
            self._listens = False
            foundation = self._load("foundation")
            center = ctypes.c_void_p(foundation.CFNotificationCenterGetDistributedCenter())
            foundation.CFNotificationCenterRemoveEveryObserver(center, ctypes.c_void_p(id(self)))
        self.let_sleep()

    def let_sleep(self) -> None:
        """Let the power change that was announced go on."""
        if self._asleep:
            announced, self._asleep = self._asleep, 0
            self._load("power").IOAllowPowerChange(ctypes.c_uint32(self._root), ctypes.c_long(announced))

    def refuse_capture(self, window: QWidget, *, refuse: bool) -> bool:
        """Set the sharing type of the window around the view."""
        objects = self._load("objects")
        view = ctypes.c_void_p(int(window.winId()))
        around = objects.objc_msgSend(view, ctypes.c_void_p(objects.sel_registerName(b"window")))
        if not around:
            return False
        wish = SHARING_NONE if refuse else SHARING_READ_ONLY
        setting = ctypes.c_void_p(objects.sel_registerName(b"setSharingType:"))
        objects.objc_msgSend(ctypes.c_void_p(around), setting, ctypes.c_ulong(wish))
        return True

    def _register(self, foundation: Any, power: Any) -> None:  # noqa: ANN401  libraries
        """Register for power changes, once: what was registered stays, and is answered, until the program ends."""
        port, notifier = ctypes.c_void_p(), ctypes.c_uint32()
        self._root = int(
            power.IORegisterForSystemPower(None, ctypes.byref(port), self._powered, ctypes.byref(notifier))
        )
        if self._root:
            real = isinstance(foundation, ctypes.CDLL)
            modes = ctypes.c_void_p.in_dll(foundation, "kCFRunLoopCommonModes") if real else None
            source = ctypes.c_void_p(power.IONotificationPortGetRunLoopSource(port))
            foundation.CFRunLoopAddSource(ctypes.c_void_p(foundation.CFRunLoopGetMain()), source, modes)

    def _take_notice(self, *_told: object) -> None:
        if self._listens:
            self.locked.emit()

    def _take_power(self, _me: object, _service: int, kind: int, announced: int | None) -> None:
        self._asleep = announced or 0
        if kind == WILL_SLEEP and self._listens:
            self.sleeping.emit()
        elif kind in {WILL_SLEEP, CAN_SLEEP}:
            self.let_sleep()
        else:
            self._asleep = 0
