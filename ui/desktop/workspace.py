"""On which of X11's workspaces a window is; by ctypes, for Qt asks nobody and opens windows on the one looked at.

Nothing here ends the program: where there is no libxcb, no display or no such window, there is no answer.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

UNKNOWN = -1
_CARDINAL = 6
"""The number of the atom of that name, as in Xatom.h."""
_NAME = b"_NET_WM_DESKTOP"


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Atom(ctypes.Structure):
    """The reply to InternAtom."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


def workspace_of(window: QWidget) -> int:
    """Give the number of the workspace that a window is on, `UNKNOWN` where there are none or nobody tells."""
    with _display() as found:
        if found is None:
            return UNKNOWN
        xcb, display, atom = found
        asked = xcb.xcb_get_property(display, 0, int(window.winId()), atom, _CARDINAL, 0, 1)
        reply = xcb.xcb_get_property_reply(display, asked, None)
        if not reply:
            return UNKNOWN
        size = xcb.xcb_get_property_value_length(reply)
        value = ctypes.string_at(xcb.xcb_get_property_value(reply), size)
        ctypes.CDLL(None).free(ctypes.c_void_p(reply))
        return int.from_bytes(value, "little") if size == ctypes.sizeof(ctypes.c_uint32) else UNKNOWN


def put_on_workspace(window: QWidget, number: int) -> None:
    """Have a window that is not shown yet come up on a workspace; only the property tells the desktop in time."""
    with _display() as found:
        if found is None or number == UNKNOWN:
            return
        xcb, display, atom = found
        value = ctypes.byref(ctypes.c_uint32(number))
        sent = xcb.xcb_change_property_checked(display, 0, int(window.winId()), atom, _CARDINAL, 32, 1, value)
        if error := xcb.xcb_request_check(display, sent):  # waits until it was done, before Qt shows the window
            ctypes.CDLL(None).free(ctypes.c_void_p(error))


@contextmanager
def _display() -> Iterator[tuple[Any, ctypes.c_void_p, int] | None]:
    """Connect to the display apart from Qt; None where that is no X11."""
    if QGuiApplication.platformName() != "xcb" or (xcb := _library()) is None:
        yield None
        return
    display = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        atom = 0
        asked = xcb.xcb_intern_atom(display, 0, len(_NAME), _NAME)
        if reply := xcb.xcb_intern_atom_reply(display, asked, None):
            atom = _Atom.from_address(reply).atom
            ctypes.CDLL(None).free(ctypes.c_void_p(reply))
        yield (xcb, display, atom) if atom else None
    finally:
        xcb.xcb_disconnect(display)


def _library() -> Any:  # noqa: ANN401  ctypes has no type for what a library offers
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None
    for name in ("xcb_connect", "xcb_intern_atom_reply", "xcb_get_property_reply", "xcb_get_property_value"):
        getattr(xcb, name).restype = ctypes.c_void_p
    xcb.xcb_request_check.restype = ctypes.c_void_p
    for name in ("xcb_intern_atom", "xcb_get_property", "xcb_change_property_checked"):
        getattr(xcb, name).restype = _Cookie
    xcb.xcb_get_property_value.argtypes = [ctypes.c_void_p]
    xcb.xcb_get_property_value_length.argtypes = [ctypes.c_void_p]
    xcb.xcb_intern_atom.argtypes = [ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]
    for name in ("xcb_intern_atom_reply", "xcb_get_property_reply"):
        getattr(xcb, name).argtypes = [ctypes.c_void_p, _Cookie, ctypes.c_void_p]
    xcb.xcb_request_check.argtypes = [ctypes.c_void_p, _Cookie]
    numbers = [ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32]
    xcb.xcb_get_property.argtypes = [ctypes.c_void_p, *numbers, ctypes.c_uint32, ctypes.c_uint32]
    xcb.xcb_change_property_checked.argtypes = [
        ctypes.c_void_p,
        *numbers,
        ctypes.c_uint8,
        ctypes.c_uint32,
        ctypes.c_void_p,
    ]
    return xcb
