"""The ways of Windows and macOS, against libraries that take note of what is asked of them."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from ui.desktop import Desktop, this_desktop
from ui.desktop import macos as mac
from ui.desktop import windows as win


class Library:
    """Takes every call, and answers with what `answers` has for it."""

    def __init__(self, **answers):
        self.calls = []
        self.answers = answers

    def __getattr__(self, name):
        def call(*arguments):
            self.calls.append((name, *(getattr(one, "value", one) for one in arguments)))
            return self.answers.get(name, 1)

        return call

    def named(self, name):
        return [call[1:] for call in self.calls if call[0] == name]


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "freebsd14"])
def test_every_system_has_a_desktop_that_imports_nothing_missing(platform):
    code = f"from ui.desktop import this_desktop; print(type(this_desktop(None, {platform!r})).__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == {"win32": "WindowsDesktop", "darwin": "MacDesktop"}.get(platform, "FreeDesktop")


def test_a_desktop_that_says_nothing_takes_every_wish(window):
    desktop = Desktop()
    desktop.begin(window)
    assert not desktop.refuse_capture(window, refuse=True)
    desktop.let_sleep()
    desktop.end()


def test_only_windows_and_macos_can_keep_a_window_off_the_screen():
    able = {platform: this_desktop(None, platform).can_refuse_capture for platform in ("linux", "win32", "darwin")}
    assert able == {"linux": False, "win32": True, "darwin": True}


@pytest.fixture
def windows(qapp):
    libraries = SimpleNamespace(wtsapi32=Library(), user32=Library())
    desktop = win.WindowsDesktop(None, libraries)
    yield desktop, libraries
    desktop.end()


@pytest.mark.parametrize(
    ("message", "word", "heard"),
    [
        (win.WM_WTSSESSION_CHANGE, win.WTS_SESSION_LOCK, "locked"),
        (win.WM_WTSSESSION_CHANGE, win.WTS_REMOTE_DISCONNECT, "locked"),
        (win.WM_WTSSESSION_CHANGE, 0x8, ""),
        (win.WM_POWERBROADCAST, win.PBT_APMSUSPEND, "sleeping"),
        (win.WM_POWERBROADCAST, 0x12, ""),
        (0x100, win.WTS_SESSION_LOCK, ""),
    ],
)
def test_windows_messages_are_read_from_where_they_lie(windows, window, message, word, heard):
    desktop, libraries = windows
    desktop.begin(window)
    told = []
    desktop.locked.connect(lambda: told.append("locked"))
    desktop.sleeping.connect(lambda: told.append("sleeping"))
    struct = win.Message(None, message, word, 0)
    taken = desktop._filter.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(struct))
    assert taken == (False, 0)
    desktop._filter.nativeEventFilter(QByteArray(b"xcb_generic_event_t"), ctypes.addressof(struct))
    assert told == ([heard] if heard else [])
    assert libraries.wtsapi32.named("WTSRegisterSessionNotification") == [(int(window.winId()), 0)]


def test_windows_is_asked_to_leave_the_window_out_and_black_where_it_is_old(window):
    new = SimpleNamespace(user32=Library(SetWindowDisplayAffinity=1))
    assert win.WindowsDesktop(None, new).refuse_capture(window, refuse=True)
    assert new.user32.named("SetWindowDisplayAffinity") == [(int(window.winId()), 0x11)]
    old = SimpleNamespace(user32=Library(SetWindowDisplayAffinity=0))
    assert not win.WindowsDesktop(None, old).refuse_capture(window, refuse=True)
    assert [call[1] for call in old.user32.named("SetWindowDisplayAffinity")] == [0x11, 0x1]


@pytest.fixture
def macos():
    libraries = {"foundation": Library(), "power": Library(IORegisterForSystemPower=7), "objects": Library()}
    return mac.MacDesktop(None, libraries.__getitem__), libraries


def test_macos_says_when_its_screen_is_locked_until_the_end(macos, window):
    desktop, libraries = macos
    desktop.begin(window)
    assert libraries["foundation"].named("CFStringCreateWithCString") == [
        (None, b"com.apple.screenIsLocked", 0x08000100)
    ]
    told = []
    desktop.locked.connect(lambda: told.append("locked"))
    desktop._noticed(None, None, None, None, None)
    desktop.end()
    desktop._noticed(None, None, None, None, None)
    assert told == ["locked"]


def test_macos_sleeps_only_once_it_may(macos, window):
    desktop, libraries = macos
    told = []
    desktop.sleeping.connect(lambda: told.append("sleeping"))
    desktop.begin(window)
    desktop._powered(None, 0, mac.CAN_SLEEP, 41)
    desktop._powered(None, 0, mac.WILL_SLEEP, 42)
    assert libraries["power"].named("IOAllowPowerChange") == [(7, 41)]
    desktop.let_sleep()
    assert libraries["power"].named("IOAllowPowerChange") == [(7, 41), (7, 42)]
    desktop.end()
    desktop._powered(None, 0, mac.WILL_SLEEP, 43)
    assert libraries["power"].named("IOAllowPowerChange")[-1] == (7, 43)
    assert told == ["sleeping"]


def test_macos_is_asked_to_share_the_window_with_nobody(macos, window):
    desktop, libraries = macos
    assert desktop.refuse_capture(window, refuse=True)
    assert libraries["objects"].named("sel_registerName") == [(b"window",), (b"setSharingType:",)]
    assert libraries["objects"].named("objc_msgSend")[-1][-1] == mac.SHARING_NONE
